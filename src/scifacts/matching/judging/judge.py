"""Class every edit between a quote and the passage found: by what it touches, never by how much.

An edit is harmless only by what is known to be harmless. Names are told by their capitals, or in a
script that has none by being exchanged; everything else is read as facts that must come out equal.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from scifacts.matching.around.narrowing import narrows_measure
from scifacts.matching.judging.aliases import dotted, hyphenated
from scifacts.matching.judging.bracketed import other_unit
from scifacts.matching.judging.bygone import bygone
from scifacts.matching.judging.capitals import letter_case
from scifacts.matching.judging.conjuncts import adds_alternative, counts_together, drops_conjunct
from scifacts.matching.judging.counting import (
    Stretch,
    conjoins_otherwise,
    counts_other_things,
    dates_otherwise,
    in_english,
    is_code,
    is_decimal_comma,
    is_range,
    is_stated,
    mean_the_same,
    measures_otherwise,
    narrows,
    states_otherwise,
)
from scifacts.matching.judging.crossed import crossed
from scifacts.matching.judging.cut_phrases import cut_phrases
from scifacts.matching.judging.dates import as_time, is_other_event, is_same_day
from scifacts.matching.judging.denying import denying
from scifacts.matching.judging.differing import (
    differ,
    ends_before_points,
    exclude_each_other,
    forbids_alike,
    in_sterling,
    is_aim,
    is_unaccented,
    only_adds,
    takes_other_side,
)
from scifacts.matching.judging.distributed import each_and_together
from scifacts.matching.judging.edits import (
    is_aside,
    is_shifted,
    is_turned_change,
    merged,
    one_and_many,
    roles_changed,
    swaps,
)
from scifacts.matching.judging.facts import facts, has_share, is_number_word, is_numeric, is_quantity
from scifacts.matching.judging.foretold import forecasts_come_true
from scifacts.matching.judging.futures import other_futures
from scifacts.matching.judging.moved import is_moved
from scifacts.matching.judging.naming import Naming
from scifacts.matching.judging.one_figure import is_one_figure, is_other_time
from scifacts.matching.judging.one_measure import are_two_symbols
from scifacts.matching.judging.other_bases import other_bases
from scifacts.matching.judging.pairing import Pairing, excluded_abroad
from scifacts.matching.judging.put_in import is_owner, is_to_do, puts_in
from scifacts.matching.judging.rates import is_one_rate, rates_differ
from scifacts.matching.judging.respaced import QUOTES_AND_DASHES, is_respaced, respacing
from scifacts.matching.judging.restated import is_restated
from scifacts.matching.judging.set_off import set_off
from scifacts.matching.judging.shown import as_shown
from scifacts.matching.judging.signs import (
    decades,
    letter_at_number,
    primes_differ,
    signs_differ,
    without_bare_signs,
)
from scifacts.matching.judging.turns import is_done, is_left_open, is_undone, is_weighed, turns
from scifacts.matching.notes import is_note, renumbers_note
from scifacts.matching.perfect import other_deeds
from scifacts.matching.tokens import tokens
from scifacts.matching.vocabulary.kinds import are_different_kinds
from scifacts.matching.vocabulary.words import FUNCTION_WORDS, PHRASES, Fact, Strength, adds_negation
from scifacts.model import ChangeKind
from scifacts.nouns import dataclass
from scifacts.numerals.vocabulary import MONTHS
from scifacts.numerals.wordlists import word_set
from scifacts.text import joins_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from scifacts.matching.align import Alignment
    from scifacts.matching.judging.signs import Piece
    from scifacts.matching.tokens import Tokens

__all__ = ["Judged", "judge"]

_KIND_ORDER = tuple(ChangeKind)
_REPORTING = word_set("said says told announced adding added found promised reported confirmed")
_LINK_MARKS = frozenset("[]")  # [[Paris]] of a wiki
_ERAS = frozenset({"bc", "ad"})
# Prepositions that take a side in some uses, and none of a verb whose place they took: for, failing.
_SMALL = frozenset({"for", "into"})
_AROUND = 200  # characters around a passage by which its language is told
_MOST_COUNTED = 2  # words of what a number counts: de francs
_AHEAD = 40  # characters before a passage in which a word of the quote may stand
_MOST_OPPOSED = 4  # words of one edit that are held against each other


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
    court = _Court(alignment, text)
    found: list[Judged] = []
    edits = merged(alignment)
    for place in set_off(edits, alignment):
        found += court.edit(*place)
    for kind, index, pair in letter_case(alignment, text):
        found.append(Judged(kind, index, index + 1, pair, pair + 1))
    found += [Judged(ChangeKind.DIRECTION, *place) for place in swaps(alignment)]
    found += [Judged(ChangeKind.NUMBER, *place) for place in one_and_many(alignment)]
    found += [Judged(ChangeKind.DIRECTION, *place) for place in roles_changed(alignment, court.ahead)]
    found += [Judged(ChangeKind.DIRECTION, *place) for place in other_deeds(alignment, text)]
    times = (*other_futures(alignment, edits), *bygone(alignment, text))
    found += [Judged(ChangeKind.TIME, *place) for place in times]
    found += [Judged(ChangeKind.COMPARATOR, *place) for place in forecasts_come_true(alignment, edits)]
    told = {(item.first, item.start) for item in found if item.kind.touches_fact}
    found += [Judged(*place) for place in other_bases(alignment) if (place[1], place[3]) not in told]
    found += [Judged(ChangeKind.COMPARATOR, *place) for place in each_and_together(alignment, text)]
    if not any(item.kind.touches_fact for item in found):
        found += [Judged(ChangeKind.DIRECTION, *place) for place in crossed(alignment)]
        found += [Judged(*place) for place in cut_phrases(alignment, text)]
    ordered = sorted(
        dict.fromkeys(found), key=lambda item: (item.first, item.start, _KIND_ORDER.index(item.kind))
    )
    return as_shown(ordered, alignment.quote, alignment.passage)


class _Court:
    """Judges the edits of one alignment."""

    def __init__(self, alignment: Alignment, text: str) -> None:
        quote, passage = alignment.quote, alignment.passage
        self.quote = quote
        self.passage = passage
        self.text = text
        self.pairing = Pairing(quote, passage, text, alignment.edits)
        self.phrases = self.pairing.phrases
        self.naming = Naming(quote, passage, self.pairing)
        self.alignment = alignment
        begin = passage.starts[0] if passage.starts else 0
        self.ahead = text[max(0, begin - _AHEAD) : begin]

    def edit(self, first: int, last: int, start: int, end: int) -> Iterator[Judged]:
        """Class one edit: its pairs of like words, then what is left between them."""
        here, there = self.quote.keys[first:last], self.passage.keys[start:end]
        if not here and not there:  # nothing is left behind initials that ended both
            return
        sides = (self.quote, first, last), (self.passage, start, end)
        if not "".join((*here, *there)).isascii():
            from scifacts.matching.judging.vowel_signs import signs_of_vowels_differ  # few texts have any

            if signs_of_vowels_differ(here, there) or is_shifted(here, there):
                yield Judged(ChangeKind.NAME, first, last, start, end)
                return
        if not (here and there) and is_note(*(sides[1] if there else sides[0])):
            yield Judged(ChangeKind.TYPOGRAPHY, first, last, start, end)
            return
        if here and there and is_respaced(*sides, self.pairing):
            yield Judged(respacing(*sides), first, last, start, end)
            return
        if found := dotted(self.quote.words[first:last], self.passage.words[start:end]):
            yield from self.edit(first, first + found[0], start, start + found[2])
            yield from self.edit(first + found[1], last, start + found[3], end)
            return
        if found := hyphenated(here, there):
            yield from self.edit(first, first + found[0], start, start + found[2])
            yield from self.edit(first + found[0], first + found[1], start + found[2], start + found[3])
            yield from self.edit(first + found[1], last, start + found[3], end)
            return
        same = is_same_day(here, there) or is_turned_change(here, there) or forbids_alike(here, there)
        if same or {*here, *there} <= _LINK_MARKS:
            yield Judged(ChangeKind.WORDING, first, last, start, end)
            return
        if any(map(is_numeric, here)) and self._same_facts(first, last, start, end):
            yield from self._rest(first, last, start, end)
            return
        position, other = first, start
        for index, pair, taken in self.pairing.like(first, last, start, end):
            yield from self._rest(position, index, other, pair)
            if self.quote.keys[index] != self.passage.keys[pair]:
                yield Judged(ChangeKind.WORDING, index, index + 1, pair, pair + taken)
            position, other = index + 1, pair + taken
        yield from self._rest(position, last, other, end)

    def _rest(self, first: int, last: int, start: int, end: int) -> Iterator[Judged]:
        """Class words that have no like on the other side: word by word where their number is equal."""
        if self.quote.keys[first:last] == self.passage.keys[start:end]:
            return
        if (
            1 < last - first == end - start
            and not self._same_facts(first, last, start, end)
            and self.phrases[0].isdisjoint(range(first, last))
            and self.phrases[1].isdisjoint(range(start, end))
            and not is_one_rate(Stretch(self.quote.keys, self.passage.keys, first, last, start, end))
            and not self._is_one_phrase(first, last, start, end)
        ):
            for offset in range(last - first):
                if self.quote.keys[first + offset] != self.passage.keys[start + offset]:
                    yield from self._rest(
                        first + offset, first + offset + 1, start + offset, start + offset + 1
                    )
            return
        kinds = self._kinds(first, last, start, end)
        place = (self.quote, first, last, self.passage, start, end)
        if ends_before_points(self.passage, self.text, start, end):
            kinds = {ChangeKind.UNIT}
        elif any(kind.touches_fact for kind in kinds):
            same = (
                is_one_figure(*place)
                or is_moved(self.alignment, self.text, first, last, start, end)
                or self._is_rephrased(first, last, start, end)
            )
            kinds = {ChangeKind.WORDING} if same else kinds
        elif is_other_time(*place):
            kinds = {ChangeKind.TIME}
        for kind in _KIND_ORDER:
            if kind in kinds:
                yield Judged(kind, first, last, start, end)

    def _is_one_phrase(self, first: int, last: int, start: int, end: int) -> bool:
        """Whether as many words say the same together: 84 cents, $0.84; 召开, 举行."""
        here, there = self.quote.keys[first:last], self.passage.keys[start:end]
        if not (joins_words(here[0][0]) or (any(map(is_numeric, here)) and any(map(is_numeric, there)))):
            return "debut" in (*here, *there) and self._is_rephrased(first, last, start, end)
        return is_one_figure(self.quote, first, last, self.passage, start, end) or self._is_rephrased(
            first, last, start, end
        )

    def _is_rephrased(self, first: int, last: int, start: int, end: int) -> bool:
        from scifacts.matching.judging.rephrased import is_rephrased  # few edits touch a fact

        return is_rephrased(Stretch(self.quote.keys, self.passage.keys, first, last, start, end))

    def _same_facts(self, first: int, last: int, start: int, end: int) -> bool:
        here, there = self._facts(first, last, start, end)
        said, says = [fact[:2] for fact in here], [fact[:2] for fact in there]
        if any(fact.says.startswith("month") or fact.says in _ERAS for fact in here):
            return sorted(said) == sorted(says)  # 3 April and April 3, AD 79 and 79 AD
        return bool(here) and said == says

    def _facts(self, first: int, last: int, start: int, end: int) -> tuple[list[Fact], list[Fact]]:
        before = self.quote.keys[first - 1] if first else ""
        other_before = self.passage.keys[start - 1] if start else ""
        said, says = (
            denying(side.keys, begin, stop, self._words)
            for side, begin, stop in ((self.quote, first, last), (self.passage, start, end))
        )
        here = without_bare_signs(said, self.quote.keys, first, last)
        there = without_bare_signs(says, self.passage.keys, start, end)
        if any(key[:1].isdigit() and not key.isdigit() for key in (*here, *there)) and self._is_foreign:
            here, there = (list(map(in_english, side)) for side in (here, there))
        return in_sterling(facts(here, before), facts(there, other_before))

    def _words(self) -> Sequence[str]:
        return (*self.quote.keys, *self._around)

    @cached_property
    def _is_foreign(self) -> bool:
        """Whether the quote, or the text around its passage, sets dots between thousands."""
        return is_decimal_comma(self.quote.keys) or is_decimal_comma(self._around)

    @cached_property
    def _around(self) -> Sequence[str]:
        """The words of the passage and around it, by which its language is told."""
        begin = max(0, self.passage.starts[0] - _AROUND)
        return tokens(self.text, begin, self.passage.ends[-1] + _AROUND).keys

    def _counts_others_abroad(self, edit: Stretch) -> bool:
        """Whether a number counts other things in a text that is not in English."""
        if not (0 < edit.last - edit.first <= _MOST_COUNTED and 0 < edit.end - edit.start <= _MOST_COUNTED):
            return False
        from scifacts.matching.judging.counted_abroad import counts_others_abroad

        return counts_others_abroad(edit) and not self._is_in_english

    @cached_property
    def _is_in_english(self) -> bool:
        """Whether the quote, or the text around its passage, has words of English."""
        from scifacts.matching.judging.counted_abroad import is_in_english

        return is_in_english(self.quote.keys) or is_in_english(self._around)

    def _kinds(self, first: int, last: int, start: int, end: int) -> set[ChangeKind]:
        first_of = first + (self.quote.keys[first:last][:-1] == ["a"])  # a political, apolitical
        start_of = start + (self.passage.keys[start:end][:-1] == ["a"])
        if last - first_of == 1 == end - start_of and adds_negation(
            self.quote.keys[first_of], self.passage.keys[start_of]
        ):
            return {ChangeKind.NEGATION}
        if self.naming.regions_differ(first, last, start, end):
            return {ChangeKind.NAME}
        stretch = Stretch(self.quote.keys, self.passage.keys, first, last, start, end)
        if stretch.is_exchange and is_unaccented(self.quote.keys[first], self.passage.keys[start]):
            return {ChangeKind.WORDING}
        if self._joins_range(first, last, start, end) or self._is_reported(stretch) or is_restated(stretch):
            return {ChangeKind.WORDING}
        renumbered = renumbers_note((self.quote, first, last), (self.passage, start, end))
        if renumbered or self.naming.is_short_form(*stretch[2:]):
            return {ChangeKind.WORDING}
        return {kind} if (kind := other_unit(stretch)) else self._kinds_of_facts(stretch)

    def _kinds_of_facts(self, stretch: Stretch) -> set[ChangeKind]:
        """What an edit changes, by the facts that its words carry and the words around it."""
        first, last, start, end = stretch[2:]
        here, there = self._facts(first, last, start, end)
        interpolated = is_aside(stretch)
        kinds = set()
        for kind in {fact.kind for fact in (*here, *there)}:
            at_figure = not interpolated and self._at_figure(kind, first, last, start, end)
            if kind is ChangeKind.COMPARATOR and is_aim((*here, *there)) and is_left_open(stretch):
                continue
            at_figure = at_figure and not only_adds(stretch, (*here, *there))
            if differ(
                [fact for fact in here if fact.kind is kind],
                [fact for fact in there if fact.kind is kind],
                Strength.CORE if interpolated else Strength.WEAK if at_figure else Strength.STRONG,
            ):
                kinds.add(kind)
        if rates_differ(stretch) and ChangeKind.NUMBER not in kinds:
            kinds = {ChangeKind.UNIT, *(kinds - {ChangeKind.TIME})}
        elif not interpolated and self.naming.differs(first, last, start, end):
            kinds.add(ChangeKind.NAME)
        kinds |= self._at_digits((self.quote, first, last), (self.passage, start, end), here == there != [])
        small = _SMALL & {*self.quote.keys[first:last], *self.passage.keys[start:end]}
        if not kinds and (
            (not small and takes_other_side(here, there)) or self._are_opposed(first, last, start, end)
        ):
            kinds.add(ChangeKind.DIRECTION)
        same = here == there != [] and not any(
            asks(stretch) for asks in (is_owner, is_to_do, is_undone, is_weighed, is_done)
        )
        if not (kinds or interpolated or same):
            turned = turns(stretch) or puts_in(stretch, self.ahead)
            kinds |= {turned} if turned else set()
        if not kinds:
            kinds |= self._other_things(stretch)
        sides = (self.quote, first, last), (self.passage, start, end)
        if not kinds and (letter_at_number(*sides) or is_code(stretch)):
            kinds.add(ChangeKind.NUMBER)
        return {as_time(kind, stretch) for kind in kinds} or {self._wording(first, last, start, end)}

    @staticmethod
    def _at_digits(here: Piece, there: Piece, same: bool) -> set[ChangeKind]:
        """What the signs at digits change; `same` tells that both sides carry the same facts."""
        kinds = set()
        if signs_differ(here, there, fractions=same):
            kinds.add(ChangeKind.NUMBER)
        if primes_differ(here, there):
            kinds.add(ChangeKind.UNIT)
        if decades(*here) != decades(*there):
            kinds.add(ChangeKind.TIME)
        return kinds

    def _other_things(self, edit: Stretch) -> set[ChangeKind]:
        """What an edit without facts of its own changes: a title, what is counted, a thing for another."""
        place = (edit.first, edit.last, edit.start, edit.end)
        same = self._same_facts(*place)
        if not same and (self.naming.names_otherwise(*place) or drops_conjunct(edit, self.ahead)):
            return {ChangeKind.NAME}
        if measures_otherwise(edit) or conjoins_otherwise(edit) or adds_alternative(edit):
            return {ChangeKind.COMPARATOR}
        if dates_otherwise(edit) or is_other_event(edit):
            return {ChangeKind.TIME}
        if edit.is_exchange and self.pairing.is_other_accent(edit.first, edit.start):
            return {
                ChangeKind.TIME
                if edit.here[edit.first][-1:] != edit.there[edit.start][-1:]
                else ChangeKind.COMPARATOR
            }
        if counts_together(edit) or (
            not same and (counts_other_things(edit) or narrows(edit) or are_two_symbols(edit))
        ):
            return {ChangeKind.UNIT}
        if not same and self._counts_others_abroad(edit):
            return {ChangeKind.UNIT}
        if not same and (narrowed := narrows_measure(edit)):
            return {narrowed}
        if self._are_other_things(*place) or self._are_identifiers(edit):
            return {ChangeKind.NAME}
        if excluded := excluded_abroad(edit):
            return {excluded}
        return {ChangeKind.UNIT} if not same and states_otherwise(edit) else set()

    def _are_identifiers(self, edit: Stretch) -> bool:
        """Whether a name of a program, or a part of an address, was exchanged: max_size, min_size."""
        from scifacts.matching.judging.identifiers import exchanged  # few words are left to be asked

        return exchanged((self.quote, edit.first, edit.last), (self.passage, edit.start, edit.end))

    def _joins_range(self, first: int, last: int, start: int, end: int) -> bool:
        """Whether a range is joined otherwise: 45-47% and 45% to 47%, the unit said once or twice."""
        if not (first and start and last < len(self.quote) and end < len(self.passage)):
            return False
        sides = ((self.quote, first, last), (self.passage, start, end))
        return all(is_range(side.keys, begin, stop) for side, begin, stop in sides)

    def _is_reported(self, edit: Stretch) -> bool:
        """Whether "will" and "would" changed places in what somebody said: said it would, says it will.

        So did "if" and "whether" in what somebody asked: no "or" follows.
        """
        if edit.is_exchange and {edit.here[edit.first], edit.there[edit.start]} == {"if", "whether"}:
            rest = self.text[self.passage.starts[edit.start] : self.passage.ends[-1] + _AHEAD]
            return "or" not in edit.here[edit.last :] and " or " not in rest.partition(". ")[0]
        if not edit.is_exchange or {edit.here[edit.first], edit.there[edit.start]} != {"will", "would"}:
            return False
        said = (*edit.here[: edit.first], *edit.there[: edit.start])
        return not _REPORTING.isdisjoint(said)

    @staticmethod
    def _stems(side: Tokens, first: int, last: int) -> list[str]:
        """Keys without the ending of a possessive, and without an article that was elided: d'emploi."""
        keys = (key.removesuffix("'s") for key in side.keys[first:last])
        return [key[2:] if key[1:2] == "'" and len(key) > 3 else key for key in keys]

    def _are_opposed(self, first: int, last: int, start: int, end: int) -> bool:
        """Whether a word of the quote was exchanged for one that excludes it: tenant and landlord."""
        here, there = self._stems(self.quote, first, last), self._stems(self.passage, start, end)
        if max(len(here), len(there)) > _MOST_OPPOSED or self._are_idioms(first, last, start, end):
            return False
        others = [two for two in there if two not in here]
        return any(exclude_each_other(one, two) for one in here if one not in there for two in others)

    def _are_idioms(self, first: int, last: int, start: int, end: int) -> bool:
        """Whether both sides are phrases that carry nothing: dates from, dates back to."""
        sides = ((self.quote.keys, first, last), (self.passage.keys, start, end))
        phrases = (PHRASES.get(" ".join(keys[begin:stop])) for keys, begin, stop in sides if stop - begin > 1)
        return [phrase.kind for phrase in phrases if phrase] == [ChangeKind.WORDING] * 2

    def _are_other_things(self, first: int, last: int, start: int, end: int) -> bool:
        """Whether a word was exchanged for another of its kind, or for any where a figure states it."""
        here = [key for key in self._stems(self.quote, first, last) if key not in FUNCTION_WORDS]
        there = [key for key in self._stems(self.passage, start, end) if key not in FUNCTION_WORDS]
        if not here or not there or max(len(here), len(there)) > _MOST_OPPOSED:
            return False
        letters_only = here[0].isascii() and there[0].isascii() and (here[0] + there[0]).isalpha()
        if len(here) == len(there) == len(here[0]) == len(there[0]) == 1 and letters_only:
            dotted = "." in (*self.quote.keys[last : last + 1], *self.passage.keys[end : end + 1])
            return here != there and not dotted and not joins_words(here[0])  # x and y, not "p. 5"
        if any(are_different_kinds(one, two) for one in here for two in there):
            return not any(one == two or mean_the_same(one, two) for one in here for two in there)
        return (
            last - first == 1 == end - start
            and here[0].isalpha()
            and there[0].isalpha()
            and is_stated(self.quote.keys, last)
            and is_stated(self.passage.keys, end)
            and not mean_the_same(here[0], there[0])
        )

    def _at_figure(self, kind: ChangeKind, first: int, last: int, start: int, end: int) -> bool:
        """Whether a number stands within two words of the edit, on either side."""
        near = self.quote.keys[max(0, first - 2) : last + 2], self.passage.keys[max(0, start - 2) : end + 2]
        if any(key.lstrip("-")[:1].isdigit() for keys in near for key in keys):
            return True
        if kind is ChangeKind.TIME:
            return any(key in MONTHS or is_number_word(key) for keys in near for key in keys)
        if kind is not ChangeKind.COMPARATOR:
            return False
        return (
            any(is_quantity(key) for keys in near for key in keys)
            or has_share(self.quote.keys[last : last + 3])
            or has_share(self.passage.keys[end : end + 3])
        )

    def _wording(self, first: int, last: int, start: int, end: int) -> ChangeKind:
        signs = "".join((*self.quote.words[first:last], *self.passage.words[start:end]))
        return ChangeKind.TYPOGRAPHY if set(signs) <= QUOTES_AND_DASHES else ChangeKind.WORDING
