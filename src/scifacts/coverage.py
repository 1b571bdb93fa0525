"""Figure coverage: every numeral of every source, and the claim or reason that accounts for it."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import replace
from itertools import accumulate

from scifacts.markup import marks, may_have_marks
from scifacts.matching import Prepared, locate
from scifacts.model import CoverageState, CoveredFigure, FigureKind, QuoteStatus, Span
from scifacts.nouns import dataclass
from scifacts.numerals import choose, figures_published
from scifacts.sources import blocks, heading_numbers

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from scifacts.checks import Reading
    from scifacts.model import Claim, FigureMention, IgnoredFigure, Match, Source, SourceId

__all__ = ["IgnoredSpans", "covered_figures", "ignored_spans"]

_STRETCH = 4096  # code points; uses are kept by the stretches they touch, so that few are asked of a figure

IgnoredSpans = tuple["tuple[IgnoredFigure, tuple[Span, ...]]", ...]

# Numerals of these kinds that stand in page furniture are furniture themselves.
_DEMOTED = frozenset(
    {
        FigureKind.COUNT,
        FigureKind.MONEY,
        FigureKind.PERCENT,
        FigureKind.RATIO,
        FigureKind.RANGE,
        FigureKind.RANK,
        FigureKind.ORDINAL,
    }
)


@dataclass(frozen=True, slots=True)
class _Use:
    """A quote found in a source: where it stands, and the figure that its claim takes from it."""

    claim: Claim
    parts: tuple[Span, ...]
    taken: FigureMention | None
    as_of: str | None

    def accounts_for(self, mention: FigureMention) -> bool:
        """Whether this use of the passage is about the mention, not only about its neighbours."""
        if not any(part.overlaps(mention.span) for part in self.parts):
            return False
        if self.claim.figure is None:
            return not mention.kind.is_exempt
        if self.taken is not None and self.taken.span.overlaps(mention.span):
            return True
        return (
            mention.kind is FigureKind.YEAR
            and self.as_of is not None
            and mention.text in self.as_of.split("/")
        )


def ignored_spans(sources: Mapping[SourceId, Source], ignored: Iterable[IgnoredFigure]) -> IgnoredSpans:
    """Where each `ignored` entry stands: every occurrence of its text, none if it is gone."""
    return tuple((entry, _occurrences(sources[entry.source_id], entry)) for entry in ignored)


def covered_figures(
    sources: Iterable[Source],
    readings: Sequence[tuple[Claim, Sequence[Reading]]],
    ignored: IgnoredSpans,
) -> tuple[CoveredFigure, ...]:
    """Every numeral of every readable source, in order, with what accounts for it.

    A figure counts as claimed only where a claim's own figure is read from it: a quote that merely
    spans a neighbouring figure does not cover that one.
    """
    uses = _uses(readings)
    found: list[CoveredFigure] = []
    for source in sources:
        if source.error is None:
            near = _by_stretch(uses.get(source.id, ()))
            found += (
                _state(source.id, mention, _touching(near, mention.span), ignored)
                for mention in _figures_of(source)
            )
    return tuple(found)


def _by_stretch(uses: Sequence[_Use]) -> dict[int, dict[int, _Use]]:
    """Number of a stretch of text -> the uses that touch it, by their place in the order of claims."""
    near: dict[int, dict[int, _Use]] = {}
    for order, use in enumerate(uses):
        for part in use.parts:
            for stretch in _stretches(part):
                near.setdefault(stretch, {})[order] = use
    return near


def _touching(near: Mapping[int, Mapping[int, _Use]], span: Span) -> list[_Use]:
    found = {order: use for stretch in _stretches(span) for order, use in near.get(stretch, {}).items()}
    return [found[order] for order in sorted(found)]


def _stretches(span: Span) -> range:
    return range(span.start // _STRETCH, span.end // _STRETCH + 1)


def _occurrences(source: Source, entry: IgnoredFigure) -> tuple[Span, ...]:
    if source.error is not None:
        return ()
    match = locate(entry.exact, source.text, prefix=entry.prefix, suffix=entry.suffix)
    if match.span is None:
        return ()
    if match.status is QuoteStatus.AMBIGUOUS:
        return tuple(sorted({match.span, *match.rivals}))
    is_whole = match.status is QuoteStatus.MATCH or (
        match.status is QuoteStatus.CHANGED and _stands_unchanged(match, match.span)
    )
    return (match.span,) if is_whole else ()


def _stands_unchanged(match: Match, span: Span) -> bool:
    """Whether the words are the source's own, whatever the words around make of them: they state nothing."""
    return all(not change.expected and not change.span.overlaps(span) for change in match.changes)


def _figures_of(source: Source) -> list[FigureMention]:
    from scifacts.sources import head_spans, label_spans  # a check lists no figures

    text_blocks = blocks(source.text)
    furniture = [block.span for block in text_blocks if block.kind == "furniture"]
    furniture += heading_numbers(text_blocks, source.text)
    furniture += head_spans(source.text) + label_spans(source.text)
    furniture += [span for span, _ in Prepared(source.text).struck]  # which the source takes back
    if may_have_marks(source.text):  # the address of a link, alt="42 ships": no reader sees them
        furniture += [Span(start, end) for start, end, _ in marks(source.text)]
    furniture.sort(key=lambda span: span.start)
    starts = [span.start for span in furniture]
    ends = list(accumulate((span.end for span in furniture), max))  # of a span and all before it

    def is_furniture(span: Span) -> bool:
        before = bisect_right(starts, span.start)
        return before > 0 and ends[before - 1] >= span.end

    return [
        replace(mention, kind=FigureKind.FURNITURE)
        if mention.kind in _DEMOTED and is_furniture(mention.span)
        else mention
        for mention in figures_published(source.text, source.published)
    ]


def _uses(readings: Sequence[tuple[Claim, Sequence[Reading]]]) -> dict[SourceId, list[_Use]]:
    uses: dict[SourceId, list[_Use]] = {}
    for claim, own in readings:
        for reading in own:
            match = reading.match
            if match.span is None:
                continue
            figure = reading.quote.figure or claim.figure
            taken = choose(figure, list(reading.mentions)) if figure is not None else None
            use = _Use(claim, match.parts or (match.span,), taken, figure.as_of if figure else None)
            uses.setdefault(match.quote.source_id, []).append(use)
    return uses


def _state(
    source_id: SourceId, mention: FigureMention, uses: Sequence[_Use], ignored: IgnoredSpans
) -> CoveredFigure:
    claims = tuple(dict.fromkeys(use.claim.id for use in uses if use.accounts_for(mention)))
    if claims:
        return CoveredFigure(source_id, mention, CoverageState.CLAIMED, claims)
    for entry, spans in ignored:
        if entry.source_id == source_id and any(span.overlaps(mention.span) for span in spans):
            return CoveredFigure(source_id, mention, CoverageState.IGNORED, reason=entry.reason)
    if mention.kind.is_exempt:
        return CoveredFigure(source_id, mention, CoverageState.EXEMPT, reason=_WHY_EXEMPT[mention.kind])
    return CoveredFigure(source_id, mention, CoverageState.UNCOVERED)


_WHY_EXEMPT = {
    FigureKind.DURATION: "a length of time",
    FigureKind.ORDINAL: "a place in an order",
    FigureKind.YEAR: "a year",
    FigureKind.DATE: "a date",
    FigureKind.NAME: "part of a name or of a unit",
    FigureKind.FURNITURE: "page furniture",
}
