"""Say why a finding is held back: the waiver's reason, who decided it, and until when."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from scifacts.model import Finding, Report

__all__ = ["held_reason"]


def held_reason(report: Report, finding: Finding) -> str | None:
    """ "the ministry corrected it (owner: desk, until 2027-01-31)"; None where the finding counts."""
    if finding.waived is None:
        return None
    for waiver in report.project.waivers:
        if (waiver.rule, waiver.claim_id, waiver.reason) == (
            finding.rule,
            finding.claim_id,
            finding.waived,
        ):
            terms = [f"owner: {waiver.owner}"] if waiver.owner else []
            terms += [f"until {waiver.expires}"] if waiver.expires else []
            return f"{waiver.reason} ({', '.join(terms)})" if terms else waiver.reason
    return finding.waived
