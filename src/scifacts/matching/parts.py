"""A quote that leaves something out: its parts in a text, in order, and what was left out between them."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

from scifacts.matching.fitting import decides, weight
from scifacts.matching.places import MOST_RIVALS, among, in_order, places_of, stated, status_of
from scifacts.matching.tokens import begins_in_code, is_cut
from scifacts.model import Change, Match, Method, Quote, QuoteStatus, Span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from scifacts.matching.needle import Needle
    from scifacts.matching.places import Found
    from scifacts.matching.prepared import Prepared

__all__ = ["in_parts"]

# Parts of a quote with an omission stand in order, no further apart than a long paragraph.
_REACH = 1_000
_REACH_OF_ROWS = 50_000  # characters of a table between its heads and a row
# Places of parts; a quote of more than ten is looked for at fewer than the 2,000 starts of any other.
_MOST_LAID = 20_000


def in_parts(quote: Quote, needles: list[Needle], prepared: Prepared) -> Match:
    """A quote that leaves something out: its parts in order, near each other, nothing turned between."""
    like = _passages(needles, prepared)
    laid = (_chain(first, needles, prepared, like) for first in _starts(needles, prepared))
    chains = [chain for chain in laid if chain]
    if not chains:
        return Match(quote, QuoteStatus.MISSING)
    chains.sort(key=_rank)
    best, whole = _own_heads(chains, prepared), weight(quote.prefix, quote.suffix)
    rivals = [
        chain
        for chain in chains
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


def _rank(chain: list[Found]) -> tuple[float, bool]:
    return -sum(place.fits for place in chain), any(place.touched for place in chain)


def _own_heads(chains: list[list[Found]], prepared: Prepared) -> list[Found]:
    """The best chain; of a row below heads that stand above other tables too, with the nearest of them."""
    best = chains[0]
    alike = [one for one in chains[1:] if one[-1].end == best[-1].end and _rank(one) == _rank(best)]
    nearest = max(alike, key=lambda chain: chain[0].start, default=best)
    are_lines = all(_begins_line(prepared, place.start) for place in nearest[:2])
    return nearest if are_lines and nearest[0].start > best[0].start else best


def _begins_line(prepared: Prepared, start: int) -> bool:
    at = prepared.folded.source_span(start, start + 1).start
    return not any(map(str.isalnum, prepared.text[prepared.text.rfind("\n", 0, at) + 1 : at]))


def _starts(needles: list[Needle], prepared: Prepared) -> list[Found]:
    alike = [place for place in places_of(needles[0], prepared) if place.alike]
    return alike[: max(1, _MOST_LAID // len(needles))]


def _passages(needles: list[Needle], prepared: Prepared) -> Callable[[int], list[Found]]:
    """The passages like the part of an index, looked for once for all chains."""

    @cache
    def like(at: int) -> list[Found]:
        from scifacts.matching.likeness import passages_like

        return passages_like(needles[at], prepared)

    return like


def _chain(
    first: Found, needles: list[Needle], prepared: Prepared, like: Callable[[int], list[Found]]
) -> list[Found] | None:
    """The nearest following place of each further part; None where one is out of reach."""
    chain = [first]
    for at in range(1, len(needles)):
        after = chain[-1].end
        following = _stated(needles[at], prepared, after) or _near(like(at), prepared, after)
        if following is None:
            return None
        chain.append(following)
    return chain


def _stated(needle: Needle, prepared: Prepared, after: int) -> Found | None:
    """The next place of a part word for word."""
    reach = after + _REACH_OF_ROWS + len(needle.text)
    text = prepared.folded.text
    start = text.find(needle.text, after, reach)
    while start >= 0:
        cut = is_cut(text, start) or is_cut(text, start + len(needle.text)) or begins_in_code(text, start)
        if not cut:
            return stated(needle, prepared, start) if _is_near(prepared, after, start) else None
        start = text.find(needle.text, start + 1, reach)
    return None


def _near(passages: list[Found], prepared: Prepared, after: int) -> Found | None:
    near = next(
        (one for one in passages if after <= one.start and _is_near(prepared, after, one.start)), None
    )
    return near if near and near.alike else None


def _is_near(prepared: Prepared, after: int, start: int) -> bool:
    """Whether a part stands near the end of the one before it, or further down in the same table."""
    if start <= after + _REACH or start > after + _REACH_OF_ROWS:
        return start <= after + _REACH
    from scifacts.matching.omission import are_rows

    gap = prepared.folded.source_span(after, start)
    return are_rows(prepared.text[gap.start : gap.end])


def _turned(chain: list[Found], needles: list[Needle], prepared: Prepared) -> Iterator[Change]:
    """Words in what was left out that turn the meaning of what was kept."""
    from scifacts.matching.omission import are_rows, turning

    for place, following, needle in zip(chain, chain[1:], needles[1:], strict=False):
        gap = prepared.folded.source_span(place.end, following.start)
        if are_rows(prepared.text[gap.start : gap.end]):
            continue
        for kind, start, end in turning(prepared.folded.text, place.end, following.start):
            span = prepared.folded.source_span(start, end)
            at = Span(needle.offset, needle.offset)
            yield Change(kind, "", prepared.text[span.start : span.end], span, at)
