"""Numbers that say where a thing is: of houses, rooms, roads and junctions, volumes, files and chapters."""

from __future__ import annotations

import re

from scifacts.numerals.units import unit_after
from scifacts.numerals.wordlists import last_word, word_set
from scifacts.patterns import lazy

__all__ = ["are_labels", "reference_end"]

# What a number behind it tells apart, where a preposition stands before it: "in room 12", "at junction 18".
_LABELS = word_set(
    """room rooms junction junctions exit bus route channel ward zone district block building flight box
    raum zimmer saal ausfahrt anschlussstelle autobahn bundesstraße landstraße kreisstraße salle chambre
    sortie autoroute nationale départementale departementale sala habitación carretera autovía"""
)
_LED_BY = lazy(
    r"\b(?:in|into|at|on|to|from|of|off|near|past|by|outside|between|via|im|am|an|(?:in\s|auf\s)?der|à|la|de|dans"
    r"|route|en|por)"
    r"\s(?:the\s|la\s)?(?P<label>[^\W\d_]+)\s\Z",
    re.IGNORECASE,
)
_AND_MORE = lazy(r"(?:\s(?:and|or|to|und|oder|bis|et|ou|à|y|o)\s|\s?[-–]\s?|,\s)\d{1,4}[a-z]?(?![\w.,]*\d)")
_FIGURE_NEXT = lazy(
    r"\s?[%‰°]|[.,]\d|\s(?:per\s?cent|percent|prozent|pour\s?cent|por\s?ciento|points?|(?:m|b|tr)illi(?:on|ard)\w*)\b",
    re.IGNORECASE,
)
_PLACE_NEXT = lazy(r"\s(?:in|at|on|for|by|with|from|under|am|im|bei|en|à|au|dans)\s")
_STREET = (
    r"(?:Street|St|Road|Rd|Avenue|Ave|Lane|Drive|Terrace|Crescent|Boulevard|Blvd|Square|Embankment|Highway)"
)
_STREET_BEHIND = lazy(
    rf"[a-z]?(?:[-–]\d{{1,4}}[a-z]?)?(?:\s(?:[NSEW]\.?\s)?(?:[A-Z][\w’'.-]*\s){{1,3}}{_STREET}(?![\w-])"
    r"|,?\s(?:bis\s|ter\s)?(?:rue|avenue|boulevard|place|quai|allée|impasse|chemin)\s"
    r"(?:(?:de\s(?:la\s|l['’])?|du\s|des\s|d['’]))?(?-i:[A-ZÀ-Ý]))"
)
_STREET_BEFORE = lazy(
    r"(?<![^\W_])(?:[A-ZÄÖÜ][\w-]*(?:straße|strasse|str\.|gasse|allee)|[A-ZÄÖÜ][\w-]{3,}(?:weg|platz)"
    r"|[Cc]alle(?:\s(?:de|del|la|los|las)){0,2}(?:\s[A-ZÁÉÍÓÚ][\w-]+){1,3},?)\s\Z"
)
_GERMAN_COUNTED = lazy(r"\s(?:[a-zäöüß]+(?:e|en|er)\s)?[A-ZÄÖÜ]")
# "Antiquity 99, pp. 12-18", "Nature 612, 44–49 (2022)", "Cell 99(4): 12"
_VOLUME = lazy(
    r"(?:\s?\(\d{1,3}\))?(?:,?\s(?:pp?\.|S\.|Seiten?|pages?)\s?\d+(?:\s?[-–]\s?\d+)?"
    r"|[:,]\s?\d+\s?[-–]\s?\d+\s\((?:19|20)\d\d\)|:\s?\d+\s?[-–]\s?\d+)|\(\d{1,3}\)(?=[:,.;\s])"
)
_TITLE_BEFORE = lazy(r"[A-ZÄÖÜ][\w.’'-]*[*_]?,?\s\Z")
_FILE = lazy(r"(?:\d{1,3}\s(?:[A-Z][A-Za-z]{0,4}\s)(?:\([A-Z][a-z]?\)\s)?)?\d{1,5}/\d\d(?!\d)")
_FILE_BEFORE = lazy(r"\b(?:[IVX]{1,5}[a-z]?\s[A-Z][A-Za-z]{0,4}|Az\.?:?|Aktenzeichen:?)\s\Z")
_CHAPTER_BEFORE = lazy(r"\bAct\s(?:(?:1[5-9]|20)\d\d)?,?\s?\(?c\.\s\Z")
_REACH = 48  # characters
# The cheap questions first: nearly every number is told by its neighbours to be no such reference.
_STREETS = tuple(f" {name}" for name in _STREET[3:-1].split("|"))
_WAYS = (" rue ", "avenue ", "boulevard ", "place ", "quai ", "allée ", "impasse ", "chemin ")
_STREET_ENDS = ("straße", "strasse", "str.", "gasse", "allee", "weg", "platz")
_VOLUME_NEXT = ("(", ":", ", p", ", S", " p", " S", ",p")
_DIGITS = 4  # of the number of a house
_TIME_BEFORE = word_set("in since by until till before after during from of im seit en depuis desde")


