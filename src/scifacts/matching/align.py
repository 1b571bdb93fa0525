"""Lay a quote along a stretch of text, word by word, and settle where the passage begins and ends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scifacts.matching.around.narrowing import STOPS
from scifacts.matching.judging.money import NAMES, SIGNS, is_currency_ahead, to_sum, with_currency
from scifacts.matching.judging.quarters import to_quarter
from scifacts.matching.judging.reach import IN_FIGURES, MARKS, MOST_COMPARED, lead, to_word, to_year
from scifacts.matching.seeds import SLACK
from scifacts.matching.tokens import Tokens, letters, tokens, word_end, word_start
from scifacts.matching.vocabulary.unit_names import SYMBOL_OF
from scifacts.matching.vocabulary.words import FUNCTION_WORDS, PHRASES, Strength
from scifacts.model import ChangeKind
from scifacts.nouns import dataclass
from scifacts.numerals.vocabulary import NUMBER_WORDS
from scifacts.numerals.wordlists import phrases
from scifacts.text import joins_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from scifacts.matching.seeds import Place

__all__ = ["Alignment", "Block", "Edit", "align", "lay"]

Block = tuple[int, int, int]  # index in the quote, index in the passage, length

# What a gap between two agreeing stretches costs, in letters: a little for each letter put in, and never
# more than a stretch of six agreeing letters is worth, so that a sentence put in does not cut the quote.
_GAP_RATE, _GAP_COST = 0.12, 6.0
# What words put in cost at most, in percent. A sentence: less than the quarter of a quote beyond it.
# Anything else: more than the odd word that a second place would save.
_SENTENCE_COST, _CLAUSE_COST = 18.0, 30.0
_NUMBER_LOST = 0.5  # of a number that another stands in the place of
_MOST_SPLIT = 4  # tokens of a word that was cut: share - holders
_MOST_TURNED = 3  # words that stand at the end of a quote's half and of what was put in alike
# Tokens put in from which on a gap may be none, but two places taken for one.
_WIDE = 4
_MOST_GAPS = 4
_FEW = 3  # words that stand together by chance
# Share of the letters of a longer quote that must agree word for word: with every tenth letter misread
# it is 0.5. A short one may be spelled otherwise throughout.
_LEAST, _LONG_QUOTE = 0.2, 70
# A passage holds together by a run of the quote's words, or by three with a meaning: "files and replacing
# packages" and "files for binary packages" share two that stand apart. A word may be misread so far.
_NEAR_WORD = 0.75
_LEAST_KEPT, _LEAST_RUN = 3, 3
# Share of a quote's words with a meaning that may be missing at one end of it: of several, and of one.
_CUT, _CUT_WORD = 0.15, 0.25
_CUT_FEW = 0.28  # of two or three words inside it: "and [other entities, as well as] researchers"
_OPENING = [[word] for word in ("if", "unless", "wenn", "falls", "si", "when", "although", "though")]
# Phrases that join a sentence to the one before, and say nothing else.
_JOINING = phrases("""
for_example for_instance in_addition in_particular in_fact of_course as_a_result on_the_other_hand
zum_beispiel darüber_hinaus par_exemple par_ailleurs en_outre de_plus en_effet por_ejemplo sin_embargo
no_obstante por_exemplo além_disso no_entanto per_esempio ad_esempio кроме_того тем_не_менее
""")
_STOPS = frozenset(".!?;:")
_LEADING = frozenset({"is", "are", "was", "were", "be", "been", "has", "have", "had", "the", "a", "an", "of"})


@dataclass(frozen=True, slots=True)
class Edit:
    """Tokens of the quote [first:last] that became tokens of the passage [start:end]."""

    first: int
    last: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Alignment:
    """A quote laid along a passage: the tokens of both, the stretches that differ, the likeness in percent.

    `substance` is the likeness by words that carry a meaning alone: any English shares "in the end of the".
    """

    quote: Tokens
    passage: Tokens
    edits: tuple[Edit, ...]
    score: float
    substance: float

    @property
    def start(self) -> int:
        """Where the passage begins, in folded text."""
        return self.passage.starts[0]

    @property
    def end(self) -> int:
        """Where the passage ends, in folded text."""
        return self.passage.ends[-1]

    @property
    def holds(self) -> bool:
        """Whether enough words with a meaning were kept, or two of them in a run; a number tells more."""
        return _hold_together(self.quote, self.passage, self.edits)

    @property
    def is_whole(self) -> bool:
        """Whether every word of the quote stands in the passage, with few others put in."""
        put_in = len(self.passage) - len(self.quote)
        return put_in <= _FEW and all(edit.first == edit.last for edit in self.edits)

    @property
    def is_in_one_sentence(self) -> bool:
        """Whether all that a quote says stands in one sentence, in order, with one phrase put in.

        Then it is one passage, however near to its edge the phrase stands.
        """
        put_in = [edit for edit in self.edits if edit.start < edit.end]
        if len(put_in) != 1 or any(not MARKS.issuperset(self._dropped(edit)) for edit in self.edits):
            return False
        words = self.passage.keys[put_in[0].start : put_in[0].end]
        return _WIDE < len(words) <= len(self.quote) / 2 and STOPS.isdisjoint(words)

    def _dropped(self, edit: Edit) -> list[str]:
        return self.quote.keys[edit.first : edit.last]

    @property
    def is_cut_short(self) -> bool:
        """Whether the passage lacks a part of what the quote says: its beginning, its end, a clause."""
        if self._dangles:
            return True
        dropped = [
            self._lost(edit) for edit in self.edits if edit.start == edit.end or self._is_other_end(edit)
        ]
        total = sum(map(_meaning, self.quote.keys)) if dropped else 0.0
        return any(sum(lost) > total * share for lost, share in dropped)

    def _is_other_end(self, edit: Edit) -> bool:
        """Whether the quote begins or ends with words of which the passage has none, but others."""
        if edit.first and edit.last < len(self.quote):
            return False
        here, there = self._dropped(edit), self.passage.keys[edit.start : edit.end]
        if any(not (key.isalpha() or key in MARKS) for key in (*here, *there)):  # €4.5m, 25 °C
            return False
        meant = [key for key in here if _meaning(key) > 1]
        several = len(meant) > 1 and sum(map(str.isalpha, there)) > 1
        return several and all(_lost(key, there) == 1.0 for key in meant)

    @property
    def _dangles(self) -> bool:
        """Whether the passage ends in a word that leads to what the quote says and it does not: this is."""
        return any(
            edit.first
            and edit.start == edit.end
            and self.quote.keys[edit.first - 1] in _LEADING
            and MARKS.issuperset(self.quote.keys[edit.last :])
            and any(_meaning(key) > 1 for key in self.quote.keys[edit.first : edit.last])
            for edit in self.edits[-2:]
        )

    def _lost(self, edit: Edit) -> tuple[list[float], float]:
        """The letters of the words with a meaning that an edit drops, and how much of a quote they may be."""
        dropped = self.quote.keys[edit.first : edit.last]
        if not edit.first and " ".join(filter(str.isalpha, dropped)) in _JOINING:
            return [], _CUT_WORD
        lost = [_meaning(key) for key in dropped if _meaning(key) > 1 or joins_words(key[0])]
        if edit.first == 0 or edit.last == len(self.quote):
            return lost, _CUT if len(lost) > 1 and edit.start == edit.end else _CUT_WORD
        if len(lost) > _LEAST_KEPT:
            return lost, _CUT_WORD
        named = any(word[0].isupper() for word in self.quote.words[edit.first : edit.last])
        return lost, _CUT_FEW if len(lost) > 1 and not named else 1.0  # a name may be cut to its initials

    @property
    def length(self) -> int:
        """How many characters the quote has."""
        return self.quote.ends[-1] - self.quote.starts[0]

    @property
    def differs_in_numbers(self) -> bool:
        """Whether nothing but numbers, and words inside of them, differ."""
        return all(
            _is_number(key) or key in IN_FIGURES
            for edit in self.edits
            for key in (*self.quote.keys[edit.first : edit.last], *self.passage.keys[edit.start : edit.end])
        )

    @property
    def has_figure(self) -> bool:
        """Whether the passage has a number in digits."""
        return any(key[0].isdigit() for key in self.passage.keys)


def lay(quote: Tokens, length: int, text: str, place: Place, reach: int = SLACK) -> Alignment | None:
    """Align a quote of so many characters near a place of the folded text; None where nothing agrees."""
    slack = reach + length // 4
    start = word_start(text, max(0, place[0] - slack))
    end = word_end(text, min(len(text), max(0, place[1]) + length + slack))
    window = tokens(text, start, end)
    blocks = _without_strays(quote, _dense(quote, _drawn_together(quote, window, _blocks(quote, window))))
    if not blocks or _is_hopeless(quote, length, blocks):
        return None
    laid = [
        _without_edges(align(quote, window.cut(*_settle(quote, window, run))))
        for run in (blocks, *_shorter(quote, blocks, window))
    ]
    return laid[0] if laid[0].is_in_one_sentence else max(laid, key=lambda alignment: alignment.score)


def _without_edges(alignment: Alignment) -> Alignment:
    """The alignment without words that stand before or behind all that the quote says."""
    quote, passage, edits = alignment.quote, alignment.passage, alignment.edits
    if not edits:
        return alignment
    head, tail = edits[0], edits[-1]
    first, last = 0, len(passage)
    if head.last == 0 and passage.words[0] not in SIGNS and not _hang_together(passage, head.end - 1):
        first = head.end
    ends = tail.first == len(quote) and passage.keys[-1].lower() not in NAMES
    if ends and not _hang_together(passage, tail.start - 1):
        last = tail.start
    return alignment if last - first == len(passage) else align(quote, passage.cut(first, last))


def _is_hopeless(quote: Tokens, length: int, blocks: list[Block]) -> bool:
    """Whether so little of a longer quote agrees that no passage can come of it."""
    if length < _LONG_QUOTE:
        return False
    return sum(quote.weight(*_range(block)) for block in blocks) < _LEAST * quote.weight(0, len(quote))


def align(quote: Tokens, passage: Tokens) -> Alignment:
    """Align a quote with a whole passage."""
    edits: list[Edit] = []
    position = start = 0
    for index, other, length in [*_blocks(quote, passage), (len(quote), len(passage), 0)]:
        if index > position or other > start:
            edits.append(Edit(position, index, start, other))
        position, start = index + length, other + length
    return Alignment(quote, passage, tuple(edits), *_score(quote, passage, edits))


def _blocks(quote: Tokens, passage: Tokens) -> list[Block]:
    from rapidfuzz.distance import LCSseq

    found = LCSseq.editops(quote.keys, passage.keys).as_matching_blocks()
    return [(block.a, block.b, block.size) for block in found if block.size]


def _drawn_together(quote: Tokens, window: Tokens, blocks: list[Block]) -> list[Block]:
    """The same blocks, each where it stands nearest to the heaviest one: any "the" agrees with any other."""
    if len(blocks) < 2:
        return blocks
    drawn, anchor = _split(quote, blocks, max(blocks, key=lambda block: quote.weight(*_range(block))))
    for index in range(anchor - 1, -1, -1):
        first, start, length = drawn[index]
        places = range(drawn[index + 1][1] - length, start, -1)
        drawn[index] = (first, _standing(quote, window, drawn[index], places), length)
    for index in range(anchor + 1, len(drawn)):
        first, start, length = drawn[index]
        places = range(drawn[index - 1][1] + drawn[index - 1][2], start)
        drawn[index] = (first, _standing(quote, window, drawn[index], places), length)
    return drawn


def _split(quote: Tokens, blocks: list[Block], anchor: Block) -> tuple[list[Block], int]:
    """The blocks, the anchor's index; two or three small words far from the next block stand word by word.

    "had to" may stand far off as it is, and near with "never" in its middle.
    """
    at = blocks.index(anchor)
    if all(length == 1 or length > _FEW for _, _, length in blocks):
        return list(blocks), at
    found: list[Block] = []
    for index, (first, start, length) in enumerate(blocks):
        near = blocks[index + 1] if index < at else blocks[index - 1]
        gap = near[1] - start - length if index < at else start - near[1] - near[2]
        small = 1 < length <= _FEW and FUNCTION_WORDS.issuperset(quote.keys[first : first + length])
        if index != at and small and gap > _WIDE:
            found += [(first + step, start + step, 1) for step in range(length)]
        else:
            found.append((first, start, length))
    return found, found.index(anchor)


def _range(block: Block) -> tuple[int, int]:
    return block[0], block[0] + block[2]


def _standing(quote: Tokens, window: Tokens, block: Block, places: range) -> int:
    """The first of the places where the block's words stand too; where it stands, if none."""
    first, start, length = block
    words, keys = quote.keys[first : first + length], window.keys
    found = (place for place in places if keys[place] == words[0] and keys[place : place + length] == words)
    return next(found, start)


