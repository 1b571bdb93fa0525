"""What became of the same thing in two sentences: "the club was relegated" over "the club was promoted".

Away from the figure, which both sentences have. Each must tell of one end alone, and of one thing by the same
noun: right before the verb, at the beginning of the sentence, or as what somebody approved or turned down.
"""

from __future__ import annotations

from itertools import pairwise

from scifacts.checks.raising import Contrast
from scifacts.checks.reading.reservations import DEED_OPEN, Reservation, reservations_in
from scifacts.checks.reading.verb_forms import first_form
from scifacts.numerals.wordlists import BEING, word_set
from scifacts.patterns import lazy

__all__ = ["opposed_ends"]

# Ends that a thing comes to once; on either side of a stroke they exclude each other.
_PAIRS = """
promoted/relegated succeeded/failed reelected/defeated re-elected/defeated elected/defeated
acquitted/convicted upheld/overturned upheld/quashed completed/abandoned
demolished/restored demolished/preserved sank/survived survived/died survived/drowned survived/perished
approved/rejected approved/turned-down approved/voted-down passed/rejected passed/defeated adopted/rejected
ratified/rejected accepted/rejected accepted/turned-down passed/voted-down passed/turned-down
"""
_OPPOSITES: dict[str, set[str]] = {}
for _one, _two in (_pair.split("/") for _pair in _PAIRS.split()):
    _OPPOSITES.setdefault(_one, set()).add(_two)
    _OPPOSITES.setdefault(_two, set()).add(_one)
_SIGNS = tuple(
    (end.replace("-down", " down"), tuple(other.replace("-down", " down") for other in others))
    for end, others in _OPPOSITES.items()
)
# Of these the doer is not what came to an end, where nothing passive is told.
_BY_ITSELF = frozenset({"succeeded", "failed", "sank", "survived", "died", "drowned", "perished"})
_WORD = lazy(r"[^\W\d_]+(?:-[^\W\d_]+)*|[,;:.()]")
_MARKS = frozenset(",;:.()")
_LITTLE = BEING | word_set("has have had it they he she finally narrowly later then also again")
_ARTICLES = frozenset(["the", "a", "an", "its", "their", "his", "her", "this", "that"])
_ENDS_NOUN = word_set("to of for in on at by with from which that who is are was were has have had")
# Behind "succeeded" and "failed": who succeeded his father, or failed an exam, came to no end.
_NO_OBJECT = _MARKS | {"in", "on", "at", "after", "when", "and", "as", "by", "with", "last"}
# With one of these a sentence tells of several ends, or of none.
_OPEN = DEED_OPEN | {Reservation.DISPUTED, Reservation.LIMITED}
_LONG = 3  # letters of a noun
_OPENING = 4  # words before the mark or verb that ends the opening of a sentence


def opposed_ends(statement: str, sentence: str) -> Contrast | None:
    """The ends that statement and sentence tell of one thing, where they exclude each other; else None."""
    low, other = statement.lower(), sentence.lower()
    ends = (end for end, opposites in _SIGNS if end in low and any(map(other.__contains__, opposites)))
    if next(ends, None) is None:
        return None  # few texts need the words
    ours, theirs = _words(statement), _words(sentence)
    said, found = ([word for word in words if word in _OPPOSITES] for words in (ours, theirs))
    if len(said) != 1 or len(found) != 1 or found[0] not in _OPPOSITES[said[0]]:
        return None
    things, others = _things(ours, said[0]), _things(theirs, found[0])
    shared = next((thing for thing in things if thing in others), None)
    if shared is None or _is_open(statement, said[0], shared) or _is_open(sentence, found[0], shared):
        return None
    return Contrast(_told(statement, things[shared], said[0]), _told(sentence, others[shared], found[0]))


def _told(text: str, thing: str, end: str) -> str:
    """A thing as its text writes it, and the end that it came to."""
    start = text.lower().find(thing)
    return f"{text[start : start + len(thing)]} {end.replace('-down', ' down')}"


def _is_open(text: str, end: str, thing: str) -> bool:
    """Whether a text denies or doubts something, with other words than those compared: failed, the plan."""
    open_words = (first_form(word) for word in reservations_in(text, _OPEN))
    return any(word not in (first_form(end), thing) for word in open_words)


def _words(text: str) -> list[str]:
    """The words and marks of a text in lower case; a verb of two words with a hyphen: turned-down."""
    words = _WORD.findall(text.lower())
    joined = [f"{one}-{two}" if f"{one}-{two}" in _OPPOSITES else one for one, two in pairwise([*words, ""])]
    return [word for at, word in enumerate(joined) if not at or joined[at - 1] != f"{words[at - 1]}-{word}"]


def _things(words: list[str], end: str) -> dict[str, str]:
    """The nouns that may name what came to an end: first form -> as it is written."""
    at = words.index(end)
    before = [word for word in words[:at] if word not in _LITTLE]
    behind = words[at + 1 :]
    if end in ("succeeded", "failed") and behind and behind[0] not in _NO_OBJECT:
        return {}
    is_done_to = end in _BY_ITSELF or not BEING.isdisjoint(words[max(0, at - 2) : at])
    found = [*before[-1:], *_opening(words)] if is_done_to else _object(behind)
    return {first_form(word): word for word in found if len(word) >= _LONG and word not in _ARTICLES}


def _opening(words: list[str]) -> list[str]:
    """The last word of the noun that a sentence opens with: "the strike, in which", "the plan to build"."""
    size = next((at for at, word in enumerate(words) if word in _MARKS or word in _ENDS_NOUN), 0)
    return words[size - 1 : size] if 0 < size <= _OPENING else []


def _object(behind: list[str]) -> list[str]:
    """The noun right behind a verb with an article: approved the plan, turned down a proposal."""
    return behind[1:2] if behind[:1] and behind[0] in _ARTICLES else []
