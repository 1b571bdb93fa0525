"""A time that something happened before or after on one side, and at on the other: "opened before 1998"."""

from __future__ import annotations

import re

from scifacts.checks.events import event_of
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
    r"(?<![^\W\d_])(?P<verb>[^\W\d_]{3,})(?:\s(?:out|up|down|off))?\s(?P<when>before|after|in|on)\s\Z",
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
    """Whether "before 1998" stands over "in May 1998", or "before 1998" over "after 1998"."""
    time, their_time = ours.mention.as_of, theirs.mention.as_of
    if time is None or their_time is None or ours.mention.high or theirs.mention.high:
        return False
    if when in _BOUNDS and other in _BOUNDS:
        return time == their_time
    inner, outer = (their_time, time) if when in _BOUNDS else (time, their_time)
    return (when in _BOUNDS or other in _BOUNDS) and inner.startswith(outer)
