"""Vowels and tones written as marks on letters, as in Hindi, Thai or Arabic: another mark is another word."""

from __future__ import annotations

import unicodedata

from scifacts.matching.vocabulary.alike import letters

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["signs_of_vowels_differ"]

# From Hebrew to the scripts of South and South-East Asia; accents of European letters come before them.
_FIRST, _LAST = "\u0591", "\u1cff"
_LATER_FIRST, _LATER_LAST = "\ua800", "\uabff"
# The points of Hebrew and Arabic, which most texts leave out.
_LAST_POINT = "\u08ff"
# The dot under a letter, which many leave out, and two signs of one nasal vowel.
_SAME = str.maketrans(
    dict.fromkeys(map(chr, range(0x093C, 0x0D00, 0x80)), "")
    | {chr(code): chr(code + 1) for code in range(0x0901, 0x0D00, 0x80)}
)


def signs_of_vowels_differ(here: Sequence[str], there: Sequence[str]) -> bool:
    """Whether both sides of an edit have the same letters, with other marks on them.

    Points that one side leaves out altogether say nothing.
    """
    said, says = "".join(here).translate(_SAME), "".join(there).translate(_SAME)
    if said == says or letters(said) != letters(says):
        return False
    one, two = _marks(said), _marks(says)
    if one == two:
        return False
    return bool(one and two) or any(mark > _LAST_POINT for mark in (*one, *two))


def _marks(text: str) -> list[str]:
    return [
        character
        for character in text
        if (_FIRST <= character <= _LAST or _LATER_FIRST <= character <= _LATER_LAST)
        and unicodedata.category(character).startswith("M")
    ]
