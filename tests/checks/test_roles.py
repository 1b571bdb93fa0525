"""Who did it to whom the other way round is a finding."""

from __future__ import annotations

import pytest

from making import a_claim, a_figure, a_quote, a_source
from scifacts.verification import verify

TURNED = [
    ("As Hull beat Leeds, 340 fans came.", "As Hull lost to Leeds, 340 fans came"),
    ("As Hull beat Leeds, 340 fans came.", "As Leeds beat Hull, 340 fans came"),
    ("The patients sued the doctors for $340.", "The doctors at clinics sued the patients for $340"),
    ("Hull beats Leeds before 340 fans.", "Leeds beat Hull before 340 fans"),
    ("As Hull lost 2-1 to Leeds, 340 fans came.", "As Leeds lost to Hull, 340 fans came"),
    ("As Hull City beat Leeds United, 340 fans came.", "As Leeds United defeated Hull City, 340 fans came"),
    ("Ships carried 340 tonnes from Odessa to Genoa.", "Ships carried 340 tonnes from Genoa to Odessa"),
    ("Exports to China rose by 340.", "Exports from China rose by 340 in May"),
    ("Ford owns 340 shares of Rivian.", "Rivian owns 340 shares of Ford"),
    ("Deaths outnumbered births by 340.", "Births outnumbered deaths by 340 in May"),
    ("Pupils owe teachers 340 euros.", "Teachers owe pupils 340 euros for the trip"),
    ("The rebels released 340 prisoners for the army.", "The army released 340 prisoners for the rebels"),
    ("Spain shipped 340 tonnes to Morocco.", "Morocco has shipped 340 tonnes to Spain in May"),
    ("The charity accused the state of hiding £340.", "The state accused the charity of hiding £340"),
    ("Glenmore bought Ballyowen's plant for 340 euros.", "Ballyowen bought Glenmore's cheese plant for 340"),
    (
        "He made 340 goals for Ames Town before moving to Bell Rovers.",
        "He made 340 goals for Bell Rovers before he moved to Ames Town",
    ),
    ("It was sold to Bell for $340 by Ames.", "Bell sold it to Ames for $340"),
    ("With 340 men Ali moved from Ames to Bell.", "Ali moved with 340 men from Bell to Ames"),
    ("Bosch was bought by Siemens for 340 euros.", "Siemens was bought by Bosch for 340 euros"),
    (
        "Bosch's 340 euro takeover of Ford is approved.",
        "They approve Ford's 340 euro takeover of rival Bosch",
    ),
    ("China's exports to Spain rose 340.", "Spain's exports to China rose 340"),
    ("Marek, 45, attacked Plagad for 340 euros.", "Plagad, 23, attacked Marek, 45, for 340 euros"),
    (
        "Marek, 45, began hassling Plagad for 340 euros.",
        "Plagad, 23, began hassling Marek, 45, for 340 euros",
    ),
]
THE_SAME = [
    ("If Hull beat Leeds, 340 fans come.", "As Hull lost to Leeds, 340 fans came"),
    ("Hull beat Leeds with 340 points.", "Hull lost to Leeds last year, and Hull beat Leeds with 340 points"),
    ("The train from Rome carried 340 people to Milan.", "The train to Milan carried 340 people from Rome"),
    ("Exports to China rose by 340.", "Exports to China rose by 340, exports from China fell"),
    ("The road to Rome is 340 km.", "The road from Rome is 340 km long"),
    (
        "Airbus delivered 340 aircraft in 2023, Boeing 528.",
        "Boeing delivered 528 aircraft in 2023, well behind its rival Airbus, which handed over 340",
    ),
    ("The 340 euro takeover of Bosch by Ford is approved.", "They approve Ford's 340 euro takeover of Bosch"),
    ("Spain's war on Portugal cost 340 euros.", "Portugal's war on Spain cost 340 euros"),
    (
        "China's exports to Spain rose 340.",
        "China's exports to Spain rose 340, and Spain's exports to China fell",
    ),
    (
        "Glenmore sold Ballyowen's plant for 340 euros.",
        "Ballyowen's cheese plant was sold by Glenmore for 340",
    ),
    ("Exports were exceeded by imports by 340.", "Imports exceeded exports by 340"),
    ("Of Ford 340 shares are owned by Rivian.", "Rivian owns 340 shares of Ford"),
    ("Barges waited 340 hours on average.", "The average waiting time of barges was 340 hours"),
    ("Marlow was sued by Vidora for $340.", "Vidora sued Marlow for $340"),
    ("After 340 goals for Ames he went to Bell.", "He made 340 goals for Ames before moving to Bell"),
    ("The 340 km from Ames to Bell are flat.", "It is 340 flat km from Bell to Ames"),
    ("It was sold by Bell to Ames for $340.", "Bell sold it to Ames for $340"),
    ("France met Germany before 340 fans.", "Germany met France before 340 fans"),
    ("Prices rose 340, the bank said.", "The bank said prices rose 340"),
    ("Siemens sold 340 trains to Egypt.", "Egypt bought 340 trains, which Siemens sold to Egypt"),
    ("Leeds beat Hull by 340.", "Leeds beat Hull by 340, though Hull beat Leeds last year"),
    ("People displaced by fighting: 340.", "The fighting has displaced 340 people"),
    (
        "Rural pupils won 340 prizes, against 90 at city schools.",
        "Pupils at city schools won 90, rural pupils 340",
    ),
    (
        "Ada Hall is among 340 people charged in Ohio.",
        "Prosecutors in Ohio have charged 340 people, among them Ada Hall",
    ),
    ("Only Cerro mines more than Alto, with 340.", "Alto mined 340 tonnes, second only to Cerro"),
]


def told(statement: str, passage: str) -> list[str]:
    claim = a_claim(statement, a_quote(passage), figure=a_figure("340"))
    (result,) = verify([a_source(f"{passage}.")], [claim])
    return [one.message for one in result.findings if one.rule == "SF207"]


@pytest.mark.parametrize(("statement", "passage"), TURNED)
def test_sides_of_a_deed_exchanged_are_a_finding(statement: str, passage: str) -> None:
    assert len(told(statement, passage)) == 1


@pytest.mark.parametrize(("statement", "passage"), THE_SAME)
def test_the_same_deed_told_otherwise_is_none(statement: str, passage: str) -> None:
    assert told(statement, passage) == []
