"""What a figure is compared with, told as its own time, or the comparison turned: "turnout was 38% in 2021".

Over "turnout was 38%, compared with 41% in 2021". A statement that compares tells itself which is whose.
"""

from __future__ import annotations

import re

from scifacts.checks.raising import Contrast
from scifacts.checks.reading.reservations import AMOUNT_OPEN, has_reservation
from scifacts.checks.reading.wording import words_in
from scifacts.model import FigureKind
from scifacts.numerals import figures
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from scifacts.checks.reading.placed import Placed

__all__ = ["compared_otherwise", "told_of_compared_time"]

_AGO = (
    r"(?:a|the|one)\s(?:year|month|quarter|week)\s(?:ago|earlier|before)"
    r"|the\s(?:previous|preceding)\s(?:year|month|quarter)"
)
_TIME = r"(?:in\s)?(?P<year>(?:19|20)\d\d)|(?P<ago>" + _AGO + r")"
_COMPARED = lazy(
    r",?\s(?:(?:compared|up|down)\s(?:with|to|from)|against|versus|from)\s(?P<other>(?:[^.;]|\.(?=\d)){0,40}?\d(?:[^.;]|\.(?=\d)){0,40}?)\s"
    rf"(?:{_TIME})(?![\w-])",
    re.IGNORECASE,
)
# "1.8% more than in 2024", "a rise of 1.8% on 2024", "up 1.8% from a year earlier", behind a figure
_MORE = (
    r"more|less|fewer|higher|lower|above|below|up|down|rise|fall|increase|decrease|drop|gain|jump|growth|mehr|weniger|höher|niedriger"
    r"|plus|moins|más|menos"
)
_MORE_WORDS = frozenset(_MORE.split("|"))
_MORE_THAN = lazy(
    r"(?:[,;:]|\s\(|\s[–—-])\s?(?P<other>(?:[^.;:!?()\d]{1,30}\s)?\d[\d.,]*(?<=\d)[^.;:!?()\d]{1,40}?)"
    r"(?:\b(?:than|als|que)\s(?:in\s|it\swas\sin\s|im\sJahre?\s|en\s)?|\b(?:on|from|over|above|below|gegenüber|sur)\s|\bqu['’]en\s)"
    rf"(?:{_TIME})(?![\w-])",
    re.IGNORECASE,
)
_ROSE_TO = lazy(r"\b(?:rose|fell|grew|climbed|dropped)\sto\s(?=[^.;:!?\d]{0,20}\Z)", re.IGNORECASE)
_SAID = lazy(rf"\b(?:{_TIME})(?![\w-])", re.IGNORECASE)
_COMPARES = lazy(
    r"\b(?:than|from|compared|against|versus|since|up|down|rose|fell|more|less|fewer|higher|lower|previous|earlier\sthan"
    r"|gegenüber|seit|que|depuis|desde|als)\b",
    re.IGNORECASE,
)
_WAY = lazy(
    r"\b(?:(?P<up>higher|more|larger|greater|up|above)|(?P<down>lower|less|fewer|smaller|down|below))\s(?:than|on|from)\s"
    rf"(?:it\swas\s|that\s)?(?:{_TIME}|last\syear)",
    re.IGNORECASE,
)
_AGO_WORDS = frozenset(["ago", "earlier", "before", "previous", "preceding"])
_YEAR = 4  # digits


