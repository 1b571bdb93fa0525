"""SF301: a source file is not the one that its pin names."""

from __future__ import annotations

from scifacts.checks.raising import about_project

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from scifacts.checks.subject import ProjectSubject
    from scifacts.model import Finding

__all__ = ["source_changed"]


def source_changed(subject: ProjectSubject) -> Iterator[Finding]:
    """Yield a finding for each source whose SHA-256 differs from the one in claims.yaml."""
    for source in subject.checked_sources():
        if source.pinned is None or source.sha256 is None or source.pinned == source.sha256:
            continue
        yield about_project(
            "SF301",
            f"{source.path} is not the file that was pinned: its SHA-256 is now {source.sha256[:12]}…",
            source_id=source.id,
            position=source.position,
        )
