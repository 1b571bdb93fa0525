"""Find a quote in a text: exact, folded, then fuzzy; then judge what differs."""

from __future__ import annotations

from dataclasses import replace

from scifacts.matching.context import fit, outside
from scifacts.matching.laid import (
    CLOSE,
    CUTOFF,
    NEARLY,
    SUBSTANCE,
    SURE,
    alignments,
    by_score,
    distinct,
    is_alike,
)
from scifacts.matching.needle import Needle, as_it_stands, needles, occurrences
from scifacts.matching.prepared import OVERRIDE, Prepared, lowered
from scifacts.matching.tokens import begins_in_code, is_cut, tokens
from scifacts.model import Change, ChangeKind, Match, Method, Quote, QuoteStatus, Span
from scifacts.nouns import dataclass
from scifacts.patterns import lazy
from scifacts.text import has_invisible, joins_words

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from scifacts.matching.align import Alignment
    from scifacts.matching.context import Outside

__all__ = [
    "CUTOFF",
    "MIN_FUZZY",
    "MOST_LOWERED",
    "NEAR",
    "OMISSION_REACH",
    "SUBSTANCE",
    "SURE",
    "is_alike",
    "locate",
]

# A shorter quote has to be more alike, up to a third more, unless a figure tells the passage: of 3,000
# absent ones of 25 to 60 characters, from texts on the same subject, twelve passed at 50.
_SHORT, _FIRST_SHORT, _RISE = 30, 60, 16.0
# From here on a passage with the quote's facts is accepted: of 4,700 drifted quotes none above this length
# fell below 57 in its right place, and sentences built alike ("was praised by", "was painted by") reach 53.
_ACCEPTED = 56.0
# From here on a passage is near enough to be shown for a missing quote.
NEAR = 30.0
# Shorter quotes are found exact or folded only: a word or two resembles too much. A character of a script
# without spaces counts as three: six Chinese ones hold as much as three words.
MIN_FUZZY = 6
# Those of so few letters are one or two words, and may differ by a slip alone.
_FEW, _SLIP = 10, 75.0
_FEW_CHARACTERS = 12  # of a script without spaces, or one word or two of another
_MOST_RIVALS = 100
# Parts of a quote with an omission stand in order, no further apart than a long paragraph.
OMISSION_REACH = 1_000
# A context decides between places if it fits one better by this share of its weight.
_MARGIN = 0.5
# A context of fewer characters names no place; one that fits by less than this share is not there.
_SHORTEST_CONTEXT, _FITTING = 6, 0.99
# Beyond this a text is not read again in lower case for a quote with other capitals.
MOST_LOWERED = 1_000_000
# A passage that is told by its numbers and names needs this likeness, or nearly that of the likest.
_TOLD, _AS_GOOD = 65.0, 10.0
_PIECE = lazy(r"\S+|\s+")
_BLANK_LINE = lazy(r"[^\S\n]*\n[^\S\n]*\n\s*")


@dataclass(slots=True)  # not frozen, which costs three times as much to make: one is made for each place
class _Found:
    """A place for a needle, in folded offsets, with what differs there."""

    start: int
    end: int
    score: float
    method: Method
    changes: tuple[Change, ...]
    fits: float = 0.0
    alike: bool = True  # enough to be the quote's own passage
    whole: bool = False  # it has every word of the quote, with few put in
    span: Span | None = None  # in the source, where it is known already

    @property
    def touched(self) -> int:
        """How many changes touch the fact."""
        return sum(change.kind.touches_fact for change in self.changes)


def locate(quote: str | Quote, text: str | Prepared, *, prefix: str = "", suffix: str = "") -> Match:
    """Find a quote in a text and judge every edit between the two. Raises ValueError for a blank quote."""
    wanted = quote if isinstance(quote, Quote) else Quote("", quote, prefix=prefix, suffix=suffix)
    parts = needles(wanted)
    prepared = text if isinstance(text, Prepared) else Prepared(text)
    if not prepared.text:
        return Match(wanted, QuoteStatus.MISSING)
    if len(parts) > 1:
        return _as_it_stands(wanted, prepared) or _in_parts(wanted, parts, prepared)
    places = _places(parts[0], prepared)
    named = _named_by_context(parts[0], prepared, places)
    if named:
        places = [named]
    if not places:
        return Match(wanted, QuoteStatus.MISSING)
    return _match(wanted, places, prepared)


