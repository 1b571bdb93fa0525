"""Words right before quoted words that turn what they state: may have, failed to, formerly, if.

A word counts only where it governs the quote: a modal before the verb that the quote begins with, an
adverb before its first phrase, a conjunction before its clause. `will` and `should` leave a verb in a form
in which it states nothing by itself; they count before the few verbs that read as the past ("will cut").
"""

from __future__ import annotations

from scifacts.matching.around.governing_words import (
    ALLEGING,
    BASE,
    CHANCE,
    DENYING,
    DENYING_DE,
    DENYING_ES,
    DENYING_FR,
    EXPECTING,
    HOPING,
    PAST,
    STRIVING,
    SUPPOSING,
    THIRD,
    WANTING,
    forms_of,
)
from scifacts.matching.vocabulary.words import FUNCTION_WORDS, LONG_PREPOSITIONS
from scifacts.model import ChangeKind
from scifacts.numerals.wordlists import word_set

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = [
    "BEHIND",
    "CONDITIONS",
    "DENIED_BEHIND",
    "DEPUTY",
    "ENGLISH",
    "EXCEPT",
    "FOR_NOW",
    "LAST_WORDS",
    "LIMITING",
    "ONLY_WORDS",
    "SHORT_CLAUSES",
    "assumes",
    "may_turn",
    "turning_words",
]


