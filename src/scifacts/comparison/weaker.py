"""All that became weaker between two states of a project, in the order of the older claims file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scifacts.comparison.claims import compare_claim, lost_history
from scifacts.comparison.exceptions import added_ignored, added_waivers
from scifacts.comparison.pairs import claims_now, letters, sources_now
from scifacts.comparison.raising import finding
from scifacts.comparison.sources import compare_sources
from scifacts.lines import one_line
from scifacts.model import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scifacts.model import Claim, Finding, Position, Project, Retired

__all__ = ["weaker"]


def weaker(old: Project, new: Project) -> tuple[Finding, ...]:
    """Compare two states of a project; findings stand where the newer one can be mended."""
    return tuple(_findings(old, new))


def _findings(old: Project, new: Project) -> Iterator[Finding]:
    claims, sources = claims_now(new), sources_now(old, new)
    retired = {name: entry for entry in new.retired for name in (*entry.aliases, entry.id)}
    for claim in old.claims:
        now = claims.get(claim.id)
        if now is not None:
            yield from compare_claim(claim, now, sources)
        elif claim.id in retired:
            yield from _retired(claim, retired[claim.id])
        else:
            yield _deleted(claim, new, {one.id for one in old.claims})
            continue
        yield from _dead_ids(claim, now.position if now else None, {*claims, *retired})
    for entry in old.retired:
        if entry.id in claims:
            continue
        kept = retired.get(entry.id)
        yield from _dead_ids(entry, kept.position if kept else None, {*claims, *retired})
        if kept is None or _told(kept) != _told(entry):
            what = "is listed no more" if kept is None else "was rewritten"
            then = f"{entry.date}: {entry.reason}", entry.position
            position = kept.position if kept else None
            yield finding("SF611", f"the retired claim `{entry.id}` {what}", position=position, then=then)
        if kept is not None:
            yield from lost_history(entry, kept)
    yield from compare_sources(old, sources)
    yield from added_waivers(old, new)
    yield from added_ignored(old, new, sources)


def _dead_ids(then: Claim | Retired, position: Position | None, known: set[str]) -> Iterator[Finding]:
    """SF601 for each former id of a claim that no claim and no retired one has any more."""
    for name in then.aliases:
        if name not in known:
            message = f"the id `{name}`, which led to `{then.id}`, leads nowhere"
            yield finding(
                "SF601", message, position=position, help=f"Put it back under its aliases: [{name}]."
            )


def _told(entry: Retired) -> tuple[str, ...]:
    return entry.date, letters(entry.reason), letters(entry.statement or ""), entry.replaced_by or ""


def _retired(claim: Claim, entry: Retired) -> Iterator[Finding]:
    """A claim that is no longer made is no error, and is told with its reason; its history stays."""
    yield finding(
        "SF601",
        f"the claim `{claim.id}` was retired: {one_line(entry.reason)}",
        position=entry.position,
        then=(claim.statement, claim.position),
        severity=Severity.WARNING,
        help="Make sure that the reason holds.",
    )
    yield from lost_history(claim, entry)


def _deleted(claim: Claim, new: Project, known: set[str]) -> Finding:
    """Name the claim that has the same statement under a new id, if there is one."""
    words = letters(claim.statement)
    renamed = [one for one in new.claims if one.id not in known and letters(one.statement) == words]
    return finding(
        "SF601",
        f"the claim `{claim.id}` is gone",
        position=renamed[0].position if renamed else None,
        then=(claim.statement, claim.position),
        help=f"If it is called {renamed[0].id} now, add aliases: [{claim.id}] there." if renamed else None,
    )
