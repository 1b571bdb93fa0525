"""Write every figure of every source as JSON, in order, with what accounts for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scifacts.encode import Json, document
from scifacts.lines import LineIndex
from scifacts.outputs.coverage import count_states, percent
from scifacts.outputs.report_json import SCHEMA, TOOL, span_json
from scifacts.outputs.terminal import PLAIN, Look

if TYPE_CHECKING:
    from decimal import Decimal

    from scifacts.model import CoveredFigure, Report

__all__ = ["write"]

_LONGEST = 60  # digits written out; more (1E+999999) stays in scientific form


def write(report: Report, look: Look = PLAIN) -> str:  # noqa: ARG001 - every format is called alike
    """The figures and how many are in each state."""
    lines = {source.id: LineIndex(source.text) for source in report.project.sources}
    states = count_states(report.coverage)
    unread = [source.id for source in report.project.sources if source.error is not None]
    return document(
        {
            "schema": SCHEMA,
            "tool": TOOL,
            "summary": {
                "figures": len(report.coverage),
                **{str(state): number for state, number in states.items()},
                "percent": None if unread else str(percent(states)),
                "unreadable": [*unread],
            },
            "figures": [_figure(figure, lines[figure.source_id]) for figure in report.coverage],
        }
    )


def _figure(figure: CoveredFigure, lines: LineIndex) -> Json:
    mention = figure.mention
    line, column = lines.line_column(mention.span.start)
    return {
        "source": figure.source_id,
        "span": span_json(mention.span),
        "line": line,
        "column": column,
        "text": mention.text,
        "value": _decimal(mention.value),
        "high": None if mention.high is None else _decimal(mention.high),
        "comparator": str(mention.comparator),
        "unit": mention.unit,
        "as_of": mention.as_of,
        "kind": str(mention.kind),
        "state": str(figure.state),
        "claims": list(figure.claim_ids),
        "reason": figure.reason or None,
    }


def _decimal(value: Decimal) -> str:
    """The value in digits, never a float: 3.09E+12 -> 3090000000000."""
    return format(value, "f") if value.is_finite() and abs(value.adjusted()) < _LONGEST else str(value)
