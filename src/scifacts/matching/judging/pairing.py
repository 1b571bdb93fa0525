"""Pair the words of a quote's edit with those of the passage that are the same words, written otherwise."""

from __future__ import annotations

from functools import cached_property
from itertools import pairwise
from typing import TYPE_CHECKING

from scifacts.matching.around.reserved_abroad import is_supposed_in_japanese
from scifacts.matching.judging.aliases import are_one_abbreviation, without_article
from scifacts.matching.judging.cases import are_cases, opens_sentence, shouts
from scifacts.matching.judging.facts import PARTS, facts, is_numeric, phrase_at
from scifacts.matching.judging.identifiers import are_two_names
from scifacts.matching.judging.respaced import says_otherwise_torn
from scifacts.matching.scans import EVIDENCE, MARKS, evidence, is_noisy_name, is_scanned_name, slips
from scifacts.matching.tokens import stands_in, tokens
from scifacts.matching.vocabulary.alike import (
    is_accent_of_sense,
    is_another_name,
    is_inflection,
    is_many,
    is_misprint,
    is_misread,
    is_one_letter_off,
    is_short_of,
    is_spelling_variant,
    is_spoilt,
)
from scifacts.matching.vocabulary.kinds import are_different_kinds
from scifacts.matching.vocabulary.opposites import are_opposite
from scifacts.matching.vocabulary.words import (
    BEGINNINGS,
    COMMON,
    CONTRACTIONS,
    FUNCTION_WORDS,
    LONGEST,
    PHRASES,
    Strength,
    adds_negation,
)
from scifacts.model import ChangeKind
from scifacts.numerals.wordlists import DEMONSTRATIVES, word_set
from scifacts.patterns import lazy
from scifacts.text import joins_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from scifacts.matching.align import Edit
    from scifacts.matching.judging.counting import Stretch
    from scifacts.matching.tokens import Tokens
    from scifacts.matching.vocabulary.words import Fact

__all__ = ["BEFORE_SURNAMES", "Pairing", "excluded_abroad"]

_BOTH = 2
_SHORT = 3  # letters of a short abbreviation
_MOST_PAIRS = 2_500  # words of one edit times words of the other; beyond, it is another text
_DETERMINERS = DEMONSTRATIVES | {"the", "very", "exactly"}
_FRENCH_DENIALS = frozenset({"pas", "rien", "sans", "nul", "ne"})
_FRENCH = word_set("le la les des du une est et que qui il elle dans sur au")
_FOREIGN_DENIALS = frozenset({"sin", "sans", "ni", "ne", "nie", "non", "mai", "pas", "nul"})
_ENGLISH = frozenset({"the", "of", "and", "is", "to", "with", "by", "from", "has", "were"})
# More than one, and one.
_SCALES = tuple({f"{scale}s", scale} for scale in ("hundred", "thousand", "million", "billion"))
_CENTURY = lazy(r"[ivxlc]{2,}(?:e|è|ème|er)")  # XVIIe siècle
_ELIDED = ("n'", "l'", "d'", "qu'", "c'", "s'", "j'")
_ELISION = lazy(r"^[dlnscj]'")
_DIGITS = "0123456789"
_GENITIVE = frozenset({"des", "eines", "dieses", "seines", "ihres"})  # des Skorpion, des Skorpions
_TITLE_WORD = 7  # letters from which on a capitalised word of the language is no short name
_ESTABLISHED = 3  # times that a text uses a name from which on another form of it is a misprint
_FAR_MORE = 5
_BODIES = frozenset({"us", "who", "it"})  # words that are names in a headline in capitals
_LONG_WORD = 7  # letters from which on a slip of the quote itself is one
_MARKED = 6  # letters from which on a stray mark inside a word makes no other word of it: we'll, well
_VOWELS = frozenset("aeiouy")
BEFORE_SURNAMES = frozenset({"mr", "mrs", "ms", "dr", "sir", "herr", "frau"})
_ONE_WORD = ({"it", "if"}, {"then", "than"})  # misread, and misspelled
_SMALL_WORDS = FUNCTION_WORDS | {"why", "how", "what"}
_PERSONS = frozenset({"he", "she"})  # where Ho or Shi may be meant
# One letter from a word that carries a fact, and words of their own.
_OTHER_WORDS = word_set("provably farmer farmers barley lively yearly formal format utmost")
# Letters from which on a word of a fact may be misread: "not" and "hot" are two words.
_SHORTEST_MISREAD = {Strength.WEAK: 3, Strength.STRONG: 4, Strength.CORE: 5}


