"""SF207: the statement says the contrary of the passage at a number that both have.

Of its other figures: "583 actions, up 26%" over "583 actions, down 26%". Of what a change went from and to:
"from 269 to 410" over "from 410 to 269", "fell 35% to 410" over "fell 35%, from 410". Of the end of an order:
"the highest rate, 33" over "the lowest rate, at 33". Of what became of people: "killed 1,491" over "injured".
"""

from __future__ import annotations

from collections import Counter

from scifacts.checks.direction import from_turn, speak_of_one_way, tells_change, turn_of
from scifacts.checks.fates import fate_of, fates_in, may_tell_fate
from scifacts.checks.placed import Placed
from scifacts.checks.raising import Contrast, statement_says
from scifacts.checks.reservations import WAY_OPEN, has_reservation
from scifacts.checks.turned_changes import change_turned
from scifacts.checks.wording import speak_of_one
from scifacts.model import FigureKind
from scifacts.nouns import NamedTuple
from scifacts.numerals import Verdict, compare_units

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from decimal import Decimal

    from scifacts.checks.subject import ClaimSubject, FigureReading
    from scifacts.model import FigureMention, Finding

__all__ = ["statement_contrary"]

_ONE_UNIT = frozenset({Verdict.SAME, Verdict.NO_RATE, Verdict.UNKNOWN, Verdict.OTHER_NOUN})
_CHANGES = (FigureKind.PERCENT, FigureKind.RATIO)


class _Shared(NamedTuple):
    """A number that the statement and a passage both have, where either has it."""

    ours: Placed
    theirs: Placed


def statement_contrary(subject: ClaimSubject) -> Iterator[Finding]:
    """Yield a finding for each number that statement and passage share and tell contrary things of."""
    stated = subject.stated()
    for reading, found in subject.figures_supported():
        shared = list(_shared(subject, stated, reading, found))
        contrasts = (_contrary(one, subject, reading, shared) for one in shared)
        contrast = next(filter(None, contrasts), None)
        if contrast is not None and not any(change_turned(subject)):
            yield statement_says(subject, reading, contrast)


def _shared(
    subject: ClaimSubject, stated: Sequence[FigureMention], reading: FigureReading, found: Placed
) -> Iterator[_Shared]:
    """The figures of a statement, each with the only one of the passage that has its number."""
    meant, statement = subject.figure_stated(), subject.claim.statement
    if meant is not None and meant.mention.value == found.mention.value:
        yield _Shared(meant, found)
    times = Counter(one.value for one in stated)
    by_value: dict[Decimal, list[FigureMention]] = {}
    for one in reading.reading.mentions:
        by_value.setdefault(one.value, []).append(one)
    for mention in stated:
        is_meant = meant is not None and mention is meant.mention
        if is_meant or times[mention.value] > 1 or mention.kind.is_exempt:
            continue
        theirs = [one for one in by_value.get(mention.value, ()) if _is_one_number(mention, one)]
        if len(theirs) == 1:
            yield _Shared(Placed(mention, statement), Placed(theirs[0], found.text))


def _is_one_number(ours: FigureMention, theirs: FigureMention) -> bool:
    is_same = (ours.value, ours.high, None) == (theirs.value, theirs.high, theirs.high)
    return is_same and compare_units(ours.unit, theirs.unit) in _ONE_UNIT


def _contrary(
    one: _Shared, subject: ClaimSubject, reading: FigureReading, shared: Sequence[_Shared]
) -> Contrast | None:
    """What statement and passage say contrary at one number, in the words of each; None if nothing."""
    ours, theirs = one
    if may_tell_fate(ours.text) and _ended_otherwise(ours, theirs):
        return _words_of(one)
    if theirs.mention is not reading.mention:  # the claim's own has a rule
        said = turn_of(ours, subject.stated())
        found = turn_of(theirs, reading.reading.mentions) if said else None
        if said and found and said.way != found.way and speak_of_one_way(said, found):
            return Contrast(said.words, found.words)
    is_contrary = from_turn(ours) * from_turn(theirs) < 0 or _went_contrary(one, shared)
    if is_contrary and not has_reservation(ours.text, WAY_OPEN):
        return _words_of(one)
    return _ranked_contrary(ours.text, theirs)


