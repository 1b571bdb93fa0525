"""What was done since a year or over years, told of one year or of each, is a finding."""

from __future__ import annotations

import pytest

from making import a_claim, a_figure, a_quote, a_source
from scifacts.verification import verify

# Statement, passage; both have 340 of the claim's figure.
OTHERWISE = [
    ("In 2015 the fund paid $340.", "Since 2015 the fund has paid $340"),
    ("Since 2015 the fund has paid $340.", "In 2015 the fund paid $340"),
    ("The scheme built 340 homes in 2019.", "The scheme has built 340 homes since 2019"),
    ("It planted 340 trees in 2020.", "By 2020 it had planted 340 trees"),
    ("By 2020 it had planted 340 trees.", "In 2020 it planted 340 trees"),
    ("Seit 2015 zahlte der Fonds 340 Euro.", "Im Jahr 2015 zahlte der Fonds 340 Euro"),
    ("Depuis 2015, le fonds a versé 340 euros.", "En 2015, le fonds a versé 340 euros"),
    ("Desde 2015 el fondo ha pagado 340 euros.", "En 2015 el fondo pagó 340 euros"),
    ("自2015年以来，该基金支付了340元。", "2015年，该基金支付了340元"),
    ("Last year 340 ships were lost.", "Over the past decade 340 ships were lost"),
    ("Every year 340 people drown.", "In the past ten years 340 people have drowned"),
]
FAITHFUL = [
    ("The population was 340 by 2020.", "In 2020 the population was 340"),
    ("The rate has been 340 since 2015.", "In 2015 the rate was 340"),
    ("The fund set up in 2015 has paid $340.", "Since 2015 the fund has paid $340"),
    ("The fund, set up in 2015, has paid $340.", "Since 2015 the fund has paid $340"),
    ("The fund has paid $340 since it began in 2015.", "Since 2015 the fund has paid $340"),
    ("It had 340 members in 2015.", "Since 2015 it has had 340 members"),
    ("In 2015 the tax was raised to 340.", "Since 2015, when it was raised, the tax has been 340"),
    ("It had planted 340 trees by the end of 2020.", "By 2020 it had planted 340 trees"),
    ("In 2015 it began to build 340 homes.", "Since 2015 it has built 340 homes"),
    ("340 people drown each year on average.", "Over the past decade 340 people have drowned each year"),
    ("It paid $340 in 2015.", "Since 2015 the firm, which had lost 7, has owned $340"),
    ("In 2015 the fund paid $340.", "The fund has, since 2016, paid $340"),
    ("Since 2015 it has paid $340.", "From 2010 on it lost, and since 2015 it has paid $340"),
    ("Last year 340 ships were lost.", "Over the past decade ports had room for 340 ships"),
    ("In 2015 the fund, since sold, paid $340.", "Since 2015 the fund has paid $340"),
    ("Im Jahr 2015 lebten dort 340 Menschen.", "Seit 2015 leben dort 340 Menschen"),
]


def rules(statement: str, passage: str) -> list[str]:
    """The rules that speak of a claim with a figure of 340."""
    claim = a_claim(statement, a_quote(passage), figure=a_figure("340", unit=None))
    (result,) = verify([a_source(passage + ".")], [claim])
    return [finding.rule for finding in result.findings]


@pytest.mark.parametrize(("statement", "passage"), OTHERWISE)
def test_another_span_is_a_finding(statement: str, passage: str) -> None:
    assert rules(statement, passage) == ["SF207"]


@pytest.mark.parametrize(("statement", "passage"), FAITHFUL)
def test_the_same_span_or_a_state_is_no_finding(statement: str, passage: str) -> None:
    assert rules(statement, passage) == []
