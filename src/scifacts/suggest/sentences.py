"""The sentence around a figure, and the clause in it that a quote needs."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import replace
from functools import lru_cache
from itertools import accumulate
from operator import attrgetter
from typing import TYPE_CHECKING, Final

from scifacts.lines import LineIndex
from scifacts.model import Span
from scifacts.numerals import figures
from scifacts.sources import blocks
from scifacts.wikitext import NOTE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from scifacts.model import FigureMention

__all__ = [
    "MONTHS",
    "balanced",
    "bare_figure",
    "clause_marks",
    "clause_span",
    "ends_reference",
    "figures_of",
    "sentence_span",
    "without_end",
]

# The mark of a note; small figures behind a digit, a sign or a length are a power: 10⁹, yr⁻¹, km².
_NOTE: Final = (
    r"\[\^[^\[\]\s]{1,40}\]|\[\d{1,3}\]|<sup(?:\s[^<>]{0,300})?>(?:(?!</sup>)[^\n]){1,400}</sup>"
    r"|\[\\?\[[^\[\]]{1,12}\]\]\([^()\s]{1,100}\)(?::\d{1,4}(?:[–-]\d{1,4})?)?"
    rf"|<ref(?:\s[^<>]{{0,300}})?(?:/>|(?<!/)>(?:(?!</?ref)[^\x00]){{0,2000}}</ref\s?>)|{NOTE}"
    r"|(?<![\d⁻⁺¹²³⁰⁴-⁹])(?<!\bm)(?<!\b[kcdmnµμ]m)(?<!\bft)(?<!\bmi)(?<!\bin)(?<!\byd)[¹²³⁰⁴-⁹]+"
)
_SPACED: Final = r"[ \u00a0\u202f]»(?=\s)"  # a French mark that closes stands apart: "brûlé. » Le maire"
_END: Final = re.compile(rf"[.!?…](?:[\"”’»“‘)\]]|{_SPACED}|{_NOTE})*(?=\s)|[。！？][”’」』）]*")
MONTHS: Final = (
    r"jan(?:uary|uar)?|feb(?:ruary|ruar)?|mar(?:ch)?|märz|apr(?:il)?|may|mai|june?|juni|july?|juli|aug(?:ust)?"
    r"|sept?(?:ember)?|o[ck]t(?:ober)?|nov(?:ember)?|de[cz](?:ember)?"
)
_ABBREVIATED: Final = re.compile(
    r"(?:(?<![^\W\d_])(?<!/)(?:(?-i:(?<![\d°])[A-Z]|(?<!\d)(?<!\d\s)[a-z])|mr|mrs|ms|dr|prof|nos?|nr|st|vs|ca|approx|e\.g|i\.e|u\.s|u\.k|u\.n|z\.b|d\.h|inc|ltd"
    r"|corp|gen|gov|sen|rep|fig|al|pp|vol|jr|sr|mio|mrd|bzw|abs|tsd|ü|av|apr|env|hab|jan|feb|mar|apr|aug|sept?|oct|nov|dec|dez|incl|excl|max|min|est|tel|resp|inkl|exkl|rd|ggf))$",
    re.IGNORECASE,
)
# Of a law or a book, whose number follows: "under Art. 83(5)"
_NUMBERED: Final = re.compile(
    r"\b(?:art|arts|sec|para|paras|ch|cl|reg|app|tab|ziff|kap|rdnr|lit)$", re.IGNORECASE
)
# "1,1 Mio. Die Höhe": behind these abbreviations a word that begins a sentence, and is never counted
_OPENING: Final = re.compile(
    r"\s+(?:D(?:er|ie|as|en|em|es|avon|abei|amit|iese[rs]?)|E(?:r|s|ine?[rnm]?)|Sie|Wir|I[mn]|A[mbu]|B(?:ei|is)|Mit|Nach|V(?:on|or)|Auch|"
    r"Für|Zu[mr]?|Und|Aber|The|It|In|A)\s"
)
_MILLIONS: Final = re.compile(r"\b(?:mio|mrd|tsd)$", re.IGNORECASE)
# What stands before a sentence: marks of Markdown, "[1]" or "1)" before a note, "Q:" before what is said.
_LIST_MARK: Final = re.compile(
    r"\s*(?:(?:>|[-*+•]|#{1,6}|\[(?:\d{1,3}|[ xX])\]|\(?\d{1,2}\)|[a-n][.)](?=\s+[A-ZÄÖÜÉ])|[¹²³⁴-⁹]"
    r"|\**(?:[A-Z]|Question|Answer|Frage|Antwort|Réponse|Pregunta|Respuesta)\**\s?:\**)\s+)+"
)
# "### 1. 11.07m", "2. 9,3 Mrd. Euro": a line with a figure and next to no words, which the next ones explain.
_BARE: Final = re.compile(
    r"(?:#{1,6}\s+)?(?:\d{1,2}[.)]\s+)?(?!\d{1,2}(?:\.\d{1,2})*\s+(?!M|Pro|Tsd|Euro)[A-ZÄÖÜÉ])(?P<figure>[^\w\s]{0,2}\d[^\s]*(?:\s[^\W\d_]{1,9}\.?){0,2})\s*"
)
_BEFORE_BARE: Final = re.compile(r"\s*(?:#{1,6}\s+)?(?:\d{1,2}[.)]\s+)?")
_EXPLAINS: Final = re.compile(r"(?!\d{1,2}[.)]\s)\w[^.!?\n]*[.!?](?:\s|\Z)|[^\W\d_][^|\n]{24,}")
_BLOCK_TAG: Final = re.compile(
    r"</?(?:p|div|li|ul|ol|h[1-6]|section|article|blockquote|figure|figcaption|d[ldt]|caption|table|tr|header|footer|main"
    r"|aside|hr|summary|details)(?:\s[^<>]{0,500})?/?>|<br\s?/?>(?=\s{0,9}<br)",
    re.IGNORECASE,
)
_DAY_BEFORE_MONTH: Final = re.compile(
    rf"\s+(?:{MONTHS}|jahrhunderts?|jh|halbjahrs?|quartals?)\b", re.IGNORECASE
)
_MIDDLE_OF_ERA: Final = re.compile(r"\s?Chr\b")  # 15 v. Chr.
_WHOLE_ENDING: Final = re.compile(r"J\.-C\Z|\d\s[KWVL]\Z")  # 52 av. J.-C., 235 K: no initials
_CLAUSE: Final = re.compile(
    r"[,;:](?=\s)|\s[—–-]{1,2}(?=\s)|[，；：]|\s(?=(?:and|but|while|whereas|although|und|aber|während|sowie)\s)"
)
_BETWEEN: Final = re.compile(
    r"\b(?:between|zwischen)(?:\s+[\w.]+){1,5}\Z", re.IGNORECASE
)  # "… January | and June"
_REFERENCE: Final = re.compile(r"&#?\w{2,8}\Z")  # "Magistrates&rsquo; courts"
_CONJUNCTION: Final = re.compile(
    r"(?:and|but|while|whereas|although|und|aber|während|sowie)\s+", re.IGNORECASE
)
_ENDS: Final = r"[.!?…。！？,;:，；：\s]"
# It begins where marks or notes begin, and gives nothing back: a row of either is read once, not from each.
_TERMINAL: Final = re.compile(
    rf"(?:(?:{_NOTE}){{1,20}}+|(?<!{_ENDS})){_ENDS}++(?:{_NOTE}){{0,20}}+{_ENDS}*+$"
)
_PAIRS: Final = (("“", "”"), ("„", "“"), ("«", "»"), ("「", "」"), ("(", ")"))
_SHORT: Final = 200  # characters; a sentence up to this length is quoted whole
_LEAST: Final = 40  # of a clause that is quoted for it, so that it is found again when words change
_WHOLE: Final = 200_000  # characters; of a longer text the stretch around a figure is divided alone
_LONGEST_LABEL: Final = 60  # characters of "Missing:", with its figure in the next line
_REACH: Final = 2000  # characters
_BEFORE: Final = 120  # characters before a conjunction in which "between" and five words stand


def sentence_span(text: str, figure: Span) -> Span:
    """The sentence that holds a stretch of a text, inside its paragraph, without the blanks around it."""
    around = _between_tags(text, _paragraph(text, figure), figure)
    start, end = around.start, around.end
    for match in _END.finditer(text, around.start, around.end):
        if not _ends(text, match):
            continue
        if match.end() <= figure.start:
            start = match.end()
        elif match.start() >= figure.end - 1:
            end = match.end()
            break
    mark = _LIST_MARK.match(text, start, end)
    if mark and mark.end() <= figure.start:
        start = mark.end()
    return _stripped(text, Span(start, end))


def _between_tags(text: str, around: Span, figure: Span) -> Span:
    """What of a paragraph stands between two tags that begin or end an item, a paragraph or a heading."""
    start, end = around.start, around.end
    if "<" in text:
        for tag in _BLOCK_TAG.finditer(text, start, end):
            if tag.end() <= figure.start:
                start = tag.end()
            elif tag.start() >= figure.end:
                return Span(start, tag.start())
    return Span(start, end)


def _paragraph(text: str, figure: Span) -> Span:
    """The block around a figure, or in a text as long as a book its lines as they are."""
    if len(text) <= _WHOLE:
        spans = _blocks(text)
        at = bisect_right(spans, figure.start, key=attrgetter("start")) - 1
        if at < 0 or figure.start >= spans[at].end:
            return LineIndex(text).around(figure.start)
        first = at - (at > 0 and _are_one(text, spans[at - 1], spans[at]))
        last = at + (at + 1 < len(spans) and _is_explained(text, spans[at], spans[at + 1]))
        return Span(spans[first].start, spans[last].end)
    start = max(text.rfind("\n", 0, figure.start) + 1, figure.start - _REACH)
    end = text.find("\n", figure.end)
    return Span(start, min(len(text) if end < 0 else end, figure.end + _REACH))


@lru_cache(maxsize=2)  # each figure of a text asks for them, text by text
def _blocks(text: str) -> tuple[Span, ...]:
    """The blocks of a text; two lines are of one if a figure stands on both: "at 3", "million in 1990"."""
    found: list[Span] = []
    bridges = [one.phrase for one in figures(text) if "\n" in one.phrase.of(text)]
    for span in (one.span for one in blocks(text)):
        before = found[-1] if found else None
        if before and any(one.start < before.end and span.start < one.end for one in bridges):
            found[-1] = Span(before.start, span.end)
        else:
            found.append(span)
    return tuple(found)


def _are_one(text: str, before: Span, block: Span) -> bool:
    """Whether a block is explained by the next one, or a label by the figure alone that it announces."""
    is_label = len(before) <= _LONGEST_LABEL and text[before.end - 1] in ":：" and "\n" not in before.of(text)
    if is_label and _BARE.fullmatch(text, block.start, block.end):
        return True
    return _is_explained(text, before, block)


def _is_explained(text: str, block: Span, following: Span) -> bool:
    """Whether a block is a figure alone, of which the next one says what it is."""
    found = _BARE.fullmatch(text, block.start, block.end)
    if found is None or all(one.kind.is_exempt for one in figures(found["figure"])):  # a date line
        return False
    return _EXPLAINS.match(text, following.start, following.end) is not None


def bare_figure(text: str, span: Span) -> Span | None:
    """The figure alone on the line that a stretch begins with, of which the next says what it is.

    None where the next line goes on with the sentence: "830,000", "first-graders are expected".
    """
    start = text.rfind("\n", 0, span.start) + 1
    end = text.find("\n", span.start, span.end)
    if (
        end < 0
        or text[end : span.end].lstrip()[:1].islower()
        or not _BEFORE_BARE.fullmatch(text, start, span.start)
    ):
        return None
    found = _BARE.fullmatch(text, span.start, end)
    return Span(*found.span("figure")) if found else None


def _ends(text: str, match: re.Match[str]) -> bool:
    """Whether a mark ends a sentence, and no abbreviation, day or initial."""
    if match[0][0] != ".":
        return True
    before = text[max(0, match.start() - 12) : match.start()]
    following = text[match.end() : match.end() + 12].lstrip()
    if following[:1].islower() or _MIDDLE_OF_ERA.match(text, match.end()):
        return False
    if _MILLIONS.search(before):
        return _OPENING.match(text, match.end()) is not None
    if _ABBREVIATED.search(before) and not _WHOLE_ENDING.search(before):
        return False
    if following[:1].isdigit() and _NUMBERED.search(before):
        return False
    return not (before[-1:].isdigit() and _DAY_BEFORE_MONTH.match(text, match.end()))


def _stripped(text: str, span: Span) -> Span:
    inner = span.of(text)
    start = span.start + len(inner) - len(inner.lstrip())
    return Span(start, start + len(inner.strip()))


@lru_cache(maxsize=2)  # each figure of a sentence asks for them
def figures_of(text: str, sentence: Span) -> tuple[FigureMention, ...]:
    """The figures that a sentence holds, dates and the like among them."""
    return tuple(
        replace(one, span=_moved(one.span, sentence.start), phrase=_moved(one.phrase, sentence.start))
        for one in figures(sentence.of(text), beside=text)
    )


def _moved(span: Span, by: int) -> Span:
    return Span(span.start + by, span.end + by)


def clause_marks(text: str, whole: Span, others: Sequence[FigureMention]) -> list[re.Match[str]]:
    """Where a sentence may be divided: never inside "between 5 and 7 ships" or "between May and July"."""
    phrases = sorted((one.phrase.start, one.phrase.end) for one in others)
    ends = [-1, *accumulate((end for _, end in phrases), max)]  # of those that begin before a mark, the last
    return [
        mark
        for mark in _CLAUSE.finditer(text, whole.start, whole.end)
        if ends[bisect_left(phrases, (mark.start(), -1))] <= mark.start()
        and not ends_reference(text, mark)
        and not (
            mark[0].isspace()
            and _BETWEEN.search(text, max(whole.start, mark.start() - _BEFORE), mark.start())
        )
    ]


def ends_reference(text: str, mark: re.Match[str]) -> bool:
    """Whether a semicolon is the end of "&rsquo;"."""
    return mark[0].startswith(";") and bool(_REFERENCE.search(text, max(0, mark.start() - 10), mark.start()))


def clause_span(text: str, sentence: Span, figure: Span, others: Sequence[FigureMention] = ()) -> Span:
    """What of a sentence to quote: all of it without its full stop, or the clauses around the figure.

    `others` are the figures of the sentence; a short one that has no other than this is quoted whole.
    """
    whole = balanced(text, without_end(text, sentence))
    alone = sum(not one.kind.is_exempt for one in others) <= 1
    if alone and len(whole) <= _SHORT:
        return whole
    marks = clause_marks(text, whole, others)
    starts = [whole.start, *(match.end() for match in marks if match.end() <= figure.start)]
    ends = [*(match.start() for match in marks if match.start() >= figure.end), whole.end]
    start, end = starts.pop(), ends.pop(0)
    while end - start < _LEAST and (starts or ends):
        if starts:
            start = starts.pop()
        elif ends:
            end = ends.pop(0)
    if starts and _names_time(Span(starts[-1], start), others):
        start = starts.pop()
    if ends and _is_time_behind(text, Span(end, ends[0]), others):
        end = ends[0]
    span = _stripped(text, Span(start, end))
    conjunction = _CONJUNCTION.match(text, span.start, span.end)
    return Span(conjunction.end(), span.end) if conjunction and conjunction.end() <= figure.start else span


def _names_time(clause: Span, others: Sequence[FigureMention]) -> bool:
    """Whether a few words are the time of what follows: "by 1998, 52 percent"."""
    return len(clause) <= _LEAST and any(one.kind.is_time and clause.contains(one.span) for one in others)


_TIME_BEHIND: Final = re.compile(r",\s(?:in|for|during|on|at|as\sof|im|am|en|au)\s", re.IGNORECASE)


def _is_time_behind(text: str, clause: Span, others: Sequence[FigureMention]) -> bool:
    """Whether a clause is the time of what stands before it: ", in the third quarter of fiscal 2025"."""
    inside = [one for one in others if clause.contains(one.span)]
    is_time = bool(inside) and all(one.kind.is_exempt for one in inside)
    return is_time and _TIME_BEHIND.match(text, clause.start) is not None and _names_time(clause, others)


def without_end(text: str, sentence: Span) -> Span:
    """A sentence without the marks at its end."""
    inner = sentence.of(text)
    end = _TERMINAL.search(inner)
    return Span(sentence.start, sentence.start + (end.start() if end and end.start() else len(inner)))


def balanced(text: str, span: Span) -> Span:
    """Without a quotation mark or bracket at either end whose partner stands outside."""
    inner = span.of(text)
    if inner.count('"') % 2 and inner[:1] == '"':
        return balanced(text, Span(span.start + 1, span.end))
    if inner.count('"') % 2 and inner[-1:] == '"':
        return balanced(text, Span(span.start, span.end - 1))
    for opening, closing in _PAIRS:
        if inner.startswith(opening) and inner.count(closing) < inner.count(opening):
            return balanced(text, Span(span.start + 1, span.end))
        if inner.endswith(closing) and inner.count(opening) < inner.count(closing):
            return balanced(text, Span(span.start, span.end - 1))
        if closing != "“" and inner.startswith(closing) and inner.count(opening) < inner.count(closing):
            after = len(inner) - len(inner[1:].lstrip())  # it closes what stands before
            return balanced(text, Span(span.start + after, span.end))
    return span
