"""What a figure is compared with, told as the figure itself: "Acme earned $1bn in the first quarter".

Over "earned $503m in the first quarter, compared with $1bn a year ago". And a change that the two figures
compared belie: "profit rose to $503m". A statement that compares tells itself which is whose.
"""

from __future__ import annotations

import re

from scifacts.checks.raising import Contrast
from scifacts.checks.reading.verb_forms import is_past
from scifacts.checks.reading.wording import words_in
from scifacts.numerals import Verdict, compare_units, figures
from scifacts.numerals.wordlists import word_set
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from scifacts.checks.reading.placed import Placed

__all__ = ["base_told_as_figure", "changed_otherwise"]

_AGAINST = lazy(
    r"(?:\b(?:compared\s(?:with|to)|up\sfrom|down\sfrom)|,\s(?:against|versus|from)|(?P<bare>\s(?:against|versus)))\s"
    r"(?:(?:an?|the|its|some|about|at\sleast)\s)*(?:(?!and\b|to\b)[a-z]+\s){0,4}?(?:of\s)?\Z"
    r"|(?:,\s(?:nach|après|tras)|\b(?:gegenüber|contre|frente\sa))\s(?:(?!und\b|et\b|y\b)[^\W\d_]+\s){0,4}?\Z"
)
# The time of what is compared, right behind it: a year ago, in the year-ago quarter, in first quarter 2019.
_THEN = lazy(
    r"(?:,?\s(?:or|and)\s[$€£]?\d[\d.,]*(?:\s[a-z]+){0,4},?)?[^.;:!?\d]{0,40}?\b(?:ago|earlier|before|(?:year-ago|year-earlier|prior(?:-year)?|previous|preceding|same)\s\w+"
    r"|last\s(?:year|month|quarter|week)|Q[1-4]\s(?:FY\s?)?\d\d|FY\s?\d\d|(?P<year>(?:19|20)\d\d))\b"
    r"|[^.;:!?\d]{0,30}?\b(?:im\s(?:Vorjahr|Jahr\s(?:zuvor|davor))|(?:ein\sJahr|im\sVorjahreszeitraum)|l['’]an(?:née)?\s(?:précédente?|dernier)"
    r"|un\san\s(?:plus\stôt|auparavant)|(?:el\saño\santerior|un\saño\santes))\b"
)
_YEAR = lazy(r"\b(?:(?:19|20)\d\d|FY\s?\d\d)\b")
_COMPARING_LIST = """
ago earlier before previous preceding prior last than from compared against versus since after until up down
once used formerly originally still had nach gegenüber vorjahr zuvor davor vorher après contre auparavant
précédente précédent tôt tras frente anterior antes
"""
_COMPARING = word_set(_COMPARING_LIST)
_TO = lazy(
    r"\b(?:(?P<up>rose|risen|grew|grown|increased|climbed|jumped|soared|surged|gained|improved|rising|growing"
    r"|raised|raises|lifted|upgraded)"
    r"|(?P<down>fell|fallen|dropped|declined|decreased|shrank|sank|slid|slipped|tumbled|plunged|falling|dropping"
    r"|cut|lowered|trimmed|slashed|downgraded))\s"
    r"(?:[a-z-]+\s){0,5}?to\s(?:(?:about|some|around|nearly|almost)\s)?\Z",
    re.IGNORECASE,
)
_OTHER = lazy(
    r"[^.;:!?]{0,60}?,?\s(?:compared\s(?:with|to)|against|versus|from)\s(?P<other>(?:[^.;]|\.(?=\d)){3,60})",
    re.IGNORECASE,
)
_LEFT = lazy(r"(?:\s[^\W\d_]+){0,3},\s(?:(?P<up>up)|down)\sfrom\s(?=[^.;:!?]{0,60}\d)", re.IGNORECASE)
_BEHIND = 30  # characters behind a time in which its year may stand: in the same quarter of 2022
_FROM = lazy(r"\bfrom\s(?:(?:at\sleast|about|some|around|nearly|almost|over)\s)*\Z", re.IGNORECASE)


