"""A prefix or a suffix for a quote that stands in several places: as few words as decide."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from scifacts.fixes.wording import plain_words, shown
from scifacts.matching import locate
from scifacts.model import QuoteStatus, Severity, Span
from scifacts.text import fold
from scifacts.verification import verify

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from scifacts.matching import Prepared
    from scifacts.model import Claim, Match, Quote, Source
    from scifacts.verification import Read

__all__ = ["chosen_context", "decided"]

_MOST_PLACES: Final = 20  # places tried; a quote that stands more often is too short to be meant
_REACH: Final = 160  # code points read on either side
_COUNTS: Final = (1, 2, 3, 4, 6, 8, 12)  # words
_SENTENCE_END: Final = re.compile(r"[.!?。！？](?=[\s”\"'])")
_WORD: Final = re.compile(r"\w+")


def chosen_context(claim: Claim, match: Match, source: Source, read: Read) -> Quote | None:
    """The quote with the context of the place that is meant; None where none can be told apart.

    Meant is a place where the claim passes every rule; of several, the one whose words are most like
    the statement and the old context, then the first.
    """
    if match.span is None:
        return None
    text, _ = read.of(source)
    places = sorted({match.span, *match.rivals})[:_MOST_PLACES]
    found = []
    for order, place in enumerate(places):
        quote = decided(match.quote, place, text)
        if quote is not None and _passes(claim, quote, source, read):
            found.append((-_likeness(claim, match.quote, place, text.text), order, quote))
    return min(found)[2] if found else None


def decided(quote: Quote, place: Span, text: Prepared) -> Quote | None:
    """The quote with the shortest context by which it is found at a place, or None.

    What the quote gives already is kept where it helps; else the same side is written anew first.
    """
    seen, written = _around(text.text, place, shown), _around(text.text, place, _as_written)
    for prefix, suffix in dict.fromkeys((*_contexts(quote, *seen), *_contexts(quote, *written))):
        joint = " " if suffix[:1].isalnum() else ""
        if _stands_twice(f"{prefix} {quote.exact}{joint}{suffix}".lstrip(), text):
            continue  # it decides nothing, and of a line that stands a hundred times most contexts are such
        candidate = replace(quote, prefix=prefix, suffix=suffix)
        match = locate(candidate, text)
        if match.status is QuoteStatus.MATCH and match.span is not None and match.span.overlaps(place):
            return candidate
    return None


def _stands_twice(words: str, text: Prepared) -> bool:
    folded, whole = fold(words).text, text.folded.text
    at = whole.find(folded)
    return at >= 0 and whole.find(folded, at + 1) >= 0


def _as_written(text: str, part: Span) -> str:
    return part.of(text)


def _around(text: str, place: Span, read: Callable[[str, Span], str]) -> tuple[list[str], list[str]]:
    """The words before and after a place, as far as they are whole."""
    end = min(len(text), place.end + _REACH)
    before = plain_words(read(text, Span(max(0, place.start - _REACH), place.start))).split(" ")
    after = plain_words(read(text, Span(place.end, end))).split(" ")
    if place.start > _REACH:
        before = before[1:]
    if place.end + _REACH < len(text):
        after = after[:-1]
    return before, after


def _contexts(quote: Quote, before: list[str], after: list[str]) -> Iterator[tuple[str, str]]:
    """Contexts to try: short before long, within the sentence before across its end."""
    prefixes = [" ".join(before[-count:]) for count in _COUNTS]
    suffixes = [" ".join(after[:count]) for count in _COUNTS]
    kept = [(quote.prefix, suffix) for suffix in suffixes if quote.prefix]
    kept += [(prefix, quote.suffix) for prefix in prefixes if quote.suffix]
    alone = [
        pair
        for prefix, suffix in zip(prefixes, suffixes, strict=True)
        for pair in ((prefix, ""), ("", suffix))
    ]
    if quote.prefix or quote.suffix:
        alone.sort(key=lambda pair: bool(pair[0]) != bool(quote.prefix))
    found = [pair for pair in (*kept, *alone, (prefixes[-2], suffixes[-2])) if pair[0] or pair[1]]
    found.sort(key=lambda pair: pair not in kept and _crosses(*pair))
    yield from dict.fromkeys(found)


def _crosses(prefix: str, suffix: str) -> bool:
    return bool(_SENTENCE_END.search(f"{prefix} _")) or bool(_SENTENCE_END.search(f"{suffix} _"))


def _passes(claim: Claim, quote: Quote, source: Source, read: Read) -> bool:
    alone = replace(claim, quotes=(quote,))
    findings = verify([source], [alone], read=read)[0].findings
    return not any(finding.severity is Severity.ERROR and finding.quote == 0 for finding in findings)


def _likeness(claim: Claim, quote: Quote, place: Span, text: str) -> int:
    """Words that the sentence of a place shares with the statement; old context there counts tenfold."""
    before = _SENTENCE_END.split(text[max(0, place.start - _REACH) : place.start])[-1]
    after = _SENTENCE_END.split(text[place.end : place.end + _REACH] + " ")[0]
    words = set(_WORD.findall(f"{before} {after}".casefold()))
    wanted = set(_WORD.findall(claim.statement.casefold()))
    context = set(_WORD.findall(f"{quote.prefix} {quote.suffix}".casefold()))
    return len(words & wanted) + 10 * len(words & context)
