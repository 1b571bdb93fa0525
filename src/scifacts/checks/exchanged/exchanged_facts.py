"""The word that carries a fact by which a statement differs from the sentence that it is written from."""

from __future__ import annotations

from scifacts.checks.exchanged.turned_words import turned_stretch
from scifacts.checks.other_numbers.reckoned import is_reckoned, is_rounded
from scifacts.model import Comparator, FigureKind
from scifacts.nouns import NamedTuple
from scifacts.numerals import is_one_time
from scifacts.numerals.vocabulary import MONTHS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from scifacts.checks.exchanged.word_edits import Beside, TextWord, WordEdit
    from scifacts.checks.subject import ClaimSubject, FigureReading
    from scifacts.model import FigureMention, Span

__all__ = ["WEEKDAYS", "ExchangedFact", "exchanged_fact", "turned_fact"]

_ENOUGH = 0.8  # of the words of a statement stand in the sentence in its order
_BESIDE = 2  # words of the sentence on either side that a message shows
_NOT = frozenset(["not", "never"])
_NO_DENIAL = frozenset(["only", "just", "yet", "necessarily", "but", "least"])
_DENIED_LOOSELY = ("whether", "if", "neither", "nor", "no", "without", "unless", "hardly", "nobody", "no-one")
WEEKDAYS = frozenset(["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"])
_STEM = 4  # letters that two forms of a name share
_YEAR = 4  # digits


class ExchangedFact(NamedTuple):
    """What statement and sentence say at one place, and the word of the sentence that stands there."""

    said: str
    found: str
    theirs: TextWord


def exchanged_fact(
    subject: ClaimSubject, reading: FigureReading, text: str, span: Span, words: Beside
) -> ExchangedFact | None:
    """The first word of a statement that changes the fact of the sentence at `span`, laid beside it."""
    ours, theirs, edits = words.ours, words.theirs, words.edits
    shared = words.shared
    if not edits or shared < _ENOUGH * len(ours) or _are_told_in_another_order(edits):
        return None
    judge = _Judge(subject, reading, text, span)
    for edit in edits:
        if judge.changes_fact(edit, ours, theirs):
            at = theirs[edit.place]
            return ExchangedFact(_around(edit.ours or at, ours), _around(at, theirs), at)
    return None


def turned_fact(statement: str, text: str, span: Span, words: Beside) -> ExchangedFact | None:
    """The words of a statement that deny, leave open or turn what the sentence at `span` tells."""
    one = turned_stretch(words, statement, text, span)
    if one is None:
        return None
    at = words.theirs[one.place]
    ours, theirs = (side[-1] if side else at for side in (one.said, one.found))
    return ExchangedFact(_around(ours, words.ours), _around(theirs, words.theirs), at)


