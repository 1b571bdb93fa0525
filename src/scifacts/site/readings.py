"""What each quote of a claim states, as it was read from its source."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from scifacts.checks.reading.table_heads import in_unit_of_head
from scifacts.model import FigureKind, FigureMention, Stance
from scifacts.nouns import dataclass
from scifacts.numerals import choose, describe, disagreements
from scifacts.numerals.describe import describe_mention
from scifacts.site.book import spans_of
from scifacts.site.charts import Amount

if TYPE_CHECKING:
    from scifacts.model import Claim, Figure, Span
    from scifacts.site.book import Book, Cited

__all__ = ["Stated", "claimed_amount", "figure_spans", "stated"]


@dataclass(frozen=True, slots=True)
class Stated:
    """The figure of one quote. `unit` is None where its source names none."""

    cited: Cited
    amount: Amount
    unit: str | None


def stated(book: Book, cited: Cited) -> Stated | None:
    """The figure that a quote states; None where it was not found or takes no figure of the claim."""
    quote = cited.match.quote
    wanted = quote.figure or (cited.claim.figure if quote.stance is Stance.SUPPORTS else None)
    if wanted is None or not spans_of(cited.match):
        return None
    mention = _mention(book, cited, wanted)
    if mention is not None:
        mention = _as_written(mention, wanted.unit)
        return Stated(cited, _of_mention(mention), mention.unit)
    if cited.match.status.stands:  # the words stand as they are quoted, so the editor's figure does
        return Stated(cited, _of_figure(wanted), wanted.unit)
    return None


def _as_written(mention: FigureMention, unit: str | None) -> FigureMention:
    """A mention with its unit in the capitals of the claim: what is counted is read in small letters."""
    is_same = unit is not None and mention.unit is not None and unit.lower() == mention.unit
    return replace(mention, unit=unit) if is_same else mention


def claimed_amount(claim: Claim) -> Amount | None:
    """The figure of a claim itself."""
    return _of_figure(claim.figure) if claim.figure is not None else None


def figure_spans(book: Book, cited: Cited) -> tuple[Span, ...]:
    """Where the source states the figure of the claim; the years that it names are not meant."""
    mentions = _used(book, cited)
    figures = [mention for mention in mentions if mention.kind is not FigureKind.YEAR]
    return tuple(mention.span for mention in figures or mentions)


def _used(book: Book, cited: Cited) -> list[FigureMention]:
    spans = spans_of(cited.match)
    found = book.mentions(cited.match.quote.source_id, cited.claim.id)
    return [mention for mention in found if any(span.overlaps(mention.span) for span in spans)]


def _mention(book: Book, cited: Cited, wanted: Figure) -> FigureMention | None:
    used = _used(book, cited)
    found = choose(wanted, used) if used else None
    if found is None or not disagreements(wanted, found):
        return found
    headed = in_unit_of_head(found, book.papers[cited.match.quote.source_id].source.text)
    return headed if headed is not None and not disagreements(wanted, headed) else found


def _of_mention(mention: FigureMention) -> Amount:
    is_range = mention.high is not None and mention.kind is not FigureKind.RATIO
    return Amount(
        value=mention.value,
        high=mention.high if is_range else None,
        comparator=mention.comparator,
        words=describe_mention(mention),
        unit=mention.unit or "",
        as_of=(mention.as_of or "").replace("/", "–"),
    )


def _of_figure(figure: Figure) -> Amount:
    return Amount(
        value=figure.quantity,
        high=None,
        comparator=figure.comparator,
        words=describe(figure),
        unit=figure.unit or "",
        as_of=(figure.as_of or "").replace("/", "–"),
    )
