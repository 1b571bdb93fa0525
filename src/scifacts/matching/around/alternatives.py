"""Another amount of the same behind a passage, for another case: 7 days (or 10 days if ill)."""

from __future__ import annotations

import re

from scifacts.model import ChangeKind
from scifacts.patterns import lazy

__all__ = ["alternative_behind"]

_NEAR = 100  # characters of the passage that its last clause has, mostly
_CASE_WORDS = (
    r"if|when|where|for|in\scases?\b|with|without|wenn|falls|für|bei|mit|ohne|si|s'ils?|pour|en\scas|avec|sans"
    r"|para|en\scaso|con|sin|cuando"
)
# "or 400 jobs for every plant" says the same again, as a rate.
_SAID_AGAIN = (
    r"(?!\s(?:each|every|an?|one|all|the\s(?:year|month|quarter|week)|jede[nrs]?|chaque|une?|cada|una?)\b)"
)
_ALTERNATIVE = lazy(
    r"\s?[,(]\s?(?:or|oder|ou|o|bzw\.)\s(?P<sign>[$€£¥]?)(?P<number>\d[\d.,]*)(?:\s?(?P<unit>[^\W\d]+|%))??"
    rf"\s(?:{_CASE_WORDS})\b{_SAID_AGAIN}",
    re.IGNORECASE,
)
_CASE = lazy(rf"\b(?:{_CASE_WORDS})\b", re.IGNORECASE)
_OPENING = (",", " (", "(")


def alternative_behind(text: str, start: int, end: int) -> tuple[ChangeKind, int, int] | None:
    """The amount behind a passage that takes the place of its own in another case; None where none does.

    An amount that the passage gives for a case of its own stands: 40 euros for adults | , or 60 for groups.
    """
    if not text.startswith(_OPENING, end):
        return None
    found = _ALTERNATIVE.match(text, end)
    if not found:
        return None
    unit = rf"\s?{re.escape(found['unit'])}(?!\w)" if found["unit"] else ""
    begin = max(start, end - _NEAR)
    own = re.search(rf"{re.escape(found['sign'])}(\d[\d.,]*){unit}(?!.*\d)", text[begin:end], re.IGNORECASE)
    if not own or own[1] == found["number"] or _CASE.search(text, begin + own.end(), end):
        return None
    return ChangeKind.NUMBER, end, found.end()
