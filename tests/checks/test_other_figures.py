"""The other figures of a statement are those of its quotes, where these state the same thing once."""

from __future__ import annotations

import pytest

from making import a_claim, a_figure, a_quote, a_source, told_otherwise
from scifacts.verification import verify

TYPE_CHECKING = False
if TYPE_CHECKING:
    from scifacts.model import Quote

AGREEMENTS = "China has signed 116 agreements with 52 countries and 3 regions"
PLANT = "The plant, which opened in 2014, employs 340 people and cost £2.3m"
INTERVAL = "It fell by 340 (95% CI 310–370), and in May by 250 (95% CI 210–280)"
SHARES = "340 (15.2%) fell ill and 290 (12.5%) died"
RATIOS = "HR for 200 mg 98, 95% CI 0.63–0.87; p=0.0003; HR for 100 mg 116, 0.70–1.01; p=0.061"
TIMES = "340 fell ill, four times as many as in May"
# Statement, passage, what the statement says, what its quotes say; the claim's figure is 116 or 340.
COUNTED_OTHERWISE = [
    ("It has 116 agreements with 62 countries.", AGREEMENTS, "62 countries", "52 countries"),
    ("In 62 countries it has 116 agreements.", AGREEMENTS, "62 countries", "52 countries"),
    (
        "It has 116 agreements with more than 60 countries.",
        AGREEMENTS,
        "more than 60 countries",
        "52 countries",
    ),
    ("It has 116 agreements with 52 countries and 5 regions.", AGREEMENTS, "5 regions", "3 regions"),
    (
        "340 people fell 25 to 50 feet.",
        "340 people were hurt after falling 25 to 40 feet",
        "25 to 50 feet",
        "25 to 40 feet",
    ),
    (
        "340 people fell 25 to 40 metres.",
        "340 people were hurt after falling 25 to 40 feet",
        "25 to 40 metres",
        "25 to 40 feet",
    ),
    ("340 people were told in a 1990 fire.", "A 1980 fire left 340 people homeless", "1990", "1980"),
    (
        "Of 340 people, 14 people were hurt, one of whom was found 14 hours later.",
        "Of 340 people 14 people were hurt, including one woman who was found 12 hours after the collapse",
        "14 hours",
        "12 hours",
    ),
    (
        "340 men were wrongly held after a 1990 fire.",
        "The 340 men held after a 1980 fire that killed five were freed",
        "1990",
        "1980",
    ),
    ("The plant, opened in 2015, employs 340 people.", PLANT, "2015", "2014"),
    ("The plant that cost £3.2m employs 340 people.", PLANT, "£3.2m", "£2.3m"),
    (
        "340 people met for 9 days.",
        "On 3 May 2014, 340 people met on the ship for 6 days",
        "9 days",
        "6 days",
    ),
    (
        "It opened on 5 May 2014 with 340 seats.",
        "It opened on 3 May 2014 with 340 seats",
        "5 May 2014",
        "3 May 2014",
    ),
    ("It fell by 340 (99% CI 310 to 370).", INTERVAL, "99% CI", "95% CI"),
    ("It fell by 340 (95% CI 310 to 730).", INTERVAL, "310 to 730", "310–370"),
    ("It fell by 340 (95% CI 210 to 280).", INTERVAL, "340 (95% CI 210 to 280)", "340 (95% CI 310–370)"),
    ("It fell by 340 ± 8.", "It fell by 340 ± 0.8", "340 ± 8", "340 ± 0.8"),
    ("It fell by 340 (p=0.016).", "It fell by 340 (p=0.061)", "0.016", "0.061"),
    ("340 (12.5%) fell ill.", SHARES, "340 (12.5%", "340 (15.2%"),
    ("340 fell ill, or 12.5%.", SHARES, "340 fell ill, or 12.5%", "340 (15.2%"),
    ("340 fell ill, twice as many as in May.", TIMES, "twice", "four times"),
    ("340 fell ill, five times as many as in May.", TIMES, "five times", "four times"),
    ("340 fell ill, 254 of them abroad.", "340 fell ill; abroad it was 245", "254", "245"),
    ("340 fell ill; 29,099 took part.", "In the trial (n=20,099), 340 fell ill", "29,099", "20,099"),
    ("It is 340, the most since 1967.", "It is 340, the highest since 1976", "1967", "1976"),
    (
        "340 fell ill at 1.27 km/s.",
        "340 fell ill at 1.27 metres per second",
        "1.27 km/s",
        "1.27 metres per second",
    ),
    (
        "The lowest was 340, at Bari on 11 February.",
        "The lowest, 340, was recorded at Bari on 11 January",
        "on 11 February",
        "on 11 January",
    ),
    (
        "340 died from May to August.",
        "340 died between June and August",
        "from May to August",
        "between June and August",
    ),
    (
        "MMR2 coverage fell to 340, its lowest since May.",
        "MMR1 coverage at 24 months fell to 340. MMR2 came next",
        "MMR2",
        "MMR1",
    ),
    (
        "Aspirin 100 mg cut the risk by 340.",
        "Aspirin 200 mg reduced the risk of death by 340",
        "100 mg",
        "200 mg",
    ),
    (
        "The 200 mg dose had a ratio of 340.",
        "It had ratios (HR for 100 mg vs placebo 340; p=0.06)",
        "200 mg",
        "100 mg",
    ),
    (
        "340 women aged 25 to 29 fell ill.",
        "Of women aged 20 to 24, 340 fell ill",
        "aged 25 to 29 fell ill",
        "aged 20 to 24",
    ),
    (
        "Since 1 February 2025 340 fell ill.",
        "Since 1 January 2025, 340 fell ill",
        "Since 1 February 2025",
        "Since 1 January 2025",
    ),
    ("340 fell ill, 42% of them abroad.", "340 fell ill, abroad it was 24%", "42%", "24%"),
    ("340人来自62个国家", "其中340人来自52个国家", "62个国家", "52个国家"),
    ("After ten years 116 were alive.", "After five years 116 of them were alive", "ten years", "five years"),
    (
        "It reached 116, a rise of 0.8 per cent.",
        "It rose by 0.8 percentage points to 116",
        "0.8 per cent",
        "0.8 percentage points",
    ),
    (
        "Es hat 116 Werke in 14 Ausstellungen.",
        "Das Haus zeigte 116 Werke in 11 Ausstellungen",
        "14 Ausstellungen",
        "11 Ausstellungen",
    ),
]
TIED_OTHERWISE = [
    ("Sales rose 15% to £116.", "Sales came to £116, up 12% on the year", "15%", "12%"),
    ("Der Umsatz stieg um 8 % auf 116 Euro.", "Der Umsatz stieg um 5 % auf 116 Euro", "8 %", "5 %"),
    ("公司营收116元，同比增长30%。", "公司营收116元，同比增长13%", "30%", "13%"),
    ("It passed by 116 votes to 44.", "MPs passed it by 116 votes to 48", "44", "48"),
    ("It passed by 116 votes to 44.", "The bill passed, 116–48", "44", "116–48"),
    ("It was 116% in May.", "It was 116% in July and 120% in May", "116% in May", "116% in July"),
]
AMOUNTS_BEHIND_ONE_WORD = [
    ("With sales of £116 the margin was 14%.", "On sales of £116 it had a margin of 12%", "14%", "12%"),
    ("In 116 towns 52% voted yes.", "In 116 towns, with 58% voting yes", "52%", "58%"),
    (
        "The drug, tested on 116 people, is 85% effective.",
        "On 116 people, it proved 95% effective",
        "85%",
        "95%",
    ),
    ("In 116 towns 52 per cent voted yes.", "In 116 towns, with 58% voting yes", "52 per cent", "58%"),
    ("It lost $116 in six months.", "It lost $116 in the first three months", "six months", "three months"),
    ("Turnout was 62% of 116 towns.", "Turnout was 52% of 116 towns", "62%", "52%"),
]
OTHER_CASUALTIES = [
    ("In 116 towns 45 were injured.", "It killed people in 116 towns and injured 54", "45", "54"),
    ("Es starben 116 Menschen, 36 wurden verletzt.", "116 Menschen starben, 63 wurden verletzt", "36", "63"),
    ("造成116人死亡，43人受伤", "造成116人死亡，34人受伤", "43人", "34人"),
    (
        "L'accident a fait 116 morts et 45 blessés.",
        "Il y a 116 morts et 54 blessés",
        "45 blessés",
        "54 blessés",
    ),
]
BOUNDED_OTHERWISE = [
    (
        "Of 116 ill, most are over the age of six.",
        "Of 116 ill, most are children under the age of six",
        "over the age of six",
        "under the age of six",
    ),
    (
        "Of 116 ill, most are under the age of 60.",
        "Most of the 116 ill are over 60",
        "under the age of 60",
        "over 60",
    ),
    (
        "Die 116 sind über dem Alter von 60.",
        "Die 116 sind unter dem Alter von 60",
        "über dem Alter von 60",
        "unter dem Alter von 60",
    ),
    ("Of them 116 are over six.", "Of them 116 are under six", "over six", "under six"),
    ("The 116 waited for 14 months.", "The 116 waited for 14 weeks", "14 months", "14 weeks"),
    ("Die 116 streikten für 14 Monate.", "Die 116 streikten für 14 Wochen", "14 Monate", "14 Wochen"),
    ("It asked 116 people and scored over 79%.", "It has a score of 79%, of 116 people", "over 79%", "79%"),
    (
        "Of 116 people, fewer than 90 came.",
        "Of 116 people, more than 90 came",
        "fewer than 90",
        "more than 90",
    ),
    (
        "Its 116 rooms opened before 1998.",
        "It opened on 3 May 1998 with 116 rooms",
        "opened before 1998",
        "opened on 3 May 1998",
    ),
    (
        "Its 116 rooms opened after 1998.",
        "It was inaugurated in 1998 with 116 rooms",
        "opened after 1998",
        "inaugurated in 1998",
    ),
    (
        "Its 116 rooms opened in 1998.",
        "It opened before 1998 with 116 rooms",
        "opened in 1998",
        "opened before 1998",
    ),
    (
        "The hall was built before 1935 and has 116 rooms.",
        "Built in 1936, the hall has 116 rooms",
        "built before 1935",
        "Built in 1936",
    ),
    (
        "Founded after 1932, it has 116 members.",
        "It has 116 members and was founded in 1930",
        "Founded after 1932",
        "founded in 1930",
    ),
]
EVENTS_OF_ANOTHER_YEAR = [
    (
        "Born in Parma in 1818, he wrote 116 songs.",
        "Born in Parma in 1817, he wrote 116 songs",
        "1818",
        "1817",
    ),
    ("The mill of 116 men was shut down in 2001.", "Shut down in 2011, the mill had 116 men", "2001", "2011"),
    ("In the 1956 games 116 men ran.", "It had 116 men in the 1952 games", "1956", "1952"),
    (
        "The ship of 116 men was commissioned in March 1915.",
        "A ship of 116 men, it was launched in March 1915 and commissioned in June 1917",
        "March 1915",
        "June 1917",
    ),
    (
        "Le club, fondé en 1950, a 116 membres.",
        "Le club a 116 membres et a été fondé en 1905",
        "1950",
        "1905",
    ),
    (
        "The hall, completed in 2012, has 116 rooms.",
        "Completed in May 2014, it has 116 rooms",
        "2012",
        "May 2014",
    ),
    (
        "The hall opened in 2022 with 116 rooms.",
        "The hall is due to open in 2026 with 116 rooms",
        "2022",
        "2026",
    ),
    ("The club, founded in 1895, has 116 men.", "Established in 1905, it has 116 men", "1895", "1905"),
    (
        "The hall was begun in 1348, 116 feet long.",
        "116 feet long, the hall was begun in 1248",
        "1348",
        "1248",
    ),
    ("It is 116%, the highest since 1991.", "It is 116%, the highest rate since 1981", "1991", "1981"),
    ("Der Turm hat 116 Stufen und wurde 1996 eröffnet.", "Mit 116 Stufen, 1969 eröffnet", "1996", "1969"),
    ("该馆2012年开馆，藏品116件。", "该馆2010年开馆，藏品116件", "2012", "2010"),
]
RANKS_IN_ONE_LIST = [
    (
        "The book of 116 pages was number 91 on the list.",
        "With 116 pages, it is #92 on the list",
        "number 91",
        "#92",
    ),
]
# Statement and passage.
AGREEING_OR_UNTOLD = [
    ("For 100 mg it came to 116 (95% CI 0.70–1.01).", RATIOS),
    ("Since 1993 it has risen by 116 (±0.4) per year.", "It rose by 116 ± 0.4 per year from 1993 to 2024"),
    ("MMR1 coverage fell to 116, lower than that of MMR2.", "Coverage fell to 116 for MMR1 in May"),
    ("116 fell ill in the 100 mg group.", "116 fell ill, more than before (HR for 200 mg vs placebo 0.84)"),
    ("116 children under 5 fell ill.", "Of children aged 0 to 4 years 116 fell ill"),
    ("116 women aged 20–24 fell ill.", "Of women aged 20 to 24, 116 fell ill"),
    ("116 died on January 11.", "116 died on 11 January"),
    ("116 died on 14 May, it said on 14 June.", "116 died on 14 May"),
    ("116 died at 1.27 m/s.", "116 died at 1.27 metres per second"),
    ("It fell by 116 (95% CI 110 to 120).", "It fell by 116 (95% CI: 110–120; p=0.003)"),
    (
        "It fell by 116, with a 95% confidence interval from 110 to 120.",
        "It fell by 116 (95% CI, 110 to 120)",
    ),
    ("It fell by 116 (95% CI 11 to 12).", "It fell by 116 (95% CI 11.2–12.4)"),
    ("It cut the risk by 116 (95% CI 13 to 37).", "It cut the risk by 116 (HR 0.74; 95% CI 0.63–0.87)"),
    ("It fell by 116 (p < 0.01).", "It fell by 116 (p=0.003)"),
    ("It fell by 116 (± 1).", "It fell by 116 ± 0.8"),
    ("116 (15%) fell ill.", "116 (15.2%) fell ill and 290 (12.5%) died"),
    ("116 fell ill, or 15.2%.", "116 (15.2%) fell ill and 290 (12.5%) died"),
    ("116 fell ill, and 12.5% died.", "116 (15.2%) fell ill and 290 (12.5%) died, half of them at home"),
    (
        "116 fell ill, over four times as many as in May.",
        "116 fell ill, more than four times as many as in May",
    ),
    ("116 fell ill, after 255 in June.", "116 fell ill, after 245 in May and 255 in June"),
    (
        "Of 116 quakes four were above 7.6.",
        "Of 116 quakes four were above the very dangerous 7.6 level",
    ),
    (
        "Its chapel was built after 1900; it has 116 rooms.",
        "Built in 1287, it has 116 rooms and a chapel, built in 1911",
    ),
    ("Born before 1820, he wrote 116 songs.", "Born in Parma in 1817, he wrote 116 songs"),
    ("It opened in Bonn in 1962 with 116 rooms.", "It opened in Ulm in 1937, in Bonn with 116 rooms"),
    ("In the 1952 games 116 men ran.", "It had 116 men in the 1952 games and 9 in the 1956 games"),
    (
        "The new hall of 116 rooms opened in 1962.",
        "The old hall opened in 1937; in 1962 the opening of a new one of 116 rooms followed",
    ),
    ("The hall, built before 1950, has 116 rooms.", "The hall has 116 rooms; its annex was built in 1970"),
    ("Founded after 1932, it has 116 members.", "It has 116 members and was founded in 1935"),
    ("The ship of 116 men was launched in March 1915.", "A ship of 116 men, it was launched in March 1915"),
    ("Its 116 lines were number 5 on the list.", "The song of 116 lines was number 8 in the poll"),
    ("Of 116 ill, most are under six.", "Of 116 ill, most are children under the age of six"),
    ("The 116 waited for 14 weeks.", "The 116 waited for 14 weeks, over 14 months"),
    ("In 14 months the 116 worked 9 weeks.", "The 116 worked for 14 weeks"),
    ("It sold 116 cars, 12% over 2001's 104 cars.", "It sold 116 cars, compared with 104 cars in 2001"),
    ("It asked 116 people and scored over 79%.", "It scored 79.4%, or about 79%, of 116 people"),
    ("It asked 116 people and scored at least 79%.", "It scored 79% of 116 people"),
    ("Its 116 rooms opened before 2000.", "It opened in 1998 with 116 rooms"),
    ("Founded before 1998, it has 116 rooms.", "It opened in 1998 with 116 rooms"),
    ("Its 116 rooms opened in 1998.", "It opened with 116 rooms and was sold after 1998"),
    ("It has 116 agreements with 52 countries and three regions.", AGREEMENTS),
    ("It has 116 agreements with over fifty countries.", AGREEMENTS),
    ("By 2023, it had 116 agreements, 10 more than before.", AGREEMENTS),
    ("It has 116 agreements, up 10 agreements.", AGREEMENTS),
    ("It has 116 agreements, one of 62 sets.", AGREEMENTS),
    ("The plant, built in 2012 and opened in 2014, has 340 people.", PLANT),
    ("In 2015, the plant had 340 people.", PLANT),
    ("The plant employs 340 people and cost £2,300,000.", PLANT),
    ("The plant employs 340 people and grew for £9m.", PLANT),
    ("It opened in 2014 with 340 seats.", "It opened on 3 May 2014 with 340 seats"),
    (
        "In 2012, its tour of 340 dates drew 48,000 people.",
        "In 2012–2022, its tour of 340 dates drew 52,000 people",
    ),
    ("Its 340 seats drew 52 guests in the 2018/19 season.", "Its 340 seats drew 62 guests in 2018"),
    (
        "340 people came, and 29 people were ill.",
        "Of 340 people, 12 people were ill in May and 17 people in June",
    ),
    ("340 people came; 12 people were ill, 328 people were not.", "Of 340 people, 12 people were ill"),
]
RECKONED_OR_ROUNDED = [
    ("Profit fell from £310 to £116, a drop of £194.", "Profit was £116, against £310"),
    ("Of 116 people 79 people answered, 68%.", "Of 116 people 79 people answered, 45% of them at once"),
    ("Sales rose 12% to £116.", "Sales came to £116, up 12.3% on the year"),
]
TIED_TO_ANOTHER_TIME_OR_BASE = [
    ("Sales rose 8% to £116 at constant prices.", "Sales rose 12% to £116"),
    ("The 116 seats drew 9,000 guests in 2015.", "The 116 seats drew 8,000 guests in 2014"),
    ("It was 116% in May and in July.", "It was 116% in July"),
]
AMOUNTS_OF_ANOTHER_THING = [
    ("The 26-mile race had 116 runners.", "The race, 26.2 miles long, had 116 runners"),
    ("Sales were £116 with a profit of £3.", "With sales of £116, it has a debt of £9"),
    ("Among 116 men it was 86% effective in the old.", "It was 95% effective in 116 men"),
    ("Among 116 men it was 86 percent effective in the old.", "It was 95% effective in 116 men"),
    ("Of 116 people 3 children were injured.", "Of 116 people 54 people were injured"),
    ("Its 116 rooms opened. 12% were empty.", "It has 116 rooms and opened late. 15% were booked"),
]
OTHER_EVENTS = [
    ("The tower has 116 steps; 1996 was it closed.", "The tower has 116 steps and opened in 1969"),
    ("Der Turm hat 116 Stufen und wurde 1996 saniert.", "Der Turm hat 116 Stufen und wurde 1969 eröffnet"),
    ("The hall of 116 rooms opened in 2014.", "The hall of 116 rooms was to open in 2013, but was late"),
    ("The hall opened in 2022 with 116 rooms.", "The hall was due to open in 2020 with 116 rooms"),
    ("With 116 men, its museum opened in 2011.", "It has 116 men; its shop opened in 2009"),
    ("He died in 1988, leaving 116 books.", "He wrote 116 books. His first wife died in 1950"),
    ("It is 116%, the most since 1979.", "It is 116%, the highest since 1981"),
    ("分馆2016年开馆，新馆2018年开馆，藏品116件。", "新馆2018年开馆，藏品116件"),
    ("It closed its 116 shops and was closed. In 2014 it sold 12 cars.", "It closed in 2012 with 116 shops"),
]


