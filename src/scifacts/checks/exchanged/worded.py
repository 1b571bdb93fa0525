"""SF207: a word of the statement excludes the one at its place: a profit of $3m, over revenue of $3m."""

from __future__ import annotations

from scifacts.checks.contraries.bases_told import are_two_bases, is_of_another_number
from scifacts.checks.contraries.contrary import statement_contrary
from scifacts.checks.contraries.direction import statement_turned
from scifacts.checks.contraries.turned_changes import change_turned
from scifacts.checks.deeds.asserted import statement_asserts
from scifacts.checks.exchanged.exchanged_words import are_two_times, exchanged_words
from scifacts.checks.other_numbers.complements import is_told
from scifacts.checks.other_numbers.other_figures import other_figures_differ
from scifacts.checks.other_numbers.swapped_figures import figures_swapped
from scifacts.checks.other_numbers.times_translated import time_translated_otherwise
from scifacts.checks.raising import statement_says

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from scifacts.checks.exchanged.exchanges import Exchange
    from scifacts.checks.reading.placed import Placed
    from scifacts.checks.subject import ClaimSubject, FigureReading
    from scifacts.model import Finding

__all__ = ["WITH_FIGURES", "statement_words_otherwise", "words_otherwise"]

# What these tell with its figure is not told again.
WITH_FIGURES = (
    time_translated_otherwise,
    statement_turned,
    statement_asserts,
    statement_contrary,
    other_figures_differ,
    change_turned,
    figures_swapped,
)


def statement_words_otherwise(subject: ClaimSubject) -> Iterator[Finding]:
    """Yield a finding for each word of the statement that the sentence of its figure has the opposite of."""
    for reading, begin, word in subject.told_by(words_otherwise):
        yield statement_says(subject, reading, word.contrast(), word.mark(begin))


def words_otherwise(subject: ClaimSubject) -> Iterator[tuple[FigureReading, int, Exchange]]:
    """Each such word, once; with the quote, and where its sentence begins in the source."""
    told, places = set[str](), subject.sentences_supported()
    supported = [found for _, found in subject.figures_supported()]
    wholes = [found.all_parts().of(found.text) for found in supported]
    for sentence, (reading, begin) in places.items():
        others = [one for one in (*places, *wholes) if one != sentence]
        for word in exchanged_words(subject.claim.statement, sentence, others):
            if not told and is_told(subject, WITH_FIGURES):
                return
            if word.ours not in told and not _tells_another_number(word, begin, supported):
                told.add(word.ours)
                yield reading, begin, word


def _tells_another_number(word: Exchange, begin: int, figures: list[Placed]) -> bool:
    """Whether a word that tells of one number, net or gross, stands at another number of the sentence.

    So does a time, where the source has that of the statement too: 9,480, compared with 10,215 in December.
    """
    ours, theirs = word.ours.lower(), word.theirs.lower()
    are_bases = are_two_bases(ours, theirs)
    if not are_bases and not are_two_times(ours, theirs):
        return False
    here = [one for one in figures if one.sentence().start == begin]
    return bool(here) and all(
        is_of_another_number(one, begin + word.offset) and (are_bases or _has_word(one.text, word.ours))
        for one in here
    )


def _has_word(text: str, word: str) -> bool:
    """Whether a text has a word by itself, as it is written or with a capital: no second in secondary."""
    for form in {word, word[:1].upper() + word[1:]}:
        at = text.find(form)
        while at >= 0:
            if not (text[at - 1 : at].isalnum() or text[at + len(form) : at + len(form) + 1].isalnum()):
                return True
            at = text.find(form, at + 1)
    return False
