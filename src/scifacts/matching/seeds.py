"""Propose places for an inexact quote: pieces of it that stand in the text, gathered along the diagonal.

A piece of the quote that survived unharmed is found by `str.find`, at memory speed; hits that agree on
where the quote would begin support one another. Long pieces first: they are found fastest and hit least.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["SLACK", "Place", "places"]

# How far hits of one place may disagree on its beginning: a sentence of 140 characters put in, and some.
SLACK = 190
# Piece lengths by level; the last finds a quote in which every second word was damaged.
_LONG, _MIDDLE, _SHORT = 28, 14, 8
# A piece that hits more often than this says nothing about the place.
_HITS = 24
# Where a text repeats itself so much that every piece is common, the first places of each stand for all.
_SAMPLE = 4
_BEST = 4

Place = tuple[int, int]  # where the quote would begin, by its earliest and by its latest hit


def places(quote: str, text: str) -> Iterator[list[tuple[int, Place]]]:
    """The likeliest places with the weight of their hits, level by level, with shorter pieces each time."""
    tried: set[int] = set()
    common: list[tuple[int, int]] = []
    seen = False
    for size, step in _levels(len(quote)):
        if size in tried:
            continue
        tried.add(size)
        hits: list[tuple[int, int]] = []
        for offset in _offsets(len(quote), size, step):
            found = _hits(quote, text, offset, size)
            if len(found) > _HITS:
                common += found[:_SAMPLE]
            else:
                hits += found
        if hits:
            seen = True
            yield _gathered(hits)
    if common and not seen:
        yield _gathered(common)


def _levels(length: int) -> Iterator[tuple[int, int]]:
    for size, share in ((_LONG, 3), (_MIDDLE, 3), (_SHORT, 2)):
        fitting = max(5, min(size, length // share))
        yield fitting, fitting if size != _SHORT else max(2, fitting // 2)


def _offsets(length: int, size: int, step: int) -> list[int]:
    last = length - size
    return sorted({*range(0, last + 1, step), max(0, last)})


def _hits(quote: str, text: str, offset: int, size: int) -> list[tuple[int, int]]:
    """Where a piece stands, as (beginning of the quote by it, weight); one hit too many for a common piece."""
    piece = quote[offset : offset + size]
    found: list[tuple[int, int]] = []
    position = text.find(piece)
    while position >= 0:
        found.append((position - offset, size))
        if len(found) > _HITS:
            break
        position = text.find(piece, position + 1)
    return found


def _gathered(hits: list[tuple[int, int]]) -> list[tuple[int, Place]]:
    """Group hits by diagonal; the heaviest groups first."""
    hits.sort()
    groups: list[list[int]] = []  # [weight, first diagonal, last diagonal]
    for diagonal, weight in hits:
        if groups and diagonal - groups[-1][1] <= SLACK:
            groups[-1][0] += weight
            groups[-1][2] = diagonal
        else:
            groups.append([weight, diagonal, diagonal])
    groups.sort(key=lambda group: (-group[0], group[1]))
    return [(weight, (first, last)) for weight, first, last in groups[:_BEST]]
