"""Whether the first of all became one of them: the longest, one of the longest, among the longest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scifacts.numerals.wordlists import word_set

if TYPE_CHECKING:
    from collections.abc import Sequence

    from scifacts.matching.judging.counting import Stretch

__all__ = ["became_one_of_many"]

_ONE = word_set("""
einer eine eines einen einem l'un l'une un une uno una um uma один одна одно одним одной одного een en ett et
jeden jedna jedno jedną jednym jedním
""")
_OF = word_set("der den des de dei delle degli dos das из van von av af z ze")
_AMONG = word_set("among amongst parmi entre tra fra среди")
_MOST = word_set("most least best worst plus más più mais самых наиболее")
_SUPERLATIVE, _FOREMOST = ("est", "sten", "ste", "sta", "айших", "ейших"), ("naj", "nej")
_THE = word_set("der die das den dem le la l' el los las il lo o a os as de het the")
_ZU_DEN = ["zu", "den"]  # gehört zu den längsten
_NEAR = 4  # words from "among" to what tells that only the first are meant


def became_one_of_many(edit: Stretch) -> bool:
    """Whether one side tells of one of several, or of what is among the first, and the other of all."""
    here, there = edit.here[edit.first : edit.last], edit.there[edit.start : edit.end]
    return any(
        _is_one_of_them(keys, first, last, others)
        or (_stands_among(keys, first, last) and _AMONG.isdisjoint(others))
        for keys, first, last, others in (
            (edit.here, edit.first, edit.last, there),
            (edit.there, edit.start, edit.end, here),
        )
    )


def _is_one_of_them(keys: Sequence[str], first: int, last: int, others: Sequence[str]) -> bool:
    """Whether words have "one of" where the others have the article of one, or before what is the first."""
    at = _one_of(keys, first, last)
    if at is None or _one_of(others, 0, len(others)) is not None:
        return False
    return not _THE.isdisjoint(others) or _are_first(keys[at + 2 : at + 2 + _NEAR])


def _one_of(keys: Sequence[str], first: int, last: int) -> int | None:
    return next((at for at in range(first, last - 1) if keys[at] in _ONE and keys[at + 1] in _OF), None)


def _are_first(keys: Sequence[str]) -> bool:
    return not _MOST.isdisjoint(keys) or any(
        len(key) > _NEAR and (key.endswith(_SUPERLATIVE) or key.startswith(_FOREMOST)) for key in keys
    )


def _stands_among(keys: Sequence[str], first: int, last: int) -> bool:
    """Whether words have "among" in them, with the first of all behind it: parmi les plus longs."""
    at = next(
        (
            index
            for index in range(first, last)
            if keys[index] in _AMONG or [*keys[index : index + 2]] == _ZU_DEN
        ),
        None,
    )
    if at is None:
        return False
    return _are_first(keys[at + 1 : at + 1 + _NEAR])
