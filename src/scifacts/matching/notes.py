"""Numbers of notes around a passage, as encyclopaedias have them: the mayor,[3] who ..."""

from __future__ import annotations

from bisect import bisect_right

from scifacts.markup import is_power
from scifacts.numerals.wordlists import word_set
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from scifacts.matching.tokens import Tokens

__all__ = [
    "MARKS",
    "RAISED",
    "Noteless",
    "bears_note",
    "is_note",
    "notes_of",
    "renumbers_note",
    "without_notes",
]

_NAMED = r"\d{1,3}(?:\s?[,\u2013-]\s?\d{1,3})*|note\s\d{1,2}|citation\sneeded"
_PAGE = r"(?::\d{1,4}(?:[\u2013-]\d{1,4})?)?"  # [3]:45
_NOTE = lazy(
    rf"(?<=[^\s\d(\[])(?:\\?\[(?:{_NAMED}|[a-z])\\?\]{_PAGE}"
    r"|<sup>[^<>]{1,12}</sup>|\^\d{1,3}\^|[\u00b9\u00b2\u00b3\u2070-\u2079]{1,3}"
    r"|<ref[^<>]{0,80}>[^<>]{0,200}</ref>){1,9}+(?=[\s.,;:!?)\"'\u201d]|\Z)"
)
_SIGN = lazy(r"[\\<^\[\u00b9\u00b2\u00b3\u2070-\u2079]")
_SIGNS = ("<sup", "<ref", *"[^\u00b9\u00b2\u00b3\u2070\u2074\u2075\u2076\u2077\u2078\u2079")  # a note has one


_LONG = 3  # letters of a word that is no symbol of a unit: cm² is an area


class Noteless:
    """A text without the notes around a passage, where the passage is in it, and the way back."""

    __slots__ = ("_at", "_removed", "end", "start", "text")

    def __init__(self, text: str, start: int, end: int, cut: list[tuple[int, int]]) -> None:
        pieces, at, removed = [], 0, 0
        self._at: list[int] = []
        self._removed = [0]
        for first, last in cut:
            pieces.append(text[at:first])
            self._at.append(first - removed)
            removed += last - first
            self._removed.append(removed)
            at = last
        self.text = "".join((*pieces, text[at:]))
        before = sum(last - first for first, last in cut if last <= start)
        self.start, self.end = start - before, end - before

    def back(self, offset: int) -> int:
        """The offset in the text with its notes."""
        return offset + self._removed[bisect_right(self._at, offset)]


def without_notes(text: str, start: int, end: int, *, is_struck: bool = False) -> Noteless:
    """The text without what stands in brackets behind a word around text[start:end], if it names a note.

    With `is_struck` also without what the text strikes out there, which says nothing.
    """
    cut = notes_of(text)
    if is_struck:
        from scifacts.matching.struck import left_out  # few texts strike anything out

        gone = [(span.start, span.end) for span in left_out(text)]
        cut = sorted((*gone, *(note for note in cut if not any(one[0] <= note[0] < one[1] for one in gone))))
    return Noteless(text, start, end, [span for span in cut if span[1] <= start or span[0] >= end])


def notes_of(text: str) -> list[tuple[int, int]]:
    """Where numbers of notes stand, in order."""
    if not any(map(text.__contains__, _SIGNS)):
        return []
    found, end = [], 0
    for sign in _SIGN.finditer(text):  # many times as fast as to try the whole pattern everywhere
        if sign.start() >= end and (note := _NOTE.match(text, sign.start())):
            end = note.end()
            if not is_power(text, note.start()):
                found.append(note.span())
    return found


# Marks that came or went anywhere, without blanks: a difference is told, as they may be words.
MARKS = lazy(r"(?:\[(?:[a-z]|(?:note)?\d{1,3}|\^[^\]]{1,40})\],?)+")
_NUMBERS = lazy(rf"(?:\[(?:{_NAMED})\]{_PAGE})+")