def excluded_abroad(edit: Stretch) -> ChangeKind | None:
    """What changes where one word of another language was exchanged for one that excludes it."""
    from scifacts.matching.judging.counted_abroad import counts_other_days, ranks_otherwise
    from scifacts.matching.judging.one_of import became_one_of_many

    if ranks_otherwise(edit):
        return ChangeKind.NUMBER
    if became_one_of_many(edit):
        return ChangeKind.COMPARATOR
    if counts_other_days(edit):
        return ChangeKind.UNIT
    sides = edit.here[edit.first : edit.last], edit.there[edit.start : edit.end]
    if not (sides[0] and sides[1]):
        return ChangeKind.COMPARATOR if is_supposed_in_japanese("".join((*sides[0], *sides[1]))) else None
    words = [[_ELISION.sub("", key) for key in side if key not in FUNCTION_WORDS] for side in sides]
    return _excludes_abroad(words[0][0], words[1][0]) if len(words[0]) == len(words[1]) == 1 else None


def _excludes_abroad(one: str, other: str) -> ChangeKind | None:
    if not (one.isalpha() and other.isalpha()) or joins_words(one[0]):
        return None
    from scifacts.matching.vocabulary.exclusive_abroad import are_opposite_abroad, count_otherwise

    if count_otherwise(one, other):
        return ChangeKind.NUMBER
    return ChangeKind.DIRECTION if are_opposite_abroad(one, other) else None


