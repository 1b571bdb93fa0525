"""The words of a sentence that tell one of its figures from another: killed 340, injured 54.

They stand before the figure or behind it in its part of the sentence, which ends at a mark, at a word that
joins two parts, or at the other figure.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise

from scifacts.checks.reading.countries import country_of
from scifacts.checks.reading.labels import (
    LABEL_BEFORE_HAN,
    family_of,
    form_of_label,
    is_label,
    labelled,
    unlabelled,
)
from scifacts.checks.reading.verb_forms import first_form, is_past
from scifacts.matching.vocabulary.accents import without_accents
from scifacts.matching.vocabulary.words import FUNCTION_WORDS
from scifacts.model import FigureKind
from scifacts.nouns import NamedTuple
from scifacts.numerals.vocabulary import MONTHS
from scifacts.numerals.wordlists import word_set
from scifacts.patterns import lazy
from scifacts.text import joins_words

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from scifacts.checks.reading.placed import Placed
    from scifacts.model import FigureMention, Span

__all__ = [
    "FigureWord",
    "are_change_and_level",
    "are_of_one_word",
    "are_parted",
    "forms_in",
    "has_share",
    "is_part_of_another",
    "words_apart",
    "words_beside",
]

_REACH = 100  # characters of the text read to either side of a figure
_MOST, _MOST_HAN = 4, 8  # telling words of a side, and pairs of signs
_LONG = 4  # letters that two forms of one word have in common at least
_STEM = 5  # letters that a word and its other forms have in common: Mexico, Mexican
_YEARS = r"(?:1[5-9]|20)\d\d"
# What parts one figure's words from another's. A mark right before the figure does not: men (52%), women: 48.
_PART = lazy(
    r"[.,;!?](?=\s|\Z)|[()，。、；（）和而与]|\s[–—-]\s|(?P<number>\d+(?:[., ]\d+)*(?:\s?%)?)"
    r"|\b(?:and|but|while|whereas|versus|compared|than|or|und|während|aber|sowie|oder"
    r"|et|mais|tandis|ou|alors|y|e|pero|mientras|que)\b",
    re.IGNORECASE,
)
# "15% versus placebo": what a figure is set against tells it from another that is set against something else.
_AGAINST = lazy(r"\s(?:versus|vs\.?|compared\s(?:with|to)|than)\s(?=[^\W\d])", re.IGNORECASE)
_SET_AGAINST = (" versus", " vs", " compared", " than")
_IS_YEAR = lazy(rf"{_YEARS}\Z")
_WORD = lazy(
    rf"{LABEL_BEFORE_HAN}|[\u4e00-\u9fff]{{2,}}|(?:North|South|East|West|New)\s[A-Z][^\W\d_]+|[^\W\d_]+(?:[-&][^\W\d_]+)*|{_YEARS}"
)
_OPENED = lazy(rf"(?:[\s(:$€£¥]|(?<=\b{_YEARS}),\s)+\Z")
_NEXT = lazy(r"\s?(?:de\s|of\s|der\s|des\s|d['’])?(?:the\s|les\s)?([^\W\d_]+)")
_JOINT = lazy(
    r"\b(?P<joint>were|was|are|is|in|of|for|by|among|against|at|on|im|bei|beim|für|von|mit|am|chez|en|à|aux?|dans|pour|par|por|para|entre)\s"
    r"(?:(?:the|all|der|die|das|den|dem|la|le|les|los|las|el)\s)?(?P<word>[^\W\d_]+(?:-[^\W\d_]+)*)",
    re.IGNORECASE,
)
_FRAME = lazy(
    r"\s*((?:in|among|at|for|of|on|by|chez|en|bei|im|für|parmi|entre|aux?|dans|à|von)\s[^,.;:\d]{3,45}),\s",
    re.IGNORECASE,
)
# Between two figures that no mark parts: where the words of the second begin, "5.4% in March | from 6.8%",
# and what takes them all to the second, "70 for sales of 95".
_TURN = lazy(r"\b(?:from|to|instead\sof|auf|statt|à|al?|hasta|desde)\s", re.IGNORECASE)
_TAKES = lazy(r"\b(?:of|at|de|d['’]|von|mit|con)\s?[$€£¥]?\Z", re.IGNORECASE)
# The figure behind these is part of the one before.
_PART_OF = lazy(
    r"\b(?:including|of\s(?:which|whom)|among\sthem|darunter|davon|dont|entre\sell[oa]s|incluid[oa]s|de\sl[oa]s\scuales)"
    r"\s(?:\w+\s){0,2}\Z",
    re.IGNORECASE,
)
_PEOPLE = word_set("people persons respondents others menschen personen personnes personas")
_PLAIN = word_set("""
the a an of to in on at by for with from as is are was were has have had been be its their his her our this
that these those who which it they them he she when there some about around nearly almost over just only
also will would can more other others people persons person percent cent per million billion trillion
thousand hundred total each not reached reach stood totalled totaled amounted came hit numbered counted made
said put respondents up down der die das den dem des ein eine einen einem einer im am zum zur von vom mit
auf bei waren war sind ist wurden wurde hat haben hatte es sich menschen personen prozent rund etwa über
davon aus jene jener als wie für nach millionen milliarden le la les l un une du de d au aux en dans par
pour sur est sont était étaient ont été personnes pourcent celle celui ceux qui millions milliards el los
soit namely nämlich decir further additional another weitere weiteren autres otros otras
las una unos unas del al por con fue fueron son han había se lo personas ciento millones
""")
# Words that say one thing in several ways.
_ONE_THING = {
    "dead": "killed dead died deaths starben starb gestorben getötet tote todesopfer ums morts tués décès"
    " muertos murieron fallecidos",
    "hurt": "injured injuries wounded hurt verletzt verletzte blessés heridos",
    "profit": "profit profits gewinn gewinne bénéfice bénéfices ganancia ganancias",
    "loss": "loss losses verlust verluste perte pertes pérdida pérdidas",
    "men": "men man males boys männer männliche hommes garçons hombres varones",
    "women": "women woman females girls frauen weibliche mädchen femmes filles mujeres",
    "exports": "exports exporte exporten ausfuhren exportations exportaciones",
    "imports": "imports importe importen einfuhren importations importaciones",
    "for": "yes ayes favour favor ja oui favorables",
    "against": "no noes opposed opposing nein gegen non contra",
}
_HAVING, _LACKING = "having", "lacking"
_WITH = lazy(r"\b(?:with|mit|avec|con)(?=\s[^\W\d])", re.IGNORECASE)
_WITHOUT = lazy(r"\b(?:without|ohne|sans|sin)(?=\s[^\W\d])", re.IGNORECASE)
_TIME_WORDS = """
first second third fourth fifth last ersten zweiten dritten vierten letzten premier deuxieme troisieme dernier
primer segundo tercer ultimo januar februar marz mai juni juli oktober dezember
janvier fevrier mars avril juin juillet aout enero febrero marzo abril mayo junio julio agosto septiembre
octubre noviembre diciembre before after earlier previous yesterday today now tomorrow vorjahr heute jetzt
avant hier aujourd antes ahora
"""


_BEHIND = frozenset(["behind", "ahead", "above", "below"])
_COMPARED = frozenset(["more", "fewer", "less", "weniger", "mehr", "menos", "más", "moins"])  # 30 fewer
_AUXILIARIES = word_set(
    "was were is are has have had will would wants expects plans aims hopes intends seeks forecasts"
)


class FigureWord(NamedTuple):
    """A word beside a figure: on which side, as which telling word from it (1 is next to it).

    A word that names or dates is `firm`: it tells its figure from further away. What says in which role
    the figure stands, dead or hurt, the whole or a part of it, is `sure`. `joint` is the preposition before
    the word, in lower case; `written` is the word as its text has it, and `label` what a name with a number
    in it has in common with those that it excludes.
    """

    form: str
    is_before: bool
    rank: int
    is_firm: bool
    is_sure: bool
    joint: str = ""
    written: str = ""
    label: str | None = None


class _Part(NamedTuple):
    """What stands before a figure and behind it in its part of the sentence, and what it counts."""

    before: str
    behind: str
    counted: str | None


def words_apart(one: Placed, two: Placed) -> tuple[dict[str, FigureWord], dict[str, FigureWord]]:
    """The words that stand beside one of two figures of a text and not beside the other, by their form.

    A noun that only the first is told to count is meant of both: 58 reactors here and 10 there.
    """
    parts = _part(one), _part(two)
    words = _words(parts[0]), _words(parts[1])
    shared = {*_all_words(parts[0])} & _all_words(parts[1])
    counted = [part.counted for part in parts]
    if None in counted:
        shared |= {counted[0] or counted[1] or ""}
    first, last = sorted((0, 1), key=lambda at: (one, two)[at].mention.span.start)
    shared |= _shared_subject(parts[first], parts[last])
    apart = [{form: word for form, word in side.items() if form not in shared} for side in words]
    if not {_HAVING, _LACKING} <= {*apart[0], *apart[1]}:
        for side in apart:
            side.pop(_HAVING, None)
            side.pop(_LACKING, None)
    for at, part in enumerate(parts):
        if _PART_OF.search(part.before):
            apart[at]["part"] = FigureWord("part", True, 1, True, True)
            apart[1 - at]["whole"] = FigureWord("whole", True, 1, True, True)
    return apart[0], apart[1]


def words_beside(figure: Placed) -> Mapping[str, FigureWord]:
    """All telling words of a figure's part of the sentence, by their form, and of what frames it.

    "In Spain, | 9% are": what a sentence begins with up to its first mark.
    """
    part = _part(figure)
    led = labelled(figure.text[figure.sentence().start : figure.mention.phrase.start])
    framed = _FRAME.match(led)
    if framed and part.before.strip() in led[framed.end() :]:
        part = part._replace(before=f"{framed[1]} {part.before}")
    return _words(part)


def is_part_of_another(figure: Placed) -> bool:
    """Whether a figure is told as part of the one before it: "12 arrests, including 5"."""
    return _PART_OF.search(_part(figure).before) is not None


def are_parted(one: FigureMention, two: FigureMention, text: str) -> bool:
    """Whether two figures of a sentence stand in two parts of it; "12 of 20 towns" is one."""
    first, last = sorted((one.span, two.span), key=lambda span: span.start)
    between = text[first.end : last.start]
    if any(cut["number"] is None for cut in _PART.finditer(between)):
        return True
    return _TURN.search(between) is not None or _TAKES.search(between) is not None


def are_change_and_level(one: FigureMention, two: FigureMention, text: str) -> bool:
    """Whether two figures of two kinds are told with one verb: rose 3% to 71,000."""
    first, last = sorted((one.span, two.span), key=lambda span: span.start)
    cuts = _PART.finditer(text, first.end, last.start)
    return one.kind is not two.kind and all(cut["number"] is not None for cut in cuts)


def are_of_one_word(one: str, two: str) -> bool:
    """Whether two forms begin alike, as those of one word, or of who does it: Köln, Kölner; rent, renters."""
    short, long = sorted((one, two), key=len)
    return one == two or (len(short) >= _LONG and long.startswith(short))


def forms_in(text: str) -> frozenset[str]:
    """The forms of all telling words of a text."""
    forms = map(_form, _telling(labelled(text)))
    return frozenset(_THINGS.get(form, form) for form in forms)


def _part(figure: Placed) -> _Part:
    text, sentence = figure.text, figure.sentence()
    start, end = figure.mention.phrase.start, figure.mention.span.end
    before = text[max(sentence.start, start - _REACH) : start]
    behind = text[end : min(sentence.end, end + _REACH)]
    if (
        behind[:2].strip()[:1] in _BRACKETS
        or behind.startswith(" of ")
        or behind[:3].strip("% ")[:1] in _CLOSING
    ):
        before, behind = _without_share(before, behind)
    return _part_between(before, behind, is_time=figure.mention.kind is FigureKind.YEAR)


_BRACKETS, _CLOSING = ("(", "["), (")", "]")
_OF = r"(?:\s+of\s+(?:the\s+)?\d[\d.,]*)?"
_SHARE = lazy(rf"{_OF}\s{{0,3}}(?:%\s?)?[(\[]\s?\d[\d.,]*\s?%?\s?[)\]]{_OF}", re.IGNORECASE)
_OF_SHARE = lazy(r"\d[\d.,]*\s{0,3}[(\[]\s?\Z")
_SHARE_ENDS = lazy(rf"\s?%?\s?[)\]]{_OF}", re.IGNORECASE)


def has_share(number: Span, text: str) -> bool:
    """Whether a number has its share behind it in brackets, or is such a share: 245 (23.7%)."""
    is_share = _OF_SHARE.search(text, max(0, number.start - _REACH), number.start) is not None
    return is_share or _SHARE.match(text, number.end) is not None


def _without_share(before: str, behind: str) -> tuple[str, str]:
    """What stands around a number and its share in brackets, of which the figure is one: 245 (23.7%)."""
    if share := _SHARE.match(behind):
        return before, behind[share.end() :]
    whole, ends = _OF_SHARE.search(before), _SHARE_ENDS.match(behind)
    return (before[: whole.start()], behind[ends.end() :]) if whole and ends else (before, behind)


@lru_cache(maxsize=1024)  # each figure of a sentence is compared with each other one by several rules
def _part_between(before: str, behind: str, *, is_time: bool) -> _Part:
    """The part of a sentence that a figure stands in, of what stands before the figure and behind it."""
    before, behind = _OPENED.sub(" ", labelled(before)), labelled(behind)
    first = last = None
    for cut in _PART.finditer(before):
        if cut["number"] is None or is_time or not _IS_YEAR.match(cut["number"]):
            first = cut
    against = _AGAINST.match(behind) if behind.startswith(_SET_AGAINST) else None
    for cut in _PART.finditer(behind, against.end() if against else 0):
        if cut["number"] is None or is_time or not _IS_YEAR.match(cut["number"]):
            last = cut
            break
    before, behind = before[first.end() if first else 0 :], behind[: last.start() if last else len(behind)]
    if first is not None and first["number"]:
        before = before[_second_begins(before) or 0 :]
    if last is not None and last["number"]:
        behind = behind[: _second_begins(behind)]
    return _Part(before, behind, _counted(behind))


def _second_begins(between: str) -> int | None:
    """Where in the words between two figures those of the second begin; None where they are of both."""
    turns = [turn.start() for turn in _TURN.finditer(between)]
    return turns[-1] if turns else 0 if _TAKES.search(between) else None


def _counted(behind: str) -> str | None:
    """The form of the noun next to a figure, "" where it is one for people; None where there is none."""
    found = _NEXT.match(behind)
    word = found[1].lower() if found else ""
    if word in _PEOPLE:
        return ""
    if (
        word in FUNCTION_WORDS
        or word in _BEHIND
        or word in _COMPARED
        or (is_past(word) and _form(word) not in _THINGS)
    ):
        return None  # 412 were ill, 398 received
    return _form(word) if word and word not in _PLAIN else None


_ADDING = word_set("followed trailed compared joined")  # by another, which has a figure of its own


def _shared_subject(one: _Part, two: _Part) -> set[str]:
    """The forms of what two verbs are told of: shares, of "the shares opened at 31 and closed at 29"."""
    first = two.before.lower().split(None, 1)[:1]
    if not first or first[0] in _ADDING or not (is_past(first[0]) or first[0] in _AUXILIARIES):
        return set()
    found: list[str] = []
    for word in one.before.split():
        if is_past(word.lower()) or word.lower() in _AUXILIARIES:
            return {_THINGS.get(form, form) for form in map(_form, _telling(" ".join(found)))}
        found.append(word)
    return set()


@lru_cache(maxsize=1024)
def _words(part: _Part) -> Mapping[str, FigureWord]:
    """The telling words of a part by their form, those nearest to the figure first."""
    found: dict[str, FigureWord] = {}
    for text, is_before in ((part.before, True), (part.behind, False)):
        told, joints = _telling(text), _joints(text)
        for rank, written in enumerate(told[::-1] if is_before else told, start=1):
            form = _form(written)
            thing = _THINGS.get(form)
            label = family_of(written) if is_label(written) else None
            is_sure = thing is not None or label is not None
            is_firm = written[0].isupper() or written.isdigit() or form in _TIMES or label is not None
            if rank <= (_MOST_HAN if joins_words(written[0]) else _MOST) or is_firm:
                form = thing or form
                joint, plain = joints.get(written, ""), unlabelled(written)
                word = FigureWord(form, is_before, rank, is_firm, is_sure, joint, plain, label)
                found.setdefault(form, word)
        for form, pattern in ((_HAVING, _WITH), (_LACKING, _WITHOUT)):
            if has := pattern.search(text):
                found.setdefault(form, FigureWord(form, is_before, 1, True, True, "", has.group(), "with"))
    return found


@lru_cache(maxsize=1024)
def _all_words(part: _Part) -> frozenset[str]:
    """The forms of a part's telling words, those too far from the figure to tell it as well."""
    forms = map(_form, (*_telling(part.before), *_telling(part.behind)))
    return frozenset(_THINGS.get(form, form) for form in forms)


