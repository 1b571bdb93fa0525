"""Propose places for an inexact quote: pieces of it that stand in the text, gathered along the diagonal.

A piece of the quote that survived unharmed is found by `str.find`, at memory speed; hits that agree on
where the quote would begin support one another. Long pieces first: they are found fastest and hit least.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from scifacts.matching.prepared import PIECE
from scifacts.matching.tokens import is_cut
from scifacts.text import joins_words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from scifacts.matching.tokens import Tokens

__all__ = ["SLACK", "Place", "fact_places", "places"]

# How far hits of one place may disagree on its beginning: a sentence of 140 characters put in, and some.
SLACK = 190
# Piece length, the part of the quote that it may be at most, step, hits from which on a piece is common.
# 14 characters outlive 3 % of misread letters in two cases of three; the last level finds a quote in
# which every second word was damaged.
_LEVELS = ((28, 3, 28, 24), (14, 3, 14, 48), (8, 2, 4, 200))
# Where each character is a word, four of them outlive the numbers around them that are written otherwise.
_DENSE_LEVEL = ((4, 2, 2, 60),)
# Characters of the shortest piece; two are a word where every other character is one by itself.
_LEAST, _LEAST_DENSE = 5, 2
# In a longer text each piece is sought by itself and the search may end after any; the last level, which
# would read it dozens of times, is for short quotes.
_LONG_TEXT = 200_000
_SHORT_QUOTE = 60
# Where a text repeats itself so much that every piece is common, the first places of each stand for all.
_SAMPLE = 4
_BEST = 4
# Words by which a place is told from its likes, and occurrences from which on a word tells nothing.
_MOST_TELLING, _MOST_TOLD = 6, 60
_SAME = 40  # characters; two places this near are one
_FREQUENT = frozenset(" etaoinshrdl")

Place = tuple[int, int]  # where the quote would begin, by its earliest and by its latest hit
_Hit = tuple[int, int]  # where the quote would begin, and the weight of the piece


def places(
    quote: str, text: str, may_have: Callable[[str], bool] | None = None
) -> Iterator[list[tuple[int, Place]]]:
    """The likeliest places with the weight of their hits, in batches; each batch reads the text again.

    `may_have` tells of a piece of PIECE characters, if that is known, whether the text may have it.
    """
    tried: set[int] = set()
    common: list[_Hit] = []
    known: list[_Hit] = []
    is_dense = _is_dense(quote)
    least = _LEAST_DENSE if is_dense else _LEAST
    for size, share, step, most in (*_LEVELS, *_DENSE_LEVEL[:is_dense]):
        size = max(least, min(size, len(quote) // share))  # noqa: PLW2901 - fitted to the quote
        if size in tried or (step < size and len(text) > _LONG_TEXT and len(quote) > _SHORT_QUOTE):
            continue
        tried.add(size)
        offsets = _offsets(len(quote), size, min(step, size))
        if may_have and size >= PIECE:
            offsets = [
                offset
                for offset in offsets
                if may_have(quote[offset : offset + PIECE])
                and (size == PIECE or may_have(quote[offset + size - PIECE : offset + size]))
            ]
        yield from _level(quote, text, size, offsets, most, known, common)
    if common and not known:
        yield _gathered(common)


def _is_dense(quote: str) -> bool:
    """Whether a quote is short and in a script without spaces."""
    if quote.isascii() or len(quote) > _SHORT_QUOTE:
        return False
    return sum(map(joins_words, quote)) * 2 > len(quote)


def fact_places(quote: Tokens, text: str, known: int) -> list[Place]:
    """Places where more of the quote's own numbers and names stand than at a known one; the best first.

    Of passages in one mould the one with the quote's facts is meant, even where its wording is damaged.
    """
    telling = _telling(quote)
    at_known = {index: _hits_of(quote, index, text, known - _SAME, known + _SAME) for index in telling}
    # Only what the known place lacks is sought in the whole text, at a reading each: a place that has
    # nothing of it tells no more. What else the others have is looked up beside it.
    lacking = [index for index in telling if not at_known[index]]
    sought: set[_Hit] = set()
    for index in lacking:
        found = _hits_of(quote, index, text, -len(text), len(text))
        if len(found) <= _MOST_TOLD:
            sought |= found
    hits = [*sought, *(hit for found in at_known.values() for hit in found)] if sought else []
    around = [place for _, place in _gathered(sorted(sought), len(sought))]
    for index in set(telling) - set(lacking):
        beside = (_hits_of(quote, index, text, first - SLACK, last + SLACK) for first, last in around)
        hits += set().union(*beside) - at_known[index]
    found_places = []
    for _, (first, last) in _gathered(hits):
        if first - _SAME <= known <= last + _SAME:
            break
        found_places.append((first, last))
    return found_places


def _hits_of(quote: Tokens, index: int, text: str, first: int, last: int) -> set[_Hit]:
    """Where a word of the quote stands uncut, as hits from one beginning of the quote to another."""
    word, offset = quote.words[index], quote.starts[index]
    found: set[_Hit] = set()
    stop = max(0, last + offset + len(word))
    position = text.find(word, max(0, first + offset), stop)
    while position >= 0 and len(found) <= _MOST_TOLD:
        if not is_cut(text, position) and not is_cut(text, position + len(word)):
            found.add((position - offset, len(word)))
        position = text.find(word, position + 1, stop)
    return found


def _telling(quote: Tokens) -> list[int]:
    """Indexes of numbers of two digits or more, then of names; few."""
    numbers = [i for i, word in enumerate(quote.words) if word[:1].isdigit() and len(word) > 1]
    names = [i for i, word in enumerate(quote.words) if i and len(word) > 3 and word[:1].isupper()]
    return (numbers + names)[:_MOST_TELLING]


def _level(
    quote: str, text: str, size: int, offsets: list[int], most: int, known: list[_Hit], common: list[_Hit]
) -> Iterator[list[tuple[int, Place]]]:
    """The batches of one level: all pieces at once, or in a long text one by one, the rarest first."""
    if len(text) > _LONG_TEXT:
        offsets.sort(key=lambda offset: sum(letter in _FREQUENT for letter in quote[offset : offset + size]))
    fresh = False
    for offset in offsets:
        hits = _hits(quote, text, offset, size, most)
        if len(hits) > most:
            common += hits[:_SAMPLE]
            continue
        known += hits
        fresh = fresh or bool(hits)
        if fresh and len(text) > _LONG_TEXT:
            yield _gathered(known)
            fresh = False
    if fresh:
        yield _gathered(known)


def _offsets(length: int, size: int, step: int) -> list[int]:
    last = length - size
    return sorted({*range(0, last + 1, step), max(0, last)})


def _hits(quote: str, text: str, offset: int, size: int, most: int) -> list[_Hit]:
    """Where a piece stands, as (beginning of the quote by it, weight); one hit too many if it is common."""
    piece = quote[offset : offset + size]
    found: list[_Hit] = []
    position = text.find(piece)
    while position >= 0:
        found.append((position - offset, size))
        if len(found) > most:
            break
        position = text.find(piece, position + 1)
    return found


def _gathered(hits: list[_Hit], most: int = _BEST) -> list[tuple[int, Place]]:
    """Group hits by diagonal; the heaviest groups first."""
    groups: list[list[int]] = []  # [weight, first diagonal, last diagonal]
    for diagonal, weight in sorted(hits):
        if groups and diagonal - groups[-1][1] <= SLACK:
            groups[-1][0] += weight
            groups[-1][2] = diagonal
        else:
            groups.append([weight, diagonal, diagonal])
    groups.sort(key=lambda group: (-group[0], group[1]))
    return [(weight, (first, last)) for weight, first, last in groups[:most]]
