"""What German, Italian and Dutch write in one word: "dreihundertfünf", "millecinquecento", "vijfduizend"."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache

from scifacts.numerals.languages.tongue_words import TONGUES
from scifacts.patterns import lazy

__all__ = ["compound_value", "german_half", "german_value", "half_start"]


@lru_cache(maxsize=512)
def german_value(word: str) -> int | None:
    """The value of a German compound below a million, in lower case; None where it is no number."""
    for scale, factor in (("tausend", 1000), ("hundert", 100)):
        left, found, right = word.partition(scale)
        if not found:
            continue
        upper = german_value(left) if left else 1
        right = right.removeprefix("und")
        lower = german_value(right) if right else 0
        if upper is None or lower is None or upper >= 1000 or lower >= factor:
            return None
        return upper * factor + lower
    small = TONGUES["de"].below_thousand.get(word)
    if small is not None:
        return small
    ones, found, tens = word.partition("und")
    if not found:
        return None
    lower, upper = TONGUES["de"].below_thousand.get(ones, 0), TONGUES["de"].below_thousand.get(tens, 0)
    return upper + lower if 0 < lower < 10 and upper >= 20 and upper % 10 == 0 else None


# What Italian and Dutch write in one word with what it multiplies and what is added
_POWERS = {
    "it": (("mila", 1000), ("mille", 1000), ("cento", 100)),
    "nl": (("duizend", 1000), ("honderd", 100)),
}


@lru_cache(maxsize=512)
def compound_value(word: str, language: str) -> int | None:
    """The value of "millecinquecento", "centottanta" and "vijfduizend"; None where it is no number."""
    whole = word.replace("centott", "centoott").replace("tré", "tre")
    for power, factor in _POWERS[language]:
        left, found, right = whole.partition(power)
        if not found:
            continue
        upper = compound_value(left, language) if left else 1
        lower = compound_value(right.removeprefix("en"), language) if right else 0
        fits = upper is not None and lower is not None and 0 < upper < 1000 and lower < factor
        if not fits or (power == "mille" and left) or (power == "mila" and not left):
            return None
        return (upper or 0) * factor + (lower or 0)
    return TONGUES[language].below_thousand.get(word)


# "rund eine Viertelmillion": the article is a part of the number
_ONE_START = lazy(r"(?<![\w-])eine[rn]?\s\Z", re.IGNORECASE)
_QUARTERS = {"viertelmillion": Decimal(250_000), "dreiviertelmillion": Decimal(750_000)}


def half_start(text: str, start: int, word: str) -> int:
    article = _ONE_START.search(text, max(0, start - 6), start) if word == "viertelmillion" else None
    return article.start() if article else start


def german_half(word: str) -> Decimal | None:
    """Read "anderthalb", "zweieinhalb" and "Viertelmillion"."""
    if word in _QUARTERS:
        return _QUARTERS[word]
    if word in ("anderthalb", "anderhalf"):
        return Decimal("1.5")
    whole = german_value(word.removesuffix("einhalb")) if word.endswith("einhalb") else None
    return Decimal(whole) + Decimal("0.5") if whole else None
