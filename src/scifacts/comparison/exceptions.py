"""SF608: waivers and `ignored` entries that were added, or cover more than they did."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scifacts.comparison.pairs import letters
from scifacts.comparison.raising import finding
from scifacts.matching import Prepared, locate
from scifacts.model import QuoteStatus

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from scifacts.model import Finding, IgnoredFigure, Project, Source, SourceId

__all__ = ["added_ignored", "added_waivers"]

_FOR_EVER = "9999-12-31"


def added_waivers(old: Project, new: Project) -> Iterator[Finding]:
    """Yield each waiver that is new, that holds for longer, or that nobody answers for any more."""
    names = {alias: claim.id for claim in new.claims for alias in claim.aliases}
    last: dict[tuple[str, str], str] = {}
    owners: dict[tuple[str, str], str] = {}
    for waiver in old.waivers:
        key = waiver.rule, names.get(waiver.claim_id, waiver.claim_id)
        last[key] = max(last.get(key, ""), waiver.expires or _FOR_EVER)
        if waiver.owner:
            owners[key] = waiver.owner
    for waiver in new.waivers:
        until = last.get((waiver.rule, waiver.claim_id))
        what = f"the waiver of {waiver.rule} for `{waiver.claim_id}`"
        if until is None:
            yield finding("SF608", f"{what} is new: {waiver.reason}", position=waiver.position)
        elif (waiver.expires or _FOR_EVER) > until:
            now = f"until {waiver.expires}" if waiver.expires else "for ever"
            yield finding("SF608", f"{what} held until {until} and holds {now}", position=waiver.position)
        owner = owners.get((waiver.rule, waiver.claim_id))
        if owner and not waiver.owner:
            yield finding("SF608", f"{what} no longer names its owner, {owner}", position=waiver.position)


def added_ignored(old: Project, new: Project, sources: Mapping[SourceId, Source]) -> Iterator[Finding]:
    """Yield each new or longer `ignored` entry whose passage stood in its source before."""
    ids = {then: now.id for then, now in sources.items()}
    known: dict[SourceId, set[tuple[str, ...]]] = {}
    for entry in old.ignored:
        known.setdefault(ids.get(entry.source_id, ""), set()).add(_place(entry))
    texts = {ids[source.id]: Prepared(source.text) for source in old.sources if source.id in ids}
    for entry in new.ignored:
        place = _place(entry)
        before = known.get(entry.source_id, set())
        if place in before or not _stood(entry, texts):
            continue
        longer = any(part and part in place[0] for part, *_ in before)
        what = "covers more than before" if longer else "is new"
        message = f"an `ignored` entry of `{entry.source_id}` {what}: {entry.reason}"
        yield finding("SF608", message, position=entry.position, now=entry.exact)


def _place(entry: IgnoredFigure) -> tuple[str, ...]:
    return tuple(map(letters, (entry.exact, entry.prefix, entry.suffix)))


def _stood(entry: IgnoredFigure, texts: Mapping[SourceId, Prepared]) -> bool:
    text = texts.get(entry.source_id)
    return text is not None and locate(entry.exact, text).status is not QuoteStatus.MISSING
