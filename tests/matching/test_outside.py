"""What stands next to the quoted words: every line of outside.txt and edges.txt, read and held."""

from __future__ import annotations

from pathlib import Path

import pytest

from endless import ends, growth
from scifacts.matching import locate

LINES = [
    line
    for name in ("outside.txt", "edges.txt")
    for line in Path(__file__).with_name(name).read_text(encoding="utf-8").splitlines()
    if line and not line.startswith("#")
]


@pytest.mark.parametrize("line", LINES)
def test_what_stands_outside(line: str) -> None:
    expected, _, marked = line.partition(": ")
    before, _, rest = marked.partition("[")
    quote, _, after = rest.partition("]")
    match = locate(quote, f"{before}{quote}{after}")
    found = match.changes[0].kind.value if match.changes else match.status.value
    assert found == expected, match.changes
    assert len(match.changes) <= 1
    if match.changes:
        assert match.status.value == "changed"
        # A context that holds the words states them with the quote.
        assert locate(quote, f"{before}{quote}{after}", prefix=before, suffix=after).status.value == "match"


@pytest.mark.parametrize(
    "head", ["Housing\n\n", "# Housing\n", "We met.\n\n* One house\n* ", "He said no.\n\n"]
)
def test_a_paragraph_begins_what_its_first_sentence_says(head: str) -> None:
    """A heading has no full stop: the words behind it go on with nothing that it says."""
    for line in LINES:
        expected, _, marked = line.partition(": ")
        quote = marked.partition("[")[2].partition("]")[0]
        match = locate(quote, head + marked.replace("[", "", 1).replace("]", "", 1))
        found = match.changes[0].kind.value if match.changes else match.status.value
        assert found == expected, line


def test_what_a_list_says_is_told_by_its_head() -> None:
    items = "- 40 cars were built\n- 50 people died\n"
    assert locate("50 people died", f"It is not true that:\n\n{items}").status.value == "changed"
    assert locate("50 people died", f"It is true that:\n\n{items}").status.value == "match"
    assert locate("50 people died", f"It is not\n\n{items}").status.value == "match"


def test_a_prefix_of_the_doubting_word_alone_states_it() -> None:
    text = "昨日の発表で市の担当者が述べた。おそらく3本の橋が壊れた。"
    assert locate("3本の橋が壊れた", text).changes[0].found == "おそらく"
    assert locate("3本の橋が壊れた", text, prefix="おそらく").status.value == "match"


def test_a_word_that_stands_alone_is_no_heading() -> None:
    assert locate("5 posts were cut", "Not\n\n5 posts were cut.").status.value == "changed"


@pytest.mark.no_cover
@pytest.mark.parametrize("piece", ['"', "][a", "**a** ", "[1]"])
def test_marks_without_end_cost_no_more_around_each_place(piece: str) -> None:
    with ends():
        assert locate((piece * 60)[1:60], piece * 60_000).status.value == "ambiguous"


@pytest.mark.no_cover
def test_items_of_a_list_that_is_false_cost_no_more_than_their_length() -> None:
    quote = "the clinic had 160 rooms."
    assert growth(lambda size: locate(quote, f"The claims are false: {'1) a ' * size} that {quote}"), 20) < 9


@pytest.mark.parametrize(("quote", "text"), [("<br>", "a<br>b"), ("<b", "a<br>not c"), ("1<b", "1<br>not c")])
def test_a_quote_of_marks_is_asked_for_without_a_fault(quote: str, text: str) -> None:
    assert locate(quote, text).status.value in ("missing", "changed", "match")


def test_the_table_holds_both_sides() -> None:
    assert len(LINES) >= 150
    assert sum(line.startswith("match: ") for line in LINES) >= 40
