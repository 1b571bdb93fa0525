"""The figure of a claim and those of its sources on one line: points, open ends, bands, ranges."""

from __future__ import annotations

from decimal import Decimal, localcontext
from typing import TYPE_CHECKING

from scifacts.model import Comparator
from scifacts.nouns import dataclass
from scifacts.numerals.describe import COMPARATOR_WORDS, grouped
from scifacts.site.charts.axis import PRECISE, Axis, axis_over, short

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["Amount", "Dot", "Label", "NumberLine", "Row", "Shape", "number_line"]

_HAZE = Decimal(6)  # percent of the width: a band that says "near", and is too short to read an edge off
_AT_AN_END = Decimal(30)  # percent: there a long label would leave a narrow screen if it stood in the middle
_CLOSE = Decimal("0.02")  # values that differ by less than this share would stand on one spot: 5 px of 270


@dataclass(frozen=True, slots=True)
class Amount:
    """What is stated: a value or a range, how it is bounded, and in what words."""

    value: Decimal
    high: Decimal | None
    comparator: Comparator
    words: str
    unit: str = ""
    as_of: str = ""

    @property
    def ends(self) -> tuple[Decimal, ...]:
        return (self.value,) if self.high is None else (self.value, self.high)


@dataclass(frozen=True, slots=True)
class Dot:
    """A point at a place in percent; an open one is itself not meant."""

    at: str
    is_open: bool


@dataclass(frozen=True, slots=True)
class Shape:
    """How an amount is drawn, places in percent: `line` and `haze` are (from, to); `arrow` is where the
    line goes on without end: "left", "right" or "".
    """

    dots: tuple[Dot, ...]
    line: tuple[str, str] | None = None
    haze: tuple[str, str] | None = None
    arrow: str = ""


@dataclass(frozen=True, slots=True)
class Label:
    """The value over its point; `side` is how it is set against its place."""

    at: str
    side: str
    words: str


@dataclass(frozen=True, slots=True)
class Row:
    """An amount, its shape, and the shape in words; `bound`, `value` and `high` are its table cells."""

    amount: Amount
    shape: Shape
    label: Label
    told: str
    bound: str
    value: str
    high: str


@dataclass(frozen=True, slots=True)
class NumberLine:
    """Rows over one axis, in the order given. `note` says what a reader must know of the axis."""

    axis: Axis
    rows: tuple[Row, ...]
    note: str


_ROUGH = (Comparator.ABOUT, Comparator.ALMOST)
_OPEN = (Comparator.MORE_THAN, Comparator.LESS_THAN, Comparator.ALMOST)


def number_line(amounts: Sequence[Amount]) -> NumberLine:
    """Draw amounts, one or more, on one line."""
    values = [end for amount in amounts for end in amount.ends]
    axis = _axis(amounts, min(values), max(values))
    rows = tuple(_row(amount, axis) for amount in amounts)
    return NumberLine(axis, rows, "" if axis.low <= 0 <= axis.high else "This line does not begin at 0.")


def _axis(amounts: Sequence[Amount], low: Decimal, high: Decimal) -> Axis:
    """An axis that begins at zero, but where values lie so close that they would stand on one spot."""
    with localcontext(PRECISE):
        width = high - low
        is_rough = any(amount.comparator in _ROUGH for amount in amounts)  # has no edge to look at closely
        if is_rough or not width or width >= max(abs(low), abs(high)) * _CLOSE:
            low, high = min(low, Decimal(0)), max(high, Decimal(0))
            width = high - low or Decimal(1)
        is_left = any(amount.comparator.bounds_above and amount.value <= 0 for amount in amounts)
        is_right = any(amount.comparator.bounds_below and amount.value >= 0 for amount in amounts)
        below = width * Decimal("0.3" if is_left or low > 0 else "0.1")
        above = width * Decimal("0.3" if is_right or high < 0 else "0.12")
        return axis_over(low - below if low or is_left else low, high + above if high or is_right else high)


def _row(amount: Amount, axis: Axis) -> Row:
    shape = _shape(amount, axis)
    return Row(
        amount=amount,
        shape=shape,
        label=_label(amount, axis),
        told=_told(amount),
        bound="range" if amount.high is not None else COMPARATOR_WORDS[amount.comparator],
        value=grouped(amount.value),
        high="" if amount.high is None else grouped(amount.high),
    )


def _label(amount: Amount, axis: Axis) -> Label:
    at = axis.at(amount.value)
    words = short(amount.value) if amount.high is None else f"{short(amount.value)} – {short(amount.high)}"
    if at < _AT_AN_END:
        return Label(f"{at}", "start", words)
    return Label(f"{at}", "end" if at > 100 - _AT_AN_END else "middle", words)


def _shape(amount: Amount, axis: Axis) -> Shape:
    at = axis.at(amount.value)
    if amount.high is not None:
        first, last = sorted((at, axis.at(amount.high)))
        return Shape((Dot(f"{first}", False), Dot(f"{last}", False)), line=(f"{first}", f"{last}"))
    dots = (Dot(f"{at}", amount.comparator in _OPEN),)
    if amount.comparator.bounds_below:
        end = axis.at(axis.high)
        return Shape(dots, line=(f"{at}", f"{end}"), arrow="right")
    if amount.comparator.bounds_above:
        stops = axis.low == 0  # what is counted does not go below nothing
        return Shape(dots, line=(f"{axis.at(axis.low)}", f"{at}"), arrow="" if stops else "left")
    if amount.comparator is Comparator.ALMOST:
        near = at - _HAZE if amount.value >= 0 else at + _HAZE
        return Shape(dots, haze=_band(at, near))
    if amount.comparator is Comparator.ABOUT:
        return Shape((), haze=_band(at - _HAZE, at + _HAZE))
    return Shape(dots)


def _band(one: Decimal, other: Decimal) -> tuple[str, str]:
    first, last = sorted((one, other))
    return f"{max(first, Decimal('0.00'))}", f"{min(last, Decimal('100.00'))}"


_SAID = {
    Comparator.EXACTLY: "a point at {}",
    Comparator.MORE_THAN: "from {} upwards, {} itself not meant",
    Comparator.AT_LEAST: "from {} upwards, {} included",
    Comparator.LESS_THAN: "from {} downwards, {} itself not meant",
    Comparator.AT_MOST: "from {} downwards, {} included",
    Comparator.ABOUT: "near {}; how near is not said",
    Comparator.ALMOST: "just short of {}; how short is not said",
}


def _told(amount: Amount) -> str:
    value = grouped(amount.value)
    if amount.high is not None:
        return f"from {value} to {grouped(amount.high)}"
    return _SAID[amount.comparator].format(value, value)
