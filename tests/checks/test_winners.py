"""Who beat whom, in several languages."""

from __future__ import annotations

import pytest

from scifacts.checks.deeds.winners import beaten_by_the_other
from scifacts.checks.exchanged.told_from_sides import are_two_sides_of_one

TURNED = [
    ("Hull beat Leeds 3-1.", "Hull lost 3-1 to Leeds."),
    ("Bayern gewann 3:1 gegen Dortmund.", "Dortmund gewann 3:1 gegen Bayern."),
    ("Dortmund gewann 3:1 gegen Bayern.", "Dortmund verlor 3:1 gegen Bayern."),
    ("Lyon a battu Nice 3-1.", "Nice a battu Lyon 3-1."),
    ("Lyon a battu Nice 3-1.", "Lyon s'est incliné 3-1 face à Nice."),
    ("El Betis venció 3-1 al Cádiz.", "El Cádiz venció 3-1 al Betis."),
    ("Milan ha battuto Roma 3-1.", "Roma ha battuto Milan 3-1."),
    ("Porto venceu o Benfica por 3-1.", "Benfica venceu o Porto por 3-1."),
    ("Ajax versloeg Utrecht met 3-1.", "Utrecht versloeg Ajax met 3-1."),
]
THE_SAME = [
    ("Hull beat Leeds 3-1.", "Leeds lost 3-1 to Hull."),
    ("Bayern gewann 3:1 gegen Dortmund.", "Dortmund verlor 3:1 gegen Bayern."),
    ("Lyon a battu Nice 3-1.", "Nice s'est incliné 3-1 face à Lyon."),
    ("El Betis venció 3-1 al Cádiz.", "El Cádiz perdió 3-1 ante el Betis."),
    ("Milan ha battuto Roma 3-1.", "Roma ha perso 3-1 contro Milan."),
    ("Ajax versloeg Utrecht met 3-1.", "Utrecht verloor 3-1 van Ajax."),
    ("Lyon a battu Nice 3-1.", "Lyon a battu Nice, et Nice a battu Brest."),  # two games
    ("Hull beat Leeds 3-1.", "Leeds would have beaten Hull."),
    ("Hull beat Leeds 3-1.", "Leeds beat Hull 3-1 on Sunday."),  # which the rule of roles tells
]


@pytest.mark.parametrize(("statement", "sentence"), TURNED)
def test_the_winner_is_another(statement: str, sentence: str) -> None:
    assert beaten_by_the_other(statement, sentence) is not None
    assert beaten_by_the_other(sentence, statement) is not None


@pytest.mark.parametrize(("statement", "sentence"), THE_SAME)
def test_the_winner_is_the_same(statement: str, sentence: str) -> None:
    assert beaten_by_the_other(statement, sentence) is None
    assert beaten_by_the_other(sentence, statement) is None


def test_who_lost_to_him_that_won_is_the_other_side() -> None:
    assert are_two_sides_of_one("gewann", "Bayern ", "verlor", ("Dortmund ", " 3:1 gegen Bayern"))
    assert not are_two_sides_of_one("gewann", "Bayern ", "verlor", ("Bayern ", " 3:1 gegen Dortmund"))
    assert not are_two_sides_of_one("gewann", "Bayern ", "schloss", ("Dortmund ", " 3 Läden in Bayern"))
