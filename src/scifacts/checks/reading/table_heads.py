"""What the heads of a table say of a figure in it: "Cost ($bn)" over 16, "2025" over 30,846.

A unit may stand in the head of the column, in that of the row, or in the corner for the whole table: in
brackets, or as all that the head of the column says.
"""

from __future__ import annotations

import re
from dataclasses import replace

from scifacts.model import ChangeKind, FigureKind
from scifacts.numerals import Disagreement, disagreements, figures
from scifacts.numerals.nouns import unit_name
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from scifacts.model import Figure, FigureMention
    from scifacts.sources import Cell

__all__ = ["cell_of", "in_unit_of_head", "of_year_in_head", "said_with_head", "scale_of_head_left_out"]

_BRACKET = lazy(r"[(\[](?:in\s)?([^()\[\]]{1,30})[)\]]\s*\Z")
_WITH_SHARE = lazy(r"\d\s?[(\[]\s?\d[\d.,]*\s?%?\s?[)\]]\s*\Z")
_SIGN = lazy(r"(?:US|A|C|HK|NZ)?[$€£¥₹]")
_SCALES = {
    "thousands": "thousand", "millions": "million", "billions": "billion", "'000": "thousand",
    "’000": "thousand", "000": "thousand", "000s": "thousand", "000s of": "thousand",
}  # fmt: skip
_CODED = lazy(r"([A-Z]{3})\s?(k|m|mn|bn|K|M|MN|BN|Mn|Bn)")  # "CHF m", "EURm"; the scale is said first
_SHORT_SCALES = {"k": "thousand", "m": "million", "mn": "million", "bn": "billion"}
_YEAR = lazy(r"(?<![\d/–-])(?:19|20)\d\d(?![\d/–-])")


def in_unit_of_head(mention: FigureMention, text: str) -> FigureMention | None:
    """The figure in the unit that a head of its table has in brackets, or a line above it; else None."""
    said = said_with_head(mention, text)
    if said is not None:
        return said[1]
    line = text.rfind("\n", 0, mention.span.start) + 1
    if not any(mark in text[line : mention.span.start] for mark in _CELL_MARKS):
        return None
    from scifacts.checks.reading.table_units import in_unit_above  # few figures stand in tables

    return in_unit_above(mention, text)


def scale_of_head_left_out(
    figure: Figure, mention: FigureMention, headed: FigureMention | None
) -> tuple[Disagreement, ...]:
    """That a claim has a cell's number without the scale that the head gives: 488.6 pigs, in thousands.

    `headed` is the cell's figure in that scale. Not hard: the head may be of other columns.
    """
    if headed is None or headed.scale is None or {mention.scale, figure.scale} != {None} or not figure.unit:
        return ()
    if disagreements(figure, mention) or any(
        one.hard for one in disagreements(_scaled(figure, headed), headed)
    ):
        return ()
    reason = f'the head of its table says "{headed.scale}", the claim has no scale'
    return (Disagreement(ChangeKind.SCALE, "no scale", headed.scale, reason, hard=False),)


def _scaled(figure: Figure, headed: FigureMention) -> Figure:
    return replace(figure, scale=headed.scale, as_of=None)


_CELL_MARKS = ("|", "\t", "  ", "<")


def said_with_head(mention: FigureMention, text: str) -> tuple[str, FigureMention] | None:
    """A figure with the unit of its head written to it, "£16bn", and as it is read; None without one."""
    cell = cell_of(mention, text)
    if cell is None:
        return None
    # A cell that names a unit of its own, "-9.1%", has not that of the table's other columns.
    heads = (cell.column,) if mention.unit is not None else (cell.column, cell.row, cell.corner)
    brackets = [bracket[1].strip() for head in heads if (bracket := _BRACKET.search(head))]
    if _is_share_apart(cell, mention, text):
        brackets = [unit for unit in brackets if "%" not in unit]
    said = next((read for unit in brackets if (read := _in_unit(mention, text, unit)) is not None), None)
    return said or _in_whole_head(mention, text, cell.column) or _in_whole_head(mention, text, cell.corner)


def _is_share_apart(cell: Cell, mention: FigureMention, text: str) -> bool:
    """Whether a cell has its share in brackets behind a figure: 371 in "371 (18.0)", below "n (%)"."""
    is_bracketed = text[max(0, mention.span.start - 2) : mention.span.start].rstrip()[-1:] in ("(", "[")
    return not is_bracketed and _WITH_SHARE.search(cell.text) is not None


_TIME_BEHIND = lazy(r",?\s+(?:19|20)\d\d(?:[/–-]\d{2,4})?\Z")
_LEAST = 3  # letters of a head that is a unit by itself: "W" and "In" head other columns


def _in_whole_head(mention: FigureMention, text: str, head: str) -> tuple[str, FigureMention] | None:
    """The figure in the unit that is all that a head says, but for a year: "p per litre, 2023", "Tonnes"."""
    unit = _TIME_BEHIND.sub("", head)
    if mention.unit is not None or mention.scale is not None:
        return None
    if "%" not in unit and sum(map(str.isalpha, unit)) < _LEAST and not _SIGN.match(unit):
        return None
    said = _in_unit(mention, text, unit)
    found = figures(said[0], beside=text) if said else []
    is_whole = len(found) == 1 and len(found[0].phrase) == len(said[0] if said else "")
    return said if is_whole and _is_measured(found[0]) else None


def _is_measured(mention: FigureMention) -> bool:
    """Whether a figure is money, a share or of a measure, and counts nothing."""
    return mention.kind is FigureKind.MONEY or unit_name(mention.unit or "days").family in (
        "money",
        "percent",
        "measure",
    )


def _in_unit(mention: FigureMention, text: str, unit: str) -> tuple[str, FigureMention] | None:
    """The figure written together with the unit in brackets, and read so; None where these are no unit."""
    sign = _SIGN.match(unit)
    rest = unit[sign.end() :].strip() if sign else unit
    rest = _SCALES.get(rest.lower(), rest)
    if coded := _CODED.fullmatch(rest):
        rest = f"{_SHORT_SCALES[coded[2].lower()]} {coded[1]}"
    number = re.sub(r"[^\d.,]", "", mention.text)
    is_attached = (sign and len(rest) <= _SHORT) or rest.split(" ")[0] == "p"
    words = f"{sign[0] if sign else ''}{number}{'' if is_attached else ' '}{rest}".strip()
    found = [one for one in figures(words, beside=text) if not one.kind.is_exempt]
    if len(found) != 1 or found[0].high is not None or (found[0].unit or found[0].scale) is None:
        return None
    read = found[0]
    value = -read.value if mention.value < 0 else read.value
    return words, replace(
        mention, value=value, unit=read.unit or mention.unit, scale=read.scale, kind=read.kind
    )


_SHORT = 2  # letters of a scale that is written to its number: $16bn


def of_year_in_head(mention: FigureMention, text: str) -> FigureMention:
    """The figure with the only year that the head of its column names, where nothing else dates it."""
    if mention.as_of is not None:
        return mention
    cell = cell_of(mention, text)
    years = _YEAR.findall(cell.column) if cell else []
    return replace(mention, as_of=years[0]) if len(years) == 1 else mention


def cell_of(mention: FigureMention, text: str) -> Cell | None:
    """The cell of a table that a figure stands in; None where it stands in no table."""
    start = text.rfind("\n", 0, mention.span.start) + 1
    line = text[start : mention.span.start]
    if not any(mark in line for mark in _CELL_MARKS):
        return None
    from scifacts.sources import cell_at  # few figures stand in tables

    return cell_at(text, mention.span)