def _dense(quote: Tokens, blocks: list[Block]) -> list[Block]:
    """The run of blocks that weighs most: stray agreements far off are left out."""
    best, best_range = 0.0, (0, 0)
    weight, begin = 0.0, 0
    for index, (position, _, length) in enumerate(blocks):
        if index:
            before = blocks[index - 1]
            weight -= min(_GAP_COST, _GAP_RATE * 6 * max(0, _put_in(before, blocks[index])))
        if weight <= 0:
            weight, begin = 0.0, index
        weight += quote.weight(position, position + length)
        if weight > best:
            best, best_range = weight, (begin, index + 1)
    return blocks[slice(*best_range)]


def _without_strays(quote: Tokens, blocks: list[Block]) -> list[Block]:
    """The same run without one word at either end that stands far from the rest: it may be any such word.

    A stop before the rest is that of the sentence before: the stops of "U.S." are none of "said so. US".
    """
    while len(blocks) > 1 and blocks[-1][2] == 1 and _put_in(blocks[-2], blocks[-1]) > _WIDE:
        blocks = blocks[:-1]
    while len(blocks) > 1 and blocks[0][2] == 1 and _put_in(blocks[0], blocks[1]) > _WIDE:
        blocks = blocks[1:]
    while len(blocks) > 1 and blocks[0][2] == 1 and quote.keys[blocks[0][0]] == ".":
        blocks = blocks[1:]
    return blocks


