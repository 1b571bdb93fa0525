"""Words of a statement that stand where a sentence has one that excludes them: revenue of, profit of."""

from __future__ import annotations

import re
from functools import lru_cache

from scifacts.checks.exchanged.exchanges import Exchange
from scifacts.checks.exchanged.exclusive import (
    are_done_again,
    are_multiples,
    are_of_two_degrees,
    are_profits,
    are_sex_and_role,
    are_two_amounts,
    are_two_rates,
    is_most,
    is_undone,
)
from scifacts.checks.exchanged.word_places import (
    BETWEEN,
    ORDINALS,
    THE,
    TRENDS,
    Place,
    Word,
    places_of,
    words_of,
)
from scifacts.checks.reading.comparands import are_turned_about, comparison_in
from scifacts.checks.reading.reservations import OPPOSITE_OPEN, Reservation, reservations_in
from scifacts.checks.reading.verb_forms import first_form
from scifacts.matching.vocabulary.verbs import INFINITIVES
from scifacts.matching.vocabulary.words import PHRASES
from scifacts.model import ChangeKind
from scifacts.numerals.wordlists import word_set
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

__all__ = ["GROUPS", "PEOPLE", "are_two_times", "exchanged_words", "may_be_one", "says_the_same"]

# What parts what is told of one from what is told of another, which may be denied.
_CONTRAST = lazy(r",?\s(?:although|though|while|whereas|but)\s", re.IGNORECASE)

_OF = frozenset({"of", "the", "a", "an"})
_BEHIND_NOUN = frozenset({"of", "for", "to", "in"})
# Words for a whole kind: an editor may say them for any of it. 300 workers were teachers.
_GROUPS = """
worker employee resident inhabitant evacuee refugee citizen villager spectator user voter participant
volunteer patient victim passenger traveller traveler member customer client
student animal migrant visitor tourist fan supporter people person adult vehicle building item
"""
_GENERAL_WORDS = """
city town village country nation state province county parish settlement region
company firm management bank plant mill shop store school office building house home road street car bus
money cost price sum amount total number share value count president director chairman chair
hour day night week month quarter year decade century court council government parliament committee club
wood water bird fish pay paid owe owed
"""
_GENERAL = frozenset((*_GROUPS.split(), *_GENERAL_WORDS.split()))
_PUPILS = frozenset(["child", "children", "kid", "kids", "pupil", "pupils", "schoolchild", "schoolchildren"])
PEOPLE = frozenset(["people", "persons", "person"])
GROUPS = frozenset(word + ending for word in _GROUPS.split() for ending in ("", "s"))
# Of what compares or reckons, what excludes each other: the median and the mean, above and below the average.
_RECKONED = (
    *({"average", "median"}, {"at-least", "at-most"}, {"average", "at-least"}, {"average", "at-most"}),
    *({"more-than", "less-than"}, {"more", "less"}),
)
_MORE_OR_FEWER = {"more", "fewer"}
# Whether what fell got better depends on what it is: a deficit that shrank improved.
_LOOSE = word_set("improve improves improved improving worsen worsens worsened worsening")
_VERB_ENDINGS = ("ed", "ing", "ó", "aron", "ieron", "é", "és", "ée", "ées", "te", "ten")
_COMPARING = word_set("more less más menos plus moins mehr weniger higher lower")
_BEHIND = frozenset({"after", "behind"})
_BUT_ONE = 5  # words from a superlative to the end of "but one"
_PARTS_OF_TIME = frozenset({"month", "weekday"})
_THE_ONE = THE | {"a", "an"}
_LENGTHS = frozenset(["day", "week", "month", "quarter", "half", "year", "decade"])
_STEM = 3  # letters that two forms of a verb share: kam, kamen
_LEAST = 5  # letters of a word that a beginning or ending denies; "import" denies no port
_RANKS = ORDINALS - {"first", "last"}
_BOTH = "both"
_BEFORE_AND_AFTER = {"before", "after"}
_BOUNDS = frozenset(["less", "more", "fewer", "under", "over", "below", "above", "least", "most"])
_HOW_OFTEN = frozenset({"daily", "weekly", "monthly", "quarterly", "yearly"})


