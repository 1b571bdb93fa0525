"""Words at an edge of a passage that its source sets apart from it: another cell, a notice at the foot."""

from __future__ import annotations

import re

from scifacts.model import ChangeKind
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from scifacts.matching.around.context import Outside
    from scifacts.matching.prepared import Prepared

__all__ = ["is_elsewhere"]

_CELL_BEHIND = lazy(r"\s?(?:\||\t|</t[dh]>)", re.IGNORECASE)
_CELL_BEFORE = lazy(r"(?:\||\t|<t[dh](?: [^<>]*)?>)[ \u00a0]?\Z", re.IGNORECASE)
_LONGEST_TAG = 80
_NOTICE = lazy(
    r"[.!?\"'”’)*_]*[^\S\n]*\n[^\S\n]*\n\s*+[ \t*_(\[]*+"
    r"(?P<notice>(?:correct(?:ed|ions?)|clarification)\b[^\n]*(?:\n[^\n]+)*)",
    re.IGNORECASE,
)
_NUMBER = lazy(r"\d+(?:[.,]\d+)*")


def is_elsewhere(found: Outside, prepared: Prepared, start: int, end: int) -> bool:
    """Whether words beside a passage, at folded offsets, are of another cell or a notice on something else.

    A paragraph that corrects the article says nothing of the sentence before it without a number of that.
    """
    if found.kind is not ChangeKind.NEGATION and found.kind not in (ChangeKind.NUMBER, ChangeKind.UNIT):
        return False
    text, place = prepared.text, prepared.folded.source_span(start, end)
    if found.kind is not ChangeKind.NEGATION:
        if found.start < start:
            return _CELL_BEFORE.search(text[max(0, place.start - _LONGEST_TAG) : place.start]) is not None
        return _CELL_BEHIND.match(text, place.end) is not None
    if found.start < start or not (notice := _NOTICE.match(text, place.end)):
        return False
    numbers = set(_NUMBER.findall(text[place.start : place.end]))
    return numbers.isdisjoint(_NUMBER.findall(notice["notice"]))
