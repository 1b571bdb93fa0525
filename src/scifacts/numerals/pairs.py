"""Two numerals that make one figure: ranges ("$5 to $10 million") and ratios ("3:1", "one in five")."""

from __future__ import annotations

import re
from decimal import Decimal

from scifacts.nouns import dataclass
from scifacts.numerals.languages.foreign import POINTED, number_in
from scifacts.numerals.measures import measure_at
from scifacts.numerals.numbers import Numeral, extend, is_multiple, power_of, read_digits, scaled
from scifacts.numerals.pieces import AND, BETWEEN, GAP
from scifacts.numerals.spelled import read_words
from scifacts.numerals.units import currency_before
from scifacts.numerals.vocabulary import VULGAR_FRACTIONS
from scifacts.numerals.wordlists import heads, is_other_word, next_mark
from scifacts.patterns import lazy

__all__ = ["Pair", "is_odds", "one_of", "pair_at"]


@dataclass(slots=True)
class Pair:
    """A range or a ratio as read: where it ends, both ends, and the scale it ends with."""

    end: int
    value: Decimal
    high: Decimal | None
    ratio: bool
    scale: str | None = None


_SYMBOL = r"(?:(?:US\s?|A|C|HK|NZ|S|R)?[$€£¥₹₩₺]\s?|[A-Z]{3}\s?(?=\d))?"
_SYMBOL_AT = lazy(_SYMBOL)
_SHARED = r"(?:\s?%|\s?°\s?[CF]?|\s?℃|\s+per\s?cent|\s+percent)?"
_DASH = lazy(rf"(?:\s?%)?(?:[-–—‒~∼〜]|\s[-–‒]\s)(?={_SYMBOL}\.?\d)")
# "8 to 10", and "8- to 10-metre" with a hyphen that waits for its noun
_TO = lazy(rf"(?:{_SHARED}|[-‑])(?:{GAP}(?:to|through|bis|à|إلى){GAP}|至|到)(?={_SYMBOL}[-−+]?\.?[^\W_])")
_TO_ONE = lazy(r"-to-(?=[\da-z])")  # "2-to-1", "three-to-one"
_AND = lazy(rf"{_SHARED}{GAP}{AND}(?={_SYMBOL}[-−+]?\.?[^\W_])")
_HAN_AND = lazy(r"[%％]?[和与與と](?=[-−]?\d[\d.,]*[^\d\s，。；]{0,6}[之の]?[间間])")  # "介于5%和10%之间"
_A = lazy(rf"{_SHARED}{GAP}a{GAP}(?={_SYMBOL}[^\W_])")  # "de 5 a 10 años"
# "464 a 536 toneladas"; "ganó 3 a 1", "subió 20 a 30 euros" and "por 4 a 5 votos" are none
_A_COUNTED = lazy(
    rf"{GAP}a{GAP}(?=\d[\d.,]*(?:\s?[%€]|\s(?:mil\s|millones\sde\s)?(?!en\b|por\b|la\b|el\b|y\b|de\b|con\b)[^\W\d_]{{3,}}))"
)
_RESULT_BEFORE = lazy(
    r"\b(?:por|del?|gan|venc|perd|emp|derrot|impus|sub|baj|pas|ca[ey]|aument|creci|redu|vot|marc)\w*\s(?:\w+\s)?\Z",
    re.IGNORECASE,
)
_OR = lazy(rf"[-‑]?{GAP}or{GAP}(?=[\da-z])")
# 3:1, 3 : 1, 3比1; not "minus 14: 29% approve"
_RATIO_MARK = lazy(r"\s?([:∶/⁄]|(?<=\d)比(?=\d{1,3}(?![\d.%年月日])))(?:(?<![0-9]:)\s)?(?=\d)")
_PART_OF = lazy(rf"{GAP}((?:in|of)\s+every|in|out\s+of(?:\s+every)?){GAP}(?=[\da-z])|-(in)-(?=[\da-z])")
_PEOPLE = (
    "person|child|woman|man|adult|pupil|student|worker|household|family|patient|voter|teenager|girl|boy"
    "|[A-Z][a-z]+"
)
_ONE_OF_PEOPLE = lazy(rf"{GAP}(?:{_PEOPLE}){GAP}in{GAP}(?=[\da-z])")  # "one woman in five"
# None of them is a noun as well, as "shows" and "costs" are.
_VERBS = (
    "takes|took|lasts|lasted|begins|began|comes|came|goes|went|involves|involved|says|said|thinks|fails|failed|owns|owned"
    "|gets|makes|leads|depends|contains|suffers|suffered|dies|died|remains|lacks|lies|becomes|became|survives|survived"
    "|belongs|relies|includes|pays|paid|earns|fell|rose|never|also"
)
# "One job in ten", where nothing is counted behind; "one class in seven schools" is one class.
_ONE_OF_THINGS = lazy(
    rf"{GAP}[a-z]{{3,}}{GAP}in{GAP}(?=(?:\d+|[a-z]+(?:-[a-z]+)?)(?:[.,;:!?)\u2026]*(?:\s*\Z|(?<=[^\w\s]))"
    rf"|\s(?:has|have|had|is|are|was|were|will|would|do|does|did|can|could|now|still|{_VERBS})\b))"
)
_PARTS_OF = {
    "fr": lazy(rf"{GAP}(?:[^\W\d_]+{GAP})?sur{GAP}(?=[\da-z])"),  # "deux Français sur trois"
    "es": lazy(rf"{GAP}de{GAP}cada{GAP}(?=[\da-z])"),
    "de": lazy(rf"{GAP}von{GAP}(?=[\da-zäöü])"),
    "it": lazy(rf"{GAP}(?:[^\W\d_]+{GAP})?su{GAP}(?=[\da-z])"),
    "pt": lazy(rf"{GAP}(?:[^\W\d_]+{GAP})?em{GAP}cada{GAP}(?=[\da-z])"),
    "nl": lazy(rf"{GAP}op{GAP}(?:de|elke|iedere){GAP}(?=[\da-z])"),
    "sv": lazy(rf"{GAP}a[vf]{GAP}(?=[\da-zåäöæø])"),
    "ru": lazy(rf"{GAP}из{GAP}(?=[\dа-яё])"),
    "other": lazy(rf"{GAP}z(?:e)?{GAP}(?=[\da-zęśó])"),
}
_ONE_OF = {
    "fr": lazy(r"(?<![\w-])une?\s(?:[^\W\d_]+\s)?sur\s\Z", re.IGNORECASE),
    "es": lazy(r"(?<![\w-])un[oa]?\sde\scada\s\Z", re.IGNORECASE),
    "de": lazy(r"(?<![\w-])eine?[rs]?\svon\s\Z", re.IGNORECASE),
    "it": lazy(r"(?<![\w-])un(?:[ao]?\s(?:[^\W\d_]+\s)?|['’][^\W\d_]+\s)su\s\Z", re.IGNORECASE),
    "pt": lazy(r"(?<![\w-])uma?\s(?:[^\W\d_]+\s)?em\s(?:cada\s)?\Z", re.IGNORECASE),
    "nl": lazy(r"(?<![\w-])e[eé]n\sop\s(?:de|elke|iedere)\s\Z", re.IGNORECASE),
}
# 3人に1人, 10社に1社: one of so many
_ONE_OF_HAN = lazy(r"([人社件台校家戸世帯回日]{1,2})に[1１一](?=\1)")
_PARTS_HAN = lazy(r"(?:分[の之]|분의 ?)(\d{1,3})(?![\d.年月日])")  # 3分の2, 3분의 2
_MOST_OF_WHOLE = 20
_NEAR_WHOLE = 24  # characters
# "deux buts sur trois ans", "one woman in five years": a length of time is no whole
_OF_TIME = lazy(
    r"\s(?:ans?|mois|jours?|heures?|semaines?|années?|años?|meses|días?|horas?|semanas?|points?|puntos?"
    r"|ann[io]|mes[ie]|giorni|ore|settimane|punti|anos?|dias?|jaar|maanden|dagen|uur|weken"
    r"|Jahren?|Monaten?|Tagen?|Stunden?|Wochen?|years?|months?|days?|weeks?|hours?|minutes?)(?!\w)"
)
_CHANGED_BEFORE = lazy(
    r"\b(?:rose|rises?|risen|rising|gain(?:ed|s|ing)?|fell|falls?|fallen|falling|climb(?:ed|s|ing)|dropp?(?:ed|s|ing)|lost|"
    r"loses|add(?:ed|s|ing)|slipp?(?:ed|s|ing)|jump(?:ed|s|ing)|up|down|increased|decreased|declined)(?:\sby)?[^\S\n]+\Z",
    re.IGNORECASE,
)
# "The number of staff rose in May by 1,100 to 14,300", not "could rise by 300 to 900 euros"
_DID_BY = lazy(
    r"\b(?:rose|fell|grew|grown|climbed|dropped|jumped|increased|decreased|declined|shrank|swelled|up|down)"
    r"(?:\s[^\W\d_]+){0,3}\sby\s\Z",
    re.IGNORECASE,
)
_MORE, _LARGE = 3, 100  # times that a change goes into what it led to at least, and the least such change
# The same of a smaller change where its clause ends there: "rose by 12 to 214."
_MORE_OF_SMALL = 10
_CLAUSE_END = lazy(r"\s*(?:[,;:)]|\.?\s*\Z|\.\s|\s(?:on|after|since|as|last|and|from)\s)", re.IGNORECASE)
_BY_BEFORE = lazy(
    r"\bby\s(?:(?:about|some|around|almost|nearly|roughly|(?:more|less)\sthan|over|just\s(?:over|under))\s)?[^\w\s]{0,2}\Z",
    re.IGNORECASE,
)
_FROM_BEFORE = lazy(r"\bfrom\s+\Z", re.IGNORECASE)
# "from 3 of 40 to 12 of 52", "from 124 for 2 to 132 for 5", "from 5 to 1 to 3 to 1"
_WHOLE_BEFORE = lazy(r"\bfrom\s+[\d.,]+\s(?:of|for|to)\s\Z", re.IGNORECASE)
_RANGE_BEFORE = lazy(
    r"(?:\b(?:rang\w*|var(?:y|ies|ied|ying)|span\w*|any(?:where|thing)|aged?|ages|extend\w*)\s+from\s+)\Z",
    re.IGNORECASE,
)
_DE_BEFORE = lazy(r"\b(?:de|entre)\s+\Z", re.IGNORECASE)
# "est passé de 87 à 411", "pasará de 1,50 a 1,80 euros": a change from the one to the other
_CHANGED_DE_BEFORE = lazy(
    r"\b(?:pass|mont|grimp|progress|recul|baiss|tomb|chut|augment|diminu|rédui|ramen|relev|descend|hauss"
    r"|pas[óaeé]|sub|baj|ca[ey]|crec|aument|redu|increment|disminu|elev|salt)\w*\s(?:\w+\s)?de[l]?\s+\Z",
    re.IGNORECASE,
)
_SCORE_NEAR = lazy(
    r"\b(?:won|win|wins|beat|beats|lost|lose|defeat\w*|drew|draw|score\w*|victory|led|trail\w*|voted?|vote)\b",
    re.IGNORECASE,
)
_WHOLES = frozenset(
    {2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20, 25, 30, 40, 50, 100, 200, 250, 500, 1000, 10000, 100000, 1000000}
)


