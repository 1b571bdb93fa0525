"""Brackets that are a minus, as accounts write it: £(1.2)m, and (6.5) in a row of figures."""

from __future__ import annotations

from scifacts.numerals.vocabulary import CURRENCIES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from scifacts.matching.tokens import Tokens

    Piece = tuple[Tokens, int, int]  # one side, and the tokens of an edit there

__all__ = ["is_debit", "is_one_debit"]


def is_debit(here: Piece, there: Piece) -> bool:
    """Whether a number below zero lost the brackets that say so: 2.1 (6.5), 2.1 6.5."""
    (side, first, last), (other, start, end) = here, there
    return _is_bracketed(here) and other.words[start:end] == side.words[first + 1 : last - 1]


def is_one_debit(here: Piece, there: Piece) -> bool:
    """Whether a number below zero has a minus in the place of its brackets: (6.5), -6.5."""
    (side, first, _), (other, start, end) = here, there
    said = "".join(other.words[start:end]).replace("−", "-")
    return _is_bracketed(here) and said == f"-{side.words[first + 1]}"


def _is_bracketed(piece: Piece) -> bool:
    """Whether an edit is a number in brackets, behind the sign of money or in a row of figures."""
    side, first, last = piece
    if last - first != 3 or side.words[first] != "(" or side.words[last - 1] != ")":
        return False
    if not side.words[first + 1][:1].isdigit():
        return False
    before, behind = "".join(side.words[first - 1 : first]), "".join(side.words[last : last + 1])
    if before in CURRENCIES and not before.isalpha():
        return True
    in_row = before in ("|", ")") or before[:1].isdigit()
    return in_row and (not behind or behind in ("|", "(") or behind.lstrip("-−")[:1].isdigit())
