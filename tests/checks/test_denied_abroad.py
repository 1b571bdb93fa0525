"""What a statement tells and its passage denies, in languages whose denials are known."""

from __future__ import annotations

import pytest

from making import a_claim, a_figure, a_quote, a_source
from scifacts.verification import verify

DENIED = [
    ("Das Amt schloss Verträge mit 116 Firmen.", "Das Amt schloss keine Verträge mit 116 Firmen."),
    ("Das Amt zahlte an 116 Firmen.", "Das Amt zahlte nicht an 116 Firmen."),
    ("Das Amt zahlte nicht an 116 Firmen.", "Das Amt zahlte an 116 Firmen."),
    ("Il consiglio ha approvato 116 piani.", "Il consiglio non ha approvato 116 piani."),
    ("O conselho aprovou 116 planos.", "O conselho não aprovou 116 planos."),
    ("De raad keurde 116 plannen goed.", "De raad keurde 116 plannen niet goed."),
    ("Het college bouwde 116 huizen.", "Het college bouwde 116 huizen niet."),
    ("Rada przyjęła 116 planów.", "Rada nie przyjęła 116 planów."),
    ("Rada schválila 116 plánů.", "Rada neschválila 116 plánů."),
    ("Plán byl schválen 116 hlasy.", "Plán nebyl schválen 116 hlasy."),
    ("Rådet godkände 116 planer.", "Rådet godkände inte 116 planer."),
    ("Parlamentti hyväksyi 116 lakia.", "Parlamentti ei hyväksynyt 116 lakia."),
    ("Совет одобрил 116 планов.", "Совет не одобрил 116 планов."),
    ("Plan 116 ülke tarafından imzalandı.", "Plan 116 ülke tarafından imzalanmadı."),
]  # fmt: skip
TOLD_ALIKE = [
    ("Firma ma 116 domów w mieście.", "Firma ma 116 domów w mieście nie dla bogatych."),
    ("Rada przyjęła 116 planów.", "Rada przyjęła 116 planów, choć nie miała czasu."),
    ("Rada przyjęła 116 planów.", "Nie tylko rada przyjęła 116 planów."),
    ("Rådet godkände 116 planer.", "Rådet som inte hade tid godkände 116 planer."),
    ("Il consiglio ha bocciato 116 piani.", "Il consiglio non ha approvato 116 piani."),
    ("Das Amt schloss 116 Verträge.", "Das Amt schloss nicht nur 116 Verträge."),
    ("Rada nie przyjęła 116 planów.", "Rada nie przyjęła 116 planów."),
    ("Kein Kind der 116 Klassen war krank.", "In den 116 Klassen war kein Kind krank."),
    ("In 116 Klassen war ein Kind krank.", "In 116 Klassen war ein Kind krank, in keiner ein Lehrer."),
    ("Es nahmen 116 Kinder teil.", "Nicht alle Kinder kamen; es nahmen 116 Kinder teil."),
]  # fmt: skip


def _said(statement: str, text: str) -> list[str]:
    claim = a_claim(statement, a_quote(text.rstrip(".")), figure=a_figure("116"))
    (result,) = verify([a_source(text)], [claim])
    return [finding.message for finding in result.findings if finding.rule == "SF207"]


@pytest.mark.parametrize(("statement", "text"), DENIED)
def test_what_one_side_denies(statement: str, text: str) -> None:
    (message,) = _said(statement, text)
    assert message.startswith("the statement says “")


@pytest.mark.parametrize(("statement", "text"), TOLD_ALIKE)
def test_what_both_sides_say(statement: str, text: str) -> None:
    assert _said(statement, text) == []
