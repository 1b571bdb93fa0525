"""The claims of one series: drawn over time, listed, and what follows from them by arithmetic."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scifacts.model import ClaimStatus
from scifacts.nouns import dataclass
from scifacts.numerals import describe
from scifacts.numerals.describe import grouped
from scifacts.numerals.nouns import unit_name
from scifacts.site.charts import derived, timeline

if TYPE_CHECKING:
    from collections.abc import Sequence

    from scifacts.model import Claim, ClaimId, Result
    from scifacts.site.book import Book, Card
    from scifacts.site.charts import Derived, Point, Timeline

__all__ = ["SeriesRow", "SeriesView", "series_of", "series_view"]

_NO_GROWTH = ("percent", "duration")  # the quotient of two shares is easily misread


@dataclass(frozen=True, slots=True)
class SeriesRow:
    """A line of the table behind the chart: the figure as stated, and its value with all its digits.

    `time`, `figure` and `value` are empty where the claim gives none.
    """

    card: Card
    time: str
    figure: str
    value: str
    is_here: bool


@dataclass(frozen=True, slots=True)
class SeriesView:
    """A series on the page of one of its claims. `here` is the id of that claim."""

    name: str
    title: str
    here: ClaimId
    chart: Timeline
    unit: str
    rows: tuple[SeriesRow, ...]
    derived: tuple[Derived, ...]
    caveat: str
    left_out: str


def series_of(book: Book) -> dict[str, tuple[Result, ...]]:
    """Series -> its claims, in the order of claims.yaml; only series of two claims and more."""
    found: dict[str, list[Result]] = {}
    for result in book.report.results:
        if result.claim.series is not None:
            found.setdefault(result.claim.series, []).append(result)
    return {name: tuple(results) for name, results in found.items() if len(results) > 1}


def series_view(book: Book, name: str, results: Sequence[Result], here: ClaimId) -> SeriesView:
    """A series as its claim `here` shows it."""
    chart = timeline([result.claim for result in results])
    figures = [result.claim.figure for result in results if result.claim.figure is not None]
    family = unit_name(figures[0].unit).family if figures and figures[0].unit else ""
    found = _derived(chart, results, family)
    return SeriesView(
        name=name,
        title=_title(chart.points),
        here=here,
        chart=chart,
        unit=" ".join(part for part in (chart.unit, _unit(figures[0].unit if figures else None)) if part),
        rows=tuple(_row(book, claim, here) for claim in _in_order(chart, results)),
        derived=found,
        caveat="As stated, not adjusted for prices." if found and family == "money" else "",
        left_out=_left_out(chart),
    )


def _unit(unit: str | None) -> str:
    return unit_name(unit).label if unit else ""


def _title(points: Sequence[Point]) -> str:
    if len(points) < 2:
        return ""
    first, last = points[0], points[-1]
    return f"{describe(first.figure)} in {first.time.words}; {describe(last.figure)} in {last.time.words}"


def _in_order(chart: Timeline, results: Sequence[Result]) -> list[Claim]:
    """The points in order of time, then the claims that have none."""
    drawn = [point.claim for point in chart.points]
    shown = {claim.id for claim in drawn}
    return drawn + [result.claim for result in results if result.claim.id not in shown]


def _row(book: Book, claim: Claim, here: ClaimId) -> SeriesRow:
    figure = claim.figure
    if figure is None:
        return SeriesRow(book.cards[claim.id], "", "", "", claim.id == here)
    return SeriesRow(
        card=book.cards[claim.id],
        time=(figure.as_of or "").replace("/", "–"),
        figure=describe(figure),
        value=grouped(figure.quantity),
        is_here=claim.id == here,
    )


def _derived(chart: Timeline, results: Sequence[Result], family: str) -> tuple[Derived, ...]:
    """What follows from the first point and the last, if both hold and each is of one time."""
    failed = {result.claim.id for result in results if result.status is ClaimStatus.FAILED}
    if len(chart.points) < 2 or family in _NO_GROWTH:
        return ()
    first, last = chart.points[0], chart.points[-1]
    if {first.claim.id, last.claim.id} & failed or not (first.time.is_point and last.time.is_point):
        return ()
    years = last.time.start - first.time.start
    return derived(first.figure, last.figure, int(years)) if years == int(years) and years > 0 else ()


def _left_out(chart: Timeline) -> str:
    number = len(chart.left_out)
    if not number or chart.refusal:
        return ""
    if number == 1:
        return "One claim of this series says no time or no figure, and is not drawn."
    return f"{number} claims of this series say no time or no figure, and are not drawn."