def _as_it_stands(quote: Quote, prepared: Prepared) -> Match | None:
    """A quote with "[...]" in it where the source has the very sign at that place; None elsewhere."""
    whole = as_it_stands(quote, prepared.folded.text)
    places = _places(whole, prepared) if whole else []
    if not places or not places[0].alike:
        return None
    match = _match(quote, places, prepared)
    return match if "[...]" in match.found or "[…]" in match.found else None


def _places(needle: Needle, prepared: Prepared) -> list[_Found]:
    """Places of a needle, the best first: those where it stands word for word, else the most alike."""
    stated = [_stated(needle, prepared, start) for start in occurrences(needle.text, prepared.folded.text)]
    if stated:
        return _ranked(stated)
    return _fuzzy(needle, prepared)


def _stated(needle: Needle, prepared: Prepared, start: int) -> _Found:
    """The needle where it stands word for word, with the shape of its characters compared."""
    end = start + len(needle.text)
    span = prepared.folded.source_span(start, end)
    source = prepared.text[span.start : span.end]
    raw = needle.raw
    if raw != needle.text:
        raw_span = needle.span(0, end - start)
        raw = raw[raw_span.start - needle.offset : raw_span.end - needle.offset]
    exact = raw == source and not has_invisible(source)
    changes = () if exact else tuple(_typography(needle, prepared, start))
    return _Found(
        start,
        end,
        100.0,
        Method.EXACT if exact else Method.FOLDED,
        (*_edge_changes(needle, prepared, start, end), *changes),
        _fits(needle, prepared, start, end),
        span=span,
    )


def _fits(needle: Needle, prepared: Prepared, start: int, end: int) -> float:
    if not (needle.prefix or needle.suffix):
        return 0.0
    return fit(prepared.folded.text, start, end, needle.prefix, needle.suffix)


def _named_by_context(needle: Needle, prepared: Prepared, places: list[_Found]) -> _Found | None:
    """The place that prefix and suffix name word for word, where no place of the quote itself has them."""
    if not (needle.prefix or needle.suffix):
        return None
    weight = _weight_of_context(needle)
    if len(needle.prefix + needle.suffix) < _SHORTEST_CONTEXT:
        return None
    if any(place.fits >= weight * _FITTING for place in places):
        return None
    from scifacts.matching.selector import between

    whole = " ".join(filter(None, (needle.prefix, needle.text, needle.suffix)))
    before, behind = len(tokens(needle.prefix)), len(tokens(needle.suffix))
    for alignment in distinct(alignments(whole, prepared.folded.text)):
        middle = between(alignment, before, behind)
        if middle:
            return _judged(needle, prepared, middle, named=True)
    return None


def _weight_of_context(needle: Needle) -> float:
    return fit(
        needle.prefix + needle.suffix, len(needle.prefix), len(needle.prefix), needle.prefix, needle.suffix
    )


def _edge_changes(needle: Needle, prepared: Prepared, start: int, end: int) -> Iterator[Change]:
    if prepared.folded.text.endswith("'s", start, end) and not needle.text.endswith("'s"):
        end -= 2  # the driver, the driver|'s brother
    around = outside(prepared.folded.text, start, end, prefix=needle.prefix, suffix=needle.suffix)
    if needle.prefix or needle.suffix:
        from scifacts.matching.selector import differing

        around += differing(prepared.folded.text, start, end, needle.prefix, needle.suffix)
    if prepared.has_override or OVERRIDE in needle.raw:
        from scifacts.matching.signs import are_shown_otherwise

        span = prepared.folded.source_span(start, end)
        stated = prepared.text[span.start : span.end]
        if are_shown_otherwise(needle.raw, stated):
            yield Change(ChangeKind.NUMBER, needle.raw, stated, span, needle.span(0, len(needle.text)))
    for found in around:
        span = prepared.folded.source_span(found.start, found.end)
        if _is_block_quote(prepared.text, span):
            continue
        if _is_parted(found, span, prepared, end):
            continue
        at = needle.offset if found.start < start else needle.offset + len(needle.raw)
        yield Change(found.kind, "", prepared.text[span.start : span.end], span, Span(at, at))


