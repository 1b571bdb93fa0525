"""The rate of a figure that only the statement or the passage names: "40 tonnes", "40 tonnes a month"."""

from __future__ import annotations

import re
from dataclasses import replace

from scifacts.model import ChangeKind, FigureKind
from scifacts.numerals import Disagreement, Verdict, choose, compare_units
from scifacts.numerals.nouns import unit_name
from scifacts.numerals.rates import DENOMINATORS, agree_in_rate, says_rate, split_rate
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from scifacts.checks.reading.placed import Placed
    from scifacts.model import Figure, FigureMention

__all__ = ["are_nouns_of_nouns", "rate_unsaid", "with_stated_rate"]

_YEAR = lazy(r"\b(?:19|20)\d\d\b")
_SINCE = lazy(
    r"\b[Ss]ince\s(?:19|20)\d\d\b|\b[Bb]etween\s(?:19|20)\d\d\sand\b|\b[Ff]rom\s(?:19|20)\d\d\sto\b"
)
_PRICE = lazy(
    r"\b(?:prices?|priced|trad(?:ed|es|ing)|closed|quoted|crude|oil|brent|gas|gold|silver|copper|wheat|shares?|stock)\b",
    re.IGNORECASE,
)
# In Italian and Dutch "per" is "for" and "from" as well: "per una spesa pari a"
_NO_NOUN = "cent|cento|se|annum|mille|un[ao]?|il|lo|la|gli|le|i|tutt[aeio]|de|het|een|dit|deze"
_PER = lazy(rf"\bper\s(?!(?:{_NO_NOUN})\b)(?P<noun>[a-z]+)\b[^.,;:!?()\d$€£¥]*[$€£¥]?\Z")
_PACE = lazy(r"\bannual(?:i[sz]ed)?\s(?:rate|pace)\sof\s[^\d]{0,12}\Z", re.IGNORECASE)
_NAMES_PACE = lazy(r"\b(?:rate|pace|annual\w*)\b", re.IGNORECASE)
_CLAUSE = 60  # characters from "per" to the figure
_NEAR = 120  # characters before and behind a figure, about its sentence: "annual output of 40 tonnes"
_NEAR_CHANGE = 300  # before a change: "annual growth" is told once, and three rates of it


def with_stated_rate(figure: Figure, stated: Callable[[], Placed | None], mention: FigureMention) -> Figure:
    """The figure with the rate that the statement gives it, where the source gives another or none.

    `stated` reads the figure in the statement; many claims do not need it.
    """
    if mention.unit is None or _rate(figure.unit) or (figure.unit is None and not _rate(mention.unit)):
        return figure
    placed = stated()
    said = placed.mention if placed is not None else None
    if figure.unit is None:
        return _with_other_rate(figure, said, mention)
    if said is None or not _rate(said.unit) or compare_units(figure.unit, said.unit) != Verdict.NO_RATE:
        return figure
    return replace(figure, unit=said.unit) if _rate(said.unit) != _rate(mention.unit) else figure


def _with_other_rate(figure: Figure, said: FigureMention | None, mention: FigureMention) -> Figure:
    """A figure without unit with the rate of the statement, where the source names another."""
    ours, theirs = _rate(said.unit) if said else "", _rate(mention.unit)
    if said is None or not ours or agree_in_rate(ours, theirs):
        return figure
    return replace(figure, unit=said.unit)


def rate_unsaid(
    figure: Figure,
    stated: Callable[[], list[FigureMention]],
    statement: str,
    mention: FigureMention,
    text: str,
) -> Disagreement | None:
    """A rate that one side alone names, None where the words around name it too.

    It is soft, but that "12 deaths" are no "12 deaths per 100,000 people". Where the figure has no unit, the
    statement's counts.
    """
    if not _rate(mention.unit) and not _rate(figure.unit):
        return _unsaid_before(statement, mention, text)
    unit = figure.unit
    if unit is None and mention.unit is not None and _rate(mention.unit):
        unit = said.unit if (said := choose(figure, stated())) is not None else None
    if unit is None or mention.unit is None or compare_units(unit, mention.unit) != Verdict.NO_RATE:
        return None
    ours, theirs = _rate(unit), _rate(mention.unit)
    if theirs == "year" and _YEAR.search(statement) and not _SINCE.search(statement):
        return None  # in 2023 it made 40 million
    if figure.unit is None and mention.kind is FigureKind.MONEY and _PRICE.search(statement):
        return None  # crude rose to $85, of a barrel
    near = _NEAR_CHANGE if mention.kind is FigureKind.PERCENT else _NEAR
    around = text[max(0, mention.phrase.start - near) : mention.phrase.end + _NEAR]
    if says_rate(statement if theirs else around, ours or theirs):
        return None
    reason = f'the source says "{mention.unit}", the claim says "{unit}"'
    return Disagreement(ChangeKind.UNIT, unit, mention.unit, reason, theirs[:1].isdigit())


def _unsaid_before(statement: str, mention: FigureMention, text: str) -> Disagreement | None:
    """A rate before a figure in its clause, where a statement has none: "spending per pupil came to $9"."""
    start = mention.phrase.start
    before = " ".join(text[max(0, start - _CLAUSE) : start].split()) + " "
    is_amount = mention.kind is not FigureKind.PERCENT and "annual" in before.lower()
    if is_amount and _PACE.search(before):
        named = _NAMES_PACE.search(statement) is not None
        reason = "the source gives an annual rate"
        return (
            None if named else Disagreement(ChangeKind.UNIT, mention.unit or "", "annual rate", reason, False)
        )
    led = _PER.search(before) if " per " in before else None  # few amounts need the patterns
    if led is not None and any(map(str.isdigit, _led_by(before[: led.start()]))):
        return None  # 12 cents per share on $340 of sales
    if led is None or says_rate(statement, split_rate(f"1 per {led['noun']}")[1] or led["noun"]):
        return None
    unit = mention.unit or ""
    reason = f'the source says "{unit}" per {led["noun"]}'
    return Disagreement(ChangeKind.UNIT, unit, f"{unit} per {led['noun']}", reason, False)


def _led_by(before: str) -> str:
    """What of a text stands behind its last mark."""
    return min((before.rpartition(mark)[2] for mark in (", ", ". ", "; ", ") ")), key=len)


def are_nouns_of_nouns(ours: str, theirs: str) -> bool:
    """Whether two units count things per other things, none of them a measure: passengers per carriage."""
    names = unit_name(ours), unit_name(theirs)
    known = {*DENOMINATORS.values()}
    return all(
        one.family == "noun" and one.rate and not one.rate[0].isdigit() and one.rate not in known
        for one in names
    )


def _rate(unit: str | None) -> str:
    return unit_name(unit).rate if unit else ""
