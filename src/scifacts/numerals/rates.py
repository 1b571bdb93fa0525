"""The rate behind an amount, as a part of its unit: "a month", "per head", "/h", "per 100,000 people".

"Per" opens a rate before any noun; "a", "an", "each", "every" and a stroke do so only before a word of the
closed table below, so that "40 tonnes a man could lift" holds none. A rate is named by its denominator,
in the singular and under one name: "annually", "a year" and "per annum" are all "year".
"""

from __future__ import annotations

import re
from functools import lru_cache

from scifacts.nouns import NamedTuple
from scifacts.numerals.languages.rates_abroad import RATE_STARTS_ABROAD, rate_abroad
from scifacts.numerals.wordlists import heads, is_other_word, word_set
from scifacts.patterns import lazy

__all__ = ["ADVERBS", "DENOMINATORS", "Rate", "agree_in_rate", "rate_after", "says_rate", "split_rate"]


class Rate(NamedTuple):
    """A rate as read: its denominator's one name ("hour", "100000 person"), its words, where it ends."""

    name: str
    words: str
    end: int
    digits: tuple[int, int] | None = None  # where the 100,000 of "per 100,000 people" stands


_TABLE = """
second/sec/s/sekunde/seconde/segundo/secondo minute/min/minuto/minuut
hour/hr/h/stunde/heure/hora/ora/uur/timme day/d/tag/jour/día/dia/giorno/dag
night/nacht/nuit/noche/notte week/wk/woche/semaine/semana/settimana/vecka fortnight
month/mo/monat/mois/mes/mês/mese/maand/månad/måned
quarter/quartal/trimestre year/yr/annum/jahr/an/année/año/anno/ano/jaar/år decade century
person/capita/head/inhabitant/resident/kopf/habitant/habitante/einwohner/personne/persona/tête/cabeza/pessoa/abitante/persoon/inwoner/hoofd/invånare/innbygger/indbygger
barrel/bbl/baril/barril/barile tonne/t/tonelada/tonnellata ton
kg/kilo/kilogram/kilogramme/kilogramm/kilogramo/chilo/quilo
g/gram/gramme/gramm/gramo mg/milligram l/litre/liter/litro ml/millilitre dl
µl/μl/µL/μL
gallon/gal/galón ounce/oz/onza/unze pound/lb/livre/libra/pfund bushel
km/kilometre/kilometer/kilomètre/kilómetro/chilometro/quilômetro/quilómetro m/metre/meter/mètre mile/mi acre
hectare/ha/hektar/hectárea/ettaro km²/km2/quadratkilometer m²/m2/quadratmeter/kvadratmeter
m³/m3/kubikmeter kWh/kwh/KWh/kilowatt-hour/kilowattstunde/kilowattheure
MWh/mwh/megawatt-hour/megawattstunde/mégawattheure GWh/gwh/gigawatt-hour/gigawattstunde/gigawattheure
household/haushalt/ménage/hogar/famiglia/huishouden/hushåll
pupil/schüler/élève/alumno/alunno/leerling
student/étudiant/estudiante/studente patient/paciente/paziente
worker employee/mitarbeiter/employé/empleado unit/unité/unidad item/piece/stück/pièce game match visit
ticket dose/dosis serving shift
share/aktie/action/acción/azione/ação/aandeel
"""
# Spelling -> the one name of a denominator.
DENOMINATORS: dict[str, str] = {
    word: group.partition("/")[0] for group in _TABLE.split() for word in group.split("/")
} | {"sq mi": "square mile", "sq km": "km²", "sq ft": "square foot"}
ADVERBS = {
    "hourly": "hour", "daily": "day", "nightly": "night", "weekly": "week", "fortnightly": "fortnight",
    "monthly": "month", "quarterly": "quarter", "annually": "year", "yearly": "year",
}  # fmt: skip
_ADJECTIVES = {**{name: word for word, name in ADVERBS.items()}, "year": "annual|annually|yearly"}
_TIMES = ("second", "minute", "hour", "day", "night", "week", "fortnight", "month", "quarter", "year",
          "decade", "century")  # fmt: skip
