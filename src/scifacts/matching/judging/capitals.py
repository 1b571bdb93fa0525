"""Words that differ in capitals alone: wording, unless they make a word of an abbreviation."""

from __future__ import annotations

from scifacts.matching.judging.counting import are_two_units
from scifacts.matching.judging.facts import is_numeric
from scifacts.matching.judging.moved import begins_sentence
from scifacts.matching.judging.put_in import leaves_subject
from scifacts.matching.tokens import word_start
from scifacts.matching.vocabulary.words import ABBREVIATED, FUNCTION_WORDS, PHRASES
from scifacts.model import ChangeKind
from scifacts.numerals.wordlists import word_set

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from scifacts.matching.align import Alignment
    from scifacts.matching.tokens import Tokens

__all__ = ["letter_case"]

_SHORT = 3  # letters of an abbreviation that is a word in small letters
# Words that are written in capitals for emphasis: a client MAY, NOT, ALL of them.
_EMPHATIC = word_set("""
not no nor and all any may one two six ten was is are did has had few yes
""")
_NO_ABBREVIATIONS = FUNCTION_WORDS - {"us", "it", "who"}


def letter_case(alignment: Alignment, text: str) -> Iterator[tuple[ChangeKind, int, int]]:
    """What capitals alone change, with the word of the quote and that of the passage."""
    quote, passage = alignment.quote, alignment.passage
    position = other = 0
    for first, last, start, end in [
        *((edit.first, edit.last, edit.start, edit.end) for edit in alignment.edits),
        (len(quote), len(quote), len(passage), len(passage)),
    ]:
        for index, pair in zip(range(position, first), range(other, start), strict=True):
            if quote.words[index] != passage.words[pair]:
                yield _kind(alignment, text, index, pair), index, pair
        position, other = last, end


def _kind(alignment: Alignment, text: str, index: int, pair: int) -> ChangeKind:
    quote, passage = alignment.quote, alignment.passage
    one, two = quote.words[index], passage.words[pair]
    if begins_sentence(quote, passage, index, pair):
        return ChangeKind.TIME
    if not index and _is_cut_subject(alignment, text, one, two):
        return ChangeKind.NAME
    if index and is_numeric(quote.keys[index - 1]) and are_two_units(one, two):
        return ChangeKind.UNIT
    return _case_kind((quote, index), (passage, pair))


def _is_cut_subject(alignment: Alignment, text: str, one: str, two: str) -> bool:
    """Whether what begins a sentence in the quote hangs on "of": (the customers of) The bank paid."""
    start = alignment.passage.starts[0]
    if not (one[:1].isupper() and two[:1].islower() and text.endswith(" of ", 0, start)):
        return False
    return not leaves_subject(text[word_start(text, start - len("of ") - 1) : start - len(" of ")].lower())


def _case_kind(here: tuple[Tokens, int], there: tuple[Tokens, int]) -> ChangeKind:
    """What capitals alone change in a word of the quote and of the passage: US and us, but not TO and to."""
    one, two = here[0].words[here[1]], there[0].words[there[1]]
    if one.lower() not in ABBREVIATED and one.lower() not in PHRASES:
        return ChangeKind.WORDING  # ip and IP
    if len(one) == 1 or one.lower() in _EMPHATIC or not (_abbreviates(one, two) or _abbreviates(two, one)):
        return ChangeKind.WORDING
    if one.lower() in _NO_ABBREVIATIONS and (_shouts(*here) or _shouts(*there)):
        return ChangeKind.WORDING  # NEW LINE TO AIRPORT
    return ChangeKind.NAME


def _abbreviates(one: str, two: str) -> bool:
    return len(one) <= _SHORT and one != one.capitalize() and one.isupper() and two.islower()


def _shouts(side: Tokens, index: int) -> bool:
    """Whether a longer word beside one is in capitals as well."""
    beside = (*side.words[max(0, index - 1) : index], *side.words[index + 1 : index + 2])
    return any(word.isupper() and len(word) > _SHORT for word in beside)
