"""Words of a statement that stand where a sentence has one that excludes them: revenue of, profit of."""

from __future__ import annotations

from scifacts.checks.verb_forms import first_form
from scifacts.matching.verbs import INFINITIVES
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
    """A word, a number or a mark of a text: in lower case, in its first form, where it begins and ends.

    `is_name` tells the first part of a name, North Korea, which is compared as a whole.
    """

    low: str
    form: str
    start: int
    end: int
    is_name: bool


_TOKEN = lazy(r"\d+(?:[.,]\d+)*|[^\W\d_]+(?:['’][^\W\d_]+)*|[.;:!?()]")
# Words that may stand between two that belong together, and tell nothing of the place.
_BETWEEN_WORDS = """
the a an of to in on at by for with from as and or is are was were has have had been be its their his her our
will would also about some around nearly almost over just only than that
"""
_BETWEEN = frozenset(_BETWEEN_WORDS.split())
_DENYING_WORDS = """
not no never none nobody nothing neither nor without fail failed fails failing refused refuses denied denies
instead rather unless if although though but while whereas cannot hardly
"""
_DENYING = frozenset(_DENYING_WORDS.split())
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
_HOW_OFTEN = frozenset({"daily", "weekly", "monthly", "quarterly", "yearly"})


def exchanged_words(statement: str, sentence: str, beside: Sequence[str] = ()) -> Iterator[WordExchange]:
    """Each word of the statement that excludes the one at its place in the sentence.

    At its place is between the same words, or before the same figure or word where it is no verb: "sold" and
    "bought" may tell one deal. A word that the sentence, or one of `beside`, has too is no exchange. Where
    either denies something, nothing is said.
    """
    ours, theirs = _words(statement), _words(sentence)
    if any(word.low in _DENYING or word.low.endswith("n't") for word in (*ours, *theirs)):
        return
    our_forms = {word.form for word in ours}
    their_forms = {word.form for text in (sentence, *beside) for word in _words(text)}
    lost = [at for at, word in enumerate(theirs) if word.form not in our_forms and _may_exclude(word)]
    for index, word in enumerate(ours):
        if word.form in their_forms or not _may_exclude(word):
            continue
        for other in lost:
            if _stand_alike(ours, index, theirs, other) and _exclude(
                word.low, theirs[other].low, _beside(ours, index, 1)
            ):
                found = theirs[other]
                yield WordExchange(
                    statement[word.start : word.end], sentence[found.start : found.end], found.start
                )
                break


def _words(text: str) -> list[_Word]:
    return [
        _Word(
            low, first_form(low), found.start(), found.end(), _begins_name(text, found.start(), found.end())
        )
        for found in _TOKEN.finditer(text)
        for low in (found[0].lower().replace("’", "'"),)
    ]


def _begins_name(text: str, start: int, end: int) -> bool:
    return text[start].isupper() and text[end : end + 1] == " " and text[end + 1 : end + 2].isupper()


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
        return behind[0].isdigit() or (index + 1 < len(ours) and ours[index + 1].form == behind)
    return before is not None and before == their_before and before[0].isdigit()


def _beside(words: list[_Word], index: int, step: int) -> str | None:
    """The nearest telling word on one side; None at the end of the sentence or at a mark."""
    place = index + step
    while 0 <= place < len(words) and words[place].low in _BETWEEN:
        place += step
    if not 0 <= place < len(words) or not words[place].low[0].isalnum():
        return None
    return words[place].form


def _is_verb(word: _Word) -> bool:
    return word.low in INFINITIVES or word.low.endswith(("ed", "ing"))


def _exclude(one: str, two: str, following: str | None) -> bool:
    """Whether one word excludes the other, by the tables that quotes are judged with."""
    if one in _ORDINALS and two in _ORDINALS:
        return True
    from scifacts.matching.kinds import are_different_kinds  # few statements have another word in one's place
    from scifacts.matching.opposites import are_opposite

    if are_opposite(one, two) or _say_otherwise(one, two, following):
        return True
    is_general = not _GENERAL.isdisjoint((one, two, *_singulars(one), *_singulars(two)))
    return not is_general and are_different_kinds(one, two)


def _singulars(word: str) -> tuple[str, ...]:
    return (word.removesuffix("s"), word.removesuffix("es"), word.removesuffix("ies") + "y")


def _say_otherwise(one: str, two: str, following: str | None) -> bool:
    """Whether two words are two sides of one thing in the lexicon: largest, smallest; daily, monthly.

    What bounds a figure is compared with the claim's by a rule of its own.
    """
    from scifacts.matching.words import PHRASES
    from scifacts.model import ChangeKind

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
    return said.kind is ChangeKind.TIME and {said.says, found.says} <= _HOW_OFTEN
