"""Write one line per finding: `claims.yaml:41:9: SF202 [error] claim: message (seeds/x.txt:15:42)`."""

from __future__ import annotations

from scifacts.model import Severity
from scifacts.outputs.places import source_paths, source_place
from scifacts.outputs.terminal import PLAIN, Look, Style, finish, short

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from scifacts.model import Finding, Report

__all__ = ["line", "write"]


def write(report: Report, look: Look = PLAIN) -> str:
    """Every finding that no waiver covers, in the order of claims.yaml; "" where there is none."""
    paths = source_paths(report)
    return finish((_finding_line(report, f, paths, look) for f in report.findings if f.waived is None), look)


def _finding_line(report: Report, finding: Finding, paths: Mapping[str, str], look: Look) -> str:
    message = finding.message
    if finding.claim_id and f"`{finding.claim_id}`" not in message:
        message = f"{finding.claim_id}: {message}"
    source_at = source_place(finding, paths)
    place = str(finding.position or report.project.path)
    return line(place, finding.rule, finding.severity, message, look) + (
        f" ({look.ink(str(source_at))})" if source_at else ""
    )


def line(place: str, rule: str, severity: Severity, message: str, look: Look) -> str:
    """A place, a rule, its weight and a message in one line."""
    style = Style.ERROR if severity is Severity.ERROR else Style.WARNING
    return f"{look.ink(place)}: {look.ink(rule, style)} [{severity}] {look.ink(short(message))}"
