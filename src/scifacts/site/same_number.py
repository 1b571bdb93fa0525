"""Equal numbers in several claims: which of them the claims tell apart, and which may be one figure.

What tells two figures apart is what both claims say: another unit, another time. A unit or a time that one
of them leaves out is no difference, nor is a bound: "about 1,900" and "at least 1,900" may be one figure.
"""

from __future__ import annotations

import itertools
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING

from scifacts.model import Comparator, CoverageState, FigureKind
from scifacts.nouns import dataclass
from scifacts.numerals import Verdict, compare_units, may_be_one_time
from scifacts.numerals.describe import COMPARATOR_WORDS
from scifacts.numerals.nouns import unit_name
from scifacts.site.book import Link, source_path
from scifacts.site.words import EXEMPT_REASONS, counted, listed

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from decimal import Decimal

    from scifacts.model import Claim, CoveredFigure, Figure
    from scifacts.site.book import Book, Card

    Pair = tuple[Claim, Figure]

__all__ = ["Elsewhere", "SameNumber", "same_numbers"]

_SMALLEST = 10  # one to nine stand in every text
_TELLING = 3  # digits: 128,430 and 74.2 hardly stand twice by chance, 12 and 60 do
_OTHER = (Verdict.OTHER, Verdict.OTHER_NOUN)
_ABOVE = (Comparator.MORE_THAN, Comparator.AT_LEAST)
_BELOW = (Comparator.LESS_THAN, Comparator.AT_MOST, Comparator.ALMOST)
_NO_TIME = ("money", "percent", "noun")
_RANKS = ("rank", "ranking", "place", "position")
_NEVER_ALIKE = (FigureKind.FURNITURE, FigureKind.NAME)  # page numbers and "COVID-19" are read as no figure


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """The same numeral in a source, where no claim uses it: its words, what it is, and its place."""

    words: str
    reason: str
    place: Link


@dataclass(frozen=True, slots=True)
class SameNumber:
    """One numeral in several claims, and in which respects these give it otherwise."""

    id: str
    number: str
    summary: str
    cards: tuple[Card, ...]
    elsewhere: tuple[Elsewhere, ...]
    reasons: tuple[str, ...]


def same_numbers(book: Book) -> tuple[tuple[SameNumber, ...], tuple[SameNumber, ...]]:
    """What may be one figure in several claims, and what the claims themselves tell apart.

    Claims that read alike and differ in their scale are shown for that, and not for their digits.
    """
    contrary = {claim.id: group[0].id for group in book.contrary for claim in group}
    repeated: list[SameNumber] = []
    apart: list[SameNumber] = []
    unclaimed = _unclaimed(book)
    for quantity, pairs in _with_scales(_by_quantity(book)).items():
        groups = (group for group in _repeated(pairs) if not _is_shown(group, contrary))
        repeated += (_same_number(book, "same", group) for group in groups)
        elsewhere = [each for each in unclaimed.get(quantity, ()) if _is_other_kind(pairs, each)]
        different = _told_apart(pairs)
        if len(different) > 1 or elsewhere:
            shown = different or [pair for pair in pairs if pair[1].unit]
            apart.append(_same_number(book, "alike", shown, [_elsewhere(book, each) for each in elsewhere]))
    return tuple(repeated), tuple(apart)


def _by_quantity(book: Book) -> dict[Decimal, list[Pair]]:
    groups: dict[Decimal, list[Pair]] = {}
    for result in book.report.results:
        figure = result.claim.figure
        if figure is not None:
            groups.setdefault(figure.quantity, []).append((result.claim, figure))
    return groups


def _with_scales(groups: dict[Decimal, list[Pair]]) -> dict[Decimal, list[Pair]]:
    """Groups that are written with the same digits become one: 3.09 trillion and 3.09 billion.

    One digit alone is too common to be taken for another.
    """
    by_digits: dict[Decimal, Decimal] = {}
    joined: dict[Decimal, list[Pair]] = {}
    for quantity, pairs in groups.items():
        digits = next((figure.value for _, figure in pairs if len(figure.value.as_tuple().digits) > 1), None)
        home = by_digits.setdefault(digits, quantity) if digits is not None else quantity
        joined.setdefault(home, []).extend(pairs)
    return joined


def _repeated(pairs: Sequence[Pair]) -> list[list[Pair]]:
    """Groups of claims that may give one figure: each like one before it, and apart from none of them."""
    groups: list[list[list[Pair]]] = []
    places = _Places()
    for alike in _alike(pairs):
        figure = alike[0][1]
        near = places.near(figure)
        home = next((at for at in near if _belongs(figure, [one[0][1] for one in groups[at]])), None)
        if home is not None:
            groups[home].append(alike)
            places.add(figure, home)
            continue
        is_one = len(alike) == 1 or _may_be_one(figure, figure)
        for each in [alike] if is_one else ([pair] for pair in alike):
            places.add(figure, len(groups))
            groups.append([each])
    place = {claim.id: at for at, (claim, _) in enumerate(pairs)}
    whole = (sorted(itertools.chain(*group), key=lambda pair: place[pair[0].id]) for group in groups)
    return [group for group in whole if len(group) > 1]


