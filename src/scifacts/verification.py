"""Verify claims against sources: values in, results out. Opens no file and prints nothing.

The work is cut into units of one source with its quotes, so that any `concurrent.futures.Executor`
can share it out; a unit carries the text, never a path. Without an executor one process does it all.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import replace
from functools import partial
from itertools import accumulate

from scifacts.checks import CLAIM_RULES, ClaimSubject, Reading, SourceTexts, with_qualifiers_read
from scifacts.checks.reading.plain_signs import in_plain_signs
from scifacts.checks.reading.running_case import in_running_case
from scifacts.matching import Prepared, locate
from scifacts.model import Match, Method, QuoteStatus, Result, Span
from scifacts.nouns import dataclass
from scifacts.numerals import figures, figures_published
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from concurrent.futures import Executor
    from typing import TypeVar

    from scifacts.model import Claim, FigureMention, Quote, Source, SourceId

__all__ = ["Mentions", "Read", "Verified", "mentions_in", "verify", "verify_readings"]

# A figure's comparator, unit and year stand in its own paragraph; nothing farther is read for a quote.
_PARAGRAPH_BREAK = lazy(r"(?:\r\n|\n|\r(?!\n))[^\S\r\n]*(?:\r\n|\n|\r)")
_BLANK_LINE = lazy(r"\n[^\S\n]*\n")  # the same where there is no "\r": found five times as fast
# A longer "paragraph" is a file without any: such a text is read in windows of so many code points, and
# as many more on either side as a sentence can reach. A text of 4,000 lines is so read one and a half times.
_STEP, _REACH = 20_000, 5_000
_NEAR = 1_000  # most paragraphs begin within this of any place in them
_BESIDE = 300  # characters: few sentences have more on either side of a passage
# Sent to a worker at once, where a source has few quotes: sending one costs more than checking it. A long
# source, of as many characters as fifty articles, goes alone.
_BATCH, _BATCH_TEXT = 50, 500_000
# Missing quotes are looked for in other sources until so much text was read for them (about 4 ns a
# character: half a minute in all); of the rest only their own source is told.
_MOST_READ = 8_000_000_000
_FEWEST_SOUGHT = 10
_SHELF = 4_000_000  # code points that are searched together
_MOST_MATCHES = 10_000  # kept for who verifies the same quotes again; then it begins anew


@dataclass(frozen=True, slots=True)
class Verified:
    """Results, and for each of them the readings that its findings come from (same order)."""

    results: tuple[Result, ...]
    readings: tuple[tuple[Reading, ...], ...]


@dataclass(frozen=True, slots=True)
class Mentions:
    """The figures of a paragraph in order, with where each starts and where the last of those before ends."""

    all: tuple[FigureMention, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]

    @classmethod
    def of(cls, mentions: Iterable[FigureMention]) -> Mentions:
        """Put in order for `touching`."""
        found = tuple(sorted(mentions, key=lambda mention: mention.span.start))
        ends = accumulate((mention.span.end for mention in found), max)
        return cls(found, tuple(mention.span.start for mention in found), tuple(ends))

    def touching(self, span: Span) -> tuple[FigureMention, ...]:
        """Those that share a character with a span; a text of one long paragraph has thousands."""
        first, last = bisect_right(self.ends, span.start), bisect_left(self.starts, span.end)
        return tuple(mention for mention in self.all[first:last] if mention.span.overlaps(span))


class Read:
    """Texts made ready, figures read and quotes found in them, for whoever verifies the same ones often."""

    __slots__ = ("_known", "_matches", "_texts")

    def __init__(self) -> None:
        self._known: dict[tuple[SourceId, str | None], tuple[Prepared, dict[Span, Mentions]]] = {}
        self._matches: dict[tuple[SourceId, str, str, str], tuple[Prepared, Match]] = {}
        self._texts = SourceTexts({})

    def of(self, source: Source) -> tuple[Prepared, dict[Span, Mentions]]:
        """What is known of a source's text, as one of its day: from that "last year" counts."""
        key = source.id, source.published
        known = self._known.get(key)
        if known is None or known[0].text is not source.text:
            known = self._known[key] = Prepared(source.text), {}
        return known

    def match(self, source: Source, quote: Quote) -> Match:
        """Where a quote stands in a source, looked for once however many claims have it."""
        prepared, _ = self.of(source)
        key = source.id, quote.exact, quote.prefix, quote.suffix
        known = self._matches.get(key)
        if known is None or known[0] is not prepared:
            if len(self._matches) >= _MOST_MATCHES:
                self._matches.clear()
            known = self._matches[key] = prepared, locate(quote, prepared)
        return known[1] if known[1].quote == quote else replace(known[1], quote=quote)

    def texts(self, by_id: Mapping[SourceId, Source]) -> SourceTexts:
        """The texts of sources, with what the rules read of them before where they are the same."""
        known = self._texts.by_id
        if any(known.get(id_, source) is not source for id_, source in by_id.items()):
            known, self._texts = {}, SourceTexts({})
        self._texts = SourceTexts({**known, **by_id}, self._texts)
        return SourceTexts(by_id, self._texts)


