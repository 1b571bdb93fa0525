"""Names of a statement that stand where a sentence of the source has another name."""

from __future__ import annotations

from itertools import takewhile

from scifacts.checks.reading.countries import CAPITALS, HAN, PLACES, country_of
from scifacts.checks.reading.name_words import (
    has_part,
    is_bare_noun,
    is_doubtful,
    is_german,
    is_in_capitals,
    is_named,
    is_romance,
    may_be_name,
    name_words,
)
from scifacts.checks.reading.verb_forms import first_form
from scifacts.matching.vocabulary.verbs import INFINITIVES
from scifacts.matching.vocabulary.words import COMMON
from scifacts.nouns import NamedTuple
from scifacts.numerals.wordlists import word_set

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import TypeAlias

    from scifacts.checks.reading.name_words import NameWord, NamingTexts

    Rival: TypeAlias = tuple[int, NameWord]  # a name of the sentence, and its place among the words

__all__ = ["Exchange", "exchanged"]


class Exchange(NamedTuple):
    """One name for another: the two as they are written, and where the source's begins in the sentence.

    `is_at_its_place` is False where the sentence says the rest in other words.
    """

    ours: str
    theirs: str
    offset: int
    is_at_its_place: bool


class _Texts(NamedTuple):
    """A statement and a sentence as they are written, the words of each, and the sources."""

    statement: str
    sentence: str
    ours: list[NameWord]
    theirs: list[NameWord]
    sources: NamingTexts


_PREPOSITIONS = word_set("""
in with from to by of for at against between near on into through via than towards toward across around
en avec de à par pour contre con por para contra
""")
_IN = frozenset(["in", "near", "en", "à", "bei"])
_AUXILIARIES = word_set("has have had is are was were will would must also now a ont est sont va vont")
_VERB_ENDINGS = ("ed", "s")
_PAST_ENDINGS = ("ed", "ó", "rá", "rán", "aron", "ieron")
_WORDS_ALIKE = 4  # behind the first word of two sentences, where only the capital tells that it is a name
_BEFORE = 2  # words before a name, and behind it, that tell its place in a sentence
_SAME_BEHIND = 3
_NEAR = 3  # words from a name to one that it belongs to
_AROUND = 400  # characters of a text on either side of a sentence that tell its language
_HAN_BESIDE = 2  # characters that stand behind two names alike


def exchanged(statement: str, sentence: str, sources: NamingTexts) -> Iterator[Exchange]:
    """Each name of the statement that no source has, with one of the sentence that the statement lacks.

    It is the one at its place; where the sentence is worded otherwise, the first of its sort.
    """
    ours, theirs = name_words(statement), name_words(sentence)
    if is_in_capitals(ours) or is_in_capitals(theirs):
        return
    texts = _Texts(statement, sentence, ours, theirs, sources)
    german = is_german((*ours, *theirs)) or _is_in_german_text(sentence, sources.texts)
    romance = is_romance((*ours, *theirs))
    rivals = [
        (other, found)
        for other, found in enumerate(theirs)
        if may_be_name(found, german=german) and not is_named(found, statement)
    ]
    lost = [
        (index, word, [one for one in rivals if word.sort == one[1].sort])
        for index, word in enumerate(ours)
        if rivals and may_be_name(word, german=german)
    ]
    told = set()
    for index, word, of_one_sort in lost:
        there = _at_its_place(texts, index, of_one_sort, rivals)
        if there and not is_named(word, sentence):
            told.add(word.run)
            yield Exchange(_told(word), _told(there[0]), there[0].start, is_at_its_place=True)
    for index, word, of_one_sort in lost:
        if (
            word.run in told
            or not _is_sure(ours, index, romance=romance)
            or _is_beside_shared(ours, index, sentence, german=german)
        ):
            continue
        other_names = (
            found
            for other, found in of_one_sort
            if _is_sure(theirs, other, romance=romance) and not has_part(found, statement)
        )
        other_name = next(other_names, None)
        if other_name and not sources.have(word) and not sources.have_part(word):
            told.add(word.run)
            yield Exchange(_told_whole(word), _told(other_name), other_name.start, is_at_its_place=False)
    yield from _exchanged_han(statement, sentence, sources.texts)


