"""A number told of each on one side, and of all or of further ones on the other, is a finding."""

from __future__ import annotations

import pytest

from making import a_claim, a_figure, a_quote, a_source
from scifacts.verification import verify

# Statement, passage; both have 340 of the claim's figure.
OTHERWISE = [
    ("Each of the winners got $340.", "The winners shared $340"),
    ("Every worker got $340.", "The workers split $340"),
    ("Jeder Gewinner bekam 340 Euro.", "Die Gewinner teilten sich 340 Euro"),
    ("Cada ganador recibió 340 euros.", "Los ganadores se repartieron 340 euros"),
    ("Chaque famille a reçu 340 euros.", "Les familles ont reçu 340 euros au total"),
    ("Each of the families received 340 euros.", "Together the families received 340 euros"),
    ("The families received 340 euros in total.", "Each of the families received 340 euros"),
    ("Each of the 40 families got 340 euros.", "The 40 families got 340 euros altogether"),
    ("The teams scored 340 points each.", "The teams scored 340 points between them"),
    ("A further 340 people were hurt.", "In all, 340 people were hurt"),
    ("In total 340 people were hurt.", "Another 340 people were hurt"),
    ("Jede Familie erhielt jeweils 340 Euro.", "Die Familien erhielten insgesamt 340 Euro"),
    ("每人获得340元。", "他们总共获得340元"),
]
ALIKE = [
    ("The winners split $340.", "The winners shared $340"),
    ("Every five years 340 people came.", "In all 340 people came every five years"),
    ("Each shared a post seen 340 times.", "Each shared a post that was seen 340 times"),
    ("他们共获得340元。", "他们总共获得340元"),
    ("Each family received 340 euros.", "The 40 families received 9,000 euros in total, 340 euros each"),
    ("Each of the 340 families got help.", "A total of 340 families got help"),
    ("In all, 340 people were hurt.", "A total of 340 people were hurt"),
    ("340 people paid 12 euros each.", "A total of 340 people came, each paying 12 euros"),
    ("A total of 340 people paid 12 euros.", "340 people came and each paid 12 euros"),
    ("Together with Spain, it has 340 ships.", "It has 340 ships in total"),
    ("340 people attend each year.", "A total of 340 people attend a year"),
    ("All told, 340 came to each of the fairs.", "340 came in all"),
]


def rules(statement: str, passage: str) -> list[str]:
    """The rules that speak of a claim with a figure of 340."""
    claim = a_claim(statement, a_quote(passage), figure=a_figure("340"))
    (result,) = verify([a_source(passage + ".")], [claim])
    return [finding.rule for finding in result.findings]


@pytest.mark.parametrize(("statement", "passage"), OTHERWISE)
def test_a_number_of_each_is_no_number_of_all(statement: str, passage: str) -> None:
    assert rules(statement, passage) == ["SF207"]


@pytest.mark.parametrize(("statement", "passage"), ALIKE)
def test_the_same_in_other_words_is_no_finding(statement: str, passage: str) -> None:
    assert rules(statement, passage) == []
