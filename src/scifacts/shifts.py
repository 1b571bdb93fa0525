"""A text that is edited in passes, with the way from each offset back to where it came from."""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from dataclasses import field
from itertools import accumulate, count
from operator import add

from scifacts.nouns import dataclass
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = ["Edit", "EditedText", "Shifts", "apart"]

_SPACES = lazy("  +")
# A text is put together from slices of so many characters, or so many pieces: few to hold at once.
_SLICE, _MANY = 1 << 20, 10_000

Edit = tuple[int, int, str]  # start and end of what goes, and what comes in its place


def apart(edits: Iterable[Edit]) -> Iterator[Edit]:
    """Edits that shorten or lengthen a text, in order; of a stretch that begins within another, the rest."""
    at = 0
    for first, end, piece in sorted(edits):
        start = max(first, at)
        if start + len(piece) < end or (start == first and len(piece) > end - start > 0):
            yield start, end, piece
            at = end


@dataclass(frozen=True, slots=True)
class Shifts:
    """The edits of one pass: half-open stretches of its input and of its output, in order."""

    in_start: array[int]
    in_end: array[int]
    out_start: array[int]
    out_end: array[int]

    def start(self, offset: int) -> int:
        """The input offset of a span that starts here in the output: after what was dropped."""
        index = bisect_right(self.out_start, offset) - 1
        if index < 0:
            return offset
        if offset < self.out_end[index]:
            return self.in_start[index]
        return self.in_end[index] + offset - self.out_end[index]

    def first(self, offset: int) -> int:
        """The first output offset whose `start` is this input offset, or one behind it."""
        index = bisect_left(self.in_end, offset)
        if index < len(self.in_start) and self.in_start[index] < offset:
            return self.out_end[index]
        return offset if index == 0 else self.out_end[index - 1] + offset - self.in_end[index - 1]

    def end(self, offset: int) -> int:
        """The input offset of a span that ends here in the output: before what was dropped."""
        index = bisect_left(self.out_start, offset) - 1
        if index < 0:
            return offset
        return self.in_end[index] + max(0, offset - self.out_end[index])


@dataclass(slots=True)
class EditedText:
    """A text on its way. No one else holds it: a pass lets go of it before it makes the next."""

    text: str
    passes: list[Shifts] = field(default_factory=list)

    def apply(self, edits: Iterable[Edit]) -> None:
        """Replace stretches, in order and none within another, and note the shifts as one more pass."""
        shifts = Shifts(array("q"), array("q"), array("q"), array("q"))
        slices: list[str] = []
        pieces: list[str] = []
        position = begun = 0
        for start, end, piece in _noted(edits, shifts):
            pieces += (self.text[position:start], piece)
            position = end
            if len(pieces) > _MANY or end - begun > _SLICE:
                slices.append("".join(pieces))
                pieces.clear()
                begun = end
        if position:
            self.passes.append(shifts)
            self._become(*slices, *pieces, self.text[position:])

    def note(self, edits: Iterable[Edit]) -> None:
        """Note the shifts of edits that the text has already."""
        shifts = Shifts(array("q"), array("q"), array("q"), array("q"))
        for _ in _noted(edits, shifts):
            pass
        self.passes.append(shifts)

    def space_singly(self) -> None:
        """One space for each run of spaces; the commonest edit of all, so runs of two are done in columns."""
        if "  " not in self.text:
            return
        if "   " in self.text:
            self.apply((match.start(), match.end(), " ") for match in _SPACES.finditer(self.text))
            return
        kept, slices = array("q"), list[str]()  # characters before each run, runs not counted
        start = before = 0
        while start < len(self.text):
            end = start + _SLICE
            while self.text[end - 1 : end] == " ":  # cut no run in two
                end += 1
            pieces = self.text[start:end].split("  ")
            slices.append(" ".join(pieces))
            lengths = accumulate(map(len, pieces), initial=before)
            next(lengths)
            kept.extend(lengths)
            before = kept.pop()  # the last piece ends in no run
            start = end
        steps = ((0, 2), (2, 2), (0, 1), (1, 1))
        self.passes.append(Shifts(*(array("q", map(add, kept, count(first, step))) for first, step in steps)))
        self._become(*slices)

    def _become(self, *pieces: str) -> None:
        self.text = ""
        self.text = "".join(pieces)


def _noted(edits: Iterable[Edit], shifts: Shifts) -> Iterator[Edit]:
    """The same edits, each noted as it passes."""
    shift = 0
    for edit in edits:
        start, end, piece = edit
        shifts.in_start.append(start)
        shifts.in_end.append(end)
        shifts.out_start.append(start + shift)
        shift += len(piece) - (end - start)
        shifts.out_end.append(end + shift)
        yield edit
