"""A plan told away from the figure, and in the statement as done: "the line has opened with 18 stations".

Over "the line, with 18 stations, is due to open". The verb is told once and of the same subject.
"""

from __future__ import annotations

from scifacts.checks.raising import Contrast
from scifacts.checks.reading.reservations import FACT_OPEN, has_reservation
from scifacts.checks.reading.verb_forms import first_form, is_past
from scifacts.checks.reading.wording import words_in
from scifacts.numerals.wordlists import ARTICLES, POSSESSIVES, word_set
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from scifacts.checks.reading.placed import Placed

__all__ = ["planned_apart"]

_PLANNED = lazy(
    r"\b(?:(?:is|are)\s(?:now\s|still\s)?(?:to|(?:due|set|scheduled|expected|planned|supposed|meant|slated)\sto)"
    r"|(?:plans?|intends?|hopes?|aims?|wants?|agree[sd]?|offer(?:s|ed)|pledge[sd]?|promise[sd]?|vow(?:s|ed)|threaten(?:s|ed))"
    r"\sto|will)\s(?:be\s)?(?P<verb>[a-z]{3,})\b",
)
_YEAR = lazy(r"\b(?:19|20)\d\d\b")
_ARTICLES = ARTICLES | POSSESSIVES | {"this", "that"}
_NO_DEEDS = word_set("be have do say tell see know make take get go come continue remain need")


def planned_apart(ours: Placed, theirs: Placed) -> Contrast | None:
    """What a statement tells as done of whom its sentence tells a plan to do it; else None."""
    sentence = theirs.sentence().of(theirs.text)
    planned = [*_PLANNED.finditer(sentence)]
    if len(planned) != 1 or has_reservation(ours.text, FACT_OPEN):
        return None
    (plan,) = planned
    if any(year.group() not in sentence for year in _YEAR.finditer(ours.text)):
        return None  # a later source may tell of it
    verb = first_form(plan["verb"])
    words = words_in(sentence)
    said = words_in(ours.sentence().of(ours.text))
    at = next((at for at, word in enumerate(said) if first_form(word) == verb and is_past(word)), None)
    if at is None or plan["verb"].lower() in _NO_DEEDS or [*map(first_form, words)].count(verb) != 1:
        return None
    doer = [word for word in said[:at] if word not in _ARTICLES][:1]
    there = [word for word in words_in(sentence[: plan.start()]) if word not in _ARTICLES][:1]
    return Contrast(ours.clause().strip(), sentence.strip(" .")) if doer and doer == there else None
