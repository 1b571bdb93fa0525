"""A statement may not assert what its passage denies or only plans, nor deny what that asserts."""

from __future__ import annotations

import pytest

from making import a_claim, a_figure, a_quote, a_source
from scifacts.fixes.taking import figure_of_mention
from scifacts.numerals import figures
from scifacts.verification import verify

TOLD_OTHERWISE = [
    ("116 convicts will be released from June.", "From June, 116 convicts could be released early."),
    ("Prices will climb to 116 by May.", "Prices could climb to 116 by May."),
    ("The bank will cut 116 jobs.", "The bank may soon cut 116 jobs."),
    ("The choir cut its budget by 116.", "The board approved a proposal to cut the budget by 116."),
    ("Ministers recruited 116 officers in 2019.", "Ministers promised in 2019 to recruit 116 officers."),
    (
        "The council raised the fee to 116.",
        "The council voted on Monday on a motion to raise the fee to 116.",
    ),
    ("There were not 116 cases in the state.", "The agency said there were 116 cases in the state."),
    ("The fee is 116 euros.", "The fee isn't 116 euros."),
    ("The 116 ships were not rented out last week.", "Last year, the 116 ships were rented in Turkey."),
    ("The side opened up a gap of 116 points.", "The side had the chance to open up a gap of 116 points."),
    ("The firm built 116 flats.", "In May the firm won the right to build 116 flats."),
    ("The total exceeded the threshold of 116.", "The total almost reached the threshold of 116."),
    ("Der Absatz lag bei 116.", "Die Fachleute hatten mit 116 Euro gerechnet."),
    ("Der Absatz lag bei 116.", "Die Absatzprognose für 2031 steigt von 98 Euro auf 116 Euro."),
    ("116 personnes ont été blessées.", "Le nombre de personnes tuées (à un mois) s'élève à 116."),
    ("Es gab 116 Verletzte.", "Die Zahl der Toten stieg im Mai auf 116."),
    ("The fire killed 116 people.", "In the fire 116 people were rescued."),
    ("The firm has opened 116 plants.", "The firm plans to build 116 plants over ten years."),
    ("The firm bought 116 jets.", "The firm is in talks to acquire 116 jets."),
    ("116 clinics have been built.", "Under the plan, 116 clinics are to be built."),
    ("The union accepted the 116 offers.", "The union turned down the 116 offers."),
    ("All 116 schools have been renovated.", "The town has renovated 30 of its 116 schools."),
    ("All 116 schools have been renovated.", "Of its 116 schools, 30 have been renovated."),
    ("Each of the 116 villages has a well.", "Only some of the 116 villages have a well."),
    ("30 of its 116 schools were renovated.", "All 116 schools were renovated."),
    ("Alle 116 Schulen wurden saniert.", "Im Mai wurden 30 der 116 Schulen saniert."),
    ("None of the 116 houses was destroyed.", "All 116 houses were destroyed."),
    ("116 euros was spent on trips.", "Of that 116 euros in all, 50 euros was spent on trips."),
    ("The 116 samples were positive.", "Of the 116 samples, only 15 were positive."),
    ("Ramos paid the family 116 euros.", "A judge ordered Ramos to pay the family 116 euros."),
    ("Ramos paid 116 euros.", "Ramos was ordered to pay 116 euros."),
    ("The firm paid a fine of 116 euros.", "The firm agreed to pay a fine of 116 euros."),
    ("The 116 guards were injured.", "No one was injured, though the 116 guards were left shaken."),
    ("China has not signed 116 agreements.", "China has signed 116 agreements."),
    ("China has signed 116 agreements.", "China has not signed 116 agreements."),
    ("China signed 116 agreements.", "China did not sign 116 agreements."),
    ("China signed 116 agreements.", "China refused to sign 116 agreements."),
    ("China never held 116 meetings.", "China held 116 meetings."),
    (
        "It passed its target of 116 visitors.",
        "The museum's visitors fell short of its target of 116 visitors.",
    ),
    ("The firm missed its goal of 116 sales.", "The firm beat its goal of 116 sales."),
    ("China signed 116 agreements.", "China plans to sign 116 agreements."),
    ("China has signed 116 agreements.", "China will sign 116 agreements next year."),
    ("The fund spent 116 euros.", "The fund is expected to spend 116 euros."),
    ("The fund was paid 116 euros.", "The fund may be paid 116 euros."),
    ("The firm designed and built 116 homes.", "The firm could build 116 homes."),
    ("The firm hired 116 people.", "It is true that the firm hasn't hired 116 people."),
    ("Elle a signé 116 accords.", "Elle n'a jamais signé 116 accords."),
    ("El país ha firmado 116 acuerdos.", "El país no ha firmado 116 acuerdos."),
    ("The firm signed 116 deals.", "The firm is in talks to sign 116 deals."),
    ("The firm did not win 116 cases.", "In May the firm won 116 cases."),
    ("The firm met its target of 116 sales.", "The firm failed to meet its target of 116 sales."),
    ("It raised the price of oil in 116 towns.", "It never raised the price of oil in 116 towns."),
    ("The union rejected the 116 offers.", "Members of the union accepted the 116 offers."),
    ("Die Firma hat 116 Stellen gestrichen.", "Die Firma will im Mai 116 Stellen streichen."),
    ("Die Firma hat 116 Stellen abgebaut.", "Die Firma plant, 116 Stellen abzubauen."),
    ("Es wurden 116 Häuser gebaut.", "Es sollen 116 Häuser gebaut werden."),
    ("Es wurde mit 116 Stimmen nicht angenommen.", "Es wurde mit 116 Stimmen angenommen."),
    ("Le groupe a supprimé 116 postes.", "Le groupe prévoit de supprimer 116 postes."),
    ("La empresa construyó 116 casas.", "La empresa tiene previsto construir 116 casas."),
    ("La vacuna no redujo los 116 contagios.", "La vacuna redujo los 116 contagios."),
    ("中国已签署116项协议。", "中国计划签署116项协议。"),
    ("中国签署了116项协议。", "中国尚未签署116项协议。"),
    ("The plant has hired 116 people.", "The plant has not hired 116 people."),
    ("中国与非洲签署了116项协议。", "中国与非洲尚未签署116项协议。"),
    ("The 116 posts were filled.", "The 116 posts were not filled."),
    ("The 116 posts were not filled.", "The 116 posts were filled."),
    ("Of the pupils 116 can read well.", "Of the pupils 116 cannot read well."),
    ("The 116 pupils reached the level.", "The 116 pupils failed to reach the level."),
    ("Les 116 élèves maîtrisent la lecture.", "Les 116 élèves ne maîtrisent pas la lecture."),
    ("Los 116 alumnos dominan la lectura.", "Los 116 alumnos no dominan la lectura."),
    ("Die 116 Kinder können gut lesen.", "Die 116 Kinder können nicht gut lesen."),
    ("There were 116 people on board.", "The captain denies that 116 people were on board."),
    ("116 people were on board.", "It is not true that 116 people were on board."),
    ("It is not true that 116 people were on board.", "In fact 116 people were on board."),
]
TOLD_ALIKE = [
    (
        "In towns which had considered a vote by 116 people, words have been used.",
        "For example, in towns which had considered a vote by 116 people, words have been used.",
    ),
    ("116 convicts might be released from June.", "From June, 116 convicts could be released early."),
    ("116 convicts will be released.", "In all, 116 convicts who could be dangerous will be released."),
    ("Prices will probably climb to 116.", "Prices could climb to 116 by May."),
    ("Prices might climb to 116.", "Prices could climb to 116 by May."),
    ("If it fails, the bank could cut 116 jobs.", "If it fails, the bank may cut 116 jobs."),
    ("The bank will cut 116 jobs.", "The bank, which may close, will cut 116 jobs."),
    ("The budget is to be cut by 116.", "The board approved a proposal to cut the budget by 116."),
    ("In 2019 a recruitment of 116 was promised.", "Ministers promised in 2019 to recruit 116 officers."),
    (
        "They recruited 116 officers.",
        "They promised in 2019 to recruit 116 officers and recruited them in May.",
    ),
    (
        "The choir has cut its budget by 116.",
        "A proposal to cut more came to nought; it has cut the budget by 116.",
    ),
    ("116 personnes sont mortes.", "Le nombre de personnes tuées (à un mois) s'élève à 116."),
    ("116 Menschen starben.", "Die Zahl der Toten stieg im Mai auf 116."),
    ("Ada had 116 as the Herons beat the Otters.", "Ada had 116, but the Ely Otters fell to the Herons."),
    ("Der Absatz übertraf die Prognose von 116.", "Die Fachleute hatten mit 116 Euro gerechnet."),
    ("Der Absatz lag bei 116.", "Entgegen der Erwartung lag der Absatz bei 116 Euro."),
    ("Die Absatzprognose lag bei 116.", "Die Absatzprognose für 2031 steigt von 98 Euro auf 116 Euro."),
    (
        "Apple was not the first company worth $116: PetroChina had been in 2007",
        "PetroChina was the first company to be worth $116, in 2007, well before Apple",
    ),
    (
        "The firm has paid the 116 euros it was ordered to.",
        "The firm, ordered to pay 116 euros, paid it in May.",
    ),
    ("All but one of the 116 miners survived.", "One of the 116 miners died; the others survived."),
    ("None of the 116 people on board survived.", "All 116 people on board died in the crash."),
    ("116 samples were taken.", "Of the 116 samples, only 15 were positive."),
    ("The 116 samples were taken, of which 15 were positive.", "Of the 116 samples, only 15 were positive."),
    ("Ramos must pay the family 116 euros.", "A judge ordered Ramos to pay the family 116 euros."),
    ("The 116 guards were injured.", "No one else was injured when the 116 guards were shot."),
    ("No one of the 116 was hurt.", "No one was injured, though the 116 guards were left shaken."),
    (
        "Those that do not join Europe's elite must swallow 116 euros in lost revenue.",
        "Clubs that do not join Europe's elite must swallow 116 euros in lost revenue.",
    ),
    ("It met its target of 116 visitors.", "The museum exceeded its target of 116 visitors."),
    ("It did not reach its target of 116 sales.", "It fell short of its target of 116 sales."),
    ("The dam, built for 116 euros, did not fail.", "The dam, built for 116 euros, has never failed."),
    ("The fee was not 116 but 120.", "The fee was 120, not 116."),
    ("The 116 people were rescued with injuries.", "116 people were injured and were later rescued."),
    ("The firm launched a scheme for 116 homes.", "The firm will build 116 homes under a new scheme."),
    ("The state bought 116 jets.", "The state plans to sell the 116 jets that it bought in May."),
    ("The firm has completed 116 homes.", "The firm was to build 116 homes, and completed them."),
    ("The firm is to open 116 plants.", "The firm plans to build 116 plants."),
    ("116 clinics were built.", "The 116 clinics that will be closed were built in May."),
    ("All 116 schools opened, 30 of them late.", "All of its 116 schools opened, 30 of them late."),
    ("Of all 116 schools, 30 closed.", "In May, 30 of the 116 schools closed."),
    ("All 116 members came; most of them voted.", "Most of the 116 members, all present, voted."),
    ("The 116 workers came without pay.", "The 116 workers came with no pay."),
    ("The museum with 116 rooms opened before 2000.", "The museum, which has 116 rooms, opened in 1998."),
    ("China has signed 116 agreements.", "China has signed 116 agreements."),
    ("China has not signed 116 agreements.", "China has not signed 116 agreements."),
    ("China will sign 116 agreements.", "China plans to sign 116 agreements."),
    ("China signs 116 agreements.", "China is to sign 116 agreements."),
    ("China signed 116 agreements, as it had planned.", "China plans to sign 116 agreements."),
    ("China has 116 agreements.", "China did not want them and has 116 agreements."),
    ("China signed 116 agreements.", "China had not signed the treaty and signed 116 agreements."),
    ("China signed 116 agreements.", "Although it may sign more, China signed 116 agreements."),
    ("China signed 116 agreements.", "China has not only signed 116 agreements, it keeps them."),
    ("China signed 116 agreements.", "China could not agree on the rest, it signed 116 agreements."),
    ("The firm lost 116 customers.", "The firm could not keep 116 customers."),
    ("The firm lacked 116 workers.", "The firm did not find 116 workers."),
    (
        "It did not reduce the risk of death, and 116 patients were ill.",
        "It reduced the risk of stroke, but 116 patients were ill.",
    ),
    (
        "It reduced the risk of stroke in 116 men and did not reduce the risk of stroke in women.",
        "It reduced the risk of stroke in 116 men.",
    ),
    ("The union accepted 116 offers.", "The union accepted 116 offers after it had rejected three."),
    ("The firm opened 116 shops and closed 12.", "The firm closed 12 shops and opened 116."),
    ("The firm wants to buy 116 sites.", "The firm is in talks to buy 116 sites."),
    ("Die Firma will 116 Stellen streichen.", "Die Firma will bis Mai 116 Stellen streichen."),
    ("Die Firma hat beschlossen, 116 Stellen zu streichen.", "Die Firma will 116 Stellen streichen."),
    ("Es wurde mit 116 Stimmen nicht angenommen.", "Es wurde mit 116 Stimmen nicht angenommen."),
    ("Le groupe va supprimer 116 postes.", "Le groupe prévoit de supprimer 116 postes."),
    ("Le groupe a décidé de supprimer 116 postes.", "Le groupe prévoit de supprimer 116 postes."),
    ("La empresa anunció construir 116 casas.", "La empresa prevé construir 116 casas."),
    ("中国签署了116项协议。", "中国签署了116项协议。"),
    ("中国将签署116项协议。", "中国计划签署116项协议。"),
    ("It is unclear whether China signed 116 agreements.", "China has not signed 116 agreements."),
    ("Neither firm signed 116 agreements.", "The firms have not signed 116 agreements."),
    ("Few members accepted the 116 offers.", "Members of the union rejected the 116 offers."),
    ("Le groupe a promis de supprimer 116 postes.", "Le groupe prévoit de supprimer 116 postes."),
    ("The 116 posts were unfilled.", "The 116 posts were not filled."),
    ("Of the pupils 116 are unable to read well.", "Of the pupils 116 cannot read well."),
    ("Of the voters 116 voted against it.", "Of the voters 116 did not vote for it."),
    ("The 116 were filled only later.", "The 116 were not filled at first."),
    ("The 116 jobs were cut.", "The minister denies that it was wrong when 116 jobs were cut."),
    ("There were 116 people on board.", "Nobody denies that 116 people were on board."),
    ("Only 116 passed.", "Most pupils did not pass: 116 passed."),
]


