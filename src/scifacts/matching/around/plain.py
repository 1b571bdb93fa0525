"""Tell at a glance that the words right around a passage leave it as it is: so it is for most.

Every rule of `context`, `edges`, `hedges` and `corrections` looks at the nearest word first. Where that is a
plain word of letters in none of their sets, and the passage begins or ends in a plain word, none has anything
to say; what is not seen here at once is left to them.
"""

from __future__ import annotations

from scifacts.matching.around.bounds_elsewhere import LAST_OF_BOUND, bounded_elsewhere
from scifacts.matching.around.clauses import CONNECTIVES, TAKING_UP, follows_clause, is_told
from scifacts.matching.around.corrections import COMPARING
from scifacts.matching.around.cut_spans import SPAN_JOINTS, cut_span
from scifacts.matching.around.denied_until import BOUNDS, denied_until
from scifacts.matching.around.edge_rates import SMALL_RATE_WORDS, SPANS
from scifacts.matching.around.edges import NUMBERS, SHARING, WORDS_BEFORE, WORDS_BEHIND
from scifacts.matching.around.final_verbs import FINAL_VERBS, final_modal
from scifacts.matching.around.hedges import BEHIND, LAST_WORDS, ONLY_WORDS
from scifacts.matching.around.lead_ins import LAST_OF_LEAD_IN
from scifacts.matching.around.narrowing import MEASURES, NARROWING, NARROWING_MEASURE
from scifacts.matching.around.subjects import JOINTS, RELATIVES, may_hang
from scifacts.matching.around.tails import SCOPES, scoped, unreal
from scifacts.matching.judging.facts import begins_with_part, is_number_word
from scifacts.matching.vocabulary.words import NEGATIONS
from scifacts.numerals.vocabulary import COMPARATOR_SUFFIXES, CURRENCIES
from scifacts.numerals.wordlists import DIGIT, word_set

__all__ = [
    "CONJUNCTIONS",
    "DENYING",
    "DENYING_ENDS",
    "FIGURE_STARTS",
    "NOT_EVEN_ONE",
    "QUANTITIES",
    "SUFFIX_STARTS",
    "is_plain_before",
    "is_plain_behind",
    "may_be_cut",
]

QUANTITIES = word_set("all every each half double twice everyone everything none no")
FIGURE_STARTS = frozenset({*NUMBERS, *QUANTITIES, *(name.lower() for name in CURRENCIES)})
# What a negation right before a passage says, if it denies the first word of it; the last words of such.
DENYING = frozenset({"not", "never", "no", "without", "no-longer", "hardly"})
DENYING_ENDS = frozenset(
    {
        *(phrase.split()[-1] for phrase, fact in NEGATIONS.items() if fact.says in DENYING),
        "cannot",
    }
)
NOT_EVEN_ONE = frozenset({"single", "one"})  # no single | bank, not a single | bank, not one | bank
CONJUNCTIONS = ("that ", "whether ", "dass ", "что ", "that '", 'that "')
# What the suffix of a figure begins with; "at least" behind one belongs to the next.
SUFFIX_STARTS = tuple(sorted({phrase.split()[0] for phrase in COMPARATOR_SUFFIXES} - {"at"}))
_CUTTING = NARROWING | NARROWING_MEASURE | SPANS
_PEEK = 40  # characters; a longer word is no plain one
_NEAR = 100  # characters from a figure to what widens it: 45 trains ran late (or not at all)
_TELLING_BEFORE = frozenset(
    {
        *LAST_WORDS,
        *WORDS_BEFORE,
        *NARROWING,
        *DENYING_ENDS,
        *NOT_EVEN_ONE,
        *ONLY_WORDS,
        *CONNECTIVES,
        *LAST_OF_LEAD_IN,
        *FIGURE_STARTS,
        *(word.split()[0] for word in CONJUNCTIONS),
        *("wonach", "lequel", "laquelle", "lesquels", "lesquelles", "cual", "cuales"),
    }
)
_TELLING_AT = JOINTS | NARROWING_MEASURE
_TELLING_FIRST = FIGURE_STARTS | MEASURES
_PLACING = frozenset({"in", "on"})
_TELLING_BEHIND = frozenset({*BEHIND, *WORDS_BEHIND, "bc", "bce", "b.c", "v", "av"})


