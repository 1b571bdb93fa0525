"""SF207: a change the other way round, "fell from 9% to 14%" over "fell from 14% to 9%".

Also where its two figures stand apart, or one end is told with the change: "fell 35% to 410" over "fell 35%,
from 410".
"""

from __future__ import annotations

import re
from itertools import pairwise

from scifacts.checks.contraries.change_roles import (
    against_its_word,
    changed_against,
    changed_otherwise,
    is_share_led_on,
)
from scifacts.checks.contraries.direction import statement_turned, tells_change
from scifacts.checks.raising import Contrast, statement_says
from scifacts.checks.reading.reservations import WAY_OPEN, has_reservation
from scifacts.model import Span
from scifacts.numerals.wordlists import word_set
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from decimal import Decimal
    from typing import TypeAlias

    from scifacts.checks.other_numbers.shared_numbers import SharedNumber
    from scifacts.checks.reading.placed import Placed
    from scifacts.checks.subject import ClaimSubject, FigureReading
    from scifacts.model import FigureMention, Finding

    Change: TypeAlias = tuple[Decimal, Decimal]  # the value before, the value after

__all__ = ["change_turned"]

# Between the two figures of a change, and before the first of them: from 5% to 3%, to 3% from 5%.
_HAN_WAYS = ("", "上升", "下降", "增加", "减少", *"升降增减")
_ON = ("to", "auf", "à", "a", *(f"{way}{to}" for way in _HAN_WAYS for to in "至到"))
_BACK = (
    *("from", "up from", "down from", "instead of", "against", "compared with", "compared to", "after"),
    *("von", "gegenüber", "statt", "nach", "contre", "au lieu de", "frente al", "frente a", "en vez de"),
)
_COMPARED = word_set("against compared instead after gegenüber statt nach contre lieu frente vez")
_TIME_BEHIND = lazy(
    r"\s(?:(?:in|im|en)\s)?(?:(?:a|an|the|last|im|le|la|el)\s)?(?:(?:same|previous|quarter|month|year|week)\s){0,2}"
    r"(?:(?:19|20)\d\d|year|month|week|quarter|period|before|earlier|ago|Jahr|Vorjahr|an)\b",
    re.IGNORECASE,
)
# A time or height of its own from which a statement counts: "has fallen since the crisis", "from a peak of"
_OWN_BASE = lazy(r"\b(?:since|over\sthe|from\s(?:an?|its|the|their)|in\sthe\s(?:last|past))\s", re.IGNORECASE)
_FOR = lazy(r"\s(?:[a-z]+\s)?for\s(?:the\s)?(?P<name>[A-ZÄÖÜ]\w+)")
_UP_FROM = (", up from", ", down from")
_FROM_LENGTH = len("down from")
_PARTING = frozenset(["and", "but", "while", "whereas"])
_FROM = ("from ", "von ", " de ", " del ", "从", "由")
_NEAR = 6  # characters before the first figure


def change_turned(subject: ClaimSubject) -> Iterator[Finding]:
    """Yield a finding for each quote that has a change of the statement the other way round."""
    statement = subject.claim.statement
    ours = dict(_changes(statement, subject.stated())) if subject.claim.figure is not None else {}
    for reading, shared in subject.numbers_shared():
        seen = subject.seen(reading.reading.quote.source_id)
        text = seen.text
        theirs = dict(_changes(text, subject.seen_in(reading))) if ours else {}
        turned = [
            (where, theirs[change[::-1]])
            for change, where in ours.items()
            if change[::-1] in theirs and change[0] != change[1] and change not in theirs
            if not _are_of_two(_whose(statement, where), _whose(text, theirs[change[::-1]]))
        ]
        for our_span, their_span in turned:
            contrast = Contrast(our_span.of(statement), their_span.of(text))
            yield statement_says(subject, reading, contrast, their_span)
        if turned:
            continue
        end = _turned_end(shared) or changed_otherwise(shared) or against_its_word(shared)
        if end := end or _against(shared, subject, reading):
            yield statement_says(subject, reading, end.contrast())


def _whose(text: str, where: Span) -> str | None:
    """Whose the last figure of two is, where a name behind "for" tells: 3 goals, compared with 2 for Hull."""
    found = _FOR.match(text, where.end)
    return found["name"] if found else None


def _are_of_two(one: str | None, two: str | None) -> bool:
    return one is not None and two is not None and one != two


