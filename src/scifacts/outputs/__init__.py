"""Formats of a report: one file each, registered here. Pure functions from a report to text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scifacts.outputs import concise, coverage_concise, coverage_json, coverage_text, full, report_json
from scifacts.outputs.summary import sentence, summarise

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["COVERAGE_FORMATS", "FORMATS", "sentence", "summarise"]

# What `check --output-format` takes; each is called with a report and a `terminal.Look`.
FORMATS: dict[str, Callable[..., str]] = {
    "full": full.write,
    "concise": concise.write,
    "json": report_json.write,
}

# What `coverage --output-format` takes.
COVERAGE_FORMATS: dict[str, Callable[..., str]] = {
    "full": coverage_text.write,
    "concise": coverage_concise.write,
    "json": coverage_json.write,
}
