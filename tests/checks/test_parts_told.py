"""SF207 on how many of a number something is told of: two of which, none of which, all of it."""

from __future__ import annotations

import pytest

from making import a_claim, a_figure, a_quote, a_source
from scifacts.verification import verify

ISOTOPES = "The element has 23 known isotopes, none of which is stable"
SONGS = "The album has 23 songs, ten of them written by Ossian Grey"
# Statement, passage, what the source says; the claim's figure is 23.
OTHERWISE = [
    (
        "All 23 states kept within it.",
        "Only three of the 23 states, namely Peru, Chile and Cuba, kept within it",
        "three of the 23 states",
    ),
    ("It has 23 isotopes, two of which are stable.", ISOTOPES, "none of which is stable"),
    ("All 23 isotopes of it are stable.", ISOTOPES, "none of which is stable"),
    ("All 23 songs were written by Grey.", SONGS, "ten of them written by Ossian Grey"),
    ("It has 23 songs, all written by Grey.", SONGS, "ten of them written by Ossian Grey"),
    ("It has 23 songs, over 12 of them written by Grey.", SONGS, "ten of them written by Ossian Grey"),
    ("Of 23 men, none of them was hurt.", "Some 23 men came, of whom 12 were hurt", "of whom 12 were hurt"),
]
OTHERWISE += [
    ("All of the 23 banks failed.", "At least one of the 23 banks failed", "At least one of the 23 banks"),
    ("Just 23 survived.", "All but 23 survived", "All but 23"),
]
PASSENGERS = "Of the 23 passengers aboard, seven survived"
OTHERWISE += [
    ("Fewer than six of the 23 passengers survived.", PASSENGERS, "seven survived"),
    ("All of the 23 passengers survived.", PASSENGERS, "seven survived"),
    ("Two of its 23 isotopes are stable.", ISOTOPES, "none of which is stable"),
    ("He wrote nine of the 23 songs.", "He wrote eight of the 23 songs", "eight of the 23 songs"),
    (
        "More than half of the 23 isles are flat.",
        "About 8 of the 23 isles are flat",
        "About 8 of the 23 isles",
    ),
]
FAITHFUL = [
    (
        "Three of the 23 states kept within it.",
        "Only three of the 23 states, namely Peru, Chile and Cuba, kept within it",
    ),
    ("Half of the 23 schools have reopened.", "Of the 23 schools, 12 have reopened"),
    ("All but 23 survived.", "Only 23 died"),
    ("All but 23 votes were counted.", "All votes but 23 were counted"),
    ("At least one of the 23 banks failed.", "One of the 23 banks failed"),
    ("All 23 patients survived.", "None of the 23 patients died, and all but two went home"),
    ("Fewer than nine of the 23 passengers survived.", PASSENGERS),
    ("Sixteen of the 23 passengers were killed.", PASSENGERS),
    (
        "Fewer than nine of the 23 men are urban voters.",
        "It has 23 men, 15 of whom are rural voters and 8 are not",
    ),
    ("Nearly half of the 23 isles are flat.", "Some 11 of the 23 isles are flat"),
    ("Nine of the 23 caves have been closed.", "Only 14 of the 23 caves have been explored"),
    ("None of the 23 bells survived the war.", "All 23 bells were melted down during the war"),
    (
        "Two of the 23 huts burned.",
        "In May five of the 23 huts burned, and two of the 23 huts burned in June",
    ),
    ("It has 23 isotopes, none of them stable.", ISOTOPES),
    ("All 23 songs were recorded by Grey.", SONGS),
    ("It has 23 songs, more than nine of which Grey has written.", SONGS),
    ("It has 23 songs, three of them in French.", SONGS),
    ("It has 23 songs, some of them written by Grey.", SONGS),
    ("Of 23 men, five of them were old.", "There were 23 men, two of them sick and five of them old"),
    ("Of 23 men, two of them may be old.", "There were 23 men, five of them old"),
]


def told(statement: str, passage: str) -> list[str]:
    claim = a_claim(statement, a_quote(passage), figure=a_figure("23"))
    (result,) = verify([a_source(f"{passage}.")], [claim])
    return [one.message for one in result.findings if one.rule == "SF207"]


