"""Closed lists of words that reading goes by, and the cheap look back that uses them."""

from __future__ import annotations

__all__ = ["last_word", "next_mark", "phrases", "word_set"]


def word_set(words: str) -> frozenset[str]:
    """The words of a block of text, as a set."""
    return frozenset(words.split())


def phrases(words: str) -> tuple[str, ...]:
    """The phrases of a block of text, in order; "_" is a space in one, and at its edges."""
    return tuple(word.replace("_", " ") for word in words.split())


def last_word(text: str, end: int, floor: int) -> tuple[str, int]:
    """The word before `end`, lower case, and where it begins; "" where none touches by white space."""
    if end <= floor or not text[end - 1].isspace():
        return "", end
    low = max(floor, end - 24)
    tail = text[low:end]
    bare = tail.rstrip()
    if not bare or len(tail) - len(bare) > 3 or tail.count("\n", len(bare)) > 1:
        return "", end
    words = bare.rsplit(None, 1)
    word = words[-1]
    return word.lower().replace("’", "'").lstrip("(\"“‘'["), low + len(bare) - len(word)


def next_mark(text: str, at: int) -> str:
    """The first character from `at` on that is no white space, of the next four; "" where there is none."""
    return text[at : at + 4].lstrip()[:1]
