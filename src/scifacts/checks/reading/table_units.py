"""The unit that stands above a whole table: "(in CHF million)", "In thousands, except per share amounts".

Accounts name it in a caption, in a line of its own or in the corner; their cells are bare numbers.
"""

from __future__ import annotations

import re
from dataclasses import replace

from scifacts.model import FigureKind
from scifacts.numerals import figures
from scifacts.numerals.measures import is_measure
from scifacts.numerals.papers import TAG
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from scifacts.model import FigureMention

__all__ = ["SCALE_OF", "in_unit_above"]

_SCALES = {
    "thousand": "k t tsd 000 000s thousand thousands tausend milliers",
    "million": "m mn mio million millions millionen millones",
    "billion": "bn mrd md billion billions milliarden milliards",
}
SCALE_OF = {word: scale for scale, words in _SCALES.items() for word in words.split()}
_SCALE = (
    r"(?:['’]?000s?|thousands?|tausend|tsd\.?|milliers|millionen|millones|millions?|mio\.?|mn|billions?|bn"
    r"|milliard(?:en|s)|mrd\.?|md|[mkt])"
)
_SPELLED = (
    r"(?:['’]000|thousands?|tausend|milliers|millionen|millones|millions?"
    r"|mio\.?|billions?|milliard(?:en|s))"
)
_MONEY = (
    r"(?:(?:US|A|C|HK|NZ|S|R)?\$|[€£¥₹]|(?-i:[A-Z]{3})|euros?|(?:US\s)?dollars?|pounds(?:\ssterling)?|yen|yuan"
    r"|rupees|(?:swiss\s)?(?:francs|franken)|kron[eo]r|crowns)"
)
_OPENING = r"(?:\b(?:in|en)\s|\A|[(\[|,;:–]\s?|(?<=\s)\s(?=\S))"  # a long run of blanks is tried once
_CLOSING = r"(?=\Z|\s?[)\]|,;:]|\s\s|\s(?:except|unless|unaudited))"
_UNIT = lazy(
    rf"{_OPENING}(?:(?P<before>{_MONEY})\s?(?P<a>{_SCALE})"
    rf"|(?P<b>{_SCALE})\s?(?:of\s|d['’]|de\s)?(?P<behind>{_MONEY})){_CLOSING}"
    rf"|\b(?:in|en)\s(?P<c>{_SCALE}){_CLOSING}"
    rf"|(?:\b(?:in|en)\s|[(\[])(?P<d>{_SPELLED})\s(?:of\s|de\s)?(?P<counted>[^\W\d_]+(?:\s[^\W\d_]+)?){_CLOSING}",
    re.IGNORECASE,
)
_CELL_EDGE = lazy(r"\||\t| {2,}|</?[Tt][DdHhRr](?: [^<>]*)?>")
_NUMBER = lazy(r"(?!\(?(?:19|20)\d\d\)?\Z)[^\w\s]{0,3}\s?\d[\d.,'’\u00a0\u202f ]*[^\w\s]{0,3}")
# Rows of which no money is the unit, whatever stands above their table.
_OTHER_ROW = lazy(
    r"per\s(?:\w+\s)?share|\bEPS\b|je\sAktie|par\saction|employees|headcount|\bFTE\b|Mitarbeiter|ratio|margin|%",
    re.IGNORECASE,
)
_ROWS = 80  # lines above a cell, at most
_EMPTY = 3  # lines in a row, which end a table
_SENTENCE = 60  # characters, from which on a line that ends in a stop is prose
_BESIDE = 3  # characters that a head may stand to the side of its numbers


def in_unit_above(mention: FigureMention, text: str) -> FigureMention | None:
    """A cell's figure in the scale and currency that a line above its table names; None without one."""
    is_bare = mention.kind is FigureKind.COUNT and mention.unit is None
    if mention.scale is not None or not (is_bare or mention.kind is FigureKind.MONEY):
        return None
    start = text.rfind("\n", 0, mention.span.start) + 1
    before = text[start : mention.span.start]
    if not _CELL_EDGE.search(before) or _OTHER_ROW.search(before):
        return None
    found = _unit_over(text, start, before)
    return _told_in(mention, *found) if found else None


def _told_in(mention: FigureMention, scale: str, money: str) -> FigureMention | None:
    """The figure with a scale and a currency or measure; None where it has others, or the words name none."""
    read = next(iter(figures(f"7 {scale} {money}".strip())), None)
    if read is None:
        return None
    if money and read.kind is not FigureKind.MONEY:
        if not money.islower() or mention.kind is FigureKind.MONEY:
            return None
        unit = read.unit if is_measure(read.unit or "") else None  # "thousand head" are those of a row
        return replace(mention, value=mention.value * read.value / 7, scale=scale, unit=unit)
    if mention.unit is not None and read.unit not in (None, mention.unit):
        return None
    unit, kind = read.unit or mention.unit, read.kind if money else mention.kind
    return replace(mention, value=mention.value * read.value / 7, scale=scale, unit=unit, kind=kind)


def _unit_over(text: str, start: int, before: str) -> tuple[str, str] | None:
    """The scale and the money, or "", that the nearest line above a row names; None above another table."""
    empty, is_apart, is_headed = 0, False, False
    for line in _lines_above(text, start):
        words = TAG.sub("  ", line).strip("|*_# \t\r")
        if not words:
            empty += 1
            if empty > _EMPTY:
                return None
        elif _has_numbers(line):
            if is_headed and (is_apart or empty):
                return None
            empty, is_headed = 0, False
        else:
            if units := {_unit_of(match) for match in _UNIT.finditer(words)}:
                return units.pop() if len(units) == 1 else None
            if (len(words) > _SENTENCE and words[-1] in ".!?") or _is_of_shares(line, before):
                return None
            is_apart, is_headed, empty = is_apart or empty > 0, True, 0
    return None


def _lines_above(text: str, start: int) -> Iterator[str]:
    """The lines above one, the nearest first, as far as a table may reach."""
    for _ in range(_ROWS):
        if start == 0:
            return
        end = start - 1
        start = text.rfind("\n", 0, end) + 1
        yield text[start:end]


def _unit_of(match: re.Match[str]) -> tuple[str, str]:
    scale = (match["a"] or match["b"] or match["c"] or match["d"]).lower().strip(".'’")
    counted = (match["counted"] or "").lower()
    return SCALE_OF[scale], match["before"] or match["behind"] or counted


def _has_numbers(line: str) -> bool:
    """Whether a line has a cell of a number alone that is no year."""
    cells = [cell.strip(" *_\r") for cell in _CELL_EDGE.split(_TAG_BUT_CELLS.sub("", line))]
    return any(map(_NUMBER.fullmatch, cells[1:]))


_TAG_BUT_CELLS = lazy(r"</?(?![Tt][DdHhRr][ >])[^<>]*>")


def _is_of_shares(line: str, before: str) -> bool:
    """Whether a line of heads has a per cent sign over the cell that stands behind `before`."""
    if "%" not in line:
        return False
    for edge in ("\t", "|"):
        if edge in before:
            column, heads = before.count(edge), line.split(edge)
            return column < len(heads) and "%" in heads[column]
    return "%" in line[max(0, len(before) - _BESIDE) : len(before) + 2 * _BESIDE]
