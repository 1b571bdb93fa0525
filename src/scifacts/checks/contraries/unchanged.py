"""A level that was kept on one side and changed on the other: "kept at 5%" over "raised to 5%"."""

from __future__ import annotations

import re

from scifacts.checks.contraries.change_roles import leads_to
from scifacts.checks.contraries.direction import ANY_TURN
from scifacts.checks.raising import Contrast
from scifacts.checks.reading.reservations import WAY_OPEN, has_reservation
from scifacts.checks.reading.wording import speak_of_one, words_in
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from scifacts.checks.reading.placed import Placed

__all__ = ["kept_or_changed"]

_KEPT = frozenset(("kept", "held", "left", "maintained", "unchanged", "steady"))
_AT = lazy(
    r"\b(?:kept|held|left|maintain(?:ed)?|keep|hold|leave|unchanged|steady)\b(?:\s[^\W\d_]+){0,4}\sat\s\Z",
    re.IGNORECASE,
)
_MOVED = lazy(
    r"\b(?:raised|lifted|increased|cut|lowered|reduced|slashed|rais(?:es|ing)|cut(?:s|ting)|lower(?:s|ing))"
    r"(?:\s[^\W\d_]+){0,4}\sto\s\Z",
    re.IGNORECASE,
)
# "Maintaining 75% efficacy", where nothing leads to the figure.
_KEEPING = lazy(
    r"\b(?:maintain|retain|keep|sustain)(?:s|ed|ing)\s(?:(?:about|an?|its|their)\s)?\Z", re.IGNORECASE
)
_KEEPING_SIGNS = ("maintain", "retain", "keep", "sustain")
_NEAR = 60  # characters before the figure


def kept_or_changed(ours: Placed, theirs: Placed) -> Contrast | None:
    """What leads to a figure in two texts, where one keeps a level there and the other moves it there."""
    if not (_is_kept(ours) and _is_moved(theirs)) and not (_is_moved(ours) and _is_kept(theirs)):
        return None
    said, found = ours.text, theirs.sentence().of(theirs.text)
    if any(has_reservation(text, WAY_OPEN) for text in (said, found)) or not speak_of_one(
        said, found, ANY_TURN
    ):
        return None
    return Contrast(ours.led(), theirs.led())


def _is_kept(figure: Placed) -> bool:
    """Whether a level is kept at a figure, and the sentence tells of no change."""
    before = figure.before(_NEAR)
    is_kept = before.endswith(" at ") and _AT.search(before) is not None
    if any(map(before.__contains__, _KEEPING_SIGNS)):
        is_kept = is_kept or _KEEPING.search(before) is not None
    return is_kept and ANY_TURN.isdisjoint(_words(figure))


def _is_moved(figure: Placed) -> bool:
    """Whether a level was moved to a figure, and the sentence tells of nothing kept."""
    before = figure.before(_NEAR)
    is_moved = before.endswith(" to ") and (_MOVED.search(before) is not None or leads_to(figure))
    return is_moved and _KEPT.isdisjoint(_words(figure))


def _words(figure: Placed) -> list[str]:
    return words_in(figure.sentence().of(figure.text))
