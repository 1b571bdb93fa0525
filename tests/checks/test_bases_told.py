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
    (
        "Revenue rose to $340.",
        "Operating profit rose to $340, on revenue of $910, while net debt fell to $80",
    ),
    (
        "Net debt was $340.",
        "Operating profit rose to $340, on revenue of $910, while net debt fell to $80",
    ),
    ("The net margin is 340.", "Gross margin widened to 340, but its net loss grew to $12"),
    ("The operating loss was $340.", "Gross margin widened to 12, but its net loss grew to $340"),
    ("The average price was $340.", "The median price was $340, and the average was $910"),
    ("The median price was $910.", "The median price was $340, and the average was $910"),
    ("Exports rose 340 in volume.", "Exports rose 340 in value to $65, although in volume they grew by 9"),
    ("The value of sales fell 340.", "It sold 340 less by volume, while the amount spent was 19 lower"),
    ("The number of homes sold fell 340.", "The number sold fell 23, though their total value fell 340"),
    ("Output was 340.", "The plant, with an annual capacity of 340, made 52 last year"),
    ("It has a capacity of 340.", "It has a capacity of 48, and generated 340 in its first year"),
    ("At current prices, it grew by 340.", "At constant prices it grew by 340, at current prices by 12"),
    ("Real wages rose 340.", "Wages rose 340 in nominal terms, which after inflation meant a fall of 2"),
    ("Nominal wages fell 340.", "Wages rose 6 in nominal terms, which meant a fall in real pay of 340"),
    ("In raw figures, stays rose by 340.", "Stays rose by 340 after adjustment for the calendar"),
    (
        "Prices rose 340 in the year to May.",
        "Prices rose 340 from the month before, and 2 from a year earlier",
    ),
    (
        "At constant prices it grew by 340.",
        "At constant prices it grew by 12, while at current prices, after a rise of 6, it grew by 340",
    ),
    ("Revenue was $340.", "Operating profit rose 12% to $340 in May, on revenue of $910"),
    ("After fees it made 340.", "The gross return was 340, or 81 after fees"),
    ("Revenue came to $340.", "Adjusted earnings came to $340, although it made a loss of $48"),
    (
        "Prices rose 340% in a month.",
        "Prices rose 4% from the month before, and were 340% higher than in May of last year",
    ),
    (
        "Its revenue was $340.",
        "Its net profit slipped to $340 on revenue of $869, though its average fare fell",
    ),
    (
        "The median term is 340.",
        "The average term, which in 2010 was 178, now stands at 340, and the median at 24",
    ),
    ("In a year, output fell 340%.", "Output fell 340% month on month, the office said"),
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
    ("Turnover was $340.", "Operating profit rose to $910, on revenue of $340, while net debt fell to $80"),
    (
        "It cut its net debt to $340.",
        "Operating profit rose to $910 on revenue of $80, while net debt fell to $340",
    ),
    ("The fund's net return was 340.", "The fund's gross return was 94, or 340 after fees"),
    ("Before fees, the fund made 340.", "The fund's gross return was 340, or 81 after fees"),
    ("Before inflation, wages rose 340.", "Wages rose 340, which after inflation meant a fall of 2"),
    ("After inflation, wages fell 340.", "Wages rose 2 in nominal terms, in real terms they fell 340"),
    (
        "The unadjusted rate was 340.",
        "Adjusted unemployment was 59, whereas without the adjustment it was 340",
    ),
    ("The rate was 340 after adjustment.", "The adjusted rate was 340, and 55 without the adjustment"),
    (
        "Half of them cost less than the median of $340.",
        "The median price was $340, and the average was $910",
    ),
    ("The average was $340.", "The median price was $910, while the average was $340"),
    ("By volume, exports grew 340.", "Exports rose 28 in value, although in volume they grew by only 340"),
    ("Shoppers spent 340 less.", "It sold 24 less by volume, while the amount spent was 340 lower"),
    ("Profit tax brings $340 in revenue.", "The tax on profits yields $340"),
    ("It made 340 last year.", "The plant, with an annual capacity of 14, made 340 last year"),
    ("It can make 340 a year.", "The plant has a capacity of 340 a year, and generated 52"),
    (
        "In real terms it grew by 340.",
        "In real terms, it grew by 12 in May, and by 340 in June; nominally by 14",
    ),
    ("Operating profit was $340.", "Operating profit rose 12% to $340 in May, on revenue of $910"),
    ("After fees it made 340.", "The gross return was 94, or 340 after fees"),
    ("Adjusted EBITDA was $340.", "Adjusted earnings came to $340, although it made a loss of $48"),
    (
        "On the year, they rose 340%.",
        "They rose 4% from the month before, and were 340% higher than in May of last year",
    ),
    (
        "Its revenue was $340.",
        "Its net profit slipped to $179 on revenue of $340, though its average fare fell",
    ),
    (
        "The average term is 340.",
        "The average term, which in 2010 was 178, now stands at 340, and the median at 24",
    ),
    ("Output was up 340 on the year.", "Output rose 1 from the month before, and was 340 up on the year"),
    (
        "The longest wait was 340.",
        "Waits of up to 340 were seen, although the average was under five hours",
    ),
    ("In nominal terms it grew by 340.", "At constant prices it grew by 12, at current prices by 340"),
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
