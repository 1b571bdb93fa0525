"""Units compared: currencies, percent, measures and rates exactly, counted nouns by their head."""

from __future__ import annotations

from functools import lru_cache

from scifacts.nouns import dataclass
from scifacts.numerals.languages.foreign_units import NAMES_ABROAD
from scifacts.numerals.rates import agree_in_rate, split_rate
from scifacts.numerals.units import DURATION_NOUNS
from scifacts.numerals.vocabulary import CURRENCIES, UNIT_SYMBOLS
from scifacts.numerals.wordlists import WORD, word_set
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re

__all__ = ["UnitName", "Verdict", "are_two_measures", "compare_units", "of_what", "stems_of", "unit_name"]


@dataclass(frozen=True, slots=True)
class UnitName:
    """A unit by family (money, percent, measure, duration, noun) and by its one name in it.

    `rate` is what the amount is for one of ("month", "100000 person"), "" where the unit names no rate.
    """

    family: str
    name: str
    rate: str = ""

    @property
    def label(self) -> str:
        """The unit with its rate, for people: "km/h", "CNY per year"."""
        short = _SPEEDS.get((self.name, self.rate))
        return short or (f"{self.name} per {self.rate}".strip() if self.rate else self.name)


_SPEEDS = {("km", "hour"): "km/h", ("miles", "hour"): "mph", ("m", "second"): "m/s"}


class Verdict:
    """How two units relate."""

    SAME = "same"
    UNKNOWN = "unknown"
    NO_RATE = "no-rate"  # one names a rate, the other none; they are the same for the rest
    OTHER_NOUN = "other-noun"
    OTHER = "other"


_PERCENT_NAMES = {
    "%": "percent", "percent": "percent", "per cent": "percent", "pct": "percent", "percentage": "percent",
    "percentage points": "percentage points", "percentage point": "percentage points",
    "percentage-points": "percentage points", "pp": "percentage points", "% points": "percentage points",
    **dict.fromkeys(
        ("prozent", "pour cent", "por ciento", "per cento", "por cento", "procent", "процентов", "процента",
         "процент", "パーセント"), "percent"),
    **dict.fromkeys(
        ("prozentpunkte", "prozentpunkt", "prozentpunkten", "points de pourcentage", "point de pourcentage",
         "puntos porcentuales", "punto porcentual", "百分点", "个百分点", "punti percentuali",
         "pontos percentuais", "procentpunten", "процентных пунктов", "процентных пункта"),
        "percentage points"),
    "basis points": "basis points",
    **dict.fromkeys(
        ("basis point", "bps", "bp", "basispunkt", "basispunkte", "basispunkten", "point de base",
         "points de base", "pdb", "punto básico", "puntos básicos", "个基点", "基点"), "basis points"),
    **dict.fromkeys(("‰", "per mille", "permille", "promille"), "per mille"),
}  # fmt: skip
_SPELLED = {
    "metre": "m", "kilometre": "km", "centimetre": "cm", "millimetre": "mm", "nanometre": "nm",
    "micrometre": "µm",
    "gram": "g", "gramme": "g", "kilogram": "kg", "kilogramme": "kg", "kilo": "kg", "milligram": "mg",
    "microgram": "µg", "litre": "l", "millilitre": "ml", "hectare": "hectares", "mile": "miles",
    "foot": "ft", "inch": "in", "pound": "lb", "ounce": "oz", "tonne": "tonnes", "metric ton": "tonnes",
    "ton": "tons", "watt": "W", "milliwatt": "mW", "kilowatt": "kW", "megawatt": "MW", "gigawatt": "GW",
    "terawatt": "TW",
    "kilowatt-hour": "kWh", "megawatt-hour": "MWh", "gigawatt-hour": "GWh", "terawatt-hour": "TWh",
    "degree celsius": "°C", "degrees celsius": "°C", "degree fahrenheit": "°F", "degrees fahrenheit": "°F",
    "degree c": "°C", "degrees c": "°C", "deg c": "°C", "degree f": "°F", "degrees f": "°F", "deg f": "°F",
    "parts per million": "ppm", "part per million": "ppm", "parts per billion": "ppb",
    "celsius": "°C", "fahrenheit": "°F", "degree": "degrees", "hertz": "Hz", "volt": "V",
    "kilobyte": "kB",
    "megabyte": "MB", "gigabyte": "GB", "terabyte": "TB", "square kilometre": "km²", "square metre": "m²",
    "cubic metre": "m³", "cubic kilometre": "km³", "cubic centimetre": "cm³", "square centimetre": "cm²",
    "square millimetre": "mm²",  "square mile": "square miles", "acre": "acres", "barrel": "barrels",
    "米": "m", "公里": "km", "千米": "km", "厘米": "cm", "毫米": "mm", "纳米": "nm", "微米": "µm", "克": "g",
    "公斤": "kg", "千克": "kg", "毫克": "mg", "微克": "µg", "升": "l", "毫升": "ml", "公顷": "hectares",
    "吨": "tonnes", "英里": "miles", "英尺": "ft", "英寸": "in", "磅": "lb", "盎司": "oz", "瓦": "W",
    "千瓦": "kW", "兆瓦": "MW", "吉瓦": "GW", "千瓦时": "kWh", "兆瓦时": "MWh", "平方公里": "km²",
    "平方千米": "km²", "平方米": "m²", "平方厘米": "cm²", "立方米": "m³", "立方厘米": "cm³", "分贝": "dB",
    "千卡": "kcal", "kelvin": "K", "microsecond": "µs", "standard deviation": "sigma",
    "light-year": "light-years", "light year": "light-years", "knot": "knots",
    "nautical mile": "nautical miles", "cubic foot": "cubic feet", "cubic feet": "cubic feet",
}  # fmt: skip
_IRREGULAR = {"people": "person", "men": "man", "women": "woman", "children": "child",
              "criteria": "criterion",
              "phenomena": "phenomenon", "feet": "foot", "inches": "inch", "media": "medium", "lives": "life",
              "bacteria": "bacterium", "data": "datum", "countrymen": "countryman",
              "menschen": "person", "personen": "person", "personnes": "person", "personas": "person",
              "einwohner": "inhabitant", "patienten": "patient"}  # fmt: skip