@dataclass(frozen=True, slots=True)
class _Unit:
    text: str
    published: str | None
    quotes: tuple[Quote, ...]

    def __len__(self) -> int:
        return len(self.text)


@dataclass(frozen=True, slots=True)
class _Search:
    """Sources, and quotes that are looked for in all of them."""

    texts: tuple[tuple[SourceId, str], ...]
    quotes: tuple[Quote, ...]

    def __len__(self) -> int:
        return sum(len(text) for _, text in self.texts)


if TYPE_CHECKING:
    Done = TypeVar("Done")
    Unit = TypeVar("Unit", _Unit, _Search)


def _each(work: Callable[[Unit], tuple[Done, ...]], units: Sequence[Unit]) -> list[tuple[Done, ...]]:
    """Work on several units in one call. A function of the module, so that it can be sent to a process."""
    return [work(unit) for unit in units]


def verify(
    sources: Iterable[Source],
    claims: Iterable[Claim],
    *,
    executor: Executor | None = None,
    read: Read | None = None,
) -> list[Result]:
    """Check every quote and figure of `claims` against `sources`; one result per claim, same order.

    Raises KeyError for a quote whose source is not among `sources`. With an `executor` the sources are
    shared out in batches; the results are the same. `read` is kept between calls about the same sources,
    which need no executor.
    """
    return list(verify_readings(sources, claims, executor=executor, read=read).results)


def verify_readings(
    sources: Iterable[Source],
    claims: Iterable[Claim],
    *,
    executor: Executor | None = None,
    read: Read | None = None,
) -> Verified:
    """`verify`, with the readings kept for reports."""
    by_id = {source.id: source for source in sources}
    texts = SourceTexts(by_id) if read is None else read.texts(by_id)
    chosen = tuple(claims)
    found = _located(by_id, chosen, executor, read)
    readings = tuple(
        tuple(
            with_qualifiers_read(claim, found[claim_index, quote_index])
            for quote_index in range(len(claim.quotes))
        )
        for claim_index, claim in enumerate(chosen)
    )
    results = tuple(
        _result(ClaimSubject.of(claim, own, texts)) for claim, own in zip(chosen, readings, strict=True)
    )
    return Verified(results, readings)


def mentions_in(
    text: str,
    span: Span,
    known: dict[Span, Mentions],
    published: str | None = None,
) -> tuple[FigureMention, ...]:
    """The figures of a text that touch a span, read from the whole paragraph around it, once for each.

    `published` is the day of the text, from which "last year" counts.
    """
    window = _paragraph(text, span)
    found = known.get(window)
    if found is None:
        told = in_running_case(in_plain_signs(window.of(text)), ())
        read = figures_published(told, published, offset=window.start, beside=text)
        found = known[window] = Mentions.of(read)
    return found.touching(span)


