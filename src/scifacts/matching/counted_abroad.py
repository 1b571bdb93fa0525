"""Whether a number counts another thing in a language whose plurals are not known."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scifacts.matching.counting import mean_the_same
from scifacts.matching.facts import is_year
from scifacts.matching.words import FUNCTION_WORDS, PHRASES

if TYPE_CHECKING:
    from collections.abc import Iterable

    from scifacts.matching.counting import Stretch

__all__ = ["counts_others_abroad", "is_in_english"]

# Words of English that are no words of its neighbours: "of" and "was" are Dutch, "at" and "for" Danish.
_ENGLISH = frozenset(("the", "and", "with", "from", "that", "were", "this", "their", "which", "its", "been"))
_STEM = 3  # letters that two forms of a word begin with


def is_in_english(keys: Iterable[str]) -> bool:
    """Whether words in lower case are those of an English text."""
    return not _ENGLISH.isdisjoint(keys)


def counts_others_abroad(edit: Stretch) -> bool:
    """Whether the word right behind a number in digits became one of another stem: 5 (hus, bilar).

    For a text that is not in English, whose nouns are told from its other words otherwise.
    """
    if not (edit.is_exchange and edit.first and edit.start):
        return False
    number, other = edit.here[edit.first - 1], edit.there[edit.start - 1]
    one, two = edit.here[edit.first], edit.there[edit.start]
    if not (number[:1].isdigit() and other[:1].isdigit()) or is_year(number):
        return False
    if not (_may_be_counted(one) and _may_be_counted(two)):
        return False
    return one[:_STEM] != two[:_STEM] and not mean_the_same(one, two)


def _may_be_counted(key: str) -> bool:
    return len(key) >= _STEM and key.isalpha() and key not in FUNCTION_WORDS and key not in PHRASES
