"""A statement that stands in its sentence is a finding where the rest of the sentence turns it."""

from __future__ import annotations

import pytest

from making import a_claim, a_figure, a_quote, a_source
from scifacts.numerals import figures
from scifacts.verification import verify

# Statement, passage.
TURNED = [
    ("The company has paid a dividend of 5%.", "Rarely has the company paid a dividend of 5%."),
    (
        "The company has paid a dividend of 5%.",
        "Never before has the company paid a dividend of 5%.",
    ),
    ("The company paid a dividend of 5%.", "At no time did the company pay a dividend of 5%."),
    (
        "The company paid a dividend of 5%.",
        "The bank did not pay, nor did the company pay a dividend of 5%.",
    ),
    ("The company paid a dividend of 5%.", "Not once did the company pay a dividend of 5%."),
    (
        "The company has paid a dividend of 5%.",
        "Only once has the company paid a dividend of 5%.",
    ),
    ("The plan costs 12 euros.", "The plan costs 12 euros if the state agrees."),
    ("The pool was open for 12 days.", "The pool was open for 12 days unless it rained."),
    ("Le projet coûte 12 euros.", "Le projet coûte 12 euros seulement si le maire signe."),
    ("The 12 schools have a pool.", "None of the 12 schools have a pool."),
    ("The 12 schools have a pool.", "Few of the 12 schools have a pool."),
    ("The 12 schools have a pool.", "Half of the 12 schools have a pool."),
    ("The 12 schools have a pool.", "Most of the 12 schools have a pool."),
    ("Die Firma hat 5 Prozent gezahlt.", "Noch nie hat die Firma 5 Prozent gezahlt."),
    ("Die Firma zahlt 5 Prozent.", "Selten zahlt die Firma 5 Prozent."),
    ("Die 12 Schulen haben ein Bad.", "Keine der 12 Schulen hat ein Bad."),
    ("Die 12 Schulen haben ein Bad.", "Wenige der 12 Schulen haben ein Bad."),
    ("L'entreprise a payé 5 %.", "À aucun moment l'entreprise n'a payé 5 %."),
    ("L'entreprise a payé 5 %.", "Jamais l'entreprise n'a payé 5 %."),
    ("Les 12 écoles ont une piscine.", "Aucune des 12 écoles n'a de piscine."),
    ("Les 12 écoles ont une piscine.", "La plupart des 12 écoles ont une piscine."),
    ("La empresa pagó un 5 %.", "En ningún momento la empresa pagó un 5 %."),
    ("La empresa pagó un 5 %.", "Nunca pagó la empresa un 5 %."),
    ("Las 12 escuelas tienen piscina.", "Ninguna de las 12 escuelas tiene piscina."),
    ("Las 12 escuelas tienen piscina.", "La mitad de las 12 escuelas tienen piscina."),
    ("La società ha pagato il 5%.", "Mai prima la società ha pagato il 5%."),
    ("Het bedrijf heeft 5% betaald.", "Nooit heeft het bedrijf 5% betaald."),
    ("De 12 scholen hebben een bad.", "Geen van de 12 scholen heeft een bad."),
    ("De 12 scholen hebben een bad.", "De helft van de 12 scholen heeft een bad."),
    ("Företaget har betalat 5 %.", "Aldrig har företaget betalat 5 %."),
    ("De 12 skolorna har bad.", "Ingen av de 12 skolorna har bad."),
    ("Firma zapłaciła 5 procent.", "Nigdy firma nie zapłaciła 5 procent."),
    ("12 szkół ma basen.", "Żadna z 12 szkół nie ma basenu."),
    ("12 szkół ma basen.", "Połowa z 12 szkół ma basen."),
    ("Компания платила 5 %.", "Никогда компания не платила 5 %."),
    ("12 школ имеют бассейн.", "Ни одна из 12 школ не имеет бассейна."),
    ("12 школ имеют бассейн.", "Половина из 12 школ имеют бассейн."),
    ("La società paga il 5%.", "La società paga il 5% al massimo."),
    ("Het bedrijf betaalt 5%.", "Het bedrijf betaalt 5% als de staat instemt."),
    ("Firma płaci 5 procent.", "Firma płaci 5 procent, jeśli państwo się zgodzi."),
    ("La società paga il 5%.", "La società paga il 5%, il che è falso."),
    ("La empresa paga el 5 %.", "La empresa paga el 5 % si el Estado acepta."),
    ("L'entreprise paie 5 %.", "L'entreprise paie 5 % si l'État accepte."),
]
AS_IT_IS = [
    (
        "The company had never paid a dividend of 5% before.",
        "Never before had the company paid a dividend of 5%.",
    ),
    ("The company has rarely paid 5%.", "Rarely has the company paid a dividend of 5%."),
    ("Die Firma hat noch nie 5 Prozent gezahlt.", "Noch nie hat die Firma 5 Prozent gezahlt."),
    ("Het bedrijf heeft nooit 5% betaald.", "Nooit heeft het bedrijf 5% betaald."),
    ("La empresa nunca pagó un 5 %.", "Nunca pagó la empresa un 5 %."),
    ("None of the 12 schools has a pool.", "None of the 12 schools have a pool."),
    ("Keine der 12 Schulen verfügt über ein Bad.", "Keine der 12 Schulen hat ein Bad."),
    (
        "The ship has 340 cabins.",
        "None of those saved knew that the ship has 340 cabins below deck.",
    ),
    ("12 schools have a pool.", "Not only do 12 schools have a pool, they have gardens."),
    ("The 12 schools have a pool.", "Both the mayor and the 12 schools have a pool."),
    ("The plan costs 12 euros.", "The plan costs 12 euros, even if it rains."),
    ("If the state agrees, the plan costs 12 euros.", "The plan costs 12 euros if the state agrees."),
    ("The firm employs 12 people.", "The firm employs 12 people, only two of them women."),
    ("Die Firma hat 12 Leute.", "Die Firma hat 12 Leute, wenn auch nur in Teilzeit."),
    ("Firma ma 116 domów w mieście.", "Firma ma 116 domów w mieście nie dla bogatych."),
]


def _rules(statement: str, passage: str) -> list[str]:
    figure = next(one for one in figures(statement) if one.kind.value != "year")
    claim = a_claim(
        statement, a_quote(passage.rstrip(".")), figure=a_figure(str(figure.value), figure.comparator)
    )
    (result,) = verify([a_source(passage)], [claim])
    return [finding.rule for finding in result.findings]


@pytest.mark.parametrize(("statement", "passage"), TURNED)
def test_what_the_rest_of_its_sentence_turns_is_a_finding(statement: str, passage: str) -> None:
    assert "SF207" in _rules(statement, passage)


@pytest.mark.parametrize(("statement", "passage"), AS_IT_IS)
def test_what_its_sentence_says_is_none(statement: str, passage: str) -> None:
    assert "SF207" not in _rules(statement, passage)
