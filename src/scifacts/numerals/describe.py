"""A figure in words for people: "more than 160 countries and regions", "3.09 trillion CNY"."""

from __future__ import annotations

from scifacts.model import FIGURE_SCALES, MYRIADS, Comparator
from scifacts.numerals.nouns import UnitName, of_what, unit_name
from scifacts.numerals.numbers import scaled

TYPE_CHECKING = False
if TYPE_CHECKING:
    from decimal import Decimal

    from scifacts.model import Figure, FigureMention

__all__ = ["COMPARATOR_WORDS", "describe", "describe_mention", "grouped"]

COMPARATOR_WORDS: dict[Comparator, str] = {
    Comparator.EXACTLY: "exactly",
    Comparator.MORE_THAN: "more than",
    Comparator.AT_LEAST: "at least",
    Comparator.LESS_THAN: "less than",
    Comparator.AT_MOST: "at most",
    Comparator.ABOUT: "about",
    Comparator.ALMOST: "almost",
}


def describe(figure: Figure) -> str:
    """Say what a figure states, with every digit that was written."""
    return _said(figure.comparator, _number(figure.value, figure.unit, figure.scale), figure.unit)


def describe_mention(mention: FigureMention) -> str:
    """Say what a text states, in the same words."""
    value = _unscaled(mention.value, mention.scale)
    number = _number(value, mention.unit, mention.scale)
    if mention.high is not None:
        high = _number(_unscaled(mention.high, mention.scale), mention.unit, mention.scale)
        number = f"{number.split()[0]} to {high}"
    return _said(mention.comparator, number, mention.unit)


def grouped(value: Decimal) -> str:
    """A decimal with commas between thousands and every written digit: 14000 -> 14,000, 12.50 -> 12.50."""
    return f"{value:,f}"


def _unscaled(value: Decimal, scale: str | None) -> Decimal:
    if scale is None or scale not in FIGURE_SCALES:
        return value
    exact = scaled(value, -FIGURE_SCALES[scale]).normalize()
    return scaled(exact, 0)


def _number(value: Decimal, unit: str | None, scale: str | None) -> str:
    like_a_year = (
        unit is None and scale is None and value == value.to_integral_value() and 1000 <= value < 2200
    )
    number = f"{value:f}" if like_a_year else grouped(value)
    if scale in MYRIADS:
        return f"{number}{scale}"  # 18,847.3亿
    return f"{number} {scale}" if scale in FIGURE_SCALES else number


def _said(comparator: Comparator, number: str, unit: str | None) -> str:
    words = "" if comparator is Comparator.EXACTLY else COMPARATOR_WORDS[comparator] + " "
    if unit is None:
        return words + number
    if unit in ("rank", "ranking", "place", "position"):
        return f"{unit} {words}{number}"  # a rank is read before its number: "rank 2"
    name = unit_name(unit)
    if name.family == "percent" and name.name == "percent":
        what = of_what(unit)
        return (
            f"{words}{number}%" + (f" of {what}" if what else "") + (f" per {name.rate}" if name.rate else "")
        )
    return f"{words}{number} {_money(name, unit) if name.family == 'money' else unit}"


def _money(name: UnitName, unit: str) -> str:
    """A currency by its code, with its rate as it is written: "GBP per litre", not "per l"."""
    _, per, rate = unit.partition(" per ")
    return f"{name.name} per {rate}" if per and name.rate else name.label
