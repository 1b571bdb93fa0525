"""Where a quote is found, with what differs there and at its edges; and which of several places is best."""

from __future__ import annotations

from scifacts.matching.around.context import Outside, outside
from scifacts.matching.beginnings import block_start, opened
from scifacts.matching.needle import MOST_PLACES, Needle, occurrences
from scifacts.matching.notes import RAISED
from scifacts.matching.prepared import OVERRIDE, Prepared
from scifacts.matching.tokens import is_cut
from scifacts.model import Change, ChangeKind, Method, QuoteStatus, Span
from scifacts.nouns import dataclass
from scifacts.patterns import lazy
from scifacts.text import has_invisible

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence


__all__ = [
    "BLANK_LINE",
    "MOST_RIVALS",
    "Found",
    "among",
    "edge_changes",
    "fits",
    "in_order",
    "places_of",
    "ranked",
    "stated",
    "status_of",
    "with_changes_as_one",
]

MOST_RIVALS = 100
# Characters of context that are held against a text, at all places together, and the places that always are:
# at 2,000 places prefix and suffix may have 200 in all.
_MOST_HELD, _FEWEST = 400_000, 10
# Of two passages the one this much less alike, in percent, is not the quote's own.
_FAR_LESS = 18.0
_CUT_MARKS = frozenset("*_[]<>")  # in a quote cut from the middle of a link, a tag or bold words
_NOTE_SIGNS = "[<^"  # of notes in ASCII; elsewhere also
_GOING_ON = " ,;:-"  # marks at the end of a quote behind which its sentence goes on
_NEAR = 12  # characters of a line in which the marks of a quotation stand
_BEFORE = 1000  # characters before a place that the rules of its context read at the most
_BEHIND = 1000  # characters behind a place that the rules of its context read at the most
_PIECE = lazy(r"\S+|\s+")
BLANK_LINE = lazy(r"[^\S\n]*\n[^\S\n]*\n\s*")


@dataclass(slots=True)  # not frozen, which costs three times as much to make: one is made for each place
class Found:
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


def places_of(needle: Needle, prepared: Prepared) -> list[Found]:
    """Places of a needle, the best first: those where it stands word for word, else the most alike."""
    starts = list(occurrences(needle.text, prepared.folded.text))
    found = [stated(needle, prepared, start) for start in _fittest(starts, needle, prepared)]
    if not found and not _CUT_MARKS.isdisjoint(needle.raw):
        found = list(_raw(needle, prepared))
    if found:
        return ranked(found)
    from scifacts.matching.bare import places_by_letters  # most quotes are found word for word
    from scifacts.matching.likeness import passages_like

    places = places_by_letters(needle, prepared) or passages_like(needle, prepared)
    return [_unstruck(place, prepared) for place in places] if prepared.struck else places


def _unstruck(place: Found, prepared: Prepared) -> Found:
    from dataclasses import replace  # few texts strike anything out

    from scifacts.matching.struck import without_struck

    changes = tuple(without_struck(in_order(place.changes), prepared.struck, prepared.text))
    return replace(place, changes=changes)


def _raw(needle: Needle, prepared: Prepared) -> Iterator[Found]:
    """Places where the file has a needle to the letter that was cut from within marks: **43 bu"""
    at, text = -1, prepared.folded.text
    for _ in range(MOST_PLACES):
        at = prepared.text.find(needle.raw, at + 1)
        if at < 0:
            break
        span = Span(at, at + len(needle.raw))
        start, end = prepared.folded.at(span.start), prepared.folded.at(span.end)
        end -= len(text[start:end]) - len(text[start:end].rstrip())
        said = any(map(str.isalnum, text[start:end]))
        if said and not (is_cut(text, start) or is_cut(text, end)):
            around = tuple(edge_changes(needle, prepared, start, end))
            fit = fits(needle, prepared, start, end)
            yield Found(start, end, 100.0, Method.EXACT, around, fit, span=span)


