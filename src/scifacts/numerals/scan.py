"""Where a numeral may begin: two searches side by side that pass over prose at C speed."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

from scifacts.broken_numbers import joins_numerals, with_usual_points
from scifacts.character_references import character_references
from scifacts.markup import POWER_SIGNS, marks, may_have_marks
from scifacts.numerals.languages.foreign import IN_FURTHER_WORDS, words_of
from scifacts.numerals.pieces import HAN, HAN_RUN, letter_tree
from scifacts.numerals.stretched import extra_blanks
from scifacts.numerals.vocabulary import MONTHS, NUMBER_WORDS, ORDINAL_WORDS, VULGAR_FRACTIONS
from scifacts.numerals.wordlists import beyond_ascii, phrases
from scifacts.numerals.wraps import unwrapped
from scifacts.pattern_store import compiled
from scifacts.patterns import lazy
from scifacts.shifts import EditedText, apart

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from scifacts.shifts import Edit, Shifts

__all__ = ["Anchors", "compositions", "ligatures", "notes_within", "visible"]

_NOTHING = "\u200b"  # fills the places of what went, until all offsets are known
_INVISIBLE = lazy("[\u00ad\u200b-\u200f\u2060-\u2064\ufeff\u202a-\u202d\u2066-\u2069]")
_BROKEN = lazy(r"-(?<=[^\W\d_]-)\r?\n(?=[a-z])")  # begins with its hyphen, which is sought at C speed
_HYPHENS = ("\u00ad", "\u2010")
_MARKED = lazy("[^\\W\\d_][\u0300-\u036f]{1,8}")  # a letter and its marks, as macOS writes them
_UNUSUAL = lazy(
    "[\u00ad\u0300-\u036f\u066b\u066c\u2000-\u200f\u202a-\u202f\u205f-\u2069\u3000\ufeff-\uffe5]"
)  # and more
# "4.2[1] million": the number of a note stands within a figure; its bracket is sought at C speed
_NOTE_WITHIN = lazy(
    r"\[(?<=\d\[)\d{1,3}\](?:\[\d{1,3}\])*(?=\s{0,4}%|\s{1,4}(?:per\s{0,4}cent|(?:thousand|[mb]illion|trillion|million)s?|Mi[lo]\w*\.?|Mrd\.?|Milliarden"
    r"|milliards?|mil(?:lones)?|tonnes|tons|kilomet|met[er]+s|miles|euros?|dollars?|pounds|yuan|yen)(?!\w))"
)
# "10<sup>-4</sup>", "m<sup>-2</sup>"; behind a mark it is a note
_POWER = lazy(r"(?:(?<=\d)|(?<=[A-Za-zµμ])(?=<sup>[-−–]))<sup>([-−–+]?\d{1,3})</sup>")
_RAISED_NOTE = lazy(r"(?<=[.,;:!?)”’\"])<sup>\d{1,3}(?:[,–-]\s?\d{1,3})*</sup>(?=\s|\Z)")
_RAISED = str.maketrans("0123456789-−–+", "⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁻⁻⁺")
_MARKS = frozenset(map(chr, range(0x0300, 0x0370)))
_LIGATURES = tuple(map(chr, range(0xFB00, 0xFB07)))  # ff fi fl ffi ffl st st, as a PDF has them
_LIGATURE = lazy("[\ufb00-\ufb06]")
_NARROW = {chr(code): chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)} | {
    **dict.fromkeys(map(chr, (*range(0x2000, 0x200B), 0x202F, 0x205F, 0x3000)), "\u00a0"),
    "\uffe1": "£", "\uffe5": "¥", "\u066b": ".", "\u066c": ",",
}  # fmt: skip


def _with_references(text: str) -> tuple[str, list[tuple[int, int]]]:
    """The text with the character of each reference in its first place, and where they stand.

    The text keeps its length: something invisible stands in the other places.
    """
    found = list(character_references(text))
    shown = EditedText(text)
    shown.apply((start, end, sign.ljust(end - start, _NOTHING)) for start, end, sign in found)
    return shown.text, [(start, end) for start, end, _ in found]


def _in_usual_signs(text: str, signs: set[str]) -> tuple[str, list[tuple[int, int]]]:
    """The text in narrow signs, letters in one with their marks, and what of it is not seen.

    `signs` are its characters beyond ASCII.
    """
    for hyphen in signs.intersection(_HYPHENS):
        text = text.replace(f"{hyphen}\n", "-\n").replace(f"{hyphen}\r\n", "-\r\n")
    if "\u2011" in signs:  # at which no line is broken: "sixty-two"
        text = text.replace("\u2011", "-")
    if "·" in signs or "º" in signs:
        text = with_usual_points(text)
    if not _UNUSUAL.search("".join(signs)):
        return text, []
    for sign in signs & _NARROW.keys():  # few of them; `translate` looks up every character of the text
        text = text.replace(sign, _NARROW[sign])
    if signs & _MARKS:
        work = EditedText(text)
        work.apply((start, end, one.ljust(end - start, _NOTHING)) for start, end, one in compositions(text))
        text = work.text
    return text, [match.span() for match in _INVISIBLE.finditer(text)]


def visible(text: str) -> tuple[str, Shifts | None]:
    """The text without what only a line or a screen needs, and the way back; None where nothing went.

    Invisible characters and hyphens at a line's end go, full-width signs become narrow, letters are composed
    with their marks, and ligatures become letters.
    """
    clean = text
    cut: list[tuple[int, int]] = []
    references: list[tuple[int, int]] = []
    if "&" in text and ";" in text:
        clean, references = _with_references(text)
    signs = set(beyond_ascii(clean))
    if signs:
        clean, cut = _in_usual_signs(clean, signs)
    raised: list[Edit] = []
    if may_have_marks(text):
        found = marks(text)
        cut += [(start, end) for start, end, shown in found if not shown and not text.startswith("[^", start)]
        raised = [mark for mark in found if mark[2] in POWER_SIGNS or text.startswith("|", mark[0])]
        if "{{" in text:  # the bar of a template before its unit is as long as the blank that it shows
            bars = EditedText(clean)
            bars.apply(mark for mark in raised if mark[1] - mark[0] == len(mark[2]))
            clean = bars.text
    cut += notes_within(clean)
    cut += extra_blanks(clean)
    if "\n" in clean:
        clean, gaps = unwrapped(clean)
        cut += gaps
    if "-\n" in clean or "-\r" in clean:
        cut += [_break(match) for match in _BROKEN.finditer(clean)]
    parted = [] if signs.isdisjoint(_LIGATURES) else list(ligatures(clean))
    if "<sup>" in clean:
        parted += ((*match.span(), match[1].translate(_RAISED)) for match in _POWER.finditer(clean))
        parted += ((*match.span(), "") for match in _RAISED_NOTE.finditer(clean))
    if not (cut or parted or raised):
        return clean, None
    edits = [*raised, *((start, end, "") for start, end in cut), *parted]
    edits += ((start, end, _INVISIBLE.sub("", clean[start])) for start, end in references)
    seen = EditedText(clean)
    seen.apply(apart(edits))
    return seen.text, seen.passes[0] if seen.passes else None


def _break(match: re.Match[str]) -> tuple[int, int]:
    """The hyphen and the line's end; of twenty-five the line's end alone."""
    return match.start() + joins_numerals(match.string, match.start(), match.end()), match.end()


def compositions(text: str) -> Iterator[Edit]:
    """Each letter in one with its marks, where they stand apart, as macOS writes them."""
    for match in _MARKED.finditer(text):
        yield match.start(), match.end(), unicodedata.normalize("NFC", match.group())


def notes_within(text: str) -> list[tuple[int, int]]:
    """Where numbers of notes stand between a number and its scale or unit."""
    return [match.span() for match in _NOTE_WITHIN.finditer(text)] if "[" in text and "]" in text else []


def ligatures(text: str) -> Iterator[Edit]:
    """Where letters are printed as one sign, and the letters: those of "five", "fifth", "first"."""
    if not text.isascii() and any(map(text.__contains__, _LIGATURES)):
        for match in _LIGATURE.finditer(text):
            yield match.start(), match.end(), unicodedata.normalize("NFKC", match.group())


# The zeros of the digits in the first plane, listed because a class with "\\d" takes four times as long. In
# the planes above every character is looked at: there are few.
_ZEROS = (
    "0660 06f0 07c0 0966 09e6 0a66 0ae6 0b66 0be6 0c66 0ce6 0d66 0de6 0e50 0ed0 0f20 1040 1090 17e0 1810"
    " 1946 19d0 1a80 1a90 1b50 1bb0 1c40 1c50 a620 a8d0 a900 a9d0 a9f0 aa50 abf0 ff10"
)


def _digit_pattern() -> str:
    zeros = [int(code, 16) for code in _ZEROS.split()]
    digits = "".join(f"{chr(zero)}-{chr(zero + 9)}" for zero in zeros)
    return f"[0-9{digits}{''.join(VULGAR_FRACTIONS)}{HAN}\U00010000-\U0010ffff]"


_DIGIT = lazy(_digit_pattern)
_BEYOND = lazy(lambda: _digit_pattern().replace("[0-9", "["))
# In Latin-1: what may begin a numeral, which is sought at memory speed.
_ANY_DIGIT = b"0"
_DIGITS = bytes(48 if 48 <= code <= 57 or chr(code) in VULGAR_FRACTIONS else 32 for code in range(256))
_HAN_RUN = lazy(HAN_RUN + "{0,29}")  # as long as is read at once: all of a long run would be matched anew
# What may stand right before a word; each is made a space, so that one search for " word" finds all.
_BOUNDARIES = "\n\t\r(\"'«»-/*_>[:,.;?\u00a0".encode("latin-1")
_SPACED = bytes.maketrans(_BOUNDARIES, b" " * len(_BOUNDARIES)).lower()


def _starters() -> set[str]:
    scales = {"hundred", "thousand", "million", "billion", "trillion", "lakh", "crore", "half", "quarter"}
    folds = {word + "fold" for word in (*NUMBER_WORDS, "hundred", "thousand", "million")}
    return {*NUMBER_WORDS, *scales, *ORDINAL_WORDS, *folds}


# English number words that are others in a language: Polish "ten projekt" is this one, Dutch "ten oosten" in
# the east, Swedish "eleven" the pupil, Croatian "one" those.
_OTHERWISE = {"nl": {"ten"}, "other": {"ten", "one"}, "sv": {"eleven"}}


@lru_cache(maxsize=4)
def _word_pattern(language: str) -> re.Pattern[str]:
    """Number words and month names, lower case, after a space.

    On English prose it makes 200 MB/s with its look at the first letter, 90 without, and a pattern
    that knows word boundaries and capitals makes 40.
    """
    spoken, compound = words_of(language)
    words = sorted(_starters() - _OTHERWISE.get(language, set()) | spoken)
    months = sorted(MONTHS)
    letters = "".join(sorted({word[0] for word in (*words, *months)}))
    months_before_days = rf"{letter_tree(months)}\.? {{1,2}}(?=\d)"
    compounds = rf"|{compound}(?![^\W_])" if compound else ""
    return compiled(rf" (?=[{letters}])(?:{letter_tree(words)}(?![^\W_])|{months_before_days}{compounds})")


# Of Korean, behind numbers in words: a text without one has none of these.
_COUNTERS = phrases(
    "명 원 달러 유로 엔 위안 개 대 곳 건 마리 가구 채 척 편 권 장 톤 배 회 표 미터 퍼센트 살 가지 그루 쌍"
)

_ALEF = "\u0627"  # which no sentence of Arabic lacks


class Anchors:
    """The places of one text where a numeral may begin, in order; each search goes on from where asked."""

    __slots__ = (
        *("_digit_at", "_digits", "_further", "_further_at", "_in_korean", "_korean_at"),
        *("_next_word", "_spaced", "_text", "_word", "_word_at"),
    )

    def __init__(self, text: str, language: str) -> None:
        self._text = text
        # `_spaced` is the text in lower case after a space, with one for each mark that may precede a word.
        # By way of Latin-1, which keeps every offset; what it has no place for becomes "?".
        plain = text.encode("latin-1", "replace")
        # Lower case takes a fourth of the time of `str.lower`.
        self._spaced = " " + plain.translate(_SPACED).decode("latin-1")
        others = beyond_ascii(text)
        self._digits = None if others and _BEYOND.search(others) else plain.translate(_DIGITS)
        self._in_korean = others != "" and any(map(others.__contains__, _COUNTERS))
        self._word = _word_pattern(language)
        is_further = language in IN_FURTHER_WORDS and (language != "east" or _ALEF in others)
        self._further = language if is_further else ""
        # Where the next of each begins; behind the text if none does.
        self._digit_at = self._word_at = self._korean_at = self._further_at = -1
        self._next_word: re.Match[str] | None = None

    def after(self, at: int) -> tuple[int, int] | None:
        """The first place at or after `at` as (start, end), None where no more come."""
        if self._digit_at < at:
            self._digit_at = self._digit_from(at)
            if self._in_korean:
                self._digit_at = min(self._digit_at, self._korean_from(at))
            if self._further:
                self._digit_at = min(self._digit_at, self._further_from(at))
        if self._word_at < at:
            self._next_word = self._word.search(self._spaced, at)
            self._word_at = self._next_word.start() if self._next_word else len(self._spaced)
        # A word stands one further in the spaced text, which its leading space makes up for.
        start = self._digit_at
        if self._word_at < start and self._next_word:
            return self._word_at, self._next_word.end() - 1
        if start >= len(self._text):
            return None
        run = _HAN_RUN.match(self._text, start) if self._text[start] > "\u2e80" else None
        return run.span() if run else (start, start + 1)

    def _digit_from(self, at: int) -> int:
        """Where the next digit, fraction or Chinese numeral stands; the end of the text where none does."""
        if self._digits is not None:
            found = self._digits.find(_ANY_DIGIT, at)
            return found if found >= 0 else len(self._text)
        digit = _DIGIT.search(self._text, at)
        while digit and digit.group() > "\uffff" and not digit.group().isdecimal():
            digit = _DIGIT.search(self._text, digit.end())
        return digit.start() if digit else len(self._text)

    def _korean_from(self, at: int) -> int:
        """Where the next Korean number in words stands; the end of the text where none does."""
        if self._korean_at < at:
            from scifacts.numerals.languages.korean_words import korean_words_from

            self._korean_at = korean_words_from(self._text, at)
        return self._korean_at

    def _further_from(self, at: int) -> int:
        """Where the next number in words of a further language stands; the end where none does."""
        if self._further_at < at:
            from scifacts.numerals.languages.words_further import further_words_from

            self._further_at = further_words_from(self._text, at, self._further)
        return self._further_at
