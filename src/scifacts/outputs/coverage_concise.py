"""Write the coverage of figures one line per figure that nothing covers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scifacts.lines import LineIndex
from scifacts.model import CoverageState, Severity
from scifacts.outputs import concise
from scifacts.outputs.coverage import uncovered_message
from scifacts.outputs.terminal import PLAIN, Look, finish

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scifacts.model import Report

__all__ = ["write"]


def write(report: Report, look: Look = PLAIN) -> str:
    """`path:line:column: SF501 [warning] …` for each figure left uncovered; "" where there is none."""
    return finish(_lines(report, look), look)


def _lines(report: Report, look: Look) -> Iterator[str]:
    documents = {source.id: (source.path, LineIndex(source.text)) for source in report.project.sources}
    for figure in report.coverage:
        if figure.state is CoverageState.UNCOVERED:
            path, lines = documents[figure.source_id]
            line, column = lines.line_column(figure.mention.span.start)
            message = uncovered_message(figure)
            yield concise.line(f"{path}:{line}:{column}", "SF501", Severity.WARNING, message, look)