_BLANK = frozenset(" \n\t\r\u00a0")
_JOINING = frozenset(
    "tTbBàaAuUeEyoOiIpPșşиіκوإ-–—‒~∼〜:∶/%°℃"
)  # to, through, bis, à, and, und, et, y, or, in, out, per cent
_JOINING_WORDS = heads("through percent") | {"to ", "in ", "of ", "and "}
_JOINTS = frozenset(" \n\t\r\u00a0-–—‒~∼〜:∶/⁄至到%℃°和与與％比と")


def pair_at(
    text: str, first: Numeral, lead: int, floor: int, currency: str | None, language: str
) -> Pair | None:
    """Read the second numeral of a range or ratio whose first one is `first`, beginning at `lead`."""
    after = text[first.end : first.end + 1]
    if after in ("分", "분") and first.value > 0 and (parts := _PARTS_HAN.match(text, first.end)):
        return Pair(parts.end(), Decimal(parts[1]) / first.value, None, True)
    if after > "\u2e80" and (one := _ONE_OF_HAN.match(text, first.end)) and first.value in _WHOLES:
        return Pair(one.end(), Decimal(1) / first.value, None, True, None)
    if after not in _JOINTS or first.form not in ("digits", "words", "fraction"):
        return None
    unlike = after in _BLANK and (
        next_mark(text, first.end) not in _JOINING or is_other_word(text, first.end + 1, _JOINING_WORDS)
    )
    if unlike and first.value != 1 and language not in _PARTS_OF:
        return None  # nearly always: the next word is none of those below
    if currency is None and first.scale is None and (ratio := _ratio(text, first, language)):
        return ratio
    low = max(floor, lead - 24)
    low = max(low, text.rfind("\n\n", low, lead) + 1)  # what the paragraph before says is not near
    connector, score = _connector(text, first, low, lead)
    before = text[low:lead] if language == "es" else ""
    if connector is None and before and _DE_BEFORE.search(before):
        connector = None if _CHANGED_DE_BEFORE.search(before) else _A.match(text, first.end)
    elif connector is None and language == "es" and not _RESULT_BEFORE.search(before):
        connector = _A_COUNTED.match(text, first.end)
    if connector is None:
        return None
    second = _second(text, connector.end(), language, currency)
    return None if second is None else _joined(text, first, second, connector, currency, score)


