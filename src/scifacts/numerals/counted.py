"""A figure that counts: its sign, currency, second numeral, comparator and unit around the numeral."""

from __future__ import annotations

import re
from decimal import Decimal

from scifacts.model import Comparator, FigureKind
from scifacts.numerals.comparators import comparator_after, comparator_before, comparator_behind, skip_marks
from scifacts.numerals.course import is_in_the_course
from scifacts.numerals.draft import Draft
from scifacts.numerals.languages.chinese_units import TENTHS
from scifacts.numerals.languages.foreign_units import unit_abroad
from scifacts.numerals.measures import Unit, is_measure
from scifacts.numerals.numbers import read_digits, scaled
from scifacts.numerals.pairs import one_of, pair_at
from scifacts.numerals.pieces import BETWEEN
from scifacts.numerals.rates import rate_after
from scifacts.numerals.signs import sign_start
from scifacts.numerals.small_change import (
    with_cents_behind_sign,
    with_hundredths,
    with_sen,
    with_small_change,
)
from scifacts.numerals.spelled import read_words
from scifacts.numerals.units import DURATION_NOUNS, currency_before, unit_after
from scifacts.numerals.wordlists import word_set
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from scifacts.numerals.numbers import Numeral

__all__ = ["counted", "is_measured_abroad", "plain"]

_BEFORE_PAIR = 16  # characters: "zwischen den "
_CURRENCY_AGAIN = lazy(r"\s(?:yuan|dollars|USD|RMB|CNY|euros|pounds)(?!\w)|[元圆]")
_FOLD = lazy(r"x(?![\w])|×(?!\s?\d)|[-\s]?fold(?!\w)|-?fach(?:e[nmrs]?)?(?!\w)", re.IGNORECASE)
_FOLD_STARTS, _FOLD_NEXT = frozenset("xX×fF"), frozenset("fF")
_LETTERS = lazy(r"[A-Za-z](?:[^\W\u2e80-\U0010ffff]|-)*|_\w*")  # "5G基站293.7万个" are two numbers
_LEVEL = lazy(r"(?:higher|lower|larger|smaller|bigger|above|below)\b", re.IGNORECASE)
_AGO = lazy(r"\s(?:ago|earlier|before)\b")  # "2 points lower than four years ago" bounds no years
_AGED_BEFORE = lazy(r"\b(?:the|for|among|of|by)\s(?:over|under)\s\Z", re.IGNORECASE)
_AGED = lazy(r"s(?!\w)")
# "half a percentage point", "a quarter of one per cent": the part is one of what follows the article
_OF_A_PERCENT = lazy(
    r"\s(?:of\s)?(?:an?|one|1)(?=\s(?:percentage\spoint|per\s?cent|pct|basis\spoint)(?:\spoint)?(?!\w))",
    re.IGNORECASE,
)
_A_UNIT = lazy(r"\s(?:of\s)?an?(?=\s[a-z])")
_BELOW_ZERO = lazy(r"\sbelow\szero(?!\w)", re.IGNORECASE)
_DEGREES = (None, "degrees", "degree", "°C", "°F")
_BY = lazy(r"[x×]\d+(?:[x×]\d+)?")
_ATTACHED = frozenset(("+", "多", "余"))


def plain(number: Numeral, kind: FigureKind, time: str | None = None) -> Draft:
    """A numeral that names, ranks or dates something and has no unit."""
    return Draft(number.start, number.end, number.start, number.end, kind, number.value, time=time)


