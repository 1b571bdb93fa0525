"""The nouns as values of claims.yaml, in the order of the manual and without what is the default."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scifacts.model import Comparator, Stance

if TYPE_CHECKING:
    from scifacts.claims.splice_scalars import Value
    from scifacts.model import Claim, Figure, HistoryEntry, Quote, Review, Source

__all__ = [
    "claim_value",
    "figure_value",
    "history_value",
    "kept_ending",
    "quote_value",
    "review_value",
    "source_value",
]


def kept_ending(old: str, new: str) -> str:
    """The new text with the line ends that a block scalar gave the old one."""
    return new.rstrip("\n") + "\n" * (len(old) - len(old.rstrip("\n")))


def _given(**pairs: str | None) -> dict[str, Value]:
    return {key: value for key, value in pairs.items() if value}


def source_value(source: Source) -> dict[str, Value]:
    """A source without its id."""
    return _given(
        path=source.path,
        title=source.title if source.title != source.id else None,
        publisher=source.publisher,
        author=source.author,
        published=source.published,
        url=source.url,
        origin=source.origin,
        sha256=source.pinned,
        display=source.display if source.display != "full" else None,
    )


def figure_value(figure: Figure) -> dict[str, Value]:
    """A figure with its value as written."""
    return _given(
        value=f"{figure.value:f}",
        comparator=figure.comparator.value if figure.comparator is not Comparator.EXACTLY else None,
        scale=figure.scale,
        unit=figure.unit,
        as_of=figure.as_of,
    )


def quote_value(quote: Quote) -> dict[str, Value]:
    """A quote."""
    value = _given(
        source=quote.source_id,
        exact=quote.exact,
        prefix=quote.prefix,
        suffix=quote.suffix,
        stance=quote.stance.value if quote.stance is not Stance.SUPPORTS else None,
        mention=quote.mention,
    )
    return {**value, "figure": figure_value(quote.figure)} if quote.figure else value


def history_value(entry: HistoryEntry) -> dict[str, Value]:
    """An entry of a claim's history."""
    return _given(date=entry.date, kind=entry.kind.value, reason=entry.reason, was=entry.was, now=entry.now)


def review_value(review: Review) -> dict[str, Value]:
    """A review."""
    return _given(fingerprint=review.fingerprint, by=review.by, date=review.date)


def claim_value(claim: Claim) -> dict[str, Value]:
    """A new claim: what `suggest` and `add claim` write."""
    value: dict[str, Value] = {"id": claim.id, "statement": claim.statement}
    if claim.figure is not None:
        value["figure"] = figure_value(claim.figure)
    value["quotes"] = [quote_value(quote) for quote in claim.quotes]
    if claim.tags:
        value["tags"] = list(claim.tags)
    return {**value, **_given(notes=claim.notes, attribution=claim.attribution)}
