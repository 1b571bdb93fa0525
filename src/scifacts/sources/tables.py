"""Tables in a text: with bars, also without those at its edges, with columns set off by blanks, with tags."""

from __future__ import annotations

from bisect import bisect_right
from functools import lru_cache
from itertools import compress, pairwise

from scifacts.model import Span
from scifacts.nouns import dataclass
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Final

    from scifacts.sources.marked_tables import MarkedRow

__all__ = ["Cell", "cell_at", "cells_beside", "head_spans", "label_spans"]

_LINE: Final = lazy(r"[^\n]*(?:\n|\Z)")
_RULE: Final = lazy(r"[ \t|:=+-]*[-=][ \t|:=+-]*")
_BAR: Final = lazy(r"(?<!\\)\|")
_GAP: Final = lazy(r"[ \t]*\t[ \t]*| {2,}")
_NUMERIC: Final = lazy(r"[^\w\s]{0,2}\d[\d.,'’\u00a0\u202f/ –-]*\D{0,3}")
_YEAR: Final = lazy(r"(?:19|20)\d\d(?:[/–-]\d{2,4})?")
_CLASS: Final = lazy(r"\d{1,4} ?(?:[-–] ?\d{1,4}|\+)(?: \D{1,12})?")  # "15-24", "65+", "5–9 years"
_TAG: Final = lazy(r"</?[A-Za-z][^<>]*>")
_UNIT: Final = lazy(r"(?<=\S)\s*[(\[][^()\[\]]{1,30}[)\]]\Z")
_SENTENCE_END: Final = lazy(r"[.!?;,:。！？]$")
_LEAST_COLUMNS: Final = 3  # of a table without bars; two sentences stand side by side as well
_LEAST_ROWS: Final = 2  # of such a table, below its head
_LONGEST_LINE: Final = 500
_MOST_DIGITS: Final = 3  # of a whole number that is the head of a row
_LONGEST_LABEL: Final = 40
_INDENT: Final = 4  # blanks that set a line of heads without a corner in from the rows below it


@dataclass(frozen=True, slots=True)
class Cell:
    """The heads of the row and the column of a cell, what it holds, and the line of all heads.

    `corner` is the head above the heads of the rows, which may name the unit of the whole table; `label` and
    `place` are where the head of the row and the cell itself stand, `line` is the row.
    """

    row: str
    column: str
    text: str
    heads: Span
    corner: str
    label: Span
    place: Span
    line: Span


@dataclass(frozen=True, slots=True)
class _Row:
    """A line, and the stretches of it that are cells."""

    line: Span
    cells: tuple[Span, ...]
    is_barred: bool
    is_rule: bool
    is_marked: bool = False
    above: tuple[tuple[Span, ...], ...] = ()  # the cells of further lines of heads above this one

    def texts(self, text: str) -> list[str]:
        if self.above:
            columns = zip(*self.above, self.cells, strict=True)
            return [_joined([*map(self._read(text), dict.fromkeys(one))]) for one in columns]
        return [*map(self._read(text), self.cells)]

    def pair(self, text: str, column: int) -> tuple[str, str]:
        """The head of the row, and its cell of a column."""
        read = self._read(text)
        return read(self.cells[0]), read(self.cells[column])

    def _read(self, text: str) -> Callable[[Span], str]:
        def read(cell: Span) -> str:
            words = cell.of(text)
            return " ".join((_TAG.sub(" ", words) if self.is_marked else words).split())

        return read


def _joined(heads: list[str]) -> str:
    """The heads of a column that stand above each other, with their unit at the end: Deaths 2023 (k)."""
    said = [head for head in heads if head]
    units = [unit[0].strip() for head in said[:-1] if (unit := _UNIT.search(head))]
    said = [_UNIT.sub("", head) if at < len(said) - 1 else head for at, head in enumerate(said)]
    return " ".join((*said, *units[:1])) if units and not _UNIT.search(said[-1]) else " ".join(said)


def cell_at(text: str, place: Span) -> Cell | None:
    """The cell that holds a stretch of a text; None where no head stands above it, or where it is a head."""
    rows, head = _marked_around(text, place) or _lined_around(text, place)
    at = _row_of(rows, place)
    if at is None or head is None or at <= head:
        return None
    row, heads = rows[at], rows[head].texts(text)
    column = next((index for index, cell in enumerate(row.cells) if cell.contains(place)), 0)
    texts = row.texts(text)
    if not 0 < column < min(len(texts), len(heads)) or not (texts[0] and heads[column]):
        return None
    return Cell(
        row=texts[0],
        column=heads[column],
        text=texts[column],
        heads=rows[head].line,
        corner=heads[0],
        label=row.cells[0],
        place=row.cells[column],
        line=row.line,
    )


