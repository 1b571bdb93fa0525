"""Tell whether an edit exchanges, drops or adds a name, or a word of a title."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scifacts.matching.around.hedges import DEPUTY
from scifacts.matching.judging.aliases import is_same_name, stands_for_neighbour, without_article
from scifacts.matching.judging.cases import shouts
from scifacts.matching.judging.counting import mean_the_same
from scifacts.matching.judging.edits import is_interpolation
from scifacts.matching.judging.facts import facts
from scifacts.matching.vocabulary.alike import letters
from scifacts.matching.vocabulary.words import CJK_PARTICLES, COMMON, FUNCTION_WORDS, PHRASES
from scifacts.model import ChangeKind
from scifacts.numerals.wordlists import DEMONSTRATIVES, word_set
from scifacts.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Sequence

    from scifacts.matching.judging.pairing import Pairing
    from scifacts.matching.tokens import Tokens

__all__ = ["Naming"]

_QUOTATION_MARKS = frozenset("'\"")
_OR, _PAIR = frozenset({"or", "oder", "ou", "o", "nor"}), 2
_DEFINITE = DEMONSTRATIVES | {"the", "same", "its", "our", "your"}
_OTHERS, _INDEFINITE = frozenset({"another", "other", "different"}), frozenset({"a", "an", "some"})
_CALLING = word_set("called named nicknamed titled entitled codenamed dubbed christened")

_REGIONS = frozenset({"North", "South", "East", "West", "Northeast", "Northwest", "Southeast", "Southwest"})


class Naming:
    """The names of a quote and a passage: words with capitals, or of a script that has none."""

    def __init__(self, quote: Tokens, passage: Tokens, pairing: Pairing) -> None:
        self.quote = quote
        self.passage = passage
        self.pairing = pairing

    def differs(self, first: int, last: int, start: int, end: int) -> bool:
        if last - first == 1 == end - start and mean_the_same(
            self.quote.keys[first], self.passage.keys[start]
        ):
            return False
        here, there = self._names(0, first, last), self._names(1, start, end)
        if here != there:
            return not self._are_aliases(first, last, start, end)
        return self._unnamed_exchange(first, last, start, end)

    def _names(self, number: int, first: int, last: int) -> list[str]:
        """The names of an edit on one side, but for those that the lexicon knows as a whole."""
        side, phrases = (self.quote, self.passage)[number], self.pairing.phrases[number]
        return [
            letters(without_article(side.words[index]))
            for index in range(first, last)
            if self.pairing.is_name(side, index) and index not in phrases
        ]

    def _are_aliases(self, first: int, last: int, start: int, end: int) -> bool:
        """Whether a name was written out, cut to its initials, or given both ways."""
        if first < last and start < end:
            return is_same_name(self.quote.words[first:last], self.passage.words[start:end])
        if first < last:
            return stands_for_neighbour(self.quote, first, last)
        return stands_for_neighbour(self.passage, start, end)

    def is_short_form(self, first: int, last: int, start: int, end: int) -> bool:
        """Whether an abbreviation of the words before it came or went in brackets: receptor 7 (TLR7)."""
        if first < last and start < end:
            return False
        side, begin, stop = (self.quote, first, last) if first < last else (self.passage, start, end)
        return side.words[begin] == "(" and stands_for_neighbour(side, begin, stop)

    def names_otherwise(self, first: int, last: int, start: int, end: int) -> bool:
        """Whether a word of a title, or one that something is called, changed, came or went."""
        place = (first, last, start, end)
        return (
            self.titles_differ(*place)
            or self.title_lost(*place)
            or self.called_otherwise(*place)
            or self.heads_differ(*place)
            or self.species_differ(*place)
            or self.deputy_differs(*place)
            or self.plus_differs(*place)
            or self.others_meant(*place)
        )

    def others_meant(self, first: int, last: int, start: int, end: int) -> bool:
        """Whether one that was named before became another one: this licence, a different licence."""
        sides = ({*self.quote.keys[first:last]}, {*self.passage.keys[start:end]})
        return any(
            one and one <= _DEFINITE and other <= _OTHERS | _INDEFINITE and not other.isdisjoint(_OTHERS)
            for one, other in (sides, sides[::-1])
        )

    def regions_differ(self, first: int, last: int, start: int, end: int) -> bool:
        """Whether a part of the world with a capital is another one: North Cyprus, Northern Cyprus."""
        if not last - first == 1 == end - start:
            return False
        one, two = sorted((self.quote.words[first], self.passage.words[start]), key=len)
        return two == f"{one}ern" and one in _REGIONS

    def deputy_differs(self, first: int, last: int, start: int, end: int) -> bool:
        """Whether a word came or went that makes another office of one: deputy chair, chair."""
        words = [*self.quote.keys[first:last], *self.passage.keys[start:end]]
        if len(words) != 1 or words[0] not in DEPUTY:
            return False
        office = self.quote.keys[last : last + 1]
        return office == self.passage.keys[end : end + 1] and FUNCTION_WORDS.isdisjoint(office)

    def plus_differs(self, first: int, last: int, start: int, end: int) -> bool:
        """Whether the plus that a name ends in came or went: Disney, Disney+."""
        if last - first + end - start != 1:
            return False
        side, index = (self.quote, first) if first < last else (self.passage, start)
        if side.words[index] != "+" or not index or not side.words[index - 1].isalpha():
            return False
        following = "".join(side.words[index + 1 : index + 2])
        is_end = not following[:1].isalnum() or side.ends[index] < side.starts[index + 1]
        return is_end and side.ends[index - 1] == side.starts[index]

    def species_differ(self, first: int, last: int, start: int, end: int) -> bool:
        """Whether the second word of a Latin name was exchanged: Acronis palustris, Acronis paludosus."""
        if not (last - first == 1 == end - start and first and start):
            return False
        genus = self.quote.words[first - 1]
        is_name = genus[0].isupper() and genus[1:].islower() and genus.lower() not in FUNCTION_WORDS
        words = self.quote.words[first], self.passage.words[start]
        return is_name and genus == self.passage.words[start - 1] and all(map(_LATIN.fullmatch, words))

    def heads_differ(self, first: int, last: int, start: int, end: int) -> bool:
        """Whether a word in the head of a Markdown table changed: what the figures below it are."""
        if "|" not in self.quote.words or last > _delimiter(self.quote.words):
            return False
        keys = (*self.quote.keys[first:last], *self.passage.keys[start:end])
        return any(key[0].isalnum() and key not in FUNCTION_WORDS for key in keys)

    def called_otherwise(self, first: int, last: int, start: int, end: int) -> bool:
        """Whether one word was exchanged that something is called, or one with a capital between quotes."""
        if not (last - first == 1 == end - start):
            return False
        places = ((self.quote, first), (self.passage, start))
        named = any(side.words[index][0].isupper() for side, index in places)
        return all(
            side.keys[index].isalpha() and _is_mentioned(side.keys, index, named=named)
            for side, index in places
        )

    def titles_differ(self, first: int, last: int, start: int, end: int) -> bool:
        """Whether one capitalised word inside a sentence was exchanged for another: a Shared Future."""
        if not (last - first == 1 == end - start and first and start):
            return False
        return all(
            len(side.words[index]) > 1
            and side.words[index][0].isupper()
            and side.words[index - 1] not in '.!?:;"'
            and side.keys[index] not in FUNCTION_WORDS
            and not shouts(side)
            for side, index in ((self.quote, first), (self.passage, start))
        )

    def title_lost(self, first: int, last: int, start: int, end: int) -> bool:
        """Whether a capitalised word inside a sentence came or went, be it one of the language: the Poor."""
        here, there = self.quote.keys[first:last], self.passage.keys[start:end]
        if (here and there) or is_interpolation(here, there) or self._are_aliases(first, last, start, end):
            return False
        side, begin, stop = (self.quote, first, last) if first < last else (self.passage, start, end)
        return any(
            len(side.words[index]) > 1
            and side.words[index][0].isupper()
            and side.words[index - 1][-1:].isalpha()
            and (side.keys[index] not in COMMON or _begins_name(side, index))
            and side.keys[index] != side.words[index]
            for index in range(max(1, begin), stop)
        )

    def _unnamed_exchange(self, first: int, last: int, start: int, end: int) -> bool:
        """Whether words of a script without capitals were exchanged: any of them may be a name."""
        here = [self.quote.keys[i] for i in range(first, last) if i not in self.pairing.phrases[0]]
        there = [self.passage.keys[i] for i in range(start, end) if i not in self.pairing.phrases[1]]
        here, there = list(filter(_is_caseless, here)), list(filter(_is_caseless, there))
        if bool(here) != bool(there):  # a word for one that takes a side: creates and reduces
            sides = facts(self.passage.keys[start:end] if here else self.quote.keys[first:last])
            return [fact.kind for fact in sides] == [ChangeKind.DIRECTION]
        return bool(here) and here != there


def _begins_name(side: Tokens, index: int) -> bool:
    """Whether "New" or "Old" begins the name of a place that is another without it: New York, York."""
    following = side.words[index + 1 : index + 2]
    is_named = bool(following) and following[0][:1].isupper() and side.keys[index + 1] not in COMMON
    return side.keys[index] in ("new", "old") and is_named


_LATIN = lazy(r"[a-z]{2,}(?:us|is|um|ii|ae|ensis|oides|ans|ens|i?ca|[lnrst]a)")


def _delimiter(words: Sequence[str]) -> int:
    """The index of the row of hyphens that ends the head of a table; -1 where there is none."""
    return next((i for i in range(len(words) - 2) if [*words[i : i + 3]] == ["-", "-", "-"]), -1)


def _is_mentioned(keys: Sequence[str], index: int, *, named: bool) -> bool:
    """Whether a word is named rather than used: called "buster", "Buster"; "neutral" is an ironic word.

    So is one of several that are told from each other: "buster" or "stable".
    """
    before = keys[index - 1] if index else ""
    if before not in _QUOTATION_MARKS:
        return before in _CALLING
    if not (named or (index > 1 and keys[index - 2] in _CALLING) or _is_one_of(keys, index)):
        return False
    return keys[index + 1 : index + 2] == [before] and before not in keys[index + 2 : index + 3]


def _is_one_of(keys: Sequence[str], index: int) -> bool:
    """Whether a word between quotation marks stands beside another one behind "or", or before it."""
    behind, ahead = list(keys[index + 2 : index + 4]), list(keys[max(0, index - 3) : index - 1])[::-1]
    return any(
        len(near) == _PAIR and near[0] in _OR and near[1] in _QUOTATION_MARKS for near in (behind, ahead)
    )


def _is_caseless(key: str) -> bool:
    """Whether a word is in a script without capitals, and no particle and no known word of it."""
    return (
        key not in PHRASES
        and key[0].isalpha()
        and key[0].upper() == key[0] == key[0].lower()
        and key not in CJK_PARTICLES
    )
