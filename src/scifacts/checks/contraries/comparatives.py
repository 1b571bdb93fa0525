"""The way that a figure has from a comparative: 41 more than, um 2,4 % niedriger, inférieur de 1,4 point."""

from __future__ import annotations

import re

from scifacts.model import FigureKind
from scifacts.nouns import NamedTuple
from scifacts.numerals.languages.months_abroad import MONTHS_ABROAD
from scifacts.numerals.vocabulary import MONTHS
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from scifacts.checks.reading.placed import Placed

__all__ = ["COMPARING", "Comparative", "are_compared_apart", "comparative_of"]

_NEAR = 40  # characters before a figure
_WORD = lazy(r"[\w-]+")
# A glance for what `comparative_of` reads.
COMPARING = lazy(
    r"\s(?:um|than|more|less|fewer|mehr|weniger|höher|niedriger|geringer|günstiger|billiger|teurer|cheaper|dearer|más|menos"
    r"|plus|moins|mais|(?:sup|inf)[eé]rior)\b|(?:sup|inf)érieur"
)
# "41 more than a year earlier", "34 fewer homicides than in 2019", "400 times larger than the Earth"
_THAN = lazy(
    r"\s(?:(?!(?:of|with|for|in|to|at|by|and|or|von|mit)\s)[^\W\d_]+(?:-[^\W\d_]+)*\s)?"
    r"(more|fewer|less|larger|smaller|bigger|higher|lower|greater|longer|shorter|warmer|hotter|colder|cooler|wetter|drier)"
    r"\s(?:[^\W\d_]+\s)?than\b(?!\s\d)"
    r"|\s(mehr|weniger|más|menos|above|below|höher|niedriger|geringer|günstiger|billiger|teurer|de\splus|de\smoins|a\smais|a\smenos|meer|minder|in\spiù|in\smeno"
    r"|cheaper|dearer|(?:more|less)\sexpensive|(?:more|less|fewer)(?=\s?[.,;:)]|\s?\Z))(?![^\W_])",
    re.IGNORECASE,
)
_MORE_WORDS = """
more larger bigger higher greater longer warmer hotter wetter mehr más above höher teurer dearer
"""
_MORE = frozenset([*_MORE_WORDS.split(), "de plus", "more expensive", "a mais", "meer", "in più"])
# Alone behind a share they tell a change: "90% less."; "12 more" are others.
_ALONE = frozenset(["more", "less", "fewer"])
# "Inférieur de 1,4 point": by how much; "inférieur à" is a bound.
_APART_BY = lazy(
    r"\b(?:(supérieur|superior)|inférieur|inferior)(?:e?s|e|es)?\s(?:de|en)\s(?:una?\s)?\Z", re.IGNORECASE
)


class Comparative(NamedTuple):
    """The way that a comparative tells, its words with the figure, and with what it compares, else ""."""

    way: int
    words: str
    compared: str


def comparative_of(figure: Placed) -> Comparative | None:
    """The comparative behind a figure, or before it in French and Spanish; None where there is none."""
    text, start, end = figure.text, figure.mention.phrase.start, figure.mention.phrase.end
    before = figure.before(_NEAR)
    if ("rieur" in before or "rior" in before) and (by := _APART_BY.search(before)) is not None:
        return Comparative(1 if by[1] else -1, by.group() + figure.phrase(), _comparand(text, end))
    than = _THAN.match(text, end) or _THAN.match(text, figure.mention.span.end)
    if than is None or (than[2] in _ALONE and figure.mention.kind is not FigureKind.PERCENT):
        return None
    way = 1 if (than[1] or than[2]).lower() in _MORE else -1
    at = than.end() - len(" than") if than[1] else than.end()
    return Comparative(way, text[start : than.end()], _comparand(text, at))


def _comparand(text: str, at: int) -> str:
    """The words behind a comparative that tell with what it compares; "" where none do."""
    found = _COMPARAND.match(text, at)
    return found[1] if found else ""


_COMPARAND = lazy(r"\s?(?:than|als|que|à|al?)\s([^.,;:()]{1,60})", re.IGNORECASE)
_THEN = lazy(
    r"\b(?:(?:19|20)\d\d|\w*years?|months?|weeks?|quarters?|before|earlier|ago|previous\w*|usual|normal|vorjahr\w*|vormonat\w*"
    r"|vor|zuvor|jahre?n?s?|monat\w*|quartal\w*|vorquartal\w*|woche|ans?|année|mois|trimestre|semaine|niveau|auparavant"
    r"|plus\stôt|años?|mes(?:es)?|anterior|antes)\b",
    re.IGNORECASE,
)


def are_compared_apart(one: str | None, two: str | None) -> bool:
    """Whether two may compare the same the other way round: lower than in the west, higher than in the east.

    They do not where both compare with an earlier time, or in one language with what has a name of one.
    """
    if one is None or two is None:
        return False
    if all(not side or _is_then(side) for side in (one, two)):
        return False
    said, told = (
        {word.lower() for word in _WORD.findall(side) if len(word) > _NAMED} - _PRONOUNS
        for side in (one, two)
    )
    return said.isdisjoint(told)


_NAMED = 3  # letters: more than an article has
_PRONOUNS = frozenset({"celui", "celle", "ceux", "celles", "those", "that", "denen", "dass"})


def _is_then(words: str) -> bool:
    return _THEN.search(words) is not None or any(
        word.lower() in MONTHS or word.lower() in MONTHS_ABROAD for word in _WORD.findall(words)
    )
