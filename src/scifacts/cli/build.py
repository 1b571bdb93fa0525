"""`scifacts build`: check everything, then publish the site."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scifacts.cli.exit import UNUSABLE, status_of
from scifacts.cli.inputs import read_project, say_notes
from scifacts.outputs import concise
from scifacts.outputs.summary import sentence, summarise
from scifacts.outputs.terminal import finish

if TYPE_CHECKING:
    import argparse
    from pathlib import Path

    from scifacts.cli.console import Console

__all__ = ["run"]


def run(options: argparse.Namespace, console: Console) -> int:
    """Check, render, publish, print the front page's path, and return the exit status."""
    from scifacts.api import publish_report, report_on

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
