"""Whether a part of a person's name is another person's: Stefan Lindqvist, where Sophie Lindqvist is meant.

A surname alone may be theirs, unless the text has it only as another's. German is left alone: there a noun
with a capital before a surname is as often what somebody is.
"""

from __future__ import annotations

import re
from itertools import islice

from scifacts.checks.reading.name_words import NameWord, is_bare_noun, is_german, may_be_name, name_words
from scifacts.numerals.wordlists import word_set
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

__all__ = ["Person"]

_AROUND = 60  # characters on either side of a name that its other words stand in
_LANGUAGE = 300  # characters on either side that tell German
_MOST_PLACES = 40  # of a surname that are read; a text that tells whose it is does so early
_SHORTENED = 3  # letters that "Alex" shares with Alexander
# First names with short forms that are no beginning of them; each of a line may be each.
_SHORT_FORMS = """
elizabeth elisabeth liz lizzie beth betsy betty eliza lisbeth
william bill billy will willie liam
robert bob bobby rob robbie bert
richard dick rick ricky rich
james jim jimmy jamie
john jack johnny
margaret maggie peggy meg greta
katherine catherine kathryn kate katie kathy cathy kitty
anthony antony tony
edward ed eddie ted ned
theodore ted teddy
charles charlie chuck
henry harry hank
michael mike mick mickey
joseph joe joey
thomas tom tommy
andrew andy drew
stephen steven steve
david dave
lawrence laurence larry
ronald ron ronnie
gerald gerry jerry
patricia pat patty trish
deborah debbie
barbara barb babs
dorothy dot dolly
francis frank
frances fran fanny
alexander alexandra sasha sandy lex
nicholas nick nicky
christopher chris kit
christine christina chris tina
gregory greg
geoffrey jeffrey geoff jeff
antonio toni toño
francisco paco pancho
jose josé pepe
"""
_PARTICLES = frozenset(("de", "den", "der", "del", "da", "di", "van", "von", "bin", "al", "la", "le", "du"))
# With a capital beside a name, and no name: what somebody is.
_BESIDE_NAMES = word_set(
    "jr sr phd esq team coach manager trainer captain striker goalkeeper defender midfielder winger skipper"
    " driver rider actor actress author singer artist analyst economist historian editor reporter founder"
    " owner leader candidate councillor lawyer attorney sheriff inspector constable sister brother mother"
    " father aunt uncle"
)
_SAYING = "said|says|added|adds|told|tells|explained|stressed|noted|warned|wrote|argued|insisted|admitted"
_NAME = r"(?:(?:[^\W\d_a-z][\w'’-]*|[A-Z]\.|(?:Dr|Mr|Mrs|Ms|Prof|Sen|Rep|Gov)\.)\s){0,4}[^\W\d_a-z][\w'’-]*"
# Behind a quotation: ”, said Graham Tate / ”, Graham Tate told the paper
_SAID_BEHIND = lazy(
    rf"[^.!?\n“„«\"]{{0,200}}[.!?]?[”\"»]\s(?:(?:{_SAYING})\s({_NAME})(?![^\W_])|({_NAME})\s(?:{_SAYING})(?!\w))"
)
_SENTENCE_END = lazy(r"[.!?](?=\s|\Z)|\n\s*\n")


