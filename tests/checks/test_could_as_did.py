"""What something can do or has room for, told as done, is a finding."""

from __future__ import annotations

import pytest

from making import a_claim, a_figure, a_quote, a_source
from scifacts.verification import verify

# Statement, passage; both have 340 of the claim's figure.
ABLE = [
    ("渡轮已运载340人。", "渡轮可运载340人"),
    ("The ferry carried 340 passengers.", "The ferry can carry 340 passengers"),
    ("The plant makes 340 tonnes a year.", "The plant can make 340 tonnes a year"),
    ("The mill processed 340 tonnes.", "The mill is able to process 340 tonnes"),
    ("The plant made 340 tonnes last year.", "The plant has a capacity of 340 tonnes"),
    ("The stadium drew 340 people.", "The stadium holds 340 people"),
    ("340 passengers travelled on the ferry.", "The ferry has room for 340 passengers"),
    ("The jet flew 340 miles.", "The jet has a range of 340 miles"),
    ("The plant made 340 tonnes.", "The plant, which has a capacity of 340 tonnes, made 52"),
    ("The plant makes 340 tonnes a year.", "The plant has an annual capacity of 340 tonnes"),
    ("The lines make 340 cells a year.", "The lines, built to make 340 cells a year, run at 40% of that"),
    ("The park supplied 340 homes.", "The park has a new turbine, enough to supply 340 homes, and a lake"),
    ("The ship caught 340 tonnes.", "The ship, licensed to catch 340 tonnes, landed 61"),
    ("Das Werk produzierte 340 Autos.", "Das Werk kann 340 Autos produzieren"),
    ("L'usine a fabriqué 340 voitures.", "L'usine peut fabriquer 340 voitures"),
    ("La planta fabricó 340 coches.", "La planta puede fabricar 340 coches"),
    ("该厂生产了340辆汽车。", "该厂可生产340辆汽车"),
]
TOLD_AS_IT_IS = [
    ("The ferry was made for 340 people.", "The ferry has room for 340 people"),
    ("The ferry, loaded to capacity, carried 340 people.", "The ferry can carry 340 people"),
    ("The plant sorted 340 tonnes.", "The plant can sort 340 tonnes, and sorted them in May"),
    ("The plant sorts 340 tonnes.", "The plant can sort 340 tonnes"),
    ("The plant wants 340 tonnes a year.", "The plant can sort 340 tonnes a year"),
    ("The plant can produce 340 tonnes.", "The plant has a capacity of 340 tonnes"),
    ("The machine reads 340 pages a minute.", "The machine can read 340 pages a minute"),
    ("The hall was built for 340 people.", "The hall holds 340 people"),
    ("The ship carried 340 passengers.", "The ship, which can carry 340 passengers, was full"),
    ("The plant holds 340 tonnes a year.", "The plant has a capacity of 340 tonnes a year"),
    (
        "The lines were built to make 340 cells a year.",
        "The lines, built to make 340 cells a year, run at 40%",
    ),
    ("The park could supply 340 homes.", "The park has a new turbine, enough to supply 340 homes"),
    ("The ship may catch 340 tonnes.", "The ship, licensed to catch 340 tonnes, landed 61"),
    ("She was allowed in and kept 340 shares.", "She was allowed to keep 340 shares"),
    ("He saw 340 ships.", "He could see 340 ships"),
    ("He walked 340 metres.", "He can walk 340 metres"),
    ("The firm bought a plant for 340 cars.", "The firm bought the plant, which can make 340 cars"),
    ("The company made 340 patents public.", "The company holds 340 patents"),
    ("He sold 340 shares.", "He holds 340 shares"),
    ("A bus made for 340 people crashed.", "The bus seats 340 people"),
]


def rules(statement: str, passage: str) -> list[str]:
    """The rules that speak of a claim with a figure of 340."""
    claim = a_claim(statement, a_quote(passage), figure=a_figure("340", unit=None))
    (result,) = verify([a_source(passage + ".")], [claim])
    return [finding.rule for finding in result.findings]


@pytest.mark.parametrize(("statement", "passage"), ABLE)
def test_what_is_possible_is_not_done(statement: str, passage: str) -> None:
    assert rules(statement, passage) == ["SF207"]


@pytest.mark.parametrize(("statement", "passage"), TOLD_AS_IT_IS)
def test_what_is_told_as_it_is_is_no_finding(statement: str, passage: str) -> None:
    assert rules(statement, passage) == []
