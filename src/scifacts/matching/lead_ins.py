"""Words right before a passage that turn it: one in | 2,300, third | largest, la moitié des |."""

from __future__ import annotations

import re

from scifacts.matching.subjects import RELATIONS
from scifacts.model import ChangeKind
from scifacts.patterns import lazy

__all__ = ["LAST_OF_LEAD_IN", "lead_in"]

_REACH = 80
_RANKS = (
    *("second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"),
    *("2nd", "3rd", "4th", "5th", "6th", "7th", "8th", "9th", "10th"),
    *("deuxième", "troisième", "quatrième", "cinquième", "segundo", "segunda", "tercer", "tercera", "cuarto"),
)
_SUPERLATIVE = lazy(r"(?:\w+est|most|least|best|worst|plus|mayor|más|menor)\b")
_LEADING = lazy(
    # a share of what the passage counts
    r"\b(?P<share>one\s(?:in|out\sof)\s(?:every\s)?(?=\Z)"
    r"|(?:moitié|tiers|quart|plupart|majorité|hälfte|drittel|viertel|meisten|mehrheit|mitad|tercio|mayoría)"
    r"\s(?:des?|der|dieser|de\s(?:ces|los|las|estos))\s"
    r"|(?:aucun|keine[rs]?|ningun[oa])\s(?:des?|der|de\s(?:ces|los|las))\s)\Z"
    # not so much, or not so
    r"|\b(?P<denied>(?:nicht\s(?:ein)?mal|ni\ssiquiera|pas\smême|même\spas|not\seven)\s(?:(?:el|l[aeo]s?|die|der|das|the)\s)?"
    r"|(?:faux|inexact|falso|incierto|falsch)(?:,|\sde\sdire|\sdecir|\szu\ssagen,)?\s(?:que|qu'|dass)\s?)\Z"
    # what somebody wants to show, and did not
    r"|\b(?P<wished>(?:hop|want|aim|seek|try|tri|plan|attempt|expect|fail|intend|struggl)\w*\s(?:to\s)?"
    r"(?:show|prove|demonstrate|establish|confirm|find|determine|argue|convince\s\w+|persuade\s\w+)\s(?:that|whether)\s)\Z",
    re.IGNORECASE,
)
# Last words before a passage at which this rule looks further, in lower case.
_LAST_WORDS = "des de der dieser ces los las estos einmal mal siquiera même pas even el la le"
LAST_OF_LEAD_IN = frozenset((*_RANKS, *_LAST_WORDS.split()))
_LAST = LAST_OF_LEAD_IN | {"that", "whether", "que", "dass"}
_SHARING = frozenset({"in", "of", "every"})  # one in | 2,300
_KINDS = {"share": ChangeKind.NUMBER, "denied": ChangeKind.NEGATION, "wished": ChangeKind.COMPARATOR}


def lead_in(text: str, start: int, end: int) -> tuple[ChangeKind, int, int] | None:
    """What the words right before a passage make of it: their kind and range; None where they leave it."""
    window = text[max(0, start - _REACH) : start]
    last = window[:-1].rpartition(" ")[2].lower()
    offset = start - len(window)
    if last.endswith("'s"):
        owned = last[:-2] in RELATIONS and text[start].islower()  # its rival's | profit
        return (ChangeKind.NAME, start - len(last) - 1, start) if owned else None
    if last in _RANKS:
        ranked = _SUPERLATIVE.match(text, start, end)
        return (ChangeKind.NUMBER, start - len(last) - 1, start) if ranked else None
    if last not in _LAST and (last not in _SHARING or not text[start].isdigit()):
        return None
    found = _LEADING.search(window)
    if not found:
        return None
    group = str(found.lastgroup)
    return _KINDS[group], offset + found.start(), start
