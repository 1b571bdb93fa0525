"""A cell is of the unit that a line above its table names, and of no other."""

from __future__ import annotations

import pytest

from endless import growth
from making import a_claim, a_figure, a_quote, a_source
from scifacts.checks.reading.table_heads import in_unit_of_head
from scifacts.checks.reading.table_units import in_unit_above
from scifacts.numerals import figures
from scifacts.verification import verify

BARS = """# Results

In millions of Swiss francs

| Region | H1 2025 | H2 2025 | Change |
|---|---:|---:|---:|
| Europe | 812 | 791 | 2.7% |
| Americas | 498 | 512 | 2.8% |

## People

| Region | 2025 |
|---|---:|
| Europe | 4,020 |
"""
TABS = (
    "Statements of income\n(In thousands, except per share amounts; unaudited)\n\n"
    "\tJune 29, 2025\tJune 30, 2024\nRevenue:\nCloud\t$ 968,412\t$ 739,205\nLicenses\t511,308\t548,116\n"
    "Net income per share, diluted\t$ 0.83\t$ 0.60\n"
)
BLANKS = (
    "Segments (£m)\n\nSegment         Revenue   Revenue   Change\n"
    "                Q3 2024   Q3 2023      (%)\n"
    "Coatings          188.3     176.4      6.7\nAdhesives         131.9     134.0     (1.6)\n"
)
TAGS = (
    "<table>\n<caption>Key figures (in CHF million, except where stated)</caption>\n"
    "<tr><th></th><th>2025</th><th>2024</th></tr>\n<tr><td>Net debt</td><td>812</td><td>967</td></tr>\n"
    "<tr><td>Cash flow</td><td>241</td><td>(35)</td></tr>\n"
    "<tr><td>Employees</td><td>13,940</td><td>14,210</td></tr>\n</table>\n"
)
CORNER = (
    "Die Zahlen der Gruppe für das Quartal sind nicht geprüft und werden noch angepasst.\n\n"
    "| in Mio. € | Q1 2025 | Q1 2024 (angepasst) |\n|---|---:|---:|\n| Umsatz | 5.620 | 5.801 |\n"
    "| Konzernergebnis | 431 | –117 |\n| Mitarbeiter | 20.415 | 19.870 |\n"
)
PROSE = (
    "All sums are in CHF million.\n\nThe table below tells what became of the company in the years since it "
    "began.\n\n| Year | Debt |\n|---|---|\n| 2025 | 812 |\n"
)
SHARES = (
    "| Outcome, n (%) | Drug (n=2,064) | Placebo (n=1,033) |\n|---|---|---|\n"
    "| Stroke | 371 (18.0) | 245 (23.7) |\n"
)
TOLD = [
    (SHARES, "| Stroke | 371 (18.0) | 245 (23.7) |", a_figure("371", unit="patients")),
    (SHARES, "| Stroke | 371 (18.0) | 245 (23.7) |", a_figure("23.7", unit="percent")),
    (BARS, "| Americas | 498 | 512 |", a_figure("512", unit="CHF", scale="million")),
    (TABS, "Cloud\t$ 968,412", a_figure("968412", unit="USD", scale="thousand")),
    (TABS, "Licenses\t511,308", a_figure("511308", scale="thousand")),
    (BLANKS, "Adhesives         131.9     134.0", a_figure("134.0", unit="GBP", scale="million")),
    (TAGS, "<td>Net debt</td><td>812</td>", a_figure("812", unit="CHF", scale="million")),
    (TAGS, "<td>Cash flow</td><td>241</td><td>(35)</td>", a_figure("-35", unit="CHF", scale="million")),
    (CORNER, "| Umsatz | 5.620 | 5.801 |", a_figure("5620", unit="EUR", scale="million")),
    (CORNER, "| Konzernergebnis | 431 | –117 |", a_figure("-117", unit="EUR", scale="million")),
]
OTHERWISE = [
    (BARS, "| Americas | 498 | 512 |", a_figure("512", unit="EUR", scale="million")),
    (BARS, "| Americas | 498 | 512 |", a_figure("512", unit="CHF", scale="thousand")),
    (BARS, "| Europe | 4,020 |", a_figure("4020", unit="CHF", scale="million")),  # of another table
    (TABS, "share, diluted\t$ 0.83", a_figure("0.83", unit="USD", scale="thousand")),
    (TABS, "Cloud\t$ 968,412", a_figure("968412", unit="EUR", scale="thousand")),
    (BLANKS, "134.0     (1.6)", a_figure("-1.6", unit="GBP", scale="million")),  # its head is a share
    (TAGS, "<td>Employees</td><td>13,940</td>", a_figure("13940", unit="CHF", scale="million")),
    (CORNER, "| Mitarbeiter | 20.415 |", a_figure("20415", unit="EUR", scale="million")),
    (PROSE, "| 2025 | 812 |", a_figure("812", unit="CHF", scale="million")),
]