def _telling(text: str) -> list[str]:
    """The words of a text that tell something, as they are written; of Chinese each pair of signs."""
    told: list[str] = []
    for found in _WORD.finditer(text):
        word = found.group()
        if joins_words(word[0]):
            told += map("".join, pairwise(word))
        elif word.lower() not in _PLAIN and len(word) > 1:
            told.append(word)
    return told


def _joints(text: str) -> dict[str, str]:
    """The words right behind a preposition or a verb of being -> it in lower case."""
    found = ((one["word"], one["joint"].lower()) for one in _JOINT.finditer(text))
    return {word: _ONE_JOINT.get(joint, joint) for word, joint in found}


_ONE_JOINT = {"was": "were", "are": "were", "is": "were"}  # it is open, they were open


def _form(word: str) -> str:
    """The beginning of a word that it has in common with its other forms."""
    if word.isdigit():
        return word
    if thing := _WHOLE.get(word.lower()):
        return thing
    if is_label(word):
        return form_of_label(word)
    if word[0].isupper() and (country := country_of(word)):
        return f"@{country}"
    if " " in word:
        return word.lower()  # South Dakota, South Carolina
    return without_accents(first_form(word))[:_STEM]


# Words whose beginnings others have too: homes, files, manners, benefits, control.
_WHOLE = {
    "hommes": "men",
    "männer": "men",
    "filles": "women",
    "bénéfice": "profit",
    "bénéfices": "profit",
    "contra": "against",
}
_THINGS = {_form(word): thing for thing, words in _ONE_THING.items() for word in words.split()}
_TIMES = frozenset(map(_form, (*_TIME_WORDS.split(), *MONTHS)))
