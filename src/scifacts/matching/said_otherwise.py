"""Find a quote of which a phrase stands in the source in another form that says the same: Kiev, Kyiv.

The phrase is put into the source's form and the quote sought again, so that everything else is judged as
it is for any quote.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache

from scifacts.matching.needle import needles
from scifacts.matching.perfect import in_other_tense
from scifacts.matching.places import places_of
from scifacts.matching.prepared import lowered
from scifacts.matching.styles import in_other_style
from scifacts.matching.vocabulary.equivalents import groups, groups_in
from scifacts.model import Quote
from scifacts.nouns import NamedTuple
from scifacts.patterns import lazy
from scifacts.text import joins_words

TYPE_CHECKING = False
if TYPE_CHECKING:
    from scifacts.matching.needle import Needle
    from scifacts.matching.places import Found
    from scifacts.matching.prepared import Prepared

__all__ = ["said_otherwise"]

_ARTICLES = ("a ", "an ", "the ", "A ", "An ", "The ", "Der ", "Die ", "der ", "die ")
_THE_WORDS = frozenset(one.strip() for one in _ARTICLES)
_RIVER = ("river",)
_AROUND = 100  # characters around the likest place
_LONGEST = 600  # characters of a quote
_BETWEEN = lazy(r"\b(between|from) (\d[\d.,]*) (?:and|to) (\d[\d.,]*)(?![\d.,]*\d)", re.IGNORECASE)
_SPAN = lazy(r"\b(between|from) (\d[\d.,]*)-(\d[\d.,]*)(?![\d.,]*\d)", re.IGNORECASE)
# What stands in a town and is of it, and what a place has: the criticism of China is none by China.
_IN_TOWN_WORDS = """
jury court judge hospital clinic school prison jail church mosque synagogue museum hotel factory plant theatre
theater gallery suburb street university college firm company newspaper restaurant bar shop store studio
warehouse apartment flat airport station stadium zoo library prosecutor district neighbourhood neighborhood
"""
_OF_PLACE_WORDS = """
president king queen emperor chancellor mayor governor capital population economy parliament
government coast border airport currency constitution
"""
_WHAT, _WHOSE = (rf"(?P<what>{'|'.join(words.split())})" for words in (_IN_TOWN_WORDS, _OF_PLACE_WORDS))
# Phrases that are built in two ways of the same words: a sign of it, a pattern, its words in the other order.
_TOWN = r"(?P<name>[A-Z]\w{2,}(?: [A-Z]\w{2,})?)"
_THE = r"\b(?P<the>[Aa]n?|[Tt]he) "
_BUILT = (
    # a jury in Manhattan, a Manhattan jury
    (" in ", lazy(rf"{_THE}{_WHAT} in {_TOWN}\b"), "{the} {name} {what}"),
    (" ", lazy(rf"{_THE}{_TOWN} {_WHAT}\b"), "{the} {what} in {name}"),
    # the river Elbe, the Elbe river
    ("iver ", lazy(rf"{_THE}(?P<what>[Rr]iver) {_TOWN}\b"), "{the} {name} {what}"),
    ("iver", lazy(rf"{_THE}{_TOWN} (?P<what>[Rr]iver)\b"), "{the} {what} {name}"),
    # Mexico's president, the president of Mexico
    ("'s ", lazy(rf"\b{_TOWN}'s {_WHOSE}\b"), "the {what} of {name}"),
    (" of ", lazy(rf"{_THE}{_WHOSE} of {_TOWN}\b"), "{name}'s {what}"),
    # a 43-year-old man, a man, 43,
    ("-year-old ", lazy(rf"{_THE}(?P<n>\d+)-year-old (?P<what>[a-z]+)\b"), "{the} {what}, {n},"),
    (", ", lazy(rf"{_THE}(?P<what>[a-z]+), (?P<n>\d+),"), "{the} {n}-year-old {what}"),
    (
        " Jahre alt,",
        lazy(r"\b(?P<the>[DdEe]\w+) (?P<what>[A-Z]\w+), (?P<n>\d+) Jahre alt,"),
        "{the} {n}-jährige {what}",
    ),
    (
        "-jährige ",
        lazy(r"\b(?P<the>[DdEe]\w+) (?P<n>\d+)-jährige (?P<what>[A-Z]\w+)\b"),
        "{the} {what}, {n} Jahre alt,",
    ),
)
_SPANNING = ("between", "from")


def said_otherwise(needle: Needle, prepared: Prepared, near: Found) -> tuple[Needle, list[Found]] | None:
    """The quote in the source's forms, and the places where it stands so, be it with changes."""
    if len(needle.text) > _LONGEST:
        return None
    text = prepared.folded.text
    window = text[max(0, near.start - _AROUND) : near.end + _AROUND]
    said = _in_forms_of(needle.text, window)
    if said == needle.text:
        return None
    parts = needles(Quote("", said))
    if len(parts) > 1:
        return None
    other = replace(parts[0], prefix=needle.prefix, suffix=needle.suffix)
    places = places_of(other, prepared)
    return (other, places) if places else None


