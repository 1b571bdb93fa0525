"""Join and widen the edits of an alignment to stretches that can be judged by themselves."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from scifacts.matching.align import Edit
from scifacts.matching.judging.facts import PARTS, is_numeric, phrase_at
from scifacts.matching.vocabulary.verbs import past
from scifacts.matching.vocabulary.words import (
    CJK_PARTICLES,
    FUNCTION_WORDS,
    LONGEST,
    MAX_PHRASE,
    PHRASES,
    is_content_word,
)
from scifacts.model import ChangeKind
from scifacts.numerals.vocabulary import SCALE_ABBREVIATIONS
from scifacts.numerals.wordlists import IS, word_set
from scifacts.patterns import lazy
from scifacts.text import joins_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from scifacts.matching.align import Alignment
    from scifacts.matching.judging.counting import Stretch
    from scifacts.matching.vocabulary.words import Fact

__all__ = [
    "is_aside",
    "is_interpolation",
    "is_shifted",
    "is_turned_change",
    "merged",
    "one_and_many",
    "roles_changed",
    "swaps",
]

_WEAK_WITHOUT = frozenset({"up", "close", "short", "save", "except"})  # these say otherwise alone
_STRAY = frozenset(".,'")
_STOPS = frozenset(".!?")
_MOST_TURNED = 3
_MOST_SWAPPED = 12  # words from the first that changed places to the last
_SHORT_WORD = 3  # letters: its
_ROOT = 4  # letters by which a word is told in another number
_FEW = 6  # words that were dropped, articles among them
_LONGEST_PARTY = 3  # words of who did something, or had it done to them
_ARTICLES = word_set("the a an der die das den dem le la les el los las its")
_GERMAN_ARTICLES = frozenset({"der", "die", "das", "ein", "eine"})
_STOP = lazy(r"[.!?]\s")
_JOINING = frozenset({"and", "or", "both", "either", "nor"})
_MANY_AND_ONE = frozenset({("were", "was"), ("are", "is"), ("have", "has"), ("do", "does")})
_SUBORDINATING = word_set("when after before while because since until once als nachdem")
# Before who did it; and before whom it was done to.
_AGENTS, _WHOM = frozenset({"by", "por", "par", "da"}), frozenset({"a", "al"})
_PARTICIPLE = lazy(r"\w{2,}(?:[ai]d|[aiu]t|é|ée?)(?:[oae]s?|s)?")
_AS = frozenset({"as", "como", "comme", "als"})
_NEAR_AGENT = 8  # tokens from "was" to the end of a phrase that may stand before "by"
_NEAR_VERB = 4  # words from a noun on to its verb
_HAN_WORD = 2  # characters of most words
_INTERPOLATION = 6  # words; a shorter insertion is part of the sentence it stands in


def merged(alignment: Alignment) -> list[Edit]:
    """Join edits with nothing but a figure, or a stray word of an interpolation, between them."""
    found: list[Edit] = []
    for edit in map(_Phrases(alignment).widened, alignment.edits):
        if found and _belong(alignment, found[-1], edit):
            found[-1] = Edit(found[-1].first, edit.last, found[-1].start, edit.end)
        else:
            found.append(edit)
    return found


def is_interpolation(here: Sequence[str], there: Sequence[str]) -> bool:
    """Whether the words put in are a sentence or clause of their own; one word beside them may stay."""
    if here and (len(here) > 1 or (there[:1] != here and there[-1:] != here)):
        return False
    return sum(key[0].isalpha() for key in there) >= _INTERPOLATION + len(here)


def is_aside(edit: Stretch) -> bool:
    """Whether an interpolation is set off by marks, so that it leaves the sentence around it as it was."""
    here, there = edit.here[edit.first : edit.last], edit.there[edit.start : edit.end]
    return is_interpolation(here, there) and any(
        _is_set_off(edit.there, start, end) for start, end in _turned(edit.there, edit.start, edit.end)
    )


def _turned(keys: Sequence[str], start: int, end: int) -> Iterator[tuple[int, int]]:
    """The stretches that may have been put in: of "men; the … . the men", either "the" may be the new one."""
    yield start, end
    for turn in range(1, _MOST_TURNED + 1):
        if start >= turn and keys[start - turn : start] == keys[end - turn : end]:
            yield start - turn, end - turn
        if end + turn <= len(keys) and keys[start : start + turn] == keys[end : end + turn]:
            yield start + turn, end + turn


def _is_set_off(keys: Sequence[str], start: int, end: int) -> bool:
    """Whether a stretch is a whole sentence, or has marks or the passage's ends on both of its sides."""
    if keys[end - 1] in _STOPS:
        return True
    before = start == 0 or not keys[start - 1][-1:].isalnum() or not keys[start][:1].isalnum()
    behind = end == len(keys) or not keys[end - 1][-1:].isalnum() or not keys[end][:1].isalnum()
    return before and behind


