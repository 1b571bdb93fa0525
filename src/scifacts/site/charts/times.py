"""What `as_of` says, as a stretch of years to draw."""

from __future__ import annotations

import re
from decimal import Decimal

from scifacts.nouns import dataclass

__all__ = ["Period", "period"]

_DAY = re.compile(r"(-?\d{1,6})(?:-(\d{2})(?:-(\d{2}))?)?", re.ASCII)
_BEFORE = (0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334)  # days of a year before each month
_CENT = Decimal("0.01")


@dataclass(frozen=True, slots=True)
class Period:
    """From `start` to `end` in years with two decimals; a point in time where they are equal."""

    start: Decimal
    end: Decimal
    words: str

    @property
    def is_point(self) -> bool:
        return self.start == self.end


def period(as_of: str | None, *, by_day: bool = False) -> Period | None:
    """Read a year, month, day or range; None for none. `by_day`: a year lasts, it is no point."""
    if not as_of:
        return None
    first, slash, last = as_of.partition("/")
    start = _moment(first)
    end = _moment(last) if slash else start
    if start is None or end is None or end < start:
        return None
    if by_day and not slash and _is_year(as_of):
        end = start + Decimal("0.99")
    return Period(start, end, as_of.replace("/", "–"))


def _is_year(text: str) -> bool:
    match = _DAY.fullmatch(text)
    return match is not None and match[2] is None


def _moment(text: str) -> Decimal | None:
    match = _DAY.fullmatch(text)
    if match is None:
        return None
    month, day = int(match[2] or 1), int(match[3] or 1)
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return None
    return Decimal(int(match[1])) + (Decimal(_BEFORE[month - 1] + day - 1) / 366).quantize(_CENT)
