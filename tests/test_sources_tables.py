"""Tables in a text: which lines are heads, and what a cell stands under; two sentences are no table."""

# ruff: noqa: E501 - tables are written as they come
from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from endless import growth
from scifacts.model import CoverageState, Project, SiteSettings, Source, Span
from scifacts.report import make_report
from scifacts.sources import blocks, cell_at, head_spans, heading_numbers, label_spans

PIPES = "Text | of one line.\n\n| Year | Births |\n|---:|:--|\n| 2023 | 86 |\n| 2024 | 91 |\n"
OPEN = "Month | Income (£m) | Spent\r\n--- | --- | ---\r\nApril | 50.2 | 52.7\r\n"
BLANKS = "Table 1. Ships\n\nYear     Within 4 h (%)   Ships\n2022/23  79.6             31,204\n2023/24  76.1  32,950\n"
TABS = "Place\tShips\t2024\nVelsen\t5\t6\nLindau\t7\t8\n"
SET_IN = "Results\n\n                 H1 2026    H1 2025\nRevenue (£m)       118.7      121.6\nResult (£m)        (6.5)        2.1\n"
RULED = "Year     Boats    Ships\n-----    -----    -----\n2022     79       31\n2023     80       32\n"
TAGS = (
    "Milk\n\n<table><thead>\n<tr><th>Product</th><th><b>2025</b> (tonnes)</th></tr></thead>\n"
    '<tr><td>Butter</td><td class="num">61,000</td></tr>\n<tr>\n<th>Curd</th>\n<td>42,000\n</tr></table>\n'
)
PARTIES = (
    '<table><tr><th colspan="2">Party</th><th>Votes</th><th>Seats</th></tr>\n'
    '<tr><td style="width:3px"></td><td>Labour</td><td>9,120</td><td>58</td></tr>\n'
    "<tr><td></td><td>Liberals</td><td>340</td><td>12</td></tr>\n"
    '<tr><th colspan="2">Total</th><th>9,460</th><th>70</th></tr></table>\n'
)
SPREAD = (
    '<table>\n<tr>\n<th rowspan="2">Region</th>\n<th colspan=2>MMR1</th><th COLSPAN="2">PCV</th></tr>\n'
    "<tr><th>2023</th><th>2024</th><th>2023</th><th>2024</th></tr>\n"
    '<tr><td colspan="5">North</td></tr>\n<tr><td rowspan="2">Bari</td><td>94.5</td><td>94.1</td><td>88</td><td>87</td></tr>\n'
    "<tr><td>93.5</td><td>93.1</td><td>83</td><td>82</td></tr>\n</table>\n"
)

GROUPS = (
    "Air\n\n                  Deaths          Years lost (thousands)\nPollutant         2022    2023    2022    2023\n"
    "PM2.5             201     182     2,110   1,946\nOzone             70      63      741     662\n"
)
CENTRED = GROUPS.replace(
    "                  Deaths          Years", "                      Deaths          Years"
)
BLANK_HEADS = (
    "|  | MMR1 |  | PCV |  |\n|---|---|---|---|---|\n| Region | 2023 | 2024 | 2023 | 2024 |\n"
    "| North | 94.5 | 94.1 | 93.8 | 94.0 |\n| South | 84.5 | 84.1 | 83.8 | 84.0 |\n"
)

HEADS = [
    (BLANK_HEADS, [BLANK_HEADS[: BLANK_HEADS.index("\n| North")]]),
    (SPREAD, [SPREAD[8 : SPREAD.index('\n<tr><td colspan="5"')]]),
    (SPREAD.replace("colspan=2", "colspan=200"), []),
    (SPREAD.replace("<td>87</td>", ""), []),
    (PIPES, ["| Year | Births |"]),
    (OPEN, ["Month | Income (£m) | Spent"]),
    (BLANKS, ["Year     Within 4 h (%)   Ships"]),
    (TABS, ["Place\tShips\t2024"]),
    (RULED, ["Year     Boats    Ships"]),
    (SET_IN, ["                 H1 2026    H1 2025"]),
    (
        "    Year     Boats    Ships\n    2022     79       31\n    2023     80       32\n",
        ["    Year     Boats    Ships"],
    ),
    (PIPES + "\n" + OPEN, ["| Year | Births |", "Month | Income (£m) | Spent"]),
    ("It has 5 boats.  It has 6 cars.  It is 7.\n5.  6.  7.\n5.  6.  7.\n", []),
    ("Year     Boats    Ships\n2022     79       31\n", []),  # a row is no table
    ("Year     Boats    Ships\n2022     many     few\n2023     more     less\n", []),
    ("2021     80       32\n2022     79       31\n2023     80       32\n", []),
    ("| 5 | 6 |\n| 7 | 8 |\n", []),
    ("5 boats\n---\nIt | has\n", []),
    ("a | b | c\n--- | ---\n1 | 2\n", []),
    ("", []),
    (TAGS, ["<tr><th>Product</th><th><b>2025</b> (tonnes)</th></tr>"]),
    (TAGS.replace("<td>42", '<td colspan="2">42'), []),  # what stands above what cannot be told
    (TAGS.replace("42,000", "<table><tr><th>a</th></tr><tr><td>1</td></tr></table>"), []),
    (TAGS.replace("th>", "td>"), []),
]


