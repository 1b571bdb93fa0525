"""A quote and its passage that reckon a figure by two sides of one thing: in real terms, in cash terms."""

from __future__ import annotations

from functools import cache

from scifacts.matching.vocabulary.base_words import SIDES, side_of
from scifacts.model import ChangeKind
from scifacts.text import BEYOND_ALPHABETS, joins_words

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from scifacts.matching.align import Alignment

__all__ = ["other_bases"]


def other_bases(alignment: Alignment) -> Iterator[tuple[ChangeKind, int, int, int, int]]:
    """Edits that touch the words by which quote and passage reckon a figure, where these are two sides.

    Each with what it is a change of: of a time with which a figure is compared, or of a measure.
    """
    if not alignment.edits:
        return
    quote, passage = alignment.quote.keys, alignment.passage.keys
    said, found = _plain(quote), _plain(passage)
    if said == found or (max(said) < BEYOND_ALPHABETS and _signs().isdisjoint(quote)):
        return  # few quotes need the phrases
    for sides in SIDES:
        if not any(phrase in said for side in sides for phrase in side):
            continue
        one, two = side_of(sides, said), side_of(sides, found)
        if one is None or two is None or one[0] == two[0]:
            continue
        words = {*one[1].split(), *two[1].split()}
        for edit in alignment.edits:
            if not words.isdisjoint((*quote[edit.first : edit.last], *passage[edit.start : edit.end])):
                kind = ChangeKind.TIME if sides is SIDES[0] else ChangeKind.UNIT
                yield kind, edit.first, edit.last, edit.start, edit.end


@cache
def _signs() -> frozenset[str]:
    """The longest word of each phrase: a quote in an alphabet that has none of them has no phrase."""
    return frozenset(max(phrase.split(), key=len) for sides in SIDES for side in sides for phrase in side)


def _plain(keys: Sequence[str]) -> str:
    """The words of tokens with a space around each; signs that set no spaces stand together."""
    words = "".join(key if joins_words(key[0]) else f" {key}" for key in keys if key[:1].isalpha())
    return f"{words} "