def _result(subject: ClaimSubject) -> Result:
    told = (finding for rule in CLAIM_RULES for finding in subject.told_by(rule))
    once = {(one.rule, one.message, one.quote, one.position, one.source_position): one for one in told}
    findings = [*once.values()]  # two rules may tell the same in the same words
    findings.sort(key=lambda finding: (-1 if finding.quote is None else finding.quote, finding.rule))
    matches = tuple(reading.match for reading in subject.readings)
    return Result(subject.written, matches, tuple(findings))


_Key = tuple[int, int]


def _located(
    by_id: dict[SourceId, Source],
    claims: Sequence[Claim],
    executor: Executor | None,
    read: Read | None,
) -> dict[_Key, Reading]:
    """A reading for each (claim index, quote index)."""
    wanted: dict[SourceId, list[_Key]] = {}
    for claim_index, claim in enumerate(claims):
        for quote_index, quote in enumerate(claim.quotes):
            wanted.setdefault(quote.source_id, []).append((claim_index, quote_index))

    def quote_at(key: _Key) -> Quote:
        return claims[key[0]].quotes[key[1]]

    readings = {
        key: Reading(quote_at(key), Match(quote_at(key), QuoteStatus.UNREADABLE))
        for source_id, keys in wanted.items()
        if by_id[source_id].error is not None
        for key in keys
    }
    readable = [source_id for source_id in wanted if by_id[source_id].error is None]
    if read is not None:
        for source_id in readable:
            source = by_id[source_id]
            known = read.of(source)
            readings.update(
                (key, _read(read.match(source, quote_at(key)), *known, source.published))
                for key in wanted[source_id]
            )
        return _with_elsewhere(readings, by_id, executor)
    units = [
        _Unit(by_id[source_id].text, by_id[source_id].published, tuple(map(quote_at, wanted[source_id])))
        for source_id in readable
    ]
    for source_id, done in zip(readable, _shared_out(_read_unit, units, executor), strict=True):
        readings.update(zip(wanted[source_id], done, strict=True))
    return _with_elsewhere(readings, by_id, executor)


def _read_unit(unit: _Unit) -> tuple[Reading, ...]:
    prepared = Prepared(unit.text)
    known: dict[Span, Mentions] = {}
    return tuple(_read(locate(quote, prepared), prepared, known, unit.published) for quote in unit.quotes)


def _read(
    match: Match,
    prepared: Prepared,
    known: dict[Span, Mentions],
    published: str | None,
) -> Reading:
    quote = match.quote
    if match.span is None:
        return Reading(quote, match)
    parts = match.parts or (match.span,)
    mentions = tuple(
        mention for part in parts for mention in mentions_in(prepared.text, part, known, published)
    )
    if prepared.struck:
        from scifacts.matching.struck import lies_in  # few texts strike anything out

        mentions = tuple(one for one in mentions if not lies_in(prepared.struck, one.span))
    near = Span(max(0, match.span.start - _BESIDE), match.span.end + _BESIDE)
    beside = known[_paragraph(prepared.text, parts[0])].touching(near)
    if quote.mention is not None:
        mentions = _named(quote.mention, prepared.text, match.span, mentions)
    return Reading(quote, match, mentions, beside=beside)


def _named(
    mention: str, text: str, span: Span, mentions: tuple[FigureMention, ...]
) -> tuple[FigureMention, ...]:
    """The mentions that the quote names: by their words, or where the wording drifted, by their value."""
    place = locate(mention, span.of(text))
    if place.span is None:
        values = {item.value for item in figures(mention)}
        return tuple(item for item in mentions if item.value in values)
    named = Span(span.start + place.span.start, span.start + place.span.end)
    return tuple(item for item in mentions if item.span.overlaps(named))


