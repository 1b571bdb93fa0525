"""One figure written in two forms: $214bn and 214bn dollars, .5 and 0.5, a third and 1/3, 6 a.m. and 06:00.

An edit is harmless where it stands inside a figure on both sides and both read the same in value, bound
and unit. What the reading of numerals leaves open is never accepted so: years, dates, names, things counted.
"""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache, partial
from itertools import starmap
from typing import TYPE_CHECKING, NamedTuple

from scifacts.matching.judging.accounts import is_one_debit
from scifacts.matching.judging.counting import Stretch, is_code
from scifacts.matching.judging.facts import PARTS, is_numeric
from scifacts.matching.judging.one_measure import basis_points, days, in_cents, measures, points, shares
from scifacts.matching.judging.quarters import quarters
from scifacts.matching.vocabulary.words import PHRASES
from scifacts.model import ChangeKind, FigureKind
from scifacts.numerals.languages.eras import BEFORE_FIRST
from scifacts.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
    from typing import TypeAlias

    from scifacts.matching.tokens import Tokens

    _Plain: TypeAlias = tuple[
        int, int, tuple[Hashable, ...]
    ]  # what is read of a figure, with or without names

__all__ = ["is_one_figure", "is_other_time"]

_BEFORE, _BEHIND = 12, 10  # tokens around an edit that a figure is read from
_CODE = lazy(r"0\d")  # "%08x"
_READ = frozenset(
    (FigureKind.COUNT, FigureKind.MONEY, FigureKind.PERCENT, FigureKind.RATIO, FigureKind.RANGE,
     FigureKind.DURATION)
)  # fmt: skip
_MULTIPLES = (FigureKind.COUNT, FigureKind.RATIO)
_MEASURED = frozenset(("money", "percent", "measure"))


# What the name of a unit does not say: "2 tonnes of wheat a year", "5 euro cents".
_LEFT_OPEN = lazy(r"\bof\b|\bcents?\b|\bpenny\b|\bpence\b")


class _Read(NamedTuple):
    """A figure in a window of text: where it stands, and what it says."""

    start: int
    end: int
    says: tuple[Hashable, ...]


def is_one_figure(here: Tokens, first: int, last: int, there: Tokens, start: int, end: int) -> bool:
    """Whether an edit of here[first:last] into there[start:end] only writes one figure otherwise."""
    ours, theirs = here.keys[first:last], there.keys[start:end]
    readers = _readers((*ours, *theirs))
    if not readers:
        return False  # nearly always: another word
    are_plain = len(ours) == len(theirs) == 1 and ours[0].isdecimal() and theirs[0].isdecimal()
    is_clock = ":" in (*here.keys[last : last + 1], *there.keys[end : end + 1])
    if are_plain and not is_clock and not _is_short_year(here.keys[first - 1 : first], *ours, *theirs):
        return False  # or another number
    if is_code(Stretch(here.keys, there.keys, first, last, start, end)):
        return False  # sección 2.1 and 2.10
    if is_one_debit((here, first, last), (there, start, end)) or is_one_debit(
        (there, start, end), (here, first, last)
    ):
        return True
    last, end = _before_comma(here.keys, first, last), _before_comma(there.keys, start, end)
    first, start = _behind_joint(here.keys, first, last), _behind_joint(there.keys, start, end)
    window, place = _window(here, first, last)
    other, other_place = _window(there, start, end)
    if not (_DIGIT_OR_WORD.search(window) and _DIGIT_OR_WORD.search(other)):
        spelled = any(map(str.isdecimal, ours)) is not any(map(str.isdecimal, theirs))
        return spelled and _says_same(_spelled, (window, place), (other, other_place))
    return any(_says_same(reader, (window, place), (other, other_place)) for reader in readers)


def _is_short_year(before: Sequence[str], one: str, other: str) -> bool:
    """Whether two numbers behind a dash may be one year: 2014-18, 2014-2018."""
    return before in (["-"], ["–"], ["/"]) and {len(one), len(other)} == {2, 4} and one[-2:] == other[-2:]


def _says_same(
    reader: Callable[[str], Iterable[_Plain]],
    here: tuple[str, tuple[int, int]],
    there: tuple[str, tuple[int, int]],
) -> bool:
    """Whether a reader reads one figure at both places, and the same."""
    says = _around(reader, *here)
    return says is not None and says == _around(reader, *there)


