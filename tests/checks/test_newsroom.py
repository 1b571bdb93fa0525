"""SF207 on statements as a newsroom writes them: every line of newsroom.txt, read and held."""

from __future__ import annotations

from pathlib import Path

import pytest

from making import a_claim, a_figure, a_quote, a_source
from scifacts.model import FigureKind
from scifacts.numerals import figures
from scifacts.verification import verify

LINES = [
    line
    for line in Path(__file__).with_name("newsroom.txt").read_text(encoding="utf-8").splitlines()
    if line and not line.startswith("#")
]
NO_AMOUNTS = (FigureKind.YEAR, FigureKind.DATE, FigureKind.NAME, FigureKind.FURNITURE)
AT_ONCE = 25  # lines that one test reads: a test for each would spend most of its time on being a test


def times_told(statement: str, passage: str) -> int:
    """How often SF207 speaks of a statement whose figure is the first that it gives."""
    first = next(one for one in figures(statement) if one.kind not in NO_AMOUNTS)
    claim = a_claim(statement, a_quote(passage), figure=a_figure(str(first.value), first.comparator))
    (result,) = verify([a_source(f"{passage}.")], [claim])
    return sum(one.rule == "SF207" for one in result.findings)


@pytest.mark.parametrize("at", range(0, len(LINES), AT_ONCE))
def test_a_statement_is_told_otherwise_once_or_not_at_all(at: int) -> None:
    wrong = []
    for line in LINES[at : at + AT_ONCE]:
        mark, _, pair = line.partition(" ")
        statement, _, passage = pair.partition(" | ")
        if times_told(statement, passage) != (mark == "!"):
            wrong.append(line)
    assert wrong == []
