"""A figure that is reckoned by another thing on two sides is a finding."""

from __future__ import annotations

import pytest

from making import a_claim, a_figure, a_quote, a_source
from scifacts.verification import verify

# Statement, passage; both have 340 of the claim's figure.
OTHERWISE = [
    ("Output fell 340 on the month.", "Output fell 340 on the year"),
    (
        "Prices rose 340 from a month earlier.",
        "Prices rose 340 from a year earlier and 1 from a month earlier",
    ),
    ("Gegenüber dem Vorjahr sank sie um 340.", "Gegenüber dem Vormonat sank sie um 340"),
    ("Sur un an, elle monte de 340.", "Sur un mois, elle monte de 340"),
    ("产量同比增长340。", "产量环比增长340"),
    ("In real terms, it rose 340.", "In cash terms, it rose 340"),
    ("Adjusted for inflation, it rose 340.", "It rose 340, not adjusted for inflation"),
    ("Seasonally adjusted, output fell 340.", "Output fell 340 before seasonal adjustment"),
    ("Core prices rose 340.", "Headline prices rose 340"),
    ("Like for like, it rose 340.", "Total sales rose 340"),
    ("At constant currencies it rose 340.", "At actual exchange rates it rose 340"),
    ("It earned $340 after tax.", "It had, before tax, $340"),
    ("The price is $340 without VAT.", "The price is $340 including VAT"),
    ("Der Lohn beträgt netto 340 Euro.", "Der Lohn beträgt brutto 340 Euro"),
    ("On average it took 340 days.", "The longest took 340 days"),
    ("The average price was $340.", "The highest price was $340"),
    ("Every patient waited 340 weeks.", "On average patients waited 340 weeks"),
    ("Im Mittel dauerte es 340 Tage.", "Höchstens dauerte es 340 Tage"),
    ("Because of the flood, 340 people left.", "Despite the flood, 340 people left"),
    ("Wegen des Streiks fielen 340 Flüge aus.", "Trotz des Streiks fielen 340 Flüge aus"),
    ("由于罢工，340个航班取消。", "尽管罢工，340个航班取消"),
    ("The price rose 340 ahead of the sale.", "The price rose 340 following the sale"),
    ("投票前，340人被捕。", "投票后，340人被捕"),
    ("Adjusted for prices, sales rose 340.", "Sales, not adjusted for prices, rose 340"),
    (
        "Adjusted for prices and adjusted for days, sales rose 340.",
        "Sales, not adjusted for prices, rose 340",
    ),
    ("It is 340 above the 1991-2020 average.", "It is 340 above the average of 1961 to 1990"),
]
FAITHFUL = [
    ("Output fell 340 on the year.", "Output fell 340 from the same month last year"),
    ("In May sales fell 340, after rising the previous month.", "Sales fell 340 in May from a year earlier"),
    ("It rose 340 on the year.", "It rose 340 from a year earlier and 1 from a month earlier"),
    ("Wages rose 340 after inflation.", "Real wages rose 340"),
    ("Real Madrid won 340 games.", "Nominally there are 340 games that Real Madrid won"),
    ("The price is $340 with VAT.", "The price is $340 including VAT"),
    ("Every year, an average of 340 people drown.", "On average 340 people drown each year"),
    ("The average of 340 was the highest in years.", "The average was 340, the highest in years"),
    ("The average price in Rome, the highest, is $340.", "At $340 average prices are highest in Rome"),
    ("The typical patient waited 340 weeks.", "The median patient waited 340 weeks"),
    ("Due to the drought, yields fell 340.", "Yields fell 340 because of the drought, despite better seed"),
    ("After the war, 340 were tried.", "Before the war they were rich, and after the war 340 were tried"),
    ("Following the ban, sales fell 340.", "Sales had fallen 340 before the ban was lifted"),
    ("Adjusted profit was $340.", "Profit was $340, adjusted and unadjusted"),
    ("It is 340 above the 1991-2020 average.", "It is 340 above the average of 1991 to 2020"),
    ("The average was 7 in May, and the price was $340.", "The highest price was $340"),
    ("The average price in Rome was $340.", "The highest average price, in Rome, was $340"),
    ("The average price in Rome, the highest, is $340.", "The highest price, in Rome, is $340"),
    ("The average price was $340.", "The highest in years, the price was $340"),
    ("In Rome, the average price was $340.", "At $340 the price is the highest in Rome"),
    ("The average price was $340.", "At $340 the price is the highest"),
    ("The average ticket was $340.", "The ticket to the highest tower was $340"),
    ("Despite the flood, 340 people left.", "Not because of the flood, 340 people left"),
    ("Because of the flood, 340 people left.", "Due to the flood, 340 people left"),
    ("Because of the flood, 340 people left.", "Despite the wall, 340 people left"),
    ("投票前，340人被捕。", "选举后，340人被捕"),
    ("Not because of the flood, 340 people left.", "Despite the flood, 340 people left"),
]


def rules(statement: str, passage: str) -> list[str]:
    """The rules that speak of a claim with a figure of 340."""
    claim = a_claim(statement, a_quote(passage), figure=a_figure("340", unit=None))
    (result,) = verify([a_source(passage + ".")], [claim])
    return [finding.rule for finding in result.findings]


@pytest.mark.parametrize(("statement", "passage"), OTHERWISE)
def test_another_base_is_a_finding(statement: str, passage: str) -> None:
    assert rules(statement, passage) == ["SF207"]


@pytest.mark.parametrize(("statement", "passage"), FAITHFUL)
def test_the_same_base_in_other_words_is_no_finding(statement: str, passage: str) -> None:
    assert rules(statement, passage) == []
