"""Verifying: figures read around quotes, in short texts and in long ones without paragraphs."""

from __future__ import annotations

import time

import pytest

from making import a_claim, a_figure, a_quote, a_source
from scifacts.model import QuoteStatus
from scifacts.verification import verify

WORDS = "word after word, and nothing else. "


@pytest.mark.parametrize("before", [0, 18_990, 19_990, 19_999, 20_000, 20_500, 39_985, 60_003])
@pytest.mark.parametrize("end", ["\n\n", " "])
def test_a_figure_is_read_wherever_it_stands(before: int, end: str) -> None:
    """The words around it decide its comparator, also where a long text is read in pieces."""
    filler = (WORDS * 3000)[:before]
    source = a_source(f"{filler} There were more than 12,500 storms.{end}{WORDS * 1000}")
    claim = a_claim(
        "There were more than 12,500 storms.",
        a_quote("There were more than 12,500 storms"),
        figure=a_figure("12500", "more-than", "storms"),
    )
    (result,) = verify([source], [claim])
    assert result.findings == ()


def test_many_quotes_of_one_long_paragraph_are_read_in_one_go() -> None:
    lines = [f"In case {number} there were {number} thousand blue whales.\n" for number in range(2, 402)]
    claims = [
        a_claim(
            line, a_quote(line.strip()), figure=a_figure(str(number), "exactly", "blue whales", "thousand")
        )
        for number, line in enumerate(lines, 2)
    ]
    start = time.monotonic()
    results = verify([a_source("".join(lines))], claims)
    assert time.monotonic() - start < 3  # 0.5 s; read anew for every quote it was 9
    assert {match.status for result in results for match in result.matches} == {QuoteStatus.MATCH}
    assert not any(result.findings for result in results)


def test_another_source_has_the_words_though_a_qualifier_stands_before_them() -> None:
    here, there = (
        a_source("Nothing of the kind.", "here"),
        a_source("There were more than 12 storms.", "there"),
    )
    claim = a_claim("There were storms.", a_quote("12 storms", "here"))
    (result,) = verify([here, there], [claim])
    assert [finding.rule for finding in result.findings] == ["SF104"]
