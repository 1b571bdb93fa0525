"""Whether a claim's figure says what a text says, and if not, in which respect.

Rules, each stricter than a reader who means well:
- Quantities are compared as exact decimals after scale; nothing is rounded, except that a claim that
  says "about" covers what rounds to it. Currencies and measures never convert.
- A claim must give the source's number: "more than 150" is true where the source says "more than 160",
  and refused all the same. Of one number, the source's interval must lie inside the claim's:

      claim \\ source  exactly more-than at-least less-than at-most about almost
      exactly            yes      -        -         -        -      -     -
      more-than           -      yes       -         -        -      -     -
      at-least           yes     yes      yes        -        -      -     -
      less-than           -       -        -        yes       -      -    yes
      at-most            yes      -        -        yes      yes     -    yes
      about              yes      -        -         -        -     yes    -
      almost              -       -        -         -        -      -    yes

  "Almost" says more than "less than", which covers it and is not covered by it. "About" has no edge: it
  agrees with itself alone, but that a claim of "about" covers an exact number, also one that rounds to it.
- A range agrees with neither of its ends, unless the claim is a bound: at least its lower end, at most
  its upper. A score or a ratio of two numbers agrees by its first number or its quotient; one to so many,
  "1:4.7", by the many or the quotient.
- A fraction that no decimal says agrees with what it rounds to, at two places or more: two thirds are 0.67.
- A fraction and its per cent are one: one in five, a fifth, 0.2 and 20%; a third is 33%.
- A rate is a part of the unit: "tonnes a month" are no "tonnes a year". Where only one side names a rate,
  nothing is said about it here; the rules look at the statement and the passage for it.
- What has a unit is no year ("in 2022"), no number of a name ("G20") and, where money, a share or a measure,
  no place in an order ("third").
- Where the text gives no unit or no time, nothing is said about it. "2018/19", which is one season or fiscal
  year, agrees with either of its years.
"""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from scifacts.model import ChangeKind, Comparator, Figure, FigureKind, FigureMention
from scifacts.nouns import dataclass
from scifacts.numerals.compounds import with_compounds
from scifacts.numerals.describe import COMPARATOR_WORDS, describe, describe_mention, grouped
from scifacts.numerals.nouns import Verdict, compare_units, unit_name
from scifacts.numerals.periods import may_be_one_time, period_told
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = [
    "Disagreement",
    "choose",
    "choose_amount",
    "disagreements",
    "in_one_form",
    "is_time_only",
    "rounds_to",
    "significant_digits",
]


@dataclass(frozen=True, slots=True)
class Disagreement:
    """One respect in which a claim and a text differ; `expected` is the claim's side.

    `hard` is False only for counted nouns ("agreements", "documents"), which may name the same things, and
    for a scale that only the head of a table says.
    """

    kind: ChangeKind
    expected: str
    found: str
    reason: str
    hard: bool = True


def disagreements(figure: Figure, mention: FigureMention) -> list[Disagreement]:
    """List how the figure of a claim differs from one read in a text; empty where they agree."""
    mention = in_one_form(figure, mention)
    found = [
        _quantity(figure, mention),
        _unit(figure, mention),
        _comparator(figure, mention),
        _time(figure, mention),
    ]
    told = [one for one in found if one is not None]
    if any(one.kind is ChangeKind.UNIT and one.hard for one in told):  # 5,000 m and 5 km: no scale of its own
        told = [one for one in told if one.kind is not ChangeKind.SCALE]
    return told


_HUNDRED = Decimal(100)


def in_one_form(figure: Figure, mention: FigureMention) -> FigureMention:
    """A fraction as the per cent that a claim gives, or per cent as its fraction: one in five is 20%.

    So coins as the money that a claim gives, or money as its coins: 83 cents are $0.83.
    """
    if mention.high is not None:
        return mention
    if figure.unit is not None and mention.kind is FigureKind.MONEY and mention.unit is not None:
        return _in_one_coin(figure.unit, mention)
    is_percent = figure.unit is not None and unit_name(figure.unit) == _PERCENT
    if is_percent and mention.kind is FigureKind.RATIO and mention.unit is None and 0 < mention.value <= 1:
        return replace(mention, value=mention.value * _HUNDRED, unit="percent", kind=FigureKind.PERCENT)
    is_part = figure.unit is None and figure.scale is None and 0 < figure.value < 1
    if is_part and mention.kind is FigureKind.PERCENT and mention.unit == "percent" and mention.value >= 1:
        return replace(mention, value=mention.value / _HUNDRED, unit=None, kind=FigureKind.RATIO)
    return mention