@pytest.mark.parametrize(("text", "heads"), HEADS)
def test_heads(text: str, heads: list[str]) -> None:
    assert [span.of(text) for span in head_spans(text)] == heads


LABELS = [
    (
        "| Age | Boats |\n|---|--:|\n| 15-24 | 86 |\n| 65+ | 12 |\n| Under 15 | 9 |\n",
        ["15-24", "65+", "Under 15"],
    ),
    ("| Ships | Tonnes |\n|---|--:|\n| 120 | 86 |\n| 12.5 | 40 |\n", []),
    ("| Fact | Year |\n|---|--:|\n| The port has 96 pilots in all its five districts | 2025 |\n", []),
    ("| Tube | Length |\n|---|--:|\n| 1–3 | 2,653 |\n| 4 | 4,402 |\n| 1,240 | 5 |\n", ["1–3", "4"]),
    ("| Site | Boats |\n|---|--:|\n| Kiel | 86 |\n| 4 | 12 |\n", ["Kiel"]),
    ("| Fact | Where |\n|---|--:|\n| 96 pilots left | Kiel |\n", []),
    ("15-24 | 86\n", []),
]


@pytest.mark.parametrize(("text", "labels"), LABELS)
def test_labels_of_rows(text: str, labels: list[str]) -> None:
    assert [span.of(text).strip() for span in label_spans(text)] == labels


@pytest.mark.no_cover
def test_a_table_of_many_numbered_rows_is_read_in_linear_time() -> None:
    def read(rows: int) -> int:
        lines = (f"| {at % 9 + 1}–{at % 9 + 9} | {at} |\n" for at in range(rows))
        return len(label_spans(f"| Age | Sum |\n|---|---|\n{''.join(lines)}"))

    assert growth(read, 500) < 9


CELLS = [
    *(
        (text, words, ("Ozone", column, words, text[5 : text.index("\nPM2.5")]))
        for text in (GROUPS, CENTRED)
        for words, column in (("63", "Deaths 2023"), ("741", "Years lost 2022 (thousands)"))
    ),
    (BLANK_HEADS, "83.8", ("South", "PCV 2023", "83.8", BLANK_HEADS[: BLANK_HEADS.index("\n| North")])),
    (
        BLANK_HEADS.replace("| 2024 | 2023 | 2024", "| 2 | 3 | 2"),
        "83.8",
        ("South", "PCV", "83.8", "|  | MMR1 |  | PCV |  |"),
    ),
    (
        GROUPS.replace("2022    2023    2022    2023", "2019    2020    2021    2022"),
        "63",
        ("Ozone", "2020", "63", "Pollutant         2019    2020    2021    2022"),
    ),
    *(
        (SPREAD, words, ("Bari", column, words, SPREAD[8 : SPREAD.index('\n<tr><td colspan="5"')]))
        for words, column in (
            ("94.1", "MMR1 2024"),
            ("88", "PCV 2023"),
            ("93.5", "MMR1 2023"),
            ("82", "PCV 2024"),
        )
    ),
    (SPREAD, "North", None),
    (PIPES, "91", ("2024", "Births", "91", "| Year | Births |")),
    (OPEN, "52.7", ("April", "Spent", "52.7", "Month | Income (£m) | Spent")),
    (BLANKS, "76.1", ("2023/24", "Within 4 h (%)", "76.1", "Year     Within 4 h (%)   Ships")),
    (BLANKS, "32,950", ("2023/24", "Ships", "32,950", "Year     Within 4 h (%)   Ships")),
    (TABS, "8", ("Lindau", "2024", "8", "Place\tShips\t2024")),
    (RULED, "32", ("2023", "Ships", "32", "Year     Boats    Ships")),
    (SET_IN, "2.1", ("Result (£m)", "H1 2025", "2.1", "                 H1 2026    H1 2025")),
    (SET_IN, "118.7", ("Revenue (£m)", "H1 2026", "118.7", "                 H1 2026    H1 2025")),
    (SET_IN, "H1 2025", None),
    (
        TAGS,
        "61,000",
        ("Butter", "2025 (tonnes)", "61,000", "<tr><th>Product</th><th><b>2025</b> (tonnes)</th></tr>"),
    ),
    (
        TAGS,
        "42,000",
        ("Curd", "2025 (tonnes)", "42,000", "<tr><th>Product</th><th><b>2025</b> (tonnes)</th></tr>"),
    ),
    (PARTIES, "340", ("Liberals", "Votes", "340", PARTIES[7 : PARTIES.index("\n")])),
    (PARTIES, "58", ("Labour", "Seats", "58", PARTIES[7 : PARTIES.index("\n")])),
    (PARTIES, "70", ("Total", "Seats", "70", PARTIES[7 : PARTIES.index("\n")])),
    (TAGS, "2025", None),
    (PIPES, "Births", None),
    (PIPES, "2024", None),
    (PIPES, "one", None),
    (BLANKS, "4 h", None),
    ("It has 5 boats.\n", "5", None),
]