def _connector(text: str, first: Numeral, low: int, lead: int) -> tuple[re.Match[str] | None, bool]:
    """What joins the numeral to the next one, and whether a score is being told."""
    end = first.end
    if first.form == "digits" and (match := _DASH.match(text, end)):
        return match, bool(_SCORE_NEAR.search(text, low, lead))
    if match := _TO_ONE.match(text, end):
        return match, True
    if match := _TO.match(text, end):
        before = text[low:lead]
        if _CHANGED_DE_BEFORE.search(before):
            return None, False
        allowed = not _FROM_BEFORE.search(before) or _RANGE_BEFORE.search(before)
        if _WHOLE_BEFORE.search(text, max(0, lead - _NEAR_WHOLE), lead):
            return None, False
        if _SIGN_NEXT.match(text, match.end()) and _CHANGED_BEFORE.search(before):
            return None, False  # "rose $1.20 to $85.30" is by the one, to the other
        return (match if allowed else None), bool(_SCORE_NEAR.search(before))
    if (match := _AND.match(text, end)) and BETWEEN.search(text[low:lead]):
        return match, False
    if first.form == "digits" and (match := _HAN_AND.match(text, end)):
        return match, False
    return _OR.match(text, end), False


def _second(text: str, at: int, language: str, first: str | None) -> tuple[Numeral, str | None] | None:
    """The second numeral with its scale words, and the currency before it; `first` is that of the other."""
    symbol = _SYMBOL_AT.match(text, at)
    start = symbol.end() if symbol else at
    currency = currency_before(text, start, at)
    if currency is None and start > at:
        return None  # "between 3 and MAY 5"
    code = currency[0] if currency else None
    start += text[start : start + 1] == "+"
    sign = int(text[start : start + 1] in ("-", "−"))
    if text[start : start + 6].lower() == "minus ":
        sign = 6
    number = _number(text, start + sign, language)
    if number is None:
        return None
    if sign:
        number.value = -number.value
    if number.form == "digits":
        extend(text, number, money=(code or first) is not None, language=language)
    return number, code


