"""A statement counts what `figure` counts: another noun is a warning, as two may name the same things."""

from __future__ import annotations

import pytest

from making import a_claim, a_figure, a_quote, a_source
from scifacts.model import Severity
from scifacts.verification import verify

PASSAGE = "The firm sold 40 cars in May"
# Statement, the unit of the figure.
ANOTHER = [
    ("The firm sold 40 trucks in May.", "cars"),
    ("The firm sold 40 small trucks in May.", "cars"),
]
THE_SAME = [
    ("The firm sold 40 cars in May.", "cars"),
    ("The firm sold 40 small cars in May.", "cars"),
    ("The firm sold 40 in May.", "cars"),
    ("Im Mai wurden 40 Autos verkauft.", "cars"),  # in another language
    ("Five months in, 40汽车 were sold.", "cars"),
]


def raised(statement: str, unit: str | None, passage: str = PASSAGE) -> list[tuple[str, Severity]]:
    claim = a_claim(statement, a_quote(passage), figure=a_figure("40", unit=unit))
    (result,) = verify([a_source(f"{passage}.")], [claim])
    return [(one.rule, one.severity) for one in result.findings]


@pytest.mark.parametrize(("statement", "unit"), ANOTHER)
def test_another_noun_in_the_statement_is_a_warning(statement: str, unit: str) -> None:
    assert raised(statement, unit) == [("SF207", Severity.WARNING)]


@pytest.mark.parametrize(("statement", "unit"), THE_SAME)
def test_the_same_noun_or_another_language_is_no_finding(statement: str, unit: str) -> None:
    assert raised(statement, unit) == []


def test_another_kind_of_thing_is_a_warning_where_the_figure_names_none() -> None:
    assert raised("The firm sold 40 trucks in May.", None) == [("SF207", Severity.WARNING)]
    assert raised("The firm sold 40 vehicles in May.", None) == []


def test_deaths_for_what_people_may_survive_is_an_error() -> None:
    passage = "In May, 40 new cases were told"
    for unit in ("cases", None):
        assert {*raised("In May there were 40 new deaths.", unit, passage)} == {("SF207", Severity.ERROR)}


def test_a_share_for_a_measure_is_an_error() -> None:
    passage = "The result is 40 standard deviations off"
    assert raised("The result is 40% off.", None, passage) == [("SF207", Severity.ERROR)]


def test_children_may_be_pupils() -> None:
    passage = "The school has 40 pupils per teacher"
    assert raised("The school has 40 children per teacher.", "pupils per teacher", passage) == []
    assert raised("The school has 40 children per teacher.", None, passage) == []


def test_people_may_be_a_whole_kind_and_no_part_of_people() -> None:
    passage = "In the flood 40 residents were brought to safety"
    assert raised("The flood drove 40 people from the town.", "residents", passage) == []
    assert raised("The flood drove 40 farmers from the town.", "residents", passage) != []


@pytest.mark.parametrize(
    ("statement", "unit", "passage"),
    [
        ("In the season he scored 40 times.", "goals", "In the season he scored 40 goals"),
        ("The film was seen by 40 people.", "viewers", "The film drew 40 viewers"),
        ("In the storm 40 people died.", "deaths", "The storm caused 40 deaths"),
        ("The police arrested 40 people.", "arrests", "The police made 40 arrests"),
        ("The dialect has 40 speakers.", "people", "In all 40 people speak the dialect"),
    ],
)
def test_people_and_times_are_what_the_verb_tells(statement: str, unit: str, passage: str) -> None:
    assert raised(statement, unit, passage) == []


@pytest.mark.parametrize(
    ("statement", "unit", "passage"),
    [
        ("In the storm 40 people were rescued.", "deaths", "The storm caused 40 deaths"),
        ("The police freed 40 people.", "arrests", "The police made 40 arrests"),
    ],
)
def test_people_of_another_verb_are_another_thing(statement: str, unit: str, passage: str) -> None:
    assert raised(statement, unit, passage) == [("SF207", Severity.WARNING)]


def test_where_the_passage_counts_another_thing_its_own_rule_speaks_alone() -> None:
    assert raised("The firm sold 40 trucks in May.", "buses") == [("SF205", Severity.WARNING)]


# The unit of a figure, the passage that gives 40 of it, what is told.
MEASURED = [
    ("tonnes of herring", "The fleet landed 40 tonnes of herring", []),
    ("tonnes of herring", "The fleet's herring came to 40 tonnes", []),
    ("tonnes of herring a day", "The fleet landed 40 tonnes of herring a day", []),
    ("t of cod", "The fleet landed 40 tonnes of the best cod", []),
    ("percent of GDP", "Spending came to 40 percent of GDP", []),
    ("% GDP", "Spending came to 40% of GDP", []),
    ("percent of GDP", "Spending came to 40% of gross domestic product", []),
    ("tonnes of CO₂", "The ship emits 40 tonnes of CO2", []),
    ("years of schooling", "Pupils had 40 years of schooling", []),
    ("years old", "The ship is 40 years old", []),
    ("gigawatt hours", "The ferry used 40 GWh", []),
    ("tonnes of cod", "The fleet landed 40 tonnes of herring", [("SF205", Severity.WARNING)]),
    ("percent of exports", "Spending came to 40 percent of GDP", [("SF205", Severity.WARNING)]),
    (
        "kg of herring",
        "The fleet landed 40 tonnes of herring",
        [("SF205", Severity.ERROR), ("SF207", Severity.ERROR)],
    ),
    (
        "percent of GDP",
        "Spending came to 40 percentage points",
        [("SF205", Severity.ERROR), ("SF207", Severity.ERROR)],
    ),
]


@pytest.mark.parametrize(("unit", "passage", "told"), MEASURED)
def test_a_unit_may_name_what_it_measures(unit: str, passage: str, told: list[tuple[str, Severity]]) -> None:
    assert sorted(raised(f"{passage}.", unit, passage)) == told


def test_a_scale_that_stands_in_the_unit_is_named() -> None:
    passage = "The port shipped 40 million tonnes of coal"
    claim = a_claim(f"{passage}.", a_quote(passage), figure=a_figure("40", unit="million tonnes"))
    (result,) = verify([a_source(f"{passage}.")], [claim])
    assert all("write `scale: million, unit: tonnes`" in one.message for one in result.findings)
    assert result.findings
