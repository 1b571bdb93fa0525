"""`annotations.jsonld`: passages tied to claims, as W3C Web Annotations.

https://www.w3.org/TR/annotation-model/. One annotation per quote that stands in its source: it links
the passage to the claim. Addresses are absolute where the site has one; else they are relative to the
file, as JSON-LD reads them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from scifacts.addresses import web_link
from scifacts.encode import Json, encode
from scifacts.exports.places import base_url, claim_path, source_path
from scifacts.exports.standing import selected, spans_of
from scifacts.model import Stance

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scifacts.model import Claim, Match, Quote, Report, Source, Span

__all__ = ["write"]

_CONTEXT = "http://www.w3.org/ns/anno.jsonld"
_FILE = "annotations.jsonld"


def write(report: Report) -> str:
    """An AnnotationCollection with all its annotations in one page, one line each."""
    base = base_url(report)
    items = list(_annotations(report, base or "../"))
    own = base + "data/" + _FILE if base else _FILE
    head = {"@context": _CONTEXT, "id": own, "type": "AnnotationCollection"}
    lines = [f"{encode(key)}: {encode(value)}" for key, value in head.items()]
    lines.append(f'"label": {encode(report.project.site.title)}')
    lines.append(f'"total": {len(items)}')
    if items:  # an empty collection has no pages
        lines += [f'"first": {_page(own, items)}', f'"last": {encode(own + "#page-1")}']
    return "{\n" + ",\n".join(lines) + "\n}\n"


def _page(own: str, items: list[Json]) -> str:
    head: Json = {"id": f"{own}#page-1", "type": "AnnotationPage", "partOf": own, "startIndex": 0}
    return encode(head)[:-1] + ', "items": [\n' + ",\n".join(encode(item) for item in items) + "\n]}"


def _annotations(report: Report, top: str) -> Iterator[Json]:
    sources = {source.id: source for source in report.project.sources}
    for result in report.results:
        for index, match in enumerate(result.matches):
            spans = spans_of(match)
            if match.status.stands and spans:
                place = top + claim_path(result.claim.id)
                targets = [_target(sources[match.quote.source_id], span, top) for span in spans]
                yield {
                    "id": f"{place}#quote-{index + 1}",
                    "type": "Annotation",
                    "motivation": "linking",
                    "body": _body(result.claim, match, place),
                    "target": targets[0] if len(targets) == 1 else targets,
                }


def _body(claim: Claim, match: Match, place: str) -> Json:
    """The claim; a quote that does not support it is tagged with its stance."""
    stated = {"id": place, "type": "TextualBody", "value": claim.statement, "format": "text/plain"}
    if match.quote.stance is Stance.SUPPORTS:
        return stated
    return [stated, _stance(match.quote)]


def _stance(quote: Quote) -> Json:
    return {"type": "TextualBody", "purpose": "tagging", "value": str(quote.stance)}


def _target(source: Source, span: Span, top: str) -> Json:
    """A stretch of a source. `via` is where the document stands on the web, if that is known."""
    words = selected(source, span)
    document: dict[str, Json] = {"id": top + source_path(source.id), "type": "Text", "format": "text/html"}
    if url := web_link(source.url):
        document["via"] = url
    quote: dict[str, Json] = {"type": "TextQuoteSelector", "exact": words.exact}
    if words.prefix:
        quote["prefix"] = words.prefix
    if words.suffix:
        quote["suffix"] = words.suffix
    position: Json = {"type": "TextPositionSelector", "start": span.start, "end": span.end}
    return {"source": document, "selector": [quote, position]}
