"""`scifacts export`: the claims as data for other programs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scifacts.cli.arguments import add_path, output_file
from scifacts.cli.exit import UNUSABLE, status_of
from scifacts.cli.inputs import inputs_of, read_project, say_notes
from scifacts.cli.writing import own_files
from scifacts.outputs import concise
from scifacts.outputs.summary import counted, sentence, summarise

if TYPE_CHECKING:
    import argparse

    from scifacts.cli.console import Console
    from scifacts.model import Report

__all__ = ["FORMATS", "NAME", "add_arguments", "run"]

NAME = "export"

# The names of `exports.EXPORTS`, which would take 20 ms to import for --help.
FORMATS = ("json", "csv", "claimreview", "webannotation", "csl")

_EXAMPLES = """\
examples:
  scifacts export --format csv -o claims.csv
  scifacts export --format claimreview articles/
  scifacts export --format csl -o sources.json
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe `scifacts export`."""
    parser.description = (
        "Check everything and write it as data: json and csv (the claims), claimreview (schema.org, for the "
        "claims with a verdict), webannotation (W3C, the passages), csl (the sources, for bibliographies)."
    )
    parser.epilog = _EXAMPLES
    add_path(parser)
    parser.add_argument("--format", choices=FORMATS, required=True, help="which data")
    parser.add_argument(
        "-o", "--output", metavar="FILE", type=output_file, help="write to a file, in one step"
    )


def run(options: argparse.Namespace) -> int:
    """Check, write the data, and return the exit status of the check: the data says what failed."""
    from scifacts.api import report_on
    from scifacts.exports import EXPORTS

    console: Console = options.console
    project = read_project(options.path)
    say_notes(project, console)
    with console.working(f"checking {counted(len(project.claims), 'claim')}"):
        report = report_on(project)
    console.say(concise.write(report, console.err))
    console.note(sentence(summarise(report)))
    status = status_of(report)
    if status == UNUSABLE:
        console.note("Nothing was written: a source cannot be read.")
        return status
    text = EXPORTS[options.format](report)
    if options.output is None:
        console.data(text)
    else:
        from scifacts.publish import write_file

        write_file(options.output, text.encode(), inputs=(*inputs_of(project), *own_files(options)))
    _say_missing(report, options.format, console)
    return status


def _say_missing(report: Report, format_: str, console: Console) -> None:
    """Say why there is no review where there could be one."""
    if format_ != "claimreview":
        return
    if not any(result.claim.verdict for result in report.results):
        console.note("No claim has a `verdict`, so there is no review; scifacts never makes one up.")
    elif not report.project.site.base_url:
        console.note("A review needs the address of its page: set `base_url` under `site`.")
