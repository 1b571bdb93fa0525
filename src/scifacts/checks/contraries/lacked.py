"""What a figure's clause denies by "no", "without" or "lacks", told as had: "62% have insurance".

Over "62% have no insurance" or "62% lack insurance".
"""

from __future__ import annotations

import re

from scifacts.checks.contraries.one_of_two import is_nearest
from scifacts.checks.raising import Contrast
from scifacts.checks.reading.verb_forms import first_form
from scifacts.checks.reading.wording import denies, words_in
from scifacts.numerals.wordlists import word_set
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from scifacts.checks.reading.placed import Placed

__all__ = ["told_of_what_is_lacked"]

_LACKED = lazy(
    r"\b(?:(?:has|have|had|see|sees|saw|with|made|make|makes|gave|give|gives|got|get|gets|find|found|is|are|was|were)\sno"
    r"|without(?:\sany)?|lack(?:s|ed|ing)?(?:\sany)?)\s(?P<noun>[a-z]{4,})\b",
    re.IGNORECASE,
)
_NOT_LACKED = word_set("more fewer less longer doubt later matter sooner other such idea better worse time")
_DENYING = word_set("""
no not without lack lacks lacked lacking never none nor neither few little cannot nobody nothing free
excluding except before out off cut lose loses lost outside minus net restored returned returns back regained
again resumed ended yet wait waits waited waiting await awaits awaited awaiting need needs needed needing
fail failed fails failing escape escaped escapes avoid avoids avoided spared
""")


def told_of_what_is_lacked(ours: Placed, theirs: Placed) -> Contrast | None:
    """What a statement has beside its figure, and the clause of its source says is not there; else None."""
    clause = theirs.clause()
    sentence = words_in(theirs.sentence().of(theirs.text))
    if ("with" in sentence and "without" in sentence) or denies(ours.text, _DENYING):
        return None
    forms = {first_form(word) for word in words_in(ours.text)}
    told = [first_form(word) for word in sentence]
    for found in _LACKED.finditer(clause):
        noun = first_form(found["noun"].lower())
        if found["noun"].lower() in _NOT_LACKED or noun not in forms or told.count(noun) > 1:
            continue
        if is_nearest(theirs, clause, found):
            return Contrast(ours.clause(), clause)
    return None
