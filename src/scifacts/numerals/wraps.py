"""Lines that were broken at a width, read as one: a figure may end one, and its unit begin the next."""

from __future__ import annotations

from scifacts.numerals.stretched import is_stretched
from scifacts.numerals.titles import is_headline
from scifacts.patterns import lazy

__all__ = ["unwrapped"]

# A line's end, which is sought at memory speed, and what stands before the first word of the next line; no
# item or table.
_BREAK = lazy(r"\n(?<=[^\n]\n)[ \t]*(?P<quoted>(?:>[ \t]?)*)(?=(?P<first>[^\s#|>*+\u2022=_~-][^\s]*))")
_CLOSING = frozenset("!?:|\u00ad\u2010-")  # behind these, a line's end is none within a sentence
_CURRENCIES = frozenset("$€£¥")  # no line ends with one but within a sum
_SHORTEST = 25  # characters of a line that was broken at a width
_FEWEST = 3  # blanks in it: it is prose
_ITEM_ENDS, _LONGEST_ITEM = (".", ")"), 3  # "12." may begin an item, "2019." ends a sentence
_SCALES = (" Tsd.", " Mio.", " Mrd.", " Bio.")  # of German, whose nouns have capitals
_COLUMNS = ("  ", "\t")
_FEWEST_WIDE = 6  # letters of them in a line that is no cell
_LABELS = (":", "\uff1a")


def unwrapped(text: str, *, narrow: bool = False) -> tuple[str, list[tuple[int, int]]]:
    """The text with a blank for each line end within a paragraph of prose, and the stretches that go with it.

    A break stays where the next line begins with a capital that would have fitted in the line before, or
    names what it gives: lines of a list that has no marks. In a script without blanks the line end goes, too.
    The text keeps its length. `narrow` joins short lines too, which a figure is not read across: they may be
    a list.
    """
    pieces: list[str] = []
    cut: list[tuple[int, int]] = []
    at = 0
    for match in _BREAK.finditer(text):
        broken, end = match.span()
        line = text.rfind("\n", 0, broken) + 1
        shown = text[line:broken].removesuffix("\r").rstrip(" \t")
        last = shown[-1:]
        if not last or last in _CLOSING or last.isspace():
            continue
        if match["quoted"] and not text.startswith(">", line):
            continue  # > 160 countries
        start = line + len(shown)
        if max(last, text[end]) > "\u2e80" and _is_within_wide(text, line, start, end):
            cut.append((start, end))
            continue
        joined = last in _CURRENCIES or (
            _is_prose(shown, narrow=narrow) and _goes_on(text, line, start, match["first"])
        )
        if end - start > 1:
            cut.append((start + 1, end))
        elif not joined:
            continue  # the line's end stays
        pieces += (text[at:start], (" " if joined else "\n").ljust(end - start))
        at = end
    return "".join((*pieces, text[at:])), cut


def _is_within_wide(text: str, line: int, start: int, end: int) -> bool:
    """Whether a line of a script without blanks ends within a number or a word: 1260582 | 亿元."""
    before, behind = text[start - 1], text[end]
    if before.isdigit() and behind.isdigit():
        return False
    if not all(one.isdigit() or _is_wide(one) for one in (before, behind)):
        return False
    shown = text[line:start]
    return not any(map(shown.__contains__, (*_COLUMNS, "|"))) and sum(map(_is_wide, shown)) >= _FEWEST_WIDE


def _is_wide(letter: str) -> bool:
    return "\u3040" <= letter <= "\u30ff" or "\u3400" <= letter <= "\u9fff"


def _is_prose(line: str, *, narrow: bool) -> bool:
    """Whether a line is long enough to have been broken, or may be short; it is no heading, row or column."""
    shown = line.strip()
    if not narrow and (len(shown) < _SHORTEST or shown.count(" ") < _FEWEST):
        return False
    if ("  " in shown or "\t" in shown) and not is_stretched(shown):
        return False
    return "|" not in shown and not shown.startswith("#")


def _goes_on(text: str, start: int, end: int, first: str) -> bool:
    """Whether the next line, by its first word, goes on with what a line says."""
    if text[end - 1] == "." and not first[:1].islower() and not text.endswith(_SCALES, start, end):
        return False
    if not first[:1].isupper():
        return not (len(first) <= _LONGEST_ITEM and first.endswith(_ITEM_ENDS) and first[:-1].isdigit())
    if first.endswith(_LABELS) or end - start + 1 + len(first) <= _width(text, start, end):
        return False
    return not _is_title(text, start, end)


def _is_title(text: str, start: int, end: int) -> bool:
    """Whether a line is a headline, and the next line goes on with none."""
    if not is_headline(text[start:end]):
        return False
    following = text.find("\n", end) + 1
    stop = text.find("\n", following)
    return not is_headline(text[following : stop if stop >= 0 else None], fewest=1)


def _width(text: str, start: int, end: int) -> int:
    """The length of the longest line of those around, up to five each way in the same paragraph."""
    above, below = text[max(0, start - 600) : start], text[end : end + 600]
    longest = end - start
    for lines in (reversed(above.splitlines()), iter(below.splitlines()[1:])):
        for _, line in zip(range(5), lines, strict=False):
            if not line.strip():
                break
            longest = max(longest, len(line.rstrip()))
    return longest
