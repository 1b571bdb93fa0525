"""The blocks of a text: headings, body paragraphs, and the page furniture around them."""

from __future__ import annotations

from enum import IntEnum, StrEnum
from itertools import pairwise

from scifacts.model import Span
from scifacts.nouns import dataclass
from scifacts.patterns import lazy
from scifacts.sources.furniture import front_matter, is_furniture

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import Final

__all__ = ["Block", "BlockKind", "blocks", "heading_numbers"]

# Text is broken at 60 to 100 columns by mail programs and editors; a line beyond is a paragraph itself,
# unless it leaves its sentence open as most of them do: then they were broken at up to 160 columns.
_NARROWEST: Final = 40
_FENCES: Final = ("```", "~~~")
_FAR: Final = 2000  # characters to the item before or behind
_WIDE_INDENT: Final = 8  # columns; what goes on with an item stands under its first word
_WIDEST: Final = 110
_WIDEST_OPEN: Final = 160
_LEFT_OPEN: Final = 80  # no row of a list or poem that a word in small letters follows is as long
_PROSE: Final = 25  # characters, and three blanks: no item or verse is as long that small letters follow
_NEARLY_FULL: Final = 0.7  # of a paragraph's width; a heading right above one is shorter
_LONGEST_HEADING: Final = 200  # characters; the longest of the articles at hand has 162
# Below this, a line between paragraphs may as well be a signature: "Xi Jinping, President of China".
_WORDS_OF_SUBHEADING: Final = 6
# Figures stand in short lines of tables, lists and captions; the heading of an article has 23 words with one.
_WORDS_WITH_FIGURE: Final = 10
_LINE: Final = lazy(r"[^\r\n]+")
_LINE_END: Final = lazy(r"\r\n|\r|\n")
_MARKED: Final = lazy(r"#{1,6} \S[^\r\n]*\Z")  # a heading of Markdown
# Told without patterns: to compile one costs a check more than all its blocks do.
_BULLETS: Final = frozenset("-*+•·–")
_BYLINES: Final = ("By ", "Von ", "Par ", "Por ")
_NOT_IN_BYLINES: Final = frozenset(".?!;:0123456789")
_WORDS_OF_BYLINE: Final = 6
# No line that ends with one of these ends a sentence or a heading.
_LEADING_WORDS: Final = """
a about against almost an and around as at between by for from in into nearly of or per some than the
to with und oder von zu der die das den dem mit im am um auf bei für als rund etwa knapp fast gegen
ein eine einen einem einer vom zum zur sowie et ou de du des la le les un une par pour sur dans avec
contre environ près are is was were has have had will would which who whose that than only its their his her
our y el los las del una en con por que sobre hasta desde unos unas casi
"""
_LEADING_ON: Final = frozenset(_LEADING_WORDS.split())
_CURRENCIES: Final = frozenset("$€£¥")
_LEADING_SIGNS: Final = frozenset(",，、$€£¥为為约約达達和与與及的")
_FOLLOWING: Final = frozenset(
    ("and", "or", "but", "of", "than", "per", "und", "oder", "sowie", "et", "ou", "y")
)
_ENDS_SENTENCE: Final = lazy(r"[.?!…。？！:：;,，\"”’»)]$")
# A line that ends one sentence and begins another ("£2.20. A monthly pass") is no heading.
_NEXT_SENTENCE: Final = lazy(r"(?:[^\W_]{3}|[\d%)\"”’»])[.?!…][\"”’»)]* +[^\W\d_]")
_STOPPED: Final = lazy(r"[.?!…。？！:：;；][\"”’»)]*$")

_NUMBERED: Final = lazy(
    r"(?P<marked>#{1,6} )?(?P<number>\d{1,3}(?:\.\d{1,3})*)(?:[.)]|(?<=\.\d)|(?<=\.\d\d))"
    r"\s+(?(marked)\S|[^\W\d])"
)
_ITEM_NUMBER: Final = lazy(r"(?P<number>\d{1,2}|[a-z])(?P<mark>[.)])[ \t]+(?=\S)")
_SECTION: Final = lazy(r"(?P<number>(?P<parent>\d{1,2}(?:\.\d{1,2}){0,3})\.\d{1,2})[ \t]+(?=[^\W\d_])")
_ITEM: Final = lazy(r"(?P<number>\d{1,2})[.)][ \t]+(?=[*_\"“‘'(\[]{0,3}[^\W\d_])")


