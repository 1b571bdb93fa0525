"""The other figures of a statement are those of its quotes, where these state the same thing once."""

from __future__ import annotations

import pytest

from making import a_claim, a_figure, a_quote, a_source
from scifacts.verification import verify

TYPE_CHECKING = False
if TYPE_CHECKING:
    from scifacts.model import Quote

AGREEMENTS = "China has signed 116 agreements with 52 countries and 3 regions"
PLANT = "The plant, which opened in 2014, employs 340 people and cost £2.3m"
DIFFERENT = [
    (AGREEMENTS, "It has 116 agreements with 62 countries.", "62 countries", "52 countries"),
    (AGREEMENTS, "In 62 countries it has 116 agreements.", "62 countries", "52 countries"),
    (
        AGREEMENTS,
        "It has 116 agreements with more than 60 countries.",
        "more than 60 countries",
        "52 countries",
    ),
    (AGREEMENTS, "It has 116 agreements with 52 countries and 5 regions.", "5 regions", "3 regions"),
    (PLANT, "The plant, opened in 2015, employs 340 people.", "2015", "2014"),
    (PLANT, "The plant that cost £3.2m employs 340 people.", "£3.2m", "£2.3m"),
    (
        "On 3 May 2014, 340 people met on the ship for 6 days",
        "340 people met for 9 days.",
        "9 days",
        "6 days",
    ),
    (
        "It opened on 3 May 2014 with 340 seats",
        "It opened on 5 May 2014 with 340 seats.",
        "5 May 2014",
        "3 May 2014",
    ),
    ("其中340人来自52个国家", "340人来自62个国家", "62个国家", "52个国家"),
]
ALIKE = [
    (AGREEMENTS, "It has 116 agreements with 52 countries and three regions."),
    (AGREEMENTS, "It has 116 agreements with over fifty countries."),
    (AGREEMENTS, "By 2023, it had 116 agreements, 10 more than before."),
    (AGREEMENTS, "It has 116 agreements, up 10 agreements."),
    (AGREEMENTS, "It has 116 agreements, one of 62 sets."),
    (PLANT, "The plant, built in 2012 and opened in 2014, has 340 people."),
    (PLANT, "In 2015, the plant had 340 people."),
    (PLANT, "The plant employs 340 people and cost £2,300,000."),
    (PLANT, "The plant employs 340 people and grew for £9m."),
    ("It opened on 3 May 2014 with 340 seats", "It opened in 2014 with 340 seats."),
    (
        "Of 340 people, 12 people were ill in May and 17 people in June",
        "340 people came, and 29 people were ill.",
    ),
    ("Of 340 people, 12 people were ill", "340 people came; 12 people were ill, 328 people were not."),
]


def _said(statement: str, *quotes: Quote) -> list[str]:
    sources = [a_source(f"{quote.exact}.", quote.source_id) for quote in quotes]
    number = next(number for number in ("116", "340") if number in statement)
    claim = a_claim(statement, *quotes, figure=a_figure(number))
    (result,) = verify(sources, [claim])
    return [finding.message for finding in result.findings if finding.rule == "SF207"]


@pytest.mark.parametrize(("text", "statement", "said", "found"), DIFFERENT)
def test_another_figure_that_its_quotes_state_otherwise(
    text: str, statement: str, said: str, found: str
) -> None:
    assert _said(statement, a_quote(text)) == [f"the statement says “{said}”, its quotes say “{found}”"]


@pytest.mark.parametrize(("text", "statement"), ALIKE)
def test_other_figures_that_agree_or_that_no_quote_states(text: str, statement: str) -> None:
    assert _said(statement, a_quote(text)) == []


def test_a_figure_that_one_of_the_quotes_has() -> None:
    statement = "It has 116 agreements with 62 countries."
    other = a_quote("It has 116 agreements with 62 countries", "t")
    assert _said(statement, a_quote(AGREEMENTS), other) == []


def test_a_quote_that_refutes_the_claim_states_no_other_figure_of_it() -> None:
    statement = "It has 116 agreements with 62 countries."
    assert _said(statement, a_quote(AGREEMENTS, stance="refutes")) == []


def test_the_figures_beside_the_one_that_a_quote_names() -> None:
    statement = "It has 116 agreements with 62 countries."
    assert len(_said(statement, a_quote(AGREEMENTS, mention="116"))) == 1