_HEDGE, _DENIAL, _TIME, _NAME = (
    ChangeKind.COMPARATOR,
    ChangeKind.NEGATION,
    ChangeKind.TIME,
    ChangeKind.NAME,
)
_MODALS = word_set(
    "may might could would könnte könnten dürfte dürften soll sollen würde würden pourrait pourraient aurait"
    " auraient serait seraient devrait devraient podría podrían habría habrían sería serían"
)
_BINDING = word_set("will shall must should can 'll")
_BEFORE_TO = word_set("is are was were has have had needs")
_ADVERBS_BETWEEN = word_set("also well still soon even yet now then eventually ultimately again thus easily")
# Hedges of whatever follows them, and of nouns only.
_HEDGING = word_set(
    "allegedly reportedly supposedly purportedly ostensibly apparently seemingly probably possibly perhaps"
    " maybe potentially presumably arguably conceivably theoretically almost nearly virtually practically"
    " angeblich vermutlich möglicherweise vielleicht wahrscheinlich voraussichtlich beinahe fast nahezu"
    " mutmaßlich peut-être probablement prétendument vraisemblablement presque quizá quizás probablemente"
    " posiblemente supuestamente presuntamente casi"
)
_HEDGING_NOUNS = word_set(
    "alleged suspected supposed purported so-called would-be potential possible proposed planned projected"
    " mutmaßliche mutmaßlicher mutmaßlichen angebliche angeblicher angeblichen présumé présumée prétendu"
    " prétendue presunto presunta supuesto supuesta"
)
# German for "almost", and an English word: where English stands around it, it hedges nothing.
_FAST = "fast"
ENGLISH = word_set("the of and to with by from is are that it for a this which has have")
_UTMOST = word_set("all every as")  # with "possible": the utmost, not the uncertain
_WISHING = word_set("like rather prefer love")  # with "would": what somebody wants now
_FORMER = word_set(
    "former formerly erstwhile onetime ex ehemalige ehemaliger ehemaligen ehemals frühere früherer früheren"
    " ancien ancienne exministro antiguo antigua"
)
DEPUTY = word_set(
    "vice lieutenant deputy acting assistant retired interim caretaker stellvertretende stellvertretender"
)
_OFFICES = word_set(
    "president presidents minister ministers premier prime chief director chairman chairwoman governor mayor"
    " secretary commissioner editor manager judge principal prosecutor ambassador general chancellor captain"
    " attorney executive leader coach speaker head heads treasurer inspector sheriff präsident vorsitzende"
    " vorsitzender"
)
_DETERMINERS = word_set(
    "the a an its their his her our my this these that die der das den dem ein eine le la les"
    " un une el los las il lo"
)
_NO_STATEMENT = word_set("be been being that not")  # a quote that begins so is seen to be a part
# What is done "to" do something that was not done yet, or is only said to be.
_TOWARDS = forms_of(
    STRIVING,
    "expected likely unlikely projected forecast predicted thought believed alleged reported rumoured"
    " rumored estimated due set scheduled poised slated tipped supposed said proposal preparing prepares"
    " appears appear appeared seems seem seemed claims claimed claiming bid intention ambition wishes"
    " called urged considered reluctant",
)
# Verbs with an object before their "to": "expects prices to | fall".
_WITH_OBJECT = forms_of(EXPECTING, "want wants wanted urge urged")
_FAILING = word_set(
    "fail fails failed failing failure refuse refuses refused refusing refusal decline declines declined"
    " declining unable unwilling neglect neglects neglected omit omitted omits cease ceases ceased forgot"
    " powerless"
)
_PASSIVE_BEFORE = word_set("he she it they we who i")
# Before a verb in -ing.
_DENYING = forms_of(
    DENYING,
    "avoid avoids avoided avoiding stop stops stopped stopping quit ceased refused resist resisted",
)
_CONSIDERING = word_set("consider considers considered considering contemplating mulling discussing")
_ACCUSED = word_set("accused suspected accuses accusing guilty charged")
_PREVENTING = word_set(
    "prevent prevents prevented preventing bar bars barred ban bans banned stop stops stopped keep keeps kept"
    " prohibit prohibits prohibited forbid forbids discourage discouraged dissuade dissuaded refrain refrains"
    " refrained"
)
CONDITIONS = word_set("if unless whether suppose supposing imagine falls wenn sofern ob si")
# Of texts in which "si" is "oneself": words of Italian and Portuguese that are none of French or Spanish.
_ITALIAN = word_set("""
che gli della delle dello dei degli nel nella nelle nello nei è sono più questo questa questi anche di dalla
dalle sul sulla em não é uma um os do dos das ao
""")
_ASSUMING = word_set("if unless supposing falls wenn sofern si")
# Behind "if" these are short for a clause: "if any", "if necessary".
SHORT_CLAUSES = word_set(
    "any to or only not so possible necessary needed ever at required applicable anything"
)
# Nouns and adjectives before "that" which leave open whether what follows is so.
_OPEN_THAT = forms_of(
    *(HOPING, SUPPOSING, WANTING, ALLEGING, CHANCE),
    "rumours rumors rumour rumor likely possible probable unlikely expects expected doubtful suspects"
    " suspected rumoured rumored",
)
# Those of them that need no "that": pretend | the river is clean, little chance | the river is clean.
_OPEN_ALONE = forms_of(HOPING, ALLEGING, forms=(BASE, THIRD, PAST)) | word_set(
    "alleging pretend pretends pretended expects expected doubt doubts doubted chance likelihood prospect"
    " possibility risk danger imagine assume assumed"
)
_LEGENDS = word_set("legend rumour rumor tradition")  # has it that
_DENYING_THAT = forms_of(DENYING_DE, DENYING_FR, DENYING_ES)
_THAT = word_set("that dass que daß")
_REFUSING_DE = word_set(
    "refusé refuse refusent refusait négligé cessé cesse arrêté évité empêché dejó dejado"
)
_PLANNING_DE = word_set("prévoit prévoient envisage envisagent tente tenté espère menace promis projette")
_REFUSING_A = frozenset({("negó", "a"), ("niega", "a"), ("negaron", "a"), ("refuse", "à"), ("refusent", "à")})
_PLANNING_A = word_set("planea prevé pretende intenta espera")
_NEGATIONS = word_set(
    "not never n't no nicht nie pas no jamais nunca didn't doesn't don't won't hasn't haven't"
)
_UNLIKELY = word_set("unlikely doubtful inconceivable questionable")
_SEEMS = word_set("is was are were seems looks remains highly very thought considered it's")
_OF_COURSE = word_set("as than , no not without") | _DETERMINERS  # "as expected, the", "the expected"
_ON_PAPER = frozenset({("on", "paper"), ("in", "theory"), ("in", "principle"), ("sur", "papier")})
_OPENING = frozenset("'\"([")
# An exit poll tells before the count what may come out: "exit polls suggest | Labour won 340 seats".
_POLLS = word_set("poll polls")
_SHOWING = word_set("suggest suggests suggested show shows showed indicate indicates indicated")

