"""The words around a figure: its neighbours, its clause, its sentence."""

from __future__ import annotations

import pytest

from scifacts.checks.reading.placed import Placed
from scifacts.numerals import figures

TEXT = "It was late. Sales fell, which hurt, but a margin of about 12% helped us much, he said! So it was."


def placed(text: str) -> Placed:
    """The first figure of a text."""
    return Placed(next(iter(figures(text))), text)


def test_a_figure_and_its_neighbours() -> None:
    figure = placed(TEXT)
    assert figure.phrase() == "about 12%"
    assert figure.words_before() == ["margin", "of"]
    assert figure.words_behind() == ["helped", "us"]
    assert figure.noun_behind() == "helped"
    assert figure.before(10) == "margin of "
    assert figure.beside() == " but a margin of  about 12%  helped us much"


def test_the_clause_and_the_sentence_of_a_figure() -> None:
    figure = placed(TEXT)
    assert figure.clause_before() == "a margin of "
    assert figure.led() == "a margin of about 12%"
    assert figure.clause() == "a margin of about 12% helped us much"
    assert figure.sentence().of(TEXT).startswith("Sales fell")
    assert figure.sentence().of(TEXT).endswith("he said")


@pytest.mark.parametrize(
    ("text", "before"), [("It was closed. In 2014", ["in"]), ("Closed. 12% left", []), ("12% left", [])]
)
def test_the_words_before_are_of_one_sentence(text: str, before: list[str]) -> None:
    assert placed(text).words_before() == before


def test_a_mark_that_does_not_end_the_clause() -> None:
    figure = placed("Die Firma plant, 116 Stellen abzubauen.")
    assert figure.clause() == "116 Stellen abzubauen"
    assert figure.clause((" plant",)) == "Die Firma plant, 116 Stellen abzubauen"
