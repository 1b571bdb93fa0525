"""What disagrees, side by side; what may contradict or repeat another claim; and what only looks alike."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scifacts.nouns import dataclass
from scifacts.site.book import Cited, Link, contrary_id
from scifacts.site.quotes import sides
from scifacts.site.same_number import same_numbers
from scifacts.site.words import counted, listed

if TYPE_CHECKING:
    from scifacts.model import Claim, Result
    from scifacts.site.book import Book, Card, FindingView, Frame
    from scifacts.site.quotes import QuoteView
    from scifacts.site.same_number import SameNumber

__all__ = ["Conflict", "ConflictsPage", "Contrary", "conflicts_page"]


@dataclass(frozen=True, slots=True)
class Conflict:
    """A claim whose sources do not say the same, in the words of each."""

    card: Card
    findings: tuple[FindingView, ...]
    quotes: tuple[QuoteView, ...]


@dataclass(frozen=True, slots=True)
class Contrary:
    """Claims that read alike and give different figures, each with the places that it quotes."""

    id: str
    title: str
    claims: tuple[tuple[Card, tuple[Link, ...]], ...]


@dataclass(frozen=True, slots=True)
class ConflictsPage:
    """What disagrees, what may, and what looks alike. `answer` says all of it in a line.

    `repeated` may be one figure in several claims; of `look_alikes` the claims themselves say what differs.
    """

    frame: Frame
    answer: str
    conflicts: tuple[Conflict, ...]
    contrary: tuple[Contrary, ...]
    repeated: tuple[SameNumber, ...]
    look_alikes: tuple[SameNumber, ...]


def conflicts_page(book: Book) -> ConflictsPage:
    """Conflicts in the order of claims.yaml; everything else in the order of the first claim."""
    repeated, look_alikes = same_numbers(book)
    return ConflictsPage(
        frame=book.frame("conflicts.html", "Conflicts and look-alikes"),
        answer=_answer(len(book.conflicts), len(book.contrary), len(repeated), len(look_alikes)),
        conflicts=tuple(_conflict(book, result) for result in book.conflicts),
        contrary=tuple(_contrary(book, group) for group in book.contrary),
        repeated=repeated,
        look_alikes=look_alikes,
    )


def _answer(conflicts: int, contrary: int, repeated: int, look_alikes: int) -> str:
    first = (
        f"The sources differ on {counted(conflicts, 'claim')}"
        if conflicts
        else "No claim’s own sources differ"
    )
    groups = f"{counted(contrary, 'group')} of claims that read alike"
    parts = {
        first: 1,
        f"{groups} {_verb(contrary, 'give')} different figures": contrary,
        f"{counted(repeated, 'figure')} may stand here twice": repeated,
        f"{counted(look_alikes, 'number')} {_verb(look_alikes, 'look')} alike": look_alikes,
    }
    return f"{'; '.join(part for part, number in parts.items() if number)}."


def _verb(number: int, verb: str) -> str:
    return f"{verb}s" if number == 1 else verb


def _conflict(book: Book, result: Result) -> Conflict:
    return Conflict(
        card=book.cards[result.claim.id],
        findings=tuple(book.finding(each) for each in result.findings if each.rule == "SF203"),
        quotes=sides(book, [Cited(result.claim, index, match) for index, match in enumerate(result.matches)]),
    )


def _contrary(book: Book, claims: tuple[Claim, ...]) -> Contrary:
    cards = [book.cards[claim.id] for claim in claims]
    return Contrary(
        id=contrary_id(claims),
        title=listed(list(dict.fromkeys(card.label for card in cards))),
        claims=tuple((book.cards[claim.id], tuple(_places(book, claim))) for claim in claims),
    )


def _places(book: Book, claim: Claim) -> list[Link]:
    """Where a claim is quoted from, each source once."""
    cited = (Cited(claim, index, match) for index, match in enumerate(book.results[claim.id].matches))
    places: dict[str, Link] = {}
    for each in cited:
        source_id = each.match.quote.source_id
        places.setdefault(source_id, Link(book.anchor(each), book.source_label(source_id)))
    return list(places.values())
