"""Tell of a time that changed its place: in its clause it says the same, in the next one it does not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scifacts.matching.around.edges import REPORTING
from scifacts.matching.judging.facts import is_numeric
from scifacts.matching.tokens import tokens
from scifacts.matching.vocabulary.words import PHRASES
from scifacts.numerals.wordlists import word_set

if TYPE_CHECKING:
    from collections.abc import Sequence

    from scifacts.matching.align import Alignment
    from scifacts.matching.tokens import Tokens

__all__ = ["begins_sentence", "is_moved", "is_time_elsewhere"]

_MOST_MOVED = 4  # words of a time
_REACH = 40  # characters before and behind a passage in which they may stand
_STOPS = frozenset(".!?")
_CLAUSE_STARTS = frozenset(".!?:;\"'([*#|\u2022-")
# Words before a time, and those that may have it for themselves.
_TIMING = frozenset({"in", "on", "at", "since", "for", "during", "by", "until", "after", "before"})
# The same in further languages, before who did it in a passive: comprada (en 2019) por Globex.
_TIMING_ABROAD = frozenset({"en", "nel", "em", "im", "i", "in", "w", "v", "în", "в", "у"})
_AGENTS = word_set("par por da dal dalla pela pelo von durch door av af przez de")
_SCOPES = word_set("to that which who when while because if and but or not no only")


def is_moved(alignment: Alignment, text: str, first: int, last: int, start: int, end: int) -> bool:
    """Whether a time that the passage lacks stands right before or behind it: in 2015 | they left (in 2015).

    Not where it may belong to another verb (promised to, said), and not if it is most of what is said.
    """
    if _is_moved_in_german(alignment, first, last, start, end):
        return True
    quote, passage = alignment.quote, alignment.passage
    while first < last and start < end and quote.keys[first] == passage.keys[start]:
        first, start = first + 1, start + 1
    phrase = quote.keys[first:last]
    is_times = len(phrase) == 2 and phrase[1] == "times" and is_numeric(phrase[0])
    before_agent = bool(phrase) and phrase[0] in _TIMING_ABROAD and _is_agent(quote, last)
    is_timed = before_agent or is_times or not _TIMING.isdisjoint(phrase[:1])
    if start < end or not 1 < len(phrase) <= _MOST_MOVED or not is_timed:
        return False
    if first and not before_agent and _is_between_verbs(quote.keys, first, last):
        return False
    return not alignment.is_cut_short and _stands_beside(alignment, text, phrase)


_PREPOSITIONS = word_set(
    "im am vom zum zur beim ins ans in an auf aus bei mit nach seit von vor zu für durch gegen ohne um unter"
    " über zwischen während wegen"
)
_CASES = word_set("der die das den dem des ein eine einen einem einer eines") | _PREPOSITIONS
_GERMAN = word_set("der die das den dem des und wird werden ist sind ein eine einen nicht auf mit von")
_PARTING = word_set(", ; . : und oder aber sondern dass nicht nur kein keine keinen wenn falls als wie")
_MOST_OVER = 9  # words that a phrase went over


def _is_moved_in_german(alignment: Alignment, first: int, last: int, start: int, end: int) -> bool:
    """Whether words with their article went over others in their clause, one of them behind a preposition.

    As in "nach den Orten | die Listen | prüfen": who does it, and to whom, is told by neither place.
    """
    quote, passage = alignment.quote.keys, alignment.passage.keys
    here, there = list(quote[first:last]), list(passage[start:end])
    phrase = here or there
    if (here and there) or not (1 < len(phrase) <= _MOST_MOVED and phrase[0] in _CASES):
        return False
    if len(_GERMAN.intersection((*quote, *passage))) < _SURELY_GERMAN or any(map(is_numeric, phrase)):
        return False
    for edit in alignment.edits:
        sides = list(quote[edit.first : edit.last]), list(passage[edit.start : edit.end])
        if sides != (there, here):
            continue
        over = quote[min(last, edit.last) : max(first, edit.first)]
        led = {phrase[0], over[0] if over else ""}
        return 0 < len(over) <= _MOST_OVER and _PARTING.isdisjoint(over) and bool(led & {"(", *_PREPOSITIONS})
    return False


_SURELY_GERMAN = 2  # words of German alone


def _is_agent(quote: Tokens, at: int) -> bool:
    """Whether all that a quote says from an index on is who did it, by name."""
    names = [word for word in quote.words[at + 1 :] if word.isalpha()]
    return quote.keys[at : at + 1] != [] and quote.keys[at] in _AGENTS and all(map(str.istitle, names))


def _is_between_verbs(keys: Sequence[str], first: int, last: int) -> bool:
    """Whether a time may tell when one of two things was done: the man arrested (in 2019) died."""
    from scifacts.matching.judging.orders import may_be_past  # few times move

    return all(map(may_be_past, (*keys[first - 1 : first], *keys[last : last + 1])))


def is_time_elsewhere(alignment: Alignment, text: str) -> bool:
    """Whether all that a passage lacks is a time that stands right beside it: (last year) they left."""
    quote = alignment.quote.keys
    dropped = [quote[edit.first : edit.last] for edit in alignment.edits if edit.start == edit.end]
    if len(dropped) != 1 or len(dropped[0]) != 2:
        return False
    which, span = dropped[0]
    return which in _WHICH and span in _PERIODS and _stands_beside(alignment, text, dropped[0])


_WHICH = frozenset({"last", "this", "next"})
_PERIODS = frozenset({"week", "month", "year", "quarter", "season", "summer", "autumn", "winter", "spring"})


def _stands_beside(alignment: Alignment, text: str, phrase: list[str]) -> bool:
    """Whether a phrase stands at the head or the end of the passage's sentence, for its verb."""
    if not (REPORTING | _SCOPES).isdisjoint(alignment.passage.keys):
        return False
    moved = " ".join(phrase)
    before = " ".join(tokens(text, max(0, alignment.start - _REACH), alignment.start).keys).rstrip(" ,")
    behind = " ".join(tokens(text, alignment.end, min(len(text), alignment.end + _REACH)).keys)
    opens = before.removesuffix(moved).rstrip()
    fronted = before.endswith(moved) and (not opens or opens[-1] in _CLAUSE_STARTS)
    return fronted or behind.removeprefix(", ").partition(" .")[0] == moved


def begins_sentence(quote: Tokens, passage: Tokens, index: int, pair: int) -> bool:
    """Whether a time of the quote belongs to the next sentence of the passage: they left. In 2015 he died."""
    if not (index and pair and quote.keys[index] in _TIMING and passage.words[pair].istitle()):
        return False
    if passage.words[pair - 1] not in _STOPS or quote.words[index - 1] in _STOPS:
        return False
    return any(is_numeric(key) or key in PHRASES for key in quote.keys[index + 1 : index + 2])
