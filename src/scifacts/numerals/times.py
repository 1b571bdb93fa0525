"""The time that a text ties to a figure: "in 2022" after it, or at the head of its sentence.

Conservative on purpose: a wrong year is worse than none. A time counts where it follows the figure in
the same clause, where it opens the figure's sentence or clause, or where it opened the sentence before
and an additive word ("Additionally", "It also") carries it over in the same paragraph.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scifacts.model import FigureKind
from scifacts.numerals.lazy import lazy

if TYPE_CHECKING:
    from collections.abc import Sequence

    from scifacts.numerals.draft import Draft

__all__ = ["tie_times"]

_TIMES = (FigureKind.YEAR, FigureKind.DATE)
_UNTIED = (*_TIMES, FigureKind.NAME, FigureKind.FURNITURE, FigureKind.ORDINAL)
_LEAD = lazy(
    r"\b(in|by|during|for|as\s+of|as\s+at|on|at\s+the\s+end\s+of|by\s+the\s+end\s+of|by\s+end-?|by\s+late|by\s+early|in\s+late|in\s+early|"
    r"in\s+mid-?|throughout|from|between|over)\s+(?:the\s+)?(?:fiscal\s+)?(?:(?:whole|full)\s+)?(?:year\s+)?(?:of\s+)?\Z",
    re.IGNORECASE,
)
_PERIOD_JOINT = lazy(r"\s*(?:to|through|until|till|and|[-–—])\s*")
_CLAUSE_BREAK = lazy(r"[.,;:!?]|\b(?:and|but|which|who|while)\b")
_CLOSED = lazy(r"\s*[)\]]?[\s,]*\Z")
_SENTENCE_END = lazy(
    r"(?<!\bMr)(?<!\bDr)(?<!\bMs)(?<!\bNo)(?<!\bSt)[.!?。][\"”’')\]]*(?:\s+(?=[\"“‘'(]?[^\Wa-z_])|\Z)|\n|。"
)
_OPENS = lazy(
    r"(?:\A|[\n。]|[.!?][\"”’')\]]*\s|[;:—–]\s|,\s+(?:and|but|while|whereas|yet)\s)[\s\"“‘'(]*(?:(?:And|But|But|Yet|While|Whereas|and|but|while)\s+)?\Z"
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
_LEAD_WINDOW = 40


def tie_times(text: str, drafts: Sequence[Draft]) -> None:
    """Set `as_of` on the drafts of one text; they must be in order and must not overlap."""
    if not any(draft.time for draft in drafts):
        return
    _tie_following(text, drafts)
    _tie_opening(text, drafts)
    for draft in drafts:
        if draft.kind in _TIMES:
            draft.as_of = draft.time


def _tie_following(text: str, drafts: Sequence[Draft]) -> None:
    """Tie "in 2012" to the figure before it: "1 trillion yuan ($141.32 billion) in 2012"."""
    at = 0
    while at < len(drafts):
        last, time = _period(text, drafts, at)
        if time is not None and at > 0:
            _tie_back(text, drafts, at, time)
        at = last + 1


def _period(text: str, drafts: Sequence[Draft], at: int) -> tuple[int, str | None]:
    """The time at `at`, joined with the next one in "from 2011 to 2021"."""
    draft = drafts[at]
    if draft.kind not in _TIMES or draft.time is None:
        return at, None
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
    lead = _LEAD.search(text[max(floor, draft.start - _LEAD_WINDOW) : draft.start])
    return None if lead is None or "\n\n" in lead.group() else lead


def _lead_start(text: str, draft: Draft, floor: int) -> int | None:
    """Where the preposition before a time begins; None where there is none that ties."""
    low = max(floor, draft.start - _LEAD_WINDOW)
    lead = _lead(text, draft, floor)
    return low + lead.start() if lead else None


def _tie_back(text: str, drafts: Sequence[Draft], at: int, time: str) -> None:
    figure, when = drafts[at - 1], drafts[at]
    if figure.kind in _UNTIED or figure.as_of is not None:
        return
    start = _lead_start(text, when, figure.end)
    if start is None:
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


def _is_parenthesised(text: str, figure: Draft) -> bool:
    return text[figure.lead - 1 : figure.lead] == "(" and ")" in text[figure.end : figure.tail + 1]


def _opens_sentence(text: str, start: int) -> bool:
    return bool(_OPENS.search(text[max(0, start - 12) : start]))


def _tie_opening(text: str, drafts: Sequence[Draft]) -> None:
    """Carry the time that opens a sentence to the figures in it that have none of their own."""
    active: str | None = None
    cursor, skip = 0, -1
    for at, draft in enumerate(drafts):
        active = _after_gap(text, cursor, draft.start, active)
        cursor = max(draft.end, cursor)
        if at <= skip:
            continue
        if draft.kind in _TIMES:
            skip, time = _period(text, drafts, at)
            start = _lead_start(text, draft, 0)
            if time and start is not None and _opens_sentence(text, start):
                active = time
        elif active and draft.as_of is None and draft.kind not in _UNTIED:
            draft.as_of = active


def _after_gap(text: str, start: int, end: int, active: str | None) -> str | None:
    """The time that still holds after the text between two figures."""
    if active is None:
        return None
    at = start
    while match := _SENTENCE_END.search(text, at, end):
        if match.group()[0] == "\n" or not (
            _ADDITIVE.match(text, match.end()) or _SAME_YEAR.match(text, match.end())
        ):
            return None
        at = match.end()
    return active
