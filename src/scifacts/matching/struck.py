"""Words that are struck out, in the marks of Markdown or HTML: a reader sees that they hold no longer."""

from __future__ import annotations

from bisect import bisect_right
from re import IGNORECASE

from scifacts.model import Span
from scifacts.patterns import lazy

__all__ = ["striking_mark", "struck_out"]

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
