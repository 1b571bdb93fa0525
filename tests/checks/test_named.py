"""A statement names whom its quotes name."""

from __future__ import annotations

import pytest

from making import a_claim, a_figure, a_quote, a_source
from scifacts.model import Severity
from scifacts.verification import verify

# Statement, passage, the name of the statement, the name of the passage; the claim's figure is 116.
EXCHANGED = [
    ("Japan has signed 116 agreements.", "China has signed 116 agreements", "Japan", "China"),
    ("Japan Signs 116 Pacts", "China has signed 116 pacts", "Japan", "China"),
    ("Fire Destroys 116 Houses in Leeds", "A fire destroyed 116 houses in Hull", "Leeds", "Hull"),
    ("A fire destroyed 116 houses in Leeds.", "FIRE DESTROYS 116 HOUSES IN HULL", "Leeds", "Hull"),
    ("France spent £116 on vaccines.", "Britain spent £116 on vaccines", "France", "Britain"),
    ("Austria received 116 euros.", "Australia received 116 euros from the fund", "Austria", "Australia"),
    ("North Korea fired 116 missiles.", "South Korea fired 116 missiles", "North Korea", "South Korea"),
    ("Italian exports reached 116 euros.", "Spanish exports reached 116 euros", "Italian", "Spanish"),
    (
        "Exports to the United States rose 116%.",
        "Exports to the United Kingdom rose 116%",
        "United States",
        "United Kingdom",
    ),
    ("A fire destroyed 116 houses in Leeds.", "A fire destroyed 116 houses in Hull", "Leeds", "Hull"),
    ("The theatre in Lisbon has 116 seats.", "The theatre in Porto has 116 seats", "Lisbon", "Porto"),
    ("The theatre in Porto has 116 seats.", "The theatre in Lisbon has 116 seats", "Porto", "Lisbon"),
    ("The treaty with Ems covers 116 ships.", "The treaty with Kiel covers 116 ships", "Ems", "Kiel"),
    ("Minister Anna Berg spent 116 kronor.", "Minister Anna Dahl spent 116 kronor", "Berg", "Dahl"),
    (
        "Two boys of Mobile, Mississippi, stole 116 cars.",
        "Stealing 116 cars, two boys of Mobile, Alabama, were caught",
        "Mississippi",
        "Alabama",
    ),
    ("The UN reported 116 cases.", "The WHO reported 116 cases", "UN", "WHO"),
    ("Airbus delivered 116 jets in May.", "Boeing delivered 116 jets in May", "Airbus", "Boeing"),
    (
        "The merger of Acme and Zenith affects 116.",
        "The merger of Acme and Apex affects 116",
        "Zenith",
        "Apex",
    ),
    ("Deutschland lieferte 116 Panzer.", "Frankreich lieferte 116 Panzer", "Deutschland", "Frankreich"),
    ("L'Espagne a signé 116 accords.", "L'Italie a signé 116 accords", "L'Espagne", "L'Italie"),
    ("Italia firmó 116 acuerdos.", "España firmó 116 acuerdos", "Italia", "España"),
    ("日本已签署116项协议。", "中国已签署116项协议", "日本", "中国"),
    ("The yards of Europe built 116 ships.", "The yards of Asia built 116 ships", "Europe", "Asia"),
    ("So said all 116 and Grace Smith.", "So said all 116 and Grace Okafor", "Smith", "Okafor"),
]
# The same, where the sentence says the rest in other words: a warning.
ELSEWHERE = [
    ("Greece saved 116 migrants.", "The Italian coastguard rescued 116 migrants", "Greece", "Italian"),
    (
        "Pfizer paid $116 for the start-up.",
        "The start-up was bought by Novartis for $116",
        "Pfizer",
        "Novartis",
    ),
    ("Minister Anna Berg spent 116 kronor.", "A sum of 116 kronor was spent by Dahl", "Anna Berg", "Dahl"),
    ("The fleet of Samsung has 116 ships.", "Hanwon's fleet has 116 ships", "Samsung", "Hanwon"),
    ("Nadal ganó 116 euros.", "Al final, 116 euros fueron para Alcaraz", "Nadal", "Alcaraz"),
    ("韩国投资116元。", "日本政府宣布将投资116元", "韩国", "日本"),
    ("浙江省出口116吨。", "广东去年出口了116吨", "浙江", "广东"),
]
# Statement, passage: one name for another, or what an editor puts for a name.
FAITHFUL = [
    ("The fire in Yorkshire hurt 116 people.", "LEEDS, May 3 (Reuters) - The fire hurt 116 people"),
    ("The fire in Yorkshire hurt 116 people.", "LEEDS — The fire hurt 116 people"),
    (
        "The EU's office saw 116 more storms.",
        "BERGEN, Jan 10 (NNA) -- The office said that 116 more storms came",
    ),
    (
        "Toyota verkaufte 116 Millionen Autos, Volkswagen 8 Millionen.",
        "Volkswagen verkaufte 8 Millionen Fahrzeuge, Toyota 116 Millionen",
    ),
    (
        "In Hamburg lebten 2015 rund 340 Menschen.",
        "Hamburg – 340 Einwohner (2015). Die Stadt hat mit dem Hafen den größten Seehafen",
    ),
    ("The theatre in Lisbon has 116 seats.", "The theatre in Portugal has 116 seats"),
    ("The theatre in London has 116 seats.", "The theatre in Camden has 116 seats, the most of London"),
    ("The F1 team sold 116 cars.", "The team of Formula 1 sold 116 cars"),
    ("Movie won 116 awards.", "Film received 116 prizes"),
    ("Leeds Utd sold 116 shirts.", "In May Leeds United sold 116 shirts"),
    ("Leeds United sold 116 shirts.", "In May Leeds Utd sold 116 shirts"),
    ("European exports reached 116 tonnes.", "EU exports reached 116 tonnes"),
    ("The yards of Asia built 116 ships.", "The yards of China built 116 ships"),
    ("The European Central Bank has 116 clerks.", "The ECB in Asia has 116 clerks"),
    ("Ms Smith paid 116 euros.", "Grace Smith paid 116 euros"),
    ("President Donald Trump paid 116 dollars.", "President Trump paid 116 dollars"),
    ("The fleet of Hanwon has 116 ships.", "Today's fleet of Hanwon has 116 ships"),
    ("Britain has signed 116 treaties.", "The UK has signed 116 treaties"),
    ("The US sold 116 jets to Japan.", "America sold 116 jets to Japan"),
    ("Beijing has signed 116 agreements.", "China has signed 116 agreements"),
    ("The Netherlands imported 116 tonnes.", "The Dutch imported 116 tonnes"),
    ("The World Health Organization reported 116 cases.", "The WHO reported 116 cases"),
    ("The WHO reported 116 cases.", "The World Health Organization reported 116 cases"),
    ("The European Union spent €116.", "The EU spent €116"),
    ("President Macron pledged 116 euros.", "Emmanuel Macron pledged 116 euros"),
    ("In France 116 people work there.", "In Lyon 116 people work there"),
    ("The firm employs 116 people in Europe.", "The firm employs 116 people in Lyon"),
    ("Turnover reached $116 in all of 2022.", "Siemens reached $116 in all of 2022"),
    ("Researchers found 116 species in Borneo.", "Tan found 116 species in Borneo"),
    ("Roughly 116 Rohingya boats sank.", "About 116 Rohingya boats sank"),
    ("Parliament approved 116 bills in May.", "Bundestag approved 116 bills in May"),
    ("Labour won 116 seats.", "The Labour Party won 116 seats"),
    ("In Zurich 116 people work.", "In Zürich 116 people work"),
    ("O'Brien paid £116.", "O’Brien paid £116"),
    ("Le ministre de l'Éducation a payé 116 euros.", "Le ministre de l’Éducation a payé 116 euros"),
    ("Le ministre de l’Éducation a payé 116 euros.", "Le ministre de l'Éducation a payé 116 euros"),
    ("The CO₂ price was 116 euros.", "The CO2 price was 116 euros"),
    ("North Korean soldiers numbered 116.", "Pyongyang's soldiers numbered 116"),
    ("Der Stundenlohn beträgt 116 Euro.", "Der Mindestlohn beträgt 116 Euro"),
    ("Farmers Harvest 116 Tonnes in Drought", "Farmers of Leeds harvested 116 tonnes in 2022"),
    ("The insurer paid £116 for damage.", "Storm Claims Cost the Insurer £116 in May"),
    ("The Insurer Paid £116 for Damage", "Storm Claims Cost the Insurer £116 in May"),
    ("Japan, too, has signed 116 pacts.", "It has signed 116 pacts"),
    ("The U.S. sold 116 jets.", "The United States sold 116 jets"),
    ("Brussels fined the firm €116.", "The European Commission fined Solvex €116"),
    ("Bruxelles inflige 116 euros.", "La Commission européenne a condamné Arvel à 116 euros"),
    ("The White House asked for $116.", "President Trump asked for $116"),
    ("King Charles III opened 116 schools.", "In Liverpool the King opened 116 schools"),
    ("Keir Starmer promised £116.", "Starmer promised Leeds £116"),
    ("Spurs are to pay £116.", "Tottenham is to pay £116"),
    ("The Lakers' LeBron James scored 116.", "LeBron James scored 116 for Los Angeles"),
    ("The plan costs 116 GW.", "Siemens says it costs 116 gigawatts"),
    ("L'équipe a 116 membres.", "Le club de Lyon a 116 membres"),
    ("Das Projekt kostet 116 Euro.", "Der Bau von Siemens kostet 116 Euro"),
]


