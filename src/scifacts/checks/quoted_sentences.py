"""The sentences of a source that a passage stands in."""

from __future__ import annotations

from scifacts.checks.subject import JUDGED
from scifacts.model import Span, Stance
from scifacts.nouns import NamedTuple
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from scifacts.checks.subject import ClaimSubject

__all__ = ["QuotedSentence", "quoted_sentences", "sentence_around"]

_REACH = 400  # characters on either side of a passage, in which its sentence begins and ends
_STOP = lazy(r"(?<![.\s][A-Z])(?<!\bMr)(?<!\bMrs)(?<!\bDr)(?<!\bSt)[.!?][\"'”’)\]]*\s|\n\s*\n|[。！？]")


class QuotedSentence(NamedTuple):
    """Where a quote's passage stands: the quote's number, the source's text, the sentence and the passage."""

    quote: int
    text: str
    span: Span
    passage: Span


def quoted_sentences(subject: ClaimSubject) -> Iterator[QuotedSentence]:
    """The sentences of the passages found that support the claim."""
    for index, reading in enumerate(subject.readings):
        match = reading.match
        if match.status in JUDGED and match.span is not None and reading.quote.stance is Stance.SUPPORTS:
            text = subject.texts.text(reading.quote.source_id)
            yield QuotedSentence(index, text, sentence_around(text, match.span), match.span)


def sentence_around(text: str, span: Span) -> Span:
    """The sentences that a span stands in, without the full stop behind them."""
    start = max(0, span.start - _REACH)
    for stop in _STOP.finditer(text, start, span.start):
        start = stop.end()
    end = _STOP.search(text, max(span.start, span.end - 1), span.end + _REACH)
    return Span(start, min(len(text), span.end + _REACH) if end is None else end.start())