def counted(text: str, number: Numeral, money: tuple[str, int] | None, floor: int, language: str) -> Draft:
    """Read what stands around a numeral that counts; reads nothing before `floor`."""
    one_of(text, number, floor, language)
    money = money or _coin_before(text, number.start, floor)
    start = money[1] if money else number.start
    _take_said_twice(text, number)
    signed = sign_start(text, start, floor)
    if signed is not None:
        start, number.value = signed, -number.value
        if money is None and (money := currency_before(text, start, floor)):
            start = money[1]
    pair = pair_at(text, number, start, floor, money[0] if money else None, language)
    draft = Draft(start, number.end, start, number.end, FigureKind.COUNT, number.value, scale=number.scale)
    if pair:
        draft.end = draft.tail = pair.end
        draft.value, draft.high, draft.scale = pair.value, pair.high, pair.scale or number.scale
        draft.kind = FigureKind.RATIO if pair.ratio else FigureKind.RANGE
    elif number.form == "fraction":
        draft.kind = FigureKind.RATIO
    if number.comparator is not None:
        draft.comparator = number.comparator
    _measure(text, draft, money[0] if money else None, singular=abs(number.value) == 1)
    if language == "de" and number.form != "fraction":
        _with_german_noun(text, draft, is_part=pair is not None and pair.high is None)
    elif language != "en":
        start = _with_unit_abroad(text, draft, floor, language)
    _with_predicate(text, draft)
    _with_rest(text, draft, language)
    before = comparator_before(text, start, floor)
    if before and _is_quotient(text, before[1], draft, floor):
        before = None
    if before and text[before[1]] in "oOüÜ" and is_in_the_course(text, before[1], draft, floor):
        before = None
    before = _bound_of_language(text, before, start, floor, language)
    if before and not (_LEVEL.match(text, before[1]) and _AGO.match(text, draft.tail)):
        draft.comparator, draft.lead = _bound(draft.comparator, before[0]), before[1]
    elif pair and not pair.ratio:
        low = max(floor, start - _BEFORE_PAIR)
        between = BETWEEN.search(text[low:start])
        draft.lead = low + between.start() if between else draft.lead
    _suffix(text, draft)
    _with_percent_before(text, draft)
    return _checked(text, draft)


def _bound_of_language(
    text: str, before: tuple[Comparator, int] | None, start: int, floor: int, language: str
) -> tuple[Comparator, int] | None:
    """The bound before a number, with words that mean it in one language and another thing elsewhere."""
    if before is None and language == "de" and text[max(floor, start - 5) : start].lower() == "fast ":
        return Comparator.ALMOST, start - 5  # in English it is quick
    if before and language == "pt" and text[before[1] : start].lower().startswith("cerca d"):
        return Comparator.ABOUT, before[1]  # in Spanish it is almost
    return before


_PERCENT_BEFORE = lazy(r"(?<![^\s(])%\Z")


def _with_percent_before(text: str, draft: Draft) -> None:
    """Read the sign that Turkish writes before the number: "%9,4"."""
    at = draft.start - 1
    if text[at : at + 1] != "%" or at < 0 or draft.unit is not None:
        return
    plain = draft.kind is FigureKind.COUNT and not text[draft.end : draft.end + 1].isalpha()
    if plain and _PERCENT_BEFORE.search(text, max(0, at - 1), at + 1):
        draft.unit, draft.kind, draft.start = "percent", FigureKind.PERCENT, at
        draft.lead = min(draft.lead, at)


def _coin_before(text: str, start: int, floor: int) -> tuple[str, int] | None:
    """The currency before a number in words: "港币五百万元"."""
    return currency_before(text, start, floor) if text[start - 1 : start] in ("币", "幣") else None


def _bound(behind: Comparator, before: Comparator) -> Comparator:
    """What bounds a number on both sides: "about 500 or more people" are at least so many."""
    return behind if before is Comparator.ABOUT and behind in _BOUNDS else before


_BOUNDS = (Comparator.AT_LEAST, Comparator.AT_MOST, Comparator.MORE_THAN)
_AGAIN = lazy(r"\s{1,2}\((?:(\d[\d.,]*)|([A-Za-z][A-Za-z -]{1,80}))\)")


def _take_said_twice(text: str, number: Numeral) -> None:
    """Take in the second of "thirty (30) days" and "30 (thirty) days" where both say the same."""
    opened = text.startswith((" (", "  ("), number.end)
    again = _AGAIN.match(text, number.end) if opened else None
    if again is None or number.form not in ("words", "digits") or (number.form == "digits") != bool(again[2]):
        return
    at = again.end() - 1
    if again[1]:
        same, _ = read_digits(text, again.start(1), plain=False, continental=False)
    else:
        in_words = read_words(text, again.start(2))
        if in_words is None:
            return
        same = in_words
    if same.end == at and same.value == number.value:
        number.end = again.end()


