"""Words of a statement that stand where a sentence has one that excludes them: revenue of, profit of."""

from __future__ import annotations

import re

from scifacts.checks.reservations import OPPOSITE_OPEN, Reservation, reservations_in
from scifacts.checks.verb_forms import first_form
from scifacts.matching.verbs import INFINITIVES
from scifacts.matching.words import PHRASES
from scifacts.model import ChangeKind
from scifacts.nouns import NamedTuple
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

__all__ = ["WordExchange", "exchanged_words"]


class WordExchange(NamedTuple):
    """One word for another: the two as they are written, and where the sentence's begins in it."""

    ours: str
    theirs: str
    offset: int


class _Word(NamedTuple):
    """A word or number of a text: as written, in lower case, and whether a mark stands before it.

    `is_name` tells the first part of a name, North Korea, which is compared as a whole.
    """

    written: str
    low: str
    is_first: bool
    is_name: bool


_BLANKS = str.maketrans(dict.fromkeys("-–—/", " "))
_QUOTES = "\"'“”‘’«»„*_[]$€£¥"
_MARKS = ".;:!?()"
# Words that may stand between two that belong together, and tell nothing of the place.
_BETWEEN_WORDS = """
the a an of to in on at by for with from as and or is are was were has have had been be its their his her our
will would also about some around nearly almost over just only than that
la el los las al del con una ante le les du des au aux der die das den dem im zu
"""
_BETWEEN = frozenset(_BETWEEN_WORDS.split())
_OF = frozenset({"of", "the", "a", "an"})
_ORDINAL_WORDS = "first second third fourth fifth sixth seventh eighth ninth tenth last"
_ORDINALS = frozenset(_ORDINAL_WORDS.split())
# Words for a whole kind: an editor may say them for any of it. 300 workers were teachers.
_GENERAL_WORDS = """
worker employee resident inhabitant participant volunteer patient victim passenger member customer client
student animal migrant visitor tourist fan supporter people person adult
city town village country nation state province county parish settlement area region
company firm management bank plant mill shop store school office building house home road street car bus
money cost price sum amount total number share value count president director chairman chair
hour day night week month quarter year decade century court council government parliament committee club
wood water bird fish pay paid owe owed
"""
_GENERAL = frozenset(_GENERAL_WORDS.split())
# Of what compares or reckons, what excludes each other: the median and the mean, above and below the average.
_RECKONED = (
    *({"average", "median"}, {"at-least", "at-most"}, {"average", "at-least"}, {"average", "at-most"}),
    *({"more-than", "less-than"}, {"more", "less"}),
)
# Whether what fell got better depends on what it is: a deficit that shrank improved.
_LOOSE = frozenset(
    {"improve", "improves", "improved", "improving", "worsen", "worsens", "worsened", "worsening"}
)
_VERB_ENDINGS = ("ed", "ing", "ó", "aron", "ieron", "é", "és", "ée", "ées", "te", "ten")
_COMPARING = frozenset(
    {"more", "less", "más", "menos", "plus", "moins", "mehr", "weniger", "higher", "lower"}
)
_PARTS_OF_TIME = frozenset({"month", "weekday"})
_RANKS = frozenset(_ORDINAL_WORDS.split()[1:-1])
_HAN_RANK = lazy(r"第[二三四五六七八九十](大|高|长|多)")
_HOW_OFTEN = frozenset({"daily", "weekly", "monthly", "quarterly", "yearly"})


def exchanged_words(statement: str, sentence: str, beside: Sequence[str] = ()) -> Iterator[WordExchange]:
    """Each word of the statement that excludes the one at its place in the sentence.

    At its place is between the same words, or before the same figure or word where it is no verb: "sold" and
    "bought" may tell one deal. A word that the sentence, or one of `beside`, has too is no exchange. Where
    either denies something, nothing is said.
    """
    ours, theirs = _words(statement), _words(sentence)
    said, found = {word.low for word in ours}, {word.low for word in theirs}
    yield from _ranked_otherwise(ours, theirs, sentence)
    if not statement.isascii():
        from scifacts.checks.exchanged_han import exchanged_han

        yield from _ranked_in_han(statement, sentence)
        if han := exchanged_han(statement, sentence):
            yield WordExchange(*han)
    lost = [at for at, word in enumerate(theirs) if word.low not in said and _may_exclude(word)]
    if not lost:
        return
    our_forms, their_forms = set(map(first_form, said)), set(map(first_form, found))
    lost = [at for at in lost if first_form(theirs[at].low) not in our_forms]
    for index, word in enumerate(ours):
        if word.low in found or not _may_exclude(word) or first_form(word.low) in their_forms:
            continue
        for other in lost:
            if (
                _stand_alike(ours, index, theirs, other)
                and not (_is_in_date(ours, index) or _is_in_date(theirs, other))
                and _exclude(word.low, theirs[other].low, _beside(ours, index, 1))
                and not any(_says_the_same(word.low, low) for low in found)
                and not any(word.low in text.lower() for text in beside)
                and not _is_left_open(word, statement)
                and not _is_left_open(theirs[other], sentence)
            ):
                written = theirs[other].written
                yield WordExchange(word.written, written, _place(sentence, written))
                break


def _is_left_open(word: _Word, text: str) -> bool:
    """Whether a text denies something with another word than this, so that an opposite may say the same."""
    kinds = OPPOSITE_OPEN if _is_verb(word) else OPPOSITE_OPEN - {Reservation.UNDONE}
    return any(said.lower() != word.low for said in reservations_in(text, kinds))


def _says_the_same(one: str, two: str) -> bool:
    """Whether two words are on one side of what the lexicon knows: fell, dropped."""
    said, found = PHRASES.get(one), PHRASES.get(two)
    return said is not None and found is not None and (said.kind, said.says) == (found.kind, found.says)


