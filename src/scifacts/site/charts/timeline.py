"""The claims of one series over time: points, bars where a figure holds for a stretch of years."""

from __future__ import annotations

import itertools
from decimal import Decimal, localcontext
from typing import TYPE_CHECKING

from scifacts.model import Comparator
from scifacts.nouns import dataclass
from scifacts.numerals.nouns import Verdict, compare_units
from scifacts.site.charts.axis import PRECISE, Axis, axis_over, short
from scifacts.site.charts.times import Period, period

if TYPE_CHECKING:
    from collections.abc import Sequence

    from scifacts.model import Claim, Figure

__all__ = ["Point", "Segment", "TimeTick", "Timeline", "timeline"]

_HEIGHT = 168  # pixels between the top line and the bottom line of a plot
_TOP = 30  # pixels above it, for the label of the highest point
_ABOVE, _BELOW = -13, 24  # pixels from a point to the line that its label is written on
_MANY = 12  # points of 15 pixels, with as much between them
_SHORT = 4  # characters of a value's label
_NARROW = 240  # pixels: the plot on a screen of 360, less margins and the labels of its values
_CHARACTER = 8  # pixels of a digit, rounded up
_LONGEST = 18  # characters; two labels of that length fit side by side on a narrow screen
_TOO_FAR = 1000  # times: then the smaller value stands on the bottom line, and no reader sees it


@dataclass(frozen=True, slots=True)
class Point:
    """One claim of a series. `x` and `end` are places in percent, `y` in pixels from the top.

    `label` stands by the point, `dx` and `dy` pixels from it, and is empty where it would not fit.
    """

    claim: Claim
    figure: Figure
    time: Period
    x: str
    end: str
    y: int
    shape: str
    label: str
    side: str
    dx: int
    dy: int


@dataclass(frozen=True, slots=True)
class Segment:
    """A line from one point to the next."""

    x1: str
    y1: int
    x2: str
    y2: int


@dataclass(frozen=True, slots=True)
class TimeTick:
    """A time on the bottom line."""

    at: str
    words: str
    side: str


@dataclass(frozen=True, slots=True)
class Timeline:
    """A series as drawn, or in `refusal` why it is not. `left_out` are claims without a time or figure."""

    points: tuple[Point, ...]
    segments: tuple[Segment, ...]
    times: tuple[TimeTick, ...]
    values: tuple[tuple[int, str], ...]
    unit: str
    left_out: tuple[Claim, ...]
    refusal: str = ""
    height: int = _TOP + _HEIGHT

    @property
    def is_dense(self) -> bool:
        """Whether full-sized points would run into each other on a narrow screen."""
        return len(self.points) > _MANY

    @property
    def is_wide(self) -> bool:
        """Whether the labels of the values need more room beside the plot."""
        return any(len(label) > _SHORT for _, label in self.values)


def timeline(claims: Sequence[Claim]) -> Timeline:
    """Draw the claims of a series in order of time; refuse where one axis would mislead."""
    by_day = any(c.figure is not None and "-" in (c.figure.as_of or "")[1:] for c in claims)
    dated = [
        (when, claim.figure, claim)
        for claim in claims
        if claim.figure is not None
        if (when := period(claim.figure.as_of, by_day=by_day)) is not None
    ]
    shown = {claim.id for _, _, claim in dated}
    left_out = tuple(claim for claim in claims if claim.id not in shown)
    refusal = _refusal([figure for _, figure, _ in dated])
    if refusal:
        return Timeline((), (), (), (), "", left_out, refusal)
    dated.sort(key=lambda each: (each[0].start, each[0].end))
    return _drawn(dated, left_out)


def _refusal(figures: Sequence[Figure]) -> str:
    """Why a series cannot be drawn on one axis; "" where it can."""
    if len(figures) < 2:
        return "Fewer than two claims of this series say which time they hold for."
    first = figures[0]
    for other in figures[1:]:
        if (first.unit is None) != (other.unit is None) or compare_units(first.unit, other.unit) != _same_as(
            first, other
        ):
            units = f"“{first.unit or 'no unit'}” and “{other.unit or 'no unit'}”"
            return f"The claims of this series have different units, {units}: one axis would mislead."
    sizes = sorted(abs(figure.quantity) for figure in figures if figure.quantity)
    is_one_sided = len({figure.quantity > 0 for figure in figures if figure.quantity}) == 1
    if is_one_sided and sizes[-1] > sizes[0] * _TOO_FAR:
        return "The values differ by more than a thousand times: on one axis the smaller would not be seen."
    return ""


