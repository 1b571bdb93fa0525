"""The sentence around a figure, the clause in it that a quote needs, and a statement made of it."""

from __future__ import annotations

import re
from typing import Final

from scifacts.fixes.wording import plain_words
from scifacts.lines import LineIndex
from scifacts.model import Span
from scifacts.sources import blocks

__all__ = ["clause_span", "sentence_span", "statement_of"]

_END: Final = re.compile(r"[.!?…][\"”’»)\]]*(?=\s)|[。！？][”’」』）]*")
_MONTHS: Final = (
    r"jan(?:uary|uar)?|feb(?:ruary|ruar)?|mar(?:ch)?|märz|apr(?:il)?|may|mai|june?|juni|july?|juli|aug(?:ust)?"
    r"|sept?(?:ember)?|o[ck]t(?:ober)?|nov(?:ember)?|de[cz](?:ember)?"
)
_ABBREVIATED: Final = re.compile(
    r"(?:(?<![^\W\d_])(?:[A-Za-z]|mr|mrs|ms|dr|prof|nos?|nr|st|vs|ca|approx|e\.g|i\.e|u\.s|u\.k|u\.n|z\.b|d\.h|inc|ltd"
    r"|corp|gen|gov|sen|rep|fig|al|pp|vol|jr|sr|mio|mrd|bzw|abs|jan|feb|mar|apr|aug|sept?|oct|nov|dec|dez))$",
    re.IGNORECASE,
)
_DAY_BEFORE_MONTH: Final = re.compile(rf"\s+(?:{_MONTHS})\b", re.IGNORECASE)
_CLAUSE: Final = re.compile(
    r"[,;:](?=\s)|\s[—–-]{1,2}(?=\s)|[，；：]|\s(?=(?:and|but|while|whereas|although|und|aber|während|sowie)\s)"
)
_CONJUNCTION: Final = re.compile(
    r"(?:and|but|while|whereas|although|und|aber|während|sowie)\s+", re.IGNORECASE
)
_TERMINAL: Final = re.compile(r"[.!?…。！？,;:，；：\s]+$")
_DATELINE: Final = re.compile(
    r"^(?:[A-Z][^a-z()]*[^()]{0,40}\([A-Z][^)]{1,40}\)\s*(?:--|—|–|-)\s*"
    rf"|[A-Z][^\W\d_]+(?: [A-Z][^\W\d_]+)?, \d{{1,2}}\.? (?i:{_MONTHS})\.? \d{{4}} ?(?:--|—|–) ?)",
)
_CONNECTIVE: Final = re.compile(
    r"^(?:(?:however|additionally|in addition|moreover|furthermore|meanwhile|besides|also|therefore|thus"
    r"|consequently|nevertheless|by contrast|in contrast|at the same time|in fact|indeed|for example"
    r"|for instance|in particular|on the other hand|overall|finally|first|second|third|then|ferner"
    r"|allerdings),\s+|(?:and|but|und|aber)\s+"
    r"|(?:此外|同时|另外|其中|因此|然而)[，,]\s*)",
    re.IGNORECASE,
)
_PAIRS: Final = (("“", "”"), ("„", "“"), ("«", "»"), ("「", "」"), ("(", ")"))
_SHORT: Final = 200  # characters; a sentence up to this length is quoted whole
_LEAST: Final = 40  # of a clause that is quoted for it, so that it is found again when words change
_WHOLE: Final = 200_000  # characters; of a longer text the stretch around a figure is divided alone
_REACH: Final = 2000  # characters
_LONGEST: Final = 700  # of a sentence that is a statement; of a longer one its clause is


def sentence_span(text: str, figure: Span) -> Span:
    """The sentence that holds a stretch of a text, inside its paragraph, without the blanks around it."""
    around = _paragraph(text, figure)
    start, end = around.start, around.end
    for match in _END.finditer(text, around.start, around.end):
        if not _ends(text, match):
            continue
        if match.end() <= figure.start:
            start = match.end()
        elif match.start() >= figure.end - 1:
            end = match.end()
            break
    return _stripped(text, Span(start, end))


