"""Measures that follow a number: symbols (5 mg/kg, 9.8 m/s²), degrees, speeds, and their names."""

from __future__ import annotations

import re

from scifacts.model import FigureKind
from scifacts.nouns import dataclass
from scifacts.numerals.vocabulary import UNIT_SYMBOLS
from scifacts.numerals.wordlists import heads, word_set
from scifacts.patterns import lazy

__all__ = [
    "MEASURES", "MEASURE_NOUNS", "SIZES", "Unit", "inches_at", "is_measure", "is_symbol", "measure_at",
    "time_of_symbol",
]  # fmt: skip


@dataclass(slots=True)
class Unit:
    """A unit as read: where the symbol attached to the number ends, where the whole unit ends."""

    name: str
    kind: FigureKind
    symbol_end: int
    end: int


_SINGULAR = """metre meter kilometre kilometer centimetre centimeter millimetre millimeter nanometre nanometer
    micrometre micrometer yard mile acre hectare gram gramme kilogram kilogramme milligram microgram tonne
    ton ounce pound litre liter millilitre milliliter gallon pint quart barrel bushel watt milliwatt kilowatt
    megawatt gigawatt terawatt volt kilovolt amp ampere byte kilobyte megabyte gigabyte terabyte petabyte
    bit megabit gigabit degree calorie kilocalorie joule kilojoule light-year knot carat decibel pixel
    tablespoon teaspoon cup"""
# Names of measures, singular and plural: they are a unit where a noun follows too, "a 5 metre shark".
MEASURE_NOUNS = (
    word_set(_SINGULAR)
    | {word + "s" for word in _SINGULAR.split()}
    | word_set("inch inches foot feet stone hertz kelvin horsepower tesla sigma parsec parsecs")
)
SIZES = word_set("square cubic nautical metric fluid short long")
_SPELLED_OUT = lazy(
    r"[\s-]?([mk])\.p\.h\.?(?!\w)|(?:[\s-]|(?=°))(?:parts[\s-]per[\s-](million|billion|trillion)"
    r"|(?:(?:degrees?|deg\.?|degr[ée]s?|grados?|Grad|°)\s?)?(Celsius|centigrade|Fahrenheit)|(?:degrees?|deg\.?)\s([CF])"
    r"|(kilomet(?:re|er)|mile|met(?:re|er)|foot|feet)s?\s(?:per|an?)\s(hour|second))(?!\w)",
    re.IGNORECASE,
)
_SPEEDS = {
    ("k", "hour"): "km/h", ("k", "second"): "km/s", ("mi", "hour"): "mph", ("m", "second"): "m/s",
    ("m", "hour"): "m/h", ("f", "second"): "ft/s",
}  # fmt: skip
# After the symbol: "/kg", " per day", "/s²"; "m s−2" and "s-1" are written so in science.
_KIND_OF_TRIP = (
    r"(?!(?:one-way|round|return|single|school|fiscal)\s(?:trip|journey|ticket|day|week|month|year))"
)
_PER = rf"(?:(?:/|\sper\s{_KIND_OF_TRIP})[A-Za-zµμ]{{1,6}}(?:[²³]|\^?[23](?!\d))?){{1,2}}"
_POWER = r"(?:[−–][1-4]|⁻[¹²³⁴]|-[123](?=[,.;)]|\s[^\W\d]|\s\(|\Z))(?![\d.]\d)"
_SYMBOL = lazy(
    r"(\s?)(mm\sHg(?!\w)|σ(?!\w)|(?:sq\.?|fl|cu)\s(?:km|mi|m|ft|oz|yd|in)|k?N[⋅·]m(?!\w)|lbf?[⋅·]ft(?!\w)|acre[⋅·\s-](?:ft|feet|foot)(?!\w)|(?:US|imp)\sgal(?:lons?)?(?!\w)|(?:[mk]?b|bbl|boe)/d(?!\w)|lbs?-ft|ft-lbs?|[A-Za-zµμ°℃℉ÅΩ㎀-㏿]+)([²³]|\^?[23](?!\d))?"
)
_TAIL = lazy(rf"({_PER}|{_POWER}|(?:[ ·⋅][A-Za-zµμ]{{1,3}}{_POWER}){{1,3}})?(?![^\W_\u2e80-\U0010ffff]|['’])")
# "21.7 gCO₂/kWh", "12 MtCO2e": what is measured is written to its symbol
_CARBON = lazy(r"\s?([km]?g|[kMG]?t)CO[2₂](?:e|[- ]?eq(?:uivalents?|\.)?)?(?![^\W_])")
_INCHES = lazy(r"\sin(?=\.?\s(?:thick|wide|long|tall|deep|high|diameter)\b)")
_HEAT = lazy(r"\s?([CF])(?![^\W_]|[+#’'-])")
_HEAT_NEAR = lazy(
    r"temperature|degree|heat|warm|\bcold|\bhot\b|cool|freez|thermomet|°|Celsius|Fahrenheit"
    r"|\bovens?\b|\bbak(?:e|ed|ing)\b|\broast|\bfever|\bsimmer",
    re.IGNORECASE,
)
# "39C (102F)", "180C/350F/gas 4", "200C/180C fan"
_HEAT_TWICE = lazy(r"\d[CF](?:\s?\([-−]?\d+(?:\.\d+)?[CF]\)|/\d+[CF](?!\w))")
# What the words begin with that name a measure, or are symbols of one.
MEASURES = heads(
    "foot feet parts degrees degC degF grados celsius centigrade fahrenheit kilometre mile metre meter"
    " kgCO mgCO MtCO ktCO GtCO",
    *UNIT_SYMBOLS,
)
_STONE_NEXT = lazy(r"\s\d{1,2}\slbs?(?!\w)")  # "10 st 4 lb"
_NOT_SPACED = frozenset({"st", "A", "in", "a", "K", "N", "J", "V", "s", "h", "t", "mi", "Ma", "Ga", "ka"})
_TIME_SYMBOLS = frozenset({"seconds", "minutes", "hours", "ms", "years", "weeks", "months"})


