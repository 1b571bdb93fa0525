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
_SIGN_LIST = "_be_ been_ seront_ _sera_ será_ serán_ serão_ sarà_ saranno_ werden"
_SIGNS = phrases(_SIGN_LIST)
# The same in other languages: seront remplacées, ont été remplacées; sollen ersetzt werden, wurden ersetzt.
_ASIDE_ABROAD = r"(?:[^\W\d_]+ment[eo]?\s|tou[ts]e?s?\s|déjà\s|ya\s|già\s|já\s)?"
_PLANNED_ABROAD = lazy(
    rf"\b(?:ser(?:a|ont|á|án|ão)|sar(?:à|anno))\s{_ASIDE_ABROAD}(?P<verb>[^\W\d_]{{4,}})"
    r"|\b(?:soll(?:en)?|wird|werden)\s(?:[^\d]{0,50}\s)?(?P<german>[^\W\d_]+(?:t|en))\swerden\b"
)
_DONE_ABROAD = lazy(
    r"\b(?:(?:a|ont|avait|avaient)\s(?:déjà\s)?été|fut|furent|fue|fueron|foi|foram|h[ao]n?\s(?:ya\s)?sido|è\sstat[ao]|sono\sstat[ie])"
    rf"\s{_ASIDE_ABROAD}(?P<verb>[^\W\d_]{{4,}})"
    r"|\b(?:wurden?|sind|ist)\s(?:[^\d]{0,50}\s)?(?P<german>[^\W\d_]+(?:t|en))(?:\sworden)?\Z"
)
_STEM = 5  # letters of a participle that its forms share
_REACH = 120  # characters behind the figure


def planned_behind(ours: Placed, theirs: Placed) -> Contrast | None:
    """The clauses of a figure in two texts, where ours tells as done what theirs only plans; else None."""
    if not any(sign in _behind(theirs) for sign in _SIGNS):
        return None  # few texts need the patterns
    planned, done = _verb(_PLANNED, theirs), _verb(_DONE, ours)
    if planned is None and done is None:
        return _planned_abroad(ours, theirs)
    if planned is None or planned != done or has_reservation(ours.text, FACT_OPEN):
        return None
    return None if _verb(_DONE, theirs) == done else Contrast(ours.clause(), theirs.clause())


def _planned_abroad(ours: Placed, theirs: Placed) -> Contrast | None:
    """The same in another language than English."""
    planned, done = _PLANNED_ABROAD.search(_rest(theirs)), _DONE_ABROAD.search(_rest(ours))
    if planned is None or done is None or has_reservation(ours.text, FACT_OPEN):
        return None
    one, two = (found["verb"] or found["german"] for found in (planned, done))
    return Contrast(ours.clause(), theirs.clause()) if one[:_STEM] == two[:_STEM] else None


def _behind(figure: Placed) -> str:
    end = figure.mention.phrase.end
    return figure.text[end : end + _REACH]


def _rest(figure: Placed) -> str:
    """What a clause has behind its figure."""
    return figure.clause()[len(figure.led()) :]


def _verb(pattern: re.Pattern[str], figure: Placed) -> str | None:
    """The first verb, in its first form, that a pattern finds behind a figure in its clause."""
    found = pattern.search(_rest(figure))
    return first_form(found["verb"]) if found else None
