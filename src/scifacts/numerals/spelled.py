"""English numbers in words: "one hundred and sixty", "two thirds", "twenty-first", "three point one four"."""

from __future__ import annotations

import re
from decimal import Decimal

from scifacts.numerals.lazy import GAP, lazy
from scifacts.numerals.numbers import Numeral, scaled, take_scale
from scifacts.numerals.vocabulary import FRACTION_WORDS, NUMBER_WORDS, ORDINAL_WORDS

__all__ = ["read_words"]

_NEXT_WORD = lazy(rf"(?:(,?{GAP}and{GAP}|-and-)|[ \u00a0-]{{1,3}}|[ \u00a0]?\r?\n)([A-Za-z]+)")
_FIRST_WORD = lazy(r"[A-Za-z]+")
_ARTICLE = lazy(r"(?<![^\W_])[Aa][ \u00a0-]{1,2}\Z")
_POINT = lazy(
    rf"{GAP}point((?:{GAP}(?:zero|oh|one|two|three|four|five|six|seven|eight|nine)(?!\w)){{1,12}})", re.I
)
_PARTS = "|".join(sorted(FRACTION_WORDS, key=len, reverse=True))
_HALF_AFTER = lazy(
    rf"(?:{GAP}|-)and(?:{GAP}|-)(a|an|one|two|three|four|five|six|seven|eight|nine)[\s-]((?:{_PARTS})s?|halves)(?!\w)",
    re.IGNORECASE,
)
_FRACTION_NAMES = {
    **FRACTION_WORDS,
    **{word + "s": lower for word, lower in FRACTION_WORDS.items()},
    "halves": 2,
}
_SCALES_IN_WORDS = {"thousand": 3, "lakh": 5, "million": 6, "crore": 7, "billion": 9, "trillion": 12}


class _Words:
    """The state of a number in words: `total` is closed by scales, `group` is what the next one takes."""

    __slots__ = ("group", "last", "limit", "small", "total")

    def __init__(self) -> None:
        self.total, self.group, self.limit, self.last, self.small = 0, 0, 99, "", 0

    def take(self, word: str, *, after_and: bool) -> bool:
        """Take in one more word; False where the number ends before it."""
        small = NUMBER_WORDS.get(word)
        if word in ("dozen", "dozens"):
            return not after_and and self._multiply(12)
        if small is not None:
            return (not after_and or self.last in ("hundred", "scale")) and self._add(small)
        if after_and:
            return False
        if word == "hundred":
            return self._multiply(100)
        power = _SCALES_IN_WORDS.get(word)
        return power is not None and self._close(power)

    def _add(self, small: int) -> bool:
        if self.last == "tens" and 0 < small < 10:
            self.group, self.last = self.group + small, "ones"
        elif self.last in ("", "hundred", "scale"):
            self.group, self.last = self.group + small, "tens" if small >= 20 else "ones"
        else:
            return False
        self.small = self.group % 100
        return True

    def _multiply(self, factor: int) -> bool:
        if not 0 < self.group < 100:
            return False
        self.group, self.last = self.group * factor, "hundred" if factor == 100 else "dozen"
        return True

    def _close(self, power: int) -> bool:
        if self.group == 0 or power >= self.limit:
            return False
        self.total += self.group * 10**power
        self.group, self.limit, self.last = 0, power, "scale"
        return True


def read_words(text: str, start: int, *, pairs: bool = True) -> Numeral | None:
    """Read the number in words at `start`: "one hundred and sixty", "two thirds", "twenty-first"."""
    first = _FIRST_WORD.match(text, start)
    if first is None:
        return None
    state, end, word = _Words(), start, first.group().lower()
    opened = _opened(text, start, word)
    if opened is not None:
        start, state.group = opened
    elif ordinal := ORDINAL_WORDS.get(word):
        return Numeral(start, first.end(), Decimal(ordinal), "ordinal")
    following: re.Match[str] | None = first
    after_and, scale = False, None
    while following is not None:
        word = following.group().lower() if following is first else following[2].lower()
        if not state.take(word, after_and=after_and):
            break
        end, scale = following.end(), word if state.last == "scale" else None
        following = _NEXT_WORD.match(text, end)
        after_and = following is not None and following[1] is not None
    if end == start or not state.last:
        return None
    number = Numeral(start, end, Decimal(state.total + state.group), "words", scale)
    if following is not None:
        _finish_words(text, number, state, word, following, after_and=after_and, pairs=pairs)
    return number


def _opened(text: str, start: int, word: str) -> tuple[int, int] | None:
    """Where "a hundred" or "half a million" begins; None for a bare scale word as in "several hundred"."""
    if word in _SCALES_IN_WORDS or word in ("hundred", "dozen"):
        article = _ARTICLE.search(text[max(0, start - 5) : start])
        if article:
            return start - len(article.group()), 1
    return None


def _finish_words(
    text: str,
    number: Numeral,
    state: _Words,
    word: str,
    following: re.Match[str],
    *,
    after_and: bool,
    pairs: bool,
) -> None:
    """Read what ends a number in words: an ordinal, a fraction, "point five", a year said in pairs."""
    ordinal = ORDINAL_WORDS.get(word, 0)
    lower = _FRACTION_NAMES.get(word, 0)
    if not after_and and lower and _is_fraction(state, word):
        whole = number.value - state.small
        number.value, number.end = whole + Decimal(state.small) / lower, following.end()
        number.form = "words" if whole else "fraction"
    elif ordinal and ((state.last == "tens" and ordinal < 10) or state.last in ("hundred", "scale")):
        number.value, number.form, number.end = number.value + ordinal, "ordinal", following.end()
    elif half := _HALF_AFTER.match(text, number.end):
        upper = NUMBER_WORDS.get(half[1].lower(), 1)
        part = Decimal(upper) / _FRACTION_NAMES[half[2].lower()]
        number.value += part * 10**state.limit if state.last == "scale" else part
        number.value = number.value.to_integral_value() if state.last == "scale" else number.value
        number.end = half.end()
        take_scale(text, number, money=False)
    elif point := _POINT.match(text, number.end):
        digits = [NUMBER_WORDS.get(word, 0) for word in point[1].lower().split()]
        number.value += scaled(Decimal("".join(map(str, digits))), -len(digits))
        number.end = point.end()
        take_scale(text, number, money=False)
    elif pairs and not after_and and 11 <= number.value <= 20 and NUMBER_WORDS.get(word, 0) >= 20:
        _pair_of_years(text, number, following.start())


def _is_fraction(state: _Words, word: str) -> bool:
    if state.last not in ("ones", "tens") or word == "second":
        return False
    return (state.small == 1) != word.endswith("s") if word != "halves" else state.small > 1


def _pair_of_years(text: str, number: Numeral, start: int) -> None:
    second = read_words(text, start + 1, pairs=False)
    if second is not None and second.form == "words" and second.value < 100:
        number.value, number.end = number.value * 100 + second.value, second.end
        number.form = "year"
