"""Twice as many told for half as many, or what a year came to for what a part of it did.

"Twice the share of a year ago" over "half as many as a year ago"; "in the quarter to March" over "in the year
to March": the span must end alike.
"""

from __future__ import annotations

import re

from scifacts.checks.raising import Contrast
from scifacts.checks.reading.reservations import WAY_OPEN, has_reservation
from scifacts.checks.reading.wording import words_in
from scifacts.model import FigureKind
from scifacts.numerals.vocabulary import MONTH_NAMES, MONTHS
from scifacts.numerals.wordlists import word_set
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from scifacts.checks.reading.placed import Placed

__all__ = ["multiple_turned", "span_told_otherwise"]

_MULTIPLE = lazy(
    r"\b(?:(?P<twice>twice|double)|(?P<half>half))\s(?:as\s(?:many|much|large|big|high|long|far|fast|old)|the\s(?:number|share|figure|rate|level|amount|total|size|time|length)"
    r"|of\swhat|what|that\sof|those\sof|(?:its|their)\slevel)\b",
    re.IGNORECASE,
)
_EARLIER = lazy(r"\b(?:ago|earlier|before|previous|last|then|past)\b", re.IGNORECASE)
_COMPARED = lazy(
    r"\s(?:as|of|in|it|they|he|she|the\s[a-z]+\swas|for)\b|\s[a-z]+\s(?:of|in|as)\b", re.IGNORECASE
)
_MONTH = "|".join(MONTH_NAMES)
_LENGTHS = {
    "year": 12, "twelve months": 12, "12 months": 12, "nine months": 9, "six months": 6, "half-year": 6,
    "half year": 6, "half": 6, "quarter": 3, "three months": 3, "month": 1,
}  # fmt: skip
_SPAN = lazy(
    rf"\b(?P<length>{'|'.join(_LENGTHS)})\s(?:(?:to|ended|ending|until)(?:\sthe\send\sof)?|that\sended\sin)\s(?:on\s)?(?:\d{{1,2}}\s)?(?P<month>{_MONTH})\b"
    rf"|\b(?P<alone>in)\s(?P<one>{_MONTH})(?=\s(?:19|20)\d\d|\salone|[.,;]|\Z)",
    re.IGNORECASE,
)
_NEAR = 120  # characters between a figure and its span


def multiple_turned(ours: Placed, theirs: Placed) -> Contrast | None:
    """How many times another number a figure is told to be, where the text has the contrary; else None."""
    if not any(map(ours.text.lower().__contains__, ("twice ", "double ", "half "))):
        return None  # few statements need the patterns
    said = _multiple(ours.text)
    sentence = theirs.sentence().of(theirs.text)
    found = _multiple(sentence) if said is not None else None
    if said is None or found is None or (said["half"] is None) is (found["half"] is None):
        return None
    if any(has_reservation(text, WAY_OPEN) for text in (ours.text, sentence)):
        return None
    sides = [_is_of_earlier(text, match) for text, match in ((ours.text, said), (sentence, found))]
    return Contrast(said.group(), found.group()) if sides == [False, False] else None


def _is_of_earlier(text: str, multiple: re.Match[str]) -> bool:
    """Whether a text tells how many there were earlier, and not how many there are beside these."""
    if _EARLIER.search(text[: multiple.start()]):
        return True
    behind = _EARLIER.search(text, multiple.end())
    between = text[multiple.end() : behind.start()] if behind else " of "
    if between in (" a year ", " the year ") and multiple.group().split()[1] == "the":
        return False  # half the number a year earlier
    return _COMPARED.match(between) is None


def _multiple(text: str) -> re.Match[str] | None:
    found = [*_MULTIPLE.finditer(text)]
    return found[0] if len(found) == 1 else None


def span_told_otherwise(ours: Placed, theirs: Placed) -> Contrast | None:
    """The span that a figure is told of, where the text has another with the same end; else None."""
    low = theirs.sentence().of(theirs.text).lower() + ours.text.lower()
    if not any(
        f"{length} {joint}" in low for length in _LENGTHS for joint in ("to ", "ended", "ending", "until")
    ):
        return None
    said = _spans(ours.text)
    if len(said) != 1:
        return None
    sentence = theirs.sentence()
    found = _spans(sentence.of(theirs.text))
    if len(found) != 1:
        return None
    (one, two), at = (said[0], found[0]), theirs.mention.phrase.start - sentence.start
    if one[0] == 1 and ours.mention.kind is FigureKind.PERCENT:
        return None  # inflation in May is that of the year to May
    if one[0] == 1 and _is_stock(theirs, said=ours.text):
        return None  # it fell to 1.47 million in the year to December, and in December it was
    if one[0] == two[0] or one[1] != two[1] or abs(two[2] - at) > _NEAR or two[0] == 1:
        return None
    return Contrast(one[3], two[3])


# What adds up over a span, though it may be told as a number of so many.
_FLOW_LIST = """
sales sold orders profit profits loss losses revenue revenues turnover earnings income exports imports output
production spending births deaths crimes crime offences offenses accidents arrivals departures visitors
visits trips passengers applications permits starts completions registrations cases marriages divorces fires
insolvencies bankruptcies strikes incidents attacks killed died born built hired deliveries delivered
"""
_FLOWS = word_set(_FLOW_LIST)
_STOCK_LIST = """
number population herd stock stocks debt level price prices rate index unemployed employed employment balance
holdings reserves inventory inventories fleet staff workforce headcount membership members
"""
_STOCKS = word_set(_STOCK_LIST)


def _is_stock(figure: Placed, said: str) -> bool:
    """Whether a figure is one to which what has a value at any time rose or fell."""
    from scifacts.checks.contraries.change_roles import leads_to  # few sentences have two such spans

    words = {*words_in(figure.sentence().of(figure.text)), *words_in(said)}
    return _FLOWS.isdisjoint(words) and not _STOCKS.isdisjoint(words) and leads_to(figure)


def _spans(text: str) -> list[tuple[int, int, int, str]]:
    """Of each span of a text: how many months it lasts, in which it ends, where it stands, its words."""
    return [
        (
            1 if one["alone"] else _LENGTHS[one["length"].lower()],
            MONTHS[(one["month"] or one["one"]).lower()],
            one.start(),
            one.group(),
        )
        for one in _SPAN.finditer(text)
    ]