@pytest.mark.parametrize(("statement", "passage", "theirs"), OTHERWISE)
def test_a_part_that_cannot_be_as_large_is_a_finding(statement: str, passage: str, theirs: str) -> None:
    (message,) = told(statement, passage)
    assert message.endswith(f"the source says “{theirs}”")


@pytest.mark.parametrize(("statement", "passage"), FAITHFUL)
def test_a_part_that_may_be_as_large_or_of_another_thing_is_no_finding(statement: str, passage: str) -> None:
    assert told(statement, passage) == []


SHOPS = "The city has 23 shops, 4 of them in the centre"
STAFF = "The firm employs 23 people, 12 of them in Leeds"
# The number of the whole, told of its part.
OF_PART = [
    ("The centre has 23 shops.", SHOPS),
    ("There are 23 shops in the centre.", SHOPS),
    ("The northern plant employs 23 people.", "It employs 23 people, 12 of them at the northern plant"),
    ("In Leeds 23 people are employed.", STAFF),
    ("The women's team won 23 medals.", "The delegation won 23 medals, nine of them by the women's team"),
    ("Das Zentrum hat 23 Geschäfte.", "Die Stadt hat 23 Geschäfte, davon 4 im Zentrum"),
    ("Le centre compte 23 commerces.", "La ville compte 23 commerces, dont 4 dans le centre"),
    ("El centro tiene 23 tiendas.", "La ciudad tiene 23 tiendas, 4 de ellas en el centro"),
    ("市中心有23家商店。", "全市有23家商店，其中市中心4家"),
]
OF_WHOLE = [
    ("The centre has 23.", "23, 4 of them in the centre"),  # a whole without a noun
    ("The city has 23 shops.", SHOPS),
    ("The town has 23 shops.", SHOPS),
    ("The city, with 4 shops in its centre, has 23 in all.", SHOPS),
    ("There are 23 shops in the city, including those in the centre.", SHOPS),
    ("The Leeds firm employs 23 people.", STAFF),
    (
        "They launched 23 satellites.",
        "They put 23 satellites up, four of them last year, and one on a failed launch",
    ),
    ("In Leeds and elsewhere, it employs 23 people.", STAFF),
    ("The firm, which has a plant in Leeds, employs 23 people.", STAFF),
    ("A crash in Peru killed 23 people.", "A crash killed 23 people, five of them children, in Peru"),
    ("全市有23家商店。", "全市有23家商店，其中市中心4家"),
]


@pytest.mark.parametrize(("statement", "passage"), OF_PART)
def test_a_whole_told_of_its_part_is_a_finding(statement: str, passage: str) -> None:
    assert len(told(statement, passage)) == 1


@pytest.mark.parametrize(("statement", "passage"), OF_WHOLE)
def test_a_whole_told_of_itself_is_no_finding(statement: str, passage: str) -> None:
    assert told(statement, passage) == []


CASES_HEARD = "The court heard only 12 of the 23 appeals that were lodged in May"
# What was done to a part, told of the whole.
DONE_TO_ALL = [
    ("The court heard 23 appeals.", CASES_HEARD),
    ("In May the court heard the 23 appeals.", CASES_HEARD),
    ("The club won 23 games.", "The club won nine of its 23 games and lost 11"),
    ("She sold 23 pictures.", "She sold just 12 of the 23 pictures that she painted"),
]
DONE_TO_PART = [
    ("The court heard 12 of the 23 appeals.", CASES_HEARD),
    ("The court heard some of the 23 appeals.", CASES_HEARD),
    ("There were 23 appeals.", CASES_HEARD),
    ("23 appeals were lodged in May.", CASES_HEARD),
    ("The club played 23 games.", "The club won nine of its 23 games and lost 11"),
    ("She painted 23 pictures.", "She sold just 12 of the 23 pictures that she painted"),
    ("The court heard 23 appeals.", "The court heard all 23 appeals, 12 of them in May"),
]


@pytest.mark.parametrize(("statement", "passage"), DONE_TO_ALL)
def test_what_was_done_to_a_part_told_of_the_whole_is_a_finding(statement: str, passage: str) -> None:
    assert len(told(statement, passage)) == 1


@pytest.mark.parametrize(("statement", "passage"), DONE_TO_PART)
def test_what_was_done_to_a_part_told_of_it_is_none(statement: str, passage: str) -> None:
    assert told(statement, passage) == []
