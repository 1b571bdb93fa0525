"""What a figure is reckoned from or by, another on either side: the average of 1990-2020, of 1850-1900;
adjusted for prices, "(not adjusted for prices)".
"""

from __future__ import annotations

import re

from scifacts.checks.raising import Contrast
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from scifacts.checks.placed import Placed

__all__ = ["reckoned_otherwise"]

_BASES = r"average|mean|level|levels|baseline|norm|normal|mittel|durchschnitt|niveau|moyenne|promedio|media"
_BASE_SIGNS = tuple(_BASES.split("|"))
_YEARS = r"(?P<years>(?:1[5-9]|20)\d\d\s?(?:[-–—/]|to|bis|à)\s?(?:1[5-9]|20)\d\d)"
_PERIOD = lazy(
    rf"{_YEARS}\)?\s(?:[^\W\d_]+\s)?(?:{_BASES})(?![^\W_])|\b(?:{_BASES})\s(?:(?:of|for|in|from|von|der|de|des|del)\s)?"
    rf"(?:(?:the|years|Jahre|años|années|los|les)\s){{0,2}}{_YEARS.replace('<years>', '<later>')}",
    re.IGNORECASE,
)
_BY = (
    r"(?:seasonally|calendar|inflation|price|preis|saison|kalender|inflations)?-?"
    r"(?:adjusted|bereinigt\w*|weighted|gewichtet\w*|audited|geprüft\w*)"
)
_NOT = lazy(
    rf"(?:\b(?:not|nicht)\s|\b(?:non-|un))(?:[a-z]+ly\s)?(?P<by>{_BY})(?![^\W_])|\b(?P<plain>{_BY})(?![^\W_])",
    re.IGNORECASE,
)
_SIGNS = ("adjusted", "bereinigt", "weighted", "gewichtet", "audited", "geprüft")


def reckoned_otherwise(ours: Placed, theirs: Placed) -> Contrast | None:
    """The years of which an average is, or how a figure is adjusted, in two texts that say otherwise."""
    sentence = theirs.sentence().of(theirs.text)
    said = _period(ours.text)
    found = _period(sentence) if said else None
    if said and found and said[0] != found[0]:
        return Contrast(said[1], found[1])
    if not any(map(ours.text.lower().__contains__, _SIGNS)):
        return None
    for word, (is_denied, written) in _adjusted(ours.text).items():
        other = _adjusted(sentence).get(word)
        if other is not None and other[0] is not is_denied:
            return Contrast(written, other[1])
    return None


def _period(text: str) -> tuple[tuple[str, ...], str] | None:
    """The years of the one base that a text names, and how it does; None where it names none or several."""
    low = text.lower()
    found = [*_PERIOD.finditer(text)] if any(map(low.__contains__, _BASE_SIGNS)) else []
    if len(found) != 1:
        return None
    years = found[0]["years"] or found[0]["later"]
    return (years[:4], years[-4:]), found[0].group()


def _adjusted(text: str) -> dict[str, tuple[bool, str]]:
    """The words for an adjustment in a text, by their beginning -> whether it is denied, and as written."""
    told: dict[str, tuple[bool, str]] = {}
    for found in _NOT.finditer(text):
        word = (found["by"] or found["plain"]).lower()[:_STEM]
        denied = found["by"] is not None
        if word in told and told[word][0] is not denied:
            return {}  # tells of both
        told[word] = (denied, found.group())
    return told


_STEM = 8  # letters of a word that its cases have in common: preisbereinigte, preisbereinigten
