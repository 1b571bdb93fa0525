"""Say where a finding is and what it is about, the same in every format."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from scifacts.model import Finding, Report

__all__ = ["Place", "source_place", "subject"]


@dataclass(frozen=True, slots=True)
class Place:
    """A file, and a line and column in it where they are known."""

    path: str
    line: int | None = None
    column: int | None = None

    def __str__(self) -> str:
        return ":".join(str(part) for part in (self.path, self.line, self.column) if part is not None)


def source_place(report: Report, finding: Finding) -> Place | None:
    """Where a finding is in its source; the source's file alone where it has no place in it."""
    if at := finding.source_position:
        return Place(at.path, at.line, at.column)
    paths = (source.path for source in report.project.sources if source.id == finding.source_id)
    return next((Place(path) for path in paths), None)


def subject(finding: Finding) -> str:
    """What a finding is about: "claim rd-spending, quotes[1]"; "" where it is about no claim."""
    if finding.claim_id is None:
        return ""
    quote = "" if finding.quote is None else f", quotes[{finding.quote}]"
    return f"claim {finding.claim_id}{quote}"
