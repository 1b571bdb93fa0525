"""A figure in its text, and the words around it: right beside it, in its clause, in its sentence."""

from __future__ import annotations

import re
from functools import lru_cache

from scifacts.checks.reading.wording import words_in
from scifacts.model import FigureKind, Span
from scifacts.nouns import dataclass
from scifacts.numerals.wordlists import DIGIT
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from scifacts.model import FigureMention

__all__ = ["Placed", "sentence_around"]

_NOUN = lazy(r"[\s-]([^\W\d_]{5,})(?![\w-])")
_SIGN = lazy(r"[^\w\s'’-]|\d")
_CLAUSE_END = lazy(
    r"[.!?;:,()]\s|\n(?:\s*\n|(?=[ \t]*[^\W\d_]))|---\n|[，。；：！？、]|\s[–—-]\s"
    r"|\b(?:but|while|whereas|which|that|who|although|though|because)\s",
    re.IGNORECASE,
)
_SENTENCE_END = lazy(
    r"[.!?](?<![.\s][A-Z].)(?<!\b[MDS][rst].)(?<!\bMrs.)(?<!\bSept.)(?!(?<=\s[ap]\.m\.)\s[a-z])"
    r"(?!(?:(?<=\b\d\.)|(?<=\b\d\d\.))\s(?:Halbjahr|Quartal|Jahrhundert|Januar|Februar|März|April|Mai|Ju[nl]i|August"
    r"|\w{3,5}ember|Oktober)\w{0,2}\b)(?!(?<=\b(?:Mrd|Mio|Tsd)\.)\s(?!(?:D(?:er|ie|as)|Es|I[mn]|Damit|Davon)\s))"
    r"(?<!\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec).)[\"”’')\]]*\s|[;。！？]"
    r"|\n(?:\s*\n|(?=[ \t]*(?:\||[^\W\d_])))"
)
_PER_CENT = lazy(r"\s?(?:per\s?cent|pour\scent|por\sciento|Prozent|pct|pc)(?![^\W_])", re.IGNORECASE)
_BESIDE = 40  # characters to either side of a figure in which its two nearest words stand
_CLAUSE = 160  # and of a clause and a sentence, which are cut there where they are longer
_SENTENCE = 400


@dataclass(frozen=True, slots=True)
class Placed:
    """A figure read, and the text that it stands in."""

    mention: FigureMention
    text: str

    def phrase(self) -> str:
        """The figure as its text writes it, with its comparator and unit."""
        return self.mention.phrase.of(self.text)

    def before(self, reach: int) -> str:
        """The text of its paragraph up to the figure's phrase, of `reach` characters at most.

        A line that begins with a word goes on with none before it, as lines of one sentence are joined.
        """
        start = self.mention.phrase.start
        text = self.text[max(0, start - reach) : start]
        end = text.rfind("\n")
        while end >= 0:
            first = text[end + 1 :].lstrip(" \t")[:1]
            if first.isalpha() or first in ("\n", "\r"):
                break
            end = text.rfind("\n", 0, end)
        return text[end + 1 :].lstrip("\r\n")

    def around(self, reach: int) -> str:
        """The text from `reach` characters before the number to as many behind it."""
        span = self.mention.span
        return self.text[max(0, span.start - reach) : span.end + reach]

    def words_before(self) -> list[str]:
        """The last two words of the sentence before the phrase, in lower case: margin, of."""
        return words_in(_SENTENCE_END.split(self.before(_BESIDE))[-1])[-2:]

    def words_behind(self) -> list[str]:
        """The first two words behind the number, in lower case, as far as the next number."""
        end = self.number_end()
        return words_in(DIGIT.split(self.text[end : end + _BESIDE])[0])[:2]

    def number_end(self) -> int:
        """Where the number ends, with "per cent" as with "%"."""
        end = self.mention.span.end
        if self.mention.kind is not FigureKind.PERCENT:
            return end
        found = _PER_CENT.match(self.text, end)
        return found.end() if found else end

    def noun_behind(self) -> str | None:
        """The word right behind the number in lower case, where it is long enough to be a noun."""
        found = _NOUN.match(self.text, self.number_end())
        return found[1].lower() if found else None

    def beside(self) -> str:
        """The words next to the phrase and it, up to a sign or another number: "a deficit of £3m"."""
        end = self.mention.phrase.end
        before = _SIGN.split(self.before(_BESIDE))[-1]
        return f"{before} {self.phrase()} {_SIGN.split(self.text[end : end + _BESIDE])[0]}"

    def clause_before(self, no_ends: tuple[str, ...] = ()) -> str:
        """The figure's clause up to its phrase; a mark behind one of `no_ends` does not end it."""
        end = self.mention.phrase.start
        start = low = max(0, end - _CLAUSE)
        for mark in _CLAUSE_END.finditer(self.text, low, end):
            if not (no_ends and self.text.endswith(no_ends, low, mark.start())):
                start = mark.end()
        return self.text[start:end]

    def led(self) -> str:
        """The figure's phrase with what leads to it in its clause."""
        return self.clause_before() + self.phrase()

    def clause(self, no_ends: tuple[str, ...] = ()) -> str:
        """The figure's whole clause without the mark that ends it."""
        start, stop = self.mention.phrase.start, self.mention.phrase.start + _CLAUSE
        end = _CLAUSE_END.search(self.text, start, stop)
        behind = self.text[start : end.start() if end else stop]
        return self.clause_before(no_ends) + (behind if end else behind.rstrip(".!?"))

    def is_in_sentence_of(self, other: Placed) -> bool:
        """Whether another figure of the text stands in this sentence, whose parts a semicolon may part."""
        return self.text is other.text and self.all_parts() == other.all_parts()

    def all_parts(self) -> Span:
        """Where the figure's sentence stands with all its parts that a semicolon parts."""
        return _all_parts(self.text, self.sentence())

    def sentence(self) -> Span:
        """Where the figure's sentence stands in the text."""
        return sentence_around(self.text, self.mention.phrase.start, self.mention.phrase.end)


def _ends_before(text: str, low: int, start: int) -> list[re.Match[str]]:
    """The ends of sentences from `low` on up to `start`, which one may touch."""
    ends = _SENTENCE_END.finditer(text, low, start + 1)  # a line's end needs its next letter
    return [end for end in ends if end.end() <= start]


@lru_cache(maxsize=64)  # a dozen rules ask for the same ones
def sentence_around(text: str, start: int, end: int) -> Span:
    """The sentence that a stretch of a text stands in, or those that it reaches into, cut to a few lines."""
    low, high = max(0, start - _SENTENCE), min(len(text), end + _SENTENCE)
    for before in _ends_before(text, low, start):
        low = before.end()
    behind = _SENTENCE_END.search(text, end, high)
    return Span(low, behind.start() if behind else high)


@lru_cache(maxsize=64)
def _all_parts(text: str, span: Span) -> Span:
    low, high = max(0, span.start - _SENTENCE), min(len(text), span.end + _SENTENCE)
    for before in _ends_before(text, low, span.start):
        low = low if before.group() == ";" else before.end()
    ends = (end for end in _SENTENCE_END.finditer(text, span.end, high) if end.group() != ";")
    behind = next(ends, None)
    return Span(low, behind.start() if behind else high)