_SAME_NOUN = (
    ("country", "nation"), ("organization", "organisation"), ("expert", "specialist"),
    ("institution", "institute"), ("company", "firm", "enterprise", "business", "corporation"),
    ("participant", "attendee"), ("student", "pupil"), ("inhabitant", "resident"),
    ("employee", "worker", "staff", "personnel"), ("death", "fatality"), ("agreement", "accord", "pact"),
    ("person", "individual"), ("job", "post"), ("time", "occasion"), ("center", "centre"), ("vote", "ballot"),
    ("scientist", "researcher"), ("home", "house"), ("university", "college"),
    ("aircraft", "airplane", "plane"), ("game", "match"),
    ("seat", "mp", "mps", "lawmaker", "legislator", "parliamentarian", "deputy"),
)  # fmt: skip
_SYNONYM = {word: group[0] for group in _SAME_NOUN for word in group}
# British endings and the American ones. Plain ends of words: patterns cost 1 ms to compile, once a run.
_SPELLING = (
    ("isation", "ization"), ("ising", "izing"), ("ised", "ized"), ("ise", "ize"), ("iser", "izer"),
    ("our", "or"), ("gramme", "gram"), ("ogue", "og"), ("veller", "veler"), ("ourer", "orer"),
    ("eatre", "eater"),
    *((f"{letter}tre", f"{letter}ter") for letter in "bcdghklmnpt"),
)  # fmt: skip
_EMPTY = word_set("the of a an and or other different various new some per in")


_CODE = lazy(r"[A-Z]{3}")
_AMERICAN = lazy(r"(met|lit)er$")
_JOINT = lazy(r"\b(?:and|und)\b|\bor\b|[,;/&]")
_MORE_CLOSELY = lazy(r"\b(?:of|from|in|for|on|to)\b.*")


