"""What an editor writes in claims.yaml besides claims: settings, history, reviews, exceptions."""

from __future__ import annotations

from scifacts.nouns import dataclass

TYPE_CHECKING = False
if TYPE_CHECKING:
    from scifacts.model.kinds import ClaimId, EventKind, SourceId
    from scifacts.model.places import Position

__all__ = [
    "HistoryEntry",
    "IgnoredFigure",
    "Retired",
    "Review",
    "SiteColors",
    "SiteSettings",
    "Verdict",
    "Waiver",
]


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """One entry of a claim's history, as an editor wrote it. `date` is an ISO date.

    `was` and `now` are what the claim said before and after, None where the entry does not say.
    """

    date: str
    kind: EventKind
    reason: str
    was: str | None = None
    now: str | None = None
    position: Position | None = None


@dataclass(frozen=True, slots=True)
class Review:
    """A person's word that a claim was read as it stood: `fingerprint` is of the claim at that time."""

    fingerprint: str
    date: str | None = None
    by: str | None = None
    position: Position | None = None


@dataclass(frozen=True, slots=True)
class Verdict:
    """An editor's rating of a claim, in words (schema.org ClaimReview); scifacts never makes one up."""

    rating: str
    rationale: str
    reviewer: str
    date: str
    reviewer_url: str | None = None
    position: Position | None = None


@dataclass(frozen=True, slots=True)
class Retired:
    """A claim that is no longer made. Its page stays, and says so; its quotes are checked no more."""

    id: ClaimId
    date: str
    reason: str
    statement: str | None = None
    replaced_by: ClaimId | None = None
    aliases: tuple[ClaimId, ...] = ()
    history: tuple[HistoryEntry, ...] = ()
    position: Position | None = None


@dataclass(frozen=True, slots=True)
class SiteColors:
    """The accent of the site, `#rrggbb`, on light and on dark pages; None leaves the built-in one."""

    accent: str | None = None
    accent_dark: str | None = None


@dataclass(frozen=True, slots=True)
class SiteSettings:
    """The `site` part of claims.yaml. `contact` is where a reader reports an error: address or e-mail."""

    title: str = "Claims and their sources"
    base_url: str | None = None
    description: str | None = None
    publisher: str | None = None
    contact: str | None = None
    colors: SiteColors = SiteColors()


@dataclass(frozen=True, slots=True)
class IgnoredFigure:
    """A passage of a source whose figures are no claims, with the editor's reason."""

    source_id: SourceId
    exact: str
    reason: str
    prefix: str = ""
    suffix: str = ""
    position: Position | None = None


@dataclass(frozen=True, slots=True)
class Waiver:
    """A finding that the editor accepts for now. `expires` is an ISO date, the last day it holds."""

    rule: str
    claim_id: ClaimId
    reason: str
    owner: str | None = None
    expires: str | None = None
    position: Position | None = None
