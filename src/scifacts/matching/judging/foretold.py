"""A forecast that became a result: "expects growth of 5%", "reported growth of 5%"."""

from __future__ import annotations

from scifacts.matching.around.governing_words import EXPECTING, STRIVING, forms_of
from scifacts.matching.vocabulary.verbs import INFINITIVES
from scifacts.numerals.wordlists import word_set

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from scifacts.matching.align import Alignment, Edit

__all__ = ["forecasts_come_true"]

_FORETELLING = forms_of(EXPECTING) | word_set(
    "anticipate anticipates anticipated foresee foresees foresaw projects projected erwartet erwarten"
    " rechnet rechnen prognostiziert attend attendent prévoit prévoient espera esperan prevé prevén"
)
# What tells that a figure was there, of who "expects" it elsewhere.
_RESULTS = word_set(
    "reported posted recorded achieved delivered booked registered made had saw reached generated earned"
    " produced logged notched secured won erzielte erzielten erreichte erreichten verzeichnete verzeichneten"
    " meldete meldeten verbuchte verbuchten enregistré réalisé affiché atteint registró registraron obtuvo"
    " obtuvieron logró lograron alcanzó alcanzaron"
)
_OPEN = _FORETELLING | forms_of(STRIVING)
_MOST = 6  # words of an edit
_NEAR = 8  # words from "expects" to the "to" that it governs, and to the verb that tells it was done


def forecasts_come_true(alignment: Alignment, edits: Sequence[Edit]) -> Iterator[tuple[int, int, int, int]]:
    """Merged edits in which one side tells as a result what the other foretells."""
    quote, passage = alignment.quote.keys, alignment.passage.keys
    for edit in edits:
        here, there = quote[edit.first : edit.last], passage[edit.start : edit.end]
        if (_foretells(here, there) and _comes_true(there, quote[edit.last :], passage[edit.end :])) or (
            _foretells(there, here) and _comes_true(here, passage[edit.end :], quote[edit.last :])
        ):
            yield edit.first, edit.last, edit.start, edit.end


def _foretells(words: Sequence[str], others: Sequence[str]) -> bool:
    """Whether an edit of few words foretells on one side alone."""
    is_short = 0 < len(words) <= _MOST and len(others) <= _MOST
    return is_short and not _FORETELLING.isdisjoint(words) and _OPEN.isdisjoint(others)


def _comes_true(told: Sequence[str], foretold: Sequence[str], behind: Sequence[str]) -> bool:
    """Whether words tell a result, or the verb behind "expects … to" stands in its past on their side."""
    if not _RESULTS.isdisjoint(told):
        return True
    near = list(foretold[:_NEAR])
    if "to" not in near[:-1] or "to" in behind[: near.index("to") + 1]:
        return False
    verb = near[near.index("to") + 1]
    pasts = {f"{verb}ed", f"{verb}d", f"{verb[:-1]}ied", f"{verb}{verb[-1]}ed"}
    return any(word in pasts or INFINITIVES.get(word) == verb for word in behind[:_NEAR])
