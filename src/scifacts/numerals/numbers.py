"""One numeral in digits and its value: any grouping, powers of ten, the scale words that follow."""

from __future__ import annotations

import re
from decimal import Decimal

from scifacts.model import SCALES, Comparator
from scifacts.nouns import dataclass
from scifacts.numerals.languages.korean import KOREAN_POWERS, with_korean_powers
from scifacts.numerals.languages.scales_abroad import (
    SCALES_ABROAD,
    scale_abroad,
    turkish_rest,
    turkish_thousand,
)
from scifacts.numerals.pieces import letter_tree
from scifacts.numerals.vocabulary import NUMBER_WORDS, SCALE_ABBREVIATIONS, SCALE_WORDS, VULGAR_FRACTIONS
from scifacts.numerals.wordlists import heads, is_other_word
from scifacts.patterns import lazy

__all__ = [
    "COMMA_DECIMAL",
    "KILO",
    "MEGA",
    "SCALE_NAMES",
    "Numeral",
    "extend",
    "is_multiple",
    "more_of_scale",
    "power_of",
    "read_digits",
    "scaled",
    "take_scale",
]

_SPACES = " \u00a0\u2009\u202f\u2007"
# A blank behind the comma only where noughts follow, as no list has them: "5, 000"
_RUN = lazy(rf"[1-9]\d{{0,2}}(?:, \d{{3}})*, 000(?:\.\d+)?(?!\d)|\d+(?:[.,'’]\d+|[{_SPACES}]\d{{3}}(?!\d))*")
_PLAIN = lazy(r"\d+(?:\.\d+)?")
_ENGLISH = lazy(r"\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?")
_SPACED = lazy(rf"\d{{1,3}}(?:[{_SPACES}]\d{{3}})+(?:[.,]\d+)?")
_APOSTROPHES = lazy(r"\d{1,3}(?:['’]\d{3})+(?:[.,]\d+)?")
_CONTINENTAL = lazy(r"\d{1,3}(?:\.\d{3})+,\d+|\d{1,3}(?:\.\d{3}){2,}")
_DOT_GROUPS = lazy(r"\d{1,3}(?:\.\d{3})+")
_DECIMAL = lazy(r"\d+\.\d+")
COMMA_DECIMAL = lazy(r"\d+,\d+")
_AFTER_COMMA_DECIMAL = lazy(
    r"\s?(?:%|€|Mio|Mrd|mld|mln|tys|mil\b|[Mm]illion(?:en|s)?\b|[Mm]illiard"
    r"|мил|млн|млрд|тыс|трлн|Prozent|pour cent|por cien?to|per cento|procent|prosent|persen|proc\.|mila?\b"
    r"|[mb]il(?:h[oõã]|io?[nl]|iard)\w*|[Mm]iljo\w+|[mM]iljard|[Bb]iljoen|tril(?:h[oõã]|ion)\w*"
    r"|Euros?\b|euros?\b|°|ºC|(?:[kcm]?m[²³]?|km/h|k?g|mg|ha|[kMGT]Wh?|bn|[Bb]illion"
    r"|[Tt]rillion|per ?cent|met(?:re|er)s?|kilomet(?:re|er)s?|miles?|tonnes?|tons?"
    r"|lit(?:re|er)s?|degrees?)(?!\w))"
)
_NOT_DIGITS = lazy(r"[^\d]")
_POWER = lazy(
    r"[eE]([+-]?\d{1,3})(?!\w)|(?:\(\d{1,3}\))?\s?[×x·]\s?10(?:\^([-−–+]?\d{1,3})|([-−]\d{1,2}(?!\d))"
    r"|([⁻⁺]?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}))"
)  # "592.061(17) × 10⁻¹¹" has its uncertainty in brackets
_OF_TEN = lazy(r"\^([-−+]?\d{1,3})|([⁻⁺]?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})")
_RAISED = lazy(r"\^\+?(\d{1,2})(?![\d.])")  # "2^10" is 1024
_SUPERSCRIPTS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺−–", "0123456789-+--")

