"""Leave, denials, ends of a scale and the like that are told otherwise: no visitor may, visitors must not.

Rules of `rephrased`, with what they share.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from scifacts.matching.judging.differing import ALLOWING
from scifacts.matching.judging.facts import is_numeric
from scifacts.matching.vocabulary.verbs import PARTICIPLES
from scifacts.numerals.vocabulary import NUMBER_WORDS
from scifacts.numerals.wordlists import ARTICLES, BEING, DEMONSTRATIVES, IS, POSSESSIVES, word_set
from scifacts.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from scifacts.matching.judging.counting import Stretch

__all__ = ["DETERMINERS", "RULES", "exchanges", "words_before", "words_behind", "words_of"]

DETERMINERS = ARTICLES | POSSESSIVES | DEMONSTRATIVES
_NOT_FINITE = BEING - IS
_REACH = 8  # words behind "whether"


def words_of(edit: Stretch) -> tuple[list[str], list[str]]:
    return [*edit.here[edit.first : edit.last]], [*edit.there[edit.start : edit.end]]


def words_before(edit: Stretch) -> tuple[str, str]:
    """The words right before an edit on both sides; empty where there is none."""
    return (
        edit.here[edit.first - 1] if edit.first else "",
        edit.there[edit.start - 1] if edit.start else "",
    )


def words_behind(edit: Stretch) -> tuple[str, str]:
    """The words right behind an edit on both sides."""
    return "".join(edit.here[edit.last : edit.last + 1]), "".join(edit.there[edit.end : edit.end + 1])


def exchanges(edit: Stretch, words: set[str]) -> bool:
    return edit.is_exchange and {edit.here[edit.first], edit.there[edit.start]} == words


_EXTREMES = (
    frozenset({"top", "highest", "largest", "maximum", "max"}),
    frozenset({"lowest", "smallest", "minimum"}),
)


def _is_extreme(edit: Stretch) -> bool:
    """Whether the end of a scale is called so otherwise: the top speed, the maximum speed."""
    here, there = ([key for key in side if key not in DETERMINERS] for side in words_of(edit))
    behind = words_behind(edit)
    return (
        len(here) == len(there) == 1
        and behind[0] == behind[1]
        and behind[0].isalpha()
        and any(words.issuperset((*here, *there)) for words in _EXTREMES)
    )


_MENTIONED = word_set("""
described listed discussed explained mentioned shown documented given defined specified see covered
beschrieben erläutert aufgeführt siehe décrit décrite décrits décrites voir descrito descrita véase
""")
_IN_TEXT = (frozenset({"under", "in"}), frozenset({"unter", "in"}), frozenset({"sous", "dans"}))


def _is_in_text(edit: Stretch) -> bool:
    """Whether it is told where something is written: described under Fees, described in Fees."""
    words = {edit.here[edit.first], edit.there[edit.start]} if edit.is_exchange else set()
    before, behind = words_before(edit), words_behind(edit)
    placed = before[0] == before[1] and before[0] in _MENTIONED and not any(map(is_numeric, behind))
    return placed and any(words == places for places in _IN_TEXT)


_BESIDE_UNDER = frozenset(
    {"for", "by", "with", "of", "through", "pursuant to", "in accordance with", "according to"}
)
# What is done under a law or a claim, and no other thing: not "held under arrest".
_LAWS = DEMONSTRATIVES | word_set("""
any law laws act acts section sections article articles agreement agreements licence licences license licenses
terms rule rules regulation regulations contract contracts policy treaty code theory
""")
_BOUNDS = word_set("""
limit limits line threshold average mean median target level minimum maximum age cap ceiling norm par cost
value price rate degree degrees zero sea ground budget normal freezing boiling usual expectations expectation
forecast forecasts estimate estimates capacity quota
""")


def _is_no_bound(edit: Stretch) -> bool:
    """Whether "under" is no bound but the way of a law: for any claim, under any claim."""
    words = {*map(" ".join, words_of(edit))}
    behind = words_behind(edit)
    if "by" in words and behind[0] not in DEMONSTRATIVES:
        return False  # built by Napoleon, built under Napoleon
    rest = (*edit.here[edit.last : edit.last + _REACH], *edit.there[edit.end : edit.end + _REACH])
    return (
        "under" in words
        and not words.isdisjoint(_BESIDE_UNDER)
        and behind[0] == behind[1]
        and behind[0].isalpha()
        and not _LAWS.isdisjoint({behind[0], *rest})
        and not any(is_numeric(key) or key in NUMBER_WORDS or key in _BOUNDS for key in rest)
    )


_HERE = lazy(r"(here|there)(under|in|of|by|to|with|from|for)")
_NAMED = {"here": ("this", "these"), "there": ("that", "those")}
_UNDER = ("under", "by", "in", "pursuant")  # what a law does is done by it


def _is_herein(edit: Stretch) -> bool:
    """Whether a law names itself or points at itself: hereunder, under this licence."""
    word, phrase = sorted(words_of(edit), key=len)
    named = _HERE.fullmatch(word[0]) if len(word) == 1 else None
    if named is None or len(phrase) not in _POINTING:
        return False
    alike = _UNDER if named[2] in _UNDER else (named[2],)
    return phrase[0] in alike and phrase[-2] in _NAMED[named[1]] and phrase[-1].isalpha()


_POINTING = (3, 4)  # words: under this licence, pursuant to this licence
_RIGHTS = ({"©", "(c)"}, {"®", "(r)"}, {"™", "(tm)"})


def _is_sign_of_right(edit: Stretch) -> bool:
    """Whether the sign of a copyright or a mark was written in letters: ©, (C)."""
    return {*map("".join, words_of(edit))} in _RIGHTS


def _is_plea(edit: Stretch) -> bool:
    """Whether German asks another reader to do the same: Erstellen Sie, Erstelle."""
    plea, polite = sorted(words_of(edit), key=len)
    if len(plea) != 1 or len(polite) != _TWO or polite[1] != "sie" or not polite[0].endswith("n"):
        return False
    stem = polite[0].removesuffix("n")
    return len(stem) >= _STEM and plea[0] in (stem, f"{stem}e", stem.removesuffix("e"))


_TWO, _STEM = 2, 4
_ARCHIVE = lazy(r"(?:https?)?:?/{0,2}web\.archive\.org/web/\d{4,14}(?:id_|if_)?/(?:https?:?/{0,2}|:?/{0,2})")


def _is_archived(edit: Stretch) -> bool:
    """Whether an address became that of its copy in an archive: https://web.archive.org/web/2003/http://a.org"""
    plain, kept = sorted(map("".join, words_of(edit)), key=len)
    return plain in ("", "http", "https") and _ARCHIVE.fullmatch(kept) is not None


