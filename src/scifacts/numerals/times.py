"""The time that a text ties to a figure: "in 2022" after it, or at the head of its sentence.

Conservative on purpose: a wrong year is worse than none. A time counts where it follows the figure in
the same clause, where it opens the figure's sentence or clause, or where it opened the sentence before
and an additive word ("Additionally", "It also") carries it over in the same paragraph. "The previous
year" and the like count from the time tied last, "last year" from the year of publication; where they
cannot be told, their figure has no time rather than that of its sentence. A quarter or half is its months.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import replace
from itertools import pairwise

from scifacts.model import FigureKind
from scifacts.numerals.languages.times_abroad import opening, ties_behind
from scifacts.numerals.lone import behind, governs, year_to
from scifacts.numerals.relative import Relative, is_of_now, relatives
from scifacts.numerals.rows import UNDATED, tie_labelled
from scifacts.numerals.wordlists import phrases, word_set
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from scifacts.numerals.draft import Draft

__all__ = ["tie_times"]

_UNTIED = UNDATED - {FigureKind.DURATION}
_LEAD = lazy(
    r"\b(in|by|during|for|as\s+of|as\s+at|on|at\s+the\s+end\s+of|by\s+the\s+end\s+of|by\s+end-?|by\s+late|by\s+early|in\s+late|in\s+early|"
    r"in\s+mid-?|in(?:\s+the)?(?:\s+(?:early|late))?\s+(?:spring|summer|autumn)|throughout|from|between|over)(?:\s+|(?<=-))(?:the\s+)?(?:fiscal\s+|FY\s?)?(?:(?:whole|full)\s+)?"
    r"(?:year\s+)?(?:of\s+)?\Z",
    re.IGNORECASE,
)
_LEAD_ENDS = phrases(
    "in by for of at on as end end- the fy year during late early mid mid- throughout from between over"
    " fiscal whole full spring summer autumn"
)
_CLAUSE_ENDS = lazy(r"[,;:()]\s|\s[-–—]\s")
_PERIOD_JOINT = lazy(r"\s*(?:to|through|until|till|and|[-–—])\s*")
_CLAUSE_BREAK = lazy(r"[.,;:!?]|\b(?:and|but|which|who|while)\b")
# Notes behind a full stop.
_NOTES = r"(?:\[[^\[\]\s]{1,20}\]|[*†‡\u00b9\u00b2\u00b3\u2070-\u2079]|<sup>[^<>]{1,12}</sup>)*"
# Its first character is one of a set, which is sought at C speed: what stands before it is looked at then.
_SENTENCE_END = lazy(
    r"[.!?。\n](?:(?<!\n)(?<!\bMr.)(?<!\bDr.)(?<!\bMs.)(?<!\bNo.)(?<!\bSt.)[\"”’')\]]*"
    rf"{_NOTES}(?:\s+(?=[\"“‘'(]?[^\Wa-z_])|\Z)|(?<=\n)(?![a-z]|(?<=[a-z,]\n)[$€£¥]?\d+(?:[.,]\d+)*(?:%|\s[a-z]))|(?<=。))"
)
_OPENS = lazy(
    r"(?:(?:\A|\n)[ \t]*(?:[-*+\u2022]|\d{1,2}[.)]|#{1,6})[ \t]|\A|[\n。]"
    rf"|[.!?][\"”’')\]]*{_NOTES}\s|[;:—–]\s|,\s+(?:and|but|while|whereas|yet)\s)[\s\"“‘'(]*(?:(?:And|But|Yet|While|Whereas|and|but|while)\s+)?"
    r"(?:(?:Additionally|In addition|Also|Moreover|Furthermore|Besides|However|Meanwhile|Then|Later|Earlier|"
    r"Similarly|By comparison|In comparison|By contrast),?\s+)?\Z"
)
_ADDITIVE = lazy(
    r"\s*[\"“‘']?(?:Additionally|In addition|Also|Moreover|Furthermore|Besides|What is more|"
    r"(?:It|They|We|He|She|The\s\w+|[A-Z]\w+)\s(?:have\s|has\s|had\s)?also)\b"
)
_SAME_YEAR = lazy(r"\s*[\"“‘']?(?:In\s)?(?:That|that|The same|the same)\syear\b")
# "€1.5 billion matures in 2031": another verb than a form of be or have ties the time to itself.
_TIES = lazy(
    r"\s*(?:\Z|(?:of|with|from|for|in|on|among|between|across|at|to|by|was|were|had|have|has|worldwide|globally|"
    r"nationwide|annually|more|less|fewer|each|alone|respectively|overall)\b)"
)
_LONGEST_GAP = 60  # characters; "27.3% of the global share from" spans 21, a longer gap ties nothing
_LEAD_WINDOW, _OPENING_WINDOW = 40, 32  # characters; ". In comparison, " and some blanks
_FARTHEST_ANCHOR = 1_000  # characters; two long sentences
# "in the first quarter of 2023", "in Q1 2023", "in H2 of 2023"
_PART_OF_YEAR = lazy(
    r"\b(?:in|by|during|for|throughout|over)\s+(?:the\s+)?(?:(first|second|third|fourth|last|final)\s+(quarter|half)|([QH])([1-4]))"
    r"(?:\s+of)?(?:\s+the\s+year)?\s+\Z",
    re.IGNORECASE,
)
_PART_ENDS = frozenset("rRfF1234")  # quarter, half, Q1, of, year
_EARLIEST = 1_000
_AWAY = lazy(r"(?:\s+years)?\s+(earlier|before|later|after)(?=\s*(?:[,.;:!?)]|\Z))")
_SPANS = lazy(r"\d{4}/\d{4}")
_MOVED_FROM = lazy(
    r"\b(?:rose|fell|grew|climbed|dropped|declined|jumped|increased|decreased|went|shrank|surged|soared|expanded)\s+from\s+\Z"
)
_CHANGED = lazy(
    r"\b(?:up|down|by|rises?|rose|risen|falls?|fell|fallen|grows?|grew|grown|climb(?:ed|s)?|drop(?:ped|s)?|gain(?:ed|s)?|declined?"
    r"|jump(?:ed)?|(?:in|de)creased?|shrank|(?:rise|fall|increase|decrease|drop|jump|decline|gain)\sof|an?)\s+\Z"
)
_NUMBERS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "last": 0, "final": 0}


def tie_times(text: str, drafts: Sequence[Draft], published: str | None, language: str) -> None:
    """Set `as_of` on the drafts of one text; they must be in order and must not overlap.

    `published` is the date of the text, ISO, from which "last year" counts.
    """
    if not any(draft.time for draft in drafts) and not published:
        return
    is_chinese = any(text[one.tail - 1] > "\u2e80" for one in drafts)
    counted = relatives(text, "zh" if is_chinese else language)
    tie_labelled(text, drafts)
    _tie_following(text, drafts)
    _tie_parts(text, drafts)
    _tie_when(text, drafts)
    _Opening(text, published).tie(drafts, counted)
    _tie_years_away(text, drafts)
    _tie_ends(text, drafts)
    if language in ("de", "fr", "es"):
        from scifacts.numerals.led_times import tie_led  # few texts are in these

        tie_led(text, drafts, language)
    _tie_lone(text, drafts, counted)
    _tie_parts(text, drafts)  # "im Mai 2023" has tied the whole since
    for draft in drafts:
        if draft.kind.is_time:
            draft.as_of = draft.time


def _tie_following(text: str, drafts: Sequence[Draft]) -> None:
    """Tie "in 2012" to the figure before it: "1 trillion yuan ($141.32 billion) in 2012"."""
    at = 0
    while at < len(drafts):
        if drafts[at].kind.is_time:
            last, time = _period(text, drafts, at)
            if time is not None and at > 0:
                _tie_back(text, drafts, at, time)
            at = last
        at += 1


_OF, _ARTICLES = word_set("of des der de"), word_set("all the its their his her los las")
_COUNTED = lazy(r"\s[^\W\d_]+")
_WHEN_COUNTED = lazy(r"\s(?:in|during|im|en)(?:\s(?:the\syear|el\saño|Jahre?|[^\W\d_]{3,10}(?:\sde)?))?\s")


def _tie_parts(text: str, drafts: Sequence[Draft]) -> None:
    """Tie "14 of 22 counts in 2023" to its year; "14 of the 22 members elected in 2023" may be of any.

    "14 out of 22" is one figure, and the noun behind it is no part of it.
    """
    for at, when in enumerate(drafts):
        if not when.kind.is_time or at == 0:
            continue
        part = whole = drafts[at - 1]
        if whole.kind is FigureKind.RATIO:
            noun = _COUNTED.match(text, whole.tail)
            time, end = when.time, noun.end() if noun else whole.tail
        else:
            part, time, end = drafts[max(0, at - 2)], whole.as_of, whole.tail
            first = text[part.tail : min(part.tail + _LONGEST_GAP, whole.lead)].lower().split(None, 1)
            if part.as_of is not None or part.kind in _UNTIED or (first and first[0] not in _OF):
                continue
            words = text[part.tail : whole.lead].lower().split()
            if not _OF.issuperset(words[:1] or "-") or not _ARTICLES.issuperset(words[1:]):
                continue
        if part.as_of is None and part.kind not in _UNTIED and _WHEN_COUNTED.fullmatch(text, end, when.start):
            part.as_of = time


_WHEN = lazy(r",\swhen\s")
_WHEN_ENDS = lazy(r"[.,;:!?)]\s|[.!?]?\Z|\n\s*\n")


def _tie_when(text: str, drafts: Sequence[Draft]) -> None:
    """Tie the figures of "in 2024, when a high of 255 was reached" to that year, up to the clause's end."""
    for at, when in enumerate(drafts):
        if not when.kind.is_time or when.time is None or not (opened := _WHEN.match(text, when.end)):
            continue
        ended = _WHEN_ENDS.search(text, opened.end())
        for later in range(at + 1, len(drafts)):
            figure = drafts[later]
            if ended is None or figure.start >= ended.start() or figure.kind.is_time:
                break
            if figure.kind not in UNDATED and figure.as_of is None:
                figure.as_of = when.time


