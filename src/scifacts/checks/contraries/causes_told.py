"""What brought about what, told the other way round, and a link told as a cause.

"A strike led to the delays" over "the delays led to a strike": each text names a cause and what came of it,
and what the one has as the cause the other has as what came of it. "Coffee lowers the risk" over "coffee was
associated with a lower risk": a sentence of a link alone tells no cause.
"""

from __future__ import annotations

import re

from scifacts.checks.exchanged.exchanged_roles import exchanged_roles
from scifacts.checks.raising import Contrast
from scifacts.checks.reading.reservations import Reservation, has_reservation, reservations_in
from scifacts.checks.reading.verb_forms import first_forms_in
from scifacts.checks.reading.wording import words_in
from scifacts.numerals.wordlists import phrases, word_set
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from scifacts.checks.reading.placed import Placed

__all__ = ["are_in_same_order", "link_as_cause", "turned_cause", "turned_order"]

_VERBS = (
    r"caus(?:ed?|es|ing)|trigger(?:ed|s|ing)|prompt(?:ed|s|ing)|spark(?:ed|s|ing)|fuel(?:l?ed|s|l?ing)|drove"
    r"|drives|driven"
)
# Who is before it is the cause, who is behind it what came of it.
_FORWARD = lazy(
    r"(?<!\bbe\s)(?<!\bis\s)(?<!are\s)(?<!was\s)(?<!were\s)(?<!been\s)\b(?:caus(?:ed?|es|ing)|trigger(?:ed|s|ing)|prompt(?:ed|s|ing)|spark(?:ed|s|ing)"
    r"|fuel(?:l?ed|s|l?ing)|drove|drives|(?:led|leads?|leading)(?:\sto)?|result(?:ed|s|ing)?\sin)\s(?!by\b|from\b)",
    re.IGNORECASE,
)
# Who is before it came of who is behind it.
_BACKWARD = lazy(
    rf"\b(?:(?:is|are|was|were|been|being)\s(?:[a-z]+ly\s)?(?:{_VERBS})\sby|(?:{_VERBS})\sby|(?:because|as\sa\sresult|as\sa\sconsequence)\sof|because"
    r"|due\sto|owing\sto|thanks\sto|(?:result(?:ed|s|ing)?|stem(?:med|s|ming)?)\sfrom)\s",
    re.IGNORECASE,
)
# What is before it came first, what is behind it came last; and the other way round.
_NO_CLAUSE = r"(?!(?:the\s)?(?:tax|age|noon|midnight|dark|\d|all\b|a\s(?:year|month|week|day)\b))"
_BEFORE = lazy(rf"(?<!,\s)\b[Bb]efore\s{_NO_CLAUSE}")
_AFTER = lazy(
    r"(?<!,\s)(?:(?<!named\s)(?<!looked\s)(?<!looking\s)(?<!sought\s)(?<!shortly\s)\b[Aa]fter"
    rf"|(?<!\bthe\s)\b[Ff]ollowing)\s{_NO_CLAUSE}"
)
_LINKED = lazy(
    r"\b(?:(?:is|are|was|were|been)\s(?:[a-z]+ly\s)?(?:associated|linked|correlated)\s(?:with|to)"
    r"|(?:links?|associations?|correlations?)\sbetween|correlates?\swith"
    r"|(?:not|cannot)\s(?:show|prove|establish|demonstrate)\s(?:that|cause|causation)|observational"
    r"|(?:not|no)\s(?:be\s)?(?:necessarily\s)?(?:the|a)\s(?:reason|cause|proof))\b",
    re.IGNORECASE,
)
# What a statement says of a cause.
_CAUSAL_LIST = """
lowers lowered cut cuts reduce reduces reduced raise raises raised causes caused increases increased
boosts boosted prevent prevents prevented protect protects protected halve halves halved doubles doubled
improves improved worsens worsened leads led makes made shorten shortens shortened lengthens lengthened
extends extended triggers triggered
"""
_CAUSAL = word_set(_CAUSAL_LIST)
# With one of these a statement tells of a link itself, or leaves the cause open.
_OPEN = phrases("""
link associat correlat relat tied tie may might could suggest appear likely seem possibl perhaps connect
predict
""")
_OPEN_WORDS = word_set("who whose those among with found")
_SMALL_WORDS = """
the a an of to in on at by for with from as and or is are was were be been being has have had its their
his her that which this these those it they more less than after up down about some said says million
billion per cent percent rise rose rising fall fell higher lower increase increased decrease decreased
"""
_SMALL = word_set(_SMALL_WORDS)
_CLAUSE = lazy(r"[;:]\s|,\s(?:while|but|and|whereas|which\ssaid)\s", re.IGNORECASE)
_SHORTEST = 3  # letters
_EVENT = 2  # words that tell an event, who and what: before the ban tells no more than when


