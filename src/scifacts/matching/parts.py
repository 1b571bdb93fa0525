"""A quote that leaves something out: its parts in a text, in order, and what was left out between them."""

from __future__ import annotations

from dataclasses import replace

from scifacts.matching.fitting import decides, weight
from scifacts.matching.places import MOST_RIVALS, among, in_order, places_of, stated, status_of
from scifacts.matching.tokens import begins_in_code, is_cut
from scifacts.model import Change, Match, Method, Quote, QuoteStatus, Span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from scifacts.matching.needle import Needle
    from scifacts.matching.places import Found
    from scifacts.matching.prepared import Prepared

__all__ = ["in_parts"]

# Parts of a quote with an omission stand in order, no further apart than a long paragraph.
_REACH = 1_000


def in_parts(quote: Quote, needles: list[Needle], prepared: Prepared) -> Match:
    """A quote that leaves something out: its parts in order, near each other, nothing turned between."""
    chains = [
        chain for chain in (_chain(first, needles, prepared) for first in _starts(needles, prepared)) if chain
    ]
    if not chains:
        return Match(quote, QuoteStatus.MISSING)
    chains.sort(
        key=lambda chain: (-sum(place.fits for place in chain), any(place.touched for place in chain))
    )
    best, whole = chains[0], weight(quote.prefix, quote.suffix)
    rivals = [
        chain
        for chain in chains[1:]
        if not decides(sum(p.fits for p in best), sum(p.fits for p in chain), whole)
        and any(p.touched for p in chain) == any(p.touched for p in best)
        and chain[-1].end != best[-1].end
    ]
    spans = tuple(prepared.folded.source_span(place.start, place.end) for place in best)
    span = Span(spans[0].start, spans[-1].end)
    changes = (*(change for place in best for change in place.changes), *_turned(best, needles, prepared))
    judged = status_of((replace(best[0], changes=changes),))
    return Match(
        quote,
        among(judged, rivals),
        span,
        min(place.score for place in best),
        max((place.method for place in best), key=list(Method).index),
        prepared.text[span.start : span.end],
        in_order(changes),
        tuple(
            Span(
                prepared.folded.source_span(c[0].start, c[0].end).start,
                prepared.folded.source_span(c[-1].start, c[-1].end).end,
            )
            for c in rivals[:MOST_RIVALS]
        ),
        spans,
    )


def _starts(needles: list[Needle], prepared: Prepared) -> list[Found]:
    return [place for place in places_of(needles[0], prepared) if place.alike]


def _chain(first: Found, needles: list[Needle], prepared: Prepared) -> list[Found] | None:
    """The nearest following place of each further part; None where one is out of reach."""
    chain = [first]
    for needle in needles[1:]:
        following = _following(needle, prepared, chain[-1].end)
        if following is None:
            return None
        chain.append(following)
    return chain


def _following(needle: Needle, prepared: Prepared, after: int) -> Found | None:
    reach = after + _REACH + len(needle.text)
    text = prepared.folded.text
    start = text.find(needle.text, after, reach)
    while start >= 0:
        cut = is_cut(text, start) or is_cut(text, start + len(needle.text)) or begins_in_code(text, start)
        if not cut:
            return stated(needle, prepared, start)
        start = text.find(needle.text, start + 1, reach)
    from scifacts.matching.likeness import passages_like

    near = [place for place in passages_like(needle, prepared) if after <= place.start <= after + _REACH]
    return near[0] if near and near[0].alike else None


def _turned(chain: list[Found], needles: list[Needle], prepared: Prepared) -> Iterator[Change]:
    """Words in what was left out that turn the meaning of what was kept."""
    from scifacts.matching.omission import turning

    for place, following, needle in zip(chain, chain[1:], needles[1:], strict=False):
        for kind, start, end in turning(prepared.folded.text, place.end, following.start):
            span = prepared.folded.source_span(start, end)
            at = Span(needle.offset, needle.offset)
            yield Change(kind, "", prepared.text[span.start : span.end], span, at)
