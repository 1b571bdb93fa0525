"""`scifacts check --fix` and `--diff`: repairs written to claims.yaml, or shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scifacts.cli.exit import CLEAN, FINDINGS
from scifacts.editing import manuscript_of, save, unified_diff
from scifacts.fixes import fixed_file, plan_fixes, splices_for
from scifacts.outputs.summary import counted
from scifacts.outputs.terminal import Look, Style, finish

if TYPE_CHECKING:
    from collections.abc import Iterable

    from scifacts.claims.splice_file import Manuscript
    from scifacts.cli.console import Console
    from scifacts.fixes import Fix
    from scifacts.model import Report

__all__ = ["coloured", "fix", "show_diff"]


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
    lines = unified_diff(manuscript, _edited(manuscript, planned))
    console.report(finish(coloured(lines, console.out), console.out))
    console.note(f"Would fix {counted(len(planned), 'finding')}.")
    return FINDINGS


def _edited(manuscript: Manuscript, planned: tuple[Fix, ...]) -> bytes:
    outline = manuscript.outline({fix.claim_id for fix in planned if fix.claim_id})
    return manuscript.edited(splices_for(outline, planned), fixed_file(manuscript.file, planned))


def coloured(lines: Iterable[str], look: Look) -> Iterable[str]:
    """The lines of a diff, made visible: what goes in red, what comes in green."""
    for line in lines:
        style = {"-": Style.ERROR, "+": Style.GOOD, "@": Style.PLACE}.get(line[:1])
        yield look.ink(line, Style.STRONG if line.startswith(("---", "+++")) else style)
