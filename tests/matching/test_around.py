"""What a quote's context says otherwise, and digits that are shown in another order than they stand."""

from __future__ import annotations

import pytest

from scifacts.matching import locate
from scifacts.model import QuoteStatus

TEXT = "The page opens here. In Paris 340 people died on Sunday, the mayor said. The page closes."


@pytest.mark.parametrize(
    ("prefix", "suffix", "status"),
    [
        ("In Rome ", "", QuoteStatus.CHANGED),
        ("In Paris ", "", QuoteStatus.MATCH),
        ("in Paris ", "", QuoteStatus.MATCH),
        ("At Paris ", "", QuoteStatus.MATCH),
        ("opens here. In Rome ", "", QuoteStatus.CHANGED),
        ("", " on Monday", QuoteStatus.CHANGED),
        ("", " on Sunday", QuoteStatus.MATCH),
        ("wholly other words that stand nowhere ", "", QuoteStatus.MATCH),
    ],
)
def test_a_context_with_another_fact(prefix: str, suffix: str, status: QuoteStatus) -> None:
    assert locate("340 people died", TEXT, prefix=prefix, suffix=suffix).status is status


@pytest.mark.parametrize(
    ("quote", "text", "status"),
    [
        ("The total was 340 tonnes.", "The total was \u202e340\u202c tonnes.", QuoteStatus.CHANGED),
        ("The total was \u202e340\u202c tonnes.", "The total was 340 tonnes.", QuoteStatus.CHANGED),
        (
            "The total was 340 tonnes then.",
            "The totals was \u202e340\u202c tonnes then.",
            QuoteStatus.CHANGED,
        ),
        ("The total was \u202e340\u202c tonnes.", "The total was \u202e340\u202c tonnes.", QuoteStatus.MATCH),
        ("The total was 33 tonnes.", "The total was \u202e33\u202c tonnes.", QuoteStatus.MATCH),
    ],
)
def test_digits_shown_in_reverse(quote: str, text: str, status: QuoteStatus) -> None:
    assert locate(quote, text).status is status


def test_a_name_before_a_blank_line_is_no_part_of_the_first_name() -> None:
    text = "Reading for the Left and the Middle East\n\nNotes on an alternative history"
    assert locate("Notes on an alternative history", text).status is QuoteStatus.MATCH
    assert locate("Notes on an alternative history", text.replace("\n\n", " ")).status is QuoteStatus.CHANGED


def test_words_at_the_end_of_a_paragraph_turn_nothing_in_the_next() -> None:
    quote = "Cases of measles doubled in 1986"
    assert locate(quote, f"Where there is no node it is None\n\n{quote}.").status is QuoteStatus.MATCH
    assert locate(quote, f"Where there is no node it is None {quote}.").status is QuoteStatus.CHANGED
    broken = "There were more than\n\n160 countries at the meeting."
    assert locate("160 countries at the meeting", broken).status is QuoteStatus.CHANGED
