"""The rate, or the end of a unit, that a quote cut off: 5 mg | /kg, 49 Euro | im Monat, every year | 340."""

from __future__ import annotations

import re

from scifacts.model import ChangeKind
from scifacts.numerals.languages.rates_abroad import RATE_STARTS_ABROAD, rate_abroad
from scifacts.numerals.rates import DENOMINATORS
from scifacts.numerals.vocabulary import NUMBER_WORDS, SCALE_WORDS
from scifacts.numerals.wordlists import phrases, word_set
from scifacts.patterns import lazy

__all__ = ["RATE_WORDS", "SMALL_RATE_WORDS", "SPANS", "rate_at_end", "rate_before", "rate_behind"]

_PEEK = 64
_FIGURE = 9  # characters of a passage in which its figure begins
# First words of a rate, in lower case: those that begin little else, and those that stand behind any word.
RATE_WORDS = RATE_STARTS_ABROAD | frozenset(
    (
        *("per", "a", "an", "each", "every", "apiece", "annually", "daily", "weekly", "monthly", "hourly"),
        *phrases("yearly quarterly nightly fortnightly twice once thrice b.i.d t.i.d q.d p.a"),
        *phrases("pro je jeden jede jedes monatlich jährlich täglich wöchentlich stündlich"),
        *phrases("vierteljährlich par chaque chacun chacune mensuels mensuel annuels annuel"),
        *("mensuelles", "annuelles", "hebdomadaires", "quotidiens", "por", "cada", "mensuales", "mensual"),
        *phrases("anuales anual diarios diario semanales semanal l'heure l'unité aux ogni"),
    )
)
_UNIT_ENDS = (
    *phrases("hour hours kilometre kilometres kilometer kilometers mile miles days years"),
    *("metre", "metres", "meter", "meters", "feet", "inches", "dioxide", "monoxide"),
)
SMALL_RATE_WORDS = frozenset(_UNIT_ENDS) | word_set("the for of de im am in die le la el al two three four")
_TIMES = "second|minute|hour|day|night|week|fortnight|month|quarter|year|decade|century"
_GOODS = (
    "head|piece|person|barrel|tonnes?|ton|kilo|kilogramme|kilogram|litre|liter|gallon|acre|hectare|ounce|pound|mile"
    "|share|unit|ticket|match|game|visit|dose|pupil|guest|plate|pop|bottle|bushel|shift"
)
# "a year ago", "a week in prison", "a month's rent", "the hour that followed" are no rates.
_NO_RATE = (
    r"(?!\s(?:ago|later|earlier|before|after|afterwards|previously|prior|apart|early|late|long|old|or|from|of|that"
    r"|when|which|who|is|was|has|had|can|could|in\sprison)\b|['\w-])"
)
_ADVERBS = "annually|daily|weekly|monthly|hourly|yearly|quarterly|nightly|fortnightly"
# By mistake and by post, in Dutch, Italian and German.
_BY_MEANS = (
    r"(?:vergissing|ongeluk|abuis|direct|ommegaande|brief|post|trein|schip|bus|auto|boot|telefoon|errore|sbaglio|caso"
    r"|posta|telefono|schiff|bahn|flugzeug|zug|e-?mail|telefon|klick|gesetz|legge|wet)\b"
)
_BEHIND = lazy(
    lambda: (
        r"[\s-](?P<rate>per\s(?!cent|the\b|my\b|our\b|their\b|its\b|his\b|se\b|usual\b"
        rf"|{_BY_MEANS})"
        r"(?:\d[\d.,]*(?:\s\d{3})*(?:\s[^\W\d_]+)?|[^\W\d_]+)"
        rf"|an?[\s-](?:{_TIMES}|{_GOODS}){_NO_RATE}"
        rf"|(?:each|every)\s(?:other\s|second\s)?(?:{_TIMES}|{_GOODS}){_NO_RATE}"
        rf"|every\s(?:\d+|two|three|four|five|six|eight|ten|twelve|few)\s(?:{_TIMES})s\b"
        r"|each(?=[.,;:!?)]|\s*$)|for\s(?:each|every)\s[^\W\d_]+"
        r"|the\s(?:hour|tonne|ton|kilo|litre|liter|gallon|acre|ounce|barrel|bottle|piece|bushel)"
        + _NO_RATE
        + rf"|(?:twice|once|thrice|(?:two|three|four|\d)\stimes)\s"
        rf"(?:(?:an?|per|each|every)\s(?:{_TIMES})\b|{_ADVERBS})"
        rf"|apiece|{_ADVERBS}|[btq]\.\s?(?:i\.\s?)?d\b|p\.\s?a\b\.?"
        # German
        r"|pro\s(?-i:[A-ZÄÖÜ])\w+|je\s(?!nach\b)(?-i:[A-ZÄÖÜ])\w+"
        r"|im\s(?:Monat|Jahr|Quartal)(?!\s(?:\d|Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez|zuvor|davor|danach|vor|nach|der|des)|\w)"
        r"|am\sTag(?!\s(?:zuvor|davor|danach|vor|nach|der|des)|\w)|in\sder\s(?:Stunde|Minute|Sekunde|Woche)(?!\s(?:vor|nach|der|des))"
        r"|die\s(?:Stunde|Woche|Minute)\b|jede[ns]?\s(?:Stunde|Woche|Monat|Jahr|Tag|Minute)\b"
        r"|(?:viertel)?jährlich|monatlich|täglich|wöchentlich|stündlich"
        # French and Spanish
        r"|(?:par|por)\s(?:"
        + "|".join(sorted(filter(str.isalpha, DENOMINATORS), key=len, reverse=True))
        + r"|tête|élève|foyer|salarié|hogar|cabeza|alumno|barril|litro|tonelada|kilo|hectárea)\b"
        r"|cha(?:que|cune?)(?:\s(?:mois|an|année|jour|semaine|heure)\b|(?=[.,;:!?)]|\s*$))"
        r"|cada\s(?:mes|año|día|semana|hora|una?)\b|al\s(?:mes|año|día|trimestre)\b|a\sla\s(?:semana|hora)\b"
        r"|l[ae]\s(?:tonne|kilo|litre|nuit|semaine|hora|tonelada)\b|el\s(?:kilo|litro|barril)\b|(?:de\s)?l'heure\b|l'unité\b"
        r"|(?:aux|je|cada|a\scada|ogni)\s(?:cent|100|1[\s.]?000)\s[^\W\d_]+"
        r"|(?:mensu|annu)el(?:le)?s?\b|hebdomadaires?\b|quotidiens?\b|(?:mensu|anu|seman)al(?:es)?\b|diari[oa]s?\b)"
        r"(?![\w-])"
    ),
    re.IGNORECASE,
)
_PER = frozenset(("per", "por", "par", "pro"))
_PER_TIME = lazy(
    rf"\s(?P<rate>(?:per\s(?:{_TIMES})|por\s(?:hora|día|semana|mes|año)|par\s(?:heure|jour|semaine|mois|an)"
    r"|pro\s(?:Stunde|Tag|Woche|Monat|Jahr)))(?=[.,;:!?)]|\s*\Z)"
)
# "Per kilowatt | hour", "40 square | metres"; a plural has no unit behind it: 300 cars | days before.
_UNIT_CUT = lazy(r"(?:\d|\bper|\btonnes?\sof|\btons?\sof)\s(?:[\d,.]+\s)?[^\W\d_]*[^\W\d_s]$", re.IGNORECASE)
_UNIT_END = lazy(
    rf"[ -](?P<rate>{'|'.join(_UNIT_ENDS)})(?![\w'-]|\s(?:ago|later|earlier|before|after)\b)", re.IGNORECASE
)
_GOODS_BEHIND = lazy(
    r"\s(?:of|de)\s(?!the\b|an?\b|la\b|los\b)[^\W\d_]+(?=\s(?:an?|per|each|every|par|por|al)\s)"
)
_HAN_SPANS = "年月日天周季人户次台件亩小吨公平秒分"
_STROKE = lazy(r"\s?/\s?(?:(?P<number>\d[\d.,]*)\s?)?(?P<noun>[^\W\d_]+[²³2]?)?")
# What is counted anew each time: every year | 340 people.
SPANS = frozenset(
    (
        *_TIMES.split("|"),
        *("jahr", "monat", "tag", "woche", "stunde", "an", "année", "mois", "jour", "semaine"),
        *("año", "mes", "día", "semana", "hora", "person", "capita"),
    )
)
_BEFORE = lazy(
    lambda: (
        r"\b(?P<rate>(?:every|each|per|pro|jeden?|jedes|chaque|cada|par|por)\s"
        rf"(?:{'|'.join(sorted(SPANS))}),?\s)$"
    ),
    re.IGNORECASE,
)
_HAN_BEFORE = lazy(rf"每(?:个|一|隔)?[{_HAN_SPANS}][^\W\d_]{{0,4}}$")
_YEAR = lazy(
    r"\b(?:in|since|from|of|until|till|by|to|during|and|year|en|seit|im|jahr|depuis|desde)\s[12]\d{3}$",
    re.IGNORECASE,
)


