"""`check --since REV`: the project as it was at a git revision."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse

    from scifacts.cli.console import Console
    from scifacts.model import Finding, Project, Report
    from scifacts.revisions import Then

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


def with_settings(report: Report, options: argparse.Namespace) -> Report:
    """The report, with what the project's settings and its baseline let pass that they did not."""
    if options.since is None:
        return report
    from scifacts.comparison import loosened_settings
    from scifacts.revisions import Then, settings_then_and_now

    files = Then(Path(report.project.root), options.since)
    found: tuple[Finding, ...] = ()
    if not options.isolated:
        then, now = settings_then_and_now(files, options.config)
        found = loosened_settings(then, now)
    if options.baseline and not any("baseline" in finding.message for finding in found):
        found += _longer(options.baseline, files)
    return replace(report, findings=report.findings + found)


def _longer(baseline: Path, files: Then) -> tuple[Finding, ...]:
    """What a baseline holds back that it did not; it was read before, so it can be."""
    from scifacts.baseline import LIMIT, parse_baseline, read_baseline
    from scifacts.comparison import longer_baseline
    from scifacts.errors import InputError
    from scifacts.files import printable

    name = files.name_of(baseline)
    data = files.then(name, LIMIT) if name else None
    try:
        then = parse_baseline(data, "") if data is not None else ()
    except InputError:
        then = ()  # what was no baseline held nothing back
    known = set(then)
    added = [
        f"{one.rule} of {one.claim or 'the project'}" for one in read_baseline(baseline) if one not in known
    ]
    return longer_baseline(printable(str(baseline)), added)
