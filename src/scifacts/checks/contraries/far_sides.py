"""On which side of one thing a figure lies: "11 points ahead of Hull" over "11 points behind Hull"."""

from __future__ import annotations

import re

from scifacts.checks.raising import Contrast
from scifacts.checks.reading.reservations import OPPOSITE_OPEN, has_reservation
from scifacts.numerals.wordlists import word_set
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from scifacts.checks.reading.placed import Placed

__all__ = ["on_the_other_side"]

_BEYOND = (
    r"(?:ahead|clear|in\sfront)\sof|above|(?:higher|warmer|hotter|larger|longer|taller|older|heavier)\sthan|über|oberhalb|höher\sals|au-dessus|supérieure?s?\s(?=à|aux?)"
    r"|por\s(?:encima|delante)|devant"
)
_SHORT = (
    r"behind|below|adrift\sof|(?:lower|colder|cooler|smaller|shorter|younger|lighter|cheaper)\sthan|unter|unterhalb|niedriger\sals|au-dessous|en\sdessous|inférieure?s?\s(?=à|aux?)"
    r"|por\s(?:debajo|detrás)|derrière"
)
_SIDE = lazy(
    rf"\s(?:(?!(?:is|are|was|were|sind|ist|war|waren|est|sont|son|es)\s)[^\W\d_]+\s){{0,2}}?(?:(?P<beyond>{_BEYOND})|(?P<short>{_SHORT}))\s(?P<of>(?:(?:[^\W\d_][\w'’-]*|(?:19|20)\d\d[–-](?:19|20)?\d\d)\s?){{1,8}})",
    re.IGNORECASE,
)
_UNCERTAIN = lazy(r"\s?\(?±\s?\d[\d.,]*(?:\s?[°A-Za-zµμ%/]{1,8})?\)?(?=\s)")
# A glance: one of these stands in every such text.
_SIGNS_LIST = (
    "ahead clear front above higher über oberhalb höher dessus supérieur encima delante devant behind below"
)
_MORE_SIGNS = "than adrift unter niedriger dessous inférieur debajo detrás derrière"
_SIGNS = (*_SIGNS_LIST.split(), *_MORE_SIGNS.split())
_LEAST = 4  # letters of a word that tells of what
_LITTLE = word_set("""
their that this these those with from than dem den der des ihrem ihren seinem seiner einem einer vorher
league leaders leader second third year years month months previous last first dans pour avec celui celle
ligne desde hasta entre sobre
""")


def on_the_other_side(ours: Placed, theirs: Placed) -> Contrast | None:
    """What stands behind a figure where one text has it beyond a thing and the other short of it."""
    one = _side_of(ours)
    two = _side_of(theirs) if one else None
    if one is None or two is None:
        return None
    if (one["beyond"] is None) == (two["beyond"] is None):
        return None
    if not _things(one["of"]) & _things(two["of"]):
        return None
    sentence = theirs.sentence().of(theirs.text)
    if any(has_reservation(text, OPPOSITE_OPEN) for text in (ours.text, sentence)):
        return None
    return Contrast(
        *(f"{side.phrase()}{found.group()}".strip() for side, found in ((ours, one), (theirs, two)))
    )


def _side_of(figure: Placed) -> re.Match[str] | None:
    text, end = figure.text, figure.mention.phrase.end
    if "±" in text[end : end + 3] and (uncertain := _UNCERTAIN.match(text, end)):
        end = uncertain.end()
    behind = text[end : end + _REACH].lower()
    return _SIDE.match(text, end) if any(map(behind.__contains__, _SIGNS)) else None


def _things(words: str) -> set[str]:
    """The words that name what a figure lies beyond or short of, in lower case."""
    plain = (word.strip("'’-").lower() for word in words.split())
    return {word for word in plain if len(word) >= _LEAST and word not in _LITTLE}


_REACH = 48  # characters