def _behind_joint(keys: Sequence[str], first: int, last: int) -> int:
    """The index behind a comma, colon or "from" that an edit of more tokens begins with: CI, 0.61 to 0.90."""
    is_label = last > first and keys[first] == ":" and not keys[first - 1][-1:].isdigit()  # and no ratio
    return first + (last - first > 1 and (is_label or keys[first] in (",", "from")))


def _before_comma(keys: Sequence[str], first: int, last: int) -> int:
    """The end of an edit without the comma behind its last word: 15 minutes, but."""
    return last - (last - first > 1 and keys[last - 1] == "," and keys[last - 2].isalpha())


def _readers(keys: tuple[str, ...]) -> tuple[Callable[[str], Iterable[_Plain]], ...]:
    """The readers of what a few tokens may be a part of; "fiscal" alone is one of a quarter's name."""
    if _belongs_to_figure(keys):
        return _READERS
    return () if _FISCAL.isdisjoint(keys) else (quarters,)


_FISCAL = frozenset(("fiscal", "financial", "year"))


def _belongs_to_figure(keys: tuple[str, ...]) -> bool:
    """Whether any of a few tokens may be a part of a figure: digits, signs, number words, units, "a"."""
    return any(
        not key.isalpha() or len(key) <= _SHORT or key in _PARTS_OF_FIGURES or is_numeric(key)
        or ((fact := PHRASES.get(key)) is not None and (fact.kind in _KINDS or fact.says[:5] == "month"))
        for key in keys
    )  # fmt: skip


_SHORT = 3  # letters: "ad", "am", "USD", "one"
_KINDS = frozenset((ChangeKind.NUMBER, ChangeKind.SCALE, ChangeKind.UNIT, ChangeKind.COMPARATOR))
_POINTS_OF = frozenset({"percentage", "prozentpunkte", "punkte", "pourcentage"})
_PARTS_OF_FIGURES = _POINTS_OF.union(PARTS, ("half", "noon", "midnight", "pounds", "pound"))


def is_other_time(here: Tokens, first: int, last: int, there: Tokens, start: int, end: int) -> bool:
    """Whether the half of the day came or went where that makes another time: 12:00, 12:00am."""
    if {"am"} != {*here.keys[first:last], *there.keys[start:end]}:
        return False
    ours = _around(_clocks, *_window(here, first, last))
    theirs = _around(_clocks, *_window(there, start, end))
    return ours is not None and theirs is not None and ours[0][1] != theirs[0][1]


_DIGIT_OR_WORD = lazy(
    r"\d|[¼-¾⅐-⅞]|\b(?:half|third|quarter|fifth|sixth|seventh|eighth|ninth|tenth|noon|midnight|point|dollar|euro"
    r"|pence|cent)s?\b|[一二三四五六七八九十百]"
    r"|-to-|\b(?:two|three|four|five|six|seven|eight|nine|eleven|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand)\b",
)


def _window(side: Tokens, first: int, last: int) -> tuple[str, tuple[int, int]]:
    """The words around an edit as text, and where the edit stands in it."""
    low, high = max(0, first - _BEFORE), min(len(side), last + _BEHIND)
    if low >= high:
        return "", (0, 0)
    base = side.starts[low]
    text = side.cut(low, high).spaced()
    if first == last:
        before = side.ends[first - 1] - base if first > low else 0
        behind = side.starts[first] - base if first < high else len(text)
        return text, (before, behind)
    return text, (side.starts[first] - base, side.ends[last - 1] - base)


def _around(
    reader: Callable[[str], Iterable[_Plain]], text: str, place: tuple[int, int]
) -> tuple[tuple[Hashable, ...]] | None:
    """What the one figure says that a place lies in; of an empty place, one that it touches."""
    start, end = place
    is_empty = not text[start:end].strip()
    found = [
        read
        for read in starmap(_Read, reader(text))
        if (read.start <= end and start <= read.end if is_empty else read.start <= start and end <= read.end)
    ]
    return (found[0].says,) if len(found) == 1 else None


@lru_cache(maxsize=64)  # the words of a quote are read again for each passage that resembles it
def _amounts(text: str) -> tuple[_Read, ...]:
    """Amounts as numerals are read everywhere else: value, bound and unit."""
    return tuple(_amounts_in(text))


