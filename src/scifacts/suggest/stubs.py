"""A claim, or a quote of one, for each figure that nothing accounts for, tried on the rules first."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from scifacts.claims.build import is_named_in
from scifacts.fixes.selector import decided
from scifacts.fixes.taking import end_of_range, figure_of_mention
from scifacts.fixes.wording import plain_words, shown
from scifacts.markup import without_marks
from scifacts.model import Claim, ClaimStatus, Comparator, CoverageState, FigureKind, Quote, QuoteStatus, Span
from scifacts.nouns import dataclass
from scifacts.numerals import choose, with_compounds
from scifacts.sources import cell_at
from scifacts.suggest.casing import with_capitals
from scifacts.suggest.cells import in_unit_of_head, quotes_of_cell, statements_of_cell, time_of
from scifacts.suggest.joining import Joined
from scifacts.suggest.naming import claim_name, unused_id
from scifacts.suggest.sentences import (
    balanced,
    clause_marks,
    clause_span,
    figures_of,
    sentence_span,
    without_end,
)
from scifacts.suggest.speakers import speaker_of
from scifacts.suggest.statements import stated_span, statement_of, told_span
from scifacts.verification import Read, verify_readings

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

    from scifacts.model import CoveredFigure, Figure, FigureMention, Project, Report, Source, SourceId

__all__ = ["Suggested", "Unstated", "suggested"]

_MOST_DIGITS = 15
_SUBJECT = 3  # words, the fewest that say of what a sentence speaks: "Which, incidentally, …" does not
_NEAR = 300  # characters before a figure among which the word right before it stands, or a link
_WORD_BEFORE = re.compile(r"(?<!\w)\w\S*\s+[\"“„«(]?\Z")
_NO_NUMBER = {FigureKind.RATIO: "a ratio is no single number"}
_LONGEST_QUOTE = 300  # characters; of a longer sentence its subject and the figure's clause are quoted


@dataclass(frozen=True, slots=True)
class Unstated:
    """A figure of a source that no claim has as its own, and why."""

    figure: CoveredFigure
    reason: str


@dataclass(frozen=True, slots=True)
class Suggested:
    """What to add to a project, in the order of the sources.

    `claims` are new; `grown` are claims that are there, each with the quotes that other sources add to it;
    `left` are the figures for which nothing stands the rules, `bare` those whose claims have no figure.
    """

    claims: tuple[Claim, ...]
    left: tuple[Unstated, ...]
    grown: tuple[Claim, ...] = ()
    bare: tuple[Unstated, ...] = ()


def suggested(
    report: Report, source_ids: Collection[SourceId] = (), *, limit: int | None = None
) -> Suggested:
    """A claim for each uncovered figure of a report with coverage, or of the sources named.

    Each stands its check and accounts for its figure; of a range each end has one, as a bound. Of one fact
    that several sources state in the same words there is one claim, with a quote of each; where a claim that
    is there states it, that one gets the quote. `limit` ends the search after so many claims.
    """
    search = _Search(report)
    for figure in report.coverage:
        if figure.state is CoverageState.UNCOVERED and (not source_ids or figure.source_id in source_ids):
            search.take(figure)
        if limit is not None and len(search.joined.new) >= limit:
            break
    grown = tuple(search.joined.written[place] for place in sorted(search.joined.grown))
    new = tuple(search.joined.new if limit is None else search.joined.new[:limit])
    return Suggested(new, tuple(search.left), grown, tuple(search.bare))


class _Search:
    """The claims found so far, and the figures without one."""

    def __init__(self, report: Report) -> None:
        self._sources = {source.id: source for source in report.project.sources}
        self._taken = _ids(report.project)
        self._covered: dict[SourceId, list[Span]] = {}
        self._read = Read()  # of a table of 300 rows every candidate would read all figures again
        self.joined = Joined(report.project.claims)
        self.left: list[Unstated] = []
        self.bare: list[Unstated] = []

    def take(self, figure: CoveredFigure) -> None:
        """Find the claims of a figure: one, or of a range one for each end."""
        for end in _ends_of(figure.mention):
            source = self._sources[figure.source_id]
            made = _Stub(source, self._read, figure.mention, self._taken, end)
            if not self._add(figure, made):
                return

    def _add(self, figure: CoveredFigure, made: _Stub) -> bool:
        """Add what was made of a figure; whether it is a claim with a figure."""
        span, stub = figure.mention.span, made.made()
        is_own = stub is not None and stub.figure is not None and made.amount.span == span
        if not is_own and any(one.contains(span) for one in self._covered.get(figure.source_id, ())):
            return False  # a claim without a figure, suggested for its neighbour, speaks of it too
        if stub is None:
            self.left.append(Unstated(figure, made.reason))
            return False
        if stub.figure is None:
            self.bare.append(Unstated(figure, made.reason))
        self._covered.setdefault(figure.source_id, []).extend(made.taken_up(stub))
        words = plain_words(figure.mention.phrase.of(self._sources[figure.source_id].text))
        self.joined.add(stub, words, partial(_stands_with, self._sources, self._read, figure.mention))
        self._taken.update(claim.id for claim in self.joined.new[-1:])
        return stub.figure is not None


def _ends_of(mention: FigureMention) -> tuple[Comparator | None, ...]:
    """As what a figure is claimed: a range by its ends, each of which is compared then."""
    if mention.kind is FigureKind.RANGE and mention.high is not None and mention.value < mention.high:
        return (Comparator.AT_LEAST, Comparator.AT_MOST)
    return (None,)


def _stands_with(sources: Mapping[SourceId, Source], read: Read, wanted: FigureMention, claim: Claim) -> bool:
    """Whether the last quote of a claim brings no finding that the others have not, and takes its figure."""
    before = replace(claim, quotes=claim.quotes[:-1])
    old, new = (
        verify_readings([sources[quote.source_id] for quote in one.quotes], [one], read=read)
        for one in (before, claim)
    )
    if {finding.rule for finding in new.results[0].findings} - {f.rule for f in old.results[0].findings}:
        return False
    if old.results[0].status is ClaimStatus.FAILED:
        return False  # it does not stand itself, so that it says nothing of another source
    if claim.figure is None:
        return True
    chosen = choose(claim.figure, list(new.readings[0][-1].mentions))
    return chosen is not None and chosen.span.overlaps(wanted.span)


def _ids(project: Project) -> set[str]:
    """The ids that no new claim can take."""
    return {
        name for one in (project.claims, project.retired) for kept in one for name in (kept.id, *kept.aliases)
    }


class _Kept:
    """What an iterator yields, asked for only as far as somebody goes, and kept for the next."""

    def __init__(self, source: Iterator[Quote]) -> None:
        self._source, self._known = source, list[Quote]()

    def __iter__(self) -> Iterator[Quote]:
        at = 0
        while True:
            if at == len(self._known):
                following = next(self._source, None)
                if following is None:
                    return
                self._known.append(following)
            yield self._known[at]
            at += 1


class _Stub:
    """One figure on its way to a claim."""

    def __init__(
        self,
        source: Source,
        read: Read,
        mention: FigureMention,
        taken: Collection[str],
        end: Comparator | None = None,
    ) -> None:
        self._source = source
        self._end = end
        self.reason = _NO_NUMBER.get(mention.kind, "") if mention.high is not None else ""
        self._read = read
        self._prepared, _ = read.of(source)
        self._mention = mention
        self._sentence = sentence_span(source.text, mention.phrase)
        self._others = figures_of(source.text, self._sentence)
        whole = (one for one in with_compounds(self._others, None) if one.span.overlaps(mention.span))
        self.amount = next(whole, mention)  # "3 kg 400 g", of which the mention is a part
        self._clause = clause_span(source.text, self._sentence, mention.phrase, self._others)
        self._cell = cell_at(source.text, mention.span)
        hint = mention.as_of.split("/")[0] if mention.as_of else None
        name = claim_name(mention, source, self._sentence, self._others)
        self._id = unused_id(name, taken, hint)

    def made(self) -> Claim | None:
        """The first claim that stands its check without a finding and accounts for the figure."""
        claim = next((claim for claim in self._candidates() if self._stands(claim)), None)
        speaker = speaker_of(self._source.text, self._sentence, self._mention.phrase) if claim else None
        if claim is not None and speaker is not None:
            said = replace(claim, attribution=speaker)
            return said if self._stands(said) else claim
        if claim is None:  # without a quote nothing was tried
            self.reason = self.reason or "the same words stand in several places"
        return claim

    def taken_up(self, stub: Claim) -> tuple[Span, ...]:
        """What of the text a claim speaks of beside its own figure."""
        if stub.figure is None:
            return self._read.match(self._source, stub.quotes[0]).parts
        return (self.amount.span,) if self.amount.span != self._mention.span else ()

    def _candidates(self) -> Iterator[Claim]:
        text = self._source.text
        told = told_span(text, self._sentence, self._mention, self._others)
        statements = dict.fromkeys(
            (
                *(statements_of_cell(text, self._cell, self._mention) if self._cell else ()),
                statement_of(text, told, self._clause),
                statement_of(text, self._sentence, self._clause),
                statement_of(text, self._clause),
            )
        )
        if self._mention.phrase.of(text).startswith(">"):  # more than, or the mark of a quotation
            statements |= dict.fromkeys(f"> {one}" for one in list(statements))
        quotes = _Kept(self._quotes(told))  # the first nearly always stands
        for figure in self._figures():
            for statement in statements:
                for quote in quotes:
                    yield Claim(self._id, statement, figure, (quote,))
                    for named in self._names(quote):
                        yield Claim(self._id, statement, figure, (replace(quote, mention=named),))
        alone = next(iter(statements)) if self._cell else statement_of(text, self._sentence)
        for quote in quotes:
            yield Claim(self._id, alone, None, (quote,))

    def _names(self, quote: Quote) -> Iterator[str]:
        """What says which figure of a quote is meant: its words, with those before it where they recur."""
        text, phrase = self._source.text, self._mention.phrase
        seen, written = (plain_words(words) for words in (shown(text, phrase), phrase.of(text)))
        named = dict.fromkeys((seen, written))
        near = Span(max(0, phrase.start - _NEAR), phrase.start)
        for words, beside in ((seen, shown(text, near)), (written, near.of(text))):
            before = _WORD_BEFORE.search(beside)
            if quote.exact.count(words) > 1 and before is not None:
                named[plain_words(beside[before.start() :] + words)] = None
        yield from (words for words in named if is_named_in(words, quote.exact))

    def _figures(self) -> Iterator[Figure]:
        """The figure as read, with the time of its row or column, then with less of what may be misread."""
        amount = end_of_range(self.amount, self._end) if self._end is not None else self.amount
        figure = figure_of_mention(amount)
        if figure is None or len(figure.value.as_tuple().digits) > _MOST_DIGITS:
            return  # a ratio, which is no single number
        figure = with_capitals(figure, self.amount.phrase.of(self._source.text))
        if self._cell is not None:
            year = figure.as_of or time_of(self._cell)
            headed = in_unit_of_head(self._source.text, figure, self.amount)
            yield from (replace(one, as_of=year) for one in (headed, figure) if one is not None)
        yield figure
        if figure.as_of:
            yield replace(figure, as_of=None)
        if figure.unit:
            yield replace(figure, as_of=None, unit=None)

    def _quotes(self, told: Span) -> Iterator[Quote]:
        """What may be quoted: all that the statement says, else its subject and the clause, else less."""
        text = self._source.text
        said = stated_span(text, without_end(text, told))
        if self._clause.start < said.start <= self._mention.phrase.start and self._is_dateline(said.start):
            self._clause = Span(said.start, self._clause.end)  # "LONDON, | Aug 14 (Reuters) - England"
        whole = balanced(text, Span(min(said.start, self._clause.start), max(said.end, self._clause.end)))
        spans = [self._clause, clause_span(text, self._sentence, self._mention.span), self._sentence]
        if len(whole) <= _LONGEST_QUOTE:
            spans.insert(0, whole)
        elif (quote := self._cut(said)) is not None:
            yield quote
        if self._cell is not None:
            for words, span in quotes_of_cell(text, self._cell, _LONGEST_QUOTE):
                if (quote := self._quote(words, span)) is not None:
                    yield quote
        for span in dict.fromkeys(spans):
            if (quote := self._quoted(span)) is not None:
                yield quote

    def _is_dateline(self, end: int) -> bool:
        """Whether what stands before the words of a sentence ends as a dateline, and not as "However,"."""
        return self._source.text[self._clause.start : end].rstrip().endswith(("-", "–", "—", ")"))

    def _cut(self, said: Span) -> Quote | None:
        """The first clause of a sentence, with its subject, and that of the figure; None if it is one."""
        text = self._source.text
        marks = clause_marks(text, said, self._others)
        mark = next((one for one in marks if len(text[said.start : one.start()].split()) >= _SUBJECT), None)
        if mark is None or mark.start() - said.start > _LONGEST_QUOTE:
            return None
        if mark.end() >= self._clause.start:  # nothing is left out
            joined = Span(min(said.start, self._clause.start), self._clause.end)
            return self._quoted(joined) if len(joined) <= _LONGEST_QUOTE else None
        parts = (Span(said.start, mark.start()), self._clause)
        return self._quote(" […] ".join(plain_words(shown(text, one)) for one in parts), self._clause)

    def _quoted(self, span: Span) -> Quote | None:
        """A quote of what stands at a place: as its reader sees it, else as it is written."""
        seen = plain_words(shown(self._source.text, span))
        return self._found(seen, span) or self._quote(plain_words(span.of(self._source.text)), span)

    def _quote(self, words: str, span: Span) -> Quote | None:
        """A quote of words that stand at a place, or around it, with the context that it needs.

        Without the marks that a reader does not see, if it is found so.
        """
        seen = " ".join(without_marks(words).split())
        for said in dict.fromkeys((seen, words)):
            if (quote := self._found(said, span)) is not None:
                return quote
        return None

    def _found(self, words: str, span: Span) -> Quote | None:
        quote = Quote(self._source.id, words)
        if not any(map(str.isalnum, quote.exact)):
            return None
        match = self._read.match(self._source, quote)
        if match.status is QuoteStatus.MISSING:
            return None  # the heads of a table are too far off
        if match.status is QuoteStatus.AMBIGUOUS or (match.span and not match.span.overlaps(span)):
            return decided(quote, span, self._prepared)
        return quote

    def _stands(self, claim: Claim) -> bool:
        verified = verify_readings([self._source], [claim], read=self._read)
        if findings := verified.results[0].findings:
            self.reason = self.reason or f"{findings[0].rule} {findings[0].name}: {findings[0].message}"
            return False
        reading = verified.readings[0][0]
        wanted = self._mention.span
        if claim.figure is None:
            return any(part.overlaps(wanted) for part in reading.match.parts)
        taken = choose(claim.figure, list(reading.mentions))
        if taken is not None and taken.span.overlaps(wanted):
            return True
        self.reason = self.reason or "an equal figure stands before it in the passage"
        return False
