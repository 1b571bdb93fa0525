"""Blank out what Markdown shows no reader: comments of HTML, by CommonMark 0.31, sections 4.6 and 6.6.

Every character stays where it was, so offsets and lines are those of the file. In code, and behind a
backslash, "<!--" is shown and therefore stays.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from scifacts.patterns import lazy

__all__ = ["OPENING", "without_comments"]

OPENING = "<!--"
_FENCE = lazy(r"^ {0,3}(?P<fence>`{3,}|~{3,})(?P<info>[^\r\n]*)", 8)  # MULTILINE
_LINE_END = r"(?:\r\n|\r(?!\n)|\n)"
_CODE_LINE = r"(?: {4}|\t)[^\r\n]*"
_INDENTED = lazy(rf"(?:\A|[\r\n][ \t]*{_LINE_END}){_CODE_LINE}(?:{_LINE_END}{_CODE_LINE})*")
_TICKS = lazy(r"`+")
_BLANK_LINE = lazy(rf"{_LINE_END}[ \t]*{_LINE_END}")
_EMPTY = lazy(r"<!--(?:>|->)")
_COMMENT = lazy(r"<!--(?:>|->|[\s\S]*?-->)")
_CLOSING = "-->"
_SHOWN = lazy(r"[^\r\n]")
_LINE_START = 3  # blanks before a comment that may run to the end of the file when nothing closes it


def without_comments(text: str) -> str:
    """The text with blanks for its comments; line ends stay."""
    if OPENING not in text:
        return text
    code = _code(text)
    starts = [start for start, _ in code]
    pieces: list[str] = []
    done = at = 0
    last = text.rfind(_CLOSING)
    while (at := text.find(OPENING, at)) >= 0:
        inside = bisect_right(starts, at) - 1
        if inside >= 0 and at < code[inside][1]:
            at = code[inside][1]
            continue
        end = None if text[at - 1 : at] == "\\" else _end(text, at, last)
        if end is None:
            at += 1
            continue
        pieces += (text[done:at], _SHOWN.sub(" ", text[at:end]))
        done = at = end
    return "".join((*pieces, text[done:]))


def _end(text: str, at: int, last: int) -> int | None:
    """Where a comment ends, `last` being the last mark that may close one.

    One that nothing closes is text, but at the head of a line it hides the rest.
    """
    found = (_COMMENT if at < last else _EMPTY).match(text, at)  # else each looks to the end of the file
    if found:
        return found.end()
    before = text[max(0, at - _LINE_START - 1) : at].rstrip(" ")
    starts_line = before.endswith(("\n", "\r")) or (not before and at <= _LINE_START)
    return len(text) if starts_line else None


def _code(text: str) -> list[tuple[int, int]]:
    """The stretches that are code, in order: fenced, indented behind a blank line, between backticks."""
    found = _fenced(text)
    found = sorted([*found, *_outside(found, [match.span() for match in _INDENTED.finditer(text)])])
    return sorted([*found, *_outside(found, _spans(text))])


def _outside(known: list[tuple[int, int]], more: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Those stretches of `more` that begin in none of the known ones, and so are none of their words."""
    starts = [start for start, _ in known]
    kept = []
    for start, end in more:
        inside = bisect_right(starts, start) - 1
        if inside < 0 or start >= known[inside][1]:
            kept.append((start, end))
    return kept


def _fenced(text: str) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    opened, mark = -1, ""
    for match in _FENCE.finditer(text):
        fence, info = match["fence"], match["info"]
        if opened < 0:
            if fence[0] == "~" or "`" not in info:
                opened, mark = match.start(), fence
        elif fence.startswith(mark) and not info.strip():
            found.append((opened, match.end()))
            opened = -1
    return found if opened < 0 else [*found, (opened, len(text))]


def _spans(text: str) -> list[tuple[int, int]]:
    """What stands between two runs of as many backticks in one paragraph."""
    runs = [match.span() for match in _TICKS.finditer(text)]
    by_length: dict[int, list[int]] = {}
    for start, end in runs:
        by_length.setdefault(end - start, []).append(start)
    blank = [match.start() for match in _BLANK_LINE.finditer(text)]
    found, done = [], 0
    for start, end in runs:
        if start < done:
            continue
        places = by_length[end - start]
        index = bisect_right(places, start)
        if index == len(places):
            continue
        gap = bisect_left(blank, end)
        if gap == len(blank) or blank[gap] > places[index]:
            done = places[index] + end - start
            found.append((start, done))
    return found
