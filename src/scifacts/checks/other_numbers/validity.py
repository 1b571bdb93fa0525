"""Until when something holds, told as from when: "from 2030" over "until 2030"; of one year in both texts."""

from __future__ import annotations

import re

from scifacts.checks.raising import Contrast
from scifacts.checks.reading.reservations import Reservation, has_reservation
from scifacts.checks.reading.wording import words_in
from scifacts.numerals.vocabulary import MONTHS_WRITTEN
from scifacts.numerals.wordlists import word_set
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from scifacts.checks.reading.placed import Placed

__all__ = ["valid_otherwise"]

_MONTHS = rf"(?:{'|'.join(MONTHS_WRITTEN)})"
_WHEN = lazy(
    r"\b(?:(?P<until>(?:up\s)?until|till|(?:expires?|runs?\sout|ends?|ending|expiring)\s(?:in|on|at\sthe\send\sof))"
    r"|(?P<since>from|as\sof|(?:starting|beginning|begins?|starts?)\s(?:in|on|from)))\s"
    rf"(?:(?:the\s)?(?:beginning|start|end|summer|autumn|spring|winter|middle|\d\d?)\s(?:of\s)?)?(?:{_MONTHS}\s)?(?P<year>(?:19|20)\d\d)(?![\w-])"
    r"(?!\s(?:to|until|till|through|and)\b|\s?[–—-]\s?\d)",
    re.IGNORECASE,
)
_ENDED_LIST = """
ban bans banned prohibit prohibited prohibition outlawed barred forbidden illegal exempt exempted
exemption suspended suspension waived waiver closed closure frozen freeze halted stop stops stopped cease
ceases end ends ended expire expires expired lapse lapses abolished scrapped phased
"""
_ENDED = word_set(_ENDED_LIST)
_DENIED = frozenset({Reservation.DENIED})


def valid_otherwise(ours: Placed, theirs: Placed) -> Contrast | None:
    """What statement and passage say of one year: until it, or from it; None where they do not differ."""
    said, found = ours.text, theirs.all_parts().of(theirs.text)
    if has_reservation(said, _DENIED) or has_reservation(found, _DENIED) or " only " in said + found:
        return None  # not before 2030
    if _tells_end(said) is not _tells_end(found):
        return None  # may be used until 2030, banned from 2030
    one, two = _sides(said), _sides(found)
    for year, (is_until, written) in one.items():
        if year in two and two[year][0] is not is_until:
            return Contrast(written, two[year][1])
    return None


def _tells_end(text: str) -> bool:
    """Whether a text says that something no longer holds, besides in what it says of a year."""
    return not _ENDED.isdisjoint(words_in(_WHEN.sub(" ", text)))


def _sides(text: str) -> dict[str, tuple[bool, str]]:
    """Each year that a text names once with a side: whether it is the last, and the words that say so."""
    told: dict[str, tuple[bool, str]] = {}
    found = [*_WHEN.finditer(text)]
    for one in found:
        if text.count(one["year"]) == 1:
            told[one["year"]] = (one["until"] is not None, one.group())
    return told
