"""What brought about what, told the other way round, and a link told as a cause.

"A strike led to the delays" over "the delays led to a strike": each text names a cause and what came of it,
and what the one has as the cause the other has as what came of it. "Coffee lowers the risk" over "coffee was
associated with a lower risk": a sentence of a link alone tells no cause.
"""

from __future__ import annotations

import re

from scifacts.checks.exchanged.exchanged_roles import exchanged_roles
from scifacts.checks.raising import Contrast
from scifacts.checks.reading.reservations import Reservation, has_reservation
from scifacts.checks.reading.verb_forms import first_form
from scifacts.checks.reading.wording import words_in
from scifacts.numerals.wordlists import word_set
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from scifacts.checks.reading.placed import Placed

__all__ = ["link_as_cause", "turned_cause"]

_VERBS = (
    r"caus(?:ed?|es|ing)|trigger(?:ed|s|ing)|prompt(?:ed|s|ing)|spark(?:ed|s|ing)|fuel(?:l?ed|s|l?ing)|drove"
    r"|drives|driven"
)
# Who is before it is the cause, who is behind it what came of it.
_FORWARD = lazy(
    r"(?<!\bbe\s)(?<!\bis\s)(?<!are\s)(?<!was\s)(?<!were\s)(?<!been\s)\b(?:caus(?:ed?|es|ing)|trigger(?:ed|s|ing)|prompt(?:ed|s|ing)|spark(?:ed|s|ing)"
    r"|fuel(?:l?ed|s|l?ing)|(?:led|leads?|leading)(?:\sto)?|result(?:ed|s|ing)?\sin)\s(?!by\b|from\b)",
    re.IGNORECASE,
)
# Who is before it came of who is behind it.
_BACKWARD = lazy(
    rf"\b(?:(?:is|are|was|were|been|being)\s(?:[a-z]+ly\s)?(?:{_VERBS})\sby|(?:{_VERBS})\sby|(?:because|as\sa\sresult|as\sa\sconsequence)\sof|because"
    r"|due\sto|owing\sto|thanks\sto|(?:result(?:ed|s|ing)?|stem(?:med|s|ming)?)\sfrom)\s",
    re.IGNORECASE,
)
_LINKED = lazy(
    r"\b(?:(?:is|are|was|were|been)\s(?:[a-z]+ly\s)?(?:associated|linked|correlated)\s(?:with|to)"
    r"|(?:links?|associations?|correlations?)\sbetween|correlates?\swith"
    r"|(?:not|cannot)\s(?:show|prove|establish|demonstrate)\s(?:that|cause|causation)|observational)\s",
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
_OPEN_LIST = """
link associat correlat relat tied tie may might could suggest appear likely seem possibl perhaps connect
predict
"""
_OPEN = tuple(_OPEN_LIST.split())
_OPEN_WORDS = word_set("who whose those among with found")
_SMALL_WORDS = """
the a an of to in on at by for with from as and or is are was were be been being has have had its their
his her that which this these those it they more less than after up down about some said says million
billion per cent percent rise rose rising fall fell higher lower increase increased decrease decreased
"""
_SMALL = word_set(_SMALL_WORDS)
_CLAUSE = lazy(r"[;:]\s|,\s(?:while|but|and|whereas|which\ssaid)\s", re.IGNORECASE)
_SHORTEST = 3  # letters


def turned_cause(ours: Placed, theirs: Placed) -> Contrast | None:
    """The sentences of a number, where the cause of one is what came of it in the other; else None."""
    said, found = (one.sentence().of(one.text) for one in (ours, theirs))
    one = _cause_and_effect(said)
    two = _cause_and_effect(found) if one else None
    if one is None or two is None or has_reservation(said, _DENIED) or has_reservation(found, _DENIED):
        return None
    (cause, effect), (their_cause, their_effect) = one, two
    is_turned = not cause.isdisjoint(their_effect) and not effect.isdisjoint(their_cause)
    is_kept = not (cause.isdisjoint(their_cause) and effect.isdisjoint(their_effect))
    if not is_turned or is_kept or exchanged_roles(said, found):  # whose rule tells it
        return None
    return Contrast(said.strip(), found.strip())


_DENIED = frozenset({Reservation.DENIED, Reservation.CONDITIONAL})


def _cause_and_effect(sentence: str) -> tuple[set[str], set[str]] | None:
    """What a sentence tells as the cause and as what came of it; None where it tells none, or several."""
    back = [*_BACKWARD.finditer(sentence)]
    forward = [
        one
        for one in _FORWARD.finditer(sentence)
        if not any(two.start() <= one.start() < two.end() for two in back)
    ]
    if len(back) + len(forward) != 1:
        return None
    (joint,) = back or forward
    if not sentence[: joint.start()].strip():
        cause, comma, effect = sentence[joint.end() :].partition(", ")  # because of the strike, flights
        return (_content(cause), _content(effect)) if comma and back else None
    before = _content(_CLAUSE.split(sentence[: joint.start()])[-1])
    behind = _content(_CLAUSE.split(sentence[joint.end() :])[0])
    return (behind, before) if back else (before, behind)


def _content(text: str) -> set[str]:
    words = (word for word in words_in(text) if word not in _SMALL and len(word) >= _SHORTEST)
    return set(map(first_form, words))


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
