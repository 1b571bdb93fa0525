"""Figures in Chinese numerals: which runs of them count, date or order something."""

from __future__ import annotations

from decimal import Decimal

from scifacts.model import Comparator, FigureKind
from scifacts.numerals.comparators import comparator_before
from scifacts.numerals.counted import counted, plain
from scifacts.numerals.dates import When
from scifacts.numerals.languages.eras import ERA_ENDS, year_of_era
from scifacts.numerals.numbers import KILO, SCALE_NAMES, Numeral, more_of_scale, power_of, scaled
from scifacts.numerals.pieces import HAN, HAN_RUN
from scifacts.numerals.vocabulary import SCALE_WORDS
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re

    from scifacts.numerals.draft import Draft

__all__ = ["chinese_at", "read_chinese"]

_MEASURED_BY = (
    r"(?:多|余|餘|几|幾)?(?:个|個|项|項|名|家|位|次|种|種|所|座|台|件|篇|条|條|份|届|屆|倍|岁|歲|天|年|月|小时|小時|分钟|分鐘|周|人|国|國"
    r"|元|亿|億|万|萬|吨|噸|公里|公斤|公顷|千克|斤|米|厘米|克|度|秒|辆|輛|架|艘|栋|层|户|戶|场|場|轮|輪|批|套|颗|顆|只|隻|头|匹|株|棵|门|双|雙|对|對|打"
    r"|亩|畝|里|升|瓦|摄氏度|华氏度|美元|欧元|英镑|日元|港元|韩元|韓元|日圓|卢布|块钱|块(?=零?[\d一二三四五六七八九][毛角分])|美金|港币|台币|パーセント|割(?=[がをのにはでと近以強弱、。])|平方|立方|毫升|毫米|毫克|毫秒|微米|微克|纳米|分米|海里|英里|英尺|英寸|磅|盎司|个百分点|千克|千瓦|兆瓦|(?:(?<!一)|(?<=[十百千万億]一))円|冊|票|議席|枚(?![目舌肉貝])|羽(?![目織])|杯(?!目)|軒(?!目)|棟(?!目)|社(?![会祭長員目])|ドル|ユーロ|两(?!半)|兩|折(?![叠磨断线射返屏])(?=[^\W\d_]|[，。、；！）,.;!)]|\Z))"
)
_MEASURED = lazy(_MEASURED_BY)
# "単位：千円" heads a table
_MONEY_NEXT = lazy(
    r"块(?=零?[\d一二三四五六七八九][毛角分])|美元|欧元|英镑|日元|港元|美金|港币"
    r"|(?<=[百千])(?<![位：:（( ].)円(?![)）])|ドル|ユーロ"
)
# Alone these are words of other meaning: 一 "as soon as", 千 in 千年 "an age", 万一 "in case", 十分 "very".
_ALONE = frozenset("一千百万十")
_IDIOMS = frozenset(("万一", "一百八十度", "三两"))  # 三两天 are a few
_FIVE_YEARS = lazy("十[一二三四五]五")  # 十四五 is the plan of the fourteenth five years
# "三到五万人": the first of two numerals is measured by the second; "三到五百" may begin with 300
_TO_MEASURED = lazy(
    lambda: (
        rf"(?:[到至~～]|[-—–]{{1,2}})(?:十|[{HAN}]{{1,15}}(?<![十百千]))(?:[点點][{HAN}]{{1,9}})?{_MEASURED_BY}"
    )
)