def _is_for_each(edit: Stretch) -> bool:
    """Whether a rate is told in another way: 10 tasks per call, 10 tasks for each call."""
    said = sorted(map(" ".join, words_of(edit)))
    here, there = words_behind(edit)
    return said in (["for each", "per"], ["for every", "per"]) and here == there and here.isalpha()


def _is_either_case(edit: Stretch) -> bool:
    """Whether "or not" came or went behind "whether", which leaves open both."""
    here, there = words_of(edit)
    asked = "whether" in edit.here[max(0, edit.first - _REACH) : edit.first]
    return asked and here + there == ["or", "not"] and not (here and there)


def _is_leave(edit: Stretch) -> bool:
    """Whether what "you" are allowed is told by another verb: you may ask for it, you can ask for it."""
    return (
        exchanges(edit, {"may", "can"})
        and words_before(edit) == ("you", "you")
        and "not" not in words_behind(edit)
    )


_FIRST_PERSON = frozenset({"i", "we"})
_NO_ADJECTIVES = word_set("longer more less fewer later earlier sooner other one such doubt matter way")


def _is_our_will(edit: Stretch) -> bool:
    """Whether what "we" shall do is what we will: of others "shall" binds them."""
    before = words_before(edit)
    return exchanges(edit, {"shall", "will"}) and before[0] == before[1] and before[0] in _FIRST_PERSON


def _is_none_such(edit: Stretch) -> bool:
    """Whether what something is not is told by "no" before the noun: are no rules, are not rules."""
    before, behind = words_before(edit), words_behind(edit)
    return (
        exchanges(edit, {"no", "not"})
        and before[0] == before[1]
        and before[0] in IS
        and behind[0] == behind[1]
        and behind[0].isalpha()
        and behind[0] not in _NO_ADJECTIVES
    )


_MODALS = word_set("may can must shall should will")


def _are_further(edit: Stretch) -> bool:
    """Whether others are put beside those that there are: additional fonts, more fonts."""
    if not (exchanges(edit, {"more", "additional"}) or exchanges(edit, {"more", "further"})):
        return False
    before, behind = words_before(edit), words_behind(edit)
    rest = (*edit.here[edit.last : edit.last + _REACH], *edit.there[edit.end : edit.end + _REACH])
    if (not before[0].isalpha() or before[0] in BEING) and _MODALS.isdisjoint(rest):
        return False  # more patients died, there were more deaths: than in the other group
    is_noun = behind[0] == behind[1] and behind[0].isalpha() and behind[0].endswith("s")
    return is_noun and "than" not in rest and not any(map(is_numeric, (*before, *behind)))


def _is_moved_denial(edit: Stretch) -> bool:
    """Whether what none may do is what all may not do: no visitor may, visitors may not."""
    here, there = ([key for key in side if key not in DETERMINERS] for side in words_of(edit))
    sides = ((edit.here, edit.first, edit.last), (edit.there, edit.start, edit.end))
    if sorted((here, there)) not in ([[], ["no"]], [[], ["not"]]):
        return False
    if "no" in (*here, *there):  # right before the noun
        (none, _, noun), (denied, _, other) = sides if here else sides[::-1]
    else:  # right behind the verb
        (denied, other, _), (none, noun, _) = sides if here else sides[::-1]
        noun, other = noun - 2, other - 2
        if noun < 1 or none[noun - 1] != "no":
            return False
    if any(keys[at : at + 1] == [] for keys, at in ((none, noun), (denied, other))):
        return False
    if none[noun].removesuffix("s") != denied[other].removesuffix("s"):
        return False
    verbs, negated = list(none[noun + 1 : noun + 3]), list(denied[other + 1 : other + 3])
    return (
        ALLOWING.issuperset(negated[:1]) and verbs[:1] == negated[:1] and negated[1:] == ["not"] != verbs[1:]
    )


