"""What `import scifacts` offers: the same functions that the command uses."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from scifacts.clock import today
from scifacts.errors import Fault, InputError
from scifacts.figures import figures
from scifacts.matching import locate
from scifacts.project import CLAIMS_FILE, load
from scifacts.report import make_report
from scifacts.verification import verify

if TYPE_CHECKING:
    import os

    from scifacts.model import Project, Report

__all__ = ["build", "check", "figures", "load", "locate", "publish_report", "report_on", "verify"]

DEFAULT_OUTPUT = "build"


def check(path: str | os.PathLike[str] = CLAIMS_FILE) -> Report:
    """Verify a project: its claims file, or the folder that holds one.

    A missing quote, a changed fact or a source that cannot be read is no exception but a finding of the
    report. Raises InputError, with every fault, where the claims file cannot be used.
    """
    return report_on(load(path))


def build(path: str | os.PathLike[str] = CLAIMS_FILE, out: str | os.PathLike[str] | None = None) -> Report:
    """Verify a project and publish its site to `out` (default: `build` beside the claims file).

    Publishes although claims fail: the site shows it. Raises InputError where the claims file or a
    source cannot be read, UsageError where `out` is no place for a site, and HostError where the disk
    refuses; in each case the old site stays as it was.
    """
    report = check(path)
    publish_report(report, Path(out) if out is not None else Path(report.project.root) / DEFAULT_OUTPUT)
    return report


def report_on(project: Project, *, demand_coverage: bool = False) -> Report:
    """Verify a project that is loaded. Waivers expire by today's date, or by SOURCE_DATE_EPOCH."""
    return make_report(
        project,
        today=today() if project.waivers else None,
        demand_coverage=demand_coverage,
    )


def publish_report(report: Report, out: Path) -> None:
    """Render a report's site and publish it. Raises InputError where a source could not be read."""
    from scifacts.outputs import FORMATS
    from scifacts.publish import publish
    from scifacts.site import render

    unreadable = [source for source in report.project.sources if source.error is not None]
    if unreadable:
        raise InputError(
            Fault(source.error or "", source.path, rule="SF105") for source in unreadable
        )
    data = {"data/report.json": FORMATS["json"](report).encode("utf-8")}
    publish(render(report, data=data), out)
