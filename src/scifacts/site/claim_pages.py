"""The page of a claim: the figure, what it rests on, and what disagrees."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from scifacts.addresses import web_link
from scifacts.checks import SourceTexts
from scifacts.checks.reading.unquoted import unquoted_words
from scifacts.model import QuoteStatus
from scifacts.nouns import dataclass
from scifacts.site.book import CLAIMS_DATA, Cited, Link, claim_path, named, shortened, source_path
from scifacts.site.changes_page import history_views
from scifacts.site.citations import claim_citation
from scifacts.site.comparison import compared
from scifacts.site.notes import notes_html
from scifacts.site.quotes import quote_view, sides
from scifacts.site.series import series_of, series_view
from scifacts.site.structured import structured
from scifacts.site.words import VERIFIED, counted, listed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markupsafe import Markup

    from scifacts.model import Claim, Result
    from scifacts.site.book import Book, Card, FindingView, Frame
    from scifacts.site.changes_page import EventView
    from scifacts.site.citations import Citation
    from scifacts.site.comparison import Comparison
    from scifacts.site.quotes import QuoteView
    from scifacts.site.series import SeriesView
    from scifacts.site.words import Mark

__all__ = ["ClaimPage", "OriginRow", "VerdictView", "claim_pages"]

_MOST_UNCITED = 20  # sources; past that the list says nothing to a reader and weighs on every page


@dataclass(frozen=True, slots=True)
class OriginRow:
    """An origin and what its sources say of a claim, each with its mark. `name` is "" for a source's own."""

    name: str
    sources: tuple[tuple[Link, Mark], ...]
    counts: bool


@dataclass(frozen=True, slots=True)
class VerdictView:
    """An editor's rating of a claim. `url` is the reviewer's address, "" where there is none."""

    rating: str
    rationale: str
    reviewer: str
    url: str
    date: str


@dataclass(frozen=True, slots=True)
class ClaimPage:
    """Everything on the page of one claim.

    `meaning` says what its status means, `counts` its sources and origins, `support` what these come to.
    `unquoted` are the words of its statement that no sentence quoted has. `contrary` are claims that read
    alike and give another figure. `sides` are its quotes with their differences marked where the sources
    disagree; else `quotes` has them. `record` is what the site's own data file, `data`, says of the claim;
    "" without such a file.
    """

    frame: Frame
    card: Card
    meaning: str
    counts: str
    support: str
    unquoted: tuple[str, ...]
    contrary: tuple[Link, ...]
    verdict: VerdictView | None
    comparison: Comparison | None
    sides: tuple[QuoteView, ...]
    quotes: tuple[QuoteView, ...]
    series: SeriesView | None
    origins: tuple[OriginRow, ...]
    uncited: tuple[Link, ...]
    findings: tuple[FindingView, ...]
    attribution: str
    notes: Markup
    citation: Citation
    record: str
    data: str
    place: str
    before: Link | None
    after: Link | None
    history: tuple[EventView, ...]
    structured: tuple[Markup, ...]


def claim_pages(book: Book) -> Iterator[ClaimPage]:
    """One page for each claim, in order, each linked to its neighbours."""
    results = book.report.results
    conflicting = {result.claim.id for result in book.conflicts}
    series, texts = series_of(book), SourceTexts(book.sources)
    for place, result in enumerate(results):
        claim = result.claim
        before = results[place - 1].claim.id if place else None
        after = results[place + 1].claim.id if place + 1 < len(results) else None
        others = series.get(claim.series) if claim.series is not None else None
        drawn = series_view(book, claim.series or "", others, claim.id) if others else None
        yield _page(book, texts, result, drawn, claim.id in conflicting, (before, after))


