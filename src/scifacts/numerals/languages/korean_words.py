"""Korean numbers in words before what is counted: "삼천오백 명", "이백만 원", "스물세 살"."""

from __future__ import annotations

from decimal import Decimal

from scifacts.numerals.languages.korean import LARGE_POWERS, SMALL_POWERS
from scifacts.numerals.numbers import Numeral
from scifacts.patterns import lazy

__all__ = ["korean_words_at", "korean_words_from"]

_DIGITS = {letter: value for value, letter in enumerate("일이삼사오육칠팔구", 1)} | {"륙": 6}
_TENS = {
    "열": 10, "스물": 20, "스무": 20, "서른": 30, "마흔": 40, "쉰": 50, "예순": 60,
    "일흔": 70, "여든": 80, "아흔": 90,
}  # fmt: skip
_ONES = {"한": 1, "두": 2, "세": 3, "네": 4, "다섯": 5, "여섯": 6, "일곱": 7, "여덟": 8, "아홉": 9}
# Behind a counter stands no more of a word than a particle: 원 is money, 원칙 a principle.
_ENDS = r"(?![가-힣])|(?=[이가은는을를의에도과와으로만씩당까부쯤])"
_RUN = "[일이삼사오육륙칠팔구십백천만억조]++"  # no counter begins with one of these, so none is given back
# A digit alone is another word as often: 이 is "this", 일 "work". "수천" and "몇 백" are no number.
_SINO = rf"(?=[일이삼사오육륙칠팔구]*[십백천만억조]){_RUN}(?:(?<=[만억조]) {_RUN}){{0,3}}+"
_NATIVE = rf"(?:{'|'.join(_TENS)})(?:{'|'.join(_ONES)})?|{'|'.join(list(_ONES)[1:])}"
_COUNTED = (
    "명|원|달러|유로|엔|위안|개국|개|대|곳|건|마리|가구|세대|채|척|편|권|장|톤|배|회|표|킬로미터|미터|퍼센트"
)
_COUNTED_NATIVE = "명|개|대|곳|마리|살|배|채|척|권|장|가지|건|그루|쌍"
_WORDS = lazy(
    r"(?<![가-힣\d.,%])(?<!몇[ \u00a0])(?<!수[ \u00a0])"
    rf"(?:({_SINO})(?=여?[ \u00a0]?(?:{_COUNTED})(?:{_ENDS}))"
    rf"|({_NATIVE})(?=[ \u00a0](?:{_COUNTED_NATIVE})(?:{_ENDS})))"
)


def korean_words_from(text: str, at: int) -> int:
    """Where the next number in words stands; the end of the text where none does."""
    found = _WORDS.search(text, at)
    while found and _value(found.group()) is None:
        found = _WORDS.search(text, found.end())
    return found.start() if found else len(text)


def korean_words_at(text: str, start: int) -> Numeral | None:
    """The number in words that begins at `start`."""
    found = _WORDS.match(text, start)
    value = _value(found.group()) if found else None
    return None if found is None or value is None else Numeral(start, found.end(), Decimal(value), "words")


def _value(words: str) -> int | None:
    """What number words say; None where their powers do not fall."""
    tens = next((word for word in _TENS if words.startswith(word)), "")
    if tens or words in _ONES:
        return _TENS.get(tens, 0) + _ONES.get(words[len(tens) :], 0)
    total = section = digit = 0
    small, large = 4, 99
    for letter in words.replace(" ", ""):
        if letter in _DIGITS:
            if digit:
                return None
            digit = _DIGITS[letter]
        elif letter in SMALL_POWERS:
            if SMALL_POWERS[letter] >= small:
                return None
            small = SMALL_POWERS[letter]
            section, digit = section + (digit or 1) * 10**small, 0
        else:
            if LARGE_POWERS[letter] >= large:
                return None
            small, large = 4, LARGE_POWERS[letter]
            total, section, digit = total + (section + digit or 1) * 10**large, 0, 0
    return total + section + digit
