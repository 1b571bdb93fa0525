"""A text made ready to be searched: folded once, its lines found when first asked for."""

from __future__ import annotations

from functools import cached_property

from scifacts.lines import LineIndex
from scifacts.text import Folded, fold

__all__ = ["Prepared", "lowered"]


class Prepared:
    """A text with what matching derives from it; each is worked out once, when it is first needed."""

    def __init__(self, text: str) -> None:
        self.text = text

    @cached_property
    def folded(self) -> Folded:
        """The text folded, with offsets back."""
        return fold(self.text)

    @cached_property
    def lowered(self) -> str:
        """The folded text in lower case, character for character."""
        return lowered(self.folded.text)

    @cached_property
    def lines(self) -> LineIndex:
        """Offsets to lines and columns."""
        return LineIndex(self.text)


def lowered(text: str) -> str:
    """A text in lower case, character for character: a capital that has no single small one stays."""
    low = text.lower()
    if len(low) == len(text):
        return low
    return "".join(small if len(small := letter.lower()) == 1 else letter for letter in text)
