"""SF207: a cell of a table under the name of another row or column: "Thornby: 4.87 m", of Ellerby's 4.87."""

from __future__ import annotations

from scifacts.checks.exchanged.named import statement_names_another
from scifacts.checks.exchanged.worded import WITH_FIGURES, words_otherwise
from scifacts.checks.other_numbers.misplaced_figures import COMPARING, figure_misplaced
from scifacts.checks.raising import Contrast, statement_says
from scifacts.checks.reading.placed import Placed
from scifacts.checks.reading.table_heads import cell_of
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from scifacts.checks.subject import ClaimSubject, FigureReading
    from scifacts.model import Finding

__all__ = ["cell_told_otherwise", "has_as_words", "is_sought"]

# Heads that an editor says of any cell.
_GENERAL_WORDS = """
total totals all other others change number count share rate average mean overall year years month name value
amount source notes note rank percent unit units figure gesamt insgesamt summe jahr anzahl anteil année nombre
part total año número
"""
_GENERAL = frozenset(_GENERAL_WORDS.split())
_UNIT = lazy(r"\s*[(\[][^()\[\]]*[)\]]\s*\Z")  # Rain (mm)
_LEAST = 3  # letters of a head that is sought
_YEAR = lazy(r"(?<![\d.,/–-])(?:19|20)\d\d(?:[/–-]\d{2,4})?(?![\d/–-]|[.,]\d)")


def cell_told_otherwise(subject: ClaimSubject) -> Iterator[Finding]:
    """Yield a finding where the statement names another row or column than that of the cell it quotes.

    It names one that the table has, in its own words, and of the head of the cell's own no word.
    """
    statement = subject.claim.statement
    if not COMPARING.isdisjoint(statement.lower().split()):
        return
    found = [
        (reading, _other_head(statement, _in_its_table(subject, reading, placed)))
        for reading, placed in subject.figures_supported()
    ]
    if not found or any(contrast is None for _, contrast in found):
        return
    reading, contrast = found[0]
    if contrast is not None and _YEAR.fullmatch(contrast.ours) and _has_both_times(subject):
        return  # which are compared
    rules = (*WITH_FIGURES, words_otherwise, statement_names_another, figure_misplaced)
    if contrast is not None and not any(map(subject.told_by, rules)):
        yield statement_says(subject, reading, contrast)


def _in_its_table(subject: ClaimSubject, reading: FigureReading, placed: Placed) -> Placed:
    """A figure where its source has it, if that writes tables with tags: without them no line ends a row."""
    id_ = reading.reading.quote.source_id
    text = subject.texts.text(id_)
    if "</t" not in text:
        return placed
    return Placed(subject.seen(id_).in_source(placed.mention), text)


def _has_both_times(subject: ClaimSubject) -> bool:
    """Whether the claim's figure and that of its statement each have a time."""
    figure, stated = subject.claim.figure, subject.figure_stated()
    return figure is not None and bool(figure.as_of and stated and stated.mention.as_of)


def _other_head(statement: str, figure: Placed) -> Contrast | None:
    """The head of another row or column that a statement names, and that of the figure's cell."""
    cell = cell_of(figure.mention, figure.text)
    if cell is None:
        return None
    from scifacts.checks.reading.figure_words import forms_in  # few figures stand in tables
    from scifacts.sources import cells_beside

    said = forms_in(statement)
    for side, own in enumerate((cell.row, cell.column)):
        words = forms_in(own)
        is_year = _YEAR.fullmatch(own) is not None
        if has_as_words(statement, own) if is_year else not words or not words.isdisjoint(said):
            continue
        for head, text in cells_beside(figure.text, figure.mention.span)[side]:
            bare = _UNIT.sub("", head)
            is_one = _YEAR.fullmatch(bare) is not None if is_year else is_sought(bare)
            if text != cell.text and is_one and has_as_words(statement, bare):
                return Contrast(bare, _UNIT.sub("", own))
    return None


def is_sought(head: str) -> bool:
    """Whether a head names one of several, and is no word that an editor says of any."""
    return sum(map(str.isalpha, head)) >= _LEAST and head.lower() not in _GENERAL


def has_as_words(statement: str, head: str) -> bool:
    """Whether a statement has a head as whole words."""
    low, sought = f" {statement.lower()} ", head.lower()
    at = low.find(sought)
    while at >= 0:
        if not low[at - 1].isalnum() and not low[at + len(sought)].isalnum():
            return True
        at = low.find(sought, at + 1)
    return False
