"""Find a quote in a text: exact, folded, then fuzzy; then judge what differs."""

from __future__ import annotations

from itertools import pairwise

from scifacts.matching.needle import Needle, as_it_stands, needles
from scifacts.matching.places import (
    MOST_RIVALS,
    Found,
    among,
    in_order,
    places_of,
    status_of,
    with_changes_as_one,
)
from scifacts.matching.prepared import Prepared
from scifacts.model import Match, Method, Quote, QuoteStatus

TYPE_CHECKING = False
if TYPE_CHECKING:
    from scifacts.matching.align import Alignment

__all__ = ["locate"]

_FAILED = (QuoteStatus.MISSING, QuoteStatus.CHANGED)
_INEXACT = (*_FAILED, QuoteStatus.REWORDED)
_PAUSES = ("…", "...")
# From here on a passage is near enough to be shown for a missing quote.
_NEAR = 30.0
# A context of fewer characters names no place; one that fits by less than this share is not there.
_SHORTEST_CONTEXT, _FITTING = 6, 0.99


def locate(quote: str | Quote, text: str | Prepared, *, prefix: str = "", suffix: str = "") -> Match:
    """Find a quote in a text and judge every edit between the two. Raises ValueError for a blank quote."""
    wanted = quote if isinstance(quote, Quote) else Quote("", quote, prefix=prefix, suffix=suffix)
    prepared = text if isinstance(text, Prepared) else Prepared(text)
    match = _located(wanted, prepared)
    if match.method is Method.FUZZY or match.status in _INEXACT:
        from scifacts.matching.dressed import in_its_dress  # most quotes stand as they are

        if dressed := in_its_dress(wanted, match, prepared, locate):
            return dressed
    if match.status in _INEXACT and any(
        pause in wanted.exact and pause not in match.found for pause in _PAUSES
    ):
        return _with_pauses_left_out(wanted, prepared, match)
    return match


def _with_pauses_left_out(quote: Quote, prepared: Prepared, whole: Match) -> Match:
    """A quote whose "..." leaves something out as "[...]" does; as it was found as a `whole` elsewhere.

    Words like it as a whole do not speak for it where those that stand for "..." turn the meaning.
    """
    from scifacts.matching.parts import in_parts

    parts = needles(quote, pauses=True)
    match = in_parts(quote, parts, prepared) if len(parts) > 1 else whole
    if whole.status in _FAILED:
        return whole if match.status in _FAILED else match
    return match if match.status is QuoteStatus.CHANGED and _leaves_out(match, whole, prepared) else whole


def _leaves_out(match: Match, whole: Match, prepared: Prepared) -> bool:
    """Whether there are words between the parts of a match, around or in what was found as a whole."""
    if not (match.span and whole.span):
        return False
    around = match.span.start <= whole.span.start and whole.span.end <= match.span.end
    folded = prepared.folded  # in which no link says anything
    gaps = (folded.text[folded.at(one.end) : folded.at(two.start)] for one, two in pairwise(match.parts))
    return around and any(any(map(str.isalnum, gap)) for gap in gaps)


def _located(wanted: Quote, prepared: Prepared) -> Match:
    parts = needles(wanted)
    if not prepared.text:
        return Match(wanted, QuoteStatus.MISSING)
    if len(parts) > 1:
        from scifacts.matching.parts import in_parts  # few quotes leave anything out

        return _as_it_stands(wanted, prepared) or in_parts(wanted, parts, prepared)
    places = places_of(parts[0], prepared)
    named = _named_by_context(parts[0], prepared, places)
    if named:
        places = [named]
    if not places:
        return Match(wanted, QuoteStatus.MISSING)
    is_inexact = places[0].method is Method.FUZZY
    if is_inexact and (places[0].touched or not places[0].alike or _is_cut(parts[0], places[0], prepared)):
        from scifacts.matching.reordered import reordered  # most quotes stand as they are

        ordered = reordered(parts[0], prepared, places[0])
        places = [ordered] if ordered else _said_otherwise(parts[0], prepared, places[0]) or places
    return _match(wanted, places, prepared)


