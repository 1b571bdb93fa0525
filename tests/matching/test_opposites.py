"""Tables of words that exclude each other: read with their forms, and glanced at before they are read."""

from __future__ import annotations

import pytest

from scifacts.matching import kinds, opposites


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("tenant", "landlord"),
        ("tenants", "landlords"),
        ("accepted", "rejected"),
        ("lending", "borrowing"),
        ("cheaper", "dearer"),
        ("supplier", "supplier"),
        ("overweight", "underweight"),
        ("höchste", "zweithöchste"),
    ],
)
def test_words_exclude_each_other_in_any_form(one: str, other: str) -> None:
    assert opposites.are_opposite(one, other) is (one != other)
    assert opposites.are_opposite(other, one) is (one != other)


def test_a_glance_misses_no_word_that_has_an_opposite() -> None:
    words = (
        "tenants",
        "accepted",
        "bought",
        "cut",
        "lose",
        "losing",
        "re-elected",
        "inside",
        "on",
    )
    assert all(map(opposites.may_have_opposite, words))
    assert not any(map(opposites.may_have_opposite, ("xylophone", "qwerty")))


def test_a_glance_misses_no_word_of_a_kind() -> None:
    words = ("women", "mice", "spent", "earned", "planning", "wheat", "owes", "dying", "factories")
    assert all(map(kinds.may_be_of_a_kind, words))
    assert not any(map(kinds.may_be_of_a_kind, ("xylophone", "qwerty")))