def _against(
    shared: Sequence[SharedNumber], subject: ClaimSubject, reading: FigureReading
) -> SharedNumber | None:
    """The number to which a change of the passage leads the other way than the statement says."""
    if not shared or not any(map(tells_change, (one.ours for one in shared))):
        return None  # few statements have something rise or fall
    if any(_is_behind_from(subject.claim.statement, one) for one in subject.stated()):
        return None  # it counts from a number of its own
    if _OWN_BASE.search(subject.claim.statement):
        return None
    if subject.told_by(statement_turned):
        return None  # told by its word
    text, mentions = subject.seen(reading.reading.quote.source_id).text, subject.seen_in(reading)
    begins = {one.phrase.start: one for one in mentions}
    ends = {one.phrase.end: one for one in mentions}
    changes = {
        change
        for change, where in _changes(text, mentions)
        if _are_of_one(begins.get(where.start), ends.get(where.end)) and _is_over_time(text, where)
    }
    return changed_against(shared, changes)


def _are_of_one(one: FigureMention | None, two: FigureMention | None) -> bool:
    if one is None or two is None or one.kind is not two.kind:
        return False
    return one.unit == two.unit or None in (one.unit, two.unit)


def _is_over_time(text: str, where: Span) -> bool:
    """Whether two figures tell what was and what is, and not of two: "5%, against 4% in Spain"."""
    is_told = _COMPARED.isdisjoint(where.of(text).lower().split())
    return is_told or _TIME_BEHIND.match(text, where.end) is not None


def _changes(text: str, mentions: Sequence[FigureMention]) -> Iterator[tuple[Change, Span]]:
    """Each change that two figures next to each other tell, or one that is read as a range; and where."""
    for one in mentions:
        if one.high is not None and _is_behind_from(text, one):
            yield (one.value, one.high), one.phrase
    for one, two in pairwise(mentions):
        whole = Span(one.phrase.start, two.phrase.end)
        if one.high is not None or two.high is not None:
            continue
        between = text[one.phrase.end : two.phrase.start].strip(" ,(").lower()
        if between.endswith(_UP_FROM) and _is_one_clause(between):
            between = between[-_FROM_LENGTH:].strip(" ,")  # "962 fires this year, up from"
        if between in _ON and _is_behind_from(text, one):
            yield (one.value, two.value), whole
        elif between in _BACK:
            yield (two.value, one.value), whole


def _is_one_clause(between: str) -> bool:
    return _PARTING.isdisjoint(between.split()) and not any(map(between.__contains__, ".;:!?()"))


def _is_behind_from(text: str, mention: FigureMention) -> bool:
    start = mention.phrase.start
    return text[max(0, start - _NEAR) : start].lower().endswith(_FROM)


_FROM_HERE, _FROM_ABROAD = (" from ", " on the "), (" von ", " de ")
_TO, _TO_ABROAD = (" to ", " auf "), (" à ", " a ")
_GOES_ON = (" auf ", " a ", " à ")
_NEAR_END = 8  # characters


def _end_of(figure: Placed) -> str | None:
    """Whether a change is told from a figure or to it."""
    if not tells_change(figure):
        return None
    before = figure.before(_NEAR_END).lower()
    goes_on = figure.text.startswith(_GOES_ON, figure.mention.phrase.end) and not is_share_led_on(figure)
    if before.endswith(_FROM_HERE) or (goes_on and before.endswith(_FROM_ABROAD)):
        return "from"
    is_abroad = before.endswith(_TO_ABROAD) and before[-4:-3].isdigit()  # "de 225.000 a 87.400"
    return "to" if before.endswith(_TO) or is_abroad else None


def _turned_end(shared: Sequence[SharedNumber]) -> SharedNumber | None:
    """A number where a change begins on one side and ends on the other.

    Sure is it where its other end is turned too, or where the change itself, 35%, is told with one end alone.
    """
    ends = [(_end_of(one.ours), _end_of(one.theirs)) for one in shared]
    for at, (ours, theirs) in enumerate(ends):
        if None in (ours, theirs) or ours == theirs or has_reservation(shared[at].ours.text, WAY_OPEN):
            continue
        for other, others in zip(shared, ends, strict=True):
            are_changes = other.ours.mention.kind.is_share and other.theirs.mention.kind.is_share
            if other is not shared[at] and (others == (theirs, ours) or (are_changes and None in others)):
                return shared[at]
    return None