_PERCENT = unit_name("percent")
_COINS = {"cents": "USD EUR AUD CAD NZD SGD HKD ZAR", "pence": "GBP"}


def _in_one_coin(unit: str, mention: FigureMention) -> FigureMention:
    ours, theirs = unit.partition(" per ")[0], mention.unit or ""
    coin, joint, rate = theirs.partition(" per ")
    if ours in _COINS.get(coin, "").split():
        return replace(mention, value=mention.value / _HUNDRED, unit=f"{ours}{joint}{rate}")
    if coin in _COINS.get(ours, "").split():
        return replace(mention, value=mention.value * _HUNDRED, unit=f"{ours}{joint}{rate}")
    return mention


def _quantity(figure: Figure, mention: FigureMention) -> Disagreement | None:
    if _agrees_in_quantity(figure, mention):
        return None
    ours, theirs = describe(figure), describe_mention(mention)
    if mention.high is None and _only_scale_differs(figure, mention):
        reason = f"the source says {theirs}, the claim says {ours}: same digits, another scale"
        return Disagreement(ChangeKind.SCALE, _scale_word(figure.scale), _scale_word(mention.scale), reason)
    reason = f"the source says {theirs}, the claim says {ours}"
    if mention.kind is FigureKind.RANGE:
        reason = f"the source gives a range, {theirs}; the claim gives one number, {ours}"
    return Disagreement(ChangeKind.NUMBER, grouped(figure.quantity), mention.text, reason)


def _agrees_in_quantity(figure: Figure, mention: FigureMention) -> bool:
    quantity = figure.quantity
    if mention.high is None:
        about = figure.comparator is Comparator.ABOUT and mention.comparator is Comparator.EXACTLY
        return quantity == mention.value or (
            (about or _is_endless(figure, mention)) and rounds_to(figure, mention.value)
        )
    if mention.kind is FigureKind.RATIO:
        one_to_many = mention.value == 1 < mention.high and ":" in mention.text
        first = mention.high if one_to_many else mention.value
        return quantity == first or (mention.high != 0 and quantity * mention.high == mention.value)
    if mention.kind is FigureKind.YEAR:
        return quantity in (mention.value, mention.high)
    return (figure.comparator is Comparator.AT_LEAST and quantity == mention.value) or (
        figure.comparator is Comparator.AT_MOST and quantity == mention.high
    )


def _is_endless(figure: Figure, mention: FigureMention) -> bool:
    """Whether no decimal says the fraction of a text, two thirds, and the claim's has two places or more."""
    _sign, digits, exponent = mention.value.as_tuple()
    places = len(str(figure.value).partition(".")[2])
    if mention.kind is FigureKind.PERCENT:  # a third is 33%, and 33.3%, not 30%
        return len(digits) > _EXACT and abs(figure.quantity - mention.value) * 2 <= 1
    return isinstance(exponent, int) and len(digits) > _EXACT and places >= _LEAST_PLACES


_TIME_BEFORE = lazy(
    r"\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Dd]uring|[Yy]ear|[Ii]m|[Ss]eit|[Ee]n|[Dd]epuis|[Dd]esde|Jahre?)\s\Z"
)
_EXACT = 20  # digits; a number is never written with more, a quotient has 28
_LEAST_PLACES = 2


def rounds_to(figure: Figure, value: Decimal) -> bool:
    """Whether `value` rounds to what the claim says, at the precision that the claim is written in."""
    _sign, digits, exponent = figure.quantity.as_tuple()
    kept = "".join(map(str, digits)).rstrip("0")
    if not kept or not isinstance(exponent, int):
        return False
    step = exponent if "." in str(figure.value) else exponent + len(digits) - len(kept)
    return abs(figure.quantity - value) * 2 <= Decimal((0, (1,), step))