def _number(text: str, start: int, language: str) -> Numeral | None:
    if text[start : start + 1].isdecimal():
        number, listed = read_digits(text, start, plain=False, continental=language not in POINTED)
        return number if not listed and number.form == "digits" else None
    if text[start : start + 1] in VULGAR_FRACTIONS:
        return None
    if text[start : start + 1] == "." and text[start + 1 : start + 2].isdecimal():
        number, _ = read_digits(text, start + 1, plain=True, continental=False)
        if "." in text[start + 1 : number.end]:
            return None  # .47.2 is no number
        return Numeral(start, number.end, Decimal("0." + text[start + 1 : number.end]))
    if text[start : start + 1] > "\u2e80":
        from scifacts.numerals.languages.han import read_chinese  # it reads pairs itself

        return read_chinese(text, start)
    number_in_words = number_in(language, text, start) or read_words(text, start)
    return number_in_words if number_in_words and number_in_words.form == "words" else None


_PERCENT_SIGN = lazy(r"\s?(?:%|per\s?cent)")
_SIGN_NEXT = lazy(r"[^\s\d\w]")
_RUNS_ON = lazy(r"[-–:/]\d|(?:st|nd|rd|th)\b")


def _joined(
    text: str, first: Numeral, second: tuple[Numeral, str | None], connector: re.Match[str],
    currency: str | None, score: bool,
) -> Pair | None:  # fmt: skip
    number, code = second
    if _PERCENT_SIGN.match(connector.group()) and not _PERCENT_SIGN.match(text, number.end):
        return None  # "grew 0.8% to 37.4 billion tons"
    if (code and code != currency) or (number.form == "digits" and _RUNS_ON.match(text, number.end)):
        return None
    word = connector.group().strip()
    whole = first.scale is None and number.scale is None and currency is None and "%" not in word
    if word == "or":
        return _alternatives(first, number) if whole or number.scale else None
    if word == "-to-" and number.value > first.value:
        score = bool(_DURATION_NEXT.match(text, number.end)) is False and number.value < _LONG
    if whole and first.value < 0 and number.value < first.value and word.endswith("to"):
        return Pair(number.end, number.value, first.value, False)  # "from -18 to -34 °C"
    if whole and (score or number.value <= first.value) and word in _RATIO_WORDS:
        if word == "to" and _DID_BY.search(text[max(0, first.start - 36) : first.start]):
            return None  # "the number of cases fell by 214 to 12"
        is_share = _PERCENT_SIGN.match(text, number.end) is not None  # "1.4 to 1 per cent"
        to_one = number.value == 1 and 0 < first.value < _LONG and not is_share  # "1.4 to 1"
        small = (_is_small(first.value) or word == "-to-" or to_one) and _is_small(number.value)
        return Pair(number.end, first.value, number.value, True) if small else None
    if (
        (code or first.scale)
        and (first.scale == number.scale or (first.scale and number.scale))
        and word == "to"
        and _BY_BEFORE.search(text[max(0, first.start - 20) : first.start])
    ):
        return None  # "raised by $1 to $8.25", "fell by about 2.1m to 84m"
    in_full = (
        first.scale is None and number.scale is not None and first.value >= _IN_FULL
    )  # "by 48,000 to 2.4m"
    if word == "to" and (whole or in_full or first.form == "fraction") and _is_change(text, first, number):
        return None
    low = _same_scale(first, number)
    if low >= number.value:
        return None
    return Pair(number.end, low, number.value, False, number.scale)


