"""Amounts without a numeral: "thousands of people" are more than 1,000, what "tripled" is 3 times as much.

They are no numerals: `figures` does not list them, and coverage asks nobody to claim them. A claim may state
one as its figure, `{value: 1000, comparator: more-than, unit: people}`, `{value: 3, unit: times}`, and then
it is looked for.
"""

from __future__ import annotations

from decimal import Decimal
from re import IGNORECASE

from scifacts.model import Comparator, FigureKind, FigureMention, Span
from scifacts.numerals.comparators import comparator_before
from scifacts.numerals.lazy import lazy
from scifacts.numerals.units import unit_after

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re

    from scifacts.model import Figure

__all__ = ["vaguely_stated"]

_SIZES = {
    "dozens": 12, "hundreds": 10**2, "thousands": 10**3, "millions": 10**6, "billions": 10**9,
    "trillions": 10**12,
}  # fmt: skip
_TIMES = {"tens of ": 10, "hundreds of ": 100, "dozens of ": 12}
_VALUES = {size * times for size in _SIZES.values() for times in (1, *_TIMES.values())}
_VAGUE = lazy(
    r"(?<![\w-])(?P<times>(?:tens|hundreds|dozens) of )?"
    r"(?P<size>dozens|hundreds|thousands|millions|billions|trillions)"
    r"(?= of (?!thousands|millions|billions|trillions)[^\W\d_])",
    IGNORECASE,
)

# What a word begins with that says how many times as much a thing became, and with what it may end.
_MULTIPLES = {
    Decimal(2): ("doubl", "twice", "doppel", "duplic"),
    Decimal(3): ("tripl", "trebl", "thrice", "dreifach", "triplic"),
    Decimal(4): ("quadrupl", "vierfach", "cuadruplic"),
    Decimal(5): ("quintupl", "fünffach", "quintuplic"),
}
_TIMES_AS_MUCH = ("times", "mal", "fois", "veces")
_MULTIPLE = lazy(
    rf"(?<![\w-])(?:ver)?(?P<stem>{'|'.join(stem for stems in _MULTIPLES.values() for stem in stems)})"
    r"(?:ed?|es|ing|e?n|te?n?|é(?:es?|s)?|er|ait|ent|[óa]|an|ar|aron|ad[oa])?(?![\w-])",
    IGNORECASE,
)

# What denies the multiple behind it, or leaves it open: has not tripled, might have tripled.
_OPEN_BEFORE = lazy(
    r"(?:\b(?:not|never|nor|hardly|barely|nicht|nie|kaum|ne|pas|jamais|no|nunca|may|might|could|would|should"
    r"|könnten?|würden?|dürften?|pourrait|aurait|podría|habría|if|falls|to|si)|n['’]t)\s(?:[^\W\d]+\s){0,2}\Z",
    IGNORECASE,
)
_NEAR = 40  # characters


def vaguely_stated(figure: Figure, text: str, start: int = 0, end: int | None = None) -> FigureMention | None:
    """Where text[start:end] says "thousands of" for a figure of more than 1,000, or "tripled" for 3 times.

    None where it does not.
    """
    if figure.unit in _TIMES_AS_MUCH:
        return _multiplied(figure, text, start, len(text) if end is None else end)
    if figure.comparator is not Comparator.MORE_THAN or figure.quantity not in _VALUES:
        return None
    before = max(0, start - len("hundreds of "))
    for match in _VAGUE.finditer(text, before, len(text) if end is None else end):
        if match.end() > start and _value(match) == figure.quantity:
            return _mention(text, match)
    return None


def _multiplied(figure: Figure, text: str, start: int, end: int) -> FigureMention | None:
    for match in _MULTIPLE.finditer(text, start, end):
        is_it = match["stem"].lower() in _MULTIPLES.get(figure.quantity, ())
        if is_it and not _OPEN_BEFORE.search(text, max(0, match.start() - _NEAR), match.start()):
            return _multiple(figure, text, match)
    return None


def _multiple(figure: Figure, text: str, match: re.Match[str]) -> FigureMention:
    comparator, lead = comparator_before(text, match.start(), 0) or (Comparator.EXACTLY, match.start())
    return FigureMention(
        Span(*match.span()), Span(lead, match.end()), match[0], FigureKind.RATIO, figure.quantity,
        comparator=comparator, unit=figure.unit,
    )  # fmt: skip


def _value(match: re.Match[str]) -> Decimal:
    return Decimal(_SIZES[match["size"].lower()] * _TIMES.get((match["times"] or "").lower(), 1))


def _mention(text: str, match: re.Match[str]) -> FigureMention:
    unit = unit_after(text, match.end() + len(" of"), singular=False, scale=False)
    span, phrase = Span(*match.span()), Span(match.start(), unit.end if unit else match.end())
    return FigureMention(
        span, phrase, span.of(text), FigureKind.COUNT, _value(match),
        comparator=Comparator.MORE_THAN, unit=unit.name if unit else None,
    )  # fmt: skip
