"""One fact in two articles: whether two suggested claims say the same of the same thing."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from scifacts.matching import locate
from scifacts.model import SCALES, Quote, QuoteStatus
from scifacts.numerals.nouns import unit_name
from scifacts.suggest.naming import EMPTY_WORDS

if TYPE_CHECKING:
    from decimal import Decimal

    from scifacts.model import Claim, Comparator, Figure

    Fact = tuple[Decimal, Comparator, str, str, str | None]

__all__ = ["fact_of", "is_same_statement"]

_WORD: Final = re.compile(r"[^\W\d_]+")


def fact_of(figure: Figure) -> Fact:
    """What must be equal in two figures before they can be one: quantity, comparator, unit and time."""
    unit = unit_name(figure.unit or "")
    value = figure.value.scaleb(SCALES[figure.scale]) if figure.scale else figure.value
    return value.normalize(), figure.comparator, unit.family, unit.name, figure.as_of


def is_same_statement(one: Claim, other: Claim) -> bool:
    """Whether the shorter of two statements stands in the longer, judged as a quote is in its source.

    It may be worded otherwise only as far as every word that names something stays: "37 percent of men"
    would else be found in "37 percent of women".
    """
    short, long = sorted((one.statement, other.statement), key=lambda text: (len(text), text))
    status = locate(Quote("", short.rstrip(".。")), long).status
    return status is QuoteStatus.MATCH or (
        status is QuoteStatus.REWORDED and _naming_words(short) <= _naming_words(long)
    )


def _naming_words(text: str) -> set[str]:
    words = {word.casefold() for word in _WORD.findall(text)}
    return {word for word in words if word not in EMPTY_WORDS}