def _fittest(starts: list[int], needle: Needle, prepared: Prepared) -> list[int]:
    """Of many places of a quote with a long context, those that it fits best."""
    most = max(_FEWEST, _MOST_HELD // max(1, len(needle.prefix) + len(needle.suffix)))
    if len(starts) <= most:
        return starts
    size = len(needle.text)
    return sorted(starts, key=lambda start: -fits(needle, prepared, start, start + size))[:most]


def stated(needle: Needle, prepared: Prepared, start: int) -> Found:
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
    return Found(
        start,
        end,
        100.0,
        Method.EXACT if exact else Method.FOLDED,
        (*edge_changes(needle, prepared, start, end), *changes),
        fits(needle, prepared, start, end),
        span=span,
    )


def fits(needle: Needle, prepared: Prepared, start: int, end: int) -> float:
    """How well the context of a needle fits around a place, as `fit`; 0 for one without context."""
    if not (needle.prefix or needle.suffix):
        return 0.0
    from scifacts.matching.fitting import fit  # few quotes come with their context

    return fit(prepared.folded.text, start, end, needle.prefix, needle.suffix)


def edge_changes(needle: Needle, prepared: Prepared, start: int, end: int) -> Iterator[Change]:
    """What stands around a place and changes what the needle states, unless its context has it too."""
    if prepared.folded.text.endswith("'s", start, end) and not needle.text.endswith("'s"):
        end -= 2  # the driver, the driver|'s brother
    said = len(prepared.folded.text[start:end].rstrip(_GOING_ON))
    end = start + said if said else end  # 340 died,| but he
    around = _around(needle, prepared, start, end)
    if needle.prefix or needle.suffix:
        from scifacts.matching.selector import differing

        around += differing(prepared.folded.text, start, end, needle.prefix, needle.suffix)
    if prepared.has_override or OVERRIDE in needle.raw:
        from scifacts.matching.judging.signs import are_shown_otherwise

        span = prepared.folded.source_span(start, end)
        shown = prepared.text[span.start : span.end]
        if are_shown_otherwise(needle.raw, shown):
            yield Change(ChangeKind.NUMBER, needle.raw, shown, span, needle.span(0, len(needle.text)))
    if prepared.struck:
        from scifacts.matching.struck import striking_mark

        place = prepared.folded.source_span(start, end)
        if mark := striking_mark(prepared.struck, prepared.text, place):
            yield Change(
                ChangeKind.NEGATION,
                "",
                prepared.text[mark.start : mark.end],
                mark,
                Span(needle.offset, needle.offset),
            )
    for found in around:
        span = prepared.folded.source_span(found.start, found.end)
        if _is_block_quote(prepared.text, span):
            continue
        from scifacts.matching.around.set_apart import is_elsewhere  # few passages have words that turn them

        if _is_parted(found, span, prepared, end) or is_elsewhere(found, prepared, start, end):
            continue
        at = needle.offset if found.start < start else needle.offset + len(needle.raw)
        yield Change(found.kind, "", prepared.text[span.start : span.end], span, Span(at, at))


def _around(needle: Needle, prepared: Prepared, start: int, end: int) -> list[Outside]:
    """What stands around a place in its paragraph, and behind that."""
    text, begin = prepared.folded.text, block_start(prepared, start)
    low = begin or max(0, start - _BEFORE)
    near = text[low : end + _BEHIND]
    is_struck = bool(prepared.struck)
    if (
        is_struck
        or any(map(near.__contains__, _NOTE_SIGNS))
        or not (near.isascii() or RAISED.isdisjoint(near))
    ):
        from scifacts.matching.notes import without_notes

        plain = without_notes(near, start - low, end - low, is_struck=is_struck)
        found = _said_around(needle, plain.text, plain.start, plain.end)
        return [Outside(one.kind, low + plain.back(one.start), low + plain.back(one.end)) for one in found]
    if not begin:
        return _said_around(needle, text, start, end)
    return _moved(_said_around(needle, near, start - begin, end - begin), begin)


def _said_around(needle: Needle, text: str, start: int, end: int) -> list[Outside]:
    """What stands around a place in a text, or within the marks around its sentence."""
    found = outside(text, start, end, prefix=needle.prefix, suffix=needle.suffix)
    if len(found) > 1:
        return found
    begin, close = opened(text, start, end)
    if not begin:
        return found
    within = text[begin : close or end + _BEHIND]
    inside = outside(within, start - begin, end - begin, prefix=needle.prefix, suffix=needle.suffix)
    known = {one.start < start for one in found}
    found += [one for one in _moved(inside, begin) if (one.start < start) not in known]
    return sorted(found, key=lambda one: one.start)


def _moved(found: list[Outside], by: int) -> list[Outside]:
    return [Outside(one.kind, one.start + by, one.end + by) for one in found]


def _is_block_quote(text: str, span: Span) -> bool:
    """Whether ">" is no bound but Markdown's mark at the head of a line."""
    sign = text[span.start : span.end].rstrip()
    return sign == ">" and text[span.start - 1 : span.start] in ("\n", "\r") and text[span.start + 1] == " "


def _is_parted(found: Outside, span: Span, prepared: Prepared, end: int) -> bool:
    """Whether a blank line parts the words at a span from a passage: Pumps ¶ If …, East ¶ Notes on …"""
    text = prepared.text
    if found.start < end:
        if "\n" in text[span.start : span.end].rstrip():
            gaps = BLANK_LINE.finditer(text, span.start, span.end)
            if any(_parts(text, gap.start(), gap.end()) for gap in gaps if gap.end() < span.end):
                return True
        gap = BLANK_LINE.match(text, span.start + len(text[span.start : span.end].rstrip()))
        begins = gap is not None and text[gap.end()].isupper() and text[gap.start() - 1] not in ":,"
        return begins or (gap is not None and found.kind is ChangeKind.NAME)
    behind = prepared.folded.source_span(end - 1, end).end
    return text[span.start].isupper() and BLANK_LINE.fullmatch(text, behind, span.start) is not None


def _parts(text: str, start: int, end: int) -> bool:
    """Whether a blank line ends what is said before it: it stands in no sentence, and behind no colon."""
    return text[start - 1] != ":" and not text[end : end + _NEAR].lstrip("> \t")[:1].islower()


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


def ranked(places: list[Found]) -> list[Found]:
    """The best place first: unchanged facts, then the context, then likeness, then the text's order.

    A passage that is far less like the quote is another one, though it has the quote's facts.
    """
    if len(places) == 1:
        return places
    least = max((place.score for place in places if place.alike), default=0.0) - _FAR_LESS
    return sorted(
        places,
        key=lambda place: (
            not place.alike,
            -place.fits,
            place.score < least,
            0 if place.whole else place.touched,
            -round(place.score),
            place.start,
        ),
    )


def with_changes_as_one(found: Found, needle: Needle, prepared: Prepared) -> Found:
    """A place of a quote that is said otherwise there, in words or their order, with that as its change."""
    from dataclasses import replace  # few quotes stand in another form

    span = found.span or prepared.folded.source_span(found.start, found.end)
    raw = needle.span(0, len(needle.text))
    change = Change(
        ChangeKind.WORDING,
        needle.raw[raw.start - needle.offset : raw.end - needle.offset],
        prepared.text[span.start : span.end],
        span,
        raw,
    )
    return replace(found, changes=(change,))


def in_order(changes: tuple[Change, ...]) -> tuple[Change, ...]:
    """Changes by where they stand in the source."""
    if len(changes) < 2:
        return changes
    return tuple(sorted(changes, key=lambda change: (change.span.start, change.span.end)))


def among(status: QuoteStatus, rivals: Sequence[object]) -> QuoteStatus:
    """The status of a place with rivals as good as it: where a fact changed, it changed in all of them."""
    return QuoteStatus.AMBIGUOUS if rivals and status is not QuoteStatus.CHANGED else status


def status_of(places: Sequence[Found]) -> QuoteStatus:
    """What the changes at the places of a quote, or of its parts, make of it."""
    if not any(place.changes for place in places):
        return QuoteStatus.MATCH
    kinds = [change.kind for place in places for change in place.changes]
    if any(kind.touches_fact for kind in kinds):
        return QuoteStatus.CHANGED
    return QuoteStatus.REWORDED if ChangeKind.WORDING in kinds else QuoteStatus.MATCH
