"""SF207: a change the other way round, "fell from 9% to 14%" over "fell from 14% to 9%"."""

from __future__ import annotations

from itertools import pairwise

from scifacts.checks.raising import passage_says, shown
from scifacts.model import Span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from decimal import Decimal
    from typing import TypeAlias

    from scifacts.checks.subject import ClaimSubject
    from scifacts.model import FigureMention, Finding

    Change: TypeAlias = tuple[Decimal, Decimal]  # the value before, the value after

__all__ = ["change_turned"]

# Between the two figures of a change, and before the first of them: from 5% to 3%, to 3% from 5%.
_ON = (
    "to",
    "auf",
    "à",
    "a",
    *(f"{way}{to}" for way in ("", "上升", "下降", "增加", "减少", *"升降增减") for to in "至到"),
)
_BACK = ("from", "von", "gegenüber")
_FROM = ("from ", "von ", " de ", " del ", "从", "由")
_NEAR = 6  # characters before the first figure


def change_turned(subject: ClaimSubject) -> Iterator[Finding]:
    """Yield a finding for each quote that has a change of the statement the other way round."""
    statement = subject.claim.statement
    ours = dict(_changes(statement, subject.stated())) if subject.claim.figure is not None else {}
    for reading, found in subject.figures_supported() if ours else ():
        theirs = dict(_changes(found.text, reading.reading.mentions))
        for change, where in ours.items():
            turned = theirs.get(change[::-1])
            if turned is not None and change[0] != change[1] and change not in theirs:
                said = shown(where.of(statement)), shown(turned.of(found.text))
                message = f"the statement says “{said[0]}”, the source says “{said[1]}”"
                yield passage_says(subject, reading, message, turned)


def _changes(text: str, mentions: Sequence[FigureMention]) -> Iterator[tuple[Change, Span]]:
    """Each change that two figures next to each other tell, or one that is read as a range; and where."""
    for one in mentions:
        if one.high is not None and _is_behind_from(text, one):
            yield (one.value, one.high), one.phrase
    for one, two in pairwise(mentions):
        whole = Span(one.phrase.start, two.phrase.end)
        if one.high is not None or two.high is not None:
            continue
        between = text[one.phrase.end : two.phrase.start].strip(" ,").lower()
        if between in _ON and _is_behind_from(text, one):
            yield (one.value, two.value), whole
        elif between in _BACK:
            yield (two.value, one.value), whole


def _is_behind_from(text: str, mention: FigureMention) -> bool:
    start = mention.phrase.start
    return text[max(0, start - _NEAR) : start].lower().endswith(_FROM)
