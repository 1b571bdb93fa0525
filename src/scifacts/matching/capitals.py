"""Words that differ in capitals alone: wording, unless they make a word of an abbreviation."""

from __future__ import annotations

from scifacts.matching.words import ABBREVIATED, FUNCTION_WORDS, PHRASES
from scifacts.model import ChangeKind

TYPE_CHECKING = False
if TYPE_CHECKING:
    from scifacts.matching.tokens import Tokens

__all__ = ["case_kind"]

_SHORT = 3  # letters of an abbreviation that is a word in small letters
_NO_ABBREVIATIONS = FUNCTION_WORDS - {"us", "it", "who"}


def case_kind(here: tuple[Tokens, int], there: tuple[Tokens, int]) -> ChangeKind:
    """What capitals alone change in a word of the quote and of the passage: US and us, but not TO and to."""
    one, two = here[0].words[here[1]], there[0].words[there[1]]
    if one.lower() not in ABBREVIATED and one.lower() not in PHRASES:
        return ChangeKind.WORDING  # ip and IP
    if len(one) == 1 or not (_abbreviates(one, two) or _abbreviates(two, one)):
        return ChangeKind.WORDING
    if one.lower() in _NO_ABBREVIATIONS and (_shouts(*here) or _shouts(*there)):
        return ChangeKind.WORDING  # NEW LINE TO AIRPORT
    return ChangeKind.NAME


def _abbreviates(one: str, two: str) -> bool:
    return len(one) <= _SHORT and one != one.capitalize() and one.isupper() and two.islower()


def _shouts(side: Tokens, index: int) -> bool:
    """Whether a longer word beside one is in capitals as well."""
    beside = (*side.words[max(0, index - 1) : index], *side.words[index + 1 : index + 2])
    return any(word.isupper() and len(word) > _SHORT for word in beside)
