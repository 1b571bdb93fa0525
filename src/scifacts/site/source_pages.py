"""The page of a source: its whole text, every claimed span marked, each linked to its claim."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING

from scifacts.addresses import web_link
from scifacts.model import CoverageState, QuoteStatus
from scifacts.nouns import dataclass
from scifacts.site.book import Link, claim_path, source_path, spans_of
from scifacts.site.citations import bibliographic
from scifacts.site.runs import Layer, cut
from scifacts.site.words import COVERAGE_MARKS, EXEMPT_REASONS, counted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scifacts.model import CoveredFigure, Source, Span
    from scifacts.site.book import Book, Card, Cited, Frame
    from scifacts.site.paper import Paragraph
    from scifacts.site.runs import Run
    from scifacts.site.words import Mark

__all__ = ["MissingView", "NoClaim", "Note", "ParagraphView", "SourcePage", "source_pages"]

_NO_CLAIM = (CoverageState.EXEMPT, CoverageState.IGNORED)
_CODE = ("Origin", "File", "SHA-256", "Checked against SHA-256")


@dataclass(frozen=True, slots=True)
class Note:
    """What stands beside a paragraph: the number of a mark, and how it bears on which claim."""

    number: str
    anchor: str
    card: Card
    mark: Mark


@dataclass(frozen=True, slots=True)
class ParagraphView:
    """A paragraph in runs, the claims in it, and the figures in it that no claim covers.

    `line` is where it begins in the file.
    """

    id: str
    line: int
    kind: str
    runs: tuple[Run, ...]
    notes: tuple[Note, ...]
    uncovered: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class MissingView:
    """A claim whose quote was looked for here and does not stand."""

    card: Card
    mark: Mark
    quote: Link


@dataclass(frozen=True, slots=True)
class NoClaim:
    """A figure of the text that is no claim: what stands there, why, and where."""

    words: str
    mark: Mark
    reason: str
    place: Link


@dataclass(frozen=True, slots=True)
class SourcePage:
    """Everything on the page of one source. `facts` are its metadata, only what is known: name, value,
    whether it is code. `no_claims` are figures of its text that are exempt or ignored.
    """

    frame: Frame
    title: str
    facts: tuple[tuple[str, str, bool], ...]
    url: str
    same_origin: tuple[Link, ...]
    citation: str
    summary: str
    no_claims: tuple[NoClaim, ...]
    error: str
    error_place: str
    is_excerpt: bool
    is_empty: bool
    missing: tuple[MissingView, ...]
    paragraphs: tuple[ParagraphView, ...]


def source_pages(book: Book) -> Iterator[SourcePage]:
    """One page for each source, in order."""
    for source in book.report.project.sources:
        yield _page(book, source)


def _page(book: Book, source: Source) -> SourcePage:
    cited = book.cited[source.id]
    figures = book.figures.get(source.id, ())
    uncovered = [figure.mention.span for figure in figures if figure.state is CoverageState.UNCOVERED]
    return SourcePage(
        frame=book.frame(source_path(source.id), source.title, current="index.html"),
        title=source.title,
        facts=tuple(_facts(source)),
        url=web_link(source.url),
        same_origin=_same_origin(book, source),
        citation=_citation(source),
        summary=_summary(book, source, cited),
        no_claims=tuple(_no_claims(book, source)),
        error=source.error or "",
        error_place=str(source.error_at) if source.error_at else "",
        is_excerpt=source.display == "excerpt",
        is_empty=not book.papers[source.id].paragraphs,
        missing=tuple(_missing(book, cited)),
        paragraphs=tuple(_paragraphs(book, source, cited, uncovered)),
    )


def _citation(source: Source) -> str:
    """How the source is cited, with its address where that is one of the web."""
    return f"{bibliographic(source)} {web_link(source.url)}".rstrip()


def _no_claims(book: Book, source: Source) -> Iterator[NoClaim]:
    """The figures of the published text that are no claims, in order, each with its reason."""
    paper = book.papers[source.id]
    for figure in book.figures.get(source.id, ()):
        paragraph = paper.paragraph_at(figure.mention.span.start)
        if figure.state not in _NO_CLAIM or paragraph is None:
            continue
        line, _ = paper.lines.line_column(figure.mention.span.start)
        yield NoClaim(
            words=paper.words(figure.mention.phrase, paragraph),
            mark=COVERAGE_MARKS[figure.state],
            reason=figure.reason or EXEMPT_REASONS.get(figure.mention.kind, ""),
            place=Link(f"#{paragraph.id}", f"line {line}"),
        )


def _facts(source: Source) -> Iterator[tuple[str, str, bool]]:
    """What is known of a source, in the order of a bibliography; an unknown stays out."""
    known = {
        "Publisher": source.publisher,
        "Author": source.author,
        "Published": source.published,
        "Address": None if web_link(source.url) else source.url,
        "Origin": source.origin,
        "File": source.path,
        "SHA-256": source.sha256,
        "Checked against SHA-256": source.pinned if source.pinned != source.sha256 else None,
    }
    yield from ((name, value, name in _CODE) for name, value in known.items() if value)


def _same_origin(book: Book, source: Source) -> tuple[Link, ...]:
    return tuple(
        Link(source_path(other.id), other.title)
        for other in book.by_origin[source.origin_id]
        if other.id != source.id
    )


def _summary(book: Book, source: Source, cited: tuple[Cited, ...]) -> str:
    claims = len({each.claim.id for each in cited})
    figures = book.figures.get(source.id, ())
    text = f"{counted(claims, 'claim')} {'quotes' if claims == 1 else 'quote'} this source"
    if len(cited) > claims:
        text += f", {counted(len(cited), 'time')} in all"
    return f"{text}; {_figures(figures)}." if figures else f"{text}."


def _figures(figures: tuple[CoveredFigure, ...]) -> str:
    uncovered = sum(figure.state is CoverageState.UNCOVERED for figure in figures)
    if uncovered:
        return f"{uncovered} of {counted(len(figures), 'numeral')} in its text not covered"
    return f"{counted(len(figures), 'numeral')} in its text, none left uncovered"


def _missing(book: Book, cited: tuple[Cited, ...]) -> Iterator[MissingView]:
    for each in cited:
        if each.match.status in (QuoteStatus.MISSING, QuoteStatus.UNREADABLE):
            path = f"{claim_path(each.claim.id)}#quote-{each.index + 1}"
            yield MissingView(book.cards[each.claim.id], each.mark, Link(path, each.claim.id))


def _paragraphs(
    book: Book, source: Source, cited: tuple[Cited, ...], uncovered: list[Span]
) -> Iterator[ParagraphView]:
    numbered = dict(_numbered(cited))
    layers = [layer for number, each in numbered.items() for layer in _layers(book, number, each)]
    layers += [Layer(span, "", "", "", "uncovered", opens=False, closes=False) for span in uncovered]
    layers.sort(key=lambda layer: layer.span)
    starts = [layer.span.start for layer in layers]
    ends = list(accumulate((layer.span.end for layer in layers), max))  # of a layer and all before it
    for paragraph in book.papers[source.id].paragraphs:
        near = layers[bisect_right(ends, paragraph.span.start) : bisect_left(starts, paragraph.span.end)]
        inside = [layer for layer in near if layer.span.overlaps(paragraph.span)]
        yield _paragraph(book, source, paragraph, inside, numbered)


def _numbered(cited: tuple[Cited, ...]) -> list[tuple[str, Cited]]:
    """The quotes that stand in the text, numbered from 1 in the order in which they end."""
    standing = [each for each in cited if spans_of(each.match)]
    standing.sort(key=lambda each: (spans_of(each.match)[-1].end, spans_of(each.match)[0], each.anchor))
    return [(str(number), each) for number, each in enumerate(standing, 1)]


def _layers(book: Book, number: str, cited: Cited) -> Iterator[Layer]:
    spans, paper = spans_of(cited.match), book.papers[cited.match.quote.source_id]
    for place, span in enumerate(spans):
        yield Layer(
            span=paper.shown(span),
            claim_id=cited.claim.id,
            anchor=cited.anchor,
            former=tuple(f"{alias}.{cited.index + 1}" for alias in cited.claim.aliases),
            number=number,
            key=book.standing(cited).key,
            opens=place == 0,
            closes=place == len(spans) - 1,
        )


def _paragraph(
    book: Book, source: Source, paragraph: Paragraph, inside: list[Layer], numbered: dict[str, Cited]
) -> ParagraphView:
    here = sorted({layer.number for layer in inside if layer.number}, key=int)
    paper = book.papers[source.id]
    return ParagraphView(
        id=paragraph.id,
        line=paper.lines.line_column(paragraph.span.start)[0],
        kind=paragraph.kind,
        runs=cut(source.text, paragraph.span, inside),
        notes=tuple(_note(book, number, numbered[number]) for number in here),
        uncovered=tuple(paper.words(layer.span, paragraph) for layer in inside if not layer.number),
    )


def _note(book: Book, number: str, cited: Cited) -> Note:
    return Note(number, cited.anchor, book.cards[cited.claim.id], book.bearing(cited))