@pytest.mark.parametrize(("text", "words", "cell"), CELLS)
def test_cells(text: str, words: str, cell: tuple[str, str, str, str] | None) -> None:
    at = text.rindex(words)
    found = cell_at(text, Span(at, at + len(words)))
    assert (found and (found.row, found.column, found.text, found.heads.of(text))) == cell


@given(st.text("a1 |-\n\t.", max_size=80), st.integers(0, 79))
@settings(derandomize=True, max_examples=300)
def test_a_cell_stands_below_a_head(text: str, at: int) -> None:
    heads = head_spans(text)
    assert all(text[head.end : head.end + 1] in ("\n", "") for head in heads)
    place = Span(min(at, len(text)), min(at + 1, len(text)))
    if cell_at(text, place) is not None:
        assert any(head.end < place.start for head in heads)


@pytest.mark.parametrize(
    ("line", "number"),
    [
        ("## 1. Finance", ["1"]),
        ("## 2.3 Staff", ["2.3"]),
        ("1) Finance of the port", ["1"]),
        ("2. The port has 5 boats and 3 cranes.", ["2"]),
        ("### 1. 11.07m", ["1"]),
        ("## 3. 15-24", ["3"]),
        ("## 3 ships sank", []),
        ("3 ships sank.", []),
        ("## 2.1m people flee", []),
        ("## Finance 1. of May", []),
    ],
)
def test_numbers_of_headings(line: str, number: list[str]) -> None:
    text = f"{line}\n\nThe port has boats, and it is glad of them, they say.\n"
    assert [span.of(text) for span in heading_numbers(blocks(text), text)] == number


def test_heads_and_numbers_of_headings_are_furniture() -> None:
    text = f"## 1. Finance\n\n{BLANKS}\n## 2.1 million people flee\n\nIt has 5 boats.\n"
    project = Project("", "claims.yaml", SiteSettings(), (Source("s", "s.md", "S", text=text),), ())
    states = {one.mention.text: one.state for one in make_report(project).coverage}
    assert states["1"] == states["4"] == CoverageState.EXEMPT
    assert states["5"] == states["79.6"] == CoverageState.UNCOVERED
    assert any("2.1" in text and state is CoverageState.UNCOVERED for text, state in states.items())


@pytest.mark.parametrize("broken", ["|", "| ", "||", "| |"])
def test_a_row_that_is_a_bar_alone(broken: str) -> None:
    text = f"| Source | 2021 | 2022 |\n|---|---|---|\n| Hydro | 602 | 513 |\n{broken}\n| Solar | 44 | 88 |\n"
    project = Project("", "claims.yaml", SiteSettings(), (Source("s", "s.md", "S", text=text),), ())
    covered = {one.mention.text: one.state for one in make_report(project).coverage}
    assert covered["602"] == covered["88"] == CoverageState.UNCOVERED
