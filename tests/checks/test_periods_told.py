"""SF207 on what was done over a longer time, told of a month or year of it, or the other way round."""

from __future__ import annotations

import pytest

from making import a_claim, a_figure, a_quote, a_source
from scifacts.verification import verify

FUND = (
    "Since the fund began in 2015, it has paid out $340 to 31 firms, including $39 in the last financial year"
)
LAST = "Since the fund began in 2015, it has paid out $910, including $340 in the last financial year"
PATENTS = (
    "In the first nine months, 340 patents were granted, 6% more than in 2022, and 47 in September alone"
)
ICE = "Over the last ten years the glacier has lost 340; last year alone it lost 6"
# Statement, passage; both have 340 of the claim's figure.
OF_ANOTHER = [
    ("The fund paid out $340 in the last financial year.", FUND),
    ("The fund pays out $340 a year.", FUND),
    ("Since it began in 2015, the fund has paid out $340.", LAST),
    ("340 patents were granted in September.", PATENTS),
    ("In the third quarter, 340 patents were granted.", PATENTS),
    ("Last year the glacier lost 340.", ICE),
    (
        "Each year the backlog rises by 340.",
        "The backlog has risen by 340 over the last five years, and by 6 since May",
    ),
    ("The firm cut 340 jobs last year.", "The firm has cut 340 jobs since March"),
    (
        "Between 2018 and 2023 they launched 340.",
        "They launched 910 between 2018 and 2023, and 340 last year",
    ),
]
FAITHFUL = [
    ("The fund has paid out $340 since 2015.", FUND),
    ("In the last financial year the fund paid out $340.", LAST),
    ("From January to September, 340 patents were granted.", PATENTS),
    ("In the first three quarters, 340 patents were granted.", PATENTS),
    ("In ten years the glacier has lost 340.", ICE),
    ("The rate stood at 340 in October.", "The rate has stood at 340 since August"),
    ("The fund pays out $340 a year.", "Since 2015 the fund has paid out $340 a year, or $2,720 in all"),
    ("Each year between 2010 and 2020, 340 drowned.", "Between 2010 and 2020, 340 drowned each year"),
    ("In December the number rose to 340.", "From 2018 to 2023 the number rose by 9 to 340 in December"),
    ("Last year 340 died in the first half.", "In the first half of last year, 340 died"),
    (
        "340 patents were granted last year.",
        "The office granted 340 patents last year, 9 more than since 2020",
    ),
    (
        "The fund paid $39 of the $340 in the last financial year.",
        "Since 2015 the fund has paid out $340, $39 of it in the last financial year",
    ),
    ("Prices rose by 340 in June.", "Prices, which rose by 12 between 2019 and 2022, rose by 340 in June"),
]


def told(statement: str, passage: str) -> list[str]:
    claim = a_claim(statement, a_quote(passage), figure=a_figure("340"))
    (result,) = verify([a_source(f"{passage}.")], [claim])
    return [one.message for one in result.findings if one.rule == "SF207"]


@pytest.mark.parametrize(("statement", "passage"), OF_ANOTHER)
def test_a_figure_of_another_time_is_a_finding(statement: str, passage: str) -> None:
    assert len(told(statement, passage)) == 1


@pytest.mark.parametrize(("statement", "passage"), FAITHFUL)
def test_a_figure_of_its_own_time_is_none(statement: str, passage: str) -> None:
    assert told(statement, passage) == []
