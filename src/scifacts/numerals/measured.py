"""What a claim's unit says is measured, "tonnes of herring", against what the text says behind its figure."""

from __future__ import annotations

from scifacts.model import ChangeKind
from scifacts.numerals.agree import Disagreement
from scifacts.numerals.nouns import of_what, stems_of, unit_name
from scifacts.numerals.wordlists import WORD
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from scifacts.model import Figure, FigureMention

__all__ = ["measured_otherwise"]

_OF = lazy(r"\s+of\s+((?:(?!or\b)[\w'’-]+\s){0,4}(?!or\b)[\w'’-]+)")


def measured_otherwise(figure: Figure, mention: FigureMention, text: str) -> tuple[Disagreement, ...]:
    """How a text names another thing measured than the claim's unit: tonnes of cod, of herring.

    Never hard: the two may name one thing ("GDP", "national income"). Nothing where the text does not say.
    """
    unit = figure.unit or ""
    ours = of_what(unit) if unit_name(unit).family != "noun" else ""
    said = None
    if ours:  # "40 tonnes of herring or more" has it inside
        said = _OF.match(text, mention.phrase.end) or _OF.search(text, mention.span.end, mention.phrase.end)
    if said is None or _may_be_one(ours, said[1]):
        return ()
    found = f"of {said[1]}"
    reason = f'the source says "{found}", the claim says "{unit}"'
    return (Disagreement(ChangeKind.UNIT, unit, found, reason, hard=False),)


def _may_be_one(ours: str, theirs: str) -> bool:
    if not stems_of(ours).isdisjoint(stems_of(theirs)):
        return True
    return any(short.isupper() and _initials(long).startswith(short) for short, long in _both(ours, theirs))


def _both(ours: str, theirs: str) -> tuple[tuple[str, str], ...]:
    return tuple(
        (short, long) for one, long in ((ours, theirs), (theirs, ours)) for short in WORD.findall(one)
    )


def _initials(words: str) -> str:
    return "".join(word[0] for word in WORD.findall(words)).upper()