def _period(text: str, drafts: Sequence[Draft], at: int) -> tuple[int, str | None]:
    """The time at `at`, joined with the next one in "from 2011 to 2021"."""
    draft = drafts[at]
    if not draft.kind.is_time or draft.time is None:
        return at, None
    if part := _part_of_year(text, draft):
        return at, part[1]
    if at + 1 < len(drafts) and drafts[at + 1].kind is draft.kind and (end := drafts[at + 1].time):
        gap = text[draft.end : drafts[at + 1].start]
        if "/" not in draft.time + end and len(gap) < 12 and _PERIOD_JOINT.fullmatch(gap):
            lead = _lead(text, draft, 0)
            word = lead[1].lower() if lead else ""
            if "and" not in gap or word == "between":
                return at + 1, f"{draft.time}/{end}"
            return at + 1, None
    return at, draft.time


def _lead(text: str, draft: Draft, floor: int) -> re.Match[str] | None:
    before = text[max(floor, draft.start - _LEAD_WINDOW) : draft.start]
    may_lead = before.rstrip().lower().endswith(_LEAD_ENDS) or not before.isascii()
    lead = _LEAD.search(before) if may_lead else None
    return None if lead is None or "\n\n" in lead.group() else lead


def _part_of_year(text: str, draft: Draft) -> tuple[int, str] | None:
    """Where "in the first quarter of" begins before a year, and the months that it names."""
    if draft.kind is not FigureKind.YEAR or draft.time is None or len(draft.time) != 4:
        return None
    low = max(0, draft.start - _LEAD_WINDOW)
    before = text[low : draft.start]
    if before.rstrip()[-1:] not in _PART_ENDS or (part := _PART_OF_YEAR.search(before)) is None:
        return None
    months = 3 if (part[2] or part[3]).lower() in ("quarter", "q") else 6
    number = (_NUMBERS[part[1].lower()] if part[1] else int(part[4])) or 12 // months
    if number * months > 12:
        return None
    first, last = (number - 1) * months + 1, number * months
    days = 31 if last in (3, 12) else 30
    return low + part.start(), f"{draft.time}-{first:02}-01/{draft.time}-{last:02}-{days}"