def swaps(alignment: Alignment) -> Iterator[tuple[int, int, int, int]]:
    """Words that changed places around others: who did it and to whom it was done."""
    quote, passage = alignment.quote.keys, alignment.passage.keys
    for edit, following in pairwise(alignment.edits):
        here, there = quote[edit.first : following.last], passage[edit.start : following.end]
        if here[-1:] == ["."] and there[-1:] != ["."]:
            here = here[:-1]  # the end of the quote
        swapped = len(here) == len(there) <= _MOST_SWAPPED and _is_swap(here, there)
        if swapped or _takes_place(alignment, edit, following):
            yield edit.first, following.last, edit.start, following.end
    yield from _swapped_around(alignment)


def _swapped_around(alignment: Alignment) -> Iterator[tuple[int, int, int, int]]:
    """Two parties that changed places with other articles or another number: the rebels …, the rebel …."""
    edits, quote, passage = alignment.edits, alignment.quote.keys, alignment.passage.keys
    if len(edits) <= 1:
        return
    said = [{key[:_ROOT] for key in quote[edit.first : edit.last]} for edit in edits]
    says = [{key[:_ROOT] for key in passage[edit.start : edit.end]} for edit in edits]
    count = len(edits)
    for one, two in (*((0, other) for other in range(1, count)), *pairwise(range(1, count))):
        if said[one].isdisjoint(says[two]) and says[one].isdisjoint(said[two]):
            continue  # nearly always
        first, last = edits[one], edits[two]
        if last.last - first.first > 2 * _MOST_SWAPPED:
            continue
        here = _bare(quote[first.first : last.last])
        there = _bare(passage[first.start : last.end])
        if len(here) <= _MOST_SWAPPED and (_is_crossed(here, there) or _is_crossed(there, here)):
            yield first.first, last.last, first.start, last.end
            return


def _is_crossed(here: list[str], there: list[str]) -> bool:
    """Whether "X … Y Z" became "Z … X" or "Y Z … X": a passage found may begin within a party's name."""
    for ahead in range(1, _LONGEST_PARTY + 1):
        who, rest = here[:ahead], here[ahead:]
        if there[len(there) - ahead :] != who or FUNCTION_WORDS.issuperset(who):
            continue
        for behind in range(1, _LONGEST_PARTY + 1):
            whom, between = there[:behind], there[behind : len(there) - ahead]
            party = rest[len(between) :]
            if (
                rest[: len(between)] == between
                and not _JOINING.issuperset(between)
                and len(party) <= _LONGEST_PARTY
                and party[-behind:] == whom != who
                and not FUNCTION_WORDS.issuperset(whom)
            ):
                return True
    return False


def _bare(keys: Sequence[str]) -> list[str]:
    """Words without articles, marks and the ending of a plural."""
    return [
        key.removesuffix("'s").removesuffix("s") if len(key) > _SHORT_WORD else key
        for key in keys
        if key not in _ARTICLES and key.isalnum()
    ]


def _takes_place(alignment: Alignment, edit: Edit, following: Edit) -> bool:
    """Whether a word left its place for that of another: (freight) trains before (passenger) trains."""
    if edit.last - edit.first != 1 or edit.start != edit.end:
        return False
    word, pushed = alignment.quote.keys[edit.first], alignment.quote.keys[following.first : following.last]
    found = alignment.passage.keys[following.start : following.end]
    return found == [word] and len(pushed) == 1 and is_content_word(word)


def _is_swap(here: list[str], there: list[str]) -> bool:
    """Whether "X … Y" became "Y … X"; around "and" and the like that says the same."""
    length = len(here)
    for ahead in range(1, length - 1):
        for behind in range(1, length - ahead):
            between = here[ahead : length - behind]
            if (
                here[:ahead] == there[length - ahead :]
                and here[length - behind :] == there[:behind]
                and between == there[behind : length - ahead]
                and any(key.isalnum() and key not in _JOINING | _ARTICLES for key in between)
                and any(map(str.isalnum, here[:ahead]))
                and any(map(str.isalnum, here[length - behind :]))
                and not all(key in FUNCTION_WORDS for key in here[:ahead])
                and not all(key in FUNCTION_WORDS for key in here[length - behind :])
            ):
                return True
    return False