# The last words of what is known: a passage behind any other word is not looked at.
LAST_WORDS = (
    _MODALS
    | _BINDING
    | _HEDGING
    | _HEDGING_NOUNS
    | _FORMER
    | DEPUTY
    | _DENYING
    | _CONSIDERING
    | CONDITIONS
    | _THAT
    | _ADVERBS_BETWEEN
    | _PLANNING_A
    | _UNLIKELY
    | _OPEN_ALONE
    | word_set(
        "have be been to of with from than longer mehr plus no de a à avoir having haber likely once called"
        " être previously not never case paper theory principle papier had were"
    )
    | _POLLS
    | _SHOWING
)

# Behind a quote that ends in an auxiliary verb: "all of the ships | were not".
DENIED_BEHIND = word_set("not never hardly barely scarcely")
FOR_NOW = word_set("vorerst noch auch derzeit aber doch bislang bisher jedoch zunächst vorläufig")
ONLY_WORDS = word_set("only nur lediglich seulement uniquement solo sólo solamente únicamente только лишь")
EXCEPT = word_set("except excluding bar barring sauf hormis excepté außer ausgenommen salvo excepto")
# Where these stand behind a passage, it need not begin a clause.
LIMITING = EXCEPT | ONLY_WORDS | {"for"}
# First words behind a passage that may turn it: what they make of it is known in `hedges_behind`.
BEHIND = (
    DENIED_BEHIND
    | FOR_NOW
    | LIMITING
    | word_set(
        "if unless provided assuming but not nicht nie niemals kaum is are was were has have which turned"
        " proved subject"
    )
)


def assumes(key: str, gap: str) -> bool:
    """Whether "if" stands right before a passage, with nothing in the gap: what it says is only assumed."""
    return key in _ASSUMING and not gap.strip()


def may_turn(last_word: str) -> bool:
    """Whether a word in lower case that stands before a passage may belong to a phrase that turns it."""
    return last_word in LAST_WORDS


def turning_words(keys: Sequence[str], quote: Sequence[str]) -> tuple[ChangeKind, int] | None:
    """What the words before a quote make of it, and the index of the first of them; None if nothing."""
    stop = len(keys)
    if stop and keys[-1] in _OPENING:
        stop -= 1
    if stop > 1 and keys[stop - 1] == "," and keys[stop - 2] in _HEDGING:
        stop -= 1
    if not stop or not quote:
        return None
    first = quote[0]
    return (
        _adverb_or_adjective(keys, stop - 1, quote)
        or _conjunction(keys, stop - 1, quote)
        or _before_gerund(keys, stop - 1, first)
        or _verb(keys, stop - 1, first)
    )


def _adverb_or_adjective(
    keys: Sequence[str], last: int, quote: Sequence[str]
) -> tuple[ChangeKind, int] | None:
    key, first = keys[last], quote[0]
    before = keys[last - 1] if last else ""
    if before == "-" and last > 1:
        compound = f"{keys[last - 2]}-{key}"
        if compound == "peut-être" or (compound in _HEDGING_NOUNS and first not in _DETERMINERS):
            return _HEDGE, last - 2
    if key in _HEDGING and first not in ("than", "and", "or", "as"):
        english = key == _FAST and not ENGLISH.isdisjoint((*keys, *quote))
        return None if english else (_HEDGE, last)
    if key == "likely" and before not in ("more", "less", "as", "most") and first not in ("to", "than"):
        return (_HEDGE, last) if first not in FUNCTION_WORDS or first in _DETERMINERS else None
    if key.rpartition("'")[2] in _FORMER:
        pronoun = key == "former" and before == "the" and "latter" in quote
        return None if pronoun or (key == "ex" and first == "-") else (_TIME, last)
    if first in LONG_PREPOSITIONS or (first in FUNCTION_WORDS and first not in _DETERMINERS):
        return None
    if key == "possible" and (before in _UTMOST or _is_superlative(before) or first.startswith("d'")):
        return None
    if key in _HEDGING_NOUNS and first not in _DETERMINERS:
        return _HEDGE, last
    if key in DEPUTY and first in _OFFICES:
        return _NAME, last
    if (key == "then" and before == "the") or (key == "previously" and first in _DETERMINERS):
        return _TIME, last
    if key == "once" and any(map(_is_superlative, quote[:3])):
        return _TIME, last
    return _denial(keys, last, first)


