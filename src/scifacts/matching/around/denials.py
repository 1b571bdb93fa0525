"""Denials of what governs a passage: it is not true that |, nobody said |."""

from __future__ import annotations

from scifacts.matching.around.clauses import is_one_clause
from scifacts.matching.around.edges import REPORTING
from scifacts.matching.around.governing_words import (
    ALLEGING,
    BELIEVING,
    DISPUTING,
    DOUBTING,
    FALSEHOOD,
    FALSELY,
    GOVERNING,
    HOPING,
    KNOWING,
    PROVING,
    REFUTING,
    SAYING,
    SHOWING,
    SUPPOSING,
    UNTRUE,
    WRITING,
    forms_of,
)
from scifacts.matching.judging.facts import phrase_at
from scifacts.matching.tokens import tokens
from scifacts.matching.vocabulary.words import PHRASES, Strength
from scifacts.model import ChangeKind
from scifacts.numerals.wordlists import word_set

TYPE_CHECKING = False
if TYPE_CHECKING:
    from scifacts.matching.around.edges import Cut

__all__ = ["denied_clause", "denied_report"]

_REACH = 60  # characters back to a verb of reporting, and to what denies it
# How far a governing clause is read, in characters; conjunctions behind which its statement stands.
_CLAUSE = 120
_CLAUSE_ENDS = frozenset(".!?;:,\u3002")
_TURNS = frozenset({"but", "and", "aber", "und", "mais", "et", "yet"})
# What a denial before these words denies is not the report: "who did not resign, said", "no secret".
_BREAKS = _TURNS | {"who", "which", "that", "exaggeration", "secret", "surprise", "need"}
_DOUBTING = forms_of(DOUBTING, DISPUTING, REFUTING, UNTRUE, FALSEHOOD, FALSELY, "contrary unclear cannot")
_SURE = frozenset({"beyond", "without"})  # any doubt
_FACTIVE = word_set("know known knew realise realize notice forget regret mind aware")
_HARDLY_ANY = frozenset({"few", "hardly"})  # believe
_GOVERNING = forms_of(
    *(SAYING, WRITING, ALLEGING, BELIEVING, SUPPOSING, KNOWING, HOPING, SHOWING, PROVING, GOVERNING),
)
_TOWARDS = frozenset({"with", "by", "from", "of", "among", "in"})
_LONGEST_OBJECT = 8  # words
# First words of phrases of which the second denies nothing more: "no doubt", "no longer".
_TAKEN = frozenset({"no", "not", "never"})


def denied_clause(text: str, start: int) -> Cut | None:
    """ "It is not true that", "no evidence that", "denied that" before a passage that is a clause.

    Denials of the governing clause are counted: "does not deny that" denies nothing.
    """
    near = tokens(text, max(0, start - _CLAUSE), start)
    last = len(near) - 1
    if last and near.words[last - 1] == ",":
        last -= 1
    if last and near.keys[last - 1] == "nor":  # what "that X nor that Y" hangs on stands before the first
        last = near.keys.index(near.keys[-1])
    if near.keys[-1] == "that" and not (last and _governs(near.keys, last - 1)):
        last = _before_object(near.keys, last)
        if not last:
            return None
    first = last
    while first and near.words[first - 1] not in _CLAUSE_ENDS and near.keys[first - 1] not in _TURNS:
        first -= 1
    denials = [index for index in range(first, last) if _denies(near.keys, index)]
    if len(denials) % 2 == 0:
        return None
    return ChangeKind.NEGATION, near.starts[denials[0]], start


def denied_report(text: str, start: int, end: int) -> Cut | None:
    """ "Nobody said", "did not say", "wrongly said", "no proof" right before a passage, without "that"."""
    if not is_one_clause(text, start, end):
        return None
    near = tokens(text, max(0, start - _REACH), start)
    last = max((index for index, key in enumerate(near.keys) if key in REPORTING), default=0)
    first = last
    while first and near.words[first - 1] not in _CLAUSE_ENDS and near.keys[first - 1] not in _BREAKS:
        first -= 1
    denials = [index for index in range(first, last) if _denies(near.keys, index)]
    if first < last and near.keys[first] in _HARDLY_ANY:
        denials.insert(0, first)
    near_by = [index for index in denials if index == first or index >= last - 3]
    return (ChangeKind.NEGATION, near.starts[near_by[0]], start) if len(near_by) % 2 else None


def _before_object(keys: list[str], last: int) -> int:
    """Where the object begins that stands between a verb and "that": not agree | with the critics; else 0."""
    for index in range(last - 2, max(0, last - _LONGEST_OBJECT), -1):
        if not keys[index].isalpha():
            break
        if keys[index] in _TOWARDS and _governs(keys, index - 1):
            return index
    return 0


def _governs(keys: list[str], index: int) -> bool:
    """Whether a statement may follow a word and "that"; behind any other noun "that" only tells which."""
    key = keys[index]
    fact = PHRASES.get(key)
    return key in _GOVERNING or key in _DOUBTING or (fact is not None and fact.kind is ChangeKind.NEGATION)


def _denies(keys: list[str], index: int) -> bool:
    if not _FACTIVE.isdisjoint(keys[index + 1 : index + 3]):
        return False  # do not know that
    if index and keys[index - 1] in _TAKEN and f"{keys[index - 1]} {keys[index]}" in PHRASES:
        return False
    key = keys[index]
    if key in _DOUBTING or key.endswith("n't"):
        return not (key == "doubt" and not _SURE.isdisjoint(keys[max(0, index - 2) : index]))
    phrase = phrase_at(keys, index)
    return phrase is not None and phrase[0].kind is ChangeKind.NEGATION and phrase[0].strength > Strength.WEAK
