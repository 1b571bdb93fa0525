"""A denial that tells what another sentence tells: "not seen for 87 years" over "last seen 87 years ago".

What was not done for some time, or since one, was last or first done then; what somebody no longer does, he
used to do; who did not finish in the top 10 finished outside it.
"""

from __future__ import annotations

import re

from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from scifacts.checks.placed import Placed

__all__ = ["tells_what_is_denied"]

# Before a figure of time: not for 20 years, not since 3 March.
_OVER_TIME = lazy(
    r"\b(?:for|in|since|over|until|before)\s(?:(?:the|more\sthan|over|about|almost|nearly)\s){0,2}\Z"
)
_TIME = lazy(
    r"(?:year|decade|centur|month|week|day|night|hour|minute|game|match|season)|\b(?:19|20)\d\d\b|\d\s[A-Z]|[A-Z]\w+\s\d"
)
_LAST = lazy(r"\b(?:last|latest|most\srecent|first)\b", re.IGNORECASE)
_USED_TO = lazy(r"\b(?:used\sto|once|formerly|previously|until)\b", re.IGNORECASE)
_WITHIN = lazy(
    r"\b(?:in|within|inside|among)\s(?:(?:the|its|their|his|her|a)\s)?(?:[^\W\d_]+\s)?\Z", re.IGNORECASE
)
_OUTSIDE = lazy(r"\boutside\b", re.IGNORECASE)


def tells_what_is_denied(denied: Placed, told: Placed) -> bool:
    """Whether the clause of one figure denies what the other's tells in other words."""
    ours, theirs = denied.clause_before(), told.clause_before()
    if _OVER_TIME.search(ours) and _LAST.search(theirs):
        return (
            _TIME.search(denied.text, denied.mention.phrase.start, denied.mention.phrase.end + _UNIT)
            is not None
        )
    if "no longer" in ours.lower():
        return _USED_TO.search(theirs) is not None
    return _WITHIN.search(ours) is not None and _OUTSIDE.search(theirs) is not None


_UNIT = 12  # characters in which the unit of a time stands behind it
