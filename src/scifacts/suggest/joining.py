"""One fact in two articles: whether a suggested claim says what another, or one that is there, says."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from scifacts.matching import locate
from scifacts.model import Quote, QuoteStatus
from scifacts.numerals.nouns import unit_name
from scifacts.suggest.naming import EMPTY_WORDS
from scifacts.text import fold

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from decimal import Decimal

    from scifacts.model import Claim, Comparator, Figure

    Fact = tuple[Decimal, Comparator, str, str, str | None]

__all__ = ["Joined", "fact_of", "is_same_statement"]

_WORD: Final = re.compile(r"[^\W\d_]+")
_LEAST: Final = 3  # words that name something, in a quote that says as much as a statement


class Joined:
    """The claims so far, those of the project first, by what must be equal to be one fact."""

    def __init__(self, written: Iterable[Claim]) -> None:
        self.written = list(written)
        self.new: list[Claim] = []
        self.grown: set[int] = set()
        self._places: dict[object, list[int]] = {}
        for place, claim in enumerate(self.written):
            if claim.figure is not None:
                self._places.setdefault(_quantity(claim.figure), []).append(place)

    def add(self, stub: Claim, words: str, stands: Callable[[Claim], bool]) -> Claim:
        """Add a quote to the claim that says the same as a stub and stands with it, else the stub itself.

        `words` are the figure's own, which tell a stub without a figure as data. Returns what has the quote.
        """
        key = _quantity(stub.figure) if stub.figure is not None else words.casefold()
        places = self._places.setdefault(key, [])
        for place in places:
            claim = self._claim(place)
            if not _may_be_one(claim, stub, is_written=place < len(self.written)):
                continue
            both = replace(claim, quotes=claim.quotes + stub.quotes)
            if stands(both):
                self._exchange(place, both)
                return both
        places.append(len(self.written) + len(self.new))
        self.new.append(stub)
        return stub

    def _claim(self, place: int) -> Claim:
        first = len(self.written)
        return self.written[place] if place < first else self.new[place - first]

    def _exchange(self, place: int, claim: Claim) -> None:
        first = len(self.written)
        if place < first:
            self.written[place] = claim
            self.grown.add(place)
        else:
            self.new[place - first] = claim


def _may_be_one(claim: Claim, stub: Claim, *, is_written: bool) -> bool:
    """Whether two claims of one quantity state one fact, and the second quotes another source for it."""
    new = stub.quotes[0].source_id
    if any(quote.source_id == new for quote in claim.quotes):
        return False
    if claim.figure is None or stub.figure is None:
        return claim.figure is stub.figure and is_same_statement(claim, stub)
    if not is_written:
        return fact_of(claim.figure) == fact_of(stub.figure) and is_same_statement(claim, stub)
    return _is_told(claim.figure, stub.figure) and (is_same_statement(claim, stub) or _is_quoted(claim, stub))


def _is_told(figure: Figure, new: Figure) -> bool:
    """Whether a figure of an editor, who may leave the unit out and know the time, is the one of a source."""
    mine, its = unit_name(figure.unit or ""), unit_name(new.unit or "")
    is_one_unit = not figure.unit or mine == its
    return is_one_unit and new.as_of in (None, figure.as_of)


def _is_quoted(claim: Claim, stub: Claim) -> bool:
    """Whether what a claim quotes stands in the statement of a stub."""
    said = (replace(claim, statement=quote.exact) for quote in claim.quotes)
    return any(len(_naming_words(one.statement)) >= _LEAST and is_same_statement(one, stub) for one in said)


def _quantity(figure: Figure) -> tuple[Decimal, Comparator]:
    return figure.quantity.normalize(), figure.comparator


def fact_of(figure: Figure) -> Fact:
    """What must be equal in two figures before they can be one: quantity, comparator, unit and time."""
    unit = unit_name(figure.unit or "")
    return *_quantity(figure), unit.family, unit.label, figure.as_of


def is_same_statement(one: Claim, other: Claim) -> bool:
    """Whether the shorter of two statements stands in the longer, judged as a quote is in its source.

    It may be worded otherwise only as far as every word that names something stays: "37 percent of men"
    would else be found in "37 percent of women". A bare number says nothing that another could say.
    """
    short, long = sorted((one.statement, other.statement), key=lambda text: (len(text), text))
    if not _WORD.search(short):
        return short == long
    words = short.rstrip(".。")
    every = _naming_words(short) <= _naming_words(long)
    if not every and _folded(words) not in _folded(long):
        return False  # spares the search: of 800 claims of one quantity each is compared with each
    status = locate(Quote("", words), long).status
    return status is QuoteStatus.MATCH or (status is QuoteStatus.REWORDED and every)


@lru_cache(maxsize=4096)
def _naming_words(text: str) -> frozenset[str]:
    words = {word.casefold() for word in _WORD.findall(text)}
    return frozenset(word for word in words if word not in EMPTY_WORDS)


@lru_cache(maxsize=4096)
def _folded(text: str) -> str:
    return fold(text).text
