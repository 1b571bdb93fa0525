"""SF101: the quoted passage is not in its source, nor in any other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scifacts.checks.raising import about_claim, expected_passage, found_passage, shown
from scifacts.model import QuoteStatus

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scifacts.checks.subject import ClaimSubject
    from scifacts.model import Finding

__all__ = ["quote_missing"]


def quote_missing(subject: ClaimSubject) -> Iterator[Finding]:
    """Yield a finding for each quote that stands nowhere, with the nearest passage of its source."""
    for index, reading in enumerate(subject.readings):
        match = reading.match
        if match.status is not QuoteStatus.MISSING or reading.elsewhere is not None:
            continue
        source_id = match.quote.source_id
        nearest = match.nearest
        yield about_claim(
            subject,
            "SF101",
            f"{subject.texts.by_id[source_id].path} does not say “{shown(match.quote.exact)}”"
            + ("; the nearest passage is shown" if nearest else ""),
            index=index,
            expected=expected_passage(match),
            found=found_passage(subject.texts.text(source_id), nearest) if nearest else None,
            source_offset=nearest.start if nearest else None,
        )
