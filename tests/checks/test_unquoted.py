"""The words of a statement that none of its passages has."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from making import a_claim, a_quote, a_source
from reading_tables import rows_of
from scifacts.checks import SourceTexts
from scifacts.checks.reading.unquoted import unquoted_in, unquoted_words
from scifacts.verification import verify

UNTOLD = "?"
ROWS = rows_of(Path(__file__).with_name("unquoted.txt"))


@pytest.mark.parametrize(("statement", "passage", "wanted"), ROWS, ids=lambda part: part[:60])
def test_words_that_a_passage_lacks(statement: str, passage: str, wanted: str) -> None:
    spans = unquoted_in(statement, passage)
    assert (UNTOLD if spans is None else ", ".join(span.of(statement) for span in spans)) == wanted


def unquoted(
    statement: str, text: str, *quotes: str, title: str = "", attribution: str | None = None
) -> list[str] | None:
    source = replace(a_source(text), title=title)
    claim = replace(a_claim(statement, *map(a_quote, quotes)), attribution=attribution)
    (result,) = verify([source], [claim])
    words = unquoted_words(result, SourceTexts({source.id: source}))
    return None if words is None else [*words]


TEXT = """The port of Hull reported on Monday. It handled 40 ships, mostly trawlers,
in spring. Two of them sank.

| Port | Ships | Tugs |
|------|-------|------|
| Hull | 40    | 3    |
"""


def test_the_whole_sentence_of_a_quote_counts() -> None:
    assert unquoted("Hull handled 40 trawlers in spring.", TEXT, "handled 40 ships") == ["Hull"]
    assert unquoted("40 trawlers sank in spring.", TEXT, "handled 40 ships") == ["sank"]
    assert unquoted("40 trawlers sank in spring.", TEXT, "handled 40 ships", "Two of them sank") == []


def test_the_title_of_a_source_and_the_speaker_count() -> None:
    assert unquoted("Hull handled 40 ships.", TEXT, "handled 40 ships", title="News of Hull") == []
    assert unquoted("40 ships, Ida Brandt said.", TEXT, "handled 40 ships", attribution="Ida Brandt") == []
    assert unquoted("40 ships, Ida Brandt said.", TEXT, "handled 40 ships") == ["Ida", "Brandt"]


def test_headings_above_a_sentence_count() -> None:
    text = "Ferries in Norway\n\nA report\n\n" + "A long line of words that says nothing more. " * 8
    text += "\n\n## Lake Orsa\n\nThe ferry carried 40 ships.\n\n## Lake Mjøsa\n\nNo ferry.\n"
    assert unquoted("The ferry on Lake Orsa carried 40 ships.", text, "carried 40 ships") == []
    assert unquoted("The ferry on Lake Mjøsa carried 40 ships.", text, "carried 40 ships") == ["Mjøsa"]
    assert unquoted("In Norway a ferry carried 40 ships.", text, "carried 40 ships") == []


def test_the_heads_of_a_cell_count() -> None:
    assert unquoted("The port of Hull has 3 tugs.", TEXT, "| Hull | 40    | 3    |") == []


def test_nothing_can_be_told_without_a_passage() -> None:
    assert unquoted("40 whales sang.", TEXT, "The whales of Whitby sang all night long") is None
    assert unquoted("40 whales sang.", TEXT) is None


def test_a_dozen_words_are_named_each_once() -> None:
    colours = "red, green, blue, black, white, pink, brown, amber, ivory, olive, coral, azure, beige"
    named = unquoted(f"40 ships: {colours}, red.", TEXT, "handled 40 ships")
    assert named == [*colours.split(", ")[:12], "…"]


def test_a_statement_of_a_book_is_not_read() -> None:
    assert unquoted("40 whales sang. " * 400, TEXT, "handled 40 ships") is None


@settings(derandomize=True, max_examples=150, deadline=None)
@given(st.text(max_size=80), st.text(max_size=80))
def test_a_text_lacks_no_word_of_its_own(text: str, more: str) -> None:
    assert not unquoted_in(text, f"{text} {more}")
    spans = unquoted_in(text, more) or ()
    assert list(spans) == sorted(spans)
    assert all(span.of(text).strip() == span.of(text) != "" for span in spans)
