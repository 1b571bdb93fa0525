"""What there is, told as a change by so much: "inflation fell by 23%" over "inflation stood at 23%".

So a share of something else that goes with a change: "EBITDA rose 19.9%" over "EBITDA rose, with a margin of
19.9%"; and the distance to a target: "losses rose 20%" over "losses were 20% higher than the target".
"""

from __future__ import annotations

import re

from scifacts.checks.contraries.change_roles import tells_how_much
from scifacts.checks.contraries.direction import ANY_TURN
from scifacts.checks.raising import Contrast
from scifacts.checks.reading.asides import without_asides
from scifacts.checks.reading.wording import speak_of_one, words_in
from scifacts.numerals.wordlists import phrases, word_set
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from scifacts.checks.reading.placed import Placed

__all__ = ["level_as_change"]

_ROUGHLY = r"(?:(?:about|around|some|nearly|almost|over|just|only|more\sthan|less\sthan|at\sleast)\s){0,2}"
_STANDING = lazy(
    rf"\b(?:(?:st(?:ood|ands|anding)|remain(?:s|ed|ing)|stay(?:s|ed|ing)|unchanged|steady|flat)\sat|is|was|are|were|account(?:s|ed|ing)\sfor"
    rf"|contribut(?:es?|ed|ing)(?:\sto)?|mak(?:es?|ing)\sup|made\sup|represent(?:s|ed|ing)?"
    rf"|amount(?:s|ed|ing)?\sto|total(?:s|led|ed)|came\sto)\s{_ROUGHLY}\Z",
    re.IGNORECASE,
)
_LEVEL_OF = lazy(
    rf"(?<!\bby\s)\b(?:a|an|its|their|the|with|on)\s(?:[a-z]+\s)?(?P<level>margins?|yields?|turnout|ratio)\sof\s{_ROUGHLY}\Z",
    re.IGNORECASE,
)
# No change in time: 20% higher than its target.
_ASIDE = lazy(
    r"\s(?:higher|lower|more|less|larger|smaller|above|below|over|under|short\sof|ahead\sof)\s(?:than\s)?"
    r"(?:(?:its|their|the|an?|his|her|our)\s)?(?:[a-z]+\s)?(?P<what>target|goal|limit|benchmark|threshold|norm|forecast|budget)\b",
    re.IGNORECASE,
)
# A change from a year before: 1.8% larger than in the final quarter of 2019.
_BASE = lazy(
    r"\s(?:higher|lower|more|less|larger|smaller|bigger|fewer|greater|above|below)\s(?:than\s)?[^.;:!?]{0,50}?"
    r"\b(?:(?P<year>(?:19|20)\d\d)|before\sthe\s(?:pandemic|crisis|war|crash))\b",
    re.IGNORECASE,
)
_YEAR = lazy(r"\b(?:19|20)\d\d\b")
_PERIODS = word_set("quarter month months week weeks")
# By these two texts tell one time of the year: the third quarter, and that of the year before.
_TIMES_OF_YEAR = word_set("""
same corresponding comparable first second third fourth final last half spring summer autumn winter
january february march april may june july august september october november december
""")
_BASES = word_set(
    "than since before from on last previous compared against pandemic crisis war pre ago earlier level"
)
# What tells a change without a word of its way: "wage inflation stood at 3%", wages rose by 3%.
_CHANGES = phrases("""
chang inflat deflat grow appreciat depreciat accelerat decelerat ris increas differ pace return contract
shrink expan sav los gain hike boost slump advanc improv worsen
""")
_BEHIND = word_set(
    "higher lower up down more less fewer above below better worse larger smaller bigger cheaper dearer"
    " faster slower longer shorter greater growth rise increase fall drop decline change"
)


def level_as_change(ours: Placed, theirs: Placed) -> Contrast | None:
    """What a statement has rise or fall by a figure that its passage gives as what there is; else None."""
    if not tells_how_much(ours) or tells_how_much(theirs):
        return None
    if aside := _ASIDE.match(theirs.text, theirs.number_end()):
        is_told = not {aside["what"].lower(), "than"}.isdisjoint(words_in(ours.text))
        return None if is_told else Contrast(ours.led().strip(), theirs.phrase() + aside.group())
    if base := _BASE.match(theirs.text, theirs.number_end()):
        return _without_base(ours, theirs, base)
    before = without_asides(theirs.text[theirs.sentence().start : theirs.mention.phrase.start])
    before = before if before.count(",") == 0 else theirs.clause_before()
    found = _LEVEL_OF.search(before) if theirs.mention.kind.is_share else None
    if found is None and (
        not _is_standing(theirs, before) or not speak_of_one(ours.clause(), before, ANY_TURN)
    ):
        return None
    said = words_in(ours.text)
    changes = [word for word in words_in(before) if word.startswith(_CHANGES) or word in ANY_TURN]
    if found is None and any(word not in said for word in changes):
        return None
    return Contrast(ours.led().strip(), theirs.led().strip())


def _without_base(ours: Placed, theirs: Placed, base: re.Match[str]) -> Contrast | None:
    """A change that a statement tells of no year, where its passage counts it from one before."""
    said = words_in(ours.text)
    year = base["year"]
    if (year and year in ours.text) or not _BASES.isdisjoint(said):
        return None
    times = [one for one in _YEAR.findall(ours.text) if one != year]
    if not (times or not _PERIODS.isdisjoint(said)) or (year and _is_year_before(year, base, ours, theirs)):
        return None
    return Contrast(ours.led().strip(), theirs.phrase() + base.group())


def _is_year_before(year: str, base: re.Match[str], ours: Placed, theirs: Placed) -> bool:
    """Whether a passage counts from the year before: from 2019 in 2020, one May from another."""
    own = theirs.text[theirs.sentence().start : theirs.mention.phrase.start]
    years = [int(one) for one in _YEAR.findall(f"{ours.text} {own}") if one != year]
    if years:
        return max(years) - int(year) <= 1
    told = _TIMES_OF_YEAR.intersection(words_in(base.group()))
    return "same" in told or not told.isdisjoint(words_in(f"{ours.text} {own}"))


def _is_standing(figure: Placed, before: str) -> bool:
    return _STANDING.search(before) is not None and _BEHIND.isdisjoint(figure.words_behind())
