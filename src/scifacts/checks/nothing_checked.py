"""SF001: a run that checked nothing has verified nothing."""

from __future__ import annotations

from scifacts.checks.raising import about_project
from scifacts.model import Position

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from scifacts.checks.subject import ProjectSubject
    from scifacts.model import Finding

__all__ = ["nothing_checked"]


def nothing_checked(subject: ProjectSubject) -> Iterator[Finding]:
    """Yield a finding where not one quote was checked."""
    if any(result.matches for result in subject.results):
        return
    message = (
        "the selection holds no quote, so nothing was checked"
        if subject.is_selection
        else "there are no claims, so nothing was checked"
    )
    yield about_project("SF001", message, position=Position(subject.project.path, 1, 1))