# "In 40 cases a patient died": behind "a" they are a rate of money alone, "£9,000 a pupil".
_ACTING = word_set("pupil student patient worker employee household resident inhabitant")
# Symbols of one or two letters are words or other units behind "a": "a t", "a d".
_ARTICLED = "|".join(sorted((word for word in DENOMINATORS if len(word) > 2), key=len, reverse=True))
# "a year ago", "a month of rain", "a week-long strike", "a day's work", "a game that he won" are no rates.
_NO_RATE = (
    r"(?![\w’'-]|\s(?:ago|earlier|later|(?:before|after)(?!\s(?:tax(?:es)?|deductions|bonus(?:es)?|costs|fees|housing|rent)\b)|afterwards|previously|prior|since|apart|early|late|long|old"
    r"|of|and\sa\s(?:half|quarter)|could|can|would|will|must|might|may|should|is|was|has|had|does|did|that"
    r"|which|who|whose|when|where)\b)"
)
_NUMBER = r"\d{1,3}(?:[.,\u00a0\u202f ]\d{3})+(?![.,]?\d)|\d+(?:\.\d+)?(?![.,]?\d)"
_SPOKEN = {"hundred": 100, "thousand": 1000, "million": 1_000_000}
# What follows "per 100,000" where it counts nothing named: "per 100,000 in 2022".
_UNNAMED = (
    "of|in|and|or|for|to|by|as|at|on|over|from|last|this|was|is|were|are|during|since|a|per|has|have|had|who"
    "|that|which|with|while|when|but|than|fell|rose|grew|dropped|will|would|can|could|may|(?!seed|weed|breed)\\w+ed"
)
_AFTER_ADVERB = (
    "in|on|at|to|from|by|for|since|over|between|and|or|but|with|through|across|during|as|than|until|of|per"
    "|is|was|are|were|will|would|has|have|had"
)
_RATE = lazy(
    lambda: (
        rf"(?P<per>/|[ \u00a0\n](?:per|pro|(?:por(?:[ \u00a0]cada)?|pour|je)(?=[ \u00a0]\d)"
        r"|je(?=[ \u00a0](?-i:[A-ZÄÖÜ])))[ \u00a0\n])(?:"
        rf"(?P<number>{_NUMBER}|(?:a\s)?(?:hundred|thousand|million)(?!\w))"
        rf"(?:[ \u00a0\n](?P<counted>k?m[23](?!\w)|(?!(?:{_UNNAMED})\b)"
        r"(?:(?:live|head|square|cubic|registered)[ \u00a0])?"
        r"[^\W\d_]+(?:-(?:year|day|hour)s?)?[²³]?))?"
        r"|(?!(?:cents?|cento|mille?|se|the|my|our|their|usual|its|a)\b)"
        r"(?:(?:(?:fully[ \u00a0])?diluted|basic|common|ordinary)[ \u00a0\n](?=shares?\b))?"
        r"(?P<noun>k?m2|(?:kilo|mega|giga)watt[ \u00a0]hours?"
        r"|(?:one-way|(?:round|return|single|working|calendar|fiscal|academic|school)(?=.(?:trip|journey|ticket|day|week|month|year)))"
        r"[ \u00a0\n](?:trip|journey|ticket|day|week|month|year)s?"
        r"|(?:(?:square|cubic|sq\.?|vierkante|kubieke)[ \u00a0])?[^\W\d_]+(?:-[^\W\d_]+)*[²³]?)(?![^\W_]))"
        r"|[ \u00a0\n-](?:an?|each|every|par|por|al|je)[ \u00a0\n-]"
        rf"(?P<one>(?:kilo|mega|giga)watt[ \u00a0]hour"
        rf"|(?:(?:square|cubic)[ \u00a0])?(?:{_ARTICLED})){_NO_RATE}"
        rf"|[ \u00a0\n](?P<adverb>{'|'.join(ADVERBS)})"
        rf"(?=[.,;:)!?”\"]|\s*\Z|\s(?:{_AFTER_ADVERB})\b|\s[^\w\s])"
        r"|\s(?P<abbreviated>p\.\s?a\.?|pa)(?!\w)"
    ),
    re.IGNORECASE,
)
_CARBON = r"CO[2₂](?:e|[- ]?eq(?:uivalents?|\.)?| equivalents?)?"
_OF_GOODS = (
    r"(?!la |le |les |los |las |el |un |una |une |cette |este |esta )[^\W\d_]+(?: d(?:e |['’])?[^\W\d_]+)?"
)
_GOODS_STARTS = (" of ", " CO", " de ", " di ", " d'", " d’")
_UNJOINED = ("de", "nl", "sv")  # "300.000 Tonnen Stahl pro Jahr"
_GOODS = lazy(
    rf" (?:of |de )?{_CARBON}(?=(?: an?| per| each| every| pro| par) |/)"
    rf"| d(?:[ei] |['’])(?:{_OF_GOODS})(?= (?:par (?:an(?:née)?|jour|mois)|por (?:año|ano|día|dia)"
    r"|al (?:año|día|mes|giorno|mese)|ao (?:ano|dia|mês)|per anno|all['’]anno)(?!\w))"
    rf"| [A-ZÄÖÜ][a-zäöüß]+(?= (?:pro|im) (?:Jahr|Monat|Tag)(?!\w))"
    r"| [a-z]+(?= per (?:jaar|dag|maand|år|månad|måned)(?!\w))"
    r"| of (?!the |a |an )[a-z]+(?: (?!a |an |per |each |every )[a-z]+)?"
    rf"(?= (?:(?:an?|per|each|every) |(?:{'|'.join(ADVERBS)})\b))"
)
# Nearly every figure is told by the first letters behind it to have no rate.
_STARTS = frozenset("-/aAeEpPhdnwfmqyj")
# "49 Euro im Monat", "900 euros mensuels", "500元每月"; not "im Jahr 2019", "am Tag der Wahl".
_FOREIGN_RATE = lazy(
    r"[ \u00a0](?:(?:im|am|die|in[ \u00a0]der)[ \u00a0](?P<noun>Monat|Jahr|Quartal|Tag|Stunde|Minute"
    r"|Sekunde|Woche)(?!\w|-|,?\s(?:\d|zuvor|davor|danach|darauf|vor|nach|seit|der|des|an|als|in|Januar|Februar|März|April|Mai|Juni|Juli"
    r"|August|September|Oktober|November|Dezember)\b|\s\d)"
    r"|(?:à[ \u00a0]|de[ \u00a0])?l['’](?P<elided>heure|année)(?!\w|\s(?:\d|derni|pass|suiv|proch|préc))"
    r"|(?P<often>monat|jähr|täg|wöchent|stünd)lich(?!\w)"
    r"|(?P<adjective>mensu|annu|anu|seman|diari|quotidien|hebdomadaire)(?:el(?:le)?s?|al(?:es)?|[oa]s?|s|ne)?(?!\w)"
    r"|par[ \u00a0](?P<yearly>ans?)(?![\w’'-]))"
    r"|(?:/|每)(?P<han>[年月周天日])(?![月日初末底中])|/(?P<per>小时|平方米|立方米|平方公里|千瓦时|升|公里|[人吨户])|每(?P<each>小时)",
)
_FOREIGN_STARTS = (
    *(" im ", " am ", " die ", " in der ", " à l", " de l", " l'", " l’", " monat", " jährl", " tägl"),
    *(" wöch", " stünd", " mensu", " annue", " anual", " seman", " diari", " quotid", " hebdo"),
    *(" par an", "\u00a0par an", "每", "/年", "/月", "/周", "/天", "/日"),
    *("/小时", "/平方", "/立方", "/升", "/千瓦时", "/公里", "/人", "/吨", "/户"),
)
_FOREIGN_NAMES = {
    "monat": "month", "jähr": "year", "täg": "day", "wöchent": "week", "stünd": "hour", "mensu": "month",
    "annu": "year", "anu": "year", "seman": "week", "diari": "day", "quotidien": "day",
    "hebdomadaire": "week", "年": "year", "月": "month", "周": "week", "天": "day", "日": "day",
    "année": "year", "an": "year", "ans": "year",
    "小时": "hour", "平方米": "m²", "立方米": "m³", "平方公里": "km²", "升": "l",
    "千瓦时": "kWh", "公里": "km", "人": "person", "吨": "tonne", "户": "household",
}  # fmt: skip
_NAMES_OF_SYMBOLS = {
    "km/h": ("km", "hour"), "mph": ("miles", "hour"), "bpd": ("barrels", "day"), "tpd": ("tonnes", "day"),
    "tpa": ("tonnes", "year"), "Mbps": ("Mbit", "second"),
    "Gbps": ("Gbit", "second"),
}  # fmt: skip
# Behind a number of nothing named a stroke opens these alone: "4,227/km2", "85 × 10^9/L".
_BARE_STROKE = frozenset(("km2", "km²", "m2", "m²", "m³", "L", "mL", "µL", "μL", "ha", "min"))
_SHORTEST_OF = {"minute": 1, "hour": 2, "day": 3, "night": 3, "week": 4, "month": 5, "year": 6}


