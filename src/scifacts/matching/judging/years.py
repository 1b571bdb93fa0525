"""Numbers of an edit that are years: alone, of a fiscal year, or the second of a season."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scifacts.matching.judging.facts import is_year
from scifacts.model import ChangeKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from scifacts.matching.judging.counting import Stretch

__all__ = ["as_time"]


def as_time(kind: ChangeKind, edit: Stretch) -> ChangeKind:
    """A number that reads as a year on both sides, or on the only side, is a time."""
    years = [*_years(edit.here, edit.first, edit.last), *_years(edit.there, edit.start, edit.end)]
    return ChangeKind.TIME if kind is ChangeKind.NUMBER and years and all(years) else kind


def _years(keys: Sequence[str], first: int, last: int) -> Iterator[bool]:
    """Whether each number of some words is a year, or the second one of a season: 2025/26."""
    for index in range(first, last):
        key = keys[index].removeprefix("fy")
        if not key[:1].isdigit():
            continue
        year, joint = keys[index - 2 : index] if index > 1 else ("", "")
        is_second = joint in ("/", "-") and is_year(year) and key == f"{int(year) + 1}"[-2:]
        yield is_second or is_year(key)
