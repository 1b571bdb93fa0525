"""Which time a text ties to a figure: the table `numerals/times.txt`, and the claim's `as_of` against it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from making import a_claim, a_figure, a_quote, a_source
from scifacts.model import FigureKind
from scifacts.numerals import figures, figures_published
from scifacts.verification import verify

PUBLISHED = "2023-05-15"
TIMES = (FigureKind.YEAR, FigureKind.DATE)


def cases() -> list[tuple[str, list[str]]]:
    """Each text of the table with the lines below it."""
    table = (Path(__file__).parent / "numerals" / "times.txt").read_text(encoding="utf-8")
    rows: list[tuple[str, list[str]]] = []
    for line in table.splitlines():
        if line.startswith("= "):
            rows.append((line[2:].replace("⏎", "\n"), []))
        elif line and not line.startswith("#"):
            rows[-1][1].append(line)
    return rows


@pytest.mark.parametrize(("text", "expected"), cases(), ids=[text[:70] for text, _ in cases()])
def test_the_time_of_each_figure(text: str, expected: list[str]) -> None:
    found = [one for one in figures_published(text, PUBLISHED) if one.kind not in TIMES]
    assert [f"{one.text} {one.as_of or '-'}" for one in found] == expected


def test_without_a_day_of_publication_last_year_is_no_time() -> None:
    assert [one.as_of for one in figures("Last year, 48 ships called.")] == [None]


@pytest.mark.parametrize(
    ("text", "as_of", "rules"),
    [
        ("In 2022, 40 ships called. Additionally, we held 48 meetings.", "2022", []),
        ("In 2022, 40 ships called. Additionally, we held 48 meetings.", "2021", ["SF206"]),
        ("In 2022, 60 were held, up from 48 meetings the previous year.", "2022", ["SF206"]),
        ("In 2022, 60 were held, up from 48 meetings the previous year.", "2021", []),
        ("Last year, 48 meetings were held.", "2022", []),
        ("Last year, 48 meetings were held.", "2023", ["SF206"]),
        ("In the first quarter of 2023, 48 meetings were held.", "2023", []),
        ("In the first quarter of 2023, 48 meetings were held.", "2023-01-01/2023-03-31", []),
        ("In the first quarter of 2023, 48 meetings were held.", "2022", ["SF206"]),
        ("In the first quarter of 2023, 48 meetings were held.", "2023-04-01/2023-06-30", ["SF206"]),
    ],
)
def test_the_claim_is_held_to_the_time_of_its_source(text: str, as_of: str, rules: list[str]) -> None:
    claim = a_claim("There were 48 meetings.", a_quote("48 meetings"), figure=a_figure("48", as_of=as_of))
    source = replace(a_source(text), published=PUBLISHED)
    (result,) = verify([source], [claim])
    assert [finding.rule for finding in result.findings] == rules
