"""SF104: the passage stands in another source than the quote names."""

from __future__ import annotations

from dataclasses import replace

from scifacts.checks.raising import about_claim, expected_passage, found_passage
from scifacts.model import QuoteStatus

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from scifacts.checks.subject import ClaimSubject
    from scifacts.model import Finding

__all__ = ["quote_elsewhere"]


def quote_elsewhere(subject: ClaimSubject) -> Iterator[Finding]:
    """Yield a finding for each quote that its own source lacks and another source has."""
    for index, reading in enumerate(subject.readings):
        if reading.match.status is not QuoteStatus.MISSING or reading.elsewhere is None:
            continue
        source_id, match = reading.elsewhere
        if match.span is None:
            continue
        place = subject.texts.position(source_id, match.span.start)
        found = found_passage(subject.texts.text(source_id), match.span, (match.span,))
        yield about_claim(
            subject,
            "SF104",
            f"not in source `{reading.quote.source_id}`, but source `{source_id}` has it at {place}",
            index=index,
            expected=expected_passage(reading.match),
            found=replace(found, place=place),
            help=f"write `source: {source_id}`, if that is the document meant",
        )
