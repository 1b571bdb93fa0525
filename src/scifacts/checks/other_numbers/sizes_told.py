"""A size told before what it is of, otherwise: "two-bedroom flats" over "three-bedroom flats"."""

from __future__ import annotations

from scifacts.checks.raising import Contrast
from scifacts.numerals.vocabulary import NUMBER_WORDS
from scifacts.numerals.wordlists import word_set
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from scifacts.checks.reading.placed import Placed

__all__ = ["sized_otherwise"]

_SIZED = lazy(r"(?<![\w.,-])(?P<number>[a-z]{3,9}|\d{1,4}(?:[.,]\d+)?)-(?P<unit>[a-z]{4,})(?![\w])")
_NO_SIZES = word_set(
    "time times point points fold odd third thirds half quarter quarters something plus hundred"
)


def sized_otherwise(ours: Placed, theirs: Placed) -> Contrast | None:
    """The one size of a sort that a statement has, and the one that its sentence has; None if alike."""
    sentence = theirs.all_parts().of(theirs.text)
    said, found = _sizes(ours.text), _sizes(sentence)
    for unit, (number, written) in said.items():
        if unit in found and found[unit][0] != number and not _has_number(number, written, sentence):
            return Contrast(written, found[unit][1])
    return None


def _sizes(text: str) -> dict[str, tuple[str, str]]:
    """The unit of a compound of a number, where no other is of that unit -> its number, and as written."""
    told: dict[str, list[tuple[str, str]]] = {}
    for found in _SIZED.finditer(text.lower()):
        number, unit = found["number"], found["unit"]
        if unit in _NO_SIZES or not (number[0].isdigit() or number in NUMBER_WORDS):
            continue
        value = str(NUMBER_WORDS[number]) if number in NUMBER_WORDS else number
        told.setdefault(unit.removesuffix("s"), []).append((value, found.group()))
    return {unit: sizes[0] for unit, sizes in told.items() if len(sizes) == 1}


def _has_number(number: str, written: str, sentence: str) -> bool:
    """Whether a sentence has the number of a statement's size in other words: of one kilogramme."""
    words = sentence.lower().replace("-", " ").split()
    return number in words or written.partition("-")[0] in words
