"""A qualifier just outside the quoted words is the figure's: what the claim says of it decides."""

from __future__ import annotations

from dataclasses import replace

from scifacts.checks.subject import figure_of, qualified_outside
from scifacts.model import ChangeKind, QuoteStatus
from scifacts.numerals import choose, disagreements

TYPE_CHECKING = False
if TYPE_CHECKING:
    from scifacts.checks.subject import Reading
    from scifacts.model import Claim

__all__ = ["with_qualifiers_read"]


def with_qualifiers_read(claim: Claim, reading: Reading) -> Reading:
    """The reading, its quote unchanged where the claim's figure has the qualifier that the quote leaves out.

    Of "more than 160 countries" a claim of more than 160 may quote "160 countries" alone. A claim of
    160 may not: its quote stays changed, and SF204 says why.
    """
    outside = qualified_outside(claim, reading)
    figure = figure_of(claim, reading.quote)
    if not outside or figure is None:
        return reading
    mention = choose(figure, list(reading.mentions))
    if mention is None or any(item.kind is ChangeKind.COMPARATOR for item in disagreements(figure, mention)):
        return reading
    rest = tuple(change for change in reading.match.changes if change not in outside)
    reworded = any(change.kind is ChangeKind.WORDING for change in rest)
    status = QuoteStatus.REWORDED if reworded else QuoteStatus.MATCH
    return replace(reading, match=replace(reading.match, status=status, changes=rest))
