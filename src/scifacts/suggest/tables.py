"""A figure in a table written with bars: its row and its column say what it counts."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from scifacts.nouns import dataclass

if TYPE_CHECKING:
    from scifacts.model import Span

__all__ = ["Cell", "cell_of"]

_RULE: Final = re.compile(r"\s*\|?[\s|:-]*-[\s|:-]*")
_MOST_ROWS: Final = 1_000  # above a cell; a longer table is data, which nobody claims figure by figure


@dataclass(frozen=True, slots=True)
class Cell:
    """The heads of the row and the column of a cell, and what it holds."""

    row: str
    column: str
    text: str

    def statement(self) -> str:
        """What the cell says, as a sentence: "Tram: Vehicles 86."."""
        return f"{self.row}: {self.column} {self.text}."


def cell_of(text: str, figure: Span) -> Cell | None:
    """The cell that holds a figure; None where no row of heads and a rule stand above it."""
    start = text.rfind("\n", 0, figure.start) + 1
    end = text.find("\n", figure.end)
    line = text[start : end if end >= 0 else len(text)]
    heads = _heads(text, start) if line.lstrip().startswith("|") else []
    cells, at = _cells(line), text.count("|", start, figure.start) - 1
    if not 0 < at < min(len(cells), len(heads)) or not (cells[0] and heads[at]):
        return None
    return Cell(cells[0], heads[at], cells[at])


def _heads(text: str, start: int) -> list[str]:
    """The cells of the line above the nearest rule above a row."""
    below_is_rule = False
    for _ in range(_MOST_ROWS):
        if start <= 0:
            break
        end, start = start - 1, text.rfind("\n", 0, start - 1) + 1
        line = text[start:end]
        if not line.lstrip().startswith("|"):
            break
        if below_is_rule:
            return _cells(line)
        below_is_rule = bool(_RULE.fullmatch(line))
    return []


def _cells(line: str) -> list[str]:
    return [" ".join(cell.split()) for cell in line.strip().removeprefix("|").removesuffix("|").split("|")]
