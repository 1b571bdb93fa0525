"""SF203: sources of one claim state it differently."""

from __future__ import annotations

from dataclasses import replace

from scifacts.checks.comparing import difference
from scifacts.checks.raising import about_claim, found_passage
from scifacts.model import Passage, Span, Stance
from scifacts.numerals import choose, describe, disagreements

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from scifacts.checks.subject import ClaimSubject, FigureReading, Reading
    from scifacts.model import Finding

__all__ = ["sources_disagree"]


def sources_disagree(subject: ClaimSubject) -> Iterator[Finding]:
    """Yield a finding for each quote that gives the claim's figure otherwise, or refutes the claim."""
    for reading in subject.figure_readings():
        if reading.reading.quote.figure is not None:
            yield from _other_figure(subject, reading)
    for index, item in enumerate(subject.readings):
        if item.quote.stance is Stance.REFUTES and item.quote.figure is None and item.match.span is not None:
            yield _refutes(subject, index, item)


def _other_figure(subject: ClaimSubject, reading: FigureReading) -> Iterator[Finding]:
    claimed, mention = subject.claim.figure, reading.mention
    if claimed is None or mention is None:
        return
    found = list(disagreements(claimed, mention))
    if not found:
        return
    source_id = reading.reading.quote.source_id
    text = subject.texts.text(source_id)
    # The gravest difference is said in full; two names of the thing counted weigh least.
    first = max(found, key=lambda item: item.hard)
    yield about_claim(
        subject,
        "SF203",
        difference(claimed, mention, text, first, theirs=f"source `{source_id}`"),
        index=reading.index,
        expected=_other_passage(subject, reading.index) or Passage(describe(claimed)),
        found=found_passage(text, reading.reading.match.span or mention.span, (mention.phrase,)),
        source_offset=mention.phrase.start,
    )


def _refutes(subject: ClaimSubject, index: int, item: Reading) -> Finding:
    span = item.match.span or Span(0, 0)
    text = subject.texts.text(item.quote.source_id)
    return about_claim(
        subject,
        "SF203",
        f"source `{item.quote.source_id}` speaks against the claim",
        index=index,
        expected=_other_passage(subject, index),
        found=found_passage(text, span, (span,)),
        source_offset=span.start,
    )


def _other_passage(subject: ClaimSubject, index: int) -> Passage | None:
    """The first passage of another quote that supports the claim as it stands."""
    for other, item in enumerate(subject.readings):
        if other == index or item.quote.figure is not None or item.quote.stance is not Stance.SUPPORTS:
            continue
        if item.match.span is not None:
            span, source_id = item.match.span, item.quote.source_id
            claimed = subject.claim.figure
            mention = choose(claimed, list(item.mentions)) if claimed is not None else None
            mark = mention.phrase if mention is not None else span
            passage = found_passage(subject.texts.text(source_id), span, (mark,))
            return replace(passage, place=subject.texts.position(source_id, mark.start))
    return None
