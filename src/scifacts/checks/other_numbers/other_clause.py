"""A name that a sentence has in another clause, with a figure of its own: "hotels in Porto had 1.3m nights".

Over "hotels in Lisbon had 1.3m nights, 4% more than in May, while in Porto the number fell to 610,000". Both
names must have one part in their clauses, who did it or where it was, and the statement the other alone.
"""

from __future__ import annotations

import re

from scifacts.checks.reading.clause_subjects import parts_between
from scifacts.checks.reading.name_words import (
    is_bare_noun,
    is_german,
    is_named,
    is_romance,
    may_be_name,
    name_words,
)
from scifacts.checks.reading.verb_forms import first_form, is_past
from scifacts.checks.reading.wording import words_in
from scifacts.numerals.vocabulary import MONTHS
from scifacts.numerals.wordlists import word_set
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from scifacts.checks.reading.name_words import NameWord
    from scifacts.checks.reading.placed import Placed
    from scifacts.model import Span

__all__ = ["RELATING", "named_in_other_clause", "named_in_sentence_beside"]

# What parts two clauses that tell of two.
_PARTS = lazy(
    r";\s|,?\s(?:while|whereas|whilst|although|though|but|against(?=\s(?:[a-z]+\s)?[$€£\d])|versus|compared\s(?:with|to)|ahead\sof|followed\sby|unlike)\s"
    r"|,\sand\s|\band\s(?=(?:in|at|for|on)\s(?-i:[A-Z]))",
    re.IGNORECASE,
)
_JOINTS = word_set("in at for from on by with to across near among between")
_PLACE = "in"
_PLACES = frozenset(["in", "at", "on", "near", "across"])  # one part: fires in Evros, those on Rhodes
_BEHIND_NOUN = _JOINTS | {"of"}
_SAID = frozenset(["said", "says", "told", "according", "added", "estimates", "estimated"])
# A statement with one of these may name another to tell whom it means.
RELATING = word_set("""
rival rivals competitor competitors neighbour neighbours neighbor neighbors supplier suppliers subsidiary
subsidiaries parent owner owners owned successor predecessor partner partners customer customers unit units
brand brands other others another than
""")
_LED = lazy(
    r"\b(?P<joint>in|at|for|among|against|across|by|on|under)\s(?:(?:the|all|its|their|a|an)\s)?"
    r"(?P<nouns>(?!(?:about|around|more|less|fewer|some|only|just)\b)[a-z][a-z’'-]*(?:\s(?!(?:and|or|of|in|at|for|on|by|the|a|to|was|were|is|are|had|has|have|fell|rose|from|with|than|which|who|that|where|when)\b)[a-z’'-]+){0,2})",
    re.IGNORECASE,
)
_LONG = 4  # letters of a noun
_TIME_LIST = """
year years month months quarter quarters week weeks day days half season decade decades time period term turn
average total number value volume comparison contrast fact general addition particular favour response charge
first second third fourth last next previous least most place part
"""
_TIMES = frozenset((*_TIME_LIST.split(), *MONTHS))
_THINKING = word_set("""
expects expected hopes hoped thinks thought believes believed sees predicts predicted forecasts warns warned
said says told reported announced added argued
""")
_THEIRS = frozenset(["its", "their", "his", "her", "they", "it", "he", "she"])
_OPENING = 40  # characters of a sentence in which it names what it tells of: prisons in England
_ASIDE = frozenset(["which", "who", "whose", "where", "whom"])
_VERBS = word_set("is was has had will would plans expects wants can could also")


def named_in_other_clause(
    ours: Placed, theirs: Placed, rivals: Sequence[Placed]
) -> tuple[str, Placed] | None:
    """The name of a statement that its sentence has in the clause of another figure, and that figure."""
    if not RELATING.isdisjoint(words_in(ours.text)):
        return None
    whole, text = theirs.all_parts(), theirs.text
    clauses = parts_between(_PARTS, text, whole)
    own = _clause_of(theirs, clauses)
    others = [
        (rival, clause.of(text))
        for rival in rivals
        if (clause := _clause_of(rival, clauses)) is not None and clause != own
    ]
    if own is None or not others:
        return None
    words = name_words(whole.of(text))
    if is_german(words) or is_romance(words):
        return None
    return _name_elsewhere(ours.text, own.of(text), others) or _noun_elsewhere(
        ours.text, own.of(text), others
    )


def _name_elsewhere(
    statement: str, own: str, others: Sequence[tuple[Placed, str]]
) -> tuple[str, Placed] | None:
    """The name of a statement that stands in another clause alone, in the part of one that it lacks."""
    said, beside = _names(statement), _names(own, any_noun=True)
    if not said or not beside:
        return None
    for rival, there in others:
        parts = _parts_lost(beside, there, statement)
        for name, _ in said:
            if is_named(name, own) or not is_named(name, there):
                continue
            if any(part in parts for other, part in _names(there) if is_named(other, name.text)):
                return name.written, rival
    return None


