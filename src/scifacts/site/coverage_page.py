"""Every numeral of every source, and what accounts for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scifacts.model import CoverageState
from scifacts.nouns import dataclass
from scifacts.numerals.describe import COMPARATOR_WORDS
from scifacts.site.book import Link, byline, claim_path, source_path
from scifacts.site.words import COVERAGE_MARKS, EXEMPT_REASONS, counted

if TYPE_CHECKING:
    from decimal import Decimal

    from scifacts.model import CoveredFigure, FigureMention, Source
    from scifacts.site.book import Book, Frame
    from scifacts.site.words import Mark

__all__ = ["CoveragePage", "FigureRow", "SourceCoverage", "coverage_page"]


_MOST_DECIMALS = 12  # no figure is written with more; a quotient of words ("two thirds") has 28
_STATES = tuple(COVERAGE_MARKS[state] for state in CoverageState)


@dataclass(frozen=True, slots=True)
class FigureRow:
    """A numeral as it stands, how it was read, and what accounts for it."""

    text: str
    reading: str
    kind: str
    mark: Mark
    claims: tuple[Link, ...]
    reason: str
    place: Link


@dataclass(frozen=True, slots=True)
class SourceCoverage:
    """The numerals of a source. `counts` has one entry per state.

    The list of them `is_open` where one is not covered.
    """

    id: str
    source: Link
    label: str
    counts: tuple[tuple[Mark, int], ...]
    total: int
    summary: str
    is_open: bool
    rows: tuple[FigureRow, ...]
    error: str


@dataclass(frozen=True, slots=True)
class CoveragePage:
    """Counts by source, then every numeral."""

    frame: Frame
    answer: str
    mark: Mark
    states: tuple[Mark, ...]
    sources: tuple[SourceCoverage, ...]
    totals: tuple[tuple[Mark, int], ...]
    total: int


def coverage_page(book: Book) -> CoveragePage:
    """All numerals in the order of the sources and of their texts."""
    figures = book.report.coverage
    totals = _counts(figures)
    uncovered = totals[list(CoverageState).index(CoverageState.UNCOVERED)]
    outcome = f"{uncovered:,} not covered" if uncovered else "none is left uncovered"
    return CoveragePage(
        frame=book.frame("coverage.html", "Coverage of figures"),
        answer=f"{counted(len(figures), 'numeral')} in {counted(len(book.sources), 'source')}: {outcome}",
        mark=COVERAGE_MARKS[CoverageState.UNCOVERED if uncovered else CoverageState.CLAIMED],
        states=_STATES,
        sources=tuple(_source(book, source) for source in book.sources.values()),
        totals=tuple(zip(_STATES, totals, strict=True)),
        total=len(figures),
    )


def _counts(figures: tuple[CoveredFigure, ...]) -> tuple[int, ...]:
    return tuple(sum(figure.state is state for figure in figures) for state in CoverageState)


def _source(book: Book, source: Source) -> SourceCoverage:
    figures = book.figures.get(source.id, ())
    counts = dict(zip(CoverageState, _counts(figures), strict=True))
    uncovered = counts[CoverageState.UNCOVERED]
    outcome = f"{uncovered:,} not covered" if uncovered else "none left uncovered"
    return SourceCoverage(
        id=f"source-{source.id}",
        source=Link(source_path(source.id), source.title),
        label=byline(source),
        counts=tuple(zip(_STATES, counts.values(), strict=True)),
        total=len(figures),
        summary=f"{counted(len(figures), 'numeral')}, {outcome}",
        is_open=uncovered > 0,
        rows=tuple(_row(book, figure) for figure in figures),
        error=source.error or "",
    )


def _row(book: Book, figure: CoveredFigure) -> FigureRow:
    paper = book.papers[figure.source_id]
    mention = figure.mention
    line, column = paper.lines.line_column(mention.span.start)
    paragraph = paper.paragraph_at(mention.span.start)
    path = source_path(figure.source_id)
    exempt = EXEMPT_REASONS.get(mention.kind, "") if figure.state is CoverageState.EXEMPT else ""
    is_shown = paragraph is not None or not paper.is_excerpt  # what nobody quoted is not for publication
    shown = paper.words(mention.span, paragraph) if paragraph and paper.is_excerpt else mention.text
    return FigureRow(
        text=shown if is_shown else "…",
        reading=_reading(mention) if is_shown else "not shown: no quote has it",
        kind=mention.kind.value,
        mark=COVERAGE_MARKS[figure.state],
        claims=tuple(Link(claim_path(each), each) for each in figure.claim_ids if each in book.cards),
        reason=figure.reason or exempt,
        place=Link(f"{path}#{paragraph.id}" if paragraph else path, f"{line}:{column}"),
    )


def _reading(mention: FigureMention) -> str:
    """What was understood: bound, value, unit, time; a date is its own value."""
    if mention.kind.is_time:
        return mention.as_of or " ".join(mention.text.split())  # a time of day, a day of some year
    value = _decimal(mention.value)
    if mention.high is not None:
        value = f"{value} to {_decimal(mention.high)}"
    bound = COMPARATOR_WORDS[mention.comparator] if mention.comparator != "exactly" else ""
    as_of = f"in {mention.as_of.replace('/', '–')}" if mention.as_of else ""
    return " ".join(part for part in (bound, value, mention.unit or "", as_of) if part)


def _decimal(value: Decimal) -> str:
    """A decimal as people read it: two thirds has as many digits as the machine likes."""
    _sign, _digits, exponent = value.as_tuple()
    if isinstance(exponent, int) and exponent < -_MOST_DECIMALS:
        return f"≈ {value:,.4f}"
    return format(value, ",f")
