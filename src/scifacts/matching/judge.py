"""Class every edit between a quote and the passage found: by what it touches, never by how much.

An edit is harmless only by what is known to be harmless. Names are told by their capitals, or in a
script that has none by being exchanged; everything else is read as facts that must come out equal.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from scifacts.matching.alike import is_inflection, is_misread, is_spelling_variant, is_synonym, letters
from scifacts.matching.edits import INTERPOLATION, merged
from scifacts.matching.facts import facts, is_numeric, phrase_at
from scifacts.matching.tokens import is_cut, tokens
from scifacts.matching.words import (
    CJK_PARTICLES,
    COMMON,
    FUNCTION_WORDS,
    NEGATING_PREFIXES,
    PHRASES,
    Strength,
)
from scifacts.model import ChangeKind
from scifacts.text import joins_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scifacts.matching.align import Alignment, Edit
    from scifacts.matching.tokens import Tokens
    from scifacts.matching.words import Fact

__all__ = ["Judged", "judge"]

_QUOTES_AND_DASHES = frozenset("'\"-")
_SIGNS = frozenset("+±/*×÷^²³=<>≤≥~≈°§#")
_BOTH = 2
_MOST_PAIRS = 2_500  # words of one edit times words of the other; beyond, it is another text
_KIND_ORDER = tuple(ChangeKind)


@dataclass(frozen=True, slots=True)
class Judged:
    """One classed edit: tokens [first:last] of the quote, tokens [start:end] of the passage."""

    kind: ChangeKind
    first: int
    last: int
    start: int
    end: int


def judge(alignment: Alignment, text: str) -> list[Judged]:
    """Every edit of an alignment, classed, in order; `text` is the folded text around the passage."""
    court = _Court(alignment.quote, alignment.passage, text)
    found: list[Judged] = []
    for edit in merged(alignment):
        found += court.edit(edit.first, edit.last, edit.start, edit.end)
    found += court.letter_case(alignment.edits)
    return sorted(found, key=lambda item: (item.first, item.start, _KIND_ORDER.index(item.kind)))


class _Court:
    """Judges the edits of one alignment."""

    def __init__(self, quote: Tokens, passage: Tokens, text: str) -> None:
        self.quote = quote
        self.passage = passage
        self.text = text
        self.phrases = (_in_phrases(quote.keys), _in_phrases(passage.keys))

    def edit(self, first: int, last: int, start: int, end: int) -> Iterator[Judged]:
        """Class one edit: its pairs of like words, then what is left between them."""
        here, there = self.quote.keys[first:last], self.passage.keys[start:end]
        if here and there and self._is_respaced(first, last, start, end):
            yield Judged(self._respacing(first, last, start, end), first, last, start, end)
            return
        if any(map(is_numeric, here)) and self._same_facts(first, last, start, end):
            yield from self._rest(first, last, start, end)
            return
        position, other = first, start
        for index, pair, taken in self._alike(first, last, start, end):
            yield from self._rest(position, index, other, pair)
            if self.quote.keys[index] != self.passage.keys[pair]:
                yield Judged(ChangeKind.WORDING, index, index + 1, pair, pair + taken)
            position, other = index + 1, pair + taken
        yield from self._rest(position, last, other, end)

    def letter_case(self, edits: tuple[Edit, ...]) -> Iterator[Judged]:
        """Words that differ in capitals alone."""
        position = other = 0
        for first, last, start, end in [
            *((edit.first, edit.last, edit.start, edit.end) for edit in edits),
            (len(self.quote), len(self.quote), len(self.passage), len(self.passage)),
        ]:
            for index, pair in zip(range(position, first), range(other, start), strict=True):
                one, two = self.quote.words[index], self.passage.words[pair]
                if one != two:
                    yield Judged(_case_kind(one, two), index, index + 1, pair, pair + 1)
            position, other = last, end

    def _is_respaced(self, first: int, last: int, start: int, end: int) -> bool:
        """Whether both sides have the same letters: joined, split, hyphenated or accented otherwise."""
        here, there = self.quote.keys[first:last], self.passage.keys[start:end]
        if letters("".join(here)) != letters("".join(there)) or not letters("".join(here)):
            return False
        if _core(facts(here)) != _core(facts(there)) or any(map(is_numeric, here)):
            return facts(here) == facts(there) and not any(map(is_numeric, here))
        return not (_has_loose_prefix(here) or _has_loose_prefix(there))

    def _respacing(self, first: int, last: int, start: int, end: int) -> ChangeKind:
        here, there = self.quote.words[first:last], self.passage.words[start:end]
        signs = {word for word in (*here, *there) if not word.isalnum()}
        if "".join(filter(str.isalnum, "".join(here))) != "".join(filter(str.isalnum, "".join(there))):
            return ChangeKind.WORDING
        return (
            ChangeKind.TYPOGRAPHY
            if signs
            and all(set(sign) <= _QUOTES_AND_DASHES or sign.replace("'", "").isalnum() for sign in signs)
            else ChangeKind.WORDING
        )

    def _alike(self, first: int, last: int, start: int, end: int) -> list[tuple[int, int, int]]:
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
        if phrases == _BOTH or (phrases and self.quote.keys[index] == self.passage.keys[other]):
            return 0
        broken = self._broken_pieces(index, other, end, attached=True)
        if broken or not self._is_alike(index, other):
            return broken or self._broken_pieces(index, other, end, attached=False)
        return 1

    def _broken_pieces(self, index: int, other: int, end: int, *, attached: bool) -> int:
        """How many tokens of the passage, attached to one another or not, make up the quote's word; or 0."""
        word, side = self.quote.words[index], self.passage
        if len(word) < 2 or not word.isalpha() or joins_words(word[0]):
            return 0
        for last in range(other + 1, min(end, other + 4)):
            if attached and side.starts[last] != side.ends[last - 1]:
                break
            joined = self.text[side.starts[other] : side.ends[last]]
            if len(joined) > len(word) + 3:
                break
            if side.words[last][0].isalnum() and self._is_broken(index, joined):
                return last + 1 - other
        return 0

    def _is_broken(self, index: int, joined: str) -> bool:
        """Whether a stretch is a word with stray marks or digits in it, and no words of its own."""
        word = self.quote.words[index]
        pieces = tokens(joined).keys
        if any(
            piece in PHRASES and len(piece) > 1 and PHRASES[piece].strength is Strength.CORE
            for piece in pieces
        ):
            return False
        return is_misread(word, joined, name=self._is_name(self.quote, index))

    def _is_alike(self, index: int, other: int) -> bool:
        one, two = self.quote.keys[index], self.passage.keys[other]
        if one == two:
            return True
        if not (one[0].isalpha() and two[0].isalpha()) or joins_words(one[0]):
            return False
        name = self._is_name(self.quote, index)
        if one.isalpha() and not two.isalpha() and any(map(str.isdigit, two)):
            return len(one) > 1 and is_misread(self.quote.words[index], self.passage.words[other], name=name)
        here, there = facts([one]), facts([two])
        if here or there:
            if here and there:
                return here[0][:2] == there[0][:2] and (
                    is_inflection(one, two) or is_spelling_variant(one, two)
                )
            strict = bool(here) and here[0].strength > Strength.WEAK
            return bool(here) and two not in COMMON and is_misread(one, two, name=strict)
        if _adds_negation(one, two):
            return False
        known = name and self._is_known(other)
        if is_spelling_variant(one, two) or (is_inflection(one, two) and not known):
            return True
        return is_misread(self.quote.words[index], self.passage.words[other], name=name) and not known

    def _is_known(self, other: int) -> bool:
        """Whether a capitalised word of the passage stands elsewhere in the text, so is no misreading."""
        word, here = self.passage.words[other], self.passage.starts[other]
        if not word[0].isupper():
            return False
        start = self.text.find(word)
        while start >= 0:
            if start != here and not is_cut(self.text, start) and not is_cut(self.text, start + len(word)):
                return True
            start = self.text.find(word, start + 1)
        return False

    def _rest(self, first: int, last: int, start: int, end: int) -> Iterator[Judged]:
        """Class words that have no like on the other side: word by word where their number is equal."""
        if self.quote.keys[first:last] == self.passage.keys[start:end]:
            return
        if (
            1 < last - first == end - start
            and not self._same_facts(first, last, start, end)
            and self.phrases[0].isdisjoint(range(first, last))
            and self.phrases[1].isdisjoint(range(start, end))
        ):
            for offset in range(last - first):
                if self.quote.keys[first + offset] != self.passage.keys[start + offset]:
                    yield from self._rest(
                        first + offset, first + offset + 1, start + offset, start + offset + 1
                    )
            return
        kinds = self._kinds(first, last, start, end)
        for kind in _KIND_ORDER:
            if kind in kinds:
                yield Judged(kind, first, last, start, end)

    def _same_facts(self, first: int, last: int, start: int, end: int) -> bool:
        here, there = self._facts(first, last, start, end)
        return bool(here) and [f[:2] for f in here] == [f[:2] for f in there]

    def _facts(self, first: int, last: int, start: int, end: int) -> tuple[list[Fact], list[Fact]]:
        before = self.quote.keys[first - 1] if first else ""
        other_before = self.passage.keys[start - 1] if start else ""
        return facts(self.quote.keys[first:last], before), facts(self.passage.keys[start:end], other_before)

    def _kinds(self, first: int, last: int, start: int, end: int) -> set[ChangeKind]:
        if last - first == 1 == end - start and _adds_negation(
            self.quote.keys[first], self.passage.keys[start]
        ):
            return {ChangeKind.NEGATION}
        here, there = self._facts(first, last, start, end)
        interpolated = first == last and self._is_interpolation(start, end)
        at_figure = not interpolated and self._at_figure(first, last, start, end)
        kinds = set()
        for kind in {fact.kind for fact in (*here, *there)}:
            if _differ(
                [fact for fact in here if fact.kind is kind],
                [fact for fact in there if fact.kind is kind],
                Strength.CORE if interpolated else Strength.WEAK if at_figure else Strength.STRONG,
            ):
                kinds.add(_as_time(kind, self.quote.keys[first:last], self.passage.keys[start:end]))
        if not interpolated and self._names_differ(first, last, start, end):
            kinds.add(ChangeKind.NAME)
        if self._signs_differ(first, last, start, end):
            kinds.add(ChangeKind.NUMBER)
        if not kinds and _turned(here, there):
            kinds.add(ChangeKind.DIRECTION)
        if not kinds and self._counts_other_things(first, last, start, end):
            kinds.add(ChangeKind.UNIT)
        return kinds or {self._wording(first, last, start, end)}

    def _counts_other_things(self, first: int, last: int, start: int, end: int) -> bool:
        """Whether the noun that a number counts was exchanged: 3 million cars and 3 million trucks."""
        if not (last - first == 1 == end - start and first and is_numeric(self.quote.keys[first - 1])):
            return False
        one, two = self.quote.keys[first], self.passage.keys[start]
        following = self.quote.keys[last] if last < len(self.quote) else "."
        plural = one.endswith("s") or two.endswith("s") or "people" in (one, two)
        ends_phrase = following in FUNCTION_WORDS or not following[0].isalnum()
        return one.isalpha() and two.isalpha() and plural and ends_phrase and not is_synonym(one, two)

    def _is_interpolation(self, start: int, end: int) -> bool:
        """Whether the words put in are a sentence or clause of their own."""
        words = [key for key in self.passage.keys[start:end] if key[0].isalpha()]
        return len(words) >= INTERPOLATION

    def _at_figure(self, first: int, last: int, start: int, end: int) -> bool:
        """Whether a number stands within two words of the edit, on either side."""
        near = (
            *self.quote.keys[max(0, first - 2) : last + 2],
            *self.passage.keys[max(0, start - 2) : end + 2],
        )
        return any(key.lstrip("-")[:1].isdigit() for key in near)

    def _names_differ(self, first: int, last: int, start: int, end: int) -> bool:
        here = [letters(self.quote.words[i]) for i in range(first, last) if self._is_name(self.quote, i)]
        there = [letters(self.passage.words[i]) for i in range(start, end) if self._is_name(self.passage, i)]
        return here != there or self._unnamed_exchange(first, last, start, end)

    def _is_name(self, side: Tokens, index: int) -> bool:
        word, key = side.words[index], side.keys[index]
        if not word[0].isupper() or word == "I" or key in PHRASES or any(map(str.isdigit, word)):
            return False
        if index and side.words[index - 1][-1:].isdigit() and side.ends[index - 1] == side.starts[index]:
            return False  # part of a misread number, or its unit
        if len(word) > 1 and word.isupper():
            return True
        if key in COMMON or is_numeric(key):
            return False
        begins = (
            index == 0 or side.words[index - 1] in '.!?:;"' or (index > 1 and side.words[index - 1] == "'")
        )
        return not (begins and (f" {key} " in self.text or key in self.quote.words))

    def _unnamed_exchange(self, first: int, last: int, start: int, end: int) -> bool:
        """Whether words of a script without capitals were exchanged: any of them may be a name."""
        here = [self.quote.keys[i] for i in range(first, last) if i not in self.phrases[0]]
        there = [self.passage.keys[i] for i in range(start, end) if i not in self.phrases[1]]
        here, there = list(filter(_is_caseless, here)), list(filter(_is_caseless, there))
        return bool(here) and bool(there) and here != there

    def _signs_differ(self, first: int, last: int, start: int, end: int) -> bool:
        """Whether a sign or a hyphen at a digit came, went or changed: a range, a minus, a plus."""
        here = self._signs(self.quote, first, last)
        return here != self._signs(self.passage, start, end)

    @staticmethod
    def _signs(side: Tokens, first: int, last: int) -> list[str]:
        found = []
        for index in range(first, last):
            word = side.words[index]
            after = side.words[index + 1] if index + 1 < len(side.words) else ""
            before = side.words[index - 1] if index else ""
            at_digit = after[:1].isdigit() or before[-1:].isdigit()
            if at_digit and (
                word in _SIGNS or (word == "-" and after[:1].isdigit() and before[-1:].isalnum())
            ):
                found.append(word)
        return found

    def _wording(self, first: int, last: int, start: int, end: int) -> ChangeKind:
        signs = "".join((*self.quote.words[first:last], *self.passage.words[start:end]))
        return ChangeKind.TYPOGRAPHY if set(signs) <= _QUOTES_AND_DASHES else ChangeKind.WORDING


