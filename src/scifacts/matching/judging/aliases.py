"""Tell whether two names are one, written short and in full: WHO and World Health Organization."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from scifacts.matching.vocabulary.words import FUNCTION_WORDS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from scifacts.matching.tokens import Tokens

__all__ = [
    "are_one_abbreviation",
    "dotted",
    "hyphenated",
    "is_same_name",
    "stands_for_neighbour",
    "without_article",
]

_SHORTEST = 2  # letters of an abbreviation
_SHORTEST_OF_NOUNS = 3  # of one whose words have no capitals
_LONGEST = 8  # words of a name in full
_LONGEST_SHORT = 10  # characters of an abbreviation
_HYPHENATED = 3  # tokens of a word with a hyphen
# Behind these one and many are not the same: the MRI, an NGO.
_SINGLING = frozenset({"a", "an", "the", "one", "each", "every", "this", "that", "another", "no", "its"})


_JOINED = frozenset(["l", "d", "qu", "dell", "all", "nell", "dall", "sull", "un", "s", "j"])


def is_same_name(here: Sequence[str], there: Sequence[str]) -> bool:
    """Whether the words of one side are the initials of the words on the other."""
    return _abbreviates(here, there) or _abbreviates(there, here)


def stands_for_neighbour(side: Tokens, start: int, end: int) -> bool:
    """Whether words put in at [start:end] are the name beside them, in brackets or before them.

    As in "the World Health Organization (WHO)", of which either may have stood alone. "Party" says of a
    name no more than that: Labour, the Labour Party.
    """
    words = side.words[start:end]
    if words == ["Party"] and start:
        return side.words[start - 1].istitle()
    if len(words) < _SHORTEST:
        return False
    if words[-1] == "(":
        short = list(takewhile(")".__ne__, side.words[end : end + _LONGEST]))
        return _abbreviates(["".join(short).replace("-", "")], words[:-1])
    if words[0] != "(" or words[-1] != ")":
        return False
    return any(
        is_same_name(words[1:-1], side.words[begin:start])
        for begin in range(max(0, start - _LONGEST), start)
        if side.words[begin][:1].isalpha()
    ) or _is_short_form("".join(words[1:-1]), side.words[:start])


def _is_short_form(short: str, before: Sequence[str]) -> bool:
    """Whether letters of the words before a bracket make up the abbreviation in it: fatty acids (PUFA).

    As Schwartz and Hearst (2003) have it: from the last sign backwards, the first at the beginning of a
    word. Here half of them stand at one, in no more words than signs and two, and two are capitals.
    """
    signs = [sign for sign in short.lower() if sign.isalnum()]
    if not (_SHORTEST <= len(signs) <= _LONGEST_SHORT and sum(map(str.isupper, short)) >= _SHORTEST):
        return False
    words = [word for word in before[-3 * _LONGEST_SHORT :] if word[0].isalnum()][-len(signs) - 2 :]
    full = " " + " ".join(words).lower()
    at, begun = len(full), 0
    for index in range(len(signs) - 1, -1, -1):
        at = full.rfind(signs[index] if index else f" {signs[index]}", 0, at)
        if at < 0:
            return False
        begun += not index or full[at - 1] == " "
    return 2 * begun >= len(signs)


def dotted(here: Sequence[str], there: Sequence[str]) -> tuple[int, int, int, int] | None:
    """Where initials stand with dots on one side and without on the other: U.S., US; None where nowhere."""
    if "." not in here:
        found = dotted(there, here) if "." in there else None
        return found and (found[2], found[3], found[0], found[1])
    for index, word in enumerate(there):
        size = len(word)
        if not (size >= _SHORTEST and word.isalpha() and word.isupper()):
            continue
        spelled = ".".join(word).replace(".", " . ").split()
        for start in range(len(here) - 2 * size + 2):
            stop = start + 2 * size - 1
            if list(here[start:stop]) == spelled:
                return start, stop + (here[stop : stop + 1] == ["."]), index, index + 1
    return None


def _abbreviates(short: Sequence[str], full: Sequence[str]) -> bool:
    letters = "".join(short).replace(".", "")
    if len(short) == 2 and short[1] == "." and len(short[0]) > 1:  # the stop that ends the quote
        short = short[:1]
    if not (len(letters) >= _SHORTEST and letters.isalpha() and letters.isupper()):
        return False
    if any(len(word) > 1 for word in short) and len(short) > 1:
        return False
    if len(letters) >= _SHORTEST_OF_NOUNS and _spells(letters, full):
        return True
    named = [word for word in full if word.lower() not in FUNCTION_WORDS]
    if len(named) < _SHORTEST or not all(word[0].isupper() and len(word) > 1 for word in named):
        return False
    return "".join(word[0] for word in named) == letters


def _spells(letters: str, full: Sequence[str]) -> bool:
    """Whether the initials of all of a few words are an abbreviation: earnings per share, EPS."""
    words = [word for word in full if word != "-"]
    if not all(map(str.isalpha, words)):
        return False
    return letters in (
        "".join(word[0] for word in words).upper(),
        "".join(word if word.isupper() else word[0].upper() for word in words),  # neural MT, NMT
    )


def hyphenated(here: Sequence[str], there: Sequence[str]) -> tuple[int, int, int, int] | None:
    """Where a word of an edit, among others, has a hyphen on one side and none on the other."""
    if "-" not in here:
        found = hyphenated(there, here) if "-" in there else None
        return found and (found[2], found[3], found[0], found[1])
    if len(here) == _HYPHENATED:
        return None
    for index in range(1, len(here) - 1):
        whole = here[index - 1] + here[index + 1]
        if here[index] == "-" and whole.isalpha() and whole in there:
            at = list(there).index(whole)
            return index - 1, index + 2, at, at + 1
    return None


def are_one_abbreviation(here: tuple[Tokens, int], there: tuple[Tokens, int]) -> bool:
    """Whether an abbreviation is a plural on one side, with no article on either: PUFA, PUFAs."""
    one, two = sorted((side.words[index] for side, index in (here, there)), key=len)
    if two != f"{one}s" or len(one) < _SHORTEST_OF_NOUNS or not (one.isupper() and one.isalpha()):
        return False
    return not any(index and side.keys[index - 1] in _SINGLING for side, index in (here, there))


def without_article(word: str) -> str:
    """A name without the article or "de" that French and Italian join to it: l'Insee, d'Alger, dell'Istat."""
    before, mark, name = word.replace("’", "'").partition("'")
    return name if mark and name[:1].isupper() and before in _JOINED else word
