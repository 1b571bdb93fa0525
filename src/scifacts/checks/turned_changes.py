"""SF207: a change the other way round, "fell from 9% to 14%" over "fell from 14% to 9%"."""

from __future__ import annotations

import re
from itertools import pairwise

from scifacts.checks.raising import about_claim, found_passage, shown
from scifacts.checks.subject import JUDGED
from scifacts.model import Span, Stance
from scifacts.patterns import lazy

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
_ON = lazy(r"\s?,?\s?(?:to|auf|à|a|至|到|(?:上升|下降|增加|减少|升|降|增|减)[至到])\s?", re.IGNORECASE)
_BACK = lazy(r"\s?,?\s?(?:from|von|gegenüber)\s?", re.IGNORECASE)
_FROM = lazy(r"(?:\bfrom|\bvon|\bde|\bdel|从|由)\s?\Z", re.IGNORECASE)
_NEAR = 6  # characters before the first figure


def change_turned(subject: ClaimSubject) -> Iterator[Finding]:
    """Yield a finding for each quote that has a change of the statement the other way round."""
    claim = subject.claim
    if claim.figure is None:
        return
    ours = dict(_changes(claim.statement, subject.stated()))
    if not ours:
        return
    for index, reading in enumerate(subject.readings):
        span = reading.match.span
        if reading.match.status not in JUDGED or span is None or reading.quote.stance is not Stance.SUPPORTS:
            continue
        text = subject.texts.text(reading.quote.source_id)
        theirs = dict(_changes(text, reading.mentions))
        for change, where in ours.items():
            turned = theirs.get(change[::-1])
            if turned is not None and change[0] != change[1] and change not in theirs:
                said, found = where.of(claim.statement), turned.of(text)
                yield about_claim(
                    subject,
                    "SF207",
                    f"the statement says “{shown(said)}”, the source says “{shown(found)}”",
                    index=index,
                    position=claim.statement_position,
                    found=found_passage(text, span, (turned,)),
                    source_offset=turned.start,
                    help="Make the statement say what the passage says.",
                )


def _changes(text: str, mentions: Sequence[FigureMention]) -> Iterator[tuple[Change, Span]]:
    """Each change that two figures next to each other tell, or one that is read as a range; and where."""
    for one in mentions:
        if one.high is not None and _is_behind_from(text, one):
            yield (one.value, one.high), one.phrase
    for one, two in pairwise(mentions):
        whole = Span(one.phrase.start, two.phrase.end)
        if one.high is not None or two.high is not None:
            continue
        if _ON.fullmatch(text, one.phrase.end, two.phrase.start) and _is_behind_from(text, one):
            yield (one.value, two.value), whole
        elif _BACK.fullmatch(text, one.phrase.end, two.phrase.start):
            yield (two.value, one.value), whole


def _is_behind_from(text: str, mention: FigureMention) -> bool:
    start = mention.phrase.start
    return _FROM.search(text, max(0, start - _NEAR), start) is not None
