"""What the commands that edit claims.yaml share: which project, what is shown, whether it is wanted."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from scifacts.editing import manuscript_of, save, unified_diff
from scifacts.errors import UsageError
from scifacts.outputs.terminal import Look, Style, finish

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable

    from scifacts.claims import ClaimsFile
    from scifacts.cli.console import Console
    from scifacts.model import Claim, Project

__all__ = ["add_project", "coloured", "confirmed", "show_diff", "with_claims", "write_out"]


def add_project(parser: argparse.ArgumentParser) -> None:
    """Add the claims file that a command is about, for commands whose arguments are something else."""
    parser.add_argument(
        "--project",
        metavar="PATH",
        dest="path",
        type=Path,
        default=Path("claims.yaml"),
        help="claims.yaml, or the folder that holds it (default: claims.yaml)",
    )


def with_claims(file: ClaimsFile, claims: Iterable[Claim]) -> ClaimsFile:
    """The content of a claims file with these claims in the places of those of the same ids."""
    from dataclasses import replace

    by_id = {claim.id: claim for claim in claims}
    return replace(file, claims=tuple(by_id.get(claim.id, claim) for claim in file.claims))


def write_out(
    project: Project,
    claims: Iterable[Claim],
    console: Console,
    *,
    yes: bool = True,
    dry_run: bool,
    shown: bool = True,
) -> bool:
    """Show what it takes that claims say what they shall, and write it; whether anything was written.

    Without `yes` a person at the terminal is asked. UsageError where there is none.
    """
    manuscript = manuscript_of(project)
    data = manuscript.rewritten(with_claims(manuscript.file, claims))
    if data == manuscript.data:
        return False
    if shown or dry_run or not yes:
        show_diff(unified_diff(manuscript, data), console)
    if dry_run or not (yes or confirmed("Write this to claims.yaml?", console)):
        return False
    save(manuscript, data)
    return True


def show_diff(lines: Iterable[str], console: Console) -> None:
    """Print a diff."""
    console.report(finish(coloured(lines, console.out), console.out))


def coloured(lines: Iterable[str], look: Look) -> Iterable[str]:
    """The lines of a diff, made visible: what goes in red, what comes in green."""
    for line in lines:
        style = {"-": Style.ERROR, "+": Style.GOOD, "@": Style.PLACE}.get(line[:1])
        yield look.ink(line, Style.STRONG if line.startswith(("---", "+++")) else style)


def confirmed(question: str, console: Console) -> bool:
    """Ask a person. Raises UsageError where no terminal is there to answer."""
    if sys.stdin is None or not sys.stdin.isatty():
        raise UsageError("nothing was written: there is no terminal to confirm it", help="add --yes")
    console.say(f"{question} [y/N] ")
    return sys.stdin.readline().strip().casefold() in ("y", "yes")
