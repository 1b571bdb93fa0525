"""Figures that a new statement keeps from the old one, although its changed passages do not bear them out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scifacts.checks.other_numbers.reckoned import is_reckoned, is_rounded
from scifacts.checks.rounded import is_told_in_round_numbers
from scifacts.fixes.cells import in_cells
from scifacts.model import Comparator, Figure, FigureKind
from scifacts.numerals import Verdict, compare_units, disagreements, figures
from scifacts.sources import blocks

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from scifacts.checks import Reading
    from scifacts.model import Claim, FigureMention, SourceId

__all__ = ["untouched_figures"]


def untouched_figures(
    old: Claim, new: Claim, readings: Sequence[Reading], texts: Mapping[SourceId, str]
) -> list[FigureMention]:
    """The figures of a new statement that the old one had and that nothing in its passages states now.

    `readings` are of the new claim. A figure stands where a passage states it, it is reckoned from one
    passage's figures or rounds one; one that was not reckoned from the old quotes may also stand beside a
    passage, in its paragraph.
    """
    kept = {one.text for one in _amounts(old)}
    stated = [one for one in _amounts(new) if one.text in kept]
    if not stated:
        return []
    now = [
        in_cells(figure, one.mentions, texts[one.quote.source_id])
        if (figure := one.quote.figure or new.figure)
        else list(one.mentions)
        for one in readings
    ]
    before = [figures(quote.exact, beside=texts[quote.source_id]) for quote in old.quotes]
    own = [new.figure, *(quote.figure for quote in new.quotes)]
    left = [
        one
        for one in stated
        if not any(_agrees(one, other) for found in now for other in found)
        and not any(is_reckoned(one, found) for found in now)
        and not any(figure and is_told_in_round_numbers(figure, one) for figure in own)
    ]
    if not left:
        return []
    beside = [other for one in readings for other in _paragraph(one, texts)]
    reckoned = [one for one in left if any(is_reckoned(one, found) for found in before)]
    return [one for one in left if one in reckoned or not any(_agrees(one, other) for other in beside)]


def _amounts(claim: Claim) -> list[FigureMention]:
    """The figures of a statement, durations only where the claim is about one: 12 weeks beside 19 weeks."""
    unit = claim.figure.unit if claim.figure else None
    return [
        one
        for one in figures(claim.statement)
        if not one.kind.is_exempt
        or (one.kind is FigureKind.DURATION and compare_units(unit, one.unit) == Verdict.SAME)
    ]


def _paragraph(reading: Reading, texts: Mapping[SourceId, str]) -> list[FigureMention]:
    """The figures of the paragraphs that a passage stands in."""
    span, text = reading.match.span, texts[reading.quote.source_id]
    if span is None:
        return []
    own = [block.span for block in blocks(text) if block.span.overlaps(span)]
    return [one for each in own for one in figures(each.of(text))]


def _agrees(ours: FigureMention, theirs: FigureMention) -> bool:
    """Whether a figure of a source is that of a statement, or rounds to it."""
    if ours.value in (theirs.value, theirs.high):
        return True
    is_bound = ours.comparator not in (Comparator.EXACTLY, Comparator.ABOUT)
    figure = Figure(ours.value, ours.comparator, ours.unit, as_of=None)
    if is_bound and not any(one.hard for one in disagreements(figure, theirs)):
        return True
    return ours.kind is theirs.kind and ours.high is theirs.high is None and is_rounded(ours, theirs.value)
