"""With what a figure is compared, told otherwise: "5% more than a year earlier" over "5% more than expected".

What a figure is compared with stands right behind it ("5% above last year's"), or is what it beat or missed
("beat forecasts by 5%"). Both texts must name one such thing and no more.
"""

from __future__ import annotations

from scifacts.checks.raising import Contrast
from scifacts.checks.reading.wording import words_in
from scifacts.numerals.wordlists import word_set
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from scifacts.checks.reading.placed import Placed

__all__ = ["compared_with_other"]

_BEHIND = lazy(
    r"\s(?:(?:higher|lower|more|less|fewer|better|worse|faster|slower|cheaper|larger|smaller|up|down|ahead|short)\s)?"
    r"(?:than|above|below|over|under|(?<=short\s)of|(?<=ahead\s)of|on(?!\saverage)|from|against|versus"
    r"|compared\s(?:with|to))\s(?P<base>[^.,;:()\d]{3,60})"
)
_BEFORE = lazy(
    r"\b(?:beat|beats|beating|miss(?:ed|es|ing)|exceed(?:ed|s|ing)|surpass(?:ed|es|ing)|topp(?:ed|ing)|tops|undershot|overshot"
    r"|outstripped|undercut|(?:above|below|over|under|ahead\sof|short\sof))\s(?P<base>[^.,;:()\d]{3,60})\sby\s\Z"
)
# Each line another thing to compare with, by the beginnings of its words.
_BASE_LIST = """
expect forecast predict analyst econom consensus estimate project guidance anticipat target goal plan budget
pandemic covid prepandemic
average mean norm median
rival competitor peers
"""
_BASES = tuple(tuple(line.split()) for line in _BASE_LIST.strip().split("\n"))
_PERIODS = {"year": "year", "years": "year", "quarter": "quarter", "month": "month", "week": "week"}
_EARLIER = word_set("earlier ago last previous prior before same preceding past the")
# What follows a comparison tells another clause.
_END = lazy(r"\s(?:and|but|while|whereas|which|who|as|to|after|because|when)\s")


def compared_with_other(ours: Placed, theirs: Placed) -> Contrast | None:
    """With what statement and passage compare a figure, where these are two things; else None."""
    said = _base(ours)
    found = _base(theirs) if said else None
    if said is None or found is None or said[0] == found[0]:
        return None
    return Contrast(said[1], found[1])


def _base(figure: Placed) -> tuple[str, str] | None:
    """The one thing that a figure is compared with, and the words that say so; None if there is none."""
    text, end = figure.text, figure.mention.phrase.end
    before = text[figure.sentence().start : figure.mention.phrase.start]
    if before.endswith(" by ") and (led := _BEFORE.search(before)) is not None:
        kind = _kind(led["base"])
        return (kind, led.group() + figure.phrase()) if kind else None
    following = _BEHIND.match(text, end, figure.sentence().end)
    if following is None:
        return None
    base = _END.split(following["base"] + " ")[0]
    kind = _kind(base)
    return (kind, (figure.phrase() + text[end : following.start("base")] + base).strip()) if kind else None


def _kind(base: str) -> str | None:
    words = words_in(base)
    kinds = {line[0] for line in _BASES if any(word.startswith(line) for word in words)}
    if not _EARLIER.isdisjoint(words):
        kinds |= {_PERIODS[word] for word in words if word in _PERIODS}
    return kinds.pop() if len(kinds) == 1 else None
