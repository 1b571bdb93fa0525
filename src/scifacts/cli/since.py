"""`check --since REV`: the project as it was at a git revision."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import argparse

    from scifacts.cli.console import Console
    from scifacts.model import Project, Report

__all__ = ["add_since", "read_since", "with_settings"]


def add_since(parser: argparse.ArgumentParser) -> None:
    """Add --since."""
    parser.add_argument(
        "--since",
        metavar="REV",
        help="also report what became weaker since a git revision, such as main; `main...` is where this "
        "branch left main, REV:PATH names the file where it has moved",
    )


def read_since(revision: str | None, project: Project, console: Console) -> Project | None:
    """The project as it was; None without --since, and with a note where its file is new since."""
    if revision is None:
        return None
    from scifacts.revisions import project_at

    then = project_at(Path(project.root), project.path, revision)
    if then is None:
        console.note(f"{project.path} is new since {revision}: there is nothing to compare it with.")
    return then


def with_settings(report: Report, revision: str | None) -> Report:
    """The report, with what the project's settings let pass that they did not."""
    if revision is None:
        return report
    from scifacts.comparison import loosened_settings
    from scifacts.revisions import settings_then_and_now

    then, now = settings_then_and_now(Path(report.project.root), revision)
    return replace(report, findings=report.findings + loosened_settings(then, now))
