"""Find words that turn the meaning inside what a quote leaves out with […]."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scifacts.matching.around.governing_words import SAYING, forms_of
from scifacts.matching.around.subjects import RELATIVES
from scifacts.matching.judging.facts import facts, phrase_at
from scifacts.matching.tokens import tokens
from scifacts.matching.vocabulary.verbs import PASTS
from scifacts.matching.vocabulary.words import Strength
from scifacts.model import ChangeKind
from scifacts.numerals.wordlists import IS, word_set
from scifacts.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scifacts.matching.tokens import Tokens
    from scifacts.matching.vocabulary.words import Fact

__all__ = ["are_rows", "turning"]

_SENTENCE_END = lazy(r"[.!?。！？]['\")\]]*(?= |$)")
_YEAR = lazy(r"\b(?:1[5-9]|20)\d\d\b")
_STOPS = frozenset(".!?。！？")
_STANDING_FOR = word_set("it he she they we i this and also then later , -")
_SAYING = forms_of(SAYING)
# First words of the rest of a clause whose subject stands before them.
_AUXILIARIES = IS | {"has", "have", "had", "will", "did", "does", "do"}
_CONTRASTING = frozenset({"but", "while", "whereas", "although", "though", "aber", "während", "mais", "pero"})
_BESIDE = frozenset({"while", "whereas", "während"})  # need no comma before them
_PAUSES = frozenset({",", ";", "-", "("})
_PREPOSITIONS = frozenset({"in", "on", "at", "for", "to", "of", "by", "with", "from", "among"})
_HEDGES = frozenset({"almost", "unlikely", "reportedly", "possibly"})
_MODALS = frozenset({"would", "could", "might", "may", "should", "will", "shall", "must"})
_IFS = frozenset({"if", "unless", "provided", "falls", "sofern", "si", "sauf", "salvo"})
_SHORT = 4  # words that are left out before the very next one, and belong to it: rarely, used to
_LED_TO = 24  # characters of a kept part before a gap in which its direction is told
_SAID_OF_ALL = frozenset({"fail", "deny", "refuse", "false", "cease", "unable", "lack"})


# What joins one figure to the next, and what may stand before that: and another 40, then about 40.
_JOINTS = frozenset({"and", ",", ";", "or", "und", "et", "y"})
_COINS = "$€£¥"
_OF_SAME = word_set(
    "a an the then another further additional also later only just some about around over nearly almost"
)

_FIRST_TAG = lazy(r"[^<>]*(<[^<>]*>)")
_ROW_BEGINS = lazy(r"</tr>\s*(?:<(?!/)[^<>]*>\s*)*\Z", re.IGNORECASE)
_APART = lazy(r"\S(?:\t| {2,})\s*\S")


def are_rows(gap: str) -> bool:
    """Whether what a quote leaves out of a source is cells and whole rows of a table."""
    if "</tr>" in gap or "</TR>" in gap:
        first = _FIRST_TAG.match(gap)
        is_within = first is not None and first[1].lower().startswith("</t")
        return is_within and _ROW_BEGINS.search(gap) is not None
    rest, *lines = gap.split("\n")
    if not lines or lines.pop().strip(" |\t"):
        return False
    begins = not rest.strip() or "|" in rest or _APART.search(f"x{rest}") is not None
    return begins and all("|" in line or _APART.search(line) for line in lines if line.strip())


def turning(text: str, start: int, end: int) -> Iterator[tuple[ChangeKind, int, int]]:
    """What in a gap turns the parts beside it, with its place.

    Negations and denials anywhere, comparators only in the sentences that were cut, and what makes two
    statements of the parts. Nothing does where whole rows of a table were left out.
    """
    if text[max(0, start - 2) : start].strip()[-1:] == "|" == text[end : end + 2].strip()[:1]:
        return
    cut = tokens(text, start, end)
    ends = [match.end() for match in _SENTENCE_END.finditer(text, start, end)]
    first_end, last_start = (ends[0], ends[-1]) if ends else (end, start)
    turned, index = False, 0
    while index < len(cut):
        phrase = phrase_at(cut.keys, index)
        length = phrase[1] if phrase else 1
        begin, stop = cut.starts[index], cut.ends[index + length - 1]
        kind = _turns(cut.keys[index : index + length])
        if kind is ChangeKind.NEGATION or (kind and (begin < first_end or begin >= last_start)):
            turned = True
            yield kind, begin, stop
        index += length
    if turned or not cut.words:
        return
    if not ends and (limit := _limiting(text, start, end, cut)) is not None:
        yield limit
        return
    joined = _joined(text, start, cut, ends[-1] if ends else start)
    if joined is not None:
        yield ChangeKind.DIRECTION, cut.starts[joined], cut.ends[-1]


def _limiting(text: str, start: int, end: int, cut: Tokens) -> tuple[ChangeKind, int, int] | None:
    """What in a gap inside one sentence makes less, or another thing, of the words kept; None if nothing.

    It sold […] ships: rarely sold. It […] will pay: would, if the court agrees. Sales rose […] by 5 per cent:
    then fell. China […] signed: said that Japan.
    """
    keys = cut.keys
    whole = cut.starts[0], cut.ends[-1]
    if text.startswith("'s ", start):
        return ChangeKind.NAME, start, whole[1]
    if keys[:2] == ["used", "to"]:
        return ChangeKind.TIME, *whole
    if keys[0] in _MODALS or any(
        key in _IFS and (index == 0 or keys[index - 1] in _PAUSES) for index, key in enumerate(keys)
    ):
        return ChangeKind.COMPARATOR, *whole
    if "whether" in keys[-2:]:  # considered whether to
        return ChangeKind.COMPARATOR, *whole
    following = "".join(text[end : end + _LED_TO].split()[:1]).lower()
    if told := _told_of_another(text, start, keys, following):
        return told, *whole
    is_beside = len(keys) <= _SHORT or text[end : end + 2].strip()[:1].isdigit()
    if is_beside and not any(key[0].isdigit() for key in keys):  # "more than 40" bounds that one
        for fact in facts(keys[:_SHORT]):
            if fact.kind in _LIMITS and fact.strength is not Strength.WEAK:
                return fact.kind, *whole
    said = {fact.says for fact in facts(tokens(text, max(0, start - _LED_TO), start).keys) if _is_way(fact)}
    for fact in facts(keys) if said else ():
        if _is_way(fact) and any(_are_sides(fact.says, one) for one in said):
            return ChangeKind.DIRECTION, *whole
    if "that" in keys[1:-1] and cut.words[keys.index("that") + 1][0].isupper():
        return ChangeKind.NAME, *whole
    return None


def _told_of_another(text: str, start: int, keys: list[str], following: str) -> ChangeKind | None:
    """What makes of what follows something that is told of another subject or year; None if nothing."""
    if _is_of_another(keys, following) or _is_figure_of_another(text, start, keys, following):
        return ChangeKind.NAME
    return ChangeKind.TIME if _is_of_another_year(text, start, keys) else None


def _is_of_another(keys: list[str], following: str) -> bool:
    """Whether what follows is told of another: bought a bank [that] sold, China [said India] signed."""
    if keys[-1] in RELATIVES or (keys[-1] == "that" and following in PASTS):
        return True
    if keys[0] not in _SAYING or len(keys) == 1 or not _PAUSES.isdisjoint(keys):
        return False
    ends_in_subject = keys[-1].isalpha() and keys[-1] not in _STANDING_FOR
    return ends_in_subject and (following in PASTS or following in _AUXILIARIES or following.endswith("ed"))


def _is_figure_of_another(text: str, start: int, keys: list[str], following: str) -> bool:
    """Whether a figure stands for one of another: mussels came to [3 million, oysters to] 1 million.

    What is joined to the first one as it is has the same subject: [300 engineers and] 1,200 drivers.
    """
    if not (_is_amount(keys[0]) and _is_amount(following)):
        return False
    last = next((at for at in range(len(keys) - 1, 0, -1) if keys[at] in _JOINTS), None)
    before = text[max(0, start - _LED_TO) : start].lower().split()[-1:]
    behind = () if last is None else keys[last + 1 :]
    return any(key.isalpha() and key not in _OF_SAME and key not in before for key in behind)


def _is_amount(word: str) -> bool:
    return word in _COINS or word.lstrip(_COINS)[:1].isdigit()


def _is_of_another_year(text: str, start: int, keys: list[str]) -> bool:
    """Whether a gap ends in another year than the one told before it: in 2019 [30, in 2020] 43 people."""
    years = _YEAR.findall(text, max(0, start - _LED_TO), start)
    behind = keys[:-1] if keys[-1] == "," else keys
    if not years or len(behind) < 2 or "than" in keys or behind[-2] not in _PREPOSITIONS:
        return False
    return _YEAR.fullmatch(behind[-1]) is not None and behind[-1] not in years


def _is_way(fact: Fact) -> bool:
    return fact.kind is ChangeKind.DIRECTION


def _are_sides(one: str, other: str) -> bool:
    """Whether two directions are the two sides of one thing: up and down."""
    return one != other and one.partition("/")[0] == other.partition("/")[0]


_LIMITS = frozenset({ChangeKind.NEGATION, ChangeKind.COMPARATOR, ChangeKind.DIRECTION})


def _joined(text: str, start: int, cut: Tokens, sentence: int) -> int | None:
    """The index of the first word cut from another statement than the first part's, or None.

    Growth was […] 5 per cent: of two statements the beginning of one and the end of the other. What stands
    for the first part's subject, or begins with the second part, joins none. `sentence` is where the last
    sentence begins that was not cut whole.
    """
    if sentence > start:
        lead = [index for index in range(len(cut)) if cut.starts[index] >= sentence]
        whole = text[start - 1] in _STOPS
        stands_for = {cut.keys[index] for index in lead} <= _STANDING_FOR
        return None if whole or stands_for else lead[0]
    if ";" in cut.keys:  # two main clauses: sales rose; costs | fell
        last = len(cut) - 1 - cut.keys[::-1].index(";")
        return None if {*cut.keys[last + 1 :]} <= _STANDING_FOR else last
    for index, key in enumerate(cut.keys):
        begins = index == 0 or cut.keys[index - 1] in _PAUSES
        if key in _CONTRASTING and (begins or (key in _BESIDE and cut.keys[index - 1] != "a")):
            behind = cut.keys[index + 1 :]
            following = text[cut.ends[-1] :].split(None, 1)[:1]
            fragment = not behind and bool(following) and following[0] in _PREPOSITIONS
            if fragment or not ({*behind} <= _STANDING_FOR or behind[-1] in _PAUSES):
                return index
    return None


def _turns(keys: list[str]) -> ChangeKind | None:
    for fact in facts(keys):
        if fact.kind is ChangeKind.NEGATION and (fact.strength is Strength.CORE or fact.says in _SAID_OF_ALL):
            return ChangeKind.NEGATION
        if fact.kind is ChangeKind.COMPARATOR and fact.says in _HEDGES:
            return ChangeKind.COMPARATOR
    return None
