"""One of two that a figure is told of: "62% of homes were destroyed" over "62% were damaged or destroyed"."""

from __future__ import annotations

from scifacts.checks.raising import Contrast
from scifacts.checks.reading.figure_words import forms_in
from scifacts.checks.reading.wording import denies, words_in
from scifacts.numerals.wordlists import word_set
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re

    from scifacts.checks.reading.placed import Placed

__all__ = ["is_nearest", "told_of_one_of_two"]

_TWO = lazy(
    r"\b(?P<one>[a-z]{4,})\sor\s(?P<two>[a-z][^.,;:()\d]{3,40}?)(?=\s(?:by|in|of|to|and|for|at|on|with|from)\b|[.,;:()]|\Z)"
)
_DENYING = word_set("no not never without neither nor none cannot whether either")
_LOOSE = word_set(
    "more less so about around over under fewer later earlier longer even than other others similar"
)


def told_of_one_of_two(ours: Placed, theirs: Placed) -> Contrast | None:
    """The one of two deeds or things of which alone a statement tells the figure of both; else None."""
    clause = theirs.clause()
    if denies(clause, _DENYING):
        return None
    said = forms_in(ours.text)
    for found in _TWO.finditer(clause):
        if not is_nearest(theirs, clause, found) or not _LOOSE.isdisjoint(words_in(found.group())):
            continue
        one, two = forms_in(found["one"]), forms_in(found["two"])
        if not one or not two or not one.isdisjoint(two):
            continue
        if one.isdisjoint(said) is (len(two & said) * 2 > len(two)):
            return Contrast(ours.clause(), clause)
    return None


def is_nearest(figure: Placed, clause: str, found: re.Match[str]) -> bool:
    """Whether no other number stands in a figure's clause between the figure and what was found there."""
    number = figure.mention.text
    start = clause.find(number)
    end = start + len(number)
    between = clause[found.end() : start] if found.end() <= start else clause[end : found.start()]
    return start >= 0 and not any(map(str.isdecimal, between))
