"""Statements, quotes and sources of any length and form are checked in time and without a crash."""

from __future__ import annotations

import time

import pytest

from making import a_claim, a_figure, a_quote, a_source
from scifacts.verification import verify

SENTENCE = "Japan made a profit of 340 dollars in the first half, the second-largest in Asia."
MANY = 20_000
NAMES = " ".join(f"Hull{chr(97 + at % 26)}{chr(97 + at // 26 % 26)}" for at in range(MANY))
NUMBERS = " ".join(map(str, range(1000, 3000)))
# Statement, quotes; each took a minute and more while words or figures were compared one with another.
LONG = {
    "superlatives": ("largest " * MANY + "profit of 340 dollars", [SENTENCE]),
    "names": (f"{NAMES} 340 dollars", [SENTENCE]),
    "one name": (f"{'A' * MANY} made 340 dollars", [SENTENCE]),
    "opposites": ("revenue surplus silver " * MANY + "340 dollars", [SENTENCE] * 300),
    "figures": (f"{NUMBERS} and 340", [f"{NUMBERS[::-1]} and 340"]),
}
NUMBERED = range(1000, 4000)
FAST = 20  # seconds of work, whatever else the machine does; the slowest takes two


@pytest.mark.parametrize(("statement", "quotes"), LONG.values(), ids=LONG)
def test_a_long_statement_is_checked_in_time(statement: str, quotes: list[str]) -> None:
    claim = a_claim(statement, *map(a_quote, quotes), figure=a_figure("340"))
    start = time.process_time()
    verify([a_source(quotes[0])], [claim])
    assert time.process_time() - start < FAST


def test_a_name_is_sought_once_in_a_long_source() -> None:
    """Three hundred sentences of a book do not each have the whole of it searched for one name."""
    sentences = [f"Firm {at} of Japan made 340 dollars." for at in range(1000, 1300)]
    book = "The council met in the town hall and spoke about the budget. " * 60_000
    claim = a_claim("Spain made 340 dollars.", *map(a_quote, sentences), figure=a_figure("340"))
    start = time.process_time()
    (result,) = verify([a_source(book + " ".join(sentences))], [claim])
    assert time.process_time() - start < FAST
    assert [one.rule for one in result.findings] == ["SF207"]


@pytest.mark.parametrize("mark", ["\uff9e", "\u0345", "\u20dd", "\ufe0f", "İ", "ﷺ"])
def test_a_sign_alone_is_no_name(mark: str) -> None:
    statement = f"{mark} Japan {mark} made 340 dollars."
    claim = a_claim(statement, a_quote("Spain made 340 dollars"), figure=a_figure("340"))
    (result,) = verify([a_source("Spain made 340 dollars.")], [claim])
    assert [one.rule for one in result.findings] == ["SF207"]


def test_the_other_side_of_a_vote_is_sought_right_behind_the_first() -> None:
    rest = "".join(f"{at} {'of them were there at last ' * 30}" for at in NUMBERED)
    text = f"Of those who came, 52 agreed. {rest}"
    claim = a_claim("It was won by 52 votes to 44.", a_quote(text.strip()), figure=a_figure("52"))
    start = time.process_time()
    verify([a_source(text)], [claim])
    assert time.process_time() - start < FAST


@pytest.mark.parametrize("statement", ["", "\n", " \u3000 "])
def test_a_statement_without_a_word_is_checked(statement: str) -> None:
    claim = a_claim(statement, a_quote("profit of 340 dollars"), figure=a_figure("340"))
    (result,) = verify([a_source(SENTENCE)], [claim])
    assert [match.status.value for match in result.matches] == ["match"]