def _measure(text: str, draft: Draft, currency: str | None, *, singular: bool) -> None:
    if text[draft.end : draft.end + 1] == "s" and _is_age(text, draft):
        draft.end = draft.tail = draft.end + 1
        return
    at = skip_marks(text, draft.end)
    early = comparator_after(text, at)
    if early:
        draft.comparator, draft.tail = early
        at = early[1]
        draft.end = at if text[draft.end : at].strip() in _ATTACHED else draft.end
    if currency is None and draft.scale is not None and text.endswith(_IN_KRONOR, draft.start, draft.end):
        currency = "kr"
    if currency:
        draft.unit = currency
        draft.kind = draft.kind if draft.kind is FigureKind.RANGE else FigureKind.MONEY
        if tail := _CURRENCY_AGAIN.match(text, at):
            draft.tail = tail.end()
        return
    is_fold = text[at : at + 1] in _FOLD_STARTS or text[at + 1 : at + 2] in _FOLD_NEXT
    if is_fold and (fold := _FOLD.match(text, at)):
        draft.kind, draft.unit, draft.end, draft.tail = FigureKind.RATIO, "times", fold.end(), fold.end()
        return
    if draft.kind is FigureKind.RATIO and draft.high is None:
        at = _behind_article(text, at)
    if text[at + 1 : at + 2] == "半" and (half := _AND_A_HALF.match(text, at)):
        draft.value += _HALF  # "两个半小时"
        draft.end = at = half.end()
    unit = unit_after(text, at, singular=singular, scale=draft.scale is not None)
    if unit is not None:
        _with_unit(text, draft, unit, at)
        _with_half_behind(text, draft)
    if draft.unit in _DEGREES and (below := _BELOW_ZERO.match(text, draft.tail)):
        _make_negative(draft, below.end())


_IN_KRONOR = (
    "kkr",
    "tkr",
    "mkr",
    "nkr",
    "dkr",
    "Mkr",
    "MKR",
)  # scales of Swedish in one word with kronor: 3,4 mdkr


def _behind_article(text: str, at: int) -> int:
    """Where the unit of a part begins: behind the article of "half a percentage point" and "half an hour"."""
    if one := _OF_A_PERCENT.match(text, at):
        return one.end()
    article = _A_UNIT.match(text, at)
    unit = unit_after(text, article.end(), singular=False, scale=False) if article else None
    measures = unit is not None and (unit.kind is FigureKind.DURATION or is_measure(unit.name))
    return article.end() if article and measures else at


_ARE = (" are ", " were ", " became ")


def _with_predicate(text: str, draft: Draft) -> None:
    """Read "2,310 are nurses": what is counted is said behind the verb."""
    if draft.unit is not None or draft.tail != draft.end or not text.startswith(_ARE, draft.end):
        return
    behind = text.index(" ", draft.end + 1)
    unit = unit_after(text, behind, singular=False, scale=False) if draft.kind is FigureKind.COUNT else None
    if unit is not None and unit.kind is FigureKind.COUNT and not is_measure(unit.name):
        draft.unit = unit.name


_GERMAN_NOUN = lazy(r"[ \u00a0]([A-ZÄÖÜ][a-zäöüß]{2,}(?:-[A-ZÄÖÜ][a-zäöüß]+){0,3})(?![\w’'-]|\.\w)")
_GERMAN_UNITS = {
    "jahr": "years", "monat": "months", "woche": "weeks", "tag": "days", "stunde": "hours",
    "minute": "minutes", "sekunde": "seconds", "jahrzehnt": "decades", "jahrhundert": "centuries",
    "meter": "m", "kilometer": "km", "zentimeter": "cm", "millimeter": "mm", "tonne": "tonnes", "gramm": "g",
    "kilogramm": "kg", "kilo": "kg", "liter": "l", "hektar": "hectares", "grad": "degrees",
    "quadratkilometer": "km²", "quadratmeter": "m²", "kubikmeter": "m³",
    "kilotonne": "kt", "megatonne": "Mt", "gigatonne": "Gt",
    **{f"{size}watt{over}": f"{letter}W{hours}"
       for size, letter in (("", ""), ("kilo", "k"), ("mega", "M"), ("giga", "G"), ("tera", "T"))
       for over, hours in (("", ""), ("stunde", "h"))},
}  # fmt: skip