def reference_end(text: str, start: int, end: int, floor: int, led: tuple[str, int]) -> int:
    """Where the reference ends of which a whole number is a part; 0 where it counts something.

    `led` is the last word before it.
    """
    tail = text[end : end + _REACH]
    word, at = led
    if "/" in tail and (file := _file_end(text, start, tail)):
        return file
    if text[at].isupper() and (volume := _volume_end(text, start, end, tail)):
        return volume
    is_year = end - start == _DIGITS and word in _TIME_BEFORE  # "in 1929 Wall Street crashed"
    if end - start <= _DIGITS and not is_year and _is_of_house(text, start, end, word, tail):
        return end
    if word == "c." and _CHAPTER_BEFORE.search(text, max(0, start - _REACH), start):
        return end
    if word in _LABELS and not tail[:1].isalpha() and _is_labelled(text, start, end):
        more = _AND_MORE.match(text, end)
        return more.end() if more and are_labels(text, start, more, floor) else end
    return 0


def are_labels(text: str, start: int, joined: re.Match[str], floor: int) -> bool:
    """Whether a label's number at `start` is joined to another: "sections 4 and 5".

    Not to a figure of its own: "30% at week 6 and 45% at week 12", "120 in phase 1 and 340 in phase 2".
    """
    if not joined.group()[:1].isspace() or joined.group().startswith(" of "):
        return True  # "1-3", "page 3 of 12"
    end = joined.end()
    if _FIGURE_NEXT.match(text, end):
        return False
    is_one = not last_word(text, start, floor)[0].endswith(("s", "en", "§§"))
    return not (
        is_one and (_PLACE_NEXT.match(text, end) or unit_after(text, end, singular=False, scale=True))
    )


def _file_end(text: str, start: int, tail: str) -> int:
    """Where "2 O 417/23" ends, or behind "VIII ZR" "99/22"."""
    is_first = tail[0] == " " and tail[1:2].isupper()
    if not is_first and (tail[0] != "/" or not _FILE_BEFORE.search(text, max(0, start - _REACH), start)):
        return 0
    file = _FILE.match(text, start)
    return file.end() if file else 0


def _volume_end(text: str, start: int, end: int, tail: str) -> int:
    """Where "Antiquity 99, pp. 12-18" ends, whose volume ends at `end`."""
    if not (tail.startswith(_VOLUME_NEXT) or (tail[:2] == ", " and tail[2:3].isdecimal())):
        return 0
    volume = _VOLUME.match(text, end)
    if volume is None or not _TITLE_BEFORE.search(text, max(0, start - _REACH), start):
        return 0
    return volume.end()


def _is_of_house(text: str, start: int, end: int, word: str, tail: str) -> bool:
    """Whether a number is that of a house: "44 High Street", "Hauptstraße 44"; not "44 High Street shops"."""
    if _STREET_BEHIND.match(text, end) and _names_street(tail):
        return unit_after(text, end, singular=False, scale=False) is None
    is_behind = word.endswith(_STREET_ENDS) or "alle" in text[max(0, start - _REACH) : start]
    if not is_behind or not _STREET_BEFORE.search(text, max(0, start - _REACH), start):
        return False
    return not _GERMAN_COUNTED.match(text, end)


def _names_street(tail: str) -> bool:
    """Whether what follows a number names a street or a way, near enough."""
    is_led = tail[:1] == " " and tail[1:2].isupper() and any(name in tail for name in _STREETS)
    return is_led or any(way in tail for way in _WAYS)


def _is_labelled(text: str, start: int, end: int) -> bool:
    """Whether "room 12" is led by a preposition and counts nothing: not "gave the room 12 chairs"."""
    if not _LED_BY.search(text, max(0, start - _REACH), start):
        return False
    return unit_after(text, end, singular=False, scale=False) is None and not _GERMAN_COUNTED.match(text, end)
