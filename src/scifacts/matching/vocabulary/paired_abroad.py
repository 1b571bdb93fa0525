"""Whether two words of another language are two ends of one scale, or exclude each other.

Only a word that stands in the place of another is asked for, so that one that two languages have does no
harm.
"""

from __future__ import annotations

from functools import cache
from itertools import combinations, count

from scifacts.matching.vocabulary import graded_abroad, sides_abroad
from scifacts.matching.vocabulary.amounts_abroad import AMOUNTS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["are_amounts", "are_half_and_most", "are_paired", "has_partner"]

_MANY = 200  # glances that take as long as to read the tables
_BEGIN = 3  # letters of a word by which a glance tells that no pair has it
_TABLES = (graded_abroad, sides_abroad)
_PAIRS = "".join(f" {table.STEMS} {table.WHOLE}" for table in _TABLES).replace("\n", " ") + " "
_glances = count()  # how many there were decides nothing: a glance misses nothing
_AMOUNTS = f" {AMOUNTS} ".translate(str.maketrans("/\n", "  "))


def are_paired(one: str, other: str) -> bool:
    """Whether two words in lower case exclude each other: större, mindre; kupiono, sprzedano."""
    may_pair = (
        next(_glances) >= _MANY or _may_pair(one, other) or _may_pair(other, one) or are_amounts(one, other)
    )
    return may_pair and other in _partners().get(one, ())


def are_amounts(one: str, other: str) -> bool:
    """Whether two words in lower case both tell how many of all: alle, keiner; mayoría, mitad."""
    return _is_amount(one) and _is_amount(other)


def are_half_and_most(one: str, other: str) -> bool:
    """Whether one word tells the half of all and the other most of them, which more than the half is."""
    return any(
        (one in most and other in half) or (one in half and other in most) for _, most, half, *_ in _amounts()
    )


def _is_amount(word: str) -> bool:
    return f" {word} " in _AMOUNTS


def _may_pair(one: str, other: str) -> bool:
    """Whether a pair of the tables begins what two words are: a glance."""
    for begin in _begins(one, "/"):
        for at in _places(f" {begin}"):
            slash = _PAIRS.find("/", at)
            end = _PAIRS.find(" ", slash)
            if one.startswith(_PAIRS[at + 1 : slash]) and other.startswith(_PAIRS[slash + 1 : end]):
                return True
    return False


def has_partner(word: str) -> bool:
    """Whether a word in lower case excludes another."""
    may_have = next(_glances) >= _MANY or _is_begun(word) or _is_amount(word)
    return may_have and word in _partners()


def _is_begun(word: str) -> bool:
    """Whether one side of a pair of the tables begins what a word is: a glance."""
    return any(
        word.startswith(_PAIRS[at + 1 : _PAIRS.find(behind, at + 1)])
        for before, behind in (" /", "/ ")
        for begin in _begins(word, behind)
        for at in _places(f"{before}{begin}")
    )


def _begins(word: str, behind: str) -> Iterator[str]:
    """What a stem that a word has begins with; "ny" of "nya" is shorter than a glance."""
    yield word[:_BEGIN]
    for length in range(1, min(_BEGIN, len(word))):
        if word[:length] in _short_stems():
            yield word[:length] + behind


@cache
def _short_stems() -> frozenset[str]:
    """The stems of the tables that are shorter than a glance."""
    return frozenset(stem for stem in _PAIRS.replace("/", " ").split(" ") if 0 < len(stem) < _BEGIN)


def _places(begin: str) -> Iterator[int]:
    """Where in the tables a sign stands with the first letters of a word behind it."""
    at = _PAIRS.find(begin)
    while at >= 0:
        yield at
        at = _PAIRS.find(begin, at + 1)


@cache
def _partners() -> dict[str, list[str]]:
    """Each word with those that it excludes, in the form that it has."""
    pairs = [pair.split("/") for table in _TABLES for pair in table.WHOLE.split()]
    rows = [row for table in _TABLES for row in table.STEMS.strip().replace("\n    ", " ").split("\n")]
    for endings, _, stems in (row.partition(": ") for row in rows if row[0] != "#"):
        forms = ["" if ending == "-" else ending for ending in endings.split()]
        for one, other in (pair.split("/") for pair in stems.split()):
            pairs += [[one + form, other + form] for form in forms]
    for amounts in _amounts():
        for ours, theirs in combinations(amounts, 2):
            pairs += [[one, other] for one in ours for other in theirs]
    found: dict[str, list[str]] = {}
    for one, other in pairs:
        found.setdefault(one, []).append(other)
        found.setdefault(other, []).append(one)
    return found


def _amounts() -> list[list[list[str]]]:
    """The amounts of each language from all to none, each in its words."""
    rows = AMOUNTS.strip().replace("\n    ", " ").split("\n")
    return [[amount.split(" ") for amount in row.split("/")] for row in rows]
