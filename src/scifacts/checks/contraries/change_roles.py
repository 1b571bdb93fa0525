"""What part a figure has in a change: by how much, to what or from what; "rose by 12%" over "rose to 12%".

Also a change whose own figures go the other way than its word: "fell to 137 from 116".
"""

from __future__ import annotations

import re

from scifacts.checks.contraries.direction import ANY_TURN, are_of_one_pace, way_of
from scifacts.checks.reading.reservations import WAY_OPEN, has_reservation
from scifacts.checks.reading.wording import speak_of_one
from scifacts.model import FigureKind
from scifacts.nouns import NamedTuple
from scifacts.numerals.vocabulary import MONTHS
from scifacts.numerals.wordlists import word_set
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from decimal import Decimal

    from scifacts.checks.other_numbers.shared_numbers import SharedNumber
    from scifacts.checks.reading.placed import Placed

__all__ = [
    "against_its_word",
    "changed_against",
    "changed_otherwise",
    "is_share_led_on",
    "leads_to",
    "tells_how_much",
]

_REACH = 60  # characters from the word of change to its figure
_SENTENCE = 160  # and back to what the change is of
_NEAR = 5  # words from the word of change to what joins the figure to it
_NEAR_OVER = 9  # the same where the change is told from its beginning: risen from # million in 2019 to
_BEGINS = frozenset({"from", "von", "de"})
_BY, _TO, _FROM = "by", "to", "from"
_OF_ABROAD = frozenset({"de", "un", "una"})
# "De 87 à 411"; not "de 30 % à cause de", "de 30 % a partir de"
_TO_NEXT = lazy(
    r"\s(?:à|al?|auf|to)\s(?!(?:causa|cause|partir|pesar|raíz|lo|la\ssuite|finales|fin)\b)", re.IGNORECASE
)
_HEIGHT = (
    r"\s(?:an?|its|the|their)\s(?:[a-z-]+\s){0,2}"
    r"(?:peak|high|low|record|level|total|average|maximum|figure|rate)\sof\s\Z"
)
_FROM_HEIGHT = lazy(rf"\bfrom{_HEIGHT}", re.IGNORECASE)
_TO_HEIGHT = lazy(rf"\bto{_HEIGHT}", re.IGNORECASE)
_JOINTS = {
    "by": _BY,
    "um": _BY,
    "of": _BY,
    "to": _TO,
    "auf": _TO,
    "à": _TO,
    "al": _TO,
    "hasta": _TO,
    "from": _FROM,
    "von": _FROM,
}
# "Up to 12%" is a bound; "an increase of", "a rise to".
_BOUNDS = frozenset({"up", "down"})
_PHRASAL = word_set("make makes made making take takes took taken set sets put picked ended")
_NOUNS_OF_CHANGE = word_set(
    "rise increase fall decrease decline drop cut jump surge slump plunge reduction gain"
)
_PACES = _NOUNS_OF_CHANGE | {"growth"}
_END = lazy(r"[.!?;:()]\s|,\s(?=\w+\s\w+)|\b(?:and|but|while|whereas|und|et)\s", re.IGNORECASE)
# A rank rises as its number falls, as does a currency of which a dollar buys less.
_RANKED = lazy(
    r"\b(?:rank\w*|place[sd]?|position|rang|platz|loss(?:es)?|deficit|debt|minus|(?:in|up|down)\sthe\s(?:table|league|charts?)"
    r"|(?:to|against|per|gegenüber)\s(?:(?:the|a|one|dem)\s)?(?:us[ -])?(?:dollar|euro|pound))\b|/\$",
    re.IGNORECASE,
)
_LEADING = frozenset({"bringing", "brings", "brought", "taking", "takes", "took"})
_FAR = 100
_AMOUNTS = frozenset({FigureKind.COUNT, FigureKind.MONEY, FigureKind.PERCENT, FigureKind.RATIO})


class _Part(NamedTuple):
    """The part of a figure in a change, and the words around the change, which tell what changed.

    `way` is 0 where the words that lead to the figure tell none: bringing the rate to 6%.
    """

    role: str
    way: int
    subject: str


