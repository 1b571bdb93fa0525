"""A deed and its opposite with one figure: "rejected the 5% offer" over "accepted the 5% offer"."""

from __future__ import annotations

from itertools import pairwise

from scifacts.checks.raising import Contrast
from scifacts.checks.reading.reservations import DEED_OPEN, Reservation, has_reservation
from scifacts.checks.reading.wording import speak_of_one, words_in
from scifacts.numerals.wordlists import word_set

TYPE_CHECKING = False
if TYPE_CHECKING:
    from scifacts.checks.reading.placed import Placed

__all__ = ["aim_missed", "opposed"]

# A closed table, narrower than that of `vocabulary.opposites`: in the past alone, as of other forms one
# sentence has both sides too often, and without pairs that may be one deed: the challenge rejected, the fee
# upheld.
_PAIRS = """
accepted/rejected approved/rejected approved/blocked accepted/refused upheld/overturned upheld/quashed
convicted/acquitted legalised/banned legalized/banned allowed/banned confirmed/denied admitted/denied
hired/fired opened/closed dropped/upheld acquitted/sentenced acquitted/jailed cleared/convicted
cleared/sentenced
"""
_YES, _NO = "accepted approved passed adopted ratified", "rejected refused turned-down threw-out voted-down"
_SIDES = [
    *(pair.split("/") for pair in _PAIRS.split()),
    *([yes, no] for yes in _YES.split() for no in _NO.split()),
]
# Verb -> the verbs that tell the opposite.
_OPPOSITES = {
    verb: {other for side in _SIDES if verb in side for other in side if other != verb}
    for side in _SIDES
    for verb in side
}
# What is told of an aim, "its target of 70,000", in one clause with it.
_AIMS = word_set("target targets goal goals quota quotas objective objectives threshold milestone")
_BARELY = [
    f"{near}-{verb}"
    for near in ("almost", "nearly")
    for verb in ("reached", "touched", "hit", "met", "crossed")
]
_MET = word_set("met passed exceeded beat surpassed topped reached hit crossed breached")
_MISSED = frozenset(["missed", "fell-short", "fallen-short", "falls-short", "approached", *_BARELY])
# With one of these a sentence tells of several deeds: "accepted it after it had rejected three".
_SEVERAL = frozenset(
    {
        *(Reservation.DENIED, Reservation.POSSIBLE, Reservation.CONDITIONAL),
        *(Reservation.LIMITED, Reservation.INFINITIVE, Reservation.OTHER_TIME),
    }
)
# With one of these nothing is told to have ended either way.
_NO_END = DEED_OPEN | {Reservation.LIMITED}


def opposed(ours: Placed, theirs: Placed, passage: str) -> Contrast | None:
    """What leads to a figure in two texts, where the verbs are opposites and both speak of one thing.

    Each must be the one such verb of its sentence; `passage` is that of `theirs`.
    """
    statement = ours.text
    if not any(map(statement.lower().replace(" ", "-").__contains__, _OPPOSITES)):
        return None  # few claims need the clauses
    said, found = _verbs(ours.clause_before()), _verbs(theirs.clause_before())
    if len(said) != 1 or len(found) != 1:
        return None
    (one,), (two,) = said, found
    if two not in _OPPOSITES[one] or two in _verbs(statement) or one in _verbs(passage):
        return None
    if has_reservation(statement, _SEVERAL) or has_reservation(passage, _SEVERAL):
        return None
    return Contrast(ours.led(), theirs.led()) if speak_of_one(statement, passage) else None


def aim_missed(ours: Placed, theirs: Placed) -> Contrast | None:
    """What leads to an aim in two texts, where one has it reached and the other missed; else None."""
    if not any(map(ours.text.__contains__, _AIMS)):
        return None  # few claims need the clauses
    said, found = (_of_aim(one.clause_before()) for one in (ours, theirs))
    if said is None or found is None or said is found:
        return None
    if any(has_reservation(one.sentence().of(one.text), _NO_END) for one in (ours, theirs)):
        return None
    return Contrast(ours.led(), theirs.led()) if speak_of_one(ours.text, theirs.text) else None


def _of_aim(clause: str) -> bool | None:
    """Whether a clause has an aim reached or missed; None where it tells of no aim, or both of it."""
    words = words_in(clause)
    if _AIMS.isdisjoint(words):
        return None
    told = {*words, *map("-".join, pairwise(words))}
    if not told.isdisjoint(_BARELY):
        return False
    is_met, is_missed = not _MET.isdisjoint(told), not _MISSED.isdisjoint(told)
    return is_met if is_met is not is_missed else None


def _verbs(text: str) -> set[str]:
    """The verbs of the table that a text has; those of two words with a hyphen."""
    words = words_in(text)
    return _OPPOSITES.keys() & {*words, *map("-".join, pairwise(words))}