def roles_changed(alignment: Alignment, before: str) -> Iterator[tuple[int, int, int, int]]:
    """Verbs and conjunctions of which what was said of one is said of another."""
    quote, passage = alignment.quote.keys, alignment.passage.keys
    yield from _subordinated(alignment, before)
    yield from _stands_ahead(alignment, before)
    yield from _became_itself(alignment)
    for agent in _AGENTS.intersection(quote).symmetric_difference(_AGENTS.intersection(passage)):
        if agent in passage:
            yield from _made_passive(quote, passage, agent)
        else:
            turned = _made_passive(passage, quote, agent)
            yield from ((one, two, first, last) for first, last, one, two in turned)


def _stands_ahead(alignment: Alignment, before: str) -> Iterator[tuple[int, int, int, int]]:
    """A verb and whom it was done to that stand before the passage: X sued Y, Y sued | X."""
    gone = [edit for edit in alignment.edits if edit.start == edit.end and edit.last - edit.first <= _FEW]
    said = _STOP.split(before.lower())[-1].split() if gone else []
    ahead = _bare(said)
    for edit in gone:
        dropped = _bare(alignment.quote.keys[edit.first : edit.last])
        if (
            len(dropped) == 1
            and edit.start == edit.end
            and said[-1:] == dropped
            and said[0] in _GERMAN_ARTICLES
        ):
            yield edit.first, edit.last, edit.start, edit.end  # Der Skandal stürzte | die Regierung
        if not edit.first or not 1 < len(dropped) <= _LONGEST_PARTY + 1:
            continue
        if any(map(str.istitle, alignment.quote.words[edit.first : edit.last])):
            continue  # a name that was dropped shows as one
        if dropped[1:] + dropped[:1] == ahead[-len(dropped) :] and not FUNCTION_WORDS.issuperset(dropped[:1]):
            yield edit.first, edit.last, edit.start, edit.end


def _became_itself(alignment: Alignment) -> Iterator[tuple[int, int, int, int]]:
    """What was dropped with who did it, where another does the rest: X replaced Y as head, Y became head."""
    if len(alignment.edits) < 2 or not _AS.intersection(alignment.quote.keys):
        return
    quote, (dropped, following) = alignment.quote.keys, alignment.edits[:2]
    gone = _bare(quote[: dropped.last])
    if dropped.first or dropped.start < dropped.end or FUNCTION_WORDS.issuperset(gone):
        return
    other = quote[following.first : following.last]
    if len(other) == 1 and _AS.issuperset(other) and following.start < following.end:
        yield dropped.first, dropped.last, dropped.start, dropped.end


def _made_passive(
    here: Sequence[str], there: Sequence[str], agent: str
) -> Iterator[tuple[int, int, int, int]]:
    """Verbs that one does here and suffers there: X took over, X was taken over by; beat Y, beaten by Y."""
    for index in range(1, len(there) - 2):
        if there[index] not in IS or agent not in there[index + 2 : index + _NEAR_AGENT]:
            continue
        did = past(there[index + 1])
        for verb in range(1, len(here)):
            if did and here[verb] == did and here[verb - 1] == there[index - 1]:
                yield verb, verb + 1, index, index + 2
    for index in range(1, len(there) - 1):
        if there[index] == agent:
            who = _party_behind(there, index)
            for verb in range(len(here) - 1):
                if who and _party_behind(here, verb) == who and _is_done(here[verb], there[index - 1]):
                    yield verb, verb + 1, index - 1, index + 1


def _party_behind(keys: Sequence[str], index: int) -> str:
    """The party behind a word, and in Spanish behind "a": replaced the king, relevó a Ruiz; or ""."""
    who = next((key for key in keys[index + 1 : index + 4] if key not in _ARTICLES | _WHOM), "")
    return who if who.isalpha() and not is_numeric(who) and who not in PHRASES else ""


def _is_done(active: str, participle: str) -> bool:
    """Whether a participle is one of a verb that takes a party: replaced, relevado and relevó."""
    if participle.startswith("pass"):
        return False  # passed by
    if past(participle):
        return active in (past(participle), participle)
    return _PARTICIPLE.fullmatch(participle) is not None and active[:_ROOT] == participle[:_ROOT] != active


def _subordinated(alignment: Alignment, before: str) -> Iterator[tuple[int, int, int, int]]:
    """Conjunctions of the quote that stand before the passage: A fell when B rose, when A fell B rose."""
    word = before.rstrip().rpartition(" ")[2].lower()
    if word not in _SUBORDINATING:
        return
    for edit in alignment.edits:
        inside = edit.last < len(alignment.quote) and word not in alignment.passage.keys
        if inside and word in alignment.quote.keys[edit.first : edit.last]:
            yield edit.first, edit.last, edit.start, edit.end


