"""Layout says nothing: broken lines, quotations, items of lists, emphasis, links, tags and notes.

Every case of the tables is put into one of the layouts, and must be judged as before.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING
from zlib import crc32

import pytest

from layouts import broken, marked
from scifacts.matching import locate

if TYPE_CHECKING:
    from collections.abc import Callable

HERE = Path(__file__).parent
_WIDTH = 38


def _outside() -> list[tuple[str, str]]:
    """The quotes and texts of what stands around a passage."""
    found = []
    for name in ("outside.txt", "edges.txt"):
        for line in (HERE / name).read_text(encoding="utf-8").splitlines():
            if line and not line.startswith("#"):
                before, _, rest = line.partition(": ")[2].partition("[")
                quote, _, after = rest.partition("]")
                found.append((quote, f"{before}{quote}{after}"))
    return found


def _pairs() -> list[tuple[str, str]]:
    lines = (HERE / "pairs.txt").read_text(encoding="utf-8").splitlines()
    return [
        (quote, text)
        for line in lines
        if line[:2] in ("+ ", "! ") and line.count(" | ") == 1
        for quote, text in [line[2:].split(" | ")]
    ]


LAYOUTS: dict[str, Callable[[str], str]] = {
    "lines": lambda text: broken(text, "\n", _WIDTH),
    "lines of Windows": lambda text: broken(text, "\r\n", _WIDTH),
    "a quotation": lambda text: "So it is.\n\n> " + broken(text, "\n> ", _WIDTH),
    "an item": lambda text: f"* {text}",
    "a cell": lambda text: f"| {text} |",
    "a heading": lambda text: f"# {text}",
    "brackets": lambda text: f"({text})",
    "quotation marks": lambda text: f"\u201c{text}\u201d",
    "blank lines": lambda text: f"\n\n{text}\n\n",
    "a paragraph's tag": lambda text: f"<p>{text}</p>",
    "wide gaps": lambda text: text.replace(" ", "   "),
    "bold": lambda text: marked(text, "**{}**"),
    "italic": lambda text: marked(text, "*{}*"),
    "a link": lambda text: marked(text, "[{}](https://example.org/a_b)"),
    "a tag": lambda text: marked(text, "<b>{}</b>"),
    "a note": lambda text: text.replace(". ", ".[^1] ", 1),
}


# Judged otherwise behind a mark: what a first word says of the whole sentence is not seen there.
APART = {
    ("Several houses collapsed when the river burst its banks.", "brackets"),
    ("die Regierung st\u00fcrzte im Mai nach drei Jahren", "brackets"),
    ("$3 billion was spent", "a heading"),  # "# 3" may be number 3
}


@pytest.mark.no_cover  # as in test_dressed
@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("read", [_outside, _pairs])
def test_layout_changes_no_verdict(read: Callable[[], list[tuple[str, str]]], layout: str) -> None:
    wrong = []
    for quote, text in read():
        if crc32(f"{quote}{text}".encode()) % len(LAYOUTS) != [*LAYOUTS].index(layout):
            continue  # each case in one of them, whatever stands around it: all in all would take a minute
        laid = LAYOUTS[layout](text)
        before, after = (locate(quote, one).status.value in ("match", "reworded") for one in (text, laid))
        if before != after and (quote, layout) not in APART:
            wrong.append((quote, laid))
    assert not wrong


@pytest.mark.parametrize("note", ["[3]", "[a]", "[12][13]", "[citation needed]"])
def test_a_note_hides_nothing_that_stands_around(note: str) -> None:
    for text, status in (
        (f"Reportedly,{note} the mayor took bribes.", "changed"),
        (f"He said the mayor took bribes,{note} which is false.", "changed"),
        (f"In May,{note} the mayor took bribes.{note}", "match"),
    ):
        assert locate("the mayor took bribes", text).status.value == status


def test_a_page_that_ends_within_a_sentence_hides_nothing() -> None:
    text = "The senator is believed to\n\nhave taken bribes from two firms."
    assert locate("taken bribes from two firms", text).status.value == "changed"


@pytest.mark.parametrize(
    "quote", ["May **43 burials", "43 burials** were", "[three", "three sites](https://exa", "were <b>found"]
)
def test_a_quote_cut_from_within_marks_stands_where_it_was_cut(quote: str) -> None:
    match = locate(
        quote, "In May **43 burials** were <b>found</b> at [three sites](https://example.org) there."
    )
    assert (match.status.value, match.found) == ("match", quote)
