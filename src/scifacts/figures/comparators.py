"""How a text qualifies a number: "over", "up to", "or more", "+" around it."""

from __future__ import annotations

import re

from scifacts.figures.vocabulary import COMPARATOR_PHRASES, COMPARATOR_SUFFIXES
from scifacts.model import Comparator

__all__ = ["comparator_after", "comparator_before"]

_WINDOW = 36  # characters; the longest phrase with a filler, "somewhere around a further", has 27
_LAST_WORDS = re.compile(r"(?:[^\W\d_]+['’]?[^\W\d_]*\.?[ \u00a0\n\r\t]{1,3}){1,5}\Z")
_CJK = re.compile(
    r"(超过|不超过|多于|高于|大于|至少|不少于|不低于|不到|不足|少于|低于|小于|至多|最多|不多于|大约|约为|约合|将近|接近|超|逾|约|近)了?\Z"
)
_SYMBOL = re.compile(r"(>=|<=|[<>~∼≈≅≥≤⩾⩽])\s?\Z")
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
_ALL_CASES = {phrase: comparator for phrase, comparator in COMPARATOR_PHRASES.items() if phrase[0].isalpha()}
_SUFFIX_WORDS = sorted(
    (phrase for phrase in COMPARATOR_SUFFIXES if phrase[0].isascii() and phrase[0].isalpha()), key=len
)
_NEEDS_END = frozenset({"at least", "at most", "tops", "at the most", "at the least", "plus"})
_AFTER = re.compile(
    rf"\s?(\+(?![\d+])|以上|以下|以内|左右|上下|多(?!数|年)|余|餘)|[\s-](?:(plus)(?=\s+[a-z])|({'|'.join(reversed(_SUFFIX_WORDS))})(?![\w]))",
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
    words = _LAST_WORDS.search(tail)
    return _phrase(tail, words.start(), low) if words else None


def _attached(tail: str, low: int) -> tuple[Comparator, int] | None:
    if tail[-1] > "\u2e80" and (chinese := _CJK.search(tail)):
        return COMPARATOR_PHRASES[chinese[1]], low + chinese.start()
    if tail[-2:].lower() == "c." and not tail[-3:-2].isalnum():
        return Comparator.ABOUT, low + len(tail) - 2
    return None


def _phrase(tail: str, at: int, low: int) -> tuple[Comparator, int] | None:
    """Try the longest run of words before the number first, then without a filler such as "another"."""
    spans = [
        (match.start() + at, match.group().lower().replace("’", "'"))
        for match in re.finditer(r"\S+", tail[at:])
    ]
    for filler in ("", *_FILLERS):
        size = len(filler.split())
        if size and (len(spans) <= size or " ".join(word for _, word in spans[-size:]) != filler):
            continue
        rest = spans[: len(spans) - size] if size else spans
        for first in range(max(0, len(rest) - 4), len(rest)):
            phrase = " ".join(word for _, word in rest[first:])
            comparator = _ALL_CASES.get(phrase)
            if comparator and not (first and rest[first - 1][1] in _NOT_QUALIFYING.get(phrase, ())):
                return comparator, low + rest[first][0]
    return None


def comparator_after(text: str, end: int) -> tuple[Comparator, int] | None:
    """The comparator that begins right after `end`, and where it ends."""
    match = _AFTER.match(text, end)
    if match is None:
        return None
    phrase = (match[1] or match[2] or match[3]).lower()
    if phrase in _NEEDS_END and not match[2] and not _END.match(text, match.end()):
        return None
    return COMPARATOR_SUFFIXES[phrase], match.end()
