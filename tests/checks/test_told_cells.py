"""A statement may not put the cell of one row or column under the name of another."""

from __future__ import annotations

import pytest

from endless import growth
from making import a_claim, a_figure, a_quote, a_source, told_otherwise
from scifacts import sources
from scifacts.model import Span
from scifacts.sources import cell_at, tables
from scifacts.verification import verify

TABLE = """# Rain

| Station | Rain (mm) | Peak (m) | Total |
| --- | --- | --- | --- |
| Thornby | 88 | 3.90 | 91.9 |
| Ellerby | 340 | 4.87 | 344.87 |
| Hull | 340 | 2.10 | 342.1 |

| Jahr | Gräber | Perlen |
| --- | --- | --- |
| 2022 | 11 | 24 |
| 2023 | 340 | 37 |

| Port | 2019 | 2020 | 2021 |
| --- | --- | --- | --- |
| Brakel | 77 | 340 | 95 |

<table><tr><th colspan="2">Party</th><th>Votes</th><th>Seats</th></tr>
<tr><td style="background:red"></td><td>Labour</td><td>9,120</td><td>58</td></tr>
<tr><td style="background:blue"></td><td>Liberal Alliance</td><td>340</td><td>12</td></tr>
<tr><th colspan="2">Total</th><th>9,460</th><th>70</th></tr></table>

| Age (years) | Ill | Dead |
| --- | --- | --- |
| <1 | 31 | 7 |
| 1–4 | 82 | 3 |
| 5–14 | 340 | 6 |
| ≥45 | 9 | 4 |

<table>
<tr><th rowspan="2">Region</th><th colspan="2">First dose</th><th colspan="2">Booster</th></tr>
<tr><th>2022–23</th><th>2023–24</th><th>2022–23</th><th>2023–24</th></tr>
<tr>
<td>North East</td>
<td>94.5</td>
<td>94.1</td>
<td>88.2</td>
<td>87.9</td>
</tr>
<tr>
<td>South West</td>
<td>92.9</td>
<td>340</td>
<td>86.4</td>
<td>85.5</td>
</tr>
</table>
"""
ELLERBY, GRAVES = "| Ellerby | 340 | 4.87 | 344.87 |", "| 2023 | 340 | 37 |"
BRAKEL = "| Port | 2019 | 2020 | 2021 | […] | Brakel | 77 | 340 | 95 |"
AGES, DOSES = "| 5–14 | 340 | 6 |", "South West 92.9 340 86.4 85.5"
OTHERWISE = [
    ("Among children from 1 to 4 there were 340 ill.", AGES),
    ("340 of those aged 45 and over fell ill.", AGES),
    ("Of infants under one 340 fell ill.", AGES),
    ("340 children aged one to four fell ill, compared with 82 in May.", AGES),
    ("In the North East it was 340 in 2023–24.", DOSES),
    ("In the South West the first dose came to 340 in 2022–23.", DOSES),
    ("In the South West the booster came to 340 in 2023–24.", DOSES),
    ("At Thornby rain was 340, more than in Ellerby's record.", "| Hull | 340 | 2.10 | 342.1 |"),
    ("At Thornby 340 mm of rain fell.", ELLERBY),
    ("Thornby: Rain 340 mm.", f"| Station | Rain (mm) | Peak (m) | Total | […] {ELLERBY}"),
    ("The peak at Ellerby was 340.", ELLERBY),
    ("2023 fanden sich 340 Perlen.", GRAVES),
    ("2022: 340 Gräber.", GRAVES),
    ("Brakel: 2021 340.", BRAKEL),
    ("In 2021 Brakel handled 340.", BRAKEL),
    ("Brakel handled 340 boats in 2021, up from 77 in 2019.", BRAKEL),
    ("Labour got 340 votes.", "Liberal Alliance 340 12"),
    ("The Liberal Alliance has 340 seats.", "Liberal Alliance 340 12"),
]
ALIKE = [
    ("Among children from 5 to 14 there were 340 ill.", AGES),
    ("340 children aged five to 14 fell ill, against 82 of those from 1 to 4.", AGES),
    ("In the South West the first dose came to 340 in 2023–24.", DOSES),
    ("The first dose came to 340 in 2023-24, after 92.9 in 2022-23.", DOSES),
    ("The South West reached 340 with the first dose, less than the North East.", DOSES),
    ("At Ellerby 340 mm of rain fell.", ELLERBY),
    ("At Hull 340 mm of rain fell.", ELLERBY),
    ("The station with 340 mm had more rain than Thornby.", ELLERBY),
    ("Ellerby, near Thornby, had 340 mm.", ELLERBY),
    ("A total of 340 mm fell at Ellerby.", ELLERBY),
    ("2023 fanden sich 340 Gräber mit Perlen.", GRAVES),
    ("Brakel: 2020 340.", BRAKEL),
    ("Brakel handled 340 boats, up from 77 in 2019.", BRAKEL),
    ("Brakel: 340, of the years 2019, 2020 and 2021.", BRAKEL),
    ("Brakel: 340 in 2020, which 2021 undid.", BRAKEL),
    ("Brakel: 340, a code of 12021 pages.", BRAKEL),
    ("The Liberal Alliance got 340 votes.", "Liberal Alliance 340 12"),
]


