"""The rate behind a figure, in tokens: "a month" and "per month" are one, "a month" and "a year" two."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from scifacts.matching.judging.facts import is_numeric, number_of
from scifacts.matching.vocabulary.words import FUNCTION_WORDS, is_content_word
from scifacts.numerals.languages.rates_abroad import MOST_WORDS, RATE_STARTS_ABROAD, RATES_ABROAD
from scifacts.numerals.rates import ADVERBS, DENOMINATORS, agree_in_rate
from scifacts.numerals.vocabulary import SCALE_WORDS
from scifacts.numerals.wordlists import word_set

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from scifacts.matching.judging.counting import Stretch

__all__ = ["is_one_rate", "rate_of", "rates_differ"]

_PER = frozenset({"per", "/", "pro"})
_ARTICLES = frozenset({"a", "an", "each", "every", "par", "por", "al", "je"})
# A symbol that holds an amount and what it is for one of, and the amounts of such symbols.
_SYMBOLS = {
    "kph": "km/hour",
    "kmh": "km/hour",
    "mph": "miles/hour",
    "mpg": "miles/gallon",
    "bpd": "barrels/day",
    **{f"{letter}bps": f"{letter}bit/second" for letter in "kmg"},
}
_AMOUNTS = {
    **dict.fromkeys(("km", "kilometre", "kilometres", "kilometer", "kilometers"), "km"),
    **dict.fromkeys(("kilomètre", "kilomètres", "kilómetro", "kilómetros"), "km"),
    **dict.fromkeys(("barrel", "barrels"), "barrels"),
    **dict.fromkeys(("mi", "mile", "miles"), "miles"),
    **{f"{long}bits": f"{long[0]}bit" for long in ("kilo", "mega", "giga")},
    **{f"{letter}bit": f"{letter}bit" for letter in "kmg"},
}
_NAMES_OF_SYMBOLS = frozenset(_SYMBOLS.values())
# Adjectives and adverbs of other languages behind a figure: 900 euros mensuels.
_FURTHER = {
    **dict.fromkeys(
        ("monatlich", "mensuel", "mensuels", "mensuelle", "mensuelles", "mensual", "mensuales"), "month"
    ),
    **dict.fromkeys(("jährlich", "annuel", "annuels", "annuelle", "annuelles", "anual", "anuales"), "year"),
    **dict.fromkeys(("täglich", "quotidien", "quotidiens", "diario", "diarios"), "day"),
    **dict.fromkeys(("wöchentlich", "hebdomadaire", "hebdomadaires", "semanal", "semanales"), "week"),
    **dict.fromkeys(("stündlich", "horaire", "horaires"), "hour"),
}
# First words of any rate.
_STARTS = (
    RATE_STARTS_ABROAD
    | frozenset({*ADVERBS, *_SYMBOLS, *_AMOUNTS, *_FURTHER, *_PER, *_ARTICLES})
    | frozenset(("apiece", "p", "to", "die", "à", "de", "im"))
)
_SAME = {"game": "match"}  # three goals a match, three goals a game
# Behind "a year" and the like: a time then, no rate.
_NO_RATE = word_set("ago earlier later before after previously prior since apart long old") | {
    "early",
    "late",
    "of",
    "'",
    "-",
}
_PERSONS = {"people": "person", "inhabitants": "person", "residents": "person", "persons": "person"}
_OF = frozenset({"of", "de", "di"})
_FAR = 5  # tokens from a figure to its rate: 40 tonnes of coal | a month
_LONGEST = 5  # tokens: "per 100 000 people"
_SHORT = 2  # letters; "a d" is no day


class _Rate(NamedTuple):
    name: str
    start: int
    end: int


def is_one_rate(edit: Stretch) -> bool:
    """Whether an edit only writes the rate of a figure otherwise: a year, per annum; kph, km/h."""
    if _is_per(edit):
        return True
    here, there = _touched(edit.here, edit.first, edit.last), _touched(edit.there, edit.start, edit.end)
    if len(here) != 1 or len(there) != 1 or not agree_in_rate(here[0].name, there[0].name):
        return False
    first, start = _behind_number(edit)
    inside = here[0].start <= first and edit.last <= here[0].end
    return inside and there[0].start <= start and edit.end <= there[0].end


def _is_per(edit: Stretch) -> bool:
    """Whether "per" became "a" behind a figure, before one thing of whatever name: £537 a case."""
    words = {*edit.here[edit.first : edit.last], *edit.there[edit.start : edit.end]}
    if not edit.is_exchange or "per" not in words or words.isdisjoint(("a", "an")):
        return False
    following = [*edit.here[edit.last : edit.last + 1], *edit.there[edit.end : edit.end + 1]]
    is_one = len(set(following)) == 1 < len(following) and _is_noun(following[0])
    return is_one and _behind_figure(edit.here, edit.first) and _behind_figure(edit.there, edit.start)


def _behind_number(edit: Stretch) -> tuple[int, int]:
    """Where an edit begins on both sides, behind the number that it begins with on both: 12/100,000."""
    shift = edit.first < edit.last and edit.start < edit.end
    shift = shift and edit.here[edit.first] == edit.there[edit.start] and is_numeric(edit.here[edit.first])
    return edit.first + shift, edit.start + shift


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
        rate = _rate_at(keys, index) if keys[index] in _STARTS else None
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
        if key in FUNCTION_WORDS and not (key in _OF and back) and key not in ("per", "cent"):
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
    if foreign := _foreign_rate_at(keys, index, following):
        return foreign
    if key in _PER:
        if key == "per" and not following:
            return _Rate("?", index, index + 1)  # the passage ends in it
        return _numbered(keys, index) or _named(keys, index, following)
    if key in _ARTICLES and len(following) > _SHORT and keys[index + 2 : index + 3] not in _AFTER:
        return _named(keys, index, following)
    return None


def _foreign_rate_at(keys: Sequence[str], index: int, following: str) -> _Rate | None:
    key = keys[index]
    if key in _FURTHER:
        return _Rate(_FURTHER[key], index, index + 1)
    if key == "die" and following in ("stunde", "woche", "minute"):
        return _named(keys, index, following)
    if key in ("à", "de") and following == "l'heure":
        return _Rate("hour", index, index + 2)
    if key == "im" and following in ("jahr", "monat"):
        dated = any(word[:1].isdigit() for word in keys[index + 2 : index + 3])
        return None if dated else _named(keys, index, following)
    for end in range(index + MOST_WORDS, index, -1) if key in RATE_STARTS_ABROAD else ():
        if name := RATES_ABROAD.get(tuple(keys[index:end])):
            return _Rate(name, index, end)
    return None


_SIZES = {"square": "²", "sq": "²", "cubic": "³"}
_SHARES = frozenset({"cent", "cento", "mille", "mil", "thousand"})
_AFTER = tuple([word] for word in _NO_RATE)


def _named(keys: Sequence[str], index: int, word: str) -> _Rate | None:
    if word in _SIZES and index + 2 < len(keys):
        name = DENOMINATORS.get(keys[index + 2].removesuffix("s"))
        return _Rate(name + _SIZES[word], index, index + 3) if name else None
    name = DENOMINATORS.get(word) or (word if keys[index] == "per" and _is_noun(word) else None)
    return _Rate(_SAME.get(name, name), index, index + 2) if name else None


def _is_noun(word: str) -> bool:
    return is_content_word(word) and len(word) > _SHORT and word not in _SHARES


def _numbered(keys: Sequence[str], index: int) -> _Rate | None:
    """ "per 100,000 people", "/ 100 km"."""
    word = keys[index + 1] if index + 1 < len(keys) else ""
    value = _SPOKEN.get(word) or number_of(word)
    if value is None:
        return None
    if keys[index] == "/" and not keys[index - 1].isalpha() and not _is_base(value):
        return None  # "1/2"; 12/100,000 is a rate
    end = index + 2
    while end < len(keys) and len(keys[end]) == 3 and keys[end].isdecimal():
        value, end = value * 1000 + int(keys[end]), end + 1
    noun = keys[end] if end < len(keys) and is_content_word(keys[end]) else ""
    name = _PERSONS.get(noun) or DENOMINATORS.get(noun, noun)
    return _Rate(f"{value.normalize():f} {name}".strip(), index, end + bool(noun))


_SPOKEN = {word: Decimal(10) ** SCALE_WORDS[word] for word in ("hundred", "thousand", "million", "billion")}


def _is_base(value: Decimal) -> bool:
    """Whether cases are told for so many: 100, 1,000, 100,000."""
    return value >= _LEAST_BASE and value.normalize().as_tuple().digits == (1,)


_LEAST_BASE = 100


def rate_of(keys: Sequence[str]) -> str | None:
    """The name of the rate that keys are, an amount and a scale before it left out: m bpd; None if none."""
    at = 1 if len(keys) > 1 and (keys[0] in SCALE_WORDS or keys[0] in ("m", "mn", "bn")) else 0
    rate = _rate_at(keys, at) if keys else None
    return rate.name if rate is not None and rate.end == len(keys) else None
