"""A number of a statement that is one of its passage but for a digit: 8.5%, of 5.8%; May 1940, of May 1941.

The statement may tell more than its passage does, so a number is taken for a slip only where no source of
the claim has it, and where it is like the one number of the passages that the statement leaves out.
"""

from __future__ import annotations

import re

from scifacts.checks.other_numbers.reckoned import ONE_UNIT
from scifacts.model import Comparator, FigureKind
from scifacts.numerals import compare_units, may_be_one_time
from scifacts.numerals.agree import significant_digits
from scifacts.numerals.measures import is_measure
from scifacts.numerals.vocabulary import MONTHS
from scifacts.numerals.wordlists import WORD
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from scifacts.checks.reading.placed import Placed
    from scifacts.model import FigureMention

__all__ = ["mistyped"]

_COMPARED = frozenset(
    {FigureKind.COUNT, FigureKind.MONEY, FigureKind.PERCENT, FigureKind.YEAR, FigureKind.DATE}
)
_LEAST = 2  # digits that changed places
_LEAST_KEPT = 3  # digits of which one is another: 40 and 44 may be two things
_SEPARATOR = r"[.,'’ \u00a0\u202f]?"
_NEAR = 40  # characters before a year
_BEFORE = lazy(
    r"\b(?:(?P<since>since|seit|depuis|desde)|(?<!\d\s)(?P<noun>[^\W\d_]{4,})\s(?:of|in|von|im\sJahre?|de|en))\s\Z",
    re.IGNORECASE,
)
_YEAR = 4


def mistyped(
    ours: Placed, passages: Sequence[Placed], stated: Iterable[Placed], sources: Iterable[str]
) -> Placed | None:
    """The figure of the passages that a statement's other figure is but for a digit; None if none."""
    mention = ours.mention
    if (
        mention.kind not in _COMPARED
        or mention.high is not None
        or mention.comparator is not Comparator.EXACTLY
    ):
        return None
    told = [one.mention for one in stated]
    left = {
        (one.mention.kind, one.mention.value): one
        for one in passages
        if _is_of_sort(mention, one.mention) and not any(_tells(said, one.mention) for said in told)
    }
    near = [one for one in left.values() if _is_slip(ours, one)]
    if len(near) != 1:
        return None
    return None if any(_has(source, mention) for source in sources) else near[0]


def _is_of_sort(ours: FigureMention, theirs: FigureMention) -> bool:
    if theirs.high is not None:
        return False
    if ours.kind.is_time or theirs.kind.is_time:
        return ours.kind.is_time and theirs.kind.is_time
    if ours.kind is not theirs.kind or (
        ours.as_of and theirs.as_of and not may_be_one_time(ours.as_of, theirs.as_of)
    ):
        return False
    is_measured = any(is_measure(one.unit or "") for one in (ours, theirs))
    counts = ours.kind is FigureKind.COUNT and not is_measured  # voters, ballots, 票: of many names
    return counts or compare_units(ours.unit, theirs.unit) in ONE_UNIT


def _tells(said: FigureMention, theirs: FigureMention) -> bool:
    if said.kind.is_time and theirs.kind.is_time:
        return _year(said) == _year(theirs)
    return theirs.value in (said.value, said.high)


def _is_slip(ours: Placed, theirs: Placed) -> bool:
    """Whether two digits of a number changed places, or one of three or more is another."""
    if ours.mention.kind.is_time:
        return _is_other_year(ours, theirs)
    one, two = ours.mention.value, theirs.mention.value
    digits, others = significant_digits(one), significant_digits(two)
    if digits == others:
        return len(digits) > _LEAST and ours.mention.unit == theirs.mention.unit and one != two  # 1.17, 11.7
    if one.adjusted() != two.adjusted() or (one < 0) is not (two < 0):
        return False
    size = max(len(digits), len(others))
    digits, others = digits.ljust(size, "0"), others.ljust(size, "0")
    if _are_exchanged(digits, others):
        return True
    return size >= _LEAST_KEPT and sum(a != b for a, b in zip(digits, others, strict=True)) == 1


def _are_exchanged(digits: str, others: str) -> bool:
    apart = [at for at, (a, b) in enumerate(zip(digits, others, strict=True)) if a != b]
    return len(apart) == _LEAST and sorted(digits) == sorted(others)


def _is_other_year(ours: Placed, theirs: Placed) -> bool:
    """Whether two years have one other digit, and the same month, noun or "since" before them."""
    one, two = _year(ours.mention), _year(theirs.mention)
    if one is None or two is None or one[:1] != two[:1]:
        return False
    if not _are_exchanged(one, two) and sum(a != b for a, b in zip(one, two, strict=True)) != 1:
        return False
    led = _led(ours)
    return led is not None and led == _led(theirs)


def _led(time: Placed) -> str | None:
    """The month of a time, the noun that it dates, or a word for since when: the plague of, since."""
    months = [word for word in WORD.findall(time.mention.text) if word.lower() in MONTHS]
    if months:
        return str(months[-1])
    found = _BEFORE.search(time.before(_NEAR))
    return (found["since"] or found["noun"]).lower() if found else None


def _year(mention: FigureMention) -> str | None:
    year = (mention.as_of or "")[:_YEAR]
    return year if len(year) == _YEAR and year.isdigit() else None


def _has(source: str, mention: FigureMention) -> bool:
    """Whether a source has a number's digits, in groups or with noughts behind."""
    digits = _year(mention) if mention.kind.is_time else significant_digits(mention.value) or "0"
    if not digits:
        return True
    whole, _, part = f"{mention.value.normalize():f}".partition(".")
    written = (
        f"{_SEPARATOR.join(whole)}[.,]{part}" if part else rf"{_SEPARATOR.join(digits)}(?:{_SEPARATOR}0)*"
    )
    return re.search(rf"(?<!\d)(?<!\d[.,]){written}(?![.,]?\d)", source) is not None
