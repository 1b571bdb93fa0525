"""Another amount of the same behind a passage, for another case: 7 days (or 10 days if ill).

So is a bound in brackets, which makes another amount of its own, and what limits it: 7 days (at most).
"""

from __future__ import annotations

import re

from scifacts.model import ChangeKind
from scifacts.numerals.vocabulary import COMPARATOR_SUFFIXES
from scifacts.patterns import lazy

__all__ = ["alternative_behind", "bound_in_brackets"]

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
_BOUNDS = (COMPARATOR_SUFFIXES.keys() - {"plus", "tops"}) | {
    "approximately", "approx", "circa", "ca", "roughly", "maximal", "minimal", "mindestens", "höchstens",
    "environ", "aproximadamente",
}  # fmt: skip
_ONLY = frozenset({"only", "nur", "seulement", "uniquement", "solo", "sólo", "solamente", "únicamente"})
_OFFSPRING = frozenset({"child", "son", "daughter"})  # (only child of a baker)
_LONGEST_ASIDE = 48  # characters
_FIGURE = 24  # characters of the end of a passage in which its figure stands


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


def bound_in_brackets(text: str, start: int, end: int) -> tuple[ChangeKind, int, int] | None:
    """A bound alone in brackets behind a passage that ends with its figure, or what alone it holds for.

    12 euros (at most); every ten minutes (weekdays only). Other amounts in it leave the first as it is.
    """
    opening = text.find("(", end, end + 2)
    closing = text.find(")", opening, opening + _LONGEST_ASIDE) if opening >= 0 else -1
    if closing < 0 or text[end:opening].strip():
        return None
    said = text[opening + 1 : closing].strip(" .").lower()
    has_figure = any(map(str.isdigit, text[max(start, end - _FIGURE) : end]))
    words = said.split()
    is_figure = any(map(str.isdigit, said)) or not _OFFSPRING.isdisjoint(words[1:2])
    limits = len(words) > 1 and not (is_figure or _ONLY.isdisjoint((words[0], words[-1])))
    return (ChangeKind.COMPARATOR, end, closing) if limits or (said in _BOUNDS and has_figure) else None