def told(
    statement: str,
    passage: str,
    figure: str | None = "116",
    beside: str = "",
    severity: Severity | None = None,
) -> list[str]:
    """What SF207 says of names, of a claim with this statement and passage; `beside` is in its source too."""
    claim = a_claim(statement, a_quote(passage), figure=a_figure(figure) if figure else None)
    (result,) = verify([a_source(f"{beside} {passage}.".strip())], [claim])
    found = [one for one in result.findings if one.rule == "SF207" and " names " in one.message]
    return [one.message for one in found if severity in (None, one.severity)]


@pytest.mark.parametrize(("statement", "passage", "ours", "theirs"), EXCHANGED)
def test_another_name_at_the_same_place_is_a_finding(
    statement: str, passage: str, ours: str, theirs: str
) -> None:
    assert told(statement, passage, severity=Severity.ERROR) == [
        f"the statement names “{ours}”, the source “{theirs}” in its place"
    ]


@pytest.mark.parametrize(("statement", "passage", "ours", "theirs"), ELSEWHERE)
def test_another_name_in_another_sentence_is_a_warning(
    statement: str, passage: str, ours: str, theirs: str
) -> None:
    assert told(statement, passage, severity=Severity.WARNING) == [
        f"the statement names “{ours}”, which no source of the claim does; its sentence names “{theirs}”"
    ]


