"""`claims.json`: every claim, retired ones and sources, with ids that stay. Schema 1."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scifacts._version import __version__
from scifacts.encode import Json, document
from scifacts.exports.places import base_url, claim_path, source_path
from scifacts.exports.standing import spans_of
from scifacts.numerals import describe

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from scifacts.model import (
        Corroboration,
        Figure,
        HistoryEntry,
        Match,
        Report,
        Result,
        Retired,
        Source,
        SourceId,
        Verdict,
    )

__all__ = ["SCHEMA", "write"]

SCHEMA = 1


def write(report: Report) -> str:
    """The claims of a report; every key is always there, null or empty where nothing is known."""
    base, sources = base_url(report), {source.id: source for source in report.project.sources}
    support = {item.claim_id: item for item in report.corroboration}
    site = report.project.site
    return document(
        {
            "schema": SCHEMA,
            "tool": {"name": "scifacts", "version": __version__},
            "title": site.title,
            "base_url": base or None,
            "claims": [_claim(result, sources, support.get(result.claim.id)) for result in report.results],
            "retired": [_retired(retired) for retired in report.project.retired],
            "sources": [_source(source) for source in report.project.sources],
        }
    )


def _claim(result: Result, sources: Mapping[SourceId, Source], support: Corroboration | None) -> Json:
    claim = result.claim
    return {
        "id": claim.id,
        "path": claim_path(claim.id),
        "aliases": claim.aliases,
        "statement": claim.statement,
        "figure": _figure(claim.figure),
        "status": str(result.status),
        "support": {
            "sources": support.source_ids if support else (),
            "origins": support.origin_ids if support else (),
        },
        "quotes": [_quote(index, match, sources) for index, match in enumerate(result.matches)],
        "series": claim.series,
        "tags": claim.tags,
        "attribution": claim.attribution,
        "notes": claim.notes or None,
        "verdict": _verdict(claim.verdict),
        "history": _history(claim.history),
    }


def _figure(figure: Figure | None) -> Json:
    """A figure; `value` is a decimal string before its scale, `quantity` the same after it."""
    if figure is None:
        return None
    return {
        "value": format(figure.value, "f"),
        "comparator": str(figure.comparator),
        "scale": figure.scale,
        "unit": figure.unit,
        "as_of": figure.as_of,
        "quantity": format(figure.quantity, "f"),
        "text": describe(figure),
    }


def _quote(index: int, match: Match, sources: Mapping[SourceId, Source]) -> Json:
    """A quote, and the passages that it stands in, as the source has them."""
    quote = match.quote
    text = sources[quote.source_id].text
    return {
        "index": index,
        "source": quote.source_id,
        "stance": str(quote.stance),
        "status": str(match.status),
        "exact": quote.exact,
        "figure": _figure(quote.figure),
        "passages": [
            {"start": span.start, "end": span.end, "text": span.of(text)} for span in spans_of(match)
        ],
    }


def _verdict(verdict: Verdict | None) -> Json:
    if verdict is None:
        return None
    return {
        "rating": verdict.rating,
        "rationale": verdict.rationale,
        "reviewer": verdict.reviewer,
        "reviewer_url": verdict.reviewer_url,
        "date": verdict.date,
    }


def _history(entries: Iterable[HistoryEntry]) -> Json:
    return [
        {
            "date": entry.date,
            "kind": str(entry.kind),
            "reason": entry.reason,
            "was": entry.was,
            "now": entry.now,
        }
        for entry in entries
    ]


def _retired(retired: Retired) -> Json:
    return {
        "id": retired.id,
        "path": claim_path(retired.id),
        "aliases": retired.aliases,
        "date": retired.date,
        "reason": retired.reason,
        "statement": retired.statement,
        "replaced_by": retired.replaced_by,
        "history": _history(retired.history),
    }


def _source(source: Source) -> Json:
    return {
        "id": source.id,
        "path": source_path(source.id),
        "file": source.path,
        "title": source.title,
        "publisher": source.publisher,
        "author": source.author,
        "published": source.published,
        "url": source.url,
        "origin": source.origin,
        "sha256": source.sha256,
        "display": source.display,
    }
