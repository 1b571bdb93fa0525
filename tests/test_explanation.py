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


OUTSIDE = [
    ("`no evidence that`", "the drug helps", "There is no evidence that the drug helps."),
    ("`almost`", "there were 340 votes", "there were almost 340 votes"),
    ("`(later revised to`", "it sold 40 ships", "In May it sold 40 ships (later revised to 45)."),
    ("`5 mg`, and `/kg`", "the dose was 5 mg", "In May the dose was 5 mg/kg."),
    ("`49 Euro`, and `im Monat`", "kostet das Ticket 49 Euro", "Im Mai kostet das Ticket 49 Euro im Monat."),
    ("`youth`", "unemployment stood at 14%", "Youth unemployment stood at 14%."),
    ("`the lawyer for`", "Mr Li denied the charge", "The lawyer for Mr Li denied the charge."),
    ("`If the unions refuse,`", "the mine will close", "If the unions refuse, the mine will close."),
    ("`excluding food,`", "prices rose by 4%", "Excluding food, prices rose by 4%."),
    ("`in the novel,`", "the king died in May", "In the novel, the king died in May."),
    (
        "`45 trains ran late … or not at all`",
        "45 trains ran late",
        "In May 45 trains ran late or not at all.",
    ),
    ("`… for Denmark only`", "the fee is 5 euros", "In May the fee is 5 euros for Denmark only."),
    ("`profit` and `net profit`", "profit was £5m in May", "Net profit was £5m in May."),
    ("`deaths` and `excess deaths`", "40 deaths in May", "There were 40 excess deaths in May."),
    ("the average flow was 12", "In May the average flow was 12", "In May the peak flow was 12."),
    ("Wang and Wong", "Mr Wang won the race", "In May Mr Wong won the race."),
    ("Johnston and Johnson", "Mr Johnston won the race", "In May Mr Johnson won the race."),
]


@pytest.mark.parametrize(("named", "quote", "source"), OUTSIDE)
def test_an_example_of_the_prose_is_a_change(named: str, quote: str, source: str) -> None:
    assert named in " ".join(PAGE.read_text(encoding="utf-8").split())
    assert scifacts.locate(quote, source).status is QuoteStatus.CHANGED


@pytest.mark.parametrize(
    ("named", "quote", "source"),
    [
        ("`record profit`", "it made a profit of £5m", "In May it made a record profit of £5m."),
        ("`total sales`", "sales were £5m", "Total sales were £5m."),
        ("`Kiev` and `Kyiv`", "the mayor of Kiev spoke", "In May the mayor of Kyiv spoke."),
        ("`a quarter of` and `25% of`", "a quarter of voters stayed", "In May 25% of voters stayed."),
        (
            "`agreed on Monday to`",
            "they agreed on Monday to cut it",
            "In May they on Monday agreed to cut it.",
        ),
    ],
)
def test_an_example_of_the_prose_is_reworded_at_most(named: str, quote: str, source: str) -> None:
    assert named in " ".join(PAGE.read_text(encoding="utf-8").split())
    assert scifacts.locate(quote, source).status in (QuoteStatus.MATCH, QuoteStatus.REWORDED)
