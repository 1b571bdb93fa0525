"""Data for other programs: one writer per format, each a pure function from a report to text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scifacts.exports import claims_csv, claims_json, csl, schema_org, web_annotation

if TYPE_CHECKING:
    from collections.abc import Callable

    from scifacts.model import Report

__all__ = ["DATA_FILES", "EXPORTS", "data_files"]

# What `export` takes; each is called with a report.
EXPORTS: dict[str, Callable[[Report], str]] = {
    "json": claims_json.write,
    "csv": claims_csv.write,
    "claimreview": schema_org.write,
    "webannotation": web_annotation.write,
    "csl": csl.write,
}

# Where the site keeps them: path from the site's top -> name of the format.
DATA_FILES: dict[str, str] = {
    "data/annotations.jsonld": "webannotation",
    "data/claims.csv": "csv",
    "data/claims.json": "json",
    "data/sources.csl.json": "csl",
}


def data_files(report: Report) -> dict[str, bytes]:
    """The files that the site offers to other programs, by path."""
    return {path: EXPORTS[name](report).encode() for path, name in DATA_FILES.items()}