def exchanged_words(statement: str, sentence: str, beside: Sequence[str] = ()) -> Iterator[Exchange]:
    """Each word of the statement that excludes the one at its place in the sentence.

    At its place is between the same words, or before the same figure or word where it is no verb: "sold" and
    "bought" may tell one deed. A word that the sentence, or one of `beside`, has too is no exchange. Where
    either denies something, or compares the two sides the other way round, nothing is said.
    """
    ours, theirs = words_of(statement), words_of(sentence)
    if "est" in statement.lower():
        yield from _ranked_otherwise(ours, theirs)
    if not statement.isascii():
        from scifacts.checks.exchanged.exchanged_han import exchanged_han

        yield from exchanged_han(statement, sentence)
    said, found = {word.low for word in ours}, {word.low for word in theirs}
    lost = places_of(sentence, said)
    if not lost or are_turned_about(comparison_in(statement), comparison_in(sentence)):
        return
    if ("all but " in statement.lower()) is not ("all but " in sentence.lower()):
        return  # all but 12 survived, 12 died
    yield from _at_one_figure(lost, said & found, statement, sentence)
    for place in places_of(statement, found):
        other = next((one for one in lost if _stand_alike(place, one) and _exclude(place, one)), None)
        form = first_form(place.word.low)
        if (
            other is not None
            and not any(form in _forms(text) for text in beside)
            and not any(says_the_same(place.word.low, low) for low in found - said)
            and not _is_told_as_noun(other.word.low, said - found)
            and not _has_both_sides(place.word.low, other.word.low, found)
            and not _are_two_sides(place.word, other.word, statement, sentence)
            and not are_done_again(place.word.low, other.word.low, said | found)
            and not _tells_amount_alike(place.word, other.word, statement, sentence)
            and not _is_left_open(place.word, statement)
            and not _is_left_open(other.word, sentence)
        ):
            yield Exchange(place.word.written, other.word.written, other.word.offset)


def _tells_amount_alike(ours: Word, theirs: Word, statement: str, sentence: str) -> bool:
    """Whether of two amounts of all both may be so: all unhurt and none hurt, most and more than half."""
    one, two = ours.low, theirs.low
    if not are_two_amounts(one, two):
        return False
    if _BOTH in (one, two):  # neither had 90%, both had less than 90%
        bounds = (_BOUNDS.intersection(word.low for word in words_of(text)) for text in (statement, sentence))
        return len({*bounds}) > 1
    stems = {word.low[:_STEM] for word in words_of(sentence)}
    said = (word.low.removeprefix("n'") for word in words_of(statement))
    unlike = {low for low in said if len(low) >= _STEM and low not in BETWEEN and low[:_STEM] not in stems}
    return (
        not unlike <= {one}
        or is_most(one, two, statement[: ours.offset])
        or is_most(one, two, sentence[: theirs.offset])
    )


def _at_one_figure(
    lost: Sequence[Place], both: set[str], statement: str, sentence: str
) -> Iterator[Exchange]:
    """The words that exclude each other beside one number, though the sentence has both: 13 suspected cases.

    Beside it is right before or behind it, with the same word on its other side, or before "of" it.
    """
    others = [place for place in lost if _is_at_figure(place)]
    if not others or not any(low[0].isdigit() for low in both):
        return
    kept = [place for place in places_of(statement) if place.word.low in both and _is_at_figure(place)]
    for other in others:
        for place in kept:
            if (
                _are_at_one(place, other)
                and _exclude(place, other)
                and not _is_left_open(place.word, statement)
                and not _is_left_open(other.word, sentence)
            ):
                yield Exchange(place.word.written, other.word.written, other.word.offset)


def _is_at_figure(place: Place) -> bool:
    is_led = place.behind is not None and place.behind[0].isdigit() and place.following == "of"
    return is_led or (place.before is not None and place.before[0].isdigit())


def _are_at_one(ours: Place, theirs: Place) -> bool:
    """Whether two words stand between the same number and the same word, or are told of the same number."""
    if ours.following == theirs.following == "of" and ours.behind == theirs.behind:
        return ours.behind is not None and ours.behind[0].isdigit()
    is_behind_one = ours.before == theirs.before and ours.before is not None and ours.before[0].isdigit()
    return is_behind_one and ours.behind == theirs.behind is not None


def _is_left_open(word: Word, text: str) -> bool:
    """Whether a text denies something with another word than this, so that an opposite may say the same."""
    if is_undone(text[: word.offset]):
        return True
    kinds = OPPOSITE_OPEN if _is_verb(word) else OPPOSITE_OPEN - {Reservation.UNDONE}
    start, end = 0, len(text)
    for part in _CONTRAST.finditer(text) if word.low in ORDINALS else ():
        start, end = (part.end(), end) if part.end() <= word.offset else (start, min(end, part.start()))
    return any(said.lower() != word.low for said in reservations_in(text[start:end], kinds))


