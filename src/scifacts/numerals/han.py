"""Figures in Chinese numerals: which runs of them count, date or order something."""

from __future__ import annotations

from decimal import Decimal

from scifacts.model import FigureKind
from scifacts.numerals.counted import counted, plain
from scifacts.numerals.dates import When
from scifacts.numerals.lazy import HAN_RUN, lazy
from scifacts.numerals.numbers import Numeral, more_of_scale, scaled
from scifacts.numerals.vocabulary import SCALE_WORDS

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re

    from scifacts.numerals.draft import Draft

__all__ = ["chinese_at", "read_chinese"]

_MEASURED = lazy(
    r"(?:多|余|餘|几|幾)?(?:个|個|项|項|名|家|位|次|种|種|所|座|台|件|篇|条|條|份|届|屆|倍|岁|歲|天|年|月|小时|小時|分钟|分鐘|周|人|国|國"
    r"|元|亿|億|万|萬|吨|噸|公里|公斤|公顷|千克|斤|米|厘米|克|度|秒|辆|輛|架|艘|栋|层|户|戶|场|場|轮|輪|批|套|颗|顆|只|隻|头|匹|株|棵|门|双|雙|对|對|打"
    r"|亩|畝|里|升|瓦|摄氏度|华氏度|美元|欧元|英镑|日元|港元|韩元|卢布|块钱|美金|港币|台币)"
)
_MONEY_NEXT = lazy(r"美元|欧元|英镑|日元|港元|美金|港币")
# Alone these are words of other meaning: 一 "as soon as", 千 in 千年 "an age", 万一 "in case", 十分 "very".
_ALONE = frozenset("一千百万十")
_IDIOMS = frozenset(("万一", "一百八十度"))


def chinese_at(text: str, start: int, floor: int) -> Draft | When | None:
    """Read the Chinese numeral at `start`; None where its characters are no numeral."""
    number = read_chinese(text, start)
    if number is None:
        return None
    end = number.end
    if share := _read_share(text, start):
        draft = counted(text, share, None, floor, "zh")
        if text[start] == "百":
            draft.kind, draft.unit = FigureKind.PERCENT, "percent"
        return draft
    if text[start - 1 : start] == "第":
        return plain(Numeral(start - 1, end, number.value), FigureKind.ORDINAL)
    if end - start == 4 and text[end : end + 1] == "年":
        return When(end, FigureKind.YEAR, Decimal(number.value), str(number.value))
    if text[end : end + 1] == "月" and 1 <= number.value <= 12 and end - start < 3:
        return When(end + 1, FigureKind.DATE, number.value, None)
    if tenths := _TENTHS.match(text, start):
        draft = counted(text, Numeral(start, tenths.end(), _in_tenths(tenths)), None, floor, "zh")
        draft.kind, draft.unit = FigureKind.PERCENT, "percent"
        return draft
    return _counts(text, start, number, floor)


# 三成 is 30 per cent, 六成五 65; 八成 is also "probably", 一成不变 "never changing".
_TENTHS = lazy(r"([二三四五六七九])成(?:([一二三四五六七八九])(?![十百千万])|(?=[以的，。、；）,.;)左]|\Z))")


def _in_tenths(match: re.Match[str]) -> Decimal:
    return Decimal(10 * _DIGITS[match[1]] + (_DIGITS[match[2]] if match[2] else 0))


def _counts(text: str, start: int, number: Numeral, floor: int) -> Draft | None:
    run, after = text[start : number.end], text[number.end : number.end + 1]
    long_enough = len(run) > 1 and any(character in "十百千万萬亿億兆点點拾佰仟" for character in run)
    measured = _MEASURED.match(text, number.end) is not None
    if measured and run in _ALONE and after not in "多余餘几幾":
        measured = run == "十" or bool(_MONEY_NEXT.match(text, number.end))
    if not measured and not (long_enough and run[0] in _FIRST):
        return None
    if run in _IDIOMS:
        return None
    pair = _either(run)
    if pair and measured:
        number.value = pair[0]
        draft = counted(text, number, None, floor, "zh")
        draft.high = pair[1]
        if draft.kind is not FigureKind.RATIO:
            draft.kind = FigureKind.RANGE
        return draft
    more_of_scale(text, number)
    return counted(text, number, None, floor, "zh")


