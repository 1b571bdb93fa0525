"""What is seen at a glance to leave a passage as it is, every rule leaves as it is."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from scifacts.matching.around.clauses import clause_before
from scifacts.matching.around.context import what_stands_before, what_stands_behind
from scifacts.matching.around.plain import is_plain_before, is_plain_behind
from scifacts.text import fold

HERE = Path(__file__).parent
TABLES = [
    HERE / name for name in ("outside.txt", "edges.txt", "cases.txt", "turned.txt", "edits.txt", "pairs.txt")
]
SOURCES = sorted((HERE.parents[1] / "seeds").glob("*.txt"))
PLACES = 4_000


@pytest.mark.parametrize("path", [*TABLES, *SOURCES], ids=lambda path: path.name)
def test_no_rule_has_a_word_where_the_glance_sees_none(path: Path) -> None:
    text = fold(path.read_text(encoding="utf-8").replace("[", "").replace("]", "")).text
    chance = random.Random(path.name)
    starts = [index + 1 for index, letter in enumerate(text[:-1]) if letter == " "]
    plain = 0
    for _ in range(PLACES):
        start = chance.choice(starts)
        end = text.rfind(" ", start + 1, start + chance.randint(12, 160))
        if end < 0:
            continue
        if is_plain_before(text, start, end):
            plain += 1
            assert what_stands_before(text, start, end) is None, text[start - 60 : end]
        if is_plain_behind(text, start, end):
            plain += 1
            assert what_stands_behind(text, start, end) is None, text[start : end + 60]
    assert plain > PLACES // 8


def test_a_comma_at_the_end_of_a_text_leads_nothing_at_its_beginning() -> None:
    assert clause_before(" der See sei 34 Meter tief, so die Behauptung,", 1, 26) is None