def one_and_many(alignment: Alignment) -> Iterator[tuple[int, int, int, int]]:
    """Nouns that are one on one side and many on the other, as their verb shows: the directors were fined."""
    quote, passage = alignment.quote.keys, alignment.passage.keys
    exchanged = [
        pair
        for edit in alignment.edits
        if edit.last - edit.first == edit.end - edit.start
        for pair in zip(range(edit.first, edit.last), range(edit.start, edit.end), strict=True)
    ]
    for index, other in exchanged:
        if _are_small_numbers(quote[index], passage[other]):
            yield index, index + 1, other, other + 1
    for (index, other), (verb, other_verb) in pairwise(exchanged):
        said, found = (quote[index], quote[verb]), (passage[other], passage[other_verb])
        many, one = (said, found) if len(said[0]) > len(found[0]) else (found, said)
        if verb - index <= _NEAR_VERB and many[0] == f"{one[0]}s" and (many[1], one[1]) in _MANY_AND_ONE:
            yield index, index + 1, other, other + 1


# One to three in languages in which they are other words too: "dos" is Portuguese for "of the".
_SMALL_NUMBERS = (
    {"un": 1, "una": 1, "uno": 1, "dos": 2, "tres": 3},
    {"un": 1, "una": 1, "uno": 1, "due": 2, "tre": 3},
    {"um": 1, "uma": 1, "dois": 2, "duas": 2, "três": 3},
)


def _are_small_numbers(one: str, other: str) -> bool:
    values = ((words.get(one), words.get(other)) for words in _SMALL_NUMBERS)
    return any(first is not None and second is not None and first != second for first, second in values)


_CHANGES = word_set("""
increase decrease rise fall decline drop gain growth reduction improvement jump surge slump
""")
_LEVELS = frozenset({("up", "higher"), ("down", "lower")})
_TURNING = _CHANGES.union(*_LEVELS)
_AROUND_CHANGE = frozenset({"a", "an", "the", "of"})
_OF_FIGURES = frozenset("%$€£¥").union(
    SCALE_ABBREVIATIONS, ("percent", "per", "cent", "basis", "points", "point", "percentage", "bps")
)


def is_turned_change(here: Sequence[str], there: Sequence[str]) -> bool:
    """Whether a change stands before its figure on one side: a rise of 3%, a 3% rise; down 3%, 3% lower."""
    said, says = ([key for key in keys if key not in _AROUND_CHANGE] for keys in (here, there))
    if not 2 <= len(said) == len(says) or said == says:
        return False
    for one, two, begins in ((said, says, there), (says, said, here)):
        is_change = one[-1] in _CHANGES and one[-1] == two[0] and "of" in begins
        if (is_change or (two[0], one[-1]) in _LEVELS) and one[:-1] == two[1:]:
            return all(is_numeric(key) or key in _OF_FIGURES for key in one[:-1])
    return False


class _Phrases:
    """Widens edits to the whole phrases that they touch: "basis points" where "basis" was exchanged."""

    def __init__(self, alignment: Alignment) -> None:
        self.quote, self.passage = alignment.quote.keys, alignment.passage.keys
        edits = (
            *alignment.edits,
            Edit(len(self.quote), len(self.quote), len(self.passage), len(self.passage)),
        )
        # How many tokens are alike before and behind each edit.
        self.room = {
            edit.first: (edit.first - before, after - edit.last)
            for before, edit, after in zip(
                (0, *(edit.last for edit in edits)), edits, (edit.first for edit in edits[1:]), strict=False
            )
        }

    def widened(self, edit: Edit) -> Edit:
        before, after = self.room[edit.first]
        back, over = _reach_around(self.quote, edit.first, edit.last, before, after)
        other_back, other_over = _reach_around(self.passage, edit.start, edit.end, before, after)
        left = max(back, other_back)
        right = max(
            over,
            other_over,
            _reach_on(self.quote, edit.first, edit.last, after),
            _reach_on(self.passage, edit.start, edit.end, after),
        )
        return Edit(edit.first - left, edit.last + right, edit.start - left, edit.end + right)


