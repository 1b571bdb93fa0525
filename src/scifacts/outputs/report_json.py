"""Write a report as JSON, schema 1: the shape that other programs rely on."""

from __future__ import annotations

from math import isfinite
from typing import TYPE_CHECKING

from scifacts._version import __version__
from scifacts.encode import Json, document
from scifacts.lines import LineIndex
from scifacts.outputs.places import source_paths, source_place
from scifacts.outputs.summary import Summary, summarise
from scifacts.outputs.terminal import PLAIN, Look

if TYPE_CHECKING:
    from collections.abc import Mapping

    from scifacts.model import Change, Finding, Match, Report, Result, Span

__all__ = ["SCHEMA", "TOOL", "finding_json", "span_json", "summary_json", "write"]

SCHEMA = 1
TOOL: dict[str, Json] = {"name": "scifacts", "version": __version__}


def write(report: Report, look: Look = PLAIN) -> str:  # noqa: ARG001 - every format is called alike
    """The whole report. A waived finding carries the waiver's reason as `waived`; no other has that key."""
    paths = source_paths(report)
    lines = {source.id: LineIndex(source.text) for source in report.project.sources}
    return document(
        {
            "schema": SCHEMA,
            "tool": TOOL,
            "summary": summary_json(summarise(report)),
            "claims": [_claim(result, lines) for result in report.results],
            "findings": [finding_json(report.project.path, finding, paths) for finding in report.findings],
        }
    )


def summary_json(summary: Summary) -> Json:
    """The counts; of the statuses only those that occur, and `known` where a baseline holds some back."""
    counts: dict[str, Json] = {
        "claims": summary.claims,
        "quotes": summary.quotes,
        "sources": summary.sources,
        "errors": summary.errors,
        "warnings": summary.warnings,
        "waived": summary.waived,
        "statuses": {str(status): number for status, number in summary.statuses},
    }
    return {**counts, "known": summary.known} if summary.known else counts


def span_json(span: Span | None) -> Json:
    """A span in code points, end exclusive; null where nothing was found."""
    return None if span is None else {"start": span.start, "end": span.end}  # an empty span is falsy


def _claim(result: Result, lines: Mapping[str, LineIndex]) -> Json:
    return {
        "id": result.claim.id,
        "status": str(result.status),
        "quotes": [_quote(index, match, lines) for index, match in enumerate(result.matches)],
    }


def _quote(index: int, match: Match, lines: Mapping[str, LineIndex]) -> Json:
    source = lines.get(match.quote.source_id)
    place = source.line_column(match.span.start) if source and match.span is not None else (None, None)
    return {
        "index": index,
        "source": match.quote.source_id,
        "status": str(match.status),
        "method": str(match.method),
        "score": round(float(match.score), 2) if isfinite(match.score) else None,
        "span": span_json(match.span),
        "line": place[0],
        "column": place[1],
        "found": None if match.span is None else match.found,
        "changes": [_change(change) for change in match.changes],
    }


def _change(change: Change) -> Json:
    return {
        "kind": str(change.kind),
        "expected": change.expected,
        "found": change.found,
        "span": span_json(change.span),
    }


def finding_json(claims_path: str, finding: Finding, paths: Mapping[str, str]) -> Json:
    """A finding; a waived one carries the waiver's reason as `waived`."""
    at, source_at = finding.position, source_place(finding, paths)
    parts: dict[str, Json] = {
        "rule": finding.rule,
        "name": finding.name,
        "severity": str(finding.severity),
        "claim": finding.claim_id,
        "quote": finding.quote,
        "message": finding.message,
        "path": at.path if at else claims_path,
        "line": at.line if at else None,
        "column": at.column if at else None,
        "source_path": source_at.path if source_at else None,
        "source_line": source_at.line if source_at else None,
        "source_column": source_at.column if source_at else None,
        "fingerprint": finding.fingerprint,
    }
    return parts if finding.waived is None else {**parts, "waived": finding.waived}
