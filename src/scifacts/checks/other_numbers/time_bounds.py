"""A time that something happened before or after on one side, and at on the other: "opened before 1998".

Of another time than the bound's own it must be told of the same thing: its annex may have opened later.
"""

from __future__ import annotations

import re

from scifacts.checks.raising import Contrast
from scifacts.checks.reading.events import are_of_one_doer, event_of
from scifacts.checks.reading.reservations import Reservation, has_reservation
from scifacts.checks.reading.verb_forms import first_form
from scifacts.nouns import NamedTuple
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from scifacts.checks.reading.placed import Placed

__all__ = ["bounded_in_time"]

_WHEN = lazy(
    r"(?<![^\W\d_])(?P<verb>[^\W\d_]{3,})(?:\s(?:out|up|down|off)"
    r"|(?<=born|died)\sin\s(?-i:[A-ZÀ-Þ])[\w’'-]+)?\s(?P<when>before|after|in|on)\s\Z",
    re.IGNORECASE,
)
_BOUNDS, _BOUNDS_ENDING = frozenset({"before", "after"}), ("before ", "after ")
_OPEN = frozenset({Reservation.DENIED, Reservation.POSSIBLE, Reservation.UNSURE, Reservation.ESTIMATED})
_NEAR = 40  # characters before a time


class _Told(NamedTuple):
    """A time, its preposition in lower case, and the verb and preposition as they are written."""

    time: Placed
    when: str
    written: str


def bounded_in_time(ours: Placed, passages: Sequence[Placed]) -> Contrast | None:
    """What happened before or after a time in one text, and in that time or on its other side in another.

    None where the passages tell the same of another time too: built in 1287, a chapel built in 1911.
    """
    if not ours.mention.kind.is_time:
        return None
    found = [pair for one in passages if (pair := _of_one_deed(ours, one)) is not None]
    if not found or not all(_is_excluded(*pair) for pair in found):
        return None
    said, other = found[0]
    if any(has_reservation(one.time.sentence().of(one.time.text), _OPEN) for one in found[0]):
        return None
    return Contrast(said.written + ours.phrase(), other.written + other.time.phrase())


def _of_one_deed(ours: Placed, theirs: Placed) -> tuple[_Told, _Told] | None:
    """Two times with the words that lead to them, if one is a bound and the verb is the same."""
    near, there = ours.before(_NEAR), theirs.before(_NEAR)
    if not theirs.mention.kind.is_time or not any(
        text.lower().endswith(_BOUNDS_ENDING) for text in (near, there)
    ):
        return None  # few texts need the pattern
    said, found = _WHEN.search(near), _WHEN.search(there)
    if said is None or found is None:
        return None
    one, two = said["verb"].lower(), found["verb"].lower()
    if first_form(one) != first_form(two) and (event_of(one) or one) != event_of(two):
        return None
    return _Told(ours, said["when"].lower(), said.group()), _Told(
        theirs, found["when"].lower(), found.group()
    )


def _is_excluded(ours: _Told, theirs: _Told) -> bool:
    """Whether "before 1998" stands over "in May 1998", "in 1999" or "after 1998"."""
    time, their_time = ours.time.mention.as_of, theirs.time.mention.as_of
    if time is None or their_time is None or ours.time.mention.high or theirs.time.mention.high:
        return False
    if ours.when == theirs.when:
        return False
    if ours.when in _BOUNDS and theirs.when in _BOUNDS:
        return time == their_time
    if ours.when in _BOUNDS:
        is_outside, is_same = _lies_outside(their_time, ours.when, time), their_time.startswith(time)
    else:
        is_outside, is_same = _lies_outside(time, theirs.when, their_time), time.startswith(their_time)
    return is_outside and (is_same or are_of_one_doer(ours.time, theirs.time))


def _lies_outside(time: str, when: str, bound: str) -> bool:
    """Whether a time as an ISO date is not before or after a bound: in May 1998, before 1998."""
    if time.startswith(bound):
        return True
    if bound.startswith(time) or "/" in time + bound:
        return False
    return time > bound if when == "before" else time < bound
