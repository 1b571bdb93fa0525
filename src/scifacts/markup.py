"""Marks of Markdown and tags of HTML that a reader does not see: emphasis, links, quotations, notes."""

from __future__ import annotations

from re import IGNORECASE

from scifacts.patterns import lazy
from scifacts.shifts import EditedText

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

__all__ = ["POWER_SIGNS", "RAISED_SIGNS", "is_power", "marks", "may_have_marks", "without_marks"]

# Each begins with one sign alone, which is sought at memory speed: one sign in .3 ns a character, two in .9.
# Of "_" none within a word: names of code are full of them.
_RUNS = (
    ("*", lazy(r"\*\**")),
    ("_", lazy(r"_(?:(?<!\w_)_*+|(?<=[^\W_]_)_*+(?![^\W_]))")),
    ("==", lazy(r"==+")),
)
_MOST = 3  # signs of a run that marks emphasis
_LONGEST = 500  # characters between two marks of emphasis
_POINTS = (".", ",")
_LINK = lazy(
    r"\]\([ \t]{0,9}(?P<address><[^<>\n]{0,1000}>|[^()\s<>]{0,1000}(?:\([^()\s]{0,200}\)[^()\s]{0,200})?)"
    r"(?:\s{1,9}(?:\"[^\"\n]{0,300}\"|'[^'\n]{0,300}'))?[ \t]{0,9}\)"
)
_ADDRESS = lazy(r"[/#:<]|[^\W\d_]\.[^\W\d_]")  # what an address has: "[2019](5)" is no link
_NUMBER = lazy(r"\[?\d{1,3}\]?")  # of a note
_LINKED = 500  # characters back from "](" in which the text of a link begins
_NOTE = lazy(r"\[(?:\^[^\]\s]{1,40}\](?!:)|\\?\[[^\[\]\s]{1,12}\]\]\([^()\s]{0,300}\))")
_LINKING = lazy(r"\](?=[(\[])")
_REFERENCE = lazy(r"\]\[[^\[\]\s]{1,40}\]")
_BROKEN = lazy(r"\\(?=\r?\n)")
_TAG = lazy(
    r"</?(?:(?P<inline>b|i|em|strong|u|ins|span|a|small|mark|abbr|cite|q|font|tt|code|kbd|dfn|time|data|wbr|bdi"
    r"|label)|br|p|div|li|ul|ol|td|th|tr|table|tbody|thead|tfoot|caption|h[1-6]|section|article|blockquote|figure"
    r"|figcaption|dl|dt|dd|img|details|summary|header|footer|main|aside|hr)(?:\s[^<>]{0,500})?/?>",
    IGNORECASE,
)
# A wiki's note and link: "<ref>p. 7</ref>", "[[Altmatt (Walden)|Altmatt]]"; "[[7]]" is the number of a note
_REF = lazy(r"<ref(?:\s[^<>]{0,300})?(?:/>|(?<!/)>(?:(?!</?ref)[^\x00]){0,2000}</ref\s?>)", IGNORECASE)
_WIKI = lazy(r"\[\[(?!\^?\d{1,3}\]\])(?:[^\[\]|\n]{0,200}\|)?(?P<label>[^\[\]|\n]{1,200})\]\](?!\()")
# Raised by a tag: the power of a length or of ten, and what makes a number an ordinal.
_RAISED = lazy(
    r"(?<![^\W\d_])(?:[kdcm]?m|ft|yd|mi)(?P<power><sup>(?P<of>[23])</sup>)(?!\w)"
    r"|(?<![\d.,])10(?P<ten><sup>(?P<exponent>[-−–]?\d{1,2})</sup>)(?![\w,]\d)"
    r"|\d(?P<opening><sup>)(?:e|er|re|ère|nde?|ème|st|rd|th)(?P<closing></sup>)(?!\w)",
    IGNORECASE,
)
_SUP = lazy(r"<sup(?:\s[^<>]{0,300})?>(?P<inner>(?:(?!</?sup)[^\x00]){1,600}?)</sup\s?>", IGNORECASE)
_INNER = lazy(r"<[^<>]*>|\]\([^()\s]*\)|[*_\\]")  # tags, the addresses of links, emphasis
_NAMED = (
    r"(?:nb|note|n|fn|ref)?[\s.]?\d{1,3}|[a-z]{1,2}|(?:(?:better\s)?(?:source|citation|page|clarification|verification)|update)"
    r"\sneeded|who\?|when\?|where\?|(?:by|according\sto)\swhom\?|dubious(?:\s.\sdiscuss)?|failed\sverification"
    r"|original\sresearch\?|réf\.\snécessaire|cita\srequerida|要出典"
)
_BRACKETED = lazy(
    rf"\s*(?:(?:\[|&#91;)+(?:{_NAMED})(?:\]|&#93;)*\s?(?::\s?\d[\d\u2013-]{{0,8}})?){{1,9}}\s*", IGNORECASE
)
_POWERS = {"2": "\u00b2", "3": "\u00b3"}
RAISED_SIGNS = str.maketrans("0123456789-−–+", "⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁻⁻⁺")
POWER_SIGNS = frozenset(_POWERS.values())
_LENGTH = lazy(
    r"(?<![^\W\d_])(?:[kdcmnµμ]?m|ft|yd|mi)(?=(?:<sup>[23]</sup>|[\u00b2\u00b3])(?![\w\u00b2\u00b3]))",
    IGNORECASE,
)
_LONGEST_LENGTH = 2  # characters: km
_RAISED_TWO_OR_THREE = ("<sup>2<", "<sup>3<", "\u00b2", "\u00b3")
_QUOTED = lazy(r">(?:[ \t]?>)*[ \t]?")
_INDENT = 3  # blanks before it
_HEADS = tuple(" " * indent + ">" for indent in range(_INDENT + 1))
_WORDS = lazy(
    r"(?!(?:half|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy"
    r"|eighty|ninety|an?|dozens?|hundreds?|thousands?|millions?|billions?)\b)(?![A-Z]{1,3}\s?[$€£¥\d])[^\W\d_]"
)
# Before anything else ">" on a line that stands alone may be "more than": > 160, > half of them, > US$5
_SAID = lazy(r"[\"'\u201c\u2018(*_\[]*(?![A-Z]{1,3}\s?[$€£¥\d])(?:[A-ZÀ-ÖØ-Þ]|[^\x00-\u03ff])")

