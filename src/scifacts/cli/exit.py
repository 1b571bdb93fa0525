"""Exit statuses, and the one that a report comes to."""

from __future__ import annotations

from scifacts.model import Severity

TYPE_CHECKING = False
if TYPE_CHECKING:
    from scifacts.model import Report

__all__ = ["CLEAN", "FINDINGS", "UNUSABLE", "status_of"]

CLEAN = 0
FINDINGS = 1
UNUSABLE = 2


def status_of(report: Report, *, strict: bool = False, exit_zero: bool = False) -> int:
    """2 with a source that cannot be read, else 1 with a finding that counts, else 0.

    Errors count, warnings under `strict`, waived findings never. `exit_zero` hides a 1 and no more.
    """
    unreadable = {source.id for source in report.project.sources if source.error is not None}
    if any(finding.rule == "SF105" and finding.source_id in unreadable for finding in report.findings):
        return UNUSABLE
    counts = {Severity.ERROR, Severity.WARNING} if strict else {Severity.ERROR}
    fails = any(finding.waived is None and finding.severity in counts for finding in report.findings)
    return FINDINGS if fails and not exit_zero else CLEAN
