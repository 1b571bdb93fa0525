"""Repairs as splices of the claims file, and the content that it must have afterwards."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from scifacts.claims.splice import remove, set_value

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from scifacts.claims import ClaimsFile
    from scifacts.claims.splice import Splice
    from scifacts.claims.splice_nodes import Outline
    from scifacts.fixes.planning import Fix
    from scifacts.model import Claim, Quote, Source

__all__ = ["fixed_file", "splices_for"]

_AFTER = {"exact": ("source",), "prefix": ("source", "exact"), "suffix": ("source", "exact", "prefix")}


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
    """The new value with the line ends that a block scalar gave the old one."""
    new = values.get(key)
    return old if new is None else new + _ending(old) if new else ""


def _ending(old: str) -> str:
    return "\n" * (len(old) - len(old.rstrip("\n")))


def splices_for(outline: Outline, fixes: Iterable[Fix]) -> Iterator[Splice]:
    """The splices that write repairs; the outline must hold their claims."""
    for fix in fixes:
        if fix.quote is None:
            source = outline.source(fix.source_id or "")
            if source is not None:
                yield from set_value(outline.text, source, "sha256", dict(fix.values)["sha256"])
            continue
        quotes = outline.claims[fix.claim_id or ""].get("quotes")
        if quotes is None:
            continue
        node = quotes.items[fix.quote]
        for key, value in fix.values:
            old = node.get(key)
            if not value:
                yield from remove(outline.text, node, key)
            else:
                ended = value + _ending(old.value or "" if old else "")
                yield from set_value(outline.text, node, key, ended, after=_AFTER[key])
