"""Lines and columns of a text.

A line ends at LF, CRLF or CR and at nothing else, as editors count them: not at U+2028, form feed or
the other characters at which `str.splitlines` breaks.
"""

from __future__ import annotations

import re
from bisect import bisect_right

from scifacts.model import Span

__all__ = ["LineIndex"]

_LINE_END = re.compile(r"\r\n|\n|\r")


class LineIndex:
    """Offsets of a text to its lines and back."""

    __slots__ = ("_ends", "_starts", "text")

    def __init__(self, text: str) -> None:
        self.text = text
        ends = [(match.start(), match.end()) for match in _LINE_END.finditer(text)]
        self._starts = [0, *(end for _, end in ends)]
        self._ends = [*(start for start, _ in ends), len(text)]

    def __len__(self) -> int:
        return len(self._starts)

    def line_column(self, offset: int) -> tuple[int, int]:
        """Line and column of an offset (0 to the text's length), both from 1."""
        line = bisect_right(self._starts, offset)
        return line, offset - self._starts[line - 1] + 1

    def line_span(self, line: int) -> Span:
        """The stretch of a line (from 1), without its end."""
        return Span(self._starts[line - 1], self._ends[line - 1])

    def around(self, offset: int) -> Span:
        """The line that holds an offset, without its end."""
        return self.line_span(self.line_column(offset)[0])