class BlockKind(StrEnum):
    """What a block is to the article."""

    HEADING = "heading"
    BODY = "body"
    FURNITURE = "furniture"


class _Place(IntEnum):
    """How far a text has come: before its title, between title and article, or in the article."""

    TITLE = 0
    HEAD = 1
    ARTICLE = 2


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph of a text, without the blanks around it."""

    span: Span
    kind: BlockKind


def blocks(text: str) -> list[Block]:
    """Divide a text into blocks, in order; every character but blanks is in exactly one.

    Paragraphs are set off by blank lines, or stand on a line each; lines that an editor has broken at a
    fixed width are joined to the paragraph they were.
    """
    lines = list(_lines(text))
    start = front_matter(text)
    code = _code_lines(text, lines)
    furniture = [line.start < start or line.start in code or is_furniture(line.of(text)) for line in lines]
    shown = [line for line, out in zip(lines, furniture, strict=True) if not out]
    width = _width(text, shown)
    prose = _prose_widths(text, shown)
    spans: list[tuple[Span, bool]] = []
    before: Span | None = None  # the line before, if it is no furniture
    for line, out in zip(lines, furniture, strict=True):
        if before and not out and _continues(text, before, line, width, prose.get(line.start, 0)):
            spans[-1] = (Span(spans[-1][0].start, line.end), False)
        else:
            spans.append((line, out))
        before = None if out else line
    return _classed(text, spans)


def heading_numbers(found: Iterable[Block], text: str) -> list[Span]:
    """The numbers that headings and list items begin with: of "2.3 Staff", "1) Staff", not of "3 ships"."""
    numbers: list[Span] = []
    sections: set[str] = set()
    before = None
    for block in found:
        match = None
        if block.kind is BlockKind.HEADING:
            match = _NUMBERED.match(text, block.span.start, block.span.end)
        elif block.kind is BlockKind.BODY:
            match = _ITEM.match(text, block.span.start, block.span.end)
            if match is None and before is not None and _begins_item(text, before, block.span):
                match = _ITEM_NUMBER.match(text, block.span.start, block.span.end)
            if match is None and sections:
                match = _SECTION.match(text, block.span.start, block.span.end)
                match = match if match and match["parent"] in sections else None
        if match:
            sections.add(match["number"])
            numbers.append(Span(match.start("number"), match.end("number")))
        before = block.span
    return numbers


def _lines(text: str) -> Iterator[Span]:
    """The lines of a text that show anything, without the blanks around them."""
    for match in _LINE.finditer(text):
        line = match[0]
        shown = line.strip()
        if shown:
            start = match.start() + len(line) - len(line.lstrip())
            yield Span(start, start + len(shown))


def _code_lines(text: str, lines: list[Span]) -> set[int]:
    """Where the lines begin that stand between two fences of Markdown, and the fences: code, and no prose."""
    found: set[int] = set()
    opened: list[int] = []
    fence = ""
    for line in lines if any(map(text.__contains__, _FENCES)) else ():
        mark = text[line.start : line.start + 3]
        if opened:
            opened.append(line.start)
        if mark in _FENCES and (not fence or mark == fence):
            if opened:
                found.update(opened)
                opened, fence = [], ""
            else:
                opened, fence = [line.start], mark
    return found


def _width(text: str, lines: list[Span]) -> int:
    """The columns at which lines were broken, 0 where none was: of the lines that follow each other closely.

    A title or a line alone may be longer; where any below the title is as long as a paragraph, it is one.
    """
    longest = max(map(len, lines[1:]), default=0)
    if longest > _WIDEST_OPEN:
        return 0
    close = [(one, two) for one, two in pairwise(lines) if _is_next_line(text, one, two)]
    if longest > _WIDEST and not _are_left_open(text, close):
        return 0
    return max((max(len(one), len(two)) for one, two in close), default=0)


def _are_left_open(text: str, close: list[tuple[Span, Span]]) -> bool:
    """Whether most of the long lines that another follows end within a sentence: an editor broke them."""
    long = [one.of(text) for one, _ in close if len(one) > _WIDEST and not _is_row(one.of(text))]
    return 2 * sum(not _STOPPED.search(one) for one in long) > len(long)


def _is_next_line(text: str, before: Span, line: Span) -> bool:
    """Whether no empty line stands between two."""
    return len(_LINE_END.findall(text, before.end, line.start)) == 1


def _prose_widths(text: str, lines: list[Span]) -> dict[int, int]:
    """Start of a line -> length of the longest of those it stands among, where a sentence of them goes on.

    Editors break each paragraph anew: its own lines tell better than those of the text where they end.
    """
    found: dict[int, int] = {}
    run: list[Span] = []
    is_prose = False
    for before, line in pairwise([*lines, Span(len(text), len(text))]):
        run.append(before)
        if line.start < len(text) and _is_next_line(text, before, line):
            is_prose = is_prose or _goes_on(before.of(text), line.of(text))
            continue
        if is_prose:
            found.update(dict.fromkeys((one.start for one in run), max(map(len, run))))
        run, is_prose = [], False
    return found


def _goes_on(before: str, line: str) -> bool:
    """Whether a sentence goes on in a line that is no heading of Markdown, no row and no item of a list."""
    first_word = line.split(maxsplit=1)[0]
    if _MARKED.match(line) or " | " in line or _is_row(line) or first_word in _BULLETS:
        return False
    return _is_open(before, first_word)


def _continues(text: str, before: Span, line: Span, width: int, own: int) -> bool:
    """Whether a line was broken off the one before it: its first word would not have fitted there.

    Also where the one before, of half the width or more, left its sentence open, as no heading does. `own` is
    the width of the paragraph, 0 where that may be a list.
    """
    if not _is_next_line(text, before, line) or _begins_anew(text, before, line):
        return False
    said, first_word = before.of(text), line.of(text).split(maxsplit=1)[0]
    if _is_told_by_words(text, before, line):
        return True
    if width < _NARROWEST:  # lines of all lengths: the next word or the last one alone tells
        is_told = (
            len(before) >= _LEFT_OPEN
            and (not first_word[0].isupper() or said[-1] == ",")
            and _is_open(said, first_word)
        )
        leads_on = _leads_on(said) and not first_word[0].isupper()
        # One long line pasted into a broken text takes no other paragraph apart.
        return is_told or leads_on or (own <= _WIDEST_OPEN and _is_full(text, before, own))
    if len(before) + 1 + len(first_word) > width:
        return bool(own) or not first_word[0].isupper() or not (said[-1] in ")%" or said[-1].isdigit())
    if 2 * len(before) < width and not _is_prose(said):
        return False
    return _is_full(text, before, own) or _is_open(said, first_word)


def _begins_anew(text: str, before: Span, line: Span) -> bool:
    """Whether a line is no more of the one before it: one of the two is a heading or row, this is an item."""
    for one in (before.of(text), line.of(text)):
        if _MARKED.match(one) or " | " in one or _is_row(one):
            return True
    first_word = line.of(text).split(maxsplit=1)[0]
    if first_word in _BULLETS:
        return first_word != "–" or text[before.start] == "–"  # a dash goes on, too
    return _begins_item(text, before, line)


def _is_told_by_words(text: str, before: Span, line: Span) -> bool:
    """Whether a line goes on wherever the one before it was broken: by its first word, or its indentation."""
    said, first_word = before.of(text), line.of(text).split(maxsplit=1)[0]
    if first_word in _FOLLOWING and not _STOPPED.search(said):
        return True
    if text[before.start] in _BULLETS and 1 < _indent(text, line) - _indent(text, before) < _WIDE_INDENT:
        return True
    if said[-1] in _CURRENCIES and not first_word[0].isupper():
        return True
    return _is_prose(said) and first_word[0].islower() and _is_open(said, first_word)


def _begins_item(text: str, before: Span, line: Span) -> bool:
    """Whether a line begins with the number of an item, and another with the one before or behind it."""
    if not (text[line.start].isdigit() or text[line.start + 1 : line.start + 2] in ".)"):
        return False
    match = _ITEM_NUMBER.match(text, line.start, line.end)
    if match is None or _leads_on(before.of(text)):
        return False
    number, mark = match["number"], match["mark"]
    last, following = (_counted_on(number, step) for step in (-1, 1))
    if number in ("1", "a"):
        return _is_at_a_line(text, f"{following}{mark} ", line.end, line.end + _FAR)
    return text.startswith(f"{last}{mark} ", before.start) or _is_at_a_line(
        text, f"{last}{mark} ", line.start - _FAR, line.start
    )


def _counted_on(number: str, step: int) -> str:
    return str(int(number) + step) if number.isdigit() else chr(ord(number) + step)


def _is_at_a_line(text: str, mark: str, start: int, end: int) -> bool:
    """Whether one of the lines of a stretch begins with an item's mark."""
    at = text.find(mark, max(0, start), end)
    while at >= 0:
        before = text[max(0, at - _WIDE_INDENT) : at].rstrip(" \t")
        if not before or before[-1] in "\r\n":
            return True
        at = text.find(mark, at + 1, end)
    return False


