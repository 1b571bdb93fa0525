"""`scifacts review`: stamp claims that a person has read against their sources."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from scifacts.cli.details import say_unquoted
from scifacts.cli.edits import add_project, write_out
from scifacts.cli.exit import CLEAN, FINDINGS, UNUSABLE
from scifacts.cli.inputs import read_project, require_known, require_value, say_unreadable
from scifacts.errors import UsageError
from scifacts.model import ClaimStatus, Review
from scifacts.outputs.summary import counted
from scifacts.outputs.terminal import finish

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable

    from scifacts.cli.console import Console
    from scifacts.model import Claim, Project, Report

__all__ = ["NAME", "add_arguments", "run"]

NAME = "review"

_MOST_NAMED = 20  # reviews that are renewed, claims that fail

_EXAMPLES = """\
examples:
  scifacts review ship-calls cargo --by "Ida Brandt"
  scifacts review --all --by desk
  scifacts check --require-review
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe `scifacts review`."""
    parser.description = (
        "Stamp claims as read by a person: a fingerprint of statement, figure and quotes. When one of them "
        "changes later, SF302 says so. A claim that fails its check is not stamped."
    )
    parser.epilog = _EXAMPLES
    parser.add_argument("claims", metavar="CLAIM", nargs="*", help="ids of the claims")
    add_project(parser)
    parser.add_argument("--all", action="store_true", help="all claims that are not reviewed as they stand")
    parser.add_argument("--by", metavar="NAME", help="who read them (default: who did before)")
    parser.add_argument("--date", metavar="YYYY-MM-DD", help="when (default: today)")
    parser.add_argument(
        "--dry-run", action="store_true", help="show what would be written, and write nothing"
    )


def run(options: argparse.Namespace) -> int:
    """Stamp the claims that pass; 1 where one does not, 2 where its source cannot be read."""
    console: Console = options.console
    if options.claims and options.all:
        raise UsageError("--all and names of claims exclude each other", help="leave one out")
    if not options.claims and not options.all:
        raise UsageError("name the claims that were read, or --all", help="see: scifacts review --help")
    require_value("--by", options.by)
    require_value("--date", options.date, "date")
    project = read_project(options.path)
    require_known("claim", options.claims, (claim.id for claim in project.claims))
    chosen = [claim for claim in project.claims if options.all or claim.id in options.claims]
    report = _checked(project, chosen)
    failing = [result.claim.id for result in report.results if result.status is ClaimStatus.FAILED]
    told = [f"{console.err.ink(one)}: it fails its check" for one in failing[:_MOST_NAMED]]
    if len(failing) > _MOST_NAMED:
        told.append(f"… and {len(failing) - _MOST_NAMED:,} more fail theirs")
    console.say(finish(told, console.err))
    stamped = [
        replace(claim, review=_review(claim, options.by or _reviewer(claim), options.date))
        for claim in chosen
        if claim.id not in failing and not (options.all and _is_current(claim))
    ]
    say_unquoted(report, {claim.id for claim in stamped}, console)
    write_out(project, stamped, console, dry_run=options.dry_run, shown=False)
    _say_renewed([claim for claim in chosen if any(claim.id == one.id for one in stamped)], options)
    nameless = [claim for claim in stamped if claim.review and claim.review.by is None]
    if nameless:
        console.note(f"{counted(len(nameless), 'review')} without a name: --by says who read.")
    left = f"; {counted(len(failing), 'claim')} not, see scifacts check" if failing else ""
    verb = "Would review" if options.dry_run else "Reviewed"
    console.note(f"{verb} {counted(len(stamped), 'claim')}{left}.")
    cited = {quote.source_id for claim in chosen if claim.id in failing for quote in claim.quotes}
    if say_unreadable((source for source in project.sources if source.id in cited), console):
        return UNUSABLE
    return FINDINGS if failing else CLEAN


def _reviewer(claim: Claim) -> str | None:
    """Who reviewed a claim last: it stays so unless another name is given."""
    return claim.review.by if claim.review else None


def _say_renewed(claims: Iterable[Claim], options: argparse.Namespace) -> None:
    """Name the reviews that others take the place of."""
    console: Console = options.console
    verb = "would renew" if options.dry_run else "renewed"
    reviewed = [(claim, claim.review) for claim in claims if claim.review]
    for claim, review in reviewed[:_MOST_NAMED]:
        by = f" by {review.by}" if review.by else ""
        new = f", now by {options.by}" if options.by not in (None, review.by) else ""
        date = f" of {review.date}" if review.date else ""
        console.note(f"{claim.id}: {verb} the review{by}{date}{new}.")
    if len(reviewed) > _MOST_NAMED:
        console.note(f"… and {len(reviewed) - _MOST_NAMED:,} more.")


def _checked(project: Project, claims: Iterable[Claim]) -> Report:
    """What the check says of claims; none with an error that no waiver covers can have been read well."""
    from scifacts.api import report_on

    return report_on(project, claim_ids=[claim.id for claim in claims], with_coverage=False)


def _is_current(claim: Claim) -> bool:
    from scifacts.checks import fingerprint_of

    return claim.review is not None and claim.review.fingerprint == fingerprint_of(claim)


def _review(claim: Claim, by: str | None, date: str | None) -> Review:
    from scifacts.checks import fingerprint_of
    from scifacts.clock import today

    return Review(fingerprint_of(claim), date or today().isoformat(), by)
