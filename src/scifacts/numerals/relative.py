"""Years named by another: "the previous year", "a year later", "that year", "last year"."""

from __future__ import annotations

import re

from scifacts.nouns import dataclass
from scifacts.numerals.lazy import lazy

__all__ = ["Relative", "relatives"]

_YEAR = lazy(r"ear\b(?<=\b[yY]ear)(?![-‑])")  # begins with plain letters, which are sought at C speed
_BEFORE = lazy(
    r"\b(last|this|next|that|(?:the\s+)(?:previous|preceding|prior|following|next|subsequent|same)|previous|same|the|a|one)\s+\Z",
    re.IGNORECASE,
)
# "the year before", with nothing behind that says before what: "a year before the war" names no year here.
_AFTER = lazy(r"\s+(before|earlier|ago|later|after)(?=\s*(?:[,.;:!?)—–\"”]|\Z|\s(?:and|but|while|when)\b))")
_LEAD = lazy(
    r"\b(from|than|with|on|over|against|to|since|in|during|for|at|by|of)\s+"
    r"(?:the\s+(?:same|whole|full)\s+(?:period|month|quarter|half|time)?\s*(?:(?:of|in|a)\s+)?)?\Z",
    re.IGNORECASE,
)
# "5 more than the previous year", "up 3% on the year before": the figure is not of that year.
_COMPARING = frozenset({"from", "than", "with", "on", "over", "against", "to", "since", "of"})
_SHIFTS = {"previous": -1, "preceding": -1, "prior": -1, "following": 1, "next": 1, "subsequent": 1}
_BEHIND = {"before": -1, "earlier": -1, "ago": -1, "later": 1, "after": 1}
_OF_THE_DAY = {"last": -1, "this": 0, "next": 1}
_WINDOW = 40


@dataclass(frozen=True, slots=True)
class Relative:
    """A year by its distance from another. `lead` is where its preposition begins, if it has one.

    `shift` is None where the distance is not told. `from_publication`: it counts from the day of the text.
    """

    lead: int
    start: int
    end: int
    shift: int | None
    from_publication: bool
    compares: bool

    def year(self, anchor: str | None) -> str | None:
        """The year meant, where the anchor is one year or lies in one; else None."""
        if self.shift is None or anchor is None or "/" in anchor or not anchor[:4].isdecimal():
            return None
        return str(int(anchor[:4]) + self.shift)


def relatives(text: str) -> list[Relative]:
    """Every such year of a text, in order."""
    found = (_at(text, match.start() - 1, match.end()) for match in _YEAR.finditer(text))
    return [one for one in found if one is not None]


def _at(text: str, start: int, end: int) -> Relative | None:
    low = max(0, start - _WINDOW)
    before = _BEFORE.search(text[low:start])
    if before is None:
        return None
    words = before[1].lower().split()
    after = _AFTER.match(text, end)
    shift, of_the_day = _distance(words, after[1].lower() if after else None)
    if shift is None and words[-1] in ("the", "a", "one"):
        return None  # "the year 2022", "a year", "the year in which"
    begin = low + before.start()
    floor = max(0, begin - _WINDOW)
    lead = _LEAD.search(text[floor:begin])
    return Relative(
        floor + lead.start() if lead else begin,
        begin,
        after.end() if after and words[-1] in ("the", "a", "one") else end,
        shift,
        of_the_day,
        lead is not None and lead[1].lower() in _COMPARING,
    )


def _distance(words: list[str], after: str | None) -> tuple[int | None, bool]:
    """How many years away, and whether from the day of publication."""
    last = words[-1]
    if last in ("the", "a", "one"):
        return (None, False) if after is None else (_BEHIND[after], after == "ago")
    if last in ("that", "same"):
        return 0, False
    if len(words) == 1 and last in _OF_THE_DAY:
        return _OF_THE_DAY[last], True
    return _SHIFTS[last], False
