"""SF207: two figures in each other's place: "killed 340, injured 54" over "killed 54, injured 340".

Two are swapped where each has words beside it that the source has beside the other, and not both keep theirs.
"""

from __future__ import annotations

from itertools import combinations, product

from scifacts.checks.contraries.contrary import statement_contrary
from scifacts.checks.contraries.in_order import IN_ORDER
from scifacts.checks.other_numbers.other_figures import other_figures_differ
from scifacts.checks.other_numbers.shared_numbers import SharedNumber
from scifacts.checks.raising import statement_says
from scifacts.checks.reading.placed import Placed
from scifacts.model import FigureKind
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import TypeAlias

    from scifacts.checks.reading.figure_words import FigureWord
    from scifacts.checks.subject import ClaimSubject, FigureReading
    from scifacts.model import Finding

    _Words: TypeAlias = dict[str, FigureWord]

__all__ = ["figures_swapped"]

_MOST = 12  # figures compared with each other: more are a table
_OF = lazy(r"\sof\s(?:(?:the|its|their|his|her|all|this|these|those)\s)?")
_NEAR_BEFORE, _NEAR_BEHIND = 1, 2  # telling words from a figure
_TOLD_BY = (statement_contrary, other_figures_differ)  # what these tell is not told again


def figures_swapped(subject: ClaimSubject) -> Iterator[Finding]:
    """Yield a finding for each quote whose sentence has two figures of the statement the other way round."""
    statement = subject.claim.statement
    if any(words in statement.lower() for words in IN_ORDER):
        return
    for reading, shared in subject.numbers_shared():
        for group in (shared, _years(subject, reading)):
            pairs = combinations(group, 2) if len(group) <= _MOST else ()
            one = next((one for one, two in pairs if _are_swapped(one, two)), None)
            if one is not None and not any(map(subject.told_by, _TOLD_BY)):
                yield statement_says(subject, reading, one.contrast(), one.theirs.mention.phrase)
                break


def _years(subject: ClaimSubject, reading: FigureReading) -> list[SharedNumber]:
    """The years that the statement and a passage have, once each."""
    seen = subject.seen(reading.reading.quote.source_id)
    ours = [Placed(one, subject.claim.statement) for one in subject.stated() if one.kind is FigureKind.YEAR]
    years = (one for one in reading.reading.mentions if one.kind is FigureKind.YEAR)
    theirs = [Placed(seen.mention(one), seen.text) for one in years]
    if not 1 < len(ours) <= _MOST or len(theirs) > _MOST:
        return []
    found = []
    for one in ours:
        same = [other for other in theirs if other.mention.value == one.mention.value]
        if len(same) == 1 and sum(other.mention.value == one.mention.value for other in ours) == 1:
            found.append(SharedNumber(one, same[0]))
    return found


def _are_swapped(one: SharedNumber, two: SharedNumber) -> bool:
    if not one.theirs.is_in_sentence_of(two.theirs):
        return False
    if any(
        words in figure.theirs.sentence().of(figure.theirs.text).lower()
        for words in IN_ORDER
        for figure in (one, two)
    ):
        return False
    if any(_is_share_of(*pair) for pair in ((one.ours, two.ours), (two.ours, one.ours))):
        return False
    from scifacts.checks.reading.figure_words import (
        words_apart,  # few statements share two figures with a sentence
    )

    ours, theirs = words_apart(one.ours, two.ours), words_apart(one.theirs, two.theirs)
    return _tell_apart(ours, theirs[::-1]) and not _tell_apart(ours, theirs)


def _is_share_of(share: Placed, whole: Placed) -> bool:
    """Whether a text tells one figure as a share of another: spent 58% of its $63 million on pay."""
    between = share.text[share.mention.phrase.end : whole.mention.phrase.start]
    return share.mention.kind is FigureKind.PERCENT and _OF.fullmatch(between) is not None


def _tell_apart(ours: tuple[_Words, _Words], theirs: tuple[_Words, _Words]) -> bool:
    """Whether two figures of one text have words beside them that two of another have in this order too."""
    return any(
        _are_alternatives((ours[0][one], ours[1][two]), (theirs[0][one], theirs[1][two]))
        for one, two in product(ours[0].keys() & theirs[0].keys(), ours[1].keys() & theirs[1].keys())
    )


def _are_alternatives(ours: tuple[FigureWord, FigureWord], theirs: tuple[FigureWord, FigureWord]) -> bool:
    """Whether two words tell two figures apart in both texts, rather than stand there for other reasons.

    The subject before the first figure, and the place behind the last, change figures with their order.
    """
    if all(word.is_sure for word in (*ours, *theirs)) or all(map(_is_near, (*ours, *theirs))):
        return True
    same_side = [one.is_before is two.is_before for one, two in (ours, theirs)]
    if all(word.is_firm for word in ours):
        return any(same_side)
    changes_side = ours[0].is_before is not theirs[0].is_before
    return all(same_side) and (changes_side or ours[0].is_before or all(map(_is_near, (*ours, *theirs))))


def _is_near(word: FigureWord) -> bool:
    return word.rank <= (_NEAR_BEFORE if word.is_before else _NEAR_BEHIND)
