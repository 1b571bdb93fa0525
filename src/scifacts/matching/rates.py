"""The rate behind a figure, in tokens: "a month" and "per month" are one, "a month" and "a year" two."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from scifacts.matching.facts import is_numeric, number_of
from scifacts.matching.words import FUNCTION_WORDS
from scifacts.numerals.rates import ADVERBS, DENOMINATORS, agree_in_rate
from scifacts.numerals.vocabulary import SCALE_WORDS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from scifacts.matching.counting import Stretch

__all__ = ["is_one_rate", "rates_differ"]

_PER = frozenset({"per", "/", "pro"})
_ARTICLES = frozenset({"a", "an", "each", "every", "par", "por", "al", "je"})
# A symbol that holds an amount and what it is for one of, and the amounts of such symbols.
_SYMBOLS = {
    "kph": "km/hour",
    "kmh": "km/hour",
    "mph": "miles/hour",
    "mpg": "miles/gallon",
    **{f"{letter}bps": f"{letter}bit/second" for letter in "kmg"},
}
_AMOUNTS = {
    **dict.fromkeys(("km", "kilometre", "kilometres", "kilometer", "kilometers"), "km"),
    **dict.fromkeys(("mi", "mile", "miles"), "miles"),
    **{f"{long}bits": f"{long[0]}bit" for long in ("kilo", "mega", "giga")},
    **{f"{letter}bit": f"{letter}bit" for letter in "kmg"},
}
_NAMES_OF_SYMBOLS = frozenset(_SYMBOLS.values())
# Behind "a year" and the like: a time then, no rate.
_NO_RATE = frozenset(
    {"ago", "earlier", "later", "before", "after", "previously", "prior", "since", "apart", "long", "old"}
) | {"early", "late", "of", "'", "-"}
_PERSONS = {"people": "person", "inhabitants": "person", "residents": "person", "persons": "person"}
_FAR = 5  # tokens from a figure to its rate: 40 tonnes of coal | a month
_LONGEST = 5  # tokens: "per 100 000 people"
_SHORT = 2  # letters; "a d" is no day


class _Rate(NamedTuple):
    name: str
    start: int
    end: int


def is_one_rate(edit: Stretch) -> bool:
    """Whether an edit only writes the rate of a figure otherwise: a year, per annum; kph, km/h."""
    here, there = _touched(edit.here, edit.first, edit.last), _touched(edit.there, edit.start, edit.end)
    if len(here) != 1 or len(there) != 1 or not agree_in_rate(here[0].name, there[0].name):
        return False
    inside = here[0].start <= edit.first and edit.last <= here[0].end
    return inside and there[0].start <= edit.start and edit.end <= there[0].end


def rates_differ(edit: Stretch) -> bool:
    """Whether an edit changes the rate of a figure, drops it or adds one."""
    words = (*edit.here[edit.first : edit.last][:1], *edit.there[edit.start : edit.end][:1])
    behind = not _NO_RATE.isdisjoint(words)  # "a year" became "a year ago"
    here = _touched(edit.here, edit.first - behind, edit.last)
    there = _touched(edit.there, edit.start - behind, edit.end)
    if len(here) == len(there):
        return any(not agree_in_rate(one.name, two.name) for one, two in zip(here, there, strict=True))
    return True


def _touched(keys: Sequence[str], first: int, last: int) -> list[_Rate]:
    """The rates of figures that keys[first:last] are in or hold."""
    return [
        rate
        for rate in _rates(keys, max(0, first - _LONGEST), last)
        if rate.start < last and first < rate.end
    ]


def _rates(keys: Sequence[str], first: int, last: int) -> Iterator[_Rate]:
    index = first
    while index < last:
        rate = _rate_at(keys, index)
        if rate is not None and _behind_figure(keys, rate.start):
            yield rate
            index = rate.end
        else:
            index += 1


def _behind_figure(keys: Sequence[str], index: int) -> bool:
    """Whether a figure stands right before a rate, with what it counts between them."""
    before = keys[max(0, index - _FAR) : index]
    for back, key in enumerate(reversed(before)):
        if is_numeric(key):
            return True
        if key in FUNCTION_WORDS and not (key == "of" and back) and key not in ("per", "cent"):
            return False
    return False


def _rate_at(keys: Sequence[str], index: int) -> _Rate | None:
    key, following = keys[index], keys[index + 1] if index + 1 < len(keys) else ""
    if key in ADVERBS:
        return _Rate(ADVERBS[key], index, index + 1)
    if key in _SYMBOLS:
        return _Rate(_SYMBOLS[key], index, index + 1)
    if key == "apiece" or (key == "each" and (not following.isalpha() or following in FUNCTION_WORDS)):
        return _Rate("item", index, index + 1)
    if key == "p" and list(keys[index : index + 3]) == ["p", ".", "a"]:
        return _Rate("year", index, index + 3 + (keys[index + 3 : index + 4] == ["."]))
    if key in _AMOUNTS and index + 2 < len(keys) and (rate := _rate_at(keys, index + 1)):
        whole = f"{_AMOUNTS[key]}/{rate.name}"
        return _Rate(whole, index, rate.end) if whole in _NAMES_OF_SYMBOLS or rate.name == "second" else None
    if key == "to" and list(keys[index + 1 : index + 3]) == ["the", "gallon"]:
        return _Rate("gallon", index, index + 3)
    if key == "im" and following in ("jahr", "monat"):
        dated = any(word[:1].isdigit() for word in keys[index + 2 : index + 3])
        return None if dated else _named(keys, index, following)
    if key in _PER:
        if key == "per" and not following:
            return _Rate("?", index, index + 1)  # the passage ends in it
        return _numbered(keys, index) or _named(keys, index, following)
    if key in _ARTICLES and len(following) > _SHORT and keys[index + 2 : index + 3] not in _AFTER:
        return _named(keys, index, following)
    return None


_SIZES = {"square": "²", "sq": "²", "cubic": "³"}
_SHARES = frozenset({"cent", "cento", "mille", "mil", "thousand"})
_AFTER = tuple([word] for word in _NO_RATE)


def _named(keys: Sequence[str], index: int, word: str) -> _Rate | None:
    if word in _SIZES and index + 2 < len(keys):
        name = DENOMINATORS.get(keys[index + 2].removesuffix("s"))
        return _Rate(name + _SIZES[word], index, index + 3) if name else None
    name = DENOMINATORS.get(word) or (word if keys[index] == "per" and _is_noun(word) else None)
    return _Rate(name, index, index + 2) if name else None


def _is_noun(word: str) -> bool:
    return word.isalpha() and len(word) > _SHORT and word not in FUNCTION_WORDS and word not in _SHARES


def _numbered(keys: Sequence[str], index: int) -> _Rate | None:
    """ "per 100,000 people", "/ 100 km"."""
    word = keys[index + 1] if index + 1 < len(keys) else ""
    value = _SPOKEN.get(word) or number_of(word)
    if value is None or (keys[index] == "/" and not keys[index - 1].isalpha()):
        return None  # "1/2"
    end = index + 2
    while end < len(keys) and len(keys[end]) == 3 and keys[end].isdecimal():
        value, end = value * 1000 + int(keys[end]), end + 1
    noun = keys[end] if end < len(keys) and _is_counted(keys[end]) else ""
    name = _PERSONS.get(noun) or DENOMINATORS.get(noun, noun)
    return _Rate(f"{value.normalize():f} {name}".strip(), index, end + bool(noun))


_SPOKEN = {word: Decimal(10) ** SCALE_WORDS[word] for word in ("hundred", "thousand", "million", "billion")}


def _is_counted(word: str) -> bool:
    return word.isalpha() and word not in FUNCTION_WORDS
