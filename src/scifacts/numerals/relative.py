"""Years named by another: "the previous year", "a year later", "that year", "last year", "letztes Jahr"."""

from __future__ import annotations

import re

from scifacts.nouns import dataclass
from scifacts.patterns import lazy

__all__ = ["Relative", "is_of_now", "relatives"]

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
_NOW = lazy(
    r"[,;:]\s(?:(?:and|but)\s)?(?:(?:which|who|it|they)\s)?(?:today|now|currently)\s[^.,;:!?\d]*\Z",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Relative:
    """A year by its distance from another. `lead` is where its preposition begins, if it has one.

    `shift` is None where the distance is not told. `from_publication`: it counts from the day of the text.
    `is_abroad`: it is said in another language than English.
    """

    lead: int
    start: int
    end: int
    shift: int | None
    from_publication: bool
    compares: bool
    is_abroad: bool = False

    def year(self, anchor: str | None) -> str | None:
        """The year meant, where the anchor is one year or lies in one; else None."""
        if self.shift is None or anchor is None or "/" in anchor or not anchor[:4].isdecimal():
            return None
        return str(int(anchor[:4]) + self.shift)


def is_of_now(text: str, at: int) -> bool:
    """Whether what stands at `at` is told of the present: "In 2010 it opened, and it now has | 350"."""
    before = text[max(0, at - _WINDOW) : at]
    return any(map(before.__contains__, _NOW_WORDS)) and _NOW.search(before) is not None


_NOW_WORDS = ("oday ", "now ", "urrently ")


def relatives(text: str, language: str) -> list[Relative]:
    """Every such year of a text, in order; of a long one, in English and in its `language` alone."""
    found = [_at(text, match.start() - 1, match.end()) for match in _YEAR.finditer(text)]
    for spoken, (marks, pattern) in _ABROAD.items():
        if (len(text) < _SHORT or language == spoken) and any(mark in text for mark in marks):
            found += map(_abroad, pattern.finditer(text))
            found.sort(key=lambda one: one.start if one else 0)
    return [one for one in found if one is not None]


_SHORT = 5_000  # characters; in more the marks of four languages take a twentieth of the time of reading
# What every one of a language has, sought at C speed, and its years: last, this, next, the one before.
_ABROAD = {
    "de": (
        (" Jahr", " Vorjahr"),
        lazy(
            r"(?<![^\W_])(?:[Ii]m\s|[Ii]n\s)?(?:(letzt|vergangen|vorig)|(dies)|(nächst|kommend))e[nmrs]?\sJahre?s?(?![^\W_])"
            r"|(?<![^\W_])(im\sVorjahr|(?:ein|im)\sJahr\s(?:zuvor|davor))(?![^\W_])",
            re.IGNORECASE,
        ),
    ),
    "fr": (
        ("'an", "’an", "cette ann", "un an "),
        lazy(
            r"(?<![^\W_])(?:(l['’]an(?:née)?\s(?:derni[eè]re?|passée?))|(cette\sannée)|(l['’]an(?:née)?\sprochaine?)"
            r"|(l['’]année\sprécédente|un\san\s(?:plus\stôt|auparavant)))(?![^\W_])",
            re.IGNORECASE,
        ),
    ),
    "es": (
        (" año",),
        lazy(
            r"(?<![^\W_])(?:en\s)?(?:(el\saño\spasado|el\spasado\saño)|(este\saño)|(el\s(?:próximo\saño|año\spróximo))"
            r"|(el\saño\santerior|un\saño\santes))(?![^\W_])",
            re.IGNORECASE,
        ),
    ),
    "zh": (("去年", "今年", "明年", "上年"), lazy(r"(?:(去年)|(今年)|(明年)|(上年))(?!同期|[初中以来])")),
}


def _abroad(match: re.Match[str]) -> Relative:
    """A year of another language than English, which counts from the day of the text."""
    shift = 0 if match[2] else 1 if match[3] else -1
    return Relative(match.start(), match.start(), match.end(), shift, match[4] is None, False, is_abroad=True)


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