def told(statement: str, row: str) -> list[str]:
    claim = a_claim(statement, a_quote(row), figure=a_figure("340"))
    (result,) = verify([a_source(TABLE)], [claim])
    return told_otherwise(result)


@pytest.mark.parametrize(("statement", "row"), OTHERWISE)
def test_the_cell_of_another_row_or_column_is_a_finding(statement: str, row: str) -> None:
    assert len(told(statement, row)) == 1


@pytest.mark.parametrize(("statement", "row"), ALIKE)
def test_a_cell_under_its_own_names_is_none(statement: str, row: str) -> None:
    assert told(statement, row) == []


@pytest.mark.no_cover
def test_the_rows_of_a_table_are_read_once_for_all_its_cells() -> None:
    def checked(size: int) -> None:
        rows = [f"| Town{at} | {1000 + at} | 3.{at} |" for at in range(size)]
        text = "\n".join(["| Station | Rain (mm) | Peak (m) |", "| --- | --- | --- |", *rows])
        places = [Span(at + 2, at + 6) for at in range(len(text)) if text.startswith("| 1", at)]
        assert all(cell_at(text, place) for place in places)

    assert growth(checked, 240) < 9


def test_no_other_row_is_read_for_a_statement_that_names_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[Span] = []

    def beside(text: str, place: Span) -> object:
        asked.append(place)
        return tables.cells_beside(text, place)

    monkeypatch.setattr(sources, "cells_beside", beside, raising=False)
    row = "| Ellerby | 340 | 4.87 | 344.87 |"
    assert told("Ellerby: Rain 340.", row) == []
    assert asked == []
    assert told("Thornby: Rain 340.", row) != []
    assert asked


def test_of_a_long_table_the_rows_near_a_cell_are_compared() -> None:
    rows = [f"| Town{at} | {10_000 + at} |" for at in range(2_500)]
    text = "\n".join(["| Station | Rain |", "| --- | --- |", *rows])
    at = text.index("12400")
    below, along = tables.cells_beside(text, Span(at, at + 5))
    assert [below[0], below[-1]] == [("Town1400", "11400"), ("Town2499", "12499")]
    assert along == []


def test_a_cell_is_no_sentence_beside_a_figure() -> None:
    page = (
        '<tr><th colspan="2">Kesterby</th></tr>\n'
        "<tr><th>Area</th><td>15.3&nbsp;km<sup>2</sup> (5.9&nbsp;sq&nbsp;mi)</td></tr>\n"
        "<tr><th>Population</th><td>21,743 (2021 census)</td></tr>"
    )
    quote = a_quote("Population 21,743 (2021 census)")
    claim = a_claim("Kesterby had 21,743 inhabitants in 2021.", quote, figure=a_figure("21743"))
    (result,) = verify([a_source(page)], [claim])
    assert result.findings == ()
