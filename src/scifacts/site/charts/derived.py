"""Numbers that no source states: how a series grew from its first point to its last, with the formula."""

from __future__ import annotations

from decimal import ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_EVEN, Context, Decimal, localcontext

from scifacts.model import Comparator, Figure
from scifacts.nouns import dataclass
from scifacts.numerals.describe import describe, grouped

__all__ = ["Derived", "derived"]

_DIGITS = 3  # significant digits: as many as a reader keeps in mind
_MOST_YEARS = 10_000


@dataclass(frozen=True, slots=True)
class Derived:
    """A number computed here, and the formula in figures."""

    words: str
    formula: str


def derived(first: Figure, last: Figure, years: int) -> tuple[Derived, ...]:
    """How many times the first the last is, and the growth a year, where both can be said truly.

    A bound is carried over: of "more than 3" and an exact 1 comes "more than ×3". Two bounds that pull
    apart, and words without an edge ("about", "almost"), give nothing.
    """
    bound = _bound(first.comparator, last.comparator)
    if bound is None or first.quantity <= 0 or last.quantity <= 0:
        return ()
    words, rounding = bound
    context = Context(prec=60)
    with localcontext(context):
        ratio = last.quantity / first.quantity
        shown, is_exact = _rounded(ratio, rounding)
        found = [Derived(_said(words, f"×{shown}", is_exact=is_exact), f"{_plain(last)} ÷ {_plain(first)}")]
        if 2 <= years <= _MOST_YEARS and ratio != 1:
            growth = ((ratio.ln() / years).exp() - 1) * 100
            percent, _ = _rounded(growth, rounding)
            sign = "+" if growth > 0 else "−"
            share = f"{sign}{percent.removeprefix('-')}% a year on average"
            root = f"({_plain(last)} ÷ {_plain(first)})^(1/{years})\u00a0−\u00a01"
            found.append(Derived(_said(words, share, is_exact=False), root))
    return tuple(found)


def _bound(first: Comparator, last: Comparator) -> tuple[str, str] | None:
    """The words that carry a bound over to the quotient, and the rounding that keeps it true."""
    if first is last is Comparator.EXACTLY:
        return "", ROUND_HALF_EVEN
    if last.bounds_below and (first.bounds_above or first is Comparator.EXACTLY):
        return _strict((first, last), "more than", "at least"), ROUND_FLOOR
    if last.bounds_above and (first.bounds_below or first is Comparator.EXACTLY):
        return _strict((first, last), "less than", "at most"), ROUND_CEILING
    if last is Comparator.EXACTLY and first.bounds_above:
        return _strict((first,), "more than", "at least"), ROUND_FLOOR
    if last is Comparator.EXACTLY and first.bounds_below:
        return _strict((first,), "less than", "at most"), ROUND_CEILING
    return None


def _strict(bounds: tuple[Comparator, ...], open_word: str, closed_word: str) -> str:
    is_open = any(bound in (Comparator.MORE_THAN, Comparator.LESS_THAN) for bound in bounds)
    return open_word if is_open else closed_word


def _rounded(value: Decimal, rounding: str) -> tuple[str, bool]:
    """A number to three significant digits, and whether that is all of it."""
    step = Decimal(1).scaleb(max(value.adjusted() - _DIGITS + 1, -6)) if value else Decimal(1)
    rounded = value.quantize(min(step, Decimal(1)), rounding=rounding)
    digits = f"{rounded:,f}"
    return (digits.rstrip("0").rstrip(".") if "." in digits else digits), rounded == value


def _said(words: str, number: str, *, is_exact: bool) -> str:
    if words:
        return f"{words} {number}"
    return number if is_exact else f"≈ {number}"


def _plain(figure: Figure) -> str:
    return describe(Figure(figure.value, scale=figure.scale)) if figure.scale else grouped(figure.value)
