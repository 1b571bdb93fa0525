"""Find words that turn the meaning inside what a quote leaves out with […]."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scifacts.matching.facts import facts, phrase_at
from scifacts.matching.tokens import tokens
from scifacts.matching.words import Strength
from scifacts.model import ChangeKind
from scifacts.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["turning"]

_SENTENCE_END = lazy(r"[.!?。！？]['\")\]]*(?= |$)")
_HEDGES = frozenset({"almost", "unlikely", "reportedly", "possibly"})
_SAID_OF_ALL = frozenset({"fail", "deny", "refuse", "false", "cease", "unable", "lack"})


def turning(text: str, start: int, end: int) -> Iterator[tuple[ChangeKind, int, int]]:
    """Negations and denials anywhere in the gap; comparators only in the sentences that were cut."""
    cut = tokens(text, start, end)
    ends = [match.end() for match in _SENTENCE_END.finditer(text, start, end)]
    first_end, last_start = (ends[0], ends[-1]) if ends else (end, start)
    index = 0
    while index < len(cut):
        phrase = phrase_at(cut.keys, index)
        length = phrase[1] if phrase else 1
        begin, stop = cut.starts[index], cut.ends[index + length - 1]
        kind = _turns(cut.keys[index : index + length])
        if kind is ChangeKind.NEGATION or (kind and (begin < first_end or begin >= last_start)):
            yield kind, begin, stop
        index += length


def _turns(keys: list[str]) -> ChangeKind | None:
    for fact in facts(keys):
        if fact.kind is ChangeKind.NEGATION and (fact.strength is Strength.CORE or fact.says in _SAID_OF_ALL):
            return ChangeKind.NEGATION
        if fact.kind is ChangeKind.COMPARATOR and fact.says in _HEDGES:
            return ChangeKind.COMPARATOR
    return None
