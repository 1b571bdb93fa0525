"""A deed and its opposite with one figure: "rejected the 5% offer" over "accepted the 5% offer"."""

from __future__ import annotations

import re

from scifacts.patterns import lazy

__all__ = ["may_be_opposed", "opposed"]

_PAIRS = """
accepted/rejected approved/rejected approved/blocked accepted/refused upheld/overturned upheld/quashed
convicted/acquitted legalised/banned legalized/banned allowed/banned confirmed/denied admitted/denied
hired/fired opened/closed
"""
_SIDES = [pair.split("/") for pair in _PAIRS.split()]
_OPPOSITES = {
    verb: {other for side in _SIDES if verb in side for other in side if other != verb}
    for side in _SIDES
    for verb in side
}
_WORD = lazy(r"[^\W\d_]+")
_HEDGED = lazy(
    r"\b(?:not|never|no|nor|none|without|instead|rather|fail\w*|could|would|should|will|may|might|if|unless|to|earlier"
    r"|previous\w*|first|initial\w*|later|then|until|before|after|although|though|but)\b|n['’]t\b",
    re.IGNORECASE,
)
_SHARED = 4  # letters of a word that tells what both speak of
_COMMON_WORDS = "with that this from have been were their they said over more than"
_COMMON = frozenset(_COMMON_WORDS.split())


def may_be_opposed(statement: str) -> bool:
    """Whether a statement may have such a verb: a glance, before patterns are compiled for it."""
    low = statement.lower()
    return any(map(low.__contains__, _OPPOSITES))


def opposed(ours: str, theirs: str, statement: str, sentence: str) -> bool:
    """Whether the verbs that lead to a figure in two clauses are opposites, and both speak of one thing."""
    said, found = _verbs(ours), _verbs(theirs)
    if len(said) != 1 or len(found) != 1:
        return False
    (one,), (two,) = said, found
    if two not in _OPPOSITES[one] or _HEDGED.search(statement) or _HEDGED.search(sentence):
        return False
    words, others = _words(statement), _words(sentence)
    return two not in _verbs(statement) and one not in _verbs(sentence) and not words.isdisjoint(others)


def _verbs(text: str) -> set[str]:
    return _OPPOSITES.keys() & set(_WORD.findall(text.lower()))


def _words(text: str) -> set[str]:
    return {word for word in _WORD.findall(text.lower()) if len(word) >= _SHARED} - _COMMON