def _lead_start(text: str, draft: Draft, floor: int) -> int | None:
    """Where the preposition before a time begins; None where there is none that ties."""
    if part := _part_of_year(text, draft):
        return part[0] if part[0] >= floor else None
    low = max(floor, draft.start - _LEAD_WINDOW)
    lead = _lead(text, draft, floor)
    return low + lead.start() if lead else None


def _tie_back(text: str, drafts: Sequence[Draft], at: int, time: str) -> None:
    when = drafts[at]
    part = _part_of_year(text, when)
    if part and drafts[at - 1].start >= part[0]:
        at -= 1  # "first" and "Q1" are numerals of their own
        if not at:
            return
    figure = drafts[at - 1]
    if figure.kind in _UNTIED or figure.as_of is not None:
        return
    start = _lead_start(text, when, figure.end)
    if start is None:
        end = max(figure.tail, figure.end)
        if ties_behind(text, end, when.start):
            figure.as_of = time
            return
        if text[figure.tail : when.start] in (" (", "(") and text[when.end : when.end + 1] in (
            "",
            ")",
            ",",
            ";",
        ):
            figure.as_of = time
        return
    gap = text[max(figure.tail, figure.end) : start]
    inside = _is_parenthesised(text, figure)
    if inside:
        gap = gap.lstrip(")")
    if (
        not _TIES.match(gap)
        or len(gap) > _LONGEST_GAP
        or "\n\n" in gap
        or _CLAUSE_BREAK.search(gap)
        or gap.split()[-1:] == ["than"]
        or _is_base(text, figure, start, time)
        or _opens_sentence(text, start)
    ):
        return
    figure.as_of = time
    if (
        inside
        and at > 1
        and drafts[at - 2].kind not in _UNTIED
        and text[drafts[at - 2].tail : figure.lead] in (" (", " (about ")
    ):
        drafts[at - 2].as_of = time


