"""Words that are struck out, in the marks of Markdown or HTML: a reader sees that they hold no longer."""

from __future__ import annotations

from bisect import bisect_right
from re import IGNORECASE

from scifacts.model import Change, Span
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

__all__ = ["lies_in", "striking_mark", "struck_out", "without_struck"]

_OPENING = lazy(r"(?<![\w~\\`])~~(?=[^\s~])|(?<!`)<(?P<tag>s|del|strike)(?:\s[^<>]*)?>", IGNORECASE)
_CLOSING = lazy(r"(?<=[^\s~])~~(?!~)|\n[ \t]*\r?\n")
_CLOSING_TAGS = {tag: lazy(rf"</{tag}\s*>", IGNORECASE) for tag in ("s", "del", "strike")}


def struck_out(text: str) -> list[tuple[Span, int]]:
    """The stretches of a text that are struck out, in order, each with the length of its opening mark.

    Of Markdown each lies within its paragraph.
    """
    found: list[tuple[Span, int]] = []
    unclosed: set[str] = set()
    at = 0
    while opening := _OPENING.search(text, at):
        at, tag = opening.end(), (opening["tag"] or "").lower()
        if tag in unclosed:
            continue
        closing = (_CLOSING_TAGS[tag] if tag else _CLOSING).search(text, at)
        if closing and not closing[0].isspace():
            found.append((Span(opening.start(), closing.end()), at - opening.start()))
        elif tag:
            unclosed.add(tag)
            continue
        at = closing.end() if closing else len(text)
    return found


def striking_mark(struck: list[tuple[Span, int]], start: int, end: int) -> Span | None:
    """The mark that opens what is struck out around text[start:end]; None where that is not struck out."""
    index = bisect_right(struck, start, key=lambda one: one[0].start) - 1
    if index < 0 or struck[index][0].end < end:
        return None
    opening, length = struck[index]
    return Span(opening.start, opening.start + length)


def lies_in(struck: list[tuple[Span, int]], span: Span) -> bool:
    """Whether a stretch of the text is struck out as a whole."""
    index = bisect_right(struck, span.start, key=lambda one: one[0].start) - 1
    return index >= 0 and struck[index][0].end >= span.end


def without_struck(changes: Sequence[Change], struck: list[tuple[Span, int]], text: str) -> Iterator[Change]:
    """The changes of a place, without words that the source has more and strikes out.

    Where it strikes out words that the quote has, they and what stands in their place are one change.
    """
    opening: tuple[Change, Span] | None = None
    told = 0  # up to here one change says it all
    for change in changes:
        if change.span.end <= told:
            continue
        blanks = len(change.found) - len(change.found.lstrip())
        place = Span(change.span.start + blanks, change.span.start + len(change.found.rstrip()))
        added = not change.expected.strip() and place.start < place.end
        if added and lies_in(struck, place):
            stretch = struck[bisect_right(struck, place.start, key=lambda one: one[0].start) - 1]
            if place.end > stretch[0].start + stretch[1]:
                continue
            opening = change, stretch[0]
            continue
        if opening is not None and change.span.start < opening[1].end:
            span = Span(opening[0].span.start, max(change.span.end, opening[1].end))
            quoted = Span(opening[0].quote_span.start, change.quote_span.end)
            words = text[opening[1].start : opening[1].end].strip("~")
            words = _TAGS.sub("", words)
            yield Change(change.kind, words, text[span.start : span.end].strip(), span, quoted)
            opening, told = None, span.end
            continue
        if opening is not None:
            yield opening[0]
            opening = None
        yield change
    if opening is not None:
        yield opening[0]


_TAGS = lazy(r"</?(?:s|del|strike)(?:\s[^<>]*)?>", IGNORECASE)