def _in_phrases(keys: list[str]) -> frozenset[int]:
    """The indexes of tokens that carry a fact only together: "basis points", "no longer"."""
    found: set[int] = set()
    for index in range(len(keys)):
        phrase = phrase_at(keys, index)
        if phrase and phrase[1] > 1:
            found.update(range(index, index + phrase[1]))
    return frozenset(found)


def _core(found: list[Fact]) -> list[tuple[ChangeKind, str]]:
    return [fact[:2] for fact in found if fact.strength is Strength.CORE]


def _differ(here: list[Fact], there: list[Fact], strength: Strength) -> bool:
    """Whether two readings of one kind differ; a word lost or gained counts only if it is strong enough."""
    said, says = [fact.says for fact in here], [fact.says for fact in there]
    if said == says:
        return False
    if here and there and strength is not Strength.CORE and _contradict(here, there):
        return True
    strong = [fact.says for fact in here if _counts(fact, strength)]
    return strong != [fact.says for fact in there if _counts(fact, strength)]


def _contradict(here: list[Fact], there: list[Fact]) -> bool:
    """Whether facts of one kind exclude each other; directions do so within one dimension."""
    if here[0].kind is not ChangeKind.DIRECTION:
        return True
    sides = {fact.says for fact in here} ^ {fact.says for fact in there}
    dimensions = [side.partition("/")[0] for side in sides]
    return len(set(dimensions)) < len(dimensions)


