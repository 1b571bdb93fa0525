"""Cut folded text into words, numbers and signs, with where each stands."""

from __future__ import annotations

from dataclasses import field
from itertools import accumulate
from operator import sub

from scifacts.nouns import dataclass
from scifacts.numerals.vocabulary import CURRENCIES
from scifacts.patterns import lazy
from scifacts.text import joins_words

__all__ = [
    "Tokens",
    "begins_in_code",
    "is_cut",
    "letters",
    "next_word",
    "stands_in",
    "tokens",
    "word_end",
    "word_start",
]

_CJK = "\u2e80-\u2fdf\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_NUMBER = r"(?:(?<![^\s(\[{'\"/:=~<>$€£¥])(?<!\+/)-)?\d+(?:[.,]\d+)*"  # with inner marks, a free minus
_HALF_DAY = r"[AaPp]\.\s?[Mm]\b\.?"
_DOLLARS = r"(?:US|AU|CA|HK|NZ|NT|(?<![A-Za-z])[ACRS])\$"
_NUMBER_SIGN = r"No\.(?=\s?\d)"
# Letters that begin nothing but words: tried first, they spare most tokens the other kinds.
_PLAIN_START = "[b-oq-zBD-GI-MOQTV-Z]"
# Signs that stand on letters: accents, and the vowels of the scripts of India.
_SIGNS = (
    r"\u0300-\u036f\u0900-\u0903\u093a-\u094f\u0962\u0963\u0981-\u0983\u09bc-\u09cd\u0a01-\u0a03\u0a3c-\u0a51"
    r"\u0a81-\u0a83\u0abc-\u0acd\u0b82\u0bbe-\u0bcd\u0c00-\u0c04\u0c3e-\u0c56\u0c81-\u0c83\u0cbc-\u0cd6\u0d00-\u0d03"
    r"\u0d3b-\u0d4d"
)
_TOKEN = lazy(
    r"\s*+(?:"  # with the blanks before it, so that tokens are cut one behind another
    rf"{_PLAIN_START}(?:[^\W_{_CJK}]|[{_SIGNS}])*+(?:'[^\W\d_{_CJK}]++)*+"
    rf"|{_NUMBER}|{_DOLLARS}|°\s?[CFK](?![^\W_])|{_HALF_DAY}|{_NUMBER_SIGN}"
    rf"|[{_CJK}]"  # one character of a script that sets no spaces between words
    rf"|[^\W\d_{_CJK}](?:[^\W_{_CJK}]|[{_SIGNS}])*+(?:'[^\W\d_{_CJK}]++)*+"  # a word
    r"|\S)"
)
# The same for ASCII: twice as fast, as its sets of characters are small.
_ASCII_TOKEN = lazy(
    r"\s*+(?:"
    rf"{_PLAIN_START}[A-Za-z0-9]*+(?:'[A-Za-z]++)*+"
    rf"|{_NUMBER}|{_DOLLARS}|{_HALF_DAY}|{_NUMBER_SIGN}|[A-Za-z][A-Za-z0-9]*+(?:'[A-Za-z]++)*+|\S)"
)


_BETWEEN = "\0"
_MOST_TRIES = 200  # places of a word that are part of another word

# Letters that stand right before a figure and are no part of it: EUR5, c1950.
_BEFORE_FIGURES = frozenset({*(name for name in CURRENCIES if name.isalpha()), "c", "ca", "no", "p", "pp"})

# Abbreviations that are other words, or none, in small letters.
_CAPITALS = frozenset(
    {
        *CURRENCIES.values(),
        "RMB",
        "BC",
        "BCE",
        "AD",
        "CE",
        "May",
        "March",
        "August",
        "Jan",
        "Mar",
        "Sep",
        "Sept",
        "Oct",
        "Dec",
    }
)


@dataclass(frozen=True, slots=True)
class Tokens:
    """The tokens of a stretch of folded text: as written, as keys (lower case), and their offsets."""

    words: list[str]
    keys: list[str]
    starts: list[int]
    ends: list[int]
    _sums: list[float] = field(default_factory=list, init=False, repr=False, compare=False)

    def __len__(self) -> int:
        return len(self.words)

    def cut(self, first: int, last: int) -> Tokens:
        """The tokens from one index up to another."""
        window = slice(first, last)
        return Tokens(self.words[window], self.keys[window], self.starts[window], self.ends[window])

    def spaced(self) -> str:
        """The tokens as text, with as many blanks between them as there were characters."""
        text = ""
        for start, word in zip(self.starts, self.words, strict=True):
            text += " " * (start - self.starts[0] - len(text)) + word
        return text

    def weight(self, first: int, last: int) -> float:
        """The letters of the tokens from one index up to another; a sign counts half a letter."""
        if not self._sums:
            self._sums.extend(accumulate(map(letters, self.keys), initial=0.0))
        return self._sums[last] - self._sums[first]


def letters(key: str) -> float:
    """How many letters a token weighs."""
    return len(key) if len(key) > 1 or key.isalnum() else 0.5


_LONGEST_WORD = 200  # characters; a stretch without a space that is longer is no word


def tokens(text: str, start: int = 0, end: int | None = None) -> Tokens:
    """Cut a stretch of folded text; offsets are those of the whole text."""
    stop = len(text) if end is None else end
    pattern = _ASCII_TOKEN if text[start:stop].isascii() else _TOKEN
    pieces = pattern.findall(text, start, stop)
    if not pieces:
        return Tokens([], [], [], [])
    words = list(map(str.lstrip, pieces))
    ends = list(accumulate(map(len, pieces), initial=start))[1:]
    return Tokens(words, _keys(words), list(map(sub, ends, map(len, words))), ends)


def _keys(words: list[str]) -> list[str]:
    """The words in lower case, but for abbreviations that are other words then; all at once, at C speed."""
    keys = _BETWEEN.join(words).lower().split(_BETWEEN)
    if len(keys) != len(words):  # a text with that very character in it
        keys = [word.lower() for word in words]
    if not _CAPITALS.isdisjoint(words):
        keys = [word if word in _CAPITALS else key for word, key in zip(words, keys, strict=True)]
    return keys


def word_start(text: str, offset: int) -> int:
    """Where the word begins that an offset stands in; the offset where no space is near, as in Chinese."""
    space = text.rfind(" ", max(0, offset - _LONGEST_WORD), offset)
    return space + 1 if space >= 0 or offset <= _LONGEST_WORD else offset


def word_end(text: str, offset: int) -> int:
    """Where the word ends that an offset stands in, as `word_start`."""
    space = text.find(" ", offset, offset + _LONGEST_WORD)
    if space >= 0:
        return space
    return len(text) if len(text) - offset <= _LONGEST_WORD else offset


def next_word(text: str, offset: int, end: int) -> int:
    """Where the first word begins behind an offset and before an end; the offset where none does."""
    space = text.find(" ", offset, end) if offset else -1
    return space + 1 if space >= 0 else offset


# A power belongs to its unit: 2.4 million km|², 39 m|2.
_POWERS = frozenset("²³23")
_LENGTH = lazy(r"(?<![^\W\d_])(?:[kcdmnµμ]?m|ft|in|mi|yd)\Z")


def is_cut(text: str, offset: int) -> bool:
    """Whether a boundary at this offset would cut a word or a number in two."""
    if not 0 < offset < len(text):
        return False
    before, after = text[offset - 1], text[offset]
    if before == " ":
        return "\u0300" <= after <= "\u036f"
    if after == " ":
        return False
    if after in _POWERS and before.isalpha() and _LENGTH.search(text, max(0, offset - 6), offset):
        return True
    if before.isalnum() and after.isalnum():
        return before.isdigit() == after.isdigit() and not (joins_words(before) or joins_words(after))
    if after in ".,_" and before.isdigit():  # of 160_000 as well
        return text[offset + 1 : offset + 2].isdigit()
    if before in ".,_" and after.isdigit():
        return text[offset - 2 : offset - 1].isdigit() if offset > 1 else False
    if before == "-" and after.isdigit():
        return text[offset - 2 : offset - 1].isalpha() if offset > 1 else False
    if before == after == "'" and text[offset - 2 : offset - 1].isdigit():
        return True  # 5″, folded
    if after == "'":
        return _inside_word(text, offset) and text[offset + 1 : offset + 3].rstrip() not in ("s", "S")
    return "\u0300" <= after <= "\u036f" or (before == "'" and _inside_word(text, offset - 1))


def begins_in_code(text: str, offset: int) -> bool:
    """Whether a boundary at this offset parts a number from the letters that it belongs to: G|20, CO|2."""
    if not 0 < offset < len(text) or not text[offset].isdigit() or not text[offset - 1].isalpha():
        return False
    start = offset
    while start and text[start - 1].isalpha() and not joins_words(text[start - 1]):
        start -= 1
    return start < offset and text[start:offset].lower() not in _BEFORE_FIGURES


def stands_in(text: str, word: str, *, but_at: int = -1) -> bool:
    """Whether a word stands in a text uncut, elsewhere than at one offset; the first few places tell."""
    start, tries = text.find(word), _MOST_TRIES
    while start >= 0 and tries:
        if start != but_at and not is_cut(text, start) and not is_cut(text, start + len(word)):
            return True
        start, tries = text.find(word, start + 1), tries - 1
    return False


def _inside_word(text: str, apostrophe: int) -> bool:
    around = text[apostrophe - 1 : apostrophe] + text[apostrophe + 1 : apostrophe + 2]
    return len(around) == 2 and around.isalpha() and apostrophe > 0
