"""Who did it told as to whom it was done: "Skylark bought Falkner" over "Skylark, bought by Falkner"."""

from __future__ import annotations

from scifacts.checks.raising import Contrast
from scifacts.checks.reading.verb_forms import first_form, is_past
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from scifacts.checks.reading.placed import Placed

__all__ = ["voice_turned"]

_LEAST = 2  # names that both texts have

_NAME = r"[A-ZÀ-Þ][\w’'&-]*(?:\s[A-ZÀ-Þ][\w’'&-]*){0,3}"
_PASSIVE = lazy(
    rf"(?P<name>{_NAME}),?\s(?:(?:which|who)\s)?(?:has\sbeen|have\sbeen|had\sbeen|was|were|is|are|is\sto\sbe|will\sbe)\s(?:[a-z]+ly\s)?"
    rf"(?P<verb>[a-z]+)\sby\s(?:(?:the|its|a)\s)?(?:(?:[a-z]+|[A-Z][a-z]+)\s){{0,3}}?(?P<doer>{_NAME})"
)
_ACTIVE = lazy(
    rf"(?P<name>{_NAME})\s(?:(?:has|have|had|will|would|is\sto)\s)?(?P<verb>[a-z]+)\s(?P<behind>[^.;:]*)"
)


def voice_turned(ours: Placed, theirs: Placed) -> Contrast | None:
    """A deed of which a statement has the doer done to, or the other way round; None where it does not."""
    sentence = theirs.all_parts().of(theirs.text)
    if (" by " in ours.text) is (" by " in sentence):
        return None
    shared = {word.strip(",.") for word in ours.text.split() if word[0].isupper()}
    if sum(map(sentence.__contains__, shared)) < _LEAST:
        return None
    return _turned(ours.text, sentence) or _turned_back(ours.text, sentence)


def _turned(statement: str, sentence: str) -> Contrast | None:
    """The active of a statement whose doer the passive of the sentence has done to."""
    said, found = _ACTIVE.match(statement), _PASSIVE.search(sentence)
    if said is None or found is None or " by " in said["behind"] or not _may_be_deed(said["verb"]):
        return None
    is_turned = first_form(said["verb"]) == first_form(found["verb"]) and _last(said["name"]) == _last(
        found["name"]
    )
    if not is_turned or _last(found["doer"]) not in said["behind"]:
        return None
    return Contrast(said.group().strip(" ."), found.group())


def _turned_back(statement: str, sentence: str) -> Contrast | None:
    """The passive of a statement whose doer the active of the sentence has done to."""
    said = _PASSIVE.match(statement)
    if said is None:
        return None
    for found in _ACTIVE.finditer(sentence):
        is_one = first_form(said["verb"]) == first_form(found["verb"]) and _last(said["name"]) == _last(
            found["name"]
        )
        if is_one and _last(said["doer"]) in found["behind"] and _may_be_deed(found["verb"]):
            return Contrast(said.group(), found.group().strip(" ."))
    return None


def _may_be_deed(verb: str) -> bool:
    return is_past(verb) or verb in ("buy", "sue", "own", "lead", "beat", "sell")


def _last(name: str) -> str:
    return name.rpartition(" ")[2].removesuffix("'s").removesuffix("’s")