SCALE_NAMES = {power: name for name, power in SCALES.items()}
_LONG_SCALES = sorted(
    (word for word in SCALE_WORDS if word[0] < "\u2e80" and word not in SCALES_ABROAD), key=len, reverse=True
)
# 千 and 兆 before these are kilo- and mega-: "5千克", "500兆瓦".
KILO = "千(?![克米瓦卡焦赫伏帕])"
MEGA = "兆(?![瓦赫帕焦字比欧歐伏])"
_SCALE_WORD = lazy(
    lambda: (
        rf"(?:[^\S\n]{{0,2}}|-|\n)({letter_tree(_LONG_SCALES)})(?![^\W_])"
        rf"|[ \u00a0]?((?:[万萬亿億百만억조천]|{KILO}|{MEGA})+)"
    ),
    re.IGNORECASE,
)
_ALWAYS_SCALE = lazy(r"\s?(mn|mln|bn|bln|tn|trn|cr)(?![^\W_])(?:(?<=ln)\.(?=\s[a-z€$]))?", re.IGNORECASE)
_MAYBE_SCALE = lazy(r"\s?(k|mm|m|b|t)(?![^\W_]|[²³/'’]|\.p\.h)", re.IGNORECASE)
_EURO_SCALE = lazy(
    r"\s?(mds?|[mkg])(?=\s?(?:€|EUR\b|\$(?!\s?\d)|US\$|(?<=md)\skr(?!\w)|(?<=md)\sd['’]euros|(?<=mds)\sd(?:e\s|['’])))",
    re.IGNORECASE,
)  # 2,84 Md€, 75 M$, 3 G$, 7,8 Mds d'euros, 3,4 md kr
_GIGA = 9  # the one that is no abbreviation elsewhere
_FRACTION_AFTER = lazy(
    r"\s?([½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞⅐⅑⅒])|(?:[ \u00a0]{1,2}|-| and |\+(?=\d{1,2}⁄))(\d{1,2})[/⁄](\d{1,3})(?![\d/])"
)


@dataclass(slots=True)
class Numeral:
    """A numeral as read: `form` is digits, words, ordinal, fraction, share (in per cent) or code (no number).

    `comparator` is set where it stands inside the numeral: 100多万.
    """

    start: int
    end: int
    value: Decimal
    form: str = "digits"
    scale: str | None = None
    comparator: Comparator | None = None


def scaled(value: Decimal, power: int) -> Decimal:
    """Move the decimal point exactly, at any length; a whole number is written out in full."""
    sign, digits, exponent = value.as_tuple()
    exponent = int(exponent) + power
    if exponent > 0:
        digits, exponent = (*digits, *(0,) * exponent), 0
    return Decimal((sign, digits, exponent))


def is_multiple(value: Decimal, power: int) -> bool:
    """Whether a number is a whole multiple of a power of ten, at any length."""
    return scaled(value, -power) == scaled(value, -power).to_integral_value()


def read_digits(text: str, start: int, *, plain: bool, continental: bool) -> tuple[Numeral, int]:
    """Read the digits at `start`; also returns where a run ends that is a list, not one number."""
    match = (_PLAIN if plain else _RUN).match(text, start)
    if match is None:  # pragma: no cover - the caller stands on a digit
        raise ValueError(start)
    run = match.group()
    if run.isdecimal():
        return _numeral(start, match.end(), run, Decimal(run)), 0
    run = run.replace(", ", ",")
    if "," in run and not continental and _CENTS.fullmatch(run):
        continental = _is_price(text, start, match.end())
    if not continental and run[-4:-3] == "." and _DOT_GROUPS.fullmatch(run):
        continental = _is_grouped_by_dots(text, start, match.end())
    number = _interpret(run, text, match.end(), continental=continental)
    if number is not None:
        return _numeral(start, match.end(), run, number), 0
    if run.count(".") > 1 and "," not in run and not any(space in run for space in _SPACES):
        return _code(start, match.end(), run), 0
    first = _PLAIN.match(text, start)
    space = min((at for at in map(run.find, _SPACES) if at > 0), default=len(run))
    head = _interpret(run[:space], text, start + space, continental=continental)
    if head is not None and space < len(run):
        listed = 0 if _are_two_numbers(run, space) else match.end()
        return _numeral(start, start + space, run, head), listed
    end = first.end() if first else match.end()
    return _numeral(start, end, run, Decimal(text[start:end])), match.end()


def _are_two_numbers(run: str, space: int) -> bool:
    """Whether a number with groups of its own follows one that is no group: "in 2023 186,400 came"."""
    head, rest = run[:space], run[space + 1 :]
    end = min((at for at in map(rest.find, _SPACES) if at > 0), default=len(rest))
    return (len(head) > _GROUP or not head.isdecimal()) and not rest[:end].isdecimal()


_GROUP = 3  # digits


# Characters; longer ones are keys or dumps. Decimal overflows at a million digits, with "^99" from 10,102 on.
_LONGEST = 1_000


