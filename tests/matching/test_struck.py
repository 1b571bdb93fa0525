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
        f"We met. ~~In May.~~ {QUOTE} ~~So.~~",
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


@pytest.mark.no_cover
@pytest.mark.parametrize("piece", ["~~a ", "<s>", "~~a~~ ", "<s>a</del>", "<s>a</s>"])
def test_marks_without_end_cost_no_more_than_their_length(piece: str) -> None:
    assert growth(lambda size: Prepared(piece * size).struck, 4000) < 9
