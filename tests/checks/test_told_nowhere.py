"""SF207: a number of the statement that no source of the claim has."""

from __future__ import annotations

import pytest

from making import a_claim, a_figure, a_quote, a_source
from scifacts.model import Severity
from scifacts.verification import verify

NOWHERE = [
    ("It hired 340 people in 12 towns.", "It hired 340 people", "12 towns"),
    ("The airport, with 340 gates, cost $150 million.", "The airport has 340 gates", "$150 million"),
    ("There were 340 fires, 4.5% of them at sea.", "There were 340 fires", "4.5%"),
    ("Fires fell to 340 from 900.", "There were 340 fires this year", "900"),
    ("Es gab 340 Brände in 12 Städten.", "Es gab 340 Brände", "12 Städten"),
    ("Il y a 340 postes dans 12 villes.", "Il y a 340 postes", "12 villes"),
    ("Of the 340 fires, 25% were at sea.", "There were 340 fires, and 40 people died", "25%"),
]
FOUND = [
    ("It hired 340 people in 12 towns.", "It hired 340 people. It is at home in 12 towns"),
    ("It hired 340 people in 12 towns.", "It hired 340 people. It is at home in twelve towns"),
    ("It hired 340 people in 3 towns.", "It hired 340 people"),
    ("It hired 340 people in 2012.", "It hired 340 people"),
    ("It hired 340 people, some 60,000 in all.", "It hired 340 people. They are 59,800 in all"),
    ("It hired 340 people, over 50 of them women.", "It hired 340 people, 52 of them women"),
    ("It hired 340 people, 28 fewer than in May.", "It hired 340 people after 368 in May"),
    ("It hired 340 people, 8% fewer than in May.", "It hired 340 people after 368 in May"),
    ("Of 340 people, 102 were women, 238 men.", "Of the 340 people, 102 were women"),
    ("340 people came, 32.4% of them men.", "340 people came, of whom 67.6% were women"),
    ("340 people got $1,500, not $3,000.", "340 people got $1,500, half of what they had got before"),
    ("It won 340 seats, and by 8.3 points.", "It won 340 seats with 52.4% of the vote, ahead of 44.1%"),
    ("It hired 340 people, some 60,000 in all.", "It hired 340 people after 59,710"),
    ("It hired 340 people, 41 more than in May.", "Since May the staff has grown by 13.7% to 340"),
    ("Of 340 people, 102 were women.", "It has 340 people, and the share of women is 30%"),
    ("340 people work in 8 of 10 towns.", "In eight out of ten towns 340 people work"),
    ("340 people, 20% of them women.", "There are 340 people, and one in five of them is a woman"),
    ("340 people, 70% of whom stayed.", "Of 340 people, 30% left"),
    ("340 people live within 22 pounds of it.", "340 people live within 10 kilograms of it"),
    ("340 people got $22 million.", "340 people got €20 million"),
    ("340 people of firms with 251 or more staff.", "340 people of firms with more than 250 staff"),
    ("It fell by 340 (p < 0.01).", "It fell by 340 (p = 0.003)"),
    ("It fell by 340, which is 3.4% fewer.", "It fell by 340 (-3,4 %)"),
    ("340 people use the Airbus A380.", "340 people use it"),
]


def told(statement: str, text: str) -> list[tuple[str, Severity]]:
    quote = a_quote(text.split(". ", maxsplit=1)[0])
    claim = a_claim(statement, quote, figure=a_figure("340"))
    (result,) = verify([a_source(f"{text}.")], [claim])
    return [(one.message, one.severity) for one in result.findings if one.rule == "SF207"]


@pytest.mark.parametrize(("statement", "text", "number"), NOWHERE)
def test_a_number_that_no_source_has_is_a_warning(statement: str, text: str, number: str) -> None:
    said = f"the statement says “{number}”, which no source of the claim has"
    assert told(statement, text) == [(said, Severity.WARNING)]


@pytest.mark.parametrize(("statement", "text"), FOUND)
def test_a_number_that_a_source_has_or_from_which_it_is_reckoned_is_none(statement: str, text: str) -> None:
    assert told(statement, text) == []


def test_a_number_of_which_another_rule_speaks_is_told_once() -> None:
    said = told("It hired 340 people in 12 towns.", "It hired 340 people in 15 towns")
    assert [severity for _, severity in said] == [Severity.ERROR]


def told_of_weeks(statement: str) -> int:
    text = "The wait is 17 weeks for a cataract operation. Two years ago it was 31 weeks."
    claim = a_claim(statement, a_quote(text.rstrip(".")), figure=a_figure("17", unit="weeks"))
    (result,) = verify([a_source(text)], [claim])
    return len(result.findings)


def test_a_time_is_looked_for_where_the_claim_is_about_one() -> None:
    assert told_of_weeks("The wait has fallen by 14 weeks in two years, to 17.") == 0
    assert told_of_weeks("The wait has fallen by 12 weeks in two years, to 17.") == 1
    assert told_of_weeks("The wait is 17 weeks, some 119 days.") == 0


def test_a_claim_without_figure_has_no_number_beside_it() -> None:
    claim = a_claim("It hired 340 people in 12 towns.", a_quote("It hired 340 people"))
    (result,) = verify([a_source("It hired 340 people.")], [claim])
    assert [one.rule for one in result.findings] == []


def test_nothing_is_said_to_stand_nowhere_where_a_source_cannot_be_read() -> None:
    source = a_source("", error="looks binary")
    quote = a_quote("It hired 340 people")
    claim = a_claim("It hired 340 people in 12 towns.", quote, figure=a_figure("340"))
    (result,) = verify([source], [claim])
    assert [one.rule for one in result.findings] == ["SF105"]


def test_a_number_of_a_quote_that_is_missing_is_told_once() -> None:
    statement, quote = "It hired 340 people in 12 towns.", a_quote("It hired 340 people in 12 towns")
    (result,) = verify([a_source("Nothing.")], [a_claim(statement, quote, figure=a_figure("340"))])
    assert [one.rule for one in result.findings] == ["SF101"]
    claim = a_claim(statement, a_quote("It hired 340 people in all"), figure=a_figure("340"))
    (result,) = verify([a_source("Nothing.")], [claim])
    assert [one.rule for one in result.findings] == ["SF207", "SF101"]