def _said(statement: str, text: str) -> list[str]:
    claim = a_claim(statement, a_quote(text.rstrip(".。")), figure=a_figure("116"))
    (result,) = verify([a_source(text)], [claim])
    assert result.matches[0].status == "match"
    return [finding.message for finding in result.findings if finding.rule == "SF207"]


@pytest.mark.parametrize(("statement", "text"), TOLD_OTHERWISE)
def test_what_one_side_asserts_and_the_other_denies_or_plans(statement: str, text: str) -> None:
    (message,) = _said(statement, text)
    assert message.startswith("the statement says “")
    assert "116" in message.partition("the source says")[2]


@pytest.mark.parametrize(("statement", "text"), TOLD_ALIKE)
def test_what_both_sides_say(statement: str, text: str) -> None:
    assert _said(statement, text) == []


def test_a_denial_away_from_the_figure() -> None:
    statement = "It did not reduce the risk of stroke, with 116 patients ill."
    said = _said(statement, "It significantly reduced the risk of stroke; 116 patients were ill.")
    assert said == [
        "the statement says “did not reduce the risk of stroke”, the source says “reduced the risk of stroke”"
    ]
    said = _said("Clubs that join Europe's elite owe 116.", "Clubs that do not join Europe's elite owe 116.")
    assert len(said) == 1
    assert not _said(
        "Those that do not join Europe's elite must owe 116.", "They do not join Europe's elite; 116."
    )


