"""What was estimated before, told as what is: "it is 0.2% smaller" over "its previous estimate was 0.2%"."""

from __future__ import annotations

import re

from scifacts.checks.raising import Contrast
from scifacts.checks.reading.wording import words_in
from scifacts.numerals.wordlists import phrases
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from scifacts.checks.reading.placed import Placed

__all__ = ["superseded_as_fact"]

_BEFORE = lazy(
    r"\b(?:previous|earlier|initial|first|original)\s(?:[a-z]+\s)?"
    r"(?:estimates?|forecasts?|readings?|projections?|reports?|counts?|tall(?:y|ies)|data|figures?|version)\b[^;:!?]*\Z"
    r"|\b(?:initially|originally|earlier|previously|first)\s(?:estimated|reported|put|calculated|thought|said)\b[^;:!?]*\Z",
    re.IGNORECASE,
)
_OPEN = phrases("""
previous earlier initial first original provisional preliminary flash estimat forecast had revis once
thought until
""")
_NOW = (" but ", " now ", " while ", " instead ", " to ")


def superseded_as_fact(ours: Placed, theirs: Placed) -> Contrast | None:
    """The figure of an earlier estimate that a statement tells as it is now; None if it tells so itself."""
    found = _BEFORE.search(theirs.text[theirs.sentence().start : theirs.mention.phrase.start])
    if found is None or any(map(found.group().__contains__, _NOW)):
        return None
    if any(word.startswith(_OPEN) for word in words_in(ours.text)):
        return None
    return Contrast(ours.led().strip(), found.group() + theirs.phrase())
