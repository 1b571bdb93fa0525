"""The splices that lead from what a claims file says to what it shall say."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from scifacts.claims.document import says_the_same
from scifacts.claims.splice import append, append_entry, remove, set_value
from scifacts.claims.splice_values import (
    claim_value,
    figure_value,
    history_value,
    quote_value,
    review_value,
    source_value,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from scifacts.claims.document import ClaimsFile
    from scifacts.claims.splice import Splice
    from scifacts.claims.splice_nodes import Node, Outline
    from scifacts.claims.splice_scalars import Value
    from scifacts.model import Claim, Figure, Quote

__all__ = ["changed_claims", "splices_between"]

_SOURCE_KEYS: Final = ("path", "title", "publisher", "author", "published", "url", "origin", "sha256")
_QUOTE_KEYS: Final = ("source", "exact", "prefix", "suffix", "stance", "mention")
_FIGURE_KEYS: Final = ("value", "comparator", "scale", "unit", "as_of")
_BEFORE_HISTORY: Final = (
    "id",
    "statement",
    "figure",
    "quotes",
    "tags",
    "notes",
    "attribution",
    "series",
    "aliases",
)


def changed_claims(old: ClaimsFile, new: ClaimsFile) -> frozenset[str]:
    """The ids of the claims that are to be edited."""
    pairs = zip(old.claims, new.claims, strict=False)
    return frozenset(one.id for one, other in pairs if one is not other and not says_the_same(one, other))


def splices_between(outline: Outline, old: ClaimsFile, new: ClaimsFile) -> Iterator[Splice]:
    """Edit the sources and claims that differ, and append those that are new at the end of either.

    What no command changes is not looked at: whoever makes the splices compares the result with `new`.
    """
    text, top = outline.text, outline.top
    for source, wanted_source in zip(old.sources, new.sources, strict=False):
        node = outline.source(source.id)
        if node is not None and source is not wanted_source:
            yield from _pairs(text, node, source_value(source), source_value(wanted_source), _SOURCE_KEYS)
    added_sources: dict[str, Value] = {one.id: source_value(one) for one in new.sources[len(old.sources) :]}
    if added_sources:
        yield from append_entry(text, top, "sources", added_sources, after=("version", "site"))
    edited = changed_claims(old, new)
    for claim, wanted in zip(old.claims, new.claims, strict=False):
        if claim.id in edited:
            yield from _claim(text, outline.claims[claim.id], claim, wanted)
    added = [claim_value(claim) for claim in new.claims[len(old.claims) :]]
    if added:
        yield from append_entry(text, top, "claims", added, after=("version", "site", "sources"))


def _pairs(
    text: str, node: Node, old: Mapping[str, Value], new: Mapping[str, Value], keys: tuple[str, ...]
) -> Iterator[Splice]:
    """Set, add and remove the keys of a mapping."""
    for index, key in enumerate(keys):
        value = new.get(key)
        if value == old.get(key):
            continue
        if value is None:
            yield from remove(text, node, key)
        else:
            yield from set_value(text, node, key, value, after=keys[:index])


def _claim(text: str, node: Node, old: Claim, new: Claim) -> Iterator[Splice]:
    if old.statement != new.statement:
        yield from set_value(text, node, "statement", new.statement)
    yield from _figure(text, node, old.figure, new.figure, after=("id", "statement"))
    quotes = node.get("quotes")
    if quotes is not None:
        for item, one, other in zip(quotes.items, old.quotes, new.quotes, strict=False):
            yield from _quote(text, item, one, other)
        for added in new.quotes[len(old.quotes) :]:
            yield from append(text, quotes, quote_value(added))
    entries: list[Value] = [history_value(entry) for entry in new.history[len(old.history) :]]
    history = node.get("history")
    if entries and history is not None and history.items:
        for entry in entries:
            yield from append(text, history, entry)
    elif entries:
        yield from set_value(text, node, "history", entries, after=_BEFORE_HISTORY)
    if new.review is not None and not says_the_same(old.review, new.review):
        yield from _review(text, node, old, new)


def _quote(text: str, node: Node, old: Quote, new: Quote) -> Iterator[Splice]:
    yield from _pairs(text, node, quote_value(old), quote_value(new), _QUOTE_KEYS)
    yield from _figure(text, node, old.figure, new.figure, after=_QUOTE_KEYS)


def _figure(
    text: str, owner: Node, old: Figure | None, new: Figure | None, *, after: tuple[str, ...]
) -> Iterator[Splice]:
    if new is None or says_the_same(old, new):
        return
    node = owner.get("figure")
    wanted = figure_value(new)
    if node is None or old is None:
        yield from set_value(text, owner, "figure", wanted, after=after)
    elif node.is_mapping:
        written = {name.value: value.value for name, value in node.pairs}
        kept = {key: value for key, value in figure_value(old).items() if key in written}
        if "comparator" in written and "comparator" not in wanted:  # "exactly", where a word stands
            wanted = {**wanted, "comparator": new.comparator.value}
        yield from _pairs(text, node, {**kept, **_null(written)}, wanted, _FIGURE_KEYS)
    else:
        yield from set_value(text, owner, "figure", wanted["value"] if len(wanted) == 1 else wanted)


def _null(written: Mapping[str | None, str | None]) -> dict[str, Value]:
    """The comparator as written, which may be the default."""
    comparator = written.get("comparator")
    return {"comparator": comparator} if comparator else {}


def _review(text: str, node: Node, old: Claim, new: Claim) -> Iterator[Splice]:
    if new.review is None:
        return
    wanted = review_value(new.review)
    review = node.get("review")
    if review is None or old.review is None:
        yield from set_value(text, node, "review", wanted, after=(*_BEFORE_HISTORY, "history"))
    else:
        yield from _pairs(text, review, review_value(old.review), wanted, ("fingerprint", "by", "date"))