def _is_block_quote(text: str, span: Span) -> bool:
    """Whether ">" is no bound but Markdown's mark at the head of a line."""
    sign = text[span.start : span.end].rstrip()
    return sign == ">" and text[span.start - 1 : span.start] in ("\n", "\r") and text[span.start + 1] == " "


def _is_parted(found: Outside, span: Span, prepared: Prepared, end: int) -> bool:
    """Whether a blank line parts the words at a span from a passage: Pumps ¶ If …, East ¶ Notes on …"""
    text = prepared.text
    if found.start < end:
        gap = _BLANK_LINE.match(text, span.start + len(text[span.start : span.end].rstrip()))
        begins = gap is not None and text[gap.end()].isupper() and text[gap.start() - 1] not in ":,"
        return begins or (gap is not None and found.kind is ChangeKind.NAME)
    behind = prepared.folded.source_span(end - 1, end).end
    return text[span.start].isupper() and _BLANK_LINE.fullmatch(text, behind, span.start) is not None


def _typography(needle: Needle, prepared: Prepared, start: int) -> Iterator[Change]:
    """Words that are written with other characters though they fold to the same."""
    pieces = [match.span() for match in _PIECE.finditer(needle.text)]
    yield from _differing(pieces, needle, prepared, start)


def _differing(
    pieces: list[tuple[int, int]], needle: Needle, prepared: Prepared, start: int
) -> Iterator[Change]:
    """The pieces that are written otherwise: a stretch that is not is passed over as a whole."""
    first, last = pieces[0][0], pieces[-1][1]
    span = prepared.folded.source_span(start + first, start + last)
    raw_span = needle.span(first, last)
    found = prepared.text[span.start : span.end]
    expected = needle.raw[raw_span.start - needle.offset : raw_span.end - needle.offset]
    if found == expected and not has_invisible(found):
        return
    if len(pieces) == 1:
        yield Change(ChangeKind.TYPOGRAPHY, expected, found, span, raw_span)
        return
    half = len(pieces) // 2
    yield from _differing(pieces[:half], needle, prepared, start)
    yield from _differing(pieces[half:], needle, prepared, start)


def _fuzzy(needle: Needle, prepared: Prepared) -> list[_Found]:
    """Passages like the needle, the most alike first."""
    if len(needle.text) < MIN_FUZZY and _weight(needle.text) < MIN_FUZZY:
        return []
    may_have = prepared.piece_test()
    text, low = prepared.folded.text, lowered(needle.text)
    if len(text) > MOST_LOWERED:
        laid = alignments(needle.text, text, may_have=may_have)
    else:  # in headlines and tables a word is written in capitals
        quote = low if needle.text.isupper() else needle.text
        laid = alignments(quote, text, (low, prepared.lowered), may_have=may_have)
    found = _ranked([_judged(needle, prepared, alignment) for alignment in distinct(laid)])
    if found and found[0].alike and found[0].touched:
        told = _told_by_facts(needle, prepared, laid, found[0].start)
        found = _ranked([*found, *(_judged(needle, prepared, alignment) for alignment in told)])
    return found


def _told_by_facts(
    needle: Needle, prepared: Prepared, laid: Sequence[Alignment], known: int
) -> list[Alignment]:
    """Further passages, by the quote's numbers and names, for one whose likest passage has other facts."""
    from scifacts.matching.align import lay
    from scifacts.matching.seeds import SLACK, fact_places

    wanted = tokens(needle.text)
    text = prepared.folded.text
    more = [
        lay(wanted, len(needle.text), text, place, reach)
        for place in fact_places(wanted, text, known)
        for reach in (CLOSE, SLACK)
    ]
    least = max(min(_TOLD, laid[0].score - _AS_GOOD), laid[0].score - NEARLY)
    kept = [alignment for alignment in more if alignment and is_alike(alignment) and alignment.score >= least]
    kept.sort(key=by_score)
    return distinct(kept, [*distinct(laid)])


