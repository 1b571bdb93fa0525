"""How many of what a passage counts are meant, told before it in further languages: keine der | 12 Schulen.

The amount begins the clause, and the passage begins behind its "of", or with it: then only "none" and "few"
turn what it says. English has `edges`.
"""

from __future__ import annotations

from functools import cache

from scifacts.matching.around.fronted import heads_before
from scifacts.matching.vocabulary.amounts_abroad import AMOUNTS
from scifacts.model import ChangeKind
from scifacts.numerals.wordlists import word_set

TYPE_CHECKING = False
if TYPE_CHECKING:
    from scifacts.matching.around.edges import Cut

__all__ = ["shared_abroad", "shares"]

_OF = word_set("""
der des von unter de du d' des parmi entre di dei degli delle del dello tra fra su dos das dentre van av af
blant blandt z ze spośród ze od među med из среди з із серед от dintre din
""")
_ARTICLES = word_set("""
den die der das le la les l' los las el il i gli lo os as o a de het di jego těch tych naszych этих его їх
""")
_LEADS = word_set("die der das den la le l' el il lo a o de den anche auch")
_PARTS = word_set("parte partie part teil del deel одна один одно")  # the greater part of, not one of
_LONGEST = 5  # words from the head of a clause to a passage
_PEEK = 12  # characters of the first word of a passage
_LAST = 14  # characters of the word before it
_SHARES = 1  # the first amount of a row is all of them, which says no less than the passage


def shared_abroad(text: str, start: int) -> Cut | None:
    """Which part of what a passage counts its clause begins with; None where it has all of it, or none told.

    A kind, a negation for few and none, and the range of the words from the head of the clause on.
    """
    last = text[max(0, start - _LAST) : start].lower().rsplit(None, 1)[-1:]
    inside: list[str] = []
    if not last or not (last[0] in _OF or last[0] in _ARTICLES):
        inside = text[start : start + _PEEK].split(None, 1)[:1]
        if _OF.isdisjoint(inside):
            return None  # a glance: nearly every passage
    for first, keys in heads_before(text, start):
        if len(keys) > _LONGEST:
            return None
        words = keys[1:] if len(keys) > 1 and keys[0] in _LEADS else keys
        kind = shares().get(words[0])
        rest = [word for word in words[1:] if word not in _PARTS] + inside
        if kind is None or not rest or rest[0] not in _OF or not _ARTICLES.issuperset(rest[1:]):
            continue
        if not inside or kind is ChangeKind.NEGATION:
            return kind, first, start
    return None


@cache
def shares() -> dict[str, ChangeKind]:
    """The words for a part, and what it is to leave them out."""
    found: dict[str, ChangeKind] = {}
    for row in AMOUNTS.strip().replace("\n    ", " ").split("\n"):
        amounts = [amount.split(" ") for amount in row.split("/")][_SHARES:]
        for words in amounts:
            found.update(dict.fromkeys(words, ChangeKind.NUMBER))
        for words in amounts[-2:]:
            found.update(dict.fromkeys(words, ChangeKind.NEGATION))
    return found
