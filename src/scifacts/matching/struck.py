"""Words that are struck out, in the marks of Markdown or HTML: a reader sees that they hold no longer."""

from __future__ import annotations

from bisect import bisect_right
from re import IGNORECASE

from scifacts.model import Change, Span
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

__all__ = ["left_out", "lies_in", "striking_mark", "struck_out", "without_struck"]

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


def left_out(text: str) -> Iterator[Span]:
    """What a text strikes out, each with the blank behind it where one stands before it as well."""
    for span, _ in struck_out(text):
        is_apart = text[span.start - 1 : span.start] == " " == text[span.end : span.end + 1]
        yield Span(span.start, span.end + is_apart)


def striking_mark(struck: list[tuple[Span, int]], text: str, place: Span) -> Span | None:
    """The mark that opens what is struck out around a place, or over one of its ends; None without one."""
    for at in (place.start, place.end - 1):
        stretch = _around(struck, at)
        if stretch is None:
            continue
        opening = Span(stretch[0].start, stretch[0].start + stretch[1])
        shared = text[max(opening.end, place.start) : min(stretch[0].end, place.end)]
        is_over_end = not (place.start <= stretch[0].start and stretch[0].end <= place.end)
        if is_over_end and any(map(str.isalnum, _TAGS.sub("", shared))):
            return opening
    return None


def lies_in(struck: list[tuple[Span, int]], span: Span) -> bool:
    """Whether a stretch of the text is struck out as a whole."""
    stretch = _around(struck, span.start)
    return stretch is not None and stretch[0].end >= span.end


def _around(struck: list[tuple[Span, int]], at: int) -> tuple[Span, int] | None:
    """What is struck out at an offset, its marks included."""
    index = bisect_right(struck, at, key=lambda one: one[0].start) - 1
    return struck[index] if index >= 0 and at < struck[index][0].end else None


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
        stretch = _around(struck, place.start) if added else None
        if stretch is not None and place.end <= stretch[0].end:
            if place.end <= stretch[0].start + stretch[1]:
                if opening is not None and opening[1] != stretch[0]:
                    yield opening[0]
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