def _put_in(before: Block, after: Block) -> int:
    """How many more tokens the passage has between two blocks than the quote."""
    return (after[1] - before[1] - before[2]) - (after[0] - before[0] - before[2])


def _shorter(quote: Tokens, blocks: list[Block], window: Tokens) -> Iterator[list[Block]]:
    """The same run without one side of each of the widest gaps: agreement beyond may be by chance.

    A few words that deny are no gap: "had [no longer] to pay" is one passage, and so is "if [it is] open".
    """
    gaps = []
    for index in range(1, len(blocks)):
        before, after = blocks[index - 1], blocks[index]
        put_in = _put_in(before, after)
        if put_in <= (_WIDE if 1 < index < len(blocks) - 1 else 1):
            continue
        between = window.keys[before[1] + before[2] : after[1]]
        leads = index == 1 and quote.keys[before[0] : after[0]] in _OPENING and _STOPS.isdisjoint(between)
        if len(between) > _WIDE or not (leads or any(map(_denies, between))):
            gaps.append((-put_in, index))
    for _, index in sorted(gaps)[:_MOST_GAPS]:
        yield blocks[index:]
        yield blocks[:index]


def _denies(key: str) -> bool:
    fact = PHRASES.get(key)
    return fact is not None and fact.kind is ChangeKind.NEGATION and fact.strength is Strength.CORE


