"""Minus signs, and units that two figures share."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from scifacts.model import SCALES, FigureKind
from scifacts.numerals.numbers import scaled

if TYPE_CHECKING:
    from collections.abc import Sequence

    from scifacts.numerals.draft import Draft

__all__ = ["share_units", "sign_start"]


def share_units(text: str, drafts: Sequence[Draft]) -> None:
    """Give "5" in "from 5 to 10 percent" the unit of the figure it is compared with."""
    for first, second in pairwise(drafts):
        bare = first.unit is None and first.kind is FigureKind.COUNT and second.unit is not None
        if not bare or first.end != first.tail or text[first.end : second.lead] != " to ":
            continue
        if second.kind not in (FigureKind.PERCENT, FigureKind.MONEY, FigureKind.COUNT):
            continue
        if not text[max(0, first.lead - 5) : first.lead].lower().endswith("from "):
            continue
        first.unit, first.kind = second.unit, second.kind
        if (
            first.scale is None
            and second.scale in SCALES
            and first.value < scaled(second.value, -SCALES[second.scale])
        ):
            first.value, first.scale = scaled(first.value, SCALES[second.scale]), second.scale


def sign_start(text: str, start: int, floor: int) -> int | None:
    """Where a minus before `start` begins; a hyphen after a word or a digit is none."""
    mark = text[start - 1 : start]
    if mark and mark in "-−–" and start > floor:
        before = text[start - 2 : start - 1]
        if mark == "−" or not before or before.isspace() or before in "([\"“'‘:=,<>~≈/$€£¥":
            return start - 1 if not (mark == "–" and text[start - 3 : start - 2].isalnum()) else None
        return None
    if (
        text[max(floor, start - 6) : start].lower().endswith("minus ")
        and not text[start - 7 : start - 6].isalnum()
    ):
        return start - 6
    return None
