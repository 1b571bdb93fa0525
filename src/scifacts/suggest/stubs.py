"""A claim for each figure that nothing accounts for, tried on the rules before it is suggested."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from scifacts.fixes.selector import decided
from scifacts.fixes.taking import figure_of_mention
from scifacts.fixes.wording import plain_words
from scifacts.matching import Prepared, locate
from scifacts.model import Claim, CoverageState, Quote, QuoteStatus
from scifacts.nouns import dataclass
from scifacts.numerals import choose, figures
from scifacts.suggest.joining import fact_of, is_same_statement
from scifacts.suggest.naming import claim_name, unused_id
from scifacts.suggest.sentences import clause_span, sentence_span, statement_of
from scifacts.suggest.tables import cell_of
from scifacts.verification import verify_readings

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

    from scifacts.model import CoveredFigure, Figure, FigureMention, Project, Report, Source, SourceId, Span
    from scifacts.suggest.joining import Fact

__all__ = ["Suggested", "suggested"]

_MOST_DIGITS = 15


@dataclass(frozen=True, slots=True)
class Suggested:
    """The claims to add, in the order of the sources, and the figures for which none passes the rules."""

    claims: tuple[Claim, ...]
    left: tuple[CoveredFigure, ...]


def suggested(
    report: Report, source_ids: Collection[SourceId] = (), *, limit: int | None = None
) -> Suggested:
    """A claim for each uncovered figure of a report with coverage, or of the sources named.

    Each stands its check and accounts for its figure. Of one fact that several sources state in the
    same words there is one claim, with a quote of each. `limit` ends the search after so many claims.
    """
    sources = {source.id: source for source in report.project.sources}
    taken = _ids(report.project)
    claims: list[Claim] = []
    left: list[CoveredFigure] = []
    covered: dict[SourceId, list[Span]] = {}
    prepared: dict[SourceId, Prepared] = {}
    joined = _Joined()
    for figure in report.coverage:
        if figure.state is not CoverageState.UNCOVERED or (source_ids and figure.source_id not in source_ids):
            continue
        span = figure.mention.span
        if any(one.contains(span) for one in covered.get(figure.source_id, ())):
            continue  # a claim without a figure, suggested for its neighbour, speaks of it too
        source = sources[figure.source_id]
        text = prepared.setdefault(source.id, Prepared(source.text))
        stub = _Stub(source, text, figure.mention, taken).made()
        if stub is None:
            left.append(figure)
            continue
        if stub.figure is None:
            match = locate(stub.quotes[0], text)
            covered.setdefault(source.id, []).extend(match.parts)
        elif joined.take(stub, claims, sources):
            continue
        claims.append(stub)
        taken.add(stub.id)
        if limit is not None and len(claims) >= limit:
            break
    return Suggested(tuple(claims), tuple(left))


class _Joined:
    """Which of the claims suggested so far state a figure, by what must be equal to be one fact."""

    def __init__(self) -> None:
        self._places: dict[Fact, list[int]] = {}

    def take(self, stub: Claim, claims: list[Claim], sources: Mapping[SourceId, Source]) -> bool:
        """Whether a claim says the same, and stands with the quote of `stub` as well: then it gets it."""
        if stub.figure is None:
            return False
        places = self._places.setdefault(fact_of(stub.figure), [])
        new = stub.quotes[0].source_id
        for place in places:
            claim = claims[place]
            if any(quote.source_id == new for quote in claim.quotes) or not is_same_statement(claim, stub):
                continue
            both = replace(claim, quotes=claim.quotes + stub.quotes)
            read = [sources[quote.source_id] for quote in both.quotes]
            if not verify_readings(read, [both]).results[0].findings:
                claims[place] = both
                return True
        places.append(len(claims))
        return False


def _ids(project: Project) -> set[str]:
    """The ids that no new claim can take."""
    return {
        name for one in (project.claims, project.retired) for kept in one for name in (kept.id, *kept.aliases)
    }


class _Stub:
    """One figure on its way to a claim."""

    def __init__(
        self, source: Source, text: Prepared, mention: FigureMention, taken: Collection[str]
    ) -> None:
        self._source = source
        self._prepared = text
        self._mention = mention
        self._sentence = sentence_span(source.text, mention.phrase)
        others = figures(self._sentence.of(source.text))
        alone = sum(not one.kind.is_exempt for one in others) <= 1
        self._clause = clause_span(source.text, self._sentence, mention.phrase, alone=alone)
        hint = mention.as_of.split("/")[0] if mention.as_of else None
        self._id = unused_id(claim_name(mention, source, self._sentence), taken, hint)

    def made(self) -> Claim | None:
        """The first claim that stands its check without a finding and accounts for the figure."""
        return next((claim for claim in self._candidates() if self._stands(claim)), None)

    def _candidates(self) -> Iterator[Claim]:
        text = self._source.text
        cell = cell_of(text, self._mention.span)
        statements = dict.fromkeys(
            (
                *([cell.statement()] if cell else []),
                statement_of(text, self._sentence, self._clause),
                statement_of(text, self._clause, self._clause),
            )
        )
        spans = dict.fromkeys(
            (self._clause, clause_span(text, self._sentence, self._mention.span), self._sentence)
        )
        quotes = [quote for span in spans if (quote := self._quote(span)) is not None]
        for figure in self._figures():
            for statement in statements:
                for quote in quotes:
                    yield Claim(self._id, statement, figure, (quote,))
                    if figure is not None:
                        named = plain_words(self._mention.phrase.of(text))
                        yield Claim(self._id, statement, figure, (replace(quote, mention=named),))
        for quote in quotes:
            yield Claim(self._id, statement_of(text, self._sentence, self._sentence), None, (quote,))

    def _figures(self) -> Iterator[Figure]:
        """The figure as read, then with less of what may be misread."""
        figure = figure_of_mention(self._mention)
        if figure is None or len(figure.value.as_tuple().digits) > _MOST_DIGITS:
            return  # a range, or "a third", which no decimal says
        yield figure
        if figure.as_of:
            yield replace(figure, as_of=None)
        if figure.unit:
            yield replace(figure, as_of=None, unit=None)

    def _quote(self, span: Span) -> Quote | None:
        quote = Quote(self._source.id, plain_words(span.of(self._source.text)))
        if not any(map(str.isalnum, quote.exact)):
            return None
        match = locate(quote, self._prepared)
        if match.status is QuoteStatus.AMBIGUOUS or (match.span and not match.span.overlaps(span)):
            return decided(quote, span, self._prepared)
        return quote

    def _stands(self, claim: Claim) -> bool:
        verified = verify_readings([self._source], [claim])
        if verified.results[0].findings:
            return False
        reading = verified.readings[0][0]
        wanted = self._mention.span
        if claim.figure is None:
            return any(part.overlaps(wanted) for part in reading.match.parts)
        taken = choose(claim.figure, list(reading.mentions))
        return taken is not None and taken.span.overlaps(wanted)
