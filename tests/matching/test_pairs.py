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


@pytest.mark.parametrize("line", LINES)
def test_pair(line: str) -> None:
    mark, _, pair = line.partition(" ")
    quote, _, source = pair.partition(" | ")
    match = locate(quote, source)
    accepted = match.status in (QuoteStatus.MATCH, QuoteStatus.REWORDED)
    assert accepted is (mark == "+"), match.changes


def test_both_sides_of_the_table_are_large() -> None:
    assert sum(line.startswith("! ") for line in LINES) >= 500
    assert sum(line.startswith("+ ") for line in LINES) >= 250
