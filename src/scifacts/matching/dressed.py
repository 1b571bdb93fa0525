"""A quote in the dress of who quotes it: quotation marks around it, pauses at its ends, "[t]he" for "The".

Its words are judged without these, which would else be edits among the others, and hide one that matters.
"""

from __future__ import annotations

from dataclasses import replace

from scifacts.model import Change, ChangeKind, Method, QuoteStatus, Span
from scifacts.patterns import lazy
from scifacts.shifts import EditedText

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from scifacts.matching.prepared import Prepared
    from scifacts.model import Match, Quote
    from scifacts.shifts import Edit, Shifts

__all__ = ["in_its_dress", "undressed"]

_MARKS = "\"'\u00ab\u00bb\u2018\u2019\u201a\u201c\u201d\u201e\u2039\u203a\u300c\u300d\u300e\u300f"
_PAUSES = r"\u2026|\.\s?\.\s?\.|\.\."
_HEAD = lazy(rf"\s*(?:[{_MARKS}]\s*|(?:{_PAUSES})\s*)+")
_TAIL = lazy(rf"(?<=[^\s.,;:!?{_MARKS}\u2026])(?:\s*(?:{_PAUSES}|[.,;:!?\u3002\uff0c{_MARKS}]))+\s*\Z")
_CLOSED = lazy(rf"[{_MARKS}\u2026]|\.\s?\.")  # in a tail: more than a stop
_LETTER = lazy(r"(?<![^\W_])\[(?P<letter>[^\W\d_])\](?=['\u2019]?[^\W\d_])")
_FAILED = (QuoteStatus.MISSING, QuoteStatus.CHANGED)
_STOPS = (".", ",", ";", ":")
_MOST = 60  # characters of a quote's end in which its dress stands
_INITIAL = lazy(r"(?:\A|[\s.])[^\W\d_]\Z")  # 40 people died in the U.S|.


def undressed(quote: Quote, found: Match, prepared: Prepared) -> tuple[Quote, list[Edit]] | None:
    """The quote without its dress, and what goes; None if it has none, or what was found wears it too."""
    exact = quote.exact
    edits = [*_ends(exact, found.found), *_letters(exact, prepared)]
    if not edits:
        return None
    bare = EditedText(exact)
    bare.apply(sorted(edits))
    if not bare.text.strip() or (found.status in _FAILED and _is_stop(exact, edits)):
        return None  # a stop says that the source's sentence ends there
    return replace(quote, exact=bare.text), sorted(edits)


def _is_stop(exact: str, edits: list[Edit]) -> bool:
    return len(edits) == 1 and exact[edits[0][0] : edits[0][1]] in _STOPS


def _ends(exact: str, found: str) -> Iterator[Edit]:
    head = _HEAD.match(exact)
    if head and not found.startswith(head.group().strip()):
        yield 0, head.end(), ""
    tail = _TAIL.search(exact, max(head.end() if head else 0, len(exact) - _MOST))
    if tail is None:
        return
    start = tail.start()
    if found.endswith(tail.group().strip()):
        last = exact[:start].rsplit(None, 1)[-1]
        _, is_there, more = found[: start - len(exact)].rpartition(f" {last} ")
        if not is_there or set(more.split()) <= set(exact.split()):
            return  # it wears the same, and does not go on before it
    before, mark = exact[start - 1], exact[start : start + 1]
    if not head and mark in "\"'" and (before.isdigit() or mark == "'"):
        return  # 5'10", the workers'
    if mark == "." and (_INITIAL.search(exact, max(0, start - 3), start) or not _stops(exact, start)):
        start += 1
    if exact[start:].strip():
        yield start, len(exact), ""


def _stops(exact: str, dot: int) -> bool:
    """Whether a full stop ends a sentence, and no ordinal of one or two digits: am 3."""
    digits = len(exact[:dot]) - len(exact[:dot].rstrip("0123456789"))
    return digits not in (1, 2) or exact[dot - digits - 1 : dot - digits] in (",", ".")


def _letters(exact: str, prepared: Prepared) -> Iterator[Edit]:
    """Letters in brackets that an editor put for capitals or small ones, as the text has them."""
    for match in _LETTER.finditer(exact):
        letter, word = match["letter"], exact[match.end() : match.end() + _MOST].split(None, 1)[0]
        turned = letter.swapcase()
        if match.group() + word in prepared.folded.text:
            continue  # the text quotes somebody itself
        yield match.start(), match.end(), turned if turned + word in prepared.folded.text else letter


def in_its_dress(quote: Quote, edits: list[Edit], bare: Match) -> Match:
    """What became of a quote, by what became of its words without the dress."""
    work = EditedText(quote.exact)
    work.apply(edits)
    shifts = work.passes[0]
    changes = [replace(change, quote_span=_back(shifts, change.quote_span)) for change in bare.changes]
    if bare.span is None:
        return replace(bare, quote=quote, changes=tuple(changes))
    worn = [*_worn(quote.exact, edits, bare.span)]
    every = tuple(sorted((*changes, *worn), key=lambda change: (change.span.start, change.span.end)))
    is_worded = any(change.kind is ChangeKind.WORDING for change in worn)
    status = QuoteStatus.REWORDED if is_worded and bare.status is QuoteStatus.MATCH else bare.status
    score = bare.score * (1 - sum(end - start - len(text) for start, end, text in edits) / len(quote.exact))
    method = Method.FOLDED if bare.method is Method.EXACT and not is_worded else Method.FUZZY
    return replace(bare, quote=quote, status=status, changes=every, score=score, method=method)


def _back(shifts: Shifts, span: Span) -> Span:
    start = shifts.start(span.start)
    return Span(start, max(start, shifts.end(span.end)))


def _worn(exact: str, edits: list[Edit], span: Span) -> Iterator[Change]:
    """What the quote wears and the passage does not: typography, but for a stop that the source lacks."""
    for start, end, text in edits:
        at = Span(span.start, span.start) if not start or text else Span(span.end, span.end)
        kind = ChangeKind.TYPOGRAPHY
        if not text and start and not _CLOSED.search(exact, start, end):
            kind = ChangeKind.WORDING
        worn = exact[start:end].strip() if not text else exact[start:end]
        yield Change(kind, worn, text, at, Span(start, end))