def _numeral(start: int, end: int, run: str, value: Decimal) -> Numeral:
    return Numeral(start, end, value) if end - start <= _LONGEST else _code(start, end, run)


def _code(start: int, end: int, run: str) -> Numeral:
    return Numeral(start, end, Decimal(_NOT_DIGITS.sub("", run)[:40]), "code")


_CENTS = lazy(r"\d{1,4},\d\d")
_COMMA_CODES = "EUR|USD|GBP|PLN|CHF|SEK|DKK|NOK|CZK|HUF|RON|BGN|BRL|TRY|UAH|RUB"
_MONEY_BEFORE = lazy(rf"(?:[€$£¥₹₽₺₴]|\b(?:{_COMMA_CODES}))\s?\Z")
_MONEY_AFTER = lazy(rf"\s?(?:[€$£₽₺₴]|(?:{_COMMA_CODES}|zł|Zł|Kč|kr|Kr|lei|LEI|Lei|Ft|TL|руб|грн|лв)(?!\w))")


def _is_price(text: str, start: int, end: int) -> bool:
    """Whether a currency stands beside "16,95": then it is a price, not two numbers."""
    return bool(_MONEY_AFTER.match(text, end) or _MONEY_BEFORE.search(text[max(0, start - 5) : start]))


_DOTTED_BEFORE = lazy(r"(?:\bRp\.?|\bIDR|₫|\bVND|\bCLP|\bHUF)\s?\Z")
_DOTTED_AFTER = lazy(r"\s?(?:[₫đ]|VND|IDR|HUF|Ft)(?!\w)|,[-–—]")
_SCALE_NEXT = lazy(r"\s?(?:million|billion|trillion|mn?|bn|tn)(?!\w)")


def _is_grouped_by_dots(text: str, start: int, end: int) -> bool:
    """Whether "12.500" are thousands: beside money that has no cents (Rp, ₫, Ft), or before ",-"."""
    if _DOTTED_AFTER.match(text, end):
        return True
    before = _DOTTED_BEFORE.search(text[max(0, start - 5) : start])
    return before is not None and not _SCALE_NEXT.match(text, end)


def _interpret(run: str, text: str, end: int, *, continental: bool) -> Decimal | None:
    """The value of a whole run of digits and separators; None where it is not one number."""
    if run.isdecimal():
        return Decimal(run)
    if COMMA_DECIMAL.fullmatch(run) and (continental or not _ENGLISH.fullmatch(run)):
        if continental or _AFTER_COMMA_DECIMAL.match(text, end) or scale_abroad(text, end):
            return Decimal(run.replace(",", "."))
        return None
    if _CONTINENTAL.fullmatch(run) or (continental and _DOT_GROUPS.fullmatch(run)):
        return Decimal(run.replace(".", "").replace(",", "."))
    if _ENGLISH.fullmatch(run) or _DECIMAL.fullmatch(run):
        return Decimal(run.replace(",", ""))
    if _SPACED.fullmatch(run):
        return Decimal(re.sub(r"\s", "", run).replace(",", "."))
    if _APOSTROPHES.fullmatch(run):
        return Decimal(run.replace("'", "").replace("’", "").replace(",", "."))
    return None


_EXTENDED = frozenset("(+ \u00a0\n\t-^eE×x·½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞⅐⅑⅒kKmMbBtTcCG⁻⁺⁰¹²³⁴⁵⁶⁷⁸⁹")
_BLANKS = frozenset(" \u00a0\n\t")
# What a word begins with that is part of a number behind its digits.
_MORE = heads(
    "dozen dutzend douzaine docena point komma virgule coma kEUR mEUR gEUR mdEUR mdsEUR",
    *SCALE_WORDS,
    *SCALE_ABBREVIATIONS,
) | {"and "}
_DOZENS_AFTER = lazy(r"\s(?:dozens?|Dutzend|douzaines?|docenas?)(?!\w)", re.IGNORECASE)
# "2 mil millones" and "2 mil M€" are two billion
_MIL = lazy(r"\smil(\smil(?:lones|hões)|\sM(?=\s?€))?(?!\w)")
_BELOW_MIL = lazy(r"[ \u00a0](\d{1,3})(?![\d.,]*\d|\s?%)")  # "278 mil 937"
_MILA = lazy(r"[ \u00a0]?mila(?!\w)")  # "36mila persone"
_REAIS = ("R$", "R$ ", "R$\u00a0")
_REAIS_SCALE = lazy(r"[ \u00a0](?:(mi)|(bi)|(tri)|mil)(?![^\W_])")  # "R$ 5 bi"
_MORE_OF_SCALE = lazy(r"[多余餘几幾]([百千](?=[万萬亿億])[万萬亿億]+|[万萬亿億兆]+)")


