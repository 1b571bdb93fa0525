"""What the manual explains is what the matcher does: every example in its tables."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import scifacts
from scifacts.model import ChangeKind, Match, QuoteStatus

PAGE = Path(__file__).resolve().parents[1] / "docs" / "explanation.md"
ROW = re.compile(r"^\| ([a-z]+) \| (.+) \|$", re.MULTILINE)
PAIR = re.compile(r"`([^`]+)` (?:and|is not) `([^`]+)`")
SENTENCE = "Last spring the ministry counted them again: {} of the boxes, as the report says."


def rows() -> list[tuple[str, str]]:
    text = PAGE.read_text(encoding="utf-8")
    judged = text[text.index("## What is judged") :]
    return [(kind, cell) for kind, cell in ROW.findall(judged) if kind != "kind"]


def pairs(part: int) -> list[tuple[str, str, str]]:
    """The pairs of a row that are changes (part 0), or that state the same (part 1)."""
    return [
        (kind, *pair)
        for kind, cell in rows()
        for pair in PAIR.findall("".join(cell.split("; not ")[part : part + 1]).replace("`, `", "` and `"))
    ]


def judged(quote: str, source: str) -> Match:
    return scifacts.locate(SENTENCE.format(quote), f"A heading\n\n{SENTENCE.format(source)}\n")


def test_the_page_has_a_row_for_every_kind_of_change() -> None:
    assert [kind for kind, _ in rows()] == [kind.value for kind in ChangeKind if kind.touches_fact]


@pytest.mark.parametrize(("kind", "before", "after"), pairs(0))
def test_an_example_of_a_change_is_one(kind: str, before: str, after: str) -> None:
    for quote, source in ((before, after), (after, before)):
        match = judged(quote, source)
        assert match.status is QuoteStatus.CHANGED
        assert kind in {change.kind.value for change in match.changes}


@pytest.mark.parametrize(("kind", "before", "after"), pairs(1))
def test_an_example_of_the_same_is_no_change(kind: str, before: str, after: str) -> None:
    assert judged(before, after).status in (QuoteStatus.MATCH, QuoteStatus.REWORDED), kind


@pytest.mark.parametrize(
    ("quote", "source"),
    [
        ("rose by 10³ units", "rose by 103 units"),
        ("about 27½ tons", "about 271/2 tons"),
        ("-5 degrees", "5 degrees"),
    ],
)
def test_what_is_never_folded(quote: str, source: str) -> None:
    assert judged(quote, source).status is QuoteStatus.CHANGED