def _is_base(text: str, figure: Draft, start: int, time: str) -> bool:
    """Whether a figure is a change from a year: "up 0.8% from 2023" and "on 2023" tell of the year after."""
    if "/" in time:
        return False
    if text[start : start + 3].lower() == "on ":
        return time.isdecimal()
    if text[start : start + 5].lower() != "from ":
        return False
    return _CHANGED.search(text[max(0, figure.lead - _LEAD_WINDOW) : figure.lead]) is not None


def _is_parenthesised(text: str, figure: Draft) -> bool:
    return text[figure.lead - 1 : figure.lead] == "(" and ")" in text[figure.end : figure.tail + 1]


def _opens_sentence(text: str, start: int) -> bool:
    before = text[max(0, start - _OPENING_WINDOW) : start]
    return bool(_OPENS.search(before.replace("\n", " ") if text[start : start + 1].islower() else before))


class _Opening:
    """Carries the time that opens a sentence to the figures in it that have none of their own."""

    __slots__ = ("_active", "_brief", "_carried", "_cursor", "_last", "_published", "_text", "_until")

    def __init__(self, text: str, published: str | None) -> None:
        self._text = text
        self._published = published
        self._active: str | None = None
        self._carried = False  # the active time is that of the sentence before
        self._brief = False  # it holds up to the next time alone: "去年有450艘，2023年有300艘"
        self._until = len(text)  # where the clause ends that the active time holds in
        self._cursor = 0
        self._last: tuple[int, str] | None = None  # where a figure with a time ended, and its time

    def tie(self, drafts: Sequence[Draft], counted: Sequence[Relative]) -> None:
        """Go through figures, times and "the previous year" in the order of the text."""
        waiting = [*reversed(counted)]
        previous: Draft | None = None
        skip = -1
        for at, draft in enumerate(drafts):
            while waiting and waiting[-1].end <= draft.start:
                self._count_from(waiting.pop(), previous)
                previous = None
            self._move(draft.start, draft.end)
            if draft.kind.is_time:
                if at > skip:
                    skip = self._take(drafts, at)
                previous = None
            elif draft.kind not in _UNTIED:
                if self._active is not None and is_of_now(self._text, draft.lead):
                    self._active = None
                if at > skip and draft.as_of is None and draft.start < self._until:
                    draft.as_of = self._active
                if draft.as_of:
                    self._last = draft.end, draft.as_of
                previous = draft
        for relative in reversed(waiting):
            self._count_from(relative, previous)
            previous = None

    def _move(self, start: int, end: int) -> None:
        """Go on to what stands at `start`, and drop the time that does not hold there any more."""
        held = self._active
        self._active, carried = _after_gap(self._text, self._cursor, start, held)
        self._carried = self._active is not None and (carried or self._carried)
        self._cursor = max(end, self._cursor)

    def _take(self, drafts: Sequence[Draft], at: int) -> int:
        """A time: it opens its sentence, or it ends what the sentence before carried over."""
        last, time = _period(self._text, drafts, at)
        start = _lead_start(self._text, drafts[at], 0)
        is_abroad = time is not None and start is None
        if is_abroad:
            start = opening(self._text, drafts[at].start)
            is_abroad = start is not None
        if time and start is not None and _opens_sentence(self._text, start):
            self._active, self._carried, self._brief = time, False, is_abroad
            self._until = self._clause_end(drafts[at].end) if is_abroad else len(self._text)
        elif self._carried or self._brief:
            self._active = None
        return last

    def _clause_end(self, start: int) -> int:
        """Where the clause ends that a time opens; a comma right behind the time does not end it."""
        ended = _CLAUSE_ENDS.search(self._text, start + 1)
        return ended.start() if ended else len(self._text)

    def _count_from(self, relative: Relative, previous: Draft | None) -> None:
        """A year that counts from another: it opens its sentence, or it is that of the figure before."""
        self._move(relative.start, relative.end)
        time = relative.year(self._published if relative.from_publication else self._anchor(relative.start))
        if _opens_sentence(self._text, relative.lead):
            self._active, self._carried, self._brief = time, False, relative.is_abroad
            if time:
                self._last = relative.end, time
            return
        if previous is not None and not relative.compares and self._is_next(previous, relative):
            previous.as_of = time
        if self._brief:
            self._active = None

    def _anchor(self, at: int) -> str | None:
        """The time of the figure before, in this sentence or the last one; else that of the sentence."""
        if self._last is not None and at - self._last[0] < _FARTHEST_ANCHOR:
            ends = [end.group() for end in _SENTENCE_END.finditer(self._text, self._last[0], at)]
            if len(ends) <= 1 and not any(_is_blank_line(end) for end in ends):
                return self._last[1]
        return self._active

    def _is_next(self, figure: Draft, relative: Relative) -> bool:
        """Whether nothing but a preposition stands between, and no other time is tied to the figure."""
        gap = self._text[max(figure.end, figure.tail) : relative.lead]
        return not gap.strip() and (figure.as_of is None or figure.as_of == self._active)