_SIGNS = ("*", "_", "[", ">", "\\", "=", "{")

_Mark = tuple[int, int, str]  # half-open, and what stands there for a reader: nothing, a blank, or ², ⁶


def marks(text: str) -> list[_Mark]:
    """What a reader does not see, in order and none within another, with what takes its place.

    Superscripts (but 10<sup>th</sup>, km<sup>2</sup> and 10<sup>6</sup>, which are km² and 10⁶), what is
    struck out, and marks that nothing closes are left: they say something, or are no marks. All is linear
    in the length of the text.
    """
    found: list[_Mark] = []
    for sign, runs in _RUNS:
        if sign[0] in text and _has(text, sign):
            found += _emphasis(text, runs)
    if "[" in text:
        if _has(text, "](", "]["):
            found += _links(text)
        if _has(text, "[^", "[[", "[\\["):
            found += (
                (*match.span(), "") for match in _NOTE.finditer(text) if not _joins(text, *match.span())
            )
        if _has(text, "[["):
            found += _wiki_links(text)
    if "{{" in text:
        from scifacts.wikitext import templates  # few texts are a wiki's

        found += templates(text)
    if "\\" in text and _has(text, "\\\n", "\\\r"):
        found += ((*match.span(), "") for match in _BROKEN.finditer(text))
    if ">" in text:
        if "<" in text:
            found += _tags(text)
        if "\n" in text or text.startswith(_HEADS):
            found += _quotations(text)
    return _apart(found)


def _tags(text: str) -> Iterator[_Mark]:
    """Tags of HTML, and notes and raised signs between them."""
    if _has(text, "</", "<br", "<img"):
        yield from map(_tag, _TAG.finditer(text))
    if _has(text, "<ref", "<REF"):
        yield from ((*match.span(), "") for match in _REF.finditer(text) if not _joins(text, *match.span()))
    if _has(text, "<sup", "<SUP"):
        yield from _raised(text)
        yield from ((*match.span(), "") for match in _SUP.finditer(text) if _is_note(match))


def _is_note(match: re.Match[str]) -> bool:
    """Whether a raised element is a note in brackets: <sup>[1][2]</sup>, <sup>[citation needed]</sup>."""
    if _joins(match.string, *match.span()):
        return False
    return _BRACKETED.fullmatch(_INNER.sub("", match["inner"])) is not None


def _raised(text: str) -> Iterator[_Mark]:
    """The tags of what is no number for itself: km<sup>2</sup>, 10<sup>th</sup>."""
    for match in _RAISED.finditer(text):
        if match["power"]:
            yield *match.span("power"), _POWERS[match["of"]]
        elif match["ten"]:
            yield from _exponent(match)
        else:
            yield *match.span("opening"), ""
            yield *match.span("closing"), ""


def _exponent(match: re.Match[str]) -> Iterator[_Mark]:
    """A raised sign for each of an exponent's: 10<sup>-6</sup> is 10⁻⁶ to its reader."""
    start, end = match.span("ten")
    at, last = match.start("exponent"), match.end("exponent") - 1
    for place, sign in enumerate(match["exponent"], at):
        yield (
            start if place == at else place,
            end if place == last else place + 1,
            sign.translate(RAISED_SIGNS),
        )


def is_power(text: str, at: int) -> bool:
    """Whether a raised number belongs to a length, km<sup>2</sup> or km², and is no note's."""
    if not text.startswith(_RAISED_TWO_OR_THREE, at):
        return False
    return any(match.end() == at for match in _LENGTH.finditer(text, max(0, at - _LONGEST_LENGTH)))


def _wiki_links(text: str) -> Iterator[_Mark]:
    """What of a wiki's links is not their label."""
    for match in _WIKI.finditer(text):
        yield match.start(), match.start("label"), ""
        yield match.end("label"), match.end(), ""


