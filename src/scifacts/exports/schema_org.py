"""schema.org: a `Claim` for every claim, a `ClaimReview` only where an editor wrote a verdict.

https://schema.org/Claim, https://schema.org/ClaimReview. Nothing is made up: no rating in numbers, no
date, address or publisher that a document does not give.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from scifacts.addresses import web_link
from scifacts.encode import Json, encode
from scifacts.exports.places import base_url, claim_path

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from scifacts.model import Report, Result, Source, SourceId, Verdict

__all__ = ["claim", "claim_review", "in_script", "write"]

_CONTEXT: dict[str, Json] = {"@context": "https://schema.org"}
# What would end a script element or open a comment in it; `encode` spells U+2028 and its like already.
_IN_SCRIPT = str.maketrans({"<": "\\u003c", ">": "\\u003e", "&": "\\u0026"})


def write(report: Report) -> str:
    """Every ClaimReview, as one JSON-LD graph; empty without verdicts or without the site's address."""
    sources, base = {source.id: source for source in report.project.sources}, base_url(report)
    reviews = [claim_review(result, sources, base) for result in report.results]
    lines = [encode(review) for review in reviews if review is not None]
    graph = "[\n" + ",\n".join(lines) + "\n]" if lines else "[]"
    return f'{{\n"@context": "https://schema.org",\n"@graph": {graph}\n}}\n'


def claim(result: Result, sources: Mapping[SourceId, Source], base: str) -> dict[str, Json]:
    """A claim, what states it, and the earliest of those whose date is known. `base` is the address."""
    stated = result.claim
    stating = [sources[source_id] for source_id in result.confirming]
    parts: dict[str, Json] = {"@type": "Claim", "name": stated.statement, "text": stated.statement}
    if base:
        parts["url"] = base + claim_path(stated.id)
    first = _first(stating)
    if first is not None:
        parts["firstAppearance"] = _article(first)
    if stating:
        parts["appearance"] = [_article(source) for source in stating]
    return parts


def claim_review(result: Result, sources: Mapping[SourceId, Source], base: str) -> dict[str, Json] | None:
    """An editor's verdict on a claim; None without one, or where the site has no address."""
    verdict = result.claim.verdict
    if verdict is None or not base:
        return None
    return {
        "@type": "ClaimReview",
        "url": base + claim_path(result.claim.id),
        "claimReviewed": result.claim.statement,
        "datePublished": verdict.date,
        "author": _reviewer(verdict),
        "reviewRating": {
            "@type": "Rating",
            "alternateName": verdict.rating,
            "ratingExplanation": verdict.rationale,
        },
        "itemReviewed": claim(result, sources, base),
    }


def in_script(parts: dict[str, Json]) -> str:
    """JSON-LD that can stand in a `<script>` of a page, whatever it says."""
    return encode(_CONTEXT | parts).translate(_IN_SCRIPT)


def _reviewer(verdict: Verdict) -> Json:
    """Who rates. claims.yaml does not say whether it is a person: a desk is the rule."""
    parts: dict[str, Json] = {"@type": "Organization", "name": verdict.reviewer}
    if url := web_link(verdict.reviewer_url):
        parts["url"] = url
    return parts


def _first(sources: Sequence[Source]) -> Source | None:
    """The source of the earliest known date; None where two dates leave open which is earlier.

    "2023" may be before 2023-02-24 or after it.
    """
    dated = [source for source in sources if source.published]
    if not dated:
        return None
    first = min(dated, key=lambda source: source.published or "")
    is_open = any((source.published or "").startswith(f"{first.published}-") for source in dated)
    return None if is_open else first


def _article(source: Source) -> Json:
    parts: dict[str, Json] = {"@type": "NewsArticle", "headline": source.title}
    if source.published:
        parts["datePublished"] = source.published
    if source.publisher:
        parts["publisher"] = {"@type": "Organization", "name": source.publisher}
    if url := web_link(source.url):
        parts["url"] = url
    return parts
