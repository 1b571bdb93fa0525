"""One quote and one source at a time: every line of pairs.txt, read and held."""

from __future__ import annotations

from pathlib import Path

import pytest

from scifacts.matching import locate
from scifacts.model import QuoteStatus

LINES = [
    line
    for line in Path(__file__).with_name("pairs.txt").read_text(encoding="utf-8").splitlines()
    if line and not line.startswith("#")
]


AT_ONCE = 50  # lines that one test reads: a test for each would spend most of its time on being a test


@pytest.mark.parametrize("at", range(0, len(LINES), AT_ONCE))
def test_pairs(at: int) -> None:
    wrong = []
    for line in LINES[at : at + AT_ONCE]:
        mark, _, pair = line.partition(" ")
        quote, _, source = pair.partition(" | ")
        match = locate(quote, source)
        if (match.status in (QuoteStatus.MATCH, QuoteStatus.REWORDED)) is not (mark == "+"):
            wrong.append((line, match.changes))
    assert not wrong


def test_both_sides_of_the_table_are_large() -> None:
    assert sum(line.startswith("! ") for line in LINES) >= 500
    assert sum(line.startswith("+ ") for line in LINES) >= 250