def _is_change(text: str, first: Numeral, second: Numeral) -> bool:
    """Whether the first number is a change to the second: "up 120 to 4,510", "rose by a third to 27,900"."""
    far = first.form == "fraction" or second.value >= _FAR_MORE * first.value > 0
    before = text[max(0, first.start - 36) : first.start]
    if (_is_to_the_unit(first) or _is_to_the_unit(second)) and _DID_BY.search(before):
        return True  # "Headcount rose by 3,105 to 4,739": who gives a range rounds its ends
    if not far and second.value >= _MORE * first.value and _DID_BY.search(before):
        is_small = first.value < _LARGE
        if is_small and second.value >= _MORE_OF_SMALL * first.value:
            return _CLAUSE_END.match(text, second.end) is not None
        if not is_small:
            return _PERCENT_SIGN.match(text, second.end) is None
    if not far or (first.form == "fraction" and second.value <= 1):
        return False
    if bound := _BOUND_BEFORE.search(before):  # "up almost a third to 4.2 million"
        before = before[: bound.start(1)]
    return bool(_CHANGED_BEFORE.search(before) or _BY_BEFORE.search(before))


def _is_to_the_unit(number: Numeral) -> bool:
    """Whether a number has all of four digits or more: 3,105, and not 3,100."""
    is_whole = number.form == "digits" and number.scale is None
    return is_whole and number.value >= _IN_FULL and not is_multiple(number.value, 1)


