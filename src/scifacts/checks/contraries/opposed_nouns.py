"""A noun and its opposite beside one figure: "a surplus of £3m" over "a £3m deficit"."""

from __future__ import annotations

import re

from scifacts.checks.raising import Contrast
from scifacts.checks.reading.reservations import WAY_OPEN, has_reservation
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from scifacts.checks.reading.placed import Placed

__all__ = ["opposed_nouns"]

_PAIRS = """
surplus/deficit profit/loss export/import birth/death arrival/departure inflow/outflow victory/defeat win/loss
immigrant/emigrant immigration/emigration buyer/seller lender/borrower creditor/debtor income/expenditure
gain/loss asset/liability überschuss/defizit gewinn/verlust bénéfice/perte beneficio/pérdida einfuhr/ausfuhr
excédent/déficit superávit/déficit
"""
_SIDES = tuple(
    (side, other) for pair in _PAIRS.split() for side, other in (pair.split("/"), pair.split("/")[::-1])
)
_NOUNS = frozenset(side for side, _ in _SIDES)
_LOSSES = {"lost": "loss", "verlor": "verlust", "verloren": "verlust", "perdu": "perte", "perdió": "pérdida"}
_SIGNS = (*_NOUNS, "liabilities", *_LOSSES)
# Of whom a sentence says so it tells both sides: "after losing money, a profit of".
_MADE_LOSS = ("losing money", "lost money", "loss-making", "lossmaking", "in the red", "made no money")
# Who "lost £18m" made a loss; one "lost 18 seats".
_LOST = lazy(
    r"\b(lost|verlor|verloren|perdu|perdió)\s{1,2}(?:(?:about|some|around|nearly|almost|over|more\sthan|rund|etwa|près\sde)\s){0,2}"
    r"(?:[$€£¥]|[\d.,\s]+(?:[^\W\d_]+\s){0,2}?(?:d['’]|de\s)?(?:euros?|dollars?|pounds?|dólares)\b)",
    re.IGNORECASE,
)
_WORD = lazy(r"[^\W\d_\u4e00-\u9fff]{4,}")


def opposed_nouns(statement: str, stated: Placed | None, theirs: Placed) -> Contrast | None:
    """The noun of a statement, and its opposite beside a source's figure, where neither sentence has both."""
    if not any(map(statement.lower().__contains__, _SIGNS)):
        return None  # few claims need the pattern
    ours = _nouns(statement)
    sides = [(side, other) for side, other in _SIDES if side in ours and other not in ours]
    if not sides or has_reservation(statement, WAY_OPEN):
        return None
    sentence = theirs.sentence().of(theirs.text)
    found, near = _nouns(sentence), _nouns(theirs.beside())
    if _made_loss(sentence) and not (stated is None or "loss" in _nouns(stated.beside())):
        sides = [one for one in sides if one[0] != "loss"]
    from scifacts.checks.exchanged.told_from_sides import are_two_ends  # few statements have such a noun

    if are_two_ends(statement, sentence):
        return None
    if not found.keys().isdisjoint(ours) or has_reservation(sentence, WAY_OPEN):
        return None
    return next((Contrast(ours[side], found[other]) for side, other in sides if other in near), None)


def _made_loss(sentence: str) -> bool:
    return any(map(sentence.lower().__contains__, _MADE_LOSS))


def _nouns(text: str) -> dict[str, str]:
    """The nouns of a text that have an opposite, in the singular -> as they are written."""
    words = {word.lower(): word for word in _WORD.findall(text)}
    words |= {low[:-1]: word for low, word in words.items() if low.endswith("s")}
    words |= {low[:-2]: word for low, word in words.items() if low.endswith("es")}
    if "liabilities" in words:
        words["liability"] = words["liabilities"]
    found = {low: words[low] for low in _NOUNS & words.keys()}
    lost = _LOST.search(text) if not _LOSSES.keys().isdisjoint(words) else None
    return {_LOSSES[lost[1].lower()]: lost[1], **found} if lost else found