def _is_superlative(key: str) -> bool:
    return key in ("most", "first", "only", "best", "worst") or (key.endswith("est") and len(key) > 5)


def _denial(keys: Sequence[str], last: int, first: str) -> tuple[ChangeKind, int] | None:
    """ "no longer" before anything, "not" before a noun with its article."""
    if last and (keys[last - 1], keys[last]) in (
        ("no", "longer"),
        ("nicht", "mehr"),
        ("ya", "no"),
        ("rather", "than"),
        ("instead", "of"),
    ):
        return _DENIAL, last - 1
    if keys[last] == "plus" and last and keys[last - 1].rpartition("'")[2] in ("est", "sont", "était"):
        return _DENIAL, last
    index = last - 1 if keys[last] in ("been", "be") and last else last
    if keys[index] in ("not", "never") and first in _DETERMINERS:
        return _DENIAL, index
    return None


def _conjunction(keys: Sequence[str], last: int, quote: Sequence[str]) -> tuple[ChangeKind, int] | None:
    key, first = keys[last], quote[0]
    at = last - 1 if key == "," and last else last
    if at and (keys[at - 1], keys[at]) in _ON_PAPER:
        return _HEDGE, at - 1
    if (polled := _exit_poll(keys, at)) is not None:
        return _HEDGE, polled
    if key in _OPEN_ALONE and last and first in _DETERMINERS and keys[last - 1] not in _OF_COURSE:
        return _HEDGE, last
    if key in _UNLIKELY and last and keys[last - 1] in _SEEMS and first not in ("to", "that"):
        return _HEDGE, last
    if key in CONDITIONS:
        if (
            first in SHORT_CLAUSES
            or first in CONDITIONS
            or (key == "si" and not _ITALIAN.isdisjoint((*keys, *quote)))
            or (key == "falls" and last and keys[last - 1].isalpha())
        ):
            return None
        return _HEDGE, last
    if key not in _THAT or not last:
        return None
    index = last - 2 if keys[last - 1] == "," and last > 1 else last - 1
    if keys[index] in _OPEN_THAT:
        return _HEDGE, index
    if keys[index - 1 : index + 1] == ["has", "it"] and keys[max(0, index - 2)] in _LEGENDS:
        return _HEDGE, index - 2
    return (_DENIAL, index) if keys[index] in _DENYING_THAT else None


def _exit_poll(keys: Sequence[str], last: int) -> int | None:
    """Where an exit poll stands that tells what follows: "exit polls show", "according to an exit poll,"."""
    index = last - (keys[last] in _THAT)
    shows = index > 1 and keys[index] in _SHOWING
    index -= shows
    if index < 1 or keys[index] not in _POLLS or keys[index - 1] != "exit":
        return None
    return index - 1 if shows or "according" in keys[max(0, index - 5) : index] else None


