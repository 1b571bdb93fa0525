"""What changed: the page of all changes, the history of one claim, retired claims, ids that moved."""

from __future__ import annotations

from dataclasses import replace
from itertools import groupby
from typing import TYPE_CHECKING

from scifacts.exports.changes import changes, retired_history
from scifacts.exports.places import claim_path
from scifacts.model import EventKind
from scifacts.nouns import dataclass
from scifacts.site.book import Link
from scifacts.site.words import Mark

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from scifacts.model import ClaimId, HistoryEntry
    from scifacts.site.book import Book, Frame

__all__ = [
    "EVENT_MARKS",
    "ChangesPage",
    "Day",
    "EventView",
    "MovedPage",
    "RetiredPage",
    "changes_page",
    "history_views",
    "moved_pages",
    "moved_paths",
    "retired_pages",
]

EVENT_MARKS: dict[EventKind, Mark] = {
    EventKind.ADDED: Mark("match", "+", "Added", "The claim is new on this site."),
    EventKind.CORRECTED: Mark("changed", "≠", "Corrected", "The claim stated something else before."),
    EventKind.REWORDED: Mark("reworded", "≈", "Reworded", "The claim states the same in other words."),
    EventKind.RETIRED: Mark("unchecked", "×", "Retired", "The claim is no longer made."),
}


@dataclass(frozen=True, slots=True)
class EventView:
    """One entry of a history. `claim` leads to the claim; None on the claim's own page."""

    mark: Mark
    date: str
    reason: str
    was: str
    now: str
    claim: Link | None


@dataclass(frozen=True, slots=True)
class Day:
    """What changed on one day."""

    date: str
    events: tuple[EventView, ...]


@dataclass(frozen=True, slots=True)
class ChangesPage:
    """Every change, newest day first."""

    frame: Frame
    days: tuple[Day, ...]
    marks: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class RetiredPage:
    """What stands at the place of a claim that is no longer made."""

    frame: Frame
    id: ClaimId
    mark: Mark
    statement: str
    date: str
    reason: str
    replacement: Link | None
    history: tuple[EventView, ...]


@dataclass(frozen=True, slots=True)
class MovedPage:
    """What stands at a former id of a claim. `target` is the name of the file that it leads to."""

    frame: Frame
    target: str
    statement: str


def changes_page(book: Book) -> ChangesPage:
    """The changes of all claims, by day."""
    events = changes(book.report)
    days = tuple(
        Day(
            date,
            tuple(_view(event.entry, Link(claim_path(event.claim_id), event.statement)) for event in of_day),
        )
        for date, of_day in groupby(events, key=lambda event: event.entry.date)
    )
    return ChangesPage(book.frame("changes.html", "Changes"), days, tuple(EVENT_MARKS.values()))


def history_views(entries: Iterable[HistoryEntry]) -> tuple[EventView, ...]:
    """The history of one claim, newest first."""
    last_first = tuple(entries)[::-1]
    return tuple(
        _view(entry, None) for entry in sorted(last_first, key=lambda entry: entry.date, reverse=True)
    )


def _view(entry: HistoryEntry, claim: Link | None) -> EventView:
    mark = EVENT_MARKS[entry.kind]
    return EventView(mark, entry.date, entry.reason, entry.was or "", entry.now or "", claim)


def retired_pages(book: Book) -> Iterator[RetiredPage]:
    """A page for each retired claim: it stays where it was, and says so."""
    for retired in book.report.project.retired:
        heir = book.cards.get(retired.replaced_by) if retired.replaced_by else None
        title = retired.statement or retired.id
        yield RetiredPage(
            frame=book.frame(claim_path(retired.id), title, current="changes.html"),
            id=retired.id,
            mark=EVENT_MARKS[EventKind.RETIRED],
            statement=retired.statement or "",
            date=retired.date,
            reason=retired.reason,
            replacement=Link(heir.path, heir.statement) if heir else None,
            history=history_views(retired_history(retired)) if retired.history else (),
        )


def moved_pages(book: Book) -> Iterator[MovedPage]:
    """A page for each former id of a claim, which leads to the claim."""
    for alias, claim_id, statement in _aliases(book):
        frame = book.frame(claim_path(alias), statement)
        canonical = book.base_url + claim_path(claim_id) if book.base_url else ""
        yield MovedPage(replace(frame, canonical=canonical), f"{claim_id}.html", statement)


def moved_paths(book: Book) -> frozenset[str]:
    """The places of former ids: no pages of their own for a search engine."""
    return frozenset(claim_path(alias) for alias, _, _ in _aliases(book))


def _aliases(book: Book) -> Iterator[tuple[ClaimId, ClaimId, str]]:
    for result in book.report.results:
        for alias in result.claim.aliases:
            yield alias, result.claim.id, result.claim.statement
    for retired in book.report.project.retired:
        for alias in retired.aliases:
            yield alias, retired.id, retired.statement or retired.id
