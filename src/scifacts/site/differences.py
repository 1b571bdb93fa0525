"""Where two passages that state one thing use different words."""

from __future__ import annotations

import re
from difflib import SequenceMatcher

from scifacts.model import Span

__all__ = ["LETTERS", "SIGN", "differing"]

# Chinese and Japanese write no blanks between words: each character is a word here.
SIGN = r"[\u3040-\u30ff\u3400-\u9fff]"
LETTERS = rf"(?:(?!{SIGN})[^\W_])+"
_WORD = re.compile(rf"{SIGN}|{LETTERS}(?:[-'’.,]{LETTERS})*|[^\w\s]")
_MOST = 400  # words; a comparison takes the square of it, and longer passages are read in their own right
_ALIKE = 0.3  # of two passages in other words throughout, nothing is marked instead of everything

_Spans = tuple[Span, ...]


def differing(one: str, other: str) -> tuple[_Spans, _Spans]:
    """The stretches of either text that the other words differently.

    What only one of them says before the first common word or after the last is not marked: it is more,
    not other.
    """
    ours, theirs = (list(_WORD.finditer(text)) for text in (one, other))
    if max(len(ours), len(theirs)) > _MOST:
        return (), ()
    matcher = SequenceMatcher(
        None,
        [word[0].casefold() for word in ours],
        [word[0].casefold() for word in theirs],
        autojunk=False,
    )
    if matcher.ratio() < _ALIKE:
        return (), ()
    edits = matcher.get_opcodes()
    mine: list[Span] = []
    yours: list[Span] = []
    for place, (tag, a, b, c, d) in enumerate(edits):
        is_at_an_end = place in (0, len(edits) - 1)
        if tag == "equal" or (is_at_an_end and tag != "replace"):
            continue
        mine += _stretch(ours, a, b)
        yours += _stretch(theirs, c, d)
    return tuple(mine), tuple(yours)


def _stretch(words: list[re.Match[str]], first: int, last: int) -> list[Span]:
    return [Span(words[first].start(), words[last - 1].end())] if first < last else []