def more_of_scale(text: str, number: Numeral) -> None:
    """Take in 多万 after digits: 100多万 is more than a million."""
    if match := _MORE_OF_SCALE.match(text, number.end):
        number.value = scaled(number.value, sum(SCALE_WORDS[one] for one in match[1]))
        number.scale, number.end, number.comparator = match[1], match.end(), Comparator.MORE_THAN


_LOWER_SCALE = lazy(
    r"(?:[ ](?=\d{1,4}[만억천]))?(\d,\d{3}|\d{1,4})(?:([万萬亿億千百만억천]{1,2})|(?![\d.,年月日号]))"
)


def _take_lower_scales(text: str, number: Numeral) -> None:
    """Take in the rest of 1亿2000万, 5万4千6百 and 3万5000: each part fits under the power before it."""
    last = SCALE_WORDS.get(text[number.end - 1], 0)
    while last > 2 and (match := _LOWER_SCALE.match(text, number.end)):
        power = sum(SCALE_WORDS[character] for character in match[2] or "")
        part = int(digits := match[1].replace(",", "")) * 10**power
        if part >= 10**last or not (match[2] or len(digits) in (3, last)):
            return
        number.value, number.end, number.scale = number.value + part, match.end(), None
        last = power


def _extend_eastern(text: str, number: Numeral, *, money: bool, language: str) -> None:
    if text[number.end] in KOREAN_POWERS and with_korean_powers(text, number):
        return
    more_of_scale(text, number)
    take_scale(text, number, money=money, language=language)
    _take_lower_scales(text, number)


def extend(text: str, number: Numeral, *, money: bool, language: str = "en") -> None:
    """Take in a fraction, a power of ten and the scale words that follow the digits."""
    following = text[number.end : number.end + 1]
    if following > "\u2e80":
        _extend_eastern(text, number, money=money, language=language)
        return
    if following not in _EXTENDED or (following in _BLANKS and is_other_word(text, number.end + 1, _MORE)):
        return
    _take_scale_of_reais(text, number, language)
    if _take_thousands(text, number, money=money, language=language):
        return
    if text.startswith(_SPOKEN_POINTS, number.end) and (said := _SPOKEN_POINT.match(text, number.end)):
        number.value += scaled(Decimal(said[1]), -len(said[1]))
        number.end = said.end()
    if (fraction := _FRACTION_AFTER.match(text, number.end)) and number.value:
        _add_fraction(text, number, fraction)
    elif text.startswith(("and ", "and-"), number.end + 1) and (part := _AND_A_PART.match(text, number.end)):
        upper, lower = ("a", *(group.lower() for group in part.groups() if group))[-2:]
        part_of = Decimal(NUMBER_WORDS.get(upper, 1)) / _PARTS[lower.rstrip("s")]
        number.value, number.end = number.value + part_of, part.end()
    if power := _POWER.match(text, number.end):
        shift = int(next(part for part in power.groups() if part).translate(_SUPERSCRIPTS))
        number.value, number.end = scaled(number.value, shift), power.end()
    elif number.value == 10 and (power := _OF_TEN.match(text, number.end)):
        shift = int((power[1] or power[2]).translate(_SUPERSCRIPTS))
        number.value, number.end = scaled(Decimal(1), shift), power.end()
    elif following == "^" and (raised := _RAISED.match(text, number.end)):
        whole = number.value == number.value.to_integral_value()
        base = Decimal(int(number.value) ** int(raised[1])) if whole else number.value ** int(raised[1])
        number.value, number.end = base, raised.end()
    if dozens := _DOZENS_AFTER.match(text, number.end):
        number.value, number.end = number.value * 12, dozens.end()
    take_scale(text, number, money=money, language=language)


def _take_thousands(text: str, number: Numeral, *, money: bool, language: str) -> bool:
    """Take in the thousands of Spanish, Portuguese and Italian, and what goes on with them."""
    following = text[number.end : number.end + 1]
    if following in " m" and language == "it" and (mila := _MILA.match(text, number.end)):
        number.value, number.end, number.scale = scaled(number.value, 3), mila.end(), "thousand"
        take_scale(text, number, money=money, language=language)  # "2 mila miliardi"
        return True
    thousand = _MIL.match(text, number.end) if text.startswith("mil", number.end + 1) else None
    if thousand is None or not (thousand[1] or language in ("es", "pt")):
        return False
    number.value, number.end = scaled(number.value, 9 if thousand[1] else 3), thousand.end()
    number.scale = "billion" if thousand[1] else "thousand"
    if not thousand[1] and (rest := _BELOW_MIL.match(text, number.end)):
        number.value, number.end, number.scale = number.value + int(rest[1]), rest.end(), None
    return True


