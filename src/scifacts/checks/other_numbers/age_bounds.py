"""An age on one side of which people are told of, and on the other in another text: "over the age of six"."""

from __future__ import annotations

import re

from scifacts.checks.raising import Contrast
from scifacts.model import Comparator
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from scifacts.checks.reading.placed import Placed

__all__ = ["bounded_by_age", "is_age", "is_ones_age"]

_UNDER, _OVER = "under", "over"
_BEFORE = lazy(
    r"\b(?P<way>under|below|over|above|unter|über)\s(?:the\sages?\sof|ages?|dem\sAlter\svon)\s\Z",
    re.IGNORECASE,
)
_WAYS = {"under": _UNDER, "below": _UNDER, "unter": _UNDER, "over": _OVER, "above": _OVER, "über": _OVER}
_BOUNDS = {
    Comparator.LESS_THAN: _UNDER,
    Comparator.AT_MOST: _UNDER,
    Comparator.MORE_THAN: _OVER,
    Comparator.AT_LEAST: _OVER,
}
_AGED = ("age of ", "aged ", "alter von ", "âge de ", "edad de ")
_NEAR = 24  # characters before an age


def bounded_by_age(ours: Placed, passages: Sequence[Placed]) -> Contrast | None:
    """An age that the statement has people above and all passages below, or the other way; None if none.

    One side at least calls it an age; the other may say "under six".
    """
    same = [one for one in passages if one.mention.value == ours.mention.value]
    if not same or not any(map(is_age, (ours, *same))):
        return None  # few numbers are ages
    (way, said), *found = (_side(one) for one in (ours, *same))
    if way is None or any(other in (None, way) for other, _ in found):
        return None
    return Contrast(said, found[0][1])


def is_age(figure: Placed) -> bool:
    """Whether a number is told as an age that bounds: under the age of six."""
    near = figure.before(_NEAR)
    return ("age" in near or "Alter" in near) and _BEFORE.search(near) is not None


def is_ones_age(figure: Placed) -> bool:
    """Whether a number is told as how old somebody was: at the age of 17."""
    return figure.before(_NEAR).lower().endswith(_AGED)


def _side(figure: Placed) -> tuple[str | None, str]:
    """On which side of a figure those told of are, and the words that say so."""
    led = _BEFORE.search(figure.before(_NEAR))
    if led is not None:
        return _WAYS[led["way"].lower()], led.group() + figure.phrase()
    return _BOUNDS.get(figure.mention.comparator), figure.phrase()
