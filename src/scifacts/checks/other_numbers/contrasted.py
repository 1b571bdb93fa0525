"""A figure given to whom the sentence sets against its own: "Madrid closed 14 schools".

Over "Madrid kept its schools open, while Lisbon closed 14 schools". So is one of the latter of two, told of
the former. The statement begins with the one name and lacks the other.
"""

from __future__ import annotations

from scifacts.checks.contraries.spans_told import share_deed
from scifacts.checks.raising import Contrast
from scifacts.checks.reading.wording import words_in
from scifacts.numerals.vocabulary import MONTHS
from scifacts.numerals.wordlists import word_set
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from scifacts.checks.reading.placed import Placed

__all__ = ["given_to_the_other"]

_TURN = lazy(r"[,;]\s(?:while|whereas|whilst|but)\s")
_NAME = r"[A-ZÀ-Þ][\w’'-]*(?:\s(?:of\s)?[A-ZÀ-Þ][\w’'-]*){0,3}"
_BEGINS = lazy(rf"(?:In\s|in\s|The\s|the\s)?(?P<name>{_NAME})(?=\s[a-z])")
_TWO = lazy(rf"(?P<former>{_NAME})\s(?:and|or)\s(?P<latter>{_NAME})")
_WHICH = lazy(r"\b[Tt]he\s(?P<which>former|latter)\b")
_STEM = 4  # letters that a name shares with its other forms
_NO_NAMES = word_set(
    "it they he she we this that these those there in the a an one some many most all while but"
)
_SAYING = word_set("said says added told reported warned argued claimed estimates expects thinks believes")
_BEFORE = 200  # characters before a sentence in which the former and the latter are named


def given_to_the_other(ours: Placed, theirs: Placed) -> Contrast | None:
    """Whom a statement gives a figure, where its passage sets him against whose it is; else None."""
    return _of_the_latter(ours, theirs) or _of_other_clause(ours, theirs)


def _of_other_clause(ours: Placed, theirs: Placed) -> Contrast | None:
    span, at = theirs.sentence(), theirs.mention.phrase.start
    sentence = span.of(theirs.text)
    turns = [*_TURN.finditer(sentence)]
    if len(turns) != 1:
        return None
    (turn,) = turns
    clauses = sentence[: turn.start()], sentence[turn.end() :]
    own, other = clauses if at - span.start < turn.start() else clauses[::-1]
    mine, rival, said = _first_name(own), _first_name(other), _first_name(ours.text)
    if mine is None or rival is None or said is None or said[:_STEM] != rival[:_STEM]:
        return None
    if mine[:_STEM] in ours.text or mine in other or rival[:_STEM] in own:
        return None
    if not _SAYING.isdisjoint(words_in(other)) or not share_deed(ours.text, own):
        return None
    return Contrast(ours.clause().strip(), own.strip(" ."))


def _first_name(clause: str) -> str | None:
    """The name that a clause begins with, behind "in" or "the" too; None where it begins with none."""
    found = _BEGINS.match(clause.lstrip())
    name = found["name"] if found else ""
    first, *_ = name.lower().split() or [""]
    is_none = first in _NO_NAMES or first in MONTHS or name.endswith(("day", "'s", "’s", "s'", "s’"))
    return None if not name or is_none else name


def _of_the_latter(ours: Placed, theirs: Placed) -> Contrast | None:
    text, start = theirs.text, theirs.sentence().start
    led = [*_WHICH.finditer(text, start, theirs.mention.phrase.start)]
    if not led:
        return None
    two = [*_TWO.finditer(text, max(0, start - _BEFORE), led[0].start())]
    if not two:
        return None
    which = led[-1]["which"]
    name = two[-1][which]
    other = two[-1]["former" if which == "latter" else "latter"]
    if name[:_STEM] in ours.text or other[:_STEM] not in ours.text:
        return None
    return Contrast(ours.clause().strip(), theirs.led().strip())
