"""`scifacts check --fix` and `--diff`: repairs written to claims.yaml, or shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scifacts.cli import edits
from scifacts.cli.exit import CLEAN, FINDINGS
from scifacts.cli.inputs import inputs_of
from scifacts.cli.writing import deliver
from scifacts.editing import manuscript_of, save, unified_diff
from scifacts.fixes import fixed_file, plan_fixes
from scifacts.outputs.summary import counted
from scifacts.outputs.terminal import finish

if TYPE_CHECKING:
    import argparse

    from scifacts.claims.splice_file import Manuscript
    from scifacts.cli.console import Console
    from scifacts.fixes import Fix
    from scifacts.model import Report

__all__ = ["fix", "show_diff"]


def fix(report: Report, *, unsafe: bool) -> int:
    """Write every repair that a report calls for; how many there were."""
    planned = plan_fixes(report, unsafe=unsafe)
    if planned:
        manuscript = manuscript_of(report.project)
        save(manuscript, _edited(manuscript, planned))
    return len(planned)


def show_diff(report: Report, options: argparse.Namespace) -> int:
    """Say what `fix` would write, where a report would go, and write nothing; 1 if there is something."""
    console: Console = options.console
    planned = plan_fixes(report, unsafe=options.unsafe_fixes)
    lines: list[str] = []
    if planned:
        manuscript = manuscript_of(report.project)
        lines = unified_diff(manuscript, _edited(manuscript, planned))
    deliver(
        lambda look: finish(edits.coloured(lines, look), look), options, console, inputs_of(report.project)
    )
    what = counted(len(planned), "finding") if planned else "nothing"
    console.note(f"Would fix {what}.")
    return FINDINGS if planned else CLEAN


def _edited(manuscript: Manuscript, planned: tuple[Fix, ...]) -> bytes:
    return manuscript.rewritten(fixed_file(manuscript.file, planned))
