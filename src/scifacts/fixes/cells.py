"""Figures of a table as a claim has them: in the unit and of the year that a head of the table says."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from scifacts.checks.reading.table_heads import in_unit_of_head, of_year_in_head
from scifacts.model import FIGURE_SCALES
from scifacts.numerals import Verdict, compare_units

if TYPE_CHECKING:
    from collections.abc import Sequence

    from scifacts.model import Figure, FigureMention

__all__ = ["in_cells", "quoted_from_cells"]


def in_cells(figure: Figure, mentions: Sequence[FigureMention], text: str) -> list[FigureMention]:
    """The mentions of a text; one whose head says what the claim's figure says of its unit, with that."""
    return [_in_cell(figure, one, text) for one in mentions]


def _in_cell(figure: Figure, mention: FigureMention, text: str) -> FigureMention:
    if figure.as_of is not None and "/" not in figure.as_of:
        mention = of_year_in_head(mention, text)
    if figure.unit is None and figure.scale is None:
        return mention
    headed = in_unit_of_head(mention, text)
    is_its_own = headed is not None and headed.scale == figure.scale and _is_one_unit(figure, headed)
    return headed if headed is not None and is_its_own else mention


def _is_one_unit(figure: Figure, mention: FigureMention) -> bool:
    return compare_units(figure.unit, mention.unit) not in (Verdict.OTHER, Verdict.OTHER_NOUN)


def quoted_from_cells(
    quoted: Sequence[FigureMention], bare: Sequence[FigureMention], headed: Sequence[FigureMention]
) -> list[FigureMention]:
    """The figures of a quote, which may lack the heads of its table, in the unit that its passage has now.

    `bare` and `headed` are the figures of the passage without what the heads say, and with it.
    """
    pairs = zip(bare, headed, strict=True)
    one = next((new for old, new in pairs if (old.scale, old.unit) != (new.scale, new.unit)), None)
    if one is None:
        return list(quoted)
    power = FIGURE_SCALES.get(one.scale or "", 0)
    return [
        replace(cell, value=cell.value.scaleb(power), scale=one.scale, unit=one.unit, kind=one.kind)
        if cell.scale is None and cell.unit is None and not cell.kind.is_exempt
        else cell
        for cell in quoted
    ]
