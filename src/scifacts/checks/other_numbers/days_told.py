"""A day or a month without its year, told otherwise: "on 11 February" over "on 11 January".

It is told where statement and passage have the same days, or the same months, but for one each, and the
statement's stands nowhere in the sources.
"""

from __future__ import annotations

import re

from scifacts.checks.raising import Contrast
from scifacts.nouns import NamedTuple
from scifacts.numerals.vocabulary import MONTHS_WRITTEN
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["day_otherwise"]

_MONTH = "|".join(MONTHS_WRITTEN)
_DAY = lazy(
    r"\b(?P<word>[Oo]n|[Ss]ince|[Ff]rom|[Uu]ntil|[Bb]y|[Bb]efore|[Aa]fter)\s"
    rf"(?:(?P<d1>\d{{1,2}})(?:st|nd|rd|th)?\s(?P<m1>{_MONTH})|(?P<m2>{_MONTH})\s(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?)"
    r"(?:,?\s(?P<year>(?:19|20)\d\d))?(?![\w–-]|\s(?:and|or|to)\s\d)"
)
_SPAN = lazy(rf"\b(?:from|between)\s(?P<one>{_MONTH})\s(?:to|and|until|through)\s(?P<two>{_MONTH})\b(?!\s\d)")


def day_otherwise(statement: str, passages: Sequence[str], texts: Sequence[str]) -> Contrast | None:
    """The day, or the end of a span of months, of a statement that its passages have otherwise."""
    return _day(statement, passages, texts) or _span(statement, passages)


class _Day(NamedTuple):
    """A day, its month and its year, "" where none is told; `word` leads to it."""

    word: str
    day: str
    month: str
    year: str


def _day(statement: str, passages: Sequence[str], texts: Sequence[str]) -> Contrast | None:
    said, found = _days([statement]), _days(passages)
    if len(said) != 1 or len(found) != 1:
        return None
    ((ours, written),), ((theirs, other),) = said.items(), found.items()
    years = {ours.year, theirs.year} - {""}
    is_near = (ours.day == theirs.day) + (ours.month == theirs.month) + (len(years) < _BOTH) == _BOTH
    if ours.word != theirs.word or not is_near:
        return None
    forms = rf"(?<!\d)(?:{ours.day}\s+{ours.month}|{ours.month}\s+{ours.day}(?!\d)),?\s*{ours.year}"
    return None if any(re.search(forms, text) for text in texts) else Contrast(written, other)


_BOTH = 2  # of a day's three parts are the same, where one is another


def _days(texts: Sequence[str]) -> dict[_Day, str]:
    found = (one for text in texts for one in _DAY.finditer(text))
    return {
        _Day(
            one["word"].lower(), one["d1"] or one["d2"], one["m1"] or one["m2"], one["year"] or ""
        ): one.group()
        for one in found
    }


def _span(statement: str, passages: Sequence[str]) -> Contrast | None:
    said = {(one["one"], one["two"]): one.group() for one in _SPAN.finditer(statement)}
    found = {(one["one"], one["two"]): one.group() for text in passages for one in _SPAN.finditer(text)}
    if len(said) != 1 or len(found) != 1:
        return None
    ((ours, written),), ((theirs, other),) = said.items(), found.items()
    return Contrast(written, other) if (ours[0] == theirs[0]) is not (ours[1] == theirs[1]) else None