_FIRST = frozenset("零一二两兩三四五六七八九十壹贰貳叁參肆伍陆陸柒捌玖拾")
_DIGITS = {character: at for at, character in enumerate("〇一二三四五六七八九")} | {"零": 0, "两": 2, "兩": 2}
_PLAIN = str.maketrans("壹贰貳叁參肆伍陆陸柒捌玖拾佰仟萬億兩", "一二二三三四五六六七八九十百千万亿两")
_RUN = lazy(HAN_RUN + "{0,29}")
_POINT = lazy(
    r"[点點]([〇零一二三四五六七八九]{1,12})(?![十百千分刻半线〇零一二三四五六七八九])([万萬亿億]{0,2})"
)
# Two digits side by side are "the one or the other": 七八个, 三四十人, 十五六岁, 两三万.
_EITHER = lazy(r"(|.*[十百千万亿])(?:一([二两])|两三|二三|三四|四五|五六|六七|七八|八九|三五)([十百千万亿]*)")
_BY_MAGNITUDE = "兆亿万"


def read_chinese(text: str, start: int) -> Numeral | None:
    """Read a Chinese numeral: 十四亿 -> 1400000000, 二〇二二 -> 2022, 三点五万 -> 35000."""
    match = _RUN.match(text, start)
    if match is None:
        return None
    run = match.group().translate(_PLAIN)
    number = Numeral(start, match.end(), _run_value(run), "words")
    if run != "两" and (point := _POINT.match(text, match.end())):
        digits = "".join(str(_DIGITS[character]) for character in point[1])
        number.value += scaled(Decimal(digits), -len(digits))
        number.value = scaled(number.value, sum(SCALE_WORDS[character] for character in point[2]))
        number.end = point.end()
    return number


def _run_value(run: str) -> Decimal:
    if len(run) > 1 and all(character in _DIGITS for character in run):
        return Decimal("".join(str(_DIGITS[character]) for character in run))
    return Decimal(_value(run))


def _value(run: str) -> int:
    """The value of a run with powers: 一亿三千万. A last digit stands one power lower: 一万三 is 13000."""
    for power in _BY_MAGNITUDE:
        left, found, right = run.rpartition(power)
        if found:
            below = SCALE_WORDS[power]
            short = len(right) == 1 and right in _DIGITS and right not in "〇零"
            lower = _DIGITS[right] * 10 ** (below - 1) if short else _value(right)
            return int((_value(left) if left else 1) * 10**below + lower)
    total = digit = last = 0
    for character in run:
        if character in _DIGITS:
            digit = _DIGITS[character]
            last = 0 if digit == 0 else last  # 一千零五 is 1005
        else:
            last = SCALE_WORDS[character]
            total, digit = total + (digit or 1) * 10**last, 0
    return int(total + digit * (10 ** (last - 1) if last > 1 else 1))


def _either(run: str) -> tuple[Decimal, Decimal] | None:
    """Both values of 七八 and 三四十; None where the digits are no neighbours or a whole number."""
    match = _EITHER.fullmatch(run)
    if match is None:
        return None
    at = match.end(1)
    head, tail = run[:at], match[3]
    return _run_value(head + run[at] + tail), _run_value(head + run[at + 1] + tail)


_SHARE = lazy(
    r"(?:(百)|([一二两三四五六七八九十百千万]{1,4}))分之"
    r"(?:(负?)([〇零一二两三四五六七八九十百千万]{1,9}(?:[点點][〇零一二三四五六七八九]{1,9})?)|(\d+(?:\.\d+)?))"
)


def _read_share(text: str, start: int) -> Numeral | None:
    """Read 三分之二 as two thirds and 百分之五点七 as 5.7 (per cent)."""
    match = _SHARE.match(text, start)
    if match is None:
        return None
    upper = Decimal(match[5]) if match[5] else _with_point(match[4])
    upper = -upper if match[3] else upper
    if match[1]:
        return Numeral(start, match.end(), upper, "words")
    lower = _value(match[2])
    return Numeral(start, match.end(), upper / lower, "fraction") if lower else None


def _with_point(run: str) -> Decimal:
    whole, _, decimals = run.replace("點", "点").partition("点")
    digits = "".join(str(_DIGITS[character]) for character in decimals)
    return _run_value(whole) + (scaled(Decimal(digits), -len(digits)) if digits else 0)
