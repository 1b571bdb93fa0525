"""Two figures of a statement in each other's place are a finding."""

from __future__ import annotations

import pytest

from making import a_claim, a_figure, a_quote, a_source
from scifacts.verification import verify

# Statement, passage; both have 340 of the claim's figure.
SWAPPED = [
    ("The choir spent 58% on pay and $340 on rent.", "The choir spent $340 on pay and 58% on rent"),
    ("The quake killed 340 and injured 54.", "The quake killed 54 people and injured 340"),
    ("The quake killed 340 people and 54 were injured.", "The quake injured 340 people and killed 54"),
    ("340 voted yes and 48 voted no.", "In the end 48 voted yes and 340 voted no"),
    ("Imports were $340 and exports $410.", "Imports reached $410, while exports were $340"),
    ("France has 340 reactors and Sweden 10.", "Sweden has 340 reactors and France 10"),
    ("Of the pupils, 340 walk and 45 cycle to school.", "Of the pupils, 45 walk and 340 cycle to school"),
    ("Men earn $340 and women $290 a week.", "Women earn $340 a week, men $290"),
    ("In 2019 it sold 340 cars and in 2020 210.", "In 2019 it sold 210 cars and in 2020 340"),
    ("It sold 340 cars in France and 210 in Spain.", "It sold 340 cars in Spain and 210 in France"),
    ("Teachers (340) outnumber nurses (54).", "Nurses (340) outnumber teachers (54)"),
    (
        "Output rose 340 versus placebo and 9 versus aspirin.",
        "It rose 9 versus placebo and 340 versus aspirin",
    ),
    ("Profit reached £48, while revenue was £340.", "It had revenue of £48 to Sept. and a profit of £340"),
    ("Nasdaq fell 340 points and the S&P fell 83.", "Nasdaq fell 83 points; and the S&P fell 340 points"),
    (
        "340 people died and three were injured.",
        "That raised the death toll to three; 340 people were injured",
    ),
    ("340 Menschen starben und 54 wurden verletzt.", "54 Menschen starben, 340 wurden verletzt"),
    ("340 femmes et 48 hommes ont voté.", "340 hommes et 48 femmes ont voté"),
    ("女性340人，男性48人。", "其中男性340人，女性48人"),
    ("In Q1 it earned $340 and in Q2 $120.", "It earned $120 in Q1 and $340 in Q2"),
    ("Line 3 cost $340 and line 4 $120.", "Line 3 cost $120 to build and line 4 cost $340"),
]
IN_PLACE = [
    (
        "La pollution cause un décès sur 10 dans le monde, soit 340 en 2017.",
        "La pollution était à l'origine de 340 décès dans le monde, soit un décès sur 10",
    ),
    ("It rose 340 versus placebo and 9 versus aspirin.", "Against aspirin it rose 9, and 340 versus placebo"),
    ("The S&P fell 340 points and the Nasdaq fell 83.", "Nasdaq fell 83 points; and the S&P fell 340 points"),
    ("340 voted yes and 48 voted no.", "The noes had 48 and the ayes, those voting yes, 340"),
    ("340 men and 48 women voted.", "Of men, 340 voted; of women 48"),
    ("Imports and exports were $410 and $340, respectively.", "Imports were $410 and exports $340"),
    ("The quake killed 54 and injured 340.", "The quake left 340 hurt and 54 dead in Lima"),
    ("54 people died and 340 were hurt in Lima.", "340 people were injured and 54 killed in Lima"),
    ("Sales rose from 340 in 2019 to 410 in 2020.", "In 2020 sales were 410, after 340 in 2019"),
    ("France has 340 reactors and Sweden 10.", "Sweden's 10 reactors compare with France's 340"),
    ("It sold 340 cars in France and 210 in Spain.", "It sold 210 cars in Spain and 340 in France"),
    ("The choir spent 58% of its $340 on pay.", "The choir spent $340, 58% of it on pay"),
    ("The quake killed 54. It injured 340.", "The quake injured 340 and killed 54"),
    ("地震造成54人死亡，340人受伤。", "地震致340人受伤，54人遇难"),
]


def told(statement: str, passage: str) -> list[str]:
    claim = a_claim(statement, a_quote(passage), figure=a_figure("340"))
    (result,) = verify([a_source(f"{passage}.")], [claim])
    return [one.message for one in result.findings if one.rule == "SF207"]


@pytest.mark.parametrize(("statement", "passage"), SWAPPED)
def test_two_figures_in_each_others_place_are_one_finding(statement: str, passage: str) -> None:
    assert len(told(statement, passage)) == 1


@pytest.mark.parametrize(("statement", "passage"), IN_PLACE)
def test_figures_in_their_place_are_none(statement: str, passage: str) -> None:
    assert told(statement, passage) == []
