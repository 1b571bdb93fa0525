"""What a quote wears that its words have not: quotation marks, pauses, stops, an editor's letter."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from matching.test_layout import _outside, _pairs
from scifacts.matching import locate

if TYPE_CHECKING:
    from collections.abc import Callable

DRESSES: dict[str, Callable[[str], str]] = {
    "quotation marks": lambda quote: f"\u201c{quote}\u201d",
    "straight marks": lambda quote: f'"{quote}"',
    "pauses": lambda quote: f"\u2026{quote}\u2026",
    "points": lambda quote: f"... {quote} ...",
    "a comma": lambda quote: f"{quote},",
}
# "The president will resign" is a headline that somebody quotes, to deny it.
QUOTED = ("The president will resign before the end of the year", "\u53d1\u8a00\u4eba")


@pytest.mark.no_cover  # traced it takes three times as long; the tables' own tests cover the same lines
@pytest.mark.parametrize("dress", DRESSES)
def test_its_dress_changes_no_verdict(dress: str) -> None:
    wrong = []
    for index, (quote, text) in enumerate((*_outside(), *_pairs())):
        if index % len(DRESSES) != [*DRESSES].index(dress) or quote.endswith((".", "\u3002", ".S", "Nov. 5")):
            continue  # each case in one dress: all in all would take a minute
        if "quotation" in dress and quote.startswith(QUOTED):
            continue
        worn = DRESSES[dress](quote)
        before, after = (locate(one, text).status.value in ("match", "reworded") for one in (quote, worn))
        if before != after and (after or dress != "a comma"):  # which may say that a clause ends
            wrong.append((worn, text))
    assert not wrong


NEWS = "In May the law took effect"


@pytest.mark.parametrize(
    ("quote", "text", "status", "changes"),
    [
        ("\u201cthe law took effect\u201d", f"{NEWS}.", "match", [("\u201c", ""), ("\u201d", "")]),
        ("... the law took effect \u2026", f"{NEWS} again.", "match", [("...", ""), ("\u2026", "")]),
        ("[T]he law took effect", f"{NEWS}.", "match", [("[T]", "t")]),
        ("[t]he law took effect", "The law took effect.", "match", [("[t]", "T")]),
        ("[L]'usine a 40 postes", "A Lyon, l'usine a 40 postes.", "match", [("[L]", "l")]),
        ("the law took effect;", f"{NEWS}.", "reworded", [(";", "")]),
        ("\u201cThe law took effect.\u201d", "The law took effect, he says.", "match", None),
        ("\u201c40 people died in the U.S.\u201d", "40 people died in the U.S. and 3 at sea.", "match", None),
        ("the workers' 12 homes", "He saw the workers' 12 homes.", "match", []),
        ("the wall is 6' 10\"", "The wall is 6' 10\" high.", "reworded", None),
        ("[h]undreds of men came", "He said: \u201cYes, [h]undreds of men came.\u201d", "match", []),
        ("the tunnel opens in May.", "The tunnel opens in May at the earliest.", "changed", None),
        ("\u201clays 3 eggs\u201d", "It lays 3 chicks.", "missing", None),
        ("rated AA+.", "The bond was rated AA-.", "changed", None),
        ("the law took [E]ffect\u201d", f"{NEWS}.", "match", [("[E]", "e"), ("\u201d", "")]),
        ("\u201cthe [m]ayor\u201d", "He met the [m]ayor.", "match", [("\u201c", ""), ("\u201d", "")]),
        ("\u201c5 [m]en left", "All 5 women left.", "changed", None),
        ("[a]ustria sold 40 units", "Australia sold 40 units.", "changed", None),
        ("- Russian forces shelled it", "Pro-Russian forces shelled it.", "changed", None),
        ("\u2022 the law took effect", f"{NEWS}.", "match", [("\u2022", "")]),
        ("- 40 degrees were read", "It was 2 - 40 degrees.", "missing", None),
        ("- 19 cases were found", "The COVID-19 cases were found.", "changed", None),
        ("- 40 degrees were read then", "40 degrees were raed then.", "reworded", None),
        ("\u2014 the wall is 6' 10\"", "The wall is 6' 10\" high.", "reworded", None),
        ("\u201cFewer than 200 copies were printed in Basel.\u201d",
         "In Basel, fewer than 200 copies were printed.", "reworded", None),
    ],
)  # fmt: skip
def test_what_it_wears_is_told(
    quote: str, text: str, status: str, changes: list[tuple[str, str]] | None
) -> None:
    match = locate(quote, text)
    assert match.status.value == status
    for change in match.changes:
        at = change.quote_span
        assert change.found == change.span.of(text)
        assert (
            quote[at.start : at.end] == change.expected or quote[at.start : at.end].strip() == change.expected
        )
    if changes is not None:
        assert [(change.expected, change.found) for change in match.changes] == changes


def test_a_quote_that_ends_in_a_row_of_points_is_read_at_once() -> None:
    match = locate(f"the law took effect{'.' * 50}12", f"{NEWS} at last{'.' * 50}13")
    assert match.status.value != "match"


@pytest.mark.parametrize(
    "quote", ["[a]" * 1500 + "bout 40 men", "[T]h " * 1500 + "x", "[T]h." * 1500 + "\u201d"]
)
def test_many_letters_in_brackets_are_no_editor_s(quote: str) -> None:
    assert locate(quote, f"{NEWS} and about 40 men left.").status.value == "missing"