def told_of_compared_time(ours: Placed, theirs: Placed) -> Contrast | None:
    """The time that a statement gives a figure, where its sentence gives it the one compared; else None."""
    near = theirs.text[theirs.mention.phrase.end : theirs.sentence().end]
    words = [word.strip(",.;") for word in ours.text.split()]
    if not any(
        word in near for word in words if word in _AGO_WORDS or (word.isdigit() and len(word) == _YEAR)
    ):
        return None
    found = _compared(theirs) or _more_than(theirs)
    if found is None:
        return None
    said = [*_SAID.finditer(ours.text)]
    if len(said) != 1 or (said[0]["year"] or "") != (found["year"] or ""):
        return None
    rest = ours.text[: said[0].start()] + ours.text[said[0].end() :]
    if found.re is not _COMPARED:
        if _is_of_another(ours, said[0]):
            return None
        rest = _without_rise(ours, rest)
    sentence = theirs.sentence().of(theirs.text)
    year = found["year"]
    if _COMPARES.search(rest) or (year and sentence.count(year) > 1) or ours.mention.text in found["other"]:
        return None
    others = {one.value for one in figures(found["other"])}
    if not others.isdisjoint(one.value for one in figures(ours.text)):
        return None  # which it names itself
    if found.re is not _COMPARED:
        return Contrast(f"{ours.phrase()}: {said[0].group()}", f"{theirs.phrase()}{found.group()}")
    return Contrast(
        f"{ours.phrase()}: {said[0].group()}", f"{found['other'].strip()}: {found.group().split(None, 1)[-1]}"
    )


_BEATEN = lazy(r"\b(?:[a-z]{4,}ing|beats?|surpass(?:ed|es)|exceed(?:ed|s)|topp?(?:ed|s))\s\Z", re.IGNORECASE)


def _is_of_another(ours: Placed, time: re.Match[str]) -> bool:
    """Whether a statement gives a time to another amount, or tells that it was surpassed."""
    if _BEATEN.search(ours.text, 0, time.start()):
        return True
    kinds = (one for one in figures(ours.text) if one.kind in (ours.mention.kind, FigureKind.PERCENT))
    return any(one.span != ours.mention.span for one in kinds)


def _without_rise(ours: Placed, rest: str) -> str:
    """The statement without "rose to" before its figure, which says that a time is that of the figure."""
    rose = _ROSE_TO.search(ours.before(_NEAR))
    return rest.replace(rose.group(), "", 1) if rose else rest


_NEAR = 60  # characters


def _more_than(figure: Placed) -> re.Match[str] | None:
    """By how much a figure is more or less than at another time, told right behind it."""
    end = figure.sentence().end
    near = figure.text[figure.mention.span.end : end]
    if not any(map(near.__contains__, _THAN_SIGNS)) or _MORE_WORDS.isdisjoint(words_in(near)):
        return None
    if not any(map(str.isdigit, near)):
        return None
    start = figure.number_end()
    behind = _BEHIND.match(figure.text, start)
    found = _MORE_THAN.match(figure.text, behind.end() if behind else start, end)
    return found if found and not _MORE_WORDS.isdisjoint(words_in(found.group())) else None


_THAN_SIGNS = (
    " than ",
    " on ",
    " from ",
    " over ",
    " above ",
    " below ",
    " als ",
    " que ",
    "qu'",
    "qu’",
    " gegenüber ",
    " sur ",
)


def _compared(figure: Placed) -> re.Match[str] | None:
    """What a figure is compared with right behind it, and when that was."""
    near = figure.text[figure.mention.phrase.end : figure.sentence().end]
    if not any(map(near.__contains__, ("compared", "against", "versus", "up from", "down from"))):
        return None
    end = figure.sentence().end
    behind = _BEHIND.match(figure.text, figure.number_end())
    start = behind.end() if behind else figure.number_end()
    return _COMPARED.match(figure.text, start, end)


_BEHIND = lazy(r"(?:\s(?!from\b|against\b|compared\b|versus\b|up\b|down\b)[^\W\d_]+){0,7}")


def compared_otherwise(ours: Placed, theirs: Placed) -> Contrast | None:
    """The comparison of a statement, where its sentence compares with a number on the other side."""
    if not any(map(ours.text.__contains__, (" than ", " on ", " from "))):
        return None
    found = _compared(theirs)
    said = _WAY.search(ours.text) if found else None
    if said is None or found is None or has_reservation(ours.text, AMOUNT_OPEN):
        return None
    others = [one for one in figures(found["other"]) if one.kind is theirs.mention.kind]
    if len(others) != 1 or others[0].value == theirs.mention.value:
        return None
    is_up = theirs.mention.value > others[0].value
    return Contrast(said.group(), found.group().strip(" ,")) if is_up is (said["up"] is None) else None
