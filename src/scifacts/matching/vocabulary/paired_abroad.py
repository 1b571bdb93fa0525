"""Whether two words of another language are two ends of one scale, or exclude each other.

Only a word that stands in the place of another is asked for, so that one that two languages have does no
harm.
"""

from __future__ import annotations

from functools import cache
from itertools import combinations

from scifacts.matching.vocabulary import graded_abroad, sides_abroad
from scifacts.matching.vocabulary.amounts_abroad import AMOUNTS

__all__ = ["are_paired", "has_partner"]

_BEGIN = 3  # letters of a word by which a glance tells that no pair has it
_TABLES = (graded_abroad, sides_abroad)
_TEXT = " ".join((AMOUNTS, *(f"{table.STEMS} {table.WHOLE}" for table in _TABLES)))
_TEXT = _TEXT.translate(str.maketrans("/\n", "  "))


def are_paired(one: str, other: str) -> bool:
    """Whether two words in lower case exclude each other: större, mindre; kupiono, sprzedano."""
    if f" {one[:_BEGIN]}" not in _TEXT or f" {other[:_BEGIN]}" not in _TEXT:
        return False
    return other in _partners().get(one, ())


def has_partner(word: str) -> bool:
    """Whether a word in lower case excludes another."""
    return f" {word[:_BEGIN]}" in _TEXT and word in _partners()


@cache
def _partners() -> dict[str, list[str]]:
    """Each word with those that it excludes, in the form that it has."""
    pairs = [pair.split("/") for table in _TABLES for pair in table.WHOLE.split()]
    rows = [row for table in _TABLES for row in table.STEMS.strip().replace("\n    ", " ").split("\n")]
    for endings, _, stems in (row.partition(": ") for row in rows if row[0] != "#"):
        forms = ["" if ending == "-" else ending for ending in endings.split()]
        for one, other in (pair.split("/") for pair in stems.split()):
            pairs += [[one + form, other + form] for form in forms]
    for row in AMOUNTS.strip().replace("\n    ", " ").split("\n"):
        amounts = [amount.split(" ") for amount in row.split("/")]
        for ours, theirs in combinations(amounts, 2):
            pairs += [[one, other] for one in ours for other in theirs]
    found: dict[str, list[str]] = {}
    for one, other in pairs:
        found.setdefault(one, []).append(other)
        found.setdefault(other, []).append(one)
    return found
