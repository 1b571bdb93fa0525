"""Why a source's wording is left to a reader: the quote would be cut, or the statement say another thing."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from scifacts.checks.contraries.direction import ways_said
from scifacts.checks.reading.wording import words_in
from scifacts.fixes.wording import OMISSION
from scifacts.matching.vocabulary.alike import is_inflection, is_misread, is_spelling_variant, is_synonym
from scifacts.matching.vocabulary.words import FUNCTION_WORDS
from scifacts.model import ChangeKind
from scifacts.numerals.wordlists import word_set

if TYPE_CHECKING:
    from scifacts.model import Change, Claim, Match

__all__ = ["why_left"]

# What a passage ends before, and begins behind: a mark of a clause, or the end of a paragraph.
_ENDS: Final = re.compile(r"[\"'”’»)\]*_]*(?:\s*\Z|\s*[.,;:!?。，；：！？…)]|[^\S\n]*\n[^\S\n]*\n)")
_BEGINS: Final = re.compile(r"(?:\A|[.,;:!?。，；：！？…(]|\n[^\S\n]*\n)[\s\"'“‘«(\[*_]*\Z")
_BEFORE: Final = 40  # code points read before a passage


def why_left(claim: Claim, match: Match, words: str, text: str) -> str | None:
    """Why the new `words` of a reworded quote are not taken from a source's text; None where they may be."""
    changes = [change for change in match.changes if change.kind is not ChangeKind.TYPOGRAPHY]
    for change in changes:
        if not _are_alike(change.expected, change.found) and _is_cut(change, match, text):
            return f"“{change.expected.strip()}” stood at its edge, and the source does not end there"
    kept = _kept(changes, claim.statement, words)
    if kept:
        return f"the statement says “{kept}”, and the new wording does not"
    is_exchanged = any(
        one.expected.strip() and not (_are_alike(one.expected, one.found) or _only_report(one))
        for one in changes
    )
    if is_exchanged and not ways_said(claim.statement) <= ways_said(words):
        return "the statement says which way it went, and the new wording has no known word for it"
    return None


def _is_cut(change: Change, match: Match, text: str) -> bool:
    """Whether a change stands at an edge of a quote, or of a part, where the passage need not end."""
    exact = match.quote.exact
    marks = [found.span() for found in OMISSION.finditer(exact)]
    stretches = [(one[1], two[0]) for one, two in pairwise([(0, 0), *marks, (len(exact), len(exact))])]
    parts = match.parts or ((match.span,) if match.span else ())
    for (start, end), part in zip(stretches, parts, strict=False):
        place = change.quote_span
        if not start <= place.start <= place.end <= end:
            continue
        is_first, is_last = not words_in(exact[start : place.start]), not words_in(exact[place.end : end])
        is_gone = not change.found.strip()
        if is_first and (is_gone or not _BEGINS.search(text, max(0, part.start - _BEFORE), part.start)):
            return True
        if is_last and (is_gone or not _ENDS.match(text, part.end)):
            return True
    return False


def _kept(changes: list[Change], statement: str, words: str) -> str | None:
    """A word of the old wording that the statement keeps, and the new wording has in no form."""
    stated, new = words_in(statement), words_in(words)
    for change in changes:
        for word in words_in(change.expected):
            if word in FUNCTION_WORDS or any(_is_form(word, one) for one in new):
                continue
            kept = next((one for one in stated if one == word or is_inflection(word, one)), None)
            if kept is None and not word.isascii() and word in statement:  # Chinese has no blanks
                kept = word
            if kept is not None and kept not in words:
                return kept
    return None


# Verbs before what was so, none of which says which way it went: made a loss, recorded a loss.
_REPORTING: Final = word_set("""
made make makes recorded records posted posts reported reports had has have saw sees showed shows registered
registers booked books
""")


def _only_report(change: Change) -> bool:
    """Whether one reporting verb stands for another: the noun behind it, which stays, says what was so."""
    old, new = words_in(change.expected), words_in(change.found)
    return bool(old and new) and _REPORTING.issuperset((*old, *new))


def _are_alike(expected: str, found: str) -> bool:
    old, new = words_in(expected), words_in(found)
    return bool(old) and len(old) == len(new) and all(map(_is_form, old, new))


def _is_form(word: str, other: str) -> bool:
    """Whether two words in lower case are one, in another form or spelling, or count the same things."""
    return (
        word == other
        or is_inflection(word, other)
        or is_spelling_variant(word, other)
        or is_synonym(word, other)
        or is_misread(word, other, name=False)
    )