def _only_scale_differs(figure: Figure, mention: FigureMention) -> bool:
    ours, theirs = figure.quantity, mention.value
    if not ours or not theirs or (ours < 0) != (theirs < 0):
        return False
    if significant_digits(ours) != significant_digits(theirs):
        return False
    shift = abs(ours.adjusted() - theirs.adjusted())
    return shift % 3 == 0 or (figure.scale or None) != (mention.scale or None)


def significant_digits(value: Decimal) -> str:
    """The digits of a number in whatever scale: without the point, and noughts at its ends; none of 0."""
    return "".join(map(str, value.as_tuple().digits)).strip("0")


def _scale_word(scale: str | None) -> str:
    return scale or "no scale word"


_YEN_OR_YUAN = {"JPY", "CNY"}  # both are written with one sign; the claim says which it is


def _unit(figure: Figure, mention: FigureMention) -> Disagreement | None:
    verdict = compare_units(figure.unit, mention.unit)
    if (
        verdict in (Verdict.SAME, Verdict.UNKNOWN, Verdict.NO_RATE)
        or figure.unit is None
        or mention.unit is None
        or ({figure.unit, mention.unit} == _YEN_OR_YUAN and "¥" in mention.text)
    ):
        return None
    hard = verdict == Verdict.OTHER
    reason = f"the source says {_unit_said(mention.unit)}, the claim says {_unit_said(figure.unit)}"
    ours, theirs = unit_name(figure.unit), unit_name(mention.unit)
    if hard and ours.family == theirs.family and (ours.rate, theirs.rate) == ("", ""):
        reason += "; units are not converted"
    return Disagreement(ChangeKind.UNIT, figure.unit, mention.unit, reason, hard)


def _unit_said(unit: str) -> str:
    name = unit_name(unit)
    return name.label if name.family in ("money", "percent") else f'"{unit}"'


_COVERED: dict[Comparator, tuple[Comparator, ...]] = {one: (one,) for one in Comparator} | {
    Comparator.AT_LEAST: (Comparator.AT_LEAST, Comparator.MORE_THAN, Comparator.EXACTLY),
    Comparator.LESS_THAN: (Comparator.LESS_THAN, Comparator.ALMOST),
    Comparator.AT_MOST: (Comparator.AT_MOST, Comparator.LESS_THAN, Comparator.ALMOST, Comparator.EXACTLY),
    Comparator.ABOUT: (Comparator.ABOUT, Comparator.EXACTLY),
}


def _comparator(figure: Figure, mention: FigureMention) -> Disagreement | None:
    ours, theirs = figure.comparator, mention.comparator
    if theirs in _COVERED[ours]:
        return None
    if mention.high is not None and theirs in (Comparator.EXACTLY, Comparator.ABOUT):
        return None  # the two ends of a range are the comparison, be they estimated
    source, claim = (_compared(one, mention, figure) for one in (theirs, ours))
    return Disagreement(
        ChangeKind.COMPARATOR,
        COMPARATOR_WORDS[ours],
        COMPARATOR_WORDS[theirs],
        f"the source says {source}, the claim says {claim}",
    )


def _compared(comparator: Comparator, mention: FigureMention, figure: Figure) -> str:
    same = _agrees_in_quantity(figure, mention)
    amount = describe(Figure(figure.value, scale=figure.scale)) if same else "its number"
    return f"{COMPARATOR_WORDS[comparator]} {amount}"


def _time(figure: Figure, mention: FigureMention) -> Disagreement | None:
    ours, theirs = figure.as_of, mention.as_of
    if ours is None or theirs is None or may_be_one_time(ours, theirs):
        return None
    reason = f"the source ties the figure to {period_told(theirs)}, the claim to {period_told(ours)}"
    return Disagreement(ChangeKind.TIME, ours, theirs, reason)


def choose(figure: Figure, mentions: Iterable[FigureMention]) -> FigureMention | None:
    """Pick the mention that a figure is about: same quantity and unit first, then the nearest of its kind."""
    candidates = list(mentions)
    if len(candidates) > 1:
        candidates = with_compounds(candidates, figure.unit)
    is_alone = sum(not one.kind.is_exempt for one in candidates) == 1
    ranked = [
        (rank, at)
        for at, one in enumerate(candidates)
        if (rank := _rank(figure, in_one_form(figure, one), is_alone=is_alone)) is not None
    ]
    return candidates[min(ranked)[1]] if ranked else None


