"""Dates and clock times: what a run of digits is when it is a point in time; `years` reads years alone."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache

from scifacts.model import FigureKind
from scifacts.nouns import dataclass
from scifacts.numerals.languages.eras import FIRST_YEAR, era_date, year_of_era
from scifacts.numerals.languages.months_abroad import (
    MONTHS_ABROAD,
    MONTHS_FURTHER,
    MONTHS_SHORT,
    MONTHS_WRITTEN_ABROAD,
    is_croatian,
)
from scifacts.numerals.pieces import GAP, letter_tree
from scifacts.numerals.vocabulary import MONTH_NAMES, MONTHS
from scifacts.numerals.wordlists import heads, is_other_word, next_mark
from scifacts.patterns import lazy

__all__ = ["FOUR_DIGITS", "When", "date_at", "day_in_words", "japanese_at"]


@dataclass(slots=True)
class When:
    """A date or year as read. `time` is ISO ("2022", "2023-03-09", "2011/2021"), None if unknown."""

    end: int
    kind: FigureKind
    value: Decimal
    time: str | None
    high: Decimal | None = None


_NAMES = sorted(MONTHS, key=len, reverse=True)


@cache
def _months() -> str:
    return letter_tree([*(name.capitalize() for name in _NAMES), *(name.upper() for name in _NAMES)])


# In small letters: these are no other words, and "may" and "march" none before a year ("31 may 1859").
_SMALL = [name for name in _NAMES if len(name) > 4 and name != "march"] + ["june", "july"]
_LOWER = [*(word for word in MONTHS_WRITTEN_ABROAD if word.lower() not in MONTHS_FURTHER), *_SMALL]
_SMALL_DATED = r"(?:march|may)(?=,?\s(?:in\s|\d{1,2}(?:st|nd|rd|th)?,?\s)?(?:19|20|18)\d\d(?![\d,.]*\d))"
# Short forms of other languages, in small letters before a year alone: "29 nov. 2023", "3 ene 2022"
_SHORT_DATED = rf"(?:{letter_tree(sorted(MONTHS_SHORT))})(?=\.?\s(?:de\s)?(?:19|20)\d\d(?![\d,.]*\d))"
_ANY_MONTH = MONTHS | MONTHS_ABROAD | MONTHS_SHORT
_CLOCK = r"\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?"
_MONTH_FIRST = lazy(
    lambda: (
        rf"({_months()}|{letter_tree(_SMALL)}|{_SMALL_DATED})\.?{GAP}(?:(\d{{1,2}})(?:st|nd|rd|th)?(?:\s?[-–]\s?(\d{{1,2}}))?(?![\d%]|[.,]\d|\s?%)"
        rf"(?:,?{GAP}(\d{{4}})(?![\d%]|,\d))?|(\d{{4}})(?![\d%]|[.,]\d|\s?%))(?:,?{GAP}(?:at )?{_CLOCK})?"
    )
)
_DAY_FIRST = lazy(
    lambda: (
        rf"(\d{{1,2}})(?:st|nd|rd|th|er(?=\s))?(?:(?:\.?\s?[-–]\s?|\./|\.?{GAP}(?:and|or|to|und|oder|bis|et|ou|au|y|o|al?|en?|och|og|till?|tot|и|по){GAP})(\d{{1,2}})(?:st|nd|rd|th)?)?\.?(?:{GAP}(?:of|de))?(?:{GAP}|[-/])({_months()}|{letter_tree(_LOWER)}|{_SMALL_DATED}|{_SHORT_DATED})(?![^\W\d_])\.?(?:,?(?:{GAP}|[-/])(?:del?\s)?(\d{{4}})(?![\d%]|,\d))?"
    )
)
_ISO = lazy(rf"(\d{{4}})([-/.])(\d{{1,2}})\2(\d{{1,2}})(?:(?:T|{GAP}){_CLOCK}(?:Z|[+-]\d\d:?\d\d)?)?(?![\d])")
_CHINESE = lazy(  # blanks may part Chinese from digits
    r"(?:(\d{4}) ?[年년])?(?:(?<=[年년]) ?)?(?:(\d{1,2}) ?[月월](?: ?(\d{1,2}) ?[日号일])?)?"
    rf"(?:\s?{_CLOCK})?"
)
_TO_A_MONTH = frozenset("~～〜至到—")
# "1-2月" and "2024年1—5月" are months of a year, and no time that lasts
_HAN_MONTHS = lazy(
    r"(?:(\d{4}) ?[年년] ?)?(\d{1,2}) ?(?:[-–~～〜至到]|[—─]{1,2}) ?(\d{1,2}) ?[月월](?!前|后|後|间|間|以|大)"
)
_CHINESE_DAY = lazy(r"(\d{1,2}) ?日(?![间内游元本均])")
_SLASHED = lazy(
    r"(\d{1,2})([/.])(\d{1,2})\2(\d{4}|\d{2})(?![\d/]|[.,]\d)"
    r"|(\d{1,2})(\.)[ \u00a0](\d{1,2})\.[ \u00a0]((?:19|20)\d\d)(?!\d)"
)
_CLOCK_AT = lazy(
    r"(?:1[0-2]|\d)\s+o['’]clock|"
    r"(?:[01]?\d|2[0-4]):[0-5]\d(?::[0-5]\d)?(?:\.\d{1,3}(?!\d))?(?:\s?[ap](?:\.m\.?|m(?!\w)))?(?![\d:]|,\d)|(?:0?\d|1[0-2])(?:[.][0-5]\d)?\s?[ap](?:\.m\.?|m)(?!\w)"
    r"|(?:[01]?\d|2[0-4])(?:\.[0-5]\d)?\sUhr(?!\w)|(?:[01]?\d|2[0-4])\.[0-5]\d\suur(?!\w)",
    re.I,
)
_NINE_ELEVEN = lazy(r"9/11(?![\d/])")


def date_at(text: str, start: int, *, is_last: bool = False) -> When | None:
    """Read a date, also by its month, or a clock time; behind one that is last in a span, no later day."""
    if not text[start].isdigit():
        match = _MONTH_FIRST.match(text, start)
        if match is None:
            return None
        when = _dated(match.end(), match[4] or match[5], match[1], match[2])
        if when and match[3]:
            when = _until(when, match[3])
        elif when and match[2] and match[4] is None and not is_last:
            when = _to_day(text, start, when, match[1], match[2])
        return when if is_last or match[3] else _with_later_day(text, when)
    near = text[start : start + 5]
    size = len(near) - len(near.lstrip(_TEN_DIGITS)) if near.isascii() else _count_digits(near)
    if size == 3 or size > 4:
        return None  # no part of a date has as many
    following = _following(text, start + size)
    if following in _NO_DATE:
        return None
    if size > 2:
        return _after_four(text, start, start + size, following)
    return _after_two(text, start, start + size, following, is_last=is_last)


_OF_MONTH = lazy(lambda: rf"{GAP}of{GAP}({_months()})(?![^\W\d_]|['’]s)(?:,?{GAP}(\d{{4}})(?![\d%]|,\d))?")


def day_in_words(text: str, end: int, day: Decimal) -> When | None:
    """Read the month behind an ordinal in words, which is then a day: "the third of March 1999"."""
    match = _OF_MONTH.match(text, end) if day <= 31 and text.startswith((" of ", "\nof "), end) else None
    return _dated(match.end(), match[2], match[1], str(day)) if match else None


# "from Aug 5 to 16"; "rose from 4 on Aug 5 to 16" tells of a count
_TO_DAY = lazy(
    rf"{GAP}(?:to|through|until|till){GAP}(\d{{1,2}})(?:st|nd|rd|th)?(?:,?{GAP}(\d{{4}})(?![\d%]|,\d)|(?=[.,;)](?!\d)|\s*\Z))"
)


def _to_day(text: str, start: int, when: When, month: str, day: str) -> When:
    """The days from one to a later one of its month, behind "from"."""
    last = _TO_DAY.match(text, when.end) if text[start - 5 : start].lower() == "from " else None
    if last is None or int(last[1]) <= int(day):
        return when
    whole = _dated(last.end(), last[2], month, day)
    return _until(whole, last[1]) if whole else when


def _count_digits(near: str) -> int:
    """How many digits of any script a text begins with."""
    return next((at for at, one in enumerate(near) if not one.isdigit()), len(near))


def _after_four(text: str, start: int, end: int, following: str) -> When | None:
    """A date that four digits begin."""
    zoned = _ZONED.match(text, start) if following == " " else None
    if zoned and text[start - 4 : start - 3] != ":":  # "Feb 20 12:30:15 2024 GMT" is a year
        return When(end, FigureKind.DATE, Decimal(zoned[1]), None)
    if text.startswith((" года", " году"), end) and FOUR_DIGITS.match(text, start):
        return When(end, FigureKind.YEAR, Decimal(text[start:end]), text[start:end])  # no length of time
    return _year_first(text, start, following) if following in _AFTER_YEAR else None


def _after_two(text: str, start: int, end: int, following: str, *, is_last: bool) -> When | None:
    """A date or a clock time that one digit or two begin."""
    if (following in _TO_A_MONTH or "月" in text[end + 2 : end + 5]) and (months := _months_at(text, start)):
        return months
    if following in "时時点點" and following:
        clock = _CHINESE_CLOCK.match(text, start)
        return When(clock.end(), FigureKind.DATE, Decimal(_digits_of(clock)), None) if clock else None
    if following in _CHINESE_MARKS:
        return _chinese(text, start) if following else None
    if following in "./":
        if _NINE_ELEVEN.match(text, start):
            return When(start + 4, FigureKind.DATE, Decimal(911), None)
        if match := _SLASHED.match(text, start):
            return _slashed(match)
        near = text[end + 1 : end + 5]
        if (
            near[:1] in _HYPHENS or near == " bis" or near.lstrip(_TEN_DIGITS)[:2] in (".–", ".-", ". ")
        ) and (days := _DOTTED_DAYS.match(text, start)):
            return _dotted_days(days)
    if following == " " and is_other_word(text, end + 1, _DATED):
        return None
    mark = next_mark(text, end) if following.isspace() else following
    if day := _day_before_month(text, start, end, mark):
        return day if is_last else _with_later_day(text, day)
    if mark == "h" and text.endswith(_AT_AN_HOUR, 0, start) and (hour := _HOUR.match(text, start)):
        return When(hour.end(), FigureKind.DATE, Decimal(_digits_of(hour)), None)
    if mark in _IN_CLOCK and (match := _CLOCK_AT.match(text, start)):
        return When(match.end(), FigureKind.DATE, Decimal(_digits_of(match)), None)
    return None


def _day_before_month(text: str, start: int, end: int, mark: str) -> When | None:
    """A day with its month behind it, of whose word `mark` is the first letter."""
    if mark in _BEFORE_MONTH and (match := _DAY_FIRST.match(text, start)):
        return None if mark == "/" and match[4] is None else _day_first(match)
    at = end
    if mark in "-–" and mark:  # "1-5 maja"
        at += 1 + _count_digits(text[end + 1 : end + 3])
    if text[at : at + 5].lstrip(". \u00a0")[:3].lower() not in _HEADS:
        return None
    match = _DAY_FURTHER.match(text, start)
    if match is None or match[3].lower() not in MONTHS_FURTHER:
        return None
    month = match[3]
    if month.lower() == "listopada" and is_croatian(text, start, match.end()):
        month = "oktober"
    when = _dated(match.end(), match[4], month, match[1])
    return _until(when, match[2]) if when and match[2] else when


def _day_first(match: re.Match[str]) -> When | None:
    """A day and its month; "3 and 4 May 2025" are neither day alone, and so have the month for their time."""
    when = _dated(match.end(), match[4], match[3], match[1])
    if when and when.time and any(joint in match[0] for joint in _JOINTS):
        when.time = when.time[: len("2025-05")]
        return when
    return _until(when, match[2]) if when and match[2] else when


def _until(when: When, last: str) -> When:
    """The days from one to a later one of its month: "3–5 May 2025"."""
    end = f"{when.time[: len('2025-05')]}-{int(last):02}" if when.time else ""
    if when.time and int(last) > _days_of(int(end[5:7])):
        when.time = when.time[: len("2025-05")]  # 3–31 February
    elif when.time and when.time < end:
        when.time = f"{when.time}/{end}"
    return when


def _days_of(month: int) -> int:
    return 29 if month == _FEBRUARY else 30 if month in _SHORT_MONTHS else 31


_FEBRUARY, _SHORT_MONTHS = 2, (4, 6, 9, 11)
# What stands between the first day and the last one of another month
_DASHES = ("–", "-", "—", " – ", " - ", " — ")
_UNTIL = (
    *(" to ", " until ", " till ", " through ", " bis ", " bis zum ", " au ", " al ", " a ", " até "),
    *(" tot ", " til ", " do ", " до ", " по "),
)
_BOTH = (*_DASHES, *_UNTIL)


def _with_later_day(text: str, when: When | None) -> When | None:
    """The days from one to a later one of another month: "28 April–2 May 2025" is one time.

    In "from 28 April to 2 May 2025" the first has the year of the second.
    """
    if when is None or when.time is not None or not text.startswith(_BOTH, when.end):
        return when
    joint = max((joint for joint in _BOTH if text.startswith(joint, when.end)), key=len)
    at = when.end + len(joint)
    later = date_at(text, at, is_last=True) if text[at : at + 1].isalnum() else None
    if later is None or later.kind is not FigureKind.DATE or text[at : later.end].isdigit():
        return when
    first, year = int(when.value), ""
    if later.time is not None and len(later.time) == len("2025-05-02"):
        last, year = int(later.time[5:7] + later.time[8:]), later.time[:4]
    else:
        last = int(later.value)
    is_clock = ":" in text[at : later.end] or min(first, last) <= _HUNDRED
    if is_clock or (later.time is not None and not year):
        return when
    if year:
        begins = int(year) - (last < first)
        when.value = Decimal(f"{begins}{first:04}")
        when.time = f"{begins}-{first // 100:02}-{first % 100:02}"
    if joint in _DASHES:
        when.time = f"{when.time}/{later.time}" if year else None
        when.end = later.end
    return when


_HUNDRED = 100  # the digits of a month and its day are more
_JOINTS = (
    *(" and ", " or ", " und ", " oder ", " et ", " ou ", " y ", " o ", " e ", " en ", " och ", " og "),
    " и ",
)


def _following(text: str, end: int) -> str:
    """The character behind digits; behind a blank only where it is one of a Chinese date."""
    beyond = text[end : end + 2].lstrip(" ")[:1]
    return beyond if beyond in _AFTER_BLANK else text[end : end + 1]


def _digits_of(match: re.Match[str]) -> str:
    return re.sub(r"\D", "", match.group())


FOUR_DIGITS = lazy(r"[12\u0661\u0662\u06f1\u06f2]\d{3}(?!\d)")  # that may be a year
_ZONED = lazy(
    r"((?:[01]\d|2[0-3])[0-5]\d)\s(?:GMT|UTC|BST|CET|CEST|EST|EDT|CST|PST|PDT|IST|JST|AEST|hrs)(?!\w)"
)
_BEFORE_MONTH = frozenset(
    "JFMASONDLEGjfmasondbesrtyuglяфмаисондп-–./"
)  # a month, "of", "de", "y", "und", "bis", "to", "st", "nd", "rd", "th", a dash, "10/August/2012"
# The first three letters of the months of further languages.
_HEADS = frozenset(word[:3] for word in MONTHS_FURTHER)
# What a word behind a day begins with: a month, or what joins two days.
_DATED = heads("oder till", *MONTHS, *MONTHS_WRITTEN_ABROAD, *MONTHS_FURTHER) | {"to ", "and ", "of "}
# "3 stycznia 2022", "3. tammikuuta 2022"; the word is looked up.
_DAY_FURTHER = lazy(
    rf"(\d{{1,2}})\.?(?:[-–](\d{{1,2}})\.?)?{GAP}([^\W\d_]+)(?:،?{GAP}(\d{{4}})(?![\d%]|,\d))?"
)
_TEN_DIGITS = "0123456789"
_NO_DATE = frozenset(",%);+")
_AT_AN_HOUR = ("à ", "vers ", "dès ", "avant ", "às ", "das ")  # "à 19 h 21"; "à 3 h de Paris" is how far
_HOUR = lazy(r"(?:[01]?\d|2[0-4])\s?(?:h\s?[0-5]\d(?!\w)|h(?!\w|\s?\d|\sd[eu']|\smin))")
_IN_CLOCK = frozenset(":.aApPoOuU")
_AFTER_YEAR = frozenset("-/.年년")
_AFTER_BLANK = frozenset("年月日号")
_CHINESE_MARKS = frozenset(("", "月", "日", "号", "월"))
# "14时30分", "8点半"; an hour alone behind what tells of a time: "6日14时". "5点意见" are points.
_CHINESE_CLOCK = lazy(
    r"(?:[01]?\d|2[0-4])(?:[时時点點](?:[0-5]?\d分(?:[0-5]?\d秒)?|[半整])|(?<=[日午后後前晚晨早夜间於于在至到]\d)[时時](?![间間期代])"
    r"|(?<=[日午后後前晚晨早夜间於于在至到]\d\d)[时時](?![间間期代]))"
)


_KOREAN = lazy(r"(\d{4})\. (\d{1,2})\. (\d{1,2})\.?(?![\d%]|\s?[a-z])")  # "2024. 5. 17."


def _year_first(text: str, start: int, following: str) -> When | None:
    if following in ("年", "년"):
        return _months_at(text, start) or _chinese(text, start)
    if following == "." and text[start + 5 : start + 6] == " " and (parts := _KOREAN.match(text, start)):
        return _numbered(parts.end(), *parts.groups())
    match = _ISO.match(text, start)
    return _numbered(match.end(), match[1], match[3], match[4]) if match else None


def _dated(end: int, year: str | None, month: str, day: str | None) -> When | None:
    return _numbered(end, year, str(_ANY_MONTH[month.lower()]), day)


def _numbered(end: int, year: str | None, month: str | None, day: str | None) -> When | None:
    """A date from its parts; None where month or day cannot be. Its value is the digits of yyyymmdd."""
    numbers = (int(month or 1), int(day or 1))
    if not (1 <= numbers[0] <= 12 and 1 <= numbers[1] <= 31):
        return None
    parts = [int(year)] if year else []
    parts += [int(month)] if month else []
    parts += [int(day)] if day else []
    value = Decimal("".join(f"{part:02}" for part in parts))
    is_known = numbers[1] <= _days_of(numbers[0])  # no 31 April
    time = "-".join(f"{part:02}" for part in parts) if year and is_known else None
    return When(end, FigureKind.DATE, value, time)


def _chinese(text: str, start: int) -> When | None:
    if (day := _CHINESE_DAY.match(text, start)) and 1 <= int(day[1]) <= 31:
        return When(day.end(), FigureKind.DATE, Decimal(day[1]), None)
    match = _CHINESE.match(text, start)
    if match is None or match.end() == start:
        return None
    if not (match[1] or match[3]) and text[match.end() - 1] not in "月월":
        return None  # "12:30"
    if match[2] is None:
        return When(match.end(1), FigureKind.YEAR, Decimal(match[1]), str(int(match[1])))
    year = match[1]
    if year is None and text.endswith(FIRST_YEAR, 0, start):  # 令和元年5月1日
        first = year_of_era(text, start - len(FIRST_YEAR), 1)
        year = str(first) if first else None
    return _numbered(match.end(), year, match[2], match[3])


def _months_at(text: str, start: int) -> When | None:
    """The months from one to a later one, with their year where it is told: 2024年1—5月."""
    match = _HAN_MONTHS.match(text, start)
    if match is None or not 1 <= int(match[2]) < int(match[3]) <= len(MONTH_NAMES):
        return None
    when = _numbered(match.end(), match[1], match[2], None)
    if when and when.time:
        when.time = f"{when.time}/{when.time[:4]}-{int(match[3]):02}"
    return when


def japanese_at(text: str, start: int) -> When | None:
    """Read a year of an era, whose name stands before `start`, and what follows it: 令和5年3月1日."""
    found = era_date(text, start)
    if found is None:
        return None
    end, year, month, day = found
    if month is None:
        return When(end, FigureKind.YEAR, Decimal(year), str(year))
    return _numbered(end, str(year), month, day)


_HYPHENS, _DAY_ENDS = ("-", "–"), (".–", ".-", ". ")
_DOTTED_DAYS = lazy(
    r"(\d{1,2})\.(?:(\d{1,2})\.)?(?:\s?[-–]\s?|\sbis\s(?:zum\s)?)(\d{1,2})\.(\d{1,2})\.((?:19|20)\d\d)(?!\d)"
)


def _dotted_days(match: re.Match[str]) -> When | None:
    """The days from one to another: 28.4.–2.5.2024, 12.-14.06.2021."""
    first, last = (_numbered(match.end(), match[5], match[at + 1] or match[4], match[at]) for at in (1, 3))
    if first and last and first.time and last.time and first.time < last.time:
        first.time = f"{first.time}/{last.time}"
        return first
    return None


def _slashed(match: re.Match[str]) -> When | None:
    """9/3/2023 and 24.02.2023; which of the two is the month is known only where one exceeds 12."""
    day, mark, month, year = (one for one in match.groups() if one is not None)
    first, second = int(day), int(month)
    if mark == "." and len(year) == 2:
        return None
    if mark == "." or first > 12:
        first, second = second, first
    if first > 12 or second > 31 or not first or not second:
        return None
    certain = mark == "." or int(day) > 12 or second > 12 or first == second
    whole = year if len(year) == 4 else None
    when = _numbered(match.end(), whole, str(first), str(second))
    if when is not None and not certain:
        when.time = whole
    return when