def is_plain_before(text: str, start: int, end: int) -> bool:
    """Whether a passage begins with a plain word, behind one that no rule reads."""
    if text[start - 1] != " ":
        return False
    last = text[text.rfind(" ", max(0, start - _PEEK), start - 1) + 1 : start - 1].rstrip(".,;:")
    if not (last.isascii() and last.isalpha()):
        return False
    if last == "the":
        before = text[text.rfind(" ", max(0, start - _PEEK), start - len(" the ")) + 1 : start - len(" the ")]
        if not before.isalpha() or before.lower() in SHARING:
            return False
    elif (
        (key := last.lower()) in _TELLING_BEFORE
        or is_number_word(key)
        or (key in _TELLING_AT and _tells_at(text, start, key))
        or (key in LAST_OF_BOUND and bounded_elsewhere(text, start))
    ):
        return False
    if text[start].isupper() and _is_relative(text, start):
        return False
    if (text[start - 2] == "," or last in TAKING_UP) and follows_clause(text, start):
        return False
    if begins_with_part(text, start, end):
        return False
    stop = text.find(" ", start, start + _PEEK)
    first = text[start : end if stop < 0 or stop > end else stop].rstrip(".,;:")
    return first.isascii() and first.isalpha() and first.lower() not in _TELLING_FIRST


def _tells_at(text: str, start: int, key: str) -> bool:
    """Whether a word that tells something before some passages alone may do so before this one."""
    if key in JOINTS:
        return may_hang(text, start)
    return not MEASURES.isdisjoint(text[start : start + _PEEK].split(" ", 2)[:2])


def _is_relative(text: str, start: int) -> bool:
    """Whether the last word but one before a passage begins a relative clause: who left"""
    return not RELATIVES.isdisjoint(text[max(0, start - _PEEK) : start].rsplit(None, 2)[-2:-1])


def may_be_cut(text: str, start: int) -> bool:
    """Whether a rate, a measure or somebody else may stand right before a passage."""
    if not text[start - 1].isascii():
        return True
    last = text[max(0, start - _PEEK) : start].rstrip(" -,\"'(").rpartition(" ")[2].lower()
    if last in JOINTS or last == "d":
        return may_hang(text, start)
    if text[start].isupper() and _is_relative(text, start):
        return True
    return last in _CUTTING or text[start : start + _PEEK].partition(" ")[0] in MEASURES


def _has_number(words: str) -> bool:
    """Whether digits or number words are among a few words: what compares behind them compares those."""
    return DIGIT.search(words) is not None or any(map(is_number_word, words.lower().split()))


def is_plain_behind(text: str, start: int, end: int) -> bool:
    """Whether a passage ends in a plain word, before one that no rule reads."""
    if text[end : end + 1] != " " or not text[end - 1].isalpha():
        return False
    stop = text.find(" ", end + 1, end + _PEEK)
    word = text[end + 1 : stop].rstrip(".,;:")
    if stop < 0 or not (word.isascii() and word.isalpha()) or len(word) < 2:
        return False
    key = word.lower()
    if key in _TELLING_BEHIND or key.startswith(SUFFIX_STARTS):
        return False
    if is_told(text, start) or (key in SCOPES and scoped(text, start, end)):
        return False
    if key in _PLACING and unreal(text, end):
        return False
    if key in BOUNDS and denied_until(text, start, end):
        return False
    if (key in SPAN_JOINTS and cut_span(text, end)) or (key in FINAL_VERBS and final_modal(text, end)):
        return False
    if key in COMPARING and _has_number(text[max(start, end - _NEAR) : end]):
        return False
    if key in SMALL_RATE_WORDS and DIGIT.search(text, max(start, end - _PEEK), end):
        return False
    begin = text.rfind(" ", max(start, end - _PEEK), end) + 1
    last = text[begin:end]
    return begin > start and last.isascii() and last.isalpha() and last.lower() not in NUMBERS