def _noun_elsewhere(
    statement: str, own: str, others: Sequence[tuple[Placed, str]]
) -> tuple[str, Placed] | None:
    """The noun of a statement that another clause has behind a preposition, where the own clause has others.

    "In English, 59% passed" over "in mathematics 59% passed, while in English the share was 61%".
    """
    said = _led(statement)
    beside = _led(own) if said else {}
    told, known = (set(map(first_form, words_in(text))) for text in (statement, own))
    for rival, there in others:
        theirs = set(map(first_form, words_in(there)))
        for joint, words in _led(there).items():
            mine = {form for word in beside.get(joint, ()) if (form := first_form(word)) not in theirs}
            if mine and mine.isdisjoint(told):
                for word in words:
                    if word in said.get(joint, ()) and first_form(word) not in known:
                        at = statement.lower().find(word)
                        return statement[at : at + len(word)], rival
    return None


def _led(text: str) -> dict[str, list[str]]:
    """Preposition -> the nouns behind it with what stands before them, times left out; in lower case."""
    found: dict[str, list[str]] = {}
    for match in _LED.finditer(text):
        words = [word for word in words_in(match["nouns"]) if len(word) >= _LONG]
        if words and words[-1] not in _TIMES:
            found.setdefault(match["joint"].lower(), []).extend(words)
    return found


def named_in_sentence_beside(
    ours: Placed, theirs: Placed, rivals: Sequence[Placed]
) -> tuple[str, Placed] | None:
    """The name of a statement that the text has in a sentence beside the figure's, and the figure there.

    Both sentences must begin with what they tell of: "Leeds had 340. Hull had 120", "In Leeds, 340 are ill".
    """
    own = theirs.all_parts()
    opening = words_in(own.of(theirs.text)[:_OPENING])
    if not RELATING.isdisjoint(words_in(ours.text)) or not _THEIRS.isdisjoint(opening):
        return None
    first = _first_named(own.of(theirs.text))
    if first is None or is_named(first[0], ours.text) or not _THINKING.isdisjoint(opening):
        return None
    led = {name.text: part for name, part in _names(ours.text)}
    for rival in rivals:
        there = rival.all_parts().of(rival.text)
        other = _first_named(there)
        if other is None or is_named(other[0], own.of(theirs.text)):
            continue
        if first[1] not in (other[1], led.get(other[0].text)):
            continue  # nor told in the place of the own one: turnout in Marseille, over turnout in Paris
        if any(is_named(name, other[0].text) for name, _ in _names(ours.text)):
            return other[0].written, rival
    return None


def _first_named(sentence: str) -> tuple[NameWord, str] | None:
    """The name that a sentence begins with, as what it tells of or behind a preposition; None without one."""
    words = name_words(sentence)
    if is_german(words) or is_romance(words):
        return None
    first = next(iter(_names(sentence)), None)
    return first if first is not None and first[0].start <= _OPENING else None


def _parts_lost(names: Sequence[tuple[NameWord, str]], there: str, statement: str) -> set[str]:
    """The parts in a figure's clause of names that the other clause lacks, where the statement has none."""
    own = [(name, part) for name, part in names if not is_named(name, there)]
    kept = {part for name, part in own if is_named(name, statement)}
    return {part for _, part in own} - kept


def _clause_of(figure: Placed, clauses: Sequence[Span]) -> Span | None:
    return next((one for one in clauses if one.contains(figure.mention.span)), None)


def _names(clause: str, *, any_noun: bool = False) -> list[tuple[NameWord, str]]:
    """The names of a clause, each with the preposition that leads to its run, "" where none does.

    Who says it, a month, and what a relative clause names tell no figure. With `any_noun` a word that
    begins a sentence is one more often.
    """
    words = name_words(clause)
    found: list[tuple[NameWord, str]] = []
    led = ""
    for at, word in enumerate(words):
        before = words[at - 1].text.lower() if at else ""
        is_of_run = at and words[at - 1].run == word.run and words[at - 1].text[:1].isupper()
        if not is_of_run or before in _JOINTS:
            led = before if before != "the" else (words[at - 2].text.lower() if at > 1 else "")
        around = {one.text.lower() for one in words[max(0, at - 2) : at + 3]}
        is_told = may_be_name(word, german=False) and not _begins_with_noun(words, at, any_noun=any_noun)
        following = [one.text.lower() for one in words[at + 1 : at + 3]]
        if following[:1] in (["reported"], ["announced"]) and following[1:] in ([], ["that"]):
            continue
        is_aside = any(one.text.lower() in _ASIDE for one in words[max(0, at - 4) : at])
        if is_told and not is_aside and word.text.lower() not in MONTHS and _SAID.isdisjoint(around):
            found.append((word, _PLACE if led in _PLACES else led if led in _JOINTS else ""))
    return found


def _begins_with_noun(words: Sequence[NameWord], at: int, *, any_noun: bool) -> bool:
    """Whether a capital may be there because a sentence begins: hotels in Porto, overnight stays."""
    word = words[at]
    if not word.is_first or word.text.isupper() or word.is_owner or word.country or word.run != word.text:
        return False
    following = words[at + 1].text.lower() if at + 1 < len(words) else ""
    if any_noun:
        return is_bare_noun(word) or (word.text.endswith("s") and following in _BEHIND_NOUN)
    if is_bare_noun(word) or not following:
        return True
    return not (words[at + 1].is_first or is_past(following) or following in _VERBS)
