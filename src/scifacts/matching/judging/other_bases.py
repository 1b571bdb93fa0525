"""A quote and its passage that reckon a figure by two sides of one thing: in real terms, in cash terms."""

from __future__ import annotations

from functools import cache
from itertools import chain

from scifacts.matching.vocabulary.base_words import SIDES, side_of
from scifacts.model import ChangeKind
from scifacts.text import BEYOND_ALPHABETS, joins_words

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from scifacts.matching.align import Alignment
    from scifacts.matching.vocabulary.base_words import Sides

__all__ = ["other_bases"]


def other_bases(alignment: Alignment) -> Iterator[tuple[ChangeKind, int, int, int, int]]:
    """Edits that touch the words by which quote and passage reckon a figure, where these are two sides.

    Each with what it is a change of: of a time with which a figure is compared, or of a measure.
    """
    if not alignment.edits:
        return
    quote, passage = alignment.quote.keys, alignment.passage.keys
    if _signs().keys().isdisjoint(quote) and max("".join(quote)) < BEYOND_ALPHABETS:
        return  # nearly always
    said = _plain(quote)
    named = _sides_of(said)
    if not named or said == (found := _plain(passage)):
        return
    for sides in named:
        one, two = side_of(sides, said), side_of(sides, found)
        if one is None or two is None or one[0] == two[0]:
            continue
        words = {*one[1].split(), *two[1].split()}
        if one[1][0] >= BEYOND_ALPHABETS:
            words |= {*one[1], *two[1]}  # of which each sign may be a token: 前(年同)月比
        for edit in alignment.edits:
            touched = (*quote[edit.first : edit.last], *passage[edit.start : edit.end])
            if not words.isdisjoint((*touched, *"".join(touched))):
                kind = ChangeKind.TIME if sides is SIDES[0] else ChangeKind.UNIT
                yield kind, edit.first, edit.last, edit.start, edit.end


def _sides_of(said: str) -> list[Sides]:
    """Those of which the words of a quote name a phrase."""
    if max(said) >= BEYOND_ALPHABETS:
        return [sides for sides in SIDES if any(phrase in said for side in sides for phrase in side)]
    signs = _signs()
    named = {index for word in said.split() for phrase, index in signs.get(word, ()) if phrase in said}
    return [SIDES[index] for index in sorted(named)]


@cache
def _signs() -> dict[str, list[tuple[str, int]]]:
    """The longest word of each phrase, with the phrases that have it and the indexes of their sides."""
    found: dict[str, list[tuple[str, int]]] = {}
    for index, sides in enumerate(SIDES):
        for phrase in chain.from_iterable(sides):
            found.setdefault(max(phrase.split(), key=len), []).append((phrase, index))
    return found


def _plain(keys: Sequence[str]) -> str:
    """The words of tokens with a space around each; signs that set no spaces stand together."""
    words = "".join(key if joins_words(key[0]) else f" {key}" for key in keys if key[:1].isalpha())
    return f"{words} "
