"""A quote in the dress of who quotes it: quotation marks, pauses or a bullet around it, "[t]he" for "The".

Its words are judged without these, which would else be edits among the others, and hide one that matters.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import islice

from scifacts.model import Change, ChangeKind, Method, QuoteStatus, Span
from scifacts.patterns import lazy
from scifacts.shifts import EditedText

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from scifacts.matching.prepared import Prepared
    from scifacts.model import Match, Quote
    from scifacts.shifts import Edit, Shifts

    Seek = Callable[[Quote, Prepared], Match]

__all__ = ["in_its_dress"]

_MARKS = "\"'\u00ab\u00bb\u2018\u2019\u201a\u201c\u201d\u201e\u2039\u203a\u300c\u300d\u300e\u300f"
_PAUSES = r"\u2026|\.\s?\.\s?\.|\.\."
_BULLETS = "-*\u2022\u2013\u2014"
_HEAD = lazy(rf"\s*(?:[{_MARKS}]\s*|(?:{_PAUSES})\s*|[{_BULLETS}]\s+(?=\w))+")
_TAIL = lazy(rf"(?<=[^\s.,;:!?{_MARKS}\u2026])(?:\s*[.,;:!?\u2026\u3002\uff0c{_MARKS}])++\s*+\Z")
_CLOSED = lazy(rf"[{_MARKS}\u2026]|\.\s?\.")  # in a tail: more than a stop
_LETTER = lazy(r"(?<![^\W_])(?<!\])\[(?P<letter>[^\W\d_])\](?=['\u2019]?[^\W\d_])")
_FAILED = (QuoteStatus.MISSING, QuoteStatus.CHANGED)
_STOPS = (".", ",", ";", ":")
_MOST = 60  # characters of a quote's end in which its dress stands
_MOST_LETTERS = 50  # in brackets, as the whole text is searched for each
_AROUND = _MARKS + ".,;:!?\u2026\u3002\uff0c)]"  # behind the word of a letter
_INITIAL = lazy(r"(?:\A|[\s.])[^\W\d_]\Z")  # 40 people died in the U.S|.


def in_its_dress(quote: Quote, found: Match, prepared: Prepared, seek: Seek) -> Match | None:
    """What becomes of a quote by its words without the dress; None if what was found wears that too."""
    exact = quote.exact
    edits = sorted((*_ends(exact, found), *_letters(exact, prepared)))
    if not edits or (found.status in _FAILED and _is_stop(exact, edits)):
        return None  # a stop says that the source's sentence ends there
    match = _sought(quote, edits, prepared, seek)
    start, end, _ = edits[-1]
    if match is None or match.status not in _FAILED or exact[start] != "." or end < len(exact):
        return match
    # Words in another order are the source's where both sentences end: “… in Basel.”
    with_stop = (
        _sought(quote, [*edits[:-1], (start + 1, end, "")], prepared, seek) if end > start + 1 else None
    )
    return match if with_stop is None or with_stop.status in _FAILED else with_stop


def _sought(quote: Quote, edits: list[Edit], prepared: Prepared, seek: Seek) -> Match | None:
    bare = EditedText(quote.exact)
    bare.apply(edits)
    if not bare.text.strip():
        return None
    return _dressed(quote, edits, bare.passes[0], seek(replace(quote, exact=bare.text), prepared))


def _is_stop(exact: str, edits: list[Edit]) -> bool:
    return len(edits) == 1 and exact[edits[0][0] : edits[0][1]] in _STOPS


def _ends(exact: str, match: Match) -> Iterator[Edit]:
    found = match.found
    head = _HEAD.match(exact)
    opening = head.group().strip() if head else ""
    if head and not _wears(match, opening, exact[head.end() : head.end() + 1]):
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
    if set(_MARKS).isdisjoint(opening) and mark in "\"'" and (before.isdigit() or mark == "'"):
        return  # 5'10", the workers'
    if mark == "." and (_INITIAL.search(exact, max(0, start - 3), start) or not _stops(exact, start)):
        start += 1
    if exact[start:].strip():
        yield start, len(exact), ""


def _wears(match: Match, opening: str, first: str) -> bool:
    """Whether what was found begins so too, or a bullet may be the sign of a number: - 40 degrees."""
    if opening[-1] not in _BULLETS:
        return match.found.startswith(opening)
    return match.found.startswith(f"{opening} ") or (first.isdigit() and match.status in _FAILED)


def _stops(exact: str, dot: int) -> bool:
    """Whether a full stop ends a sentence, and no ordinal of one or two digits: am 3."""
    digits = len(exact[:dot]) - len(exact[:dot].rstrip("0123456789"))
    return digits not in (1, 2) or exact[dot - digits - 1 : dot - digits] in (",", ".")


def _letters(exact: str, prepared: Prepared) -> Iterator[Edit]:
    """Letters in brackets that an editor put for capitals or small ones, as the text has them."""
    found = [*islice(_LETTER.finditer(exact), _MOST_LETTERS)]
    for match in found if len(found) < _MOST_LETTERS else ():  # so many are no editor's
        letter, word = match["letter"], exact[match.end() : match.end() + _MOST].split(None, 1)[0]
        word = word.rstrip(_AROUND)
        if match.group() + word in prepared.folded.text:
            continue  # the text quotes somebody itself
        there = (sign for sign in (letter.swapcase(), letter) if sign + word in prepared.folded.text)
        yield match.start(), match.end(), next(there, letter.upper())  # a word that is nowhere may be a name


def _dressed(quote: Quote, edits: list[Edit], shifts: Shifts, bare: Match) -> Match:
    """What became of a quote, by what became of its words without the dress."""
    changes = [_as_worn(change, bare.quote.exact, quote.exact, shifts) for change in bare.changes]
    if bare.span is None:
        return replace(bare, quote=quote, changes=tuple(changes))
    worn = [*_worn(quote.exact, edits, bare.span, bare.found)]
    every = tuple(sorted((*changes, *worn), key=lambda change: (change.span.start, change.span.end)))
    is_worded = any(change.kind is ChangeKind.WORDING for change in worn)
    status = QuoteStatus.REWORDED if is_worded and bare.status is QuoteStatus.MATCH else bare.status
    score = bare.score * (1 - sum(end - start - len(text) for start, end, text in edits) / len(quote.exact))
    method = Method.FOLDED if bare.method is Method.EXACT and not is_worded else Method.FUZZY
    return replace(bare, quote=quote, status=status, changes=every, score=score, method=method)


def _as_worn(change: Change, bare: str, exact: str, shifts: Shifts) -> Change:
    """A change of the quote without its dress as one of the quote itself, which has "[T]he" for "The"."""
    span, at = change.quote_span, _back(shifts, change.quote_span)
    said = change.expected
    if said and said == bare[span.start : span.end]:
        said = exact[at.start : at.end]
    return replace(change, expected=said, quote_span=at)


def _back(shifts: Shifts, span: Span) -> Span:
    start = shifts.start(span.start)
    return Span(start, max(start, shifts.end(span.end)))


def _worn(exact: str, edits: list[Edit], span: Span, found: str) -> Iterator[Change]:
    """What the quote wears and the passage does not: typography, but for a stop that the source lacks."""
    for start, end, letter in edits:
        if letter:
            there = _place_of(letter, exact[end : end + _MOST], span, found)
            yield Change(
                ChangeKind.TYPOGRAPHY, exact[start:end], letter * bool(there), there, Span(start, end)
            )
            continue
        at = Span(span.end, span.end) if start else Span(span.start, span.start)
        kind = ChangeKind.TYPOGRAPHY
        if start and not _CLOSED.search(exact, start, end):
            kind = ChangeKind.WORDING
        yield Change(kind, exact[start:end].strip(), "", at, Span(start, end))


def _place_of(letter: str, following: str, span: Span, found: str) -> Span:
    """Where the passage has a letter with the rest of its word; empty where it has not."""
    at = found.find(letter + following.split(None, 1)[0].rstrip(_AROUND))
    return Span(span.start, span.start) if at < 0 else Span(span.start + at, span.start + at + len(letter))
