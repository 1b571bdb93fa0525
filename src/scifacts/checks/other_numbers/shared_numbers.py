"""Numbers that the statement and a passage both have, once each, and what stands around them."""

from __future__ import annotations

from collections import Counter

from scifacts.checks.raising import Contrast
from scifacts.checks.reading.placed import Placed
from scifacts.model import FigureKind
from scifacts.nouns import NamedTuple
from scifacts.numerals import Verdict, compare_units

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from decimal import Decimal

    from scifacts.checks.subject import ClaimSubject, FigureReading
    from scifacts.model import FigureMention

__all__ = ["SharedNumber", "shared_numbers"]

_ONE_UNIT = frozenset({Verdict.SAME, Verdict.NO_RATE, Verdict.UNKNOWN, Verdict.OTHER_NOUN})
_BESIDE = 24  # characters


class SharedNumber(NamedTuple):
    """A number that the statement and a passage both have, where either has it."""

    ours: Placed
    theirs: Placed

    def contrast(self) -> Contrast:
        """What stands around the number in either."""
        return Contrast(_beside(self.ours), _beside(self.theirs))


def shared_numbers(subject: ClaimSubject, reading: FigureReading, found: Placed) -> Iterator[SharedNumber]:
    """The figures of a statement, each with the only one of the passage that has its number.

    First is the claim's own; `found` is where the passage has it.
    """
    meant, statement, stated = subject.figure_stated(), subject.claim.statement, subject.stated()
    if meant is not None and meant.mention.value == found.mention.value:
        yield SharedNumber(meant, found)
    times = Counter(one.value for one in stated)
    by_value: dict[Decimal, list[FigureMention]] = {}
    for one in subject.seen_in(reading):
        by_value.setdefault(one.value, []).append(one)
    for mention in stated:
        is_meant = meant is not None and mention is meant.mention
        if "±" in statement[max(0, mention.phrase.start - 2) : mention.phrase.start]:
            continue  # how uncertain a figure is, of which nothing is told
        is_time = mention.kind.is_exempt and mention.kind is not FigureKind.DURATION
        if is_meant or times[mention.value] > 1 or is_time:
            continue
        theirs = [one for one in by_value.get(mention.value, ()) if _is_one_number(mention, one)]
        if len(theirs) == 1:
            yield SharedNumber(Placed(mention, statement), Placed(theirs[0], found.text))


def _is_one_number(ours: FigureMention, theirs: FigureMention) -> bool:
    is_same = (ours.value, ours.high, None) == (theirs.value, theirs.high, theirs.high)
    return is_same and compare_units(ours.unit, theirs.unit) in _ONE_UNIT


def _beside(figure: Placed) -> str:
    """A figure with a few words of its sentence to either side, whole ones."""
    text, start, end = figure.text, figure.mention.phrase.start, figure.mention.phrase.end
    sentence = figure.sentence()
    before = text[max(sentence.start, start - _BESIDE) : start]
    behind = text[end : min(sentence.end, end + _BESIDE)]
    before = before.partition(" ")[2] if start - _BESIDE > sentence.start else before
    behind = behind.rpartition(" ")[0] if end + _BESIDE < sentence.end else behind
    return f"{before}{text[start:end]}{behind}".strip(" ,;.")