def told(text: str, row: str, figure: object) -> list[str]:
    said = f"It was {figure.value} {figure.scale or ''} {figure.unit or ''}."  # type: ignore[attr-defined]
    claim = a_claim(said.replace("  ", " "), a_quote(row), figure=figure)  # type: ignore[arg-type]
    (result,) = verify([a_source(text)], [claim])
    return [f"{one.rule} {one.message}" for one in result.findings]


@pytest.mark.parametrize(("text", "row", "figure"), TOLD)
def test_the_unit_above_a_table_is_that_of_its_cells(text: str, row: str, figure: object) -> None:
    assert told(text, row, figure) == []


@pytest.mark.parametrize(("text", "row", "figure"), OTHERWISE)
def test_no_other_unit_is(text: str, row: str, figure: object) -> None:
    assert "SF205" in [one[:5] for one in told(text, row, figure)]


def test_a_unit_that_changes_above_the_table_is_told() -> None:
    figure = a_figure("812", unit="CHF", scale="million")
    assert told(TAGS.replace("CHF million", "CHF thousand"), "<td>Net debt</td><td>812</td>", figure)


COUNTED = (
    "## Table 1: Livestock ({})\n\n| Region | Pigs 2025 |\n|---|---:|\n| North | 120.4 |\n| East | 488.6 |\n"
)
ROW = "| East | 488.6 |"


@pytest.mark.parametrize("head", ["thousand head", "in thousand animals", "million head"])
def test_a_scale_stands_above_before_what_is_counted(head: str) -> None:
    scale = "million" if "million" in head else "thousand"
    text = COUNTED.format(head)
    assert told(text, ROW, a_figure("488.6", unit="pigs", scale=scale)) == []
    left_out = "SF205 the claim says 488.6 pigs, the source says “488.6”, and the head of its table “{}”"
    assert told(text, ROW, a_figure("488.6", unit="pigs")) == [left_out.format(scale)]
    assert [one[:5] for one in told(text, ROW, a_figure("488.6", unit="pigs", scale="billion"))] == ["SF205"]


@pytest.mark.parametrize("head", ["thousand tonnes", "in thousands of tonnes", "'000 tonnes"])
def test_a_measure_above_is_that_of_its_cells(head: str) -> None:
    text = COUNTED.format(head)
    assert told(text, ROW, a_figure("488.6", unit="tonnes", scale="thousand")) == []
    assert [one[:5] for one in told(text, ROW, a_figure("488.6", unit="litres", scale="thousand"))] == [
        "SF205"
    ]


def test_a_sum_in_full_and_a_number_without_unit_leave_out_nothing() -> None:
    text = COUNTED.format("thousand head")
    assert told(text, ROW, a_figure("488600", unit="pigs")) == []
    assert told(text, ROW, a_figure("488.6")) == []
    assert told(CORNER, "| Mitarbeiter | 20.415 |", a_figure("20415", unit="Mitarbeiter")) == []
    assert told(TAGS, "<td>Net debt</td><td>812</td>", a_figure("812", unit="CHF")) != []


def test_a_share_in_brackets_alone_is_of_the_per_cent_in_the_head() -> None:
    cells = [one for one in figures(SHARES) if one.text in ("371", "18.0", "245", "23.7")]
    headed = [in_unit_of_head(one, SHARES) for one in cells]
    assert [one and one.unit for one in headed] == [None, "percent", None, "percent"]


@pytest.mark.no_cover
def test_a_line_of_blanks_above_a_table_takes_its_length() -> None:
    def asked(size: int) -> None:
        text = f"Sales{' ' * size}Costs\n| Fees | 5 |\n"
        (five,) = figures(text)
        assert in_unit_above(five, text) is None

    assert growth(asked, 2000) < 9
