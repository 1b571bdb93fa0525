"""Amounts written in two or three units: "2 hours 30 minutes" is one length of time, "3 kg 400 g" one mass.

Each number is read by itself; where a claim is compared with them they are one amount, in the claim's unit
or else in the smallest of theirs, so that neither "30 minutes" nor "2 hours" is what the text says.
"""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

from scifacts.model import Comparator, FigureMention, Span
from scifacts.numerals.nouns import unit_name
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from scifacts.numerals.draft import Draft

__all__ = ["mark_differences", "with_compounds"]

# A unit -> the one below it, and how many of those it is.
_STEPS = {
    "day": ("hour", 24), "hour": ("minute", 60), "minute": ("second", 60), "week": ("day", 7),
    "year": ("month", 12), "t": ("kg", 1000), "kg": ("g", 1000), "stone": ("lb", 14), "lb": ("oz", 16),
    "mile": ("yd", 1760), "yd": ("ft", 3), "ft": ("in", 12), "km": ("m", 1000), "m": ("cm", 100),
}  # fmt: skip
_PLACES = 6  # decimals: an inch is .083333 feet
_GAPS = (0, 1, len(", "), len(" and "))  # " to " is none


# "6 cm above the record", "300 g more than its twin"; a shelf is 6 ft, 2 in above the floor
_BEYOND = lazy(
    r"\s(?:(?:well|far|just|slightly)\s)?(?:(?:above|below|over|under|beyond|short\sof|off|über|unter)\s(?:[\w’'-]+\s){0,4}?"
    r"(?:record|average|mean|median|mark|limit|norm|normal|target|best|previous|forecast|high|low|peak|usual|expected"
    r"|planned|last|threshold|minimum|maximum|Rekord|Durchschnitt|Grenzwert|Vorjahr|Ziel|Höchststand|Marke)(?!\w)"
    r"|(?:more|less|higher|lower|longer|shorter|taller|smaller|larger|bigger|heavier|lighter|deeper|wider|narrower"
    r"|faster|slower|mehr|weniger|höher|niedriger|länger|kürzer|schwerer|leichter|größer|kleiner"
    r"|de\s(?:plus|moins)|más|menos)(?=[.,;:]|\s(?:than|als|que)(?!\w)|\Z))",
    re.IGNORECASE,
)


def mark_differences(text: str, drafts: Sequence[Draft]) -> None:
    """Mark each measure behind a comma that tells how far off the one before it is: 41 kg, 300 g more."""
    for first, second in pairwise(drafts):
        if first.unit and second.unit and text[first.tail : second.start] == ", ":
            second.is_difference = _BEYOND.match(text, second.tail) is not None


def with_compounds(mentions: Sequence[FigureMention], unit: str | None) -> list[FigureMention]:
    """The mentions in order, each run of parts as one amount in `unit`, if that is one of their kind."""
    found: list[FigureMention] = []
    joined_at: set[int] = set()
    for mention in mentions:
        joined = _joined(found[-1], mention) if found else None
        if joined:
            found[-1] = joined
            joined_at.add(len(found) - 1)
        else:
            found.append(mention)
    for at in joined_at:
        found[at] = _in_unit(found[at], _name(unit), unit)
    return found


def _name(unit: str | None) -> str:
    return unit_name(unit).name.removesuffix("s") if unit else ""


def _joined(one: FigureMention, two: FigureMention) -> FigureMention | None:
    """Two neighbours as one amount in the unit of the second; None where they are two."""
    below = _STEPS.get(_name(one.unit))
    if below is None or below[0] != _name(two.unit) or two.value >= below[1] or two.value < 0:
        return None
    plain = one.high is None and two.high is None and two.comparator is Comparator.EXACTLY
    if not plain or two.span.start - one.phrase.end not in _GAPS or two.scale or one.scale:
        return None
    if two.is_difference or one.value != one.value.to_integral_value():
        return None
    return replace(
        two,
        span=Span(one.span.start, two.span.end),
        phrase=Span(one.phrase.start, two.phrase.end),
        text=f"{one.text} … {two.text}",
        value=one.value * below[1] + two.value,
        comparator=one.comparator,
        as_of=two.as_of or one.as_of,
    )


def _in_unit(mention: FigureMention, wanted: str, unit: str | None) -> FigureMention:
    value, name = mention.value, _name(mention.unit)
    while name != wanted:
        above = next((step for step, (below, _) in _STEPS.items() if below == name), None)
        if above is None:
            return mention
        value, name = value / _STEPS[above][1], above
    return replace(mention, value=round(value, _PLACES).normalize(), unit=unit)
