"""A figure while it is being read; it becomes a frozen FigureMention at the end."""

from __future__ import annotations

from scifacts.model import Comparator, FigureKind
from scifacts.nouns import dataclass

TYPE_CHECKING = False
if TYPE_CHECKING:
    from decimal import Decimal

__all__ = ["Draft"]


@dataclass(slots=True)
class Draft:
    """What a FigureMention will hold. `lead` to `tail` is its phrase; `time` is set on dates and years."""

    start: int
    end: int
    lead: int
    tail: int
    kind: FigureKind
    value: Decimal
    high: Decimal | None = None
    comparator: Comparator = Comparator.EXACTLY
    unit: str | None = None
    scale: str | None = None
    time: str | None = None
    as_of: str | None = None
    rate: str | None = None  # "month", "100,000 people": a part of the unit, kept apart until the end
    denominator: tuple[int, int] | None = None  # where the number in the rate stands
    is_difference: bool = False
