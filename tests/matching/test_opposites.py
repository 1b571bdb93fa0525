"""Tables of words that exclude each other: read with their forms, and glanced at before they are read."""

from __future__ import annotations

from itertools import permutations

import pytest

from scifacts.matching.vocabulary import exclusive_abroad, glances, kinds, opposites


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("tenant", "landlord"),
        ("tenants", "landlords"),
        ("accepted", "rejected"),
        ("lending", "borrowing"),
        ("cheaper", "dearer"),
        ("supplier", "supplier"),
        ("allies", "enemies"),
        ("overweight", "underweight"),
        ("höchste", "zweithöchste"),
    ],
)
def test_words_exclude_each_other_in_any_form(one: str, other: str) -> None:
    assert opposites.are_opposite(one, other) is (one != other)
    assert opposites.are_opposite(other, one) is (one != other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("women", "men"),
        ("mice", "patients"),
        ("earned", "spent"),
        ("using", "producing"),
        ("owes", "pays"),
        ("surviving", "dying"),
        ("factories", "houses"),
        ("wheat", "maize"),
        ("women", "ladies"),
        ("wheat", "revenue"),
        ("nephritis", "hepatitis"),
        ("mastectomies", "revenue"),
        ("krankenversicherung", "rentenversicherung"),
        ("rentenversicherung", "rentenversicherung"),
        ("hydroxylinoleylcarnitine", "ylinoleylcarnitine"),
    ],
)
def test_words_of_a_kind_differ_in_any_form(one: str, other: str) -> None:
    differ = other not in ("ladies", "revenue", "ylinoleylcarnitine", one)
    assert kinds.are_different_kinds(one, other) is differ
    assert kinds.are_different_kinds(other, one) is differ


@pytest.mark.parametrize(
    ("one", "other", "exclude"),
    [
        ("kalten", "warmen", True),
        ("kalten", "kalter", False),
        ("kalten", "nassen", False),
        ("fortes", "faibles", True),
        ("públicas", "privadas", True),
        ("северного", "южного", True),
        ("северного", "северному", False),
        ("купили", "продали", True),
    ],
)
def test_words_of_other_languages_exclude_each_other(one: str, other: str, exclude: bool) -> None:
    assert exclusive_abroad.are_opposite_abroad(one, other) is exclude
    assert exclusive_abroad.are_opposite_abroad(other, one) is exclude


@pytest.mark.parametrize(
    ("one", "other", "differ"),
    [
        ("sechzig", "siebzig", True),
        ("vierundzwanzig", "vierunddreißig", True),
        ("quatorze", "quarante", True),
        ("catorze", "quatorze", False),
        ("dezesseis", "dezasseis", False),
        ("пяти", "шести", True),
        ("трём", "трех", False),
        ("casa", "cosa", False),
        ("six", "ten", False),
    ],
)
def test_number_words_of_one_language_differ(one: str, other: str, differ: bool) -> None:
    assert exclusive_abroad.count_otherwise(one, other) is differ
    assert exclusive_abroad.count_otherwise(other, one) is differ


def test_pairs_of_the_table_are_opposite_although_it_is_only_glanced_at() -> None:
    pairs = [pair.split("/")[:2] for pair in opposites._PAIRS.split()]
    missed = [pair for pair in pairs if not opposites.are_opposite(*pair)]
    assert missed == []


def test_how_often_a_table_was_asked_decides_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    pairs = ["near/in", "up/down", *opposites._PAIRS.split()[::40]]
    forms = [{form for side in pair.split("/") for form in opposites._forms(side)} for pair in pairs]
    forms[0].add("inning")
    nouns = [noun for kind in kinds._KINDS.split("\n")[::9] for noun in kind.replace("/", " ").split()[:9]]
    told = []
    for most in (0, 1_000_000):  # the table is always read, or always glanced at before
        monkeypatch.setattr(glances, "_MANY", most)
        opposed = [
            pair for words in forms for pair in permutations(words, 2) if opposites.are_opposite(*pair)
        ]
        differ = [pair for pair in permutations(nouns, 2) if kinds.are_different_kinds(*pair)]
        told.append((set(opposed), set(differ)))
    assert told[0] == told[1]
    assert all(told[0])
