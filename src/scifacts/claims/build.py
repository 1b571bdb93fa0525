"""Records of claims.yaml to the nouns of the model: values are checked already, here they get a shape."""

from __future__ import annotations

import unicodedata
from decimal import Decimal
from functools import lru_cache
from sys import intern

from scifacts.claims.document import ClaimsFile
from scifacts.claims.values import Wrong, shown
from scifacts.model import (
    Claim,
    Comparator,
    EventKind,
    Figure,
    HistoryEntry,
    IgnoredFigure,
    Position,
    Quote,
    Retired,
    Review,
    SiteColors,
    SiteSettings,
    Source,
    Stance,
    Verdict,
    Waiver,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Final, TypeAlias, TypeVar

    _T = TypeVar("_T")

__all__ = ["BUILDERS", "Record", "Scalar", "is_named_in"]

Scalar: TypeAlias = tuple[str, int, int]

# Looked up rather than called: an enum's call is ten times slower, and a file holds 100,000 claims.
_COMPARATORS: Final[dict[str | None, Comparator]] = {
    None: Comparator.EXACTLY,
    **{comparator.value: comparator for comparator in Comparator},
}
_STANCES: Final[dict[str | None, Stance]] = {
    None: Stance.SUPPORTS,
    **{stance.value: stance for stance in Stance},
}


class Record:
    """What one table of the file holds: scalars with line and column, and parts that are built already."""

    __slots__ = ("file", "name", "parts", "scalars")

    def __init__(self, file: str, name: str) -> None:
        self.file = file
        self.name = name
        self.scalars: dict[str, Scalar] = {}
        self.parts: dict[str, object] = {}

    def text(self, key: str) -> str | None:
        """The text of a key, or None."""
        scalar = self.scalars.get(key)
        return scalar[0] if scalar else None

    def given(self, key: str) -> str:
        """The text of a key that the schema requires."""
        return self.scalars[key][0]

    def position(self, key: str) -> Position:
        """Where the value of a required key stands."""
        _, line, column = self.scalars[key]
        return Position(self.file, line, column)

    def part(self, key: str, type_: type[_T]) -> _T | None:
        """A part of a known type, or None."""
        part = self.parts.get(key)
        return part if isinstance(part, type_) else None

    def parts_of(self, key: str, type_: type[_T]) -> tuple[_T, ...]:
        """A list of parts of a known type; empty where the key is not given."""
        parts = self.parts.get(key)
        return tuple(part for part in parts if isinstance(part, type_)) if isinstance(parts, list) else ()


def _site(record: Record) -> SiteSettings:
    text = record.text
    return SiteSettings(
        text("title") or SiteSettings().title,
        text("base_url"),
        text("description"),
        text("publisher"),
        text("contact"),
        record.part("colors", SiteColors) or SiteColors(),
    )


def _colors(record: Record) -> SiteColors:
    return SiteColors(record.text("accent"), record.text("accent_dark"))


def _source(record: Record) -> Source:
    text = record.text
    return Source(
        id=record.name,
        path=record.given("path"),
        title=text("title") or record.name,
        publisher=text("publisher"),
        author=text("author"),
        published=text("published"),
        url=text("url"),
        origin=text("origin"),
        pinned=text("sha256"),
        display=text("display") or "full",
        position=record.position("path"),
    )


# The same few numbers, units, sources and tags recur in every claim: kept once, they take a third less.
_number = lru_cache(maxsize=4096)(Decimal)


@lru_cache(maxsize=4096)
def _once(tags: tuple[str, ...]) -> tuple[str, ...]:
    return tags


def _shared(text: str | None) -> str | None:
    return intern(text) if text else text


def _figure(record: Record) -> Figure:
    return Figure(
        _number(record.given("value")),
        _COMPARATORS[record.text("comparator")],
        _shared(record.text("unit")),
        _shared(record.text("scale")),
        _shared(record.text("as_of")),
        record.position("value"),
    )


def _quote(record: Record) -> Quote:
    exact, mention = record.given("exact"), record.text("mention")
    if mention and not is_named_in(mention, exact):
        raise Wrong(
            f"{shown(mention)} does not stand in 'exact'",
            "copy the words of the figure from the quote",
            "mention",
        )
    return Quote(
        intern(record.given("source")),
        exact,
        record.text("prefix") or "",
        record.text("suffix") or "",
        _STANCES[record.text("stance")],
        record.part("figure", Figure),
        mention,
        record.position("exact"),
    )


def is_named_in(mention: str, exact: str) -> bool:
    """Whether a quote has the words that name its figure, as `mention` must."""
    return _letters(mention) in _letters(exact)


def _letters(text: str) -> str:
    """Letters and digits alone, folded: what two spellings of one passage share."""
    return "".join(filter(str.isalnum, unicodedata.normalize("NFKC", text).casefold()))


def _claim(record: Record) -> Claim:
    quotes = record.parts_of("quotes", Quote)
    if len(quotes) > 1:
        _refuse_repetition(quotes)
    return Claim(
        record.given("id"),
        record.given("statement"),
        record.part("figure", Figure),
        quotes,
        _texts(record, "tags"),
        record.text("notes") or "",
        record.text("attribution"),
        record.text("series"),
        record.position("id"),
        record.position("statement"),
        _texts(record, "aliases"),
        record.parts_of("history", HistoryEntry),
        record.part("review", Review),
        record.part("verdict", Verdict),
    )


def _texts(record: Record, key: str) -> tuple[str, ...]:
    """A list of texts without repetition."""
    items = record.parts.get(key)
    return _once(tuple(dict.fromkeys(text for text, _, _ in items))) if isinstance(items, list) else ()


def _history(record: Record) -> HistoryEntry:
    return HistoryEntry(
        record.given("date"),
        EventKind(record.given("kind")),
        record.given("reason"),
        record.text("was"),
        record.text("now"),
        record.position("date"),
    )


def _review(record: Record) -> Review:
    return Review(
        record.given("fingerprint"), record.text("date"), record.text("by"), record.position("fingerprint")
    )


def _verdict(record: Record) -> Verdict:
    return Verdict(
        record.given("rating"),
        record.given("rationale"),
        record.given("reviewer"),
        record.given("date"),
        record.text("reviewer_url"),
        record.position("rating"),
    )


def _retired(record: Record) -> Retired:
    return Retired(
        record.given("id"),
        record.given("date"),
        record.given("reason"),
        record.text("statement"),
        record.text("replaced_by"),
        _texts(record, "aliases"),
        record.parts_of("history", HistoryEntry),
        record.position("id"),
    )


def _refuse_repetition(quotes: tuple[Quote, ...]) -> None:
    lines: dict[tuple[str, str, str, str], Position | None] = {}
    for index, quote in enumerate(quotes):
        key = (quote.source_id, quote.exact, quote.prefix, quote.suffix)
        if key in lines:
            first = lines[key]
            raise Wrong(
                f"the same quote of '{quote.source_id}' as in line {first.line if first else 0}",
                "remove one of the two; for another occurrence add 'prefix' or 'suffix'",
                f"quotes[{index}].exact",
                (quote.exact, quote.position.line, quote.position.column) if quote.position else None,
            )
        lines[key] = quote.position


def _ignored(record: Record) -> IgnoredFigure:
    return IgnoredFigure(
        record.given("source"),
        record.given("exact"),
        record.given("reason"),
        record.text("prefix") or "",
        record.text("suffix") or "",
        record.position("exact"),
    )


def _waiver(record: Record) -> Waiver:
    return Waiver(
        record.given("rule"),
        record.given("claim"),
        record.given("reason"),
        record.text("owner"),
        record.text("expires"),
        record.position("rule"),
    )


def _file(record: Record) -> ClaimsFile:
    return ClaimsFile(
        record.file,
        record.part("site", SiteSettings) or SiteSettings(),
        record.parts_of("sources", Source),
        record.parts_of("claims", Claim),
        record.parts_of("ignored", IgnoredFigure),
        record.parts_of("waivers", Waiver),
        record.parts_of("retired", Retired),
    )


# By the name of the table in the schema.
BUILDERS: Final[dict[str, Callable[[Record], object]]] = {
    "claims file": _file,
    "site": _site,
    "colors": _colors,
    "source": _source,
    "figure": _figure,
    "quote": _quote,
    "claim": _claim,
    "history entry": _history,
    "review": _review,
    "verdict": _verdict,
    "retired claim": _retired,
    "ignored": _ignored,
    "waiver": _waiver,
}