def _is_told_as_noun(word: str, others: set[str]) -> bool:
    """Whether a noun tells the deed that a word does: held until their release, freed; no trend is."""
    fact = PHRASES.get(word)
    if fact is None or fact.says.startswith(TRENDS):
        return False
    return any(says_the_same(word, f"{low}{past}") for low in others for past in ("d", "ed"))


def are_two_times(one: str, two: str) -> bool:
    """Whether two words in lower case tell when: January, December; the first, the second."""
    if one in ORDINALS and two in ORDINALS:
        return True
    times = [PHRASES.get(word) for word in (one, two)]
    return all(time is not None and time.kind is ChangeKind.TIME for time in times)


def says_the_same(one: str, two: str) -> bool:
    """Whether two words are on one side of what the lexicon knows: fell, dropped."""
    said, found = PHRASES.get(one), PHRASES.get(two)
    return said is not None and found is not None and (said.kind, said.says) == (found.kind, found.says)


def _are_two_sides(ours: Word, theirs: Word, statement: str, sentence: str) -> bool:
    """Whether the two words tell one thing from its two sides."""
    # few statements have another word
    from scifacts.checks.exchanged.told_from_sides import (
        are_ends_of_a_trade,
        are_two_ends,
        are_two_sides_of_one,
        is_converse,
        lasted_until,
    )

    if lasted_until(statement, sentence):
        return True
    if {ours.low, theirs.low} == _BEFORE_AND_AFTER:
        from scifacts.checks.contraries.causes_told import are_in_same_order

        return are_in_same_order(statement, sentence)  # before it moved it hired, moved after it had hired
    if is_converse(ours.low, theirs.low) and are_two_ends(statement, sentence):
        return True
    around = sentence[: theirs.offset], sentence[theirs.offset + len(theirs.written) :]
    led = statement[: ours.offset], statement[ours.offset + len(ours.written) :]
    if are_ends_of_a_trade(ours.low, led, theirs.low, around):
        return True
    return are_two_sides_of_one(ours.low, statement[: ours.offset], theirs.low, around)


def _has_both_sides(one: str, two: str, words: set[str]) -> bool:
    """Whether words tell what is opposite to a second word and not to the first: held, of kept and raised."""
    from scifacts.matching.vocabulary.opposites import (
        are_opposite,  # few statements have another word in one's place
    )

    return are_opposite(one, two) and any(
        are_opposite(word, two) and not are_opposite(word, one) for word in words if word not in (one, two)
    )


def _ranked_otherwise(ours: Sequence[Word], theirs: Sequence[Word]) -> Iterator[Exchange]:
    """The largest, over the second-largest, and the other way round; not "after the Volga the largest"."""
    said, found = _ranks(ours), _ranks(theirs)
    for superlative, rank in said.items():
        other = found.get(superlative)
        if rank is None or other is None:
            continue
        (ordinal, word), (their_ordinal, their_word) = rank, other
        ranks = [one.low if one else "" for one in (ordinal, their_ordinal)]
        bare = theirs if ranks[0] else ours
        is_behind = not _BEHIND.isdisjoint(one.low for one in bare)
        is_behind = is_behind or any(one.low in ranks for one in bare)  # ranks tenth among the highest
        if ranks[0] != ranks[1] and "" in ranks and not is_behind:
            yield Exchange(
                f"{ranks[0]} {word.written}".strip(),
                f"{ranks[1]} {their_word.written}".strip(),
                (their_ordinal or their_word).offset,
            )


def _ranks(words: Sequence[Word]) -> dict[str, tuple[Word | None, Word] | None]:
    """Each superlative with the ordinal before it, if any; None for one that stands more than once.

    None as well for "the largest island but one", which is the second largest.
    """
    found: dict[str, tuple[Word | None, Word] | None] = {}
    for at, word in enumerate(words):
        if word.low.endswith("est") and len(word.low) > len("best"):
            before = words[at - 1] if at and words[at - 1].low in _RANKS else None
            behind = [one.low for one in words[at + 1 : at + _BUT_ONE]]
            is_but_one = "but" in behind and not {"one", "2"}.isdisjoint(behind)
            found[word.low] = None if word.low in found or is_but_one else (before, word)
    return found


@lru_cache(maxsize=512)
def _forms(sentence: str) -> frozenset[str]:
    """The words of a sentence in their first form; each quote of a claim asks for those of all others."""
    return frozenset(first_form(word.low) for word in words_of(sentence))


