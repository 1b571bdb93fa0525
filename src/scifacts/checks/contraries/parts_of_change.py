"""By how much something changed told as what it came to, or the other way round, anywhere in a sentence.

"Spending fell by £650m" over "spending, net of sales, fell by a third, to £650m"; "14 more murders" over "14
murders, up from nine"; also "fell to 17%" over "17%, a point more than a year before".
"""

from __future__ import annotations

import re

from scifacts.checks.contraries.direction import ANY_TURN, are_of_one_pace, way_of
from scifacts.checks.raising import Contrast
from scifacts.checks.reading.reservations import AMOUNT_OPEN, has_reservation
from scifacts.checks.reading.wording import speak_of_one
from scifacts.model import FigureKind
from scifacts.nouns import NamedTuple
from scifacts.numerals.vocabulary import MONTHS
from scifacts.numerals.wordlists import word_set
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from scifacts.checks.reading.placed import Placed

__all__ = ["part_told_otherwise"]


class _Role(NamedTuple):
    """What a figure is in a change: by how much, or what it came to; the way that is told behind, else 0."""

    is_change: bool | None
    way: int
    words: str
    is_kept: bool | None = None  # None where the text has it neither kept nor changed


_BY = lazy(r"\b(?:by|(?P<noun>[a-z]+)\sof)\s\Z", re.IGNORECASE)
_TO = lazy(r"(?<!up\s)(?<!\sas)\b(?:to|at)\s\Z|\b(?:go|goes|went|gone)\s(?:up|down)\sto\s\Z", re.IGNORECASE)
_LEADING = lazy(r"\b(?:bring|tak|leav)(?:s|es|ing)\s(?:[a-z]+\s){1,4}(?:to|at)\s\Z", re.IGNORECASE)
_PACED = lazy(
    r"\b(?:slow|eas|accelerat|quicken|cool|moderat|weaken|strengthen|pick)(?:s|es|ed|ing)?\s(?:up\s)?to\s\Z",
    re.IGNORECASE,
)
_KEPT = lazy(r"\b(?:unchanged|flat|steady|stable)\sat\s\Z", re.IGNORECASE)
_MORE_BEHIND = lazy(
    r"(?:\s(?!(?:and|or|but|of|in|for)\b)[a-z]+){0,1}\s(?P<word>more|fewer|less|extra|additional|higher|lower)\b",
    re.IGNORECASE,
)
_NOUN_BEHIND = lazy(
    r"[\s-](?P<word>rise|increase|fall|cut|drop|decrease|decline|reduction|jump)\b", re.IGNORECASE
)
_FROM_BEHIND = lazy(r"(?:\s[a-z]+){0,2},?\s(?P<word>up|down)\sfrom\b", re.IGNORECASE)
_SO_MUCH_BEHIND = lazy(
    r",?\s\(?(?:(?P<word>up|down)\b(?!\s(?:to|from)\b)|(?:[$€£]?\d[\d.,]*|an?|one|two|three|four|five|six|seven|eight|nine|ten|half\sa)"
    r"(?:%|m|bn|\s?per\scent|\s(?:percentage\s)?points?)?\s(?P<than>more|fewer|less|higher|lower|up|down)\b)",
    re.IGNORECASE,
)
_ADDED = lazy(r"\badd(?:s|ed|ing)?\s\Z", re.IGNORECASE)
_WAYS = {
    **dict.fromkeys(("more", "extra", "additional", "higher", "up"), 1),
    **dict.fromkeys(("fewer", "less", "lower", "down"), -1),
}
_LEADING_WORDS = frozenset(["by", "to", "of", "add", "adds", "added", "adding", "at"])
_BEHIND_WORDS = word_set(
    "more fewer less extra additional higher lower up down rise increase fall cut drop decrease decline"
    " reduction jump"
)
_JOINED = lazy(r"\s(?:and|but|while|whereas)\s|;\s")
_REACH = 90  # characters before a figure in which a change is told
_NEAR = 12  # words from a word of change to what joins the figure to it
_TURNS_AND_MONTHS = ANY_TURN | MONTHS.keys()
_KINDS = frozenset({FigureKind.COUNT, FigureKind.MONEY, FigureKind.PERCENT})


