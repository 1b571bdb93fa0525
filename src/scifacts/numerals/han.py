"""Figures in Chinese numerals: which runs of them count, date or order something."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from scifacts.model import FigureKind
from scifacts.numerals.counted import counted, plain
from scifacts.numerals.dates import When
from scifacts.numerals.lazy import lazy
from scifacts.numerals.numbers import Numeral, more_of_scale
from scifacts.numerals.vocabulary import SCALE_WORDS

if TYPE_CHECKING:
    from scifacts.numerals.draft import Draft

__all__ = ["chinese_at", "read_chinese"]

_MEASURED = lazy(
    r"(?:多|余|几)?(?:个|個|项|項|名|家|位|次|种|種|所|座|台|件|篇|条|份|届|倍|岁|天|年|月|小时|分钟|周|人|国|元|亿|万|吨|公里)"
)
# Alone these are words of other meaning: 一 "as soon as", 万一 "in case", 一百八十度 "wholly".
_ALONE = frozenset("一千百万十")
_IDIOMS = frozenset(("万一", "一百八十度"))


def chinese_at(text: str, start: int, floor: int) -> Draft | When | None:
    """Read the Chinese numeral at `start`; None where its characters are no numeral."""
    number = read_chinese(text, start)
    if number is None:
        return None
    end = number.end
    if share := _read_chinese_share(text, start):
        draft = counted(text, share, None, floor, "zh")
        if text[start] == "百":
            draft.kind, draft.unit = FigureKind.PERCENT, "percent"
        return draft
    if text[start - 1 : start] == "第":
        return plain(Numeral(start - 1, end, number.value), FigureKind.ORDINAL)
    if end - start == 4 and text[end : end + 1] == "年":
        return When(end, FigureKind.YEAR, Decimal(number.value), str(number.value))
    return _counts(text, start, number, floor)


def _counts(text: str, start: int, number: Numeral, floor: int) -> Draft | None:
    run, after = text[start : number.end], text[number.end : number.end + 1]
    long_enough = len(run) > 1 and any(character in "十百千万亿億" for character in run)
    measured = _MEASURED.match(text, number.end) and (run not in _ALONE or after in "多余几")
    if not measured and not (long_enough and run[0] in "一二两兩三四五六七八九十"):
        return None
    if run in _IDIOMS:
        return None
    more_of_scale(text, number)
    return counted(text, number, None, floor, "zh")


_CHINESE_DIGITS = {character: at for at, character in enumerate("〇一二三四五六七八九")} | {
    "零": 0,
    "两": 2,
    "兩": 2,
}
_CHINESE_RUN = lazy(r"[〇零一二两兩三四五六七八九十百千万萬亿億]{1,30}")


def read_chinese(text: str, start: int) -> Numeral | None:
    """Read a Chinese numeral: 十四亿 -> 1400000000, 二〇二二 -> 2022."""
    match = _CHINESE_RUN.match(text, start)
    if match is None:
        return None
    run = match.group()
    if len(run) > 1 and all(character in _CHINESE_DIGITS for character in run):
        value = Decimal("".join(str(_CHINESE_DIGITS[character]) for character in run))
    else:
        value = Decimal(_chinese_value(run))
    return Numeral(start, match.end(), value, "words")


_CHINESE_SHARE = lazy(
    r"(?:(百)|([一二两三四五六七八九十]{1,3}))分之(?:([〇零一二两三四五六七八九十百]{1,6})|(\d+(?:\.\d+)?))"
)


def _read_chinese_share(text: str, start: int) -> Numeral | None:
    """Read 三分之二 as two thirds and 百分之五 as five (per cent)."""
    match = _CHINESE_SHARE.match(text, start)
    if match is None:
        return None
    upper = Decimal(match[4]) if match[4] else Decimal(_chinese_value(match[3]))
    if match[1]:
        return Numeral(start, match.end(), upper, "words")
    lower = _chinese_value(match[2])
    return Numeral(start, match.end(), upper / lower, "fraction") if lower else None


def _chinese_value(run: str) -> int:
    total = section = digit = last = 0
    for character in run:
        if character in _CHINESE_DIGITS:
            digit = _CHINESE_DIGITS[character]
        elif (power := SCALE_WORDS[character]) < 4:
            section, digit = section + (digit or 1) * 10**power, 0
        else:
            chunk = section + digit
            total = (total + chunk or 1) * 10**power if power > last else total + chunk * 10**power
            section, digit, last = 0, 0, power
    return total + section + digit
