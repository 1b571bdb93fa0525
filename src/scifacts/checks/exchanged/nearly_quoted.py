"""SF207: a statement that is its sentence but for a word that carries the fact: "aged 35" over "aged 25".

Where a statement is written from the sentence itself, all words around the one that differs are the same, and
so no doubt is left what it stands in place of: another number, month, year or name, or a "not" more or less.
"""

from __future__ import annotations

from scifacts.checks.attribution_far import attribution_far
from scifacts.checks.exchanged.named import statement_names_another
from scifacts.checks.exchanged.roles import roles_turned
from scifacts.checks.exchanged.worded import WITH_FIGURES, statement_words_otherwise
from scifacts.checks.other_numbers.complements import is_told
from scifacts.checks.other_numbers.misplaced_figures import figure_misplaced
from scifacts.checks.other_numbers.told_cells import cell_told_otherwise
from scifacts.checks.raising import Contrast, statement_says
from scifacts.checks.statement_differs import statement_differs
from scifacts.model import Span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from scifacts.checks.subject import ClaimSubject
    from scifacts.model import Finding

__all__ = ["OTHERS", "statement_nearly_quoted"]

_LEAST, _MOST = 6, 80  # words of a statement that are compared
_ENOUGH = 0.8  # of them are words of the sentence
_APART = 3  # words that stand in one's place count as one: "is expected to rise"
# What these tell is not told again.
OTHERS = (
    statement_differs,
    *WITH_FIGURES,
    figure_misplaced,
    cell_told_otherwise,
    roles_turned,
    statement_names_another,
    statement_words_otherwise,
    attribution_far,
)


def statement_nearly_quoted(subject: ClaimSubject) -> Iterator[Finding]:
    """Yield a finding for the first word of a statement that its sentence has another for, all else alike."""
    statement = subject.claim.statement
    said = _words_of(statement)
    if not _LEAST <= len(said) <= _MOST:
        return
    if subject.is_figure_otherwise():
        return  # told of the figure itself
    for reading, found in subject.figures_supported():
        span = found.all_parts()
        sentence = span.of(found.text)
        if statement.rstrip(".") in sentence or not _is_near(said, sentence):
            continue
        from scifacts.checks.exchanged.word_edits import laid_beside, may_change_fact

        words = laid_beside(statement, found.text, span)
        from scifacts.checks.exchanged.exchanged_facts import exchanged_fact, turned_fact  # few differ

        edit = None
        if any(map(may_change_fact, words.edits)):
            edit = exchanged_fact(subject, reading, found.text, span, words)
        edit = edit or turned_fact(statement, found.text, span, words)
        if edit is not None and not is_told(subject, OTHERS):
            mark = Span(edit.theirs.start, edit.theirs.end)
            yield statement_says(subject, reading, Contrast(edit.said, edit.found), mark)
            return


def _words_of(text: str) -> list[str]:
    """The words of a text in lower case, with their signs; of Chinese the characters."""
    low = text.lower()
    words = low.split()
    return [*low] if not low.isascii() and len(words) < _LEAST < len(low) else words


def _is_near(said: list[str], sentence: str) -> bool:
    """Whether a sentence has nearly all words of a statement: a glance."""
    there = set(_words_of(sentence))
    return sum(map(there.__contains__, said)) >= _ENOUGH * len(said) - _APART