def chinese_at(text: str, start: int, floor: int) -> Draft | When | None:
    """Read the Chinese numeral at `start`; None where its characters are no numeral."""
    if text[start] == "一" and text[start - 1 : start] in _WITH_ONE:
        start += 1  # 统一六国
    if text.startswith("一半", start) and _is_half(text, start, floor):
        return counted(text, Numeral(start, start + 2, Decimal("0.5"), "fraction"), None, floor, "zh")
    number = None if _is_vague(text, start) else read_chinese(text, start)
    if number is None:
        return None
    end = number.end
    if text[end : end + 1] == "又" and (part := _read_share(text, end + 1)) and part.form == "fraction":
        return counted(text, Numeral(start, part.end, number.value + part.value, "words"), None, floor, "zh")
    if share := _read_share(text, start):
        draft = counted(text, share, None, floor, "zh")
        if text[start] == "百":
            draft.kind, draft.unit = FigureKind.PERCENT, "percent"
            if pair := _either(text[start + 3 : draft.end].translate(_PLAIN)):
                draft.value, draft.high, draft.kind = *pair, FigureKind.RANGE
            _take_upper_share(text, draft)
        return draft
    if text[start - 1 : start] == "第" or text[start - 2 : start] == "第 ":
        return plain(Numeral(text.rindex("第", 0, start), end, number.value), FigureKind.ORDINAL)
    if date := _date_at(text, start, number):
        return date
    if tenths := _TENTHS.match(text, start):
        draft = counted(text, Numeral(start, tenths.end(), _in_tenths(tenths)), None, floor, "zh")
        draft.kind, draft.unit = FigureKind.PERCENT, "percent"
        return draft
    return _counts(text, start, number, floor)


# "不到一半的居民", "一半以上"; "另一半" is the other one, "一半是水" half in words that nobody counts
_HALF_NEXT = lazy(r"一半(?:以上|以下|左右|的(?![^\W]?[路天时時夜]))")
_NO_HALF_BEFORE = frozenset("另前后後这那")
_SEVERAL, _POWERS = frozenset("数數几幾何"), frozenset("十百千万萬亿億")


def _is_vague(text: str, start: int) -> bool:
    """Whether 数 or 几 stands before a power: 数十万人 are no 100,000."""
    return text[start - 1 : start] in _SEVERAL and text[start] in _POWERS


def _is_half(text: str, start: int, floor: int) -> bool:
    """Whether 一半 is the share of something: a bound stands before it, or 的 and the like behind it."""
    if text[start - 1 : start] in _NO_HALF_BEFORE:
        return False
    return _HALF_NEXT.match(text, start) is not None or comparator_before(text, start, floor) is not None


_WITH_ONE = frozenset("统統唯单單逐")  # what makes a word with 一
_MONTH = lazy(
    r"年?(十[一二]?|[一二三四五六七八九])月(?:([一二三]?十[一二三四五六七八九]?|[一二三四五六七八九])[日号號])?"
)
_CLOCK = lazy(
    r"[一二]?[十零一二三四五六七八九][一二三四]?[点點时時][一二三四五]?十[一二三四五六七八九]?分(?:[一二三四五六七八九十]{1,3}秒)?"
)


def _date_at(text: str, start: int, number: Numeral) -> When | None:
    """Read 二〇二三年, 五月六日, both together, or 五点三十五分; "八点五分" may be points."""
    end = number.end
    year = number.value if end - start == 4 and text[end : end + 1] == "年" else None
    if text[end : end + 1] == "年" and text[start - 1 : start] in ERA_ENDS:
        of_era = year_of_era(text, start, int(number.value))  # 明治三十三年
        year = Decimal(of_era) if of_era else year
    if year is None and text[end : end + 1] != "月":
        clock = _CLOCK.match(text, start)
        return When(clock.end(), FigureKind.DATE, number.value, None) if clock else None
    month = _MONTH.match(text, end if year else start)
    if month is None:
        return When(end, FigureKind.YEAR, year, str(year)) if year else None
    parts = [f"{_value(part):02}" for part in month.groups() if part]
    time = "-".join((str(year), *parts)) if year else None
    return When(month.end(), FigureKind.DATE, Decimal("".join((str(year or ""), *parts))), time)