def _ended_otherwise(ours: Placed, theirs: Placed) -> bool:
    """Whether people of one number became another thing, and neither sentence says what the other does."""
    one, two = fate_of(ours), fate_of(theirs)
    if one is None or two is None or one == two:
        return False
    return two not in fates_in(ours.text) and one not in fates_in(theirs.sentence().of(theirs.text))


_BESIDE = 24  # characters


def _words_of(one: _Shared) -> Contrast:
    return Contrast(_beside(one.ours), _beside(one.theirs))


def _beside(figure: Placed) -> str:
    """A figure with a few words of its sentence to either side, whole ones."""
    text, start, end = figure.text, figure.mention.phrase.start, figure.mention.phrase.end
    sentence = figure.sentence()
    before = text[max(sentence.start, start - _BESIDE) : start]
    behind = text[end : min(sentence.end, end + _BESIDE)]
    before = before.partition(" ")[2] if start - _BESIDE > sentence.start else before
    behind = behind.rpartition(" ")[0] if end + _BESIDE < sentence.end else behind
    return f"{before}{text[start:end]}{behind}".strip(" ,;.")


_FROM, _FROM_ABROAD = (" from ", " on the "), (" von ", " de ")
_TO, _TO_ABROAD = (" to ", " auf "), (" à ", " a ")
_GOES_ON = (" auf ", " a ", " à ")
_NEAR = 8  # characters


def _end_of(figure: Placed) -> str | None:
    """Whether a change is told from a figure or to it."""
    if not tells_change(figure):
        return None
    before = figure.before(_NEAR).lower()
    goes_on = figure.text.startswith(_GOES_ON, figure.mention.phrase.end)
    if before.endswith(_FROM) or (goes_on and before.endswith(_FROM_ABROAD)):
        return "from"
    is_abroad = before.endswith(_TO_ABROAD) and before[-4:-3].isdigit()  # "de 225.000 a 87.400"
    return "to" if before.endswith(_TO) or is_abroad else None


def _went_contrary(one: _Shared, shared: Sequence[_Shared]) -> bool:
    """Whether a change went from where it came to: with the other end turned too, or with its measure."""
    ends = _end_of(one.ours), _end_of(one.theirs)
    if None in ends or ends[0] == ends[1]:
        return False
    for other in shared:
        if other is one:
            continue
        others = _end_of(other.ours), _end_of(other.theirs)
        are_changes = other.ours.mention.kind in _CHANGES and other.theirs.mention.kind in _CHANGES
        if others == ends[::-1] or (are_changes and None in others):
            return True
    return False


_CONTRARY = {"highest": "lowest", "largest": "smallest", "biggest": "smallest", "fastest": "slowest",
             "longest": "shortest", "oldest": "youngest", "most": "fewest", "best": "worst",
             "richest": "poorest", "hottest": "coldest", "strongest": "weakest"}  # fmt: skip
_ENDS = frozenset((*_CONTRARY, *_CONTRARY.values()))
# Behind "lowest" they tell no more than that it is: the lowest since 1965, the lowest number
_GENERAL = frozenset(
    ["since", "in", "for", "on", "of", "ever", "level", "figure", "number", "total", "tally", "on", "among"]
)


def _ranked_contrary(statement: str, theirs: Placed) -> Contrast | None:
    """The ends of one order that statement and passage name: "the highest rate", "the lowest rate"."""
    said = _ends(statement)
    if len(said) != 1:
        return None
    sentence = theirs.sentence().of(theirs.text)
    found = _ends(sentence)
    if len(found) != 1 or any(has_reservation(text, WAY_OPEN) for text in (statement, sentence)):
        return None
    (one, noun), (two, other) = *said, *found
    if _CONTRARY.get(one) != two and _CONTRARY.get(two) != one:
        return None
    is_of_one = noun == other or not noun or not other or noun in _GENERAL or other in _GENERAL
    if not is_of_one or not speak_of_one(statement, sentence):
        return None
    return Contrast(f"{one} {noun}".strip(), f"{two} {other}".strip())


def _ends(text: str) -> list[tuple[str, str]]:
    """The ends of orders that a text names, each with the word behind it if nothing parts them."""
    words = text.lower().replace("-", " ").split()
    plain = [word.strip(_SIGNS) for word in words]
    return [
        (word, plain[at + 1] if at + 1 < len(words) and words[at].endswith(word) else "")
        for at, word in enumerate(plain)
        if word in _ENDS
    ]


_SIGNS = ".,;:!?()[]\"'“”‘’*_"
