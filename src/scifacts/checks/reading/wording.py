"""The words of a text, and whether two texts have one of their subject in common."""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise

from scifacts.numerals.wordlists import WORD, word_set
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["SENTENCE_END", "Groups", "denies", "spaced_words", "speak_of_one", "words_in"]

SENTENCE_END = lazy(r"[.!?][\"”’')\]]*\s+(?=[\"“‘'(\[]*[A-ZÀ-Þ])")
_SUBJECT = lazy(r"[^\W\d_\u4e00-\u9fff]{4,}|[A-Z]{2,3}")
_HAN = lazy(r"[\u4e00-\u9fff]+")
_STEM = 5  # letters that a word of the subject and its other forms have in common
_COMMON = word_set("""
percent cent year years month with from that this than were have been their which they over about more million
billion trillion thousand last after between compared during into said also
""")


def words_in(text: str) -> list[str]:
    """The words of a text in lower case, in order, without numbers."""
    return [*_words(text)]


def denies(text: str, words: frozenset[str]) -> bool:
    """Whether a text has one of the words that deny, or a "not" joined to a verb: isn't."""
    return not words.isdisjoint(words_in(text)) or "n't" in text or "n’t" in text


@lru_cache(maxsize=256)  # a dozen rules ask for those of one sentence
def _words(text: str) -> tuple[str, ...]:
    return tuple(WORD.findall(text.lower()))


@lru_cache(maxsize=512)  # each rule that knows phrases asks for the same statement and sentence
def spaced_words(text: str) -> str:
    """The words of a text in lower case, one space around each, so that a phrase is found as it is."""
    return f" {' '.join(words_in(text))} "


class Groups:
    """Groups of phrases by their last words: which of them a text has is seen without trying each."""

    __slots__ = ("_by_end",)

    def __init__(self, groups: Iterable[Iterable[str]]) -> None:
        self._by_end: dict[str, list[tuple[str, int]]] = {}
        for at, group in enumerate(groups):
            for phrase in group:
                self._by_end.setdefault(phrase.split()[-1], []).append((phrase, at))

    def found_in(self, spaced: str) -> list[int]:
        """The groups, by their place, of which a text has a phrase, as `spaced_words` gives both."""
        ends = (self._by_end.get(word, ()) for word in spaced.split())
        return sorted({at for ended in ends for phrase, at in ended if phrase in spaced})


def speak_of_one(ours: str, theirs: str, but: frozenset[str] = frozenset()) -> bool:
    """Whether two texts share a word of their subject, or two signs of Chinese, that is none of `but`."""
    return not _subjects(ours, but).isdisjoint(_subjects(theirs, but))


def _subjects(text: str, but: frozenset[str]) -> set[str]:
    """Beginnings of the words that may name the subject of a text, and pairs of Chinese signs."""
    words = {match.group().lower() for match in _SUBJECT.finditer(text)} - _COMMON - but
    han = {pair for run in _HAN.findall(text) for pair in map("".join, pairwise(run))} - but
    return {word[:_STEM] for word in words} | han
