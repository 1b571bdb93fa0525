"""`scifacts suggest`: one fact of several articles is one claim; names and statements that say something."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from scifacts.cli import main
from scifacts.model import Claim, Comparator, Figure, Project, SiteSettings, Source
from scifacts.project import load
from scifacts.report import make_report
from scifacts.sources.metadata import read_metadata
from scifacts.suggest import suggested
from scifacts.suggest.joining import fact_of

if TYPE_CHECKING:
    from pathlib import Path


def claims_of(*texts: str) -> tuple[Claim, ...]:
    sources = tuple(
        Source(id=f"s{number}", path=f"s{number}.txt", title="T", text=text)
        for number, text in enumerate(texts)
    )
    project = Project("", "claims.yaml", SiteSettings(title="T"), sources, ())
    return suggested(make_report(project)).claims


SAME = [
    ("The port employs 1,260 people.", "The port employs 1,260 people, including 740 drivers."),
    ("The port handled 18.4 million tonnes.", "The port handled  18.4 million tonnes."),
    ("In 2025, 96 ships called.", "In 2025, 96 ships called."),
]
OTHER = [
    ("Smoking fell among 37 percent of men in Lindau.", "Smoking fell among 37 percent of women in Lindau."),
    ("Exports rose by 12.5 percent in March.", "Exports fell by 12.5 percent in March."),
    ("The port employs 1,260 people.", "The port employs over 1,260 people."),
    ("The port employs 1,260 people.", "The port employs 1,260 pilots."),
    ("In 2024, 96 ships called.", "In 2025, 96 ships called."),
    ("The port has 96 pilots.", "The harbour railway owns 96 wagons and hires pilots."),
    ("The port has 96 pilots.", "The port has 97 pilots."),
]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_one_fact_of_two_articles_is_one_claim(one: str, other: str) -> None:
    first = claims_of(one, other)[0]
    assert [quote.source_id for quote in first.quotes] == ["s0", "s1"]
    assert [quote.source_id for quote in claims_of(other, one)[0].quotes] == ["s0", "s1"]


@pytest.mark.parametrize(("one", "other"), OTHER)
def test_another_fact_is_another_claim(one: str, other: str) -> None:
    for claims in (claims_of(one, other), claims_of(other, one)):
        assert [len(claim.quotes) for claim in claims] == [1] * len(claims)
        assert len(claims) > 1


def test_what_is_repeated_in_one_article_stays_apart() -> None:
    """A reader of the site would take two quotes of one article for two witnesses."""
    assert len(claims_of("The port has 96 pilots.\n\nIt grows. The port has 96 pilots.")) == 2


def test_three_articles_are_three_quotes(tmp_path: Path) -> None:
    for name in "abc":
        (tmp_path / f"{name}.txt").write_text(f"News {name}\n\nThe port has 96 pilots.\n", encoding="utf-8")
    assert main(["init", str(tmp_path)]) == 0
    path = tmp_path / "claims.yaml"
    text = path.read_text(encoding="utf-8")
    path.write_text(text[: text.index("claims:")] + "claims: []\n", encoding="utf-8")
    assert main(["suggest", "--project", str(path), "--write"]) == 0
    assert [len(claim.quotes) for claim in load(path).claims] == [3]
    assert main(["check", str(path), "--strict"]) == 0
    assert main(["coverage", str(path), "--fail-under", "100"]) == 0


def test_equal_quantities_are_equal_however_they_are_written() -> None:
    one = Figure(Decimal("1.2"), Comparator.ABOUT, "kilometers", "million", None)
    other = Figure(Decimal("1200000"), Comparator.ABOUT, "kilometres", None, None)
    assert fact_of(one) == fact_of(other)


NAMES = [
    ("Carried passengers rose by 6.3 percent.", "carried-passengers-change"),
    ("The share of cyclists was 12 percent more than before.", "share-cyclists-change"),
    ("The share of cyclists was 12 percent.", "share-cyclists"),
    ("Es kamen 48,2 Millionen Fahrgäste.", "fahrgaste"),
    ("全市共有86辆有轨电车。", "s0-figure"),
    ("同比增长6.3%。", "s0-percent"),
    ("| Mode | Vehicles |\n|------|---------:|\n| Tram | 86 |\n", "tram-vehicles"),
]


@pytest.mark.parametrize(("text", "name"), NAMES)
def test_a_name_says_what_is_counted(text: str, name: str) -> None:
    assert claims_of(text)[0].id == name


STATEMENTS = [
    ("| Mode | Vehicles |\n|---|--:|\n| Bus | 5 |\n| Tram | 86 |\n", "Tram: Vehicles 86."),
    ("| Tram | 86 |\n", "| Tram | 86 |."),  # no head says what is counted
    ("Heads\n|---|---|\n| Tram | 86 |\n", "| Tram | 86 |."),
    ("Lindau, 14 January 2026 — The city has 96 ferries.", "The city has 96 ferries."),
]


@pytest.mark.parametrize(("text", "statement"), STATEMENTS)
def test_a_statement_stands_alone(text: str, statement: str) -> None:
    assert claims_of(text)[-1].statement == statement


def test_the_head_of_a_document_ends_at_a_table() -> None:
    said = read_metadata("Fleet of the city, 31 December 2025\n\n| Mode | Vehicles |\n")
    assert (said.title, said.publisher) == ("Fleet of the city, 31 December 2025", None)


def test_a_title_of_which_ascii_leaves_digits_gives_no_id(tmp_path: Path) -> None:
    (tmp_path / "05-zh.txt").write_text("林道市2025年度报告\n\n共有86辆。\n", encoding="utf-8")
    assert main(["init", str(tmp_path)]) == 0
    assert [source.id for source in load(tmp_path).sources] == ["05-zh"]
