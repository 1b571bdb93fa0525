"""Tables that a text in Markdown writes with tags: `<tr><td>Butter</td><td>61,000</td></tr>`."""

from __future__ import annotations

from re import IGNORECASE

from scifacts.model import Span
from scifacts.nouns import dataclass
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from typing import Final

__all__ = ["MarkedRow", "marked_tables"]

_TAG: Final = lazy(r"<(?P<end>/?)(?P<name>table|tr|td|th)(?P<more>(?:\s[^<>]*)?)>", IGNORECASE)
_SPREAD: Final = lazy(r"\b(?P<way>col|row)span\s*=\s*[\"']?(?P<many>\d{1,3})(?!\d)", IGNORECASE)
_BARE: Final = lazy(r"(?:<[^<>]*>|&nbsp;|\s)*")
_MOST: Final = 60  # columns or rows that a cell may span


@dataclass(frozen=True, slots=True)
class MarkedRow:
    """A row from its first tag to its last, what stands in each of its columns, and whether all are heads.

    A cell that spans several columns or rows stands in each of them.
    """

    line: Span
    cells: tuple[Span, ...]
    is_head: bool


@dataclass(frozen=True, slots=True)
class _Cell:
    """What stands in a cell, and how many columns and rows it spans."""

    place: Span
    columns: int
    rows: int


@dataclass(frozen=True, slots=True)
class _Written:
    """A row as it is written."""

    line: Span
    cells: tuple[_Cell, ...]
    is_head: bool


def marked_tables(text: str) -> tuple[tuple[MarkedRow, ...], ...]:
    """The rows of each table of a text; without those of rows of two widths, or with a table within."""
    reading = _Reading()
    for tag in _TAG.finditer(text):
        reading.take(tag)
    return tuple(_without_colours(text, table) for rows in reading.found if (table := _laid_out(rows)))


def _without_colours(text: str, table: tuple[MarkedRow, ...]) -> tuple[MarkedRow, ...]:
    """A table without its first column, where that is empty below a head of two columns: a party's colour."""
    head, rows = table[0].cells, [row.cells for row in table[1:]]
    if len(head) <= 1 or head[0] != head[1]:
        return table
    if any(
        _BARE.fullmatch(text, cells[0].start, cells[0].end) is None and cells[:1] != cells[1:2]
        for cells in rows
    ):
        return table
    return tuple(MarkedRow(row.line, row.cells[1:], row.is_head) for row in table)


def _laid_out(rows: list[_Written]) -> tuple[MarkedRow, ...]:
    """The rows with each cell in all the columns and rows that it spans; none where their widths differ.

    A cell that spans a whole row is a heading within the table, and no row of it.
    """
    laid: list[MarkedRow] = []
    hanging: dict[int, tuple[Span, int]] = {}  # column -> what stands in it from above, and for how many rows
    is_spread = any(cell.columns > 1 or cell.rows > 1 for row in rows for cell in row.cells)
    for row in rows:
        places: list[Span] = []
        below: dict[int, tuple[Span, int]] = {}
        for cell in (*row.cells, None):
            while (at := len(places)) in hanging:
                place, left = hanging[at]
                places.append(place)
                if left > 1:
                    below[at] = place, left - 1
            if cell is None:
                break
            if cell.rows > 1:
                below |= dict.fromkeys(range(at, at + cell.columns), (cell.place, cell.rows - 1))
            places += [cell.place] * cell.columns
        hanging = below
        if not (is_spread and len(row.cells) == 1 and len(places) > 1):
            laid.append(MarkedRow(row.line, tuple(places), row.is_head))
    return tuple(laid) if not is_spread or len({len(row.cells) for row in laid}) == 1 else ()


class _Reading:
    """The table that is open, and those that are closed."""

    def __init__(self) -> None:
        self.found: list[list[_Written]] = []
        self._rows: list[_Written] = []
        self._is_open = self._is_simple = False
        self._row = self._cell = -1  # where each begins; -1 outside
        self._spread = (1, 1)
        self._cells: list[_Cell] = []
        self._names: set[str] = set()

    def take(self, tag: re.Match[str]) -> None:
        """Take the next tag of the text."""
        name, is_end = tag["name"].lower(), bool(tag["end"])
        if name == "table":
            self._table(tag, is_end=is_end)
        elif self._is_open:
            self._close_cell(tag.start())
            if name == "tr":
                self._close_row(tag.end() if is_end else tag.start())
                self._row = -1 if is_end else tag.start()
            elif not is_end and self._row >= 0:
                self._cell, self._spread = tag.end(), _spread(tag["more"])
                self._is_simple = self._is_simple and max(self._spread) <= _MOST
                self._names.add(name)

    def _table(self, tag: re.Match[str], *, is_end: bool) -> None:
        if is_end and self._is_open:
            self._close_cell(tag.start())
            self._close_row(tag.start())
            if self._is_simple:
                self.found.append(self._rows)
        self._is_simple = not is_end and not self._is_open
        self._is_open = not is_end
        self._rows, self._cells, self._row, self._cell = [], [], -1, -1
        self._names = set()

    def _close_cell(self, end: int) -> None:
        if self._cell >= 0:
            self._cells.append(_Cell(Span(self._cell, end), *self._spread))
        self._cell = -1

    def _close_row(self, end: int) -> None:
        if self._row >= 0 and self._cells:
            self._rows.append(_Written(Span(self._row, end), tuple(self._cells), self._names == {"th"}))
        self._cells, self._names = [], set()


def _spread(attributes: str) -> tuple[int, int]:
    """How many columns and rows a cell spans."""
    spans = {one["way"].lower(): max(1, int(one["many"])) for one in _SPREAD.finditer(attributes)}
    return spans.get("col", 1), spans.get("row", 1)
