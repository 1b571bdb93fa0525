"""A statement that is its sentence but for one word that carries the fact is a finding."""

from __future__ import annotations

import pytest

from making import a_claim, a_figure, a_quote, a_source
from scifacts.checks.exchanged.word_edits import text_words, word_edits
from scifacts.verification import verify

TOWN = "Gareth Colfer, 25, died last week at his home in Swansea, which has reached 340 cases"
JURY = "The jury of 340 women heard more than 130 witnesses and reviewed more than 400 pieces of evidence"
GUARD = "A spokesman said on Friday that 340 guards were left badly shaken by the raid in March"
COURT = "The package was intercepted by the FBI, prosecutors said, and it contained clothing and 340 coins"
TEAM = "Antic missed the April game against the Brooklyn Nets before 340 fans. The Denver Pacers lost in May."
# Statement, passage; the claim's figure is 340.
EXCHANGED = [
    (TOWN.replace("25", "35"), TOWN),
    (JURY.replace("400", "500"), JURY),
    (JURY.replace("400", "two"), JURY),
    (GUARD.replace("March", "June"), GUARD),
    (GUARD.replace("Friday", "Monday"), GUARD),
    (GUARD.replace("were left", "were not left"), GUARD),
    (GUARD, GUARD.replace("were left", "were not left")),
    (GUARD.replace("were", "weren't"), GUARD),
    (COURT.replace("was", "was not"), COURT),
    (TEAM.split(". ")[0].replace("Brooklyn", "Denver"), TEAM),
    (TEAM.split(". ")[0].replace("April", "May"), TEAM),
]
TRAM = "Line 9 of the tram, opened in 2019, carries 340 people a day, twice as many as in 2021 and 2022"
STORM = "At least 340 people were killed and more than 90 injured when the storm struck the eastern islands"
WIND = "Im Norden stieg die Zahl der Anlagen im Jahr 2023 auf 340, teilte der Verband mit"
COPPER = "La mina de Lota produjo 340 toneladas de cobre en 2023, un 4 % menos que en 2022"
HALL = "La salle de Lyon emploie 340 personnes à plein temps et 12 jeunes"
SALES = "去年全市公共图书馆新增读者340人次，没有恢复到从前的水平"
# One of the two denies, plans, doubts or turns what the other tells, or has another year.
TURNED = [
    (TRAM.replace("opened in 2019", "opened in 2018"), TRAM),
    (TRAM.replace("in 2021", "in 2020"), TRAM),
    (TRAM.replace("and 2022", "and 2023"), TRAM),
    (TRAM.replace("twice", "three times"), TRAM),
    (
        HALL.replace("et 12 jeunes", "trois fois plus que Lille"),
        HALL.replace("et 12 jeunes", "deux fois plus que Lille"),
    ),
    (TRAM.replace("carries", "does not carry"), TRAM),
    (GUARD.replace("were left", "could have been left"), GUARD),
    (GUARD.replace("were left", "are expected to be left"), GUARD),
    (GUARD.replace("were left", "may be left"), GUARD),
    (GUARD.replace("left", "nearly left"), GUARD),
    (GUARD, GUARD.replace("left", "probably left")),
    (STORM.replace(" and more than 90 injured", "").replace("were", "were not"), STORM),
    (WIND.replace("stieg", "sank"), WIND),
    (WIND.replace("auf 340", "nicht auf 340"), WIND),
    (COPPER.split(",")[0].replace("2023", "2024"), COPPER),
    (COPPER.replace("produjo", "no produjo"), COPPER),
    (HALL.replace("emploie", "n'emploie pas"), HALL),
    (HALL.replace("emploie", "pourrait employer"), HALL),
    (SALES.replace("没有", ""), SALES),
    (SALES.replace("新增", "预计新增"), SALES),
    (SALES.replace("新增", "减少"), SALES),
]
FAITHFUL = [
    (TRAM.replace("carries", "is carrying"), TRAM),
    (TRAM.replace("twice as", "two times as"), TRAM),
    (TRAM.replace("2021 and 2022", "the two years before"), TRAM),
    (TRAM.replace("carries", "will carry"), TRAM.replace("carries", "is to carry")),
    (TRAM.replace("carries", "carried"), TRAM),
    (GUARD.replace("were left", "had been left"), GUARD),
    (GUARD.replace("left", "reportedly left"), GUARD),
    (WIND.replace("stieg", "wuchs"), WIND),
    (SALES.replace("读者", "的读者"), SALES),
    (SALES.replace("新增", "又新增"), SALES),
    (
        "The firm wants to hire 340 people in May and June.",
        "The firm plans to hire 340 people in May and June",
    ),
    ("Parliament will vote on 340 bills on Tuesday.", "Parliament votes on 340 bills on Tuesday"),
    (JURY.replace("400", "four hundred"), JURY),
    (JURY.replace("more than 400", "about 400"), JURY),
    (JURY.replace("reviewed", "read"), JURY),
    (GUARD.replace("March", "the street"), GUARD),
    (GUARD.replace("on Friday", "in Leeds"), GUARD),
    (GUARD.replace("March", "Mar"), GUARD),
    (GUARD.replace("that 340", "that not only 340"), GUARD),
    (GUARD.replace("were left", "were not left"), GUARD.replace("were left", "weren't left")),
    (TOWN.replace("Gareth Colfer", "Colfer"), TOWN),
    (TOWN.replace("Gareth Colfer", "He"), TOWN),
    (
        "It employs 340 people in Poland, 650 in Ghana, 90 in Mali.",
        "With 90 in Mali, 650 in Ghana and 340 in Poland",
    ),
    (
        "National Gallery of Arts: 2023 340.",
        "| | 2019 | 2023 | 2024 |\n|---|---|---|---|\n| National Gallery of Arts | 6,011,000 | 340 | 3,203 |",
    ),
    (
        "In all 340 tonnes of it were not recycled in May.",
        "Of 900 tonnes in May, 560 tonnes were recycled, 340 not",
    ),
]


