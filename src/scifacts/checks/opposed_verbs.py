"""A deed and its opposite with one figure: "rejected the 5% offer" over "accepted the 5% offer"."""

from __future__ import annotations

import re

from scifacts.checks.verb_forms import first_form
from scifacts.patterns import lazy

__all__ = ["opposed"]

_PAIRS = """
accept/reject approve/reject approve/block accept/refuse uphold/overturn uphold/quash convict/acquit
legalise/ban legalize/ban allow/ban confirm/deny admit/deny hire/fire open/close
"""
_OPPOSITES: dict[str, set[str]] = {}
for _pair in _PAIRS.split():
    _one, _two = map(first_form, _pair.split("/"))
    _OPPOSITES.setdefault(_one, set()).add(_two)
    _OPPOSITES.setdefault(_two, set()).add(_one)
_WORD = lazy(r"[^\W\d_]+")
_PAST = ("ed", "upheld")
_HEDGED = lazy(
    r"\b(?:not|never|no|nor|none|without|instead|rather|fail\w*|could|would|should|will|may|might|if|unless|to|earlier"
    r"|previous\w*|first|initial\w*|later|then|until|before|after|although|though|but)\b|n['’]t\b",
    re.IGNORECASE,
)
_SHARED = 4  # letters of a word that tells what both speak of
_COMMON_WORDS = "with that this from have been were their they said over more than"
_COMMON = frozenset(_COMMON_WORDS.split())


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
    words = (word for word in _WORD.findall(text.lower()) if word.endswith(_PAST))
    return _OPPOSITES.keys() & set(map(first_form, words))


def _words(text: str) -> set[str]:
    return {word for word in _WORD.findall(text.lower()) if len(word) >= _SHARED} - _COMMON