_NEAR_ROWS = 1_000  # above and below a cell; a page has fifty, and each claim of a table asks


def cells_beside(text: str, place: Span) -> tuple[list[tuple[str, str]], list[tuple[str, str]]]:
    """The other cells of a cell's column, each with the head of its row, and those of its row with theirs."""
    rows, head = _marked_around(text, place) or _lined_around(text, place)
    at = _row_of(rows, place)
    if at is None or head is None:
        return [], []
    own = rows[at]
    column = next((index for index, cell in enumerate(own.cells) if cell.contains(place)), 0)
    near = rows[max(head + 1, at - _NEAR_ROWS) : at + _NEAR_ROWS]
    others = [row for row in near if row is not own and not row.is_rule]
    below = [row.pair(text, column) for row in others if 0 < column < len(row.cells)]
    heads, texts = rows[head].texts(text), own.texts(text)
    along = [pair for at, pair in enumerate(zip(heads, texts, strict=False)) if at not in (0, column)]
    return below, along


def head_spans(text: str) -> list[Span]:
    """The lines of a text that are heads of tables, in order."""
    return [rows[head].line for rows, head in _tables(text)]


def label_spans(text: str) -> list[Span]:
    """The heads of rows that hold a number which nothing counts: "15-24", "65+", "Under 18".

    Beside such heads a whole number is one as well: "4" below "1–3".
    """
    found: list[Span] = []
    for rows, head in _tables(text):
        below = [row for row in rows[head + 1 :] if not row.is_rule]
        cells = [row.texts(text) for row in below]
        are_heads = [*map(_is_labelled, cells)]
        if any(any(map(str.isdecimal, one[0])) for one in compress(cells, are_heads)):
            are_heads = [is_head or _is_numbered(one) for is_head, one in zip(are_heads, cells, strict=True)]
        found += (row.cells[0] for row in compress(below, are_heads))
    return found


def _is_numbered(cells: list[str]) -> bool:
    """Whether a row begins with a small whole number, before cells with numbers."""
    is_small = cells[0].isdecimal() and len(cells[0]) <= _MOST_DIGITS
    return is_small and any(_NUMERIC.fullmatch(cell) for cell in cells[1:])


def _is_labelled(cells: list[str]) -> bool:
    """Whether the first cell of a row names what the numbers in the others are of."""
    first, others = cells[0], [cell for cell in cells[1:] if any(map(str.isalnum, cell))]
    if len(first) > _LONGEST_LABEL or not others or _numeric(cells) < len(others):
        return False
    return _CLASS.fullmatch(first) is not None or _NUMERIC.fullmatch(first) is None


def _tables(text: str) -> Iterator[tuple[list[_Row], int]]:
    """The rows of each table of a text, and which of them is the head."""
    yield from _marked(text)
    rows: list[_Row] = []
    if not any(mark in text for mark in ("|", "\t", "  ")):
        return
    for line in _lines(text):  # the last one is empty
        row = _row(text, line)
        if row is not None and (not rows or _belong(rows[-1], row)):
            rows.append(row)
            continue
        rows, head = _grouped(text, _with_corner(rows))
        if head is not None:
            yield rows, head
        rows = [row] if row is not None else []


@lru_cache(maxsize=2)  # each figure of a text asks for them, text by text
def _marked(text: str) -> tuple[tuple[list[_Row], int], ...]:
    """The tables that are written with tags and begin with a row of heads."""
    if "</t" not in text and "</T" not in text:  # nearly always
        return ()
    from scifacts.sources.marked_tables import marked_tables

    return tuple(
        ([_headed(table, heads), *map(_marked_row, table[heads:])], 0)
        for table in marked_tables(text)
        if (heads := _heads_of(table)) and len(table) > heads
    )


def _heads_of(table: tuple[MarkedRow, ...]) -> int:
    """How many lines of heads a table begins with."""
    return next((at for at, row in enumerate(table) if not row.is_head), len(table))


