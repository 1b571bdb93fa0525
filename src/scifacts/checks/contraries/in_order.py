"""Of two things told in order the figure of the other: "profit rose 5%" over "revenue and profit rose by 5%
and 7% respectively".
"""

from __future__ import annotations

import re

from scifacts.checks.raising import Contrast
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from scifacts.checks.reading.placed import Placed
    from scifacts.model import FigureMention

__all__ = ["IN_ORDER", "listed_otherwise", "other_in_order"]

_ORDER = ("respectively", "in that order", "jeweils", "respectivement", "respectivamente")
IN_ORDER = (*_ORDER, "latter")
_JOINED = lazy(
    r"[^\w.;:!?]{1,3}(?:and|und|et|y)\s(?:(?:by|to|at|of|from|um|auf|bei|à|de|al?)\s)?", re.IGNORECASE
)
_PAIR = lazy(
    r"(?P<one>[^\W\d_][\w'’-]*)\s(?:and|und|et|y)\s(?:(?:the|der|die|das|den|dem|des|les|la|le|los|las|el|du|de)\s){0,2}"
    r"(?P<two>[^\W\d_][\w'’-]*)",
    re.IGNORECASE,
)
_ASIDE = lazy(r"\s?\([^()]*\)")


def other_in_order(ours: Placed, theirs: Placed, mentions: Sequence[FigureMention]) -> Contrast | None:
    """The one of two things that a statement names, and the one whose figure it gives; else None."""
    span = theirs.sentence()
    sentence = span.of(theirs.text)
    if not any(map(sentence.lower().__contains__, _ORDER)):
        return None
    inside = [one for one in mentions if span.contains(one.phrase) and not one.kind.is_time]
    at = next((at for at, one in enumerate(inside) if one.span == theirs.mention.span), None)
    if at is None:
        return None
    is_second = _are_joined(theirs.text, inside, at - 1)
    if _are_joined(theirs.text, inside, at) is is_second:
        return None  # the middle of three, or one alone
    if _are_joined(theirs.text, inside, at - 2 if is_second else at + 1):
        return None  # one of three
    place = int(is_second)
    first = inside[at - place]
    pairs = [*_PAIR.finditer(_ASIDE.sub("", theirs.text[span.start : first.phrase.start]))]
    if len(pairs) != 1:
        return None
    names = pairs[0]["one"], pairs[0]["two"]
    own, other = names[place], names[1 - place]
    from scifacts.checks.reading.figure_words import forms_in  # few sentences tell two in order

    said = forms_in(ours.text)
    owns, others = forms_in(own), forms_in(other)
    is_told = bool(owns and others) and others <= said and said.isdisjoint(owns)
    return Contrast(other, own) if is_told else None


def _are_joined(text: str, figures: Sequence[FigureMention], at: int) -> bool:
    """Whether the figure at a place of a sentence and the next one are told as two of a row."""
    if not 0 <= at < len(figures) - 1:
        return False
    one, two = figures[at], figures[at + 1]
    return one.kind is two.kind and _JOINED.fullmatch(text, one.phrase.end, two.phrase.start) is not None


_LISTED = lazy(
    r"(?:\s?\([^()]*\)|\s?\[[^\[\]]*\])?(?:,\s(?:(?:and|und|et|y)\s)?|\s(?:and|und|et|y)\s)"
    r"(?:(?:by|to|at|of|from|um|auf|bei|à|de|al?)\s)?",
    re.IGNORECASE,
)
_APART = lazy(r",\s(?:(?:and|und|et|y)\s)?|\s(?:and|und|et|y)\s", re.IGNORECASE)
_WORD = lazy(r"[^\W_]+(?:['’.-][^\W_]+)*")
_NAMED = r"[A-Z][\w'’.-]*(?:\s(?:(?:of|de|von|van)\s)?[A-Z][\w'’.-]*)*"
_NAMES = lazy(rf"{_NAMED}(?:,\s{_NAMED})*,?\s(?:and|und|et|y)\s{_NAMED}")
_AND = (" and ", " und ", " et ", " y ")
_JOINED_NEAR = 12  # characters from a figure to what joins it to the next
_REACH = 4  # words of the first and the last thing of a list, which the sentence goes on from
_NUMERALS = "zero one two three four five six seven eight nine ten"
_COUNTED = {str(at): word for at, word in enumerate(_NUMERALS.split())}