# 三成 is 30 per cent, 六成五 65; 八成 is also "probably", 一成不变 "never changing".
_TENTHS = lazy(
    r"([二两三四五六七九])成(?:([一二三四五六七八九])(?![十百千万])|(半)(?=[以的，。、；）,.;)左]|\Z)|(?=[以的已，。、；）,.;)左]|\Z)"
    r"|(?<=[近超逾约約过過达達占足].成)(?![为為立功本员員長长绩果交就分品都语熟效年型套]))"
)


def _in_tenths(match: re.Match[str]) -> Decimal:
    return Decimal(10 * _DIGITS[match[1]] + (5 if match[3] else _DIGITS[match[2]] if match[2] else 0))


# "三到五百人" are 300 to 500; "从三到五百" begins with three
_SHARED_POWER = lazy(
    r"([一二两三四五六七八])(?:[到至~～]|[-—–]{1,2})([二三四五六七八九])([百千])(?![一二三四五六七八九十百千零])"
)


def _with_shared_power(text: str, start: int, floor: int) -> Draft | None:
    """Read 三到五百人, whose first number has the power of the second."""
    match = _SHARED_POWER.match(text, start)
    if match is None or text[start - 1 : start] in ("从", "由", "自"):
        return None
    low, high = (_DIGITS[digit] * 10 ** SCALE_WORDS[match[3]] for digit in match.groups()[:2])
    if low >= high or not _MEASURED.match(text, match.end()):
        return None
    draft = counted(text, Numeral(start, match.end(), Decimal(low), "words"), None, floor, "zh")
    draft.high, draft.kind = Decimal(high), FigureKind.RANGE
    return draft


def _counts(text: str, start: int, number: Numeral, floor: int) -> Draft | None:
    if number.end == start + 1 and (shared := _with_shared_power(text, start, floor)):
        return shared
    run, after = text[start : number.end], text[number.end : number.end + 1]
    long_enough = len(run) > 1 and any(character in "十百千万萬亿億兆点點拾佰仟" for character in run)
    measured = _MEASURED.match(text, number.end) is not None
    if measured and run in _ALONE and after not in "多余餘几幾":
        measured = run == "十" or after in ("千", "兆") or bool(_MONEY_NEXT.match(text, number.end))
        measured = measured or (run == "一" and _is_one(text, start, floor))
        measured = measured or (run in _HUNDREDS and _is_bounded(text, start, number.end, floor))
    measured = measured or _TO_MEASURED.match(text, number.end) is not None
    if not measured and not (long_enough and run[0] in _FIRST):
        return None
    if run in _IDIOMS or (not measured and _FIVE_YEARS.fullmatch(run)):
        return None
    pair = _either(run)
    if pair:
        number.value = pair[0]
        draft = counted(text, number, None, floor, "zh")
        draft.high = pair[1]
        if draft.kind is not FigureKind.RATIO:
            draft.kind = FigureKind.RANGE
        return draft
    more_of_scale(text, number)
    if text[number.end : number.end + 1] in _FEW and run[-1] in _HIGH_POWERS:
        number.end, number.comparator = number.end + 1, Comparator.MORE_THAN  # 十几个人
    return counted(text, number, None, floor, "zh")


_FEW = ("几", "幾", "数", "數")
# "一年半", "一个半小时"; "近一年" may be the year just past
_AND_A_HALF = lazy(
    r"一(?:[个個]半(?=小时|小時|月)|(?:年|天|小时|小時|倍|吨|噸|米|斤|公里|公斤)半(?![天夜年月])"
    r"|米[\d一二三四五六七八九零]{1,2}(?=[，。、；：！,.;)）的高长宽深厚左以]|\s|\Z))"
)
_OF_TIME = lazy(r"一(?:年|个月|個月|周|天|个星期|个世纪|段|次|场)")


def _is_one(text: str, start: int, floor: int) -> bool:
    """Whether 一 counts: a half is added to it, or a bound stands before it, as in 至少一人 and 近一吨."""
    if _AND_A_HALF.match(text, start):
        return True
    near = text[start - 1 : start] == "近" and _OF_TIME.match(text, start)
    return not near and comparator_before(text, start, floor) is not None


