"""SF207 on a share told of more than its passage tells it of: of patients, of those aged over 65."""

from __future__ import annotations

import pytest

from making import a_claim, a_figure, a_quote, a_source
from scifacts.verification import verify

PATIENTS = (
    "Of patients aged over 65 who were admitted in May, 34% waited more than twelve hours, against 11% of all"
)
FIRMS = "Among companies with more than 250 staff, 34% filed a patent, while the share among all was 3.2%"
JAILED = "Of the prisoners serving sentences of less than twelve months, 34% reoffended within a year"
TURNOUT = (
    "Turnout among voters aged 18 to 24 reached 34%, the board said, while among those over 70 it was 77%"
)
TRIAL = (
    "In vaccinated adults under 60, it prevented 34% of severe cases, the firm said, and 64% in older ones"
)
POLL = "In a poll of 2,014 adults, 34% of respondents said they had waited for treatment, up from 48%"
HEADS = "Of the 418 head teachers who answered the survey, 34% reported that they could not fill a post"
VOTERS = "An exit poll of 9,300 voters showed that 34% of those asked named the economy"
# Statement, passage; both have the 34% of the claim's figure.
DROPPED = [
    ("It prevented 34% of cases.", "It prevented 34% of severe cases, the firm said"),
    ("34% of buyers in Ulm took loans.", "The board found that 34% of first-time buyers in Ulm took loans"),
    ("34% of patients waited more than twelve hours.", PATIENTS),
    ("In May, 34% of patients waited.", PATIENTS),
    ("34% of companies filed a patent.", FIRMS),
    ("34% of prisoners reoffended within a year.", JAILED),
    ("Turnout reached 34%.", TURNOUT),
    ("It prevented 34% of severe cases.", TRIAL),
    ("Malaria caused 34% of deaths.", "Among children under five, malaria caused 34% of deaths in May"),
    (
        "Sales of cars rose by 34%.",
        "Sales of cars under £20,000 rose by 34% in May, while all sales fell by 3%",
    ),
    ("34% of Britons had waited for treatment.", POLL),
    ("34% of head teachers in England could not fill a post.", HEADS),
    ("34% of Americans named the economy.", VOTERS),
]
FAITHFUL = [
    (
        "The events in 34% of patients and at least 1.5 times as often were two.",
        "The events in 34% of patients and at least 1.5 times as often were two",
    ),
    (
        "The rate of cancer in women in their early twenties fell by 34%.",
        "The rate of cancer in women aged 20 to 24 has fallen by 34%",
    ),
    ("34% of the severe cases were prevented.", "It prevented 34% of severe cases, the firm said"),
    ("Of severe cases, it prevented 34%.", "It prevented 34% of severe cases, the firm said"),
    ("34% of cases were prevented.", "It prevented 34% of all cases, the firm said"),
    ("Among over-65s, 34% waited.", PATIENTS),
    ("34% of older patients waited more than twelve hours.", PATIENTS),
    ("34% of those patients waited.", PATIENTS),
    ("34% of large companies filed a patent.", FIRMS),
    ("34% of companies with 251 or more staff filed a patent.", FIRMS),
    ("Among prisoners sentenced to less than a year, 34% reoffended.", JAILED),
    ("Turnout was 34% at ages 18 to 24.", TURNOUT),
    ("34% of young voters took part.", TURNOUT),
    ("In adults younger than 60, it prevented 34% of severe cases.", TRIAL),
    ("34% of respondents had waited for treatment.", POLL),
    ("34% had waited for treatment, a poll found.", POLL),
    ("34% of Britons say they have waited for treatment.", POLL),
    ("34% of the head teachers who answered could not fill a post.", HEADS),
    ("34% of voters named the economy.", VOTERS),
    ("34% of pupils leave early.", "In more than 40 countries, 34% of pupils leave early"),
    ("Containers bring 34% of income.", "For more than 20 years, containers have brought 34% of the income"),
    ("34% of applications came from abroad.", "Of more than 9,000 applications, 34% came from abroad"),
    ("34% of suspects were charged.", "Of those questioned, 52% went free, and 34% of suspects were charged"),
    (
        "34% of nurses left.",
        "In a survey 41% of nurses asked would go; the board reported that 34% of nurses left",
    ),
]


def told(statement: str, passage: str) -> list[str]:
    claim = a_claim(statement, a_quote(passage), figure=a_figure("34"))
    (result,) = verify([a_source(f"{passage}.")], [claim])
    return [one.message for one in result.findings if one.rule == "SF207"]


@pytest.mark.parametrize(("statement", "passage"), DROPPED)
def test_a_share_of_more_than_its_own_base_is_a_finding(statement: str, passage: str) -> None:
    assert len(told(statement, passage)) == 1


@pytest.mark.parametrize(("statement", "passage"), FAITHFUL)
def test_a_share_of_its_own_base_is_none(statement: str, passage: str) -> None:
    assert told(statement, passage) == []


def test_the_message_says_what_both_are_of() -> None:
    assert told("34% of Britons had waited for treatment.", POLL) == [
        "the statement says “34% of Britons”, the source says “respondents”"
    ]
