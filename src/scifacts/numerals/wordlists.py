"""Closed lists of words that reading goes by, and the cheap look back that uses them."""

from __future__ import annotations

from functools import cache

from scifacts.patterns import lazy

__all__ = [
    "ARTICLES",
    "BEING",
    "DEMONSTRATIVES",
    "DIGIT",
    "IS",
    "POSSESSIVES",
    "WORD",
    "beyond_ascii",
    "heads",
    "is_other_word",
    "last_word",
    "next_mark",
    "on_one_line",
    "phrases",
    "word_set",
]  # fmt: skip

WORD = lazy(r"[^\W\d_]+")  # letters of whatever script
DIGIT = lazy(r"\d")
_ASCII = bytes(range(128))
_HEAD = 4  # letters that tell a word apart from nearly all others


def word_set(words: str) -> frozenset[str]:
    """The words of a block of text, as a set."""
    return frozenset(words.split())


def phrases(words: str) -> tuple[str, ...]:
    """The phrases of a block of text, in order; "_" is a space in one, and at its edges."""
    return tuple(word.replace("_", " ") for word in words.split())


@cache
def _lines(table: str) -> tuple[frozenset[str], ...]:
    return tuple(map(word_set, table.strip().splitlines()))


def on_one_line(table: str, one: str, other: str) -> bool:
    """Whether two words stand on a line of a table, which is taken apart when it is first asked."""
    return any(one in line and other in line for line in _lines(table))


IS = word_set("is are was were")
BEING = IS | word_set("be been being")
ARTICLES = word_set("the a an")
POSSESSIVES = word_set("its their his her our")
DEMONSTRATIVES = word_set("this that these those")
_LITTLE = frozenset(phrases("of_ in_ on_ to_ by_ is_ for_ and_ the_ was_ are_ has_ had_ who_"))


def heads(listed: str, *words: str) -> frozenset[str]:
    """The first four letters of each word, of those in a block of text too, that has as many."""
    return frozenset(word[:_HEAD].lower() for word in (*listed.split(), *words) if len(word) >= _HEAD)


def is_other_word(text: str, at: int, known: frozenset[str]) -> bool:
    """Whether a word of four plain letters or more stands at an offset that begins as none known.

    The cheap question behind a number: most words there are no unit, scale, bound or rate of any language. Of
    the shorter ones some that are common are told, with their blank, where they are not among those known.
    """
    head = text[at : at + _HEAD]
    if head.isalpha():
        return head.isascii() and head.lower() not in known and len(head) == _HEAD
    return (head in _LITTLE or (head := head[:3]) in _LITTLE) and head not in known


def beyond_ascii(text: str) -> str:
    """The characters that ASCII has not, in order: few in most texts, and got from bytes at memory speed."""
    if text.isascii():
        return ""
    plain = text.encode("utf-8", "surrogatepass").translate(None, _ASCII)
    return plain.decode("utf-8", "surrogatepass")


def last_word(text: str, end: int, floor: int) -> tuple[str, int]:
    """The word before `end`, lower case, and where it begins; "" where none touches by white space."""
    if end <= floor or not text[end - 1].isspace():
        return "", end
    low = max(floor, end - 24)
    tail = text[low:end]
    if (
        tail[-1] == " "
        and not tail[-2:-1].isspace()
        and (words := tail.rsplit(None, 1))
        and words[-1].isalpha()
    ):
        return words[-1].lower(), end - 1 - len(words[-1])  # nearly always
    bare = tail.rstrip()
    if not bare or len(tail) - len(bare) > 3 or tail.count("\n", len(bare)) > 1:
        return "", end
    words = bare.rsplit(None, 1)
    word = words[-1]
    return word.lower().replace("’", "'").lstrip("(\"“‘'["), low + len(bare) - len(word)


def next_mark(text: str, at: int) -> str:
    """The first character from `at` on that is no white space, of the next four; "" where there is none."""
    return text[at : at + 4].lstrip()[:1]