def changed_otherwise(shared: Sequence[SharedNumber]) -> SharedNumber | None:
    """The first number that is the change on one side and where it led on the other, if any."""
    for one in shared:
        ours = _part(one.ours)
        theirs = _part(one.theirs) if ours else None
        if ours is None or theirs is None or ours.role == theirs.role:
            continue
        if not _are_one_way(ours, theirs) and (ours.role, theirs.role) != (_TO, _FROM):
            continue
        if has_reservation(one.ours.text, WAY_OPEN):
            continue
        if _FROM in (ours.role, theirs.role):
            if len(shared) > 1 or speak_of_one(one.ours.text, one.theirs.sentence().of(one.theirs.text)):
                return one
        elif _is_of_one(ours.subject, theirs.subject):
            return one
    return None


def tells_how_much(figure: Placed) -> bool:
    """Whether something rose or fell by a figure: "fell by 23%", "rose 5%"."""
    part = _part(figure)
    return part is not None and part.role == _BY and part.way != 0


def leads_to(figure: Placed) -> bool:
    """Whether something rose or fell to a figure."""
    part = _part(figure)
    return part is not None and part.role == _TO and part.way != 0


def _are_one_way(ours: _Part, theirs: _Part) -> bool:
    return ours.way == theirs.way or 0 in (ours.way, theirs.way)


def _is_of_one(ours: str, theirs: str) -> bool:
    """Whether two changes are of the same thing, and not one of it and one of its rate."""
    return are_of_one_pace(ours, theirs) and speak_of_one(ours, theirs, ANY_TURN | MONTHS.keys())


def _part(figure: Placed) -> _Part | None:
    """What part a figure has in the change told before it; None where none is told."""
    if figure.mention.kind not in _AMOUNTS or figure.mention.high is not None:
        return None
    near = figure.before(_REACH)
    written = near.split()
    words = [word.lower() for word in written]
    if not words:
        return None
    joint, at = _joined_by(figure, near, words)
    change = next(
        (index for index in range(at, max(-1, at - _NEAR_OVER), -1) if way_of(words[index].strip(",;")) != 0),
        None,
    )
    if joint == _TO and (led := _led_to(words, at, change)) is not None:
        return _Part(_TO, 0, " ".join(written[led + 1 : -1]))
    if change is not None and words[change] in _PACES and joint in (_TO, _FROM):  # "halved its growth to 3%"
        verbs = (
            index for index in range(change - 1, max(-1, change - _NEAR), -1) if way_of(words[index]) != 0
        )
        change = next(verbs, change)
        if words[change] in _PACES and any(map(_tells_pace, words[change + 1 : at + 1])):
            return None  # "growth slowed to 3%"
    is_share = figure.mention.kind is not FigureKind.COUNT and joint in (_BY, _TO)
    near_enough = _NEAR_OVER if is_share else _NEAR  # "cut the risk of an accident at work by a fifth"
    if change is not None and at - change >= near_enough and words[change + 1] not in _BEGINS:
        return None
    if change is None or (joint == _TO and words[change] == "up" and change == at):
        return None
    if words[change] in _BOUNDS and {*words[max(0, change - 1) : change]} & _PHRASAL:
        return None  # "women made up 55%"
    if _END.search(" ".join(words[change:]) + " "):
        return None
    if joint is None and change != at:
        return None  # "rose in 40 towns"
    if words[-1] == "of" and joint == _BY and words[change] not in _NOUNS_OF_CHANGE:
        return None
    before = figure.before(_SENTENCE)
    subject = before[: len(before) - len(near)] + " ".join(written[:change])
    subject = subject.rstrip().removesuffix(",")  # "a fall in lending, | down to"
    changed = " ".join(written[change + 1 : len(words) - (joint is not None)])
    return _Part(joint or _BY, way_of(words[change].strip(",;")), f"{_END.split(subject)[-1]} {changed}")


def _tells_pace(word: str) -> bool:
    """Whether a word tells that a rate itself changed, be it up or down: slowed, of growth."""
    return word.startswith(("slow", "eas", "weaken", "moderat", "cool", "quicken", "accelerat", "decelerat"))


def _joined_by(figure: Placed, near: str, words: list[str]) -> tuple[str | None, int]:
    """What joins a figure to the word of a change before it, and the last word before that joint."""
    joint = _JOINTS.get(words[-1])
    if words[-2:] == ["compared", "to"]:  # "plunged to 266 compared to 628"
        return _FROM, len(words) - 3
    if words[-1] in _OF_ABROAD:  # "a chuté de 43 %", "cayó un 43 %", "de 87 à 411"
        leads = _TO_NEXT.match(figure.text, figure.mention.phrase.end)
        goes_on = words[-1] == "de" and leads and not is_share_led_on(figure)
        joint = _FROM if goes_on else _BY
    if (
        joint == _BY and words[-1] == "of" and "from" in words and _FROM_HEIGHT.search(near)
    ):  # "down from a peak of 54%"
        return _FROM, len(words) - 2 - words[::-1].index("from")
    if joint == _BY and words[-1] == "of" and "to" in words and _TO_HEIGHT.search(near):  # "to a low of 28%"
        return _TO, len(words) - 2 - words[::-1].index("to")
    return joint, len(words) - (2 if joint else 1)


