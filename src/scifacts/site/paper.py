"""A source cut into paragraphs with ids that survive edits elsewhere in the file."""

from __future__ import annotations

import hashlib
import unicodedata
from bisect import bisect_right
from typing import TYPE_CHECKING

from scifacts.lines import LineIndex
from scifacts.model import Span
from scifacts.nouns import dataclass
from scifacts.sources import blocks

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from scifacts.model import Source

__all__ = ["Paper", "Paragraph"]


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A stretch of a source's text that is shown as one paragraph. `kind` is heading, body or furniture."""

    id: str
    kind: str
    span: Span


class Paper:
    """The paragraphs of one source that may be published, and where an offset is found on its page.

    With `display: excerpt` only the `quoted` spans are published, each as a paragraph of its own.
    """

    __slots__ = ("_starts", "is_excerpt", "lines", "paragraphs", "source")

    def __init__(self, source: Source, quoted: Iterable[Span]) -> None:
        self.source = source
        self.is_excerpt = source.display == "excerpt"
        self.lines = LineIndex(source.text)
        whole = list(_without_gaps(source.text))
        shown = _excerpts(whole, sorted(quoted)) if self.is_excerpt else whole
        self.paragraphs = tuple(_identified(source.text, shown))
        self._starts = [paragraph.span.start for paragraph in self.paragraphs]

    def paragraph_at(self, offset: int) -> Paragraph | None:
        """The published paragraph that holds an offset, or None."""
        place = bisect_right(self._starts, offset) - 1
        if place < 0 or offset >= self.paragraphs[place].span.end:
            return None
        return self.paragraphs[place]

    def shown(self, span: Span) -> Span:
        """A span without what lies between paragraphs at its ends: its id stands in a paragraph."""
        start, end = span.start, span.end
        after = bisect_right(self._starts, start)
        if self.paragraph_at(start) is None and after < len(self.paragraphs):
            start = self.paragraphs[after].span.start
        before = bisect_right(self._starts, end - 1) - 1
        if before >= 0:
            end = min(end, self.paragraphs[before].span.end)
        return Span(start, end) if start < end else span

    def words(self, span: Span, paragraph: Paragraph) -> str:
        """The words of a span; of an excerpt no more of them than stand in the paragraph."""
        return (_clipped(span, paragraph.span) if self.is_excerpt else span).of(self.source.text)

    def offset(self, line: int, column: int) -> int:
        """The offset of a line and column (from 1); a place past the end is taken as the end."""
        if line > len(self.lines):
            return len(self.source.text)
        return self.lines.line_span(line).start + column - 1


def _without_gaps(text: str) -> Iterator[tuple[str, Span]]:
    """The blocks of a text, and whatever non-blank text lies between them as body."""
    end = 0
    for block in blocks(text):
        yield from _gap(text, end, block.span.start)
        yield str(block.kind), block.span
        end = block.span.end
    yield from _gap(text, end, len(text))


def _gap(text: str, start: int, end: int) -> Iterator[tuple[str, Span]]:
    between = text[start:end]
    if between.strip():
        lead = len(between) - len(between.lstrip())
        yield "body", Span(start + lead, start + len(between.rstrip()))


def _excerpts(whole: Iterable[tuple[str, Span]], quoted: list[Span]) -> Iterator[tuple[str, Span]]:
    """The quoted stretches of each block; touching and overlapping ones become one."""
    for kind, span in whole:
        last: Span | None = None
        for piece in (_clipped(quote, span) for quote in quoted if quote.overlaps(span)):
            if last is not None and piece.start > last.end:
                yield kind, last
                last = None
            last = piece if last is None else Span(last.start, max(last.end, piece.end))
        if last is not None:
            yield kind, last


def _clipped(span: Span, within: Span) -> Span:
    return Span(max(span.start, within.start), min(span.end, within.end))


def _identified(text: str, shown: Iterable[tuple[str, Span]]) -> Iterator[Paragraph]:
    seen: dict[str, int] = {}
    for kind, span in shown:
        name = f"p-{_fingerprint(span.of(text))}"
        seen[name] = seen.get(name, 0) + 1
        yield Paragraph(name if seen[name] == 1 else f"{name}-{seen[name]}", kind, span)


def _fingerprint(text: str) -> str:
    """Six hex digits of the text without its typography, so that a reflow keeps the link."""
    folded = " ".join(unicodedata.normalize("NFKC", text).casefold().split())
    return hashlib.sha256(folded.encode("utf-8", "replace")).hexdigest()[:6]
