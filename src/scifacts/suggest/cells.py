"""A cell of a table as a claim: its statement, its time, and the parts of the table that a quote needs."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from scifacts.checks.reading.table_heads import said_with_head
from scifacts.checks.reading.table_units import SCALE_OF, in_unit_above
from scifacts.fixes.wording import plain_words
from scifacts.markup import without_marks
from scifacts.model import FigureKind, Span
from scifacts.numerals import figures
from scifacts.numerals.nouns import unit_name
from scifacts.suggest.readable import readable

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scifacts.model import Figure, FigureMention
    from scifacts.sources import Cell

__all__ = ["in_unit_of_head", "quotes_of_cell", "statements_of_cell", "time_of"]

_YEAR: Final = re.compile(r"(?<![\d/–-])((?:19|20)\d\d)(?:[/–-](\d\d|\d{4}))?(?![\d/–-])")
# "since 2020", "Change on 2024" are no time that a figure is of.
_NO_TIME: Final = re.compile(
    r"\b(?:since|from|to|by|before|until|till|after|pre|post|vs?|on|over|than|seit|ab|bis|vor|nach|von|zu|zum|gegen"
    r"|gegenüber|depuis|avant|après|desde|hasta|antes)[\s.-]*\Z",
    re.IGNORECASE,
)
_BRACKET: Final = re.compile(r"\s*[(\[][^()\[\]]*[)\]]\s*\Z")
_LAST_WORD: Final = re.compile(r"\S+\s+\Z")
_NUMBERED: Final = re.compile(
    r"(?:table|tabelle|tab|tableau|tabla)\.?(?:\s+[\d.]+)?\s*[.:]\s*", re.IGNORECASE
)
_IN_UNIT: Final = re.compile(r"\s(?:in|en)\s([^\W\d_]+(?:\s[^\W\d_]+){0,3})\Z")  # "in million euros"
_ALL_UNIT: Final = re.compile(r"[(\[]?(?:in|en)\s", re.IGNORECASE)  # "In thousands, except ..."
_NO_CAPTION: Final = re.compile(r"[-*+•>|]|\d+[.)]\s|\Z")
_LONGEST_CAPTION: Final = 120
_NEAR: Final = 400  # characters above a table among which its caption stands
_UNIT_LINE: Final = re.compile(
    r"[(\[]?(?:in\s|en\s)?(?:[£$€¥]|(?:[A-Z]{3}|US\$)\s)?\s?"
    r"(?:'?000s?|k|m|mn|bn|thousands?|millions?|billions?|tausend|mio\.?|mrd\.?|milliers|milliards?)(?!\w)",
    re.IGNORECASE,
)
_TIME_BEHIND: Final = re.compile(r",?\s+(?:19|20)\d\d(?:[/–-]\d{2,4})?\Z")
_SHORT: Final = 4  # letters of a scale that is no word: mio, mn, '000
_PLURALS: Final = ("thousands", "millions", "billions")  # in English, which counts by one of them
_LEAST_LETTERS: Final = 3  # of the head of a row that says by itself of what it is


def statements_of_cell(text: str, cell: Cell, mention: FigureMention) -> Iterator[str]:
    """What a cell says, as a sentence: "Tram: Vehicles 86.", first with caption and unit of its head."""
    row, column, words = map(readable, (cell.row, cell.column, cell.text))
    is_clear = sum(map(str.isalpha, row)) >= _LEAST_LETTERS or _YEAR.fullmatch(row)
    if not is_clear and any(map(str.isalpha, cell.corner)):
        row = f"{_BRACKET.sub('', readable(cell.corner))} {row}"  # "Age 15-24", "Trench A"
    caption = _caption(text, cell)
    said = said_with_head(mention, text)
    told = [f"{row}: {column} {words}."]
    if said is not None and mention.value >= 0 and _is_unit(said[1]):
        told.insert(0, f"{row}: {_without_unit(column, said[0])} {said[0]}.".replace(":  ", ": "))
    elif said is None and (amount := _in_unit_above(text, caption, words, mention)):
        told.insert(0, f"{row}: {column} {amount}.")
        caption = "" if _ALL_UNIT.match(caption) else _BRACKET.sub("", caption)
    if _BRACKET.search(column):
        caption = _BRACKET.sub("", caption)  # "Key figures (£m)" is not of "Members (thousand)"
    caption = caption or _above_unit(text, cell)
    if caption:
        yield from (f"{caption} – {one}" for one in told)
    yield from told


def _in_unit_above(text: str, caption: str, words: str, mention: FigureMention) -> str | None:
    """A cell's number with the currency and scale that stand above its table, the scale as it is written."""
    above = in_unit_above(mention, text)
    if above is None:
        return None
    written = (word.strip("()[].,;:") for word in caption.split() if len(word) > _SHORT)
    scale = next((word for word in written if SCALE_OF.get(word.lower()) == above.scale), above.scale)
    scale = above.scale if scale in _PLURALS and " en " not in f" {caption} ".lower() else scale
    unit = above.unit if mention.unit is None else None  # else the cell has its sign
    if mention.value < 0 and (bare := _BELOW_ZERO.fullmatch(words)):
        return f"\u2212{' '.join(filter(None, (unit, bare[1] or bare[2], scale)))}"
    return " ".join(filter(None, (unit, words, scale)))


