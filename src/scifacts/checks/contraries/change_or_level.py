"""A change told as what there is: "11 million people are in work" over "11 million more people in work"."""

from __future__ import annotations

import re

from scifacts.checks.raising import Contrast
from scifacts.checks.reading.wording import speak_of_one, words_in
from scifacts.model import FigureKind
from scifacts.numerals.wordlists import phrases
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from scifacts.checks.reading.placed import Placed

__all__ = ["change_as_level"]

# "11 more", "11 million fewer people"; "11 more than" tells two apart and is read as a bound or a comparison.
_MORE = lazy(
    r"\s(?:(?:a|per)\s(?:year|month|week|day)\s)?(?:more|fewer|less|extra|additional)(?=\s(?!than\b|of\b|or\b|likely\b)[^\W\d_])",
    re.IGNORECASE,
)
_MORE_BEFORE = lazy(r"\b(?:an\s(?:additional|extra)|a\sfurther)\s\Z", re.IGNORECASE)
# Who "adds about $164 a year to a bill" does not say how high the bill is.
_ADDED = lazy(
    r"\badd(?:s|ed|ing)?\s(?:(?:about|some|around|roughly|nearly|almost|over|up\sto)\s)?\Z", re.IGNORECASE
)
_TO = lazy(r"[^.,;:!?]{0,24}\sto\s", re.IGNORECASE)
_MORE_SIGNS = (" more ", " fewer ", " less ", " extra ", " additional ")
_BEFORE_SIGNS = ("additional ", "extra ", "further ", "add ", "adds ", "added ", "adding ")
_SIGNS = (*_MORE_SIGNS, *_BEFORE_SIGNS)
# What there is, leading to its number; "reached" and "found" may tell a change as well.
_LEVEL = lazy(
    r"\b(?:has|have|had|is|are|was|were|there['’]s|totals?|totall?ed|numbers?|numbered|employs?|employed|counts|counted"
    r"|pays?|paid|costs?|stands?\sat|stood\sat|amounts?\sto|amounted\sto)\s"
    r"(?:(?:now|still|about|some|around|roughly|nearly|almost|over|more\sthan|only|just|already)\s){0,2}\Z",
    re.IGNORECASE,
)
# With a word that begins so a statement tells a change itself.
_CHANGES = phrases("""
more fewer less extra addition another other beside apart further new up down ris rose fall fell increas
decreas grow grew gain
lose lost loss add prevent avoid avert save saving spare cut reduc chang differ than plus minus higher lower
jump drop climb declin shrank shrunk worse better since creat below under above
""")


def change_as_level(ours: Placed, theirs: Placed) -> Contrast | None:
    """What statement and passage say at a number that is a level here and a change there; None if not."""
    sentence = theirs.sentence().of(theirs.text)
    if not any(map(sentence.lower().__contains__, _SIGNS)):
        return None
    if any(word.startswith(_CHANGES) for word in words_in(ours.text)):
        return None  # the statement tells a change itself
    if ours.mention.kind is FigureKind.PERCENT and any(
        word.endswith("er") for word in ours.words_behind()[:1]
    ):
        return None  # 9% larger
    if ours.mention.kind is FigureKind.PERCENT and " further " in theirs.before(_NEAR):
        return None  # 50% were for it, a further 25% undecided
    told = _told_as_change(theirs)
    if told is None or not _is_level(ours) or not speak_of_one(ours.text, sentence):
        return None
    return Contrast(ours.led().strip(), told)


def _told_as_change(figure: Placed) -> str | None:
    """A figure with the words that make it a change, None where nothing does."""
    text, start, end = figure.text, figure.mention.phrase.start, figure.mention.phrase.end
    following = text[end : end + _FOLLOWING].lower().replace(" more than ", "").replace(" less than ", "")
    for behind in (figure.number_end(), end) if any(map(following.__contains__, _MORE_SIGNS)) else ():
        if more := _MORE.match(text, behind):
            return text[start : more.end()]
    before = figure.before(_NEAR)
    if not any(map(before.lower().__contains__, _BEFORE_SIGNS)):
        return None
    if found := _MORE_BEFORE.search(before):
        return f"{found.group()}{figure.phrase()}"
    found = _ADDED.search(before)
    to = _TO.match(text, end) if found else None
    return f"{found.group()}{text[start : to.end()]}".strip() if found and to else None


def _is_level(figure: Placed) -> bool:
    """Whether a statement has a number as what there is."""
    text, end = figure.text, figure.mention.phrase.end
    return _LEVEL.search(figure.before(_NEAR)) is not None or _HAD.match(text, end) is not None


# "11 had a stroke", "340 people are in work"
_HAD = lazy(
    r"\s(?:(?!who\b|that\b)[^\W\d_]+\s){0,2}?(?:has|have|had|is|are|was|were)\s(?!to\b)", re.IGNORECASE
)
_NEAR, _FOLLOWING = 48, 24  # characters
