"""A figure told under the name of another item, section or antecedent is a finding."""

from __future__ import annotations

import pytest

from making import a_claim, a_figure, a_quote, a_source
from scifacts.verification import verify

RATES = "Unemployment:\n\n- Sweden: 340\n- Norway: 120\n"
WIKI = "* [[Sweden]]: 340\n* '''[[Kingdom of Norway|Norway]]''': 120\n"
LINKED = "* [Denmark](https://a.dk/b): 340\n* '''[[Kingdom of Norway|Norway]]''': 120\n"
SECTIONS = "# Report\n\n## Sweden\n\nUnemployment was 340.\n\n## Norway\n\nUnemployment was 120.\n"
YEARS = "## 2021\n\nCars sold: 340\n\n## 2022\n\nCars sold: 410\n"
TALK = "Ms Berg: We had a good year.\nMs Holt: Yes, we sold 340 of them.\n"
PROJECT = "Project: harbour\nCost: 340\nOwner: City\n"
FRANCE = "France gave its figures on Monday. It had 340 cases. Germany had 40."
HONDA = "Honda had a weak year. The company sold 340 cars. Toyota sold 900."
APRIL = "In April sales were weak. It sold 340 cars. In May it sold 410."
TRADE = "Exports fell. They were worth $340. Imports rose to $400."
POWER = "Solar power had a good year. It supplied 340 MW. Wind power supplied 500 MW."
VOTE = "Mr Jones conceded on Monday. He received 340 votes. Mr Smith received 400."
OUTLOOK = "# Sweden\n\n## Background\n\nUnemployment was 340.\n\n## Outlook\n\nIt may rise.\n"
DRUG = "Remdesivir was tested in May. It cut deaths by 340. The drug is made by Gilead."

HEADED_LATE = "Unemployment was 340.\n\n## Norway\n\nIt was 120.\n"
BOTH = "France gave its figures on Monday. Both had 340 cases. Germany had sent its own."

# Statement, quote, source.
OF_ANOTHER = [
    ("In Norway it was 340.", "Sweden: 340", RATES),
    ("In Norway it was 340.", "Sweden: 340", RATES.replace("\n", "\n\n")),
    ("In Norway it was 340.", "Sweden]]: 340", WIKI),
    ("In Norway it was 340.", "340", LINKED),
    ("Norway had a rate of 340.", "Unemployment was 340", SECTIONS),
    ("In 2022 it sold 340 cars.", "Cars sold: 340", YEARS),
    ("Ms Berg said 340 were sold.", "we sold 340", TALK),
    ("Germany had 340 cases.", "It had 340 cases", FRANCE),
    ("Toyota sold 340 cars.", "The company sold 340 cars", HONDA),
    ("In May it sold 340 cars.", "It sold 340 cars", APRIL),
    ("Imports were $340.", "They were worth $340", TRADE),
    ("Wind power supplied 340 MW.", "It supplied 340 MW", POWER),
    ("Mr Smith received 340 votes.", "He received 340 votes", VOTE),
]
OF_ITS_OWN = [
    ("In Sweden it was 340.", "Sweden: 340", RATES),
    ("In Sweden it was 340.", "Sweden]]: 340", WIKI),
    ("The Danes had 340.", "340", LINKED),
    ("The rate was 340 in Denmark.", "340", LINKED),
    ("The Swedes have 340, Norway half of it.", "Sweden: 340", RATES),
    ("The rate was 340.", "Sweden: 340", RATES),
    ("Compared with Norway it was 340.", "Sweden: 340", RATES),
    ("Sweden had 340, and Norway did well.", "Unemployment was 340", SECTIONS),
    ("Norway tells of 340.", "Unemployment was 340", HEADED_LATE),
    ("Germany had 340 cases.", "Both had 340 cases", BOTH),
    ("Sweden had a rate of 340.", "Unemployment was 340", SECTIONS),
    ("In 2021 it sold 340 cars.", "Cars sold: 340", YEARS),
    ("Ms Holt said 340 were sold.", "we sold 340", TALK),
    ("The harbour project takes 340.", "Cost: 340", PROJECT),
    ("The outlook for Sweden is 340.", "Unemployment was 340", OUTLOOK),
    ("France had 340 cases.", "It had 340 cases", FRANCE),
    ("The French had 340 cases.", "It had 340 cases", FRANCE),
    ("Honda sold 340 cars.", "The company sold 340 cars", HONDA),
    ("In April it sold 340 cars.", "It sold 340 cars", APRIL),
    ("Exports were $340.", "They were worth $340", TRADE),
    ("Mr Jones received 340 votes.", "He received 340 votes", VOTE),
    ("Gilead's drug cut deaths by 340.", "It cut deaths by 340", DRUG),
]


def told(statement: str, quote: str, source: str) -> list[str]:
    """The messages of SF207 for a claim with a figure of 340."""
    claim = a_claim(statement, a_quote(quote), figure=a_figure("340", unit=None))
    (result,) = verify([a_source(source)], [claim])
    return [finding.message for finding in result.findings if finding.rule == "SF207"]


@pytest.mark.parametrize(("statement", "quote", "source"), OF_ANOTHER)
def test_a_figure_of_another_is_one_finding(statement: str, quote: str, source: str) -> None:
    assert len(told(statement, quote, source)) == 1


@pytest.mark.parametrize(("statement", "quote", "source"), OF_ITS_OWN)
def test_a_figure_of_its_own_is_none(statement: str, quote: str, source: str) -> None:
    assert told(statement, quote, source) == []


def test_it_says_of_whom_the_source_tells_it() -> None:
    assert told("Germany had 340 cases.", "It had 340 cases", FRANCE) == [
        "the statement says “Germany”, the source says “France”"
    ]


def test_a_name_before_the_sentence_may_be_meant() -> None:
    assert told("Germany had 340 cases.", "It had 340 cases", f"Germany counts as well. {FRANCE}") == []
