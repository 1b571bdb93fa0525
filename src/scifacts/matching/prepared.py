"""A text made ready to be searched: folded once, its lines found when first asked for."""

from __future__ import annotations

from functools import cached_property

from scifacts.lines import LineIndex
from scifacts.text import Folded, fold

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from scifacts.model import Span

__all__ = ["OVERRIDE", "PIECE", "Prepared", "lowered"]

# What follows is shown from right to left, digits as well.
OVERRIDE = "\u202e"

# Characters of the pieces that may be known before a search: no more than its last level seeks.
PIECE = 8


# Searches from which on it pays to know a text's pieces, and the lengths of the texts where it does: one of
# 155,000 characters takes 30 ms and 2 MB for it, and spares two thirds of every search for an absent quote.
_MANY = 12
_SHORTEST, _LONGEST = 20_000, 250_000
_FLAGS = 8  # for each character: one piece in eight that is not there passes for one that is

_DOTTED_I = "\u0130"  # the one letter of which Unicode makes two in lower case
_STRETCH = 500_000  # characters lowered at a time


class Prepared:
    """A text with what matching derives from it; each is worked out once, when it is first needed."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._searches = 0

    def piece_test(self) -> Callable[[str], bool] | None:
        """A test whether a piece stands in the text, in any case; None until it was searched many times."""
        self._searches += 1
        if self._searches < _MANY or not _SHORTEST <= len(self.text) <= _LONGEST:
            return None
        flags = self._pieces
        mask = len(flags) - 1
        # What a letter beyond ASCII becomes may depend on its neighbours, as a sigma does.
        return lambda piece: not piece.isascii() or bool(flags[hash(piece.lower()) & mask])

    @cached_property
    def _pieces(self) -> bytearray:
        """A flag for the hash of every piece of the text in lower case; their number is a power of two."""
        text = self.lowered
        flags = bytearray(1 << (_FLAGS * len(text)).bit_length())
        mask = len(flags) - 1
        for start in range(len(text) - PIECE + 1):
            flags[hash(text[start : start + PIECE]) & mask] = 1
        return flags

    @cached_property
    def has_override(self) -> bool:
        """Whether a part of the text is shown from right to left whatever it is."""
        return OVERRIDE in self.text

    @cached_property
    def struck(self) -> list[tuple[Span, int]]:
        """What the text has struck out, in order, each with the length of the mark that opens it."""
        if "~~" not in self.text and "</" not in self.text:
            return []
        from scifacts.matching.struck import struck_out  # few texts have marks

        return struck_out(self.text)

    @cached_property
    def folded(self) -> Folded:
        """The text folded, with offsets back."""
        return fold(self.text)

    @cached_property
    def lowered(self) -> str:
        """The folded text in lower case, character for character."""
        return lowered(self.folded.text)

    @cached_property
    def bared(self) -> str:
        """The text without spaces, accents and points; none of one that is too long to be read for it."""
        from scifacts.matching.bare import MOST_BARED, bare  # most quotes stand as they are

        return bare(self.lowered) if len(self.folded.text) <= MOST_BARED else ""

    @cached_property
    def lines(self) -> LineIndex:
        """Offsets to lines and columns."""
        return LineIndex(self.text)


def lowered(text: str) -> str:
    """A text in lower case, character for character: a capital that has no single small one stays."""
    if len(text) <= _STRETCH or text.isascii():
        return _lowered(text)
    return "".join(_lowered(stretch) for stretch in _stretches(text))


def _lowered(text: str) -> str:
    low = text.lower()
    return low if len(low) == len(text) else _DOTTED_I.join(map(str.lower, text.split(_DOTTED_I)))


def _stretches(text: str) -> Iterator[str]:
    """A long text in pieces that end with a word: in one go its lower case takes twelve bytes a character."""
    start = 0
    while start < len(text):
        end = text.find(" ", start + _STRETCH) + 1 or len(text)
        yield text[start:end]
        start = end
