"""Lines and columns of a text.

A line ends at LF, CRLF or CR and at nothing else, as editors count them: not at U+2028, form feed or
the other characters at which `str.splitlines` breaks.
"""

from __future__ import annotations

from array import array
from bisect import bisect_right

from scifacts.model import Span
from scifacts.patterns import lazy

__all__ = ["LineIndex", "one_line"]

_LINE_END = lazy(r"\r\n|\n|\r")


def one_line(text: str) -> str:
    """A text without line breaks and doubled spaces."""
    return " ".join(text.split())


class LineIndex:
    """Offsets of a text to its lines and back."""

    __slots__ = ("_starts", "text")

    def __init__(self, text: str) -> None:
        self.text = text
        # Four bytes a line: a list takes 150, and a file of 32 MiB may be nothing but line ends.
        self._starts = array("I", [0])
        self._starts.extend(match.end() for match in _LINE_END.finditer(text))

    def __len__(self) -> int:
        return len(self._starts)

    def line_column(self, offset: int) -> tuple[int, int]:
        """Line and column of an offset (0 to the text's length), both from 1."""
        line = bisect_right(self._starts, offset)
        return line, offset - self._starts[line - 1] + 1

    def line_span(self, line: int) -> Span:
        """The stretch of a line (from 1), without its end."""
        start = self._starts[line - 1]
        if line == len(self._starts):
            return Span(start, len(self.text))
        after = self._starts[line]
        return Span(start, after - (2 if self.text.endswith("\r\n", start, after) else 1))

    def around(self, offset: int) -> Span:
        """The line that holds an offset, without its end."""
        return self.line_span(self.line_column(offset)[0])
