"""Where the paragraph, or the item of a list, begins in which a passage stands."""

from __future__ import annotations

from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re

    from scifacts.matching.prepared import Prepared

__all__ = ["BULLETS", "block_start"]

_REACH = 1500  # characters back in which a paragraph, or the head of a list, begins
_GOING_ON = ":,;-\u2013\u2014("  # behind one of these what is said goes on in the next paragraph
_ITEM = lazy(r"[ \t]*(?:[-*+\u2022]|\d{1,2}[.)])[ \t]+")
_LEAD = "> \t\r\n"
_BLANK = " \t\r>"  # a line of these alone parts two paragraphs, of a quotation as well
BULLETS = frozenset("-*+\u2022")  # marks of the items of a list
_INDENT = 8  # characters of a line in which the mark of an item begins
# Not ¶ 5 posts were cut: no heading
_ALONE = frozenset({"not", "almost", "about", "nearly", "over", "under", "only", "unless", "if"})
_INDENTED = (" ", "\t")


def block_start(prepared: Prepared, start: int) -> int:
    """Where the paragraph or the item of a list begins that has the folded offset `start`; folded as well.

    0 where it goes on with what the paragraph before began, or where nothing tells: a heading ends without a
    full stop, and a page may end within a sentence.
    """
    text, at = prepared.text, prepared.folded.source_span(start, start).start
    low = max(0, at - _REACH)
    line = _first_line(text, low, at)
    if line <= low:
        return 0
    item = _item(text, line)
    begin = item.end() if item else line + len(text[line:at]) - len(text[line:at].lstrip(_LEAD))
    before = text[low:line].rstrip()
    if begin > at or not before or text[begin].islower() or before[-1] in _GOING_ON:
        return 0
    if before.rpartition("\n")[2].strip().lower() in _ALONE:
        return 0
    if text[begin].isdigit() and before.rpartition(" ")[2].islower():
        return 0  # over ¶ 160 countries
    if item and _head_of(before).endswith(_GOING_ON[0]):
        return 0
    return prepared.folded.at(begin)


def _item(text: str, line: int) -> re.Match[str] | None:
    """The mark of a list's item at the head of a line."""
    first = text[line : line + _INDENT].lstrip()[:1]
    return _ITEM.match(text, line) if first in BULLETS or first.isdigit() else None


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
