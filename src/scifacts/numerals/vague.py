"""Amounts that name an order of size alone: "thousands of people" are more than 1,000.

They are no numerals: `figures` does not list them, and coverage asks nobody to claim them. A claim may state
one as its figure, `{value: 1000, comparator: more-than, unit: people}`, and then it is looked for.
"""

from __future__ import annotations

from decimal import Decimal
from re import IGNORECASE

from scifacts.model import Comparator, FigureKind, FigureMention, Span
from scifacts.numerals.lazy import lazy
from scifacts.numerals.units import unit_after

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re

    from scifacts.model import Figure

__all__ = ["vaguely_stated"]

_SIZES = {
    "dozens": 12, "hundreds": 10**2, "thousands": 10**3, "millions": 10**6, "billions": 10**9,
    "trillions": 10**12,
}  # fmt: skip
_TIMES = {"tens of ": 10, "hundreds of ": 100, "dozens of ": 12}
_VALUES = {size * times for size in _SIZES.values() for times in (1, *_TIMES.values())}
_VAGUE = lazy(
    r"(?<![\w-])(?P<times>(?:tens|hundreds|dozens) of )?"
    r"(?P<size>dozens|hundreds|thousands|millions|billions|trillions)"
    r"(?= of (?!thousands|millions|billions|trillions)[^\W\d_])",
    IGNORECASE,
)


def vaguely_stated(figure: Figure, text: str, start: int = 0, end: int | None = None) -> FigureMention | None:
    """Where text[start:end] says "thousands of" for a figure of more than 1,000; None where it does not."""
    if figure.comparator is not Comparator.MORE_THAN or figure.quantity not in _VALUES:
        return None
    before = max(0, start - len("hundreds of "))
    for match in _VAGUE.finditer(text, before, len(text) if end is None else end):
        if match.end() > start and _value(match) == figure.quantity:
            return _mention(text, match)
    return None


def _value(match: re.Match[str]) -> Decimal:
    return Decimal(_SIZES[match["size"].lower()] * _TIMES.get((match["times"] or "").lower(), 1))


def _mention(text: str, match: re.Match[str]) -> FigureMention:
    unit = unit_after(text, match.end() + len(" of"), singular=False, scale=False)
    span, phrase = Span(*match.span()), Span(match.start(), unit.end if unit else match.end())
    return FigureMention(
        span, phrase, span.of(text), FigureKind.COUNT, _value(match),
        comparator=Comparator.MORE_THAN, unit=unit.name if unit else None,
    )  # fmt: skip
