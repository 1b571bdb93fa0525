"""Whom a number counts in or leaves out, told otherwise: "14 people, including the bomber" over "besides the
bomber, 14 people".
"""

from __future__ import annotations

import re

from scifacts.checks.contraries.whole_or_part import is_sum
from scifacts.checks.raising import Contrast
from scifacts.checks.reading.verb_forms import first_forms_in
from scifacts.numerals.wordlists import word_set
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from scifacts.checks.reading.placed import Placed

__all__ = ["counted_otherwise"]

_WHOM = r"\s(?:also\s)?(?P<whom>[^.,;:()]{3,60})"
_IN = lazy(
    rf"\b(?:including|among\sthem|counting)(?<!not\sincluding)(?<!not\scounting){_WHOM}", re.IGNORECASE
)
_OUT = lazy(
    r"\b(?:in\saddition\sto|besides|apart\sfrom|aside\sfrom|not\s(?:including|counting)|excluding|on\stop\sof|other\sthan)"
    + _WHOM,
    re.IGNORECASE,
)
_LITTLE = word_set(
    "the and its their his her that this who which was were are people person others other one two"
)
_LEAST = 3  # letters


def counted_otherwise(ours: Placed, theirs: Placed) -> Contrast | None:
    """What a statement counts in and its passage leaves out, or the other way round; None if nothing."""
    said, found = (one.sentence().of(one.text) for one in (ours, theirs))
    for here, there in ((_IN, _OUT), (_OUT, _IN)):
        one, two = here.search(said), there.search(found)
        if one is None or two is None or there.search(said) or here.search(found):
            continue
        whom = first_forms_in(two["whom"], _LITTLE, _LEAST)
        if not whom.isdisjoint(first_forms_in(one["whom"], _LITTLE, _LEAST)) and not is_sum(theirs):
            return Contrast(one.group(), two.group())
    return None
