"""`scifacts build`: check everything, then publish the site."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from scifacts.api import DEFAULT_FILE, DEFAULT_OUTPUT
from scifacts.cli.arguments import add_path, add_watch
from scifacts.cli.exit import UNUSABLE, status_of
from scifacts.cli.inputs import read_project, say_notes
from scifacts.outputs import concise
from scifacts.outputs.summary import counted, sentence, summarise
from scifacts.outputs.terminal import finish

if TYPE_CHECKING:
    import argparse

    from scifacts.cli.console import Console
    from scifacts.model import Report

__all__ = ["NAME", "add_arguments", "run"]

NAME = "build"

_EXAMPLES = """\
examples:
  scifacts build
  scifacts build articles/claims.yaml -o public
  scifacts build --single-file -o report.html
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe `scifacts build`."""
    parser.description = (
        "Check everything and publish the site; it shows the findings. Prints the path of its front page."
    )
    parser.epilog = _EXAMPLES
    add_path(parser)
    parser.add_argument(
        "-o", "--output", metavar="PATH", type=Path, help="where to (default: build, beside claims.yaml)"
    )
    parser.add_argument(
        "--allow-vanished",
        action="store_true",
        help="publish although a claim that has a page is gone without alias or 'retired' entry",
    )
    parser.add_argument(
        "--single-file",
        action="store_true",
        help="make one HTML file, to mail (default: build.html, beside claims.yaml)",
    )
    add_watch(parser)


def run(options: argparse.Namespace) -> int:
    """Check, render, publish, print the front page's path, and return the exit status."""
    if not options.watch:
        return _once(options)
    from scifacts.cli.watching import repeat

    return repeat(options, _once)


def _once(options: argparse.Namespace) -> int:
    from scifacts.api import report_on

    console: Console = options.console
    project = read_project(options.path)
    say_notes(project, console)
    with console.working(f"checking {counted(len(project.claims), 'claim')}"):
        report = report_on(project)
    status = status_of(report)
    console.say(concise.write(report, console.err))
    console.note(sentence(summarise(report)))
    out = options.output or _folder(options.path) / (DEFAULT_FILE if options.single_file else DEFAULT_OUTPUT)
    if status == UNUSABLE:
        console.note(f"{out} was left as it was: a source cannot be read.")
        return status
    front = _write_file(report, out) if options.single_file else _publish(report, out, options)
    console.report(finish([console.out.ink(str(front))], console.out))
    return status


def _publish(report: Report, out: Path, options: argparse.Namespace) -> Path:
    from scifacts.api import publish_report

    console: Console = options.console
    published = publish_report(report, out, allow_vanished=options.allow_vanished)
    for note in published.note.splitlines():
        console.note(note)
    return out / "index.html"


def _write_file(report: Report, out: Path) -> Path:
    from scifacts.api import write_single_file

    write_single_file(report, out)
    return out


def _folder(path: Path) -> Path:
    return path if path.is_dir() else path.parent
