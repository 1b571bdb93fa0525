"""What -v adds on standard error: the sources read, what became of each claim, and what is held back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scifacts.model import ClaimStatus
from scifacts.outputs.summary import counted
from scifacts.outputs.waivers import held_reason

if TYPE_CHECKING:
    from scifacts.cli.console import Console
    from scifacts.model import Report, Result

__all__ = ["say_details"]


def say_details(report: Report, console: Console) -> None:
    """Say it, a line for each."""
    for source in report.project.sources:
        if source.error is None:
            console.detail(f"read {source.path}: {counted(len(source.text), 'character')}")
    for result in report.results:
        statuses = ", ".join(match.status for match in result.matches)
        console.detail(f"{_standing(result)} {result.claim.id}: {statuses}")
    for finding in report.findings:
        if finding.waived is not None:
            about = finding.claim_id or finding.source_id or "the project"
            console.detail(f"held back {finding.rule} of {about}: {held_reason(report, finding)}")


def _standing(result: Result) -> str:
    """The status of a claim; one that stands because its findings are held back is not called verified."""
    held = any(finding.waived is not None for finding in result.findings)
    return "held back" if held and result.status is ClaimStatus.VERIFIED else result.status
