"""Which figures allow which: by a table, and against a slow twin that tries quantities."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from making import a_figure
from scifacts.comparison.figures import covers, loosened, was_changed
from scifacts.model import Comparator, Figure

LOOSER = [
    (("160", "exactly"), ("160", "about")),
    (("160", "exactly"), ("160", "at-least")),
    (("160", "exactly"), ("160", "at-most")),
    (("160", "exactly"), ("100", "more-than")),
    (("3.094", "exactly"), ("3.1", "about")),
    (("160", "more-than"), ("100", "more-than")),
    (("160", "more-than"), ("160", "at-least")),
    (("160", "at-least"), ("159", "more-than")),
    (("160", "less-than"), ("200", "less-than")),
    (("160", "less-than"), ("160", "at-most")),
    (("160", "almost"), ("160", "less-than")),
    (("160", "almost"), ("160", "about")),
    (("160", "about"), ("100", "more-than")),
]
OTHERWISE = [
    (("160", "exactly"), ("160", "more-than")),
    (("160", "more-than"), ("160", "less-than")),
    (("160", "more-than"), ("160", "about")),
    (("160", "about"), ("160", "at-least")),
    (("160", "exactly"), ("160", "almost")),
    (("160", "exactly"), ("170", "about")),
    (("160", "almost"), ("160", "at-least")),
]


@pytest.mark.parametrize(("old", "new"), LOOSER)
def test_looser(old: tuple[str, str], new: tuple[str, str]) -> None:
    assert covers(a_figure(*new), a_figure(*old))
    assert not covers(a_figure(*old), a_figure(*new))
    assert list(loosened(a_figure(*old), a_figure(*new)))
    assert not list(loosened(a_figure(*new), a_figure(*old)))
    assert not was_changed(a_figure(*old), a_figure(*new))


@pytest.mark.parametrize(("old", "new"), OTHERWISE)
def test_neither_looser_nor_tighter(old: tuple[str, str], new: tuple[str, str]) -> None:
    assert not list(loosened(a_figure(*old), a_figure(*new)))
    assert was_changed(a_figure(*old), a_figure(*new))


@pytest.mark.parametrize(
    ("old", "new", "looser", "changed"),
    [
        ("2023-05", "2023", True, False),
        ("2023", "2023-05", False, False),
        ("2022", "2023", False, True),
        ("2022", None, True, False),
        (None, "2022", False, False),
    ],
)
def test_times(old: str | None, new: str | None, looser: bool, changed: bool) -> None:
    then, now = a_figure("1", as_of=old), a_figure("1", as_of=new)
    assert (bool(list(loosened(then, now))), was_changed(then, now)) == (looser, changed)


def test_units_and_scales() -> None:
    assert was_changed(a_figure("5", unit="CNY"), a_figure("5", unit="USD"))
    assert was_changed(a_figure("5", unit="ships"), a_figure("5", unit="harbours"))
    assert not was_changed(a_figure("5", unit="CNY"), a_figure("5", unit="yuan"))
    assert was_changed(a_figure("5", unit="tonnes of cod"), a_figure("5", unit="tonnes of herring"))
    assert was_changed(a_figure("5", unit="bags of sand"), a_figure("5", unit="bags of tea a day"))
    assert not was_changed(a_figure("5", unit="tonnes"), a_figure("5", unit="tonnes of herring"))


@pytest.mark.parametrize("unit", ["tonnes of cod", "percent of GDP", "% GDP", "bags of sand"])
def test_a_unit_that_no_longer_says_of_what_is_looser(unit: str) -> None:
    old, new = a_figure("5", unit=unit), a_figure("5", unit=unit.split()[0])
    assert [*loosened(old, new)]
    assert not [*loosened(new, old)]
    assert not was_changed(a_figure("3.09", scale="trillion"), a_figure("3090", scale="billion"))
    assert was_changed(a_figure("3.09", scale="trillion"), a_figure("3.09", scale="billion"))
    assert was_changed(a_figure("160", "more-than"), a_figure("170", "more-than"))


BOUNDED = st.builds(
    Figure,
    st.integers(-3, 3).map(Decimal),
    st.sampled_from(
        [
            Comparator.EXACTLY,
            Comparator.MORE_THAN,
            Comparator.AT_LEAST,
            Comparator.LESS_THAN,
            Comparator.AT_MOST,
        ]
    ),
)
TRIED = [Decimal(number) / 2 for number in range(-9, 10)]


def allows(figure: Figure, quantity: Decimal) -> bool:
    return {
        Comparator.EXACTLY: quantity == figure.value,
        Comparator.MORE_THAN: quantity > figure.value,
        Comparator.AT_LEAST: quantity >= figure.value,
        Comparator.LESS_THAN: quantity < figure.value,
        Comparator.AT_MOST: quantity <= figure.value,
    }[figure.comparator]


@settings(derandomize=True, max_examples=200)
@given(BOUNDED, BOUNDED)
def test_covers_is_what_trying_finds(wide: Figure, narrow: Figure) -> None:
    assert covers(wide, narrow) == all(allows(wide, one) for one in TRIED if allows(narrow, one))


ANY = st.builds(Figure, st.integers(-3, 3).map(Decimal), st.sampled_from(list(Comparator)))


@settings(derandomize=True, max_examples=200)
@given(ANY, ANY)
def test_no_figure_is_looser_than_itself_nor_two_than_each_other(one: Figure, other: Figure) -> None:
    assert covers(one, one)
    assert not (list(loosened(one, other)) and list(loosened(other, one)))
