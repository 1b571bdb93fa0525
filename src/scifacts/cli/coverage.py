"""`scifacts coverage`: every figure of every source, and what accounts for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scifacts.cli.arguments import add_format, add_path, percent
from scifacts.cli.exit import CLEAN, FINDINGS, UNUSABLE
from scifacts.cli.inputs import inputs_of, read_project, say_notes, say_unreadable
from scifacts.cli.writing import deliver
from scifacts.outputs import COVERAGE_FORMATS
from scifacts.outputs.coverage import count_states, reaches
from scifacts.outputs.coverage_text import total
from scifacts.outputs.summary import counted
from scifacts.outputs.terminal import finish

if TYPE_CHECKING:
    import argparse

    from scifacts.cli.console import Console
    from scifacts.model import Project

__all__ = ["NAME", "add_arguments", "run"]

NAME = "coverage"

_EXAMPLES = """\
examples:
  scifacts coverage
  scifacts coverage --fail-under 100
  scifacts coverage --output-format json -o coverage.json
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe `scifacts coverage`."""
    parser.description = (
        "Read every figure of every source and say which claim, or which reason, accounts for it."
    )
    parser.epilog = _EXAMPLES
    add_path(parser)
    add_format(parser, tuple(COVERAGE_FORMATS))
    parser.add_argument(
        "--fail-under",
        metavar="PERCENT",
        type=percent,
        help="exit with 1 if less of the figures is claimed or ignored, 0 to 100",
    )


def run(options: argparse.Namespace) -> int:
    """Read every figure, write the list, and return the exit status."""
    console: Console = options.console
    project = read_project(options.path)
    say_notes(project, console)
    from scifacts.api import report_on

    with console.working(f"reading the figures of {counted(len(project.sources), 'source')}"):
        report = report_on(project)
    deliver(
        lambda look: COVERAGE_FORMATS[options.output_format](report, look),
        options,
        console,
        inputs_of(project),
    )
    console.note(total(report))
    _say_empty(project, console)
    if say_unreadable(project.sources, console):
        return UNUSABLE
    if options.fail_under is None or reaches(count_states(report.coverage), options.fail_under):
        return CLEAN
    console.note(f"SF501 figure-uncovered: less than {options.fail_under} % is accounted for.")
    return FINDINGS


def _say_empty(project: Project, console: Console) -> None:
    """Name each source without text, which has no figure that could be missing from the count."""
    empty = [source for source in project.sources if source.error is None and not source.text.strip()]
    ink = console.err.ink
    told = (f"{ink(s.path)}: SF105 [error] {ink(s.id)}: is empty, so it has no figures" for s in empty)
    console.say(finish(told, console.err))
