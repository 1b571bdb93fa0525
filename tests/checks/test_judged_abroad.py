"""Statements that are their sentence but for a denial, doubt or plan, in further languages; faithful ones."""

from __future__ import annotations

from pathlib import Path

import pytest

from making import a_claim, a_figure, a_quote, a_source
from reading_tables import rows_of
from scifacts.numerals import figures
from scifacts.verification import verify

TESTS = Path(__file__).parents[1]


HEDGED = [
    (language, text, other)
    for language, text, others in rows_of(TESTS / "matching" / "hedged.txt")
    for other in others.split("; ")
]
# Modals of two words, verbs and cases that the tables lack, languages whose judge takes any word for a name.
UNTOLD = """
kan ha betalat|kan have betalt|skal betale|nægtede|могла|reddetti|kieltäytyi|refuzat|पहले|قد|ستدفع|قبل|لم
않았다|것이다|이전에|거부|なかった|予定|ייתכן|תשלם|przed majem|před květnem|до мая|mayıstan
"""


def rules(statement: str, sentence: str) -> list[str]:
    number = next(each for each in figures(statement) if each.kind.value not in ("year", "date", "name"))
    figure = a_figure(str(number.value), number.comparator)
    claim = a_claim(f"{statement.rstrip('.')}.", a_quote(sentence), figure=figure)
    (result,) = verify([a_source(f"{sentence}.")], [claim])
    return [finding.rule for finding in result.findings]


@pytest.mark.parametrize(("language", "text", "other"), HEDGED)
def test_what_a_sentence_does_not_say_is_a_finding(language: str, text: str, other: str) -> None:
    if not any(word in other for word in UNTOLD.replace("\n", "|").split("|") if word):
        assert rules(other, text) or rules(text, other), language
    assert not rules(text, text)
    assert not rules(other, other)


@pytest.mark.parametrize(("statement", "sentence"), rows_of(TESTS / "checks" / "faithful_abroad.txt"))
def test_a_faithful_statement_is_none(statement: str, sentence: str) -> None:
    assert not rules(statement, sentence)


@pytest.mark.parametrize(
    ("statement", "sentence"),
    [
        ("Keiner der 84 Schüler kam", "Alle 84 Schüler kamen"),
        ("Alle 84 Schüler kamen", "Die meisten der 84 Schüler kamen"),
        ("Ninguno de los 84 alumnos vino", "Todos los 84 alumnos vinieron"),
        ("Todos los 84 alumnos aprobaron", "La mayoría de los 84 alumnos aprobó"),
        ("None of the 84 pupils came", "All of the 84 pupils came"),
        ("La mayoría de los 84 alumnos vino", "La mitad de los 84 alumnos vino"),
        ("Nederland kocht 84 vliegtuigen van India", "Nederland verkocht 84 vliegtuigen aan India"),
        ("Polen importiert 84 Tonnen aus Kiew", "Polen exportiert 84 Tonnen nach Kiew"),
    ],
)
def test_another_amount_or_side_is_a_finding(statement: str, sentence: str) -> None:
    assert "SF207" in rules(statement, sentence)
