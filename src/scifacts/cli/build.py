"""`scifacts build`: check everything, then publish the site."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from scifacts.cli.arguments import add_path
from scifacts.cli.exit import UNUSABLE, status_of
from scifacts.cli.inputs import read_project, say_notes
from scifacts.outputs import concise
from scifacts.outputs.summary import sentence, summarise
from scifacts.outputs.terminal import finish

if TYPE_CHECKING:
    import argparse

    from scifacts.cli.console import Console

__all__ = ["NAME", "add_arguments", "run"]

NAME = "build"

_EXAMPLES = """\
examples:
  scifacts build
  scifacts build articles/claims.yaml -o public
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe `scifacts build`."""
    parser.description = (
        "Check everything and publish the site; it shows the findings. Prints the path of its front page."
    )
    parser.epilog = _EXAMPLES
    add_path(parser)
    parser.add_argument(
        "-o", "--output", metavar="DIR", type=Path, help="where to (default: build, beside claims.yaml)"
    )


def run(options: argparse.Namespace) -> int:
    """Check, render, publish, print the front page's path, and return the exit status."""
    from scifacts.api import publish_report, report_on

    console: Console = options.console
    project = read_project(options.path)
    say_notes(project, console)
    report = report_on(project)
    status = status_of(report)
    console.say(concise.write(report, console.err))
    console.note(sentence(summarise(report)))
    out = options.output if options.output is not None else _beside(options.path)
    if status == UNUSABLE:
        console.note(f"{out} was left as it was: a source cannot be read.")
        return status
    published = publish_report(report, out)
    if published.note:
        console.note(published.note)
    console.report(finish([console.out.ink(str(out / "index.html"))], console.out))
    return status


def _beside(path: Path) -> Path:
    return (path if path.is_dir() else path.parent) / "build"