def _headed(table: tuple[MarkedRow, ...], heads: int) -> _Row:
    """The lines of heads of a table as one row, which has in each column what they have: MMR1, 2024–25."""
    lines = table[:heads]
    line = Span(lines[0].line.start, lines[-1].line.end)
    above = tuple(row.cells for row in lines[:-1])
    is_even = len({len(row.cells) for row in lines}) == 1
    return _Row(
        line,
        lines[-1].cells,
        is_barred=False,
        is_rule=False,
        is_marked=True,
        above=above if is_even else (),
    )


def _marked_row(row: MarkedRow) -> _Row:
    return _Row(row.line, row.cells, is_barred=False, is_rule=False, is_marked=True)


def _marked_around(text: str, place: Span) -> tuple[list[_Row], int] | None:
    return next(
        (one for one in _marked(text) if one[0][0].line.start <= place.start < one[0][-1].line.end), None
    )


def _row_of(rows: list[_Row], place: Span) -> int | None:
    """Which row of a table holds a place."""
    at = bisect_right(rows, place.start, key=lambda row: row.line.start) - 1
    return at if at >= 0 and rows[at].line.contains(place) else None


def _lined_around(text: str, place: Span) -> tuple[list[_Row], int | None]:
    tables = _found_in(text)
    before = bisect_right(tables, place.start, key=lambda table: table[0][0].line.start)
    if before and place.end <= tables[before - 1][0][-1].line.end:
        return tables[before - 1]
    found = _grouped(text, _with_corner(_around(text, place)))
    rows = found[0]
    if rows and _row_of(rows, place) is not None:
        tables.insert(before, found)  # each of its rows has these rows around it
    return found


@lru_cache(maxsize=4)  # each claim of a table asks for it; its source is read as it is and as it is seen
def _found_in(text: str) -> list[tuple[list[_Row], int | None]]:  # noqa: ARG001  # it is the key
    """The tables of a text that were asked for so far, in order; whoever finds another adds it."""
    return []


def _lines(text: str) -> Iterator[Span]:
    for match in _LINE.finditer(text):
        yield Span(match.start(), match.start() + len(match[0].rstrip("\r\n")))


def _row(text: str, line: Span) -> _Row | None:
    """A line as a row of a table; None for any other line."""
    words = line.of(text)
    if not words.strip() or len(words) > _LONGEST_LINE:
        return None
    is_barred = "|" in words
    separator = _BAR if is_barred else _GAP
    start = line.start + len(words) - len(words.lstrip())
    end = line.start + len(words.rstrip())
    cells: list[Span] = []
    at = start
    for match in separator.finditer(text, start, end):
        cells.append(Span(at, match.start()))
        at = match.end()
    cells.append(Span(at, end))
    if is_barred:
        cells = cells[1:] if cells[0].start == cells[0].end else cells
        cells = cells[:-1] if len(cells) > 1 and cells[-1].start == cells[-1].end else cells
    is_rule = _RULE.fullmatch(words) is not None
    least = _LEAST_COLUMNS - (start - line.start >= _INDENT)
    if not is_barred and len(cells) < least and not is_rule:
        return None
    return _Row(line, tuple(cells), is_barred, is_rule)


def _belong(row: _Row, below: _Row) -> bool:
    """Whether two lines that follow each other can be of one table."""
    return row.is_barred == below.is_barred and (
        row.is_barred
        or row.is_rule
        or below.is_rule
        or len(row.cells) == len(below.cells)
        or _has_no_corner(row, below)
    )


def _has_no_corner(row: _Row, below: _Row) -> bool:
    """Whether heads stand above all columns of the rows below but the first one, set in."""
    if row.is_barred or row.is_rule or len(row.cells) + 1 != len(below.cells):
        return False
    return row.cells[0].start - row.line.start >= below.cells[0].start - below.line.start + _INDENT


def _with_corner(rows: list[_Row]) -> list[_Row]:
    """The rows of a table with an empty cell for the corner that its heads have none for."""
    below = next((row for row in rows[1:] if not row.is_rule), None)
    if below is None or not _has_no_corner(rows[0], below):
        return rows
    head, start = rows[0], rows[0].line.start
    return [_Row(head.line, (Span(start, start), *head.cells), is_barred=False, is_rule=False), *rows[1:]]


