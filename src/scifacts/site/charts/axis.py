"""An axis from one value to another: where a value stands on it, and the round numbers along it."""

from __future__ import annotations

from decimal import ROUND_HALF_EVEN, Context, Decimal, localcontext

from scifacts.nouns import dataclass

__all__ = ["PRECISE", "Axis", "Tick", "axis_over", "short"]

# Figures may have any number of digits; a place on a screen needs few of them. No flag raises: a value
# past all bounds stands at the end of its axis.
PRECISE = Context(prec=80, rounding=ROUND_HALF_EVEN, Emax=999_999, Emin=-999_999, traps=[])
_STEPS = (Decimal(1), Decimal(2), Decimal(5), Decimal(10))
_INTERVALS = 4
_LONGEST = 9  # characters; longer labels say no more than the rows do
_NARROW = 270  # pixels: a plot on a screen of 360, less its margins
_CHARACTER = 8  # pixels: a tabular digit of 13 px in the widest of the usual interface faces, rounded up
_EDGE = Decimal(6)  # percent from either end, where a label is aligned to the end
_CENT = Decimal("0.01")
_WORDS = ((15, "quadrillion"), (12, "trillion"), (9, "billion"), (6, "million"))
_RAISED = str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹")


@dataclass(frozen=True, slots=True)
class Tick:
    """A round number of an axis. `at` is its place in percent; `label` is empty where none fits.

    `side` is how the label is set against its place: "start", "middle" or "end".
    """

    at: str
    label: str
    value: Decimal
    side: str = "middle"


@dataclass(frozen=True, slots=True)
class Axis:
    """From `low` to `high`, with `low` < `high`. `unit` is what its labels leave out: "trillion"."""

    low: Decimal
    high: Decimal
    ticks: tuple[Tick, ...] = ()
    unit: str = ""

    def at(self, value: Decimal) -> Decimal:
        """Where a value stands, 0 to 100 with two decimals; what lies outside stands at the end."""
        with localcontext(PRECISE):
            share = (value - self.low) / (self.high - self.low) * 100
            if share.is_nan() or share <= 0:
                return Decimal("0.00")
            return Decimal("100.00") if share >= 100 else share.quantize(_CENT)


def axis_over(low: Decimal, high: Decimal) -> Axis:
    """An axis with about four round steps; labels are left out where they would not fit."""
    bare = Axis(low, high)
    with localcontext(PRECISE):
        values = _round_values(low, high)
        power, word = _scale(max(map(abs, values), default=Decimal(0)))
        labels = [_label(value.scaleb(-power)) for value in values]
    places = [bare.at(value) for value in values]
    kept = _fitting(places, labels)
    ticks = tuple(
        Tick(f"{at}", label if at in kept else "", value, _side(at))
        for at, label, value in zip(places, labels, values, strict=True)
    )
    return Axis(low, high, ticks, word if kept else "")


def _fitting(places: list[Decimal], labels: list[str]) -> frozenset[Decimal]:
    """The places whose labels fit side by side on a narrow screen; none if one is too long."""
    if any(len(label) > _LONGEST for label in labels):
        return frozenset()
    free, kept = -_NARROW, []
    for at, label in zip(places, labels, strict=True):
        middle, width = int(at * _NARROW / 100), len(label) * _CHARACTER
        first = {"start": middle, "middle": middle - width // 2, "end": middle - width}[_side(at)]
        if first >= free and first >= -_CHARACTER and first + width <= _NARROW + _CHARACTER:
            kept.append(at)
            free = first + width + _CHARACTER
    return frozenset(kept)


def _side(at: Decimal) -> str:
    if at < _EDGE:
        return "start"
    return "end" if at > 100 - _EDGE else "middle"


def short(value: Decimal) -> str:
    """A value in few characters: 3.09 trillion, 14,000, 1.2×10²⁸."""
    with localcontext(PRECISE):
        power, word = _scale(abs(value))
        number = +value.scaleb(-power)
        digits = f"{number:,f}"
        if "." in digits:
            digits = digits.rstrip("0").rstrip(".")
        if len(digits) > _LONGEST:
            digits = f"{float(number):,.4g}"
    words = f"{digits}{word}" if word.startswith("×") else f"{digits} {word}".strip()
    return words.replace("-", "−")


def _round_values(low: Decimal, high: Decimal) -> list[Decimal]:
    """The multiples of 1, 2 or 5 times a power of ten between two values, at most six."""
    raw = (high - low) / _INTERVALS
    unit = Decimal(1).scaleb(raw.adjusted())
    step = next(unit * factor for factor in _STEPS if unit * factor >= raw)
    first = (low / step).to_integral_value(rounding="ROUND_CEILING") * step
    values = [first + step * place for place in range(_INTERVALS + 2)]
    return [value for value in values if low <= value <= high]


def _scale(largest: Decimal) -> tuple[int, str]:
    """The power of ten that labels leave out, and its name."""
    power = largest.adjusted() if largest else 0
    for places, word in _WORDS:
        if places <= power < places + 3:
            return places, word
    if power >= 18 or power < -4:
        return power, f"×10{str(power).translate(_RAISED)}"
    return 0, ""


def _label(value: Decimal) -> str:
    digits = f"{value:,f}"
    return (digits.rstrip("0").rstrip(".") if "." in digits else digits).replace("-", "−")
