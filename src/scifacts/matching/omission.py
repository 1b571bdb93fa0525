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

    from scifacts.matching.tokens import Tokens

__all__ = ["turning"]

_SENTENCE_END = lazy(r"[.!?。！？]['\")\]]*(?= |$)")
_STOPS = frozenset(".!?。！？")
_STANDING_FOR = frozenset(
    {"it", "he", "she", "they", "we", "i", "this", "and", "also", "then", "later", ",", "-"}
)
_CONTRASTING = frozenset({"but", "while", "whereas", "although", "though", "aber", "während", "mais", "pero"})
_PAUSES = frozenset({",", ";", "-", "("})
_PREPOSITIONS = frozenset({"in", "on", "at", "for", "to", "of", "by", "with", "from", "among"})
_HEDGES = frozenset({"almost", "unlikely", "reportedly", "possibly"})
_SAID_OF_ALL = frozenset({"fail", "deny", "refuse", "false", "cease", "unable", "lack"})


def turning(text: str, start: int, end: int) -> Iterator[tuple[ChangeKind, int, int]]:
    """What in a gap turns the parts beside it, with its place.

    Negations and denials anywhere, comparators only in the sentences that were cut, and what makes two
    statements of the parts. Nothing does where whole rows of a table were left out.
    """
    if text[max(0, start - 2) : start].strip()[-1:] == "|" == text[end : end + 2].strip()[:1]:
        return
    cut = tokens(text, start, end)
    ends = [match.end() for match in _SENTENCE_END.finditer(text, start, end)]
    first_end, last_start = (ends[0], ends[-1]) if ends else (end, start)
    turned, index = False, 0
    while index < len(cut):
        phrase = phrase_at(cut.keys, index)
        length = phrase[1] if phrase else 1
        begin, stop = cut.starts[index], cut.ends[index + length - 1]
        kind = _turns(cut.keys[index : index + length])
        if kind is ChangeKind.NEGATION or (kind and (begin < first_end or begin >= last_start)):
            turned = True
            yield kind, begin, stop
        index += length
    joined = _joined(text, start, cut, ends[-1] if ends else start) if cut.words and not turned else None
    if joined is not None:
        yield ChangeKind.DIRECTION, cut.starts[joined], cut.ends[-1]


def _joined(text: str, start: int, cut: Tokens, sentence: int) -> int | None:
    """The index of the first word cut from another statement than the first part's, or None.

    Growth was […] 5 per cent: of two statements the beginning of one and the end of the other. What stands
    for the first part's subject, or begins with the second part, joins none. `sentence` is where the last
    sentence begins that was not cut whole.
    """
    if sentence > start:
        lead = [index for index in range(len(cut)) if cut.starts[index] >= sentence]
        whole = text[start - 1] in _STOPS
        stands_for = {cut.keys[index] for index in lead} <= _STANDING_FOR
        return None if whole or stands_for else lead[0]
    for index, key in enumerate(cut.keys):
        if key in _CONTRASTING and (index == 0 or cut.keys[index - 1] in _PAUSES):
            behind = cut.keys[index + 1 :]
            following = text[cut.ends[-1] :].split(None, 1)[:1]
            fragment = not behind and bool(following) and following[0] in _PREPOSITIONS
            if fragment or not ({*behind} <= _STANDING_FOR or behind[-1] in _PAUSES):
                return index
    return None


def _turns(keys: list[str]) -> ChangeKind | None:
    for fact in facts(keys):
        if fact.kind is ChangeKind.NEGATION and (fact.strength is Strength.CORE or fact.says in _SAID_OF_ALL):
            return ChangeKind.NEGATION
        if fact.kind is ChangeKind.COMPARATOR and fact.says in _HEDGES:
            return ChangeKind.COMPARATOR
    return None
