"""A quote made ready to be sought: cut at what it leaves out, folded, stripped."""

from __future__ import annotations

from dataclasses import replace

from scifacts.markup import may_have_marks
from scifacts.matching.tokens import begins_in_code, is_cut
from scifacts.model import Quote, Span
from scifacts.nouns import dataclass
from scifacts.patterns import lazy
from scifacts.text import Folded, fold

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["MOST_PLACES", "Needle", "as_it_stands", "needles", "occurrences"]

# Occurrences beyond this are neither compared nor listed.
MOST_PLACES = 2_000
_MOST_COMPARED = 2_000_000  # characters; bounds the search where most occurrences cut a word ("aaaa…")
# What leaves something out; without brackets it may be a pause of the speaker, and touches one word at most.
_OMISSION = lazy(r"\s*[\[(]\s*(?:…|\.\s?\.\s?\.)\s*[\])]\s*")


_PAUSE = lazy(r"\s*(?:…|\.\s?\.\s?\.)\s+|\s+(?:…|\.\s?\.\s?\.)\s*")


@dataclass(slots=True)  # not frozen, which costs three times as much to make
class Needle:
    """A quote, or a part of one, folded and stripped; `offset` is where it begins in `Quote.exact`."""

    raw: str
    folded: Folded
    start: int
    end: int
    offset: int
    prefix: str
    suffix: str
    text: str

    def span(self, first: int, last: int) -> Span:
        """Offsets of the stripped folded text to those of `Quote.exact`."""
        span = self.folded.source_span(self.start + first, self.start + last)
        return Span(span.start + self.offset, span.end + self.offset)


def needles(quote: Quote, *, pauses: bool = False) -> list[Needle]:
    """The parts of a quote between what it leaves out, also where no brackets tell it from `pauses`."""
    if (
        not pauses
        and "[" not in quote.exact
        and "(" not in quote.exact
        and not (quote.prefix or quote.suffix)
    ):
        only = _needle(quote.exact, 0, "", "")
        if not only.text:
            raise ValueError("the quote is blank")
        return [only]
    pieces, offset = [], 0
    for omission in (_PAUSE if pauses else _OMISSION).finditer(quote.exact):
        pieces.append((quote.exact[offset : omission.start()], offset))
        offset = omission.end()
    pieces.append((quote.exact[offset:], offset))
    prefix, suffix = fold(quote.prefix).text.strip(), fold(quote.suffix).text.strip()
    found = [needle for raw, start in pieces if (needle := _needle(raw, start, prefix, suffix)).text]
    if not found:
        raise ValueError("the quote is blank")
    return (
        [
            replace(
                needle, prefix=prefix if index == 0 else "", suffix=suffix if index == len(found) - 1 else ""
            )
            for index, needle in enumerate(found)
        ]
        if len(found) > 1
        else found
    )


def as_it_stands(quote: Quote, text: str) -> Needle | None:
    """A quote that leaves something out, as one needle: in a folded text that has "[...]" itself."""
    if "[...]" not in text and "[…]" not in text:
        return None
    prefix, suffix = fold(quote.prefix).text.strip(), fold(quote.suffix).text.strip()
    return _needle(quote.exact, 0, prefix, suffix)


def _needle(raw: str, offset: int, prefix: str, suffix: str) -> Needle:
    folded = fold(raw)
    if not folded.text.strip(" ") and may_have_marks(raw):
        folded = Folded(raw)  # of marks alone: it says nothing, and stands nowhere
    stripped = folded.text.strip(" ")
    start = folded.text.find(stripped)
    return Needle(raw, folded, start, start + len(stripped), offset, prefix, suffix, stripped)


def occurrences(wanted: str, text: str) -> Iterator[int]:
    """Every place of the folded quote that cuts no word and no number, overlapping ones included."""
    start, count, tries = text.find(wanted), 0, max(MOST_PLACES, _MOST_COMPARED // len(wanted))
    while start >= 0 and count < MOST_PLACES and tries:
        tries -= 1
        if not (is_cut(text, start) or is_cut(text, start + len(wanted)) or begins_in_code(text, start)):
            yield start
            count += 1
        start = text.find(wanted, start + 1)
