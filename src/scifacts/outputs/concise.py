"""Write one line per finding: `claims.yaml:41:9: SF202 [error] claim: message (seeds/x.txt:15:42)`."""

from __future__ import annotations

from scifacts.model import Severity
from scifacts.outputs.places import source_paths, source_place
from scifacts.outputs.summary import counted, told_together
from scifacts.outputs.terminal import PLAIN, Look, Style, finish, short

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from scifacts.model import Finding, Report

__all__ = ["line", "write"]


def write(report: Report, look: Look = PLAIN) -> str:
    """Every finding that no waiver covers, in the order of claims.yaml; "" where there is none.

    A source that cannot be read is a finding for each claim that quotes it: one line tells of all.
    """
    paths = source_paths(report)
    together = told_together(report)
    return finish((_finding_line(report, first, paths, look, len(more)) for first, *more in together), look)


def _finding_line(report: Report, finding: Finding, paths: Mapping[str, str], look: Look, more: int) -> str:
    message = finding.message
    if finding.claim_id and f"`{finding.claim_id}`" not in message:
        others = f" and {counted(more, 'other claim')}" if more else ""
        message = f"{finding.claim_id}{others}: {message}"
    source_at = source_place(finding, paths)
    place = str(finding.position or report.project.path)
    return line(place, finding.rule, finding.severity, message, look) + (
        f" ({look.ink(str(source_at))})" if source_at else ""
    )


def line(place: str, rule: str, severity: Severity, message: str, look: Look) -> str:
    """A place, a rule, its weight and a message in one line."""
    style = Style.ERROR if severity is Severity.ERROR else Style.WARNING
    return f"{look.ink(place)}: {look.ink(rule, style)} [{severity}] {look.ink(short(message))}"