# "1,1 Mio. Die Höhe": the next sentence begins so.
_GERMAN_OPENINGS = word_set(
    """der die das den dem des ein eine einen einem einer und aber damit davon dabei dies diese dieser sie wir
    ihr bei mit nach von vor auf auch für zum zur wie wer was als"""
)
# Days are in English names of texts in both languages: "Monday to 5 Friday".
_NO_GERMAN_NOUNS = _GERMAN_OPENINGS | word_set(
    "uhr mal prozent monday tuesday wednesday thursday friday saturday sunday"
)


def _with_german_noun(text: str, draft: Draft, *, is_part: bool) -> None:
    """Read "1.204 Patienten": in German what is counted has a capital, whatever its plural ends with."""
    if _ends_in_small(text, draft):
        draft.unit, draft.tail = None, draft.end  # "in 41 Fällen wies das Gericht …"
    if (draft.kind is FigureKind.RATIO and not is_part) or draft.unit is not None or draft.tail != draft.end:
        return
    if (noun := _GERMAN_NOUN.match(text, draft.end)) is None:
        return
    word = noun[1].lower()
    if word in _NO_GERMAN_NOUNS:
        return
    unit = _german_unit(word) or word
    if draft.kind is FigureKind.RATIO:  # "1/2 Stunde", not "1/3 Frauen"
        if unit == word:
            return
        draft.kind = FigureKind.COUNT
    draft.unit, draft.tail = unit, noun.end()
    both = _OF_BOTH.match(text, noun.end()) if word.endswith("innen") else None
    if both is not None and both[1].lower().startswith(word.removesuffix("innen")):
        draft.unit, draft.tail = f"{word} und {both[1].lower()}", both.end()
    if unit in DURATION_NOUNS and draft.kind in (FigureKind.COUNT, FigureKind.RANGE):
        draft.kind = FigureKind.DURATION


_OF_BOTH = lazy(r"\s(?:und|u\.)\s([A-ZÄÖÜ][a-zäöüß]+)")  # "74 Mitarbeiterinnen und Mitarbeiter"


def _german_unit(word: str) -> str | None:
    """The measure or length of time that a German noun in small letters names, in any of its cases."""
    return next((_GERMAN_UNITS[stem] for end in ("", "n", "en", "e", "s", "es")
                 if (stem := word.removesuffix(end)) in _GERMAN_UNITS), None)  # fmt: skip


def _ends_in_small(text: str, draft: Draft) -> bool:
    """Whether what is read as counted goes on behind a noun with a word in small letters, which is none."""
    if draft.kind is not FigureKind.COUNT or draft.unit is None or is_measure(draft.unit):
        return False
    words = text[draft.end : draft.tail].split()
    return len(words) > 1 and words[0][0].isupper() and words[-1].isalpha() and words[-1].islower()


def _with_unit_abroad(text: str, draft: Draft, floor: int, language: str) -> int:
    """Read "2,4 milioni di dollari" and "30 maanden" in a text of that language; returns where it begins."""
    if draft.unit == "ton" and language == "nl":
        draft.unit = "tonnes"
    if language in _FURTHER:
        _without_english_noun(draft)
    if draft.value == 1 and draft.kind is FigureKind.COUNT and unit_abroad(text, draft.end, language):
        draft.unit, draft.tail = None, draft.end  # "1 dollaro", which is read as a noun
    if draft.kind not in _NOUN_KINDS or draft.unit is not None:
        return draft.lead
    from scifacts.numerals.languages.units_further import percent_before, unit_further  # English needs none

    unit = unit_abroad(text, draft.end, language) if draft.tail == draft.end else None
    if unit is None and draft.tail == draft.end and language != "de":
        unit = unit_further(text, draft.end)
        if unit is not None and language not in (*_FURTHER, "ru") and unit.kind is not FigureKind.PERCENT:
            unit = None  # of Romanian that reads like French no other word is sure
    if unit is not None:
        _with_unit(text, draft, unit, draft.end)
    elif (at := percent_before(text, draft.lead)) is not None and at >= floor and language in _FURTHER:
        draft.unit, draft.kind, draft.lead = "percent", FigureKind.PERCENT, at
    return draft.lead


