"""What rules look at: a claim with its matches and readings, or a whole project."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import field, replace

from scifacts.checks.other_numbers.shared_numbers import shared_numbers
from scifacts.checks.reading.placed import Placed
from scifacts.checks.reading.plain_signs import in_plain_statement
from scifacts.checks.reading.rates import are_nouns_of_nouns, rate_unsaid, with_stated_rate
from scifacts.checks.reading.running_case import Spellings, has_headline, in_running_case, paragraph_around
from scifacts.checks.reading.seen import Seen
from scifacts.checks.reading.stated_times import with_stated_time
from scifacts.checks.reading.table_heads import in_unit_of_head, of_year_in_head, scale_of_head_left_out
from scifacts.lines import LineIndex
from scifacts.model import ChangeKind, FigureKind, Position, QuoteStatus, Stance
from scifacts.nouns import dataclass
from scifacts.numerals import (
    choose,
    choose_amount,
    disagreements,
    figures_said,
    is_time_only,
    of_what,
    vaguely_stated,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    import datetime
    from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
    from typing import TypeVar

    from scifacts.checks.other_numbers.shared_numbers import SharedNumber
    from scifacts.model import (
        Change,
        Claim,
        Figure,
        FigureMention,
        Finding,
        IgnoredFigure,
        Match,
        Project,
        Quote,
        Result,
        Source,
        SourceId,
        Span,
    )
    from scifacts.numerals import Disagreement
    from scifacts.sources import Block

    T = TypeVar("T")

__all__ = [
    "ClaimSubject",
    "FigureReading",
    "ProjectSubject",
    "Reading",
    "SourceTexts",
    "figure_of",
    "qualified_outside",
]

_LONGEST_STATEMENT = 5000  # characters that are compared with sentences; the longest at hand has 400
_AROUND = 200  # characters on either side of a figure that tell its language
_MOST_HEADS = 10  # paragraphs before the first long one that may be a title, a name or a date
_LONGEST_OF_HEADER = 200  # characters; headings of the articles at hand have up to 162


@dataclass(frozen=True, slots=True)
class Reading:
    """One quote, the match found for it, and the figures that stand in the passage found.

    `beside` are the figures of its paragraph that stand in it or near it, also those that the quote does not
    mean. `elsewhere` is, for a missing quote, where it stands in another source: (source id, match).
    """

    quote: Quote
    match: Match
    mentions: tuple[FigureMention, ...] = ()
    elsewhere: tuple[SourceId, Match] | None = None
    beside: tuple[FigureMention, ...] = ()


@dataclass(frozen=True, slots=True)
class FigureReading:
    """What a passage says of a claim's figure: the mention meant, and how it disagrees."""

    index: int
    reading: Reading
    figure: Figure
    mention: FigureMention | None
    disagreements: tuple[Disagreement, ...]


class _Once:
    """What is read of a claim or its sources when a rule first asks for it, and kept for the others."""

    __slots__ = ("_kept",)

    def __init__(self) -> None:
        self._kept: dict[Hashable, object] = {}

    def __call__(self, name: Hashable, read: Callable[[], T]) -> T:
        """What `read` gives, read once for a name."""
        if name not in self._kept:
            self._kept[name] = read()
        return self._kept[name]  # type: ignore[return-value]  # one name has one reader


class SourceTexts:
    """The sources by id, with line numbers of their texts made on demand.

    What was read of the same sources before can be taken over from `known`.
    """

    def __init__(self, sources: Mapping[SourceId, Source], known: SourceTexts | None = None) -> None:
        self.by_id = sources
        self.once: _Once = _Once() if known is None else known.once  # what is read for many claims

    def position(self, source_id: SourceId, offset: int) -> Position:
        """Where an offset of a source's text stands in its file."""
        source = self.by_id[source_id]
        lines = self.once(("lines", source_id), lambda: LineIndex(source.text))
        return Position(source.path, *lines.line_column(offset))

    def paragraphs(self, source_id: SourceId) -> tuple[Span, ...]:
        """The paragraphs of a source's text, headings and page furniture among them, in order."""
        return tuple(block.span for block in self._blocks_of(source_id))

    def header(self, source_id: SourceId) -> tuple[Span, ...]:
        """What stands before the first long paragraph of a source: title, author, date."""
        spans = self.paragraphs(source_id)
        length = next((at for at, span in enumerate(spans) if len(span) > _LONGEST_OF_HEADER), 0)
        return spans[:length]

    def headings_above(self, source_id: SourceId, offset: int) -> tuple[str, ...]:
        """What stands before a source's first long paragraph, and the heading nearest above an offset."""
        text = self.text(source_id)
        heads = self.once(("header", source_id), lambda: [one.of(text) for one in self.header(source_id)])
        headings = self.once(
            ("headings", source_id),
            lambda: [one.span for one in self._blocks_of(source_id) if one.kind == "heading"],
        )
        at = bisect_right(headings, offset, key=lambda one: one.start)
        return (*heads[:_MOST_HEADS], *(one.of(text) for one in headings[max(0, at - 1) : at]))

    def _blocks_of(self, source_id: SourceId) -> tuple[Block, ...]:
        from scifacts.sources import blocks  # few claims name a speaker

        return self.once(("blocks", source_id), lambda: tuple(blocks(self.text(source_id))))

    def text(self, source_id: SourceId) -> str:
        """The text of a source; empty where it could not be read."""
        return self.by_id[source_id].text

    def seen(self, source_id: SourceId) -> Seen:
        """The text of a source as its reader sees it."""
        return self.once(("seen", source_id), lambda: Seen(self.text(source_id)))

    def spellings(self, source_id: SourceId) -> Spellings:
        """How a source writes its words where it is no headline."""
        return self.once(("spellings", source_id), lambda: Spellings(self.seen(source_id).text))


