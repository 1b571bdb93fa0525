"""A figure that is only expected, told as a fact, is a finding."""

from __future__ import annotations

import pytest

from making import a_claim, a_figure, a_quote, a_source
from scifacts.verification import verify

# Statement, passage; both have 340 of the claim's figure.
EXPECTED = [
    ("The world population is 340.", "The world's population is set to reach 340 by 2050"),
    ("The population is now 340.", "The population will reach 340 by 2050 from 57"),
    ("The town has 340 people.", "The town's population will grow to 340 people by 2050"),
    ("The plant produces 340 cells.", "The agency expects the plant to produce 340 cells by 2030"),
    (
        "House prices fell by 340.",
        "The bank's economists see house prices falling by a further 340 this year",
    ),
    ("Carbon prices climbed to $340.", "Carbon prices could climb to $340 a tonne by the end of the decade"),
    ("The state's aid was $340.", "The minister said the state would pay $340 for the victims"),
    ("Revenue was up $340.", "Revenue would have grown $340 at constant rates"),
    ("Profit was $340.", "The company expects a profit of $340"),
    ("The company made a profit of $340.", "Analysts forecast a profit of $340"),
    ("Profit reached $340.", "The company is targeting a profit of $340 next year"),
    ("The economy grew by 340.", "The bank expects the economy to grow by 340"),
    ("Growth was 340 in 2030.", "Growth of 340 is forecast for 2030"),
    ("It sold 340 cars.", "It hopes for sales of 340 cars"),
    ("The city spent $340.", "The city has budgeted $340"),
    ("The plant employs 340 people.", "The plant would employ 340 people"),
    ("The company has 340 employees.", "The company wants to have 340 employees"),
    ("The rate was 340.", "The ministry projects a rate of 340"),
    ("Emissions fell by 340.", "The target is a fall of 340 in emissions"),
    ("It built 340 homes.", "It will build 340 homes"),
    ("Rainfall was 340 in 2030.", "The forecast for 2030 was 340 (from 310 previously)"),
    ("The brewer reported sales of $340.", "Analysts were expecting 12 cents per share, on sales of $340"),
    ("The brewer had sales of $340.", "Analysts expected, on average, 12 cents per share on $340 in sales"),
    ("The brewer had sales of $340.", "Economists predicted sales of $340"),
    ("The brewer reported a profit of $340.", "The brewer had forecast a profit of $340"),
    ("利润达340元。", "公司预计利润340元"),
]
TOLD_AS_IT_IS = [
    ("By 2050 the population is 340.", "The population will reach 340 by 2050"),
    ("The rate is 340 from May.", "The rate will be 340 from May"),
    (
        "The plant is expected to produce 340 cells.",
        "The agency expects the plant to produce 340 cells by 2030",
    ),
    ("Economists expect prices to fall by 340.", "The bank's economists see house prices falling by 340"),
    ("Visitors saw 340 ships.", "Visitors see ships sailing past, 340 in all"),
    ("Prices fell by 340.", "Buyers, who see prices falling, wait; last year prices fell by 340"),
    ("The 340 passengers were surpassed.", "The railway promised to carry 340 passengers by 2024"),
    ("The strategy was of 340 homes.", "The council promised to build 340 homes by 2024"),
    ("Output of 312 is less than the 340 it was meant to be.", "The mine would produce 340 a year, not 312"),
    ("The tunnel is 340 metres long.", "The tunnel will be 340 metres long and is budgeted at $7"),
    ("The state's aid is $340.", "The minister said the state would pay $340 for the victims"),
    ("Before the operation they walked 340 metres.", "Before surgery they could walk 340 metres"),
    ("Revenue was up $340 at constant currencies.", "Revenue would have grown $340 at constant rates"),
    ("Excluding restructuring, profit was $340.", "It would have been $340 without restructuring costs"),
    ("The school has room for 340 pupils.", "The school, which could take 340 pupils, is half empty"),
    ("Sales of 340 this year.", "It expects sales of 340 this year"),
    ("It bought 340 jets.", "It plans to sell the 340 jets that it bought"),
    ("The tunnel is 340 m long.", "The tunnel will be 340 m long"),
    ("It vowed 340 jobs and was praised.", "The company plans 340 jobs"),
    ("Profit was $340.", "Profit was $340, and the company expects $340 again"),
    ("Profit is expected to be $340.", "The company expects a profit of $340"),
    ("The profit forecast is $340.", "The company expects a profit of $340"),
    ("Growth should reach 340.", "The bank predicts growth of 340"),
    ("The city set aside $340.", "The city has budgeted $340"),
    ("The bridge will cost $340.", "The bridge is expected to cost $340"),
    ("Profit was $340.", "Profit rose more than expected to $340"),
    ("Profit was $340.", "Profit was $340, more than the 120 that analysts had expected"),
    ("Profit was $340.", "The company, which plans to grow, made a profit of $340"),
    ("Sales were $340.", "The company expects to grow after sales of $340"),
    ("Growth was 340 in May.", "Growth was expected to slow from 340"),
    ("The brewer had sales of $340.", "Analysts expected 12 cents per share, and got sales of $340"),
    ("It reportedly made $340.", "Analysts were expecting a profit of $340"),
    ("Sales were $340.", "Beating forecasts for 2030, sales were $340"),
    ("The forecast for 2030 is 340.", "The forecast for 2030 was 340"),
    ("It has put off the 340 homes.", "A decision on plans for 340 homes has been put off"),
]


def rules(statement: str, passage: str) -> list[str]:
    """The rules that speak of a claim with a figure of 340."""
    claim = a_claim(statement, a_quote(passage), figure=a_figure("340", unit=None))
    (result,) = verify([a_source(passage + ".")], [claim])
    return [finding.rule for finding in result.findings]


@pytest.mark.parametrize(("statement", "passage"), EXPECTED)
def test_what_is_expected_is_no_fact(statement: str, passage: str) -> None:
    assert rules(statement, passage) == ["SF207"]


@pytest.mark.parametrize(("statement", "passage"), TOLD_AS_IT_IS)
def test_what_is_told_as_it_is_is_no_finding(statement: str, passage: str) -> None:
    assert rules(statement, passage) == []
