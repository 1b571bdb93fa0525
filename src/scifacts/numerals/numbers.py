"""One numeral and its value: digits in any grouping, number words, Chinese numerals."""

from __future__ import annotations

import re
from decimal import Decimal

from scifacts.model import SCALES, Comparator
from scifacts.nouns import dataclass
from scifacts.numerals.lazy import GAP, lazy, letter_tree
from scifacts.numerals.vocabulary import (
    FRACTION_WORDS,
    NUMBER_WORDS,
    ORDINAL_WORDS,
    SCALE_ABBREVIATIONS,
    SCALE_WORDS,
    VULGAR_FRACTIONS,
)

__all__ = [
    "Numeral",
    "extend",
    "more_of_scale",
    "number_value",
    "read_chinese",
    "read_chinese_share",
    "read_digits",
    "read_words",
    "scaled",
]

_SPACES = " \u00a0\u2009\u202f\u2007"
_RUN = lazy(rf"\d+(?:[.,'’]\d+|[{_SPACES}]\d{{3}}(?!\d))*")
_PLAIN = lazy(r"\d+(?:\.\d+)?")
_ENGLISH = lazy(r"\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?")
_SPACED = lazy(rf"\d{{1,3}}(?:[{_SPACES}]\d{{3}})+(?:[.,]\d+)?")
_APOSTROPHES = lazy(r"\d{1,3}(?:['’]\d{3})+(?:\.\d+)?")
_CONTINENTAL = lazy(r"\d{1,3}(?:\.\d{3})+,\d+|\d{1,3}(?:\.\d{3}){2,}")
_DOT_GROUPS = lazy(r"\d{1,3}(?:\.\d{3})+")
_DECIMAL = lazy(r"\d+\.\d+")
_COMMA_DECIMAL = lazy(r"\d+,\d+")
_AFTER_COMMA_DECIMAL = lazy(
    r"\s?(?:%|€|Mio|Mrd|[Mm]illion(?:en|s)?\b|[Mm]illiard|мил|млн|млрд|тыс|трлн|Prozent|pour cent|por ciento"
    r"|Euro\b|°|ºC)"
)
_NOT_DIGITS = lazy(r"[^\d]")
_POWER = lazy(
    r"[eE]([+-]?\d{1,3})(?!\w)|\s?[×x·]\s?10(?:\^([-−–+]?\d{1,3})|([-−]\d{1,2}(?!\d))|([⁻⁺]?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}))"
)
_OF_TEN = lazy(r"\^([-−+]?\d{1,3})|([⁻⁺]?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})")
_SUPERSCRIPTS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺−–", "0123456789-+--")

_SCALE_NAMES = {power: name for name, power in SCALES.items()}
_LONG_SCALES = sorted((word for word in SCALE_WORDS if word[0] < "\u2e80"), key=len, reverse=True)
_SCALE_WORD = lazy(
    lambda: rf"(?:[^\S\n]{{0,2}}|-|\n)({letter_tree(_LONG_SCALES)})(?![^\W_])|([万萬亿億兆千百]+)",
    re.IGNORECASE,
)
_ALWAYS_SCALE = lazy(r"\s?(mn|mln|bn|bln|tn|trn|cr)(?![^\W_])", re.IGNORECASE)
_MAYBE_SCALE = lazy(r"\s?(k|mm|m|b|t)(?![^\W_]|[²³/'’])", re.IGNORECASE)
_THINGS_NEXT = lazy(
    r"\s+(?:[a-z]+-?[a-z]*\s+){0,2}?(?:[A-Za-z]{3,}s|people|men|women|children|barrels)(?![\w])"
)
_FRACTION_AFTER = lazy(r"\s?([½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞⅐⅑⅒])|[ \u00a0]{1,2}(\d{1,2})/(\d{1,3})(?![\d/])")


@dataclass(slots=True)
class Numeral:
    """A numeral as read: `form` is digits, words, ordinal, fraction or code (digits, but no number).

    `comparator` is set where it stands inside the numeral: 100多万.
    """

    start: int
    end: int
    value: Decimal
    form: str = "digits"
    scale: str | None = None
    comparator: Comparator | None = None


def scaled(value: Decimal, power: int) -> Decimal:
    """Move the decimal point exactly, at any length; a whole number is written out in full."""
    sign, digits, exponent = value.as_tuple()
    exponent = int(exponent) + power
    if exponent > 0:
        digits, exponent = (*digits, *(0,) * exponent), 0
    return Decimal((sign, digits, exponent))


