"""Where the paragraph, or the item of a list, begins in which a passage stands."""

from __future__ import annotations

from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re

    from scifacts.matching.prepared import Prepared

__all__ = ["BULLETS", "block_start", "opened"]

_REACH = 1500  # characters back in which a paragraph, or the head of a list, begins
_GOING_ON = ":,;-\u2013\u2014("  # behind one of these what is said goes on in the next paragraph
_ITEM = lazy(r"[ \t]*(?:[-*+\u2022|]|#{1,6}|\d{1,2}[.)])[ \t]+")
_LEAD = "> \t\r\n"
_BLANK = " \t\r>"  # a line of these alone parts two paragraphs, of a quotation as well
BULLETS = frozenset("-*+\u2022")  # marks of the items of a list
_ITEM_SIGNS = BULLETS | {"#", "|"}
_INDENT = 8  # characters of a line in which the mark of an item begins
# Not ¶ 5 posts were cut: no heading
_ALONE = frozenset({"not", "almost", "about", "nearly", "over", "under", "only", "unless", "if"})
_INDENTED = (" ", "\t")
_OPENED = 200  # characters around a passage in which a mark may open its sentence, and close it
_CLOSING = {"(": ")", "[": "]", '"': '"', "'": "'"}
_OPENERS = frozenset("([\"'*#|>\u2022-.")
_OPENING = lazy(r"(?:<\w{1,9}>|(?<![^\s(\[\"'*_|>])(?:[(\[\"'*_>]++|\.{3}|[*#>|\u2022-]+\s))(?=[^\W\d_a-z])")
_CLOSED = lazy(r"[.!?;][)\]\"']*\s|[)\]]")


def block_start(prepared: Prepared, start: int) -> int:
    """Where the paragraph or the item of a list begins that has the folded offset `start`; folded as well.

    0 where it goes on with what the paragraph before began, or where nothing tells: a heading ends without a
    full stop, and a page may end within a sentence.
    """
    text, at = prepared.text, prepared.folded.source_span(start, start).start
    low = max(0, at - _REACH)
    line = _first_line(text, low, at)
    if line <= low and low > 0:
        return 0
    item = _item(text, line)
    begin = item.end() if item else line + len(text[line:at]) - len(text[line:at].lstrip(_LEAD))
    before = text[low:line].rstrip()
    if begin > at:
        return 0
    if not before:
        begin = prepared.folded.at(begin)
        return 0 if low else begin + prepared.folded.text.startswith(" ", begin)
    if text[begin].islower() or before[-1] in _GOING_ON:
        return 0
    if before.rpartition("\n")[2].strip().lower() in _ALONE:
        return 0
    if text[begin].isdigit() and before.rpartition(" ")[2].islower():
        return 0  # over ¶ 160 countries
    if item and _head_of(before).endswith(_GOING_ON[0]):
        return 0
    return prepared.folded.at(begin)


def opened(text: str, start: int, end: int) -> tuple[int, int]:
    """Where the sentence of a passage begins behind a mark that opens it, and where that is closed.

    A bracket, quotation mark or the mark of an item, in folded text: (Not all of the | 160 people came). Both
    are 0 if there is none, the second also for one that nothing closes.
    """
    low = max(0, start - _OPENED)
    if _OPENERS.isdisjoint(text[low:start]):
        return 0, 0
    at = 0
    for match in _OPENING.finditer(text, low, start + 1):  # it looks at the letter behind the mark
        at = match.end()
    if not at or _CLOSED.search(text, at, start):
        return 0, 0
    closing = _CLOSING.get(text[at - 1])
    close = text.find(closing, end, end + _OPENED) if closing else -1
    while closing == "'" and close > 0 and text[close + 1 : close + 2].isalnum():  # the mayor's
        close = text.find(closing, close + 1, end + _OPENED)
    return at, max(0, close)


def _item(text: str, line: int) -> re.Match[str] | None:
    """The mark of a list's item at the head of a line."""
    first = text[line : line + _INDENT].lstrip()[:1]
    return _ITEM.match(text, line) if first in _ITEM_SIGNS or first.isdigit() else None


def _first_line(text: str, low: int, at: int) -> int:
    """Where the first line of a block begins: behind a blank line or a heading, or an item itself."""
    end = at
    while (line := text.rfind("\n", low, end) + 1) > low:
        above = text[text.rfind("\n", low, line - 1) + 1 : line - 1]
        if not above.strip(_BLANK) or above.startswith("#") or _item(text, line):
            return line
        end = line - 1
    return line


def _head_of(before: str) -> str:
    """The line above the items of a list."""
    for line in reversed(before.splitlines()):
        if line.strip() and not line.startswith(_INDENTED) and not _item(line, 0):
            return line.rstrip()
    return ""
