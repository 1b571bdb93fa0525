"""Figures that an edge of a quote cuts through: two hundred and | forty, half a | million, 2 to | 3."""

from __future__ import annotations

import re
from functools import lru_cache

from scifacts.matching.around.edges import (
    PART_NAMES,
    PEEK,
    REACH,
    first_word,
    is_figure,
    split_words,
    window_before,
)
from scifacts.matching.tokens import next_word
from scifacts.model import ChangeKind, FigureKind
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from scifacts.matching.around.edges import Cut

__all__ = ["cut_figure_before", "cut_figure_behind"]

_HALVES = (" and a half", " and a quarter", " and three quarters")
# "is from 2 to | 3 per cent": of "rose from 2 to 3", the second figure is what it came to.
_FROM = lazy(
    r"\b(?:is|was|are|were|be|been|vary|varies|varied|varying|range|ranges|ranged|ranging|anywhere)"
    r"\s(?P<share>from\s\S+(?:\s(?!to\s)\S+)?(?:\s(?!to\s)\S+)?\sto\s)$",
    re.IGNORECASE,
)
_NO_AMOUNTS = frozenset(
    {FigureKind.YEAR, FigureKind.DATE, FigureKind.NAME, FigureKind.FURNITURE, FigureKind.ORDINAL}
)


def cut_figure_before(text: str, start: int, end: int) -> Cut | None:
    """What a figure was cut from that a passage begins with: its kind and range; None for a whole one."""
    begin = first_word(text, start, end)
    if begin.lower() in ("few", "little") and text[max(0, start - 3) : start].lower() == " a ":
        counts = any(map(is_figure, text[start : start + PEEK].split()[1:2]))  # a few hundred
        only = text.endswith((" only", " just"), 0, start - 3)
        return None if counts or only else (ChangeKind.COMPARATOR, start - 2, start)
    if not is_figure(begin):
        return None
    window = window_before(text, start)
    near = split_words(window.lower())[-6:]
    if not any(map(is_figure, near)) and PART_NAMES.isdisjoint(near):
        return None
    ranged = _FROM.search(window) if "from" in near else None
    if ranged and any(is_figure(word) for word in ranged["share"].split()[1:2]):
        return ChangeKind.NUMBER, start - len(window) + ranged.start("share"), start
    offset = start - len(window)
    for first, last in _figures(text[offset : end if end - start < PEEK else start + PEEK]):
        if offset + first < start < offset + last and text[offset + first : start] not in ("a ", "A "):
            return ChangeKind.NUMBER, offset + first, start
    return None


def cut_figure_behind(text: str, end: int) -> Cut | None:
    """What a figure was cut from that a passage ends with, as `cut_figure_before`."""
    following = text[end : end + PEEK]
    if not any(map(is_figure, split_words(following)[:4])) and not following.lower().startswith(_HALVES):
        return None
    if not any(map(is_figure, split_words(text[max(0, end - PEEK) : end])[-4:])):
        return None
    offset = next_word(text, max(0, end - REACH), end)
    stop = text.rfind(" ", end, end + REACH) if end + REACH < len(text) else len(text)
    for first, last in _figures(text[offset : max(stop, end)]):
        if offset + first < end < offset + last:
            return ChangeKind.NUMBER, end, offset + last
    return None


@lru_cache(maxsize=4096)  # a quote is tried with a dozen contexts at each of its places
def _figures(text: str) -> tuple[tuple[int, int], ...]:
    """Where the figures stand that are amounts: a month without its year is no change."""
    from scifacts.numerals import figures

    return tuple(
        (figure.span.start, figure.span.end) for figure in figures(text) if figure.kind not in _NO_AMOUNTS
    )
