"""A name with a number in it for another of its kind: "MMR2" over "MMR1", "the 100 mg dose" over "200 mg".

So is an age: "women aged 25 to 29" over "women aged 20 to 24". The sentence of the figure and the statement
have one of the kind each.
"""

from __future__ import annotations

import re

from scifacts.checks.raising import Contrast
from scifacts.checks.reading.classes import classes_in
from scifacts.checks.reading.labels import family_of, form_of_label, is_label, labelled, unlabelled
from scifacts.numerals.wordlists import word_set
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from scifacts.checks.reading.classes import Class
    from scifacts.checks.reading.placed import Placed

__all__ = ["label_otherwise"]

_COMPARING = word_set("than compared versus vs unlike whereas while against like not")
_WORD = lazy(r"[^\W_]+(?:[.-][^\W_]+)*")
_AGED = lazy(r"\b(?:aged?|ages)\s(?P<class>[^,.;:()]{1,24})", re.IGNORECASE)


def label_otherwise(statement: str, theirs: Placed, others: Sequence[str]) -> Contrast | None:
    """The label of a statement, and the other one of its kind that the figure's sentence has instead.

    `others` are the texts of the claim's other quotes, of which a label may be.
    """
    if not _COMPARING.isdisjoint(statement.lower().split()):
        return None  # lower than that of MMR2
    sentence = _told_around(theirs)
    said, found = _labels(statement), _labels(sentence)
    elsewhere = {form for text in others for forms in _labels(text).values() for form in forms}
    for family, ours in said.items():
        there = found.get(family, {})
        if len(ours) == len(there) == 1 and ours.keys() != there.keys() and elsewhere.isdisjoint(ours):
            return Contrast(next(iter(ours.values())), next(iter(there.values())))
    return _aged(statement, sentence)


def _told_around(figure: Placed) -> str:
    """The figure's sentence without what it puts in brackets, or the part of a bracket that it stands in."""
    span = figure.sentence()
    before = figure.text[span.start : figure.mention.phrase.start]
    behind = figure.text[figure.mention.phrase.start : span.end]
    if before.count("(") > before.count(")"):
        return _PART.split(before)[-1] + _PART.split(behind)[0]
    return _ASIDE.sub(" ", before) + _ASIDE.sub(" ", behind)


_PART = lazy(r"[();]")
_ASIDE = lazy(r"\([^()]*(?:\)|\Z)")


def _labels(text: str) -> dict[str, dict[str, str]]:
    """The labels of a text by their families: what all forms of each have in common -> as it is written."""
    found: dict[str, dict[str, str]] = {}
    for word in map(re.Match.group, _WORD.finditer(labelled(text))):
        if is_label(word) and _is_compared(unlabelled(word)):
            found.setdefault(family_of(word), {})[form_of_label(word)] = unlabelled(word)
    return found


_COMPARED = lazy(r"[A-Z]{1,4}[a-z]?-?\d{1,3}|\d+(?:[.,]\d+)?[ \xa0]?(?:mg|µg|μg|mcg)")


def _is_compared(label: str) -> bool:
    """Whether a label names one of a few: MMR1, 200 mg. "The 10-year" may be told in other words."""
    return _COMPARED.fullmatch(label) is not None


def _aged(statement: str, sentence: str) -> Contrast | None:
    """The only age of a statement over another, the only one of the sentence."""
    said, found = map(_ages, (statement, sentence))
    if len(said) != 1 or len(found) != 1 or classes_in(statement) != next(iter(said.values())):
        return None
    ((ours, one),), ((theirs, two),) = said.items(), found.items()
    if (
        len(one) != 1
        or len(two) != 1
        or classes_in(sentence) != two
        or {*map(_even, one)} == {*map(_even, two)}
    ):
        return None
    return Contrast(f"aged {ours}".strip(), f"aged {theirs}".strip())


def _ages(text: str) -> dict[str, set[Class]]:
    """The classes behind each "aged" of a text."""
    return {one["class"]: classes_in(one["class"]) for one in _AGED.finditer(text)}


def _even(bounds: Class) -> tuple[int | None, int | None]:
    """An age class by its first and its last year: under 5 is from 0 to 4."""
    low, high = bounds
    return (0, high - 1) if low is None and high is not None else bounds