def _indent(text: str, line: Span) -> int:
    return line.start - max(text.rfind("\n", 0, line.start), text.rfind("\r", 0, line.start)) - 1


def _is_prose(line: str) -> bool:
    return len(line) >= _PROSE and line.count(" ") > 2


def _is_full(text: str, line: Span, own: int) -> bool:
    """Whether a line is about as long as its paragraph of prose is wide, and ends no sentence."""
    return own >= _NARROWEST and _NEARLY_FULL * own <= len(line) and not _STOPPED.search(line.of(text))


def _is_open(before: str, first_word: str) -> bool:
    """Whether a line ends within a sentence that goes on in the next."""
    if _STOPPED.search(before):
        return False
    if _leads_on(before):
        return True
    return first_word[0].islower() or any(match[0][-1].isupper() for match in _NEXT_SENTENCE.finditer(before))


def _leads_on(line: str) -> bool:
    """Whether a line ends with a word or sign that nothing ends with, or with the comma of a list."""
    return line[-1] in _LEADING_SIGNS or line.rsplit(maxsplit=1)[-1] in _LEADING_ON


def _classed(text: str, spans: list[tuple[Span, bool]]) -> list[Block]:
    """Give each span its kind. A heading is followed by something that is no furniture."""
    last = max((index for index, (_, out) in enumerate(spans) if not out), default=-1)
    found: list[Block] = []
    place = _Place.TITLE
    for index, (span, out) in enumerate(spans):
        block = span.of(text)
        if out or (place is _Place.HEAD and index < last and _is_byline(block)):
            kind = BlockKind.FURNITURE
        elif index < last and _is_heading(block, place):
            kind = BlockKind.HEADING
            place = max(place, _Place.HEAD)
        else:
            kind = BlockKind.BODY
            place = _Place.ARTICLE if any(map(str.isalnum, block)) else place  # a rule opens no article
        found.append(Block(span, kind))
    return found


