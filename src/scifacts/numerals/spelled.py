"""English numbers in words: "one hundred and sixty", "two thirds", "twenty-first", "three point one four"."""

from __future__ import annotations

import re
from decimal import Decimal

from scifacts.model import SCALES
from scifacts.numerals.numbers import Numeral, scaled, take_scale
from scifacts.numerals.pieces import GAP
from scifacts.numerals.vocabulary import FRACTION_WORDS, NUMBER_WORDS, ORDINAL_WORDS, SCALE_WORDS
from scifacts.patterns import lazy

__all__ = ["read_point", "read_words"]

_NEXT_WORD = lazy(rf"(?:(,?{GAP}(?:(?i:and)|&){GAP}|-and-)|[ \u00a0-]{{1,3}}|[ \u00a0]?\r?\n)([A-Za-z]+)")
_FIRST_WORD = lazy(r"[A-Za-z]+")
_ARTICLE = lazy(r"(?<![^\W_])[Aa][ \u00a0-]{1,2}\Z")
_DIGIT = "zero|oh|o|one|two|three|four|five|six|seven|eight|nine"
_TEENS = "ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen"
_TENS = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
_POINT = lazy(  # "point one four" and "point fourteen"
    rf"{GAP}point(?:((?:{GAP}(?:{_DIGIT})(?!\w)){{1,12}})"
    rf"|{GAP}(?:({_TEENS})|({_TENS})(?:[ -]({_DIGIT}))?)(?!\w))",
    re.IGNORECASE,
)
_PARTS = "|".join(sorted(FRACTION_WORDS, key=len, reverse=True))
_HALF_AFTER = lazy(
    rf"(?:{GAP}|-)and(?:{GAP}|-)(?:(a|an|one|two|three|four|five|six|seven|eight|nine)[\s-]((?:{_PARTS})s?|halves)(?!\w)"
    r"|(half)(?=\s(?:years?|months?|weeks?|days?|hours?|minutes?|times|per\s?cent|miles?|acres?|inch(?:es)?|feet)\b))",
    re.IGNORECASE,
)
_FRACTION_NAMES = {
    **FRACTION_WORDS,
    **{word + "s": lower for word, lower in FRACTION_WORDS.items()},
    "halves": 2,
}
_FINE = frozenset(name + "s" for name in ("hundredth", "thousandth", "millionth", "billionth", "trillionth"))
_SCALES_IN_WORDS = {
    word: power
    for word, power in SCALE_WORDS.items()
    if power > 2 and word.removesuffix("s") in (*SCALES, "lac", "quintillion", "sextillion")
}
_DEEPEST = 6  # "one quadrillion, two trillion, three billion, four million, five thousand, six hundred"


class _Words:
    """The state of a number in words: `total` is closed by scales, `group` is what the next one takes."""

    __slots__ = ("group", "last", "limit", "small", "total")

    def __init__(self) -> None:
        self.total, self.group, self.limit, self.last, self.small = 0, 0, 99, "", 0

    def copy(self) -> _Words:
        """The same state, to go back to."""
        same = _Words()
        same.total, same.group, same.limit = self.total, self.group, self.limit
        same.last, same.small = self.last, self.small
        return same

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
        if not 0 < self.group < (100 if factor == 100 else 1000):
            return False
        self.group, self.last = self.group * factor, "hundred" if factor == 100 else "dozen"
        return True

    def _close(self, power: int) -> bool:
        if self.last == "scale" and self.limit in (3, 5) and power > self.limit:
            self.total, self.limit = self.total * 10**power, power  # "three thousand million", "a lakh crore"
            return bool(self.total < 10 ** (power + 6))
        if self.group == 0 or power >= self.limit:
            return False
        self.total += self.group * 10**power
        self.group, self.limit, self.last = 0, power, "scale"
        return True


def read_words(text: str, start: int, *, pairs: bool = True, depth: int = 0) -> Numeral | None:
    """Read the number in words at `start`: "one hundred and sixty", "two thirds", "twenty-first".

    `depth` counts the commas before: "two million, six hundred thousand, and five" is one number.
    """
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
    before_and: tuple[_Words, int, str | None] | None = None
    while following is not None:
        word = following.group().lower() if following is first else following[2].lower()
        if state.last == "scale" and following[0].startswith("-") and word in NUMBER_WORDS:
            break  # "a billion-five" is said of one and a half
        if after_and:
            before_and = state.copy(), end, scale
        if not state.take(word, after_and=after_and):
            if before_and and not after_and and (word == "hundred" or word in _SCALES_IN_WORDS):
                state, end, scale = before_and  # "two million and three million" are two numbers
                following = _NEXT_WORD.match(text, end)
                after_and = True
            break
        end, scale = following.end(), word if state.last == "scale" else None
        following = _NEXT_WORD.match(text, end)
        after_and = following is not None and following[1] is not None
    if end == start or not state.last:
        return None
    number = Numeral(start, end, Decimal(state.total + state.group), "words", scale)
    if scale and text[end : end + 2] == ", " and depth < _DEEPEST and _take_rest(text, number, state, depth):
        return number
    if following is not None:
        _finish_words(text, number, state, word, following, after_and=after_and, pairs=pairs)
    return number