def _stand_alike(ours: Place, theirs: Place) -> bool:
    """Whether two words stand between the same words, or beside the same one if neither is a verb."""
    if ours.is_in_date or theirs.is_in_date or _is_noun_over_verb(ours, theirs):
        return False
    if ours.owner and theirs.owner and ours.owner != theirs.owner:
        return False  # Russia's sale, the US purchase
    is_behind_same, is_before_same = ours.before == theirs.before, ours.behind == theirs.behind
    if is_behind_same and is_before_same and ours.is_relative is theirs.is_relative:
        return ours.before is not None or ours.behind is not None
    if not (is_behind_same or is_before_same):
        return False
    if _is_verb(ours.word) or _is_verb(theirs.word):  # of one subject: the minister confirmed, denied
        is_told = ours.is_of_subject and theirs.is_of_subject and ours.is_relative is theirs.is_relative
        is_end = _is_end(ours.word) or _is_end(theirs.word)
        has_object = not _THE_ONE.isdisjoint((ours.following, theirs.following))
        if is_end and has_object and not (is_before_same or None in (ours.behind, theirs.behind)):
            return False  # rejected the offer, accepted the second offer
        return is_told and is_behind_same and ours.before is not None and ours.before.isalpha()
    if is_before_same and ours.behind is not None:
        next_to_it = ours.following in _OF or first_form(ours.following) == ours.behind
        return ours.behind[0].isdigit() or next_to_it
    return is_behind_same and ours.before is not None and (ours.before[0].isdigit() or ours.behind is None)


def _is_noun_over_verb(ours: Place, theirs: Place) -> bool:
    """Whether one of two words is an infinitive and the other a noun: to build 300 homes, a plan for 300."""
    if ours.is_infinitive is theirs.is_infinitive:
        return False
    return (theirs if ours.is_infinitive else ours).following in _BEHIND_NOUN


def _is_end(word: Word) -> bool:
    """Whether a word tells how something ended, or which way it went: won, rejected."""
    fact = PHRASES.get(word.low)
    return fact is not None and fact.kind is ChangeKind.DIRECTION


def _is_verb(word: Word) -> bool:
    """Whether a word may be a verb, or compares two: of those either may be told first."""
    return word.low in INFINITIVES or word.low in _COMPARING or word.low.endswith(_VERB_ENDINGS)


def _exclude(ours: Place, theirs: Place) -> bool:
    """Whether one word excludes the other, by the tables that quotes are judged with."""
    one, two, following = ours.word.low, theirs.word.low, ours.behind
    if one in ORDINALS and two in ORDINALS:
        return True
    from scifacts.matching.vocabulary.kinds import (
        are_different_kinds,  # few statements have another word in one's place
    )
    from scifacts.matching.vocabulary.opposites import are_opposite

    if are_of_two_degrees(one, two) or are_profits((one, ours.before), (two, theirs.before)):
        return False
    if _say_otherwise(one, two, following) or are_opposite(one, two) or are_two_amounts(one, two):
        return True
    if are_two_rates((one, ours.before), (two, theirs.before)):
        return True
    if _may_deny(one, two):
        from scifacts.matching.vocabulary.words import adds_negation  # few words end alike

        if adds_negation(one, two):
            return True  # satisfied, dissatisfied
    is_general = not _GENERAL.isdisjoint((one, two, *_singulars(one), *_singulars(two)))
    is_general = (is_general and "shares" not in (one, two)) or are_sex_and_role(one, two)
    if one in _LENGTHS and two in _LENGTHS and ours.before == theirs.before and ours.before in ORDINALS:
        return True  # in its first month, in its first year
    return not is_general and not may_be_one(one, two) and are_different_kinds(one, two)


def _may_deny(one: str, two: str) -> bool:
    """Whether one word has letters before or behind the other: satisfied, dissatisfied; hope, hopeless."""
    short, long = sorted((one, two), key=len)
    return (len(short) >= _LEAST and long.endswith((short, "less"))) or (
        long == f"un{short}" and short != "less"
    )


def may_be_one(one: str, two: str) -> bool:
    """Whether two words in lower case may count the same people, as an editor says them: children, pupils.

    The first may be "people" of any whole kind, residents; the second not, who are more than firefighters.
    """
    is_whole = (one in PEOPLE and two in GROUPS) or (two in PEOPLE and one in PEOPLE)
    return is_whole or (one in _PUPILS and two in _PUPILS)


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
        return ({said.says, found.says} in _RECKONED or {one, two} == _MORE_OR_FEWER) and not bounds
    if said.kind is ChangeKind.NUMBER:
        return are_multiples(one, two)
    if said.kind is not ChangeKind.TIME:
        return False
    if {said.says, found.says} <= _HOW_OFTEN:
        return True
    parts = said.says.rstrip("0123456789"), found.says.rstrip("0123456789")
    return parts[0] == parts[1] and parts[0] in _PARTS_OF_TIME
