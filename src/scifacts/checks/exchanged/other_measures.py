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
revenue revenues sales turnover takings receipts income proceeds
profit profits earnings income ebit
ebitda ebit earnings
bookings booking orders backlog
dividend dividends payout
debt debts borrowing borrowings liabilities loan loans
assets reserves
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
    near = [_lines(words_in(one.before(_BEFORE))) for one in (ours, theirs)]
    if not all(near) or near[0] == near[1]:
        return None  # most figures
    said, found = _measure(ours), _measure(theirs)
    if said is None or found is None or not _BY_WORD[said].isdisjoint(_BY_WORD[found]):
        return None
    sentence = words_in(theirs.all_parts().of(theirs.text))
    if not _BY_WORD[said].isdisjoint(_lines(sentence)):
        return None
    if not _BY_WORD[found].isdisjoint(_lines(words_in(ours.text))):
        return None
    return Contrast(ours.led().strip(), theirs.led().strip())


def _lines(words: list[str]) -> set[int]:
    return {line for word in words for line in _BY_WORD.get(word, ())}


def _measure(figure: Placed) -> str | None:
    words = words_in(figure.clause_before())[-_NEAR:]
    return next((word for word in reversed(words) if word in _BY_WORD), None)
