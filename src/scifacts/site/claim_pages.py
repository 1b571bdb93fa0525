"""The page of a claim: the figure, what it rests on, and what disagrees."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scifacts.model import QuoteStatus, Span
from scifacts.nouns import dataclass
from scifacts.site.book import Cited, Link, claim_path, display, shortened, source_path, spans_of
from scifacts.site.deep_links import words_link
from scifacts.site.notes import is_web_address, notes_html
from scifacts.site.passages import Piece, context_span, in_context
from scifacts.site.visible import source_text
from scifacts.site.words import STANCE_WORDS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markupsafe import Markup

    from scifacts.model import Match, Result
    from scifacts.site.book import Book, Card, Display, FindingView, Frame
    from scifacts.site.paper import Paper
    from scifacts.site.words import Mark

__all__ = ["ClaimPage", "OriginRow", "QuoteView", "claim_pages", "quote_view"]


_MOST_UNCITED = 20  # sources; past that the list says nothing to a reader and weighs on every page


@dataclass(frozen=True, slots=True)
class QuoteView:
    """One quote in its context. `passage` is empty where the quote was not found.

    `nearest` is then the closest passage. `place` says file, line and column; `link` leads there.
    `changes` are the edits in words, `rivals` the other places of an ambiguous quote.
    """

    id: str
    source: Link
    origin: str
    mark: Mark
    stance: str
    own_figure: Display | None
    exact: Markup
    passage: tuple[Piece, ...]
    nearest: tuple[Piece, ...]
    is_drifted: bool
    place: str
    link: str
    method: str
    rivals: tuple[str, ...]
    error: str
    outside: str


@dataclass(frozen=True, slots=True)
class OriginRow:
    """An origin and what its sources say of a claim: (passage, mark, what it does but support)."""

    name: str
    sources: tuple[tuple[Link, Mark, str], ...]
    counts: bool


@dataclass(frozen=True, slots=True)
class ClaimPage:
    """Everything on the page of one claim."""

    frame: Frame
    card: Card
    verdict: str
    quotes: tuple[QuoteView, ...]
    origins: tuple[OriginRow, ...]
    uncited: tuple[Link, ...]
    is_conflict: bool
    findings: tuple[FindingView, ...]
    attribution: str
    notes: Markup
    series: str
    siblings: tuple[Card, ...]
    place: str
    before: Link | None
    after: Link | None


def claim_pages(book: Book) -> Iterator[ClaimPage]:
    """One page for each claim, in order, each linked to its neighbours."""
    results = book.report.results
    conflicting = {result.claim.id for result in book.conflicts}
    series = _series(book)
    for place, result in enumerate(results):
        before = results[place - 1].claim.id if place else None
        after = results[place + 1].claim.id if place + 1 < len(results) else None
        siblings = tuple(card for card in series.get(result.claim.series, ()) if card.id != result.claim.id)
        yield _page(book, result, siblings, result.claim.id in conflicting, (before, after))


def _series(book: Book) -> dict[str | None, list[Card]]:
    series: dict[str | None, list[Card]] = {}
    for result in book.report.results:
        if result.claim.series is not None:
            series.setdefault(result.claim.series, []).append(book.cards[result.claim.id])
    return series


def _page(
    book: Book,
    result: Result,
    siblings: tuple[Card, ...],
    is_conflict: bool,
    neighbours: tuple[str | None, str | None],
) -> ClaimPage:
    claim = result.claim
    cited = [Cited(claim, index, match) for index, match in enumerate(result.matches)]
    before, after = (
        Link(claim_path(each), shortened(book.cards[each].statement)) if each else None for each in neighbours
    )
    return ClaimPage(
        frame=book.frame(claim_path(claim.id), claim.statement, current="index.html"),
        card=book.cards[claim.id],
        verdict=book.marks[claim.id].meaning,
        quotes=tuple(quote_view(book, each) for each in cited),
        origins=_origins(book, cited),
        uncited=_uncited(book, cited),
        is_conflict=is_conflict,
        findings=tuple(book.finding(finding) for finding in result.findings),
        attribution=claim.attribution or "",
        notes=notes_html(claim.notes),
        series=claim.series or "",
        siblings=siblings,
        place=str(claim.position) if claim.position else "",
        before=before,
        after=after,
    )


def quote_view(book: Book, cited: Cited) -> QuoteView:
    """A quote as it is shown on the pages of its claim and of conflicts."""
    match, quote = cited.match, cited.match.quote
    source, paper = book.sources[quote.source_id], book.papers[quote.source_id]
    spans = spans_of(match)
    numerals = book.numerals(source.id, cited.claim.id)
    passage, nearest = _passages(paper, match, spans, numerals)
    return QuoteView(
        id=f"quote-{cited.index + 1}",
        source=Link(source_path(source.id), source.title),
        origin=source.origin or "",
        mark=cited.mark,
        stance=STANCE_WORDS[quote.stance],
        own_figure=display(quote.figure),
        exact=source_text(quote.exact),
        passage=passage,
        nearest=nearest,
        is_drifted=match.status in (QuoteStatus.REWORDED, QuoteStatus.CHANGED),
        place=_place(paper, spans),
        link=book.anchor(cited),
        method=_method(match),
        rivals=tuple(_place(paper, (rival,)) for rival in match.rivals),
        error=source.error or "",
        outside=words_link(source.url, match.found) if source.url and is_web_address(source.url) else "",
    )


def _passages(
    paper: Paper, match: Match, spans: tuple[Span, ...], numerals: tuple[Span, ...]
) -> tuple[tuple[Piece, ...], tuple[Piece, ...]]:
    if paper.is_excerpt:  # what nobody quoted is not for publication there
        return _bare(paper, match, spans, numerals), ()
    if spans:
        return in_context(paper.source.text, _around(paper, spans), spans, match.changes, numerals), ()
    if match.nearest is None:
        return (), ()
    near = (match.nearest,)
    return (), in_context(paper.source.text, _around(paper, near), near, match.changes)


def _bare(
    paper: Paper, match: Match, spans: tuple[Span, ...], numerals: tuple[Span, ...]
) -> tuple[Piece, ...]:
    """The quoted words alone, with `[…]` where something between them is left out."""
    pieces: list[Piece] = []
    for place, span in enumerate(spans):
        if place:
            pieces.append(Piece(source_text(" […] ")))
        pieces.extend(in_context(paper.source.text, span, (span,), match.changes, numerals))
    return tuple(pieces)


def _around(paper: Paper, spans: tuple[Span, ...]) -> Span:
    target = Span(spans[0].start, spans[-1].end)
    paragraph = paper.paragraph_at(target.start)
    return context_span(paper.source.text, paragraph.span, target) if paragraph else target


def _place(paper: Paper, spans: tuple[Span, ...]) -> str:
    if not spans:
        return ""
    line, column = paper.lines.line_column(spans[0].start)
    return f"{paper.source.path}, line {line}, column {column}"


def _method(match: Match) -> str:
    if match.status is QuoteStatus.MATCH:
        return "word for word" if match.method == "exact" else "but for typography"
    if match.method == "fuzzy" and match.span is not None:
        return f"{match.score:.0f} % alike"
    return ""


def _origins(book: Book, cited: list[Cited]) -> tuple[OriginRow, ...]:
    """The origins that a claim rests on, in order of first mention, each with its sources."""
    corroboration = book.corroboration.get(cited[0].claim.id) if cited else None
    counting = set(corroboration.origin_ids) if corroboration else set()
    rows: dict[str, list[tuple[Link, Mark, str]]] = {}
    for each in cited:
        source = book.sources[each.match.quote.source_id]
        link = Link(book.anchor(each), source.title)
        rows.setdefault(source.origin_id, []).append((link, each.mark, each.dissent))
    return tuple(OriginRow(origin, tuple(pairs), origin in counting) for origin, pairs in rows.items())


def _uncited(book: Book, cited: list[Cited]) -> tuple[Link, ...]:
    """The sources that are not quoted for a claim; none where they are too many to read."""
    if len(book.sources) > _MOST_UNCITED:
        return ()
    used = {each.match.quote.source_id for each in cited}
    return tuple(
        Link(source_path(source.id), source.title)
        for source in book.sources.values()
        if source.id not in used
    )