def _place(sentence: str, written: str) -> int:
    found = re.search(rf"\b{re.escape(written)}\b", sentence)
    return found.start() if found else 0


def _ranked_otherwise(ours: list[_Word], theirs: list[_Word], sentence: str) -> Iterator[WordExchange]:
    """The largest, over the second-largest, and the other way round."""
    for word in ours:
        if word.low.endswith("est") and len(word.low) > len("best"):
            said, found = _rank_of(word.low, ours), _rank_of(word.low, theirs)
            if said is not None and found is not None and said != found and "" in (said, found):
                written = next(one.written for one in theirs if one.low == (found or word.low))
                yield WordExchange(
                    f"{said} {word.written}".strip(),
                    f"{found} {word.written}".strip(),
                    _place(sentence, written),
                )


def _rank_of(superlative: str, words: list[_Word]) -> str | None:
    """The ordinal before a superlative that stands once, "" where there is none; None for another number."""
    places = [at for at, word in enumerate(words) if word.low == superlative]
    if len(places) != 1:
        return None
    before = words[places[0] - 1].low if places[0] else ""
    return before if before in _RANKS else ""


def _ranked_in_han(statement: str, sentence: str) -> Iterator[WordExchange]:
    if "最" in statement and not sentence.isascii():
        for found in _HAN_RANK.finditer(sentence):
            if (best := f"最{found[1]}") in statement and best not in sentence and found[0] not in statement:
                yield WordExchange(best, found[0], found.start())


def _words(text: str) -> list[_Word]:
    found: list[_Word] = []
    pieces = text.translate(_BLANKS).split()
    is_first = True
    for piece, following in zip(pieces, [*pieces[1:], ""], strict=True):
        bare = piece.strip(_QUOTES)
        core = bare.strip(_MARKS + "," + _QUOTES)
        is_first = is_first or bare[:1] in _MARKS
        if core:
            is_name = core[0].isupper() and piece[-1].isalnum() and following[:1].isupper()
            found.append(_Word(core, core.lower().replace("’", "'"), is_first, is_name))
        is_first = bare[-1:] in _MARKS
    return found


def _may_exclude(word: _Word) -> bool:
    return word.low[0].isalpha() and word.low not in _BETWEEN and not word.is_name


def _stand_alike(ours: list[_Word], index: int, theirs: list[_Word], other: int) -> bool:
    before, their_before = _beside(ours, index, -1), _beside(theirs, other, -1)
    behind, their_behind = _beside(ours, index, 1), _beside(theirs, other, 1)
    if before == their_before and behind == their_behind:
        return before is not None or behind is not None
    if _is_verb(ours[index]) or _is_verb(theirs[other]):
        return False
    if behind is not None and behind == their_behind:
        return behind[0].isdigit() or ours[index + 1].low in _OF or first_form(ours[index + 1].low) == behind
    return before is not None and before == their_before and (before[0].isdigit() or behind is None)


def _is_in_date(words: list[_Word], index: int) -> bool:
    """Whether a word stands behind a number that does not count it: 9 December."""
    before = words[index - 1].low if index else ""
    fact = PHRASES.get(words[index].low)
    return before[:1].isdigit() and fact is not None and fact.says.startswith("month")


def _beside(words: list[_Word], index: int, step: int) -> str | None:
    """The nearest telling word on one side, in its first form; None at the sentence's end or at a mark."""
    place = index
    while True:
        if words[place].is_first and step < 0:
            return None
        place += step
        if place == len(words) or (words[place].is_first and step > 0):
            return None
        if words[place].low not in _BETWEEN:
            return first_form(words[place].low)


def _is_verb(word: _Word) -> bool:
    """Whether a word may be a verb, or compares two: of those either may be told first."""
    return word.low in INFINITIVES or word.low in _COMPARING or word.low.endswith(_VERB_ENDINGS)


def _exclude(one: str, two: str, following: str | None) -> bool:
    """Whether one word excludes the other, by the tables that quotes are judged with."""
    if one in _ORDINALS and two in _ORDINALS:
        return True
    from scifacts.matching import kinds, opposites  # few statements have another word in one's place

    if _say_otherwise(one, two, following):
        return True
    if all(map(opposites.may_have_opposite, (one, two))) and opposites.are_opposite(one, two):
        return True
    if not _GENERAL.isdisjoint((one, two, *_singulars(one), *_singulars(two))):
        return False
    return all(map(kinds.may_be_of_a_kind, (one, two))) and kinds.are_different_kinds(one, two)


def _singulars(word: str) -> tuple[str, ...]:
    return (word.removesuffix("s"), word.removesuffix("es"), word.removesuffix("ies") + "y")


def _say_otherwise(one: str, two: str, following: str | None) -> bool:
    """Whether two words are two sides of one thing in the lexicon: largest, smallest; daily, monthly.

    What bounds a figure is compared with the claim's by a rule of its own.
    """
    said, found = PHRASES.get(one), PHRASES.get(two)
    if said is None or found is None or said.kind is not found.kind or said.says == found.says:
        return False
    if {one, two} & _LOOSE:
        return False
    if said.kind is ChangeKind.DIRECTION:
        return said.says.partition("/")[0] == found.says.partition("/")[0]
    if said.kind is ChangeKind.COMPARATOR:
        bounds = following is not None and following[0].isdigit()
        return {said.says, found.says} in _RECKONED and not bounds
    if said.kind is not ChangeKind.TIME:
        return False
    if {said.says, found.says} <= _HOW_OFTEN:
        return True
    parts = said.says.rstrip("0123456789"), found.says.rstrip("0123456789")
    return parts[0] == parts[1] and parts[0] in _PARTS_OF_TIME