@dataclass(frozen=True, slots=True)
class ClaimSubject:
    """A claim in plain signs, a reading for each of its quotes (same order), and the sources."""

    claim: Claim
    readings: tuple[Reading, ...]
    texts: SourceTexts
    written: Claim  # as its file has it: what a review vouches for
    _once: _Once = field(default_factory=_Once, repr=False, compare=False)

    @classmethod
    def of(cls, written: Claim, readings: tuple[Reading, ...], texts: SourceTexts) -> ClaimSubject:
        """The subject of a claim as its file has it."""
        claim = in_plain_statement(written)
        if has_headline(claim.statement):
            near: list[Spellings] = []
            far: dict[SourceId, Spellings] = {}
            for reading in readings:
                if reading.match.span is not None:
                    id_, seen = reading.quote.source_id, texts.seen(reading.quote.source_id)
                    paragraph = paragraph_around(seen.text, seen.span(reading.match.span))
                    near.append(Spellings(paragraph.of(seen.text)))
                    far[id_] = texts.spellings(id_)
            claim = replace(claim, statement=in_running_case(claim.statement, [*near, *far.values()]))
        return cls(claim, readings, texts, written)

    def told_by(self, rule: Callable[[ClaimSubject], Iterable[T]]) -> tuple[T, ...]:
        """What a rule tells of the claim, asked once: others tell nothing where it does."""
        return self._once(rule, lambda: tuple(rule(self)))

    def seen(self, source_id: SourceId) -> Seen:
        """The text of a source as its reader sees it, the headlines quoted in running letters."""
        return self._once(("seen", source_id), lambda: self._seen(source_id))

    def _seen(self, source_id: SourceId) -> Seen:
        seen = self.texts.seen(source_id)
        text = seen.text
        for match in (one.match for one in self.readings if one.quote.source_id == source_id):
            if match.span is None:
                continue
            span = paragraph_around(text, seen.span(match.span))
            if has_headline(span.of(text)):
                spellings = (Spellings(self.claim.statement), self.texts.spellings(source_id))
                told = in_running_case(span.of(text), spellings)
                text = text[: span.start] + told + text[span.end :]
        return seen if text is seen.text else seen.written(text)

    def figure_readings(self) -> tuple[FigureReading, ...]:
        """How each quote that states the claim's figure reads, for quotes whose own words are unchanged."""
        return self._once("figure_readings", lambda: tuple(self._figure_readings()))

    def is_figure_otherwise(self) -> bool:
        """Whether a quote gives the claim's figure otherwise, of which the rules of the figure tell."""
        return any(reading.disagreements for reading in self.figure_readings())

    def statement_unended(self) -> str:
        """The statement without the full stop at its end, as it may stand in a sentence."""
        return self.claim.statement.strip().rstrip(".。।")

    def figures_supported(self) -> tuple[tuple[FigureReading, Placed], ...]:
        """The claim's own figure as each quote that supports it has it, and where it stands in the source.

        None where the statement is too long to be compared with a sentence.
        """
        return self._once("figures_supported", lambda: tuple(self._figures_supported()))

    def _figures_supported(self) -> Iterator[tuple[FigureReading, Placed]]:
        if len(self.claim.statement) > _LONGEST_STATEMENT:
            return
        for reading in self.figure_readings():
            quote, mention = reading.reading.quote, reading.mention
            if mention is not None and quote.stance is Stance.SUPPORTS and quote.figure is None:
                seen = self.seen(quote.source_id)
                yield reading, Placed(seen.mention(mention), seen.text)

    def sentences_supported(self) -> dict[str, tuple[FigureReading, int]]:
        """Each sentence that has the claim's own figure -> the first quote of it, and where it begins."""
        return self._once("sentences_supported", self._sentences_supported)

    def numbers_shared(self) -> tuple[tuple[FigureReading, tuple[SharedNumber, ...]], ...]:
        """For each quote that supports the claim the numbers that the statement and its passage have."""
        return self._once(
            "numbers_shared",
            lambda: tuple(
                (reading, tuple(shared_numbers(self, reading, found)))
                for reading, found in self.figures_supported()
            ),
        )

    def seen_in(self, reading: FigureReading) -> list[FigureMention]:
        """The figures of a quote's passage, where the text as its reader sees it has them."""
        return self._shown(reading, reading.reading.mentions)

    def seen_beside(self, reading: FigureReading) -> list[FigureMention]:
        """The figures of a quote's passage and near it, where the text as its reader sees it has them."""
        return self._shown(reading, reading.reading.beside)

    def _shown(self, reading: FigureReading, mentions: Iterable[FigureMention]) -> list[FigureMention]:
        """Figures of a source where its reader sees them, as nobody does those in a tag: width="250"."""
        seen = self.seen(reading.reading.quote.source_id)
        return [one for one in map(seen.mention, mentions) if one.span.start < one.span.end]

    def figure_stated(self) -> Placed | None:
        """The claim's figure as the statement has it; None where there is none."""
        return self._once("figure_stated", self._figure_stated)

    def amount_stated(self) -> FigureMention | None:
        """The same, where the statement does not give it as a year alone: "in 2022"."""
        stated, figure = self.figure_stated(), self.claim.figure
        if stated is None or figure is None or is_time_only(figure, stated.mention, stated.text):
            return None
        return stated.mention

    def stated(self) -> list[FigureMention]:
        """The figures that the statement gives, in order."""
        return self._once("stated", self._figures_stated)

    def _figures_stated(self) -> list[FigureMention]:
        beside = next((self.texts.text(one.quote.source_id) for one in self.readings), "")
        return figures_said(self.claim.statement, self.claim.figure, beside)

    def _figure_stated(self) -> Placed | None:
        figure, statement = self.claim.figure, self.claim.statement
        mention = choose(figure, self.stated()) if figure is not None else None
        return Placed(mention, statement) if mention is not None else None

    def _sentences_supported(self) -> dict[str, tuple[FigureReading, int]]:
        found: dict[str, tuple[FigureReading, int]] = {}
        for reading, placed in self.figures_supported():
            span = placed.sentence()
            found.setdefault(span.of(placed.text), (reading, span.start))
        return found

    def _figure_readings(self) -> Iterator[FigureReading]:
        """Of quotes that stand: a changed passage has a rule of its own."""
        return (
            reading
            for index, item in enumerate(self.readings)
            if item.quote.stance is not Stance.CONTEXT
            if item.match.status.stands or qualified_outside(self.claim, item)
            if (reading := _read_figure(self, index, item)) is not None
        )


