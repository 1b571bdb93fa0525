"""A headline is compared in the letters of running text."""

from __future__ import annotations

import pytest

from scifacts.checks.running_case import Spellings, has_headline, in_running_case

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
]
RUNNING = [
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


def test_letters_that_small_ones_outnumber_stay() -> None:
    assert in_running_case("İ İ ROSE", ()) == "İ İ rose"