def read_digits(text: str, start: int, *, plain: bool, continental: bool) -> tuple[Numeral, int]:
    """Read the digits at `start`; also returns where a run ends that is a list, not one number."""
    match = (_PLAIN if plain else _RUN).match(text, start)
    if match is None:  # pragma: no cover - the caller stands on a digit
        raise ValueError(start)
    run = match.group()
    number = _interpret(run, text, match.end(), continental=continental)
    if number is not None:
        return Numeral(start, match.end(), number), 0
    if run.count(".") > 1 and "," not in run and not any(space in run for space in _SPACES):
        return Numeral(start, match.end(), Decimal(_NOT_DIGITS.sub("", run)[:40]), "code"), 0
    first = _PLAIN.match(text, start)
    space = min((at for at in map(run.find, _SPACES) if at > 0), default=len(run))
    head = _interpret(run[:space], text, start + space, continental=continental)
    if head is not None and space < len(run):
        return Numeral(start, start + space, head), match.end()
    end = first.end() if first else match.end()
    return Numeral(start, end, Decimal(text[start:end])), match.end()


def _interpret(run: str, text: str, end: int, *, continental: bool) -> Decimal | None:
    """The value of a whole run of digits and separators; None where it is not one number."""
    if run.isdecimal():
        return Decimal(run)
    if _COMMA_DECIMAL.fullmatch(run) and (continental or not _ENGLISH.fullmatch(run)):
        if continental or _AFTER_COMMA_DECIMAL.match(text, end):
            return Decimal(run.replace(",", "."))
        return None
    if _CONTINENTAL.fullmatch(run) or (continental and _DOT_GROUPS.fullmatch(run)):
        return Decimal(run.replace(".", "").replace(",", "."))
    if _ENGLISH.fullmatch(run) or _DECIMAL.fullmatch(run):
        return Decimal(run.replace(",", ""))
    if _SPACED.fullmatch(run):
        return Decimal(re.sub(r"\s", "", run).replace(",", "."))
    if _APOSTROPHES.fullmatch(run):
        return Decimal(run.replace("'", "").replace("’", ""))
    return None


_EXTENDED = frozenset(" \u00a0\n-^eE×x·½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞⅐⅑⅒kKmMbBtTcC⁻⁺⁰¹²³⁴⁵⁶⁷⁸⁹")
_MIL = lazy(r"\smil(?!\w)")
_MORE_OF_SCALE = lazy(r"[多余餘几幾]([万萬亿億兆]+)")


def more_of_scale(text: str, number: Numeral) -> None:
    """Take in 多万 after digits: 100多万 is more than a million."""
    if match := _MORE_OF_SCALE.match(text, number.end):
        number.value = scaled(number.value, sum(SCALE_WORDS[one] for one in match[1]))
        number.scale, number.end, number.comparator = match[1], match.end(), Comparator.MORE_THAN


def extend(text: str, number: Numeral, *, money: bool, language: str = "en") -> None:
    """Take in a fraction, a power of ten and the scale words that follow the digits."""
    following = text[number.end : number.end + 1]
    if following > "\u2e80":
        more_of_scale(text, number)
        _take_scale(text, number, money=money)
        return
    if following not in _EXTENDED:
        return
    if language == "es" and (thousand := _MIL.match(text, number.end)):
        number.value, number.end, number.scale = scaled(number.value, 3), thousand.end(), "thousand"
        return
    if fraction := _FRACTION_AFTER.match(text, number.end):
        _add_fraction(number, fraction)
    if power := _POWER.match(text, number.end):
        shift = int(next(part for part in power.groups() if part).translate(_SUPERSCRIPTS))
        number.value, number.end = scaled(number.value, shift), power.end()
    elif number.value == 10 and (power := _OF_TEN.match(text, number.end)):
        shift = int((power[1] or power[2]).translate(_SUPERSCRIPTS))
        number.value, number.end = scaled(Decimal(1), shift), power.end()
    if dozens := _DOZENS_AFTER.match(text, number.end):
        number.value, number.end = number.value * 12, dozens.end()
    _take_scale(text, number, money=money)


def _add_fraction(number: Numeral, fraction: re.Match[str]) -> None:
    upper, lower = VULGAR_FRACTIONS[fraction[1]] if fraction[1] else (int(fraction[2]), int(fraction[3]))
    if lower > upper > 0:
        number.value += Decimal(upper) / Decimal(lower)
        number.end = fraction.end()


