"""SF207: a cell of a table under the name of another row or column: "Thornby: 4.87 m", of Ellerby's 4.87."""

from __future__ import annotations

from functools import cache, partial

from scifacts.checks.exchanged.named import statement_names_another
from scifacts.checks.exchanged.worded import WITH_FIGURES, words_otherwise
from scifacts.checks.other_numbers.misplaced_figures import COMPARING, figure_misplaced
from scifacts.checks.raising import Contrast, statement_says
from scifacts.checks.reading.table_heads import cell_of
from scifacts.numerals.wordlists import word_set
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from scifacts.checks.reading.placed import Placed
    from scifacts.checks.subject import ClaimSubject, FigureReading
    from scifacts.model import FigureMention, Finding, Span

    Others = Callable[[], list[str]]  # other heads of a row or column, read when asked for

__all__ = ["cell_told_otherwise", "has_as_words", "is_sought"]

# Heads that an editor says of any cell.
_GENERAL = word_set("""
total totals all other others change number count share rate average mean overall year years month name value
amount source notes note rank percent unit units figure gesamt insgesamt summe jahr anzahl anteil année nombre
part total año número
""")
_UNIT = lazy(r"\s*[(\[][^()\[\]]*[)\]]\s*\Z")  # Rain (mm)
_LEAST = 3  # letters of a head that is sought
_YEAR = lazy(r"(?<![\d.,/–-])(?:19|20)\d\d(?:[/–-]\d{2,4})?(?![\d/–-]|[.,]\d)")


def cell_told_otherwise(subject: ClaimSubject) -> Iterator[Finding]:
    """Yield a finding where the statement names another row or column than that of the cell it quotes.

    It names one that the table has, in its own words, and of the head of the cell's own no word.
    """
    said = _before_comparison(subject)
    if said is None:
        return
    statement = subject.claim.statement
    found = [
        (reading, _other_head(statement, said, *place))
        for reading, placed in subject.figures_supported()
        for place in _places(subject, reading, placed)
    ]
    if not found or any(contrast is None for _, contrast in found):
        return
    reading, contrast = found[0]
    is_year = contrast is not None and _YEAR.fullmatch(contrast.ours)
    if contrast and is_year and (_has_both_times(subject) or _is_of_another(subject, contrast.ours)):
        return  # which are compared; "£220.8m, up from £148.5m in 2022"
    rules = (*WITH_FIGURES, words_otherwise, statement_names_another, figure_misplaced)
    if contrast is not None and not any(map(subject.told_by, rules)):
        yield statement_says(subject, reading, contrast)


def _before_comparison(subject: ClaimSubject) -> str | None:
    """The statement up to what it sets behind its figure for comparison; None where that stands before it."""
    statement, stated = subject.claim.statement, subject.figure_stated()
    if COMPARING.isdisjoint(statement.lower().split()):
        return statement
    if stated is None:
        return None
    at = stated.mention.phrase.start
    if not COMPARING.isdisjoint(statement[:at].lower().split()):
        return None
    compared = next((word for word in statement[at:].split() if word.lower() in COMPARING), None)
    return statement if compared is None else statement[: statement.index(compared, at)]


def _places(
    subject: ClaimSubject, reading: FigureReading, placed: Placed
) -> Iterator[tuple[FigureMention, str]]:
    """The claim's figure in the text as it is seen, where no cell is seen there as it is written.

    The tags of a table tell its cells.
    """
    if reading.mention is not None and cell_of(placed.mention, placed.text) is None:
        yield reading.mention, subject.texts.text(reading.reading.quote.source_id)
    else:
        yield placed.mention, placed.text


def _has_both_times(subject: ClaimSubject) -> bool:
    """Whether the claim's figure and that of its statement each have a time."""
    figure, stated = subject.claim.figure, subject.figure_stated()
    return figure is not None and bool(figure.as_of and stated and stated.mention.as_of)


def _is_of_another(subject: ClaimSubject, year: str) -> bool:
    """Whether a statement gives a year to another of its figures, and none to the claim's own."""
    own = subject.figure_stated()
    if own is None or own.mention.as_of is not None:
        return False
    return any(one.as_of == year and not one.kind.is_time for one in subject.stated())


def _other_head(statement: str, said: str, mention: FigureMention, text: str) -> Contrast | None:
    """The head of another row or column that a statement names, and that of the figure's cell.

    `said` is the statement without what it compares the figure with.
    """
    cell = cell_of(mention, text)
    if cell is None:
        return None
    for side, own in enumerate((cell.row, cell.column)):
        others = cache(partial(_heads_beside, text, mention.span, cell.text, side))  # few are asked for
        rules = (_other_name, _other_year, *((_other_class,) if side == 0 else ()))
        other = next(filter(None, (rule(statement, said, own, others) for rule in rules)), None)
        if other is not None:
            return Contrast(other, _UNIT.sub("", own))
    return None


def _heads_beside(text: str, place: Span, own: str, side: int) -> list[str]:
    """The other heads of a cell's row or column whose cells do not say the same."""
    from scifacts.sources import cells_beside  # few figures stand in tables

    return [head for head, one in cells_beside(text, place)[side] if one != own]


def _other_name(statement: str, said: str, own: str, others: Others) -> str | None:
    """The words of another head that a statement has, and of the cell's own none."""
    from scifacts.checks.reading.figure_words import forms_in  # few figures stand in tables

    name = _name_of(own)
    words = forms_in(name)
    if not words or not words.isdisjoint(forms_in(statement)):
        return None
    names = (one for one in map(_name_of, others()) if one != name)
    return next((one for one in names if is_sought(one) and has_as_words(said, one)), None)


def _other_year(statement: str, said: str, own: str, others: Others) -> str | None:
    """Another head with the year that a statement has, and not that of the cell's own: MMR1 2022–23."""
    year = _year_of(own)
    if year is None or has_as_words(_plain(statement), year):
        return None
    name = _name_of(own)
    for head in others():
        if _name_of(head) == name and (other := _year_of(head)) and has_as_words(_plain(said), other):
            return head
    return None


def _other_class(statement: str, said: str, own: str, others: Others) -> str | None:
    """Another class than the cell's own that a statement has: children from 1 to 4, of the row "5–14"."""
    from scifacts.checks.reading.classes import class_of, classes_in  # few rows are classes

    if (bounds := class_of(own)) is None or bounds in classes_in(statement):
        return None
    found = classes_in(said)
    return next((head for head in others() if class_of(head) in found), None)


def _name_of(head: str) -> str:
    """A head without its year and its unit."""
    return " ".join(_YEAR.sub(" ", _UNIT.sub("", head)).split())


def _year_of(head: str) -> str | None:
    """The only year of a head, with a hyphen in a span."""
    found = _YEAR.findall(head)
    return _plain(found[0]) if len(found) == 1 else None


def _plain(text: str) -> str:
    return text.replace("–", "-").replace("/", "-")


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