def _in_forms_of(said: str, window: str) -> str:
    """A quote with each phrase that has another form there put into it."""
    ours, around = _InCases(said, lowered(said)), _InCases(window, lowered(window))
    for index in groups_in(ours.low):
        forms = groups()[index]
        own = next((form for form in forms if _place(form, ours)), None)
        if own is None or _place(own, around):
            continue
        theirs = next((place for form in forms if form != own and (place := _place(form, around))), None)
        at = _place(own, ours)
        if theirs and at:
            found = window[slice(*theirs)]
            begins = said[at[0]].isupper() and at[0] == 0
            said = said[: at[0]] + (found[0].upper() + found[1:] if begins else found) + said[at[1] :]
            ours = _InCases(said, lowered(said))
    if any(map(ours.low.__contains__, _SPANNING)):
        said = _with_span(said, window)
    for sign, pattern, form in _BUILT:
        if sign in said and (match := pattern.search(said)):
            built = _if_there(match, form.format_map(match.groupdict()), window)
            said = said[: match.start()] + built + said[match.end() :]
    return in_other_style(in_other_tense(said, window), window)


def _with_span(said: str, window: str) -> str:
    """A quote with its spans of figures as they are written there: between 3 and 5, between 3-5."""
    said = _BETWEEN.sub(lambda match: _if_there(match, f"{match[1]} {match[2]}-{match[3]}", window), said)
    return _SPAN.sub(lambda match: _if_there(match, f"{match[1]} {match[2]} and {match[3]}", window), said)


def _if_there(match: re.Match[str], form: str, window: str) -> str:
    """A form in place of what was matched, if the source has it, be it behind another article.

    It has none in a longer name, "a New York jury", nor in a name of its words, "the Washington University".
    """
    without = form.partition(" ")[2] if form.startswith(_ARTICLES) else form
    low = lowered(window)
    there = re.search(rf"(?<![\w-]){re.escape(lowered(without))}(?![\w-])", low)
    if there is None or lowered(match[0]) in low:
        return match[0]
    before = window[: there.start()].split()[-1:]
    is_in_name = without[0].isupper() and before and before[0][0].isupper() and before[0] not in _THE_WORDS
    what = match.groupdict().get("what", "")
    is_name = what.islower() and what not in _RIVER and what not in window[slice(*there.span())]
    return match[0] if is_in_name or is_name else form


class _InCases(NamedTuple):
    """A text as it is written, and in lower case."""

    written: str
    low: str


def _place(form: str, text: _InCases) -> tuple[int, int] | None:
    """Where a form stands as whole words, in any case unless it has capitals."""
    where = text.written if form != form.lower() else text.low
    if form not in where:
        return None
    if joins_words(form[0]):
        at = where.index(form)
        return at, at + len(form)
    match = _pattern(form).search(where)
    return match.span() if match else None


@lru_cache(maxsize=512)
def _pattern(form: str) -> re.Pattern[str]:
    before = r"(?<![a-z\d.,-])" if form[0].isdigit() else r"(?<![\w-])"
    return re.compile(before + re.escape(form) + (r"(?![\w-])" if form[-1].isalpha() else ""))