def is_measure(name: str) -> bool:
    """Whether a unit measures: "mg", "square miles"; not what is counted."""
    return name in UNIT_SYMBOLS.values() or name.rsplit(" ", maxsplit=1)[-1] in MEASURE_NOUNS


def is_symbol(word: str) -> bool:
    """Whether a word as written is the symbol of a measure other than of time: "kg", "MW"."""
    name = UNIT_SYMBOLS.get(word)
    return name is not None and name not in _TIME_SYMBOLS


def time_of_symbol(word: str) -> str | None:
    """The length of time that a symbol of two letters or more is: "min", "hr", "yrs"."""
    name = UNIT_SYMBOLS.get(word)
    return name if len(word) > 1 and name in _TIME_SYMBOLS else None


def measure_at(text: str, end: int) -> Unit | None:
    """The measure that follows a number ending at `end`."""
    if text[end + text[end].isspace() : end + 2][:1] in ("C", "F") and (heat := _HEAT.match(text, end)):
        return _degrees(text, end, heat)
    if text[end] in _FEET_MARKS:
        return _feet_at(text, end)
    if text[end] == "″":
        return inches_at(text, end)
    if text.startswith(_FEET, end) and (feet := _FEET_AND.match(text, end)):
        return Unit("ft", FigureKind.COUNT, end, feet.end())
    if spelled := _SPELLED_OUT.match(text, end):
        return Unit(_spelled_name(spelled), FigureKind.COUNT, end, spelled.end())
    if inches := _INCHES.match(text, end):
        return Unit("in", FigureKind.COUNT, end, inches.end())
    if "CO" in text[end : end + 5] and (carbon := _CARBON.match(text, end)):
        return Unit(UNIT_SYMBOLS[carbon[1]], FigureKind.COUNT, end, carbon.end())
    match = _SYMBOL.match(text, end)
    if match is None or not (name := _symbol_name(match)) or not (tail := _TAIL.match(text, match.end())):
        return None
    symbol, spaced = match[2], bool(match[1])
    if spaced and symbol in _NOT_SPACED and not (tail[1] or match[3] or _ends_measure(text, match)):
        return None
    if (
        symbol == "m"
        and not tail[1]
        and (_SECONDS_NEXT.match(text, match.end()) or _HOURS_BEFORE.search(text, max(0, end - 10), end))
    ):
        name = "minutes"
    elif tail[1]:
        name = (symbol if name in _TIME_SYMBOLS else name) + _tail_name(tail[1])
    kind = FigureKind.DURATION if name in _TIME_SYMBOLS else FigureKind.COUNT
    unit = Unit(name, kind, end if spaced else tail.end(), tail.end())
    return _with_power(text, unit) if symbol in _LENGTHS else unit


