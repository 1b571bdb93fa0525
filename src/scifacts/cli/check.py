"""`scifacts check`: every quote found again, every figure compared."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scifacts.cli.exit import status_of
from scifacts.cli.inputs import inputs_of, read_project, require_known, say_notes
from scifacts.cli.writing import deliver
from scifacts.outputs import FORMATS
from scifacts.outputs.summary import sentence, summarise

if TYPE_CHECKING:
    import argparse

    from scifacts.cli.console import Console

__all__ = ["run"]


def run(options: argparse.Namespace, console: Console) -> int:
    """Check, write the report, and return the exit status."""
    project = read_project(options.path)
    say_notes(project, console)
    from scifacts.api import report_on

    require_known("--claim", options.claim, (claim.id for claim in project.claims))
    require_known("--source", options.source, (source.id for source in project.sources))
    report = report_on(
        project,
        claim_ids=options.claim,
        source_ids=options.source,
        with_coverage=False,
    )
    deliver(lambda look: FORMATS[options.output_format](report, look), options, console, inputs_of(project))
    console.note(sentence(summarise(report)))
    return status_of(report, strict=options.strict, exit_zero=options.exit_zero)
