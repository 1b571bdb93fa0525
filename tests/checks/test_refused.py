"""SF207 on what somebody refused, resisted or failed to do, or only asked for, told as done."""

from __future__ import annotations

import pytest

from making import a_claim, a_figure, a_quote, a_source
from scifacts.verification import verify

FINE = "The court refused to uphold the fine of $340 imposed in 2018"
BAN = "Ministers failed to persuade the council to lift the ban on trawling in 340 areas"
RATE = "The bank resisted calls to raise the rate, which has stood at 340 since May"
AWARD = "The tribunal overturned a ruling that had awarded 340 nurses back pay"
ASKED = "The railway has asked the state for $340 and wants it by May"
# Statement, passage; both have 340 of the claim's figure.
AS_DONE = [
    ("The court upheld the fine of $340.", FINE),
    ("The $340 fine was upheld.", FINE),
    ("The judges struck down the law on 340 men.", "The judges declined to strike down the law on 340 men"),
    (
        "The firm sold the plant for $340.",
        "The firm failed to sell the plant, for which it wanted $340, and closed it",
    ),
    ("Ministers persuaded the council to act on 340 areas.", BAN),
    ("The council lifted the ban in 340 areas.", BAN),
    ("The bank raised the rate to 340.", RATE),
    ("The rate was raised to 340.", RATE),
    ("The council scrapped the fee of $340.", "The council rejected a motion to scrap the fee of $340"),
    ("It sacked the coach after 340 games.", "It stopped short of sacking the coach after 340 games"),
    ("The tribunal awarded 340 nurses back pay.", AWARD),
    (
        "The court blocked the merger of 340 shops.",
        "The court refused to block the merger of 340 shops in May",
    ),
    ("The railway received $340 from the state.", ASKED),
    ("The state gave the railway $340.", ASKED),
]
FAITHFUL = [
    ("The court did not uphold the fine of $340.", FINE),
    ("Judges did not suspend the carbon levy of $340.", "Judges declined to suspend the carbon levy of $340"),
    (
        "The court did not block the merger of 340 shops.",
        "The court refused to block the merger of 340 shops",
    ),
    ("Rivals opposed the merger of 340 shops.", "The court refused to block the merger of 340 shops"),
    ("The court declined to uphold the $340 fine.", FINE),
    ("The court upheld an appeal against a fine of $340.", FINE),
    ("A fine of $340 that a regulator imposed does not stand.", FINE),
    ("The ban on trawling in 340 areas remains.", BAN),
    ("The council lifted no ban in the 340 areas.", BAN),
    ("The rate is 340, and calls to raise it were resisted.", RATE),
    ("The rate was 340 in May, and has been so since.", RATE),
    (
        "The bank raised the rate to 340.",
        "The bank, which resisted calls to raise the rate in May, raised the rate to 340",
    ),
    ("A lower court had awarded 340 nurses back pay.", AWARD),
    ("A ruling that awarded 340 nurses back pay was overturned.", AWARD),
    ("The court awarded 340 nurses back pay, but it fell.", AWARD),
    ("The court rejected calls to free 340 men.", "The court refused to free 340 men"),
    ("The court refused to free 340 men.", "The court rejected calls to free 340 men"),
    ("The railway has asked for $340 from the state.", ASKED),
    ("The railway seeks $340 from the state.", ASKED),
    ("The railway received $340.", "The railway asked the state for $340 and received it in May"),
    (
        "The firm sold the car park for $340.",
        "The firm failed to sell the plant, and sold the car park for $340",
    ),
]


def told(statement: str, passage: str) -> list[str]:
    claim = a_claim(statement, a_quote(passage), figure=a_figure("340"))
    (result,) = verify([a_source(f"{passage}.")], [claim])
    return [one.message for one in result.findings if one.rule == "SF207"]


@pytest.mark.parametrize(("statement", "passage"), AS_DONE)
def test_what_was_refused_or_asked_for_told_as_done_is_a_finding(statement: str, passage: str) -> None:
    assert len(told(statement, passage)) == 1


@pytest.mark.parametrize(("statement", "passage"), FAITHFUL)
def test_what_was_refused_or_asked_for_told_as_such_is_none(statement: str, passage: str) -> None:
    assert told(statement, passage) == []