def rate_behind(text: str, start: int, end: int) -> tuple[ChangeKind, int, int] | None:
    """The range of the rate right behind a passage that ends in a figure and what it counts."""
    following = text[end : end + _PEEK]
    if following[:1] == "每" and following[1:2] in _HAN_SPANS:
        return ChangeKind.UNIT, end, end + 2
    if following.lstrip(" ")[:1] == "/":
        return _stroke(following, end)
    if _UNIT_CUT.search(text, max(start, end - _PEEK), end) and (cut := _UNIT_END.match(following)):
        return ChangeKind.UNIT, end + cut.start("rate"), end + cut.end()
    if _YEAR.search(text, max(start, end - _PEEK), end):
        return None
    if abroad := rate_abroad(text, end):
        return ChangeKind.UNIT, end + 1, abroad[1]
    goods = _GOODS_BEHIND.match(following)  # 300 tonnes | of coal a day
    found = _BEHIND.match(following, goods.end() if goods else 0)
    if not found:
        return None
    return ChangeKind.UNIT, end + (1 if goods else found.start("rate")), end + found.end()


def rate_at_end(text: str, end: int, first: str) -> tuple[ChangeKind, int, int] | None:
    """The range of a rate at the end of a clause, wherever its figure is: 40 litres are used | per month."""
    found = _PER_TIME.match(text, end) if first in _PER else None
    return (ChangeKind.UNIT, found.start("rate"), found.end()) if found else None