def _is_heading(block: str, place: _Place) -> bool:
    """Whether a block is a title, or below it a subheading: marked, or short and no sentence.

    Below the title, a short line with figures is one of a table, a list or a caption.
    """
    if _MARKED.match(block):
        return len(block) <= _LONGEST_HEADING
    if len(block) > _LONGEST_HEADING or _ENDS_SENTENCE.search(block) or block[:1].islower():
        return False
    if (
        any(_is_row(line.strip()) for line in block.splitlines())
        or _is_item(block)
        or not any(map(str.isalpha, block))
    ):
        return False
    if place is _Place.TITLE:
        return True
    if len(block) > _WIDEST and _NEXT_SENTENCE.search(block):
        return False  # two sentences, the last of which was left open
    words = len(block.split())
    if " | " in block or (words < _WORDS_WITH_FIGURE and any(map(str.isdigit, block))):
        return False
    return place is _Place.HEAD or (words >= _WORDS_OF_SUBHEADING and len(block.splitlines()) == 1)


def _is_row(line: str) -> bool:
    """Whether a line is a row of a table: cells between bars, or columns set off by blanks.

    One wide gap is a slip of the keyboard, and one bar stands in "A title | Its newspaper".
    """
    if line.startswith("|") or "\t" in line or line.count(" | ") > 1:
        return True
    wide = line.replace("\u00a0", " ")
    if "  " in wide:
        from scifacts.numerals.stretched import is_stretched  # few lines have any

        if is_stretched(wide):
            return False
    return " " * 4 in wide or sum(bool(cell.strip()) for cell in wide.split("  ")) > 2


def _is_item(line: str) -> bool:
    """Whether a line is an item of a list, or a quotation of Markdown."""
    first, _, rest = line.partition(" ")
    is_numbered = first[-1:] in (".", ")") and first[:-1].isdecimal() and len(first) <= 4
    return line.startswith(">") or (bool(rest) and (first in _BULLETS or is_numbered))


def _is_byline(line: str) -> bool:
    return (
        line.startswith(_BYLINES)
        and _NOT_IN_BYLINES.isdisjoint(line)
        and len(line.split()) <= _WORDS_OF_BYLINE
    )
