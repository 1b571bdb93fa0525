"""German words without prefix and ending, so that two forms of a verb are told to be one.

stellte … ein, eingestellt; ging … zurück, zurückgegangen; kaufte, gekauft.
"""

from __future__ import annotations

from scifacts.matching.perfect import PARTICIPLES
from scifacts.numerals.wordlists import phrases

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection

__all__ = ["is_german_form"]

# That stand behind a verb, or are its beginning; longer ones first.
_APART = phrases("""
zurück zusammen weiter unter durch statt über nach fest frei fort
auf aus bei ein her hin los mit vor weg ab an um zu
""")
_ENDINGS = ("ten", "tet", "test", "te", "en", "et", "st", "t", "n", "e")
_LEAST = 3  # letters of a stem


def is_german_form(one: str, other: str, words: Collection[str]) -> bool:
    """Whether two words in lower case are forms of one verb; `words` are those of both texts.

    Where one of them begins with a particle, the other does, or has it behind it.
    """
    theirs = dict(_taken_apart(other))
    return any(
        stem in theirs and (particle == theirs[stem] or (particle or theirs[stem]) in words)
        for stem, particle in _taken_apart(one)
    )


def _taken_apart(word: str) -> list[tuple[str, str]]:
    """The stems that a word may have, each with the particle before it, or ""."""
    found = [(_stem(PARTICIPLES.get(word, word)), "")]
    for particle in _APART:
        rest = word.removeprefix(particle)
        if rest != word and len(rest) > _LEAST:
            found.append((_stem(PARTICIPLES.get(rest, rest)), particle))
    return [each for each in found if len(each[0]) >= _LEAST]


def _stem(word: str) -> str:
    bare = word.removeprefix("ge") if len(word) > len("ge") + _LEAST else word
    ending = next((one for one in _ENDINGS if bare.endswith(one) and len(bare) - len(one) >= _LEAST), "")
    return bare.removesuffix(ending)
