"""The rest of a share, told by the opposite word: "65% survived" over "35% died".

Or by a denial on one side: "48% was not renewable" over "renewables supplied 52%".
"""

from __future__ import annotations

from decimal import Decimal
from itertools import product

from scifacts.checks.other_numbers.reckoned import is_fraction
from scifacts.checks.reading.reservations import Reservation, has_reservation
from scifacts.checks.reading.wording import words_in
from scifacts.model import FigureKind

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from scifacts.checks.subject import ClaimSubject
    from scifacts.model import FigureMention

__all__ = ["is_told", "tells_complement"]

_WHOLE = Decimal(100)
_CLOSE = Decimal("0.001")  # of two thirds and one third
_DENIED = frozenset({Reservation.DENIED})
_PERCENT = "percent"


def tells_complement(subject: ClaimSubject) -> bool:
    """Whether a statement gives the rest of a share of its quotes, and not the share."""
    ours = _shares(subject.stated())
    if not ours:
        return False
    theirs = [share for reading in subject.figure_readings() for share in _shares(subject.seen_in(reading))]
    values = {share.value for share in theirs}
    if not any(_make_whole(one, two) for one in ours if one.value not in values for two in theirs):
        return False
    from scifacts.matching.vocabulary.kinds import (
        are_different_kinds,  # few statements tell the rest of a share
    )
    from scifacts.matching.vocabulary.opposites import are_opposite

    statement, sentences = subject.claim.statement, subject.sentences_supported()
    if any(has_reservation(statement, _DENIED) is not has_reservation(one, _DENIED) for one in sentences):
        return True
    said = set(words_in(statement))
    found = {word for sentence in sentences for word in words_in(sentence)}
    pairs = product(said, found - said)  # "opposed by 30%, backed by the rest"
    return any(are_opposite(one, two) or are_different_kinds(one, two) for one, two in pairs)


def is_told(subject: ClaimSubject, rules: Iterable[Callable[[ClaimSubject], Iterable[object]]]) -> bool:
    """Whether one of these rules told something of a claim, or its statement gives the rest of a share."""
    return tells_complement(subject) or any(map(subject.told_by, rules))


def _make_whole(one: FigureMention, two: FigureMention) -> bool:
    """Whether two shares make a whole: 65% and 35%, a third and two thirds."""
    whole = _WHOLE if one.kind is FigureKind.PERCENT else 1
    return one.kind is two.kind and abs(one.value + two.value - whole) <= _CLOSE


def _shares(mentions: Iterable[FigureMention]) -> list[FigureMention]:
    return [one for one in mentions if is_fraction(one) or (one.unit == _PERCENT and one.high is None)]
