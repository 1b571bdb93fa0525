"""Whose of two tallies a number is: "Thornley had 17 shots" over "17 shots to Thornley's nine".

A number of matches is no number of wins: "won eight matches" over "the fifth win in eight matches".
"""

from __future__ import annotations

import re

from scifacts.checks.raising import Contrast
from scifacts.numerals.vocabulary import NUMBER_WORDS
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from scifacts.checks.reading.placed import Placed

__all__ = ["played_as_won", "tally_of_the_other"]

# "17 shots to Thornley's nine", "17 shots, against nine for Thornley"
_OTHER = lazy(
    r"(?:\s[^\W\d_]+){0,3},?\s(?:to|against|compared\s(?:with|to)|versus|with)\s(?:(?:the|only|just)\s)?"
    r"(?:(?P<owner>[A-ZÀ-Þ][^\W\d_]+(?:\s[A-ZÀ-Þ][^\W\d_]+)?)['’]s?\s(?:own\s)?(?P<number>\w+)(?=[.,;:!?)]|\Z|\s(?:in|at|and|but|as|after|on|before)\b)"
    r"|(?P<first>\w+)\s(?:for|by|from)\s(?:the\s)?(?P<for>[A-ZÀ-Þ][^\W\d_]+))"
)
_RELATED = r"(?:\b(?:against|to|than|over|from|at|of|off|like|unlike|and)\s(?:the\s)?{}\b)"
_NAME = lazy(r"\b[A-ZÀ-Þ][^\W\d_]{2,}")
_PLAYED = lazy(
    r"\b(?:win|wins|victory|victories|defeat|defeats|loss|losses|draw|draws|goal|goals|point|points)\s(?:in|from|out\sof)\s"
    r"(?:(?:their|its|his|her|the|as\smany|last|past|opening|first)\s){0,3}\Z",
    re.IGNORECASE,
)
_WON = lazy(
    r"\b(?:won|wins?|lost|loses?|drew|drawn|scored|scores?)\s(?:(?:all|their|its|his|her|the|last|past|first)\s){0,3}\Z",
    re.IGNORECASE,
)
_NEAR = 60  # characters before a figure


def tally_of_the_other(ours: Placed, theirs: Placed) -> Contrast | None:
    """The clause of a number that a statement gives to whom its sentence sets another against; else None."""
    sentence, end = theirs.sentence(), theirs.mention.span.end
    other = _OTHER.match(theirs.text, end, sentence.end)
    number = (other["number"] or other["first"]).lower() if other else ""
    if other is None or not (number.isdigit() or number in NUMBER_WORDS):
        return None
    name = other["owner"] or other["for"]
    if name not in ours.text or re.search(_RELATED.format(re.escape(name)), ours.text):
        return None
    head = theirs.text[sentence.start : theirs.mention.phrase.start]
    if any(one in ours.text for one in _NAME.findall(head)):
        return None
    return Contrast(
        ours.clause().strip(), theirs.phrase() + theirs.text[theirs.mention.phrase.end : other.end()]
    )


def played_as_won(ours: Placed, theirs: Placed) -> Contrast | None:
    """What is told of wins in so many matches, where a statement tells so many won; else None."""
    played = _PLAYED.search(theirs.before(_NEAR))
    won = _WON.search(ours.before(_NEAR)) if played else None
    return Contrast(won.group() + ours.phrase(), played.group() + theirs.phrase()) if won and played else None