def _around(text: str, place: Span) -> list[_Row]:
    """The rows of the table, if it is one, that a place lies in."""
    start = text.rfind("\n", 0, place.start) + 1
    own = _row(text, _line_at(text, start))
    if own is None:
        return []
    above: list[_Row] = [own]
    while start > 0:
        start = text.rfind("\n", 0, start - 1) + 1
        row = _row(text, _line_at(text, start))
        if row is None or not _belong(row, above[-1]):
            break
        above.append(row)
    rows = above[::-1]
    end = text.find("\n", place.end)
    while 0 <= end < len(text) - 1:
        line = _line_at(text, end + 1)
        row = _row(text, line)
        if row is None or not _belong(rows[-1], row):
            break
        rows.append(row)
        end = text.find("\n", line.end)
    return rows


def _line_at(text: str, start: int) -> Span:
    end = text.find("\n", start)
    end = len(text) if end < 0 else end
    return Span(start, end - (text[start:end].endswith("\r")))


def _grouped(text: str, rows: list[_Row]) -> tuple[list[_Row], int | None]:
    """The rows, the heads of groups of columns joined to the heads below them, and which row is the head.

    They are sought where two columns have one head, such as a year.
    """
    head = _head(text, rows)
    if head is None or not rows:
        return rows, head
    if rows[0].is_barred:
        return _grouped_by_blanks(text, rows, head)
    heads = rows[head].texts(text)
    if head or len({*heads}) == len(heads):
        return rows, head
    start = text.rfind("\n", 0, max(0, rows[0].line.start - 1)) + 1
    above = _row(text, _line_at(text, start)) if rows[0].line.start else None
    if (
        above is None
        or above.is_barred
        or not 0 < len(above.cells) < len(heads) - 1
        or _numeric(["", *above.texts(text)])
    ):
        return rows, head
    over = [_over(cell.start - rows[0].line.start, cell, above, start) for cell in rows[0].cells]
    corner = Span(above.line.start, above.line.start)
    return [
        _Row(
            Span(above.line.start, rows[0].line.end),
            rows[0].cells,
            is_barred=False,
            is_rule=False,
            above=((corner, *over[1:]),),
        ),
        *rows[1:],
    ], head


def _over(at: int, cell: Span, above: _Row, start: int) -> Span:
    """The head of a group that stands over a cell that begins `at` so many characters of its line."""
    middle = at + len(cell) / 2
    for one, two in pairwise(above.cells):
        if middle < (one.end - start + two.start - start) / 2:
            return one
    return above.cells[-1]


def _grouped_by_blanks(text: str, rows: list[_Row], head: int) -> tuple[list[_Row], int | None]:
    """The rows of a table with bars whose first heads have blanks over each further column of a group."""
    groups = rows[head].texts(text)
    at = next((at for at, row in enumerate(rows) if at > head and not row.is_rule), None)
    if at is None or all(groups[2:]) or len(rows[at].cells) != len(groups):
        return rows, head
    heads = rows[at].texts(text)
    is_head = len({*heads[1:]}) < len(heads) - 1 and not _numeric(
        [one for one in heads if not _YEAR.fullmatch(one)]
    )
    if not is_head or not all(heads[1:]):
        return rows, head
    over: list[Span] = []
    for cell, words in zip(rows[head].cells, groups, strict=True):
        over.append(cell if words or not over[1:] else over[-1])
    line = Span(rows[head].line.start, rows[at].line.end)
    joined = _Row(line, rows[at].cells, is_barred=True, is_rule=False, above=(tuple(over),))
    return [*rows[:head], joined, *rows[at + 1 :]], head


def _head(text: str, rows: list[_Row]) -> int | None:
    """Which row is the head: the one above a rule, or without bars the first above rows of numbers."""
    rule = next((index for index, row in enumerate(rows) if row.is_rule), None)
    if rows and rows[0].is_barred:
        is_table = rule and len(rows[rule].cells) == len(rows[rule - 1].cells)
        return rule - 1 if rule and is_table else None
    data = [row for row in rows if not row.is_rule]
    if rule not in (None, 1) or len(data) <= _LEAST_ROWS or len(data[0].cells) < _LEAST_COLUMNS:
        return None
    heads = data[0].texts(text)
    half = (len(heads) - 1) / 2
    if _numeric([one for one in heads if not _YEAR.fullmatch(one)]) or any(map(_SENTENCE_END.search, heads)):
        return None
    full = (len(row.cells) == len(heads) and _numeric(row.texts(text)) >= half for row in data[1:])
    return rows.index(data[0]) if all(full) else None


def _numeric(cells: list[str]) -> int:
    """How many cells behind the first hold a number alone."""
    return sum(_NUMERIC.fullmatch(cell) is not None for cell in cells[1:])
