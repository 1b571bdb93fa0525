"""The words of a text that may exclude another, each with the telling words on either side of it."""

from __future__ import annotations

from functools import lru_cache

from scifacts.checks.reading.verb_forms import first_form
from scifacts.matching.vocabulary.words import PHRASES
from scifacts.model import ChangeKind
from scifacts.nouns import NamedTuple
from scifacts.numerals.vocabulary import NUMBER_WORDS, ORDINAL_WORDS
from scifacts.numerals.wordlists import word_set

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from collections.abc import Set as AbstractSet

__all__ = ["BETWEEN", "ORDINALS", "THE", "TRENDS", "Place", "Word", "places_of", "words_of"]


class Word(NamedTuple):
    """A word or number of a text: as written, in lower case, where it begins, and if behind a mark.

    `is_name` tells the first part of a name, North Korea, which is compared as a whole; Upper Tarn is not, as
    its rest names Lower Tarn too.
    """

    written: str
    low: str
    offset: int
    is_first: bool
    is_name: bool


class Place:
    """A word with the nearest telling words on either side, in their first form; None at a mark or an end.

    Of most words of a sentence nothing more is asked, so that what else tells of one is read then.
    """

    __slots__ = ("_at", "_words", "before", "behind", "word")

    def __init__(self, words: Sequence[Word], at: int, before: str | None, behind: str | None) -> None:
        self.word, self.before, self.behind = words[at], before, behind
        self._words, self._at = words, at

    @property
    def following(self) -> str:
        """The very next word in lower case, "" at the end."""
        return self._words[self._at + 1].low if self._at + 1 < len(self._words) else ""

    @property
    def is_in_date(self) -> bool:
        """Whether a month stands behind a number, which does not count it: 9 December."""
        fact = PHRASES.get(self.word.low)
        return fact is not None and fact.says.startswith("month") and self._led_by()[:1].isdigit()

    @property
    def is_of_subject(self) -> bool:
        """Whether a verb may tell what the word before it did: no direction, and none behind "to"."""
        fact = PHRASES.get(self.word.low)
        is_moved = fact is not None and fact.kind is ChangeKind.DIRECTION and fact.says.startswith(TRENDS)
        return not is_moved and self._led_by() not in _TO

    @property
    def is_relative(self) -> bool:
        """Whether a verb tells which things are meant: right behind "that", or with an auxiliary between.

        Of the cranes that have been ordered, four.
        """
        at = self._at
        while at and self._words[at - 1].low in _AUXILIARIES:
            at -= 1
        return at > 0 and self._words[at - 1].low in _RELATIVE

    @property
    def is_infinitive(self) -> bool:
        """Whether a verb stands right behind "to": to build 300 homes."""
        return self._led_by() == "to"

    @property
    def owner(self) -> str:
        """The name right before the word as the owner of it, in lower case; "" if there is none."""
        if not self._at or self.word.is_first:
            return ""
        name = self._words[self._at - 1]
        is_name = name.written[0].isupper() and (not name.is_first or name.low.endswith("'s"))
        return name.low.removesuffix("'s") if is_name else ""

    def is_beside_now(self) -> bool:
        """Whether it tells a time from now: "last quarter" may be the first of a year, "the last" is not."""
        return self.word.low in _BESIDE_NOW and self.following in _SPANS and self._led_by() not in THE

    def _led_by(self) -> str:
        return self._words[self._at - 1].low if self._at else ""


