"""What makes an ordinal of digits: 21st, in French 21e, in German das 21., its 10 millionth visitor."""

from __future__ import annotations

import re

from scifacts.numerals.numbers import Numeral, scaled
from scifacts.patterns import lazy

__all__ = ["ordinal_of"]

_ORDINAL_ENDS = frozenset("snrteèSNRTºª.")
_ORDINAL_SUFFIX = lazy(r"(?:st|nd|rd|th|ST|ND|RD|TH|\.?[ºª])(?![^\W_])")
_ORDINALS = {
    "fr": lazy(r"(?:er|re|ère|e|è?me|ème|eme|nde?)s?(?![^\W_]|['’-])"),
    "es": lazy(r"\.?(?:er|ra|ro|do|da|to|ta|mo|ma|vo|va|no|na)(?![^\W_]|['’-])"),
    "de": lazy(r"\.(?=[ \u00a0][A-ZÄÖÜ][a-zäöüß]{2})"),
}
_GERMAN_ARTICLE = lazy(
    r"\b(?:[Dd](?:er|ie|as|em|en|es)|[Ii]m|[Aa]m|[Zz]u[mr]|[Vv]om|[Bb]eim|[Ss]eine[mnrs]?|[Ii]hre[mnrs]?|[Ee]ine[mnrs]?)\s\Z"
)


def ordinal_of(text: str, number: Numeral, floor: int, language: str) -> Numeral | None:
    """The number as an ordinal where its ending or the word behind it makes it one, else None."""
    following = text[number.end : number.end + 1]
    if following in _ORDINAL_ENDS and (end := _ordinal_end(text, number, floor, language)):
        number.end = end
        return number
    return _nth_of_scale(text, number) if following in _JOINTS else None


_JOINTS = (" ", "-")


def _ordinal_end(text: str, number: Numeral, floor: int, language: str) -> int:
    """Where the ending of an ordinal ends: 21st, in French 21e, in Spanish 21.º, in German "das 21."."""
    if not text[number.start : number.end].replace(",", "").isdecimal():
        return 0
    suffix = _ORDINAL_SUFFIX.match(text, number.end)
    if suffix is None and language in _ORDINALS:
        suffix = _ORDINALS[language].match(text, number.end)
        if suffix and language == "de":
            before = text[max(floor, number.start - 10) : number.start]
            return suffix.end() if _GERMAN_ARTICLE.search(before) else 0
    return suffix.end() if suffix else 0


_NTH_NEAR = ("illionth", "illionst", "illioni", "illiardst", "illiardi")
_NTH_SCALE = lazy(
    r"[- ](?:(million)|(billion|milliard)|(trillion))(?:th|ste[nrms]?|ièmes?)(?![^\W_])", re.IGNORECASE
)


def _nth_of_scale(text: str, number: Numeral) -> Numeral | None:
    """The ordinal of millions: "its 10 millionth visitor", "den 10-millionsten Besucher"."""
    near = text[number.end + 2 : number.end + 12]
    if not any(map(near.__contains__, _NTH_NEAR)):
        return None  # nearly always
    match = _NTH_SCALE.match(text, number.end)
    if match is None:
        return None
    power = 3 * ((match.lastindex or 0) + 1)
    return Numeral(number.start, match.end(), scaled(number.value, power), "ordinal")
