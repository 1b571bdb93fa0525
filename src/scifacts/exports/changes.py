"""What became of the claims: the history that editors wrote, of all claims together, newest first."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING

from scifacts.exports.places import base_url
from scifacts.model import EventKind, HistoryEntry
from scifacts.nouns import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from scifacts.model import ClaimId, Report, Retired

__all__ = ["Event", "changes", "feed_id", "retired_history"]


@dataclass(frozen=True, slots=True)
class Event:
    """One entry of the history of one claim.

    `statement` is what the claim states now, or stated before it was retired. `id` is an IRI that names
    the entry for good: it survives new entries, and a new id of the claim that keeps the old one as an alias.
    """

    id: str
    claim_id: ClaimId
    statement: str
    is_retired: bool
    entry: HistoryEntry


def changes(report: Report) -> tuple[Event, ...]:
    """Every entry of every claim, retired ones too: newest first, of one day in the order of the file."""
    return tuple(sorted(_events(report), key=lambda event: event.entry.date, reverse=True))


def retired_history(retired: Retired) -> tuple[HistoryEntry, ...]:
    """The history of a retired claim, which ends with its retirement whether its editor wrote that or not."""
    if any(entry.kind is EventKind.RETIRED for entry in retired.history):
        return retired.history
    return (*retired.history, HistoryEntry(retired.date, EventKind.RETIRED, retired.reason))


def feed_id(report: Report) -> str:
    """The IRI that names the changes of a site for good: by its address, or else its title."""
    return _urn("scifacts", _site(report))


def _site(report: Report) -> str:
    return base_url(report) or report.project.site.title


def _urn(*words: str) -> str:
    """An IRI made of a name, so the same in every build (RFC 9562, section 5.5)."""
    name = "\n".join(words).encode("utf-8", "replace").decode()
    return uuid.uuid5(uuid.NAMESPACE_URL, name).urn


def _events(report: Report) -> Iterator[Event]:
    site = _site(report)
    for result in report.results:
        claim = result.claim
        first = (*claim.aliases, claim.id)[0]
        for name, entry in _named(site, first, claim.history):
            yield Event(name, claim.id, claim.statement, is_retired=False, entry=entry)
    for retired in report.project.retired:
        first = (*retired.aliases, retired.id)[0]
        for name, entry in _named(site, first, retired_history(retired)):
            yield Event(name, retired.id, retired.statement or retired.id, is_retired=True, entry=entry)


def _named(
    site: str, first_id: ClaimId, entries: Iterable[HistoryEntry]
) -> Iterator[tuple[str, HistoryEntry]]:
    """The entries with their ids, the last of the file first."""
    seen: dict[tuple[str, str], int] = {}
    named = []
    for entry in entries:
        day = (entry.date, str(entry.kind))
        seen[day] = seen.get(day, 0) + 1
        named.append((_urn("scifacts", site, first_id, *day, str(seen[day])), entry))
    yield from reversed(named)