def _amounts_in(text: str) -> Iterator[_Read]:
    from scifacts.numerals import figures
    from scifacts.numerals.nouns import unit_name

    for figure in figures(text):
        if figure.kind not in _READ or _CODE.match(figure.text):
            continue
        unit = unit_name(figure.unit) if figure.unit else None
        behind = text[figure.span.end : figure.phrase.end].lower()
        is_measured = unit is not None and unit.family in _MEASURED and not _LEFT_OPEN.search(behind)
        is_pound = unit is not None and (unit.name == "GBP" or "pound" in behind)  # a weight, or money
        what = (figure.kind, unit) if not is_pound else ("pound", unit.rate if unit else "")
        is_multiple = figure.kind in _MULTIPLES and unit is not None and unit.name == "times"  # 3.1x
        is_measured = is_measured or is_multiple
        says = ("times" if is_multiple else what, figure.value, figure.high, figure.comparator)
        yield _Read(figure.phrase.start, figure.phrase.end if is_measured else figure.span.end, says)


# "Closed at 10.30 pence" is a price.
_NO_CLOCKS = (
    "pence|p|cents?|pounds?|dollars?|euros?|yuan|yen|rupees|francs|points?|per|percent|million|billion|thousand"
    "|metres|meters|miles|kilometres|degrees|seconds"
)
_CLOCK = lazy(
    r"(?<![\d:.,$€£¥])(?P<hour>\d{1,2})(?:(?P<sign>[:.]|\s?h\s?)(?P<minute>[0-5]\d))?(?:\s?(?P<half>[ap])\.?\s?m\b\.?)?"
    rf"(?![\d:]|[.,]\d|\s?%|\s(?:{_NO_CLOCKS})\b)|\b(?P<word>noon|midnight)\b",
    re.IGNORECASE,
)
_AT = lazy(r"\bat\s\Z", re.IGNORECASE)
_UHR = lazy(r"\sUhr\b")
_NOON = 12  # hours


def _clocks(text: str) -> Iterator[_Read]:
    """Times of the day in minutes; "10:30" may be in either half of it, "06:00" and "22:30" may not."""
    for match in _CLOCK.finditer(text):
        says = _time_of_day(match, at=_is_clock(text, match))
        if says is not None:
            yield _Read(match.start(), match.end(), says)


def _is_clock(text: str, match: re.Match[str]) -> bool:
    """Whether "8.15" must be a time: at 8.15, 8.15 Uhr."""
    return bool(_UHR.match(text, match.end()) or _AT.search(text[: match.start()]))


def _time_of_day(match: re.Match[str], *, at: bool) -> tuple[str, int] | None:
    if match["word"]:
        return "day", 60 * _NOON * (match["word"].lower() == "noon")
    hour, minute, half = int(match["hour"]), int(match["minute"] or 0), match["half"]
    if half:
        is_afternoon = half.lower() == "p"
        return ("day", 60 * (hour % _NOON + _NOON * is_afternoon) + minute) if 1 <= hour <= _NOON else None
    if not match["minute"] or hour > 23 or (match["sign"] == "." and not at):
        return None
    is_certain = hour >= _NOON or match["hour"][0] == "0"
    return "day" if is_certain else "half", 60 * hour + minute


_YEAR = r"(?P<{}>\d{{1,3}}(?:,\d{{3}})+|\d{{1,5}})"
_ERA = r"(?P<{}>A\.?D\b|C\.?E\b|B\.?C(?:\.?E)?\b)\.?"
_DATED = lazy(
    rf"(?<![\w.,]){_ERA.format('before')}\s?{_YEAR.format('year')}(?![\w]|[.,]\d)"
    rf"|(?<![\w.,]){_YEAR.format('other')}\s?{_ERA.format('behind')}(?!\w)"
)


def _eras(text: str) -> Iterator[_Read]:
    """Years with their era: AD 44, 44 A.D."""
    for match in _DATED.finditer(text):
        era = (match["before"] or match["behind"]).replace(".", "")
        year = int((match["year"] or match["other"]).replace(",", ""))
        yield _Read(match.start(), match.end(), ("BC" if era[0] == "B" else "AD", year))