class _Places:
    """Where among groups a figure may belong: of thousands that years tell apart, in few."""

    __slots__ = ("_count", "_of_year", "_timed", "_untimed")

    def __init__(self) -> None:
        self._count = 0
        self._timed: set[int] = set()
        self._untimed: set[int] = set()
        self._of_year: dict[str, list[int]] = {}  # year -> groups whose first figure with a time has it

    def near(self, figure: Figure) -> Iterable[int]:
        """The places of the groups that a figure may belong to, in order."""
        if figure.as_of is None:
            return range(self._count)
        return sorted(self._untimed.union(*(self._of_year.get(year, ()) for year in _years(figure.as_of))))

    def add(self, figure: Figure, place: int) -> None:
        """Note that a figure stands in the group at a place."""
        self._count = max(self._count, place + 1)
        if figure.as_of is None:
            if place not in self._timed:
                self._untimed.add(place)
        elif place not in self._timed:
            self._timed.add(place)
            self._untimed.discard(place)
            for year in _years(figure.as_of):
                self._of_year.setdefault(year, []).append(place)


def _years(time: str) -> set[str]:
    """The years of a time or of its ends: two times that may be one share one of them."""
    return {end.partition("-")[0] for end in time.split("/")}


def _alike(pairs: Iterable[Pair]) -> list[list[Pair]]:
    """Claims with the very same figure together: of thousands with one number, few need comparing."""
    found: dict[object, list[Pair]] = {}
    for pair in pairs:
        found.setdefault(replace(pair[1], position=None), []).append(pair)
    return list(found.values())


def _belongs(figure: Figure, others: Sequence[Figure]) -> bool:
    return any(_may_be_one(other, figure) for other in others) and not any(
        _is_apart(other, figure) for other in others
    )


def _is_shown(group: Sequence[Pair], contrary: Mapping[str, str]) -> bool:
    """Whether the claims of a group give different figures, and stand side by side for it."""
    shown = {contrary.get(claim.id) for claim, _ in group}
    return len({figure.quantity for _, figure in group}) > 1 and len(shown) == 1 and None not in shown


def _may_be_one(one: Figure, other: Figure) -> bool:
    """Whether nothing that both claims say speaks against one figure, and their number is no common one."""
    if _is_apart(one, other) or _is_beyond(one, other):
        return False
    verdict = compare_units(one.unit, other.unit)
    if one.quantity != other.quantity:  # another scale word, of the same unit
        return verdict == Verdict.SAME
    is_one_unit = bool(one.unit and other.unit) and unit_name(one.unit or "") == unit_name(other.unit or "")
    return _digits(one) >= _TELLING or (is_one_unit and abs(one.quantity) >= _SMALLEST)


def _is_apart(one: Figure, other: Figure) -> bool:
    """Whether two claims themselves tell their figures apart: by a unit or a time that both name."""
    return _times_differ(one, other) or _is_other_unit(one.unit, other.unit)


def _is_beyond(one: Figure, other: Figure) -> bool:
    """Whether one is a bound from below and the other one from above: no figure is both."""
    bounds = (one.comparator, other.comparator)
    return any(first in _ABOVE and second in _BELOW for first, second in (bounds, bounds[::-1]))


def _digits(figure: Figure) -> int:
    """How many digits a number is written with in full; 0 where only one of them is no nought."""
    digits = [digit for digit in f"{figure.quantity:f}".lstrip("-0.") if digit.isdigit()]
    return len(digits) if sum(digit != "0" for digit in digits) > 1 else 0


def _told_apart(pairs: Sequence[Pair]) -> list[Pair]:
    """The claims that differ from another one of them in a unit or a time that both name."""
    alike = _alike(pairs)
    figures = [each[0][1] for each in alike]
    times = _different_times(figure.as_of for figure in figures)
    units = _different_units([figure.unit for figure in figures])
    different = {
        claim.id
        for each, figure, is_other_unit in zip(alike, figures, units, strict=True)
        if is_other_unit or figure.as_of in times
        for claim, _ in each
    }
    return [pair for pair in pairs if pair[0].id in different]


def _different_times(times: Iterable[str | None]) -> set[str]:
    """Those of some times that can be no one with another of them."""
    stated = dict.fromkeys(time for time in times if time is not None)
    of_year: dict[str, list[str]] = {}
    for time in stated:
        for year in _years(time):
            of_year.setdefault(year, []).append(time)
    different = set()
    for time in stated:
        near = {other for year in _years(time) for other in of_year[year]}
        if len(near) < len(stated) or not all(may_be_one_time(time, other) for other in near):
            different.add(time)
    return different


