"""SF207: a share that its source has below zero, told as a rise: "rose by 26.8%" over "-26.8%"."""

from __future__ import annotations

from scifacts.checks.contraries.direction import turn_of
from scifacts.checks.raising import Contrast, statement_says
from scifacts.checks.reading.placed import Placed
from scifacts.checks.statement_differs import statement_differs
from scifacts.model import FigureKind
from scifacts.numerals.wordlists import word_set
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from scifacts.checks.subject import ClaimSubject
    from scifacts.model import Finding

__all__ = ["sign_told_otherwise"]

_TO_BEFORE = lazy(r"\b(?:to|at|auf|bei|à|a)\s\Z")  # where it came to is no change
_LONGEST = 4  # characters of it
_LOSSES = word_set("loss losses deficit decline fall drop verlust verluste defizit perte")


def sign_told_otherwise(subject: ClaimSubject) -> Iterator[Finding]:
    """Yield a finding for each share that the statement tells as a rise and a passage gives with a minus."""
    for reading in subject.figure_readings():
        shares = [one for one in reading.reading.mentions if one.kind is FigureKind.PERCENT]
        if all(one.value >= 0 for one in shares) or subject.told_by(statement_differs):
            continue
        statement, values = subject.claim.statement, {one.value for one in shares}
        for ours in subject.stated():
            before = statement[: ours.phrase.start].lower()[-_LONGEST:]
            is_turned = ours.value > 0 and ours.value not in values and -ours.value in values
            if not is_turned or _TO_BEFORE.search(before):
                continue
            turn = turn_of(Placed(ours, statement), subject.stated())
            if turn is not None and turn.way > 0 and _LOSSES.isdisjoint(turn.sentence.lower().split()):
                theirs = next(one for one in shares if one.value == -ours.value)
                mark = subject.seen(reading.reading.quote.source_id).span(theirs.phrase)
                yield statement_says(subject, reading, Contrast(turn.words, theirs.text), mark)
