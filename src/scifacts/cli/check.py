"""`scifacts check`: every quote found again, every figure compared."""

from __future__ import annotations

import argparse
from pathlib import Path

from scifacts.cli.arguments import add_format, add_path, add_watch
from scifacts.cli.exit import status_of
from scifacts.cli.inputs import inputs_of, read_project, require_known, require_source, say_notes
from scifacts.cli.since import add_since, read_since, with_settings
from scifacts.cli.writing import add_step_summary, deliver
from scifacts.errors import UsageError
from scifacts.outputs import FORMATS
from scifacts.outputs.summary import counted, sentence, summarise

TYPE_CHECKING = False
if TYPE_CHECKING:
    from scifacts.cli.cache import Cache
    from scifacts.cli.console import Console
    from scifacts.model import Project, Report

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
  scifacts check --watch
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
    add_watch(parser)
    _add_baseline(parser)
    parser.add_argument("--exit-zero", action="store_true", help="exit with 0 although there are findings")
    parser.add_argument(
        "--cache",
        action=argparse.BooleanOptionalAction,
        default=True,
        help="say again what is kept of the same check where nothing changed (default)",
    )
    parser.add_argument(
        "--require-review",
        action=argparse.BooleanOptionalAction,
        default=False,
        help="fail for every claim that nobody has reviewed as it stands (SF303)",
    )
    parser.add_argument(
        "--review-own-words",
        action=argparse.BooleanOptionalAction,
        default=False,
        help="the same, of claims alone whose statement has words that no sentence quoted has",
    )
    parser.add_argument(
        "--fix",
        action="store_true",
        help="mend in claims.yaml what needs no decision: typography, prefix and suffix, pins",
    )
    parser.add_argument(
        "--unsafe-fixes",
        action="store_true",
        help="with --fix or --diff, also take words that the source changed; never a changed fact",
    )
    parser.add_argument(
        "--diff", action="store_true", help="show what --fix would write, and write nothing; 1 if anything"
    )


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
    """Check, write the report, and return the exit status; with --watch again and again."""
    if not options.watch:
        return _once(options)
    from scifacts.cli.watching import repeat

    return repeat(options, _once)


def _once(options: argparse.Namespace) -> int:
    console: Console = options.console
    if options.unsafe_fixes and not (options.fix or options.diff):
        help_ = "add --fix, or --diff to look first"
        raise UsageError("--unsafe-fixes changes nothing by itself", help=help_)
    project = read_project(options.path)
    say_notes(project, console)
    require_known("--claim", options.claim, (claim.id for claim in project.claims))
    require_source("--source", options.source, project)
    if options.cache and getattr(options, "may_cache", False):
        from scifacts.cli.cache import cache_of

        kept = cache_of(project, options)
        if kept is not None:
            return _told(kept, project, options)
    since = read_since(options.since, project, console)
    by_baseline = bool(options.baseline or options.write_baseline or options.prune_baseline)
    if by_baseline:
        from scifacts.cli.known import heed_baseline, require_baseline

        known = require_baseline(options)
    report = _made(project, since, options)
    fixed = None
    if options.fix or options.diff:
        from scifacts.cli import fixing

        if options.diff:
            return fixing.show_diff(report, options)
        fixed = fixing.fix(report, console, unsafe=options.unsafe_fixes)
        report = _made(read_project(options.path), since, options) if fixed else report
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
    summary = summarise(report)
    if fixed is not None:
        console.note(f"Fixed {fixed}, {summary.errors + summary.warnings} left.")
    console.note(sentence(summary))
    return status_of(report, strict=options.strict, exit_zero=options.exit_zero)


def _told(kept: Cache, project: Project, options: argparse.Namespace) -> int:
    """Say again what is kept of the very same check; else make it, keep it and say it."""
    from scifacts.cli.cache import Said

    console: Console = options.console
    said = kept.read()
    if said is None:
        report = _made(project, None, options)
        status = status_of(report, strict=options.strict, exit_zero=options.exit_zero)
        text = FORMATS[options.output_format](report, console.out)
        said = Said(status, text, sentence(summarise(report)))
        kept.write(said)
    console.report(said.report)
    console.note(said.summary)
    return said.status


def _made(project: Project, since: Project | None, options: argparse.Namespace) -> Report:
    from scifacts.api import report_on

    console: Console = options.console
    with console.working(f"checking {counted(len(project.claims), 'claim')}"):
        report = report_on(
            project,
            claim_ids=options.claim,
            source_ids=options.source,
            with_coverage=False,
            since=since,
            require_review=options.require_review,
            review_own_words=options.review_own_words,
        )
    return report if options.claim or options.source else with_settings(report, options)
