"""Who expects a figure, told otherwise: "Airbnb expects revenue of $2.5bn" over "analysts expect $2.5bn".

Of two kinds: those who look on, such as analysts, and whom the figure is of.
"""

from __future__ import annotations

from scifacts.checks.raising import Contrast
from scifacts.checks.reading.wording import words_in
from scifacts.numerals.wordlists import word_set
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from scifacts.checks.reading.placed import Placed

__all__ = ["expected_by_another"]

_LOOKING_ON = word_set("""
analyst analysts economist economists expert experts forecaster forecasters observers investors market
markets traders pollsters street consensus estimates polled
""")
_EXPECTING = lazy(
    r"\b(?P<who>[\w’'.&-]+)\s(?:(?:said|says)\s(?:it|they)\s)?(?:(?:had|has|have|was|were|is|are|now|also|still)\s)?"
    r"(?:expect|forecast|predict|project|anticipat)(?:s|ed|ing)?\b(?P<between>[^.;:!?]*)\Z"
)
# "The company expected by analysts" expects nothing itself.
_ITSELF = word_set("it they company firm group management bank retailer maker carmaker airline")


def expected_by_another(ours: Placed, theirs: Placed) -> Contrast | None:
    """Who expects a figure, told of one who looks on by one text and of another by the other; else None."""
    said = _expecter(ours)
    found = _expecter(theirs) if said else None
    if said is None or found is None or _looks_on(said, ours) is _looks_on(found, theirs):
        return None
    if said in theirs.clause_before() or found in ours.clause_before():
        return None  # UBS, of whose analysts the other tells
    return Contrast(ours.led().strip(), theirs.led().strip())


def _expecter(figure: Placed) -> str | None:
    """The word before the last verb of expecting in a figure's clause, where it may be one who expects."""
    found = _EXPECTING.search(figure.clause_before())
    if found is None or any(map(str.isdigit, found["between"])):
        return None
    who = found["who"]
    return who if who.lower() in _LOOKING_ON | _ITSELF or who[:1].isupper() else None


def _looks_on(who: str, figure: Placed) -> bool:
    """Whether the one who expects looks on, by its word or one before it: analysts at UBS expect."""
    return who.lower() in _LOOKING_ON or not _LOOKING_ON.isdisjoint(words_in(figure.clause_before()))