def part_told_otherwise(ours: Placed, theirs: Placed) -> Contrast | None:
    """What a figure is of a change in two texts, where the one excludes the other; None where it does not."""
    if ours.mention.kind not in _KINDS or ours.mention.high is not None or theirs.mention.high is not None:
        return None
    said = _role(ours)
    found = _role(theirs) if said is not None else None
    if said is None or found is None:
        return None
    is_other = None not in (said.is_change, found.is_change) and said.is_change is not found.is_change
    is_turned = said.is_change is found.is_change and said.way * found.way < 0
    is_moved = None not in (said.is_kept, found.is_kept) and said.is_kept is not found.is_kept
    if not (is_other or is_turned or is_moved):
        return None
    sentence = theirs.sentence().of(theirs.text)
    if sentence.count(theirs.mention.text) > 1 or (" than " in ours.text and " than " in sentence):
        return None
    if any(has_reservation(text, AMOUNT_OPEN) for text in (ours.text, theirs.clause())):
        return None
    if not (are_of_one_pace(ours.text, sentence) and speak_of_one(ours.text, sentence, _TURNS_AND_MONTHS)):
        return None
    is_of_growth = any(one.words.startswith("growth of ") for one in (said, found))
    if is_of_growth and all("growth" in text for text in (ours.text, sentence)):
        return None  # growth of 2.4% is that to which a forecast of growth was raised
    return Contrast(said.words, found.words)


def _role(figure: Placed) -> _Role | None:
    """What a figure is in a change that its text tells of; None where it tells none."""
    text, start, end = figure.text, figure.mention.phrase.start, figure.mention.phrase.end
    last = text[max(0, start - _REACH) : start].split()[-1:]
    next_to = (word.strip(",;:.()-") for word in text[end : end + _REACH].split()[:5])
    if _LEADING_WORDS.isdisjoint(last) and not any(word in _BEHIND_WORDS for word in next_to):
        return None  # few figures are told as part of a change
    behind = text[end : end + _REACH]
    number_behind = text[figure.number_end() : end + _REACH]
    low = max(figure.sentence().start, start - _REACH)
    before = text[low:start]
    for words in (behind, number_behind):
        if (found := _MORE_BEHIND.match(words)) and not words[found.end() :].startswith((" than", " or")):
            return _Role(True, _WAYS[found["word"].lower()], text[start:end] + words[: found.end()])
    if found := _NOUN_BEHIND.match(behind):
        return _Role(True, way_of(found["word"].lower()), text[start:end] + found.group())
    if _ADDED.search(before):
        return _Role(True, 1, f"add {text[start:end]}")
    turn = _turn_before(before)
    if found := _BY.search(before):
        noun = found["noun"]
        is_change = way_of(noun.lower()) != 0 if noun else turn is not None
        return _Role(True, 0, f"{found.group()}{text[start:end]}") if is_change else None
    if _KEPT.search(before):
        return _Role(False, 0, before.split()[-2] + f" at {text[start:end]}", True)
    if found := _FROM_BEHIND.match(behind):
        return _Role(False, 0, text[start:end] + found.group())
    if _LEADING.search(before):
        return _Role(False, 0, f"to {text[start:end]}")
    if turn is not None and _TO.search(before) and before.rstrip().lower().endswith("to"):
        return _Role(False, 0, f"to {text[start:end]}", False)
    if found := _SO_MUCH_BEHIND.match(behind):
        word = (found["word"] or found["than"]).lower()
        return _Role(False, _WAYS[word], text[start:end] + found.group())
    return None


def _turn_before(before: str) -> int | None:
    """Which way the last word of change before a figure tells, None where none stands near."""
    if _PACED.search(before):
        return None  # a rise that slowed to 2% is one by 2%
    clause = _JOINED.split(before)[-1]
    words = [word.strip(",;()").lower() for word in clause.split()][-_NEAR - 1 :]
    return next((way_of(word) for word in reversed(words[:-1]) if word in ANY_TURN and way_of(word)), None)