def _take_scale_of_reais(text: str, number: Numeral, language: str) -> None:
    """Take in what Brazil writes for a thousand of its money, and for a million, a billion or a trillion."""
    is_of_reais = text.endswith(_REAIS, 0, number.start)
    if not is_of_reais and (language != "pt" or text.startswith("mil", number.end + 1)):
        return
    if match := _REAIS_SCALE.match(text, number.end):
        power = 3 * (1 + (match.lastindex or 0))
        number.value, number.end, number.scale = scaled(number.value, power), match.end(), SCALE_NAMES[power]


_SPOKEN_POINTS = (" point ", " Komma ", " komma ", " virgule ", " coma ")
_SPOKEN_POINT = lazy(r"(?<=\d) \w+ (\d{1,6})(?![\w.,-]*\d)")  # "3 point 5 per cent"

# "6 and a half years", "10 and three quarters"; "won 3, and a third was drawn" is no part
_PARTS = {"half": 2, "halve": 2, "quarter": 4, "third": 3, "fifth": 5}
_AND_A_PART = lazy(
    r"[ \u00a0-]and[ \u00a0-](?:(an?|one)[ \u00a0-](half|quarter)"
    r"|(half)(?=\s(?:years?|months?|weeks?|days?|hours?|minutes?|times|per\s?cent|miles?|acres?|inch(?:es)?|feet)\b)"
    r"|(two|three|four)[ \u00a0-](quarters?|thirds?|fifths?)"
    r"|(an?|one)[ \u00a0-](third|fifth)(?=\s(?:million|billion|trillion|per\s?cent|percent|hours|days|weeks"
    r"|months|years|minutes|miles|times|points|inches|feet|tons|tonnes|acres)\b))(?![^\W_])",
    re.IGNORECASE,
)


def _add_fraction(text: str, number: Numeral, fraction: re.Match[str]) -> None:
    """Read "2½", "2 1/2", "2-1/2", "2+1⁄2" and "2 and 1/2"; "between 1 and 3/2" are two numbers."""
    if " and " in fraction.group() and text[: number.start].endswith("etween "):
        return
    upper, lower = VULGAR_FRACTIONS[fraction[1]] if fraction[1] else (int(fraction[2]), int(fraction[3]))
    if lower > upper > 0:
        number.value += Decimal(upper) / Decimal(lower)
        number.end = fraction.end()


def power_of(scale: str) -> int:
    """The power of ten of the scale that a numeral was read with: "million", "lakh crore", 万亿."""
    if scale in SCALES:
        return SCALES[scale]
    return sum(SCALE_WORDS.get(part, 0) for part in (scale if scale[0] > "\u2e80" else scale.split()))


_CRORE_NEXT = lazy(r"\s?cr(?![^\W_])", re.IGNORECASE)  # "1.2 lakh cr"
# The long scale: "1 Billion Euro" and "10 billions de dollars" are 10^12.
_LONG_SCALE = {"billion": 12, "billions": 12, "trillion": 18, "trillions": 18}
_LONG_SCALE_SPOKEN = ("de", "fr", "sv")
# What an abbreviation means in one language: a Polish "bln" is a billion of the long scale.
_IN_LANGUAGE = {
    **dict.fromkeys((("other", "bln"), ("nl", "bln"), ("it", "bln")), 12),
    ("sv", "tn"): 3,
    ("tr", "b"): 3,
}