def _page(
    book: Book,
    texts: SourceTexts,
    result: Result,
    series: SeriesView | None,
    is_conflict: bool,
    neighbours: tuple[str | None, str | None],
) -> ClaimPage:
    claim = result.claim
    path = claim_path(claim.id)
    cited = [Cited(claim, index, match) for index, match in enumerate(result.matches)]
    before, after = (
        Link(claim_path(each), shortened(book.cards[each].statement)) if each else None for each in neighbours
    )
    return ClaimPage(
        frame=book.frame(path, claim.statement, current="index.html"),
        card=book.cards[claim.id],
        meaning=_meaning(claim, book.marks[claim.id]),
        counts=_counts(book, claim),
        support=_support(book, claim),
        unquoted=unquoted_words(result, texts) or (),
        contrary=tuple(_contrary(book, claim)),
        verdict=_verdict(claim),
        comparison=compared(book, claim, cited),
        sides=sides(book, cited) if is_conflict else (),
        quotes=() if is_conflict else tuple(quote_view(book, each) for each in cited),
        series=series,
        origins=_origins(book, cited),
        uncited=_uncited(book, cited),
        findings=tuple(_findings(book, result)),
        attribution=claim.attribution or "",
        notes=notes_html(claim.notes),
        citation=claim_citation(book, path, cited, claim.statement, claim.id),
        record=book.records.get(claim.id, ""),
        data=CLAIMS_DATA,
        place=str(claim.position) if claim.position else "",
        before=before,
        after=after,
        history=history_views(claim.history),
        structured=structured(book, result),
    )


def _meaning(claim: Claim, mark: Mark) -> str:
    """What the status of a claim means; of one without a figure, no figure was compared."""
    if mark == VERIFIED and claim.figure is None:
        return "Every quote stands in its source; no figure was compared."
    return mark.meaning


def _contrary(book: Book, claim: Claim) -> Iterator[Link]:
    """The claims that stand beside this one for their other figures, in order."""
    for group in book.contrary:
        if any(each.id == claim.id for each in group):
            yield from (Link(claim_path(each.id), each.statement) for each in group if each.id != claim.id)


def _findings(book: Book, result: Result) -> Iterator[FindingView]:
    """What the check found; the passages of a disagreement stand side by side already."""
    for finding in result.findings:
        view = book.finding(finding)
        yield replace(view, expected=(), found=()) if finding.rule == "SF203" else view


def _counts(book: Book, claim: Claim) -> str:
    """The numbers of sources and origins that state a claim; "" where none does."""
    item = book.corroboration.get(claim.id)
    return f"{book.support(claim.id)}." if item is not None and item.source_ids else ""


def _support(book: Book, claim: Claim) -> str:
    """What the numbers of sources and origins mean for this claim."""
    item = book.corroboration.get(claim.id)
    if item is None or not item.source_ids:
        is_read = all(each.status is not QuoteStatus.UNREADABLE for each in book.results[claim.id].matches)
        return f"No source that {'is quoted' if is_read else 'could be read'} here states it as it stands."
    if len(item.source_ids) == 1:
        return "One source states it; none here confirms it independently."
    shared = []
    for origin in item.origin_ids:
        names = [each for each in item.source_ids if book.sources[each].origin_id == origin]
        if len(names) > 1:
            labels = listed([named(book.sources[each]) for each in names])
            shared.append(f"{labels} repeat one origin, {origin}, and count once.")
    if not shared:
        return f"Each of the {counted(len(item.source_ids), 'source')} is an origin of its own."
    return " ".join(shared)


def _verdict(claim: Claim) -> VerdictView | None:
    given = claim.verdict
    if given is None:
        return None
    return VerdictView(
        rating=given.rating,
        rationale=given.rationale,
        reviewer=given.reviewer,
        url=web_link(given.reviewer_url),
        date=given.date,
    )


def _origins(book: Book, cited: list[Cited]) -> tuple[OriginRow, ...]:
    """The origins that a claim rests on, in order of first mention, each with its sources."""
    corroboration = book.corroboration.get(cited[0].claim.id) if cited else None
    counting = set(corroboration.origin_ids) if corroboration else set()
    rows: dict[str, list[tuple[Link, Mark]]] = {}
    for each in cited:
        source = book.sources[each.match.quote.source_id]
        link = Link(book.anchor(each), source.title)
        rows.setdefault(source.origin_id, []).append((link, book.bearing(each)))
    given = {source.origin for source in book.sources.values()}
    return tuple(
        OriginRow(origin if origin in given else "", tuple(pairs), origin in counting)
        for origin, pairs in rows.items()
    )


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