def _after_gap(text: str, start: int, end: int, active: str | None) -> tuple[str | None, bool]:
    """The time that still holds after the text between two figures, and whether it was carried over."""
    if active is None:
        return None, False
    at, carried = start, False
    # A little more than the gap: what follows it tells whether a sentence ends in it.
    while (match := _SENTENCE_END.search(text, at, end + _OPENING_WINDOW)) and match.start() < end:
        if (
            match.group()[0] == "\n"
            or _is_blank_line(match.group())
            or not (_ADDITIVE.match(text, match.end()) or _SAME_YEAR.match(text, match.end()))
        ):
            return None, False
        at, carried = match.end(), True
    return active, carried


def _is_blank_line(gap: str) -> bool:
    return gap.count("\n") > 1 or gap.count("\r") > 1


def _tie_ends(text: str, drafts: Sequence[Draft]) -> None:
    """Tie "rose from 8.2 to 9.1 million" to the ends of its period: the first to its first year."""
    for low, high in pairwise(drafts):
        period = high.as_of
        if (
            period
            and low.as_of in (None, period)
            and low.kind not in _UNTIED
            and high.kind not in _UNTIED
            and _SPANS.fullmatch(period)
            and _MOVED_FROM.search(text[max(0, low.lead - _LEAD_WINDOW) : low.lead])
            and text[low.tail : high.lead].strip() == "to"
        ):
            low.as_of, high.as_of = period.split("/")