def _paragraph(text: str, figure: Span) -> Span:
    """The block around a figure, or in a text as long as a book its lines as they are."""
    if len(text) <= _WHOLE:
        return next(
            (one.span for one in blocks(text) if one.span.contains(figure)),
            LineIndex(text).around(figure.start),
        )
    start = max(text.rfind("\n", 0, figure.start) + 1, figure.start - _REACH)
    end = text.find("\n", figure.end)
    return Span(start, min(len(text) if end < 0 else end, figure.end + _REACH))


def _ends(text: str, match: re.Match[str]) -> bool:
    """Whether a mark ends a sentence, and no abbreviation, day or initial."""
    if match[0][0] != ".":
        return True
    before = text[max(0, match.start() - 12) : match.start()]
    following = text[match.end() : match.end() + 12].lstrip()
    if following[:1].islower() or _ABBREVIATED.search(before):
        return False
    return not (before[-1:].isdigit() and _DAY_BEFORE_MONTH.match(text, match.end()))


def _stripped(text: str, span: Span) -> Span:
    inner = span.of(text)
    start = span.start + len(inner) - len(inner.lstrip())
    return Span(start, start + len(inner.strip()))


def clause_span(text: str, sentence: Span, figure: Span, *, alone: bool = True) -> Span:
    """What of a sentence to quote: all of it without its full stop, or the clauses around the figure.

    `alone` says that no other figure stands in it: a short sentence is then quoted whole.
    """
    whole = _balanced(text, _without_end(text, sentence))
    if alone and len(whole) <= _SHORT:
        return whole
    marks = list(_CLAUSE.finditer(text, whole.start, whole.end))
    starts = [whole.start, *(match.end() for match in marks if match.end() <= figure.start)]
    ends = [*(match.start() for match in marks if match.start() >= figure.end), whole.end]
    start, end = starts.pop(), ends.pop(0)
    while end - start < _LEAST and (starts or ends):
        if starts:
            start = starts.pop()
        elif ends:
            end = ends.pop(0)
    span = _stripped(text, Span(start, end))
    conjunction = _CONJUNCTION.match(text, span.start, span.end)
    return Span(conjunction.end(), span.end) if conjunction and conjunction.end() <= figure.start else span


def _without_end(text: str, sentence: Span) -> Span:
    inner = sentence.of(text)
    end = _TERMINAL.search(inner)
    return Span(sentence.start, sentence.start + (end.start() if end and end.start() else len(inner)))


def _balanced(text: str, span: Span) -> Span:
    """Without a quotation mark or bracket at either end whose partner stands outside."""
    inner = span.of(text)
    for opening, closing in _PAIRS:
        if inner.startswith(opening) and inner.count(closing) < inner.count(opening):
            return _balanced(text, Span(span.start + 1, span.end))
        if inner.endswith(closing) and inner.count(opening) < inner.count(closing):
            return _balanced(text, Span(span.start, span.end - 1))
    return span


def statement_of(text: str, sentence: Span, clause: Span) -> str:
    """A sentence that stands alone: no dateline, no "However," before it, with a full stop.

    What it points back to with "it" or "the company" is left to the editor: only a reader knows that.
    """
    whole = _balanced(text, _without_end(text, sentence))
    opens = clause.start == whole.start and len(clause) >= _LEAST
    span = clause if opens or len(sentence) > _LONGEST else sentence
    words = plain_words(_balanced(text, _without_end(text, span)).of(text))
    words = _DATELINE.sub("", words)
    words = _CONNECTIVE.sub("", words)
    words = words.strip(" ,;:–—-")
    is_han = bool(words) and "\u3400" <= words[-1] <= "\u9fff"
    return words[:1].upper() + words[1:] + ("。" if is_han else ".")
