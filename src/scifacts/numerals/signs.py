"""Minus signs, and units that two figures share."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from scifacts.model import SCALES, FigureKind
from scifacts.numerals.lazy import lazy
from scifacts.numerals.numbers import scaled

if TYPE_CHECKING:
    from collections.abc import Sequence

    from scifacts.numerals.draft import Draft

__all__ = ["share_units", "sign_start"]


def share_units(text: str, drafts: Sequence[Draft]) -> None:
    """Give "5" in "from 5 to 10 percent" and "3" in "3 x 4 m" the unit of the figure after it."""
    for first, second in pairwise(reversed(drafts)):
        _share_measure(text, second, first)
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


_TIMES = lazy(r"\s?[x×]\s?")


def _share_measure(text: str, first: Draft, second: Draft) -> None:
    bare = first.unit is None and first.kind is FigureKind.COUNT and first.end == first.tail
    measured = second.kind is FigureKind.COUNT and second.start - first.end < 4
    if bare and measured and _TIMES.fullmatch(text, first.end, second.start):
        first.unit = second.unit


_NEGATIVE = lazy(r"(?<![\w-])negative\s\Z", re.IGNORECASE)
_TESTED = lazy(r"\b(?:test(?:s|ed|ing)?|were|was|are|is|came\sback|remain(?:s|ed)?)\s\Z", re.IGNORECASE)


def _negative_start(text: str, start: int, floor: int) -> int | None:
    """Where "negative" before a number begins; the patient who "tested negative 5 times" is none."""
    match = _NEGATIVE.search(text[max(floor, start - 10) : start])
    if match is None:
        return None
    at = start - len(match.group())
    return None if _TESTED.search(text[max(floor, at - 10) : at]) else at


_OPENERS = frozenset("([\"“‘'’:=,<>~≈/$€£¥")


def _chinese_minus(text: str, start: int) -> int | None:
    """Where 负 or 零下 before a number begins; 肩负3项任务 and 背负5亿债务 carry a burden."""
    if text[start - 1] == "下":
        return start - 2 if text[start - 2 : start - 1] == "零" else None
    return start - 1 if text[start - 2 : start - 1] not in "担肩背欠抱辜胜自擔勝" or start == 1 else None


def sign_start(text: str, start: int, floor: int) -> int | None:
    """Where a minus before `start` begins; a hyphen after a word or a digit is none."""
    mark = text[start - 1 : start]
    if mark and mark in "-−–" and start > floor:
        before = text[start - 2 : start - 1]
        if (
            mark == "−"
            or not before
            or before.isspace()
            or before > "\u2e80"
            or before in "([\"“'‘:=,<>~≈/$€£¥"
        ):
            return start - 1 if not (mark == "–" and text[start - 3 : start - 2].isalnum()) else None
        return None
    if mark and mark in "负負下":
        return _chinese_minus(text, start)
    if (
        text[max(floor, start - 6) : start].lower().endswith("minus ")
        and not text[start - 7 : start - 6].isalnum()
    ):
        return start - 6
    return _negative_start(text, start, floor) if text[start - 3 : start - 1].lower() == "ve" else None
