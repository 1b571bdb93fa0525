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
_SPREAD: Final = lazy(r"(?P<side>col|row)span\s*=\s*[\"']?(?!1\b)(?P<count>\d{0,2})", IGNORECASE)
_BARE: Final = lazy(r"(?:<[^<>]*>|&nbsp;|\s)*")


@dataclass(frozen=True, slots=True)
class MarkedRow:
    """A row from its first tag to its last, what stands in its cells, and whether each of them is a head."""

    line: Span
    cells: tuple[Span, ...]
    is_head: bool


def marked_tables(text: str) -> tuple[tuple[MarkedRow, ...], ...]:
    """The rows of each table of a text; one whose cells span several, or that holds a table, is left out.

    A head may span several columns, of which each has it then.
    """
    reading = _Reading()
    for tag in _TAG.finditer(text):
        reading.take(tag)
    return tuple(_without_colours(text, table) for table in reading.found)


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


class _Reading:
    """The table that is open, and those that are closed."""

    def __init__(self) -> None:
        self.found: list[tuple[MarkedRow, ...]] = []
        self._rows: list[MarkedRow] = []
        self._is_open = self._is_simple = False
        self._row = self._cell = -1  # where each begins; -1 outside
        self._cells: list[Span] = []
        self._columns = 1  # of the cell
        self._names: set[str] = set()

    def take(self, tag: re.Match[str]) -> None:
        """Take the next tag of the text."""
        name, is_end = tag["name"].lower(), bool(tag["end"])
        if name == "table":
            self._table(tag, is_end=is_end)
        elif self._is_open:
            self._close_cell(tag.start())
            self._columns = self._spread(tag)
            if name == "tr":
                self._close_row(tag.end() if is_end else tag.start())
                self._row = -1 if is_end else tag.start()
            elif not is_end and self._row >= 0:
                self._cell = tag.end()
                self._names.add(name)

    def _spread(self, tag: re.Match[str]) -> int:
        """How many columns a cell takes; a head may take several."""
        found = _SPREAD.search(tag["more"])
        if found is None:
            return 1
        is_head = tag["name"].lower() == "th" and found["side"].lower() == "col" and found["count"] != ""
        self._is_simple = self._is_simple and is_head
        return int(found["count"]) if is_head else 1

    def _table(self, tag: re.Match[str], *, is_end: bool) -> None:
        if is_end and self._is_open:
            self._close_cell(tag.start())
            self._close_row(tag.start())
            if self._is_simple:
                self.found.append(tuple(self._rows))
        self._is_simple = not is_end and not self._is_open
        self._is_open = not is_end
        self._rows, self._cells, self._row, self._cell = [], [], -1, -1
        self._names = set()

    def _close_cell(self, end: int) -> None:
        if self._cell >= 0:
            self._cells += [Span(self._cell, end)] * self._columns
        self._cell = -1

    def _close_row(self, end: int) -> None:
        if self._row >= 0 and self._cells:
            self._rows.append(MarkedRow(Span(self._row, end), tuple(self._cells), self._names == {"th"}))
        self._cells, self._names = [], set()