_BELOW_ZERO: Final = re.compile(r"\((\d[\d.,\s]*)\)|[-\u2212\u2013]\s?(\d[\d.,\s]*)")


def _without_unit(column: str, said: str) -> str:
    """What a head says beside its unit: "2024" of "2024 (tonnes)", of "tonnes, 2024" as well."""
    time = _TIME_BEHIND.search(column)
    if said.endswith(column[: time.start() if time else None]):
        return time[0].strip(" ,") if time else ""
    return _BRACKET.sub("", column)


def _is_unit(mention: FigureMention) -> bool:
    """Whether what a head has in brackets is a measure, money or a scale: "(FTE)" is none."""
    return (
        mention.scale is not None
        or mention.kind is FigureKind.MONEY
        or unit_name(mention.unit or "").family != "noun"
    )


def in_unit_of_head(text: str, figure: Figure, mention: FigureMention) -> Figure | None:
    """A figure with the scale and unit that a head gives it, or the line above its table; else None."""
    said = said_with_head(mention, text)
    found = said[1] if said is not None else in_unit_above(mention, text)
    if found is None or not _is_unit(found) or mention.scale is not None:
        return None
    return replace(figure, scale=found.scale, unit=found.unit)


def _above_unit(text: str, cell: Cell) -> str:
    """The caption of a table below which stands a line that gives its unit: "£m, year to 31 December"."""
    above = text[max(0, cell.heads.start - _NEAR) : cell.heads.start].split("\n")[:-1]
    lines = [line.strip() for line in above[1:]]
    while lines and not lines[-1]:
        lines.pop()
    return _captioned(lines[:-1]) if lines and _UNIT_LINE.match(lines[-1]) else ""


def _caption(text: str, cell: Cell) -> str:
    """The line above a table that says of what it is, without "Table 3.2:"; "" where none does."""
    return _captioned([line.strip() for line in text[: cell.heads.start].split("\n")[-4:-1]])


def _captioned(lines: list[str]) -> str:
    if lines and not lines[-1]:  # at most one empty line
        lines.pop()
    if not lines or _NO_CAPTION.match(lines[-1]):
        return ""
    words = _NUMBERED.sub("", readable(lines[-1]), count=1)
    unit = _IN_UNIT.search(words)
    if unit and any(_is_unit(one) for one in figures(f"7 {unit[1]}")):
        words = f"{words[: unit.start()].rstrip(' ,')} ({unit[1]})"
    is_label = words and words[-1] not in ".!?:;," and len(words) <= _LONGEST_CAPTION
    return words if is_label and not any(map(str.isdigit, words)) else ""


def time_of(cell: Cell) -> str | None:
    """The year, fiscal year or part of a year that the row or the column of a cell is headed by."""
    for head in map(readable, (cell.row, cell.column)):
        found = list(_YEAR.finditer(head))
        if len(found) != 1 or _NO_TIME.search(head, 0, found[0].start()):
            continue
        year, other = found[0].groups()
        if other is not None:
            last = f"{year[: 4 - len(other)]}{other}"
            return f"{year}/{last}" if int(last) == int(year) + 1 else None
        word = _LAST_WORD.search(head, 0, found[0].start())
        read = figures(f"It was 7 in {word[0]}{year}.") if word else []  # "H1 2025", "May 2025"
        time = read[0].as_of if read else None
        return time if time and time.startswith(year) else year
    return None


def quotes_of_cell(text: str, cell: Cell, longest: int) -> Iterator[tuple[str, Span]]:
    """What to quote for a cell, and where: the heads of the table and its row, whole or from the cell on.

    A unit or a year in a head is part of the fact. Of two equal cells in a row the later is told by what is
    left, with the bars: behind "| Dry bulk |" only the second of "| 5 | 5 |" begins with a bar of its own.
    """
    heads, row = plain_words(cell.heads.of(text)), cell.line
    start, ends = cell.place.start, [cell.label.end]
    if (bar := text.rfind("|", cell.label.end, start)) >= 0:
        start, ends = bar, [text.index("|", cell.label.end) + 1, text.rfind("|", row.start, bar) + 1]
    rest = Span(start, row.end)
    left_out = (f"{plain_words(text[row.start : end])} […] {plain_words(rest.of(text))}" for end in ends)
    for words, span in ((plain_words(row.of(text)), row), *((one, rest) for one in left_out)):
        if sum(len(" ".join(without_marks(one).split())) for one in (heads, words)) <= longest:
            yield f"{heads} […] {words}", span
