"""The time that labels a figure: the year that begins a row of a table, "(2024: 198)"; "2011 (21.4%)"."""

from __future__ import annotations

import re

from scifacts.model import FigureKind
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from scifacts.numerals.draft import Draft

__all__ = ["UNDATED", "tie_labelled"]

# Kinds of which none is of a time: "the lowest in 48 years", "he was 48 years old".
UNDATED = frozenset(
    {
        *(FigureKind.YEAR, FigureKind.DATE, FigureKind.NAME),
        *(FigureKind.FURNITURE, FigureKind.ORDINAL, FigureKind.DURATION),
    }
)
_ROW_BEFORE = lazy(r"(?:\A|[\n\r])[ \t]*(?:\|[ \t]*)?[*_]{0,3}\Z")
# A cell ends at a bar, a tab or two blanks at least.
_CELL_END = lazy(r"[*_]{0,3}(?:[ \t]*\||[ ]*\t|[ ]{2,})(?=[^\n\r]*\d)")
_COLON = lazy(r"[ \u00a0\u202f]?:\s{0,2}")
_LABEL_BEFORE = lazy(r"[(\[;,\n]\s?(?:(?:in|im|en)\s)?\Z")
_WINDOW = 8  # characters before a year: a line's end, blanks, a bar, emphasis


def tie_labelled(text: str, drafts: Sequence[Draft]) -> None:
    """Set `as_of` on the figures of a row that a year begins, and on the one behind "(2024:"."""
    for at, when in enumerate(drafts):
        if not when.kind.is_time or when.time is None:
            continue
        before = text[max(0, when.start - _WINDOW) : when.start]
        if _ROW_BEFORE.search(before) and _CELL_END.match(text, when.end):
            end = min((mark for mark in _line_ends(text, when.end) if mark >= 0), default=len(text))
            _tie([one for one in drafts[at + 1 :] if one.start < end], when.time)
        elif (
            at + 1 < len(drafts)
            and _COLON.fullmatch(text, when.end, drafts[at + 1].lead)
            and _LABEL_BEFORE.search(before)
        ) or (at + 1 < len(drafts) and _is_in_brackets(text, when, drafts[at + 1])):
            _tie(drafts[at + 1 : at + 2], when.time)


_IN_BEFORE = lazy(r"(?<![^\W_])(?:in|of|im|en|than|als|que)\s\Z", re.IGNORECASE)
_CLOSED = lazy(r"(?:\s[^\W\d_]{1,12})?\)")


def _is_in_brackets(text: str, when: Draft, figure: Draft) -> bool:
    """Whether brackets behind a year hold a figure alone: "below that of 2011 (21.4%)"."""
    if text[when.end : figure.lead] != " (" or figure.as_of is not None:
        return False
    is_closed = _CLOSED.match(text, max(figure.end, figure.tail)) is not None
    return is_closed and _IN_BEFORE.search(text, max(0, when.start - _WINDOW), when.start) is not None


def _line_ends(text: str, at: int) -> tuple[int, int]:
    return text.find("\n", at), text.find("\r", at)


def _tie(figures: Sequence[Draft], time: str) -> None:
    for figure in figures:
        if figure.kind not in UNDATED:
            figure.as_of = time
