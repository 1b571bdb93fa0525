"""All that became weaker between two states of a project, in the order of the older claims file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scifacts.comparison.claims import compare_claim
from scifacts.comparison.exceptions import added_ignored, added_waivers
from scifacts.comparison.pairs import claims_now, letters, sources_now
from scifacts.comparison.raising import finding
from scifacts.comparison.sources import compare_sources

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scifacts.model import Claim, Finding, Project

__all__ = ["weaker"]


def weaker(old: Project, new: Project) -> tuple[Finding, ...]:
    """Compare two states of a project; findings stand where the newer one can be mended."""
    return tuple(_findings(old, new))


def _findings(old: Project, new: Project) -> Iterator[Finding]:
    claims, sources = claims_now(new), sources_now(old, new)
    retired = {name for entry in new.retired for name in (entry.id, *entry.aliases)}
    for claim in old.claims:
        now = claims.get(claim.id)
        if now is not None:
            yield from compare_claim(claim, now, sources)
        elif claim.id not in retired:
            yield _deleted(claim, new, {one.id for one in old.claims})
    for entry in old.retired:
        if entry.id not in retired and entry.id not in claims:
            message = f"the retired claim `{entry.id}` is listed no more"
            yield finding("SF611", message, then=(entry.reason, entry.position))
    yield from compare_sources(old, sources)
    yield from added_waivers(old, new)
    yield from added_ignored(old, new, sources)


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