# What a word begins with that names a rate, or the goods of which there are so many.
_RATED = heads(
    "pour each every monat mensual annuel anual semanal diario quotidien hebdomadaire",
    *ADVERBS,
    *RATE_STARTS_ABROAD,
) | {"of ", "in "}


def rate_after(text: str, end: int, unit: str | None = None, language: str = "") -> Rate | None:
    """The rate that begins right behind an amount; "40 years a week" has none, "8 hours a day" has one.

    In Italian "per" is "for": there it opens a rate before what the table has alone, "euro per abitante".
    """
    if text[end : end + 1] == " " and is_other_word(text, end + 1, _RATED) and language not in _UNJOINED:
        return None
    if (language in _UNJOINED or text.startswith(_GOODS_STARTS, end)) and (goods := _GOODS.match(text, end)):
        end = goods.end()  # "3 million barrels of oil a day"
    if text.startswith(_FOREIGN_STARTS, end) and (foreign := _FOREIGN_RATE.match(text, end)):
        said = _named_foreign(foreign)
        return said if unit is None or _is_shorter(unit, said.name) else None
    if unit and (abroad := rate_abroad(text, end)):
        name, stop = abroad
        return Rate(name, name, stop) if _is_shorter(unit, name) else None
    mark = text[end : end + 2].lstrip()[:1]
    if mark not in _STARTS or not mark or (match := _RATE.match(text, end)) is None:
        return None
    rate = _named(match)
    if rate is None or (unit is not None and not _is_shorter(unit, rate.name)):
        return None
    if match["counted"] and match["per"].strip() in ("por", "pour") and _SUM_NEXT.match(match["counted"]):
        return None  # "el 8% por 323 millones"
    if language == "it" and match["noun"] and match["per"] != "/" and _denominator(match["noun"]) is None:
        return None
    if match["per"] == "/" and (
        (unit is None and match["noun"] not in _BARE_STROKE) or (match["number"] and not match["counted"])
    ):
        return None  # "refs/pull/42/head", "zero/1.0/"
    acting = match["one"] and match["one"].lower() in _ACTING
    if acting and not (unit and unit.isupper() and len(unit) == 3):
        return None
    return _with_second(text, rate) if rate.name == "kg" else rate


