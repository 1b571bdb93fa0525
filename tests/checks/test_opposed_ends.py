"""SF207 on what became of the same thing: the club was relegated, the club was promoted."""

from __future__ import annotations

import pytest

from making import a_claim, a_figure, a_quote, a_source
from scifacts.verification import verify

PLAN = "The council approved the plan for 300 homes"
# Statement, passage, what either says; the claim's figure is 300.
OTHERWISE = [
    (
        "Ada had 300 as the Otters beat the Herons.",
        "Ada had 300, but it was not enough as the Ely Otters fell to the Herons",
        "Otters beat the Herons",
        "Ely Otters fell to the Herons",
    ),
    (
        "The club of 300 men was relegated in 2009.",
        "In 2009 the club was promoted with 300 men",
        "club relegated",
        "club promoted",
    ),
    (
        "The strike, in which 300 men took part, succeeded.",
        "The strike, in which 300 men took part, failed",
        "strike succeeded",
        "strike failed",
    ),
    (
        "The proposal to build 300 homes was approved by the council.",
        "The council turned down the proposal to build 300 homes",
        "proposal approved",
        "proposal turned down",
    ),
    ("The plan for 300 homes was rejected.", PLAN, "plan rejected", "plan approved"),
    (
        "Bolt, who has 300 wins, was re-elected.",
        "Bolt, who has 300 wins, was defeated",
        "Bolt re-elected",
        "Bolt defeated",
    ),
]
FAITHFUL = [
    ("Ada had 300 as the Herons beat the Otters.", "Ada had 300, but the Ely Otters fell to the Herons"),
    ("Ada had 300 before Ely lost to Hull.", "Hull won 2-1 against Ely, for whom Ada had 300"),
    (
        "The council approved the plan for 300 homes.",
        "The plan for 300 homes was approved, though not at first",
    ),
    ("The 300 men rejected the offer.", "The 300 men accepted the second offer"),
    ("The club was relegated with 300 points.", "The rival club was promoted; the club had 300 points"),
    ("The vote on 300 homes failed.", "The vote on 300 homes may have succeeded"),
    ("The son of 300 men succeeded the king.", "The son of 300 men failed in Spain"),
]


def told(statement: str, passage: str) -> list[str]:
    claim = a_claim(statement, a_quote(passage), figure=a_figure("300"))
    (result,) = verify([a_source(f"{passage}.")], [claim])
    return [one.message for one in result.findings if one.rule == "SF207"]


@pytest.mark.parametrize(("statement", "passage", "ours", "theirs"), OTHERWISE)
def test_the_opposite_end_of_one_thing_is_a_finding(
    statement: str, passage: str, ours: str, theirs: str
) -> None:
    assert told(statement, passage) == [f"the statement says “{ours}”, the source says “{theirs}”"]


@pytest.mark.parametrize(("statement", "passage"), FAITHFUL)
def test_the_end_of_another_thing_or_an_open_one_is_no_finding(statement: str, passage: str) -> None:
    assert told(statement, passage) == []
