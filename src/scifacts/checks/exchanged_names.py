"""Names of a statement that stand where a sentence of the source has another name."""

from __future__ import annotations

from itertools import takewhile
from typing import NamedTuple

from scifacts.checks.countries import HAN, country_of
from scifacts.checks.name_words import (
    is_bare_noun,
    is_doubtful,
    is_german,
    is_in_capitals,
    is_named,
    may_be_name,
    name_words,
)
from scifacts.checks.verb_forms import first_form
from scifacts.matching.verbs import INFINITIVES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from scifacts.checks.name_words import NameWord

__all__ = ["Exchange", "exchanged"]


class Exchange(NamedTuple):
    """One name for another: the two as they are written, and where the source's begins in the sentence."""

    ours: str
    theirs: str
    offset: int


_BEFORE_WORDS = """
in with from to by of for at against between near on into through via than towards toward across around
en avec de à par pour contre con por para contra
"""
_PREPOSITIONS = frozenset(_BEFORE_WORDS.split())
_AUXILIARIES = frozenset({"has", "have", "had", "is", "are", "was", "were", "will", "would", "also", "now"})
_VERB_ENDINGS = ("ed", "s")
_WORDS_ALIKE = 4  # behind the first word of two sentences, where only the capital tells that it is a name
_HAN_BESIDE = 2  # characters that stand behind two names alike


def exchanged(statement: str, sentence: str, texts: Sequence[str]) -> Iterator[Exchange]:
    """Each name of the statement that none of `texts` has, with the sentence's name at its place."""
    ours, theirs = name_words(statement), name_words(sentence)
    if is_in_capitals(ours) or is_in_capitals(theirs):
        return
    german = is_german((*ours, *theirs))
    rivals = [
        (other, found)
        for other, found in enumerate(theirs)
        if may_be_name(found, german=german) and not is_named(found, statement)
    ]
    for index, word in enumerate(ours):
        at_its_place = [
            found
            for other, found in rivals
            if may_be_name(word, german=german) and _stand_alike(ours, index, theirs, other)
        ]
        if at_its_place and not any(is_named(word, text) for text in texts):
            yield Exchange(_told(word), _told(at_its_place[0]), at_its_place[0].start)
    yield from _exchanged_han(statement, sentence, texts)


def _told(word: NameWord) -> str:
    """A name as a message gives it: of a country the whole."""
    return word.run if " " in word.run and country_of(word.run) else word.written


def _stand_alike(ours: list[NameWord], index: int, theirs: list[NameWord], other: int) -> bool:
    said, found = ours[index], theirs[other]
    if (said.country is None) != (found.country is None):  # in France, in Lyon
        return False
    behind, their_behind = ours[index + 1 :], theirs[other + 1 :]
    if is_doubtful(said, next(iter(behind), None)) or is_doubtful(found, next(iter(their_behind), None)):
        return not is_bare_noun(said) and _go_on_alike(behind, their_behind)
    before = _word_before(ours, index)
    is_behind_same = before is not None and before == _word_before(theirs, other)
    following, their_following = _word_behind(behind), _word_behind(their_behind)
    if following is not None and following == their_following:
        is_subject = said.country is not None or (
            _begins_with_verb(behind) and _begins_with_verb(their_behind)
        )
        return is_behind_same or is_subject
    ends = all(word is None or not word[0].isupper() for word in (following, their_following))
    return is_behind_same and ends and before in _PREPOSITIONS


def _go_on_alike(ours: Sequence[NameWord], theirs: Sequence[NameWord]) -> bool:
    """Whether two sentences go on in the same words, so that one is the other with another first word."""
    pairs = zip(ours, theirs, strict=False)
    return (
        sum(1 for _ in takewhile(lambda pair: pair[0].text.lower() == pair[1].text.lower(), pairs))
        >= _WORDS_ALIKE
    )


def _word_before(words: Sequence[NameWord], index: int) -> str | None:
    """The word before a name; None where a sentence or a part of one begins with the name."""
    if not index or words[index].is_first:
        return None
    text = words[index - 1].text
    return text if text[0].isupper() else text.lower()


def _word_behind(following: Sequence[NameWord]) -> str | None:
    """The first word behind a name, in its first form and without "has" and the like; None at a mark."""
    for word in following:
        if word.is_first:
            return None
        if word.text.lower() not in _AUXILIARIES:
            return word.text if word.text[0].isupper() else first_form(word.text)
    return None


def _begins_with_verb(following: Sequence[NameWord]) -> bool:
    word = following[0].text.lower()
    return word in _AUXILIARIES or word in INFINITIVES or word.endswith(_VERB_ENDINGS)


def _exchanged_han(statement: str, sentence: str, texts: Sequence[str]) -> Iterator[Exchange]:
    for name in HAN:
        at = statement.find(name)
        if at < 0 or any(name in text for text in texts):
            continue
        behind = statement[at + len(name) :][:_HAN_BESIDE]
        for other in HAN:
            found = sentence.find(other)
            if found < 0 or other in statement or country_of(other) == country_of(name):
                continue
            if behind and sentence.startswith(behind, found + len(other)):
                yield Exchange(name, other, found)