_SECOND = lazy(
    r"(?:[ \u00a0\n](?:of[ \u00a0\n])?body[ \u00a0\n-]?(?:weight|mass))?"
    r"[ \u00a0\n](?:per|every|an?)[ \u00a0\n](dose|day|hour|minute|week)(?!\w)"
)


def _with_second(text: str, rate: Rate) -> Rate:
    """The rate of a dose with that of its time: "per kilogram of body weight per day"."""
    second = _SECOND.match(text, rate.end)
    if second is None:
        return rate
    return Rate(f"{rate.name}/{second[1]}", f"{rate.words} per {second[1]}", second.end())


def _named_foreign(match: re.Match[str]) -> Rate:
    word = next(filter(None, match.groups()))
    name = _FOREIGN_NAMES.get(word) or _singular(word)
    return Rate(name, name, match.end())


def _named(match: re.Match[str]) -> Rate | None:
    at = match.end()
    if adverb := match["adverb"]:
        return Rate(ADVERBS[adverb.lower()], ADVERBS[adverb.lower()], at)
    if match["abbreviated"]:
        return Rate("year", "year", at)
    if number := match["number"]:
        value = _value(number)
        noun = _singular(match["counted"] or "")
        words = match.string[match.end("per") : at]
        digits = match.span("number") if number[0].isdigit() else None
        return Rate(f"{value} {noun}".strip(), " ".join(words.lower().split()), at, digits)
    word = match["one"] or match["noun"]
    stroke = "/" in (match["per"] or "")
    if stroke and _denominator(word) is None:
        return None
    name = _singular(word)
    said = word if word in DENOMINATORS else word.lower()  # kWh stays kWh
    return Rate(name, name if name in _TIMES or name == "share" else " ".join(said.split()), at)


def _denominator(word: str) -> str | None:
    """The one name of a denominator of the table, as it is written there or in small letters."""
    return DENOMINATORS.get(word) or DENOMINATORS.get(word.lower())


def _value(number: str) -> str:
    word = number.lower().split()[-1]
    if word in _SPOKEN:
        return str(_SPOKEN[word])
    return re.sub(r"\D", "", number) if _GROUPED.fullmatch(number) else re.sub(r"[^\d.]", "", number)


_SUM_NEXT = lazy(r"mil(?:lones|lón|lion|liard|h|\Z)|bilh|trilh|euro|d[óo]l|franc|livre|libra|peso")
_GROUPED = lazy(r"\d{1,3}(?:\.\d{3})+")  # "pro 100.000 Einwohner"


