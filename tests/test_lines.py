from __future__ import annotations

import tracemalloc

import pytest

from scifacts.lines import LineIndex
from scifacts.model import Span


@pytest.mark.parametrize(
    ("text", "offset", "expected"),
    [
        ("", 0, (1, 1)),
        ("ab\ncd", 3, (2, 1)),
        ("ab\r\ncd", 4, (2, 1)),
        ("ab\rcd", 4, (2, 2)),
        ("ab\x0c\x85\u2028\x1dcd", 6, (1, 7)),
        ("ab\n", 3, (2, 1)),
    ],
)
def test_line_and_column(text: str, offset: int, expected: tuple[int, int]) -> None:
    assert LineIndex(text).line_column(offset) == expected


def test_line_spans_leave_their_ends_out() -> None:
    lines = LineIndex("ab\r\ncd\re\n")
    assert [lines.line_span(number).of(lines.text) for number in range(1, len(lines) + 1)] == [
        "ab",
        "cd",
        "e",
        "",
    ]
    assert lines.around(5) == Span(4, 6)


def test_a_text_of_nothing_but_line_ends_takes_little_memory() -> None:
    tracemalloc.start()
    try:
        lines = LineIndex("\n" * 500_000)
        size, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert len(lines) == 500_001
    assert size < 5_000_000  # a list of offsets takes 18 million bytes, pairs of them 70
