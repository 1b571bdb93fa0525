"""A state that lasts and one that has ended, and two German verbs that exclude each other, are a finding."""

from __future__ import annotations

import pytest

from making import a_claim, a_figure, a_quote, a_source
from scifacts.verification import verify

# Statement, passage; both have 340 of the claim's figure.
OTHERWISE = [
    ("340 homes have power again.", "340 homes are still without power"),
    ("Power is back in 340 homes.", "340 homes were still without power"),
    ("340 villagers have access to clean water.", "340 villagers lack access to clean water"),
    ("340 families have returned home.", "340 families are still unable to return home"),
    ("340 schools are still closed.", "340 schools have reopened"),
    ("All 340 climbers have been found.", "The 340 climbers are still missing"),
    ("340 workers went back to work.", "340 workers are still on strike"),
    ("340 foyers ont de nouveau de l'électricité.", "340 foyers sont toujours sans électricité"),
    ("340 hogares tienen luz de nuevo.", "340 hogares siguen sin luz"),
    ("Das Gericht wies den Antrag der 340 ab.", "Das Gericht gab dem Antrag der 340 statt"),
    ("Die 340 Mitglieder lehnten den Plan ab.", "Die 340 Mitglieder stimmten dem Plan zu"),
    ("Der Rat hat mit 340 Stimmen zugestimmt.", "Der Rat hat den Antrag mit 340 Stimmen abgelehnt"),
    ("Die Bank stellte 340 Leute ein.", "Die Bank baute 340 Stellen ab"),
    ("Die Polizei nahm 340 Leute fest.", "Die Polizei ließ 340 Leute frei"),
    ("Er sagte 340 Termine zu.", "Er sagte 340 Termine ab"),
]
OTHERWISE += [
    ("340 jobs have gone.", "340 jobs are at risk"),
    ("Work on 340 flats is finished.", "Work on 340 flats is due to begin in May"),
    ("The firm invested $340.", "The firm is to invest $340"),
    ("The firm invested $340.", "The firm committed to investing $340"),
    ("The firm has cut 340 jobs.", "The firm is considering cutting 340 jobs"),
    ("The bank will close 340 branches.", "The bank closed 340 branches"),
]
FAITHFUL = [
    ("340 homes are complete.", "340 homes are complete and 12 under construction"),
    ("The law is to help 340 people.", "The law helped 340 people"),
    ("The firm considered 340 bids.", "The firm considered 340 bids"),
    ("The museum will show 340 works.", "The museum will show 340 works that it bought"),
    (
        "The bank will close 340 branches.",
        "The bank said it would close 340 branches, as it closed 12 last year",
    ),
    ("340 homes still had no power.", "340 homes are still without power"),
    ("340 schools reopened after being closed for a week.", "340 schools have reopened"),
    ("340 homes were without power.", "Power was restored to 340 homes"),
    ("Some shops reopened. Candles are sold by 340 shops.", "340 shops are still closed, and sell candles"),
    ("340 homes are still without power.", "340 homes are still without power, 12 have power again"),
    ("340 homes that have gas were without power.", "Power was restored to 340 homes that have gas"),
    ("340 schools are not closed.", "340 schools have reopened"),
    ("340 schools may have reopened.", "340 schools are still closed"),
    ("340 schools are still closed.", "340 schools may have reopened"),
    ("340 schools have opened again.", "340 schools have reopened"),
    ("340 people lack water and power.", "340 people have neither water nor power"),
    ("Der Rat nahm den Antrag mit 340 Stimmen an.", "Der Rat stimmte dem Antrag mit 340 Stimmen zu"),
    ("Die Firma baut 340 Stellen ab.", "Die Firma baut 340 Stellen ab und stellt 12 Lehrlinge ein"),
    (
        "Die Opposition lehnte die 340 Gesetze ab.",
        "Die Regierung stimmte den 340 Gesetzen zu, die Opposition lehnte sie ab",
    ),
    ("Er trat nach 340 Tagen zurück.", "Nach 340 Tagen trat er zurück"),
    ("Die Opposition lehnte die 340 Gesetze ab.", "Die Regierung stimmte den 340 Gesetzen zu"),
]


def rules(statement: str, passage: str) -> list[str]:
    """The errors of a claim with a figure of 340; two nouns for what is counted are a warning."""
    claim = a_claim(statement, a_quote(passage), figure=a_figure("340", unit=None))
    (result,) = verify([a_source(passage + ".")], [claim])
    return [finding.rule for finding in result.findings if finding.severity == "error"]


@pytest.mark.parametrize(("statement", "passage"), OTHERWISE)
def test_what_excludes_each_other_is_a_finding(statement: str, passage: str) -> None:
    assert rules(statement, passage)
    assert set(rules(statement, passage)) == {"SF207"}


@pytest.mark.parametrize(("statement", "passage"), FAITHFUL)
def test_what_may_both_be_true_is_no_finding(statement: str, passage: str) -> None:
    assert rules(statement, passage) == []
