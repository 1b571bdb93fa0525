"""Write a baseline: known findings as JSON, one on a line, so that diffs are small."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scifacts.baseline import SCHEMA
from scifacts.encode import document

if TYPE_CHECKING:
    from collections.abc import Iterable

    from scifacts.baseline import KnownFinding

__all__ = ["write"]


def write(known: Iterable[KnownFinding]) -> str:
    """The file that `read_baseline` reads."""
    listed = [
        {"fingerprint": one.fingerprint, "rule": one.rule, "claim": one.claim, "message": one.message}
        for one in known
    ]
    return document({"schema": SCHEMA, "tool": "scifacts", "findings": listed})