def figure_of(claim: Claim, quote: Quote) -> Figure | None:
    """The figure that a quote must state: its own, or where it supports the claim, the claim's."""
    if quote.figure is not None:
        return quote.figure
    return claim.figure if quote.stance is Stance.SUPPORTS else None


def qualified_outside(claim: Claim, reading: Reading) -> tuple[Change, ...]:
    """The comparators outside the quoted words, where they are all that differs in fact from the quote.

    Empty where no figure is to be stated, or where the figure was not read with them.
    """
    figure, match = figure_of(claim, reading.quote), reading.match
    if match.status is not QuoteStatus.CHANGED or match.span is None or figure is None:
        return ()
    mention = choose(figure, list(reading.mentions))
    facts = tuple(change for change in match.changes if change.kind.touches_fact)
    quoted = match.parts or (match.span,)
    if mention is None or not all(_qualifies(change, quoted, mention.phrase) for change in facts):
        return ()
    return facts


def _qualifies(change: Change, quoted: tuple[Span, ...], phrase: Span) -> bool:
    outside = not any(part.overlaps(change.span) for part in quoted)
    is_put_there = not change.expected  # a word of the quote that is gone stands nowhere, outside or in
    return change.kind is ChangeKind.COMPARATOR and is_put_there and outside and phrase.contains(change.span)


