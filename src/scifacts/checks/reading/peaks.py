"""A highest value told as such: "the longest wait was 19 hours" says of waits what "up to 19 hours" does."""

from __future__ import annotations

import re

from scifacts.checks.reading.placed import Placed
from scifacts.model import Comparator
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from scifacts.model import FigureMention

__all__ = ["is_peak_told"]

# Bounds that some of what is told of came up to; "no more than" tells of none that did.
_REACHED = ("up to", "as much as", "as many as", "as high as", "as long as", "bis zu", "jusqu", "hasta")
_PEAK = lazy(
    r"\b(?:longest|highest|largest|biggest|tallest|maximum|peak(?:ed|s|ing)?|reach(?:ed|es|ing)?|hit(?:s|ting)?|topped"
    r"|längste\w*|höchste\w*|größte\w*|erreicht\w*|maximal\w*|plus\s(?:longue?|haute?|élevée?)|attei[gn]\w*|máxim[oa]"
    r"|más\s(?:larg[oa]|alt[oa])|alcanz\w+)\b",
    re.IGNORECASE,
)
_AT_PEAK = lazy(
    r"[^.,;:!?]{0,24}\bat\s(?:the\s(?:longest|highest|peak|height)|(?:its|their)\s(?:longest|highest|peak|height))\b"
)


def is_peak_told(statement: str, ours: FigureMention, text: str, theirs: FigureMention) -> bool:
    """Whether a statement tells as the highest value what a text says that values came up to."""
    if (ours.comparator, theirs.comparator) != (Comparator.EXACTLY, Comparator.AT_MOST):
        return False
    if not " ".join(theirs.phrase.of(text).lower().split()).startswith(_REACHED):
        return False
    before = statement[: ours.phrase.start]
    if any(map(str.isdigit, before)):
        before = Placed(ours, statement).clause_before()
    return _PEAK.search(before) is not None or _AT_PEAK.match(statement, ours.phrase.end) is not None