def listed_otherwise(
    statement: str, stated: Sequence[FigureMention], theirs: Placed, mentions: Sequence[FigureMention]
) -> Contrast | None:
    """What a statement gives the figure of another of a list told in order: "A, B and C had 1, 2 and 3".

    As many things of the list must be named as figures are given, each once; the first is of the first.
    """
    span = theirs.sentence()
    is_ordered = any(map(span.of(theirs.text).lower().__contains__, _ORDER))
    if not is_ordered and not any(map(theirs.around(_JOINED_NEAR).__contains__, _AND)):
        return None
    alike = [one for one in mentions if span.contains(one.phrase) and one.kind is theirs.mention.kind]
    run = _run_of(theirs, alike)
    before = theirs.text[span.start : run[0].phrase.start]
    if len(run) == 1:
        return None
    proper = _proper_names(before, len(run))
    if not is_ordered and not (proper and _are_bare(run, theirs.text, span.end)):
        return None
    names = proper if _is_told_of_one(statement, proper, before) else _names_before(before, len(run))
    values = [one.value for one in run]
    if len({*values}) != len(values) or not names:
        return None
    said = sorted(
        (min(places), at)
        for at, words in enumerate(names)
        if (places := [place for word in words for place in _places(word, statement)])
    )
    given = [values.index(one.value) for one in stated if one.value in values]
    order = [at for _, at in said]
    if len(order) != len(given) or not given or len({*order}) != len(order) or order == given:
        return None
    at = next(at for at, (one, two) in enumerate(zip(order, given, strict=True)) if one != two)
    figure = run[given[at]].text
    ours, own = (" ".join(names[one[at]]) for one in (order, given))
    return Contrast(f"{ours}: {figure}", f"{own}: {figure}")


def _are_bare(run: Sequence[FigureMention], text: str, end: int) -> bool:
    """Whether the figures of a row count one thing, and no other row follows: 3.1 and 0.8 µg/L."""
    numbers = [one.phrase.of(text).strip() for one in run[:-1]]
    plain = all(number[-1].isdigit() or number[-1] == "%" for number in numbers)
    return plain and not any(map(text[run[-1].phrase.end : end].__contains__, _AND))


def _run_of(figure: Placed, alike: Sequence[FigureMention]) -> list[FigureMention]:
    """The figures that are told in a row with one, itself among them."""
    at = next((at for at, one in enumerate(alike) if one.span == figure.mention.span), None)
    if at is None:
        return [figure.mention]
    first = last = at
    while first > 0 and _are_listed(figure.text, alike[first - 1], alike[first]):
        first -= 1
    while last < len(alike) - 1 and _are_listed(figure.text, alike[last], alike[last + 1]):
        last += 1
    return [*alike[first : last + 1]]


def _are_listed(text: str, one: FigureMention, two: FigureMention) -> bool:
    return _LISTED.fullmatch(text, one.phrase.end, two.phrase.start) is not None


def _is_told_of_one(statement: str, names: list[list[str]], before: str) -> bool:
    """Whether a statement has one of the names, and no word of another pair, in small letters."""
    if not any(_places(word, statement) for words in names for word in words):
        return False
    pairs = (word for pair in _PAIR.finditer(before) for word in (pair["one"], pair["two"]))
    return not any(_places(word, statement) for word in pairs if word.islower())


def _proper_names(before: str, many: int) -> list[list[str]]:
    """The words of each of so many names in a row that no other has, where one row alone has so many."""
    rows = [_APART.split(row[0]) for row in _NAMES.finditer(before)]
    fit = [[_WORD.findall(name) for name in row] for row in rows if len(row) == many]
    if len(fit) != 1:
        return []
    row = fit[0]
    own = [
        [word for word in name if not any(word in other for other in row if other is not name)]
        for name in row
    ]
    return own if all(own) else []


def _names_before(before: str, many: int) -> list[list[str]]:
    """A word for each of so many things that a text lists last, which no other has; else none."""
    from scifacts.matching.vocabulary.words import FUNCTION_WORDS  # few sentences list things in order

    pieces = [_WORD.findall(piece) for piece in _APART.split(before)]
    while pieces and FUNCTION_WORDS.issuperset(map(str.lower, pieces[-1])):
        pieces.pop()
    if len(pieces) < many:
        return []
    listed = pieces[-many:]
    listed[0], listed[-1] = listed[0][: -_REACH - 1 : -1], listed[-1][:_REACH]
    names: list[list[str]] = []
    for at, piece in enumerate(listed):
        others = {word.lower() for other, words in enumerate(listed) if other != at for word in words}
        own = (word for word in piece if word.lower() not in others and word.lower() not in FUNCTION_WORDS)
        names.append([*own][:1])
    return names if all(names) else []


def _places(name: str, statement: str) -> list[int]:
    """Where a statement has a word of a list, as it is or as a number in words."""
    forms = "|".join(map(re.escape, filter(None, (name, _COUNTED.get(name)))))
    return [
        one.start()
        for one in re.finditer(rf"(?<![\w.,])(?:{forms})(?![\w%]|[.,]\d)", statement, re.IGNORECASE)
    ]
