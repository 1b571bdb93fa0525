"""Japanese words that are written with a character or in kana: 分かった and わかった, 5カ所 and 5か所."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scifacts.matching.judging.facts import is_numeric
from scifacts.matching.vocabulary.alike import common_beginning

if TYPE_CHECKING:
    from scifacts.matching.judging.counting import Stretch

__all__ = ["is_spelled_otherwise"]

# The sign between a number and what it counts, and what stands behind it: 3か月, 3ヶ月, 3箇月.
_COUNTING = frozenset("かカヵヶケ箇個")
_COUNTED = frozenset("所月国年条村店")
# What two spellings of a word begin with; what is the same on both sides stands around it.
_SPELLINGS = """
分/わ 出来/でき 出来/出き 事/こと 時/とき 為/ため 行/おこな 頂/いただ 下/くだ 無/な 更に/さらに
及び/および 並びに/ならびに 全て/すべて 様/よう 通り/とおり 所/ところ 物/もの 他/ほか 但し/ただし
又は/または 或いは/あるいは 若しくは/もしくは 既に/すでに 共に/ともに 初めて/はじめて 始め/はじめ 程/ほど
等/など 達/たち 達/たっ 得/え 居/い 付/つ 良/よ 易/やす 難/にく 従って/したがって 即ち/すなわち
例えば/たとえば 何故/なぜ 是非/ぜひ 沢山/たくさん 殆ど/ほとんど 概ね/おおむね 凡そ/およそ 僅か/わずか
未だ/まだ 尚/なお 且つ/かつ 迄/まで 先ず/まず 余り/あまり 取/と 持/も
"""
# Of a pair whose ends are the same an edit has the rest: 又|は, また|は; 漏|えい, 漏|洩.
_LONG = """
及び/および 並びに/ならびに 又は/または 若しくは/もしくは 或いは/あるいは
従って/したがって 更に/さらに 既に/すでに 共に/ともに 直ちに/ただちに 速やかに/すみやかに
予め/あらかじめ 漏えい/漏洩 き損/毀損 破たん/破綻 障がい/障害 石けん/石鹸 つ目/番目
"""


def _rests(pair: str) -> tuple[frozenset[str], str]:
    """What is left of a pair without the letters that both begin or end with, and those at its end."""
    one, other = pair.split("/")
    head = common_beginning(one, other)
    one, other = one[head:], other[head:]
    size = common_beginning(one[::-1], other[::-1])
    return frozenset((one[: len(one) - size], other[: len(other) - size])), one[len(one) - size :]


_PAIRS = frozenset(frozenset(pair.split("/")) for pair in (*_SPELLINGS.split(), *_LONG.split()))
_RESTS = dict(map(_rests, _LONG.split()))


def is_spelled_otherwise(edit: Stretch) -> bool:
    """Whether an edit has one Japanese word in its two spellings on its two sides."""
    one, other = (
        "".join(side) for side in (edit.here[edit.first : edit.last], edit.there[edit.start : edit.end])
    )
    sides = frozenset((one, other))
    if sides in _PAIRS:
        return True
    if (tail := _RESTS.get(sides)) is not None:
        return "".join(edit.here[edit.last : edit.last + len(tail)]).startswith(tail)
    if not edit.is_exchange or not {one, other} <= _COUNTING or not (edit.first and edit.start):
        return False
    counted = edit.here[edit.last : edit.last + 1]
    return (
        counted == edit.there[edit.end : edit.end + 1]
        and _COUNTED.issuperset(counted)
        and len(counted) == 1
        and is_numeric(edit.here[edit.first - 1])
    )
