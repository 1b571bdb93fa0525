"""What a statement may make of its figure: "more than 38,000" of 38,042, "nearly two thirds" of 64%.

Only with the word that says so, and only near: the figure lies between the number told and the next one as
round, half of that for "almost" and "about", which may tell the figure itself as well. A bound that the
figure keeps to may be as exact as the figure and within a tenth of it, of a figure with a bound of its own a
twentieth, or the next whole number: "more than 183" of 184, "more than 4.5m" of 5m, "over 4m" of "over 4.2m".
Another bound is sooner a wrong number.
"""

from __future__ import annotations

from decimal import Decimal

from scifacts.model import Comparator, FigureKind
from scifacts.numerals import Verdict, compare_units, in_one_form
from scifacts.numerals.agree import significant_digits

TYPE_CHECKING = False
if TYPE_CHECKING:
    from scifacts.model import Figure, FigureMention

__all__ = ["is_told_in_round_numbers"]

_BELOW = frozenset({Comparator.LESS_THAN, Comparator.ALMOST})
_FIGURES = frozenset({Comparator.EXACTLY, Comparator.ABOUT})
# What a figure may be that keeps to a bound from below, or from above.
_KEEPS_ABOVE = frozenset({Comparator.EXACTLY, Comparator.MORE_THAN, Comparator.AT_LEAST})
_KEEPS_BELOW = frozenset({Comparator.EXACTLY, Comparator.LESS_THAN, Comparator.AT_MOST})
_WITHIN, _WITHIN_EXACT = Decimal("0.05"), Decimal("0.10")  # of a figure with a bound, and of others
_WHOLE = frozenset({FigureKind.COUNT, FigureKind.DURATION})
_UNITS = frozenset({Verdict.SAME, Verdict.NO_RATE, Verdict.UNKNOWN, Verdict.OTHER_NOUN})
# Of a part told as a fraction, in hundredths: 55% is more than half, 64% nearly two thirds.
_PARTS_APART, _PARTS_NEAR = Decimal("0.10"), Decimal("0.035")


def is_told_in_round_numbers(figure: Figure, mention: FigureMention) -> bool:
    """Whether a statement's mention bounds or rounds the figure, truly and closely."""
    said = in_one_form(figure, mention)
    told, value = said.value, figure.quantity
    if said.high is not None or told <= 0 or value <= 0:
        return False
    if compare_units(figure.unit, said.unit) not in _UNITS:
        return False
    return _keeps_near(figure, said) or (figure.comparator in _FIGURES and _is_round(value, said, mention))


def _keeps_near(figure: Figure, said: FigureMention) -> bool:
    """Whether a figure keeps to the bound that is told of it, and is near: 225 is "more than 222"."""
    told, value = said.value, figure.quantity
    if said.comparator.bounds_below and figure.comparator in _KEEPS_ABOVE:
        weaker = (figure.comparator, said.comparator) == (Comparator.MORE_THAN, Comparator.AT_LEAST)
        keeps = told < value or (told == value and weaker)
    elif said.comparator.bounds_above and figure.comparator in _KEEPS_BELOW:
        weaker = (figure.comparator, said.comparator) == (Comparator.LESS_THAN, Comparator.AT_MOST)
        keeps = value < told or (told == value and weaker)
    else:
        return False
    is_next = said.kind in _WHOLE and value == value.to_integral_value() and abs(told - value) == 1
    within = _WITHIN_EXACT if figure.comparator is Comparator.EXACTLY else _WITHIN
    return keeps and (is_next or abs(told - value) <= value * within)


def _is_round(value: Decimal, said: FigureMention, mention: FigureMention) -> bool:
    """Whether what is told of a value is a rounder number with a bound or "about" that fits."""
    told = said.value
    is_part = mention.kind is FigureKind.RATIO and mention.unit is None and mention.value < 1
    whole = Decimal(100) if said.unit == "percent" else Decimal(1)
    if said.comparator is Comparator.ABOUT and told == value:
        return True  # "some 2.47 million", "estimated at $156m", of a figure as exact
    if not is_part and len(significant_digits(told)) >= len(significant_digits(value)):
        return False
    apart, near = (_PARTS_APART * whole, _PARTS_NEAR * whole) if is_part else (_step(told), _step(told) / 2)
    if said.comparator.bounds_below:
        return told < value < told + apart
    if said.comparator in _BELOW:
        return told - (near if said.comparator is Comparator.ALMOST else apart) < value < told
    return said.comparator is Comparator.ABOUT and abs(told - value) <= near


def _step(value: Decimal) -> Decimal:
    """The place of the last digit that is none of the noughts at the end: 1000 of 38,000."""
    exponent = value.normalize().as_tuple().exponent
    return Decimal(1).scaleb(exponent if isinstance(exponent, int) else 0)
