"""Words with a capital that are no names, in another case or number: des Wertpapieres, des Wertpapiers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scifacts.matching.vocabulary.alike import common_beginning
from scifacts.numerals.wordlists import word_set

if TYPE_CHECKING:
    from collections.abc import Sequence

    from scifacts.matching.tokens import Tokens

__all__ = ["ADVERBIAL", "are_cases"]

# Endings of adverbs, which begin a sentence and are no names.
ADVERBIAL = (
    *("ously", "ingly", "ently", "antly", "ively", "ually", "edly"),
    *("imply", "erely", "ically", "onally", "inally", "larly"),
)

# Before German nouns, of which no name is told by its capital.
_DETERMINERS = word_set("""
der die das dem den des ein eine einem einen einer eines kein keine keinem keinen keiner keines dieser diese
dieses diesem diesen jeder jede jedes jedem jeden beide beiden alle aller allen viele vieler vielen einige
einiger einigen mehrere mehreren im am zum zur vom beim ins ihr ihre ihrem ihren ihrer ihres sein seine seinem
seinen seiner seines
""")
_ADJECTIVAL = ("e", "en", "er", "es", "em")
_CASES = frozenset({"", "s", "es", "e", "n", "en"})
_STEM = 4  # letters that two forms of a word begin with
# Russian adjectives at the head of a sentence, of one and of many.
_ONE, _MANY = frozenset({"ый", "ий", "ой", "ая", "яя", "ое", "ее"}), frozenset({"ые", "ие"})


def are_cases(one: tuple[Tokens, int], other: tuple[Tokens, int]) -> bool:
    """Whether two words in their capitals are one German noun, or one Russian adjective, in two forms."""
    words = [side.words[index] for side, index in (one, other)]
    if not all(word[0].isupper() and word[1:].islower() for word in words):
        return False
    if all("\u0400" <= word[0] <= "\u04ff" for word in words):
        return all(not index and _precedes_word(side, index) for side, index in (one, other)) and _are_number(
            *words
        )
    stem = common_beginning(*words)
    return (
        stem >= _STEM
        and _CASES.issuperset(word[stem:] for word in words)
        and all(_is_determined(side.keys, index) for side, index in (one, other))
    )


def _precedes_word(side: Tokens, index: int) -> bool:
    return any(word[0].islower() for word in side.words[index + 1 : index + 2])


def _are_number(one: str, other: str) -> bool:
    ends = {one[-2:], other[-2:]}
    return one[:-2] == other[:-2] and len(one) > _STEM and bool(ends & _ONE) and bool(ends & _MANY)


def _is_determined(keys: Sequence[str], index: int) -> bool:
    """Whether a German article or the like stands before a word, or before an adjective there."""
    at = index - 1
    if at > 0 and keys[at] not in _DETERMINERS and keys[at].endswith(_ADJECTIVAL):
        at -= 1
    return at >= 0 and keys[at] in _DETERMINERS