def _tie_lone(text: str, drafts: Sequence[Draft], counted: Sequence[Relative]) -> None:
    """Tie the one time of a sentence to its figures that have none."""
    if not any(draft.kind.is_time for draft in drafts) or not _has_undated(drafts):
        return
    starts = [one.start for one in counted]
    low, first = 0, 0
    for high in [*(end.end() for end in _SENTENCE_END.finditer(text)), len(text)]:
        last = first
        while last < len(drafts) and drafts[last].start < high:
            last += 1
        # Nearly every sentence has no figure, or no time for one.
        if last - first > 1 and bisect_left(starts, low) == bisect_left(starts, high):
            _tie_alone(text[low:high], low, drafts[first:last])
        low, first = high, last


def _has_undated(drafts: Sequence[Draft]) -> bool:
    """Whether there is a figure that may have a time, and has none yet."""
    return any(not draft.as_of and draft.kind not in UNDATED for draft in drafts)


def _tie_alone(sentence: str, low: int, drafts: Sequence[Draft]) -> None:
    times = [at for at, draft in enumerate(drafts) if draft.kind.is_time]
    if not times or len(times) > 2 or not _has_undated(drafts):
        return
    # The time and what stands behind it are all that is looked at.
    shifted = [
        replace(one, start=one.start - low, end=one.end - low) for one in drafts[times[0] : times[0] + 2]
    ]
    behind_first, time = _period(sentence, shifted, 0)
    last = times[0] + behind_first
    if time is None or last != times[-1]:
        return
    start, end = shifted[0].start, shifted[behind_first].end
    time = year_to(sentence, start, time) or time
    following = [one for one in drafts[last + 1 :] if one.kind not in UNDATED]
    places = [(one.lead - low, one.tail - low, one.unit is None) for one in following]
    for figure in following[: governs(sentence, start, end, places)]:
        figure.as_of = figure.as_of or time
    before = drafts[times[0] - 1] if times[0] else None
    if before is None or before.kind in UNDATED or before.as_of:
        return
    if behind(sentence, start, end, max(before.end, before.tail) - low):
        before.as_of = time


def _tie_years_away(text: str, drafts: Sequence[Draft]) -> None:
    """Count "14 per cent four years earlier" from the year that opens its sentence."""
    for figure, span in pairwise(drafts):
        if (
            span.kind is FigureKind.DURATION
            and span.unit == "years"
            and figure.as_of
            and figure.kind not in UNDATED
            and not text[max(figure.end, figure.tail) : span.lead].strip()
            and (away := _AWAY.match(text, span.end))
        ):
            shift = span.value if away[1] in ("later", "after") else -span.value
            year = int(figure.as_of) + shift if figure.as_of.isdecimal() else None
            figure.as_of = str(int(year)) if year and year == int(year) and year >= _EARLIEST else None
