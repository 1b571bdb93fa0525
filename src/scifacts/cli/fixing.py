"""`scifacts check --fix` and `--diff`: repairs written to claims.yaml, or shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scifacts.cli import edits
from scifacts.cli.exit import CLEAN, FINDINGS, UNUSABLE, status_of
from scifacts.cli.inputs import inputs_of, say_unreadable
from scifacts.cli.writing import deliver
from scifacts.editing import manuscript_of, save, unified_diff
from scifacts.fixes import fixed_file, plan_fixes
from scifacts.outputs.summary import counted
from scifacts.outputs.terminal import finish

if TYPE_CHECKING:
    import argparse

    from scifacts.claims.splice_file import Manuscript
    from scifacts.cli.console import Console
    from scifacts.fixes import Fix, Plan
    from scifacts.model import Report

__all__ = ["fix", "show_diff"]


def fix(report: Report, console: Console, *, unsafe: bool) -> int:
    """Write every repair that a report calls for, and say what is left to a reader; how many there were."""
    plan = plan_fixes(report, unsafe=unsafe)
    if plan.fixes:
        manuscript = manuscript_of(report.project)
        save(manuscript, _edited(manuscript, plan.fixes))
    _say_left(plan, console)
    return len(plan.fixes)


def show_diff(report: Report, options: argparse.Namespace) -> int:
    """Say what `fix` would write, where a report would go, and write nothing; 1 if there is something.

    2 where a source that counts cannot be read, of which nothing can be said.
    """
    console: Console = options.console
    plan = plan_fixes(report, unsafe=options.unsafe_fixes)
    planned = plan.fixes
    lines: list[str] = []
    if planned:
        manuscript = manuscript_of(report.project)
        lines = unified_diff(manuscript, _edited(manuscript, planned))
    deliver(
        lambda look: finish(edits.coloured(lines, look), look), options, console, inputs_of(report.project)
    )
    _say_left(plan, console)
    what = counted(len(planned), "finding") if planned else "nothing"
    console.note(f"Would fix {what}.")
    if status_of(report) == UNUSABLE:
        say_unreadable(report.project.sources, console)
        return UNUSABLE
    return FINDINGS if planned else CLEAN


def _say_left(plan: Plan, console: Console) -> None:
    for one in plan.left:
        console.note(f"{one.claim_id}: quotes[{one.quote}] keeps its wording: {one.why}.")


def _edited(manuscript: Manuscript, planned: tuple[Fix, ...]) -> bytes:
    return manuscript.rewritten(fixed_file(manuscript.file, planned))