# "De 2,1 % à 214 millions" is by so much to where; "de 2,1 % à 3,5 %" from there.
_AMOUNT_NEXT = lazy(
    r"\s(?:auf|à|a)\s(?:[^\W\d_]+\s){0,2}[$€£]?\d[\d.,]*(?:[ \u00a0\u202f]\d{3})*(?!\d)[ \u00a0\u202f]?"
    r"(?!%|p(?:ou|o)?r\s?(?:cent|ciento)|per\scento|prozent|points?\b|punt[oi]s?\b|[\d.,])",
    re.IGNORECASE,
)


def is_share_led_on(figure: Placed) -> bool:
    """Whether a share has an amount of another kind behind it, to which something rose or fell by it."""
    is_share = figure.mention.kind is FigureKind.PERCENT
    return is_share and _AMOUNT_NEXT.match(figure.text, figure.mention.phrase.end) is not None


def _led_to(words: list[str], at: int, change: int | None) -> int | None:
    """Where "bringing" stands behind the word of a change: "cut fees by 25 points, bringing the rate to"."""
    low = -1 if change is None else change
    led = next((index for index in range(at, low, -1) if words[index] in _LEADING), None)
    if led is None or at - led >= _NEAR_OVER or _END.search(" ".join(words[led:]) + " "):
        return None
    return led


def against_its_word(shared: Sequence[SharedNumber]) -> SharedNumber | None:
    """The number to which a statement has something fall from a lower one, or rise from a higher; else None.

    None where a figure of the passage has the same change.
    """
    parts = [(one, part) for one in shared if (part := _part(one.ours))]
    begun = [(one, part) for one, part in parts if part.role == _FROM]
    if len(begun) != 1 or _RANKED.search(shared[0].ours.text):
        return None
    begin, change = begun[0]
    end = next((one for one, part in parts if (part.role, part.way) == (_TO, change.way)), None)
    end = end or _before(begin, shared)
    if end is None or not _goes_against(begin.ours, end.ours, change.way):
        return None
    theirs = (_part(one.theirs) for one in (begin, end))
    return None if any(part and part.way == change.way for part in theirs) else end


def changed_against(
    shared: Sequence[SharedNumber], changes: Collection[tuple[Decimal, Decimal]]
) -> SharedNumber | None:
    """The number to which the statement has something fall, and to which it rose in the passage; else None.

    `changes` are those of the passage, before and after: "£742m, up from £590m".
    """
    if not changes or _RANKED.search(shared[0].ours.text) or _RANKED.search(_sentence(shared[0].theirs)):
        return None
    parts = [(one, part) for one in shared if (part := _part(one.ours))]
    if has_reservation(shared[0].ours.text, WAY_OPEN):
        return None
    for one, part in parts:
        befores = [before for before, after in changes if after == one.theirs.mention.value]
        if part.role != _TO or len(befores) != 1 or not 0 < befores[0] != one.theirs.mention.value:
            continue
        is_up = one.theirs.mention.value > befores[0]
        if is_up != (part.way > 0) and _is_of_one(part.subject, _sentence(one.theirs)):
            return one
    return None


def _sentence(figure: Placed) -> str:
    return figure.sentence().of(figure.text)


def _before(begin: SharedNumber, shared: Sequence[SharedNumber]) -> SharedNumber | None:
    """The number that "up from" follows: 394 people died, up from 244."""
    words = begin.ours.before(_REACH).lower().split()
    if words[-2:-1] not in (["up"], ["down"]):
        return None
    start = begin.ours.mention.phrase.start
    before = [one for one in shared if one.ours.mention.phrase.end <= start]
    return max(before, key=lambda one: one.ours.mention.phrase.end, default=None)


def _goes_against(begin: Placed, end: Placed, way: int) -> bool:
    """Whether a change from one figure to another goes the other way than its word says."""
    first, last = begin.mention.value, end.mention.value
    is_sure = 0 < first < last * _FAR and 0 < last < first * _FAR  # to 5 million from 7
    return (
        is_sure and begin.mention.kind is end.mention.kind and (last > first) != (way > 0) and first != last
    )
