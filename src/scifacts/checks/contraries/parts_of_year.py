"""What came together in a part of a year, told of the year; what did since a year, told of one.

"It carried 22m passengers in 2023" over "in the first half of 2023", "in 2023 it drew 1.2m visitors" over
"since it opened in 2019 it has drawn 1.2m". Of what adds up alone: what happened in May did so in that year.
"""

from __future__ import annotations

import re

from scifacts.checks.contraries.spans_told import share_deed
from scifacts.checks.raising import Contrast
from scifacts.checks.reading.wording import words_in
from scifacts.model import FigureKind
from scifacts.numerals.wordlists import word_set
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from scifacts.checks.reading.placed import Placed

__all__ = ["part_as_year"]

_YEAR = r"(?:19|20)\d\d"
_PART = lazy(
    r"\b(?:in|for|over|during|of)\s(?:the\s|its\s)?(?:(?:first|second)\s(?:half|six\smonths)|(?:first|second|third|fourth)\squarter|H[12]\b|Q[1-4]\b"
    r"|(?:first\s)?(?:three|six|nine|ten|eleven)\smonths)",
    re.IGNORECASE,
)
_WHOLE = lazy(
    rf"\bin\s(?P<year>{_YEAR})(?![\w-])|\b(?:in|for|over)\sthe\s(?:(?:full|whole|entire)\s)?year\b(?!\s(?:to|before|earlier))"
    r"|\bfull[-\s]year\b|\bannual\b|\bthe\s(?:whole|entire)\syear\b",
    re.IGNORECASE,
)
_PARTS_LIST = """
half halves quarter quarters quarterly month months monthly january february march april may june july
august september october november december spring summer autumn winter interim midyear first second week
weeks
"""
_PARTS = word_set(_PARTS_LIST)
# What adds up in the course of a year; of money, as one thing may be sold for it, what is measured alone.
_MEASURED_LIST = """
profit profits loss losses revenue revenues sales turnover earnings income exports imports output
production spending investment receipts earned spent borrowed exported imported
"""
_MEASURED = word_set(_MEASURED_LIST)
_COUNTED_LIST = """
sold carried produced delivered generated attracted drew built hired visitors visits passengers tourists
arrivals registrations orders nights visited drawn flew treated shipped
"""
_COUNTED = word_set(_COUNTED_LIST) | _MEASURED
_SINCE = lazy(rf"\bsince\s(?:[a-z’']+\s){{0,5}}?(?:in\s)?(?P<year>{_YEAR})\b", re.IGNORECASE)
_IN_YEAR = lazy(rf"\b[Ii]n\s(?P<year>{_YEAR})(?![\w-])|\b(?:last|this)\syear\b")
_LONG = word_set("since total cumulative cumulatively altogether so overall")


def part_as_year(ours: Placed, theirs: Placed) -> Contrast | None:
    """The times of a sum in two texts, where the statement's alone is a year; None if there is none."""
    said = words_in(ours.text)
    if (_MEASURED if ours.mention.kind is FigureKind.MONEY else _COUNTED).isdisjoint(said):
        return None
    sentence = theirs.sentence().of(theirs.text)
    return _part(ours, theirs, sentence, said) or _since(ours, sentence, said)


def _part(ours: Placed, theirs: Placed, sentence: str, said: list[str]) -> Contrast | None:
    whole = _WHOLE.search(ours.text) if _PARTS.isdisjoint(said) else None
    part = _PART.search(sentence) if whole else None
    if whole is None or part is None or _WHOLE.search(sentence):
        return None
    if whole["year"] and whole["year"] not in sentence and any(map(sentence.__contains__, _CENTURIES)):
        return None  # of another year, which another rule tells
    if not _are_together(theirs, sentence, part):
        return None
    return Contrast(f"{whole.group()}: {ours.phrase()}", f"{part.group()}: {theirs.phrase()}")


def _are_together(figure: Placed, sentence: str, part: re.Match[str]) -> bool:
    """Whether a part of a year is that of a figure: no other number is near, or none of another clause."""
    start = figure.mention.phrase.start - figure.sentence().start
    end = figure.mention.phrase.end - figure.sentence().start
    numbers = [one.start() for one in _NUMBER.finditer(sentence)]
    if all(start <= at < end or part.start() <= at < part.end() for at in numbers):
        return True
    if part.end() <= start:
        between = sentence[part.end() : start]
        return len(between) <= _BESIDE and not (_NUMBER.search(between) and _JOINED.search(between))
    between = sentence[end : part.start()]
    return not _NUMBER.search(between) and "," not in between


_CENTURIES = (" 19", " 20")
_NUMBER = lazy(rf"(?<!\d)(?!{_YEAR}\b)\d[\d.,]*")  # no year
_JOINED = lazy(r";|\b(?:and|but|while)\b")
_BESIDE = 60  # characters from a part of a year to its figure


def _since(ours: Placed, sentence: str, said: list[str]) -> Contrast | None:
    since = _SINCE.search(sentence) if "ince " in sentence else None
    year = _IN_YEAR.search(ours.text) if since and _LONG.isdisjoint(said) else None
    if since is None or year is None or year["year"] == since["year"]:
        return None
    words = words_in(sentence)
    if not ("has" in words or "have" in words) or (year["year"] or year.group()) in sentence:
        return None
    return Contrast(year.group(), since.group()) if share_deed(ours.text, sentence) else None
