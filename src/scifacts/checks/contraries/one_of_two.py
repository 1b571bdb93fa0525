"""One of two that a figure is told of: "62% of homes were destroyed" over "62% were damaged or destroyed"."""

from __future__ import annotations

from scifacts.checks.raising import Contrast
from scifacts.checks.reading.figure_words import forms_in
from scifacts.checks.reading.wording import words_in
from scifacts.numerals.wordlists import word_set
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from scifacts.checks.reading.placed import Placed

__all__ = ["told_of_one_of_two"]

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
    at = clause.find(theirs.mention.text)
    words = words_in(clause)
    if at < 0 or not _DENYING.isdisjoint(words) or "n't" in clause or "n’t" in clause:
        return None
    said = forms_in(ours.text)
    for found in _TWO.finditer(clause):
        start, end = sorted((at, found.start()))
        between = clause[start + (len(theirs.mention.text) if start == at else 0) : end]
        pair = words_in(found.group())
        if any(map(str.isdecimal, between)) or not _LOOSE.isdisjoint(pair):
            continue
        one, two = forms_in(found["one"]), forms_in(found["two"])
        if not one or not two or not one.isdisjoint(two):
            continue
        if one.isdisjoint(said) is (len(two & said) * 2 > len(two)):
            return Contrast(ours.clause(), clause)
    return None
