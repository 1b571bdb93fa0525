"""A time that something happened before or after on one side, and at on the other: "opened before 1998".

Of another time than the bound's own it must be told of the same thing: its annex may have opened later.
"""

from __future__ import annotations

import re

from scifacts.checks.events import are_of_one_doer, event_of
from scifacts.checks.raising import Contrast
from scifacts.checks.reservations import Reservation, has_reservation
from scifacts.checks.same_place import TIMES
from scifacts.checks.verb_forms import first_form
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from scifacts.checks.placed import Placed

__all__ = ["bounded_in_time"]

_WHEN = lazy(
    r"(?<![^\W\d_])(?P<verb>[^\W\d_]{3,})(?:\s(?:out|up|down|off)"
    r"|(?<=born|died)\sin\s(?-i:[A-ZÀ-Þ])[\w’'-]+)?\s(?P<when>before|after|in|on)\s\Z",
    re.IGNORECASE,
)
_BOUNDS, _BOUNDS_ENDING = frozenset({"before", "after"}), ("before ", "after ")
_OPEN = frozenset({Reservation.DENIED, Reservation.POSSIBLE, Reservation.UNSURE, Reservation.ESTIMATED})
_NEAR = 40  # characters before a time


def bounded_in_time(ours: Placed, theirs: Placed) -> Contrast | None:
    """What happened before or after a time in one text, and in that time or on its other side in another."""
    if ours.mention.kind not in TIMES or theirs.mention.kind not in TIMES:
        return None
    near, there = ours.before(_NEAR), theirs.before(_NEAR)
    if not any(text.lower().endswith(_BOUNDS_ENDING) for text in (near, there)):
        return None  # few texts need the pattern
    said, found = _WHEN.search(near), _WHEN.search(there)
    if said is None or found is None or said["when"].lower() == found["when"].lower():
        return None
    if not _is_excluded(ours, said["when"].lower(), theirs, found["when"].lower()):
        return None
    one, two = said["verb"].lower(), found["verb"].lower()
    if first_form(one) != first_form(two) and (event_of(one) or one) != event_of(two):
        return None
    if any(has_reservation(one.sentence().of(one.text), _OPEN) for one in (ours, theirs)):
        return None
    return Contrast(said.group() + ours.phrase(), found.group() + theirs.phrase())


def _is_excluded(ours: Placed, when: str, theirs: Placed, other: str) -> bool:
    """Whether "before 1998" stands over "in May 1998", "in 1999" or "after 1998"."""
    time, their_time = ours.mention.as_of, theirs.mention.as_of
    if time is None or their_time is None or ours.mention.high or theirs.mention.high:
        return False
    if when in _BOUNDS and other in _BOUNDS:
        return time == their_time
    if when in _BOUNDS:
        return _lies_outside(their_time, when, time) and _tell_of_one(ours, theirs, their_time, time)
    if other in _BOUNDS:
        return _lies_outside(time, other, their_time) and _tell_of_one(ours, theirs, time, their_time)
    return False


def _lies_outside(time: str, when: str, bound: str) -> bool:
    """Whether a time as an ISO date is not before or after a bound: in May 1998, before 1998."""
    if time.startswith(bound):
        return True
    if bound.startswith(time) or "/" in time + bound:
        return False
    return time > bound if when == "before" else time < bound


def _tell_of_one(ours: Placed, theirs: Placed, time: str, bound: str) -> bool:
    """Whether times that are not one are told of one thing, as far as the words beside them tell."""
    return time.startswith(bound) or are_of_one_doer(ours, theirs)
