"""The longest run of words that two texts have in one order, told by rows of bits."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from scifacts.checks.exchanged.word_edits import _longest

WORDS = st.lists(st.sampled_from("abcd"), max_size=12)


def length(ours: list[str], theirs: list[str]) -> int:
    """The length of the longest run, cell by cell."""
    above = [0] * (len(theirs) + 1)
    for one in ours:
        row = [0]
        for at, two in enumerate(theirs):
            row.append(above[at] + 1 if one == two else max(above[at + 1], row[at]))
        above = row
    return above[-1]


@settings(derandomize=True, max_examples=300)
@given(WORDS, WORDS)
def test_it_is_a_run_of_both_and_none_is_longer(ours: list[str], theirs: list[str]) -> None:
    run = _longest(ours, theirs)
    assert [ours[one] for one, _ in run] == [theirs[two] for _, two in run]
    assert run == sorted(run)
    assert len({one for one, _ in run}) == len({two for _, two in run}) == len(run) == length(ours, theirs)