class Person:
    """A person by the words of a full name, and a source that may call another by a part of it."""

    def __init__(self, words: Sequence[str], source: str) -> None:
        self.first, self.last = words[0], words[-1]
        self._whole, self._source = " ".join(words), source
        self._anothers: dict[str, bool] = {}  # part of the name -> whether it is another's in the source
        self._words = [word.text.lower() for word in name_words(" ".join(words))]

    def is_meant(self, part: str, text: str, start: int) -> bool:
        """Whether the first or last name `part` at `start` of a text may be this person's."""
        beside = self._beside(part, text, start)
        return self._has(beside) if beside else not self._is_anothers(part)

    def is_not_speaking(self, text: str, end: int) -> bool:
        """Whether the quotation that a passage ends in at `end` is told to be another's."""
        said = _SAID_BEHIND.match(text, end)
        if said is None:
            return False
        start = said.start(1) if said[1] else said.start(2)
        stop = _SENTENCE_END.search(text, said.end())
        rest = name_words(text[start : stop.start() if stop else len(text)])
        names = [word for word in name_words(said[1] or said[2]) if self._may_be_name(word, text)]
        return len(names) > 1 and not any(self._has(word) for word in rest)

    def _has(self, word: NameWord) -> bool:
        """Whether a word is one of the name's, an initial of one, or short for one."""
        return any(_is_like(own, word) for own in self._words)

    def _beside(self, part: str, text: str, start: int) -> NameWord | None:
        """The word of a name that stands before `part`, or behind a first name; None where it is alone."""
        low = max(0, start - _AROUND)
        around = text[low : start + len(part) + _AROUND]
        words = name_words(around)
        at = next((index for index, word in enumerate(words) if word.start == start - low), None)
        if at is None:
            return None
        beside = [
            word
            for side, step in ((words[:at][::-1], -1), (words[at + 1 :], 1))
            for word in _run(around, words[at], side, step)
            if (step < 0 or part == self.first) and self._may_be_name(word, text)
        ]
        if not beside or is_german(name_words(text[max(0, low - _LANGUAGE) :][: 2 * _LANGUAGE])):
            return None
        other = self._words[-1 if part == self.first else 0]
        if any(_is_like(other, word) for word in beside):
            return next(filter(self._has, beside))
        return next((word for word in beside if not self._has(word)), beside[0])

    def _may_be_name(self, word: NameWord, text: str) -> bool:
        """Whether a word with a capital is a name; at the head of a sentence another word may have one."""
        if self._has(word) or (len(word.text) == 1 and word.text.isupper()):
            return True
        low = word.text.lower()
        if word.text.isupper() or word.is_owner or word.country is not None or low in _BESIDE_NAMES:
            return False
        if not may_be_name(word, german=False):
            return False
        return not (word.is_first and (is_bare_noun(word) or re.search(rf"\b{re.escape(low)}\b", text)))

    def _is_anothers(self, part: str) -> bool:
        """Whether the source has a name with another's beside it, and never with this person's."""
        found = self._anothers.get(part)
        if found is None:
            found = self._anothers[part] = self._whole not in self._source and self._read_anothers(part)
        return found

    def _read_anothers(self, part: str) -> bool:
        is_anothers = False
        for place in islice(re.finditer(rf"\b{re.escape(part)}\b", self._source), _MOST_PLACES):
            beside = self._beside(part, self._source, place.start())
            if beside is not None and self._has(beside):
                return False
            is_anothers = is_anothers or beside is not None
        return is_anothers


def _is_like(own: str, word: NameWord) -> bool:
    """Whether a word is a name, an initial of it, or short for it."""
    low = word.text.lower()
    if own == low or (len(low) == 1 and own.startswith(low)):
        return True
    if min(len(own), len(low)) >= _SHORTENED and (own.startswith(low) or low.startswith(own)):
        return True
    return any(own in names and low in names for names in map(str.split, _SHORT_FORMS.splitlines()))


def _run(text: str, word: NameWord, side: Sequence[NameWord], step: int) -> Iterator[NameWord]:
    """The words with capitals next to a word on one side, particles passed over, up to a mark."""
    near = word
    for other in side:
        first, second = (other, near) if step < 0 else (near, other)
        gap = text[first.start + len(first.written) : second.start]
        is_initial = gap == ". " and len(first.text) == 1
        if not is_initial and (not gap.isspace() or gap.count("\n") > 1):
            return
        if other.text not in _PARTICLES:
            if not other.text[0].isupper():
                return
            yield other
        near = other