def _at_its_place(
    texts: _Texts, index: int, of_one_sort: Sequence[Rival], rivals: Sequence[Rival]
) -> list[NameWord]:
    """The sentence's names that stand where a name of the statement stands, likeliest first."""
    statement, sentence, ours, theirs, sources = texts
    word = ours[index]
    there = [found for other, found in of_one_sort if _stand_alike(ours, index, theirs, other)]
    if not there and not sources.have(word):
        cities = (one for one in rivals if _are_cities(ours, index, theirs, one[0]))
        there = [found for other, found in cities if _stand_alike(ours, index, theirs, other)]
    there = there or [
        found
        for other, found in of_one_sort
        if (town := _town_before(ours, index, statement)) and town == _town_before(theirs, other, sentence)
    ]
    if there and sources.have(word):
        there = [found for other, found in of_one_sort if _stand_between(ours, index, theirs, other)]
    return [found for found in there if not _are_of_one_man(word, found, sources.texts)]


def _is_in_german_text(sentence: str, texts: Sequence[str]) -> bool:
    """Whether what is around a sentence is German, which has too few words to tell: "Ulm: 9 Einwohner"."""
    for text in texts:
        at = text.find(sentence)
        if at >= 0:
            return is_german(name_words(text[max(0, at - _AROUND) : at + len(sentence) + _AROUND]))
    return False


def _are_cities(ours: Sequence[NameWord], index: int, theirs: Sequence[NameWord], other: int) -> bool:
    """Whether one of two names is a capital, told as a place and not as a government: in Lisbon, in Porto."""
    names = ours[index], theirs[other]
    if not (_is_in(ours, index) and _is_in(theirs, other)) or any(one.run != one.text for one in names):
        return False
    return any(one.run.lower() in CAPITALS for one in names) and any(one.sort == "other" for one in names)


def _is_in(words: Sequence[NameWord], index: int) -> bool:
    return index > 0 and not words[index].is_first and words[index - 1].text.lower() in _IN


def _are_of_one_man(one: NameWord, two: NameWord, texts: Sequence[str]) -> bool:
    """Whether two names stand side by side in one of the texts, as Christopher and Hogwood do."""
    pairs = (f"{one.text} {two.text}", f"{two.text} {one.text}")
    return any(pair in text for text in texts for pair in pairs)


def _town_before(words: Sequence[NameWord], index: int, text: str) -> str | None:
    """The name that another stands behind with nothing but a comma: "Mobile, | Alabama"."""
    before = words[index - 1] if index else None
    if before is None or not before.written[:1].isupper():
        return None
    return before.text if text[before.start + len(before.written) : words[index].start] == ", " else None


def _is_sure(words: Sequence[NameWord], index: int, *, romance: bool) -> bool:
    """Whether a word is a name wherever it stands, or begins a sentence as a name does: Pfizer paid.

    In French and Spanish a noun has an article there.
    """
    following = words[index + 1 : index + 2]
    if not is_doubtful(words[index], next(iter(following), None)):
        return True
    if is_bare_noun(words[index]) or words[index].text.endswith("s"):
        return False
    if words[index].is_owner and not romance:
        return True
    return bool(following) and (romance or _is_past(following[0].written))


def _is_past(word: str) -> bool:
    return word in _AUXILIARIES or word in INFINITIVES or word.endswith(_PAST_ENDINGS)


def _is_beside_shared(words: Sequence[NameWord], index: int, text: str, *, german: bool) -> bool:
    """Whether a name that a text has too stands next to one: the Lakers' LeBron James."""
    near = words[max(0, index - _NEAR) : index + _NEAR + 1]
    others = (one for one in near if one.run != words[index].run and one.country is None)
    return any(may_be_name(one, german=german) and is_named(one, text) for one in others)


def _told(word: NameWord) -> str:
    """A name as a message gives it: of a country the whole."""
    return word.run if " " in word.run and country_of(word.run) else word.written


def _told_whole(word: NameWord) -> str:
    """All words of a name, without an article before it."""
    first, _, rest = word.run.partition(" ")
    return rest if rest and first.lower() in COMMON else word.run


