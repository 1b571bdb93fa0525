"""Draw a line of text with carets under its marks, cut to a width.

Cutting keeps what lies nearest to the marks: the largest radius around them that still fits is found
by bisection, and each stretch left out becomes one `…`.
"""

from __future__ import annotations

from itertools import compress, groupby
from operator import gt

from scifacts.model import Span
from scifacts.nouns import dataclass
from scifacts.outputs.terminal import Look, Style, width_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from scifacts.model import Passage

__all__ = ["MOST", "draw"]

MOST = 200  # characters of a source that one diagnostic shows: a log is no place to copy an article to
_WORD = 12  # a cut moves at most this far to spare a word; longer words are rare in prose
_CUT = "…"


@dataclass(slots=True)
class _Cell:
    """One character: what is printed for it, its columns, whether it is marked."""

    glyphs: str
    width: int
    space: bool
    marked: bool = False


def draw(passage: Passage, look: Look, columns: int) -> tuple[str, str]:
    """The passage cut to `columns`, and the carets under it ("" where nothing is marked)."""
    marks = sorted(_clamped(mark, len(passage.text)) for mark in passage.marks)
    start, end = _window(marks, len(passage.text))
    cells = _cells(passage.text[start:end], look)
    near = (mark for mark in marks if mark.start <= end)
    inside = [Span(mark.start - start, min(mark.end, end) - start) for mark in near]
    for mark in inside:
        _mark(cells, mark)
    kept = _kept(cells, inside, max(columns, 8), (start > 0, end < len(passage.text)))
    return _drawn(cells, kept, (start > 0, end < len(passage.text)), look)


def _clamped(mark: Span, length: int) -> Span:
    start = min(max(mark.start, 0), length)
    return Span(start, min(max(mark.end, start), length))


def _window(marks: Sequence[Span], length: int) -> tuple[int, int]:
    """The stretch worth looking at; a source may be one line of ten million characters."""
    first = marks[0].start if marks else 0
    last = min(max((mark.end for mark in marks), default=0), first + 10 * MOST)
    return max(0, first - MOST), min(length, last + MOST)


def _cells(text: str, look: Look) -> list[_Cell]:
    cells: list[_Cell] = []
    for index, character in enumerate(text):
        glyphs = look.glyphs(character)
        if character == "[" and text[max(0, index - 2) : index] == "##":
            glyphs = "\\["  # a CI runner reads ##[ anywhere in a line as a command
        cells.append(_Cell(glyphs, width_of(glyphs), character.isspace()))
    return cells


def _mark(cells: list[_Cell], mark: Span) -> None:
    """Mark the cells of a span; a place between characters is marked on the character after it."""
    start = mark.start
    if not any(cell.width for cell in cells[mark.start : mark.end]):
        while 0 < start < len(cells) and not cells[start].width:
            start -= 1
        if start == len(cells):
            cells.append(_Cell(" ", 1, space=True))
        cells[start].marked = True
    for cell in cells[start : mark.end]:
        cell.marked = True


def _kept(cells: list[_Cell], marks: Sequence[Span], columns: int, cut: tuple[bool, bool]) -> list[bool]:
    """Which cells to show: all that are near enough to the marks, then to their edges, then to the first."""
    if not any(cut) and len(cells) <= MOST and sum(cell.width for cell in cells) <= columns:
        return [True] * len(cells)
    first = {marks[0].start} if marks else {0}
    edges = {edge for mark in marks for edge in (mark.start, max(mark.start, mark.end - 1))}
    marked = {index for index, cell in enumerate(cells) if cell.marked}
    for anchors in (marked, edges, first):
        kept = _nearest(cells, anchors, columns, cut)
        if kept is not None:
            return _spare_words(cells, kept)
    return [False] * len(cells)


def _nearest(
    cells: list[_Cell], anchors: set[int], columns: int, cut: tuple[bool, bool]
) -> list[bool] | None:
    """The cells within the largest radius of an anchor that fits; None where not even radius 0 does."""
    if not anchors:
        return None
    distances = _distances(cells, anchors)
    widths = [cell.width for cell in cells]
    low, high = -1, MOST
    while low < high:
        radius = (low + high + 1) // 2
        fits = _fits(widths, [distance <= radius for distance in distances], columns, cut)
        low, high = (radius, high) if fits else (low, radius - 1)
    return [distance <= low for distance in distances] if low >= 0 else None


def _distances(cells: list[_Cell], anchors: set[int]) -> list[int]:
    far = len(cells) + 1
    distances = [0 if index in anchors else far for index in range(len(cells))]
    for index in range(1, len(cells)):
        distances[index] = min(distances[index], distances[index - 1] + 1)
    for index in range(len(cells) - 2, -1, -1):
        distances[index] = min(distances[index], distances[index + 1] + 1)
    for index in range(1, len(cells)):
        if not cells[index].width:  # a combining mark stays with its letter
            distances[index] = distances[index - 1]
    return distances


def _fits(widths: list[int], kept: list[bool], columns: int, cut: tuple[bool, bool]) -> bool:
    gaps = (
        sum(map(gt, kept, kept[1:])) + (not kept[0]) if kept else 0
    )  # where what is kept ends, or begins late
    edges = sum(side and keep for side, keep in zip(cut, (kept[0], kept[-1]), strict=True)) if kept else 0
    return sum(kept) <= MOST and sum(compress(widths, kept)) + gaps + edges <= columns


def _spare_words(cells: list[_Cell], kept: list[bool]) -> list[bool]:
    """Move each cut outwards of the word that it falls into, where that is near and no mark is lost."""
    spared = list(kept)
    for index in range(1, len(kept)):
        if kept[index] and not kept[index - 1]:
            _trim(cells, spared, index, 1)
        if kept[index - 1] and not kept[index]:
            _trim(cells, spared, index - 1, -1)
    return spared


def _trim(cells: list[_Cell], kept: list[bool], index: int, step: int) -> None:
    """Drop the word that starts at a cut, if the cut falls into it, and the blanks after it."""
    dropped: list[int] = []
    if not cells[index - step].space:
        while 0 <= index < len(cells) and kept[index] and not cells[index].space:
            if cells[index].marked or len(dropped) == _WORD:
                return
            dropped.append(index)
            index += step
    while 0 <= index < len(cells) and kept[index] and cells[index].space and not cells[index].marked:
        dropped.append(index)
        index += step
    for place in dropped:
        kept[place] = False


def _drawn(cells: list[_Cell], kept: list[bool], cut: tuple[bool, bool], look: Look) -> tuple[str, str]:
    runs: list[tuple[str, bool]] = []
    carets = ""
    previous = not cut[0]
    for cell, keep in zip(cells, kept, strict=True):
        if (previous and not keep) or (keep and not previous and not runs):
            runs.append((_gap(look), False))
            carets += " "
        if keep:
            runs.append((cell.glyphs, cell.marked))
            carets += ("^" if cell.marked else " ") * cell.width
        previous = keep
    if cut[1] and previous:
        runs.append((_gap(look), False))
    line = "".join(
        look.ink("".join(glyphs for glyphs, _ in run), Style.ERROR if marked else None)
        for marked, run in groupby(runs, key=lambda run: run[1])
    )
    return line.rstrip(), carets.rstrip()


def _gap(look: Look) -> str:
    return _CUT if look.glyphs(_CUT) == _CUT else "~"  # one column in either case
