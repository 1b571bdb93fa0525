"""Figures in lists, in lines broken anywhere, behind marks: each gets a claim that an editor could keep."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from scifacts.cli import main
from scifacts.project import load
from test_numerals_reading import read_cases
from test_suggest import empty_project

if TYPE_CHECKING:
    from pathlib import Path

    from scifacts.model import Claim

_SIGNS = {"⏎": "\n", "␍": "\r\n", "¬": "\u00ad"}


def told(claim: Claim) -> str:
    figure = claim.figure
    if figure is None:
        return claim.statement
    bound = "" if figure.comparator == "exactly" else f"{figure.comparator} "
    unit = f" {figure.unit}" if figure.unit else ""
    time = f" @{figure.as_of}" if figure.as_of else ""
    return f"{claim.statement} ({bound}{figure.quantity.normalize():f}{unit}{time})"


@pytest.mark.parametrize(
    ("text", "claims"), read_cases("../suggestions.txt"), ids=lambda value: str(value)[:30]
)
def test_any_layout_is_covered_with_statements_to_keep(text: str, claims: list[str], tmp_path: Path) -> None:
    for sign, written in _SIGNS.items():
        text = text.replace(sign, written)
    path = empty_project(tmp_path, text)
    assert main(["suggest", "--project", str(path), "--write"]) == 0
    assert main(["check", str(path), "--strict"]) == 0
    assert main(["coverage", str(path), "--fail-under", "100"]) == 0
    assert [told(claim) for claim in load(path).claims] == claims
