"""Tell things joined by "and" or "or" that one side alone has: fever (and pain), in writing (or by mail)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scifacts.matching.judging.facts import is_number_word
from scifacts.matching.vocabulary.words import FUNCTION_WORDS, is_content_word
from scifacts.numerals.wordlists import word_set
from scifacts.text import joins_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from scifacts.matching.judging.counting import Stretch

__all__ = ["adds_alternative", "counts_together", "drops_conjunct"]

_MOST = 10  # tokens; more are a clause of their own
_MOST_TURNED = 4  # tokens that stand at both ends of the gap alike: (for the birth and) for the death
_JOINING = frozenset(
    {"and", "or", "as well as", "und", "oder", "sowie", "et", "ou", "ainsi que", "y", "e", "o", "u"}
)
_AND_OR = frozenset({"and", "or", "und", "oder", "et", "ou", "y", "o"})
_HAN_JOINING = ("以及", "及其", "或者", "及", "和", "与", "與", "或")
_NEAR = 4  # words before the passage
_LEAST_HAN = 2  # characters of a thing
_LONGEST_JOINT = 3  # words
_PAUSES = frozenset(".!?;:。！？；：|")
_OR = frozenset({"or", "oder", "ou", "o"})
_HAN_OR = ("或者", "或是", "或")
_LEAST_ADDED, _MOST_ADDED, _MOST_HAN_ADDED = 2, 5, 10  # tokens
_OPENING = frozenset({"both", "either", "neither", "between", "sowohl"})
# Words that lead from one statement to the next, and name nothing.
_LEADING = word_set("""
result turn fact addition then thus therefore hence so now consequence consequently course indeed even again
later finally subsequently accordingly particularly especially moreover furthermore still yet instead daher
somit dann auch ensuite donc ainsi aussi luego entonces además
""")


def drops_conjunct(edit: Stretch, ahead: str) -> bool:
    """Whether words of the quote that the passage lacks are "and" with another thing, on either side of it.

    `ahead` is the text before the passage: of "leisure or | assembly property" nothing was dropped.
    """
    here, first, last = edit.here, edit.first, edit.last
    if edit.start < edit.end or not 1 < last - first <= _MOST:
        return False
    there = (*ahead.lower().split()[-_NEAR:], *edit.there)
    return any(_is_joined(here, begin, stop, there) for begin, stop in _turned(here, first, last))


def adds_alternative(edit: Stretch) -> bool:
    """Whether the passage has "or" and another thing where the quote has one alone: in writing or by mail.

    Between marks it is another name of the same thing: the larynx, or voice box, is.
    """
    there, start, end = edit.there, edit.start, edit.end
    if edit.first < edit.last or end - start < _LEAST_ADDED or not start or end >= len(there):
        return False
    return any(_is_other(there, begin, stop, edit.here) for begin, stop in _turned(there, start, end))


def _is_other(keys: Sequence[str], first: int, last: int, here: Sequence[str]) -> bool:
    words = keys[first:last]
    if not first or not keys[first - 1].isalpha() or not all(map(str.isalpha, words)):
        return False
    if joins_words(words[0]):
        added = "".join(words)
        joint = next((joint for joint in _HAN_OR if added.startswith(joint)), "")
        return bool(joint) and len(added) - len(joint) >= _LEAST_HAN and len(words) <= _MOST_HAN_ADDED
    return words[0] in _OR and len(words) <= _MOST_ADDED and _names(words[1:], here)


def counts_together(edit: Stretch) -> bool:
    """Whether a number of the passage counts other things as well: 100 (files and) folders."""
    words = edit.there[edit.start : edit.end]
    if edit.first < edit.last or not edit.start or not _LEAST_ADDED <= len(words) <= _MOST_ADDED:
        return False
    named = words[:-1]
    is_joined = words[-1] in _AND_OR and is_number_word(edit.there[edit.start - 1])
    return is_joined and all(key.isalpha() and not is_number_word(key) for key in named)


def _turned(keys: Sequence[str], first: int, last: int) -> Iterator[tuple[int, int]]:
    """The stretches that may have been dropped: of "for the birth and for the", either "for the"."""
    yield first, last
    for turn in range(1, _MOST_TURNED + 1):
        if first >= turn and keys[first - turn : first] == keys[last - turn : last]:
            yield first - turn, last - turn
        if keys[first : first + turn] == keys[last : last + turn]:
            yield first + turn, last + turn


def _is_joined(keys: Sequence[str], first: int, last: int, there: Sequence[str]) -> bool:
    words = keys[first:last]
    if not _PAUSES.isdisjoint(words):
        return False
    if joins_words(words[0][0]):
        return _is_joined_in_han("".join(words), "".join(there))
    joint = _joint(words)
    if joint:
        return _names(words[joint:], there) and bool(first) and keys[first - 1] not in _PAUSES
    if words[0] == "," and keys[last : last + 1] and keys[last] in _AND_OR:
        rest = words[1:]
        return FUNCTION_WORDS.isdisjoint(rest) and _names(rest, there)
    return words[-1] in _AND_OR and words[0] not in _OPENING and _names(words[:-1], there)


def _joint(words: Sequence[str]) -> int:
    """How many words at the beginning join what follows to what stands before."""
    begin = int(words[0] == ",")
    sizes = range(begin + 1, begin + _LONGEST_JOINT + 1)
    return next((size for size in sizes if " ".join(words[begin:size]) in _JOINING), 0)


def _names(words: Sequence[str], there: Sequence[str]) -> bool:
    """Whether words name something that the passage has nowhere."""
    bare = (key.rpartition("'")[2] for key in words)  # l'attaque
    told = [key for key in bare if is_content_word(key) and key not in _LEADING]
    return any(key not in there for key in told)


def _is_joined_in_han(words: str, there: str) -> bool:
    joint = next((joint for joint in _HAN_JOINING if words.startswith(joint)), "")
    other = "" if joint else next((joint for joint in _HAN_JOINING if words.endswith(joint)), "")
    thing = words.removeprefix(joint).removesuffix(other)
    return bool(joint or other) and len(thing) >= _LEAST_HAN and thing.isalpha() and thing not in there
