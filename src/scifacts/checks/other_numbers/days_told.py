"""A day or a month without its year, told otherwise: "on 11 February" over "on 11 January".

It is told where statement and passage have the same days, or the same months, but for one each, and the
statement's stands nowhere in the sources.
"""

from __future__ import annotations

from scifacts.checks.raising import Contrast
from scifacts.numerals.vocabulary import MONTH_NAMES
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["day_otherwise"]

_MONTHS_WRITTEN = tuple(name.title() for name in MONTH_NAMES)
_MONTH = "|".join(_MONTHS_WRITTEN)
_DAY = lazy(
    rf"\bon\s(?:(?P<d1>\d{{1,2}})(?:st|nd|rd|th)?\s(?P<m1>{_MONTH})|(?P<m2>{_MONTH})\s(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?)"
    r"(?![\w–-]|\s(?:and|or|to)\s\d)"
)
_SPAN = lazy(rf"\b(?:from|between)\s(?P<one>{_MONTH})\s(?:to|and|until|through)\s(?P<two>{_MONTH})\b(?!\s\d)")


def day_otherwise(statement: str, passages: Sequence[str], texts: Sequence[str]) -> Contrast | None:
    """The day, or the end of a span of months, of a statement that its passages have otherwise."""
    return _day(statement, passages, texts) or _span(statement, passages)


def _day(statement: str, passages: Sequence[str], texts: Sequence[str]) -> Contrast | None:
    said, found = _days([statement]), _days(passages)
    if len(said) != 1 or len(found) != 1 or said.keys() == found.keys():
        return None
    ((day, ours),), ((other, theirs),) = said.items(), found.items()
    is_near = day[0] == other[0] or day[1] == other[1]
    forms = (f"{day[0]} {day[1]}", f"{day[1]} {day[0]}")
    is_there = any(form in " ".join(text.split()) for text in texts for form in forms)
    return Contrast(ours, theirs) if is_near and not is_there else None


def _days(texts: Sequence[str]) -> dict[tuple[str, str], str]:
    found = (one for text in texts for one in _DAY.finditer(text))
    return {(one["d1"] or one["d2"], one["m1"] or one["m2"]): one.group() for one in found}


def _span(statement: str, passages: Sequence[str]) -> Contrast | None:
    said = {(one["one"], one["two"]): one.group() for one in _SPAN.finditer(statement)}
    found = {(one["one"], one["two"]): one.group() for text in passages for one in _SPAN.finditer(text)}
    if len(said) != 1 or len(found) != 1:
        return None
    ((ours, written),), ((theirs, other),) = said.items(), found.items()
    return Contrast(written, other) if (ours[0] == theirs[0]) is not (ours[1] == theirs[1]) else None