def _with_power(text: str, unit: Unit) -> Unit:
    """The unit as it is where "squared" or "cubed" follows: "4 km squared"."""
    if power := _POWER_BEHIND.match(text, unit.end):
        unit.name, unit.end = unit.name + _POWERS[power[1]], power.end()
    return unit


# What may stand behind a symbol that is another word elsewhere: "(44 in)", "(806 mi, 700 nmi)", "181,000 t,".
# "kept for 24 h at 37 °C": words of no language in which "20 h" is a time of the day
_HOURS_GO_ON = lazy(
    r"\s(?:at|after|of|before|and|or|with|under|prior|later|was|were|period|incubation|\d{1,2}\s?min)(?!\w)"
)
_VERSUS_NEXT = lazy(r"\s(?:\d|[^\W\da-z]|the\b)")  # "1 V 1"
_BEHIND = {"in": ");", "mi": ");,", "t": ");,.", "h": ");,.", "K": ");,."}


def _ends_measure(text: str, match: re.Match[str]) -> bool:
    """Whether what follows a symbol tells that it is one: a bracket, a comma, the end of a sentence."""
    following = text[match.end() : match.end() + 3]
    if match[2] == "h" and _HOURS_GO_ON.match(text, match.end()):
        return True
    marks = _BEHIND.get(match[2], "")
    if match[2] == "in" and _FEET_NEXT_TO.search(text, max(0, match.start() - 8), match.start()):
        return True
    if match[2] == "s" and (
        _DECIMAL_BEFORE.search(text, max(0, match.start() - 12), match.start())
        or _HUNDREDTHS_NEXT.match(text, match.end())
    ):
        return True
    if match[2] == "K" and (
        _KELVIN_NEXT.match(text, match.end())
        or _KELVIN_BEFORE.search(text, max(0, match.start() - 40), match.start())
    ):
        return True
    if match[2] == "st":
        return _STONE_NEXT.match(text, match.end()) is not None
    if match[2] == "V":
        return _VERSUS_NEXT.match(text, match.end()) is None
    if match[2] in ("Ma", "Ga", "ka"):  # Ma is a name as well
        return _AGE_NEXT.match(text, match.end()) is not None
    if match[2] == "t" and (following in (" CO", " of") or _RATE_NEXT.match(text, match.end())):
        return True  # "1.9 t CO2e per person", "2 t of steel", "6,200 t a year"
    if following[:1] == "." and following[1:2].strip():
        return False  # "K.O."
    return bool(marks) and (following[:1] in marks or (following[:2] == " (" and match[2] not in ("in", "K")))


_AGE_NEXT = lazy(r"\s(?:ago|old|BP|years)(?!\w)|[);]|,\s[a-z]|\.\s*(?:\Z|[A-Z])")
_RATE_NEXT = lazy(r"\s(?:an?|each)\s(?:year|month|week|day|hour)(?!\w)")
_FEET_NEXT_TO = lazy(r"\d\s?ft\s\d{1,2}\Z")  # "6 ft 2 in"
_SECONDS_NEXT = lazy(r"\s?\d{1,2}s(?!\w)")  # "5m 30s"
_HOURS_BEFORE = lazy(r"\d\s?(?:h|hrs?)\s?\d{1,2}\Z")  # "24h 37m"
_DECIMAL_BEFORE = lazy(r"(?<![\d.])\d+\.\d+\Z|\dmin\s?\d{1,2}\Z|\d\smin\s\d{1,2}\Z")  # "0.11 s faster"
_HUNDREDTHS_NEXT = lazy(
    r"\s\d\d(?=\s(?:et|en|à|aux?|lors|pour|contre|sur|devant|l[ae]s?|dans|de)\b|[,.;)]|\Z)"
)
# "cooled to below 50 K", "50 K (−223 °C)"; "50 K people" are thousands
_KELVIN_BEFORE = lazy(
    r"\d\s?±\s?\d[\d.,]*\Z|\b(?:temperatures?\sof|(?:heated|cooled)\sto)\s(?:[a-z]+\s){0,2}\d[\d.,]*\Z",
    re.IGNORECASE,
)
_KELVIN_NEXT = lazy(r"\s\((?:about\s|around\s|approximately\s|~\s?|≈\s?)?[-−–]?\d[\d.,]*\s?°")
_FEET = ("-foot", "-feet", " foot ", " feet ", "-Foot")
_FEET_AND = lazy(r"[- ](?:foot|feet)(?=[- ]\d{1,2}(?!\d|[.,]\d|-))", re.IGNORECASE)  # "a 6-foot-7 guard"
_FEET_MARKS = "'’′"
_INCHES_NEXT = lazy(r"['’′]\s?\d{1,2}(?:\.\d)?(?:[\"”″]|''|’’)")
_FEET_BEFORE = lazy(r"(?<![\d°.])\d{1,2}['’′]\s?\d{1,2}(?:\.\d)?\Z")