def _with_elsewhere(
    readings: dict[_Key, Reading], by_id: dict[SourceId, Source], executor: Executor | None
) -> dict[_Key, Reading]:
    """Look in every other source for the quotes that their own source lacks; the first that has it counts."""
    missing = [key for key, reading in readings.items() if reading.match.status is QuoteStatus.MISSING]
    if not missing:
        return readings
    texts = {source.id: source.text for source in by_id.values() if source.error is None}
    if len(texts) < 2:  # the one that lacks them
        return readings
    total = sum(map(len, texts.values())) or 1
    quotes = tuple(readings[key].quote for key in missing[: max(_FEWEST_SOUGHT, _MOST_READ // total)])
    units = [_Search(shelf, quotes) for shelf in _shelves(texts)]
    for found in _shared_out(_search, units, executor):
        for key, place in zip(missing, found, strict=False):
            if place is not None and readings[key].elsewhere is None:
                readings[key] = replace(readings[key], elsewhere=place)
    return readings


def _shelves(texts: dict[SourceId, str]) -> Iterator[tuple[tuple[SourceId, str], ...]]:
    """The sources in order, some megabytes at a time: the same with and without an executor."""
    shelf: list[tuple[SourceId, str]] = []
    size = 0
    for source_id, text in texts.items():
        shelf.append((source_id, text))
        size += len(text)
        if size >= _SHELF:
            yield tuple(shelf)
            shelf, size = [], 0
    if shelf:
        yield tuple(shelf)


def _is_found(match: Match) -> bool:
    """Whether a source has the quote's words, even if a qualifier stands just outside them."""
    if match.method in (Method.EXACT, Method.FOLDED):
        return True
    return match.status.is_found and not any(change.kind.touches_fact for change in match.changes)


def _search(unit: _Search) -> tuple[tuple[SourceId, Match] | None, ...]:
    from scifacts.matching import Index  # few checks look in other sources

    index = Index(dict(unit.texts))
    order = {source_id: position for position, (source_id, _) in enumerate(unit.texts)}

    def first(quote: Quote) -> tuple[SourceId, Match] | None:
        found = [
            (source_id, match)
            for source_id, match in index.locate(quote)
            if source_id != quote.source_id and _is_found(match)
        ]
        return min(found, key=lambda place: order[place[0]], default=None)

    return tuple(map(first, unit.quotes))


def _shared_out(
    work: Callable[[Unit], tuple[Done, ...]], units: Sequence[Unit], executor: Executor | None
) -> Iterator[tuple[Done, ...]]:
    """`work` done on each unit, in order, by the executor where there is one."""
    if executor is None:
        yield from map(work, units)
        return
    for done in executor.map(partial(_each, work), list(_batches(units))):
        yield from done


def _batches(units: Sequence[Unit]) -> Iterator[list[Unit]]:
    """The units in order, some to a batch: fifty at most, and no more once there is text for a worker."""
    batch: list[Unit] = []
    for unit in units:
        batch.append(unit)
        if len(batch) == _BATCH or sum(map(len, batch)) >= _BATCH_TEXT:
            yield batch
            batch = []
    if batch:
        yield batch


def _paragraph(text: str, span: Span) -> Span:
    """The stretch between the blank lines around a span.

    Where there are none, it ends at one of few offsets, so that quotes near each other share it.
    """
    window = span.start // _STEP * _STEP
    floor = max(0, window - _REACH)
    ceiling = min(len(text), max(window + _STEP, span.end) + _REACH)
    start = _last_break(text, max(floor, span.start - _NEAR), span.start)
    if start is None and floor < span.start - _NEAR:
        start = _last_break(text, floor, span.start)
    start = floor if start is None else start
    after = _break_for(text, span.end, ceiling).search(text, span.end, ceiling)
    return Span(start, after.start() if after else ceiling)


def _last_break(text: str, start: int, end: int) -> int | None:
    """Where the last paragraph break of a stretch ends; one that begins before it is not seen."""
    last = None
    for found in _break_for(text, start, end).finditer(text, start, end):
        last = found.end()
    return last


def _break_for(text: str, start: int, end: int) -> re.Pattern[str]:
    """The pattern of a paragraph break that fits the line ends of a stretch."""
    return _BLANK_LINE if text.find("\r", start, end) < 0 else _PARAGRAPH_BREAK
