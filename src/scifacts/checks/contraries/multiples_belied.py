"""How many times another number one became, where the two in the passage belie it: "halved, to 1.3 per cent".

Over "fell from 1.9 per cent to 1.3 per cent". Halved may be what fell to between 40 and 62 in a hundred;
"nearly" and "more than" move the bounds. A statement with a base of its own (since 2010) is left alone.
"""

from __future__ import annotations

import re

from scifacts.checks.raising import Contrast
from scifacts.checks.reading.wording import words_in
from scifacts.numerals import Verdict, compare_units, figures
from scifacts.numerals.wordlists import word_set
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from decimal import Decimal

    from scifacts.checks.reading.placed import Placed

__all__ = ["multiple_belied"]

_SAID = lazy(
    r"\b(?:(?P<more>more\sthan|over|mehr\sals|plus\sque|más\sque)\s|(?P<nearly>nearly|almost|about|roughly|fast|près\sde|presque|casi|quasi)\s)?"
    r"(?:(?P<half>halv(?:ed|es|ing)|halbierten?|dimezzat[aoei])|(?P<twice>doubl(?:ed|es|ing)|verdoppelten?|doublé|duplic(?:ó|aron)|raddoppiat[aoei])"
    r"|(?P<thrice>tripl(?:ed|es|ing)|trebl(?:ed|es|ing)|verdreifachten?|triplé|triplic(?:ó|aron))|(?P<four>quadrupl(?:ed|es|ing)))\b"
    r"[^.;:!?\d]{0,40}\b(?:to|at|auf|à|al?)\s\Z",
    re.IGNORECASE,
)
_OWN_BASE = lazy(
    r"\b(?:since|from|compared|versus|against|seit|von|gegenüber|depuis|par\srapport|desde|frente)\b",
    re.IGNORECASE,
)
# The least and the most of what may be told so; in hundredths of the number before.
_PLAIN = {"half": (40, 62), "twice": (170, 250), "thrice": (255, 370), "four": (340, 490)}
_NEARLY = {"half": (36, 70), "twice": (155, 260), "thrice": (235, 380), "four": (310, 500)}
_OVER = {"half": (1, 52), "twice": (195, 10_000), "thrice": (290, 10_000), "four": (390, 10_000)}
_FROM = lazy(r"\b(?:from|von|de)\s\Z", re.IGNORECASE)
_TO = lazy(
    r"(?:[^.;:!?,\d]{0,30}\s|\s)(?:(?:in|im|en)\s(?:19|20)\d\d\s|(?:a|the)\s(?:year|month|quarter)\s(?:earlier|ago|before)\s)?(?:to|auf|à|a)\s",
    re.IGNORECASE,
)
_AGAINST = lazy(
    r"[^.;:!?,\d]{0,30},?\s(?:(?:(?:down|up)\s)?from|against|compared\s(?:with|to)|versus|gegenüber|contre)\s(?:(?:an?|its|the|about|some|earlier)\s){0,2}",
    re.IGNORECASE,
)
# With whom or what was hoped for it is compared, and not with what was.
_NO_PAST = word_set("forecast forecasts expected expectations target targets budget average for rival rivals")
_HUNDRED, _NEAR = 100, 70  # and characters before a figure in which the multiple is told
_FAR = 20  # times: "from 1.9 to 1.3 million" has one scale


def multiple_belied(ours: Placed, theirs: Placed) -> Contrast | None:
    """The multiple that a statement tells of a change to a figure, where its passage has none such."""
    said = _SAID.search(ours.before(_NEAR))
    if said is None or _OWN_BASE.search(ours.text):
        return None
    sentence = theirs.sentence().of(theirs.text)
    if _MULTIPLE.search(sentence) or not _NO_PAST.isdisjoint(words_in(sentence)):
        return None
    found = _base(theirs, ours.mention.value)
    if found is None or not 0 < found[0] < ours.mention.value * _FAR or ours.mention.value > found[0] * _FAR:
        return None
    base, words = found
    word = next(name for name in _PLAIN if said[name])
    low, high = (_OVER if said["more"] else _NEARLY if said["nearly"] else _PLAIN)[word]
    if low <= ours.mention.value * _HUNDRED / base <= high:
        return None
    return Contrast(f"{said.group()}{ours.phrase()}", words)


# A passage that tells a multiple itself may mean another base.
_MULTIPLE = lazy(
    r"\b(?:halv(?:ed|es|ing)|double[sd]?|doubling|tripl|trebl|quadrupl|times\s(?:as|more|higher|the)|twice|halbier|verdoppel|verdreifach"
    r"|doublé|triplé|duplic|triplic|raddoppi|dimezz)",
    re.IGNORECASE,
)


def _base(figure: Placed, value: Decimal) -> tuple[Decimal, str] | None:
    """The number before from which something came to a figure, and the words that tell it; else None."""
    text, mention = figure.text, figure.mention
    if mention.high is not None:
        is_change = mention.high == value and _FROM.search(text, 0, mention.phrase.start)
        return (mention.value, f"from {figure.phrase()}") if is_change else None
    sentence = figure.sentence()
    text, at = sentence.of(text), mention.phrase.start - sentence.start
    alike = [one for one in figures(text) if one.kind is mention.kind and one.high is None]
    for one in [one for one in alike if one.phrase.end <= at][-1:]:
        is_to = _TO.fullmatch(text, one.phrase.end, at) is not None
        if is_to and _FROM.search(text, 0, one.phrase.start):
            return one.value, "from " + text[one.phrase.start : at] + figure.phrase()
    end = figure.number_end() - sentence.start
    for one in [one for one in alike if one.phrase.start >= end][:1]:
        is_of_one = compare_units(one.unit, mention.unit) is not Verdict.OTHER
        if is_of_one and _AGAINST.fullmatch(text, end, one.phrase.start):
            return one.value, text[at : one.phrase.end]
    return None