def _said(statement: str, *quotes: Quote) -> list[str]:
    sources = [a_source(f"{quote.exact}.", quote.source_id) for quote in quotes]
    number = next(number for number in ("116", "340") if number in statement)
    claim = a_claim(statement, *quotes, figure=a_figure(number))
    (result,) = verify(sources, [claim])
    return told_otherwise(result)


@pytest.mark.parametrize(
    ("statement", "text", "said", "found"),
    [
        *COUNTED_OTHERWISE,
        *TIED_OTHERWISE,
        *AMOUNTS_BEHIND_ONE_WORD,
        *OTHER_CASUALTIES,
        *EVENTS_OF_ANOTHER_YEAR,
        *BOUNDED_OTHERWISE,
        *RANKS_IN_ONE_LIST,
    ],
)
def test_another_figure_that_its_quotes_state_otherwise(
    statement: str, text: str, said: str, found: str
) -> None:
    assert _said(statement, a_quote(text)) == [f"the statement says “{said}”, its quotes say “{found}”"]


@pytest.mark.parametrize(
    ("statement", "text"),
    [
        *AGREEING_OR_UNTOLD,
        *RECKONED_OR_ROUNDED,
        *TIED_TO_ANOTHER_TIME_OR_BASE,
        *AMOUNTS_OF_ANOTHER_THING,
        *OTHER_EVENTS,
    ],
)
def test_other_figures_that_agree_or_that_no_quote_states(statement: str, text: str) -> None:
    assert _said(statement, a_quote(text)) == []


def test_a_figure_that_one_of_the_quotes_has() -> None:
    statement = "It has 116 agreements with 62 countries."
    other = a_quote("It has 116 agreements with 62 countries", "t")
    assert _said(statement, a_quote(AGREEMENTS), other) == []


def test_a_quote_that_refutes_the_claim_states_no_other_figure_of_it() -> None:
    statement = "It has 116 agreements with 62 countries."
    assert _said(statement, a_quote(AGREEMENTS, stance="refutes")) == []


def test_the_figures_beside_the_one_that_a_quote_names() -> None:
    statement = "It has 116 agreements with 62 countries."
    assert len(_said(statement, a_quote(AGREEMENTS, mention="116"))) == 1
