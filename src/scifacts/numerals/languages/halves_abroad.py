"""Halves in other languages: "la moitié des électeurs", "eine halbe Stunde", "metade dos alunos"."""

from __future__ import annotations

import re
from decimal import Decimal

from scifacts.numerals.numbers import Numeral
from scifacts.patterns import lazy

__all__ = ["HALF_OF", "HALVES", "half_measure", "half_with_article"]

# "la moitié des électeurs": the half of something, and the articles that it is said with
HALF_OF = {
    "de": ("hälfte", lazy(r"(?<![^\W_])(?:die|der)\s\Z", re.IGNORECASE)),
    "fr": ("moitié", lazy(r"(?<![^\W_])la\s\Z", re.IGNORECASE)),
    "es": ("mitad", lazy(r"(?<![^\W_])la\s\Z", re.IGNORECASE)),
    "it": ("metà", lazy(r"(?<![^\W_])(?:la\s)?\Z", re.IGNORECASE)),
    "pt": ("metade", lazy(r"(?<![^\W_])(?:(?:a|à)\s)?\Z", re.IGNORECASE)),
    "nl": ("helft", lazy(r"(?<![^\W_])de\s\Z", re.IGNORECASE)),
}
_HALF_OF_NEXT = {
    "de": lazy(r"\s(?:de[rs]|von|aller|all|ihre[rs]|seine[rs])(?!\w)|[.,;]|\Z"),
    "fr": lazy(r"\s(?:de|des|du|d['’])|[.,;]|\Z"),
    "es": lazy(r"\s(?:de|del)(?!\w)|[.,;]|\Z"),
    "it": lazy(r"\s(?:di|d[ei]i?|de(?:l|gli|lle|lla|llo|ll['’]))(?!\w)|[.,;]|\Z"),
    "pt": lazy(r"\s(?:de|d[oa]s?)(?!\w)|[.,;]|\Z"),
    "nl": lazy(r"\svan(?!\w)|[.,;]|\Z"),
}
# "eine halbe Stunde", "une demi-heure", "medio siglo": the half of a measure
HALVES = {
    "de": ("halbe", "halbes", "halben", "halber"), "fr": ("demi",), "es": ("media", "medio"),
    "it": ("mezzo", "mezza"), "pt": ("meio", "meia"), "nl": ("half", "halve"),
}  # fmt: skip
_HALF_MEASURE = {
    "de": lazy(
        r"(?=\s(?:Stunde|Jahr|Jahrhundert|Jahrzehnt|Liter|Kilo|Meter|Kilometer|Tonne|Prozent)\w{0,8}(?!\w))"
    ),
    "fr": lazy(r"(?=-(?:heure|siècle|litre|kilo|tonne|degré|point)s?(?!\w))"),
    "es": lazy(r"(?=\s(?:hora|siglo|año|litro|kilo|tonelada|metro|kilómetro)(?!\w))"),
    "it": lazy(r"(?=\s(?:ora|secolo|litro|chilo|metro|grado)(?!\w))"),
    "pt": lazy(r"(?=\s(?:hora|século|litro|quilo|metro|ponto)(?!\w))"),
    "nl": lazy(r"(?=\s(?:uur|jaar|eeuw|liter|kilo|meter|procent)(?!\w))"),
}
_ONE_BEFORE = lazy(r"(?<![\w-])(?:eine?[mnrs]?|une?|e[eé]n)\s\Z", re.IGNORECASE)


def half_with_article(text: str, match: re.Match[str], language: str) -> Numeral | None:
    """Read "la moitié des électeurs" and "die Hälfte der Wähler"; "la seconde moitié" is no share."""
    article = HALF_OF[language][1].search(text[max(0, match.start() - 5) : match.start()])
    if article is None or not _HALF_OF_NEXT[language].match(text, match.end()):
        return None
    return Numeral(match.start() - len(article.group()), match.end(), Decimal("0.5"), "fraction")


def half_measure(text: str, match: re.Match[str], language: str) -> Numeral | None:
    """Read "eine halbe Stunde", "une demi-heure" and "media hora"."""
    if not _HALF_MEASURE[language].match(text, match.end()):
        return None
    article = _ONE_BEFORE.search(text, max(0, match.start() - 7), match.start())
    if article is None and language not in ("es", "it", "pt"):
        return None
    start = article.start() if article else match.start()
    return Numeral(start, match.end(), Decimal("0.5"), "words")
