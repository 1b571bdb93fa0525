"""Findings and faults alike, as the formats of other programs want them: a rule, a place, a message."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scifacts.model import Severity
from scifacts.nouns import dataclass
from scifacts.outputs.faults import fault_fingerprints, fault_name
from scifacts.outputs.places import Place, source_paths, source_place
from scifacts.outputs.terminal import short
from scifacts.outputs.waivers import held_reason

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from scifacts.errors import Fault
    from scifacts.model import Finding, Report

__all__ = ["Notice", "fault_notices", "notices"]


@dataclass(frozen=True, slots=True)
class Notice:
    """One thing to tell. Paths start at the top of the repository; texts are as hostile as they come.

    `place` is in the claims file, `source` in the document. `expected` and `found` are the two passages,
    or "". `waived` is why it is held back, None where it counts.
    """

    rule: str
    name: str
    severity: Severity
    message: str
    place: Place
    fingerprint: str
    claim: str | None = None
    source: Place | None = None
    expected: str = ""
    found: str = ""
    help: str = ""
    waived: str | None = None

    @property
    def told(self) -> str:
        """The message, with the claim that it is about."""
        named = not self.claim or f"`{self.claim}`" in self.message
        return short(self.message if named else f"{self.claim}: {self.message}")


def notices(report: Report, folder: str = "") -> list[Notice]:
    """Every finding of a report, waived ones too, in its order. `folder` goes before each path."""
    paths = source_paths(report)
    return [_notice(report, finding, paths, folder) for finding in report.findings]


def fault_notices(faults: Sequence[Fault], folder: str) -> list[Notice]:
    """Every fault of an input that cannot be used, in order."""
    return [
        Notice(
            rule=fault.rule,
            name=fault_name(fault),
            severity=Severity.ERROR,
            message=": ".join(part for part in (fault.where, fault.message) if part),
            place=_within(folder, Place(fault.path or "claims.yaml", fault.line, fault.column)),
            fingerprint=fingerprint,
            claim=fault.claim,
            expected=fault.excerpt,
            help=fault.help,
        )
        for fault, fingerprint in zip(faults, fault_fingerprints(faults), strict=True)
    ]


def _notice(report: Report, finding: Finding, paths: Mapping[str, str], folder: str) -> Notice:
    at, source_at = finding.position, source_place(finding, paths)
    place = Place(at.path, at.line, at.column) if at else Place(report.project.path)
    return Notice(
        rule=finding.rule,
        name=finding.name,
        severity=finding.severity,
        message=finding.message,
        place=_within(folder, place),
        fingerprint=finding.fingerprint,
        claim=finding.claim_id,
        source=_within(folder, source_at) if source_at else None,
        expected=finding.expected.text if finding.expected else "",
        found=finding.found.text if finding.found else "",
        help=finding.help,
        waived=held_reason(report, finding),
    )


def _within(folder: str, place: Place) -> Place:
    if not folder or place.path.startswith("/"):
        return place
    return Place(f"{folder}/{place.path}", place.line, place.column)
