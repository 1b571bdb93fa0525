"""A quote as pages show it: its passage in context, what drifted, what another source words otherwise."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from scifacts.model import QuoteStatus, Span, Stance
from scifacts.nouns import dataclass
from scifacts.site.book import Link, byline, display, source_path, spans_of
from scifacts.site.citations import outside_link
from scifacts.site.differences import differing
from scifacts.site.passages import Piece, context_span, in_context
from scifacts.site.readings import figure_spans
from scifacts.site.visible import source_text
from scifacts.site.words import DISAGREE, STANCE_WORDS

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from markupsafe import Markup

    from scifacts.model import Match
    from scifacts.site.book import Book, Cited, Display
    from scifacts.site.paper import Paper
    from scifacts.site.words import Mark

__all__ = ["QuoteView", "quote_view", "sides"]

_BESIDE = "The words are as quoted. What stands right beside them, and may not be shown, changes the fact."


@dataclass(frozen=True, slots=True)
class QuoteView:
    """One quote in its context. `passage` is empty where the quote was not found.

    `nearest` is then the closest passage. `place` says file, line and column; `link` leads there.
    `rivals` are the other places of an ambiguous quote. `beside` says so where words that may not be shown
    make the fact another.
    """

    id: str
    source: Link
    byline: str
    origin: str
    mark: Mark
    stance: str
    own_figure: Display | None
    exact: Markup
    passage: tuple[Piece, ...]
    nearest: tuple[Piece, ...]
    beside: str
    is_drifted: bool
    place: str
    link: str
    method: str
    rivals: tuple[str, ...]
    error: str
    outside: str


def sides(book: Book, cited: Sequence[Cited]) -> tuple[QuoteView, ...]:
    """The quotes of a claim side by side: each with its figure, and with the words that differ marked.

    What disagrees is compared with the first passage that supports the claim as it stands.
    """
    marks: dict[int, tuple[Span, ...]] = {}
    base = next((each for each in cited if _is_plain(each)), None)
    for other in cited:
        if base is not None and other is not base and not _is_plain(other) and spans_of(other.match):
            mine, theirs = _compared(book, base, other)
            marks[base.index] = (*marks.get(base.index, ()), *mine)
            marks[other.index] = theirs
    return tuple(_side(book, each, marks) for each in cited)


def _is_plain(cited: Cited) -> bool:
    quote = cited.match.quote
    return quote.figure is None and quote.stance is Stance.SUPPORTS and bool(spans_of(cited.match))


def _compared(book: Book, base: Cited, other: Cited) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    """Where the words of two passages differ, in offsets of their sources."""
    whole = [_whole(spans_of(each.match)) for each in (base, other)]
    texts = [book.sources[each.match.quote.source_id].text for each in (base, other)]
    mine, theirs = differing(whole[0].of(texts[0]), whole[1].of(texts[1]))
    return _moved(mine, whole[0].start), _moved(theirs, whole[1].start)


def _whole(spans: Sequence[Span]) -> Span:
    return Span(spans[0].start, spans[-1].end)


def _moved(spans: Sequence[Span], by: int) -> tuple[Span, ...]:
    return tuple(Span(span.start + by, span.end + by) for span in spans)


def _side(book: Book, cited: Cited, marks: Mapping[int, tuple[Span, ...]]) -> QuoteView:
    """A quote with the figure it states: its own, or the claim's if it supports that."""
    view = quote_view(book, cited, differing=marks.get(cited.index, ()))
    if view.own_figure is not None or cited.match.quote.stance is not Stance.SUPPORTS:
        return view
    return replace(view, own_figure=display(cited.claim.figure))


def quote_view(book: Book, cited: Cited, *, differing: Sequence[Span] = ()) -> QuoteView:
    """A quote as it is shown on the pages of its claim and of conflicts."""
    match, quote = cited.match, cited.match.quote
    source, paper = book.sources[quote.source_id], book.papers[quote.source_id]
    spans = spans_of(match)
    marks = (figure_spans(book, cited), differing)
    passage, nearest = _passages(paper, match, spans, marks)
    is_drifted = match.status in (QuoteStatus.REWORDED, QuoteStatus.CHANGED)
    is_as_quoted = len(spans) == 1 and spans[0].of(source.text) == quote.exact
    return QuoteView(
        id=f"quote-{cited.index + 1}",
        source=Link(source_path(source.id), source.title),
        byline=byline(source),
        origin=source.origin or "",
        mark=_mark(book, cited),
        stance=_stance(book, cited),
        own_figure=display(quote.figure),
        exact=source_text(quote.exact),
        passage=passage,
        nearest=nearest,
        beside=_BESIDE if is_drifted and is_as_quoted and paper.is_excerpt else "",
        is_drifted=is_drifted and not is_as_quoted,
        place=_place(paper, spans),
        link=book.anchor(cited),
        method=_method(match),
        rivals=tuple(_place(paper, (rival,)) for rival in match.rivals),
        error=source.error or "",
        outside=outside_link(book, cited),
    )


def _mark(book: Book, cited: Cited) -> Mark:
    """What became of a quote; of one that was found and speaks against its claim, that it does."""
    bearing = book.bearing(cited)
    speaks_against = bearing.key == DISAGREE.key and cited.match.status.stands
    return bearing if speaks_against else book.standing(cited)


def _stance(book: Book, cited: Cited) -> str:
    """What a quote does for its claim; one that gives another figure is not said to support it.

    Of one that does not stand in its source as it is quoted, nothing: its mark says what became of it.
    """
    if not cited.match.status.stands:
        return ""
    if book.faults(cited):
        return "does not support the claim"
    stance = cited.match.quote.stance
    differs = stance is Stance.SUPPORTS and book.bearing(cited).key == DISAGREE.key
    if _mark(book, cited).word.casefold() == STANCE_WORDS[stance]:
        return ""  # its mark says so
    return "gives it otherwise" if differs else STANCE_WORDS[stance]


def _passages(
    paper: Paper, match: Match, spans: tuple[Span, ...], marks: tuple[Sequence[Span], Sequence[Span]]
) -> tuple[tuple[Piece, ...], tuple[Piece, ...]]:
    far = any(after.start - before.end > _FAR for before, after in pairwise(spans))
    if (
        paper.is_excerpt or far
    ):  # what nobody quoted is not for publication there, and of a long table too much
        return _bare(paper, match, spans, marks), ()
    if spans:
        return in_context(paper.source.text, _around(paper, spans), spans, match.changes, *marks), ()
    if match.nearest is None:
        return (), ()
    near = (match.nearest,)
    return (), in_context(paper.source.text, _around(paper, near), near, match.changes)


_FAR = 1_000  # characters between two parts of a quote: heads of a table, and a row far below them


def _bare(
    paper: Paper, match: Match, spans: tuple[Span, ...], marks: tuple[Sequence[Span], Sequence[Span]]
) -> tuple[Piece, ...]:
    """The quoted words alone, with `[…]` where something between them is left out."""
    pieces: list[Piece] = []
    for place, span in enumerate(spans):
        if place:
            pieces.append(Piece(source_text(" […] ")))
        pieces.extend(in_context(paper.source.text, span, (span,), match.changes, *marks))
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
