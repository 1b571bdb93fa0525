"""`scifacts check --fix` and `--diff`: repairs written to claims.yaml, or shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scifacts.cli import edits
from scifacts.cli.exit import CLEAN, FINDINGS
from scifacts.editing import manuscript_of, save, unified_diff
from scifacts.fixes import fixed_file, plan_fixes
from scifacts.outputs.summary import counted

if TYPE_CHECKING:
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


def show_diff(report: Report, console: Console, *, unsafe: bool) -> int:
    """Print what `fix` would write, and write nothing; 1 where there is something."""
    planned = plan_fixes(report, unsafe=unsafe)
    if not planned:
        console.note("Would fix nothing.")
        return CLEAN
    manuscript = manuscript_of(report.project)
    edits.show_diff(unified_diff(manuscript, _edited(manuscript, planned)), console)
    console.note(f"Would fix {counted(len(planned), 'finding')}.")
    return FINDINGS


def _edited(manuscript: Manuscript, planned: tuple[Fix, ...]) -> bytes:
    return manuscript.rewritten(fixed_file(manuscript.file, planned))