def _feet_at(text: str, end: int) -> Unit | None:
    """The feet of 6'2"; minutes of arc stand behind degrees."""
    start = end
    while start and text[start - 1].isdecimal():
        start -= 1
    is_feet = text[start - 1 : start] != "°" and _INCHES_NEXT.match(text, end)
    return Unit("ft", FigureKind.COUNT, end + 1, end + 1) if is_feet else None


def inches_at(text: str, end: int) -> Unit | None:
    """The inches of 6'2"."""
    is_inches = _FEET_BEFORE.search(text[max(0, end - 9) : end])
    return Unit("in", FigureKind.COUNT, end + 1, end + 1) if is_inches else None


_LENGTHS = word_set("mm cm dm m km nm µm")


def _symbol_name(match: re.Match[str]) -> str | None:
    """The name of "kg", "km2" or "cm³"; None for a word that is no symbol."""
    symbol, power = match[2].replace("\u00a0", " ").replace("\u202f", " "), match[3]
    if not power:
        return UNIT_SYMBOLS.get(symbol)
    if symbol in _LENGTHS:
        return symbol + power.removeprefix("^").translate(_SQUARES)
    return UNIT_SYMBOLS.get(symbol + power)


_POWERS = {"squared": "²", "cubed": "³"}
_POWER_BEHIND = lazy(r"[ \u00a0](squared|cubed)(?!\w)")  # "4 km squared"
_SQUARES = str.maketrans("23", "²³")


def _tail_name(tail: str) -> str:
    tail = tail.replace("μ", "µ").replace(" per ", "/")
    return tail.replace("^", "").translate(_SQUARES) if tail.startswith("/") else tail


def _spelled_name(match: re.Match[str]) -> str:
    pace, parts, heat, letter, length, time = match.groups()
    if pace:
        return "mph" if pace in "mM" else "km/h"
    if length:
        short = length.lower()
        return _SPEEDS.get(
            ("mi" if short == "mile" else short[0], time.lower()), f"{short}s per {time}".lower()
        )
    return f"parts per {parts.lower()}" if parts else f"°{(heat or letter)[0].upper()}"


def _degrees(text: str, end: int, match: re.Match[str]) -> Unit | None:
    """Read "-10C", "37.5C" and, where heat is the subject, "40C (104F)"; "Flight 12C" is a name."""
    digits = end
    while digits and (text[digits - 1].isdecimal() or text[digits - 1] == "."):
        digits -= 1
    certain = "." in text[digits:end] or text[digits - 1 : digits] in ("-", "−")
    certain = certain or text[max(0, digits - 6) : digits].lower() == "minus "
    near = max(0, digits - 60, text.rfind("\n\n", 0, digits)), min(len(text), end + 40)
    if (paragraph := text.find("\n\n", end, near[1])) >= 0:
        near = near[0], paragraph
    if (
        not certain
        and not _HEAT_NEAR.search(text, *near)
        and not _HEAT_TWICE.search(text, max(0, digits - 8), end + 12)
    ):
        return None
    spaced = match.start(1) > end
    if spaced and not (certain or text[match.end() : match.end() + 1] in ("", ".", ",", ";", ")")):
        return None
    return Unit(f"°{match[1]}", FigureKind.COUNT, end if spaced else match.end(), match.end())
