"""Numerals as accounts, courts and laws write them: "$(1.2) million", "347 U.S. 483", "No. 12-345"."""

from __future__ import annotations

import re

from scifacts.model import FigureKind
from scifacts.numerals.counted import counted
from scifacts.numerals.languages.foreign import POINTED
from scifacts.numerals.numbers import extend, read_digits
from scifacts.numerals.units import currency_before
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from scifacts.numerals.draft import Draft

__all__ = ["TAG", "citation_end", "docket_end", "loss_at"]

_LOSS = lazy(
    r"\d[\d,]*(?:\.\d+)*(?:,\d+)?(?P<scale>\s?(?:k|mn?|bn|thousand|million|billion))?(?P<share>\s?%)?\)"
    r"(?P<percent>\s?%)?"
)
_SYMBOLS = frozenset("$€£¥₹")
_CELL_BEFORE = lazy(r"(?:\t|\||[ \u00a0]{3}|<[Tt][Dd](?:\s[^<>]*)?>)[ \u00a0]?\Z")
_CELL_BEHIND = lazy(r"[ \u00a0]?(?:\t|\||[ \u00a0]{2}|\s*(?:\n|\Z)|</?[Tt][DdRr])")
_LABEL = lazy(r"\s*\|?\s*[^\W\d_]")
TAG = lazy(r"<[^<>]*>")
_ROW_TAG = lazy(r".*<[Tt][Rr](?:\s[^<>]*)?>", re.DOTALL)
_SPREAD = lazy(r"\b(?:SD|SE|s\.?[de]\.?|std|dev\w*|n|CI|IQR|error\w*)\b|[%±]", re.IGNORECASE)
_LONGEST_ROW = 400  # characters


def loss_at(text: str, start: int, floor: int, language: str) -> Draft | None:
    """Read a number in brackets as accounts write one below zero: "$(1.2)m", "(3.4)%", "(6.5)" in a row."""
    loss = _LOSS.match(text, start)
    opening = start - 1
    if loss is None or not (
        loss["percent"]
        or text[opening - 1 : opening] in _SYMBOLS
        or _is_in_row(text, opening, loss.end(), is_share=loss["share"] is not None)
    ):
        return None
    number, _ = read_digits(text, start, plain=False, continental=language not in POINTED)
    money = currency_before(text, opening, floor)
    if loss["scale"]:
        extend(text, number, money=money is not None, language=language)
    if loss["share"]:
        number.end = loss.end() - 1
    if text[number.end : number.end + 1] != ")":
        return None
    number.start, number.end, number.value = opening, number.end + 1, -number.value
    if not loss["scale"]:
        extend(text, number, money=money is not None, language=language)
    draft = counted(text, number, money, floor, language)
    if loss["share"]:
        draft.unit, draft.kind = "percent", FigureKind.PERCENT
    return draft


def _is_in_row(text: str, opening: int, end: int, *, is_share: bool) -> bool:
    """Whether a bracketed number is all of a cell in a row of a table that begins with a label: (6.5).

    A share, (47.9%), stands behind an amount that is written so: elsewhere brackets are round any share.
    """
    reach = max(0, opening - _LONGEST_ROW)
    before = text[max(0, opening - 4) : opening]
    is_marked = ">" in before
    if not _CELL_BEFORE.search(text[reach:opening] if is_marked else before) or not _CELL_BEHIND.match(
        text, end
    ):
        return False
    start = text.rfind("\n", reach, opening) + 1
    if is_marked and (row := _ROW_TAG.match(text, reach, opening)):
        start = row.end()  # whose cells may stand in lines of their own
    label = TAG.sub(" ", text[start:opening])
    if is_share:
        return _LABEL.match(label) is not None and _LOSS_IN_ROW.search(label) is not None
    return _LABEL.match(label) is not None and not _SPREAD.search(label)


_LOSS_IN_ROW = lazy(r"[|\t\s][ \u00a0]?[$€£¥]?\(\d[\d,.]*\)[ \u00a0]?[|\t\s]")


# Reports of cases and codes of laws that numbers stand around.
_REPORTS = (
    r"U\.\s?S\.(?:\s?C\.(?:\s?A\.)?)?|C\.\s?F\.\s?R\.|F\.(?:\s?(?:2d|3d|4th|Supp\.(?:\s?[23]d)?))?|S\.\s?Ct\."
    r"|L\.\s?Ed\.(?:\s?2d)?|Fed\.\s?Reg\.|Stat\.|[NSP]\.(?:\s?[EW]\.)?\s?(?:2d|3d)|A\.(?:2d|3d)"
)
_CITATION = lazy(rf"\d{{1,4}}\s(?:{_REPORTS})\s(?:§§?\s?|pt\.\s|at\s)?\d+(?:[.,]\d+)*[a-z]?(?:-\d+[a-z]?)*")
_REPORTS_BEGIN = frozenset("UCFSLNPA")
_DOCKET = lazy(r"(?:-\d+)+(?![\w,.]*\d)")


def citation_end(text: str, start: int, end: int) -> int:
    """Where "347 U.S. 483" or "12 U.S.C. § 1841" ends, whose volume ends at `end`; else 0."""
    if text[end + 1 : end + 2] not in _REPORTS_BEGIN:
        return 0
    match = _CITATION.match(text, start)
    return match.end() if match else 0


def docket_end(text: str, end: int) -> int:
    """Where the rest of "No. 12-345" ends; 0 where the number is whole."""
    match = _DOCKET.match(text, end)
    return match.end() if match else 0
