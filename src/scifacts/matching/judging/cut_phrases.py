"""A phrase that begins before a passage whose first word stands for another: van 1.000, meer | dan 1.000."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scifacts.matching.judging.facts import facts, phrase_at
from scifacts.matching.tokens import tokens
from scifacts.matching.vocabulary.words import Strength
from scifacts.model import ChangeKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scifacts.matching.align import Alignment

__all__ = ["cut_phrases"]

_KINDS = (ChangeKind.COMPARATOR, ChangeKind.NEGATION)
_BACK = 2  # words before a passage
_AHEAD = 24  # characters that hold them
_ON = 3  # words of the passage


def cut_phrases(alignment: Alignment, text: str) -> Iterator[tuple[ChangeKind, int, int, int, int]]:
    """The facts of phrases that the passage was cut from, at words exchanged at its very beginning."""
    edit = alignment.edits[0] if alignment.edits else None
    if edit is None or edit.first or edit.start or not (edit.last and edit.end):
        return
    begin = alignment.passage.starts[0]
    before = tokens(text, max(0, begin - _AHEAD), begin).keys[-_BACK:]
    keys = [*before, *alignment.passage.keys[:_ON]]
    for index in range(len(before)):
        found = phrase_at(keys, index)
        if found and index + found[1] > len(before) and found[0].strength >= Strength.STRONG:
            kind = found[0].kind
            if kind in _KINDS and all(
                fact[:2] != found[0][:2] for fact in facts(alignment.quote.keys[: edit.last])
            ):
                yield kind, edit.first, edit.last, edit.start, edit.end
            return
