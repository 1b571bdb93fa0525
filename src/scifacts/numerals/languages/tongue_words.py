"""The words that numbers are made of in each language but English and Chinese."""

from __future__ import annotations

from scifacts.nouns import dataclass
from scifacts.numerals.languages.foreign import NUMBERS
from scifacts.numerals.wordlists import word_set

__all__ = ["TONGUES", "Tongue", "valued"]


@dataclass(frozen=True, slots=True)
class Tongue:
    """The number words of one language: each table is by lower-case word."""

    below_thousand: dict[str, int]
    hundred: frozenset[str]
    thousand: str
    scales: dict[str, int]  # word -> power of ten, from a million on
    parts: dict[str, int]  # "tercio" -> 3
    dozen: frozenset[str]
    joint: str  # what may stand between two words of one number: "y", "et", "und"
    point: frozenset[str]  # word_set("coma punto"), word_set("virgule"), "Komma"
    article: str


def valued(text: str) -> dict[str, int]:
    """Read "dos 2 tres 3": a word and its value in turn."""
    words = text.split()
    return {word: int(value) for word, value in zip(words[::2], words[1::2], strict=True)}


TONGUES: dict[str, Tongue] = {
    "de": Tongue(
        NUMBERS["de"] | valued("eins 1 ein 1 viertelmillion 250000 dreiviertelmillion 750000"),
        word_set("hundert"), "tausend",
        valued("million 6 millionen 6 milliarde 9 milliarden 9 billion 12 billionen 12 billiarde 15 "
               "billiarden 15"),
        valued("drittel 3 viertel 4 fünftel 5 sechstel 6 siebtel 7 achtel 8 neuntel 9 zehntel 10 "
               "zwanzigstel 20 hundertstel 100 tausendstel 1000"),
        word_set("dutzend"), "und", word_set("komma"), r"eine?[mnrs]?",
    ),
    "fr": Tongue(
        NUMBERS["fr"] | valued("un 1 une 1 neuf 9 vingts 20 septante 70 huitante 80 octante 80 nonante 90"),
        word_set("cent cents"), "mille",
        valued("million 6 millions 6 milliard 9 milliards 9 billion 12 billions 12"),
        valued("tiers 3 quart 4 quarts 4 cinquième 5 cinquièmes 5 sixièmes 6 septièmes 7 huitièmes 8"
               " neuvièmes 9 dixième 10 dixièmes 10 centième 100 centièmes 100 millième 1000 millièmes 1000"),
        word_set("douzaine douzaines"), "et", word_set("virgule"), r"une?",
    ),
    "es": Tongue(
        NUMBERS["es"] | valued(
            "un 1 uno 1 una 1 doscientos 200 trescientos 300 cuatrocientos 400 quinientos 500 seiscientos 600"
            " setecientos 700 ochocientos 800 novecientos 900 doscientas 200 trescientas 300"
            " cuatrocientas 400 quinientas 500 seiscientas 600 setecientas 700 ochocientas 800"
            " novecientas 900"
        ),
        word_set("cien ciento"), "mil",
        valued("millón 6 millon 6 millones 6 billón 12 billon 12 billones 12 trillón 18 trillones 18"),
        valued("tercio 3 tercios 3 cuarto 4 cuartos 4 quintos 5 sextos 6 séptimos 7 octavos 8 novenos 9"
               " décimos 10 décimas 10 centésimas 100 milésimas 1000"),
        word_set("docena docenas"), "y", word_set("coma punto"), r"una?",
    ),
    "it": Tongue(
        NUMBERS["it"] | {"un": 1, "uno": 1, "una": 1},
        word_set("cento"), "mille",
        valued("milione 6 milioni 6 miliardo 9 miliardi 9 bilione 12 bilioni 12"),
        valued("terzo 3 terzi 3 quarto 4 quarti 4 quinto 5 quinti 5 sesti 6 settimi 7 ottavi 8"
               " noni 9 decimi 10"),
        word_set("dozzina dozzine"), "e", word_set("virgola"), r"un[ao]?",
    ),
    "pt": Tongue(
        NUMBERS["pt"] | {"um": 1, "uma": 1},
        word_set("cem cento"), "mil",
        valued("milhão 6 milhões 6 bilhão 9 bilhões 9 trilhão 12 trilhões 12 bilião 12 biliões 12"),
        valued("terço 3 terços 3 quarto 4 quartos 4 quinto 5 quintos 5 sextos 6 sétimos 7 oitavos 8 nonos 9"
               " décimos 10 centésimos 100 milésimos 1000"),
        word_set("dúzia dúzias"), "e", word_set("vírgula"), r"uma?",
    ),
    "nl": Tongue(
        NUMBERS["nl"] | {"een": 1, "één": 1},
        word_set("honderd"), "duizend",
        valued("miljoen 6 miljard 9 biljoen 12"),
        valued("derde 3 kwart 4 vijfde 5 tiende 10"),
        word_set("dozijn"), "en", word_set("komma"), r"(?:een|één)",
    ),
}  # fmt: skip
