"""SF105: a source cannot be read, or holds no text."""

from __future__ import annotations

from dataclasses import replace

from scifacts.checks.raising import about_claim, about_project, shown
from scifacts.model import QuoteStatus

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from scifacts.checks.subject import ClaimSubject, ProjectSubject
    from scifacts.model import Finding, Position

__all__ = ["source_unreadable", "source_without_text"]


def source_unreadable(subject: ClaimSubject) -> Iterator[Finding]:
    """Yield a finding for each source of the claim that could not be read."""
    told: set[str] = set()
    for index, reading in enumerate(subject.readings):
        source_id = reading.quote.source_id
        if reading.match.status is not QuoteStatus.UNREADABLE or source_id in told:
            continue
        told.add(source_id)
        source = subject.texts.by_id[source_id]
        finding = about_claim(
            subject, "SF105", f"{shown(source.path)} cannot be read: {source.error}", index=index
        )
        yield _placed(finding, subject.texts.by_id[source_id].error_at)


def source_without_text(subject: ProjectSubject) -> Iterator[Finding]:
    """Yield a finding for each source that is blank, or unreadable and cited by no claim checked."""
    raised = {finding.source_id for finding in subject.raised if finding.rule == "SF105"}
    for source in subject.checked_sources():
        if source.id in raised:
            continue
        if source.error is not None:
            message = f"{shown(source.path)} cannot be read: {source.error}"
        elif not source.text.strip():
            message = f"{shown(source.path)} is empty: nothing can be checked against it"
        else:
            continue
        finding = about_project("SF105", message, source_id=source.id, position=source.position)
        yield _placed(finding, source.error_at)


def _placed(finding: Finding, at: Position | None) -> Finding:
    return replace(finding, source_position=at) if at is not None else finding
