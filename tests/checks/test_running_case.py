"""A headline is compared in the letters of running text."""

from __future__ import annotations

import pytest

from scifacts.checks.reading.running_case import Spellings, has_headline, in_running_case, paragraph_around
from scifacts.model import Span

# A headline, what is written beside it, the headline as running text has it.
TOLD = [
    ("Exports Rose By 12% As Imports Fell", "", "Exports rose by 12% as imports fell"),
    ("Widget Makers Hire 340", "The makers hire for Widget.", "Widget makers hire 340"),
    ("Hull Widget Makers Hire 340", "It is a widget.", "Hull widget Makers hire 340"),
    ("FORD HIRES 340 IN HULL FOR BBC", "They hire at Ford.", "Ford hires 340 in Hull for BBC"),
    ("THE WHO AND THE US LEFT NORTH KOREA", "", "The WHO and the US left North Korea"),
    ("PROFIT FELL TO $3BN IN MAY 2019", "It may rise.", "Profit fell to $3BN in May 2019"),
    ("It May Rise in May", "", "It may rise in May"),
    ("World Health Organization Said 340", "Its health; of WHO.", "World Health Organization said 340"),
    ("SPAIN'S O'BRIEN DIDN'T PAY L'ITALIE", "At O'Brien.", "Spain's O'Brien didn't pay l'Italie"),
    ("U.S. Workers in the US Fear IBM's iPhone", "Workers fear.", "U.S. Workers in the US fear IBM's iPhone"),
    ("Prices Rose.\nThe Mayor Said So", "", "Prices rose.\nThe mayor said so"),
    ("“Exports Rose By 12%”", "", "“Exports rose by 12%”"),
    ("TODAY OPEC HIRES 340", "OPEC said so today.", "Today OPEC hires 340"),
    ("TODAY COMPANIES HIRE 340", "Companies rose.", "Today companies hire 340"),
    ("TODAY EU HIRES 340", "EU makers hire today.", "Today EU hires 340"),
    ("HULL SELLS 340 TONNES OF GOLD", "We met Mr Gold.", "Hull sells 340 tonnes of Gold"),
    ("HULL SELLS 340 TONNES OF GOLD", "Mr Gold has gold.", "Hull sells 340 tonnes of gold"),
    ("MAKERS LEAVE US BY 340", "The US told us.", "Makers leave US by 340"),
    ("Makers Leave US By 340", "They told us.", "Makers leave US by 340"),
    ("Exports Rose as Imports Fell", "AS Hull hires.", "Exports rose as imports fell"),
    ("Firms Offer Rises Daily By 340", "They hire at Ford.", "Firms offer rises daily by 340"),
    ("Exports Up By 12%", "It is the EU.", "Exports up by 12%"),
    ("HULL HIRES 340 WIDGETS", "A widget is small.", "Hull hires 340 widgets"),
    ("Hull Hires A Maker", "It is a maker.", "Hull hires a maker"),
    ("RUN AT 12AM ROSE", "", "Run at 12AM rose"),
    ("Sales In South Korea Rose", "It is south.", "Sales in South Korea rose"),
    ("Ivory Coast Hires 340", "It is the coast.", "Ivory Coast hires 340"),
    ("TODAY UNITED ARAB EMIRATES HIRES", "They are united.", "Today United Arab Emirates hires"),
    ("MAKERS HIRED BY FINNS", "", "Makers hired by Finns"),
    ("THE MAKERS’", "The makers rose.", "The makers’"),
    ("Vitamin C Rises 340", "", "Vitamin C rises 340"),
    ("Vitamin S Rises 340", "", "Vitamin S rises 340"),
    ("The Mayor Didn't", "", "The mayor didn't"),
    ("SAYS QU'IL ROSE", "Il dit il.", "Says qu'il rose"),
    ("WHO PAYS FOR THE\nNEW PORT", "", "Who pays for the\nNew port"),
    ("THE ACT FELL BY 340", "It is an act.", "The act fell by 340"),
    ("THE THEN MAYOR ROSE", "", "The then mayor rose"),
    ("Exports Rose 3 May", "It may rise.", "Exports rose 3 May"),
    ("It Fell May 5", "It may fall.", "It fell May 5"),
    ("Profit Hits £5 Million", "It hits.", "Profit hits £5 million"),
    ("Hull Drives 340 km In May", "It drives.", "Hull drives 340 km in May"),
    ("Traders Exit Hull", "", "Traders exit Hull"),
    ("The Company Hires 340", "", "The company hires 340"),
]
RUNNING = [
    "ministers Meet Xi Jinping",
    "President Xi Jinping signed 340.",
    "China",
    "Die Regierung in Berlin erhöht Renten.",
    "340 of 1,200",
    "中国已签署340项协议。",
    "",
]


@pytest.mark.parametrize(("headline", "beside", "told"), TOLD)
def test_a_headline_is_told_as_running_text_writes_its_words(headline: str, beside: str, told: str) -> None:
    assert has_headline(headline)
    assert in_running_case(headline, [Spellings(beside)]) == told


@pytest.mark.parametrize("text", RUNNING)
def test_running_text_keeps_its_capitals(text: str) -> None:
    assert not has_headline(text)
    assert in_running_case(text, [Spellings(text)]) is text


@pytest.mark.parametrize(
    ("text", "paragraph"),
    [
        ("One.\n\nTwo 5\nthree.\n\nFour.", "Two 5\nthree."),
        ("Two 5 three.", "Two 5 three."),
        ("\n\n5", "5"),
        ("5\n\n", "5"),
        ("x " * 1_200 + "5" + " x" * 1_200, "x " * 1_000 + "5" + " x" * 1_000),
    ],
)
def test_the_paragraph_around_a_passage(text: str, paragraph: str) -> None:
    start = text.index("5")
    assert paragraph_around(text, Span(start, start + 1)).of(text) == paragraph


def test_letters_that_small_ones_outnumber_stay() -> None:
    assert in_running_case("İ İ ROSE", ()) == "İ İ rose"
