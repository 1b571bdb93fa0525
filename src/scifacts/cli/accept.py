"""`scifacts accept`: take a fact that a source changed, and write down why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scifacts.cli.edits import add_project, write_out
from scifacts.cli.exit import CLEAN, FINDINGS
from scifacts.cli.inputs import read_project, require_known, require_value

if TYPE_CHECKING:
    import argparse

    from scifacts.cli.console import Console

__all__ = ["NAME", "add_arguments", "run"]

NAME = "accept"

_EXAMPLES = """\
examples:
  scifacts accept ship-calls --reason "The port recounted." --dry-run
  scifacts accept ship-calls --reason "The port recounted." --yes
  scifacts accept ship-calls --reason "The report was corrected." --source annual-report
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe `scifacts accept`."""
    parser.description = (
        "Take what a claim's source states now: quote, figure and the number in the statement, with an "
        "entry in the claim's history. The change is shown, and written once it is confirmed."
    )
    parser.epilog = _EXAMPLES
    parser.add_argument("claim", metavar="CLAIM", help="id of the claim")
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
    """Show the new claim, ask, and write it."""
    console: Console = options.console
    project = read_project(options.path)
    require_known("claim", [options.claim], (claim.id for claim in project.claims))
    require_value("--reason", options.reason)
    require_value("--statement", options.statement)
    require_value("--date", options.date, "date")
    require_known("--source", filter(None, [options.source]), (source.id for source in project.sources))
    from scifacts.clock import today
    from scifacts.fixes import accepted

    claim = accepted(
        project,
        options.claim,
        reason=options.reason,
        date=options.date or today().isoformat(),
        source_id=options.source,
        statement=options.statement,
    )
    if any(claim is one for one in project.claims):
        console.note(f"{claim.id}: its sources state what it says; there is nothing to accept.")
        return FINDINGS
    if write_out(project, [claim], console, yes=options.yes, dry_run=options.dry_run):
        entry = claim.history[-1]
        console.note(f"{claim.id}: “{entry.was}” is now “{entry.now}”.")
        return CLEAN
    console.note("Nothing was written.")
    return CLEAN if options.dry_run else FINDINGS