def _has(text: str, *signs: str) -> bool:
    """Whether a text has one of some signs that begin alike; all else is passed over at the speed of one."""
    at = text.find(signs[0][0])
    while at >= 0 and not text.startswith(signs, at):
        at = text.find(signs[0][0], at + 1)
    return at >= 0


def may_have_marks(text: str) -> bool:
    """Whether a text has a character without which `marks` finds none; most have none."""
    return any(map(text.__contains__, _SIGNS))


def without_marks(text: str) -> str:
    """The text as its reader sees it."""
    seen = EditedText(text)
    if may_have_marks(text):
        seen.apply(marks(text))
    return seen.text


def _apart(found: list[_Mark]) -> list[_Mark]:
    """Those that lie in no other: a "_" in the address of a link goes with it."""
    found.sort(key=lambda mark: (mark[0], -mark[1]))
    kept: list[_Mark] = []
    for mark in found:
        if not kept or mark[0] >= kept[-1][1]:
            kept.append(mark)
    return kept


def _emphasis(text: str, runs: re.Pattern[str]) -> Iterator[_Mark]:
    """Runs of a sign that open or close emphasis, by CommonMark 0.31, section 6.2, but none within a word.

    They may stand in two paragraphs: once the text is folded, nothing tells.
    """
    opened: dict[int, int] = {}  # length of a run -> where the last that may open begins
    for match in runs.finditer(text):
        start, end = match.span()
        size = end - start
        if size > _MOST or (text[start] == "=" and size != len("==")):
            continue
        before, behind = text[start - 1 : start], text[end : end + 1]
        inside = before.isalnum() or before == "\\" or (before in _POINTS and _joins(text, start, end))
        if inside and behind.isalnum():
            continue
        begun = opened.get(size, -1)
        closes = before not in ("", "\\") and not before.isspace() and not behind.isalnum()
        if closes and begun >= 0 and begun + size < start <= begun + _LONGEST:
            del opened[size]
            yield begun, begun + size, ""
            yield start, end, ""
        elif behind and not behind.isspace() and not inside:
            opened[size] = start


def _joins(text: str, start: int, end: int) -> bool:
    """Whether two numbers would be one without what stands between them: 1[^1]2, 160.<b>2</b>"""
    return text[end : end + 1].isdigit() and text[max(0, start - 2) : start].rstrip(".,")[-1:].isdigit()


def _tag(match: re.Match[str]) -> _Mark:
    joined = match["inline"] and not _joins(match.string, *match.span())
    return *match.span(), "" if joined else " "


def _links(text: str) -> Iterator[_Mark]:
    """The brackets of links and what stands behind them."""
    for match in _LINKING.finditer(text):
        at = match.start()
        start = text.rfind("[", max(0, at - _LINKED), at)
        if start < 0 or start + 1 == at or text.find("]", start, at) >= 0:
            continue
        if linked := _LINK.match(text, at):
            yield from _link(text, start, linked)
        elif referred := _REFERENCE.match(text, at):
            yield from _reference(text, start, referred)


def _link(text: str, start: int, behind: re.Match[str]) -> Iterator[_Mark]:
    """The brackets and the address of a link; all of one that is the number of a note."""
    if not _ADDRESS.search(behind["address"]):
        return
    if _NUMBER.fullmatch(text, start + 1, behind.start()) and (
        behind["address"].startswith("#") or not (start and text[start - 1].isspace())
    ):
        yield start, behind.end(), ""
    elif not _joins(text, start, start + 1):
        yield start - (text[start - 1 : start] == "!"), start + 1, ""
        yield *behind.span(), ""


def _reference(text: str, start: int, behind: re.Match[str]) -> Iterator[_Mark]:
    """The brackets of a link whose address stands elsewhere: [more than][n]; "[3][4]" are two notes."""
    words = text[start + 1 : behind.start()]
    if len(words) > 1 and any(map(str.isalpha, words)):
        yield start, start + 1, ""
        yield *behind.span(), ""


def _quotations(text: str) -> Iterator[_Mark]:
    """The ">" at the head of each line of a quotation."""
    heads: list[tuple[int, int]] = []
    at = text.find(">")
    while at >= 0:
        line = text.rfind("\n", max(0, at - _INDENT - 1), at) + 1
        end = at + 1
        if at - line <= _INDENT and not text[line:at].strip(" \t") and (match := _QUOTED.match(text, at)):
            end = match.end()
            heads.append((line, end))
        at = text.find(">", end)
    for index, (start, end) in enumerate(heads):
        paragraph = text.endswith(("\n\n", "\r\n\r\n"), 0, start)
        if _goes_on(text, heads, index) or (_WORDS if paragraph else _SAID).match(text, end):
            yield start, end, ""


def _goes_on(text: str, heads: list[tuple[int, int]], index: int) -> bool:
    """Whether the line before a mark, or the one behind it, is of the same quotation."""
    start, end = heads[index]
    above = index > 0 and text.find("\n", heads[index - 1][1], start - 1) < 0
    below = index + 1 < len(heads) and text.find("\n", end, heads[index + 1][0] - 1) < 0
    return above or below
