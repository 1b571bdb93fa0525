"""Japanese words that are written with a character or in kana: 分かった and わかった, 5カ所 and 5か所."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scifacts.matching.judging.facts import is_numeric

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
_PAIRS = frozenset(frozenset(pair.split("/")) for pair in _SPELLINGS.split())


def is_spelled_otherwise(edit: Stretch) -> bool:
    """Whether an edit has one Japanese word in its two spellings on its two sides."""
    one, other = (
        "".join(side) for side in (edit.here[edit.first : edit.last], edit.there[edit.start : edit.end])
    )
    if frozenset((one, other)) in _PAIRS:
        return True
    if not edit.is_exchange or not {one, other} <= _COUNTING or not (edit.first and edit.start):
        return False
    counted = edit.here[edit.last : edit.last + 1]
    return (
        counted == edit.there[edit.end : edit.end + 1]
        and _COUNTED.issuperset(counted)
        and len(counted) == 1
        and is_numeric(edit.here[edit.first - 1])
    )