def _take_scale(text: str, number: Numeral, *, money: bool) -> None:
    power, end = 0, number.end
    words: list[str] = []
    while len(words) < 4 and (match := _SCALE_WORD.match(text, end)):
        if match[1]:
            power, words = power + SCALE_WORDS[match[1].lower()], [*words, match[1].lower()]
        else:
            power += sum(SCALE_WORDS[character] for character in match[2])
            words = [*words, match[2]]
        end = match.end()
    if not words and (match := _abbreviated_scale(text, number, money=money)):
        power, words, end = SCALE_ABBREVIATIONS[match[1].lower()], [match[1].lower()], match.end()
    if words:
        number.value, number.end = scaled(number.value, power), end
        number.scale = _SCALE_NAMES.get(power, " ".join(words)) if len(words) == 1 else " ".join(words)


def _abbreviated_scale(text: str, number: Numeral, *, money: bool) -> re.Match[str] | None:
    """An abbreviation of a scale; "m", "b", "k" and "t" only where money or things say so."""
    if match := _ALWAYS_SCALE.match(text, number.end):
        return match
    match = _MAYBE_SCALE.match(text, number.end)
    if match is None:
        return None
    letter, attached = match[1], match.end() - number.end == len(match[1])
    if money:
        return match if attached or letter in "mbMB" else None
    if letter in "tT" or letter.lower() == "mm" or not attached:
        return None
    return match if letter in "kK" or _THINGS_NEXT.match(text, match.end()) else None


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
_DOZENS_AFTER = lazy(r"\s(?:dozens?)(?!\w)", re.IGNORECASE)
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
        _take_scale(text, number, money=False)
    elif point := _POINT.match(text, number.end):
        digits = [NUMBER_WORDS.get(word, 0) for word in point[1].lower().split()]
        number.value += scaled(Decimal("".join(map(str, digits))), -len(digits))
        number.end = point.end()
        _take_scale(text, number, money=False)
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


_CHINESE_DIGITS = {character: at for at, character in enumerate("〇一二三四五六七八九")} | {
    "零": 0,
    "两": 2,
    "兩": 2,
}
_CHINESE_RUN = lazy(r"[〇零一二两兩三四五六七八九十百千万萬亿億]{1,30}")


def read_chinese(text: str, start: int) -> Numeral | None:
    """Read a Chinese numeral: 十四亿 -> 1400000000, 二〇二二 -> 2022."""
    match = _CHINESE_RUN.match(text, start)
    if match is None:
        return None
    run = match.group()
    if len(run) > 1 and all(character in _CHINESE_DIGITS for character in run):
        value = Decimal("".join(str(_CHINESE_DIGITS[character]) for character in run))
    else:
        value = Decimal(_chinese_value(run))
    return Numeral(start, match.end(), value, "words")


_CHINESE_SHARE = lazy(
    r"(?:(百)|([一二两三四五六七八九十]{1,3}))分之(?:([〇零一二两三四五六七八九十百]{1,6})|(\d+(?:\.\d+)?))"
)


def read_chinese_share(text: str, start: int) -> Numeral | None:
    """Read 三分之二 as two thirds and 百分之五 as five (per cent)."""
    match = _CHINESE_SHARE.match(text, start)
    if match is None:
        return None
    upper = Decimal(match[4]) if match[4] else Decimal(_chinese_value(match[3]))
    if match[1]:
        return Numeral(start, match.end(), upper, "words")
    lower = _chinese_value(match[2])
    return Numeral(start, match.end(), upper / lower, "fraction") if lower else None


def _chinese_value(run: str) -> int:
    total = section = digit = last = 0
    for character in run:
        if character in _CHINESE_DIGITS:
            digit = _CHINESE_DIGITS[character]
        elif (power := SCALE_WORDS[character]) < 4:
            section, digit = section + (digit or 1) * 10**power, 0
        else:
            chunk = section + digit
            total = (total + chunk or 1) * 10**power if power > last else total + chunk * 10**power
            section, digit, last = 0, 0, power
    return total + section + digit


def number_value(text: str) -> Decimal | None:
    """The value of one numeral and nothing else; None where `text` is no numeral.

    Reads digits ("14,000", "3.09 trillion"), words ("fourteen thousand"), fractions and Chinese numerals.
    """
    text = text.strip()
    sign = -1 if text[:1] in ("-", "−") else 1
    body = text[1:] if sign < 0 else text
    number = _numeral_at(body)
    return None if number is None or number.end != len(body) else number.value * sign


def _numeral_at(body: str) -> Numeral | None:
    if body[:1].isdecimal():
        number, _ = read_digits(body, 0, plain=False, continental=False)
        if number.form == "code":
            return None
        extend(body, number, money=False)
        return number
    if body[:1] in VULGAR_FRACTIONS:
        upper, lower = VULGAR_FRACTIONS[body[0]]
        return Numeral(0, 1, Decimal(upper) / Decimal(lower), "fraction")
    start = 2 if body[:2].lower() == "a " else 0
    return read_words(body, start) or read_chinese(body, 0)
