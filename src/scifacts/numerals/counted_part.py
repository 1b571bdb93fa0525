"""The count that a share is told with: "eleven out of sixteen regions" are eleven regions, and 69 per cent.

`figures` reads the share. A claim of the count is told by it as well.
"""

from __future__ import annotations

from dataclasses import replace
from re import IGNORECASE

from scifacts.model import FigureKind, Span
from scifacts.numerals.units import unit_after
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from decimal import Decimal

    from scifacts.model import Figure, FigureMention

__all__ = ["counted_part"]

_OUT_OF = lazy(r"\s+out\s+of\s+(?:the\s+)?(?!every\b)|\s+(?:[^\W\d_]+\s+)?(?:sur|su|op\s+de)\s+", IGNORECASE)

_RATES = frozenset({10, 100, 1000})  # "eight out of ten people" are no eight people
_NEAR = 8  # characters
_NOT = lazy(r"\b(?:not|nicht|no|pas)\s\Z", IGNORECASE)


def counted_part(figure: Figure, mentions: Iterable[FigureMention], text: str) -> FigureMention | None:
    """The first of a share's two numbers as a count, where the figure is that number; None where it is not.

    A figure without a unit may be the share itself, and is no count where it is below 1.
    """
    for mention in mentions:
        if mention.kind is not FigureKind.RATIO or figure.quantity <= 1:
            continue
        between = _OUT_OF.search(mention.text)
        if between is None or _number(mention.text[: between.start()]) != figure.quantity:
            continue
        before = text[max(0, mention.phrase.start - _NEAR) : mention.phrase.start]
        if _number(mention.text[between.end() :]) in _RATES or _NOT.search(before):
            continue
        unit = unit_after(text, mention.span.end, singular=False, scale=False)
        span = Span(mention.span.start, mention.span.start + between.start())
        return replace(
            mention,
            span=span,
            phrase=Span(mention.phrase.start, unit.end if unit else mention.phrase.end),
            text=span.of(text),
            kind=FigureKind.COUNT,
            value=figure.quantity,
            unit=unit.name if unit else None,
        )
    return None


def _number(text: str) -> Decimal | None:
    from scifacts.numerals.read import figures

    found = figures(text)
    return found[0].value if len(found) == 1 else None
