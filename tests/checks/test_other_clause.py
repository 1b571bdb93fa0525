"""SF207 on a figure told with a name that the text has in another clause or sentence, with another figure."""

from __future__ import annotations

import pytest

from making import a_claim, a_figure, a_quote, a_source
from scifacts.verification import verify

HOTELS = (
    "Hotels in Lisbon had 340 guests in May, 4 more than in 2022, while in Porto the number fell by 2% to 610"
)
CELLS = (
    "CATL, the cell maker, shipped 289, while its rival LG Energy, which supplies Tesla, shipped 340 in May"
)
OFFICE = (
    "Samsung filed 340 patents at the American office, ahead of IBM with 480, although IBM led for 29 years"
)
SCOTS = "Waiting lists in Wales grew to 587 in May. In Scotland, where more live, 340 people were waiting"
CHOIRS = (
    "The Boston choir spent $105 in 2023. The Ely choir, with a smaller hall, spent $340, half of it on pay"
)
PHONES = "Tim Cook said that Apple sold 500 phones, although in China, where Huawei grew, sales fell to 340"
COD = "Norway landed 340 tonnes of cod. Iceland, which has more boats, landed 211 tonnes"
AUDI = "Volkswagen sold 920 cars. Audi, its premium brand, accounted for 340 of them"
STAFF = "The firm in Ulm said it would cut 900 jobs. Berlin will lose 340 of them, and Bonn 40"
ROCKETS = (
    "Blue Origin plans eight, while SpaceX, whose Falcon 9 flew 300 times, wants 340 from Florida and Texas"
)
MARKS = (
    "In mathematics, 340 passed, while in English, where papers leaked in two towns, the number fell to 610"
)
DOSES = "In adults it was 340% better against infection, the firm said, and 91% against severe fever"
# Statement, passage; both have 340 of the claim's figure.
OF_ANOTHER = [
    ("Hotels in Porto had 340 guests in May.", HOTELS),
    ("CATL shipped 340 in May.", CELLS),
    ("IBM filed 340 patents at the American office.", OFFICE),
    ("In Wales, 340 people were waiting.", SCOTS),
    ("The Boston choir spent $340.", CHOIRS),
    ("Iceland landed 340 tonnes of cod.", COD),
    ("Blue Origin wants 340 rockets.", ROCKETS),
    ("Karl Moss sentenced 340.", "Anna Reyes sentenced 340 of them in Ohio, and Karl Moss jailed nine"),
    ("In English, 340 passed.", MARKS),
    ("It was 340% better against fever.", DOSES),
    ("For houses, prices rose by 340.", "Prices rose by 340 for flats, whereas for houses they fell by 61"),
    ("Turnout in Ulm was 340.", "Turnout in Bonn was 340. Ulm voted at 540"),
    (
        "Fires on Rhodes burned 340 farms.",
        "Fires in Evros burned 340 farms, whereas those on Rhodes consumed 17",
    ),
    (
        "Moderna reported 340% for its shot.",
        "Pfizer's shot was 340% better in May. Moderna reported 94% for its own",
    ),
    ("Porto sold 340 homes.", "Lisbon sold 340 homes, against 290 in May; Porto sold 61, Zillow said"),
]
FAITHFUL = [
    ("Lisbon's hotels had 340 guests in May.", HOTELS),
    ("In Lisbon, 340 stayed at hotels.", HOTELS),
    ("LG Energy shipped 340 in May.", CELLS),
    ("CATL's rival shipped 340 in May.", CELLS),
    ("Samsung filed 340 patents, ahead of IBM.", OFFICE),
    ("In Scotland, 340 were waiting.", SCOTS),
    ("Scottish lists grew to 340.", SCOTS),
    ("Ely's choir spent $340.", CHOIRS),
    ("In China, Apple sold 340 phones.", PHONES),
    ("Tim Cook said sales in China fell to 340.", PHONES),
    ("Norway landed 340 tonnes of cod.", COD),
    ("Volkswagen's premium brand sold 340 cars.", AUDI),
    ("Audi accounted for 340 cars of Volkswagen's.", AUDI),
    ("The firm will cut 340 jobs in Berlin.", STAFF),
    ("In mathematics, 340 passed.", MARKS),
    ("Of those in the two towns that sat it, 340 passed in mathematics.", MARKS),
    ("Against infection, it was 340% better.", DOSES),
    ("Flat prices rose by 340.", "Prices rose by 340 for flats, whereas for houses they fell by 61"),
    ("In the quarter, 340 passed.", "In the half, 340 passed, but in the quarter 61 failed"),
    (
        "Apple will sell 340 phones.",
        "Apple sold 500 phones. Tim Cook expects that 340 phones will be sold in May",
    ),
    ("SpaceX wants 340 rockets.", ROCKETS),
    ("From Florida and Texas, SpaceX wants 340.", ROCKETS),
    (
        "Obama said that 340 will be hired.",
        "Obama spoke in Ohio for 30 minutes. He said that 340 will be hired",
    ),
    ("Zillow says that Lisbon sold 340 homes.", "Lisbon sold 340 homes; Porto sold 61, Zillow said"),
    ("In Bonn 340 Leute, in Ulm mehr.", "In Bonn waren es 340 Leute, während es in Ulm 400 waren"),
    ("Ulm sold 340 cars.", "Bonn and Ulm sold 340 cars, while Ulm sold 61 boats"),
]


def told(statement: str, passage: str) -> list[str]:
    claim = a_claim(statement, a_quote(passage), figure=a_figure("340"))
    (result,) = verify([a_source(f"{passage}.")], [claim])
    return [one.message for one in result.findings if one.rule == "SF207"]


@pytest.mark.parametrize(("statement", "passage"), OF_ANOTHER)
def test_a_figure_with_the_name_of_another_clause_is_a_finding(statement: str, passage: str) -> None:
    assert len(told(statement, passage)) == 1


@pytest.mark.parametrize(("statement", "passage"), FAITHFUL)
def test_a_figure_with_its_own_name_is_none(statement: str, passage: str) -> None:
    assert told(statement, passage) == []


def test_the_message_names_both_figures() -> None:
    assert told("Hotels in Porto had 340 guests in May.", HOTELS) == [
        "the statement has “Porto” with “340 guests”, the source with “610”"
    ]
