"""`scifacts build`: check everything, then publish the site."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scifacts.cli.exit import UNUSABLE, status_of
from scifacts.cli.inputs import expiry_day, inputs_of, read_project
from scifacts.outputs import FORMATS, concise
from scifacts.outputs.summary import sentence, summarise
from scifacts.outputs.terminal import finish

if TYPE_CHECKING:
    import argparse
    from pathlib import Path

    from scifacts.cli.console import Console
    from scifacts.model import Report

__all__ = ["run"]


def run(options: argparse.Namespace, console: Console) -> int:
    """Check, render, publish, print the front page's path, and return the exit status."""
    project = read_project(options.path)
    from scifacts.report import make_report

    report = make_report(project, today=expiry_day(project))
    status = status_of(report)
    console.say(concise.write(report, console.err))
    console.note(sentence(summarise(report)))
    out = options.output if options.output is not None else _beside(options.path)
    if status == UNUSABLE:
        console.note(f"{out} was left as it was: a source cannot be read.")
        return status
    _publish(report, out, inputs_of(project), console)
    console.report(finish([console.out.ink(str(out / "index.html"))], console.out))
    return status


def _beside(path: Path) -> Path:
    return (path if path.is_dir() else path.parent) / "build"


def _publish(report: Report, out: Path, inputs: list[Path], console: Console) -> None:
    from scifacts.publish import publish
    from scifacts.site import render

    data = {"data/report.json": FORMATS["json"](report).encode()}
    published = publish(render(report, data=data), out, inputs=inputs)
    if published.note:
        console.note(published.note)
