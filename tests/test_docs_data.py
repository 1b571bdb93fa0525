"""docs/data.md: every example in it is in the data files of the example project."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from scifacts import api
from scifacts.exports import DATA_FILES, EXPORTS
from scifacts.exports.permalinks import Promised, lost_claims
from scifacts.site import render

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parents[1]
TEXT = (ROOT / "docs" / "data.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"^```(\w+)\n(.*?)^```", TEXT, re.MULTILINE | re.DOTALL)
HARBOUR = api.check(ROOT / "tests" / "projects" / "harbour")
PLACED = replace(
    HARBOUR,
    project=replace(
        HARBOUR.project, site=replace(HARBOUR.project.site, base_url="https://example.org/velsen/")
    ),
)


def inside(value: Any) -> Iterator[Any]:
    """Every value in a value."""
    yield value
    for part in value.values() if isinstance(value, dict) else value if isinstance(value, list) else []:
        yield from inside(part)


def blocks(language: str) -> list[str]:
    return [body for tongue, body in BLOCKS if tongue == language]


@pytest.mark.parametrize("example", blocks("json"))
def test_an_example_is_what_is_written(example: str) -> None:
    written = [
        json.loads(EXPORTS[name](made))
        for made in (HARBOUR, PLACED)
        for name in ("json", "webannotation", "csl", "claimreview")
    ]
    assert any(json.loads(example) == value for value in inside(written))


def test_the_lines_of_the_table_are_those_of_the_file() -> None:
    (example,) = blocks("csv")
    assert EXPORTS["csv"](HARBOUR).startswith(example.replace("\n", "\r\n"))


def test_the_entry_is_one_of_the_feed() -> None:
    (example,) = blocks("xml")
    assert example in render(HARBOUR)["changes.atom"].decode()


def test_the_message_is_the_one_that_is_printed() -> None:
    (example,) = blocks("text")
    before = Promised(frozenset({"ship-calls"}), frozenset())
    (fault,) = lost_claims(replace(HARBOUR, results=()), before)
    assert example == f"error[{fault.rule}]: {fault.message}\n"


def test_every_file_is_named() -> None:
    for path in (*DATA_FILES, "data/report.json", "changes.atom"):
        assert f"`{path}`" in TEXT
