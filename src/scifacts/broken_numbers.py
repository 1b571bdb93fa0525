"""Numbers as a page has them: parted at a line's end, "twenty- | five"; with a raised point, "0·74"."""

from __future__ import annotations

from scifacts.patterns import lazy

__all__ = ["joins_numerals", "with_usual_points"]

_NUMERALS = (
    *("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "twenty", "thirty", "forty"),
    *("fifty", "sixty", "seventy", "eighty", "ninety"),
)
# "0·74" in The Lancet, "21.5 ºC" of a Spanish keyboard; "2·10⁻⁴" multiplies
_RAISED_POINT = lazy(r"·(?<=\d·)(?=\d)(?!10(?:\^|<|[⁻⁰¹²³⁴-⁹]))")
_ORDINAL_SIGN = lazy(r"º(?=[CF](?!\w))")
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


def with_usual_points(text: str) -> str:
    """The text, as long as it was, with the usual decimal point and sign of degrees: 0.74, 21.5 °C."""
    if "·" in text:
        text = _RAISED_POINT.sub(".", text)
    return _ORDINAL_SIGN.sub("°", text) if "º" in text else text