# "Seven Hundred Eighty and 87/100 Dollars", as a cheque says it
_BEFORE_PART = frozenset(("and", "no", "xx"))
_WRITTEN_PART = lazy(r"[ \u00a0]and\s(?:(\d{1,2})/(\d{1,3})|(?:no|xx)/100)(?![\d/])", re.IGNORECASE)


def _add_written_part(text: str, number: Numeral, part: re.Match[str]) -> None:
    """Add the cents that a sum in words ends with; "between two and 5/2" are two numbers."""
    upper, lower = int(part[1] or 0), int(part[2] or 100)
    if upper < lower and not text[: number.start].lower().endswith("between "):
        number.value += scaled(Decimal(upper), -2) if lower == 100 else Decimal(upper) / lower
        number.end = part.end()


def _take_rest(text: str, number: Numeral, state: _Words, depth: int) -> bool:
    """Take in the "six hundred thousand" after "two million, "; "two thousand, five hundred miles" too."""
    rest = read_words(text, number.end + 2, pairs=False, depth=depth + 1)
    if rest is None or rest.form not in ("words", "ordinal") or not 100 <= rest.value < 10**state.limit:
        return False
    if rest.start != number.end + 2:  # "a thousand, a hundred"
        return False
    number.value, number.end, number.form, number.scale = (
        number.value + rest.value,
        rest.end,
        rest.form,
        rest.scale,
    )
    return True


def _opened(text: str, start: int, word: str) -> tuple[int, int] | None:
    """Where "a hundred" or "half a million" begins; None for a bare scale word as in "several hundred"."""
    if word in _SCALES_IN_WORDS or word in ("hundred", "dozen"):
        article = _ARTICLE.search(text[max(0, start - 5) : start])
        if article:
            return start - len(article.group()), 1
        goes_on = word in ("hundred", "thousand") and _GOES_ON.match(text, start + len(word))
        if goes_on and not _VAGUE_BEFORE.search(text, max(0, start - 12), start):
            return start, 1  # "hundred and twelve", as Indian English says it
    return None


_GOES_ON = lazy(rf"\s(?:and\s)?(?:{_DIGIT}|{_TEENS}|{_TENS})(?![^\W_])(?!-(?!{_DIGIT}\b))", re.IGNORECASE)
_VAGUE_BEFORE = lazy(
    r"(?:\b(?:few|several|many|some|couple\sof|half|per|every|each|dozen|odd|in)|[\d-])\s?\Z", re.IGNORECASE
)


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
    if word in _BEFORE_PART and (written := _WRITTEN_PART.match(text, number.end)):
        _add_written_part(text, number, written)
        return
    ordinal = ORDINAL_WORDS.get(word, 0)
    lower = _FRACTION_NAMES.get(word, 0)
    is_part = bool(lower) and not after_and and _is_fraction(state, word, following)
    parts = _COMPOUND_PART.match(text, number.end) if lower == 0 and state.last == "ones" else None
    if parts and parts[2].lower() in ORDINAL_WORDS:  # "nineteen sixty-nine" has none
        _take_compound_part(number, state, parts)
    elif not after_and and word in _FINE:
        number.value, number.end = number.value / lower, following.end()
        number.form = "fraction"
    elif is_part and not _is_ordinal(text, number, word, lower):
        upper = int(number.value) if state.small >= 10 else state.small  # "one hundred and thirty fifths"
        number.value, number.end = number.value - upper + Decimal(upper) / lower, following.end()
        whole = number.value >= 1 and upper == state.small < 10
        number.form = "words" if whole else "fraction"
    elif (
        ordinal >= 100 and state.group and not after_and
    ):  # "the one hundredth", "two million three thousandth"
        number.value, number.form = Decimal(state.total + state.group * ordinal), "ordinal"
        number.end = following.end()
    elif ordinal and ((state.last == "tens" and ordinal < 10) or state.last in ("hundred", "scale")):
        number.value, number.form, number.end = number.value + ordinal, "ordinal", following.end()
    elif after_and and (half := _HALF_AFTER.match(text, number.end)):
        upper = NUMBER_WORDS.get((half[1] or "a").lower(), 1)
        part = Decimal(upper) / _FRACTION_NAMES[(half[2] or half[3]).lower()]
        number.value += part * 10**state.limit if state.last == "scale" else part
        number.value = number.value.to_integral_value() if state.last == "scale" else number.value
        number.end = half.end()
        take_scale(text, number, money=False)
    elif word == "point" and (point := _POINT.match(text, number.end)):
        digits = _decimals(point)
        number.value += scaled(Decimal(digits), -len(digits))
        number.end = point.end()
        take_scale(text, number, money=False)
    elif pairs and not after_and and 11 <= number.value <= 20:
        _year_in_words(text, number, word, following)


