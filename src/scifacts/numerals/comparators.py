"""How a text qualifies a number: "over", "up to", "or more", "+" around it."""

from __future__ import annotations

import re

from scifacts.model import Comparator
from scifacts.numerals.vocabulary import COMPARATOR_PHRASES, COMPARATOR_SUFFIXES
from scifacts.numerals.wordlists import last_word

__all__ = ["comparator_after", "comparator_before"]

_WINDOW = 36  # characters; the longest phrase with a filler, "somewhere around a further", has 27
_CJK = re.compile(
    r"(超过|不超过|多于|高于|大于|至少|不少于|不低于|不到|不足|少于|低于|小于|至多|最多|不多于|大约|约为|约合|将近|接近|超|逾|约|近)了?\Z"
)
_SYMBOL = re.compile(r"(>=|<=|[<>~∼≈≅≥≤⩾⩽])\s?\Z")
_WORDS = re.compile(r"\S+")
_FILLERS = ("another", "a further", "an additional", "a total of", "a combined", "a record", "a whopping")
_NOT_QUALIFYING = {
    # "talks about 48 countries" names a topic; "all over the" and "left over" a place or a rest.
    "about": ("talk", "talks", "talked", "talking", "speak", "spoke", "information", "concerns", "worried",
              "learn", "learned", "know", "think", "thinking", "asked", "ask", "report", "question",
              "questions", "article"),
    "over": ("took", "take", "takes", "taken", "all", "handed", "hand", "win", "won", "victory", "carried"),
    "around": ("all", "get", "turn", "turned", "move", "moved"),
    "some": ("than",),
    "near": ("very",),
    "below": ("see", "table"),
    "above": ("see", "table", "the"),
}  # fmt: skip
_FILLER_ENDS = frozenset(filler.split()[-1] for filler in _FILLERS)
_ALL_CASES = {phrase: comparator for phrase, comparator in COMPARATOR_PHRASES.items() if phrase[0].isalpha()}
_LAST_WORDS = frozenset(phrase.split()[-1] for phrase in _ALL_CASES) | _FILLER_ENDS
_SUFFIX_WORDS = sorted(
    (phrase for phrase in COMPARATOR_SUFFIXES if phrase[0].isascii() and phrase[0].isalpha()), key=len
)
_NEEDS_END = frozenset({"at least", "at most", "tops", "at the most", "at the least", "plus"})
_AFTER = re.compile(
    rf"\s?(\+(?![\d+])|以上|以下|以内|左右|上下|多(?!数|年)|余|餘|-odd(?![a-z])|-ish(?![a-z])|-something(?![a-z]))|[\s-](?:(plus)(?=\s+[a-z])|({'|'.join(reversed(_SUFFIX_WORDS))})(?![\w]|\sthan))",
    re.IGNORECASE,
)
_END = re.compile(r"\s*(?:[.,;:)\]]|\Z)")


def comparator_before(text: str, start: int, floor: int) -> tuple[Comparator, int] | None:
    """The comparator that ends just before `start`, and where it begins; reads nothing before `floor`."""
    low = max(floor, start - _WINDOW)
    if low >= start:
        return None
    tail = text[low:start]
    last = tail[-1]
    if last in "<>~∼≈≅≥≤⩾⩽" or (last == " " and tail[-2:-1] in tuple("<>~∼≈≅≥≤⩾⩽")):
        symbol = _SYMBOL.search(tail)
        return (COMPARATOR_PHRASES[symbol[1]], low + symbol.start()) if symbol else None
    if not last.isspace():
        return _attached(tail, low)
    word, _ = last_word(text, start, floor)
    return _phrase(tail, low) if word in _LAST_WORDS else None


def _attached(tail: str, low: int) -> tuple[Comparator, int] | None:
    if tail[-1] > "\u2e80" and (chinese := _CJK.search(tail)):
        return COMPARATOR_PHRASES[chinese[1]], low + chinese.start()
    if tail[-2:].lower() == "c." and not tail[-3:-2].isalnum():
        return Comparator.ABOUT, low + len(tail) - 2
    return None


def _phrase(tail: str, low: int) -> tuple[Comparator, int] | None:
    """Try the longest run of words before the number first, then without a filler such as "another"."""
    words, places = [], []
    for match in _WORDS.finditer(tail):
        words.append(match.group().lower().replace("’", "'").lstrip("(\"“‘'["))
        places.append(match.end() - len(words[-1]))
    if comparator := _longest(words):
        return comparator[0], low + places[comparator[1]]
    for filler in _FILLERS if words and words[-1] in _FILLER_ENDS else ():
        size = len(filler.split())
        if " ".join(words[-size:]) == filler and (comparator := _longest(words[:-size])):
            return comparator[0], low + places[comparator[1]]
    return None


def _longest(words: list[str]) -> tuple[Comparator, int] | None:
    """The comparator that the last words make, and the index of its first word."""
    for first in range(max(0, len(words) - 4), len(words)):
        phrase = " ".join(words[first:])
        comparator = _ALL_CASES.get(phrase)
        if comparator and not (first and words[first - 1] in _NOT_QUALIFYING.get(phrase, ())):
            return comparator, first
    return None


def comparator_after(text: str, end: int) -> tuple[Comparator, int] | None:
    """The comparator that begins right after `end`, and where it ends."""
    match = _AFTER.match(text, end)
    if match is None:
        return None
    phrase = (match[1] or match[2] or match[3]).lower()
    if phrase in ("-odd", "-ish", "-something"):
        return (Comparator.MORE_THAN if phrase == "-something" else Comparator.ABOUT), match.end()
    if phrase in _NEEDS_END and not match[2] and not _END.match(text, match.end()):
        return None
    return COMPARATOR_SUFFIXES[phrase], match.end()
