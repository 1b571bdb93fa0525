"""Tell of a time that changed its place: in its clause it says the same, in the next one it does not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scifacts.matching.edges import REPORTING
from scifacts.matching.facts import is_numeric
from scifacts.matching.tokens import tokens
from scifacts.matching.words import PHRASES

if TYPE_CHECKING:
    from scifacts.matching.align import Alignment
    from scifacts.matching.tokens import Tokens

__all__ = ["begins_sentence", "is_moved"]

_MOST_MOVED = 4  # words of a time
_REACH = 40  # characters before and behind a passage in which they may stand
_STOPS = frozenset(".!?")
_CLAUSE_STARTS = frozenset(".!?:;\"'")
# Words before a time, and those that may have it for themselves.
_TIMING = frozenset({"in", "on", "at", "since", "for", "during", "by", "until", "after", "before"})
_SCOPES = frozenset(
    {"to", "that", "which", "who", "when", "while", "because", "if", "and", "but", "or", "not", "no", "only"}
)


def is_moved(alignment: Alignment, text: str, first: int, last: int, start: int, end: int) -> bool:
    """Whether a time that the passage lacks stands right before or behind it: in 2015 | they left (in 2015).

    Not where it may belong to another verb (promised to, said), and not if it is most of what is said.
    """
    quote, passage = alignment.quote, alignment.passage
    while first < last and start < end and quote.keys[first] == passage.keys[start]:
        first, start = first + 1, start + 1
    phrase = quote.keys[first:last]
    if start < end or not 1 < len(phrase) <= _MOST_MOVED or phrase[0] not in _TIMING:
        return False
    if alignment.is_cut_short or not (REPORTING | _SCOPES).isdisjoint(passage.keys):
        return False
    moved = " ".join(phrase)
    before = " ".join(tokens(text, max(0, alignment.start - _REACH), alignment.start).keys).rstrip(" ,")
    behind = " ".join(tokens(text, alignment.end, min(len(text), alignment.end + _REACH)).keys)
    opens = before.removesuffix(moved).rstrip()
    fronted = before.endswith(moved) and (not opens or opens[-1] in _CLAUSE_STARTS)
    return fronted or behind.removeprefix(", ").partition(" .")[0] == moved


def begins_sentence(quote: Tokens, passage: Tokens, index: int, pair: int) -> bool:
    """Whether a time of the quote belongs to the next sentence of the passage: they left. In 2015 he died."""
    if not (index and pair and quote.keys[index] in _TIMING and passage.words[pair].istitle()):
        return False
    if passage.words[pair - 1] not in _STOPS or quote.words[index - 1] in _STOPS:
        return False
    return any(is_numeric(key) or key in PHRASES for key in quote.keys[index + 1 : index + 2])
