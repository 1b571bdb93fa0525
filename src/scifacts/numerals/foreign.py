"""The language of a text, as far as numerals need it, and number words of German, French and Spanish.

The words are read only in a text of their language: "elf", "once", "dix" and "mil" are English too.
"""

from __future__ import annotations

__all__ = ["NUMBERS", "language_of"]

_SAMPLE = 4000  # characters; enough for some forty function words of any language below
_COMMON = {
    "en": "the of and to in for with was is at by from on that as",
    "de": "der und das den ist auf mit für von sind im dem die am als mehr um ein eine nach bei sich nicht "
          "zu wird des es",
    "fr": "les des est dans du le et pour une sur sont la aux un par qui au ont en de à",
    "es": "el los las del en y con por una que la más un se su lo al de es",
    "it": "della il che di sono una dei nel la un si del è",
    "nl": "het een van en op voor zijn de met is te",
}  # fmt: skip
_PADDED = {language: [f" {word} " for word in words.split()] for language, words in _COMMON.items()}


def language_of(text: str) -> str:
    """The likeliest of six languages by its commonest words; English where nothing speaks against it."""
    sample = f" {text[:_SAMPLE].lower()} ".replace("\n", " ")
    counts = {language: sum(map(sample.count, words)) for language, words in _PADDED.items()}
    best = max(counts, key=lambda language: counts[language])
    return best if counts[best] > max(1, counts["en"]) else "en"


def _numbers(words: str) -> dict[str, int]:
    return {word: at for at, word in enumerate(words.split()) if word != "-"}


# From zero; "-" where the word is an article or has another meaning ("ein", "un", "neuf" is also new).
NUMBERS: dict[str, dict[str, int]] = {
    "de": _numbers("null - zwei drei vier fünf sechs sieben acht neun zehn elf zwölf") | {"dreizehn": 13,
        "vierzehn": 14, "fünfzehn": 15, "sechzehn": 16, "siebzehn": 17, "achtzehn": 18, "neunzehn": 19,
        "zwanzig": 20, "dreißig": 30, "vierzig": 40, "fünfzig": 50, "sechzig": 60, "siebzig": 70,
        "achtzig": 80, "neunzig": 90, "hundert": 100},
    "fr": _numbers("zéro - deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze "
                   "seize") | {"vingt": 20, "trente": 30, "quarante": 40, "cinquante": 50, "cent": 100},
    "es": _numbers("cero - dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince")
          | {"veinte": 20, "treinta": 30, "cuarenta": 40, "cincuenta": 50, "cien": 100},
}  # fmt: skip
