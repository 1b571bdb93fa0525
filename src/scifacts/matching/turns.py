"""Edits that turn what is stated around them: a modal put in, a passive for an active, by for against.

What words before and behind a quote make of it is known in `hedges`; the same words turn a statement where
they come or go inside it. The other tables are closed classes: each holds all there are of its kind.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from scifacts.matching.facts import is_numeric
from scifacts.matching.hedges import turned_by_character, turning_behind, turning_words
from scifacts.matching.words import PHRASES
from scifacts.model import ChangeKind
from scifacts.text import joins_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from scifacts.matching.counting import Stretch

__all__ = ["turns"]

_REACH = 12  # words that are read before and behind an edit
_OVER = 3  # words behind an edit at which what it began may govern: wants (to have) paid
_STEM = 3  # letters of a verb that its forms share
_HAN_REACH = 6  # characters
_HAN_WORD = 3

_BE = frozenset({"is", "are", "was", "were", "be", "been", "being", "am", "isn't", "wasn't"})
_HAVE = frozenset({"has", "have", "had", "having"})
_PARTICIPLES = """
paid shot sued beaten taken given seen shown made built sold bought told hit cut held kept left lost won
found sent spent taught caught brought fought driven written stolen chosen broken eaten forgiven hidden
bitten drawn thrown blown worn torn sworn overtaken mistaken misled led fed hurt shut struck hung sung
understood withdrawn overthrown forbidden forgotten repaid outdone bound lent sought swept bitten
"""
_IRREGULAR = frozenset(_PARTICIPLES.split())
# In -ed, and no participles, or none that anybody did something to, or what happens by itself as well: the
# bridge (was) opened in 1932.
_NO_PASSIVE_WORDS = """
based located situated born called named entitled dated aged supposed interested concerned involved
related united hundred indeed need speed exceed proceed succeed naked sacred allied limited used opened
closed started ended moved changed increased decreased improved doubled finished completed settled
gathered collapsed crashed burned formed expanded retired merged launched recovered graduated
"""
_NO_PASSIVE = frozenset(_NO_PASSIVE_WORDS.split())
# Before a participle these stand for a clause without its "be": than (was) expected.
_ELLIPTIC_WORDS = """
than as when if while where once unless until though although and or but nor whether who which that what
whom what's there , ; : ( - " '
"""
_ELLIPTIC = frozenset(_ELLIPTIC_WORDS.split())
_REPORTING_WORDS = """
said says say told tells claimed claims claim believed believes believe thinks thought hopes hoped hope
fears feared reported reports announced announces argued argues insisted insists added adds denied
denies suggested suggests alleged alleges confirmed confirms stated states
"""
_REPORTING = frozenset(_REPORTING_WORDS.split())
_BY = frozenset({"to", "from", "on", "about", "against", "for"})
_AGAINST = frozenset({"by", "of", "with", "alongside", "for", "to", "from", "in", "at"})
_CAUSE_WORDS = """
because owing due thanks weil wegen aufgrund dank parce porque debido grâce
"""
_CAUSE = frozenset(_CAUSE_WORDS.split())
_CONCESSION_WORDS = """
despite spite although though notwithstanding regardless obwohl obgleich trotz malgré aunque pese
"""
_CONCESSION = frozenset(_CONCESSION_WORDS.split())


def turns(edit: Stretch) -> ChangeKind | None:
    """What an edit turns, by words that are known to turn what they stand with; None if nothing."""
    kinds = (set(_turning(edit.here, edit.first, edit.last)), set(_turning(edit.there, edit.start, edit.end)))
    if kinds[0] != kinds[1]:
        return min(kinds[0] ^ kinds[1], key=list(ChangeKind).index)
    if _is_voice(edit) or _is_role(edit) or _is_cause(edit) or _takes_over(edit):
        return ChangeKind.DIRECTION
    return ChangeKind.COMPARATOR if _skips(edit) else None


def _turning(keys: Sequence[str], first: int, last: int) -> Iterator[ChangeKind]:
    """What the words of an edit make of those behind and before them."""
    for index in range(first + 1, min(len(keys), last + _OVER)) if last > first else ():
        begin = max(0, index - _REACH)
        if joins_words(keys[index][0]):
            yield from _turning_characters(keys, first, last, index)
            continue
        turned = turning_words(keys[begin:index], keys[index : index + _REACH])
        if turned and first <= begin + turned[1] < last:
            yield turned[0]
        elif keys[index - 1] == "to" and keys[index - 2 : index - 1] == ["yet"] and first <= index - 2 < last:
            yield ChangeKind.NEGATION  # has yet to | pay
    for index in range(max(1, first), last):
        behind = turning_behind(keys[index : index + _REACH], keys[max(0, index - _REACH) : index])
        if behind:
            yield behind[0]


def _turning_characters(keys: Sequence[str], first: int, last: int, index: int) -> Iterator[ChangeKind]:
    before = "".join(keys[max(0, index - _HAN_REACH) : index])
    turned = turned_by_character(before, "".join(keys[index : index + _HAN_WORD]))
    if turned and first <= index - turned[1] < last:
        yield turned[0]


def _is_voice(edit: Stretch) -> bool:
    """Whether "be" came or went before a participle: what did something had it done to it."""
    sides = (
        (edit.here, edit.first, edit.last, edit.there[edit.start : edit.end]),
        (edit.there, edit.start, edit.end, edit.here[edit.first : edit.last]),
    )
    return any(
        (_is_passive(keys, first, last) and all(key in _HAVE or _is_adverb(key) for key in others))
        or _is_turned_verb(keys[first:last], others)
        for keys, first, last, others in sides
    )


def _is_turned_verb(passive: Sequence[str], active: Sequence[str]) -> bool:
    """Whether a verb that is too short to be told by its stem became its passive: owns, is owned by."""
    if not 1 < len(passive) <= _OVER or len(active) != 1 or passive[0] not in _BE:
        return False
    return _is_participle(passive[1]) and len(active[0]) > _STEM and passive[1][:_STEM] == active[0][:_STEM]


def _is_passive(keys: Sequence[str], first: int, last: int) -> bool:
    """Whether [first:last] is a form of "be", with auxiliaries or adverbs, right before a participle."""
    words = [key for key in keys[first:last] if not _is_adverb(key)]
    if (
        not words
        or words[-1] not in _BE - {"be", "being"}
        or not {*words} <= _BE | _HAVE
        or last >= len(keys)
        or not first
    ):
        return False
    before = keys[first - 1]
    return _is_participle(keys[last]) and before not in _ELLIPTIC and before not in _BE


def _is_participle(key: str) -> bool:
    if key in _IRREGULAR:
        return True
    return len(key) > 4 and key.endswith("ed") and key not in _NO_PASSIVE and not is_numeric(key)


def _is_adverb(key: str) -> bool:
    return key.endswith("ly") or key in ("also", "not", "still", "already", "then")


def _is_role(edit: Stretch) -> bool:
    """Whether a preposition was exchanged for one that turns the roles: an attack by, an attack on."""
    if not edit.is_exchange or edit.last >= len(edit.here) or edit.end >= len(edit.there):
        return False
    said = {edit.here[edit.first], edit.there[edit.start]}
    if any(_is_measure(keys, index) for keys, index in ((edit.here, edit.last), (edit.there, edit.end))):
        return False
    return any(word in said and said & others for word, others in (("by", _BY), ("against", _AGAINST)))


def _is_measure(keys: Sequence[str], index: int) -> bool:
    """Whether a figure or a time begins at an index: by Monday, by 5 per cent."""
    fact = PHRASES.get(keys[index])
    timed = fact is not None and fact.kind in (ChangeKind.TIME, ChangeKind.UNIT, ChangeKind.NUMBER)
    return is_numeric(keys[index]) or timed


def _is_cause(edit: Stretch) -> bool:
    """Whether a cause became what was of no effect: because, although."""
    here, there = {*edit.here[edit.first : edit.last]}, {*edit.there[edit.start : edit.end]}
    if edit.first == 0 and not there:
        return bool(here & (_CAUSE | _CONCESSION))  # what stands there instead is not in the passage
    return any(
        one & _CAUSE and other & _CONCESSION and not one & _CONCESSION and not other & _CAUSE
        for one, other in ((here, there), (there, here))
    )


def _takes_over(edit: Stretch) -> bool:
    """Whether a verb of saying with another subject was put in: the bank (said its rival) paid."""
    if edit.first < edit.last and edit.start < edit.end:
        return False
    keys, first, last = (
        (edit.here, edit.first, edit.last) if edit.first < edit.last else (edit.there, edit.start, edit.end)
    )
    if not first or not keys[first - 1][-1:].isalnum() or last >= len(keys) or not keys[last][:1].isalnum():
        return False
    words = keys[first:last]
    return any(
        key in _REPORTING and words[index + 1].isalpha() for index, key in enumerate(words[:-1])
    ) and all(key[:1].isalnum() or key in "'-\"" for key in words)


def _skips(edit: Stretch) -> bool:
    """Whether "other" came or went behind "every"."""
    words = [*edit.here[edit.first : edit.last], *edit.there[edit.start : edit.end]]
    return words == ["other"] and edit.first > 0 and edit.here[edit.first - 1] == "every"
