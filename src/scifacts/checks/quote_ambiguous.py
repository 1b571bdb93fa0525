"""SF103: the quote stands in several places of its source, and nothing decides which is meant."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scifacts.checks.raising import about_claim, expected_passage, found_passage
from scifacts.model import QuoteStatus

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scifacts.checks.subject import ClaimSubject
    from scifacts.model import Finding

__all__ = ["quote_ambiguous"]

_PLACES_NAMED = 5  # more would not be read


def quote_ambiguous(subject: ClaimSubject) -> Iterator[Finding]:
    """Yield a finding for each quote with rivals, naming the places."""
    for index, reading in enumerate(subject.readings):
        match = reading.match
        if match.status is not QuoteStatus.AMBIGUOUS:
            continue
        source_id = match.quote.source_id
        spans = sorted({*match.rivals, *((match.span,) if match.span is not None else ())})
        places = [subject.texts.position(source_id, span.start) for span in spans[:_PLACES_NAMED]]
        named = ", ".join(f"{place.line}:{place.column}" for place in places)
        more = f" and {len(spans) - _PLACES_NAMED} more" if len(spans) > _PLACES_NAMED else ""
        path = subject.texts.by_id[source_id].path
        first = spans[0] if spans else None
        yield about_claim(
            subject,
            "SF103",
            f"the quote stands in {len(spans)} places of {path}: {named}{more}",
            index=index,
            expected=expected_passage(match),
            found=found_passage(subject.texts.text(source_id), first, (first,)) if first else None,
            source_offset=first.start if first else None,
        )