def _before_gerund(keys: Sequence[str], last: int, first: str) -> tuple[ChangeKind, int] | None:
    """ "denied | stealing", "accused of | stealing", "barred from | selling"."""
    index = last - 1 if keys[last] == "having" and last else last
    if not (first.endswith("ing") and len(first) > 4) and index == last:
        return None
    key = keys[index]
    if key in _DENYING:
        return None if _is_denied(keys, index) else (_DENIAL, index)
    if key in _CONSIDERING:
        return _HEDGE, index
    if key in ("of", "with") and index and keys[index - 1] in _ACCUSED:
        return _HEDGE, index - 1
    if key == "from":
        if index and keys[index - 1] == "far":
            return _DENIAL, index - 1
        for back in range(index - 1, max(-1, index - 6), -1):
            if keys[back] in _PREVENTING:
                return None if _is_denied(keys, back) else (_DENIAL, back)
    return None


def _is_denied(keys: Sequence[str], index: int) -> bool:
    return any(key in _NEGATIONS or key.endswith("n't") for key in keys[max(0, index - 2) : index])


def _verb(keys: Sequence[str], last: int, first: str) -> tuple[ChangeKind, int] | None:
    """A modal, or a verb with "to", before the verb that the quote begins with."""
    index = _without_auxiliaries(keys, last)
    if index < 0 or first in _NO_STATEMENT:
        return None
    key = keys[index]
    if index < last and (key in ("not", "never") or key.endswith("n't")) and first not in FUNCTION_WORDS:
        return _DENIAL, index  # "has not been | paid", "could not have | paid"
    if key in _MODALS:
        return None if key == "would" and first in _WISHING else (_HEDGE, index)
    if key in _BINDING and (
        _is_past_alike(first) if index == last else keys[last] == "have" and _is_participle(first)
    ):
        return _HEDGE, index
    if key == "to" and index:
        return _before_to(keys, index, first)
    if key == "de" and index:
        if keys[index - 1] in _PLANNING_DE:
            return _HEDGE, index - 1
        return (_DENIAL, index - 1) if keys[index - 1] in _REFUSING_DE else None
    if key in _PLANNING_A and first.endswith(("ar", "er", "ir")):
        return _HEDGE, index
    if index and (keys[index - 1], key) in _REFUSING_A:
        return _DENIAL, index - 1
    return (_DENIAL, index) if key in _DENYING_THAT and index < last else None


def _is_past_alike(key: str) -> bool:
    from scifacts.matching.vocabulary.verbs import PASTS_ALIKE  # few quotes begin behind such a verb

    return key in PASTS_ALIKE


def _is_participle(key: str) -> bool:
    """Whether a word looks like a past, so that "will have | paid" reads as if it had been."""
    from scifacts.matching.vocabulary.verbs import PARTICIPLES

    return key in PARTICIPLES or (len(key) > 4 and key.endswith("ed"))


def _without_auxiliaries(keys: Sequence[str], last: int) -> int:
    """The index of the word before "also", "been", "be" and "have"."""
    for group in (
        _ADVERBS_BETWEEN,
        ("be", "been"),
        _ADVERBS_BETWEEN,
        ("have", "avoir", "haber"),
        _ADVERBS_BETWEEN,
    ):
        if last >= 0 and keys[last] in group:
            last -= 1
    return last


def _before_to(keys: Sequence[str], index: int, first: str) -> tuple[ChangeKind, int] | None:
    before = keys[index - 1]
    if first in FUNCTION_WORDS and first not in ("have", "do"):
        return None  # "due to the rain"
    if before == "yet":
        owed = index > 1 and (keys[index - 2] in _BEFORE_TO or "'" in keys[index - 2])
        return (_DENIAL, index - 1) if owed else None
    if before == "due" and not (index > 1 and keys[index - 2] in ("is", "was", "are", "were", "been", "be")):
        return None
    if before in _FAILING:
        return None if _is_denied(keys, index - 1) else (_DENIAL, index - 1)
    if before in _TOWARDS:
        return _HEDGE, index - 1
    if before == "used" and index > 1 and keys[index - 2] in _PASSIVE_BEFORE:
        return _TIME, index - 1
    if before in _BEFORE_TO and _is_past_alike(first):
        return _HEDGE, index - 1
    for back in range(index - 2, max(-1, index - 6), -1):
        if not keys[back].isalpha():
            break
        if keys[back] in _WITH_OBJECT:
            return _HEDGE, back
    return None
