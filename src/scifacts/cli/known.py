"""`check --baseline`, `--write-baseline` and `--prune-baseline`: live with findings that are known."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scifacts.baseline import held_back, known_findings, read_baseline
from scifacts.errors import UsageError
from scifacts.outputs.summary import counted

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable
    from pathlib import Path

    from scifacts.baseline import KnownFinding
    from scifacts.cli.console import Console
    from scifacts.model import Report

__all__ = ["heed_baseline", "require_baseline"]


def require_baseline(options: argparse.Namespace) -> tuple[KnownFinding, ...]:
    """The known findings, read before anything is checked. Raises UsageError or InputError."""
    writes = "--write-baseline" if options.write_baseline else "--prune-baseline"
    if (options.write_baseline or options.prune_baseline) and (options.claim or options.source):
        raise UsageError(f"{writes} needs the whole project", help="leave out --claim and --source")
    if options.write_baseline and options.prune_baseline:
        raise UsageError(
            "--write-baseline writes no more than there is to know", help="leave out --prune-baseline"
        )
    if options.prune_baseline and not options.baseline:
        raise UsageError("--prune-baseline without a baseline", help="name the file: --baseline FILE")
    if options.write_baseline or not options.baseline:
        return ()
    return read_baseline(options.baseline)


def heed_baseline(
    report: Report,
    known: tuple[KnownFinding, ...],
    options: argparse.Namespace,
    inputs: Iterable[Path],
) -> Report:
    """The report with what is known held back; the file is written, or what is mended dropped from it."""
    console: Console = options.console
    if options.write_baseline:
        known = known_findings(report.findings)
        _write(options.write_baseline, known, inputs)
        console.note(f"{counted(len(known), 'finding')} listed in {options.write_baseline}.")
    elif options.prune_baseline:
        known = _pruned(known, report, options.baseline, inputs, console)
    return held_back(report, known)


def _pruned(
    known: tuple[KnownFinding, ...], report: Report, path: Path, inputs: Iterable[Path], console: Console
) -> tuple[KnownFinding, ...]:
    current = set(known_findings(report.findings))
    kept = tuple(one for one in known if one in current)
    for one in known:
        if one not in current:
            console.note(f"dropped {one.rule} {one.claim or 'of the project'}: {one.message}")
    if len(kept) < len(known):
        _write(path, kept, inputs)
    console.note(f"{counted(len(known) - len(kept), 'finding')} dropped from {path}, {len(kept)} kept.")
    return kept


def _write(path: Path, known: tuple[KnownFinding, ...], inputs: Iterable[Path]) -> None:
    from scifacts.outputs import baseline
    from scifacts.publish import write_file

    write_file(path, baseline.write(known).encode(), inputs=inputs)
