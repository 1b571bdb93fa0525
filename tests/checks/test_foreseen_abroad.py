"""A figure that a passage of another language only expects, told as past, is a finding."""

from __future__ import annotations

import pytest

from making import a_claim, a_figure, a_quote, a_source
from scifacts.verification import verify

# Statement, passage; both have 340 of the claim's figure.
EXPECTED = [
    ("Der Bau kostete 340 Euro.", "Der Bau soll 340 Euro kosten"),
    ("Der Gewinn lag bei 340 Euro.", "Der Gewinn wird 340 Euro betragen"),
    ("Der Umsatz stieg auf 340 Euro.", "Der Umsatz dürfte auf 340 Euro steigen"),
    ("Die Bank verlor 340 Franken.", "Die Bank rechnet mit einem Verlust von 340 Franken"),
    ("Le bénéfice a atteint 340 euros.", "Le bénéfice atteindra 340 euros"),
    ("La ville a construit 340 logements.", "La ville construira 340 logements"),
    ("L'usine emploie 340 personnes.", "L'usine emploiera 340 personnes"),
    ("El puente costó 340 euros.", "El puente costará 340 euros"),
    ("La obra costó 340 euros.", "La obra tendrá un coste de 340 euros"),
    ("Il ponte è costato 340 euro.", "Il ponte costerà 340 euro"),
    ("A ponte custou 340 euros.", "A ponte custará 340 euros"),
    ("The bridge cost 340 euros.", "El puente costará 340 euros"),
    ("该桥耗资340元。", "该桥预计耗资340元"),
]
TOLD_AS_IT_IS = [
    ("El gobierno va a invertir 340 pesos.", "El gobierno invertirá 340 pesos"),
    ("Die Bank schloss 340 Filialen.", "Von der Bank werden 340 Filialen geschlossen"),
    ("Der Verein verlor 340 Mitglieder.", "So werden 340 Mitglieder verloren"),
    ("Der Bau wird 340 Euro kosten.", "Der Bau soll 340 Euro kosten"),
    ("Der Umsatz lag bei 340 Euro.", "Anders als erwartet lag der Umsatz bei 340 Euro"),
    ("Die Kosten wurden auf 340 Euro geschätzt.", "Die Kosten sollen 340 Euro betragen"),
    ("Das Land versprach 340 Euro.", "Das Land wird 340 Euro zahlen"),
    ("340 Menschen wurden behandelt.", "340 Menschen werden in Kliniken behandelt"),
    ("Die Bank entließ 340 Leute.", "Die Bank, die 340 Leute entließ, soll verkauft werden"),
    ("Die 340 Wohnungen waren leer.", "Die 340 Wohnungen sollen abgerissen werden"),
    ("Le pont a coûté 340 euros.", "Le pont, qui ouvrira en mai, a coûté 340 euros"),
    ("Le gouvernement a annoncé 340 euros.", "Le gouvernement versera 340 euros"),
    ("El gobierno aprobó 340 pesos.", "El gobierno invertirá 340 pesos"),
    ("El museo recibió 340 visitas.", "El museo recibirá el premio tras 340 visitas"),
    ("La madera costó 340 euros.", "La madera cuesta 340 euros"),
    ("The orchestra had 340 players.", "The orchestra has 340 players"),
    ("该桥耗资340元。", "该桥耗资340元，预计明年通车"),
]


def rules(statement: str, passage: str) -> list[str]:
    """The rules that speak of a claim with a figure of 340."""
    claim = a_claim(statement, a_quote(passage), figure=a_figure("340", unit=None))
    (result,) = verify([a_source(passage + ".")], [claim])
    return [finding.rule for finding in result.findings]


@pytest.mark.parametrize(("statement", "passage"), EXPECTED)
def test_what_is_expected_is_not_past(statement: str, passage: str) -> None:
    assert rules(statement, passage) == ["SF207"]


@pytest.mark.parametrize(("statement", "passage"), TOLD_AS_IT_IS)
def test_what_is_told_as_it_is_is_no_finding(statement: str, passage: str) -> None:
    assert rules(statement, passage) == []
