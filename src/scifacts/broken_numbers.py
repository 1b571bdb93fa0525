"""Numbers in words that a line's end parts at their hyphen: twenty- | five, one- | third."""

from __future__ import annotations

__all__ = ["joins_numerals"]

_NUMERALS = (
    *("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "twenty", "thirty", "forty"),
    *("fifty", "sixty", "seventy", "eighty", "ninety"),
)
_LONGEST_NUMERAL = len("seventy") + 1
_OTHER_ENDS = ("teen", "ty", "self", "fold", "ness", "some", "er")


def joins_numerals(text: str, start: int, end: int) -> bool:
    """Whether the hyphen of a line's end is a number's own: twenty- | five, one- | third, not six- | teen."""
    low = max(0, start - _LONGEST_NUMERAL)
    words = text[low:start].lower()
    word = next((one for one in _NUMERALS if words.endswith(one)), None)
    if word is None or text.startswith(_OTHER_ENDS, end):
        return False
    return not words[: -len(word)][-1:].isalpha()
