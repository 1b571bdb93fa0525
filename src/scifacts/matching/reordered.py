"""Find a sentence whose phrases stand in another order in the source, and say the same."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from scifacts.matching.judging.orders import OPENING, orders
from scifacts.matching.needle import needles
from scifacts.matching.places import Found, places_of, with_changes_as_one
from scifacts.matching.prepared import lowered
from scifacts.matching.vocabulary.unit_names import SYMBOL_OF
from scifacts.model import Change, ChangeKind, Quote
from scifacts.numerals.wordlists import ARTICLES, word_set
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from scifacts.matching.needle import Needle
    from scifacts.matching.prepared import Prepared

__all__ = ["reordered"]

_SHORTEST, _LONGEST = 24, 240  # characters of a sentence
_SHARED = 0.5  # of its words that stand near that place
_AROUND = 200  # characters around the place that is the likest
_JOINTS = (" ", ", ", " - ")
_MARKS = ",.'\""
_LEAST = (
    66.0  # percent: of short sentences "percent", "27.80 dollars", "thirteenth" are a third of the letters
)
_SLIPS, _INITIAL = 2, 4  # letters of a spelling, in words of more than four: programme, cancelled
_ARTICLES = ARTICLES | {"that", "", "st", "nd", "rd", "th"}
_SIGNS = ",.'\"-\u2013\u2014"
_PEEK = 20
_CLAUSE_STARTS = ".!?:;,\"'([-*#|>\u2022"
_LEADS = frozenset({"and", "but", "that", "dass", "que"})
_HAS_FIGURE = lazy(r"[\d%$€£¥]")
_MOST = 12  # orders that are sought


def reordered(needle: Needle, prepared: Prepared, near: Found) -> Found | None:
    """The place near the likest one where the quote's phrases stand in another order; None if nowhere."""
    if not _SHORTEST <= len(needle.text) <= _LONGEST:
        return None
    text = prepared.folded.text
    begin = max(0, near.start - _AROUND)
    window = lowered(text[begin : near.end + _AROUND])
    words = [word.strip(_MARKS) for word in needle.text.lower().split() if len(word) > _INITIAL]
    if sum(map(window.__contains__, words)) < len(words) * _SHARED:
        return None
    tried = 0
    for order in orders(needle.text):
        pieces = [piece for piece in order if piece]
        said = _as_joined(pieces, window, text[begin : begin + len(window)])
        if said is None:
            continue
        tried += 1
        found = _found(said, needle, prepared)
        is_verb = len(pieces[0]) == 1 and pieces[0][0].islower()
        if found and (not is_verb or _follows_phrase(text, found.start)):
            return found
        if tried == _MOST:
            break
    return None


def _as_joined(pieces: list[list[str]], window: str, text: str) -> str | None:
    """The pieces with the marks and capitals that the source has between them; None if one has no place."""
    said = " ".join(pieces[0])
    for one, two in pairwise(pieces):
        last, first = one[-1].strip(_MARKS).lower(), two[0].strip(_MARKS).lower()
        at, joint = next(
            ((at, joint) for joint in _JOINTS if (at := window.find(f"{last}{joint}{first}")) >= 0), (-1, "")
        )
        if at < 0:
            return None
        begin = at + len(last) + len(joint)
        said = (
            f"{said.rstrip(',')}{joint}{text[begin : begin + len(first)]}{two[0].strip(_MARKS)[len(first) :]}"
        )
        said = " ".join((said, *two[1:]))
    at = window.find(" ".join(pieces[0]).lower())
    return (text[at] if at >= 0 else said[0].upper()) + said[1:]


def _is_same(found: Found) -> bool:
    """Whether a place has the quote in its other order but for figures, articles and spelling."""
    if found.score < _LEAST:
        return False
    return all(_is_spelling(change) for change in found.changes if change.kind is ChangeKind.WORDING)


def _is_spelling(change: Change) -> bool:
    """Whether a change is one of how a figure, an article or a word is written: %, 13th, colour."""
    said, says = change.expected.lower().split(), change.found.lower().split()
    if _HAS_FIGURE.search(change.found) or _HAS_FIGURE.search(change.expected):
        return True
    said, says = ([word.strip(_SIGNS) for word in words] for words in (said, says))
    if _ARTICLES.issuperset((*said, *says)) or "".join(said) == "".join(says):
        return True
    if len(said) == len(says) == 1 and SYMBOL_OF.get(said[0], said[0]) == SYMBOL_OF.get(says[0], says[0]):
        return True  # metres, m
    if len(said) != len(says):
        return False
    from rapidfuzz.distance import Levenshtein

    return all(
        one == two or (len(one) > _INITIAL and Levenshtein.distance(one, two) <= _SLIPS)
        for one, two in zip(said, says, strict=True)
    )


def _begins_clause(text: str, start: int) -> bool:
    """Whether a place that begins with a phrase of time or place is a clause from its beginning on."""
    if text[start : start + _PEEK].split(" ", 1)[0].lower() not in OPENING:
        return True
    before = text[max(0, start - _PEEK) : start].rstrip()
    return not before or before[-1] in _CLAUSE_STARTS or before.rsplit(None, 1)[-1].lower() in _LEADS


def _follows_phrase(text: str, start: int) -> bool:
    """Whether a German verb before its subject stands behind a first phrase of time or place.

    At the head of a sentence it asks or makes a condition, and behind a noun it may be done by that.
    """
    before = text[max(0, start - _FRONT) : start]
    words = lowered(_STOP.split(before)[-1]).strip(_CLAUSE_STARTS + " ").split()
    return bool(words) and words[-1].isalnum() and (words[0] in OPENING or words[0] in _ADVERBS)


_FRONT = 60  # characters of a first phrase
_STOP = lazy(r"[.!?:;]\s")
_ADVERBS = word_set("damit zudem dabei daraufhin inzwischen heute gestern nun zuletzt")


def _found(said: str, needle: Needle, prepared: Prepared) -> Found | None:
    """The place of the quote said in another order, with that as its change."""
    other = needles(Quote("", said))
    if len(other) > 1:
        return None
    whole = replace(other[0], prefix=needle.prefix, suffix=needle.suffix)
    places = places_of(whole, prepared)
    best = places[0] if places else None
    if not best or not best.alike or best.touched or not _is_same(best):
        return None
    if not _begins_clause(prepared.folded.text, best.start):
        return None
    return with_changes_as_one(best, needle, prepared)
