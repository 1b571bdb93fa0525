"""Claims by sources: which source states what, and how many independent origins that makes."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from scifacts.nouns import dataclass
from scifacts.site.book import Cited, Link, shortened, source_path

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scifacts.model import Result, Source, SourceId
    from scifacts.site.book import Book, Card, Frame
    from scifacts.site.words import Mark

__all__ = ["Cell", "MatrixPage", "OriginColumn", "Row", "SourceColumn", "matrix_page"]

# A table of 20,000 cells weighs about 2 MB; past that the lists per claim say the same in less.
_MOST_CELLS = 20_000


@dataclass(frozen=True, slots=True)
class OriginColumn:
    """What stands over neighbouring columns: an origin that they share, or that each has its own."""

    name: str
    span: int
    is_shared: bool


@dataclass(frozen=True, slots=True)
class SourceColumn:
    """A source over its column."""

    link: Link
    published: str
    title: str


@dataclass(frozen=True, slots=True)
class Cell:
    """What one source says of one claim: a mark for each quote, each linked to its words."""

    source: SourceColumn
    entries: tuple[tuple[Link, Mark], ...]


@dataclass(frozen=True, slots=True)
class Row:
    """A claim across all sources; `cited` are the cells that are not empty."""

    card: Card
    cells: tuple[Cell, ...]
    cited: tuple[Cell, ...]
    sources: int
    origins: int


@dataclass(frozen=True, slots=True)
class MatrixPage:
    """The table, and the same as a list per claim."""

    frame: Frame
    has_table: bool
    origins: tuple[OriginColumn, ...]
    columns: tuple[SourceColumn, ...]
    rows: tuple[Row, ...]


def matrix_page(book: Book) -> MatrixPage:
    """Sources that share an origin stand side by side, in the order of the first of them."""
    grouped: dict[str, list[SourceId]] = {}
    for source in book.sources.values():
        grouped.setdefault(source.origin_id, []).append(source.id)
    order = [source_id for ids in grouped.values() for source_id in ids]
    has_table = len(order) * len(book.report.results) <= _MOST_CELLS
    return MatrixPage(
        frame=book.frame("matrix.html", "Claims by sources"),
        has_table=has_table,
        origins=tuple(_origins(grouped)),
        columns=tuple(_column(book.sources[each]) for each in order),
        rows=tuple(_row(book, result, order if has_table else []) for result in book.report.results),
    )


def _origins(grouped: dict[str, list[SourceId]]) -> Iterator[OriginColumn]:
    """A heading for each shared origin, and one for each stretch of sources that share none."""
    for is_shared, group in itertools.groupby(grouped.items(), key=lambda item: len(item[1]) > 1):
        if is_shared:
            yield from (OriginColumn(name, len(ids), is_shared=True) for name, ids in group)
        else:
            yield OriginColumn("", len(list(group)), is_shared=False)


def _column(source: Source) -> SourceColumn:
    """Who says so, when, and the title, unless that is the name already."""
    named = source.publisher or source.author
    link = Link(source_path(source.id), shortened(named or source.title))
    return SourceColumn(link, source.published or "", source.title if named else "")


def _row(book: Book, result: Result, order: list[SourceId]) -> Row:
    entries: dict[SourceId, list[tuple[Link, Mark]]] = {}
    for index, match in enumerate(result.matches):
        each = Cited(result.claim, index, match)
        mark = book.bearing(each)
        entries.setdefault(match.quote.source_id, []).append((Link(book.anchor(each), mark.word), mark))
    corroboration = book.corroboration.get(result.claim.id)
    return Row(
        card=book.cards[result.claim.id],
        cells=tuple(Cell(_column(book.sources[each]), tuple(entries.get(each, ()))) for each in order),
        cited=tuple(Cell(_column(book.sources[each]), tuple(found)) for each, found in entries.items()),
        sources=len(corroboration.source_ids) if corroboration else 0,
        origins=len(corroboration.origin_ids) if corroboration else 0,
    )