def _meaning(key: str) -> float:
    return 0.0 if key in FUNCTION_WORDS else letters(key)


def _settle(quote: Tokens, window: Tokens, blocks: list[Block]) -> tuple[int, int]:
    """The tokens of the window that the whole quote covers."""
    position, first, _ = blocks[0]
    if position:
        first -= lead(quote.keys[:position], window.keys[max(0, first - position - 3) : first])
    index, other, length = blocks[-1]
    last = other + length
    rest = quote.keys[index + length :]
    summed = to_sum(quote, window, last)
    if summed > last:
        last = summed
    elif rest and not is_currency_ahead(quote, window, index + length, last):
        last += lead(rest[::-1], window.keys[last : last + len(rest) + 3][::-1], backwards=True)
        last = to_word(window, other + length, last)
        last += to_year(window.keys[last - 1 : last + 2])
        last = _to_measure(quote, window, other + length, last)
        last = to_quarter(quote, window, last)
    first, last = with_currency(quote, window, first, last)
    while first > 0 and (_hang_together(window, first - 1) or _is_behind_figure(window, first)):
        first -= 1
    while last < len(window) and _hang_together(window, last - 1):
        last += 1
    return first, last


_FAR_BACK = 14  # tokens from the end of a quote that a measure there begins in


def _to_measure(quote: Tokens, window: Tokens, agreed: int, last: int) -> int:
    """Where the measure ends that ends the quote, written otherwise; `last` where there is none."""
    if not any(key[:1].isdigit() for key in quote.keys[-_FAR_BACK:]):
        return last
    from scifacts.matching.judging.compound_units import measure_end

    return measure_end(quote, window, agreed, last, _FAR_BACK)


