"""What disagrees, side by side; and equal numerals that are different facts, with the reason."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scifacts.model import CoverageState, FigureKind
from scifacts.nouns import dataclass
from scifacts.numerals.describe import COMPARATOR_WORDS
from scifacts.site.book import Cited, Link, source_path
from scifacts.site.quotes import sides
from scifacts.site.words import EXEMPT_REASONS, counted, listed

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from decimal import Decimal

    from scifacts.model import Claim, Figure, Result
    from scifacts.site.book import Book, Card, FindingView, Frame
    from scifacts.site.quotes import QuoteView

__all__ = ["Conflict", "ConflictsPage", "Elsewhere", "LookAlike", "conflicts_page"]

_SMALLEST = 10  # one to nine stand in every text
_NEVER_ALIKE = (FigureKind.FURNITURE, FigureKind.NAME)  # page numbers and "COVID-19" are read as no figure


@dataclass(frozen=True, slots=True)
class Conflict:
    """A claim whose sources do not say the same, in the words of each."""

    card: Card
    findings: tuple[FindingView, ...]
    quotes: tuple[QuoteView, ...]


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """The same numeral in a source, where no claim uses it: its words, what it is, and its place."""

    words: str
    reason: str
    place: Link


@dataclass(frozen=True, slots=True)
class LookAlike:
    """One numeral in several facts, and why these are several."""

    id: str
    number: str
    summary: str
    cards: tuple[Card, ...]
    elsewhere: tuple[Elsewhere, ...]
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ConflictsPage:
    """What disagrees, and what only looks alike. `answer` says both in a line."""

    frame: Frame
    answer: str
    conflicts: tuple[Conflict, ...]
    look_alikes: tuple[LookAlike, ...]


def conflicts_page(book: Book) -> ConflictsPage:
    """Conflicts in the order of claims.yaml, then look-alikes in the order of the first claim."""
    look_alikes = tuple(_look_alikes(book))
    return ConflictsPage(
        frame=book.frame("conflicts.html", "Conflicts and look-alikes"),
        answer=_answer(len(book.conflicts), len(look_alikes)),
        conflicts=tuple(_conflict(book, result) for result in book.conflicts),
        look_alikes=look_alikes,
    )


def _answer(conflicts: int, look_alikes: int) -> str:
    differ = f"The sources differ on {counted(conflicts, 'claim')}" if conflicts else "No sources differ"
    if not look_alikes:
        return f"{differ}."
    verb = "looks" if look_alikes == 1 else "look"
    return f"{differ}; {counted(look_alikes, 'number')} only {verb} like one fact."


def _conflict(book: Book, result: Result) -> Conflict:
    return Conflict(
        card=book.cards[result.claim.id],
        findings=tuple(book.finding(each) for each in result.findings if each.rule == "SF203"),
        quotes=sides(book, [Cited(result.claim, index, match) for index, match in enumerate(result.matches)]),
    )


def _look_alikes(book: Book) -> Iterator[LookAlike]:
    """Equal numerals: the same quantity, or the same digits in another scale."""
    groups: dict[Decimal, list[tuple[Claim, Figure]]] = {}
    for result in book.report.results:
        figure = result.claim.figure
        if figure is not None:
            groups.setdefault(figure.quantity, []).append((result.claim, figure))
    unclaimed = _unclaimed(book)
    for quantity, pairs in _with_scales(groups).items():
        elsewhere = tuple(unclaimed.get(quantity, ()))
        if len(pairs) + bool(elsewhere) > 1:
            yield _look_alike(book, pairs, elsewhere)


def _with_scales(
    groups: dict[Decimal, list[tuple[Claim, Figure]]],
) -> dict[Decimal, list[tuple[Claim, Figure]]]:
    """Groups that are written with the same digits become one: 3.09 trillion and 3.09 billion.

    One digit alone is too common to be taken for another.
    """
    by_digits: dict[Decimal, Decimal] = {}
    joined: dict[Decimal, list[tuple[Claim, Figure]]] = {}
    for quantity, pairs in groups.items():
        digits = next((figure.value for _, figure in pairs if len(figure.value.as_tuple().digits) > 1), None)
        home = by_digits.setdefault(digits, quantity) if digits is not None else quantity
        joined.setdefault(home, []).extend(pairs)
    return joined


def _unclaimed(book: Book) -> dict[Decimal, list[Elsewhere]]:
    """Value -> its numerals in published text that are no claims; small numbers are everywhere."""
    found: dict[Decimal, list[Elsewhere]] = {}
    for figure in book.report.coverage:
        mention = figure.mention
        is_other = figure.state in (CoverageState.EXEMPT, CoverageState.IGNORED)
        if not is_other or mention.value < _SMALLEST or mention.kind in _NEVER_ALIKE:
            continue
        paragraph = book.papers[figure.source_id].paragraph_at(mention.span.start)
        if paragraph is not None:
            place = f"{source_path(figure.source_id)}#{paragraph.id}"
            found.setdefault(mention.value, []).append(
                Elsewhere(
                    words=mention.phrase.of(book.sources[figure.source_id].text),
                    reason=figure.reason or EXEMPT_REASONS.get(mention.kind, "no claim"),
                    place=Link(place, book.source_label(figure.source_id)),
                )
            )
    return found


def _look_alike(
    book: Book, pairs: Sequence[tuple[Claim, Figure]], elsewhere: tuple[Elsewhere, ...]
) -> LookAlike:
    cards = tuple(book.cards[claim.id] for claim, _ in pairs)
    summary = f"in {counted(len(cards), 'claim')}"
    if elsewhere:
        summary += f" and {counted(len(elsewhere), 'other place')}"
    return LookAlike(
        id=f"alike-{cards[0].id}",
        number=cards[0].figure.number if cards[0].figure else "",
        summary=summary,
        cards=cards,
        elsewhere=elsewhere,
        reasons=tuple(_reasons([figure for _, figure in pairs])) if len(pairs) > 1 else (),
    )


def _reasons(figures: Sequence[Figure]) -> Iterator[str]:
    """What tells figures of one numeral apart; at least one reason."""
    units = _distinct(f"“{figure.unit}”" if figure.unit else "things without a unit" for figure in figures)
    scales = _distinct(figure.scale or "no scale word" for figure in figures)
    sizes = {figure.quantity for figure in figures}
    bounds = _distinct(f"“{COMPARATOR_WORDS[figure.comparator]}”" for figure in figures)
    times = _distinct(figure.as_of.replace("/", "–") for figure in figures if figure.as_of)
    if len(units) > 1:
        yield f"They count different things: {listed(units)}."
    if len(sizes) > 1:
        yield f"They are of different size: {listed(scales)}."
    if len(bounds) > 1:
        yield f"They are bounded differently: {listed(bounds)}."
    if len(times) > 1:
        yield f"They belong to different times: {listed(times)}."
    if len(units) == len(bounds) == len(sizes) == 1 and len(times) <= 1:
        yield "They are stated of different things; read the statements."


def _distinct(words: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(words))
