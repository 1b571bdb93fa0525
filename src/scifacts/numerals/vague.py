"""Amounts without a numeral: "thousands of people" are more than 1,000, what "tripled" is 3 times as much.

They are no numerals: `figures` does not list them, and coverage asks nobody to claim them. A claim may state
one as its figure, `{value: 1000, comparator: more-than, unit: people}`, `{value: 3, unit: times}`, and then
it is looked for.
"""

from __future__ import annotations

from decimal import Decimal
from re import IGNORECASE

from scifacts.model import Comparator, FigureKind, FigureMention, Span
from scifacts.numerals.comparators import comparator_after, comparator_before
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

# Words that say how many times as much a thing became, and what denies them or leaves them open before.
_MULTIPLES_WORDS = {
    2: """
    twice doubled doubles verdoppelt verdoppelte verdoppelten doublé doublée doublés doublées duplicó
    duplicado
    """,
    3: """
    thrice tripled triples trebled trebles verdreifacht verdreifachte verdreifachten triplé triplée triplicó
    """,
    4: "quadrupled quadruples vervierfacht vervierfachte vervierfachten quadruplé quadruplée cuadruplicó",
    5: "quintupled quintuples verfünffacht verfünffachte verfünffachten quintuplé quintuplée quintuplicó",
}
_MULTIPLES = {word: Decimal(times) for times, words in _MULTIPLES_WORDS.items() for word in words.split()}
_TIMES_AS_MUCH = ("times", "mal", "fois", "veces")
_MULTIPLE = lazy(rf"(?<![\w-])(?:{'|'.join(_MULTIPLES)})(?![\w-])", IGNORECASE)
_OPEN_BEFORE = lazy(
    r"(?:\b(?:not|never|nor|neither|hardly|barely|will|would|may|might|could|should|to|if|unless|far|instead|rather"
    r"|den(?:y|ies|ied)|nicht|nie|kaum|wird|würden?|könnten?|dürften?|wenn|ne|pas|jamais|si|pourrait|aurait|no|nunca"
    r"|podría|habría)|n['’]t)\b[^,;.:!?]*\Z",
    IGNORECASE,
)
_NEAR = 80  # characters


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
        is_it = _MULTIPLES[match[0].lower()] == figure.quantity
        if is_it and not _OPEN_BEFORE.search(text, max(0, match.start() - _NEAR), match.start()):
            return _multiple(figure, text, match)
    return None


def _multiple(figure: Figure, text: str, match: re.Match[str]) -> FigureMention:
    lead, tail = match.span()
    comparator = Comparator.EXACTLY
    if before := comparator_before(text, lead, 0):
        comparator, lead = before
    elif behind := comparator_after(text, tail):
        comparator, tail = behind
    return FigureMention(
        Span(*match.span()), Span(lead, tail), match[0], FigureKind.RATIO, figure.quantity,
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