def choose_amount(figure: Figure, mentions: Iterable[FigureMention], text: str) -> FigureMention | None:
    """Pick a mention as `choose` does; None where it is a number that its text gives as a year: "in 2022"."""
    mention = choose(figure, mentions)
    return None if mention is None or is_time_only(figure, mention, text) else mention


_FAR = Decimal(10) ** 30
_ONE_UNIT = (Verdict.SAME, Verdict.NO_RATE)
_LEVELS = {Verdict.SAME: 0, Verdict.NO_RATE: 0, Verdict.UNKNOWN: 1, Verdict.OTHER_NOUN: 2, Verdict.OTHER: 4}
_LEVELS_OF_DIGITS = {
    Verdict.SAME: 3, Verdict.NO_RATE: 3, Verdict.UNKNOWN: 5, Verdict.OTHER_NOUN: 6, Verdict.OTHER: 7,
}  # fmt: skip


def _rank(figure: Figure, mention: FigureMention, *, is_alone: bool) -> tuple[int, int, Decimal] | None:
    """How well a mention fits, smaller is better; None where it cannot be what the figure is about.

    One that is alone may count something else.
    """
    if _is_no_amount(figure, mention):
        return None
    verdict = compare_units(figure.unit, mention.unit)
    equal = _agrees_in_quantity(figure, mention) or figure.quantity in (mention.value, mention.high)
    if equal:
        level = _LEVELS[verdict]
        return (
            level + 3 * mention.kind.is_exempt * (verdict not in _ONE_UNIT),
            _misfit(figure, mention) + (verdict == Verdict.NO_RATE),
            Decimal(0),
        )
    if mention.kind.is_exempt and verdict not in _ONE_UNIT:
        return None
    same_digits = significant_digits(figure.quantity) == significant_digits(mention.value)
    if same_digits:
        return (
            _LEVELS_OF_DIGITS[verdict],
            0,
            _distance(figure, mention),
        )
    if verdict in _ONE_UNIT:
        return 8, 0, _distance(figure, mention)
    if verdict == Verdict.UNKNOWN and _same_kind(figure, mention):
        return 9, 0, _distance(figure, mention)
    return (10, 0, _distance(figure, mention)) if is_alone and verdict == Verdict.OTHER_NOUN else None


def _is_no_amount(figure: Figure, mention: FigureMention) -> bool:
    """Whether a figure with a unit meets a number that names or orders: G20, COVID-19, a third quarter."""
    if figure.unit is None or mention.unit is not None:
        return False
    if mention.kind in (FigureKind.ORDINAL, FigureKind.RANK):
        return unit_name(figure.unit).family != "noun"
    return mention.kind is FigureKind.NAME and any(map(str.isalpha, mention.text))


def is_time_only(figure: Figure, mention: FigureMention, text: str) -> bool:
    """Whether a figure with a unit meets a number that its text gives as a year: "in 2022"."""
    if figure.unit is None or mention.unit is not None or mention.kind is not FigureKind.YEAR:
        return False
    return _TIME_BEFORE.search(text[max(0, mention.span.start - 10) : mention.span.start]) is not None


def _same_kind(figure: Figure, mention: FigureMention) -> bool:
    """A claim's money or percent is no bare count, and the other way round unless the claim has no unit."""
    return figure.unit is None or (unit_name(figure.unit).family == "noun") == (
        mention.kind is FigureKind.COUNT
    )


def _misfit(figure: Figure, mention: FigureMention) -> int:
    """How many of time and comparator differ, to tell equal numbers apart."""
    time = (
        figure.as_of is not None
        and mention.as_of is not None
        and not may_be_one_time(figure.as_of, mention.as_of)
    )
    return 2 * time + (figure.comparator is not mention.comparator)


def _distance(figure: Figure, mention: FigureMention) -> Decimal:
    ours = figure.quantity
    nearest = min((abs(ours - end) for end in (mention.value, mention.high) if end is not None), default=_FAR)
    return min(_FAR, nearest / abs(ours)) if ours else nearest
