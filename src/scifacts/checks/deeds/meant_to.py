"""What those counted would do, told as done: "43% of firms hired" over "43% said they would hire"."""

from __future__ import annotations

import re

from scifacts.checks.raising import Contrast
from scifacts.checks.reading.verb_forms import first_form, is_past
from scifacts.checks.reading.wording import words_in
from scifacts.numerals.wordlists import word_set
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from scifacts.checks.reading.placed import Placed

__all__ = ["meant_as_done"]

_MEANT = lazy(
    r"[^.;:!?,\d]{0,60}?\b(?:would|will|(?:plan(?:s|ned)?|hope[sd]?|mean[st]?|aim(?:s|ed)?|(?:intend|want|expect)(?:s|ed)?)\sto|(?:is|are|were|was)\s(?:going|planning|hoping"
    r"|ready|willing|set|due)\sto)\s(?:[a-z]+ly\s|(?:prefer|like|love|be\s(?:willing|ready|happy|able))\sto\s)?(?P<verb>[a-z]{3,})\b",
    re.IGNORECASE,
)
_OPEN = word_set("""
would will going plan plans planned planning intend intends intended hope hopes hoped hoping want wants wanted
expect expects expected aim aims aimed willing ready prefer rather like survey poll polled surveyed
""")
_PLAIN = frozenset(["have", "been", "be"])


def meant_as_done(ours: Placed, theirs: Placed) -> Contrast | None:
    """The deed that a statement tells of its figure as done, which its source tells as meant; else None."""
    sentence, end = theirs.sentence(), theirs.number_end()
    behind = theirs.text[end : sentence.end]
    found = _MEANT.match(behind)
    verb, said = found["verb"].lower() if found else "", words_in(ours.text)
    if found is None or verb in _PLAIN or not _OPEN.isdisjoint(said):
        return None
    there = words_in(sentence.of(theirs.text))
    does = "to" not in said and verb in said and there.count(verb) == 1  # on strike, and aimed to strike
    if not (does or _is_done(verb, said)) or _is_done(verb, there):
        return None
    return Contrast(ours.clause(), theirs.text[theirs.mention.phrase.start : end + found.end()])


def _is_done(verb: str, words: list[str]) -> bool:
    """Whether words have the past of a verb: hired, of hire."""
    first = first_form(verb)
    return any(is_past(word) and first_form(word) == first for word in words)
