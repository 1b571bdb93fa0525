"""Measures, lengths of time and money that Japanese writes behind a number otherwise than Chinese."""

from __future__ import annotations

from scifacts.model import FigureKind
from scifacts.numerals.measures import Unit
from scifacts.patterns import lazy

__all__ = ["japanese_unit"]

_MEASURES = {
    "トン": "tonnes", "キロ": "km", "キロメートル": "km", "メートル": "m", "センチ": "cm",
    "センチメートル": "cm",
    "ミリ": "mm", "ミリメートル": "mm", "平方メートル": "m²", "平方キロ": "km²", "平方キロメートル": "km²",
    "立方メートル": "m³", "ヘクタール": "hectares", "リットル": "l", "グラム": "g", "キログラム": "kg",
    "キロワット": "kW", "ワット": "W", "度": "degrees", "ミリリットル": "ml", "キロリットル": "kl",
    "ミリグラム": "mg", "マイクログラム": "µg", "マイル": "miles", "フィート": "feet", "インチ": "inches",
    "ヤード": "yards", "エーカー": "acres", "ガロン": "gallons", "バレル": "barrels", "オンス": "ounces",
    "立方フィート": "cubic feet", "キロワット時": "kWh", "メガワット": "MW", "ギガワット": "GW",
    "キロカロリー": "kcal", "ミリシーベルト": "mSv", "シーベルト": "Sv", "ベクレル": "Bq",
    "ギガバイト": "GB", "メガバイト": "MB", "テラバイト": "TB", "ヘルツ": "Hz", "ビット": "bits",
}  # fmt: skip
_TIMES = {
    "時間": "hours", "分": "minutes", "分間": "minutes", "秒間": "seconds", "日間": "days",
    "週間": "weeks", "年間": "years",
    "か月": "months", "カ月": "months", "ヶ月": "months", "ヵ月": "months",
    "か月間": "months", "カ月間": "months",
    "ヶ月間": "months", "歳": "years",
}  # fmt: skip
_MONEY = {
    "ドル": "USD", "米ドル": "USD", "ユーロ": "EUR", "ポンド": "GBP", "ウォン": "KRW", "人民元": "CNY",
    "ルーブル": "RUB", "豪ドル": "AUD", "カナダドル": "CAD", "香港ドル": "HKD",
    "台湾ドル": "TWD", "シンガポールドル": "SGD", "ニュージーランドドル": "NZD", "スイスフラン": "CHF",
    "ルピー": "INR", "バーツ": "THB", "ナイラ": "NGN", "レアル": "BRL", "トルコリラ": "TRY",
    "英ポンド": "GBP", "オーストラリアドル": "AUD", "セント": "cents", "銭": "sen",
}  # fmt: skip
_POINTS = {"ポイント": "points"}
_SHARES = {"パーセント": "percent", "パーセントポイント": "percentage points"}
_KINDS = {
    **dict.fromkeys(_MEASURES | _POINTS, FigureKind.COUNT),
    **dict.fromkeys(_TIMES, FigureKind.DURATION),
    **dict.fromkeys(_MONEY, FigureKind.MONEY),
    **dict.fromkeys(_SHARES, FigureKind.PERCENT),
}
_NAMES = _MEASURES | _POINTS | _TIMES | _MONEY | _SHARES
# 度 may be part of another word, 年度, 3度目; 分 of a share, 3分の2, and the points of a Chinese game
_LONG_FIRST = sorted((name for name in _NAMES if name != "分"), key=len, reverse=True)
_UNIT = lazy(
    lambda: rf"({'|'.join(_LONG_FIRST)}|分(?=[でにはもがをか]))(?!(?<=度)目|(?<=キロ)(?:グラム|ワット))"
)


def japanese_unit(text: str, end: int) -> Unit | None:
    """The Japanese unit that follows a number ending at `end`."""
    match = _UNIT.match(text, end)
    if match is None:
        return None
    word = match[1]
    return Unit(_NAMES[word], _KINDS[word], end, match.end())
