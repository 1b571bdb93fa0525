"""`scifacts accept`: take a fact that a source changed, and write down why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scifacts.cli.edits import add_project, write_out
from scifacts.cli.exit import CLEAN, FINDINGS
from scifacts.cli.inputs import read_project, require_known, require_source, require_value
from scifacts.errors import UsageError

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable

    from scifacts.cli.console import Console
    from scifacts.model import Claim, Project

__all__ = ["NAME", "add_arguments", "run"]

NAME = "accept"

_EXAMPLES = """\
examples:
  scifacts accept ship-calls --reason "The port recounted." --dry-run
  scifacts accept ship-calls --reason "The port recounted." --yes
  scifacts accept ship-calls cargo --reason "The report was corrected."
  scifacts accept ship-calls --reason "Recounted." --source annual-report
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe `scifacts accept`."""
    parser.description = (
        "Take what the sources of claims state now: quote, figure and the number in the statement, with an "
        "entry in the history of each. The change is shown, and written once it is confirmed; each claim is "
        "taken whole or not at all."
    )
    parser.epilog = _EXAMPLES
    parser.add_argument("claims", metavar="CLAIM", nargs="+", help="ids of the claims")
    add_project(parser)
    parser.add_argument("--reason", required=True, help="why, for the reader; it stands in the history")
    parser.add_argument("--date", metavar="YYYY-MM-DD", help="date of the entry (default: today)")
    parser.add_argument("--source", metavar="ID", help="the source to follow, where sources disagree")
    parser.add_argument("--statement", metavar="TEXT", help="what the claim states now, in your words")
    parser.add_argument("-y", "--yes", action="store_true", help="write without asking")
    parser.add_argument(
        "--dry-run", action="store_true", help="show what would be written, and write nothing"
    )


def run(options: argparse.Namespace) -> int:
    """Show the new claims, ask, and write them."""
    console: Console = options.console
    project = read_project(options.path)
    require_known("claim", options.claims, (claim.id for claim in project.claims))
    require_value("--reason", options.reason)
    require_value("--statement", options.statement)
    require_value("--date", options.date, "date")
    require_source("--source", filter(None, [options.source]), project)
    names = tuple(dict.fromkeys(options.claims))
    if options.statement is not None and len(names) > 1:
        raise UsageError("--statement says what one claim states", help="name that one alone")
    claims, status = _accepted(project, names, options)
    if not claims:
        return status
    if write_out(project, claims, console, yes=options.yes, dry_run=options.dry_run):
        for claim in claims:
            entry = claim.history[-1]
            console.note(f"{claim.id}: “{entry.was}” is now “{entry.now}”.")
        return status
    console.note("Nothing was written.")
    return status if options.dry_run else max(status, FINDINGS)


def _accepted(project: Project, names: Iterable[str], options: argparse.Namespace) -> tuple[list[Claim], int]:
    """The new claims, and the exit status of the others: nothing to accept, or refused, which is said."""
    from scifacts.cli import say_failure
    from scifacts.clock import today
    from scifacts.fixes import accepted

    console: Console = options.console
    claims: list[Claim] = []
    status = CLEAN
    for name in names:
        try:
            claim = accepted(
                project,
                name,
                reason=options.reason,
                date=options.date or today().isoformat(),
                source_id=options.source,
                statement=options.statement,
            )
        except UsageError as err:
            status = max(status, say_failure(err, options, console))
            continue
        if any(claim is one for one in project.claims):
            console.note(f"{name}: its sources state what it says; there is nothing to accept.")
            status = max(status, FINDINGS)
        else:
            claims.append(claim)
    return claims, status