def _same_as(first: Figure, other: Figure) -> str:
    return Verdict.UNKNOWN if first.unit is None and other.unit is None else Verdict.SAME


def _drawn(dated: Sequence[tuple[Period, Figure, Claim]], left_out: tuple[Claim, ...]) -> Timeline:
    quantities = [figure.quantity for _, figure, _ in dated]
    low, high = min(*quantities, Decimal(0)), max(*quantities, Decimal(0))
    with localcontext(PRECISE):
        values = axis_over(low, high if high > low else low + 1)
        start, end = min(when.start for when, _, _ in dated), max(when.end for when, _, _ in dated)
        times = Axis(start, end if end > start else start + 1)
    points = tuple(_point(place, dated, times, values) for place in range(len(dated)))
    segments = tuple(
        Segment(one.end, one.y, two.x, two.y)
        for one, two in itertools.pairwise(points)
        if Decimal(one.end) < Decimal(two.x)
    )
    return Timeline(
        points=points,
        segments=segments,
        times=tuple(_time_ticks(points)),
        values=tuple((_y(values, tick.value), tick.label) for tick in values.ticks),
        unit=values.unit,
        left_out=left_out,
    )


def _y(values: Axis, value: Decimal) -> int:
    return _TOP + _HEIGHT - int(values.at(value) * _HEIGHT / 100)


def _point(place: int, dated: Sequence[tuple[Period, Figure, Claim]], times: Axis, values: Axis) -> Point:
    when, figure, claim = dated[place]
    is_first, is_last = place == 0, place == len(dated) - 1
    label = f"{_SIGNS[figure.comparator]}{short(figure.quantity)}"
    # Two labels at most, one at either end: they cannot meet. The table names every point.
    is_labelled = (is_first or is_last) and times.at(dated[-1][0].end) > times.at(dated[0][0].start)
    y = _y(values, figure.quantity)
    rises = len(dated) > 1 and dated[1][1].quantity > figure.quantity
    return Point(
        claim=claim,
        figure=figure,
        time=when,
        x=f"{times.at(when.start)}",
        end=f"{times.at(when.end)}",
        y=y,
        shape=_SHAPES[figure.comparator],
        label=label if is_labelled and len(label) <= _LONGEST else "",
        side="start" if is_first else "end",
        dx=_beside(figure) if is_first else -_beside(figure),
        dy=_BELOW if is_first and rises and y < _TOP + _HEIGHT - _BELOW else _ABOVE,
    )


def _beside(figure: Figure) -> int:
    """How far a label stands aside, so that the arrow of a bound does not run through it."""
    return 0 if figure.comparator is Comparator.EXACTLY else 12


def _time_ticks(points: Sequence[Point]) -> list[TimeTick]:
    """The times of the points as far as their words fit side by side; the first and the last always."""
    found: dict[str, str] = {}
    for point in points:
        first, _, last = point.time.words.partition("–")
        found.setdefault(point.x, first)
        found.setdefault(point.end, last or first)
    places = sorted((Decimal(at), words) for at, words in found.items())
    last_at, last_words = places[-1]
    ticks = [TimeTick(f"{places[0][0]}", places[0][1], "start")]
    free = len(places[0][1]) * _CHARACTER
    stop = _NARROW - (len(last_words) + 1) * _CHARACTER
    for at, words in places[1:-1]:
        middle, half = int(at * _NARROW / 100), len(words) * _CHARACTER // 2
        if middle - half > free + _CHARACTER and middle + half < stop:
            ticks.append(TimeTick(f"{at}", words, "middle"))
            free = middle + half
    if len(places) > 1:
        ticks.append(TimeTick(f"{last_at}", last_words, "end"))
    return ticks


_SIGNS = {
    Comparator.EXACTLY: "",
    Comparator.MORE_THAN: "> ",
    Comparator.AT_LEAST: "≥ ",
    Comparator.LESS_THAN: "< ",
    Comparator.AT_MOST: "≤ ",
    Comparator.ABOUT: "about ",
    Comparator.ALMOST: "almost ",
}
_SHAPES = {
    Comparator.EXACTLY: "point",
    Comparator.MORE_THAN: "above",
    Comparator.AT_LEAST: "above",
    Comparator.LESS_THAN: "below",
    Comparator.AT_MOST: "below",
    Comparator.ABOUT: "near",
    Comparator.ALMOST: "near",
}
