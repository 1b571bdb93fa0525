"""SF103: the quote stands in several places of its source, and nothing decides which is meant."""

from __future__ import annotations

from scifacts.checks.raising import about_claim, expected_passage, found_passage, places_named
from scifacts.model import QuoteStatus

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from scifacts.checks.subject import ClaimSubject
    from scifacts.model import Finding

__all__ = ["quote_ambiguous"]


def quote_ambiguous(subject: ClaimSubject) -> Iterator[Finding]:
    """Yield a finding for each quote with rivals, naming the places."""
    for index, reading in enumerate(subject.readings):
        match = reading.match
        if match.status is not QuoteStatus.AMBIGUOUS:
            continue
        source_id = match.quote.source_id
        path = subject.texts.by_id[source_id].path
        first = min((span for span in (match.span, *match.rivals) if span is not None), default=None)
        yield about_claim(
            subject,
            "SF103",
            f"the quote stands in {len(match.rivals) + 1} places of {path}: {places_named(subject, match)}",
            index=index,
            expected=expected_passage(match),
            found=found_passage(subject.texts.text(source_id), first, (first,)) if first else None,
            source_offset=first.start if first else None,
        )
