"""What a claims file says after repairs."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from scifacts.claims.splice_values import kept_ending

if TYPE_CHECKING:
    from collections.abc import Iterable

    from scifacts.claims import ClaimsFile
    from scifacts.fixes.planning import Fix
    from scifacts.model import Claim, Quote, Source

__all__ = ["fixed_file"]


def fixed_file(file: ClaimsFile, fixes: Iterable[Fix]) -> ClaimsFile:
    """The content of a claims file after repairs."""
    planned = list(fixes)
    pins = {fix.source_id: fix for fix in planned if fix.quote is None}
    quotes = {(fix.claim_id, fix.quote): fix for fix in planned}
    return replace(
        file,
        sources=tuple(
            _pinned(source, pins[source.id]) if source.id in pins else source for source in file.sources
        ),
        claims=tuple(_repaired(claim, quotes) for claim in file.claims),
    )


def _pinned(source: Source, fix: Fix) -> Source:
    return replace(source, pinned=dict(fix.values)["sha256"])


def _repaired(claim: Claim, fixes: dict[tuple[str | None, int | None], Fix]) -> Claim:
    quotes = tuple(
        _requoted(quote, fixes[claim.id, index]) if (claim.id, index) in fixes else quote
        for index, quote in enumerate(claim.quotes)
    )
    return replace(claim, quotes=quotes)


def _requoted(quote: Quote, fix: Fix) -> Quote:
    values = dict(fix.values)
    return replace(
        quote,
        exact=_ended("exact", quote.exact, values),
        prefix=_ended("prefix", quote.prefix, values),
        suffix=_ended("suffix", quote.suffix, values),
    )


def _ended(key: str, old: str, values: dict[str, str]) -> str:
    new = values.get(key)
    return old if new is None else kept_ending(old, new) if new else ""