_HUNDREDS = frozenset("百千万")


def _is_bounded(text: str, start: int, end: int, floor: int) -> bool:
    """Whether a bound makes a number of 百, 千 or 万: 近千人, 逾百家; 近百年 are the last hundred years."""
    if text[end : end + 1] in "年克瓦" or text[end : end + 2] in ("个月", "多年"):
        return False
    bound = comparator_before(text, start, floor)
    return bound is not None and _MEASURED.match(text, end) is not None


_FIRST = frozenset("零一二两兩三四五六七八九十壹贰貳叁參肆伍陆陸柒捌玖拾")
_DIGITS = {character: at for at, character in enumerate("〇一二三四五六七八九")} | {"零": 0, "两": 2, "兩": 2}
_PLAIN = str.maketrans("壹贰貳叁參肆伍陆陸柒捌玖拾佰仟萬億兩", "一二二三三四五六六七八九十百千万亿两")
_RUN = lazy(HAN_RUN + "{0,29}")
_POINT = lazy(
    rf"[点點]([〇零一二三四五六七八九]{{1,12}})(?![十百分刻半线〇零一二三四五六七八九]|{KILO})([万萬亿億]{{0,2}})"
)
_PREFIXED = lazy(r"千(?=[克瓦卡焦赫伏帕])|兆(?=[瓦赫帕焦字比欧歐伏])|(千)(?=米)")
_LOWER_POWER = lazy("[十百千拾佰仟][^万萬亿億兆]*千")
# Two digits side by side are "the one or the other": 七八个, 三四十人, 十五六岁, 两三万.
_EITHER = lazy(r"(|.*[十百千万亿])(?:一([二两])|两三|二三|三四|四五|五六|六七|七八|八九|三五)([十百千万亿]*)")
_BY_MAGNITUDE = "兆亿万"
_HIGH_POWERS = frozenset("十百千拾佰仟万萬亿億")


def read_chinese(text: str, start: int) -> Numeral | None:
    """Read a Chinese numeral: 十四亿 -> 1400000000, 二〇二二 -> 2022, 三点五万 -> 35000."""
    match = _RUN.match(text, start)
    if match is None:
        return None
    end = match.end()
    if text[end - 1] in "千兆" and end - start > 1 and _is_prefix(text, start, end - 1):
        end -= 1
    if text[end - 1] in "两兩" and text[end - 2] in _HIGH_POWERS and end - start > 1:
        end -= 1  # the measure of silver: no digit two stands last
    run = text[start:end].translate(_PLAIN)
    lends = not (_LENT.search(run) and _KANA.search(text, max(0, start - _NEAR), end + _NEAR))
    number = Numeral(start, end, Decimal(_value(run, lends=lends)), "words", scale=_scale_of(run))
    if run != "两" and (point := _POINT.match(text, end)):
        digits = "".join(str(_DIGITS[character]) for character in point[1])
        number.value += scaled(Decimal(digits), -len(digits))
        number.value = scaled(number.value, sum(SCALE_WORDS[character] for character in point[2]))
        number.end, number.scale = point.end(), _scale_of(point[2])
    return number


_LENT = lazy(r"[百千万亿兆][一二三四五六七八九](?:[万亿兆]|\Z)")  # 三百八 is 380 in Chinese, 308 in Japanese
_KANA, _NEAR = lazy(r"[\u3041-\u309f]"), 30


def _is_prefix(text: str, start: int, at: int) -> bool:
    """Whether 千 or 兆 at the end of a run belongs to the unit: "二十五千克", "五百兆瓦", "三十一千米".

    "五千米" is said of metres: there the thousand is of the unit only where it does not fit the number.
    """
    match = _PREFIXED.match(text, at)
    return match is not None and (match[1] is None or _LOWER_POWER.search(text, start, at + 1) is not None)