@lru_cache(maxsize=4096)
def unit_name(unit: str) -> UnitName:
    """The family and name of a unit as an editor or a text writes it."""
    plain = " ".join(unit.replace("’", "'").split())
    plain = NAMES_ABROAD.get(plain.lower(), plain)
    lower = plain.lower()
    if "co2" in lower or "co₂" in lower:  # as a text's are read: "21.7 gCO₂/kWh" is 21.7 g per kWh
        without = _CARBON.sub(r"\1", plain)
        if without != plain:
            return unit_name(without)
    if lower in _PERCENT_NAMES:
        return UnitName("percent", _PERCENT_NAMES[lower])
    if "/" not in plain and _INVERSE.search(plain):
        return unit_name(_INVERSE.sub(_as_stroke, plain))
    if lower in _SPELLED:
        return UnitName("measure", _SPELLED[lower])
    amount, rate = split_rate(plain)
    if rate:
        whole = unit_name(amount)
        return UnitName(whole.family, whole.name, rate)
    if lower in CURRENCIES or (_CODE.fullmatch(plain) and plain not in _SIZES_COUNTED):
        return UnitName("money", CURRENCIES.get(lower, plain))
    if plain in UNIT_SYMBOLS:
        is_noun = plain in _SIZES_COUNTED
        return UnitName(*(("noun", lower.rstrip("s")) if is_noun else ("measure", UNIT_SYMBOLS[plain])))
    if "/" in plain and plain.split("/")[0] in UNIT_SYMBOLS:
        return UnitName("measure", plain)
    singular = _singular(lower)
    spelled = (
        _SPELLED.get(singular) or _SPELLED.get(_metric(singular)) or _SPELLED.get(singular.replace(" ", "-"))
    )
    spelled = spelled or _SPELLED.get(lower.replace("meter", "metre"))
    if spelled or lower in UNIT_SYMBOLS.values():
        return UnitName("measure", spelled or lower)
    if lower.rpartition(" ")[2] in DURATION_NOUNS:  # "working days" are read as days in a text
        time = singular.rpartition(" ")[2].split("-")[0]
        is_measured = f"{time}s" in UNIT_SYMBOLS.values()  # "a 12-year rule" is one of 12 years
        return UnitName(*(("measure", f"{time}s") if is_measured else ("duration", time)))
    amount, what = _split_what(plain)
    measured = unit_name(amount) if what else None
    return measured if measured and measured.family in _MEASURED else UnitName("noun", lower)


_PERCENT_BEFORE = ("% ", "percent ", "per cent ")


def _split_what(unit: str) -> tuple[str, str]:
    """A unit, and what it measures: "tonnes of herring", "percent of GDP", "% GDP"."""
    amount, _, what = unit.partition(" of ")
    if unit.endswith(" old"):  # years old
        return unit.removesuffix(" old"), "age"
    if not what:
        sign = next((one for one in _PERCENT_BEFORE if unit.lower().startswith(one)), "")
        amount, what = (sign, unit[len(sign) :]) if sign else (unit, "")
    return amount.strip(), what.strip()


def of_what(unit: str) -> str:
    """What a unit measures or counts, "herring" of "tonnes of herring"; "" where it does not say."""
    return _split_what(split_rate(unit)[0])[1] if " " in unit else ""


def _are_of_others(one: str, other: str) -> bool:
    """Whether two units name two things that they measure or count: bags of sand, bags of rubbish."""
    ours, theirs = of_what(one), of_what(other)
    return bool(ours and theirs) and stems_of(ours).isdisjoint(stems_of(theirs))


def stems_of(words: str) -> frozenset[str]:
    """The words of a noun phrase by their stems, without articles and the like."""
    plain = words.lower().replace("₂", "2")
    return frozenset(_stem(word) for word in WORD.findall(plain) if word not in _EMPTY)


