"""What Markdown shows no reader is no text of a source; everything else stays where it was."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from endless import growth
from scifacts.matching import locate
from scifacts.model import QuoteStatus, Source
from scifacts.sources import read_source
from scifacts.sources.comments import without_comments

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    "text",
    [
        "plain 340 words",
        "`<!-- shown -->` in code",
        "``a ` <!-- shown --> b``",
        "```html\n<!-- shown -->\n```\n",
        "~~~\n<!-- shown -->\n\n```\n<!-- shown -->",
        "Code:\n\n    <!-- shown -->\n    x\n",
        "an escaped \\<!-- shown -->",
        "an open <!-- shown",
        "a < b <! -- shown -->",
    ],
)
def test_what_a_reader_sees_stays(text: str) -> None:
    assert without_comments(text) == text


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("340 <!-- 350 --> people", "340 people"),
        ("<!-- a\n\nb -->\nc", "c"),
        ("a\n\n<!-- open\n\nto the end", "a"),
        ("<!--> a <!---> b", "a b"),
        ("`code` <!-- gone --> `code`", "`code` `code`"),
        ("`open <!-- gone -->\n\nmore `", "`open more `"),
        ("```\ncode\n```\n<!-- gone -->", "``` code ```"),
        ("- item\n    <!-- gone -->\n", "- item"),
        ("<!-- gone\r\ngone -->a", "a"),
        ("<!-- `gone --> a ` <!-- gone -->", "a `"),
    ],
)
def test_comments_go_and_all_else_stays_in_place(text: str, shown: str) -> None:
    found = without_comments(text)
    assert " ".join(found.split()) == shown
    assert len(found) == len(text)
    assert [char for char in found if char in "\r\n"] == [char for char in text if char in "\r\n"]
    assert all(one in (other, " ") for one, other in zip(found, text, strict=True))


def test_a_comment_verifies_nothing(tmp_path: Path) -> None:
    text = "# Report\n\n<!-- Profits rose by 40 per cent last year. -->\n\nThe bank is old.\n"
    (tmp_path / "a.md").write_text(text, encoding="utf-8")
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")
    quote = "Profits rose by 40 per cent last year."
    hidden = read_source(tmp_path, Source(id="s", path="a.md", title="S"))
    shown = read_source(tmp_path, Source(id="s", path="a.txt", title="S"))
    assert locate(quote, hidden.text).status is QuoteStatus.MISSING
    assert locate(quote, shown.text).status is QuoteStatus.MATCH
    match = locate("The bank is old.", hidden.text)
    assert match.span is not None
    assert text[match.span.start : match.span.end] == "The bank is old."


def test_a_hostile_text_is_read_at_once() -> None:
    assert len(without_comments("<!--" * 20_000 + "`" * 20_000 + "` " * 20_000)) == 140_000


@pytest.mark.parametrize("unit", ["x <!-- ", "x\n    <!-- "])
@pytest.mark.no_cover
def test_comments_that_nothing_closes_are_read_in_linear_time(unit: str) -> None:
    assert growth(lambda size: without_comments("--> " + unit * size), 3000) < 9


@pytest.mark.parametrize("before", ["", " ", "   ", "\n", "x\r  ", "x\n   "])
def test_one_that_nothing_closes_hides_the_rest_at_the_head_of_a_line(before: str) -> None:
    assert not without_comments(f"{before}<!-- rest").strip(" \r\nx")


@pytest.mark.parametrize("before", ["    ", "x", "x   ", "x\n    ", "x\n-  "])
def test_one_that_nothing_closes_stays_elsewhere(before: str) -> None:
    assert without_comments(f"{before}<!-- rest") == f"{before}<!-- rest"
