"""The share of those whom a sentence begins with, told of all: "68% of workers fear for their jobs".

Over "Among those who switched, 68% fear for their jobs", or "Of these, 68%".
"""

from __future__ import annotations

import re

from scifacts.checks.raising import Contrast
from scifacts.checks.reading.figure_words import forms_in
from scifacts.checks.reading.verb_forms import first_form
from scifacts.checks.reading.wording import words_in
from scifacts.matching.vocabulary.words import FUNCTION_WORDS
from scifacts.numerals.wordlists import phrases, word_set
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from scifacts.checks.reading.placed import Placed

__all__ = ["frame_dropped"]

_FRAME = lazy(
    r"(?:\A|[.!?”\"]\s)(?P<frame>(?:among|of)\s(?:those|these|them)\b(?P<base>[^,;:.]{0,90})),\s[^.!?]*\Z",
    re.IGNORECASE,
)
_NARROWED = phrases("of_those of_these of_them among_ who_ whom_ whose_ if_ when_ once_")
_GENERAL = word_set("respondents people participants those percent survey study share")
_HAVING = (["with"], ["without"])  # who have something are often called by another word: parents
_SMALL = word_set("of the all a an its their our his her these those")
_NOUN, _WORDS = 40, 3  # characters, and words, in which the base of a share is named
_AROUND = 500  # characters of a passage that may name what its shares are of
_BEFORE = 200  # characters of the sentence before
_DOING = 3  # letters of a verb from which those who do it are called


def frame_dropped(ours: Placed, theirs: Placed) -> Contrast | None:
    """A share that a statement gives without the words of whom it is a share; None if it has them."""
    if not theirs.mention.kind.is_share:
        return None
    if theirs.text.startswith(" of ", theirs.number_end()):
        return None  # which has a base of its own
    before = theirs.text[theirs.sentence().start : theirs.mention.phrase.start]
    found = _FRAME.search(before)
    if found is None or any(map(f" {ours.text.lower()} ".__contains__, _NARROWED)):
        return None
    if not found["base"].strip() and not _is_of_part(theirs):
        return None
    words = [word for word in words_in(found["base"]) if word not in _GENERAL]
    is_named = not forms_in(" ".join(words)).isdisjoint(forms_in(ours.text))
    has = found["base"].split(None, 1)[:1] in _HAVING
    if is_named or (has and _names_base_otherwise(ours, theirs)):
        return None
    deeds = {first_form(word) for word in words if word not in FUNCTION_WORDS}
    doing = tuple(deed for deed in deeds if len(deed) >= _DOING)
    if any(word.startswith(doing) for word in words_in(ours.text)):
        return None  # buyers, for those who bought
    return Contrast(ours.clause(), f"{found['frame']}, {theirs.phrase()}")


def _names_base_otherwise(ours: Placed, theirs: Placed) -> bool:
    """Whether a statement's share is "of" what its passage names nowhere: of parents, those with children."""
    behind = ours.text[ours.number_end() :]
    if not behind.startswith(" of "):
        return False
    words = [word for word in behind[:_NOUN].split() if word not in _SMALL][:_WORDS]
    if not words or words[0] in _GENERAL or any(word[:1].isupper() for word in words):
        return False  # of young Londoners
    near = theirs.text[max(0, theirs.sentence().start - _AROUND) : theirs.sentence().end]
    return forms_in(" ".join(words[:1])).isdisjoint(forms_in(near))


def _is_of_part(figure: Placed) -> bool:
    """Whether the sentence before a figure's ends with a share, so that "of these" are no whole."""
    start = figure.sentence().start
    before = figure.text[max(0, start - _BEFORE) : start].rstrip(" .\n")
    return any(sign in before.rpartition(". ")[2] for sign in ("%", "per cent", "percent"))