@pytest.mark.parametrize(("statement", "passage"), FAITHFUL)
def test_another_form_of_a_name_or_other_words_are_no_finding(statement: str, passage: str) -> None:
    assert told(statement, passage) == []


def test_a_name_that_the_source_has_elsewhere_is_the_editors_choice() -> None:
    passage = "In May the firm Hull Steel lost 116 jobs"
    assert told("Bosch lost 116 of its jobs.", passage) != []
    assert told("Bosch lost 116 of its jobs.", passage, beside="So did Bosch.") == []


def test_a_name_of_another_sentence_is_compared_where_all_beside_it_is_the_same() -> None:
    passage = "Leeds got none. The state gave 116 buses for public transport in Hull"
    assert told("Public transport in Leeds got 116 buses.", passage, severity=Severity.ERROR) != []
    assert told("The 116 buses for Leeds and Hull are there.", passage) == []


def test_a_claim_without_a_figure_is_left_alone() -> None:
    assert told("Japan has signed 116 agreements.", "China has signed 116 agreements", None) == []


def test_the_place_in_the_source_is_shown_where_the_other_name_stands() -> None:
    claim = a_claim(
        "Japan has signed 116 agreements.", a_quote("signed 116 agreements"), figure=a_figure("116")
    )
    (result,) = verify([a_source("On Friday it rained.\nChina has signed 116 agreements.")], [claim])
    (finding,) = result.findings
    assert finding.source_position is not None
    assert finding.found is not None
    assert (finding.source_position.line, finding.source_position.column) == (2, 1)
    assert finding.found.text == "China has signed 116 agreements."
    assert [mark.of(finding.found.text) for mark in finding.found.marks] == ["China"]


def test_a_word_with_a_capital_is_told_once() -> None:
    """ "Public" at the head of a sentence may be a name, and is the opposite of "Private"."""
    passage = "Private debt rose to 116 pounds"
    claim = a_claim("Public debt rose to 116 pounds.", a_quote(passage), figure=a_figure("116"))
    (result,) = verify([a_source(f"{passage}.")], [claim])
    messages = [one.message for one in result.findings if one.rule == "SF207"]
    assert messages == ["the statement says “Public”, the source says “Private”"]


def test_a_chinese_name_inside_a_longer_one_is_none() -> None:
    assert len(told("印度尼西亚有116人死亡。", "菲律宾有116人死亡")) == 1
    assert len(told("印度有116人死亡。", "印度尼西亚有116人死亡")) == 1
    assert told("沙特有116人死亡。", "沙特阿拉伯有116人死亡") == []


def test_a_name_behind_a_dateline_is_another() -> None:
    passage = "LEEDS (AP) — The fire hurt 116 people in all of Surrey"
    (message,) = told("The fire in Kent hurt 116 people.", passage, severity=Severity.WARNING)
    assert message.endswith("its sentence names “Surrey”")


HALDEN = "Halden Bank named Tomas Revel and Sergei Orlov in March. The bank would cut 116 jobs."


@pytest.mark.parametrize(
    ("statement", "ours", "theirs"),
    [
        ("Tomas Revol would cut 116 jobs.", "Revol", "Revel"),
        ("Holden Bank would cut 116 jobs.", "Holden", "Halden"),
        ("With Tomas Revle the bank would cut 116 jobs.", "Revle", "Revel"),
        ("With Tomas Rvel the bank would cut 116 jobs.", None, None),  # too short to be sure
        ("With Tomas Revell the bank would cut 116 jobs.", None, None),
        ("With Sergey Orlov the bank would cut 116 jobs.", None, None),
        ("In Marsh the bank would cut 116 jobs.", None, None),
        ("Die Bank in Holden streicht 116 Stellen.", None, None),
        ("Tomas Revel of Halden Bank would cut 116 jobs.", None, None),
    ],
)
def test_a_name_with_one_other_letter_is_a_warning(
    statement: str, ours: str | None, theirs: str | None
) -> None:
    claim = a_claim(statement, a_quote("The bank would cut 116 jobs"), figure=a_figure("116"))
    (result,) = verify([a_source(HALDEN)], [claim])
    told = [(one.message, one.severity) for one in result.findings if one.rule == "SF207"]
    said = f"the statement names “{ours}”, which no source of the claim does; its source names “{theirs}”"
    assert told == ([(said, Severity.WARNING)] if ours else [])
