"""Two names or two numbers of a sentence in one another's place, all other words alike: Hull beat Leeds."""

from __future__ import annotations

from scifacts.checks.exchanged.exchanged_facts import WEEKDAYS
from scifacts.checks.exchanged.exchanged_roles import is_mutual
from scifacts.checks.exchanged.word_edits import is_number
from scifacts.numerals.vocabulary import MONTHS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from scifacts.checks.exchanged.word_edits import TextWord

__all__ = ["swapped_places"]

_MOST = 3  # words of a name
_VERB = 2  # words: met, drew with
_LYING = frozenset(["is", "lies", "stands"])
_LENGTHS = frozenset(["miles", "kilometres", "kilometers", "km", "metres", "meters", "hours", "minutes"])
_JOINING = frozenset(["and", "or", "und", "oder", "et", "ou", "y", "e", "o", "en", "och", "og", "to", "&"])


def swapped_places(ours: Sequence[TextWord], theirs: Sequence[TextWord]) -> tuple[TextWord, TextWord] | None:
    """The first words of a statement and of its sentence from which on two things are exchanged."""
    wanted = sorted(word.low for word in ours)
    for start in range(len(theirs) - len(ours) + 1):
        there = theirs[start : start + len(ours)]
        if sorted(word.low for word in there) == wanted and (at := _swapped_at(ours, there)) is not None:
            return ours[at], there[at]
    return None


def _swapped_at(ours: Sequence[TextWord], theirs: Sequence[TextWord]) -> int | None:
    """Where in both two runs of words stand of which each begins where the other does in the other text."""
    differ = [at for at, (one, two) in enumerate(zip(ours, theirs, strict=True)) if one.low != two.low]
    if not differ:
        return None
    begin, end = differ[0], differ[-1] + 1
    said, found = ([word.low for word in side[begin:end]] for side in (ours, theirs))
    size = len(said)
    for first in range(1, min(_MOST, size) + 1):
        for last in range(1, min(_MOST, size - first) + 1):
            between = said[first : size - last]
            if [*said[size - last :], *between, *said[:first]] != found:
                continue
            if begin and between and ours[begin - 1].low == between[-1]:
                between.pop()  # in Hull and in Leeds
            if _JOINING.issuperset(between):
                continue
            if _is_of_both(between):
                return None
            blocks = ours[begin : begin + first], ours[end - last : end], theirs[end - first : end]
            return begin if _are_of_one_sort(*blocks) else None
    return None


def _is_of_both(between: Sequence[str]) -> bool:
    """Whether words between two names tell of both alike: drew with; is 340 miles from."""
    if len(between) <= _VERB and is_mutual(between[0]):
        return True
    return between[0] in _LYING and between[-1] == "from" and between[-2] in _LENGTHS


def _are_of_one_sort(one: Sequence[TextWord], two: Sequence[TextWord], there: Sequence[TextWord]) -> bool:
    """Whether both runs are names or both numbers; `there` is the first where the sentence has it."""
    words = (*one, *two)
    if all(is_number(word.low) for word in words):
        return True
    return all(
        word.written[0].isupper() and word.low not in MONTHS and word.low not in WEEKDAYS
        for word in (*words, *there)
    )
