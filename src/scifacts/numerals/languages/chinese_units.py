"""What Chinese counts: measure words with their nouns, lengths of time, tenths."""

from __future__ import annotations

from scifacts.model import FigureKind
from scifacts.numerals.measures import Unit
from scifacts.numerals.wordlists import word_set
from scifacts.patterns import lazy

__all__ = ["TENTHS", "chinese_unit", "is_tenths"]

_MEASURE_WORD = lazy(
    r"\s?(?:多|余|餘)?(张(?![力贴艺]|家[港口界])|張(?!力|貼)|(?<!20\d\d)双(?![方向边重碳减]|一流|十一|1[12])|只(?![有是要能会可占增])|株|棵|颗|枚|例(?![外行如会句])|支(?![付出持撑援部])|艘|头(?![部条等版])|匹(?!配)|批(?![准评复判发])|(?<!20\d\d)款(?![项式待])|粒|[个個]月|[个個]小[时時]|[个個]星期|个|個|项|項|名|家|位|次|种|種|所|座|台|件|篇|条|份|届|套|列|栋|幢|户|倍|周岁|岁|周歲|歲|天|年|月|小时|小時|分钟|分鐘|周|週|人次|人|国|國|戶|辆|輛|架|艘|亩|畝|吨|噸|公里|千米|厘米|毫米|米|公斤|千克|毫克|克|公顷|公頃|斤|秒|升|摄氏度|华氏度|平方公里|平方千米|平方厘米|平方米|立方厘米|立方米|千瓦时|千瓦|兆瓦时|兆瓦|吉瓦|毫升|毫秒|微米|微克|纳米|海里|英里|英尺|英寸|磅|盎司|分贝|赫兹|公分|[千兆吉]?字节|千伏|千帕|兆帕|千赫|兆赫|千卡|千焦|瓦|(?<=[十百千拾佰仟万萬亿億\\d])[两兩](?![个個位名种種项項条條国國])|折(?![叠磨断线射返]))"
)
_CHINESE_NOUN = lazy(
    r"(?:(?!以[上下内內]|左右|上下|[A-Za-z]+\d)[^\W和与及的了在是有到将被必已都也就从并而但这那把给让\d]){1,12}"
)
_CHINESE_TIMES = {
    "年": "years", "个月": "months", "个小时": "hours", "个星期": "weeks", "天": "days", "月": "months",
    "小时": "hours", "分钟": "minutes", "周": "weeks", "秒": "seconds",
    "個月": "months", "個小時": "hours", "個星期": "weeks", "小時": "hours", "分鐘": "minutes", "週": "weeks",
}  # fmt: skip
_WHOLE_NOUNS = word_set(
    """次 倍 岁 周岁 歲 周歲 人次 人 户 戶 国 國 吨 噸 亩 畝 公頃
    公里 千米 厘米 毫米 米 公斤 千克 毫克 克 公顷 斤 升
    平方公里 平方千米 平方厘米 平方米 立方厘米 立方米 千瓦时 千瓦 兆瓦时 兆瓦 吉瓦 毫升 微米 微克 纳米 海里
    英里 英尺 英寸 磅 盎司 赫兹 公分 字节 千字节 兆字节 吉字节 分贝 千伏 千帕 兆帕 千赫 兆赫 千卡 千焦 瓦
    折 两 兩"""
)


# "9成" is 90 per cent before what is no word with 成, or behind "近" and the like
TENTHS = "成"
_TENTHS = lazy(
    r"割(?![合り])|成(?:(?=[以的已，。、；）,.;)左]|\Z)|(?<=[近超逾约約过過达達占足]\d成)(?![为為立功本员員長长绩果交就分品都语熟效年型套]))"
)


def is_tenths(text: str, end: int) -> bool:
    """Whether 成 at `end` counts tenths: "9成。", "近七成受访者", Japanese "3割"; "3成员" has none."""
    return text[end] in "成割" and _TENTHS.match(text, end) is not None


def chinese_unit(text: str, end: int) -> Unit | None:
    if is_tenths(text, end):
        return Unit(TENTHS, FigureKind.PERCENT, end + 1, end + 1)
    match = _MEASURE_WORD.match(text, end)
    if match is None:
        return None
    word = match[1]
    if word in ("摄氏度", "华氏度"):
        return Unit("°C" if word == "摄氏度" else "°F", FigureKind.COUNT, end, match.end())
    if word == "个" and text.startswith("百分点", match.end()):
        return Unit("percentage points", FigureKind.PERCENT, end, match.end() + 3)
    if word == "个" and text.startswith("基点", match.end()):
        return Unit("basis points", FigureKind.PERCENT, end, match.end() + 2)
    if word in _CHINESE_TIMES:
        return Unit(_CHINESE_TIMES[word], FigureKind.DURATION, end, match.end())
    noun = None if word in _WHOLE_NOUNS else _CHINESE_NOUN.match(text, match.end())
    if noun is None or noun.group()[0] in "のもがをにでとは":  # particles of Japanese: 23台のコンピューター
        return Unit(word, FigureKind.COUNT, end, match.end())
    return Unit(noun.group(), FigureKind.COUNT, end, noun.end())