# Sizes of ships and ports that are told as well by what has them: "10.4m TEU" of containers.
_SIZES_COUNTED = frozenset(("TEU", "TEUs", "teu", "dwt", "DWT", "CGT", "cgt"))
_CARBON = lazy(
    r"\b([kmMG]?g|[kMG]?t|(?:mega|giga|kilo)?ton(?:ne)?s?|(?:kilo)?grams?)\s?(?:of\s)?"
    r"CO[2₂](?:e|[- ]?eq\w*)?(?![^\W_])"
)
_INVERSE = lazy(r"[ ·⋅]?([^\W\d_]+)(?:⁻([¹²³])|[−–-]([123]))(?![\d\w])")
_POWERS = {"1": "", "¹": "", "2": "²", "3": "³"}


def _as_stroke(match: re.Match[str]) -> str:
    """A power below zero as a denominator: "m s⁻¹" is "m/s"."""
    power = match[2] or match[3]
    return f"/{match[1]}{_POWERS.get(power, power)}"


def _metric(word: str) -> str:
    """American to British: kilometer -> kilometre, liter -> litre."""
    return _AMERICAN.sub(r"\1re", word)


def _singular(word: str) -> str:
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    if word.endswith("ies") and len(word) > 4 and word not in ("series", "species"):
        return word[:-3] + "y"
    if word.endswith(("ches", "shes", "sses", "xes")):
        return word[:-2]
    if word.endswith("s") and not word.endswith(("ss", "us", "is", "ies")) and len(word) > 3:
        return word[:-1]
    return word


def _stem(word: str) -> str:
    word = _singular(word)
    word = "defense" if word == "defence" else word
    for british, american in _SPELLING:
        if word.endswith(british):
            word = word.removesuffix(british) + american
            break
    return _SYNONYM.get(word, word)


@lru_cache(maxsize=4096)
def _words_and_heads(unit: str) -> tuple[frozenset[str], frozenset[str]]:
    """All words of a noun phrase, stemmed, and the last word of each part of it."""
    heads, words = set(), set()
    for part in _JOINT.split(_MORE_CLOSELY.sub("", unit) or unit):
        stems = [_stem(word) for word in WORD.findall(part) if word not in _EMPTY]
        words.update(stems)
        heads.update(stems[-1:])
    return frozenset(words), frozenset(heads)


# "54 degrees" leaves out what "54 degrees Fahrenheit" says; between °C and °F it decides nothing.
_LESS_SAID = ({"degrees", "°C"}, {"degrees", "°F"})


def compare_units(claimed: str | None, found: str | None) -> str:
    """How a claim's unit relates to the one that a text gives: a `Verdict`."""
    if claimed is None or found is None:
        return Verdict.UNKNOWN
    ours, theirs = unit_name(claimed), unit_name(found)
    verdict = _compare_amounts(ours, theirs)
    if verdict == Verdict.SAME and _are_of_others(claimed, found):
        verdict = Verdict.OTHER_NOUN
    if verdict == Verdict.OTHER_NOUN and claimed.removesuffix(found) in _MEASURE_WORDS:
        verdict = Verdict.SAME
    if verdict == Verdict.OTHER and "GBP" in (ours.name, theirs.name) and _are_pounds(claimed, found):
        verdict = Verdict.SAME
    if verdict == Verdict.OTHER or agree_in_rate(ours.rate, theirs.rate):
        return verdict
    if (ours.rate and theirs.rate) or any(map(_is_one_measure, (claimed, found))):
        return Verdict.OTHER
    return verdict if verdict == Verdict.OTHER_NOUN else Verdict.NO_RATE


def are_two_measures(one: str | None, other: str | None) -> bool:
    """Whether two units are different measures, moneys or shares, whatever they are for one of."""
    if one is None or other is None:
        return False
    names = [unit_name(unit.partition(" per ")[0]) for unit in (one, other)]
    is_told = all(name.family in _MEASURED or name.name in _COINS for name in names)
    if not is_told or compare_units(one, other) == Verdict.SAME:
        return False  # "mg per kilogram" and "mg/kg" are one
    if any(name.name == "USD" for name in names) and any(name.name in ("peso", "pesos") for name in names):
        return False  # whose sign is $, too
    return compare_units(*(unit.partition(" per ")[0] for unit in (one, other))) == Verdict.OTHER


