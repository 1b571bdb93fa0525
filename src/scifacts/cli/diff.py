"""`scifacts diff`: two reports or git revisions, claim by claim."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from scifacts.cli.arguments import add_format
from scifacts.cli.exit import CLEAN, FINDINGS
from scifacts.cli.inputs import inputs_of, read_project
from scifacts.errors import UsageError

if TYPE_CHECKING:
    import argparse

    from scifacts.cli.console import Console
    from scifacts.comparison import ClaimState

__all__ = ["NAME", "add_arguments", "run"]

NAME = "diff"

_EXAMPLES = """\
examples:
  scifacts diff HEAD
  scifacts diff v1.0 main --claims articles/claims.yaml
  scifacts diff old.json new.json --output-format json
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe `scifacts diff`."""
    parser.description = (
        "Compare two states of the claims: added, removed, and what changed in status, statement, figure and "
        "quotes. A state is a JSON report (a name that ends in .json) or a git revision; without NEW it is "
        "the files as they are. Reports hold no statements and figures, but the words found. Exits with 1 "
        "where anything differs."
    )
    parser.epilog = _EXAMPLES
    parser.add_argument("old", metavar="OLD", help="a JSON report or a git revision")
    parser.add_argument("new", metavar="NEW", nargs="?", help="the same; the files as they are, if left out")
    parser.add_argument(
        "--claims",
        dest="path",
        metavar="PATH",
        type=Path,
        default=Path("claims.yaml"),
        help="claims.yaml, or the folder that holds it (default: claims.yaml)",
    )
    add_format(parser, ("text", "json"))


def run(options: argparse.Namespace) -> int:
    """Compare, write the differences, and return the exit status."""
    from scifacts.cli.writing import deliver
    from scifacts.comparison import changes
    from scifacts.outputs import changes as output

    console: Console = options.console
    files = [Path(name) for name in (options.old, options.new or "") if name.endswith(".json")]
    if len(files) == 1 and options.new is not None:
        help_ = "write both as reports, or name two revisions"
        raise UsageError("a report and a revision do not hold the same", help=help_)
    inputs = [*files, *(inputs_of(read_project(options.path)) if len(files) < 2 else ())]
    old = _states(options.old, options.path)
    new = _as_report(options.path) if options.new is None and files else _states(options.new, options.path)
    found = changes(old, new)
    write = output.write_json if options.output_format == "json" else output.write
    deliver(lambda look: write(found, look), options, console, inputs)
    numbers = ", ".join(f"{number} {kind}" for kind, number in output.count_changes(found))
    console.note(f"Claims: {numbers}.")
    return FINDINGS if found else CLEAN


def _as_report(path: Path) -> tuple[ClaimState, ...]:
    """The claims as they are, told as a report tells them."""
    from scifacts.api import report_on
    from scifacts.comparison import states_in_report
    from scifacts.outputs import report_json

    return states_in_report(report_json.write(report_on(read_project(path), with_coverage=False)))


def _states(name: str | None, path: Path) -> tuple[ClaimState, ...]:
    from scifacts.comparison import read_report, states_of

    if name is not None and name.endswith(".json"):
        return read_report(Path(name))
    from scifacts.api import report_on

    project = read_project(path)
    if name is not None:
        from scifacts.revisions import project_at

        then = project_at(Path(project.root), project.path, name)
        if then is None:
            return ()
        project = then
    return states_of(report_on(project, with_coverage=False))