def _scale_of(run: str) -> str | None:
    """The scale that a numeral ends with, named as behind digits: 五万 -> 万, 三万亿 -> trillion."""
    scale = run[len(run.rstrip("万亿兆")) :]
    return SCALE_NAMES.get(power_of(scale), scale) if scale and scale != run else None


def _run_value(run: str) -> Decimal:
    return Decimal(_value(run))


def _value(run: str, *, lends: bool = True) -> int:
    """The value of a run with powers: 一亿三千万.

    A last digit stands one power lower where they lend it: 一万三 is 13000.
    """
    if len(run) > 1 and all(character in _DIGITS for character in run):
        return int("".join(str(_DIGITS[character]) for character in run))  # 二〇二〇億
    for power in _BY_MAGNITUDE:
        left, found, right = run.rpartition(power)
        if found:
            below = SCALE_WORDS[power]
            short = lends and len(right) == 1 and right in _DIGITS and right not in "〇零"
            lower = _DIGITS[right] * 10 ** (below - 1) if short else _value(right, lends=lends)
            return int((_value(left, lends=lends) if left else 1) * 10**below + lower)
    total = digit = last = 0
    for character in run:
        if character in _DIGITS:
            digit = _DIGITS[character]
            last = 0 if digit == 0 else last  # 一千零五 is 1005
        else:
            last = SCALE_WORDS[character]
            total, digit = total + (digit or 1) * 10**last, 0
    return int(total + digit * (10 ** (last - 1) if lends and last > 1 else 1))


def _either(run: str) -> tuple[Decimal, Decimal] | None:
    """Both values of 七八 and 三四十; None where the digits are no neighbours or a whole number."""
    match = _EITHER.fullmatch(run)
    if match is None:
        return None
    at = match.end(1)
    head, tail = run[:at], match[3]
    return _run_value(head + run[at] + tail), _run_value(head + run[at + 1] + tail)


_SHARE = lazy(
    r"(?:(百)|([一二两三四五六七八九十百千万]{1,4}))分[之の]"
    r"(?:(负?)([〇零一二两三四五六七八九十百千万]{1,9}(?:[点點][〇零一二三四五六七八九]{1,9})?)|(\d{1,3}(?:,\d{3})+(?!\d)|\d+(?:\.\d+)?))"
)


def _read_share(text: str, start: int) -> Numeral | None:
    """Read 三分之二 as two thirds and 百分之五点七 as 5.7 (per cent)."""
    match = _SHARE.match(text, start)
    if match is None:
        return None
    upper = Decimal(match[5].replace(",", "")) if match[5] else _with_point(match[4])
    upper = -upper if match[3] else upper
    if match[1]:
        return Numeral(start, match.end(), upper, "share")
    lower = _value(match[2])
    return Numeral(start, match.end(), upper / lower, "fraction") if lower else None


# "百分之三十到四十"; "从百分之三十到百分之四十" may be a change
_UPPER_SHARE = lazy(
    rf"(?:[到至~～]|[-—–]{{1,2}})(?:百分之)?([{HAN}]{{1,9}}(?:[点點][{HAN}]{{1,9}})?)(?![{HAN}年月日个個人元])"
)


def _take_upper_share(text: str, draft: Draft) -> None:
    """Read the other end of "百分之三十到四十"."""
    upper = _UPPER_SHARE.match(text, draft.end)
    if upper is None or text[draft.start - 1 : draft.start] in ("从", "由", "自"):
        return
    value = _with_point(upper[1])
    if value > draft.value:
        draft.high, draft.kind = value, FigureKind.RANGE
        draft.end = draft.tail = upper.end()


def _with_point(run: str) -> Decimal:
    whole, _, decimals = run.replace("點", "点").partition("点")
    digits = "".join(str(_DIGITS[character]) for character in decimals)
    return _run_value(whole) + (scaled(Decimal(digits), -len(digits)) if digits else 0)
