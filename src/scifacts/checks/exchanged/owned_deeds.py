"""Whose deed it is, told as a noun: "Vidora's takeover of Marlow" over "Marlow's takeover of Vidora"."""

from __future__ import annotations

from scifacts.checks.exchanged.exchanges import Exchange
from scifacts.nouns import NamedTuple
from scifacts.numerals.wordlists import word_set
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["exchanged_owners"]

_NAME = r"[^\W\d_a-zà-ÿ][\w.&-]*(?:\s[^\W\d_a-zà-ÿ][\w&-]*){0,3}"
_OWNED = lazy(
    rf"(?P<owner>{_NAME})['’]s?\s(?:[^\s;:()]*[^\s.;:()]\s){{0,4}}?(?P<noun>[a-z]{{4,}})\s"
    rf"(?P<joint>of|to|from|on|over|against|into|in)\s(?:(?:the|its|rival|fellow|neighbouring|smaller|larger)\s){{0,2}}(?P<other>{_NAME})"
)
_DONE_BY = lazy(
    rf"\b(?P<noun>[a-z]{{4,}})\s(?P<joint>of)\s(?:(?:the|its|rival)\s)?(?P<other>{_NAME})\s(?:[^\s.;:()]+\s){{0,3}}?"
    rf"by\s(?:(?:the|its|rival)\s)?(?P<owner>{_NAME})"
)
# What two have with one another.
_MUTUAL = word_set("game match war fight battle race talks border ties trade rivalry series")


class _Deed(NamedTuple):
    """What is done, how the other is joined to it, and the last words of the two names, in lower case."""

    noun: str
    joint: str
    owner: str
    other: str
    start: int
    end: int


def exchanged_owners(statement: str, sentence: str) -> Exchange | None:
    """The first deed told as a noun of which the two texts have the sides exchanged; None if none is."""
    said = list(_deeds(statement))
    there = list(_deeds(sentence)) if said else []
    for ours in said:
        alike = [found for found in there if (found.noun, found.joint) == (ours.noun, ours.joint)]
        if any((found.owner, found.other) == (ours.owner, ours.other) for found in alike):
            continue
        for found in alike:
            if (found.other, found.owner) == (ours.owner, ours.other):
                return Exchange(
                    statement[ours.start : ours.end], sentence[found.start : found.end], found.start
                )
    return None


def _deeds(text: str) -> Iterator[_Deed]:
    patterns = [_OWNED] if "'s " in text or "’s " in text or "s' " in text else []
    patterns += [_DONE_BY] if " by " in text else []
    for pattern in patterns:
        for found in pattern.finditer(text):
            if found["noun"] not in _MUTUAL:
                owner, other = (_last(found[side]) for side in ("owner", "other"))
                yield _Deed(found["noun"], found["joint"], owner, other, *found.span())


def _last(name: str) -> str:
    return name.rsplit(None, 1)[-1].lower().strip(".")
