"""Beside one number: another side of a thing, a change for a level, another base, another of two in order."""

from __future__ import annotations

import pytest

from making import a_claim, a_figure, a_quote, a_source
from scifacts.verification import verify

# Statement, passage; both have 340 of the claim's figure.
CONTRARY = [
    # on the other side of one thing
    ("Corby are 340 points ahead of Ashford.", "The draw leaves Corby 340 points behind leaders Ashford"),
    ("The harvest was 340 tonnes below the average.", "In May it was 340 tonnes above the average again"),
    ("May was 340 colder than the norm.", "In May it was 340 above the norm of the valley"),
    ("Der Absatz lag um 340 unter dem Vorjahreswert.", "Damit war er 340 über dem Vorjahreswert"),
    # a change told as what there is
    ("The library has 340 members.", "Since spring the library has 340 more members"),
    ("Of the patients 340 had a fracture.", "Among the patients there were 340 fewer cases of a fracture"),
    ("The households pay $340 a year.", "The levy adds about $340 a year to the rates of households"),
    ("There are 340 buses in the fleet.", "An additional 340 buses joined the fleet"),
    # from another base
    ("It was 340 above the 1991–2020 average.", "It was 340 above the average (1961-1990 mean) in June"),
    ("Adjusted for inflation, pay rose 340.", "Pay (not adjusted for inflation) rose by 340"),
    ("Der preisbereinigte Absatz stieg um 340.", "Der nicht preisbereinigte Absatz stieg um 340"),
    # of the other of two
    ("Wages rose by 340.", "Pensions and wages rose by 340 and 512 respectively"),
    ("Pensions rose by 340.", "Pensions and wages rose by 512 and 340 respectively"),
    (
        "Chez les hommes, la moyenne est de 340.",
        "Celle des femmes (en ville) et des hommes a crû, respectivement à 340 et 512",
    ),
    ("The UK grew by 340.", "The EU and UK grew by 340 and 512 respectively"),
    ("Rome had 512 cases, Nice 340.", "Rome, Nice and Bari had 340, 512 and 80 cases respectively"),
    ("Bari had 340 cases.", "In all, Rome, Nice and Bari had 340, 512 and 80 cases, respectively"),
    ("340 three-year-olds fell ill.", "At ages 2 and 3 years 340 and 512 fell ill, respectively"),
    # at the other end of an order
    (
        "It was 340 in Rome, the highest rate.",
        "The lowest notification rate was in Rome (340), before Nice (90)",
    ),
    (
        "Rome had the highest rate, 340.",
        "The highest rate was in Nice, 512, and the lowest in Rome, with 340",
    ),
    ("At 340, it was the coldest year on record.", "It was the warmest year on record. The mean was 340"),
    ("It was 340 below the mean for 1991–2020.", "It was 340 above the 1991–2020 mean in June"),
    ("May was 340 colder than the mean of the years.", "May: +340, compared with the mean of the years"),
    ("The decade was 340 below the 1961–1990 mean.", "The decade was 340 ± 8 °C above the 1961–1990 mean"),
    ("May was 340 below the mean of the years.", "May: +340, compared with the mean of the years"),
    # behind a clause of two things
    (
        "The drug raised the risk of death or a first stay for a weak heart by 340.",
        "The drug reduced the relative risk of early (CV) death or a first stay for a weak heart by 340",
    ),
    # what people may survive, and what not
    ("In June 340 people were injured by the heat.", "340 heat-related deaths occurred in June"),
    ("In all 340 people died.", "340 infections occurred in June"),
    # who is told of as "they"
    ("Ashford won 340 points.", "Ashford fell to tenth as they lost 340 points to Corby"),
]
THE_SAME = [
    ("Ashford are 340 points ahead of Corby.", "The draw leaves Corby 340 points behind leaders Ashford"),
    ("Corby lie 340 points behind Ashford.", "The draw leaves Corby 340 points behind leaders Ashford"),
    ("The harvest was 340 tonnes above average.", "It was 340 tonnes above the average of ten years"),
    ("May was 340 warmer than the norm.", "In May it was 340 above the norm of the valley"),
    ("The farm lies 340 metres above the sea.", "The farm is 340 metres above the sea and below a wood"),
    ("The library has gained 340 members.", "Since spring the library has 340 more members"),
    ("Membership is up by 340.", "Since spring the library has 340 more members"),
    ("The library won 340 members.", "Since spring the library has 340 more members"),
    ("The levy is worth $340 a year.", "The levy adds about $340 a year to the rates of households"),
    ("There are 340 buses more in the fleet.", "An additional 340 buses joined the fleet"),
    ("There are 340 new buses.", "An additional 340 buses joined the fleet"),
    ("The fleet has 340 buses, 20 of them electric.", "The fleet has 340 buses, 20 more than in May"),
    ("It was 340 above the mean of 1961 to 1990.", "It was 340 above the average (1961-1990 mean) in June"),
    ("From 1991 to 2020 it was 340.", "From 1991 to 2020 it was 340, above the average of 1961-1990"),
    ("Pay, not adjusted for prices, rose 340.", "Pay (not adjusted for prices) rose by 340"),
    ("Saisonbereinigt stieg er um 340.", "Der (nicht preisbereinigte) Absatz stieg saisonbereinigt um 340"),
    ("Wages rose by 340.", "Pensions and wages rose by 512 and 340 respectively"),
    ("Retired people got 340 more.", "Pensions and wages rose by 340 and 512 respectively"),
    ("Wages rose by 340.", "Pensions, wages and fees rose by 512, 340 and 80 respectively"),
    ("Wages rose by 340.", "Pensions and wages and fees rose by 512 and 340 and 80 respectively"),
    (
        "Fees, unlike pensions, rose by 340.",
        "Pensions and wages and fees rose by 512 and 80 and 340 respectively",
    ),
    ("In Rome wages rose by 340.", "In Rome and Nice pensions and wages rose by 512 and 340 respectively"),
    ("If they win, Corby are 340 points ahead of Ashford.", "Corby are 340 points behind Ashford"),
    ("Pensions and wages rose by 340 and 512.", "Pensions and wages rose by 340 and 512 respectively"),
    ("Nice had 512 cases, Rome 340.", "Rome, Nice and Bari had 340, 512 and 80 cases respectively"),
    ("340 in Rome and 512 in Nice fell ill.", "Rome and Nice had 340 and 512 cases, respectively"),
    ("Rome, Bari's rival, had 340 cases.", "Rome, Nice and Bari had 340, 512 and 80 cases respectively"),
    ("Rome had the lowest rate, 340.", "The highest rate was in Nice, 512, and the lowest in Rome, with 340"),
    ("Rome had the lowest rate, 340.", "The rate was highest in Nice, while Rome, with 340, had the lowest"),
    ("At 340, it was the warmest year.", "It was the warmest year on record. The mean of the year was 340"),
    ("May was 340 warmer than the mean of the years.", "May: +340, compared with the mean of the years"),
    ("In June 340 people died of the heat.", "340 heat-related deaths occurred in June"),
    ("In all 340 people died.", "340 fatal infections occurred in June"),
    ("Corby are 340 points ahead of their rivals.", "Corby are 340 points behind their record"),
    ("The peak is 340 m above the sea.", "The peak is 340 m below the moon"),
    ("The library has 340 members.", "Since spring the valley has 340 more barns"),
    ("Corby won 340 points.", "Ashford fell to tenth as they lost 340 points to Corby"),
]


def told(statement: str, passage: str) -> list[str]:
    claim = a_claim(statement, a_quote(passage), figure=a_figure("340"))
    (result,) = verify([a_source(f"{passage}.")], [claim])
    return [one.message for one in result.findings if one.rule == "SF207"]


@pytest.mark.parametrize(("statement", "passage"), CONTRARY)
def test_the_contrary_of_a_passage_at_its_number_is_a_finding(statement: str, passage: str) -> None:
    assert told(statement, passage) != []


@pytest.mark.parametrize(("statement", "passage"), THE_SAME)
def test_the_same_told_otherwise_is_none(statement: str, passage: str) -> None:
    assert told(statement, passage) == []