def _reach_around(keys: list[str], first: int, last: int, room: int, after: int) -> tuple[int, int]:
    """How many tokens before [first:last] belong to a phrase that reaches into it, and how many behind.

    Words put in between two words of a phrase touch none of it.
    """
    if last > first and room and keys[first] in PARTS and is_numeric(keys[first - 1]):
        return 1, 0  # two (thirds)
    stop = last + min(after, MAX_PHRASE) if last > first else first
    for back in range(min(room, MAX_PHRASE - 1), 0, -1):
        if LONGEST.get(keys[first - back], 0) <= back:
            continue  # nearly always
        phrase = phrase_at(keys[:stop], first - back)
        if phrase and phrase[1] > back:
            if _keeps_sense(keys[:stop], first, back, phrase):
                return 0, 0
            return back, max(0, first - back + phrase[1] - last)
    return 0, 0


def _keeps_sense(keys: list[str], first: int, back: int, phrase: tuple[Fact, int]) -> bool:
    """Whether a phrase says the same without its last word, which alone was touched: required (to)."""
    fact, length = phrase
    if (
        keys[first : first + 1] not in (["to"], ["of"], ["from"])
        or length != back + 1
        or not keys[first - 1].isalpha()
    ):
        return False
    if any(key.lstrip("-")[:1].isnumeric() for key in keys[first + 1 : first + 4]):
        return False
    return fact.kind in (ChangeKind.NEGATION, ChangeKind.COMPARATOR) and keys[first - 1] not in _WEAK_WITHOUT


def _is_whole_alone(key: str, fact: Fact) -> bool:
    """Whether a phrase carries nothing as a whole only: 不断, of which 不 alone denies."""
    return fact.kind is ChangeKind.WORDING and joins_words(key[0])


def _reach_on(keys: list[str], first: int, last: int, room: int) -> int:
    """How many tokens behind [first:last] belong to a phrase that begins in it."""
    reach = 0
    for index in range(max(first, last - MAX_PHRASE), last):
        if LONGEST.get(keys[index], 0) <= last - index:
            continue  # nearly always
        phrase = phrase_at(keys[: last + room], index)
        if phrase and not _is_whole_alone(keys[index], phrase[0]):
            reach = max(reach, index + phrase[1] - last)
    return min(reach, room)


def _belong(alignment: Alignment, edit: Edit, following: Edit) -> bool:
    between = alignment.quote.keys[edit.last : following.first]
    if not _TURNING.isdisjoint(alignment.quote.keys[edit.first : following.last]) and is_turned_change(
        alignment.quote.keys[edit.first : following.last], alignment.passage.keys[edit.start : following.end]
    ):
        return True
    if len(between) > 2:
        return False
    if all(is_numeric(key) or key == "-" or _is_month(key) for key in between):
        return True
    if between == ["/"] and _are_letters(alignment, edit) and _are_letters(alignment, following):
        return True  # y/y
    if len(between) == 1 and joins_words(between[0][0]):
        ends = edit.first, following.last, edit.start, following.end
        return is_shifted(alignment.quote.keys[ends[0] : ends[1]], alignment.passage.keys[ends[2] : ends[3]])
    if len(between) == 1 and between[0] in _STRAY and _is_split(alignment, edit, following):
        return True
    put_in = following.end - edit.start - (following.last - edit.first)
    small = all(key in FUNCTION_WORDS or not key.isalnum() for key in between)
    return small and put_in > _INTERPOLATION and edit.first == edit.last and following.first == following.last


def is_shifted(here: Sequence[str], there: Sequence[str]) -> bool:
    """Whether a Chinese word became one with a character of it at the other end: 浙江, 江苏."""
    if not len(here) == len(there) == _HAN_WORD or not (here[0] == there[1] or here[1] == there[0]):
        return False
    apart = {*here} ^ {*there}
    return bool(apart) and all(joins_words(key[0]) and key not in CJK_PARTICLES for key in (*here, *there))


def _are_letters(alignment: Alignment, edit: Edit) -> bool:
    """Whether one letter took the place of another."""
    sides = (alignment.quote.keys[edit.first : edit.last], alignment.passage.keys[edit.start : edit.end])
    return all(len(side) == 1 and len(side[0]) == 1 and side[0].isalpha() for side in sides)


def _is_split(alignment: Alignment, edit: Edit, following: Edit) -> bool:
    """Whether the sign between two edits stands inside a word of the passage: can.cer."""
    passage = alignment.passage
    if not (edit.start < edit.end < len(passage) and following.start < following.end):
        return False
    return (
        passage.ends[edit.end - 1] == passage.starts[edit.end]
        and passage.ends[following.start - 1] == passage.starts[following.start]
    )


def _is_month(key: str) -> bool:
    fact = PHRASES.get(key)
    if fact is None or fact.kind is not ChangeKind.TIME:
        return False
    return fact.says.startswith("month") or fact.says in ("bc", "ad")