_MEASURED = frozenset(("percent", "money", "measure", "duration"))

# What stands between a number and a noun in Chinese, and so may begin a claim's unit: 个社区, of 社区.
_MEASURE_WORDS = frozenset("个個名位家座项項份辆輛台艘所间間只头頭件张張部架起场場篇种種株棵套条條")


def _are_pounds(claimed: str, found: str) -> bool:
    """Whether one of two units is written "pounds", which may be money as well as a weight."""
    return any(unit.split()[:1] in (["pound"], ["pounds"]) for unit in (claimed.lower(), found.lower()))


_SPREAD = word_set("day night week fortnight month quarter year decade century person")


def _is_one_measure(unit: str) -> bool:
    """Whether a rate makes another measure of a unit: "km/h" is no length and "mg/kg" no mass.

    Days and heads make none: "mg/day" and "kg/person per year" are amounts as "40 tonnes a month" is one.
    """
    name = unit_name(unit)
    if not name.rate or set(name.rate.split("/")) <= _SPREAD:
        return False
    return "/" in unit or (name.name, name.rate) in _SPEEDS


_CASES = ("n", "en", "e")
_LONG = 5  # letters


def _is_inflected(one: str, other: str) -> bool:
    """Whether a German noun is another in its case or number: Verbraucher, Verbrauchern."""
    short, long = sorted((one, other), key=len)
    return len(short) >= _LONG and long.startswith(short) and long[len(short) :] in _CASES


# Coins that a text names alone, and the currencies they may be: the claim says which.
_COIN_NAMES = {
    "yuan yuans yuanes": "CNY", "kronor krona": "SEK", "kronur": "ISK", "kroner krone kronen": "NOK DKK",
    "franc francs franken francos": "CHF XOF XAF XPF CDF", "peso pesos": "MXN ARS CLP COP UYU PHP CUP DOP",
    "dinar dinars": "KWD IQD JOD RSD DZD TND BHD LYD", "rial rials": "IRR OMR YER", "lira liras": "TRY LBP",
    "kr": "SEK NOK DKK ISK", "shilling shillings": "KES TZS UGX SOS", "koruna korunas": "CZK",
    "forint forints": "HUF",
}  # fmt: skip
_COINS = {coin: frozenset(codes.split()) for coins, codes in _COIN_NAMES.items() for coin in coins.split()}


def _is_coin_of(coin: UnitName, money: UnitName) -> bool:
    """Whether a currency is one that a text calls so: 5 million kronor, SEK; so coins of one country."""
    codes = _COINS.get(coin.name, frozenset())
    return money.name in codes or not codes.isdisjoint(_COINS.get(money.name, ()))


_POINTS = frozenset({"point", "points", "Punkte", "punkte"})


_NAMELESS = frozenset({"", "others"})


def _compare_amounts(ours: UnitName, theirs: UnitName) -> str:
    """How two units relate but for their rates."""
    if (ours.family, ours.name) == (theirs.family, theirs.name):
        return Verdict.SAME
    if ours.name in _NAMELESS or theirs.name in _NAMELESS:
        return Verdict.UNKNOWN  # "5 a day", "25 others"
    if {ours.name, theirs.name} in _LESS_SAID:
        return Verdict.SAME
    if _is_coin_of(ours, theirs) or _is_coin_of(theirs, ours):
        return Verdict.SAME
    if ours.name in _POINTS and theirs.name == "percentage points":
        return Verdict.SAME
    if ours.name == "percentage points" and theirs.name in _POINTS:
        return Verdict.OTHER_NOUN  # those of an index, maybe
    if ours.family != "noun" or theirs.family != "noun":
        return Verdict.OTHER
    words, heads = _words_and_heads(ours.name)
    other_words, other_heads = _words_and_heads(theirs.name)
    if heads & other_heads or (words and words <= other_words):
        return Verdict.SAME
    if any(_is_inflected(one, other) for one in heads for other in other_heads):
        return Verdict.SAME
    return Verdict.OTHER_NOUN