_BOUND_BEFORE = lazy(
    r"\s((?:more\sthan|less\sthan|just\s(?:over|under)|over|about|almost|nearly|around|roughly|some|approximately)\s)\Z",
    re.IGNORECASE,
)


_IN_FULL = 1000  # from here on a number shares no scale told behind the next one: "by 48,000 to 2.4m"
_FAR_MORE = 20  # "rose 5 to 40 per cent" is a range
_RATIO_WORDS = frozenset(("to", "through", "-to-", "bis", "à", *"-–—‒~∼〜"))
# "a 10-to-15-minute walk" is a range, "a 4-to-5 vote" a ratio
_DURATION_NEXT = lazy(r"-[a-z]|\s(?:second|minute|hour|day|week|month|year|mile|metre|meter|inch)")
_LONG = 1000


def _alternatives(first: Numeral, second: Numeral) -> Pair | None:
    """ "five or six" and "two or three hundred": neighbours, the first sharing the scale of the second."""
    for power in (0, 2, 3, 6, 9, 12):
        if first.value < 100 and scaled(first.value + 1, power) == second.value:
            return Pair(second.end, scaled(first.value, power), second.value, False, second.scale)
    return None


def _same_scale(first: Numeral, second: Numeral) -> Decimal:
    """The lower end: in "$5 to $10 million" the five are millions too."""
    if first.scale is not None or second.scale is None:
        return first.value
    power = power_of(second.scale)
    return scaled(first.value, power) if first.value < scaled(second.value, -power) else first.value


def _is_small(value: Decimal) -> bool:
    return value == value.to_integral_value() and abs(value) < 1000


def one_of(text: str, number: Numeral, floor: int, language: str) -> None:
    """Read "un Français sur trois" and "una de cada cinco" from the whole back: "un" is an article too."""
    if language not in _ONE_OF or number.value not in _WHOLES or number.form not in ("digits", "words"):
        return
    low = max(floor, number.start - 40)
    one = _ONE_OF[language].search(text[low : number.start])
    if one and not _OF_TIME.match(text, number.end):
        number.start, number.value, number.form = low + one.start(), 1 / number.value, "fraction"


def _named_part(text: str, first: Numeral, language: str) -> re.Match[str] | None:
    """What joins a part to its whole where the people are named between, or in another language."""
    if first.value == 1:
        match = _ONE_OF_PEOPLE.match(text, first.end)
        if match is None and first.form == "words" and " in " in text[first.end : first.end + _NEAR_WHOLE]:
            match = _ONE_OF_THINGS.match(text, first.end)  # few numbers are a one with "in" so near
        if match is not None:
            return match
    return _PARTS_OF[language].match(text, first.end) if language in _PARTS_OF else None


