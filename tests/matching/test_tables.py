"""The head of a table in Markdown tells what its figures are: none of its words is exchanged."""

from __future__ import annotations

import pytest

from scifacts.matching import locate
from scifacts.model import QuoteStatus

ROWS = "\n|---|---:|---:|\n| 2020 | 40 | 30 |"


@pytest.mark.parametrize(
    ("quoted", "stated", "status"),
    [
        ("| Year | Exports | Imports |", "| Year | Imports | Exports |", QuoteStatus.CHANGED),
        ("| Year | Men | Women |", "| Year | Women | Men |", QuoteStatus.CHANGED),
        ("| Year | beds | rooms |", "| Year | rooms | beds |", QuoteStatus.CHANGED),
        ("| Year | beds in use | rooms |", "| Year | beds free | rooms |", QuoteStatus.CHANGED),
        ("| Year | beds | rooms |", "| Year | berths | rooms |", QuoteStatus.CHANGED),
        ("| Year | colour | rooms |", "| Year | color | rooms |", QuoteStatus.REWORDED),
        ("| Year | beds | rooms |", "| The year | beds | rooms |", QuoteStatus.REWORDED),
        ("| Year | beds | rooms |", "| Year |  beds | rooms |", QuoteStatus.MATCH),
    ],
)
def test_heads_of_a_table(quoted: str, stated: str, status: QuoteStatus) -> None:
    text = f"The page opens here.\n\n{stated}{ROWS}\n\nIt closes here.\n"
    assert locate(quoted + ROWS, text).status is status


def test_words_below_the_head_are_wording() -> None:
    text = f"| Year | beds | rooms |{ROWS}\n| later | many old ones | few |\n"
    assert locate(text.replace("many old", "very many"), text).status is QuoteStatus.REWORDED


REGIONS = [f"Region number {at} of the country | {at * 37 + 1000:,} | {at * 41 + 2000:,}" for at in range(60)]
HEADS = "Region | 2024 | 2025"


def long_table(kind: str, rows: list[str]) -> str:
    """A table of many rows, with bars, tabs or tags."""
    lines = [HEADS, *rows]
    if kind == "bars":
        lines = [f"| {line} |" for line in (HEADS, "--- | --- | ---", *rows)]
    elif kind == "tabs":
        lines = [line.replace(" | ", "\t") for line in lines]
    else:
        lines = [f"<tr><td>{line.replace(' | ', '</td><td>')}</td></tr>" for line in lines]
    return "\n".join(lines) + "\n"


@pytest.mark.parametrize("kind", ["bars", "tabs", "tags"])
@pytest.mark.parametrize("at", [3, 25, 59])
def test_a_row_is_found_with_the_heads_of_its_table_however_far(kind: str, at: int) -> None:
    text = long_table(kind, REGIONS)
    lines = text.split("\n")
    row = next(line for line in lines if f"number {at} of" in line)
    quote = f"{lines[0]} […] {row}"
    assert locate(quote, text).status.value == "match"
    other = text.replace(row, row.replace(f"{at * 41 + 2000:,}", "9,999"))
    assert locate(quote, other).status.value == "changed"
    assert locate(quote, text.replace("2025", "2026", 1)).status.value == "changed"


def test_a_row_behind_what_is_no_table_is_not_of_it() -> None:
    text = long_table("bars", [*REGIONS[:5]]) + "\nSo it was said. " * 99 + "\n\n| Other | 5 | 7 |\n"
    assert locate("| Region | 2024 | 2025 | […] | Other | 5 | 7 |", text).status.value == "missing"


def test_the_heads_right_above_a_row_are_its_own() -> None:
    tables = (
        f"Volumes rose in region {at}.\n\n2024 2023 Change\nCoal {at}.4 {at}.1 3%\n" for at in range(12, 15)
    )
    text = "\n".join(tables)
    found = locate("2024 2023 Change […] Coal 14.4 14.1 3%", text)
    assert found.status is QuoteStatus.MATCH
    assert found.parts[0].start == text.rindex("2024 2023 Change")
