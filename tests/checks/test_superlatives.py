"""The first of all told over one of the first, or over the first of fewer, is a finding."""

from __future__ import annotations

import pytest

from making import a_claim, a_figure, a_quote, a_source
from scifacts.verification import verify

# Statement, passage; both have 340 of the claim's figure.
OTHERWISE = [
    ("It is the oldest of 340 bridges.", "It is one of the oldest of 340 bridges"),
    (
        "It is Europe's largest bank, with 340 offices.",
        "It is one of Europe's largest banks, with 340 offices",
    ),
    ("The city's largest school has 340 pupils.", "One of the city's largest schools has 340 pupils"),
    ("It is the most popular park, with 340 trees.", "It is one of the most popular parks, with 340 trees"),
    ("Japan's oldest inn has 340 rooms.", "The inn, one of Japan's oldest, has 340 rooms"),
    ("It is the world's largest bank, with 340 offices.", "It is Europe's largest bank, with 340 offices"),
    (
        "It is the largest bank in Europe, with 340 offices.",
        "It is the largest bank in Spain, with 340 offices",
    ),
    ("Es ist die größte Bank mit 340 Filialen.", "Es ist eine der größten Banken mit 340 Filialen"),
    ("La plus ancienne église a 340 places.", "L'une des plus anciennes églises a 340 places"),
    ("Es el mayor banco, con 340 oficinas.", "Es uno de los mayores bancos, con 340 oficinas"),
    ("Es el mayor banco, con 340 oficinas.", "Es el segundo mayor banco, con 340 oficinas"),
    ("Es el mayor banco, con 340 oficinas.", "El banco, segundo mayor del país, tiene 340 oficinas"),
    ("It is the oldest and the longest of 340 bridges.", "It is one of the longest of 340 bridges"),
    ("The best hotel in Rome has 340 rooms.", "One of the best hotels in Rome has 340 rooms"),
    (
        "It is the largest of European banks, with 340 offices.",
        "It is the largest of Spanish banks, with 340 offices",
    ),
]
FAITHFUL = [
    (
        "It is among the largest banks, with 340 offices.",
        "It is one of Europe's largest banks, with 340 offices",
    ),
    ("It is one of the largest banks, with 340 offices.", "It is the largest bank, with 340 offices"),
    ("The tallest tower in Japan has 340 floors.", "The tower, the tallest in Asia, has 340 floors"),
    ("Spain's largest bank has 340 offices.", "The largest bank in Spain has 340 offices"),
    (
        "The biggest cut is 340 jobs in Leeds.",
        "One of the biggest cuts, the biggest in Leeds, is 340 jobs",
    ),
    ("The forest in the west has 340 bears.", "The forest, one of the oldest in Europe, has 340 bears"),
    ("Most of the 340 flats are empty.", "At most 340 flats are empty, most of them old"),
    (
        "Aquí viven 340 personas mayores.",
        "En uno de los mayores barrios viven 340 personas mayores",
    ),
    ("Aquí viven 340 personas mayores.", "En uno de los mayores barrios viven 340 personas"),
    ("El segundo mayor banco tiene 340 oficinas.", "Es el segundo mayor banco, con 340 oficinas"),
    ("La plus ancienne église a 340 places.", "L'église, l'une des plus grandes de Nice, a 340 places"),
    ("The oldest of the bridges is 340 m long.", "One of the longest bridges, at 340 m, is the old one"),
    (
        "It is the world's largest bank, with 340 offices.",
        "With 340 offices, the bank is the world's largest",
    ),
    ("It is the largest bank, with 340 offices.", "It is Europe's largest bank, with 340 offices"),
    ("It is the world's largest bank, with 340 offices.", "It is the largest bank, with 340 offices"),
    ("It is Europe's largest bank, with 340 offices.", "It is the largest bank of all, with 340 offices"),
    ("The hotel has at best 340 guests.", "One of the best hotels in Rome has at most 340 guests"),
]


def rules(statement: str, passage: str) -> list[str]:
    """The errors of a claim with a figure of 340 that are about the statement."""
    claim = a_claim(statement, a_quote(passage), figure=a_figure("340", unit=None))
    (result,) = verify([a_source(passage + ".")], [claim])
    return [finding.rule for finding in result.findings if finding.rule == "SF207"]


@pytest.mark.parametrize(("statement", "passage"), OTHERWISE)
def test_the_first_over_one_of_the_first_is_a_finding(statement: str, passage: str) -> None:
    assert rules(statement, passage) == ["SF207"]


@pytest.mark.parametrize(("statement", "passage"), FAITHFUL)
def test_the_same_or_less_is_no_finding(statement: str, passage: str) -> None:
    assert rules(statement, passage) == []
