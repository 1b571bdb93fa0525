"""Where quotes stand in their sources, and which of them a claim can rest on."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from scifacts.model import QuoteStatus, Span
from scifacts.nouns import dataclass

if TYPE_CHECKING:
    from collections.abc import Mapping

    from scifacts.model import Match, Report, Source, SourceId

__all__ = ["Selected", "publishable", "selected", "spans_of"]

_CONTEXT = 32  # code points before and after; Hypothesis keeps as many


@dataclass(frozen=True, slots=True)
class Selected:
    """A stretch of a source as a W3C selector names it: the words, what stands around them, and where."""

    exact: str
    prefix: str
    suffix: str
    span: Span


def spans_of(match: Match) -> tuple[Span, ...]:
    """Where a quote stands: its parts if something is left out of it, else its span, else nothing."""
    if match.status in (QuoteStatus.MISSING, QuoteStatus.UNREADABLE) or match.span is None:
        return ()
    return match.parts or (match.span,)


def selected(source: Source, span: Span) -> Selected:
    """The words at a span; of a source shown in excerpts, without what nobody quoted."""
    if source.display == "excerpt":
        return Selected(span.of(source.text), "", "", span)
    before = source.text[max(0, span.start - _CONTEXT) : span.start]
    return Selected(span.of(source.text), before, source.text[span.end : span.end + _CONTEXT], span)


def publishable(report: Report) -> Report:
    """The report without text of excerpted sources that stands between the parts of a quote."""
    excerpts = {source.id: source for source in report.project.sources if source.display == "excerpt"}
    if not excerpts:
        return report
    results = (
        replace(result, matches=tuple(_without_gaps(match, excerpts) for match in result.matches))
        for result in report.results
    )
    return replace(report, results=tuple(results))


def _without_gaps(match: Match, excerpts: Mapping[SourceId, Source]) -> Match:
    source = excerpts.get(match.quote.source_id)
    if source is None or len(match.parts) < 2:
        return match
    return replace(match, found=" […] ".join(part.of(source.text) for part in match.parts))