def _read_figure(subject: ClaimSubject, index: int, reading: Reading) -> FigureReading | None:
    claim = subject.claim
    figure = figure_of(claim, reading.quote)
    if figure is None:
        return None
    text, span = subject.texts.text(reading.quote.source_id), reading.match.span
    mention = _chosen(subject, figure, reading)
    if mention is None or mention.kind is FigureKind.RATIO:
        mention = _counted(figure, reading, text) or mention
    if mention is None and span is not None and reading.quote.mention is None:
        mention = _vague(subject, figure, reading, span)
    if mention is None:
        return FigureReading(index, reading, figure, None, ())
    if figure.as_of is not None and "/" not in figure.as_of:
        mention = of_year_in_head(mention, text)
    headed = in_unit_of_head(mention, text)  # few stand in a table
    if headed and disagreements(figure, mention) and not disagreements(figure, headed):
        mention = headed
    unsaid = None
    if figure is claim.figure:
        figure = with_stated_rate(figure, subject.figure_stated, mention)
        figure = with_stated_time(figure, subject.stated, mention, claim.statement, text)
        seen = subject.seen(reading.quote.source_id)
        unsaid = rate_unsaid(figure, subject.stated, claim.statement, seen.mention(mention), seen.text)
    otherwise = _measured_otherwise(figure, mention, text) + scale_of_head_left_out(figure, mention, headed)
    found = (*disagreements(figure, mention), *otherwise, *((unsaid,) if unsaid else ()))
    if any(map(_may_be_translated, found)) and _is_translated(subject, reading, mention):
        found = tuple(one for one in found if not _may_be_translated(one))
    return FigureReading(index, reading, figure, mention, found)


def _measured_otherwise(figure: Figure, mention: FigureMention, text: str) -> tuple[Disagreement, ...]:
    if not of_what(figure.unit or ""):
        return ()
    from scifacts.numerals.measured import measured_otherwise  # few units name what they measure

    return measured_otherwise(figure, mention, text)


def _may_be_translated(one: Disagreement) -> bool:
    """Whether two units may be one in two languages: countries, 国家; passengers per carriage."""
    is_unit = one.kind is ChangeKind.UNIT
    return is_unit and (not one.hard or are_nouns_of_nouns(one.expected, one.found))


def _is_translated(subject: ClaimSubject, reading: Reading, mention: FigureMention) -> bool:
    """Whether the statement is in another language than the passage: their nouns cannot be compared."""
    from scifacts.numerals.languages.foreign import are_of_two_languages

    text, phrase = subject.texts.text(reading.quote.source_id), mention.phrase
    around = text[max(0, phrase.start - _AROUND) : phrase.end + _AROUND]
    return are_of_two_languages(subject.claim.statement, around, text)


def _counted(figure: Figure, reading: Reading, text: str) -> FigureMention | None:
    from scifacts.numerals.counted_part import counted_part

    return counted_part(figure, reading.mentions, text)


def _chosen(subject: ClaimSubject, figure: Figure, reading: Reading) -> FigureMention | None:
    seen = subject.seen(reading.quote.source_id)
    found = choose_amount(figure, map(seen.mention, reading.mentions), seen.text)
    return seen.in_source(found) if found else None


def _vague(subject: ClaimSubject, figure: Figure, reading: Reading, span: Span) -> FigureMention | None:
    seen = subject.seen(reading.quote.source_id)
    within = seen.span(span)
    found = vaguely_stated(figure, seen.text, within.start, within.end)
    return seen.in_source(found) if found else None


@dataclass(frozen=True, slots=True)
class ProjectSubject:
    """A project after its claims were verified. `today` is None where no rule may ask for the date.

    `raised` are the findings of all claims; `ignored_spans` says, per `ignored` entry, where it stands.
    `chosen` are the sources that a selection asked for by name; `require_review` asks for reviewed claims,
    `review_own_words` for those whose statement has words that its quotes have not.
    """

    project: Project
    results: tuple[Result, ...]
    raised: tuple[Finding, ...]
    texts: SourceTexts
    ignored_spans: tuple[tuple[IgnoredFigure, tuple[Span, ...]], ...] = ()
    today: datetime.date | None = None
    is_selection: bool = False
    chosen: frozenset[SourceId] = frozenset()
    require_review: bool = False
    review_own_words: bool = False

    def checked_sources(self) -> tuple[Source, ...]:
        """All sources, or of a selection those asked for and those that its claims quote."""
        if not self.is_selection:
            return self.project.sources
        cited = {match.quote.source_id for result in self.results for match in result.matches}
        return tuple(source for source in self.project.sources if source.id in self.chosen | cited)
