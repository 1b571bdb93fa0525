"""The diff that an edit shows: right for any two texts, and quick for large files."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from endless import ends
from scifacts.editing import _hunks

LINES = st.lists(st.sampled_from(["a\n", "b\n", "c\n", "d\n", "- x\n", "\n", "e"]), max_size=14)


def patched(old: list[str], hunks: list[str]) -> list[str]:
    """What a patch makes of a text; every line of it that stays or goes must be there."""
    new: list[str] = []
    at = 0
    for line in hunks:
        if line.startswith("@@"):
            start, _, count = line.split()[1][1:].partition(",")
            first = int(start) - (count != "0")
            new += old[at:first]
            at = first
        elif line[0] == "+":
            new.append(line[1:])
        else:
            assert old[at] == line[1:]
            new += old[at : at + 1] if line[0] == " " else []
            at += 1
    return new + old[at:]


@given(LINES, LINES)
@settings(derandomize=True, max_examples=200, deadline=None)
def test_a_diff_leads_from_one_text_to_the_other(old: list[str], new: list[str]) -> None:
    hunks = list(_hunks(old, new))
    assert patched(old, hunks) == new
    assert bool(hunks) is (old != new)


@pytest.mark.no_cover
def test_a_diff_with_thousands_of_hunks_is_quick() -> None:
    old = [line for number in range(20_000) for line in (f"- id: {number}\n", "  quotes:\n", "  exact: x\n")]
    new = [line for item in old for line in ([item, "  review: y\n"] if item == "  exact: x\n" else [item])]
    with ends():
        hunks = list(_hunks(old, new))
    assert patched(old, hunks) == new
