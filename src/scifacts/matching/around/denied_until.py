"""A denial and what it is denied until: nobody joined | until 1937, may not sell | without a licence.

A denial holds up to its bound, or but for it: what was not so until 1937 was so then. Behind what is
forbidden also stands when it is, or what goes too far: must not be used | after rain, may not run | longer
than a week.
"""

from __future__ import annotations

from itertools import pairwise

from scifacts.matching.tokens import tokens
from scifacts.model import ChangeKind
from scifacts.numerals.wordlists import word_set

TYPE_CHECKING = False
if TYPE_CHECKING:
    from scifacts.matching.around.edges import Cut

__all__ = ["BOUNDS", "denied_until"]

_CLAUSE = 100  # characters back to a denial; it may not be of another clause
_CLAUSE_END = frozenset('.!?;:,()"\u3002')
_DENIALS = word_set(
    "not never no nobody none neither cannot nothing nicht nie niemand kein keine keiner keinen"
)
_DENIALS_ALONE = word_set("pas jamais personne aucun aucune no nunca nadie ningún ninguna")
_OBLIGING = word_set(
    "must should may can could cannot shall allowed permitted darf dürfen soll sollte sollten"
)
# "Not only", "no doubt", "not unlikely": these deny nothing of what follows.
_NO_DENIAL = word_set("only doubt wonder fewer less more longer matter just merely least")
_ENGLISH = word_set("until till before without")
_GERMAN = word_set("bis bevor ohne vor")
_ELSEWHERE = word_set("sans hasta sin jusqu'à jusqu'en avant antes")
# Of what is forbidden alone: when, and how far it may go.
_LIMITS = word_set(
    "after when while during within outside more longer faster later earlier less nach während"
)
BOUNDS = _ENGLISH | _GERMAN | _ELSEWHERE | _LIMITS
_STARTS, _LONGEST = tuple(sorted(BOUNDS)), 10  # characters of the space before one and of the longest
# Before these a new thing is told: "without delay" is how it was not done; "more or less".
_NO_BOUND = frozenset(
    {
        *(("without", word) for word in ("delay", "comment", "explanation", "success", "result", "more")),
        *(("before", word) for word in ("and", "or", ",", ".")),
        *(("more", word) for word in ("or", "and")),
        *(("less", word) for word in ("or", "and")),
    }
)


def denied_until(text: str, start: int, end: int) -> Cut | None:
    """What a denial in the last clause of a passage is denied until, and the range of that word."""
    if not (text[end : end + 1].isspace() and text[end + 1 : end + _LONGEST].lower().startswith(_STARTS)):
        return None  # nearly always
    near = tokens(text, end, min(len(text), end + 40))
    if len(near) < 2 or near.starts[0] != end + 1:
        return None
    key = near.keys[0]
    if key not in BOUNDS or (key, near.keys[1]) in _NO_BOUND:
        return None
    inside = tokens(text, max(start, end - _CLAUSE), end).keys
    first = max((index + 1 for index, word in enumerate(inside) if word in _CLAUSE_END), default=0)
    clause = inside[first:]
    if key in _LIMITS and _OBLIGING.isdisjoint(clause):
        return None
    denials = _DENIALS_ALONE if key in _ELSEWHERE else _DENIALS
    denied = any(
        (word in denials or word.endswith("n't")) and following not in _NO_DENIAL
        for word, following in pairwise(clause)
    )
    return (ChangeKind.COMPARATOR, near.starts[0], near.ends[0]) if denied else None
