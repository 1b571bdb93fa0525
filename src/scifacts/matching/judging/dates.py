"""Tell which numbers are years, and whether two dates are one day: 12.05.1949 and 12. Mai 1949."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scifacts.matching.judging.facts import is_year
from scifacts.matching.vocabulary.words import FUNCTION_WORDS, PHRASES, is_content_word
from scifacts.model import ChangeKind
from scifacts.numerals.wordlists import word_set
from scifacts.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from scifacts.matching.judging.counting import Stretch

__all__ = ["as_time", "is_other_event", "is_same_day"]

_DOTTED = lazy(r"(\d{1,2})\.(\d{1,2})\.(\d{4})")  # the day first, as German and Russian write it
_ISO = lazy(r"(\d{4})-(\d{2})-(\d{2})")  # ISO 8601
_BETWEEN = frozenset({".", ",", "of", "de", "the", "del"})
_MOST_TOKENS = 8  # of one date
_MONTHS = 12
_DAYS = 31
_ENDINGS = frozenset({"st", "nd", "rd", "th"})

# From or to what a span is counted: 6 months after the illness.
_COUNTED_FROM = frozenset(
    {"after", "before", "since", "from", "until", "following", "nach", "vor", "seit", "ab"}
    | {"après", "avant", "depuis", "después", "antes", "desde"}
)
_SPANS = word_set("""
second seconds minute minutes hour hours h day days week weeks month months year years decade decades sekunden
minuten stunde stunden tag tage tagen woche wochen monat monate monaten jahr jahre jahren heure heures jour
jours semaine semaines mois an ans année années hora horas día días semana semanas mes meses año años
""")
_SHORTEST = 4  # letters: "mon" and "votre" are no events
_NEAR_SPAN = 5  # tokens from a span's unit to the event

_Day = tuple[int, int, int]  # year, month, day


def is_same_day(here: Sequence[str], there: Sequence[str]) -> bool:
    """Whether both sides are a whole date and name one day."""
    if max(len(here), len(there)) > _MOST_TOKENS:
        return False
    day = _day(here)
    return day is not None and day == _day(there)


def _day(keys: Sequence[str]) -> _Day | None:
    """The day that a few keys name; None if they name none, or one that may be read in two ways."""
    written = "".join(keys)
    if found := _ISO.fullmatch(written):
        return _checked(*map(int, found.groups()))
    if found := _DOTTED.fullmatch(written):
        day, month, year = map(int, found.groups())
        return _checked(year, month, day)
    parts = [
        key
        for at, key in enumerate(keys)
        if key not in _BETWEEN and not (key in _ENDINGS and keys[at - 1 : at] and keys[at - 1].isdecimal())
    ]
    months = [month for key in parts if (month := _month(key))]
    numbers = [int(key) for key in parts if key.isdecimal() and key.isascii()]
    if len(parts) == 2 and len(months) == len(numbers) == 1 and numbers[0] <= _DAYS:
        return 0, months[0], numbers[0]  # of a year that both have behind it
    if len(parts) != 3 or len(months) != 1 or len(numbers) != 2:
        return None
    day, year = sorted(numbers)
    return _checked(year, months[0], day)


def _checked(year: int, month: int, day: int) -> _Day | None:
    return (year, month, day) if 1 <= month <= _MONTHS and 1 <= day <= _DAYS and year > _DAYS else None


def _month(key: str) -> int:
    """The number of a month by its name; 0 for any other word."""
    fact = PHRASES.get(key)
    return (
        int(fact.says[5:])
        if fact is not None and fact.says.startswith("month") and fact.says[5:].isdigit()
        else 0
    )


def is_other_event(edit: Stretch) -> bool:
    """Whether a span is counted from another event: 6 months after the illness, 6 months after the test."""
    if not (edit.is_exchange and edit.first and edit.start):
        return False
    words = edit.here[edit.first], edit.there[edit.start]
    if not all(map(_is_event, words)):
        return False
    return _is_counted(edit.here, edit.first) and _is_counted(edit.there, edit.start)


def _is_event(key: str) -> bool:
    return len(key) >= _SHORTEST and is_content_word(key) and key not in PHRASES


def _is_counted(keys: Sequence[str], index: int) -> bool:
    near = keys[max(0, index - _NEAR_SPAN) : index]
    at = next((at for at in range(len(near) - 1, -1, -1) if near[at] in _COUNTED_FROM), 0)
    if not at or not FUNCTION_WORDS.issuperset(near[at + 1 :]):
        return False
    return near[at - 1] in _SPANS


def as_time(kind: ChangeKind, edit: Stretch) -> ChangeKind:
    """A number that reads as a year on both sides, or on the only side, is a time."""
    years = [*_years(edit.here, edit.first, edit.last), *_years(edit.there, edit.start, edit.end)]
    return ChangeKind.TIME if kind is ChangeKind.NUMBER and years and all(years) else kind


def _years(keys: Sequence[str], first: int, last: int) -> Iterator[bool]:
    """Whether each number of some words is a year, or the second one of a season: 2025/26."""
    for index in range(first, last):
        key = keys[index].removeprefix("fy")
        if not key[:1].isdigit():
            continue
        year, joint = keys[index - 2 : index] if index > 1 else ("", "")
        is_second = joint in ("/", "-") and is_year(year) and key == f"{int(year) + 1}"[-2:]
        yield is_second or is_year(key)
