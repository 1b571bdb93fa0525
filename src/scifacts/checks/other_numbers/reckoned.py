"""Figures that an editor reckons from a passage's: 310 and 245 are 65 apart, 31 of 48 are 65%."""

from __future__ import annotations

from decimal import Decimal
from itertools import permutations

from scifacts.model import Comparator, Figure, FigureKind
from scifacts.numerals import Verdict, compare_units, rounds_to

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from scifacts.model import FigureMention

__all__ = ["ONE_UNIT", "is_fraction", "is_reckoned", "is_rounded"]

ONE_UNIT = frozenset({Verdict.SAME, Verdict.NO_RATE, Verdict.UNKNOWN})
_MOST = 12  # figures of a passage; of more, any number is the sum or difference of two
_COUNTED = (FigureKind.COUNT, FigureKind.DURATION)
_EXACT = (FigureKind.COUNT, FigureKind.YEAR, FigureKind.DATE)
_LEAST_ROUNDED = 100  # a count below it is told exactly, unless the statement says "about"
_HUNDRED = Decimal(100)
_NEAR_FRACTION = Decimal("0.04")  # 34 % are a third


def is_reckoned(ours: FigureMention, theirs: Sequence[FigureMention]) -> bool:
    """Whether a figure is a sum, difference, share or change of a passage's."""
    return len(theirs) <= _MOST and any(_is_close(ours, value) for value in _results(ours, theirs))


def is_rounded(ours: FigureMention, value: Decimal) -> bool:
    """Whether a value rounds to a statement's figure; a small count or time only where it says "about"."""
    is_exact = ours.kind in _COUNTED and ours.comparator is Comparator.EXACTLY
    if is_exact and abs(ours.value) < _LEAST_ROUNDED and value == value.to_integral_value():
        return ours.value == value
    return rounds_to(Figure(ours.value), value)


def _is_close(ours: FigureMention, value: Decimal) -> bool:
    if is_fraction(ours):
        return abs(ours.value - value) <= _NEAR_FRACTION
    return ours.value == value or (ours.kind not in _EXACT and is_rounded(ours, value))


def is_fraction(mention: FigureMention) -> bool:
    """Whether a figure is a part of one: a third, two thirds, one in five."""
    return mention.kind is FigureKind.RATIO and mention.high is None and 0 < mention.value < 1


def _results(ours: FigureMention, theirs: Sequence[FigureMention]) -> Iterator[Decimal]:
    if is_fraction(ours):
        yield from (one.value / _HUNDRED for one in theirs if one.kind is FigureKind.PERCENT)
        amounts = [one for one in theirs if one.kind is FigureKind.COUNT and one.value]
        yield from (one.value / two.value for one, two in permutations(amounts, 2))
        return
    if ours.kind is FigureKind.PERCENT:
        amounts = [one for one in theirs if one.kind is not FigureKind.PERCENT and one.value]
        for one, two in permutations(amounts, 2):
            if _is_of_one_unit(one, two):
                yield from (one.value / two.value * _HUNDRED, (one.value / two.value - 1) * _HUNDRED)
                yield (1 - one.value / two.value) * _HUNDRED
    alike = [one.value for one in theirs if _is_of_one_unit(ours, one)]
    yield sum(alike, Decimal(0))
    for first, second in permutations(alike, 2):
        yield from (first + second, first - second)


def _is_of_one_unit(one: FigureMention, two: FigureMention) -> bool:
    return compare_units(one.unit, two.unit) in ONE_UNIT