class Pairing:
    """Which words of a passage are words of the quote: misread, inflected, split or spelled otherwise."""

    def __init__(self, quote: Tokens, passage: Tokens, text: str, edits: Sequence[Edit]) -> None:
        self.quote = quote
        self.passage = passage
        self.text = text
        self._edits = edits
        self.phrases = (_in_phrases(quote.keys), _in_phrases(passage.keys))

    def like(self, first: int, last: int, start: int, end: int) -> list[tuple[int, int, int]]:
        """Words that are one word on both sides, in order: (quote index, passage index, its pieces there)."""
        height, width = last - first, end - start
        if not height or not width or height * width > _MOST_PAIRS:
            return []
        table = [[0] * (width + 4) for _ in range(height + 1)]
        like = [[self._pieces(first + i, start + j, end) for j in range(width)] for i in range(height)]
        for i in range(height - 1, -1, -1):
            for j in range(width - 1, -1, -1):
                taken = like[i][j]
                here = table[i + 1][j + taken] + 1 if taken else 0
                table[i][j] = max(here, table[i + 1][j], table[i][j + 1])
        pairs, i, j = [], 0, 0
        while i < height and j < width:
            taken = like[i][j]
            if taken and table[i][j] == table[i + 1][j + taken] + 1:
                pairs.append((first + i, start + j, taken))
                i, j = i + 1, j + taken
            elif table[i + 1][j] >= table[i][j + 1]:
                i += 1
            else:
                j += 1
        return pairs

    def _pieces(self, index: int, other: int, end: int) -> int:
        """How many tokens of the passage from `other` on are the quote's word; 0 where it is another word."""
        phrases = (index in self.phrases[0]) + (other in self.phrases[1])
        words = self.quote.keys[index], self.passage.keys[other]
        is_small = words[0] in _SMALL_WORDS and {*words} not in _ONE_WORD
        if phrases == _BOTH or (phrases and (words[0] == words[1] or is_small)):
            return 0
        broken = self._broken_pieces(index, other, end, attached=True)
        if not broken and other + 1 < end and self.passage.keys[other + 1][-1:].isdigit():
            broken = self._broken_pieces(index, other, end, attached=False)  # issu e5
        if broken or not self._is_alike(index, other):
            return broken or self._broken_pieces(index, other, end, attached=False)
        return 1

    def _broken_pieces(self, index: int, other: int, end: int, *, attached: bool) -> int:
        """How many tokens of the passage, attached to one another or not, make up the quote's word; or 0."""
        word, side = self.quote.words[index], self.passage
        if len(word) < 2 or not word.replace("'", "").isalpha() or joins_words(word[0]):
            return 0
        taken = 0
        for last in range(other + 1, min(end, other + 4)):
            if attached and side.starts[last] != side.ends[last - 1]:
                break
            joined = self.text[side.starts[other] : side.ends[last]]
            if len(joined) > len(word) + 3:
                break
            if side.words[last][0].isalnum() and self._is_broken(index, other, joined):
                taken = last + 1 - other
                if not attached:
                    break
        return taken

    def _is_broken(self, index: int, other: int, joined: str) -> bool:
        """Whether a stretch is a word with stray marks or digits in it, and no words of its own."""
        word = self.quote.words[index]
        pieces = tokens(joined).keys
        marked = joined.translate(MARKS) == word  # nor.mal
        denials = set() if marked else set(filter(self._denies, pieces))
        foreign = self._is_foreign() or denials - _FOREIGN_DENIALS
        denied = denials and foreign and all(map(self.is_word, pieces))
        if denied or (not marked and says_otherwise_torn(pieces, self.is_word)):
            return False
        name = self._is_own_name(index, joined)
        return is_misread(word, joined, name=name) or (name and self._is_scanned_name(word, joined, other))

    def _is_own_name(self, index: int, found: str) -> bool:
        """Whether a word of the quote is a name; an ordinary word with a digit in it is none: Its 0wn."""
        if not self.is_name(self.quote, index):
            return False
        word = self.quote.words[index]
        return not (word.istitle() and any(map(str.isdigit, found)) and stands_in(self.text, word.lower()))

    @staticmethod
    def _denies(piece: str) -> bool:
        fact = PHRASES.get(piece)
        return fact is not None and len(piece) > 1 and fact.strength is Strength.CORE

    def is_word(self, piece: str, *, but_at: int | None = None) -> bool:
        """Whether a piece is a word by itself: a known one, or one that stands elsewhere in the text."""
        if len(piece) == 1:
            return piece in ("a", "i") or not piece.isalpha()
        if piece in COMMON or piece in PHRASES or not piece[0].isalpha():
            return True
        return stands_in(self.text, piece, but_at=-1 if but_at is None else self.passage.starts[but_at])

    def _is_alike(self, index: int, other: int) -> bool:
        one, two = self.quote.keys[index], self.passage.keys[other]
        if one == two:
            return True
        if not (one[0].isalpha() and two[0].isalpha()) or joins_words(one[0]):
            return False
        if are_two_names((self.quote, index), (self.passage, other)):
            return False
        return self._looks_alike(index, other) and not self._are_two_words(index, other)

    def _looks_alike(self, index: int, other: int) -> bool:
        one, two = self.quote.keys[index], self.passage.keys[other]
        misread = self._is_misread_small_word(index, other) or self._is_misread_prefix(index, other)
        if misread or are_one_abbreviation((self.quote, index), (self.passage, other)):
            return True
        name = self.is_name(self.quote, index)
        if any(map(str.isdigit, one + two)):
            return len(one) > 1 and (
                _has_inflected_stem(one, two) or self._is_misread(index, other, name=name)
            )
        here, there = facts([one]), facts([two])
        if here and there:
            return here[0][:2] == there[0][:2] and (is_inflection(one, two) or is_spelling_variant(one, two))
        if self._is_foreign_slip(one, two):
            return True
        if here or there:
            opens = there and not index and self.passage.words[other].istitle()  # Unitl that day
            return (opens or not name) and _is_misread_fact(one, two, here or there)
        if adds_negation(one, two):
            return False
        if name and are_cases((self.quote, index), (self.passage, other)):
            return True
        is_one_name = name and self._lost_its_capital(index, other)
        if is_one_name or is_spelling_variant(one, two):
            return True
        many = is_many(one, two) and not (
            (index and self.quote.keys[index - 1] in _GENITIVE)
            or any(map(str.istitle, self.quote.words[index + 1 : index + 2]))
        )
        is_other = name and (many or is_another_name(one, two) or _is_surname(self.quote, index))
        inflected = is_inflection(one, two) and not is_other
        if not (inflected or self._is_misread(index, other, name=name)):
            return False
        # Last, as it may read the whole text.
        return not (name and self._is_known(other) and not self._is_rare(index, other))

    def _lost_its_capital(self, index: int, other: int) -> bool:
        """Whether a long name lost its first letter, and what is left is no word: arrasquer."""
        one, two = self.quote.words[index], self.passage.words[other]
        lost = one[1:] == two and len(two) >= _TITLE_WORD and two.islower()
        return lost and two not in COMMON and not self._stands_elsewhere(other)

    def _are_two_words(self, index: int, other: int) -> bool:
        """Whether two words are known to be no forms of one."""
        one, two = self.quote.keys[index], self.passage.keys[other]
        whose = one.removesuffix("'s"), two.removesuffix("'s")
        centuries = _CENTURY.fullmatch(one) and _CENTURY.fullmatch(two)
        if centuries or are_opposite(*whose) or are_different_kinds(*whose):
            return True
        behind = (*self.quote.keys[:index][-1:], *self.passage.keys[:other][-1:])
        scales = {one, two} in _SCALES and not any(map(is_numeric, behind))
        return scales or self.is_other_accent(index, other) or _excludes_abroad(one, two) is not None

    def is_other_accent(self, index: int, other: int) -> bool:
        """Whether an accent makes another word of one, where both sides write their accents."""
        one, two = self.quote.words[index], self.passage.words[other]
        lower = (one.islower() and two.islower()) or "ı" in one + two  # Sınır is no Sinir
        if not lower or (one.isascii() and two.isascii()):
            return False
        if not is_accent_of_sense(one, two) or not _ENGLISH.isdisjoint(
            (*self.quote.keys, *self.passage.keys)
        ):
            return False
        return all(
            any(not key.isascii() and key.isalpha() for at, key in enumerate(side.keys) if at != place)
            for side, place in ((self.quote, index), (self.passage, other))
        )

    def _is_rare(self, index: int, other: int) -> bool:
        """Whether the text has a long name far more often than the form found."""
        one, two = self.quote.words[index], self.passage.words[other]
        return len(one) >= _LONG_WORD and self.text.count(one) >= _FAR_MORE * self.text.count(two)

    def _is_foreign(self) -> bool:
        """Whether words around tell that the text is French or Spanish."""
        return not _FRENCH.isdisjoint((*self.quote.keys, *self.passage.keys))

    def _is_foreign_slip(self, one: str, two: str) -> bool:
        """Whether a word lost a letter and looks like a French denial in a text that is not French."""
        denial, word = (one, two) if one in _FRENCH_DENIALS else (two, one)
        return (
            denial in _FRENCH_DENIALS
            and word not in PHRASES
            and is_short_of(word, denial)
            and _FRENCH.isdisjoint(self.quote.keys)
            and _FRENCH.isdisjoint(self.passage.keys)
            and not any("'" in key and key.startswith(_ELIDED) for key in self.quote.keys)
        )

    def _is_misread(self, index: int, other: int, *, name: bool) -> bool:
        one, two = self.quote.words[index], self.passage.words[other]
        if is_misread(one, two, name=name):
            return True
        if not name and min(len(one), len(two)) >= _LONG_WORD and is_misread(two, one, name=False):
            return True  # the slip is the quote's
        if name and self._is_misprint(other, one, two):
            return True
        if name and self._is_no_name(one, two):
            return not self._is_known(other)
        if name and self._is_scanned_name(one, two, other):
            return True
        return (
            name
            and is_misread(one, two, name=name, known=True)
            and not self._is_known(other)  # this and the next may read the whole text
            and self._is_frequent(one)
        )

    def _is_scanned_name(self, one: str, found: str, other: int) -> bool:
        """Whether a name that stands elsewhere in the text was misread in a passage that shows that it was
        scanned; half of it shows enough for a name that the text uses again and again."""
        noisy = self._evidence > 0 and is_noisy_name(one, found, self._evidence, self._slips)
        if not (noisy or (is_scanned_name(one, found) and self._evidence and self._is_frequent(one))):
            return False
        if stands_in(self.text, found, but_at=self.passage.starts[other]):
            return False
        if noisy:
            return True
        return self._evidence >= EVIDENCE or (len(one) > _SHORT and self.text.count(one) >= _ESTABLISHED)

    @cached_property
    def _evidence(self) -> int:
        """How much the words of the passage speak for a scanner."""
        return evidence(self.quote, self.passage, self._edits, self._stands_elsewhere)

    @cached_property
    def _slips(self) -> int:
        return slips(self.quote, self.passage, self._edits, self._stands_elsewhere)

    def _stands_elsewhere(self, other: int) -> bool:
        return stands_in(self.text, self.passage.words[other], but_at=self.passage.starts[other])

    def _is_misprint(self, other: int, one: str, two: str) -> bool:
        """Whether a name that the text uses again and again was misprinted here, and only here."""
        if two.lower() in PHRASES or two.lower() in COMMON or not is_misprint(one, two):
            return False
        return self.text.count(one) >= _ESTABLISHED and not stands_in(
            self.text, two, but_at=self.passage.starts[other]
        )

    def _is_no_name(self, one: str, two: str) -> bool:
        """Whether what was found is no plausible name: CNT with a small letter in it, a title's "Seienc"."""
        if len(one) == len(two) and is_spoilt(one, two):
            return True
        ordinary = len(one) >= _TITLE_WORD and one[1:].islower() and is_misread(one, two, name=False)
        return ordinary and stands_in(self.text, one.lower()) and not stands_in(self.text, two.lower())

    def _is_frequent(self, word: str) -> bool:
        """Whether a word of the quote stands elsewhere in the text."""
        return len(word) > 2 and stands_in(self.text, word)

    def _is_misread_small_word(self, index: int, other: int) -> bool:
        """Whether a small word was misread: "Fo a start", "as if is", "the some year"."""
        one, two = self.quote.keys[index], self.passage.keys[other]
        if any(
            word.isupper() and len(word) > 1 for word in (self.quote.words[index], self.passage.words[other])
        ):
            return False  # US and UK
        if {one, two} in _ONE_WORD:
            return True
        if {one, two} == {"same", "some"}:
            return index > 0 and self.quote.keys[index - 1] in _DETERMINERS
        if one not in _SMALL_WORDS or len(one) < 2 or two in COMMON or self._is_fact(index, two):
            return False
        if one in _PERSONS and not _VOWELS.isdisjoint(two):
            return False
        if any(map(str.isdigit, two)):
            return is_misread(one, two, name=False)
        return two.isalpha() and is_short_of(one, two) and not self._is_known(other)

    def _is_misread_prefix(self, index: int, other: int) -> bool:
        """Whether "non" or "anti" before a hyphen lost the shape of one letter: "nou-profit"."""
        one, two = self.quote.keys[index], self.passage.keys[other]
        if one not in ("non", "anti") or not two.isalpha() or len(two) != len(one):
            return False
        hyphens = self.quote.keys[index + 1 : index + 2] == self.passage.keys[other + 1 : other + 2] == ["-"]
        return hyphens and is_misread(one, two, name=False) and not self.is_word(two, but_at=other)

    def _is_fact(self, index: int, two: str) -> bool:
        """Whether a word carries a fact; a symbol of a unit does so behind a number."""
        fact = PHRASES.get(two)
        if fact is None or fact.kind is not ChangeKind.UNIT or fact.strength is not Strength.WEAK:
            return fact is not None
        return index > 0 and is_numeric(self.quote.keys[index - 1])

    def _is_known(self, other: int) -> bool:
        """Whether a capitalised word of the passage stands elsewhere in the text, so is no misreading."""
        word, here = self.passage.words[other], self.passage.starts[other]
        if not word[0].isupper():
            return False
        return stands_in(self.text, word, but_at=here)

    def is_name(self, side: Tokens, index: int) -> bool:
        word = without_article(side.words[index])
        key = side.keys[index][len(side.words[index]) - len(word) :]
        if _is_surname(side, index) or (word == "PM" and not (index and side.keys[index - 1][-1:].isdigit())):
            return True
        if (
            not word[0].isupper()
            or word == "I"
            or key in PHRASES
            or key == "no."
            or any(map(str.isdigit, word))
        ):
            return False
        if index and side.words[index - 1][-1:].isdigit() and side.ends[index - 1] == side.starts[index]:
            return False  # part of a misread number, or its unit
        if len(word) > 1 and word.isupper():
            is_noun = index > 0 and side.keys[index - 1] in _DETERMINERS and stands_in(self.text, key)
            return key in _BODIES or not shouts(side) or (key not in COMMON and not is_noun)
        if key in COMMON or key in CONTRACTIONS or key.partition("'")[0] in COMMON or is_numeric(key):
            return False
        begins = (
            index == 0
            or side.words[index - 1] in '.!?:;"[*#|•'
            or (index > 1 and side.words[index - 1] == "'")
        )
        if not begins:
            return True
        return not opens_sentence(side, index, word, self.quote, self.text)


