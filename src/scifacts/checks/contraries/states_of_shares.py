"""What those of a share are, told as the contrary: "58% are female" over "58% are male"."""

from __future__ import annotations

import re

from scifacts.checks.raising import Contrast
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from scifacts.checks.reading.placed import Placed

__all__ = ["share_of_contrary"]

_STATE = lazy(
    r"(?:\sof\s[^,.;:()\d]{2,50}?)?,?\s(?:is|are|was|were|remain|remained)\s(?:(?:still|now|already|also)\s)?"
    r"(?P<state>[a-z]+(?:-[a-z]+)*)\b",
    re.IGNORECASE,
)
_NEITHER = ("not ", "n't ", "no longer ", "never ", "neither ")


def share_of_contrary(ours: Placed, theirs: Placed) -> Contrast | None:
    """The states of a share in two texts, where they exclude each other; None if they do not."""
    said, found = (_STATE.match(one.text, one.number_end()) for one in (ours, theirs))
    if said is None or found is None:
        return None
    from scifacts.matching.vocabulary.opposites import are_opposite  # few shares tell a state

    if not are_opposite(said["state"].lower(), found["state"].lower()):
        return None
    if any(map(ours.clause().__contains__, _NEITHER)) or any(map(theirs.clause().__contains__, _NEITHER)):
        return None
    return Contrast(ours.phrase() + said.group(), theirs.phrase() + found.group())