def _hang_together(side: Tokens, index: int) -> bool:
    """Whether a token and the next stand without a space and are letters or digits both."""
    one, two = side.words[index], side.words[index + 1]
    return (
        side.ends[index] == side.starts[index + 1]
        and one[-1:].isalnum()
        and two[:1].isalnum()
        and not (joins_words(one[-1:]) or joins_words(two[:1]))
    )


def _is_behind_figure(side: Tokens, index: int) -> bool:
    """Whether a hyphen stands behind a figure that it joins to a word: 24-inch."""
    attached = side.ends[index - 1] == side.starts[index]
    return attached and side.words[index] == "-" and side.words[index - 1][-1:].isdigit()


def _score(quote: Tokens, passage: Tokens, edits: list[Edit]) -> tuple[float, float]:
    """How much of the quote stands in the passage, 0 to 100: by all letters, and by words with a meaning.

    What was put in costs a little of the first.
    """
    total = quote.weight(0, len(quote)) or 1.0
    meaning = sum(map(_meaning, quote.keys)) or 1.0
    lost = unmeant = cost = 0.0
    for edit in edits:
        there = passage.keys[edit.start : edit.end]
        here = quote.keys[edit.first : edit.last]
        more = len("".join(there)) - len("".join(here))
        if more > 0 and not (here and len(here) == len(there) and not any(_lost(key, there) for key in here)):
            rate = _SENTENCE_COST if _is_sentence(quote, edit, there) else _CLAUSE_COST
            steep = 2 if rate == _CLAUSE_COST and len(there) > _WIDE else 1
            cost += min(rate, steep * rate * more / total)
        for key in here:
            share = _lost(key, there)
            lost += share * letters(key)
            unmeant += share * _meaning(key)
    score = 100.0 * (1 - lost / total) - min(_CLAUSE_COST, cost)
    return max(0.0, score), 100.0 * (1 - unmeant / meaning)


def _hold_together(quote: Tokens, passage: Tokens, edits: Sequence[Edit]) -> bool:
    meant = [index for index in range(len(quote)) if _meaning(quote.keys[index]) > 1]
    if len(meant) < _LEAST_KEPT:
        return True
    lost = {
        index: _lost(quote.keys[index], passage.keys[edit.start : edit.end])
        for edit in edits
        for index in range(edit.first, edit.last)
    }
    kept = sum(
        1 + quote.keys[index][0].isdigit() for index in meant if lost.get(index, 0.0) <= 1 - _NEAR_WORD
    )
    return kept >= _LEAST_KEPT or (kept == _LEAST_KEPT - 1 and _longest_run(quote, lost) >= _LEAST_RUN)


def _longest_run(quote: Tokens, lost: Mapping[int, float]) -> int:
    """The most words of the quote that follow one another in the passage."""
    longest = run = 0
    for index, key in enumerate(quote.keys):
        run = 0 if index in lost else run + key[0].isalnum()
        longest = max(longest, run)
    return longest


def _lost(key: str, there: list[str]) -> float:
    """What share of a word is lost: all of it, unless one of those in its place resembles it.

    A number in the place of a number resembles it, however it is written, and so does a unit; what it says
    is judged later.
    """
    if (symbol := SYMBOL_OF.get(key)) and any(SYMBOL_OF.get(other) == symbol for other in there):
        return 0.0
    from rapidfuzz.distance import Levenshtein

    others = there[:MOST_COMPARED]
    if 1 < len(there) <= _MOST_SPLIT:
        others = [*others, "".join(filter(str.isalnum, there))]
    likeness = max((Levenshtein.normalized_similarity(key, other) for other in others), default=0.0)
    if likeness >= 0.5:
        return 1 - likeness
    return _NUMBER_LOST if _is_number(key) and any(map(_is_number, others)) else 1.0


def _is_number(key: str) -> bool:
    return key[:1].isnumeric() or key in NUMBER_WORDS


def _is_sentence(quote: Tokens, edit: Edit, put_in: list[str]) -> bool:
    """Whether whole sentences were put in: they end in a stop.

    Words of the quote beside the gap may stand at either end of what was put in: "fact; [The … . the] men".
    """
    for turn in range(min(_MOST_TURNED, len(put_in) - 1) + 1):
        ending = put_in[-turn - 1] in STOPS
        if ending and put_in[len(put_in) - turn :] == quote.keys[edit.first - turn : edit.first]:
            return True
        if turn and put_in[turn - 1] in STOPS and put_in[:turn] == quote.keys[edit.last : edit.last + turn]:
            return True
    return False
