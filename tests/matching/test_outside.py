"""What stands next to the quoted words: every line of outside.txt and edges.txt, read and held."""

from __future__ import annotations

from pathlib import Path

import pytest

from scifacts.matching import locate

LINES = [
    line
    for name in ("outside.txt", "edges.txt")
    for line in Path(__file__).with_name(name).read_text(encoding="utf-8").splitlines()
    if line and not line.startswith("#")
]


@pytest.mark.parametrize("line", LINES)
def test_what_stands_outside(line: str) -> None:
    expected, _, marked = line.partition(": ")
    before, _, rest = marked.partition("[")
    quote, _, after = rest.partition("]")
    match = locate(quote, f"{before}{quote}{after}")
    found = match.changes[0].kind.value if match.changes else match.status.value
    assert found == expected, match.changes
    assert len(match.changes) <= 1
    if match.changes:
        assert match.status.value == "changed"
        # A context that holds the words states them with the quote.
        assert locate(quote, f"{before}{quote}{after}", prefix=before, suffix=after).status.value == "match"


def test_the_table_holds_both_sides() -> None:
    assert len(LINES) >= 150
    assert sum(line.startswith("match: ") for line in LINES) >= 40