def base_told_as_figure(ours: Placed, theirs: Placed) -> Contrast | None:
    """A figure told for now that its sentence only compares another with, of a time before; else None."""
    before = theirs.text[theirs.sentence().start : theirs.mention.phrase.start]
    if _compares(ours.text):
        return None
    found = _AGAINST.search(before)
    then = _THEN.match(theirs.text, theirs.number_end(), theirs.sentence().end) if found else None
    if found is None or (then is None and not _is_left(ours, theirs, found)):
        return None
    stop = then.end() if then else theirs.mention.phrase.end
    if then is not None:
        end = min(theirs.sentence().end, stop + _BEHIND)
        if any(year in ours.text for year in _YEAR.findall(theirs.text[then.start() : end])):
            return None
    sentence = theirs.sentence().of(theirs.text)
    if any(year not in sentence for year in _YEAR.findall(ours.text)):
        return None  # of the year before, as its own year
    whose = [one for one in figures(before[: found.start()]) if one.kind is theirs.mention.kind]
    if not whose or any(one.value == whose[-1].value for one in figures(ours.text)):
        return None
    if found["bare"] and whose[-1].phrase.end != found.start():
        return None  # a claim against the firm of $3m
    if compare_units(whose[-1].unit, theirs.mention.unit) is Verdict.OTHER:
        return None
    return Contrast(
        ours.clause(), f"{before[found.start() :]}{theirs.text[theirs.mention.phrase.start : stop]}"
    )


# "38,400, down from a peak of 52,000" needs no time to tell that it is no more so, as a present would say.
_NO_MORE = ("up from", "down from")
_NOW = word_set("is are has have stands stand remain remains now currently today")
_TO_COME_LIST = """
will would could may might set due expected expect expects forecast forecasts projected predicted target aims
planned plans
"""
_TO_COME = word_set(_TO_COME_LIST)
_STILL = lazy(r"(?:\s[^\W\d_]+){0,2}\s(?:now|today|currently|at\spresent)\b")
_MOST = word_set("peak peaked high height highest record most worst low lowest bottom")


def _is_left(ours: Placed, theirs: Placed, found: re.Match[str]) -> bool:
    """Whether a statement tells of the present what a number is said to be down from."""
    if not found.group().lower().startswith(_NO_MORE) or not _MOST.isdisjoint(words_in(ours.text)):
        return False
    if not _TO_COME.isdisjoint(words_in(found.string)) or _STILL.match(theirs.text, theirs.number_end()):
        return False  # set to reach 10 billion, up from 5.7 billion now
    said = words_in(ours.text)
    return not _NOW.isdisjoint(said) and not any(map(is_past, said)) and not _DATE.search(ours.text)


_DATE = lazy(r"\b(?:19|20)\d\d\b|\b(?i:at|by|on|in)\s(?:midnight|noon|[A-Z][a-z]+)")


def changed_otherwise(ours: Placed, theirs: Placed) -> Contrast | None:
    """A figure that something rose to in a statement, over a sentence that compares it with a higher one."""
    said = _TO.search(ours.clause_before())
    if said is None or _compares(ours.text[ours.mention.span.end :]):
        return None
    sentence, end = theirs.sentence(), theirs.number_end()
    behind = theirs.text[end : sentence.end]
    if at := _FROM.search(theirs.text[sentence.start : theirs.mention.phrase.start]):
        return (
            Contrast(said.group() + ours.phrase(), at.group() + theirs.phrase()) if " to " in behind else None
        )
    if (left := _LEFT.match(behind)) and (left["up"] is None) is (said["up"] is not None):
        return Contrast(said.group() + ours.phrase(), theirs.phrase() + left.group().rstrip())
    found = _OTHER.match(behind)
    others = [one for one in figures(found["other"]) if one.kind is theirs.mention.kind] if found else []
    if found is None or not others or not _THEN.match(found["other"], others[0].span.end):
        return None
    is_up = theirs.mention.value > others[0].value
    is_other = compare_units(others[0].unit, theirs.mention.unit) is Verdict.OTHER
    if is_other or others[0].value == theirs.mention.value or is_up is (said["up"] is not None):
        return None
    told = theirs.text[theirs.mention.phrase.start : end + found.end()]
    return Contrast(said.group() + ours.phrase(), told)


def _compares(text: str) -> bool:
    """Whether a text tells of a time before, or compares."""
    return not _COMPARING.isdisjoint(word.strip(".,;:()") for word in text.lower().split())
