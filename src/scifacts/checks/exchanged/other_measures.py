"""Another measure of one thing told of a figure: "revenue of $20.4bn" over "gross bookings of $20.4bn".

The measure that stands nearest before the figure in its clause is the one that it is of. Nouns of one line
may name one measure; one of another line names another.
"""

from __future__ import annotations

from scifacts.checks.raising import Contrast
from scifacts.checks.reading.wording import words_in

TYPE_CHECKING = False
if TYPE_CHECKING:
    from scifacts.checks.reading.placed import Placed

__all__ = ["told_of_other_measure"]

_LINES = """
revenue revenues sales turnover takings receipts income proceeds umsatz erlöse ventes ventas
profit profits earnings income ebit gewinn gewinne bénéfice bénéfices beneficio beneficios ganancias
ebitda ebit earnings
bookings booking orders backlog orderbook auftragsbestand
dividend dividends payout
debt debts borrowing borrowings liabilities loan loans
assets reserves
netcash
deposits savings
loans loan lending credit mortgages
inflation prices price
unemployment joblessness jobless
employment jobs
wages wage salaries salary earnings income incomes
rent rents rental rentals
margin margins
expenses spending expenditure outlay investment capex
turnout
population inhabitants residents
emissions
rainfall rain precipitation
"""
_BY_WORD: dict[str, set[int]] = {}
for _at, _line in enumerate(_LINES.strip().splitlines()):
    for _word in _line.split():
        _BY_WORD.setdefault(_word, set()).add(_at)
_NEAR, _BEFORE = 6, 80  # words, and characters, in which the measure stands before its figure


def told_of_other_measure(ours: Placed, theirs: Placed) -> Contrast | None:
    """The measure of which a statement tells a figure, and the one of which its passage does; else None."""
    near = [_lines(_words(one.before(_BEFORE))) for one in (ours, theirs)]
    if not all(near) or near[0] == near[1]:
        return None  # most figures
    said, found = _measure(ours), _measure(theirs)
    if said is None or found is None or not _BY_WORD[said].isdisjoint(_BY_WORD[found]):
        return None
    sentence = _words(theirs.all_parts().of(theirs.text))
    if not _BY_WORD[said].isdisjoint(_lines(sentence)):
        return None
    if not _BY_WORD[found].isdisjoint(_lines(_words(ours.text))):
        return None
    return Contrast(ours.led().strip(), theirs.led().strip())


def _words(text: str) -> list[str]:
    """The words of a text, those that name a measure together as one."""
    words = words_in(text)
    for at in range(len(words) - 1, 0, -1):
        if (words[at - 1], words[at]) in _TOGETHER:
            words[at - 1 : at + 1] = [_TOGETHER[words[at - 1], words[at]]]
    return words


_TOGETHER = {("net", "cash"): "netcash", ("order", "book"): "orderbook", ("order", "books"): "orderbook"}
_TOGETHER |= {("d", "affaires"): "affaires", ("chiffre", "affaires"): "sales"}


def _lines(words: list[str]) -> set[int]:
    return {line for word in words for line in _BY_WORD.get(word, ())}


def _measure(figure: Placed) -> str | None:
    words = _words(figure.clause_before())[-_NEAR:]
    return next((word for word in reversed(words) if word in _BY_WORD), None)
