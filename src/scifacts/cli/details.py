"""What is said of claims on standard error: what -v adds to a check, and what a reviewer should look at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scifacts.checks import SourceTexts
from scifacts.checks.reading.unquoted import named_words, unquoted_words
from scifacts.model import ClaimStatus
from scifacts.outputs.summary import counted
from scifacts.outputs.waivers import held_reason

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from scifacts.cli.console import Console
    from scifacts.model import ClaimId, Report, Result

__all__ = ["say_details", "say_unquoted"]

_MOST_NAMED = 20  # claims; of more a list is not read


def say_details(report: Report, console: Console) -> None:
    """Say it, a line for each."""
    for source in report.project.sources:
        if source.error is None:
            console.detail(f"read {source.path}: {counted(len(source.text), 'character')}")
    unquoted = dict(_unquoted(report.results, report))
    for result in report.results:
        statuses = ", ".join(match.status for match in result.matches)
        own = unquoted.get(result.claim.id)
        told = f"{statuses}; {own}" if own else statuses
        console.detail(f"{_standing(result)} {result.claim.id}: {told}")
    for finding in report.findings:
        if finding.waived is not None:
            about = finding.claim_id or finding.source_id or "the project"
            console.detail(f"held back {finding.rule} of {about}: {held_reason(report, finding)}")


def say_unquoted(report: Report, claim_ids: Collection[ClaimId], console: Console) -> None:
    """Name the words of claims' statements that none of their quoted sentences has, for who reads them."""
    results = (result for result in report.results if result.claim.id in claim_ids)
    lines = [f"{id_}: {told}." for id_, told in _unquoted(results, report)]
    for line in lines[:_MOST_NAMED]:
        console.note(line)
    if len(lines) > _MOST_NAMED:
        console.note(f"… and {len(lines) - _MOST_NAMED:,} more; scifacts check -v names all.")


def _unquoted(results: Iterable[Result], report: Report) -> Iterator[tuple[ClaimId, str]]:
    texts = SourceTexts({source.id: source for source in report.project.sources})
    for result in results:
        words = unquoted_words(result, texts)
        if words:
            yield result.claim.id, f"no quoted sentence has {named_words(words)}"
        elif words is None and any(match.status.is_found for match in result.matches):
            yield result.claim.id, "its words cannot be compared with its quotes"


def _standing(result: Result) -> str:
    """The status of a claim; one that stands because its findings are held back is not called verified."""
    held = any(finding.waived is not None for finding in result.findings)
    return "held back" if held and result.status is ClaimStatus.VERIFIED else result.status
