"""Figures in Chinese numerals: which runs of them count, date or order something."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from scifacts.model import FigureKind
from scifacts.numerals.counted import counted, plain
from scifacts.numerals.dates import When
from scifacts.numerals.lazy import lazy
from scifacts.numerals.numbers import Numeral, more_of_scale, read_chinese, read_chinese_share

if TYPE_CHECKING:
    from scifacts.numerals.draft import Draft

__all__ = ["chinese_at"]

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
    if share := read_chinese_share(text, start):
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
