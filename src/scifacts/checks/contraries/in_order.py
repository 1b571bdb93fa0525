"""Of two things told in order the figure of the other: "profit rose 5%" over "revenue and profit rose by 5%
and 7% respectively".
"""

from __future__ import annotations

import re

from scifacts.checks.raising import Contrast
from scifacts.model import FigureKind
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from scifacts.checks.reading.placed import Placed
    from scifacts.model import FigureMention

__all__ = ["IN_ORDER", "other_in_order"]

_ORDER = ("respectively", "in that order", "jeweils", "respectivement", "respectivamente")
IN_ORDER = (*_ORDER, "latter")
_JOINED = lazy(
    r"[^\w.;:!?]{1,3}(?:and|und|et|y)\s(?:(?:by|to|at|of|from|um|auf|bei|à|de|al?)\s)?", re.IGNORECASE
)
_PAIR = lazy(
    r"(?P<one>[^\W\d_][\w'’-]*)\s(?:and|und|et|y)\s(?:(?:the|der|die|das|den|dem|des|les|la|le|los|las|el|du|de)\s){0,2}"
    r"(?P<two>[^\W\d_][\w'’-]*)",
    re.IGNORECASE,
)
_ASIDE = lazy(r"\s?\([^()]*\)")
_TIMES = frozenset({FigureKind.YEAR, FigureKind.DATE})


def other_in_order(ours: Placed, theirs: Placed, mentions: Sequence[FigureMention]) -> Contrast | None:
    """The one of two things that a statement names, and the one whose figure it gives; else None."""
    span = theirs.sentence()
    sentence = span.of(theirs.text)
    if not any(map(sentence.lower().__contains__, _ORDER)):
        return None
    inside = [one for one in mentions if span.contains(one.phrase) and one.kind not in _TIMES]
    at = next((at for at, one in enumerate(inside) if one.span == theirs.mention.span), None)
    if at is None:
        return None
    is_second = _are_joined(theirs.text, inside, at - 1)
    if _are_joined(theirs.text, inside, at) is is_second:
        return None  # the middle of three, or one alone
    if _are_joined(theirs.text, inside, at - 2 if is_second else at + 1):
        return None  # one of three
    place = int(is_second)
    first = inside[at - place]
    pairs = [*_PAIR.finditer(_ASIDE.sub("", theirs.text[span.start : first.phrase.start]))]
    if len(pairs) != 1:
        return None
    names = pairs[0]["one"], pairs[0]["two"]
    own, other = names[place], names[1 - place]
    from scifacts.checks.reading.figure_words import forms_in  # few sentences tell two in order

    said = forms_in(ours.text)
    owns, others = forms_in(own), forms_in(other)
    is_told = bool(owns and others) and others <= said and said.isdisjoint(owns)
    return Contrast(other, own) if is_told else None


def _are_joined(text: str, figures: Sequence[FigureMention], at: int) -> bool:
    """Whether the figure at a place of a sentence and the next one are told as two of a row."""
    if not 0 <= at < len(figures) - 1:
        return False
    one, two = figures[at], figures[at + 1]
    return one.kind is two.kind and _JOINED.fullmatch(text, one.phrase.end, two.phrase.start) is not None
