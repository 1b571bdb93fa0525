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
