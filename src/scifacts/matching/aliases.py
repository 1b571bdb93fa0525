"""Tell whether two names are one, written short and in full: WHO and World Health Organization."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scifacts.matching.words import FUNCTION_WORDS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from scifacts.matching.tokens import Tokens

__all__ = ["dotted", "hyphenated", "is_same_name", "stands_for_neighbour"]

_SHORTEST = 2  # letters of an abbreviation
_SHORTEST_OF_NOUNS = 3  # of one whose words have no capitals
_LONGEST = 8  # words of a name in full
_HYPHENATED = 3  # tokens of a word with a hyphen


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
        return _abbreviates(side.words[end : end + 1], words[:-1])
    if words[0] != "(" or words[-1] != ")":
        return False
    return any(
        is_same_name(words[1:-1], side.words[begin:start])
        for begin in range(max(0, start - _LONGEST), start)
        if side.words[begin][:1].isalpha()
    )


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
    return all(map(str.isalpha, words)) and "".join(word[0] for word in words).upper() == letters


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