def _is_ordinal(text: str, number: Numeral, word: str, lower: int) -> bool:
    """Whether "the one hundredth" counts along: the anniversary is no hundredth part."""
    if number.value != 1 or lower < 100:
        return False
    if not text[max(0, number.start - 6) : number.start].lower().endswith(_DEFINITE):
        return False
    return not text.startswith(" of", number.end + 1 + len(word))


_DEFINITE = ("the ", "its ", "his ", "her ", "our ", " my ", "your ", "their ", "'s ", "\u2019s ")

# "by point five per cent"; "at point five" may be one of a list
_PARTED = lazy(
    r"\s?(?:%|per\s?cent\b|percent\b|pc\b|(?:of\s)?(?:an?|one)\s(?:percentage|per\s?cent|percent|second|degree)"
    r"|percentage\spoints?|seconds?\b|degrees?\b)",
    re.IGNORECASE,
)


def read_point(text: str, start: int, floor: int) -> Numeral | None:
    """Read the number in words at `start`, behind "point", where nothing is said before that: point five."""
    begin = start - len("point ")
    if begin <= floor or not text.startswith("point ", begin):
        return None  # nearly always
    point = _POINT.match(text, begin - 1)
    if point is None or not _PARTED.match(text, point.end()):
        return None
    digits = _decimals(point)
    return Numeral(begin, point.end(), scaled(Decimal(digits), -len(digits)), "words")


def _decimals(point: re.Match[str]) -> str:
    """The digits said after "point": one by one, or as a number below a hundred."""
    if point[1]:
        return "".join(str(NUMBER_WORDS.get(word, 0)) for word in point[1].lower().split())
    if point[2]:
        return str(NUMBER_WORDS[point[2].lower()])
    return str(NUMBER_WORDS[point[3].lower()] + NUMBER_WORDS.get((point[4] or "").lower(), 0))


_COMPOUND_PART = lazy(
    rf"[ -]({_TENS})-((?:fir|seco|thi|four|fif|six|seven|eigh|nin)[a-z]{{1,3}}?)(s?)(?!\w)", re.I
)


def _take_compound_part(number: Numeral, state: _Words, parts: re.Match[str]) -> None:
    """Read "one twenty-fifth" and "three sixty-fourths"; "one twenty-fifth floor" is read so too."""
    ones = ORDINAL_WORDS.get(parts[2].lower(), 0)
    if 0 < ones < 10 and (state.small == 1) != bool(parts[3]) and number.value == state.small:
        number.value /= NUMBER_WORDS[parts[1].lower()] + ones
        number.end, number.form = parts.end(), "fraction"


def _is_fraction(state: _Words, word: str, following: re.Match[str]) -> bool:
    if state.last not in ("ones", "tens") or word == "second":
        return False
    if 1 < state.small < 10 and following[0].startswith("-") and word in ("third", "quarter", "fifth"):
        return True  # "a three-quarter majority"
    return (state.small == 1) != word.endswith("s") if word != "halves" else state.small > 1


_DECADES = {
    "hundreds": 0, "tens": 10, "twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60,
    "seventies": 70, "eighties": 80, "nineties": 90,
}  # fmt: skip
_ONE_YEAR = lazy(
    r"[ -](one|two|three|four|five|six|seven|eight|nine)(?![\w-]|\s(?:hours|a\.?m|p\.?m))", re.IGNORECASE
)
_OF_OH = 13  # "nineteen oh five" is a year, "twelve oh five" a time
_OF_TEENS = 17  # "nineteen seventeen" is a year, "twelve fifteen" none


def _year_in_words(text: str, number: Numeral, word: str, following: re.Match[str]) -> None:
    """Read "nineteen eighty-four", "twenty twelve", "nineteen-eighties"; not "twelve twenty-pound notes"."""
    if word in _DECADES:
        number.value, number.form = number.value * 100 + _DECADES[word], "decade"
        number.end = following.end()
        return
    if word == "oh" and number.value >= _OF_OH and (one := _ONE_YEAR.match(text, following.end())):
        number.value = number.value * 100 + NUMBER_WORDS[one[1].lower()]
        number.end, number.form = one.end(), "year"
        return
    lowest = 10 if number.value >= _OF_TEENS else 20
    if NUMBER_WORDS.get(word, 0) < lowest or word == "dozen":
        return
    second = read_words(text, following.start() + 1, pairs=False)
    if second is None or second.form != "words" or second.value >= 100 or second.scale is not None:
        return
    if text[second.end : second.end + 1] != "-":
        number.value, number.end = number.value * 100 + second.value, second.end
        number.form = "year"
