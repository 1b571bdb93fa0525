"""A statement that gives one figure of a sentence to what another is told of is a finding."""

from __future__ import annotations

import pytest

from making import a_claim, a_figure, a_quote, a_source, told_otherwise
from scifacts.verification import verify

ARMS = (
    "It struck 71 (18.0%) in the drug 200 mg group, 208 (20.2%) in the drug 100 mg group "
    "and 340 (23.7%) in the placebo group"
)
ON_DRUGS = "It struck 31.4% on velsartin 200 mg, 340% on velsartin 100 mg and 33.2% on placebo"
TAKING = "It struck 289 (14.0%) patients taking velsartin 200 mg and 340 (9.2%) taking placebo"
ASSIGNED = "Of 900, 64 were assigned to velsartin 200 mg, 340 to velsartin 100 mg, and 33 to placebo"
SHARES = "340 (42.0%) of 4,128 were women, and 2,394 (58.0%) were men"
# Statement, passage; both have 340 of the claim's figure.
MISPLACED = [
    ("340 patients on velsartin fell ill.", ARMS.replace("drug", "velsartin")),
    ("340% of the patients on velsartin 200 mg fell ill.", ON_DRUGS),
    ("340% of the patients on placebo fell ill.", ON_DRUGS),
    ("340 of those who got velsartin had low blood pressure.", TAKING),
    (
        "340 of the cases were compatible.",
        "Of all, 512 were confirmed, 340 were linked and 29 were compatible",
    ),
    ("340% of toddlers got it.", "Uptake among women was 340%, and among toddlers 42.6%"),
    (
        "Analysts had pencilled in revenue of $340.",
        "Analysts had pencilled in revenue of $910, but the company made $340",
    ),
    ("The fund's return in 2023 was 340.", "The fund's return was 94 in 2023, or 340 in 2022"),
    ("The right gained 340 seats.", "The left gained 340 seats and the right lost 8"),
    ("The new model weighs 340 kilos.", "The old model weighs 340 kilos, the new one 250"),
    ("Ticket sales came to $340.", "Ticket sales brought in $910; the shop earned $340"),
    ("The north had 340 cases.", "The south had 340 cases; in the north there were 120"),
    ("第一季度利润为340元。", "第一季度利润为120元，第二季度利润为340元"),
    (
        "Au premier trimestre, le bénéfice était de 340 euros.",
        "Le bénéfice était de 12 euros au premier trimestre et de 340 euros au deuxième",
    ),
    ("It damaged 340 houses.", "It destroyed 340 houses and damaged a further 41"),
    ("340 Häuser machten Verlust.", "340 Häuser schlossen mit einem Gewinn ab, 61 mit einem Verlust"),
    ("Prices rose 340 in the south.", "Prices rose 340 in the north over the year but 12 in the south"),
    ("Women had 340 of the free tests.", "Tests were taken by 610 women and 340 men"),
    ("China exported 340 tonnes.", "India (340 tonnes) overtook China (290 tonnes) as the largest exporter"),
    ("340 girls drop out.", "Boys (340) are far more likely to drop out than girls (53)"),
    (
        "Women fill 340 places of head teachers.",
        "Women fill 340 places of the staff, but 69 of head teachers",
    ),
    ("Leipzig was 340 warmer than the average.", "Halle was 340 and Leipzig 120 above the average"),
    (
        "Die Importe lagen um 340 höher als im Mai 2019.",
        "Die Ausfuhren lagen um 340 und die Einfuhren um 12 höher",
    ),
    ("Italy won 340 medals.", "Spain won 340 medals and Italy 9"),
    ("Imports rose by 340.", "Exports rose by 340, imports fell by 30"),
    ("Spain had 340 of them.", "There were 40 in Spain and 340 in Greece"),
    ("In Spain, there were 340.", "There were 40 in Spain and 340 in Greece"),
    ("It made a loss of $340.", "Profit was $340, after a loss of $49 the year before"),
    ("Girls led boys by 340 in maths.", "Girls trailed boys by 340 in maths but led by 190 in reading"),
    ("The libraries cut 340 hours.", "The museums cut 340 hours and the libraries 20"),
    ("It prevents 340 of mild cases.", "It prevents 340 of severe cases and 72 of mild ones"),
    ("Volkswagen sold 340.", "Toyota sold 340, ahead of Volkswagen with 290"),
    ("The median of women was 340.", "The median was 340 for men and 440 for women"),
    ("The deficit was 340 in 2021.", "The deficit narrowed to 19 in 2021 from 340 in 2020"),
    (
        "In Bayern entstanden 340 Windräder.",
        "Während es in Niedersachsen 340 waren, waren es in Bayern nur 24",
    ),
    ("The hull was 340 metres wide.", "The hull was 340 metres long and 44 metres wide"),
    ("Le mur était large de 340 mètres.", "Le mur était long de 340 mètres et large de 3 mètres"),
    ("Powder went to Nigeria (340 tonnes).", "Powder went to Algeria (340 tonnes) and Nigeria (112 tonnes)"),
    ("The Harwell Trust gave $340.", "Historic England gave $340, the Harwell Trust 40% of the cost"),
    (
        "Cyprus bears 340 euros of the cost.",
        "The European Union bears 340 euros of the cost and Cyprus the rest",
    ),
    ("Zypern trägt 340 Euro.", "Die Europäische Union trägt 340 Euro und Zypern den Rest"),
    ("Lyon paie 340 euros.", "Paris paie 340 euros et Lyon le reste"),
    ("Leeds lost $340.", "Leeds lost $18 before tax, an improvement on the $340 deficit a year earlier"),
    ("Nîmes a reçu 340 millimètres.", "Montpellier a reçu 340 millimètres et Nîmes 90 millimètres"),
    ("In Q1 profit was $340.", "Profit was $120 in Q1 and $340 in Q2"),
    ("The yield on 10-year bonds rose 340.", "The yield on 5-year bonds rose 340, that on 10-year bonds 410"),
    ("Route 7 carries 340 people a day.", "Route 4 carries 340 people a day, route 7 some 120"),
    ("Phase 2 enrolled 340 patients.", "Phase 1 enrolled 340 patients, and phase 2 enrolled 120"),
    ("Class 9A had 340 pupils.", "Class 9A had 28 pupils, class 9B had 340"),
    ("The A380 carries 340 passengers.", "The A380 carries 525 passengers, the A350 carries 340"),
    ("The 50 mg dose helped 340.", "It helped 120 with the 50 mg dose and 340 with the 100 mg dose"),
    ("At week 6 it was 340.", "It was 120 at week 6 and 340 at week 12"),
    (
        "She won the 200 metres in 340 seconds.",
        "The sprinter won the 200 metres in 22 seconds and took the 400 metres in 340",
    ),
    ("At 9:00 there were 340.", "There were 45 people in the square at 9:00 and 340 at 11:00"),
    ("At 2 p.m. it was 340.", "It was 340 degrees at 4 p.m. and 260 degrees at 2 p.m."),
    ("Over-65s were 340 of them.", "Under-25s were 340 of them, over-65s 120"),
    ("Pupils aged 7 scored 340.", "Pupils aged 11 scored 340 on average, those aged 7 scored 120"),
    ("Vitamin D reached 340.", "Vitamin C reached 340 of the daily dose, vitamin D 120"),
    ("Two-year bonds cost 340.", "The 2-year bond cost 120, the 10-year bond 340"),
    ("North Korea fired 340 missiles.", "South Korea fired 340 missiles and North Korea 120"),
    (
        "Households with children got 340.",
        "Households without children got 340 euros, those with children 500",
    ),
    ("Die 10-jährigen brachten 340.", "2-jährige Anleihen brachten 340, 10-jährige Anleihen 120"),
]
IN_PLACE = [
    ("340 patients on placebo fell ill.", ARMS.replace("drug", "velsartin")),
    ("340 patients got no velsartin but placebo.", ARMS.replace("drug", "velsartin")),
    ("340% of the patients on velsartin 100 mg fell ill.", ON_DRUGS),
    ("340 of those who got placebo had low blood pressure.", TAKING),
    ("340 patients got the lower dose of velsartin.", ASSIGNED),
    ("There were 340 women.", SHARES),
    (
        "340 of the cases were linked to others.",
        "Of all, 512 were confirmed, 340 were linked and 29 were compatible",
    ),
    ("340% of women got it.", "Uptake among women was 340%, and among toddlers 42.6%"),
    ("Last year the glacier lost 340.", "In ten years the glacier has lost 910; last year alone it lost 340"),
    ("At current prices, it grew by 340.", "At constant prices it grew by 12, at current prices by 340"),
    (
        "Overnight stays rose by 340 in raw figures.",
        "Overnight stays rose by 3 by the day; in raw figures, the increase was 340",
    ),
    ("Revenue came in at $340.", "Analysts had put revenue at $910, but the company came in at $340"),
    ("The fund's return was 340 in 2023.", "The fund's gross return was 94 in 2023, or 340 after fees"),
    ("The party lost 340 seats.", "The party now has 112 seats, 340 fewer than before"),
    ("Of the fines, 340 were for noise.", "The number of fines was 912, including 340 for noise"),
    ("Girls outscored boys by 340 points.", "Girls scored 840 points and boys 500, a gap of 340 points"),
    ("The shop made $340.", "Ticket sales brought in $910; the shop earned $340"),
    (
        "340 patients were in the placebo group.",
        "The drug was given to 412 patients, and 340 received a placebo",
    ),
    ("Shares ended the day at 340 euros.", "The shares opened at 312 euros and closed at 340"),
    ("The bank's goal is 340.", "The bank expects 312 for the year and wants to bring it to 340"),
    ("340 points are what Leverkusen lead by.", "The draw leaves them on 63 points, 340 behind Leverkusen"),
    ("340 people have fled to Chad.", "Of the 980 who have fled since May, 340 went to Chad"),
    ("The first dose was 340% effective.", "Efficacy was 340% after dose 1 and 92% after dose 2"),
    ("Reported growth was 340%.", "Revenue has grown 7% without the euro, but rose 340% as reported"),
    ("The Elbe is 340 km longer.", "The river is 1,200 km long, 340 km shorter than the Elbe"),
    (
        "38 of 340 patients were home in a week.",
        "None of the 340 patients died, and all but two went home within a week",
    ),
    ("Se importaron bienes por 340 euros.", "Las importaciones de China subieron un 3 % hasta 340 euros"),
    (
        "In den Filialen arbeiten 340 Menschen.",
        "Jede der 12 Filialen beschäftigt rund 40 Mitarbeiter, insgesamt sind es 340",
    ),
    ("Jede Familie erhielt 340 Euro.", "Die 40 Familien erhielten zusammen 9000 Euro, also jeweils 340 Euro"),
    ("Pyongyang fired 340 missiles.", "South Korea fired 120 missiles and North Korea 340"),
    ("Households with children got 340.", "Households without children got 300, those with children 340"),
    ("Among the vaccinated, 340 fell ill.", "Without the vaccine 12 fell ill, with it 340"),
    ("People over 65 accounted for 340.", "Under-25s accounted for 120 of cases, over-65s for 340"),
    ("Patient B lost 340 grams.", "Patient A lost 250 grams and patient B 340"),
    ("Q2 brought a profit of $340.", "Profit was $120 in Q1 and $340 in Q2"),
    ("By week 12 it had reached 340.", "It was 120 at week 6 and 340 at week 12"),
    ("The second phase enrolled 340 patients.", "Phase 1 enrolled 120 patients, and phase 2 enrolled 340"),
    (
        "Of 340 seats on the A380, none was sold.",
        "The A380 has 340 seats and the A350 has 300; none was sold",
    ),
    (
        "She took the 400 metres in 340 seconds.",
        "She won the 200 metres in 22 seconds, the 400 metres in 340",
    ),
    ("The 12-month study had 340.", "The 6-month study had 120 patients, the 12-month study 340"),
    (
        "The quake in Turkey killed 340 people.",
        "Tremors killed 340 people during a 7.4 earthquake in Turkey",
    ),
    ("Petit was 340 when Brazil won.", "Petit won three World Cups with Brazil, at the age of 340 and later"),
    (
        "营业收入比上年多了340元。",
        "企业实现营业收入980元，比上年增加了340元，增速为8%；实现净利润120元，比上年增加36元",
    ),
    ("India exported 340 tonnes.", "India (340 tonnes) overtook China (290 tonnes) as the largest exporter"),
    ("India, unlike China, exported 340 tonnes.", "India (340 tonnes) overtook China (290 tonnes)"),
    ("Spaniards won 340 medals.", "Spain won 340 medals and Italy 9"),
    (
        "Of the Italians 340 are unemployed, fewer than in Greece.",
        "There were 340 in Italy and 910 in Greece",
    ),
    ("Exports, not imports, rose by 340.", "Exports rose by 340, imports fell by 30"),
    ("Its costs fell by 340.", "Its spending fell by 340 and its income by 30"),
    ("Its rival Volkswagen sold 340.", "Toyota sold 990, ahead of Volkswagen with 340"),
    (
        "Rural families spend 340 of income on rent.",
        "They spend 410 of income on rent in cities and 340 elsewhere",
    ),
    ("It kept 340 three years after 2019.", "It had 410 in 2019 and 340 in 2022"),
    ("Parents bringing children pay $340.", "It costs $340 for adults and $90 for children"),
    ("Women had 340 and Italy 9.", "Spain had 340 and Italy 9"),
    ("Spain and Italy had 340 and 9, respectively.", "Spain had 9 and Italy 340 in May; in June it was 5"),
    (
        "A year earlier Leeds lost $340.",
        "Leeds lost $18 before tax, an improvement on the $340 deficit a year earlier",
    ),
    ("In 2020 Leeds lost $340.", "Leeds lost $18 in 2021, an improvement on the $340 deficit of 2020"),
    ("Im Vorjahr verlor Leeds 340 Euro.", "Leeds verlor 18 Euro, nach einem Minus von 340 Euro im Vorjahr"),
    ("The hull was 340 metres long.", "The hull was 340 metres long and 44 metres wide"),
    ("Algeria got 340 tonnes.", "Powder went to Algeria (340 tonnes) and Nigeria (112 tonnes)"),
    ("England, not Harwell, gave $340.", "Historic England gave $340, the Harwell Trust 40% of the cost"),
    (
        "The EU bears 340 euros in Cyprus.",
        "The European Union bears 340 euros of the cost and Cyprus the rest",
    ),
    ("Die EU trägt 340 Euro.", "Die Europäische Union trägt 340 Euro und Zypern den Rest"),
    ("Der Gewinn betrug 340 Euro.", "Der Umsatz stieg auf 990 Euro, der Gewinn auf 340 Euro"),
]


