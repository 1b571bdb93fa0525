"""A share told of another base is a finding: women who are engineers, and engineers who are women."""

from __future__ import annotations

import pytest

from making import a_claim, a_figure, a_quote, a_source
from scifacts.verification import verify

# Statement, passage; both have 12% of the claim's figure.
OTHERWISE = [
    ("12 % de las mujeres son ingenieras.", "12 % de los ingenieros son mujeres"),
    ("12 Prozent der Frauen sind Ingenieure.", "12 Prozent der Ingenieure sind Frauen"),
    ("12 % des femmes sont ingénieures.", "12 % des ingénieures sont des femmes"),
    ("12% of women are engineers.", "12% of engineers are women"),
    ("12% of smokers have cancer.", "12% of cancer patients are smokers"),
    ("Of the women, 12% are engineers.", "12% of the engineers are women"),
]
ALIKE = [
    ("Les infirmiers sont à 12 % des femmes.", "Les femmes représentent 12 % des infirmiers"),
    ("12 % des enseignants sont des femmes.", "Les enseignants, dont 12 % de femmes, sont en grève"),
    ("Of engineers, 12% are women.", "12% of engineers are women"),
    ("Women are 12% of engineers.", "12% of engineers are women"),
    ("12% of the engineers were women.", "Women made up 12% of the engineers"),
    ("12% of female engineers work abroad.", "Among women engineers, 12% work abroad"),
    ("12% of patients with cancer smoke.", "12% of cancer patients are smokers"),
    ("12% of students at the school are boys.", "Boys are 12% of the school's students"),
    ("The share of engineers who are women is 12%.", "12% of engineers are women"),
    ("12% of engineers are women.", "The share of engineers who are women is 12%"),
    ("12% of engineers say that an engineer is safe.", "12% of engineers said that an engineer was safe"),
    ("12% of all staff in engineering are women.", "12% of engineers are women"),
    ("12% of people smoke.", "12% of adults, nearly all of them people of the city, smoke"),
    (
        "Of the children who were overweight, 12% lived in cities.",
        "12% of overweight children lived in cities",
    ),
]


def rules(statement: str, passage: str, value: str = "12", unit: str | None = "percent") -> list[str]:
    """The rules that speak of a claim with a figure of 12%."""
    claim = a_claim(statement, a_quote(passage), figure=a_figure(value, unit=unit))
    (result,) = verify([a_source(passage + ".")], [claim])
    return [finding.rule for finding in result.findings]


@pytest.mark.parametrize(("statement", "passage"), OTHERWISE)
def test_a_share_of_the_one_is_no_share_of_the_other(statement: str, passage: str) -> None:
    assert rules(statement, passage) == ["SF207"]


@pytest.mark.parametrize(("statement", "passage"), ALIKE)
def test_the_same_share_in_other_words_is_no_finding(statement: str, passage: str) -> None:
    assert rules(statement, passage) == []


def test_a_fraction_is_a_share() -> None:
    assert rules("Half of women are engineers.", "Half of engineers are women", "0.5", None) == ["SF207"]


def test_a_count_is_the_same_of_either() -> None:
    assert rules("12 of the women are engineers.", "12 of the engineers are women", unit=None) == []
