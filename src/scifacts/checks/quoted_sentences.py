"""The sentences of a source that a quote is taken from."""

from __future__ import annotations

from scifacts.checks.subject import JUDGED
from scifacts.model import Span, Stance
from scifacts.nouns import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from scifacts.checks.subject import ClaimSubject

__all__ = ["QuotedSentence", "quoted_sentences", "sentence_around"]

_REACH = 400  # characters on either side of a passage, in which its sentence begins and ends
_STOPS = (". ", "! ", "? ", ".\n", "\n\n", '." ', ".” ", "。", "！", "？")
_ABBREVIATED = 3  # letters of what a full stop may abbreviate: Mr. Dr. J. Mrs.


class QuotedSentence(NamedTuple):
    """Where a quote stands: its number, the source's text, the sentence with its figure, its passage."""

    quote: int
    text: str
    span: Span
    passage: Span


def quoted_sentences(subject: ClaimSubject) -> Iterator[QuotedSentence]:
    """The sentences of the passages found that support the claim; of longer ones that with its figure."""
    mentions = {one.index: one.mention for one in subject.figure_readings()}
    for index, reading in enumerate(subject.readings):
        match, mention = reading.match, mentions.get(index)
        if match.status in JUDGED and match.span is not None and reading.quote.stance is Stance.SUPPORTS:
            text = subject.texts.text(reading.quote.source_id)
            span = sentence_around(text, match.span if mention is None else mention.phrase)
            yield QuotedSentence(index, text, span, match.span)


def sentence_around(text: str, span: Span) -> Span:
    """The sentences that a span stands in, without the full stop behind them."""
    first, last = max(0, span.start - _REACH), min(len(text), span.end + _REACH)
    start = max(map(_end_of_last(text, first, span.start), _STOPS))
    ends = (_next(text, stop, max(span.start, span.end - 1), last) for stop in _STOPS)
    return Span(max(first, start), min(end for end in ends))


def _end_of_last(text: str, first: int, last: int) -> Callable[[str], int]:
    """For a mark, where the text goes on behind the last of it before `last`; -1 where there is none."""

    def find(stop: str) -> int:
        at = text.rfind(stop, first, last)
        while at > 0 and stop == ". " and _is_abbreviated(text, at):
            at = text.rfind(stop, first, at)
        return at + len(stop) if at >= 0 else -1

    return find


def _next(text: str, stop: str, first: int, last: int) -> int:
    at = text.find(stop, first, last)
    while at > 0 and stop == ". " and _is_abbreviated(text, at):
        at = text.find(stop, at + 1, last)
    return at if at >= 0 else last


def _is_abbreviated(text: str, at: int) -> bool:
    """Whether the full stop at an offset is that of an abbreviation or an initial: Mr. Bell, J. Bell."""
    word = text[max(0, at - _ABBREVIATED - 1) : at].rpartition(" ")[2]
    return 0 < len(word) <= _ABBREVIATED and word[0].isupper() and word[1:].islower() | (len(word) == 1)
