"""The words that tell two figures of a sentence apart, and which of them belongs to which."""

from __future__ import annotations

from decimal import Decimal

import pytest

from scifacts.checks.reading.figure_words import words_apart
from scifacts.checks.reading.placed import Placed
from scifacts.numerals import figures

# Text, two figures, words of the first alone, words of the second alone.
TOLD = [
    ("The quake killed 340 and injured 54.", "340", "54", {"dead"}, {"hurt"}),
    ("It had 410 visitors in 2019 and 655 in 2022.", "410", "655", {"2019"}, {"2022"}),
    ("It fell to 5.4% in March from 6.8% a year earlier.", "5.4", "6.8", {"march"}, {"year", "earli"}),
    ("Lindner won with 53.9% of the vote to Kovac's 46.1%.", "53.9", "46.1", {"lindn"}, {"kovac"}),
    ("A profit of 870 for sales of 95.", "870", "95", {"profit"}, {"sal"}),
    ("Some 58 of them are French, including 12 nurses.", "58", "12", {"whole"}, {"part"}),
    ("Teachers (340) outnumber nurses (54).", "340", "54", {"teach"}, {"nurs"}),
    ("其中男性340人，女性48人。", "340", "48", {"男性"}, {"女性"}),
]


@pytest.mark.parametrize(("text", "one", "two", "ours", "theirs"), TOLD)
def test_each_figure_has_its_words(text: str, one: str, two: str, ours: set[str], theirs: set[str]) -> None:
    by_value = {mention.value: Placed(mention, text) for mention in figures(text)}
    first, second = words_apart(by_value[Decimal(one)], by_value[Decimal(two)])
    assert ours <= first.keys()
    assert theirs <= second.keys()
    assert not first.keys() & second.keys()


def test_a_noun_that_one_figure_is_told_to_count_is_of_both() -> None:
    text = "France has 58 reactors and Sweden 10."
    by_value = {mention.value: Placed(mention, text) for mention in figures(text)}
    first, _ = words_apart(by_value[Decimal(58)], by_value[Decimal(10)])
    assert "react" not in first
