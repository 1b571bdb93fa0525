"""SF207: the number of a part, told as that of the whole."""

from __future__ import annotations

import pytest

from making import a_claim, a_figure, a_quote, a_source
from scifacts.verification import verify

ALONE = [
    ("340 people were injured.", "600 people were injured, 340 of them seriously"),
    ("340 people were injured.", "600 people were injured, 340 seriously"),
    ("Some 340 people were hurt.", "600 people were hurt, including 340 children"),
    ("The firm built 340 houses.", "The firm built 600 houses, 340 of which are for rent"),
    ("The firm built 340 houses.", "The firm built 600 houses, 340 in Leeds"),
    ("It has 340 members.", "It has 600 members, 340 of them abroad"),
    ("The museum had 340 visitors.", "The museum had 600 visitors (340 of them from abroad)"),
    ("It spent £340.", "It spent £600, of which £340 went to Hull"),
    ("The council spent £340 on roads.", "The council spent £600 on roads, including £340 on bridges"),
    ("Es wurden 340 Menschen verletzt.", "Es wurden 600 Menschen verletzt, davon 340 schwer"),
    ("340 personnes ont été blessées.", "600 personnes ont été blessées, dont 340 grièvement"),
    ("340 personas resultaron heridas.", "600 personas resultaron heridas, incluidas 340 en Madrid"),
    ("340 mensen raakten gewond.", "600 mensen raakten gewond, waarvan 340 zwaar"),
]
WITH_ITS_MARK = [
    ("340 people were seriously injured.", "600 people were injured, 340 of them seriously"),
    ("340 of the 600 people were injured seriously.", "600 people were injured, 340 of them seriously"),
    ("340 children were hurt.", "600 people were hurt, including 340 children"),
    ("340 houses are for rent.", "The firm built 600 houses, 340 of which are for rent"),
    ("The firm built 340 houses in Leeds.", "The firm built 600 houses, 340 in Leeds"),
    ("340 people were treated in hospital.", "600 people were hurt, 340 of whom were treated in hospital"),
    ("The town has 340 schools.", "The county has 600 schools, 340 of them in the town"),
    ("It sold 340 cars.", "It made 600 cars, 340 of which it sold"),
    ("It sold 340 cars in 2021.", "It sold 600 cars in 2020, 340 in 2021"),
    ("Hull sold 340 cars.", "Leeds sold 600 cars, Hull 340"),
    ("The firm will cut 340 jobs.", "The firm, with a staff of 600, will cut jobs, 340 in all"),
    ("340 people fell ill.", "340 people fell ill, 12 of them seriously"),
    ("There are 340 female members.", "It has 600 members, 340 of them women"),
    ("340 personnes ont été grièvement blessées.", "600 personnes ont été blessées, dont 340 grièvement"),
]


def told(statement: str, passage: str) -> list[str]:
    claim = a_claim(statement, a_quote(passage), figure=a_figure("340"))
    (result,) = verify([a_source(f"{passage}.")], [claim])
    return [one.message for one in result.findings if one.rule == "SF207"]


@pytest.mark.parametrize(("statement", "passage"), ALONE)
def test_a_part_told_as_the_whole_is_a_finding(statement: str, passage: str) -> None:
    assert len(told(statement, passage)) == 1


@pytest.mark.parametrize(("statement", "passage"), WITH_ITS_MARK)
def test_a_part_with_what_sets_it_apart_is_none(statement: str, passage: str) -> None:
    assert told(statement, passage) == []


def test_what_is_told_of_a_part_is_quoted_as_it_stands() -> None:
    (message,) = told("340 people were injured.", "600 people were injured, 340 of them seriously")
    assert message.endswith("the source says “600 people were injured, 340 of them seriously”")