_REIGN = lazy(
    rf"(?:(?P<reign>{'|'.join(BEFORE_FIRST)})\s?(?P<count>元|\d{{1,3}})|(?<!\d)(?P<year>(?:18|19|20)\d\d))年(?P<fiscal>度)?"
)


def _reigns(text: str) -> Iterator[_Read]:
    """Years of Japan and Taiwan by era, and the same counted through: 平成29年度, 2017年度."""
    if "年" not in text:
        return
    for match in _REIGN.finditer(text):
        count = 1 if match["count"] == "元" else int(match["count"] or match["year"])
        year = count + (BEFORE_FIRST[match["reign"]] if match["reign"] else 0)
        yield _Read(match.start(), match.end(), ("reign", year, bool(match["fiscal"])))


_SEASON = lazy(
    r"(?<![\w.,/–-])(?P<fiscal>FY|(?:fiscal|financial)(?:\syear)?\b)?\s?(?:(?P<first>(?:19|20)\d\d)"
    r"(?:\s?(?P<joint>[/–-])\s?(?P<last>(?:19|20)?\d\d))?|(?<=FY)(?P<year>\d\d))(?![\w/–-]|[.,]\d)",
    re.IGNORECASE,
)


def _seasons(text: str) -> Iterator[_Read]:
    """Fiscal years and seasons by the year that they begin in: 2025/26, 2025-26; FY2025; spans: 2014-18."""
    for match in _SEASON.finditer(text):
        first = int(match["first"] or f"20{match['year']}")
        last, is_fiscal = match["last"], match["fiscal"] is not None
        if last is None and not is_fiscal:
            continue  # a year
        if last is None or f"{first + 1}".endswith(last):
            yield _Read(match.start(), match.end(), ("season", first, last is None, is_fiscal))
        elif match["joint"] != "/" and (until := int(f"{first}"[: -len(last)] + last)) > first:
            yield _Read(match.start(), match.end(), ("years", first, until, is_fiscal))


_FEET = lazy(
    r"(?<![\d.,])(\d{1,3})\s?(?:'|feet\b|foot\b|ft\b\.?)[\s-]?(?:and\s)?(\d{1,2}(?:\.\d)?)\s?(?:\"|''|inches\b|inch\b|in\b)"
)


def _feet(text: str) -> Iterator[_Read]:
    """Feet and inches: 6'2", 6ft 2in."""
    for match in _FEET.finditer(text):
        yield _Read(match.start(), match.end(), ("feet", int(match[1]), Decimal(match[2])))


def _days(text: str) -> Iterator[_Read]:
    """Days and months of a year in Chinese: 2021年5月6日, 二〇二一年五月六日."""
    from scifacts.numerals import figures

    if "年" not in text:
        return
    for figure in figures(text):
        if figure.kind is FigureKind.DATE and figure.as_of and "年" in figure.text:
            yield _Read(figure.span.start, figure.span.end, ("date", figure.as_of))


def _spelled(text: str) -> Iterator[_Read]:
    """Counts in number words of any language: vingt-quatre, vierundzwanzig, 24."""
    from scifacts.numerals import figures

    for figure in figures(text):
        if figure.kind in (FigureKind.COUNT, FigureKind.DURATION) and figure.value is not None:
            yield _Read(figure.span.start, figure.span.end, (figure.value, figure.comparator, figure.scale))


def _compounds(text: str) -> Iterator[_Plain]:
    """Measures by the powers of their units; their module is large, and few edits come so far."""
    from scifacts.matching.judging.compound_units import compounds

    return compounds(text)


def _conversions(text: str) -> Iterator[_Plain]:
    """A measure and what it is in other units, as `_compounds`."""
    from scifacts.matching.judging.compound_units import conversions

    return conversions(text)


def _metric(text: str) -> Iterator[_Plain]:
    """Measures in the base of their family, as `_compounds`."""
    from scifacts.matching.judging.compound_units import metric

    return metric(text)


_READERS: tuple[Callable[[str], Iterable[_Plain]], ...] = (
    _amounts, _clocks, _eras, _reigns, _seasons, _feet, _days, measures, shares, points, basis_points, days,
    quarters, _compounds, _conversions, _metric, *(partial(in_cents, sign=sign) for sign in "$€£")
)  # fmt: skip
