"""A figure given to whom the sentence sets against its own: "Madrid closed 14 schools".

Over "Madrid kept its schools open, while Lisbon closed 14 schools". So is one of the latter of two, told of
the former, and one that is compared with another's level. The statement names the one and not the other.
"""

from __future__ import annotations

from scifacts.checks.contraries.spans_told import share_deed
from scifacts.checks.raising import Contrast
from scifacts.checks.reading.verb_forms import is_past
from scifacts.checks.reading.wording import words_in
from scifacts.numerals.vocabulary import MONTHS
from scifacts.numerals.wordlists import word_set
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from scifacts.checks.reading.placed import Placed

__all__ = ["given_to_the_other"]

_TURNS = (", while ", ", whereas ", ", whilst ", ", but ", "; while ", "; whereas ", "; but ", "; ")
_NAME = r"[A-ZÀ-Þ][\w’'-]*(?:\s(?:of\s)?[A-ZÀ-Þ][\w’'-]*){0,3}"
_BEGINS = lazy(rf"(?:In\s|in\s|The\s|the\s)?(?P<name>{_NAME})(?=,?\s[a-z])")
_TWO = lazy(rf"(?P<former>{_NAME})\s(?:and|or)\s(?P<latter>{_NAME})")
_MEASURE = lazy(
    r"\b(?:than|below|above|behind|ahead\sof|unlike|compared\s(?:with|to))\s"
    rf"(?:(?:that|the|level|rate|in|of|for|less|more)\s){{0,4}}(?P<name>{_NAME})"
)
_ANY_NAME = lazy(r"(?<=\s)[A-ZÀ-Þ][\w’'-]+|\A[A-ZÀ-Þ][\w-]+(?=['’]s|\s(?P<verb>[a-z]+))")
_COMPARING_LIST = """
than below above behind ahead unlike against compared while whereas but not less more overtaken overtook
trailed trails rival rivals beaten beat lost second outdone
"""
_HAVING = word_set("has is")
_COMPARING = word_set(_COMPARING_LIST)
_WHICH = lazy(r"\b[Tt]he\s(?P<which>former|latter)\b")
_STEM = 4  # letters that a name shares with its other forms
_NO_NAMES = word_set(
    "it they he she we this that these those there in the a an one some many most all while but"
)
_SAYING = word_set("said says added told reported warned argued claimed estimates expects thinks believes")
_BEFORE = 200  # characters before a sentence in which the former and the latter are named


def given_to_the_other(ours: Placed, theirs: Placed) -> Contrast | None:
    """Whom a statement gives a figure, where its passage sets him against whose it is; else None."""
    return _of_the_latter(ours, theirs) or _of_other_clause(ours, theirs) or _of_measure(ours, theirs)


def _of_other_clause(ours: Placed, theirs: Placed) -> Contrast | None:
    span, at = theirs.all_parts(), theirs.mention.phrase.start
    sentence = span.of(theirs.text)
    turn = next((one for one in _TURNS if one in sentence), None)
    if turn is None:
        return None  # most sentences
    before, _, behind = sentence.partition(turn)
    if any(map(behind.__contains__, _TURNS)) or any(map(before.__contains__, _TURNS)):
        return None
    own, other = (before, behind) if at - span.start < len(before) else (behind, before)
    mine, rival, said = _first_name(own), _first_name(other), _first_name(ours.text)
    if mine is None or rival is None or said is None or said[:_STEM] != rival[:_STEM]:
        return None
    led, following = ours.text[: ours.mention.phrase.start], ours.text[ours.mention.phrase.end :]
    if (
        mine[:_STEM].lower() in led.lower()
        or f" by {mine[:_STEM]}" in following
        or mine in other
        or rival[:_STEM] in own
    ):
        return None
    if not _SAYING.isdisjoint(words_in(other + led)) or not share_deed(led, own):
        return None
    return Contrast(ours.clause().strip(), own.strip(" ."))


def _of_measure(ours: Placed, theirs: Placed) -> Contrast | None:
    """The name with whose level a passage compares a figure, told of it: below Italy's level, Italy's."""
    sentence = theirs.sentence().of(theirs.text)
    words = words_in(ours.text)
    if not _may_compare(sentence) or not _COMPARING.isdisjoint(words):
        return None
    measures = [*_MEASURE.finditer(sentence)]
    if len(measures) != 1 or any(word.endswith("er") for word in words):
        return None
    (measure,) = measures
    at = theirs.mention.phrase.start - theirs.sentence().start
    name, before = measure["name"], sentence[: measure.start()]
    if at > measure.start() or any(map(str.isdigit, sentence[measure.end() :])):
        return None  # than Italy's 112%
    found = _ANY_NAME.finditer(before)
    own = [one.group() for one in found if _is_name(one.group()) and _tells_deed(one["verb"])]
    if not own or name[:_STEM] not in ours.text or any(one[:_STEM] == name[:_STEM] for one in own):
        return None
    if any(one[:_STEM].lower() in ours.text.lower() for one in own):
        return None
    return Contrast(ours.clause().strip(), sentence.strip(" ."))


def _tells_deed(verb: str | None) -> bool:
    """Whether the word behind the first of a sentence is a verb, so that the first may be a name."""
    return verb is None or is_past(verb) or verb in _HAVING


def _may_compare(sentence: str) -> bool:
    """Whether a name may stand behind a word that compares: a glance."""
    for word in ("than ", "below ", "above ", "behind ", "ahead of ", "unlike ", "compared "):
        _, found, behind = sentence.partition(word)
        if found and any(one[0].isupper() for one in behind.split(None, 5)[:5]):
            return True
    return False


def _is_name(word: str) -> bool:
    low = word.lower()
    return not word.isupper() and low not in _NO_NAMES and low not in MONTHS and not low.endswith("day")


def _first_name(clause: str) -> str | None:
    """The name that a clause begins with, behind "in" or "the" too; None where it begins with none."""
    found = _BEGINS.match(clause.lstrip())
    name = found["name"] if found else ""
    first, *_ = name.lower().split() or [""]
    is_none = first in _NO_NAMES or first in MONTHS or name.endswith(("day", "'s", "’s", "s'", "s’"))
    return None if not name or is_none else name


def _of_the_latter(ours: Placed, theirs: Placed) -> Contrast | None:
    text, start = theirs.text, theirs.sentence().start
    before = text[start : theirs.mention.phrase.start]
    if "former" not in before and "latter" not in before:
        return None
    led = [*_WHICH.finditer(text, start, theirs.mention.phrase.start)]
    if not led:
        return None
    two = [*_TWO.finditer(text, max(0, start - _BEFORE), led[0].start())]
    if not two:
        return None
    which = led[-1]["which"]
    if which in words_in(ours.text):
        return None
    name = two[-1][which]
    other = two[-1]["former" if which == "latter" else "latter"]
    if name[:_STEM] in ours.text or other[:_STEM] not in ours.text:
        return None
    return Contrast(ours.clause().strip(), theirs.led().strip())
