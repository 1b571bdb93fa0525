"""The time that a statement ties its figure to is compared with the source's where `figure` names none."""

from __future__ import annotations

import pytest

from making import a_claim, a_figure, a_quote, a_source
from scifacts.verification import verify


@pytest.mark.parametrize(
    ("statement", "text", "said"),
    [
        ("In 2023, 48 meetings were held.", "In 2022, we held 48 meetings.", ["2023", "2022"]),
        ("48 meetings were held in 2023.", "We held 48 meetings in May 2022.", ["2023", "2022-05"]),
        ("2023年举办了48场会议", "2022年举办了48场会议。", ["2023", "2022"]),
        (
            "Le taux était de 48 % en 2020.",
            "Le taux était de 48 % en 2022, contre 50 % en 2020.",
            ["2020", "2022"],
        ),
        ("Im Jahr 2019 lebten 48 Menschen dort.", "Im Jahr 2009 lebten 48 Menschen dort.", ["2019", "2009"]),
        ("In 2022, 48 meetings were held.", "In 2022, we held 48 meetings.", []),
        ("In May 2022, 48 meetings were held.", "In 2022, we held 48 meetings.", []),
        ("48 meetings were held.", "In 2022, we held 48 meetings.", []),
        ("In 2023, 48 meetings were held.", "We held 48 meetings.", []),
        ("From 2012 to 2022, 48 meetings were held.", "By 2022, we had held 48 meetings.", []),
        ("In 2023 as in 2022, 48 meetings were held.", "In 2022, we held 48 meetings.", []),
        ("In 2023, 49 meetings were held.", "In 2022, we held 48 meetings.", []),
    ],
)
def test_another_time_in_the_statement(statement: str, text: str, said: list[str]) -> None:
    claim = a_claim(statement, a_quote(text.rstrip(".。")), figure=a_figure("48"))
    (result,) = verify([a_source(text)], [claim])
    found = [finding.message for finding in result.findings if finding.rule == "SF206"]
    assert len(found) == bool(said)
    assert all(time in found[0] for time in said)
