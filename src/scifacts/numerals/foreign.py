"""The language of a text, as far as numerals need it, and number words of German, French and Spanish.

The words are read only in a text of their language: "elf", "once", "dix" and "mil" are English too.
"""

from __future__ import annotations

from functools import lru_cache

from scifacts.numerals.lazy import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from scifacts.numerals.numbers import Numeral

__all__ = ["NUMBERS", "language_of", "number_in", "words_of"]

_SAMPLE = 4000  # characters; enough for some forty function words of any language below
_COMMON = {
    "en": "the of and to in for with was is at by from on that as",
    "de": "der und das den ist auf mit für von sind im dem die am als mehr um ein eine nach bei sich nicht "
          "wir noch hatte dass wenn zu wird des es bis zum zur vom oder auch aus über wurde wurden "
          "haben sollen mindestens",
    "fr": "les des est dans du le et pour une sur sont la aux un par qui au ont en de à avec selon pas cette "
          "ses elle il",
    "es": "el los las del en y con por una que la más un se su lo al de es hay fue han "
          "sus está según pero muy",
    "it": "della il che di sono una dei nel la un si del è",
    "nl": "het een van en op voor zijn de met is te",
    "pt": "de do da das em um uma não os na ao com mais são para pelo pela que é",
}  # fmt: skip
_WORDS = {language: frozenset(words.split()) for language, words in _COMMON.items()}


# In a few words without any of the above, these tell: "dreihundert Tonnen", "dos tercios".
_TELLING = {
    "de": "zwölf sechs_ _zehn_ _vier_ "
          "dutzend zwei drei fünf sieben hundert tausend zwanzig vierzig sechzig millionen milliarde prozent "
          "umsatz gewinn_ gewinn: verlust_ verlust: mitarbeiter einwohner bilanzsumme kosten_ kosten: "
          "_mio. _mrd tonnen_ arbeitslose schulden besucher menschen zuschauer beschäftigte wohnungen "
          "ß arbeitsplätze exemplare_ stellen_ _jeder_ _jede_ _jedem_ _jedes_ "
          "_und_ _oder_ _bis_ _zwischen_ _ist_ _sind_ _auf_ _nach_ _noch_ _nicht_ _sich_ _wird_ "
          "_wurde_ _wurden_ _zum_ _zur_ _vom_ mitglieder_",
    "fr": "d'un d’un moitié "
          "deux trois quatre quinze vingt trente quarante cinquante soixante milliard pour_cent virgule "
          "chiffre_d'affaires chiffre_d’affaires bénéfice _habitants salariés chômeurs personnes "
          "spectateurs visiteurs logements exemplaires",
    "es": "cuatro cinco siete nueve trece quince veint treinta cuarenta cincuenta sesenta setenta ochenta "
          "noventa cientos cientas millones tercio por_ciento _ingresos beneficio _empleados "
          "_habitantes _ventas_ personas viviendas espectadores visitantes trabajadores empleos "
          "ejemplares ñ ¿",
}  # fmt: skip
_FEW = 200  # characters
_PLAIN = (" the ", " of ", " and ", " to ", " in ")  # every fifth word of English, every thirtieth of others
_PLAIN_SHARE = 12


def language_of(text: str, beside: str = "") -> str:
    """The likeliest of seven languages by its commonest words; English where nothing speaks against it.

    "other" where the letters do: Polish, Turkish, Russian. A few words that tell nothing are of the language
    of the text that they stand beside.
    """
    sample = f" {text[:_SAMPLE].lower()} ".replace("\n", " ")
    if len(text) > _FEW and sum(map(sample.count, _PLAIN)) * _PLAIN_SHARE > sample.count(" "):
        return "en"
    present = set(sample.split(" "))
    counts = {
        language: sum(sample.count(f" {word} ") for word in words & present)
        for language, words in _WORDS.items()
    }
    best = max(counts, key=lambda language: counts[language])
    if counts[best] > max(1, counts["en"]):
        rivals = [language for language in counts if counts[language] == counts[best]]
        if len(rivals) == 1:
            return best
        whole = _of_whole(beside[:_SAMPLE]) if beside else _told(sample)
        return whole if whole in rivals else best
    if counts["en"] or not sample.strip():
        whole = _of_whole(beside[:_SAMPLE]) if beside and len(text) < _FEW else "en"
        return whole if counts.get(whole, 0) >= counts["en"] else "en"  # "In der Branche arbeiten 876.000"
    told = _told(sample) if len(text) < _FEW else "en"
    if told == "en" and not text.isascii():
        if _is_written_otherwise(sample):
            return "other"
        if len(text) < _FEW and _GERMAN_LETTERS.search(text):
            return "de"
    return _of_whole(beside[:_SAMPLE]) if told == "en" and beside else told


@lru_cache(maxsize=64)
def _of_whole(sample: str) -> str:
    return language_of(sample)


_GERMAN_LETTERS = lazy(
    r"(?<![^\W\d_])[a-zäöü][a-zäöüß]*[äöüß]|(?<![^\W\d_])[äöü][a-zß]"
)  # "zählt"; names have capitals
_LETTERS = lazy("[à-öø-ɏ\u0370-\u052f]")


def _is_written_otherwise(sample: str) -> bool:
    """Whether a fifth of the words, and three at least, have letters that English has not: "5,5 тонн"."""
    words = sample.split()
    others = sum(_LETTERS.search(word) is not None for word in words)
    return others >= 3 and others * 5 >= len(words)


def _told(sample: str) -> str:
    """The language that number words of a short text speak for, else English."""
    counts = {
        language: sum(word.replace("_", " ") in sample for word in words.split())
        for language, words in _TELLING.items()
    }
    best = max(counts, key=lambda language: counts[language])
    return best if counts[best] else "en"


def _numbers(words: str) -> dict[str, int]:
    return {word: at for at, word in enumerate(words.split()) if word != "-"}


# From zero; "-" where the word is an article or has another meaning ("ein", "un", "neuf" is also new).
NUMBERS: dict[str, dict[str, int]] = {
    "de": _numbers("null - zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn "
                   "fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig")
          | {"zwo": 2, "fuenf": 5, "zwoelf": 12, "fuenfzehn": 15, "fuenfzig": 50, "dreißig": 30,
             "dreissig": 30, "vierzig": 40, "fünfzig": 50, "sechzig": 60,
             "siebzig": 70, "achtzig": 80, "neunzig": 90},
    "fr": _numbers("zéro - deux trois quatre cinq six sept huit - dix onze douze treize quatorze quinze "
                   "seize") | {"vingt": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60},
    "es": _numbers("cero - dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince "
                   "dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés "
                   "veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve")
          | {"dieciseis": 16, "veintiún": 21, "veintiuna": 21, "veintiun": 21, "veintidos": 22,
             "veintitres": 23, "veintiseis": 26, "treinta": 30, "cuarenta": 40, "cincuenta": 50,
             "sesenta": 60, "setenta": 70, "ochenta": 80, "noventa": 90},
}  # fmt: skip


def number_in(language: str, text: str, start: int) -> Numeral | None:
    """Read the number in words of `language` at `start`; what reads it is loaded when a text needs it."""
    if language not in NUMBERS:
        return None
    from scifacts.numerals.tongues import read_foreign

    return read_foreign(text, start, language)


def words_of(language: str) -> tuple[set[str], str]:
    """The words that a number of `language` may begin with, and a pattern for its compounds."""
    if language not in NUMBERS:
        return set(), ""
    from scifacts.numerals.tongues import COMPOUND, starters

    return starters(language), COMPOUND if language == "de" else ""
