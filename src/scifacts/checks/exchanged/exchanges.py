"""What stands in a statement for something else of a sentence."""

from __future__ import annotations

from scifacts.checks.raising import Contrast
from scifacts.model import Span
from scifacts.nouns import NamedTuple

__all__ = ["Exchange"]


class Exchange(NamedTuple):
    """One for the other, both as they are written, and where the sentence's begins in it."""

    ours: str
    theirs: str
    offset: int

    def contrast(self) -> Contrast:
        """The two, as a finding tells them."""
        return Contrast(self.ours, self.theirs)

    def mark(self, begin: int) -> Span:
        """Where the sentence's stands in a text in which the sentence begins at `begin`."""
        start = begin + self.offset
        return Span(start, start + len(self.theirs))
