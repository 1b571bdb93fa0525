"""The one figure of a quote that a claim's statement means, for a claim that was added without one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scifacts.checks.other_numbers.reckoned import is_rounded
from scifacts.checks.rounded import is_told_in_round_numbers
from scifacts.errors import UsageError
from scifacts.fixes.taking import figure_of_mention
from scifacts.matching import locate
from scifacts.numerals import figures
from scifacts.suggest.adding import new_claim
from scifacts.suggest.casing import with_capitals
from scifacts.verification import mentions_in

if TYPE_CHECKING:
    from scifacts.model import Claim, FigureMention, Project, Quote

__all__ = ["claim_of_its_figure"]


def claim_of_its_figure(
    project: Project, quote: Quote, statement: str | None, claim_id: str | None
) -> tuple[Claim, str]:
    """The claim with the figure that statement and quote share, and why it has none ("" where it has one).

    UsageError where no rule lets the claim stand, or where a given statement has figures and the quote
    has none of them.
    """
    plain = new_claim(project, [quote], figure=None, statement=statement, claim_id=claim_id)
    text = next(source.text for source in project.sources if source.id == quote.source_id)
    quoted = _quoted(plain.quotes[0], text)
    said = [one for one in figures(plain.statement, beside=text) if not one.kind.is_exempt]
    meant = [one for one in quoted if any(_means(ours, one) for ours in said)]
    if statement is not None and said and not meant:
        words = " and ".join(f"“{one.phrase.of(plain.statement)}”" for one in said)
        raise UsageError(
            f"the statement says {words}, its quote does not",
            help="quote the passage that states it; or name its figure with --figure, or none: --no-figure",
        )
    if not meant:
        return plain, ("the quote states none" if not quoted else "the statement says none of the quote's")
    if len({(one.value, one.high, one.unit) for one in meant}) > 1:
        return plain, "the quote states several that the statement says; name the one meant with --figure"
    figure = figure_of_mention(meant[0])
    if figure is None:
        return plain, "what the quote states is a range"
    figure = with_capitals(figure, meant[0].phrase.of(text))
    try:
        return new_claim(project, [quote], figure=figure, statement=statement, claim_id=claim_id), ""
    except UsageError:
        if statement is not None:
            raise
        return plain, "the sentence says it in other words; name it with --figure"


def _quoted(quote: Quote, text: str) -> list[FigureMention]:
    """The figures within a quote, as its source states them."""
    match = locate(quote, text)
    if match.span is None:
        return []
    parts = match.parts or (match.span,)
    found = (one for part in parts for one in mentions_in(text, part, {}))
    return [one for one in found if not one.kind.is_exempt and any(part.contains(one.span) for part in parts)]


def _means(ours: FigureMention, theirs: FigureMention) -> bool:
    """Whether a statement's figure is one of the quote's, or what a statement may make of it."""
    if ours.value in (theirs.value, theirs.high):
        return True
    if ours.kind is theirs.kind and ours.high is theirs.high is None and is_rounded(ours, theirs.value):
        return True
    figure = figure_of_mention(theirs)
    return figure is not None and is_told_in_round_numbers(figure, ours)
