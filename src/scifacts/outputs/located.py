"""Where a text stands in the sources: for a person with the passage and what differs, or as JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scifacts.checks.raising import edit_told, found_passage
from scifacts.encode import Json, document
from scifacts.lines import LineIndex
from scifacts.model import ChangeKind, Position, QuoteStatus
from scifacts.nouns import dataclass
from scifacts.outputs.full import block
from scifacts.outputs.report_json import SCHEMA, TOOL, span_json
from scifacts.outputs.terminal import PLAIN, Look, Style, finish

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from scifacts.model import Change, Match, Source, Span

__all__ = ["Located", "write_full", "write_json"]


@dataclass(frozen=True, slots=True)
class Located:
    """A source and what became of the text in it; `match` is missing where only something near was found."""

    source: Source
    match: Match

    @property
    def is_found(self) -> bool:
        """Whether the text stands there, be it reworded or changed."""
        return self.match.span is not None


def write_full(places: Sequence[Located], look: Look = PLAIN) -> str:
    """Each place with its passage, its status and what differs, a blank line between two."""
    lines: list[str] = []
    for one in places:
        lines += [""] if lines else []
        lines += _place(one, look)
    return finish(lines, look)


def _place(one: Located, look: Look) -> Iterator[str]:
    match, source = one.match, one.source
    span = match.span or match.nearest
    if span is None:
        return
    index = LineIndex(source.text)
    at = Position(source.path, *index.line_column(span.start))
    style = {QuoteStatus.MATCH: Style.GOOD, QuoteStatus.REWORDED: Style.WARNING}.get(
        match.status, Style.ERROR
    )
    score = "" if not one.is_found or match.score >= 100 else f", {match.score:.1f} of 100 alike"
    status = str(match.status) if one.is_found else "nearest"
    yield f"{look.ink(status, style)}: {look.ink(_said(one))}{score}"
    marks = tuple(change.span for change in _shown(match)) or match.parts or (span,)
    gutter = len(str(at.line))
    yield from block(
        str(at), at.line, found_passage(source.text, span, marks), look, gutter=gutter, about=source.id
    )
    for change in _shown(match)[:5]:
        yield f"{' ' * gutter} = {look.ink(str(change.kind), Style.HELP)}: {look.ink(edit_told(change))}"
    others = [":".join(map(str, index.line_column(rival.start))) for rival in match.rivals]
    if others:
        more = f" and {len(others) - 10} more" if len(others) > 10 else ""
        yield f"{' ' * gutter} = {look.ink('also', Style.HELP)}: at {', '.join(others[:10])}{more}"


def _shown(match: Match) -> list[Change]:
    """What differs in more than typography, or the typography that is seen where nothing else does."""
    beyond = [change for change in match.changes if change.kind is not ChangeKind.TYPOGRAPHY]
    return beyond or [one for one in match.changes if one.expected.strip() or one.found.strip()]


def _said(one: Located) -> str:
    match = one.match
    if not one.is_found:
        return "the text is not there; this is the closest passage"
    if match.status is QuoteStatus.AMBIGUOUS:
        return f"{len(match.rivals) + 1} places in {one.source.title}"
    return one.source.title


def write_json(text: str, places: Sequence[Located], nearest: Sequence[Located]) -> str:
    """The text sought, where it stands, and what is near it where it does not."""
    return document(
        {
            "schema": SCHEMA,
            "tool": TOOL,
            "text": text,
            "places": [_json(one, one.match.span) for one in places],
            "nearest": [_json(one, one.match.nearest) for one in nearest],
        }
    )


def _json(one: Located, span: Span | None) -> Json:
    index = LineIndex(one.source.text)
    place = index.line_column(span.start) if span is not None else (None, None)
    match = one.match
    return {
        "source": one.source.id,
        "path": one.source.path,
        "status": str(match.status),
        "method": str(match.method),
        "score": round(match.score, 2),
        "span": span_json(span),
        "line": place[0],
        "column": place[1],
        "found": None if span is None else span.of(one.source.text),
        "changes": [
            {"kind": str(c.kind), "expected": c.expected, "found": c.found, "span": span_json(c.span)}
            for c in match.changes
        ],
        "others": [
            {"span": span_json(rival), "line": at[0], "column": at[1]}
            for rival in match.rivals
            for at in [index.line_column(rival.start)]
        ],
    }
