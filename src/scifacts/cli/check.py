"""`scifacts check`: every quote found again, every figure compared."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from scifacts.cli.arguments import add_format, add_path
from scifacts.cli.exit import status_of
from scifacts.cli.inputs import inputs_of, read_project, require_known, say_notes
from scifacts.cli.since import add_since, read_since
from scifacts.cli.writing import add_step_summary, deliver
from scifacts.outputs import FORMATS
from scifacts.outputs.summary import counted, sentence, summarise

if TYPE_CHECKING:
    from scifacts.cli.console import Console

__all__ = ["NAME", "add_arguments", "run"]

NAME = "check"

_EXAMPLES = """\
examples:
  scifacts check
  scifacts check articles/ --strict
  scifacts check --claim rd-spending --output-format concise
  scifacts check --output-format json -o report.json
  scifacts check --output-format github
  scifacts check --since origin/main
  scifacts check --baseline known.json
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe `scifacts check`."""
    parser.description = (
        "Find every quote in its source again and compare every figure with the passage found."
    )
    parser.epilog = _EXAMPLES
    add_path(parser)
    add_format(parser, tuple(FORMATS))
    parser.add_argument(
        "--strict",
        action=argparse.BooleanOptionalAction,
        default=False,
        help="let warnings fail the check as well",
    )
    parser.add_argument(
        "--claim", metavar="ID", action="append", default=[], help="check this claim only; repeatable"
    )
    parser.add_argument(
        "--source",
        metavar="ID",
        action="append",
        default=[],
        help="check the quotes of this source only; repeatable",
    )
    add_since(parser)
    _add_baseline(parser)
    parser.add_argument("--exit-zero", action="store_true", help="exit with 0 although there are findings")


def _add_baseline(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--baseline", metavar="FILE", type=Path, help="hold back the findings that this file lists"
    )
    parser.add_argument(
        "--write-baseline", metavar="FILE", type=Path, help="list all findings of now in this file"
    )
    parser.add_argument(
        "--prune-baseline", action="store_true", help="drop from --baseline what is no longer found"
    )


def run(options: argparse.Namespace) -> int:
    """Check, write the report, and return the exit status."""
    console: Console = options.console
    project = read_project(options.path)
    say_notes(project, console)
    from scifacts.api import report_on

    require_known("--claim", options.claim, (claim.id for claim in project.claims))
    require_known("--source", options.source, (source.id for source in project.sources))
    since = read_since(options.since, project, console)
    by_baseline = bool(options.baseline or options.write_baseline or options.prune_baseline)
    if by_baseline:
        from scifacts.cli.known import heed_baseline, require_baseline

        known = require_baseline(options)
    with console.working(f"checking {counted(len(project.claims), 'claim')}"):
        report = report_on(
            project,
            claim_ids=options.claim,
            source_ids=options.source,
            with_coverage=False,
            since=since,
        )
    inputs = inputs_of(project)
    if by_baseline:
        report = heed_baseline(report, known, options, inputs)
    if console.verbose:
        from scifacts.cli.details import say_details

        say_details(report, console)
    deliver(lambda look: FORMATS[options.output_format](report, look), options, console, inputs)
    if options.output_format == "github":
        from scifacts.outputs import github

        add_step_summary(lambda look: github.summary(report, look), options, console)
    console.note(sentence(summarise(report)))
    return status_of(report, strict=options.strict, exit_zero=options.exit_zero)
