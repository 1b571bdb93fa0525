"""What somebody avoided, told as what he got: "paid a fine of $20m" over "avoided a fine of $20m"."""

from __future__ import annotations

import re

from scifacts.checks.deeds.seldom import AVOIDING
from scifacts.checks.raising import Contrast
from scifacts.checks.reading.reservations import OUTCOME_OPEN, has_reservation
from scifacts.checks.reading.wording import words_in
from scifacts.numerals.wordlists import word_set
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from scifacts.checks.reading.placed import Placed

__all__ = ["avoided_as_met"]

_AVOIDED = lazy(
    r"\b(?:avoid(?:ed|s|ing)?|escap(?:ed?|es|ing)|dodg(?:ed?|es|ing)|avert(?:ed|s|ing)?|sidestep(?:ped|s)"
    r"|(?:stav|fend|head)(?:ed|s|ing)\soff|(?:was|were|been|is|are)\sspared|prevent(?:ed|s|ing)?|thwart(?:ed|s|ing)?|foil(?:ed|s|ing)?)"
    r"\s(?P<what>[^.,;:!?]{0,50}?)\Z",
    re.IGNORECASE,
)
# How a statement tells that it came all the same.
_MET_LIST = """
paid pay pays paying fined received receives incurred suffered suffers got gets hit imposed served serves
lost loses made posted reported cost costs caused causes killed injured hurt destroyed cut cuts struck
levied handed
"""
_MET = word_set(_MET_LIST)
_SAYS_SO = (
    *AVOIDING, "save", "saving", "instead", "would", "could", "might", "threat", "risk", "face", "stop",
)  # fmt: skip


def avoided_as_met(ours: Placed, theirs: Placed) -> Contrast | None:
    """A figure that a statement tells as what came, and its passage as what was avoided; else None."""
    before = theirs.clause_before()
    led = _AVOIDED.search(before)
    said = words_in(ours.text)
    if led is None or _MET.isdisjoint(said) or any(word.startswith(_SAYS_SO) for word in said):
        return None
    if not _MET.isdisjoint(words_in(before[: led.start()])) or has_reservation(ours.text, OUTCOME_OPEN):
        return None  # paid £3m to avoid a fine of
    return Contrast(ours.led().strip(), led.group() + theirs.phrase())
