"""Count what a report checked and found, say it in one line, and tell alike findings together."""

from __future__ import annotations

from collections import Counter

from scifacts.model import QuoteStatus, Severity
from scifacts.nouns import dataclass

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection
    from typing import Final

    from scifacts.model import Finding, Report, Source

__all__ = ["Summary", "checked_sources", "counted", "sentence", "summarise", "told_together"]

_OF_SOURCE: Final = "SF105"
_OF_PASSAGE: Final = frozenset({"SF101", "SF102", "SF202"})


@dataclass(frozen=True, slots=True)
class Summary:
    """How much was checked and what came of it. Errors and warnings are those that no waiver covers.

    `known` are findings that a baseline lists; they are neither waived nor errors or warnings.
    """

    claims: int
    quotes: int
    sources: int
    errors: int
    warnings: int
    waived: int
    statuses: tuple[tuple[QuoteStatus, int], ...]
    known: int = 0


def checked_sources(report: Report) -> tuple[Source, ...]:
    """The sources a report is about: all of the project, or with a selection those that it quotes."""
    sources = report.project.sources
    cited = {match.quote.source_id for result in report.results for match in result.matches}
    quotes = sum(len(result.matches) for result in report.results)
    if quotes == sum(len(claim.quotes) for claim in report.project.claims):
        return sources
    return tuple(source for source in sources if source.id in cited)


def told_together(report: Report, *, also_changes: bool = False) -> Collection[list[Finding]]:
    """The findings that no waiver covers, in order; those of a source without a text to read stand together.

    With `also_changes` so do those of one change of a source that several claims quote.
    """
    blank = {one.id for one in report.project.sources if one.error is None and not one.text.strip()}
    alike: dict[tuple[object, ...], list[Finding]] = {}
    for finding in report.findings:
        if finding.waived is not None:
            continue
        key: tuple[object, ...] = (finding.rule, finding.message, finding.source_id, finding.source_position)
        if finding.rule == "SF101" and finding.source_id in blank:
            key = (finding.rule, finding.source_id)
        elif finding.rule != _OF_SOURCE and not (also_changes and finding.rule in _OF_PASSAGE):
            key = (len(alike),)
        group = alike.setdefault(key, [])
        if any(one.claim_id == finding.claim_id for one in group):
            group = alike.setdefault((len(alike),), [])  # another quote of the claim
        group.append(finding)
    return alike.values()


def summarise(report: Report) -> Summary:
    """Count a report."""
    open_findings = [finding for finding in report.findings if finding.waived is None]
    errors = sum(finding.severity is Severity.ERROR for finding in open_findings)
    known = _count_known(report) if len(open_findings) < len(report.findings) else 0
    statuses = Counter(match.status for result in report.results for match in result.matches)
    return Summary(
        claims=len(report.results),
        quotes=sum(statuses.values()),
        sources=len(checked_sources(report)),
        errors=errors,
        warnings=len(open_findings) - errors,
        waived=len(report.findings) - len(open_findings) - known,
        statuses=tuple((status, statuses[status]) for status in QuoteStatus if statuses[status]),
        known=known,
    )


def _count_known(report: Report) -> int:
    from scifacts.baseline import is_known  # only where something is held back

    return sum(map(is_known, report.findings))


def sentence(summary: Summary) -> str:
    """The summary as a sentence: "Checked 25 claims, 37 quotes in 5 sources: all verified."."""
    scope = (
        f"Checked {counted(summary.claims, 'claim')}, {counted(summary.quotes, 'quote')} "
        f"in {counted(summary.sources, 'source')}"
    )
    return f"{scope}: {_verdict(summary)}."


def counted(number: int, noun: str) -> str:
    """A number and its noun: "1 claim", "25 claims"."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def _verdict(summary: Summary) -> str:
    parts = [
        counted(number, noun)
        for number, noun in ((summary.errors, "error"), (summary.warnings, "warning"))
        if number
    ]
    if not parts:
        parts = [
            "no other findings"
            if summary.waived or summary.known
            else "all verified"
            if summary.quotes
            else "nothing verified"
        ]
    if summary.waived:
        parts.append(f"{summary.waived} waived")
    if summary.known:
        parts.append(f"{summary.known} known")
    return ", ".join(parts)