def told(statement: str, passage: str, *more: str) -> list[str]:
    quotes = [a_quote(one) for one in (passage, *more)]
    claim = a_claim(statement, *quotes, figure=a_figure("340"))
    (result,) = verify([a_source(f"{passage}. {'. '.join(more)}.")], [claim])
    return told_otherwise(result)


@pytest.mark.parametrize(("statement", "passage"), MISPLACED)
def test_the_figure_of_another_is_one_finding(statement: str, passage: str) -> None:
    assert len(told(statement, passage)) == 1


@pytest.mark.parametrize(("statement", "passage"), IN_PLACE)
def test_its_own_figure_is_none(statement: str, passage: str) -> None:
    assert told(statement, passage) == []


def test_a_number_is_told_by_what_stands_behind_its_share_or_dose() -> None:
    assert len(told("There were 340 men.", SHARES)) == 1
    assert len(told("340 patients got placebo.", ASSIGNED)) == 1


def test_another_quote_may_have_the_word() -> None:
    passage = "Spain won 340 medals and Italy 9"
    assert told("Italy won 340 medals.", passage)
    assert not told("Italy won 340 medals.", passage, "In all Italy has 340 of them")


def test_a_figure_that_the_quote_leaves_out_is_seen_beside_it() -> None:
    source = a_source("In the storm 340 people died, two of them children, and 143 were injured.")
    quote = a_quote("340 people died, two of them children")
    statements = ("340 people were injured.", "340 people died.")
    claims = [a_claim(one, quote, figure=a_figure("340", unit="people")) for one in statements]
    first, second = verify([source], claims)
    assert [finding.rule for finding in first.findings] == ["SF207"]
    assert second.findings == ()


def test_it_says_which_word_is_of_which_figure() -> None:
    assert told("Italy won 340 medals.", "Spain won 340 medals and Italy 9") == [
        "the statement has “Italy” with “340 medals”, the source with “9”"
    ]
