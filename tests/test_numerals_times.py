"""Which time a text ties to a figure: the table `numerals/times.txt`, and the claim's `as_of` against it."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from making import a_claim, a_figure, a_quote, a_source
from scifacts.model import ChangeKind, Figure, FigureKind
from scifacts.numerals import choose, disagreements, figures, figures_published
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


DECADE = "Between 2011 and 2021 the population rose from 8.2 million to 9.1 million."


@pytest.mark.parametrize(
    ("text", "value", "as_of", "differs"),
    [
        ("The 2019 unemployment rate was 12 per cent.", "12 percent", "2021", True),
        ("The 2019 unemployment rate was 12 per cent.", "12 percent", "2019", False),
        ("Die Quote lag 2019 bei 12 Prozent.", "12 percent", "2021", True),
        ("2019年失业率为12%。", "12 percent", "2021", True),
        ("41 people died when the ferry sank on 3 May 2014.", "41", "2014-03-05", True),
        ("41 people died when the ferry sank on 3 May 2014.", "41", "2014-05-03", False),
        ("41 people died when the ferry sank on 3 May 2014.", "41", "2014", False),
        ("41 people died on 5 March 2014.", "41", "2014-05-03", True),
        ("In 2014, 41 people died.", "41", "2014-05-03", False),
        (DECADE, "8200000", "2011", False),
        (DECADE, "9100000", "2021", False),
        (DECADE, "9100000", "2011/2021", True),  # it is the figure of its end
        (DECADE, "8200000", "2021", True),
        (DECADE, "9100000", "2011", True),
        (DECADE, "9100000", "2012/2022", True),
        ("Between 2011 and 2021, 48 ships called.", "48", "2021", True),
        ("In 2018/2019 unemployment was 12 per cent.", "12 percent", "2019", False),
        ("In 2018/2019 unemployment was 12 per cent.", "12 percent", "2018", False),
        ("In 2018/2019 unemployment was 12 per cent.", "12 percent", "2017", True),
        ("In the year to March 2019 unemployment was 12 per cent.", "12 percent", "2019-03", False),
        ("In the year to March 2019 unemployment was 12 per cent.", "12 percent", "2018/2019", False),
        ("In the year to March 2019 unemployment was 12 per cent.", "12 percent", "2021", True),
        ("The law of 2012 allows 12 per cent.", "12 percent", "2021", False),
        ("The 2020 Olympics cost 48 tonnes of gold.", "48", "2021", False),
    ],
)
def test_a_figure_and_its_year(text: str, value: str, as_of: str, differs: bool) -> None:
    number, _, unit = value.partition(" ")
    figure = Figure(Decimal(number), unit=unit or None, as_of=as_of)
    mention = choose(figure, figures(text))
    assert mention is not None
    assert [one.kind for one in disagreements(figure, mention)] == [ChangeKind.TIME] * differs
