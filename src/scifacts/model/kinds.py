"""The words that the nouns choose from: statuses, kinds, comparators, scales."""

from __future__ import annotations

from enum import StrEnum

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import TypeAlias

__all__ = [
    "FIGURE_SCALES",
    "MYRIADS",
    "SCALES",
    "ChangeKind",
    "ClaimId",
    "ClaimStatus",
    "Comparator",
    "CoverageState",
    "EventKind",
    "FigureKind",
    "Method",
    "QuoteStatus",
    "Severity",
    "SourceId",
    "Stance",
]

SourceId: TypeAlias = str
ClaimId: TypeAlias = str

# Short-scale names of powers of ten, singular; with the myriads what `figure.scale` may say.
SCALES: dict[str, int] = {
    "hundred": 2,
    "thousand": 3,
    "lakh": 5,
    "million": 6,
    "crore": 7,
    "billion": 9,
    "trillion": 12,
    "quadrillion": 15,
}
# The scales of East Asia, which count by ten thousands: "18847.3亿元" is {value: 18847.3, scale: 亿}.
MYRIADS: dict[str, int] = {
    "万": 4, "萬": 4, "만": 4, "亿": 8, "億": 8, "억": 8, "万亿": 12, "兆": 12, "조": 12,
}  # fmt: skip
FIGURE_SCALES: dict[str, int] = SCALES | MYRIADS


class _Word(StrEnum):
    """A word of a closed list; it hashes as the text that it equals, at C speed."""

    __hash__ = str.__hash__


class QuoteStatus(_Word):
    """What became of a quote (contract: "What becomes of a quote")."""

    MATCH = "match"
    REWORDED = "reworded"
    CHANGED = "changed"
    AMBIGUOUS = "ambiguous"
    MISSING = "missing"
    UNREADABLE = "unreadable"

    @property
    def stands(self) -> bool:
        """Whether one passage of the source says what the quote says."""
        return self in _STANDING

    @property
    def is_found(self) -> bool:
        """Whether the source says what the quote says, at one place or at several."""
        return self in _STANDING or self is QuoteStatus.AMBIGUOUS


_STANDING = frozenset({QuoteStatus.MATCH, QuoteStatus.REWORDED})


class ClaimStatus(_Word):
    """What became of a claim: derived from its findings."""

    VERIFIED = "verified"
    WARNING = "warning"
    FAILED = "failed"


class Severity(_Word):
    """How much a finding weighs: an error fails the check, a warning only under --strict."""

    ERROR = "error"
    WARNING = "warning"


class Stance(_Word):
    """How a quote bears on its claim."""

    SUPPORTS = "supports"
    REFUTES = "refutes"
    CONTEXT = "context"


class Comparator(_Word):
    """How a figure relates to its value: "over 160" is not "160"."""

    EXACTLY = "exactly"
    MORE_THAN = "more-than"
    AT_LEAST = "at-least"
    LESS_THAN = "less-than"
    AT_MOST = "at-most"
    ABOUT = "about"
    ALMOST = "almost"

    @property
    def bounds_below(self) -> bool:
        """Whether the number may be greater than the figure says: over 160, at least 160."""
        return self in _LEAST

    @property
    def bounds_above(self) -> bool:
        """Whether it may be smaller: under 160, at most 160; "almost 160" is no bound."""
        return self in _MOST


_LEAST = frozenset({Comparator.MORE_THAN, Comparator.AT_LEAST})
_MOST = frozenset({Comparator.LESS_THAN, Comparator.AT_MOST})


class Method(_Word):
    """How a quote was found."""

    EXACT = "exact"
    FOLDED = "folded"
    FUZZY = "fuzzy"
    NONE = "none"


class ChangeKind(_Word):
    """What an edit between quote and passage touches."""

    NUMBER = "number"
    SCALE = "scale"
    UNIT = "unit"
    COMPARATOR = "comparator"
    TIME = "time"
    NEGATION = "negation"
    DIRECTION = "direction"
    NAME = "name"
    WORDING = "wording"
    TYPOGRAPHY = "typography"

    @property
    def touches_fact(self) -> bool:
        """Whether an edit of this kind changes what is stated, not only how."""
        return self not in (ChangeKind.WORDING, ChangeKind.TYPOGRAPHY)


class FigureKind(_Word):
    """What a numeral in a text is. The last six are no claim by themselves (contract: coverage)."""

    COUNT = "count"
    MONEY = "money"
    PERCENT = "percent"
    RATIO = "ratio"
    RANGE = "range"
    RANK = "rank"
    DURATION = "duration"
    ORDINAL = "ordinal"
    YEAR = "year"
    DATE = "date"
    NAME = "name"
    FURNITURE = "furniture"

    @property
    def is_time(self) -> bool:
        """Whether a figure of this kind says when: a year, a date."""
        return self in _TIMES

    @property
    def is_share(self) -> bool:
        """Whether a figure of this kind says how much of a whole: per cent, one in five."""
        return self in _SHARES

    @property
    def is_exempt(self) -> bool:
        """Whether coverage lets a figure of this kind stand without a claim."""
        return self in _EXEMPT


_TIMES = frozenset({FigureKind.YEAR, FigureKind.DATE})
_SHARES = frozenset({FigureKind.PERCENT, FigureKind.RATIO})
_EXEMPT = frozenset(
    {
        FigureKind.DURATION,
        FigureKind.ORDINAL,
        FigureKind.YEAR,
        FigureKind.DATE,
        FigureKind.NAME,
        FigureKind.FURNITURE,
    }
)


class EventKind(_Word):
    """What happened to a claim, as its history tells it."""

    ADDED = "added"
    CORRECTED = "corrected"
    REWORDED = "reworded"
    RETIRED = "retired"


class CoverageState(_Word):
    """Whether a figure of a source is accounted for."""

    CLAIMED = "claimed"
    IGNORED = "ignored"
    UNCOVERED = "uncovered"
    EXEMPT = "exempt"
