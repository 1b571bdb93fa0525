"""Making findings of a comparison: what it says now, and what it said then."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scifacts.checks import CATALOG
from scifacts.lines import one_line
from scifacts.model import Finding, Passage, Severity

if TYPE_CHECKING:
    from scifacts.model import Claim, HistoryEntry, Position

__all__ = ["finding"]


def finding(
    code: str,
    message: str,
    *,
    claim: Claim | None = None,
    quote: int | None = None,
    position: Position | None = None,
    now: str | None = None,
    then: tuple[str, Position | None] | None = None,
    declared: HistoryEntry | None = None,
    severity: Severity | None = None,
    help: str | None = None,  # noqa: A002 - the word of the message itself
) -> Finding:
    """A finding of rule `code`. One that the claim's history declares is a warning, and says so."""
    info = CATALOG[code]
    if declared is not None:
        message = f"{message}; its history says why: {one_line(declared.reason)}"
        severity, help = Severity.WARNING, "Make sure that the reason holds."  # noqa: A001
    return Finding(
        rule=code,
        name=info.name,
        severity=severity or info.severity,
        message=message,
        claim_id=claim.id if claim else None,
        quote=quote,
        expected=None if now is None else Passage(one_line(now)),
        found=None if then is None else Passage(one_line(then[0]), place=then[1]),
        help=info.remedy if help is None else help,
        position=position or (claim.position if claim else None),
    )
