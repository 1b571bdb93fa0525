"""SF401 and SF402: waivers that are past their day, and waivers that cover nothing."""

from __future__ import annotations

from scifacts.checks.raising import about_project
from scifacts.checks.reviews import claim_unreviewed

TYPE_CHECKING = False
if TYPE_CHECKING:
    import datetime
    from collections.abc import Iterator

    from scifacts.checks.subject import ProjectSubject
    from scifacts.model import Finding, Waiver

__all__ = ["covers", "has_expired", "waiver_expired", "waiver_unused"]


def has_expired(waiver: Waiver, today: datetime.date | None) -> bool:
    """Whether the waiver's last day is past. Without a date today, no waiver expires."""
    return waiver.expires is not None and today is not None and waiver.expires < today.isoformat()


def covers(waiver: Waiver, finding: Finding) -> bool:
    """Whether the waiver speaks of this finding, expired or not."""
    return waiver.rule == finding.rule and waiver.claim_id == finding.claim_id


def waiver_expired(subject: ProjectSubject) -> Iterator[Finding]:
    """Yield a finding for each waiver past its last day; of a selection, where it would cover something."""
    for waiver in subject.project.waivers:
        if has_expired(waiver, subject.today) and (not subject.is_selection or _is_used(subject, waiver)):
            yield about_project(
                "SF401",
                f"the waiver of {waiver.rule} for `{waiver.claim_id}` expired on {waiver.expires}"
                + (f" (owner: {waiver.owner})" if waiver.owner else ""),
                claim_id=waiver.claim_id,
                position=waiver.position,
            )


def waiver_unused(subject: ProjectSubject) -> Iterator[Finding]:
    """Yield a finding for each waiver that covers nothing. A selection of claims proves nothing unused."""
    if subject.is_selection:
        return
    for waiver in subject.project.waivers:
        is_asked = waiver.rule != "SF303" or subject.require_review or subject.review_own_words
        if is_asked and not has_expired(waiver, subject.today) and not _is_used(subject, waiver):
            yield about_project(
                "SF402",
                f"the waiver of {waiver.rule} for `{waiver.claim_id}` covers no finding",
                claim_id=waiver.claim_id,
                position=waiver.position,
            )


def _is_used(subject: ProjectSubject, waiver: Waiver) -> bool:
    if waiver.rule == "SF303":
        return any(covers(waiver, finding) for finding in claim_unreviewed(subject))
    return any(covers(waiver, finding) for finding in subject.raised)
