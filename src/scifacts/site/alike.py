"""Claims that read alike and give different figures.

A rule that would rather miss one than accuse: the same unit, the same time, no bound, and statements that
are word for word the same without their figures, but for an article in place of a name ("the hospital",
"St Mary's Hospital") and for what follows a comma at the end. Every other number in them must be the same.
"""

from __future__ import annotations

import re
from collections import Counter
from difflib import SequenceMatcher
from functools import lru_cache
from typing import TYPE_CHECKING

from scifacts.model import SCALES, Comparator
from scifacts.nouns import dataclass
from scifacts.numerals import Verdict, choose, compare_units, figures, rounds_to
from scifacts.numerals.nouns import unit_name
from scifacts.numerals.wordlists import ARTICLES, DEMONSTRATIVES, POSSESSIVES, word_set
from scifacts.site.differences import LETTERS, SIGN

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from scifacts.model import Claim, Figure

__all__ = ["contrary"]

_WORD = re.compile(rf"{SIGN}|{LETTERS}(?:[-'’.,]{LETTERS})*|[,，]")
_FIGURE = "\0"  # stands where the figure of the claim stood
_COMMAS = frozenset(",，")
_ARTICLES = (
    ARTICLES
    | POSSESSIVES
    | DEMONSTRATIVES
    | word_set("der die das den dem des ein eine einen le la les un une el los las")
)
_PRONOUNS = word_set("it they he she we i you es er sie wir il elle ils elles ella ellos")
_EMPTY = _ARTICLES | word_set(
    """
    of in on at by to from for with as and or than is was are were be been has have had will would
    von im in am zu mit und oder ist war sind waren hat hatte de du des et ou est en au aux y o del fue
    not no about more less
    """
)
_EXACT = frozenset({Comparator.EXACTLY, Comparator.ABOUT, Comparator.ALMOST})
_LEAST = 3  # words that name something, in statements that are not wholly the same; else 2
_LEAST_SIGNS = 4  # Chinese characters for a word or two
_MOST_PUT = 3  # words that may stand for an article: "St Mary's"
_MOST_CLAIMS = 6  # more claims of one wording are a list ("Pier 7 is 80 m long"), not a contradiction
_NEAR_NUMBER = 4  # words between a numeral and the ends of its figure: "up to", "metric tonnes a year"
_MOST_NEAR = 30  # claims with a word in common that are looked at; a commoner word tells nothing


@dataclass(frozen=True, slots=True)
class _Stated:
    """A claim with its figure, the words of its statement, and those of them that name something."""

    place: int
    claim: Claim
    figure: Figure
    words: tuple[str, ...]
    names: frozenset[str]


def contrary(claims: Sequence[Claim]) -> tuple[tuple[Claim, ...], ...]:
    """Groups of claims that read alike and give different figures, each and all in the given order."""
    stated = _without_lists(list(_stated(claims)))
    around = lru_cache(maxsize=None)(_around)  # a claim may be near many others
    joined: dict[int, set[int]] = {}
    for one, other in sorted(_near(stated), key=lambda pair: (pair[0].place, pair[1].place)):
        if _differ(one.figure, other.figure) and _read_alike(around(one), around(other)):
            whole = joined.get(one.place, {one.place}) | joined.get(other.place, {other.place})
            joined.update(dict.fromkeys(whole, whole))
    groups = {min(whole): sorted(whole) for whole in joined.values()}
    return tuple(
        tuple(claims[place] for place in groups[first])
        for first in sorted(groups)
        if len(groups[first]) <= _MOST_CLAIMS
    )


def _stated(claims: Iterable[Claim]) -> Iterator[_Stated]:
    for place, claim in enumerate(claims):
        if claim.figure is None or claim.figure.comparator not in _EXACT:
            continue
        words = tuple(_words(claim.statement))
        named = (word for word in words if word not in _EMPTY and word not in SCALES and not _is_number(word))
        names = frozenset(named) - _COMMAS
        if names and _PRONOUNS.isdisjoint(words):  # what "it" is stands elsewhere
            yield _Stated(place, claim, claim.figure, words, names)


def _without_lists(stated: Sequence[_Stated]) -> list[_Stated]:
    """Without the claims whose wording, but for the figure's own numeral, more others have than a few."""
    wordings = [(_wording(one), one.figure.as_of) for one in stated]
    numbers = Counter(wordings)
    return [one for one, words in zip(stated, wordings, strict=True) if numbers[words] <= _MOST_CLAIMS]


def _wording(stated: _Stated) -> tuple[str, ...]:
    numeral = f"{stated.figure.value:f}"
    return tuple(_FIGURE if _numeral_of(word) == numeral else word for word in stated.words)