def _said(statement: str, text: str) -> list[str]:
    source, claim = (
        a_source(text),
        a_claim(f"{statement}.", a_quote(text.split(". ")[0]), figure=a_figure("340")),
    )
    (result,) = verify([source], [claim])
    return [one.message for one in result.findings if one.rule == "SF207"]


@pytest.mark.parametrize(("statement", "text"), [*EXCHANGED, *TURNED])
def test_a_word_that_changes_the_fact_is_one_finding(statement: str, text: str) -> None:
    assert len(_said(statement, text)) == 1


def test_it_says_the_word_among_its_neighbours() -> None:
    (message,) = _said(TOWN.replace("25", "35"), TOWN)
    said, found = "Gareth Colfer 35 died last", "Gareth Colfer 25 died last"
    assert message == f"the statement says “{said}”, the source says “{found}”"


@pytest.mark.parametrize(("statement", "text"), FAITHFUL)
def test_other_words_for_the_same_are_none(statement: str, text: str) -> None:
    assert not _said(statement.removesuffix("."), text)


def test_a_number_that_another_quote_has_is_none() -> None:
    other = "Colfer, aged 35, lived in Swansea with its 340 cases"
    quotes = a_quote(TOWN), a_quote(other)
    claim = a_claim(f"{TOWN.replace('25', '35')}.", *quotes, figure=a_figure("340"))
    (result,) = verify([a_source(f"{TOWN}. {other}.")], [claim])
    assert not [one.message for one in result.findings if one.rule == "SF207"]


def test_what_a_statement_leaves_out_is_no_edit() -> None:
    ours, theirs = (
        text_words(text) for text in ("Gold fell in May to 5.", "Oil and gold, too, fell in May to (5).")
    )
    assert [edit.ours for edit in word_edits(ours, theirs)] == [None]
    assert not [*word_edits(ours, text_words("No word."))]