def _weight(text: str) -> int:
    return len(text) + 2 * sum(map(joins_words, text))


def _judged(needle: Needle, prepared: Prepared, alignment: Alignment, *, named: bool = False) -> _Found:
    """The place of an alignment with its changes; `named` by its context it needs no likeness."""
    from scifacts.matching.judge import judge
    from scifacts.matching.paragraphs import within_paragraph

    if not named and not is_alike(alignment):
        score = round(alignment.score, 2)
        return _Found(alignment.start, alignment.end, score, Method.FUZZY, (), alike=False)
    alignment = within_paragraph(alignment, prepared)
    quote, passage = alignment.quote, alignment.passage
    changes = []
    for item in judge(alignment, prepared.folded.text):
        start, end = _stretch(passage.starts, passage.ends, item.start, item.end)
        first, last = _stretch(quote.starts, quote.ends, item.first, item.last)
        span, raw = prepared.folded.source_span(start, end), needle.span(first, last)
        expected = needle.raw[raw.start - needle.offset : raw.end - needle.offset]
        changes.append(Change(item.kind, expected, prepared.text[span.start : span.end], span, raw))
    start, end = alignment.start, alignment.end
    changes = [*_edge_changes(needle, prepared, start, end), *changes]
    touched = any(change.kind.touches_fact for change in changes)
    return _Found(
        start,
        end,
        round(alignment.score, 2),
        Method.FUZZY,
        tuple(changes),
        _fits(needle, prepared, start, end),
        whole=alignment.is_whole,
        alike=named or (alignment.score >= _SLIP if _is_few(needle) else touched or _is_close(alignment)),
    )


def _is_few(needle: Needle) -> bool:
    return len(needle.text) < _FEW and _weight(needle.text) < _FEW


def _is_close(alignment: Alignment) -> bool:
    """Whether a passage with the quote's facts is alike enough to be accepted for it."""
    if alignment.is_cut_short or (alignment.length < _FEW_CHARACTERS and alignment.score < _SLIP):
        return False
    if alignment.score >= CUTOFF + _RISE:
        return True
    missing = _FIRST_SHORT - max(_SHORT, alignment.length)
    if alignment.has_figure:
        return alignment.holds
    rise = _RISE * missing / (_FIRST_SHORT - _SHORT)
    return alignment.holds and alignment.score >= max(_ACCEPTED, CUTOFF + rise)


def _stretch(starts: list[int], ends: list[int], first: int, last: int) -> tuple[int, int]:
    """Offsets of a run of tokens; of an empty run, the end of the token before it."""
    if first < last:
        return starts[first], ends[last - 1]
    offset = ends[first - 1] if first else starts[0]
    return offset, offset


def _ranked(places: list[_Found]) -> list[_Found]:
    """The best place first: unchanged facts, then the context, then likeness, then the text's order."""
    if len(places) == 1:
        return places
    return sorted(
        places,
        key=lambda place: (
            not place.alike,
            -place.fits,
            0 if place.whole else place.touched,
            -round(place.score),
            place.start,
        ),
    )


def _match(quote: Quote, places: list[_Found], prepared: Prepared) -> Match:
    best = places[0]
    span = best.span or prepared.folded.source_span(best.start, best.end)
    if not best.alike:
        nearest = span if best.score >= NEAR else None
        return Match(quote, QuoteStatus.MISSING, nearest=nearest)
    rivals = [place for place in places[1:] if _rivals(best, place)] if len(places) > 1 else []
    if rivals:
        together = sorted((best, *rivals), key=lambda place: place.start)
        best, rivals = together[0], together[1:]
        span = best.span or prepared.folded.source_span(best.start, best.end)
    return Match(
        quote,
        _among(_status((best,)), rivals),
        span,
        best.score,
        best.method,
        prepared.text[span.start : span.end],
        _in_order(best.changes),
        tuple([prepared.folded.source_span(place.start, place.end) for place in rivals[:_MOST_RIVALS]]),
        (span,),
    )


def _in_order(changes: tuple[Change, ...]) -> tuple[Change, ...]:
    if len(changes) < 2:
        return changes
    return tuple(sorted(changes, key=lambda change: (change.span.start, change.span.end)))