def _numeral_of(word: str) -> str:
    """The digits that a word begins with, as a decimal is written: "38,700" -> 38700, "12.4m" -> 12.4."""
    return word[: len(word) - len(word.lstrip("0123456789.,"))].replace(",", "")


def _near(stated: Iterable[_Stated]) -> Iterator[tuple[_Stated, _Stated]]:
    """Pairs of one kind of unit and one time that have half of their naming words in common."""
    for group in _grouped(stated):
        by_word: dict[str, list[_Stated]] = {}
        for one in group:
            for word in one.names:
                by_word.setdefault(word, []).append(one)
        rare = {word: found for word, found in by_word.items() if len(found) <= _MOST_NEAR}
        for one in group:
            others = {other.place: other for word in one.names for other in rare.get(word, ())}
            for place, other in others.items():
                least = max(1, min(len(one.names), len(other.names)) / 2)
                if place > one.place and len(one.names & other.names) >= least and not _is_other(one, other):
                    yield one, other


def _is_other(one: _Stated, other: _Stated) -> bool:
    """Whether two statements differ, far from any number, in a word that nothing may stand for.

    It spares the reading of their figures, which takes half a millisecond.
    """
    pairs = enumerate(zip(one.words, other.words, strict=False))
    place = next((place for place, (ours, theirs) in pairs if ours != theirs), None)
    if place is None:
        return False
    near = slice(max(0, place - _NEAR_NUMBER), place + _NEAR_NUMBER + 1)
    has_number = any(map(_is_number, (*one.words[near], *other.words[near])))
    return not has_number and (_ARTICLES | _COMMAS).isdisjoint((one.words[place], other.words[place]))


def _grouped(stated: Iterable[_Stated]) -> Iterable[list[_Stated]]:
    groups: dict[tuple[str, str | None], list[_Stated]] = {}
    for one in stated:
        family = unit_name(one.figure.unit).family if one.figure.unit else ""
        groups.setdefault((family, one.figure.as_of), []).append(one)
    return groups.values()


def _differ(one: Figure, other: Figure) -> bool:
    """Whether two figures of one time have one unit and cannot both be rounded from one number."""
    is_one_unit = one.unit == other.unit or compare_units(one.unit, other.unit) == Verdict.SAME
    return is_one_unit and not (rounds_to(one, other.quantity) or rounds_to(other, one.quantity))


def _read_alike(ours: Sequence[str], theirs: Sequence[str]) -> bool:
    """Whether two statements are the same but for their figures, and say enough to be about one thing."""
    if not ours or not theirs:
        return False
    is_same, common = ours == theirs, list(ours)
    if not is_same:
        edits = SequenceMatcher(None, ours, theirs, autojunk=False).get_opcodes()
        common = [word for tag, a, b, *_ in edits if tag == "equal" for word in ours[a:b]]
        if not all(
            tag == "equal"
            or _says_the_same(ours[a:b], theirs[c:d], at_end=b == len(ours) and d == len(theirs))
            for tag, a, b, c, d in edits
        ):
            return False
    names = [
        word for word in common if word not in _EMPTY | _COMMAS and word != _FIGURE and not _is_number(word)
    ]
    signs = sum(bool(re.match(SIGN, word)) for word in names)
    least = 2 if is_same else _LEAST
    return _FIGURE in common and (len(names) - signs >= least or signs >= _LEAST_SIGNS)


def _says_the_same(ours: Sequence[str], theirs: Sequence[str], *, at_end: bool) -> bool:
    """Whether two stretches in the same place may be read as one: an article for a name, or a tail."""
    if any(map(_is_number, (*ours, *theirs))) or _FIGURE in (*ours, *theirs):
        return False
    if at_end and (not ours or not theirs):
        return (ours or theirs)[0] in _COMMAS
    less, more = sorted((ours, theirs), key=lambda words: sum(word not in _ARTICLES for word in words))
    return bool(less) and _ARTICLES.issuperset(less) and 0 < len(more) <= _MOST_PUT


def _around(stated: _Stated) -> tuple[str, ...]:
    """The words of a statement in order, with a sign in place of its figure; none where it gives another."""
    statement = stated.claim.statement
    mention = choose(stated.figure, figures(statement))
    if mention is None or mention.value != stated.figure.quantity:
        return ()
    start, end = mention.phrase.start, mention.phrase.end
    return (*_words(statement[:start]), _FIGURE, *_words(statement[end:]))


def _words(text: str) -> list[str]:
    return _WORD.findall(text.casefold())


def _is_number(word: str) -> bool:
    return any(map(str.isdigit, word))