class _Judge:
    """Whether a word that differs changes the fact, by the figures and names of the two texts."""

    def __init__(self, subject: ClaimSubject, reading: FigureReading, text: str, span: Span) -> None:
        self._stated, meant = subject.stated(), subject.figure_stated()
        self._meant = meant.mention if meant is not None else None
        self._statement, self._text = subject.claim.statement, text
        self._found = subject.seen_beside(reading)
        others = [one for one in subject.readings if one is not reading.reading]
        mentions = [mention for one in others for mention in one.mentions]
        self._values = {value for one in mentions for value in (one.value, one.high)}
        self._span = span

    def changes_fact(self, edit: WordEdit, ours: Sequence[TextWord], theirs: Sequence[TextWord]) -> bool:
        if edit.ours is None or edit.theirs is None:
            return self._is_denial(edit, ours, theirs)
        one, two = edit.ours, edit.theirs
        if _is_contracted(one.low, two.low):
            return True
        if _is_time(one.low) and _is_time(two.low):
            return MONTHS.get(one.low, one.low) != MONTHS.get(two.low, two.low) and _are_of_one_sort(one, two)
        said, found = _at(one, self._stated), _at(two, self._found)
        if said is not None and found is not None:
            return self._is_other_number(said, found)
        return not edit.is_first and said is found is None and self._is_other_name(one, two)

    def _is_denial(self, edit: WordEdit, ours: Sequence[TextWord], theirs: Sequence[TextWord]) -> bool:
        word, words = (edit.ours, ours) if edit.ours is not None else (edit.theirs, theirs)
        if word is None or word.low not in _NOT:
            return False
        following = next((one.low for one in words if one.start > word.start), "")
        loose = any(one.low in _DENIED_LOOSELY for one in ours)
        return following not in _NO_DENIAL and not loose

    def _is_other_number(self, said: FigureMention, found: FigureMention) -> bool:
        if (said.value, said.high) == (found.value, found.high) or said.value in self._values:
            return False
        if said.kind is found.kind is FigureKind.YEAR:
            return not found.value <= said.value <= (found.high or found.value)
        if said.kind is FigureKind.YEAR and not (found.text.isdecimal() and len(found.text) == _YEAR):
            return False  # "Gallery: 2023 3,096" over "| Gallery | 6,011 | 3,096 |" below its years
        if said is self._meant or is_reckoned(said, self._found):
            return False  # the claim's own figure has rules of its own
        if said.as_of and found.as_of and not is_one_time(said.as_of, found.as_of):
            return False
        is_bound = said.comparator not in (Comparator.EXACTLY, found.comparator)  # more than 400, of 430
        return not (is_bound or is_rounded(said, found.value))

    def _is_other_name(self, one: TextWord, two: TextWord) -> bool:
        if not (one.written[0].isupper() and two.written[0].isupper()):
            return False
        from scifacts.checks.reading.countries import country_of  # few facts that differ are names
        from scifacts.checks.reading.name_words import is_bare_noun, may_be_name, name_words

        texts = (self._statement, one.start), (self._span.of(self._text), two.start - self._span.start)
        said, found = (
            next((word for word in name_words(text) if word.start == at), None) for text, at in texts
        )
        if said is None or found is None or any(is_bare_noun(word) for word in (said, found)):
            return False
        if not all(may_be_name(word, german=False) for word in (said, found)):
            return False
        if said.text.lower()[:_STEM] == found.text.lower()[:_STEM]:
            return False
        countries = country_of(said.text), country_of(found.text)
        if (countries[0] is None) is not (countries[1] is None) or (
            countries[0] and countries[0] == countries[1]
        ):
            return False
        # Two names of one man, "Robert" and "Durst", stand side by side somewhere
        pairs = (f"{said.text} {found.text}", f"{found.text} {said.text}")
        return said.text in self._text and not any(pair in self._text for pair in pairs)


def _are_told_in_another_order(edits: Sequence[WordEdit]) -> bool:
    """Whether a statement gives the same in another order: 340 in France and 210 in Spain."""
    said = sorted(edit.ours.low for edit in edits if edit.ours)
    found = sorted(edit.theirs.low for edit in edits if edit.theirs)
    return said == found and any(word.isalpha() for word in said)


def _at(word: TextWord, mentions: Sequence[FigureMention]) -> FigureMention | None:
    return next((one for one in mentions if one.span.start < word.end and word.start < one.span.end), None)


def _is_contracted(one: str, two: str) -> bool:
    """Whether two verbs are one, denied and not: isn't, is."""
    short, long = sorted((one, two), key=len)
    return long in (f"{short}n't", "can't", "won't") and (long == f"{short}n't" or short in ("can", "will"))


def _is_time(low: str) -> bool:
    return low in MONTHS or low in WEEKDAYS


def _are_of_one_sort(one: TextWord, two: TextWord) -> bool:
    """Whether two words are both months, both with a capital ("may" is none), or both weekdays."""
    is_month = one.low in MONTHS and two.low in MONTHS
    is_day = one.low in WEEKDAYS and two.low in WEEKDAYS
    return is_day or (is_month and one.written[0].isupper() and two.written[0].isupper())


def _around(word: TextWord, words: Sequence[TextWord]) -> str:
    """A word among its neighbours."""
    at = next((at for at, one in enumerate(words) if one.start == word.start and one.low == word.low), 0)
    return " ".join(one.written for one in words[max(0, at - _BESIDE) : at + _BESIDE + 1])