def _without_english_noun(draft: Draft) -> None:
    """Drop a noun that is read by its plural in "s", which these languages have not: skolor väntas."""
    is_noun = draft.unit is not None and draft.kind in _NOUN_KINDS and draft.unit not in DURATION_NOUNS
    if is_noun and draft.unit and not is_measure(draft.unit) and draft.unit[-1] == "s":
        draft.unit, draft.tail = None, draft.end
    elif draft.kind is FigureKind.MONEY and draft.unit and " " in draft.unit and draft.unit.islower():
        draft.unit, draft.tail, draft.kind = None, draft.end, FigureKind.COUNT  # "3 ülke … lira"


_FURTHER = ("sv", "tr", "other", "east")
_NOUN_KINDS = (FigureKind.COUNT, FigureKind.RANGE)
_IN_THE_YEAR = lazy(r"\b(?:Jahre?s?|années?|años?|anno|ano|jaar|год[уа]?)\s\Z", re.IGNORECASE)


def is_measured_abroad(text: str, start: int, end: int, language: str) -> bool:
    """Whether money, a measure or a length of time stands behind four digits: "2000 Euro", "1500 Franken"."""
    if language == "en" or _IN_THE_YEAR.search(text, max(0, start - 8), start):
        return False
    if language == "de" and (noun := _GERMAN_NOUN.match(text, end)) and _german_unit(noun[1].lower()):
        return True
    unit = unit_abroad(text, end, language) or unit_after(text, end, singular=False, scale=False)
    if unit is None:
        return False
    return unit.kind in (FigureKind.MONEY, FigureKind.DURATION, FigureKind.PERCENT) or is_measure(unit.name)


_TEN = 10
_HALF = Decimal("0.5")
_AND_A_HALF = lazy(r"[个個]半(?=小时|小時|月|钟头|星期|学期|世纪|百分点)")
_HALF_BEHIND = lazy(r"(?<=[年天时時倍吨噸米斤里克岁歲周])半(?![数數径徑天夜年月个個场場路岛島球点點生])")


def _with_half_behind(text: str, draft: Draft) -> None:
    """Add the half to "三年半", "两米半" and "三斤半"."""
    if text[draft.tail : draft.tail + 1] != "半" or draft.high is not None or draft.scale is not None:
        return
    if draft.value == draft.value.to_integral_value() and _HALF_BEHIND.match(text, draft.tail):
        draft.value += _HALF
        draft.end = draft.tail = draft.tail + 1


_OVER = lazy(r"(?<![\w.,])\d{1,2} over \Z")


def _is_quotient(text: str, lead: int, draft: Draft, floor: int) -> bool:
    """Whether "over" stands between two small numbers that count nothing: 1 over 3."""
    is_bare = draft.unit is None and draft.tail == draft.end and draft.value <= _SMALL and lead == floor + 1
    return is_bare and _OVER.search(text[max(0, floor - 3) : draft.start]) is not None


_SMALL = 100
_RATED = frozenset(
    (FigureKind.COUNT, FigureKind.MONEY, FigureKind.PERCENT, FigureKind.RANGE, FigureKind.DURATION)
)


def _with_rest(text: str, draft: Draft, language: str) -> None:
    """Read what belongs to an amount behind its unit: small change, a rate."""
    if draft.high is None:
        if draft.unit == "CNY":
            with_small_change(text, draft)
        elif draft.unit == "JPY" and text[draft.tail - 1] == "円":
            with_sen(text, draft)
        elif draft.kind is FigureKind.MONEY and text[draft.end - 3] in "€£$":
            with_cents_behind_sign(text, draft)
        elif draft.unit in ("米", "seconds", "m"):
            with_hundredths(text, draft)
        elif draft.unit == "折" and _TEN < draft.value < _TEN * _TEN:
            draft.value = scaled(draft.value, -1)  # 八五折 are 8.5
    _with_rate(text, draft, language)


def _with_rate(text: str, draft: Draft, language: str) -> None:
    """Read "a month", "per head" and "per 100,000 people", whose number belongs to the unit's name."""
    if draft.kind not in _RATED or (rate := rate_after(text, draft.tail, draft.unit, language)) is None:
        return
    draft.rate, draft.denominator = rate.words, rate.digits
    draft.tail = rate.end