def _ratio(text: str, first: Numeral, language: str) -> Pair | None:
    if first.value == 50 and text.startswith("-fifty", first.end):
        return Pair(first.end + 6, first.value, first.value, True)
    if match := _RATIO_MARK.match(text, first.end):
        return _written_ratio(text, first, match)
    match = _PART_OF.match(text, first.end)
    named = None if match else _named_part(text, first, language)
    joint = match or named
    if joint is None or not _is_small(first.value) or first.value <= 0:
        return None
    whole = _number(text, joint.end(), language)
    if whole is None and text[joint.end() : joint.end() + 2] == "a ":
        whole = _number(text, joint.end() + 2, language)
    if whole is None or whole.value <= first.value:
        return None
    if whole.form == "digits":
        extend(text, whole, money=False)
    loose = named is not None or (match is not None and "in" in (match[1], match[2]))
    if loose and (first.value > _MOST_OF_WHOLE or not _is_whole(first, whole)):
        return _odds(text, first, whole)
    if named and _OF_TIME.match(text, whole.end):
        return None
    return Pair(whole.end, first.value / whole.value, None, True)


# "a 3.1 per cent chance of a hit, or one in 32": of odds any number may be the whole
_ODDS_BEFORE = lazy(
    r"\b(?:chances?|odds|risks?|probabilit(?:y|ies)|likelihood)\b[^.!?]{0,60}\Z", re.IGNORECASE
)


def is_odds(text: str, start: int) -> bool:
    """Whether the "one" at `start` is told as odds: "the risk was put at one in 32"."""
    return _ODDS_BEFORE.search(text, max(0, start - 90), start) is not None


def _odds(text: str, first: Numeral, whole: Numeral) -> Pair | None:
    """A chance of one in so many; "the risk of one in 1999" has a year behind it."""
    is_year = whole.form == "digits" and whole.end - whole.start == len("1950")
    if first.value != 1 or is_year or not is_odds(text, first.start):
        return None
    return Pair(whole.end, first.value / whole.value, None, True)


def _is_whole(first: Numeral, whole: Numeral) -> bool:
    """Whether a number may be that of which a part is told: one in five, one in 1,200; not one in 1999."""
    if whole.value in _WHOLES or (first.value == 1 and whole.form == "words"):
        return True  # "one in eleven": a number in words is no year
    is_year = whole.form == "digits" and whole.end - whole.start == len("1950")
    return first.value == 1 and whole.value >= _ROUND and is_multiple(whole.value, 2) and not is_year


_ROUND = 100  # of what is said in round numbers alone: one in 1,200
_GOES_ON = lazy(r"[/:]\d|(?!(?:st|nd|rd|th)s?(?!\w))[^\W\u2e80-\U0010ffff]")
_PARTS_ENDING = lazy(r"(?:st|nd|rd|th)s?(?!\w)")  # "1/100th", "3/8ths"


def _written_ratio(text: str, first: Numeral, match: re.Match[str]) -> Pair | None:
    second, listed = read_digits(text, match.end(), plain=False, continental=False)
    if listed or first.form != "digits" or (match[1] == "⁄" and first.value >= second.value):
        return None  # 27½ is also written "271⁄2"
    if _GOES_ON.match(text, second.end) and not (match[1] in "/⁄" and measure_at(text, second.end)):
        return None  # "1/2kg" goes on with its measure alone
    if match[1] in "/⁄":
        is_fraction = _is_small(first.value) and first.value < second.value <= 100
        quotient = first.value / second.value if is_fraction else first.value
        if ending := _PARTS_ENDING.match(text, second.end):
            return Pair(ending.end(), first.value / second.value, None, True) if second.value else None
        return Pair(second.end, quotient, None if is_fraction else second.value, True)
    return Pair(second.end, first.value, second.value, True)
