"""What something can do or has room for, told as done: "the ferry carried 900 passengers".

Over "the ferry can carry 900 passengers" or "has room for 900". A verb in the present may tell the same as
"can", but not of a year's output.
"""

from __future__ import annotations

import re

from scifacts.checks.contraries.periods_told import EACH_YEAR
from scifacts.checks.raising import Contrast
from scifacts.checks.reading.verb_forms import PAST_ENDINGS, first_form, is_past, verb_stems
from scifacts.checks.reading.wording import words_in
from scifacts.numerals.wordlists import phrases, word_set
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from scifacts.checks.reading.placed import Placed

__all__ = ["could_as_did"]

_CAN = lazy(
    r"\b(?:can|(?:is|are)\s(?:able|designed|equipped|built)\sto|\A(?:designed|equipped|built)\sto|enough(?:\s[a-z]+){0,2}\sto"
    r"|(?:licen[cs]ed|authori[sz]ed)\sto|peut|peuvent|puede|pueden|può|possono|pode|podem)\s"
    r"(?:(?:each|also|now|only|even)\s)?(?P<verb>[^\W\d_]{3,})\s(?:[^\W\d_]+\s){0,5}?\Z"
    r"|可(?:以)?(?P<han>[\u4e00-\u9fff]{2})\Z",
    re.IGNORECASE,
)
_ROOM = lazy(
    r"\b(?:capacity\s(?:of|for|to\s[^\W\d_]+)|room\sfor|space\sfor|range\sof|(?P<people>holds?|seats?|sleeps?)|capacité\sde|capacidad\s(?:de|para)"
    r"|kapazität\svon|platz\sfür)\s(?:(?:about|some|up\sto|around|nearly|almost|over|more\sthan)\s)?[$€£¥]?\Z",
    re.IGNORECASE,
)
_GERMAN = lazy(r"\b(?:kann|können)\s[^.,;:!?]*\s(?P<verb>[^\W\d_]{3,}n)\Z", re.IGNORECASE)
# What is done with all that there is room for.
_USE_LIST = """
draw carry make produce generate treat house attend travel process handle sell come watch fly play visit store
transport sail study stay sleep live work manufacture build deliver export
"""
_USES = frozenset(map(first_form, _USE_LIST.split()))
_PEOPLE_LIST = "draw carry house attend travel come watch visit transport sail stay sleep live"
_OF_PEOPLE = frozenset(map(first_form, _PEOPLE_LIST.split()))
_ABLE = word_set("walk run swim climb lift see hear speak read breathe reach say get be have find")
# With these a statement says itself what there is room for; with those the passage that all of it was used.
_OPEN_LIST = """
can could able capacity capable room space range up designed built equipped hold holds seats seat sleeps
may might will would should possible potential maximum fit fits kann können könnte peut peuvent capacité
puede pueden capacidad kapazität platz plus max
"""
_OPEN = word_set(_OPEN_LIST)
_FULL = word_set("full packed sold filled voll complet lleno")
_AT_MOST = _FULL | word_set("capacity maximum kapazität capacité capacidad")  # anywhere in a statement
_GERMAN_PAST = ("ten", "te")
_SIGN_LIST = """
_can_ able_to enough_ licensed_to licenced_to authorised_to authorized_to
designed_to equipped_to built_to _peut_ _peuvent_ _puede _può_ _possono_ _pode_ _podem_ capa
room_for space_for range_of _hold _seat _sleep _kann_ _können_ kapaz platz_für 可
"""
_SIGNS = phrases(_SIGN_LIST)


def could_as_did(ours: Placed, theirs: Placed) -> Contrast | None:
    """The clauses of a figure where ours tells as done what theirs tells only as possible; else None."""
    sentence = theirs.sentence().of(theirs.text).lower()
    if not any(map(sentence.__contains__, _SIGNS)):
        return None  # few texts need the patterns
    said = words_in(ours.clause())
    if not _OPEN.isdisjoint(said) or " made for " in ours.text:
        return None
    if not _AT_MOST.isdisjoint(words_in(ours.text)) or not _FULL.isdisjoint(words_in(sentence)):
        return None
    before, done = theirs.clause_before(), _deeds(said)
    is_told = _could(before, ours, done) or _could_in_german(theirs, done)
    room = _ROOM.search(before)
    if any(map(ours.text.lower().__contains__, EACH_YEAR)):
        done |= _USES.intersection(map(first_form, words_in(ours.clause_before())))
    if is_told or (room is not None and not done.isdisjoint(_OF_PEOPLE if room["people"] else _USES)):
        everything = words_in(sentence)
        others = set(map(first_form, done & _deeds(everything) - {"build", "design", "equip"})) - _USES
        is_done_there = not others
        return Contrast(ours.clause().strip(), theirs.clause().strip()) if is_done_there else None
    return None


def _could(before: str, ours: Placed, done: set[str]) -> bool:
    """Whether a passage says that something can do what a statement tells as done."""
    can = _CAN.search(before)
    if can is None:
        return False
    if can["han"]:
        return f"{can['han']}了" in ours.text or f"已{can['han']}" in ours.text
    verb = can["verb"].lower()
    if verb in _ABLE:
        return False
    if not done.isdisjoint(verb_stems(verb)):
        return True
    low = ours.text.lower()
    is_told = first_form(verb) in map(first_form, words_in(ours.clause_before()))
    return is_told and any(map(low.__contains__, EACH_YEAR))


def _could_in_german(theirs: Placed, done: set[str]) -> bool:
    can = _GERMAN.search(theirs.clause())
    return can is not None and can["verb"].lower().removesuffix("n").removesuffix("e") in done


def _deeds(words: list[str]) -> set[str]:
    """The verbs that words tell as done, in their first form, and in other languages by their stem."""
    told = [word for word in words if word.endswith((*PAST_ENDINGS, *_GERMAN_PAST)) or is_past(word)]
    return {stem for word in told for stem in (*verb_stems(word), _german_stem(word))}


def _german_stem(word: str) -> str:
    return next((word.removesuffix(end) for end in _GERMAN_PAST if word.endswith(end)), word)
