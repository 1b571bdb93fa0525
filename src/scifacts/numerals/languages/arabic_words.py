"""Numbers in words of Arabic: "خمسة وعشرون ألفا" is 25,000, "مليونان ونصف" two and a half million.

"ألف" alone is also a verb, and "خمس" before an article a fifth: neither is read. What "و" joins is one number
where the second part has room in the first.
"""

from __future__ import annotations

from decimal import Decimal
from functools import cache

from scifacts.numerals.numbers import SCALE_NAMES, Numeral, scaled
from scifacts.numerals.pieces import letter_tree
from scifacts.pattern_store import compiled
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re

__all__ = ["arabic_words_at", "arabic_words_from"]

_TABLE = """
1: واحد واحدة
2: اثنان اثنين اثنتان اثنتين إثنان إثنين
3: ثلاثة ثلاث
4: أربعة أربع اربعة اربع
5: خمسة خمس
6: ستة ست
7: سبعة سبع
8: ثمانية ثماني ثمان
9: تسعة تسع
10: عشرة عشر
20: عشرون عشرين
30: ثلاثون ثلاثين
40: أربعون أربعين اربعون اربعين
50: خمسون خمسين
60: ستون ستين
70: سبعون سبعين
80: ثمانون ثمانين
90: تسعون تسعين
100: مئة مائة
200: مئتان مئتين مائتان مائتين مئتا مئتي مائتا مائتي
"""
_NUMBERS = {
    word: int(value)
    for value, _, words in (line.partition(": ") for line in _TABLE.strip().split("\n"))
    for word in words.split()
}
_HUNDRED_WORDS = ("مئة", "مائة")
_NUMBERS |= {
    stem + hundred: value * 100
    for stem, value in (
        *(("ثلاث", 3), ("أربع", 4), ("اربع", 4), ("خمس", 5), ("ست", 6), ("سبع", 7)),
        *(("ثمان", 8), ("ثماني", 8), ("تسع", 9)),
    )
    for hundred in _HUNDRED_WORDS
}
_BEFORE_TEN = {"أحد": 11, "احد": 11, "إحدى": 11, "احدى": 11, "اثنا": 12, "اثني": 12, "اثنتا": 12, "اثنتي": 12}
_TEN = ("عشر", "عشرة")
_POWERS = {
    **dict.fromkeys(("ألف", "الف", "ألفا", "الفا", "آلاف", "الاف"), 3),
    **dict.fromkeys(("مليون", "مليونا", "ملايين"), 6),
    **dict.fromkeys(("مليار", "مليارا", "مليارات", "بليون", "بليونا"), 9),
    **dict.fromkeys(("تريليون", "تريليونا", "تريليونات"), 12),
}
_TWO = {"ألفان": 3, "ألفين": 3, "مليونان": 6, "مليونين": 6, "ملياران": 9, "مليارين": 9}
_ONE = ("مليون", "مليار", "تريليون", "ألف")  # which begin a number alone: a million
_PARTS = {"نصف": Decimal("0.5"), "ربع": Decimal("0.25")}
_BARE = frozenset(["ثلاث", "أربع", "اربع", "خمس", "ست", "سبع", "ثماني", "ثمان", "تسع", "عشر"])
_HALF_NEXT = lazy(r"\s?و\s?(نصف|ربع)(?:\sال(?:مليون|مليار|ألف))?(?![^\W_])")
_WORD = lazy(r"\s+(و\s?)?([\u0621-\u0652]+)")
_MARKS = lazy("[\u064b-\u0652]")
_ARTICLE_NEXT = lazy(r"\s+(?:ال|$)")
_BETWEEN_BEFORE = lazy(r"(?<![^\W_])بين\s+\Z")
# "الثلاثة والعشرون" and "خامس عشر" count along
_COUNTS_ALONG = lazy(
    r"(?<![^\W_])[وفبلك]?(?:ال(?:اثن|أحد|إحد|ثلاث|أربع|خمس|ست|سبع|ثمان|تسع|مئة|مائة)[\u0621-\u0652]*"
    r"|(?:ال)?(?:حاد|ثان|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع)[\u0621-\u0652]*)"
    r"(?:\s+و\s?[\u0621-\u0652]+)?\s+(?:و\s?)?\Z"
)
_BOUND_BEFORE = lazy(r"(?<![^\W_])(?:من|نحو|حوالي|قرابة|زهاء|عن)\s+\Z")
_SEVERAL_BEFORE = lazy(r"(?:بضعة|بضع|عدة|عشرات|مئات|آلاف|ملايين|[\d٠-٩])\s+\Z")


@cache
def _begin() -> re.Pattern[str]:
    words = letter_tree(sorted({*_NUMBERS, *_BEFORE_TEN, *_TWO, *_ONE, *_PARTS}))
    return compiled(rf"(?<![^\W_])[وفبلك]??({words})[\u064b-\u0652]*(?![^\W_])")


def arabic_words_from(text: str, at: int) -> int:
    """Where the next word of a number stands; the end of the text where none does."""
    found = _begin().search(text, at)
    return found.start(1) if found else len(text)


