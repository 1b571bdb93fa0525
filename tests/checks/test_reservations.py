"""Words that leave a sentence open are told by their kind, in all languages, and from words like them."""

from __future__ import annotations

import pytest

from scifacts.checks.reading.reservations import Reservation, has_reservation, reservations_in

KINDS = [
    ("Sales (not adjusted) rose, with or without fuel, and not in May.", "denied"),
    ("It did not, and couldn't, without them.", "denied"),
    ("Elle n'a signé ni l'un ni l'autre.", "denied"),
    ("Er kam nie, und kein Haus ohne Dach.", "denied"),
    ("协议没有签署", "denied"),
    ("He denied the false report.", "disputed"),
    ("It stopped short, a failure.", "undone"),
    ("It may be built, or is to be.", "possible"),
    ("Die Firma soll Stellen streichen.", "possible"),
    ("L'usine va créer des emplois.", "possible"),
    ("It asks whether it is, unless it was.", "conditional"),
    ("Falls das Haus steht.", "conditional"),
    ("As planned, ten were alleged.", "unsure"),
    ("The target was an estimated ten.", "estimated"),
    ("计划签署协议", "unsure"),
    ("It slowed.", "lessened"),
    ("All but few, until May.", "limited"),
    ("It agreed to it.", "infinitive"),
    ("It was later, after that, although late.", "other_time"),
]
PLAIN = [
    "In May it opened a van park in Cannes.",
    "Sales falls were seen where plants raised the life expectancy of asylum seekers.",
    "Die Messe fand im Mai statt und zog Gäste an.",
    "中国与非洲国家签署了协议",
]


@pytest.mark.parametrize(("text", "kind"), KINDS)
def test_the_kinds_of_words_that_leave_a_sentence_open(text: str, kind: str) -> None:
    assert [one for one in Reservation if has_reservation(text, frozenset({one}))] == [kind]


@pytest.mark.parametrize("text", PLAIN)
def test_words_that_only_look_like_them(text: str) -> None:
    assert [*reservations_in(text, frozenset(Reservation))] == []


def test_the_words_are_given_as_they_are_written() -> None:
    text = "He could Not have done it, if he had planned it."
    assert [*reservations_in(text, frozenset(Reservation))] == ["could", "Not", "if", "planned"]
    assert [*reservations_in(text, frozenset({Reservation.DENIED}))] == ["Not"]