def _is_surname(side: Tokens, index: int) -> bool:
    """Whether a title makes a name of a word, whatever the word is: Mr Young, Dr Small."""
    return index > 0 and side.keys[index - 1] in BEFORE_SURNAMES and side.words[index].istitle()


def _has_inflected_stem(one: str, two: str) -> bool:
    """Whether two words end in the same digits and differ in the ending before them: paren1, parens1."""
    stem, other = one.rstrip(_DIGITS), two.rstrip(_DIGITS)
    same = one[len(stem) :] == two[len(other) :] != ""
    return same and stem.isalpha() and other.isalpha() and is_inflection(stem, other)


def _is_misread_fact(one: str, two: str, said: list[Fact]) -> bool:
    """Whether a word that carries a fact and one that carries none are one word, misread."""
    carrier, other = (one, two) if facts([one]) else (two, one)
    if len(carrier) >= _MARKED and other.replace("'", "") == carrier:
        return True  # prob'ably
    if (
        other in COMMON
        or other in _OTHER_WORDS
        or not other.isalpha()
        or other.endswith(carrier)
        or carrier.endswith(other)
    ):
        return False
    weak = said[0].strength is Strength.WEAK and said[0].kind is not ChangeKind.NEGATION
    if weak and is_inflection(carrier, other):
        return True
    if len(carrier) >= _SHORTEST_MISREAD[Strength.CORE] and other == f"{carrier}s":
        return True
    if len(carrier) < _SHORTEST_MISREAD[said[0].strength]:
        return False
    if len(carrier) == len(other) < 6 and any(
        first != second
        and first in "aeou"
        and second in "aeou"
        and (len(carrier) < 5 or {first, second} != {"a", "o"})  # fell and fall; "ceose" is no word
        for first, second in zip(carrier, other, strict=True)
    ):
        return False
    return is_misread(carrier, other, name=False) or is_one_letter_off(carrier, other)


def _in_phrases(keys: list[str]) -> frozenset[int]:
    """The indexes of tokens that carry a fact only together: "basis points", "no longer"."""
    found: set[int] = set()
    for index, (key, following) in enumerate(pairwise(keys)):
        if following in PARTS and is_numeric(key):
            found.update((index, index + 1))
        if key in LONGEST and f"{key} {following}" in BEGINNINGS:
            phrase = phrase_at(keys, index)
            if phrase and phrase[1] > 1:
                found.update(range(index, index + phrase[1]))
    return frozenset(found)
