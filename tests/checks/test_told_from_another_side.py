"""What two sentences tell of one thing from two sides is no finding, and its opposite is one."""

from __future__ import annotations

import pytest

from making import a_claim, a_figure, a_quote, a_source
from scifacts.verification import verify

# Statement, passage, the claim's figure.
FAITHFUL = [
    ("The species had not been seen for 87 years.", "The species was last seen 87 years ago.", "87"),
    ("They had not met for 20 years.", "It was their first meeting in 20 years.", "20"),
    ("It has not rained there since 2019.", "The last rain fell there in 2019.", "2019"),
    (
        "The factory no longer employs the 800 people it once did.",
        "The factory, which used to employ 800 people, has cut its staff.",
        "800",
    ),
    ("She did not finish in the top 10.", "She finished outside the top 10.", "10"),
    (
        "Judges upheld the 15-year sentence.",
        "The appeals court refused to overturn the 15-year prison term.",
        "15",
    ),
    (
        "The border reopened after 18 months.",
        "The border had been closed for 18 months before it was opened again.",
        "18",
    ),
    (
        "The champions went down 2-1 at home to Celtic.",
        "Celtic won 2-1 away to the champions.",
        "2",
    ),
    (
        "The Democrats gained 6 seats from the Republicans.",
        "The Republicans lost six seats to the Democrats.",
        "6",
    ),
    (
        "The Democrats gained 6 seats.",
        "The Republicans lost six seats to the Democrats.",
        "6",
    ),
    (
        "The bank, which made a loss last year, earned 300 million francs in the first half.",
        "After losing money in the previous year, the bank had a half-year profit of 300 million francs.",
        "300000000",
    ),
    (
        "It swung to a profit of $45 million.",
        "The company reported net income of $45 million, compared with a loss of $12 million a year earlier.",
        "45000000",
    ),
    (
        "La sequía redujo la cosecha de aceituna en un 48 %.",
        "La cosecha de aceituna cayó un 48 % a causa de la sequía.",
        "48",
    ),
    (
        "La récolte a été réduite de 30 % par la sécheresse.",
        "La récolte a chuté de 30 % à cause de la sécheresse.",
        "30",
    ),
    ("The team had not lost in 20 games.", "The team lost for the first time in 20 games.", "20"),
    (
        "Das Schloss war 20 Jahre lang nicht zugänglich.",
        "Erstmals seit 20 Jahren ist das Schloss wieder zugänglich.",
        "20",
    ),
    (
        "The board turned down a $4bn bid.",
        "The board refused an offer that would have valued the firm at $4 billion.",
        "4000000000",
    ),
    (
        "Le patron gagne 40 fois plus que ses salariés.",
        "Les salariés gagnent 40 fois moins que leur patron.",
        "40",
    ),
    ("El este gana 300 euros menos que el oeste.", "El oeste gana 300 euros más que el este.", "300"),
    (
        "Canada imports 12 million barrels from Norway.",
        "Norway exports 12 million barrels to Canada.",
        "12000000",
    ),
    (
        "Norway's exports to Canada reached 12 million barrels.",
        "Canada's imports from Norway came to 12 million barrels.",
        "12000000",
    ),
    (
        "The court ruled in favour of the 12 tenants.",
        "The landlord lost the case against the 12 tenants.",
        "12",
    ),
    ("The 14 firms may not bid.", "The 14 firms are excluded from bidding.", "14"),
    (
        "The peak is 8,091 metres, the 10th highest.",
        "At 8,091 metres, it ranks tenth among the world's highest peaks.",
        "8091",
    ),
    (
        "The hostages were held for 16 months before their release.",
        "The hostages were freed after 16 months in captivity.",
        "16",
    ),
    (
        "The painting was missing for 20 years.",
        "The painting was found 20 years after it disappeared.",
        "20",
    ),
    ("The painting was found after 20 years.", "The painting was missing for 20 years.", "20"),
]
OTHERWISE = [
    ("The species had not been seen for 87 years.", "The species was seen for 87 years.", "87"),
    ("The factory no longer employs the 800 people.", "The factory employs 800 people.", "800"),
    ("She did not finish in the top 10.", "She finished in the top 10.", "10"),
    (
        "The appeals court overturned the 15-year prison term.",
        "The appeals court refused to overturn the 15-year prison term.",
        "15",
    ),
    ("The border reopened after 18 months.", "The border was closed after 18 months.", "18"),
    (
        "The champions went down 2-1 away to Celtic.",
        "The champions lost 2-1 at home to Celtic.",
        "2",
    ),
    (
        "The Republicans gained 6 seats from the Democrats.",
        "The Republicans lost six seats to the Democrats.",
        "6",
    ),
    (
        "The bank made a loss of 300 million francs in the first half.",
        "After losing money in the previous year, the bank had a half-year profit of 300 million francs.",
        "300000000",
    ),
    ("The team has not lost in 20 games.", "The team lost for the first time in 20 games.", "20"),
    (
        "Das Schloss war 20 Jahre lang zugänglich.",
        "Das Schloss war 20 Jahre lang nicht zugänglich.",
        "20",
    ),
    (
        "The senate passed a $4bn package.",
        "The bill that would have provided $4 billion did not pass the senate.",
        "4000000000",
    ),
    (
        "Le patron gagne 40 fois plus que ses salariés.",
        "Le patron gagne 40 fois moins que ses salariés.",
        "40",
    ),
    ("El este gana 300 euros menos que el oeste.", "El este gana 300 euros más que el oeste.", "300"),
    (
        "Norway imports 12 million barrels from Canada.",
        "Norway exports 12 million barrels to Canada.",
        "12000000",
    ),
    ("The court ruled in favour of the 12 tenants.", "The court ruled against the 12 tenants.", "12"),
    ("The 14 firms may not bid.", "The 14 firms may bid.", "14"),
    ("The hostages were held after 16 months.", "The hostages were freed after 16 months.", "16"),
    (
        "The peak of 8,091 metres is the world's highest.",
        "The peak of 8,091 metres is among the world's highest.",
        "8091",
    ),
    ("The painting was missing for 20 years.", "The painting was found for 20 years.", "20"),
    ("The border was closed after 20 years.", "The border was opened after 20 years.", "20"),
    ("It had a profit of $45 million.", "It had income of $45 million.", "45000000"),
]


def rules(statement: str, passage: str, value: str) -> list[str]:
    claim = a_claim(statement, a_quote(passage), figure=a_figure(value))
    return [finding.rule for result in verify([a_source(passage)], [claim]) for finding in result.findings]


@pytest.mark.parametrize(("statement", "passage", "value"), FAITHFUL)
def test_is_told_from_another_side(statement: str, passage: str, value: str) -> None:
    assert rules(statement, passage, value) == []


@pytest.mark.parametrize(("statement", "passage", "value"), OTHERWISE)
def test_tells_the_opposite(statement: str, passage: str, value: str) -> None:
    assert "SF207" in rules(statement, passage, value)
