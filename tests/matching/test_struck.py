"""What a source has struck out it states no longer."""

from __future__ import annotations

import pytest

from endless import growth
from scifacts.matching import Prepared, locate

QUOTE = "The plan adds 9,500 seats."


@pytest.mark.parametrize(
    ("text", "mark"),
    [
        (f"We met. ~~{QUOTE}~~ The plan adds 8,000 seats.", "~~"),
        (f"We met. ~~In May. {QUOTE} So.~~ The plan adds 8,000 seats.", "~~"),
        (f"We met. <s>{QUOTE}</s> The plan adds 8,000 seats.", "<s>"),
        (f"We met. <DEL class='old'>{QUOTE}</DEL> The plan adds 8,000 seats.", "<DEL class='old'>"),
    ],
)
def test_a_quote_that_is_struck_out_is_changed(text: str, mark: str) -> None:
    match = locate(QUOTE, text)
    assert [(change.kind.value, change.found) for change in match.changes] == [("negation", mark)]
    assert match.status.value == "changed"


@pytest.mark.parametrize(
    "text",
    [
        "We met. ~~The plan adds 9,500~~ seats.",
        "We met. The plan adds ~~9,500 seats. It is dear.~~",
        "We met. <del>In May. The plan</del> adds 9,500 seats.",
        "We met. The plan ~~adds~~ ~~9,500~~ seats.",
    ],
)
def test_a_quote_that_is_struck_out_in_part_is_changed(text: str) -> None:
    assert locate(QUOTE, text).status.value == "changed"


@pytest.mark.parametrize(
    "text",
    [
        f"We met. ~~In May.~~ {QUOTE} ~~So.~~",
        f"We met. <s>In May.</s>{QUOTE}<s>It is dear.</s>",
        f"We met. ~~{QUOTE} That was all.",
        f"We ~~met.\n\n{QUOTE}~~ So.",
        f"~~~\ncode\n~~~\n\n{QUOTE} ~~So.~~",
        f"We met. <del>{QUOTE} That was all.",
        f"We met. <span>{QUOTE}</span> That was all.",
        f"We met. ~~{QUOTE}~~\n\n{QUOTE}",
    ],
)
def test_a_quote_beside_what_is_struck_out_stands(text: str) -> None:
    assert locate(QUOTE, text).status.value == "match"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("It adds ~~8,000~~ 9,500 seats.", None),
        ("It adds <s>almost</s> 9,500 seats.", None),
        ("<del>At most</del> 9,500 seats", None),
        ("It adds almost ~~8,000~~ 9,500 seats.", "almost ~~8,000~~ "),
        ("Some 9,500 seats ~~or more~~ are planned.", "Some"),
        ("~~It is dear.~~ It adds ~9,500 seats.", "~"),
    ],
)
def test_words_beside_what_is_struck_out_are_read_without_it(text: str, told: str | None) -> None:
    changes = [change.found for change in locate("9,500 seats", text).changes]
    assert changes == ([] if told is None else [told])


@pytest.mark.parametrize(
    "text",
    [
        "We met. The plan adds ~~8,000~~ 9,500 seats.",
        "The plan adds <del>8,000</del> <ins>9,500</ins> seats.",
        "The plan <s class='a'>that was made</s> adds ~~8,000~~ 9,500 seats.",
    ],
)
def test_what_is_struck_out_within_a_passage_is_no_part_of_it(text: str) -> None:
    match = locate(QUOTE, text)
    assert (match.status.value, match.changes) == ("match", ())


@pytest.mark.parametrize(
    ("text", "expected", "found"),
    [
        ("The plan adds ~~9,500~~ 8,000 seats.", "9,500", "~~9,500~~ 8,000"),
        ("The plan adds <del>9,500</del> <ins>8,000</ins> seats.", "9,500", "<del>9,500</del> <ins>8,000"),
    ],
)
def test_what_stands_in_place_of_what_is_struck_out_is_told_with_it(
    text: str, expected: str, found: str
) -> None:
    match = locate(QUOTE, text)
    assert [(one.expected, one.found) for one in match.changes] == [(expected, found)]
    assert match.status.value == "changed"


@pytest.mark.no_cover
@pytest.mark.parametrize("piece", ["~~a ", "<s>", "~~a~~ ", "<s>a</del>", "<s>a</s>"])
def test_marks_without_end_cost_no_more_than_their_length(piece: str) -> None:
    assert growth(lambda size: Prepared(piece * size).struck, 4000) < 9