def test_a_denial_of_a_verb_alone() -> None:
    held, failed = (
        "The dam, built for 116 euros, did not fail.",
        "In May the dam, built for 116 euros, failed.",
    )
    assert len(_said(failed, held)) == len(_said(held, failed)) == 1
    assert _said(held, "The dam, built for 116 euros, held; it will not fail.") == []


def test_a_denial_of_what_was_done_to_them_or_is_yet_to_be_done() -> None:
    passage = "Of them 116 were in children who had not been vaccinated, and 9 in others."
    (message,) = _said("Of them 116 were in children who had been vaccinated.", passage)
    assert message == "the statement says “been vaccinated”, the source says “had not been vaccinated”"
    passage = "Of the 116 cranes, four have arrived."
    assert _said("Of 116 cranes, four have yet to arrive.", passage) != []
    assert _said("Of 116 cranes, four have arrived.", passage) == []


def test_an_object_that_is_denied() -> None:
    text = "The 116 workers need a permit."
    said = _said("The 116 workers need no permit.", text)
    assert said == ["the statement says “need no permit”, the source says “need a permit”"]
    assert _said("The 116 workers were trained without pay.", "The 116 workers were trained with full pay.")
    assert _said("The 116 workers have no jobs.", "The 116 workers have no jobs but had jobs.") == []


def test_a_report_of_a_deed_that_the_passage_denies() -> None:
    statement = "The trial reported that it reduced the risk of stroke, with 116 patients ill."
    assert _said(statement, "It did not reduce the risk of stroke; 116 patients were ill.")


def test_a_quote_that_refutes_the_claim_may_deny_it() -> None:
    quote = a_quote("China has not signed 116 agreements", stance="refutes")
    claim = a_claim("China signed 116 agreements.", quote, figure=a_figure("116"))
    (result,) = verify([a_source("China has not signed 116 agreements.")], [claim])
    assert not [finding for finding in result.findings if finding.rule == "SF207"]


@pytest.mark.parametrize(
    "sentence",
    [
        "The two parties vow to cut the tax on fuel by half",
        "Of 116 cranes, four have yet to arrive",
        "Die Bank rechnet mit einem Verlust von 116 Franken",
    ],
)
def test_a_sentence_taken_over_word_for_word_is_no_finding(sentence: str) -> None:
    for figure in figures(sentence):
        claim = a_claim(f"{sentence}.", a_quote(sentence), figure=figure_of_mention(figure))
        (result,) = verify([a_source(f"{sentence}.")], [claim])
        assert result.findings == ()