def _stroke(following: str, end: int) -> tuple[ChangeKind, int, int] | None:
    """ "5 mg | /kg", "500元 | /月", "12 | /100,000"; no dates, and no words between strokes."""
    found = _STROKE.match(following)
    if not found or not (found["number"] or found["noun"]):
        return None
    noun = found["noun"] or ""
    known = (
        noun in DENOMINATORS or noun.lower() in DENOMINATORS or noun.lower().removesuffix("s") in DENOMINATORS
    )
    counted = found["number"] is not None and len(found["number"]) > 2 and found["number"].strip("0,.") == "1"
    if not (known or counted or (noun[:1] in _HAN_SPANS and noun)):
        return None
    return ChangeKind.UNIT, end, end + found.end()


def rate_before(text: str, start: int) -> tuple[ChangeKind, int, int] | None:
    """The range of "every year" right before a passage that begins with a figure, of "每月" near one."""
    begin, first = max(0, start - _PEEK), text[start : start + _FIGURE]
    if not text[start - 1].isascii():
        near = "每" in text[begin:start] and any(map(str.isdigit, first))
        found = _HAN_BEFORE.search(text, begin, start) if near else None
    else:
        word = first.partition(" ")[0].partition("-")[0].lower()
        at_figure = any(map(str.isdigit, word)) or word in NUMBER_WORDS or word in SCALE_WORDS
        found = _BEFORE.search(text, begin, start) if at_figure else None
    return (ChangeKind.UNIT, found.start(), start) if found else None
