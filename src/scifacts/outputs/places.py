"""Say where a finding is and what it is about, the same in every format."""

from __future__ import annotations

from scifacts.nouns import dataclass

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from scifacts.model import Finding, Report

__all__ = ["Place", "source_paths", "source_place", "subject"]


@dataclass(frozen=True, slots=True)
class Place:
    """A file, and a line and column in it where they are known."""

    path: str
    line: int | None = None
    column: int | None = None

    def __str__(self) -> str:
        return ":".join(str(part) for part in (self.path, self.line, self.column) if part is not None)


def source_paths(report: Report) -> dict[str, str]:
    """Source id -> path."""
    return {source.id: source.path for source in report.project.sources}


def source_place(finding: Finding, paths: Mapping[str, str]) -> Place | None:
    """Where a finding is in its source; the source's file alone where it has no place in it."""
    if at := finding.source_position:
        return Place(at.path, at.line, at.column)
    path = paths.get(finding.source_id or "")
    return Place(path) if path is not None else None


def subject(finding: Finding) -> str:
    """What a finding is about: "claim rd-spending, quotes[1]"; "" where it is about no claim."""
    if finding.claim_id is None:
        return ""
    quote = "" if finding.quote is None else f", quotes[{finding.quote}]"
    return f"claim {finding.claim_id}{quote}"
