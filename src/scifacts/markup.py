"""Marks of Markdown and tags of HTML that a reader does not see: emphasis, links, quotations, notes."""

from __future__ import annotations

from re import IGNORECASE, MULTILINE

from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

__all__ = ["marks", "may_have_marks"]

_RUN = lazy(r"(?<!\\)(?:\*{1,3}(?!\*)|_{1,3}(?!_))|\n[ \t]*\r?\n")
_LONGEST = 2000  # characters between two marks of emphasis
_LINK = lazy(
    r"\]\([ \t]*(?:<[^<>\n]{0,1000}>|[^()\s<>]{0,1000}(?:\([^()\s]{0,200}\)[^()\s]{0,200})?)"
    r"(?:\s+(?:\"[^\"\n]{0,300}\"|'[^'\n]{0,300}'))?[ \t]*\)"
)
_LINKED = 500  # characters back from "](" in which the text of a link begins
_NOTE = lazy(r"\[\^[^\]\s]{1,40}\](?!:)")
_TAG = lazy(
    r"</?(?:(?P<inline>b|i|em|strong|u|ins|span|a|small|mark|abbr|cite|q|font|tt|code|kbd|dfn|time|data|wbr|bdi"
    r"|label)|br|p|div|li|ul|ol|td|th|tr|table|tbody|thead|tfoot|caption|h[1-6]|section|article|blockquote|figure"
    r"|figcaption|dl|dt|dd|header|footer|main|aside|hr)(?:\s[^<>]{0,500})?/?>",
    IGNORECASE,
)
_QUOTED = lazy(r"^[ \t]{0,3}>(?:[ \t]?>)*[ \t]?", MULTILINE)
_AMOUNT = "0123456789$€£¥.,+-−"  # behind these ">" may be "more than", on a line that stands alone

_SIGNS = ("*", "_", "](", "[^", ">")

_Mark = tuple[int, int, str]  # half-open, and what stands there for a reader: nothing, or a blank


def marks(text: str) -> list[_Mark]:
    """What a reader does not see, in order and none within another, with what takes its place.

    Superscripts, what is struck out, and marks that nothing closes are left: they say something, or are no
    marks. All is linear in the length of the text.
    """
    found: list[_Mark] = []
    if "*" in text or "_" in text:
        found += _emphasis(text)
    if "](" in text:
        found += _links(text)
    if "[^" in text:
        found += ((*match.span(), "") for match in _NOTE.finditer(text))
    if "<" in text and ">" in text:
        found += ((*match.span(), "" if match["inline"] else " ") for match in _TAG.finditer(text))
    if ">" in text:
        found += _quotations(text)
    return _apart(found)


def may_have_marks(text: str) -> bool:
    """Whether a text has a character without which `marks` finds none; most have none."""
    return any(map(text.__contains__, _SIGNS))


def _apart(found: list[_Mark]) -> list[_Mark]:
    """Those that lie in no other: a "_" in the address of a link goes with it."""
    found.sort(key=lambda mark: (mark[0], -mark[1]))
    kept: list[_Mark] = []
    for mark in found:
        if not kept or mark[0] >= kept[-1][1]:
            kept.append(mark)
    return kept


def _emphasis(text: str) -> Iterator[_Mark]:
    """Runs of "*" and "_" that open or close emphasis, by CommonMark 0.31, section 6.2, but in no word."""
    opened: dict[str, int] = {}
    for match in _RUN.finditer(text):
        run, start, end = match[0], match.start(), match.end()
        if run[0] == "\n":
            opened.clear()
            continue
        before, behind = text[start - 1 : start], text[end : end + 1]
        begun = opened.get(run, -1)
        closes = before and not before.isspace() and not behind.isalnum()
        if closes and begun >= 0 and begun + len(run) < start and start - begun <= _LONGEST:
            del opened[run]
            yield begun, begun + len(run), ""
            yield start, end, ""
        elif behind and not behind.isspace() and not (before.isalnum() or before == run[0]):
            opened[run] = start


def _links(text: str) -> Iterator[_Mark]:
    for match in _LINK.finditer(text):
        low = max(0, match.start() - _LINKED)
        start = text.rfind("[", low, match.start())
        if start < 0 or start + 1 == match.start() or text.find("]", start, match.start()) >= 0:
            continue
        yield start - (text[start - 1 : start] == "!"), start + 1, ""
        yield match.start(), match.end(), ""


def _quotations(text: str) -> Iterator[_Mark]:
    """The ">" at the head of each line of a quotation."""
    matches = list(_QUOTED.finditer(text))
    for index, match in enumerate(matches):
        if text[match.end() : match.end() + 1] in _AMOUNT and not _goes_on(text, matches, index):
            continue
        yield match.start(), match.end(), ""


def _goes_on(text: str, matches: list[re.Match[str]], index: int) -> bool:
    """Whether the line before a mark, or the one behind it, is of the same quotation."""
    mark = matches[index]
    above = index > 0 and "\n" not in text[matches[index - 1].end() : mark.start() - 1]
    below = index + 1 < len(matches) and "\n" not in text[mark.end() : matches[index + 1].start() - 1]
    return above or below
