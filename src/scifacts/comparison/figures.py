"""Whether one figure says less than another: its bounds are wider, or its time or unit is gone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scifacts.model import Comparator
from scifacts.numerals import Verdict, compare_units, describe, of_what, rounds_to
from scifacts.numerals.rates import split_rate

if TYPE_CHECKING:
    from collections.abc import Iterator
    from decimal import Decimal

    from scifacts.model import Figure

__all__ = ["covers", "loosened", "stated", "was_changed"]

_CLOSED = frozenset({Comparator.AT_LEAST, Comparator.AT_MOST})


def covers(wide: Figure, narrow: Figure) -> bool:
    """Whether every quantity that `narrow` allows is one that `wide` allows too."""
    if wide.comparator is Comparator.ABOUT:
        near = narrow.comparator in (Comparator.ABOUT, Comparator.ALMOST, Comparator.EXACTLY)
        return near and (wide.quantity == narrow.quantity or rounds_to(wide, narrow.quantity))
    if wide.comparator in (Comparator.ALMOST, Comparator.EXACTLY):
        return wide.comparator is narrow.comparator and wide.quantity == narrow.quantity
    if narrow.comparator.bounds_below or narrow.comparator.bounds_above:
        return _covers_bound(wide, narrow)
    return _covers_point(wide, narrow.quantity, narrow.comparator)


def _covers_bound(wide: Figure, narrow: Figure) -> bool:
    if wide.comparator.bounds_below != narrow.comparator.bounds_below:
        return False
    if wide.quantity == narrow.quantity:
        return wide.comparator in _CLOSED or narrow.comparator not in _CLOSED
    return (wide.quantity < narrow.quantity) is wide.comparator.bounds_below


def _covers_point(wide: Figure, point: Decimal, comparator: Comparator) -> bool:
    """Exactly is the point; almost lies just below it; about lies on either side of it."""
    if wide.quantity == point:
        if comparator is Comparator.EXACTLY:
            return wide.comparator in _CLOSED
        return comparator is Comparator.ALMOST and wide.comparator.bounds_above
    return (wide.quantity < point) is wide.comparator.bounds_below


def loosened(old: Figure, new: Figure) -> Iterator[str]:
    """Say in what a figure says less than it did, each with both sides."""
    if covers(new, old) and not covers(old, new):
        yield f"its figure was {stated(old)} and is {stated(new)}, which allows more"
    if old.unit and not new.unit:
        yield f"its figure no longer names its unit, “{old.unit}”"
    elif (
        old.unit
        and new.unit
        and compare_units(old.unit, new.unit) == Verdict.NO_RATE
        and not split_rate(new.unit)[1]
    ):
        yield f"its figure's unit was “{old.unit}” and is “{new.unit}”, without the rate"
    elif old.unit and new.unit and of_what(old.unit) and not of_what(new.unit):
        yield f"its figure's unit was “{old.unit}” and is “{new.unit}”, which does not say of what"
    if old.as_of and not new.as_of:
        yield f"its figure no longer says its time, {old.as_of}"
    elif old.as_of and new.as_of and _is_within(old.as_of, new.as_of):
        yield f"its figure's time was {old.as_of} and is {new.as_of}, which is less exact"


def was_changed(old: Figure, new: Figure) -> bool:
    """Whether the new figure states another number, unit or time, and is not merely looser."""
    if not covers(new, old) and (old.quantity != new.quantity or not covers(old, new)):
        return True
    if compare_units(old.unit, new.unit) in (Verdict.OTHER, Verdict.OTHER_NOUN):
        return True
    times = old.as_of, new.as_of
    if times[0] is None or times[1] is None or times[0] == times[1]:
        return False
    return not _is_within(times[0], times[1]) and not _is_within(times[1], times[0])


def _is_within(inner: str, outer: str) -> bool:
    """2023-05 is within 2023, and so is 2023-05-25."""
    return inner.startswith(f"{outer}-")


def stated(figure: Figure) -> str:
    """A figure with its comparator, also where that is `exactly`."""
    words = describe(figure)
    return f"exactly {words}" if figure.comparator is Comparator.EXACTLY else words
