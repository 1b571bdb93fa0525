"""A quote in its context: the sentence around it, and where it drifted, what it was and is now."""

from __future__ import annotations

import itertools
import re
from typing import TYPE_CHECKING

from markupsafe import Markup

from scifacts.model import ChangeKind, Span
from scifacts.nouns import dataclass
from scifacts.site.visible import source_text
from scifacts.site.words import CHANGE_WORDS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from scifacts.model import Change, Passage

__all__ = ["Piece", "clipped", "context_span", "in_context", "passage"]

# A sentence ends at . ! ? or their CJK twins, with closing quotes, before a blank; "Feb. 24" and "Mr. X"
# may end one early, which only makes the context shorter.
_SENTENCE_END = re.compile(r"[.!?][\"'”’)\]]*\s+(?=[\"'“‘(\[]?[A-Z\d])|[。！？][”’」』）]*|\n\s*\n")
_NOTHING = Markup("")
_MOST = 420  # code points of context on each side of a passage; about six lines of 66 characters
_LINE_MOST = 160  # code points on each side of what a finding underlines


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a passage: `marked` if quoted, `is_figure` if it is the claim's own numeral.

    With `change` set it differs from the quote: what it `was`, and is now (`html`). `differs` says that
    another source words it differently.
    """

    html: Markup
    marked: bool = False
    change: str = ""
    was: Markup = _NOTHING
    is_fact: bool = False
    is_figure: bool = False
    differs: bool = False


def context_span(text: str, paragraph: Span, target: Span) -> Span:
    """The sentences of `paragraph` that `target` touches, with no more than a few lines on each side."""
    start, end = min(paragraph.start, target.start), max(paragraph.end, target.end)
    for match in _SENTENCE_END.finditer(text, start, end):
        if match.end() <= target.start:
            start = match.end()
        elif match.end() >= target.end:
            end = match.end()
            break
    return Span(_word_start(text, start, target.start), _word_end(text, target.end, end))


def _word_start(text: str, start: int, target: int) -> int:
    if target - start <= _MOST:
        return start
    blank = text.find(" ", target - _MOST, target)
    return blank + 1 if blank >= 0 else target - _MOST


def _word_end(text: str, target: int, end: int) -> int:
    if end - target <= _MOST:
        return end
    blank = text.rfind(" ", target, target + _MOST)
    return blank if blank >= 0 else target + _MOST


def in_context(
    text: str,
    around: Span,
    parts: Sequence[Span],
    changes: Sequence[Change],
    numerals: Sequence[Span] = (),
    differing: Sequence[Span] = (),
) -> tuple[Piece, ...]:
    """The text of `around` in pieces: outside the quote, inside it, and each change in its place.

    `numerals` are the places of the claim's figure, `differing` what another source words differently.
    """
    shown = sorted(
        (change for change in changes if change.kind is not ChangeKind.TYPOGRAPHY),
        key=lambda change: (change.span, change.quote_span),
    )
    pieces: list[Piece] = []
    position = around.start
    for change in shown:
        if position <= change.span.start and change.span.end <= around.end:
            before = Span(position, change.span.start)
            pieces.extend(_plain_pieces(text, before, parts, numerals, differing))
            pieces.append(_changed_piece(change, text))
            position = change.span.end
    pieces.extend(_plain_pieces(text, Span(position, around.end), parts, numerals, differing))
    return tuple(pieces)


def _changed_piece(change: Change, text: str) -> Piece:
    return Piece(
        html=source_text(change.span.of(text)),
        marked=True,
        change=CHANGE_WORDS[change.kind],
        was=source_text(change.expected),
        is_fact=change.kind.touches_fact,
    )


def _plain_pieces(
    text: str,
    span: Span,
    parts: Sequence[Span],
    numerals: Sequence[Span] = (),
    differing: Sequence[Span] = (),
) -> Iterator[Piece]:
    edges = {span.start, span.end}
    for part in (*parts, *numerals, *differing):
        edges |= {edge for edge in (part.start, part.end) if span.start < edge < span.end}
    for start, end in itertools.pairwise(sorted(edges)):
        piece = Span(start, end)
        marked = any(part.contains(piece) for part in parts)
        is_figure = marked and any(numeral.contains(piece) for numeral in numerals)
        yield Piece(
            source_text(piece.of(text)),
            marked,
            is_figure=is_figure,
            differs=any(stretch.contains(piece) for stretch in differing),
        )


def passage(shown: Passage, *, only_marks: bool = False) -> tuple[Piece, ...]:
    """The line of a finding, cut to what stands around its marks, or to the marks alone."""
    if only_marks:
        return tuple(Piece(source_text(mark.of(shown.text)), marked=True) for mark in shown.marks)
    window = clipped(shown.text, shown.marks)
    pieces = list(_plain_pieces(shown.text, window, shown.marks))
    if window.start > 0:
        pieces.insert(0, Piece(Markup("… ")))
    if window.end < len(shown.text):
        pieces.append(Piece(Markup(" …")))
    return tuple(pieces)


def clipped(text: str, marks: Sequence[Span]) -> Span:
    """The stretch of a long line to show: its marks and a line or two around them."""
    first = min((mark.start for mark in marks), default=0)
    last = max((mark.end for mark in marks), default=first)
    return Span(max(0, first - _LINE_MOST), min(len(text), last + _LINE_MOST))
