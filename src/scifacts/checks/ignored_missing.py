"""SF101 for `ignored` entries: an entry whose passage is gone ignores nothing."""

from __future__ import annotations

from scifacts.checks.raising import about_project, shown
from scifacts.model import Severity

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from scifacts.checks.subject import ProjectSubject
    from scifacts.model import Finding

__all__ = ["ignored_missing"]


def ignored_missing(subject: ProjectSubject) -> Iterator[Finding]:
    """Yield a warning for each `ignored` entry whose passage is no longer in its source."""
    readable = {source.id for source in subject.checked_sources() if source.error is None}
    for entry, spans in subject.ignored_spans:
        if not spans and entry.source_id in readable:
            yield about_project(
                "SF101",
                f"the ignored passage “{shown(entry.exact)}” is not in source `{entry.source_id}`",
                source_id=entry.source_id,
                position=entry.position,
                severity=Severity.WARNING,
                help="remove the entry, or correct its text from the source",
            )
