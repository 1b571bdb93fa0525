"""What was done over a longer time, told of a month or year of it, or the other way: "£4bn in the last year".

Over "since 2015 it has paid out £4bn, £390m of it in the last year". The time is read beside the figure, or
where the sentence begins with it. Both texts must have the verb of the deed: what lasts holds in any year.
"""

from __future__ import annotations

import re

from scifacts.checks.contraries.spans_told import share_deed
from scifacts.checks.raising import Contrast
from scifacts.checks.reading.wording import speak_of_one
from scifacts.nouns import NamedTuple
from scifacts.numerals.vocabulary import MONTH_NAMES, MONTHS_WRITTEN
from scifacts.numerals.wordlists import phrases
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from scifacts.checks.reading.placed import Placed
    from scifacts.model import Span

__all__ = ["EACH_YEAR", "told_of_other_period"]

_YEAR = r"(?:19|20)\d\d"
_MONTHS = rf"(?:{'|'.join(MONTHS_WRITTEN)})"
_MANY = r"(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|few|several)"
_PERIOD = lazy(
    rf"\b(?P<over>since\s(?:the\s)?(?:{_YEAR}|{_MONTHS}|start|beginning|launch|last\s(?:summer|winter|spring|autumn)"
    r"|(?:it|they|[a-z]+)\s(?:began|started|opened))(?!(?:\s\d{4})?,?\swhen\b)"
    rf"|between\s{_YEAR}\sand\s{_YEAR}|from\s{_YEAR}\sto\s{_YEAR}"
    rf"|(?:over|in|during|within)\s(?:the\s)?(?:last|past|previous)\s{_MANY}\s(?:months|years|quarters|weeks|decades)"
    rf"|(?:in|over)\sthe\s(?:whole|full)\syear"
    rf"|in\sthe\sfirst\s(?!(?:three|six)\b){_MANY}\smonths"
    rf"|over\s{_MANY}\s(?:years|months|decades)|(?:over|in)\s(?:the\s(?:last|past)|a)\sdecade)\b"
    r"|\b(?P<each>(?:each|every|per|a)\syear(?!\s(?:ago|earlier|before|later|of|to))|annually|yearly)\b"
    r"|\b(?P<one>in\s(?:the\s)?(?:last|past|previous)\s(?:(?:financial|fiscal|calendar|school)\s)?year|last\s(?:year|month)"
    rf"|in\s{_MONTHS}(?:\salone)?|in\sthe\s(?:first|second|third|fourth)\squarter)\b",
    re.IGNORECASE,
)
_OF_RECORD = lazy(r"\b(?:\w+est|most|least|first|record)\s(?:\w+\s){0,2}\Z")  # the lowest figure since 2012
_AMOUNT = lazy(
    rf"(?<![\w.,])(?!{_YEAR}\b)[$€£¥]?\d|\b(?:three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b"
)
_OVER_YEARS = lazy(rf"\sover\s{_MANY}\s(?:years|months|decades)\b|\sover\sa\sdecade\b", re.IGNORECASE)
EACH_YEAR = (" a year", " each year", " every year", " per year", " annually")
_MARK = lazy(r"[,;:()]\s")
_OF_THE = (" of the", " of its", " of their", " of that", " of this")  # before a whole whose part is told
_LONG = (
    "since ",
    "between ",
    "from 19",
    "from 20",
    " last ",
    " past ",
    " previous ",
    "first ",
    " over ",
    "decade",
)
_SHORT_LIST = """
_a_year _each_year every_year per_year last_year past_year previous_year financial_year fiscal_year
calendar_year school_year annually yearly quarter last_month
"""
_SHORT = (*phrases(_SHORT_LIST), *(f"in {month}" for month in MONTH_NAMES))


class _Period(NamedTuple):
    """Whether a figure is told of a longer time, and the words that say so."""

    is_long: bool
    written: str


def told_of_other_period(ours: Placed, theirs: Placed) -> Contrast | None:
    """What statement and passage say of the time that a figure is of, where one is the longer; else None."""
    said, found = ours.sentence().of(ours.text), theirs.sentence().of(theirs.text)
    one_way = _may_be(_LONG, said) and _may_be(_SHORT, found)
    if not (one_way or (_may_be(_SHORT, said) and _may_be(_LONG, found))):
        return None  # few texts need the patterns
    is_deed = share_deed(said, found)
    if not is_deed and not (_is_spread(ours) and _is_spread(theirs)):
        return None
    if any(text.rstrip(" .").endswith((" since", " since then")) for text in (said, found)):
        return None  # opened in May, and has handled 40 since
    one = _period(ours)
    two = _period(theirs) if one else None
    if one is None or two is None or one.is_long is two.is_long:
        return None
    if not is_deed and not speak_of_one(said, found):
        return None
    return Contrast(f"{one.written}: {ours.phrase()}", f"{two.written}: {theirs.phrase()}")


def _is_spread(figure: Placed) -> bool:
    """Whether a figure has right behind it the years that it is spread over, or that it is of each."""
    if figure.mention.unit and figure.mention.unit.endswith(" per year"):
        return True
    end = figure.mention.phrase.end
    return figure.text.startswith(EACH_YEAR, end) or _OVER_YEARS.match(figure.text, end) is not None


def _may_be(signs: tuple[str, ...], text: str) -> bool:
    return any(map(f" {text.lower()}".__contains__, signs))


def _period(figure: Placed) -> _Period | None:
    """The time that a figure is told of: behind it, before it, or where its sentence begins."""
    text, sentence, phrase = figure.text, figure.sentence(), figure.mention.phrase
    end = phrase.end
    is_of_year = figure.mention.unit and figure.mention.unit.endswith(" per year")
    if is_of_year or phrase.of(text).endswith(EACH_YEAR):
        return _Period(False, "a year")
    amounts = _AMOUNT.finditer(text, end, sentence.end)
    stop = next((one.start() for one in amounts if not _of_time(text, sentence, one)), None)
    behind = text[end : stop if stop is not None else sentence.end]
    if stop is not None and (mark := _MARK.search(behind)):
        behind = behind[: mark.start()]
    start = sentence.start
    for one in _AMOUNT.finditer(text, sentence.start, phrase.start):
        start = start if _of_time(text, sentence, one) else one.end()
    before = text[start : phrase.start]
    if start > sentence.start and before.rstrip().endswith(_OF_THE):
        return None  # £390m of the £4bn in the last year
    if start > sentence.start and (mark := _MARK.search(before)):
        before = before[mark.end() :]
    told = _told(behind) or _told(before)
    return told or (
        _told(text[sentence.start : phrase.start].split(",")[0]) if start > sentence.start else None
    )


def _of_time(text: str, sentence: Span, amount: re.Match[str]) -> bool:
    """Whether a number of a sentence is one of a time: five years."""
    times = _PERIOD.finditer(text, sentence.start, sentence.end)
    return any(one.start() <= amount.start() < one.end() for one in times)


def _told(part: str) -> _Period | None:
    """The time that a part names: of each year, else of a longer time, else of one."""
    found = [*_PERIOD.finditer(part)]
    for kind in ("each", "over", "one"):
        if told := next(
            (one for one in found if one[kind] and not _OF_RECORD.search(part[: one.start()])), None
        ):
            return _Period(kind == "over", told.group())
    return None