def take_scale(text: str, number: Numeral, *, money: bool, language: str = "en") -> None:
    """Take in the scale words after a number: "3 million", "5 lakh crore", "3.09万亿"."""
    power, end = 0, number.end
    words: list[str] = []
    while len(words) < 4 and (match := _SCALE_WORD.match(text, end)):
        if match[1]:
            word = match[1].lower()
            long_scale = language in _LONG_SCALE_SPOKEN and word in _LONG_SCALE
            power += _LONG_SCALE[word] if long_scale else SCALE_WORDS[word]
            words = [*words, word]
        else:
            power += sum(SCALE_WORDS[character] for character in match[2])
            words = [*words, match[2]]
        end = match.end()
    while len(words) < 4 and (abroad := scale_abroad(text, end)):
        power, words, end = power + abroad[0], [*words, abroad[1]], abroad[2]
    if language == "tr" and not words and (thousand := turkish_thousand(text, end)):
        power, words, end = 3, ["thousand"], thousand
    if words == ["lakh"] and (crore := _CRORE_NEXT.match(text, end)):
        power, words, end = power + 7, ["lakh", "crore"], crore.end()
    if not words and (match := _abbreviated_scale(text, number, money=money)):
        word = match[1].lower()
        power = _IN_LANGUAGE.get((language, word)) or SCALE_ABBREVIATIONS.get(word, _GIGA)
        words, end = [SCALE_NAMES.get(power, word)], match.end()
    if words:
        number.value, number.end = scaled(number.value, power), end
        number.scale = SCALE_NAMES.get(power, " ".join(words)) if len(words) == 1 else " ".join(words)
        if len(words) == 1:
            _add_lower_scales(text, number, power, language)


# "3 crore 20 lakh", "3 millones 500 mil", "2 млн 300 тыс.", "5 milyon 400 bin", "1 milione e 200 mila"
_LOWER = lazy(r"[ \u00a0](?:(?:e|y|és|et|og|och|und|ve|și|и|і)[ \u00a0])?(\d{1,3})(?=[ \u00a0][^\W\d_])")
_LOWER_WORD = lazy(
    r"[ \u00a0](?:(lakhs?)|(mln|млн|millions?|millones|milioni|Millionen)"
    r"|thousand|tausend|mille|mila|mil|тыс\.?)(?![\w-])(?!\s(?:mill|crore))",
    re.IGNORECASE,
)


def _add_lower_scales(text: str, number: Numeral, power: int, language: str) -> None:
    """Add the lakhs behind the crores of one number, the thousands behind the millions, what Turkish adds."""
    near = text[number.end + 1 : number.end + _JOINED]
    if not any(map(str.isdecimal, near)) or not is_multiple(number.value, power):
        return
    while power > _THOUSAND and (match := _LOWER.match(text, number.end)):
        below = _lower_scale(text, match.end(), language)
        if below is None or int(match[1]) * 10 ** below[0] >= 10**power:
            return
        power = below[0]
        number.value, number.end, number.scale = number.value + int(match[1]) * 10**power, below[1], None
    if language == "tr" and power == _THOUSAND and (rest := turkish_rest(text, number.end)):
        number.value, number.end, number.scale = number.value + rest[0], rest[1], None


_THOUSAND = 3
_JOINED = 6  # characters from a scale to the first digit of what it goes on with: " och 2"


def _lower_scale(text: str, at: int, language: str) -> tuple[int, int] | None:
    """The power of ten of the word behind an offset that a number goes on with, and where it ends."""
    if language == "tr" and (thousand := turkish_thousand(text, at)):
        return _THOUSAND, thousand
    if word := _LOWER_WORD.match(text, at):
        return (5 if word[1] else 6 if word[2] else _THOUSAND), word.end()
    abroad = scale_abroad(text, at)
    return (abroad[0], abroad[2]) if abroad else None


def _abbreviated_scale(text: str, number: Numeral, *, money: bool) -> re.Match[str] | None:
    """An abbreviation of a scale; "m", "b", "k" and "t" only where money or things say so."""
    if match := _ALWAYS_SCALE.match(text, number.end) or _EURO_SCALE.match(text, number.end):
        return match
    match = _MAYBE_SCALE.match(text, number.end)
    if match is None:
        return None
    if match[1] == "K" and "°" in text[max(0, number.start - 40) : number.start]:
        return None  # "300 °C (573.15K)"
    letter, attached = match[1], match.end() - number.end == len(match[1])
    if money:
        return match if attached or letter in "mbMB" else None
    if letter == "k" and text[match.end() : match.end() + 1] != "-":
        return match  # "2.3 k" too
    if letter in "tT" or letter.lower() == "mm" or not attached:
        return None
    written = number.value.as_tuple().exponent
    if letter in "MBb" and written in ((-1,) if letter == "b" else (-1, -2)) and number.value < 1000:
        return match  # "1.2M", "0.75B"; "3M" is a company, "1.2m" a length, "22.17b" a section
    if letter == "K":
        return match
    from scifacts.numerals.millions import counts_things, is_million  # few texts write a bare "5m"

    counts = is_million if letter == "m" else counts_things
    return match if counts(text, number.start, match.end()) else None
