"""What findings say, word for word: an editor reads nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from making import a_claim, a_figure, a_quote, a_source
from scifacts.verification import verify

if TYPE_CHECKING:
    from scifacts.model import Figure


def said(text: str, quote: str, statement: str = "x", figure: Figure | None = None) -> list[str]:
    (result,) = verify([a_source(text)], [a_claim(statement, a_quote(quote), figure=figure)])
    return [finding.message for finding in result.findings]


CHANGES = [
    (
        "words that changed places are told once",
        "Coverage ranged from 62% in the province of Nokara to 98% in Durrel.",
        "Coverage ranged from 62% in the province of Durrel to 98% in Nokara",
        ["the order changed: “Durrel to 98% in Nokara” is now “Nokara to 98% in Durrel”"],
    ),
    (
        "a verb for another is no name",
        "The fires damaged 286 houses in June.",
        "The fires destroyed 286 houses in June",
        ["a word that the fact depends on changed: “destroyed” is now “damaged”"],
    ),
    (
        "a change to, not by",
        "The number of people rose to 17% by 6,820.",
        "The number of people rose by 17% to 6,820",
        ["a qualifying word changed: “by” is now “to”; a qualifying word changed: “to” is now “by”"],
    ),
    (
        "one edit that touches two facts is said once",
        "The firm never paid a dividend, whatever happened.",
        "The firm always paid a dividend",
        ["a qualifying word and a negation changed: “always” is now “never”"],
    ),
    (
        "two edits are said one after the other",
        "The canal had 43 locks and also 72 stone bridges.",
        "The canal had 34 locks and also 27 stone bridges",
        ["the number changed: “34” is now “43”; the number changed: “27” is now “72”"],
    ),
    (
        "a word that names no time, though it may",
        "The firm made £3m after tax in 2024.",
        "The firm made £3m before tax in 2024",
        ["a word that the fact depends on changed: “before” is now “after”"],
    ),
    (
        "a word that is no name",
        "Der Gewinn betrug im Jahr 3 Mio. Euro.",
        "Der Verlust betrug im Jahr 3 Mio. Euro",
        ["a word that the fact depends on changed: “Verlust” is now “Gewinn”"],
    ),
    (
        "words that stand before a passage quoted rightly",
        "In all, more than $4.5 million was raised.",
        "$4.5 million was raised",
        ["the quote leaves out “more than”, which stands right before it in the source"],
    ),
    (
        "words that stand after it",
        "The offer is for people aged 65 or more.",
        "for people aged 65",
        ["the quote leaves out “or more”, which stands right after it in the source"],
    ),
    (
        "the same words in two places, with other numbers in both",
        (
            "In May some 51 seagoing ships came to the port. "
            f"{'The sea was calm. ' * 20}\nIn June some 72 seagoing ships came to the port."
        ),
        "some 34 seagoing ships came to the port",
        ["the number changed: “34” is now “51”; there are such words at 1:8, 2:9"],
    ),
    (
        "a passage that is struck out",
        "We met. ~~It has signed 116 agreements.~~ It has signed 118 agreements.",
        "It has signed 116 agreements.",
        ["the source has struck out the passage (“~~”)"],
    ),
    (
        "words that the source adds within",
        "It has signed almost 116 agreements in all.",
        "It has signed 116 agreements",
        ["the comparator changed: the source adds “almost”"],
    ),
    (
        "words that the source lost",
        "The drug was effective in trials.",
        "The drug was not effective in trials",
        ["a negation changed: the source has no “not”"],
    ),
]


@pytest.mark.parametrize(("title", "text", "quote", "messages"), CHANGES, ids=[row[0] for row in CHANGES])
def test_what_changed(title: str, text: str, quote: str, messages: list[str]) -> None:
    assert said(text, quote) == messages


def test_what_to_do_about_words_that_a_quote_leaves_out() -> None:
    claim = a_claim("x", a_quote("$4.5 million was raised"))
    (result,) = verify([a_source("In all, more than $4.5 million was raised.")], [claim])
    assert "take them into the quote" in result.findings[0].help


def test_what_to_do_about_a_place_in_an_order() -> None:
    text = "The goal came in the 94th minute."
    claim = a_claim(text, a_quote("The goal came in the 94th minute"), figure=a_figure("94", unit="minutes"))
    (result,) = verify([a_source(text)], [claim])
    helps = [one.help for one in result.findings if one.rule == "SF201"]
    assert helps == ["“94th” is a place in an order, and counts nothing: its unit is `rank`."]


FIGURES = [
    (
        "a number",
        "They have 486 branches.",
        "They have 486 branches",
        a_figure("468", unit="branches"),
        "the claim says 468 branches, the source says “486 branches”",
    ),
    (
        "a range",
        "It took 12 to 15 seats.",
        "It took 12 to 15 seats",
        a_figure("12", unit="seats"),
        "the claim says 12 seats, the source says “12 to 15 seats” (a range)",
    ),
    (
        "a number below zero",
        "Coal 165.4 226.0 -26.8%",
        "Coal 165.4 226.0 -26.8%",
        a_figure("26.8", unit="percent"),
        'the claim says 26.8%, the source says “-26.8%”; write `value: "-26.8"`: a statement may tell a fall',
    ),
    (
        "a comparator that the words show",
        "It signed more than 160 documents.",
        "It signed more than 160 documents",
        a_figure("160", unit="documents"),
        "the claim says exactly 160 documents, the source says “more than 160 documents”",
    ),
    (
        "a comparator that the source lacks",
        "It signed 160 documents.",
        "It signed 160 documents",
        a_figure("160", "more-than", unit="documents"),
        "the claim says more than 160 documents, the source says “160 documents” (exactly)",
    ),
    (
        "a scale",
        "It cost 3.2 million.",
        "It cost 3.2 million",
        a_figure("3.2", scale="billion"),
        "the claim says 3.2 billion, the source says “3.2 million”: the same digits, another scale",
    ),
    (
        "a currency that the words only hint at",
        "It cost £3.2 million.",
        "It cost £3.2 million",
        a_figure("3.2", scale="million", unit="EUR"),
        "the claim says 3.2 million EUR, the source says “£3.2 million” (GBP)",
    ),
    (
        "a thing counted",
        "It signed 25 documents.",
        "It signed 25 documents",
        a_figure("25", unit="agreements"),
        "the claim says 25 agreements, the source says “25 documents”",
    ),
    (
        "a time",
        "In 2021, China signed 25 documents.",
        "China signed 25 documents",
        a_figure("25", unit="documents", as_of="2022"),
        "the claim says 25 documents for 2022, the source says “25 documents” for 2021",
    ),
]


@pytest.mark.parametrize(
    ("title", "text", "quote", "figure", "message"), FIGURES, ids=[r[0] for r in FIGURES]
)
def test_what_the_figure_says(title: str, text: str, quote: str, figure: Figure, message: str) -> None:
    claim = a_claim("x", a_quote(quote), figure=figure)
    (result,) = verify([a_source(text)], [claim])
    assert message in [finding.message for finding in result.findings]


def test_a_statement_is_not_called_a_source() -> None:
    figure = a_figure("160", "more-than", unit="documents")
    text = "It signed more than 160 documents."
    assert said(text, "signed more than 160 documents", "It signed 160 documents.", figure) == [
        "`figure` says more than 160 documents, the statement says “160 documents” (exactly)"
    ]


def test_sources_that_disagree_are_named() -> None:
    sources = [a_source("It cost £76,000.", "a"), a_source("It cost £148,000.", "b")]
    quotes = (
        a_quote("It cost £76,000", "a"),
        a_quote("It cost £148,000", "b", figure=a_figure("148000", unit="GBP")),
    )
    claim = a_claim("It cost £76,000.", *quotes, figure=a_figure("76000", unit="GBP"))
    (result,) = verify(sources, [claim])
    assert [finding.message for finding in result.findings] == [
        "the claim says 76,000 GBP, source `b` says “£148,000”"
    ]


class TestMention:
    def judged(self, text: str, mention: str) -> list[str]:
        quote = a_quote("fell 18 per cent to £1.27bn", mention=mention)
        claim = a_claim("£1.27bn.", quote, figure=a_figure("1.27", scale="billion", unit="GBP"))
        (result,) = verify([a_source(text)], [claim])
        return [finding.message for finding in result.findings if finding.rule == "SF201"]

    def test_a_mention_is_found_again_although_its_wording_drifted(self) -> None:
        assert not self.judged("Profit fell 18 percent to £1.27 billion.", "£1.27bn")

    def test_a_mention_of_no_figure_of_the_passage_is_named(self) -> None:
        assert self.judged("Profit fell 18 per cent to £1.27bn.", "£9bn") == [
            "the claim's figure is 1.27 billion GBP, and the quote's `mention`, “£9bn”, states no such figure"
        ]


def test_a_passage_that_is_cut_out_of_its_line_says_so() -> None:
    text = f"{'Long before this, nothing was. ' * 4}It signed 118 agreements. {'Nothing came after. ' * 9}"
    (result,) = verify([a_source(text)], [a_claim("x", a_quote("It signed 116 agreements"))])
    found = result.findings[0].found
    assert found is not None
    assert found.text.startswith("…")
    assert found.text.endswith("…")
    assert [mark.of(found.text) for mark in found.marks] == ["118"]


@pytest.mark.parametrize(
    ("unit", "end"),
    [("percent", "; its figure stands where shown"), (None, ""), ("tonnes", "")],
)
def test_a_lost_quote_whose_figure_is_still_stated(unit: str | None, end: str) -> None:
    """The place is shown where number and unit are those of the claim: a bare 91 stands for anything."""
    quote = "Punctuality reached 91 percent, compared with what riders saw before"
    text = "A firm.\n\nOn-time performance stood at 91 percent."
    messages = said(text, quote, "x", a_figure("91", unit=unit))
    assert [one for one in messages if one.endswith(f" does not say “{quote}”{end}")]


@pytest.mark.parametrize("words", [20, 90])
def test_the_help_for_a_reworded_quote_cuts_nothing_off(words: int) -> None:
    middle = " ".join(["the keeper of the lock"] * (words // 5))
    text = f"In the old town {middle} says that the port of Velsen was closed."
    quote = a_quote(text.rstrip(".").replace("says", "said"))
    (result,) = verify([a_source(text)], [a_claim("The port was closed.", quote)])
    (finding,) = result.findings
    assert finding.rule == "SF102"
    assert "…" not in finding.help
    assert (text.rstrip(".") in finding.help) is (words == 20)


def test_what_was_expected_of_another_time_names_the_time() -> None:
    """The numbers are the same, and "31,500, not 31,500" would say nothing."""
    claim = a_claim(
        "In 2024/25, it stood at 31,500.",
        a_quote("it stood at 31,500"),
        figure=a_figure("31500", as_of="2024/2025"),
    )
    (result,) = verify([a_source("In 2020, it stood at 31,500.")], [claim])
    (finding,) = result.findings
    assert finding.rule == "SF206"
    assert finding.expected is not None
    assert finding.expected.text == "31,500 for 2024 to 2025"


def test_of_two_passages_that_a_statement_combines_it_is_said_how() -> None:
    text = "Tanner had 49.5 percent of the vote.\n\nTanner fell 611 votes short of a majority."
    quotes = [a_quote("Tanner had 49.5 percent"), a_quote("Tanner fell 611 votes short of a majority")]
    statement = "Tanner got 49.5% of the vote and missed a majority by 611 votes."
    claim = a_claim(statement, *quotes, figure=a_figure("49.5", unit="percent"))
    (result,) = verify([a_source(text)], [claim])
    (finding,) = result.findings
    assert (finding.rule, finding.quote) == ("SF201", 1)
    assert "with […] between them" in (finding.help or "")
    (result,) = verify(
        [a_source(text)], [a_claim(statement, quotes[1], figure=a_figure("49.5", unit="percent"))]
    )
    assert "[…]" not in (result.findings[0].help or "")