def arabic_words_at(text: str, start: int) -> Numeral | None:
    """The number in words that begins at `start`, behind what is joined to it; None where it is none."""
    first = _begin().match(text, start) or _begin().match(text, max(0, start - 1))
    if first is None or first.start(1) != start:
        return None
    word = first[1]
    if word in _PARTS:
        return _part_of_power(text, first)
    reading = _Reading(text, first)
    if not reading.begin(word):
        return None
    reading.go_on()
    if reading.split and not _goes_on_behind(text, reading.end):
        return reading.split  # "بين ثلاثة وعشرين"
    return reading.number()


def _part_of_power(text: str, first: re.Match[str]) -> Numeral | None:
    following = _WORD.match(text, first.end())
    power = _POWERS.get(_plain(following[2])) if following and not following[1] else None
    if following is None or power is None:
        return None
    value = scaled(_PARTS[first[1]], power)
    return Numeral(
        first.start(1), following.end(), value.to_integral_value(), "words", SCALE_NAMES.get(power)
    )


def _plain(word: str) -> str:
    return _MARKS.sub("", word)


def _goes_on_behind(text: str, end: int) -> bool:
    """Whether another number is joined behind one: "بين خمسة وعشرين وثلاثين"."""
    following = _WORD.match(text, end)
    if following is None:
        return False
    word = _plain(following[2])
    return word == "إلى" or (bool(following[1]) and word in _NUMBERS)


class _Reading:
    """A number read word by word: `total` is closed by thousands and more, `group` is below a thousand."""

    __slots__ = ("end", "group", "limit", "power", "split", "start", "text", "total")

    def __init__(self, text: str, first: re.Match[str]) -> None:
        self.text, self.start, self.end = text, first.start(1), first.end()
        self.total, self.group, self.limit, self.power = Decimal(0), 0, 99, 0
        self.split: Numeral | None = None  # its first word alone, where "between" stands before it

    def begin(self, word: str) -> bool:
        """Take in the first word; False where it counts nothing."""
        text = self.text
        if _COUNTS_ALONG.search(text, max(0, self.start - 30), self.start):
            return False
        if word in _ONE:
            if _SEVERAL_BEFORE.search(text, max(0, self.start - 9), self.start):
                return False
            if word == "ألف" and not (_goes_on_behind(text, self.end) or self._is_bounded()):
                return False
            return self._close(_POWERS[word], 1)
        if word in _TWO:
            return self._two(_TWO[word])
        self.group = _BEFORE_TEN.get(word, 0)
        following = _WORD.match(text, self.end)
        is_ten = following is not None and not following[1] and _plain(following[2]) in _TEN
        if self.group:
            if following is None or not is_ten:
                return False
            self.end = following.end()
            return True
        self.group = _NUMBERS[word]
        if following is not None and is_ten and 2 < self.group < 10:
            self.group, self.end = self.group + 10, following.end()
        elif word in _BARE and _ARTICLE_NEXT.match(text, self.end):
            return False  # "خمس السكان" is a fifth of them
        return True

    def _is_bounded(self) -> bool:
        return _BOUND_BEFORE.search(self.text, max(0, self.start - 9), self.start) is not None

    def go_on(self) -> None:
        """Take in the words that follow."""
        between = _BETWEEN_BEFORE.search(self.text, max(0, self.start - 6), self.start)
        while following := _WORD.match(self.text, self.end):
            word, joined = _plain(following[2]), bool(following[1])
            if not joined and word.startswith("و") and word not in _NUMBERS:
                word, joined = word[1:], True
            if between and joined and self.split is None:
                self.split = self.number()
            end = self._take(word, following.end(), joined=joined)
            if not end:
                break
            self.end = end

    def _take(self, word: str, end: int, *, joined: bool) -> int:
        """Take in one more word; where it ends, 0 where the number ends before it."""
        if not joined:
            if word in _HUNDRED_WORDS and 2 < self.group < 10:
                self.group *= 100
                return end
            return end if word in _POWERS and self._close(_POWERS[word], self.group) else 0
        if word in _TWO:
            return end if self._two(_TWO[word]) else 0
        if word in _POWERS:
            return end if self.group == 0 and self._close(_POWERS[word], 1) else 0
        value = _BEFORE_TEN.get(word) or _NUMBERS.get(word, 0)
        following = _WORD.match(self.text, end)
        is_ten = following is not None and not following[1] and _plain(following[2]) in _TEN
        if value in (11, 12) or (is_ten and 2 < value < 10):
            if following is None or not is_ten:
                return 0
            value, end = value if value > 10 else value + 10, following.end()
        below = self.group % 100
        fits = below == 0 and (value < 100 or self.group == 0)
        fits = fits or (0 < below < 10 and 20 <= value < 100)
        if not value or not fits:
            return 0
        self.group, self.power = self.group + value, 0
        return end

    def _close(self, power: int, value: int) -> bool:
        if not value or power >= self.limit:
            return False
        self.total += scaled(Decimal(value), power)
        self.group, self.limit, self.power = 0, power, power
        return True

    def _two(self, power: int) -> bool:
        return self.group == 0 and self._close(power, 2)

    def number(self) -> Numeral | None:
        """The number, with the half that is added to it; None for one alone."""
        value, end = self.total + self.group, self.end
        if half := _HALF_NEXT.match(self.text, end):
            part = scaled(_PARTS[half[1]], self.power)
            value, end = value + (part.to_integral_value() if self.power else part), half.end()
        scale = SCALE_NAMES.get(self.power) if self.power > 3 else None
        return Numeral(self.start, end, value, "words", scale) if value > 1 else None