def _different_units(units: Sequence[str | None]) -> list[bool]:
    """Whether each of some units is another one than a unit before it, or than one behind it."""
    first = {unit: at for at, unit in reversed([*enumerate(units)])}
    last = {unit: at for at, unit in enumerate(units)}
    until = dict.fromkeys(units, -1)  # a unit differs from one that stands here, wherever before it stands
    since = dict.fromkeys(units, len(units))  # and from one that stands here, wherever behind it
    for one, other in itertools.permutations(first, 2):
        is_new = last[other] > until[one] or first[one] < since[other]
        if is_new and first[one] < last[other] and _is_other_unit(one, other):
            until[one] = max(until[one], last[other])
            since[other] = min(since[other], first[one])
    return [at < until[unit] or at > since[unit] for at, unit in enumerate(units)]


@lru_cache(
    maxsize=4096
)  # of thousands of claims with one number, each unit is looked at anew for each of them
def _is_other_unit(one: str | None, other: str | None) -> bool:
    return compare_units(one, other) in _OTHER


def _times_differ(one: Figure, other: Figure) -> bool:
    return one.as_of is not None and other.as_of is not None and not may_be_one_time(one.as_of, other.as_of)


def _unclaimed(book: Book) -> dict[Decimal, list[CoveredFigure]]:
    """Value -> its numerals in published text that are no claims; small numbers are everywhere."""
    found: dict[Decimal, list[CoveredFigure]] = {}
    for figure in book.report.coverage:
        mention = figure.mention
        is_other = figure.state in (CoverageState.EXEMPT, CoverageState.IGNORED)
        if not is_other or mention.value < _SMALLEST or mention.kind in _NEVER_ALIKE:
            continue
        if book.papers[figure.source_id].paragraph_at(mention.span.start) is not None:
            found.setdefault(mention.value, []).append(figure)
    return found


def _is_other_kind(pairs: Iterable[Pair], covered: CoveredFigure) -> bool:
    """Whether a numeral is of another kind than the claims' figures, as far as these name a unit."""
    mention = covered.mention
    units = [*dict.fromkeys(figure.unit for _, figure in pairs if figure.unit)]
    if mention.kind is FigureKind.DURATION and mention.unit is None:
        return bool(units) and all(unit_name(unit).family in _NO_TIME for unit in units)
    if mention.kind is FigureKind.ORDINAL:
        return bool(units) and not any(unit in _RANKS for unit in units)
    if mention.kind.is_time:
        return bool(units)
    return bool(units) and all(compare_units(unit, mention.unit) in _OTHER for unit in units)


def _elsewhere(book: Book, covered: CoveredFigure) -> Elsewhere:
    mention, source_id = covered.mention, covered.source_id
    paper, phrase = book.papers[source_id], covered.mention.phrase
    paragraph = paper.paragraph_at(mention.span.start)
    path = source_path(source_id)
    return Elsewhere(
        words=paper.words(phrase, paragraph) if paragraph else phrase.of(paper.source.text),
        reason=covered.reason or EXEMPT_REASONS.get(mention.kind, "no claim"),
        place=Link(f"{path}#{paragraph.id}" if paragraph else path, book.source_label(source_id)),
    )


def _same_number(
    book: Book, kind: str, pairs: Sequence[Pair], elsewhere: Sequence[Elsewhere] = ()
) -> SameNumber:
    cards = tuple(book.cards[claim.id] for claim, _ in pairs)
    summary = f"in {counted(len(cards), 'claim')}"
    if elsewhere:
        summary += f" and {counted(len(elsewhere), 'other place')}"
    return SameNumber(
        id=f"{kind}-{cards[0].id}",
        number=cards[0].figure.number if cards[0].figure else "",
        summary=summary,
        cards=cards,
        elsewhere=tuple(elsewhere),
        reasons=tuple(_reasons([figure for _, figure in pairs])),
    )


def _reasons(figures: Sequence[Figure]) -> Iterator[str]:
    """In which respects figures of one numeral are given otherwise, as far as the claims say it."""
    units = _distinct(f"“{figure.unit}”" for figure in figures if figure.unit)
    scales = _distinct(figure.scale or "no scale word" for figure in figures)
    bounds = _distinct(f"“{COMPARATOR_WORDS[figure.comparator]}”" for figure in figures)
    times = _distinct(figure.as_of.replace("/", "–") for figure in figures if figure.as_of)
    if len(units) > 1:
        named = dict.fromkeys(figure.unit for figure in figures)
        is_other = any(compare_units(*pair) in _OTHER for pair in itertools.combinations(named, 2))
        verb = "name different units" if is_other else "word the unit differently"
        yield f"The claims {verb}: {listed(units)}."
    if len({figure.quantity for figure in figures}) > 1:
        yield f"They are of different size: {listed(scales)}."
    if len(bounds) > 1:
        yield f"The claims bound it differently: {listed(bounds)}."
    if len(times) > 1:
        yield f"The claims name different times: {listed(times)}."


def _distinct(words: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(words))
