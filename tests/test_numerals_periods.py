"""Two times are one where neither says more than the other allows."""

from __future__ import annotations

import pytest

from scifacts.numerals import is_one_time, may_be_one_time, period_told

ONE = [
    ("2023", "2023"),
    ("2023", "2023-05"),
    ("2023-05", "2023-05-25"),
    ("2023", "2023-01-01/2023-03-31"),
    ("2012/2022", "2012-03/2022-05"),
]
SEASONS = [("2018/2019", "2018"), ("2018/2019", "2019-05")]
TWO = [
    ("2023", "2024"),
    ("2023-05", "2023-06"),
    ("2023-01", "2023-01-01/2023-03-31"),
    ("2012/2022", "2012"),
    ("2012/2022", "2012/2020"),
    ("2018/2019", "2020"),
]


@pytest.mark.parametrize(("one", "two"), ONE)
def test_times_of_which_one_lies_within_the_other(one: str, two: str) -> None:
    assert is_one_time(one, two)
    assert is_one_time(two, one)


@pytest.mark.parametrize(("one", "two"), TWO)
def test_times_that_are_two(one: str, two: str) -> None:
    assert not may_be_one_time(one, two)
    assert not may_be_one_time(two, one)


@pytest.mark.parametrize(("one", "two"), SEASONS)
def test_a_season_may_be_meant_by_either_of_its_years(one: str, two: str) -> None:
    assert not is_one_time(one, two)
    assert may_be_one_time(one, two)
    assert may_be_one_time(two, one)


def test_a_time_is_told_in_words() -> None:
    assert period_told("2011/2021") == "2011 to 2021"
