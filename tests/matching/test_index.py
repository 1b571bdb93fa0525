from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from endless import ends
from scifacts.matching import Index, Prepared, locate
from scifacts.model import Quote, QuoteStatus

LAWS = settings(derandomize=True, max_examples=100, deadline=None)
SEEDS = Path(__file__).parents[2] / "seeds"
TEXTS = {path.stem: path.read_text(encoding="utf-8") for path in sorted(SEEDS.glob("*.txt"))}
SMALL = {
    "harbour": "The harbour of Odense handled 4.2 million tonnes of grain in 2019, the port authority said.",
    "railway": "The railway to Odense carried 310 trains a day in 2019.",
    "mirror": "The harbour of Odense handled 4.7 million tonnes of grain in 2019, the port authority said.",
    "wide": "\u2014 4.2 million tonnes of grain, \U0001f33e of all kinds, passed through the harbour.",
    "empty": "",
}


def names(index: Index, quote: str) -> list[tuple[str, QuoteStatus]]:
    return [(name, match.status) for name, match in index.locate(quote)]


def test_the_source_that_states_it_word_for_word_is_found() -> None:
    assert names(Index(SMALL), "carried 310 trains a day") == [("railway", QuoteStatus.MATCH)]


def test_a_drifted_quote_ranks_the_unchanged_source_first() -> None:
    quote = "The harbour at Odense handled 4.2 million tons of grain in 2019, the port authority says"
    found = names(Index(SMALL), quote.replace("tons", "tonnes"))
    assert found == [("harbour", QuoteStatus.REWORDED), ("mirror", QuoteStatus.CHANGED)]


def test_sources_of_every_width_are_searched() -> None:
    assert names(Index(SMALL), "of all kinds, passed through the harbour") == [("wide", QuoteStatus.MATCH)]


def test_nothing_is_found_across_two_sources() -> None:
    index = Index({"one": "the treaty was", "two": "signed in Paris"})
    assert index.locate("the treaty was signed in Paris") == []
    assert index.locate("the treaty was\nsigned in Paris") == []


def test_capitals_do_not_hide_a_quote() -> None:
    assert names(Index(SMALL), "THE RAILWAY TO ODENSE CARRIED 310 TRAINS A DAY") == [
        ("railway", QuoteStatus.REWORDED)
    ]


def test_an_absent_and_a_short_quote_have_no_source() -> None:
    index = Index(SMALL)
    assert index.locate("onion soup with white wine and old cheese from the hills") == []
    assert index.locate("soup") == []
    assert Index({}).locate("soup") == []
    with pytest.raises(ValueError, match="blank"):
        index.locate(" ")


def test_quotes_with_context_and_omissions_keep_both() -> None:
    index = Index({key: Prepared(text) for key, text in SMALL.items()})
    (first, *_) = index.locate("The harbour of Odense […] grain in 2019")
    assert (first[0], first[1].status) == ("harbour", QuoteStatus.MATCH)
    quote = Quote("x", "of all kinds", prefix="\U0001f33e")
    ((name, match),) = index.locate(quote)
    assert (name, match.quote) == ("wide", quote)


@LAWS
@given(st.sampled_from(sorted(TEXTS)), st.integers(0, 4_000), st.integers(40, 200))
def test_what_stands_in_a_source_is_found_there_as_alone(name: str, start: int, length: int) -> None:
    quote = TEXTS[name][start : start + length]
    if not quote.strip():
        return
    alone = locate(quote, TEXTS[name])
    found = dict(Index(TEXTS).locate(quote))
    if alone.span is not None:
        assert found[name] == alone


@pytest.mark.no_cover
def test_many_sources_are_searched_in_bounded_time() -> None:
    texts = {f"s{number}": TEXTS[sorted(TEXTS)[number % 5]] for number in range(300)}
    index = Index(texts)
    with ends():
        for number in range(20):
            index.locate(f"a sentence number {number} that no source has in any form whatever")
