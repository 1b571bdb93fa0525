"""Spans of time that the end of a quote cuts through: from 2008 | until 2011, zwischen Mai | und Oktober."""

from __future__ import annotations

from functools import cache

from scifacts.matching.judging.facts import is_year
from scifacts.model import ChangeKind
from scifacts.numerals.languages.months_abroad import MONTHS_ABROAD
from scifacts.numerals.vocabulary import MONTHS
from scifacts.numerals.wordlists import word_set
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from scifacts.matching.around.edges import Cut

__all__ = ["HAN_JOINTS", "SPAN_JOINTS", "cut_span"]

# What a span begins with, and what goes on with it.
_TO = ("to", "until", "till", "through", "up")
_SPANS = {
    "from": _TO,
    "between": ("and",),
    "von": ("bis",),
    "vom": ("bis",),
    "ab": ("bis",),
    "seit": ("bis",),
    "zwischen": ("und",),
    "de": ("à", "a", "hasta", "jusqu'en", "jusqu'à", "jusqu'au"),
    "du": ("au",),
    "entre": ("et", "y"),
    "depuis": ("jusqu'en", "jusqu'à", "jusqu'au"),
    "desde": ("hasta", "a", "al"),
    "del": ("al",),
    "с": ("по", "до"),
    "со": ("по", "до"),
    "между": ("и",),
}
SPAN_JOINTS = frozenset(joint for joints in _SPANS.values() for joint in joints)
HAN_JOINTS = frozenset("到至か")
_LONGEST = 6  # words of the beginning of a span
_FAR = 60  # characters of its rest
# Words that stand before a time, or are one.
_LEADS = word_set("""
the early mid late start beginning end middle of spring summer autumn fall winter to about around
anfang mitte ende dem den zum zur le la el los de début fin mi mediados principios finales
""")
_TIMES = word_set("""
monday tuesday wednesday thursday friday saturday sunday mondays fridays saturdays sundays
montag dienstag mittwoch donnerstag freitag samstag sonntag lundi mardi mercredi jeudi vendredi samedi
dimanche lunes martes miércoles jueves viernes sábado domingo понедельника пятницу
noon midnight today now mitternacht heute midi minuit mediodía medianoche hoy
""")
_CLOCK = lazy(r"\d{1,2}(?:[:.]\d\d)?(?:[ap]\.?m\.?|h)\Z")
_HOURS = frozenset({"am", "pm", "a.m", "p.m", "uhr", "h", "heures", "horas", "o'clock"})
_PEOPLE = frozenset({"people", "men", "women", "others", "more", "pounds", "dollars", "euros"})
_DAY = lazy(r"\d{1,2}(?:st|nd|rd|th|er|\.)?\Z")
# "2008年 | 至2011年".
_HAN = lazy(r"(?:年|月|日)\Z")
_HAN_REST = lazy(r"(?:到|至|から)\d{1,4}(?:年|月|日)(?!間|间)")


@cache
def _months() -> frozenset[str]:
    return frozenset(MONTHS) | MONTHS_ABROAD.keys()


def cut_span(text: str, end: int) -> Cut | None:
    """What a span of time was cut from that a passage ends with: its kind and range."""
    if text[end : end + 1] in HAN_JOINTS:
        rest = _HAN_REST.match(text, end) if _HAN.search(text, max(0, end - 1), end) else None
        return (ChangeKind.TIME, end, rest.end()) if rest else None
    joint, *behind = text[end : end + _FAR].split() or [""]
    near = text[max(0, end - _FAR) : end].split()[-_LONGEST:]
    begun = _begun([word.lower() for word in near], joint.lower())
    if not begun:
        return None
    words = [word.lower().rstrip(",.;:!?)") for word in behind]
    lead = next((at for at, word in enumerate(words) if word not in _LEADS), len(words))
    if lead == len(words) or not _is_time(words[lead : lead + 3]):
        return None
    return ChangeKind.TIME, end, text.index(behind[lead], end) + len(words[lead])


def _begun(near: list[str], joint: str) -> bool:
    """Whether the last words are the beginning of a span that the joint goes on with: from May 2008."""
    for at in range(len(near) - 2, -1, -1):
        if joint in _SPANS.get(near[at], ()):
            times = near[at + 1 :]
            while times and times[0] in _LEADS:
                times = times[1:]
            if times and _is_time(times) and all(map(_is_part, times)):
                return True
    return False


def _is_part(word: str) -> bool:
    word = word.rstrip(".,")
    return word in _LEADS or _is_time([word]) or bool(_DAY.match(word)) or word in _HOURS


def _is_time(words: list[str]) -> bool:
    """Whether the words begin with a time: 2008, May, Monday, 5 May, 9am, 9 Uhr."""
    word, following = words[0].rstrip(".,"), words[1].rstrip(".,") if len(words) > 1 else ""
    if word in _TIMES or word in _months() or _CLOCK.match(words[0]):
        return True
    if _DAY.match(words[0]):
        return (
            following in _months()
            or following in _HOURS
            or (following == "de" and _is_time(words[2:3] or [""]))
        )
    return is_year(word) and following not in _PEOPLE
