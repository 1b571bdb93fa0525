"""What a number counts or measures, and whether an edit makes it count another thing."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from scifacts.matching.alike import is_synonym
from scifacts.matching.facts import is_numeric
from scifacts.matching.kinds import are_same_things, is_plural
from scifacts.matching.words import FUNCTION_WORDS, PHRASES
from scifacts.model import ChangeKind
from scifacts.text import joins_words

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = [
    "Stretch",
    "are_two_units",
    "counts_other_things",
    "is_range",
    "is_stated",
    "mean_the_same",
    "measures_otherwise",
    "narrows",
    "says_year",
]

_STATING = frozenset({"is", "was", "are", "were", "of", "=", ":"})  # between a noun and its figure
_RANGE_JOINTS = frozenset({"-", "to", "bis", "à", "until"})
# Words before a figure that tell how much something changed from what it became.
_MEASURES = ({"by", "to"}, {"um", "auf"}, {"de", "à"}, {"en", "a"}, {"by", "from"}, {"by", "at"})
_MOST_QUALIFIERS = 3  # words of a comparator between such a word and its figure
_LAST_YEAR = "2199"


class Stretch(NamedTuple):
    """An edit with the keys around it: here[first:last] became there[start:end]."""

    here: Sequence[str]
    there: Sequence[str]
    first: int
    last: int
    start: int
    end: int

    @property
    def is_exchange(self) -> bool:
        """Whether one word took the place of one."""
        return self.last - self.first == 1 == self.end - self.start

    @property
    def is_single(self) -> bool:
        """Whether one word came or went."""
        return self.last - self.first + self.end - self.start == 1


def counts_other_things(edit: Stretch) -> bool:
    """Whether the noun that a number counts was exchanged: 3 million cars and 3 million trucks."""
    if not (edit.is_exchange and edit.first):
        return False
    here, first = edit.here, edit.first
    one, two = here[first], edit.there[edit.start]
    if {one, two} & FUNCTION_WORDS:
        return False
    if _is_measured(here, first):
        return one.isalpha() and two.isalpha() and not mean_the_same(one, two)
    if not is_numeric(here[first - 1]) or here[first - 1] == "one":
        return is_plural(one) and is_plural(two) and _is_described(here, first, one, two)
    following = here[edit.last] if edit.last < len(here) else "."
    plural = is_plural(one) or is_plural(two)
    ends_phrase = following in FUNCTION_WORDS or not following[0].isalnum()
    nouns = ends_phrase or (is_plural(one) and is_plural(two))
    return one.isalpha() and two.isalpha() and plural and nouns and not mean_the_same(one, two)


def mean_the_same(one: str, two: str) -> bool:
    """Whether two words in lower case name the same things."""
    return is_synonym(one, two) or are_same_things(one, two)


def _is_described(keys: Sequence[str], index: int, one: str, two: str) -> bool:
    """Whether a number and one word that describes stand before a plural: 15 new schools."""
    if index < 2 or {one, two} & FUNCTION_WORDS or not (one.isalpha() and two.isalpha()):
        return False
    number, word = keys[index - 2 : index]
    return (
        number[:1].isdigit()
        and word.isalpha()
        and word not in FUNCTION_WORDS
        and word not in PHRASES
        and not is_plural(word)
        and not mean_the_same(one, two)
    )


def _is_measured(keys: Sequence[str], index: int) -> bool:
    """Whether a number, its unit and "of" stand before a word: 310,000 tons of coal."""
    if index < 3 or keys[index - 1] != "of":
        return False
    unit = PHRASES.get(keys[index - 2])
    return unit is not None and unit.kind is ChangeKind.UNIT and is_numeric(keys[index - 3])


def narrows(edit: Stretch) -> bool:
    """Whether a word came or went that narrows what a number counts: 60% of (older) adults."""
    if not edit.is_single:
        return False
    keys, index = (edit.here, edit.first) if edit.last > edit.first else (edit.there, edit.start)
    word = keys[index]
    if not word.isalpha() or word in FUNCTION_WORDS or joins_words(word[0]):
        return False
    return _is_new_head(edit, word) or (
        _stands_behind_number(keys, index) and is_plural(keys[index + 1] if index + 1 < len(keys) else "")
    )


def _is_new_head(edit: Stretch, word: str) -> bool:
    """Whether a noun that a number counts became a part of another: adults, adult women."""
    if not (edit.first and edit.start and is_plural(word)):
        return False
    one, two = edit.here[edit.first - 1], edit.there[edit.start - 1]
    return (
        is_plural(one) is not is_plural(two)
        and one.removesuffix("s") == two.removesuffix("s")
        and _stands_behind_number(edit.here, edit.first - 1)
    )


def _stands_behind_number(keys: Sequence[str], index: int) -> bool:
    """Whether a number, or a share of something, stands right before an index: 400, 60% of."""
    if index > 2 and keys[index - 1] == "of":
        share = PHRASES.get(keys[index - 2])
        return share is not None and share.says == "percent" and _is_share(keys, index - 3)
    if not index or not keys[index - 1][:1].isdigit():
        return False
    number = keys[index - 1]
    return not (len(number) == 4 and number.isdigit() and number <= _LAST_YEAR)


def _is_share(keys: Sequence[str], index: int) -> bool:
    return is_numeric(keys[index]) or (keys[index] == "per" and index > 0 and is_numeric(keys[index - 1]))


def measures_otherwise(edit: Stretch) -> bool:
    """Whether "by" became "to" before a figure: a rise by 5%, a rise to 5%; "rose 5%" is by as much."""
    here, there = edit.here[edit.first : edit.last], edit.there[edit.start : edit.end]
    if max(len(here), len(there)) > 1 or not edit.first or not edit.start:
        return False
    if not (_starts_figure(edit.here, edit.last) and _starts_figure(edit.there, edit.end)):
        return False
    said = {*here, *there}
    if said in _MEASURES:
        return True
    before = PHRASES.get(edit.here[edit.first - 1])
    return said == {"to"} and before is not None and before.says.startswith("trend/")


def _starts_figure(keys: Sequence[str], index: int) -> bool:
    """Whether a figure in digits begins at an index; a comparator and a currency may stand before it."""
    for key in keys[index : index + _MOST_QUALIFIERS]:
        if key.lstrip("-")[:1].isdigit():
            return True
        fact = PHRASES.get(key)
        is_currency = fact is not None and fact.kind is ChangeKind.UNIT and not key.isalpha()
        if not is_currency and (fact is None or fact.kind is not ChangeKind.COMPARATOR):
            return False
    return False


def says_year(edit: Stretch) -> bool:
    """Whether "the year" came or went before a year: by (the year) 2035."""
    words = [*edit.here[edit.first : edit.last], *edit.there[edit.start : edit.end]]
    following = "".join(edit.here[edit.last : edit.last + 1])
    is_one_sided = edit.first == edit.last or edit.start == edit.end
    return is_one_sided and words == ["the", "year"] and len(following) == 4 and following.isdigit()


def is_range(keys: Sequence[str], first: int, last: int) -> bool:
    """Whether [first:last] joins two numbers in digits, with at most the unit of the second before it."""
    joint = keys[first:last]
    if not joint or joint[-1] not in _RANGE_JOINTS or not keys[first - 1][-1:].isdigit():
        return False
    unit = joint[:-1]
    return keys[last][:1].isdigit() and (not unit or unit == keys[last + 1 : last + 1 + len(unit)])


def is_stated(keys: Sequence[str], index: int) -> bool:
    """Whether a figure from `index` on states the noun before it: "ratio was 0.54", "issue of 3 million"."""
    return index + 1 < len(keys) and keys[index] in _STATING and keys[index + 1].lstrip("-")[:1].isdigit()


def are_two_units(one: str, two: str) -> bool:
    """Whether capitals make two units of one symbol: mW and MW, Gb and GB."""
    if one.lower() != two.lower() or len(one) > 4:
        return False
    return {one[:1], two[:1]} == {"m", "M"} or {one[-1:], two[-1:]} == {"b", "B"}
