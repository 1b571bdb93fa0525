"""SF501: a figure of a source that nothing accounts for; and entries that ignore nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scifacts.checks.raising import about_project, found_passage, shown
from scifacts.model import CoverageState, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scifacts.checks.subject import ProjectSubject
    from scifacts.model import Finding

__all__ = ["figure_uncovered", "ignored_missing"]


def figure_uncovered(subject: ProjectSubject) -> Iterator[Finding]:
    """Yield a finding for each uncovered figure, where the run demands coverage."""
    if not subject.demands_coverage:
        return
    for figure in subject.coverage:
        if figure.state is not CoverageState.UNCOVERED:
            continue
        text = subject.texts.text(figure.source_id)
        yield about_project(
            "SF501",
            f"no claim covers “{shown(figure.mention.phrase.of(text))}”",
            source_id=figure.source_id,
            found=found_passage(text, figure.mention.phrase, (figure.mention.span,)),
            source_position=subject.texts.position(figure.source_id, figure.mention.span.start),
        )


def ignored_missing(subject: ProjectSubject) -> Iterator[Finding]:
    """Yield a warning for each `ignored` entry whose passage is no longer in its source."""
    for entry, spans in subject.ignored_spans:
        if not spans and subject.texts.by_id[entry.source_id].error is None:
            yield about_project(
                "SF101",
                f"the ignored passage “{shown(entry.exact)}” is not in source `{entry.source_id}`",
                source_id=entry.source_id,
                position=entry.position,
                severity=Severity.WARNING,
                help="remove the entry, or correct its text from the source",
            )