def _make_negative(draft: Draft, end: int) -> None:
    """Read "5 degrees below zero" as -5, and "5 to 10 degrees below zero" as -10 to -5."""
    low, high = draft.value, draft.high
    if draft.kind not in (FigureKind.COUNT, FigureKind.RANGE) or low <= 0:
        return
    draft.value, draft.high = (-low, None) if high is None else (-high, -low)
    draft.end = draft.tail = end


def _is_age(text: str, draft: Draft) -> bool:
    """Whether "65s" are people: "the over-65s", "for over 65s"."""
    if not _AGED.match(text, draft.end):
        return False
    hyphen = text[draft.start - 1 : draft.start] == "-"
    return hyphen or bool(_AGED_BEFORE.search(text[max(0, draft.start - 16) : draft.start]))


def _with_unit(text: str, draft: Draft, unit: Unit, at: int) -> None:
    if draft.kind is FigureKind.RATIO:
        exact = unit.kind in (FigureKind.PERCENT, FigureKind.MONEY) or _is_part_of(text, draft, unit)
        if draft.high is not None or not exact:
            return  # "two thirds of voters", "one in five people" count neither
        draft.kind = unit.kind
    draft.unit = unit.name
    if unit.name == TENTHS:
        draft.unit, draft.value = "percent", scaled(draft.value, 1)
        draft.high = scaled(draft.high, 1) if draft.high is not None else None
        if parts := _HUNDREDTHS.match(text, unit.end):  # 2割5分
            draft.value += Decimal(parts[1]) + scaled(Decimal(parts[2] or 0), -1)
            unit = Unit(unit.name, unit.kind, parts.end(), parts.end())
    if unit.symbol_end > at or not text[draft.end : at].startswith((" ", "\n", "*", "_", "<", "\u00a0")):
        draft.end = max(draft.end, unit.symbol_end)
    draft.tail = max(draft.tail, unit.end)
    ranged = draft.kind is FigureKind.RANGE and unit.kind is FigureKind.DURATION
    if draft.kind is FigureKind.COUNT or ranged:
        draft.kind = unit.kind
    if draft.kind is FigureKind.DURATION and draft.value >= _MANY and unit.name in _ADDED_UP:
        draft.kind = FigureKind.COUNT  # "2.5m working days were lost"


_HUNDREDTHS = lazy(r"(\d)分(?![のか間])(?:(\d)厘)?")
_MANY = 10_000  # of days: 27 years
_ADDED_UP = ("days", "hours", "nights")


def _is_part_of(text: str, draft: Draft, unit: Unit) -> bool:
    """Whether a fraction measures: "1/4 inch", "a half century"; a rate such as "1 in 100" does not."""
    written = text[draft.start : draft.end]
    fraction = (
        "/" in written
        or "⁄" in written
        or not (written[-1:].isdecimal() or "in" in written or "out" in written)
    )
    return fraction and (unit.kind is FigureKind.DURATION or is_measure(unit.name))


_MAY_BE_BOUND = (Comparator.EXACTLY, Comparator.ABOUT)


def _suffix(text: str, draft: Draft) -> None:
    """Read "or more" after the unit, where nothing before the number bounds it: "about 500 or more"."""
    if draft.comparator not in _MAY_BE_BOUND:
        return
    after = comparator_after(text, draft.tail) or comparator_behind(text, draft.tail)
    if after is not None:
        draft.comparator, draft.tail = after


def _checked(text: str, draft: Draft) -> Draft:
    """Digits that run on into letters ("5G", "3D", "12b") are a name; "1920x1080 pixels" is none."""
    if draft.unit is not None or draft.kind is not FigureKind.COUNT:
        return draft
    following = text[draft.end : draft.end + 1]
    if not (following.isalpha() or following in "_×") or draft.tail > draft.end:
        return draft
    if (by := _BY.match(text, draft.end)) and unit_after(text, by.end(), singular=False, scale=False):
        return draft
    if rest := _LETTERS.match(text, draft.end):
        draft.kind, draft.comparator = FigureKind.NAME, Comparator.EXACTLY
        draft.end = draft.tail = rest.end()
        draft.lead = draft.start
    return draft