def turned_cause(ours: Placed, theirs: Placed) -> Contrast | None:
    """The sentences of a number, where the cause of one is what came of it in the other; else None."""
    return _turned(ours, theirs, _FORWARD, _BACKWARD, 1)


def turned_order(ours: Placed, theirs: Placed) -> Contrast | None:
    """The sentences of a number, where what came first in one came last in the other; else None."""
    return _turned(ours, theirs, _BEFORE, _AFTER, _EVENT)


def are_in_same_order(statement: str, sentence: str) -> bool:
    """Whether two texts tell the same of what came first and what came last."""
    one, two = (_first_and_last(text, _BEFORE, _AFTER) for text in (statement, sentence))
    if one is None or two is None:
        return False
    return not one[0].isdisjoint(two[0]) and not one[1].isdisjoint(two[1])


def _turned(
    ours: Placed, theirs: Placed, ahead: re.Pattern[str], behind: re.Pattern[str], least: int
) -> Contrast | None:
    said, found = (one.sentence().of(one.text) for one in (ours, theirs))
    one = _first_and_last(said, ahead, behind)
    two = _first_and_last(found, ahead, behind) if one else None
    if one is None or two is None or _is_denied(said) or _is_denied(found):
        return None
    (cause, effect), (their_cause, their_effect) = one, two
    is_turned = len(cause & their_effect) >= least <= len(effect & their_cause)
    kept = len(cause & their_cause) + len(effect & their_effect)
    if not is_turned or kept >= least or exchanged_roles(said, found):  # whose rule tells it
        return None
    return Contrast(said.strip(), found.strip())


_DENIED = frozenset({Reservation.DENIED, Reservation.CONDITIONAL})


def _is_denied(text: str) -> bool:
    """Whether a text denies something, or makes it a condition; that something failed it may tell."""
    return any(not word.lower().startswith("fail") for word in reservations_in(text, _DENIED))


def _first_and_last(
    sentence: str, ahead: re.Pattern[str], behind: re.Pattern[str]
) -> tuple[set[str], set[str]] | None:
    """What a sentence tells as first, or as the cause, and as last; None where it tells none, or several.

    The first stands before a word of `ahead`, or behind one of `behind`.
    """
    back = [*behind.finditer(sentence)]
    forward = [
        one
        for one in ahead.finditer(sentence)
        if not any(two.start() <= one.start() < two.end() for two in back)
    ]
    if len(back) + len(forward) != 1:
        return None
    (joint,) = back or forward
    if not sentence[: joint.start()].strip():
        first, comma, last = sentence[joint.end() :].partition(", ")  # because of the strike, flights
        return _in_order(first, last, bool(back)) if comma else None
    return _in_order(
        _CLAUSE.split(sentence[joint.end() :])[0], _CLAUSE.split(sentence[: joint.start()])[-1], bool(back)
    )


def _in_order(one: str, two: str, is_first: bool) -> tuple[set[str], set[str]]:
    first, last = (one, two) if is_first else (two, one)
    return (
        first_forms_in(first, _SMALL, _SHORTEST),
        first_forms_in(last, _SMALL, _SHORTEST),
    )


def link_as_cause(ours: Placed, theirs: Placed) -> Contrast | None:
    """What a statement tells as a cause, and the link that its passage tells of; else None."""
    sentence = theirs.all_parts().of(theirs.text)
    link = _LINKED.search(sentence)
    said = words_in(ours.text)
    if link is None or any(word in _OPEN_WORDS or word.startswith(_OPEN) for word in said):
        return None
    is_causal = any(word in _CAUSAL for word in said[1:])
    if not is_causal or not _CAUSAL.isdisjoint(words_in(sentence)) or has_reservation(ours.text, _DENIED):
        return None  # the sentence may tell of a cause too
    return Contrast(ours.clause().strip(), sentence.strip())
