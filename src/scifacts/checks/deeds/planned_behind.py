"""What became of a number, told behind it: "30 clinics have been built" over "30 clinics are to be built"."""

from __future__ import annotations

import re

from scifacts.checks.raising import Contrast
from scifacts.checks.reading.reservations import FACT_OPEN, has_reservation
from scifacts.checks.reading.verb_forms import first_form
from scifacts.numerals.wordlists import phrases
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from scifacts.checks.reading.placed import Placed

__all__ = ["planned_behind"]

_ASIDE = r"(?:\s(?:now|also|soon|then|already|since|all|both|each|[a-z]+ly))*\s"
_PLANNED = lazy(
    r"\b(?:(?:is|are|was|were)\s(?:to|(?:due|set|expected|planned|scheduled|supposed|likely|meant)\sto)"
    rf"|will|would|may|might|could|should|shall){_ASIDE}(?:have\s)?be(?:en)?{_ASIDE}(?P<verb>[a-z]+(?:ed|t|n))\b",
    re.IGNORECASE,
)
_DONE = lazy(
    rf"\b(?:(?:has|have|had){_ASIDE}been|was|were){_ASIDE}(?P<verb>[a-z]+(?:ed|t|n))\b", re.IGNORECASE
)
_SIGN_LIST = "_be_ been_"
_SIGNS = phrases(_SIGN_LIST)
_REACH = 120  # characters behind the figure


def planned_behind(ours: Placed, theirs: Placed) -> Contrast | None:
    """The clauses of a figure in two texts, where ours tells as done what theirs only plans; else None."""
    if not any(sign in _behind(theirs) for sign in _SIGNS):
        return None  # few texts need the patterns
    planned, done = _verb(_PLANNED, theirs), _verb(_DONE, ours)
    if planned is None or planned != done or has_reservation(ours.text, FACT_OPEN):
        return None
    return None if _verb(_DONE, theirs) == done else Contrast(ours.clause(), theirs.clause())


def _behind(figure: Placed) -> str:
    end = figure.mention.phrase.end
    return figure.text[end : end + _REACH]


def _verb(pattern: re.Pattern[str], figure: Placed) -> str | None:
    """The first verb, in its first form, that a pattern finds behind a figure in its clause."""
    found = pattern.search(figure.clause()[len(figure.led()) :])
    return first_form(found["verb"]) if found else None
