"""The rest of a share, told by the opposite word, is no finding; the share told of the opposite is one."""

from __future__ import annotations

import pytest

from making import a_claim, a_figure, a_quote, a_source
from scifacts.verification import verify

# Statement, passage, whether it is a finding; both have 340 of the claim's figure.
SHARES = [
    ("Of the 340 houses, 30% were not insured.", "Of the 340 houses, 70% were insured", False),
    (
        "Three quarters of the 340 residents have insurance.",
        "A quarter of the 340 residents have no insurance",
        False,
    ),
    ("30% of the 340 houses were not insured.", "70% of the 340 houses were not insured", True),
    ("70% of the 340 members backed it.", "It was opposed by 30% of the 340 members", False),
    ("Les deux tiers des 340 patients ont survécu.", "Un tiers des 340 patients sont morts", False),
    ("Ein Drittel der 340 Patienten starb.", "Zwei Drittel der 340 Patienten starben", True),
    ("65% of the 340 patients survived.", "35% of the 340 patients died", False),
    ("Of the 340 patients, 65% survived.", "Of the 340 patients, 35% died", False),
    ("Two thirds of the 340 patients survived.", "A third of the 340 patients died", False),
    ("Four in five of the 340 pupils passed.", "One in five of the 340 pupils failed", False),
    ("65% of the 340 patients died.", "35% of the 340 patients died", True),
    ("35% of the 340 patients survived.", "35% of the 340 patients died", True),
    ("Two thirds of the 340 patients died.", "A third of the 340 patients died", True),
    ("60% of the 340 patients survived.", "35% of the 340 patients died", True),
    ("99.5% of the 340 patients survived.", "Half of the 340 patients died", True),
    ("35% of the 340 patients survived, 65% died.", "35% of the 340 patients died and 65% survived", True),
    ("Half of the 340 members voted.", "A quarter of the 340 members voted", True),
    ("A third of the 340 patients died.", "Of the 340 patients, 34% died", False),
    ("A third of the 340 patients died.", "Of the 340 patients, 113 died; half of them were men", False),
]


@pytest.mark.parametrize(("statement", "passage", "is_told"), SHARES)
def test_a_share_is_its_rest_told_the_other_way(statement: str, passage: str, is_told: bool) -> None:
    claim = a_claim(statement, a_quote(passage), figure=a_figure("340", unit=None))
    (result,) = verify([a_source(passage + ".")], [claim])
    assert {finding.rule for finding in result.findings} == ({"SF207"} if is_told else set())