def _stand_alike(ours: list[NameWord], index: int, theirs: list[NameWord], other: int) -> bool:
    said, found = ours[index], theirs[other]
    behind, their_behind = ours[index + 1 :], theirs[other + 1 :]
    if is_doubtful(said, next(iter(behind), None)) or is_doubtful(found, next(iter(their_behind), None)):
        return not is_bare_noun(said) and _go_on_alike(behind, their_behind, _WORDS_ALIKE)
    before = _word_before(ours, index)
    is_behind_same = before is not None and before == _word_before(theirs, other)
    following, their_following = _word_behind(behind), _word_behind(their_behind)
    if following is not None and following == their_following:
        is_subject = said.country is not None or (
            _begins_with_verb(behind) and _begins_with_verb(their_behind)
        )
        return is_behind_same or is_subject
    ends = all(word is None or not word[0].isupper() for word in (following, their_following))
    return is_behind_same and ends and (before in _PREPOSITIONS or _is_of_run(before, said, found))


def _is_of_run(before: str | None, said: NameWord, found: NameWord) -> bool:
    """Whether two names have the name before them in common: Grace Okafor, Grace Smith."""
    return before is not None and all(f"{before} {one.text}" in one.run for one in (said, found))


def _stand_between(ours: list[NameWord], index: int, theirs: list[NameWord], other: int) -> bool:
    """Whether two names stand between the same words, two before them, three behind or one on either side.

    The source may name ours elsewhere: "in Leeds" of the sentence before.
    """
    if _go_on_alike(ours[index + 1 :], theirs[other + 1 :], _SAME_BEHIND):
        return True
    before, their_before = _words_before(ours, index), _words_before(theirs, other)
    if not before or before[-1:] != their_before[-1:]:
        return False
    behind, their_behind = _word_behind(ours[index + 1 :]), _word_behind(theirs[other + 1 :])
    if behind is not None and behind == their_behind:
        return True
    return len(before) > 1 and before == their_before and not (behind or "a")[0].isupper()


def _words_before(words: Sequence[NameWord], index: int) -> list[str]:
    """The two words before a name, in their first form, as far as its part of the sentence goes."""
    found: list[str] = []
    while index and not words[index].is_first and len(found) < _BEFORE:
        index -= 1
        found.insert(0, first_form(words[index].text))
    return found


def _go_on_alike(ours: Sequence[NameWord], theirs: Sequence[NameWord], enough: int) -> bool:
    """Whether two sentences go on in the same words, so that one is the other with another word before."""
    pairs = takewhile(
        lambda pair: pair[0].text.lower() == pair[1].text.lower(), zip(ours, theirs, strict=False)
    )
    return sum(1 for _ in pairs) >= enough


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
    """Countries, provinces and cities in Chinese, where no blanks are between words."""
    if statement.isascii():
        return
    ours = [one for one in HAN if _is_han_in(one, statement)]
    ours = [one for one in ours if not any(_has_han(one, text) for text in texts)]
    theirs = [one for one in HAN if _is_han_in(one, sentence) and not _has_han(one, statement)]
    for name in ours:
        behind = statement[statement.find(name) + len(name) :][:_HAN_BESIDE]
        of_one_sort = [one for one in theirs if (one in PLACES) == (name in PLACES)]
        there = [one for one in of_one_sort if behind and f"{one}{behind}" in sentence]
        if found := next(iter(there or of_one_sort), None):
            yield Exchange(name, found, sentence.find(found), is_at_its_place=bool(there))


def _has_han(name: str, text: str) -> bool:
    """Whether a text has a name in Chinese, or another of its country."""
    country = country_of(name)
    others = (one for one in HAN if country is not None and country_of(one) == country)
    return _is_han_in(name, text) or any(_is_han_in(one, text) for one in others)


def _is_han_in(name: str, text: str) -> bool:
    """Whether a text has a name that is no part of a longer one: 印度, not 印度尼西亚."""
    if name not in text:
        return False
    for longer in HAN:
        if name in longer and name != longer:
            text = text.replace(longer, " ")
    return name in text