_NOUNS = {"people": "person", "population": "person", "men": "man", "women": "woman", "children": "child",
          "births": "birth", "mois": "month"}  # fmt: skip


@lru_cache(maxsize=1024)
def _singular(words: str) -> str:
    """The one name of a denominator: "inhabitants" -> person, "square metres" -> m², "boxes" -> box."""
    plain = " ".join(words.split())
    low = plain.lower()
    if known := _denominator(plain):
        return known
    if low in _NOUNS:
        return _NOUNS[low]
    if low.startswith(("square ", "cubic ", "sq ", "sq. ", "vierkante ", "kubieke ")):
        name = _singular(low.split(" ", 1)[1])
        return name + ("²" if low[0] in "sv" else "³")
    if "watt hour" in low:
        return _singular(low.replace("watt hour", "watt-hour"))
    single = (
        low[:-3] + "y" if low.endswith("ies") else low[:-1] if low.endswith("s") and low[-2:] != "ss" else low
    )
    return DENOMINATORS.get(single, _NOUNS.get(single, single))


def _is_shorter(unit: str, rate: str) -> bool:
    """Whether a length of time may be spent in another: hours a day, never years a week."""
    ours, theirs = (_SHORTEST_OF.get(one.removesuffix("s")) for one in (unit, rate))
    return ours is None or theirs is None or ours < theirs


@lru_cache(maxsize=4096)
def split_rate(unit: str) -> tuple[str, str]:
    """A unit as an editor or a text writes it, and the name of its rate apart; "" where it has none."""
    plain = " ".join(unit.split())
    if plain in _NAMES_OF_SYMBOLS:
        return _NAMES_OF_SYMBOLS[plain]
    if plain.lower() in ("kph", "kmh", "km/h"):
        return "km", "hour"
    at = 0 if plain.lower().startswith("per ") else -1
    if at == 0 and (match := _RATE.fullmatch(f" {plain}")):
        rate = _named(match)
        return ("", rate.name) if rate else (plain, "")
    while (at := _next_joint(plain, at + 1)) > 0:
        if foreign := _FOREIGN_RATE.fullmatch(plain, at):
            return plain[:at], _named_foreign(foreign).name
        match = _RATE.fullmatch(plain, at)
        if match and (rate := _named(match)):
            amount, first = split_rate(plain[:at])  # "kg per person per year"
            return amount, f"{first}/{rate.name}" if first else rate.name
        if plain[at] == "/" and (named := _stroked(plain[at + 1 :])):
            return plain[:at], named
    return plain, ""


def _next_joint(unit: str, start: int) -> int:
    return min((at for at in (unit.find(" ", start), unit.find("/", start)) if at > 0), default=-1)


def _stroked(rest: str) -> str:
    """The name of what stands behind a stroke: "kg/day", "100 km"; "" where a part is in no table."""
    names = []
    for part in rest.split("/"):
        number, _, word = part.rpartition(" ")
        known = _denominator(word)
        if known is None or (number and not number.isdecimal()):
            return ""
        names.append(f"{number} {known}".strip())
    return "/".join(names)


def agree_in_rate(ours: str, theirs: str) -> bool:
    """Whether two rates are one; "per 100,000" leaves out the people of "per 100,000 people"."""
    if ours == theirs:
        return True
    one, other = sorted((ours, theirs), key=len)
    return one.isdecimal() and other.split()[0] == one


_ABROAD = {
    "hour": "stündlich",
    "day": "täglich tägliche täglichen diario diaria diarios diarias quotidien quotidienne",
    "week": "wöchentlich wöchentliche wöchentlichen semanal semanales hebdomadaire",
    "month": "monatlich monatliche monatlichen mensual mensuales mensuel mensuelle mensuels",
    "year": "jährlich jährliche jährlichen anual anuales annuel annuelle annuels",
}  # fmt: skip


def says_rate(text: str, rate: str) -> bool:
    """Whether a text speaks of a rate anywhere: "annual output" of a year, "for each household"."""
    low = text.lower()
    if rate[:1].isdigit():
        return rate.split(maxsplit=1)[0] in re.sub(r"(?<=\d)[,\u00a0\u202f ](?=\d{3})", "", low)
    words = [word for word, name in DENOMINATORS.items() if name == rate and len(word) > 2] or [rate]
    words += _ABROAD.get(rate, "").split()
    if rate in _ADJECTIVES:
        words += _ADJECTIVES[rate].split("|")
    if rate == "day":
        words.append("everyday")
    return re.search(rf"\b(?:{'|'.join(map(re.escape, words))})s?\b", low) is not None
