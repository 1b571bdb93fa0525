"""What a passage only alleges, makes conditional or takes back, told as a fact, is a finding."""

from __future__ import annotations

import pytest

from making import a_claim, a_figure, a_quote, a_source
from scifacts.verification import verify

# Statement, passage; both have 340 of the claim's figure.
UNPROVEN = [
    ("He stole $340.", "He is accused of stealing $340"),
    ("She took $340 in bribes.", "She allegedly took $340 in bribes"),
    ("The firm cut 340 jobs.", "The union alleges that the firm cut 340 jobs"),
    ("The raid killed 340 people.", "The raid may have killed 340 people"),
    ("340 people drowned.", "340 people are feared drowned"),
    ("340 people died.", "340 people are feared dead"),
    ("340 people died.", "It is feared that 340 people were killed"),
    ("Rebels seized 340 cars.", "Unconfirmed reports say rebels seized 340 cars"),
    ("340 people were hurt.", "Reports that 340 people were hurt could not be confirmed"),
    ("340 people have cancer.", "The report that 340 people have cancer is untrue"),
    ("Growth was 340.", "GDP growth was revised to 280 from 340"),
    ("340 people died.", "An earlier version of this article said that 340 people died"),
    ("It will cut 340 jobs.", "If the deal fails, it will cut 340 jobs"),
    ("It will cut 340 jobs.", "It will cut 340 jobs and close 3 mines if no buyer is found"),
    ("Taxes will rise by $340.", "Taxes will rise by $340 unless spending is cut"),
    ("Die Täter erbeuteten 340 Euro.", "Die Täter sollen 340 Euro erbeutet haben"),
    ("Die Firma strich 340 Stellen.", "Die Firma bestreitet, 340 Stellen gestrichen zu haben"),
    ("Il a volé 340 euros.", "Il aurait volé 340 euros"),
    ("Il a volé 340 euros.", "Il est accusé d'avoir volé 340 euros"),
    ("Robaron 340 cuadros.", "Habrían robado 340 cuadros"),
    ("他偷了340元。", "他涉嫌偷了340元"),
    ("340人死亡。", "12人死亡，而非此前报道的340人"),
]
TOLD_AS_IT_IS = [
    ("The firm cut 340 jobs.", "The firm accused of fraud cut 340 jobs"),
    ("The firm cut 340 jobs.", "The firm cut 340 jobs in May, and its chief is suspected of bribery"),
    ("He was found to have stolen $340.", "He was convicted of stealing $340"),
    ("The case concerns $340.", "He is accused of stealing $340"),
    ("340 people died.", "340 people died, raising fears of an epidemic"),
    ("The quake killed 340 people.", "The quake killed 340 people and hundreds are feared dead"),
    ("Police suspect him of stealing $340.", "He is suspected of stealing $340"),
    ("The union says the firm cut 340 jobs.", "The union alleges that the firm cut 340 jobs"),
    ("Households will get 340 euros.", "Households will get 340 euros, even if they are rich"),
    ("It will build 340 flats.", "It will build 340 flats, and tenants may get help if they fall ill"),
    ("It will hire 340 nurses.", "They are paid more if they work at night, and it will hire 340 nurses"),
    ("El banco ganó 340 euros.", "El banco ganó 340 euros y habría ganado más sin la multa"),
    ("The quake killed 340 people.", "The quake killed 340, hundreds are feared dead"),
    ("The ship has 340 cabins.", "It is feared that the ship with 340 cabins is lost"),
    ("340人死亡。", "在他涉嫌的纵火案中，340人死亡"),
    ("340 people died.", "340 people died, and it is false that nobody did"),
    ("It will build 340 flats.", "It will build 340 flats and see if more are needed"),
    ("If no buyer is found, 340 jobs will go.", "The mine will cut 340 jobs if no buyer is found"),
    ("The figure of 340 is right.", "The figure of 340 is right and the earlier one was wrong"),
    ("He paid $340.", "He paid $340 to settle charges that he had allegedly bribed officials"),
    ("Police arrested 340 people.", "Police arrested 340 people suspected of planning an attack"),
    ("It fell from 340 to 28.", "The bank revised its view as it fell from 340 to 28"),
    ("It cut its forecast from 340.", "It revised its forecast from 340 to 280"),
    ("Die Stadt baute 340 Heime.", "Die Stadt baute 340 Heime und soll dafür Geld bekommen haben"),
    ("Il a volé 340 euros.", "Il a volé 340 euros et aurait agi seul"),
]


def rules(statement: str, passage: str) -> list[str]:
    """The rules that speak of a claim with a figure of 340."""
    claim = a_claim(statement, a_quote(passage), figure=a_figure("340", unit=None))
    (result,) = verify([a_source(passage + ".")], [claim])
    return [finding.rule for finding in result.findings]


@pytest.mark.parametrize(("statement", "passage"), UNPROVEN)
def test_what_is_not_proven_is_no_fact(statement: str, passage: str) -> None:
    assert rules(statement, passage) == ["SF207"]


@pytest.mark.parametrize(("statement", "passage"), TOLD_AS_IT_IS)
def test_what_is_told_as_it_is_is_no_finding(statement: str, passage: str) -> None:
    assert rules(statement, passage) == []