def _is_moved_only(edit: Stretch) -> bool:
    """Whether "only" went over its participle to what it limits: only seen in, seen only in."""
    here, there = words_of(edit)
    if sorted((here, there)) != [[], ["only"]]:
        return False
    one, other = ((edit.here, edit.first), (edit.there, edit.start))[:: 1 if here else -1]
    return any(
        _limits_alike(one, (other[0], other[1] + over), over)
        or _limits_alike((other[0], other[1] - over - 1), one, over)
        for over in range(1, _MOST_OVER + 1)
    )


def _limits_alike(early: tuple[Sequence[str], int], late: tuple[Sequence[str], int], over: int) -> bool:
    """Whether "only" stands at both places, with a participle behind the one and before the other."""
    (keys, at), (others, place) = early, late
    if at < 1 or place < over or not list(keys[at : at + 1]) == list(others[place : place + 1]) == ["only"]:
        return False
    done, following = list(keys[at + 1 : at + 1 + over]), "".join(others[place + 1 : place + 2])
    return (
        done == list(others[place - over : place])
        and all(key in PARTICIPLES or key in _NOT_FINITE or key.endswith("ed") for key in done)
        and following in _LIMITED
        and list(keys[at + 1 + over : at + 2 + over]) == [following]
    )


_DEGREES = (("most", "est"), ("more", "er"))


def _is_one_degree(edit: Stretch) -> bool:
    """Whether an adjective is compared by a word or by its ending: most simple, simplest."""
    here, there = words_of(edit)
    (word, *rest), other = (here, there) if len(here) > len(there) else (there or [""], here)
    if len(rest) != 1 or len(other) != 1:
        return False
    adjective = rest[0]
    stem = adjective[:-1] + "i" if adjective.endswith("y") else adjective.removesuffix("e")
    forms = (f"{stem}{{}}", f"{stem}{stem[-1:]}{{}}")
    return any(word == by and other[0] in [form.format(end) for form in forms] for by, end in _DEGREES)


# A preposition, and its forms with an article, or before a vowel; what is elided stands before its noun.
_JOINED = """
a: al allo alla ai agli alle all' ad ao aos à às
da: dal dallo dalla dai dagli dalle dall'
di: del dello della dei degli delle dell' d'
de: do da dos das del
in: nel nello nella nei negli nelle nell'
em: no na nos nas
su: sul sullo sulla sui sugli sulle sull'
e: ed
"""
_PREPOSITIONS: dict[str, set[str]] = {}  # form -> the prepositions that it may be
for _line in _JOINED.split("\n"):
    _plain, _, _forms = _line.partition(": ")
    for _form in _forms.split():
        _PREPOSITIONS.setdefault(_form, set()).add(_plain)


def _joins_article(edit: Stretch) -> bool:
    """Whether a preposition has an article on one side alone: dall'aprile all'agosto, da aprile ad agosto."""
    said, says = edit.here[edit.first : edit.last], edit.there[edit.start : edit.end]
    if not (said and says):
        return False
    here, there = list(_elided(said)), list(_elided(says))
    return (
        len(here) == len(there) > 0
        and here != there
        and all(
            one == other or _are_one_preposition(one, other) for one, other in zip(here, there, strict=True)
        )
    )


def _elided(keys: Sequence[str]) -> Iterator[str]:
    """Words with what is elided before them as a word of its own."""
    for key in keys:
        head, mark, rest = key.partition("'")
        if mark and rest and f"{head}'" in _PREPOSITIONS:
            yield f"{head}'"
            yield rest
        else:
            yield key


def _are_one_preposition(one: str, other: str) -> bool:
    """Whether two words are one preposition, with an article and without: al and a, ad and all'."""
    return bool((_PREPOSITIONS.get(one, set()) | {one}) & (_PREPOSITIONS.get(other, set()) | {other}))


_LIMITED = word_set("for in at with on to between during since by as when after from")
_MOST_OVER = 3  # words: only been widely used in


RULES: tuple[Callable[[Stretch], bool], ...] = (
    _is_extreme,
    _is_in_text,
    _is_archived,
    _is_no_bound,
    _is_herein,
    _is_sign_of_right,
    _is_plea,
    _is_for_each,
    _is_either_case,
    _is_leave,
    _is_our_will,
    _is_none_such,
    _are_further,
    _is_moved_denial,
    _is_moved_only,
    _is_one_degree,
    _joins_article,
)