# Figures raised behind a mark: behind a figure or a unit they would be a power, 10³ and m².
RAISED = frozenset("\u00b9\u00b2\u00b3\u2070\u2074\u2075\u2076\u2077\u2078\u2079")
_ENDS = frozenset(".,;:!?)\"'")
_HALF_DAY = frozenset({"a.m.", "p.m."})
_LENGTHS = frozenset({"mm", "cm", "dm", "m", "km", "ft", "yd", "mi", "pies"})


def is_note(side: Tokens, first: int, last: int) -> bool:
    """Whether tokens are the numbers of notes right behind a word or its mark: the mayor[3] said,³"""
    if not first or side.ends[first - 1] != side.starts[first]:
        return False
    before = side.keys[first - 1]
    if last - first == 1 and RAISED.issuperset(side.keys[first]):
        is_unit = before == "." and first > 1 and side.keys[first - 2] in _LENGTHS  # 5 m.²
        return (before in _ENDS or before in _HALF_DAY) and not is_unit
    if side.keys[first] != "[":
        return False
    return not before[-1].isdigit() and _NUMBERS.fullmatch(side.cut(first, last).spaced()) is not None


def renumbers_note(*sides: tuple[Tokens, int, int]) -> bool:
    """Whether notes have other numbers: "1965,[4]" and "1965,[5][6]", "votes[2]" and "votes[3]", "[^1]"."""
    return all(first < last and _are_numbers(side, first, last) for side, first, last in sides)


def _are_numbers(side: Tokens, first: int, last: int) -> bool:
    """Whether words between brackets number notes; in "saw [12] men" and "f(x)[0]" none does."""
    keys = side.keys
    if first == 1 and side.words[last + 1 : last + 2] and not side.words[last + 1][0].islower():
        return keys[0] == "[" and keys[last] == "]" and "".join(keys[first:last]).isdecimal()  # [1] In 1965
    if first < 2 or keys[last : last + 1] != ["]"] or keys[first - 1] not in ("[", "^"):
        return False
    numbers = "".join(keys[first:last])
    if not numbers.isascii() or not _RENUMBERED.fullmatch(numbers):
        return False
    if keys[first - 2 : first] == ["[", "^"]:
        return True
    before = keys[first - 2]
    is_word = before.isalpha() and (len(before) > 1 or before > "\u2e80")
    is_part = is_word or before[0] in _ENDS_PART
    if keys[first - 1] != "[" or not is_part:
        return False
    return side.ends[first - 2] == side.starts[first - 1] or _ends_quote(side, first - 2, last + 1)


def _ends_quote(side: Tokens, before: int, behind: int) -> bool:
    """Whether brackets stand apart at the end, behind a sentence or a noun: as we show. [56]"""
    word, rest = side.keys[before], side.keys[behind:]
    if word in _STOPS:
        return not rest
    from scifacts.matching.vocabulary.verbs import PASTS  # few notes stand apart
    from scifacts.matching.vocabulary.words import FUNCTION_WORDS

    is_noun = word.isalpha() and word not in FUNCTION_WORDS | PASTS and not word.endswith("ed")
    return is_noun and rest in ([], ["."]) and _COUNTS.isdisjoint(side.keys[: before + 1])


_RENUMBERED = lazy(r"(?:[1-9]\d{0,2}|note\d{1,2})(?:\]\[[1-9]\d{0,2})*")
_STOPS = frozenset(".!?")
_COUNTS = word_set("""
number numbers count counts total sum mean median average range age score size length rate index value amount
""")  # of which the number in brackets may be
_ENDS_PART = frozenset({*".,;:!?)", '"', "”", "’", "»"})


def bears_note(one: str, other: str) -> bool:
    """Whether two words differ by the raised number of a note: war, war¹²; m² is a unit, 10³ a number."""
    short, long = sorted((one, other), key=len)
    if len(short) < _LONG or not short.isalpha() or not long.startswith(short) or len(long) == len(short):
        return False
    from scifacts.matching.vocabulary.unit_names import SYMBOL_OF  # few words differ so

    return RAISED.issuperset(long[len(short) :]) and short not in SYMBOL_OF