def _rivals(best: _Found, place: _Found) -> bool:
    """Whether a place is as good as the best one."""
    return (
        abs(best.fits - place.fits) < _MARGIN
        and best.touched == place.touched
        and abs(best.score - place.score) < 1.0
    )


def _among(status: QuoteStatus, rivals: Sequence[object]) -> QuoteStatus:
    """The status of a place with rivals as good as it: where a fact changed, it changed in all of them."""
    return QuoteStatus.AMBIGUOUS if rivals and status is not QuoteStatus.CHANGED else status


def _status(places: Sequence[_Found]) -> QuoteStatus:
    if not any(place.changes for place in places):
        return QuoteStatus.MATCH
    kinds = [change.kind for place in places for change in place.changes]
    if any(kind.touches_fact for kind in kinds):
        return QuoteStatus.CHANGED
    return QuoteStatus.REWORDED if ChangeKind.WORDING in kinds else QuoteStatus.MATCH


def _in_parts(quote: Quote, needles: list[Needle], prepared: Prepared) -> Match:
    """A quote that leaves something out: its parts in order, near each other, nothing turned between."""
    chains = [
        chain for chain in (_chain(first, needles, prepared) for first in _starts(needles, prepared)) if chain
    ]
    if not chains:
        return Match(quote, QuoteStatus.MISSING)
    chains.sort(
        key=lambda chain: (-sum(place.fits for place in chain), any(place.touched for place in chain))
    )
    best = chains[0]
    rivals = [
        chain
        for chain in chains[1:]
        if abs(sum(p.fits for p in chain) - sum(p.fits for p in best)) < _MARGIN
        and any(p.touched for p in chain) == any(p.touched for p in best)
        and chain[-1].end != best[-1].end
    ]
    spans = tuple(prepared.folded.source_span(place.start, place.end) for place in best)
    span = Span(spans[0].start, spans[-1].end)
    changes = (*(change for place in best for change in place.changes), *_turned(best, needles, prepared))
    judged = _status((replace(best[0], changes=changes),))
    return Match(
        quote,
        _among(judged, rivals),
        span,
        min(place.score for place in best),
        max((place.method for place in best), key=list(Method).index),
        prepared.text[span.start : span.end],
        _in_order(changes),
        tuple(
            Span(
                prepared.folded.source_span(c[0].start, c[0].end).start,
                prepared.folded.source_span(c[-1].start, c[-1].end).end,
            )
            for c in rivals[:_MOST_RIVALS]
        ),
        spans,
    )


def _starts(needles: list[Needle], prepared: Prepared) -> list[_Found]:
    return [place for place in _places(needles[0], prepared) if place.alike]


def _chain(first: _Found, needles: list[Needle], prepared: Prepared) -> list[_Found] | None:
    """The nearest following place of each further part; None where one is out of reach."""
    chain = [first]
    for needle in needles[1:]:
        following = _following(needle, prepared, chain[-1].end)
        if following is None:
            return None
        chain.append(following)
    return chain


def _following(needle: Needle, prepared: Prepared, after: int) -> _Found | None:
    reach = after + OMISSION_REACH + len(needle.text)
    text = prepared.folded.text
    start = text.find(needle.text, after, reach)
    while start >= 0:
        cut = is_cut(text, start) or is_cut(text, start + len(needle.text)) or begins_in_code(text, start)
        if not cut:
            return _stated(needle, prepared, start)
        start = text.find(needle.text, start + 1, reach)
    near = [place for place in _fuzzy(needle, prepared) if after <= place.start <= after + OMISSION_REACH]
    return near[0] if near and near[0].alike else None


def _turned(chain: list[_Found], needles: list[Needle], prepared: Prepared) -> Iterator[Change]:
    """Words in what was left out that turn the meaning of what was kept."""
    from scifacts.matching.omission import turning

    for place, following, needle in zip(chain, chain[1:], needles[1:], strict=False):
        for kind, start, end in turning(prepared.folded.text, place.end, following.start):
            span = prepared.folded.source_span(start, end)
            at = Span(needle.offset, needle.offset)
            yield Change(kind, "", prepared.text[span.start : span.end], span, at)