_BLANKS = str.maketrans(dict.fromkeys("-–—/", " "))
_QUOTES = "\"'“”‘’«»„*_[]$€£¥"
_MARKS = ".;:!?()"
_SIGNS = _MARKS + "," + _QUOTES
# Words that may stand between two that belong together, and tell nothing of the place.
BETWEEN = word_set("""
the a an of to in on at by for with from as and or is are was were has have had been be its their his her our
will would also about some around nearly almost over just only than that
remain remains remained
la el los las al del con una ante le les du des au aux der die das den dem im zu
de à en ont ha han hat haben ist sind est sont
""")
_AUXILIARIES = frozenset(["have", "has", "had", "been", "be", "is", "are", "was", "were", "will", "would"])
_RELATIVE = frozenset(["that", "which", "who"])
_TO = frozenset({"to", "zu", "de", "à", "a"})
_ORDINAL_WORDS = {word: number for word, number in ORDINAL_WORDS.items() if number < 100}
ORDINALS = frozenset((*_ORDINAL_WORDS, "last"))
_ENDINGS = {1: "st", 2: "nd", 3: "rd"}
# Numbers that are written either way: seven and 7, seventh and 7th. "One" counts less often than it stands
# for somebody, and a dozen stands behind another number.
_SPELLED = {word: str(number) for word, number in NUMBER_WORDS.items() if number > 1 and word != "dozen"} | {
    f"{number}{_ENDINGS.get(number, 'th')}": word for word, number in _ORDINAL_WORDS.items()
}
_BESIDE_NOW = frozenset(("last", "next"))
THE = frozenset(("the", "its", "their", "his", "her"))
_SPANS = frozenset(["day", "night", "week", "weekend", "month", "quarter", "year", "season", "spring"])
_PART_NAMES = frozenset(["upper", "lower", "inner", "outer", "greater", "lesser"])
TRENDS = ("trend/", "size/")  # of two that rose and fell each may be told first


@lru_cache(maxsize=512)
def words_of(text: str) -> tuple[Word, ...]:
    """The words of a text in order; a sentence is laid beside the statement of each claim that quotes it."""
    found: list[Word] = []
    plain = text.translate(_BLANKS)
    pieces = plain.split()
    is_first, offset = True, 0
    for piece, following in zip(pieces, [*pieces, ""][1:], strict=True):
        offset = plain.index(piece, offset)
        bare = piece if piece.isalnum() else piece.strip(_QUOTES)
        core = piece if piece.isalnum() else bare.strip(_SIGNS)
        is_first = is_first or not found or bare[:1] in _MARKS
        if core:
            low = core.lower().replace("’", "'")
            low = _SPELLED.get(low, low)
            is_name = core[0].isupper() and piece[-1].isalnum() and following[:1].isupper()
            is_name = is_name and low not in _PART_NAMES
            found.append(Word(core, low, offset + piece.index(core), is_first, is_name))
        is_first = bare[-1:] in _MARKS
        offset += len(piece)
    return tuple(found)


def places_of(text: str, but: AbstractSet[str] = frozenset()) -> list[Place]:
    """The words of a text that may exclude another, each with its neighbours; no form of one in `but`."""
    words = words_of(text)
    others = [at for at, word in enumerate(words) if word.low not in but and _may_exclude(word)]
    if not others:
        return []  # nearly all words of a statement are those of its sentence
    forms = set(map(first_form, but))
    before, behind = _all_neighbours(text)
    places = (Place(words, at, before[at], behind[at]) for at in others)
    return [
        place for place in places if first_form(place.word.low) not in forms and not place.is_beside_now()
    ]


@lru_cache(maxsize=512)
def _all_neighbours(text: str) -> tuple[list[str | None], list[str | None]]:
    words = words_of(text)
    return _neighbours(words), _neighbours(words, backwards=True)


def _neighbours(words: Sequence[Word], *, backwards: bool = False) -> list[str | None]:
    """For each word the telling one before it, or behind it if `backwards`; None at a mark or an end."""
    found: list[str | None] = []
    last: str | None = None
    for word in reversed(words) if backwards else words:
        if word.is_first and not backwards:
            last = None
        found.append(last)
        if word.low not in BETWEEN:
            last = first_form(word.low)
        if word.is_first and backwards:
            last = None
    return found[::-1] if backwards else found


def _may_exclude(word: Word) -> bool:
    return word.low[0].isalpha() and word.low not in BETWEEN and not word.is_name
