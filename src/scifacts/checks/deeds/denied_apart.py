"""A denial away from the figure: "did not reduce the risk of stroke" over "reduced the risk of stroke".

Both have the verb once and the same object behind it, and who asserts has no denial or doubt at all. The
denial may be of the object: "needs no permit" over "needs a permit", "without pay" over "with full pay".
"""

from __future__ import annotations

import re

from scifacts.checks.exchanged.exclusive import is_undone
from scifacts.checks.raising import Contrast
from scifacts.checks.reading.reservations import Reservation, has_reservation, reservations_in
from scifacts.checks.reading.verb_forms import first_form
from scifacts.checks.reading.wording import words_in
from scifacts.patterns import lazy

__all__ = ["denied_apart"]

_OBJECT = r"(?:(?:the|a|an|its|their|his|her|any)\s)?(?P<object>[a-z][a-z'’-]+\s(?:of\s|for\s)?[a-z-]{3,})"
_DENIED = lazy(
    rf"\b(?:do|does|did|has|have|had)(?:\s(?:not|never)|n['’]t)\s(?:[a-z]+ly\s)?(?P<verb>[a-z]{{4,}})\s{_OBJECT}",
    re.IGNORECASE,
)
_ASSERTED = lazy(rf"\b(?=(?P<told>(?P<verb>[a-z]{{4,}})\s{_OBJECT}))", re.IGNORECASE)
# The same of a verb alone at the end of its clause: the dam did not fail, four cranes have yet to arrive.
_DENIED_ALONE = lazy(
    r"\b(?:(?:do|does|did|has|have|had|is|are|was|were)(?:\s(?:not|never)|n['’]t)(?:\sbeen)?|(?:has|have|had)\syet\sto(?:\sbe)?)"
    r"\s(?:[a-z]+ly\s)?(?P<verb>[a-z]{4,})(?=[.,;:!?)]|\Z)",
    re.IGNORECASE,
)
_ASSERTED_ALONE = lazy(r"\b(?P<told>[^\W\d_]+,?\s(?P<verb>[a-z]{4,}))(?=[.,;:!?)]|\Z)", re.IGNORECASE)
_DOUBTED = frozenset(Reservation) - {Reservation.UNDONE, Reservation.ESTIMATED, Reservation.OTHER_TIME}
_DENYING = frozenset({Reservation.DENIED})
_WITH_IT = ("with them", "with it", "with one", "with some")
_HAVING = (
    "with|needs?|needed|requires?|required|has|have|had|gets?|got|receives?|received|finds?|found|pays?|paid"
)
_LACKED = lazy(
    rf"\b(?:(?P<verb>{_HAVING})\sno|without)\s(?:(?:a|an|any)\s)?(?P<noun>[a-z]{{3,}})\b", re.IGNORECASE
)
_HAD = lazy(
    rf"\b(?P<verb>{_HAVING})\s(?:(?:a|an|the|some|its|their|full|special|written)\s){{0,2}}(?P<noun>[a-z]{{3,}})\b",
    re.IGNORECASE,
)
_NO_NOUNS = frozenset({"longer", "more", "less", "fewer", "other", "such", "doubt", "one", "way", "sooner"})
_NO_SIGNS = (" no ", " without ")
_SIGNS = (" not ", "n't ", "n’t ", " never ", " yet to ")


def denied_apart(statement: str, passage: str) -> Contrast | None:
    """What the statement and the passage say, where one denies a deed that the other asserts."""
    if told := _denied(statement, passage) or _lacked(statement, passage):
        return told
    told = _denied(passage, statement) or _lacked(passage, statement)
    return Contrast(told.theirs, told.ours) if told else None


def _lacked(text: str, other: str) -> Contrast | None:
    """What a text says there is none of, and where another has it with the same word before it."""
    if not any(map(text.__contains__, _NO_SIGNS)):
        return None  # few texts need the patterns
    lacks = [*_LACKED.finditer(text)]
    if len(lacks) != 1 or has_reservation(other, _DOUBTED - {Reservation.INFINITIVE}):
        return None
    verb, noun = lacks[0]["verb"], lacks[0]["noun"].lower()
    word = first_form(verb) if verb else "with"
    if word == "with" and any(map(text.__contains__, _WITH_IT)):
        return None  # 300 without subsidies, 200 with them
    if noun in _NO_NOUNS or any(words_in(one).count(noun) != 1 for one in (text, other)):
        return None
    for found in _HAD.finditer(other):
        if first_form(found["verb"]) == word and found["noun"].lower() == noun:
            return Contrast(lacks[0].group(), found.group())
    return None


def _denied(text: str, other: str) -> Contrast | None:
    """What a text denies, and where another asserts it."""
    if not any(map(text.__contains__, _SIGNS)):
        return None  # few texts need the patterns
    return _opposed(text, other, _DENIED, _ASSERTED) or _opposed(text, other, _DENIED_ALONE, _ASSERTED_ALONE)


def _opposed(text: str, other: str, denying: re.Pattern[str], asserting: re.Pattern[str]) -> Contrast | None:
    """What the one denial of a text denies, and where another asserts it of the same object, if any."""
    denials = [*denying.finditer(text)]
    if len(denials) != 1:
        return None
    denied = denials[0]
    verb, object_ = first_form(denied["verb"]), _object_of(denied)
    if any([first_form(word) for word in words_in(one)].count(verb) != 1 for one in (text, other)):
        return None
    low = text.lower()
    doubts = [said for said in reservations_in(other, _DOUBTED) if first_form(said) != verb]
    denying_too = set(reservations_in(other, _DENYING))
    if any(said in denying_too or said.lower() not in low for said in doubts):
        return None  # "failed" is a doubt of other deeds
    for found in asserting.finditer(other):
        is_done = not is_undone(other[: found.start()])  # declined to suspend it
        if is_done and first_form(found["verb"]) == verb and _object_of(found) == object_:
            return Contrast(denied.group(), found["told"])
    return None


def _object_of(found: re.Match[str]) -> str:
    return found.groupdict().get("object", "").lower()