def _turned(here: list[Fact], there: list[Fact]) -> bool:
    """Whether one word that takes a side was exchanged for one that takes another: passed and failed."""
    sides = (ChangeKind.DIRECTION, ChangeKind.NEGATION)
    return (
        len(here) == 1 == len(there)
        and here[0].kind in sides
        and there[0].kind in sides
        and (here[0].kind is not there[0].kind)
    )


def _counts(fact: Fact, strength: Strength) -> bool:
    if fact.kind is ChangeKind.DIRECTION and fact.strength is Strength.WEAK:
        return strength is Strength.WEAK and fact.says.startswith(("trend/", "level/"))
    return fact.strength >= strength


def _as_time(kind: ChangeKind, here: list[str], there: list[str]) -> ChangeKind:
    """A number that reads as a year on both sides, or on the only side, is a time."""
    numbers = [key for key in (*here, *there) if key[:1].isdigit()]
    years = all(len(key) == 4 and key.isdigit() and "1000" <= key <= "2199" for key in numbers)
    return ChangeKind.TIME if kind is ChangeKind.NUMBER and numbers and years else kind


def _case_kind(one: str, two: str) -> ChangeKind:
    """Capitals alone are wording, unless they make a word of an abbreviation: US and us."""
    short = len(one) <= 3 and one != one.capitalize()
    other_short = len(two) <= 3 and two != two.capitalize()
    if len(one) > 1 and (
        (short and one.isupper() and two.islower()) or (other_short and two.isupper() and one.islower())
    ):
        return ChangeKind.NAME
    return ChangeKind.WORDING


def _adds_negation(one: str, two: str) -> bool:
    """Whether one word is the other with a prefix or an ending that denies it."""
    short, long = sorted((one, two), key=len)
    if len(short) < 4:
        return False
    if long.endswith(short) and long[: -len(short)].rstrip("-") in NEGATING_PREFIXES:
        return True
    stems = (short.removesuffix("ful"), short)
    return any(f"{stem}less" in (one, two) for stem in stems) and one != two


def _has_loose_prefix(keys: list[str]) -> bool:
    return len(keys) > 1 and keys[0] == "in" and keys[1].isalpha()


def _is_caseless(key: str) -> bool:
    """Whether a word is in a script without capitals, and no particle and no known word of it."""
    return (
        key not in PHRASES
        and key[0].isalpha()
        and key[0].upper() == key[0] == key[0].lower()
        and key not in CJK_PARTICLES
    )
