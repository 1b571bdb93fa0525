"""What disagrees, side by side; and equal numerals that are different facts, with the reason."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scifacts.nouns import dataclass
from scifacts.numerals.describe import COMPARATOR_WORDS
from scifacts.site.book import Cited
from scifacts.site.quotes import sides
from scifacts.site.words import listed

if TYPE_CHECKING:
    from collections.abc import Iterable
    from decimal import Decimal

    from scifacts.model import Claim, Figure, Result
    from scifacts.site.book import Book, Card, FindingView, Frame
    from scifacts.site.quotes import QuoteView

__all__ = ["Conflict", "ConflictsPage", "LookAlike", "conflicts_page"]


@dataclass(frozen=True, slots=True)
class Conflict:
    """A claim whose sources do not say the same, in the words of each."""

    card: Card
    findings: tuple[FindingView, ...]
    quotes: tuple[QuoteView, ...]


@dataclass(frozen=True, slots=True)
class LookAlike:
    """One value in several claims, and why these are several facts."""

    number: str
    summary: str
    cards: tuple[Card, ...]
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ConflictsPage:
    """What disagrees, and what only looks alike."""

    frame: Frame
    conflicts: tuple[Conflict, ...]
    look_alikes: tuple[LookAlike, ...]


def conflicts_page(book: Book) -> ConflictsPage:
    """Conflicts in the order of claims.yaml, then look-alikes in the order of the first claim."""
    return ConflictsPage(
        frame=book.frame("conflicts.html", "Conflicts and look-alikes"),
        conflicts=tuple(_conflict(book, result) for result in book.conflicts),
        look_alikes=tuple(_look_alikes(book)),
    )


def _conflict(book: Book, result: Result) -> Conflict:
    return Conflict(
        card=book.cards[result.claim.id],
        findings=tuple(book.finding(each) for each in result.findings if each.rule == "SF203"),
        quotes=sides(book, [Cited(result.claim, index, match) for index, match in enumerate(result.matches)]),
    )


def _look_alikes(book: Book) -> Iterable[LookAlike]:
    by_value: dict[Decimal, list[tuple[Claim, Figure]]] = {}
    for result in book.report.results:
        figure = result.claim.figure
        if figure is not None:
            by_value.setdefault(figure.quantity, []).append((result.claim, figure))
    for pairs in by_value.values():
        if len(pairs) > 1:
            cards = tuple(book.cards[claim.id] for claim, _ in pairs)
            number = cards[0].figure.number if cards[0].figure else ""
            yield LookAlike(
                number, f"in {len(cards)} claims", cards, tuple(_reasons([figure for _, figure in pairs]))
            )


def _reasons(figures: list[Figure]) -> Iterable[str]:
    """What tells figures of one value apart; at least one reason."""
    units = list(
        dict.fromkeys(f"“{figure.unit}”" if figure.unit else "things without a unit" for figure in figures)
    )
    bounds = list(dict.fromkeys(f"“{COMPARATOR_WORDS[figure.comparator]}”" for figure in figures))
    times = list(dict.fromkeys(figure.as_of for figure in figures if figure.as_of))
    if len(units) > 1:
        yield f"They count different things: {listed(units)}."
    if len(bounds) > 1:
        yield f"They are bounded differently: {listed(bounds)}."
    if len(times) > 1:
        yield f"They belong to different times: {listed(times)}."
    if len(units) == len(bounds) == 1 and len(times) <= 1:
        yield "They are stated of different things; read the statements."