def _is_cut(needle: Needle, place: Found, prepared: Prepared) -> bool:
    """Whether a Japanese sentence was found without the end of its last word: 首都だ。 in 首都で|す。"""
    if needle.text[-1] != "。" or prepared.folded.text[place.end - 1] == "。":
        return False
    return all(
        "\u3041" <= letter <= "\u309f" for letter in prepared.folded.text[place.end - 1 : place.end + 1]
    )


def _said_otherwise(needle: Needle, prepared: Prepared, near: Found) -> list[Found]:
    """The places of a quote with a phrase in another form, in any order; none where it has no other form."""
    from scifacts.matching.reordered import reordered
    from scifacts.matching.said_otherwise import said_otherwise

    other = said_otherwise(needle, prepared, near)
    if other is None:
        return []
    said, places = other
    if places[0].touched or not places[0].alike:
        ordered = reordered(said, prepared, places[0])
        places = [ordered] if ordered else []
    return [with_changes_as_one(place, needle, prepared) for place in places if not place.touched]


def _as_it_stands(quote: Quote, prepared: Prepared) -> Match | None:
    """A quote with "[...]" in it where the source has the very sign at that place; None elsewhere."""
    whole = as_it_stands(quote, prepared.folded.text)
    places = places_of(whole, prepared) if whole else []
    if not places or not places[0].alike:
        return None
    match = _match(quote, places, prepared)
    return match if "[...]" in match.found or "[…]" in match.found else None


def _named_by_context(needle: Needle, prepared: Prepared, places: list[Found]) -> Found | None:
    """The place that prefix and suffix name word for word, where no place of the quote itself has them."""
    if not (needle.prefix or needle.suffix):
        return None
    if len(needle.prefix + needle.suffix) < _SHORTEST_CONTEXT:
        return None
    from scifacts.matching.fitting import weight

    least = weight(needle.prefix, needle.suffix) * _FITTING
    if any(place.fits >= least for place in places):
        return None
    from scifacts.matching.likeness import judged
    from scifacts.matching.selector import named

    exact = [place for place in places if place.method is not Method.FUZZY]
    found = named(needle.prefix, needle.text, needle.suffix, prepared.folded.text)
    if not found or any(_is_cut_by(found, place) for place in exact):
        return None
    if len(exact) > 1 and (same := [place for place in exact if _is_but_marks(found, place, prepared)]):
        return same[0]
    return judged(needle, prepared, found, named=True)


def _is_but_marks(found: Alignment, place: Found, prepared: Prepared) -> bool:
    """Whether a passage is an exact place with the marks that part it from its context: Tuesday|, 20 died."""
    text = prepared.folded.text
    around = text[found.start : place.start] + text[place.end : found.end]
    return found.start <= place.start and place.end <= found.end and not any(map(str.isalnum, around))


def _is_cut_by(found: Alignment, place: Found) -> bool:
    """Whether a passage lacks an end of an exact place that it shares words with, as if that were context."""
    shares = place.start < found.end and found.start < place.end
    return shares and (place.start < found.start or found.end < place.end)


def _match(quote: Quote, places: list[Found], prepared: Prepared) -> Match:
    best = places[0]
    span = best.span or prepared.folded.source_span(best.start, best.end)
    if not best.alike:
        nearest = span if best.score >= _NEAR else None
        return Match(quote, QuoteStatus.MISSING, nearest=nearest)
    rivals = _rivals(quote, places) if len(places) > 1 else []
    if rivals:
        together = sorted((best, *rivals), key=lambda place: place.start)
        best, rivals = together[0], together[1:]
        span = best.span or prepared.folded.source_span(best.start, best.end)
    return Match(
        quote,
        among(status_of((best,)), rivals),
        span,
        best.score,
        best.method,
        prepared.text[span.start : span.end],
        in_order(best.changes),
        tuple([prepared.folded.source_span(place.start, place.end) for place in rivals[:MOST_RIVALS]]),
        (span,),
    )


def _rivals(quote: Quote, places: list[Found]) -> list[Found]:
    """The places that are as good as the first, and that the context does not tell from it."""
    from scifacts.matching.fitting import decides, weight  # most quotes stand in one place

    best, whole = places[0], weight(quote.prefix, quote.suffix)
    return [
        place
        for place in places[1:]
        if best.touched == place.touched
        and abs(best.score - place.score) < 1.0
        and not decides(best.fits, place.fits, whole)
    ]
