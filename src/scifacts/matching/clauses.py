"""Where clauses begin and end around a passage, and what one before it makes of it: if they agree, | ..."""

from __future__ import annotations

from scifacts.model import ChangeKind
from scifacts.patterns import lazy

__all__ = ["CONNECTIVES", "begins_clause", "clause_before", "ends_clause", "follows_clause"]

_REACH = 240  # characters back to the beginning of the sentence
_FAR = 160  # characters from "weder" to its "noch"
_ONE_CLAUSE = 120  # a longer passage says more than what a condition before it limits
_LEAST = 3  # words of a condition: "if so," and "if anything," lead nothing
_SENTENCE_END = lazy(r"[.!?;:\n][\"')\u201d\u2019]?\s|[。！？；]")
# First words of a sentence whose main clause, behind the comma, is no more than supposed.
_OPENING = """
if unless should provided providing assuming supposing suppose were had wenn falls sofern sollte sollten si
"""
_OPENERS = frozenset(_OPENING.split())
_OPENERS_HAN = ("如果", "假如", "倘若", "要是", "一旦", "除非", "只要", "若")
_CONCESSIVE = ("even if", "si bien", "wenn auch", "if anything")
# Words that deny what follows them as well: neither he nor | she; ni el alcalde ni | los bomberos.
_DENYING = frozenset({"nor", "ni"})
CONNECTIVES = frozenset({*_DENYING, "noch"})
_MARKS = ".,;:!?)'\""
_STOPS = ".!?:;"
_PEEK = 40
_CLAUSE_STARTS = ".!?:;,\"'([-"
_LEADS = frozenset({"that", "and", "but", "said", "says", "dass", "que"})
_FINITE = frozenset(
    {"will", "would", "can", "could", "is", "are", "was", "were", "has", "have", "had", "must"}
)


def follows_clause(text: str, start: int) -> bool:
    """Whether a clause that begins as a condition, and a comma, stand before a passage."""
    return _condition(text, start) is not None


def ends_clause(text: str, start: int, end: int) -> bool:
    """Whether a passage is one clause to its end: what a condition says as a whole."""
    following = text[end : end + _PEEK].lstrip()[:1]
    return "," not in text[start:end] and (not following or following in _MARKS or text[end - 1] in _STOPS)


def begins_clause(text: str, start: int) -> bool:
    """Whether a passage begins a clause, or goes on from its subject: what a condition behind it limits."""
    if text[start : start + _PEEK].split(" ", 1)[0].lower() in _FINITE:
        return True
    before = text[max(0, start - _PEEK) : start].rstrip()
    return not before or before[-1] in _CLAUSE_STARTS or before.rsplit(None, 1)[-1].lower() in _LEADS


def clause_before(text: str, start: int, end: int) -> tuple[ChangeKind, int, int] | None:
    """The condition, or the word that denies two things, before a passage: its kind and range."""
    last = text[max(0, start - len("noch ")) : start].split(" ")[-2:-1]
    key = last[0].lower() if last else ""
    if key in _DENYING or (key == "noch" and "weder " in text[max(0, start - _FAR) : start].lower()):
        return ChangeKind.NEGATION, start - len(key) - 1, start
    if end - start > _ONE_CLAUSE or _SENTENCE_END.search(text, start, end - 1):
        return None
    begin = _condition(text, start)
    return None if begin is None else (ChangeKind.COMPARATOR, begin, start)


def _condition(text: str, start: int) -> int | None:
    """Where a sentence begins that is a condition up to a passage; None where it is none."""
    stop = start - (text[start - 1] == " ")
    if text[stop - 1] not in ",，":
        return None
    begin = low = max(0, start - _REACH)
    for match in _SENTENCE_END.finditer(text, low, stop):
        begin = match.end()
    if begin == low and low > 0:
        return None
    clause = text[begin:stop].lstrip("\"'( ")
    if clause.startswith(_OPENERS_HAN):
        return begin
    words = clause.split(None, _LEAST)
    if len(words) < _LEAST or words[0].lower() not in _OPENERS:
        return None
    return None if clause.lower().startswith(_CONCESSIVE) else begin
