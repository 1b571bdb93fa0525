"""Verifying: figures read around quotes, in short texts and in long ones without paragraphs."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from making import a_claim, a_figure, a_quote, a_source
from scifacts import verification
from scifacts.model import Claim, FigureKind, FigureMention, Quote, QuoteStatus, Source, Span
from scifacts.numerals import figures, figures_published
from scifacts.verification import Mentions, Read, mentions_in, verify

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


def test_many_quotes_of_one_long_paragraph_are_read_in_one_go(monkeypatch: pytest.MonkeyPatch) -> None:
    lines = [f"In case {number} there were {number} thousand blue whales.\n" for number in range(2, 402)]
    claims = [
        a_claim(
            line, a_quote(line.strip()), figure=a_figure(str(number), "exactly", "blue whales", "thousand")
        )
        for number, line in enumerate(lines, 2)
    ]
    texts: list[str] = []

    def read(text: str, published: str | None, *, offset: int, beside: str) -> list[FigureMention]:
        texts.append(text)
        return figures_published(text, published, offset=offset, beside=beside)

    monkeypatch.setattr(verification, "figures_published", read)
    results = verify([a_source("".join(lines))], claims)
    assert [len(text) for text in texts] == [len("".join(lines))]
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


@settings(derandomize=True, max_examples=100, deadline=None)
@given(
    st.lists(st.tuples(st.integers(0, 60), st.integers(1, 9)), max_size=12),
    st.integers(0, 60),
    st.integers(0, 12),
)
def test_figures_at_a_span_are_those_that_overlap_it(
    places: list[tuple[int, int]], start: int, length: int
) -> None:
    mentions = [
        FigureMention(Span(at, at + size), Span(at, at + size), "1", FigureKind.COUNT, Decimal(1))
        for at, size in places
    ]
    span = Span(start, start + length)
    wanted = {mention.span for mention in mentions if mention.span.overlaps(span)}
    assert {mention.span for mention in Mentions.of(mentions).touching(span)} == wanted


def test_a_text_without_blank_lines_is_read_about_once(monkeypatch: pytest.MonkeyPatch) -> None:
    lines = [f"Region {index} had {index + 1000} schools." for index in range(6000)]
    text = "\n".join(lines)
    read: list[str] = []

    def counting(part: str, _published: str | None, **_: int) -> list[FigureMention]:
        read.append(part)
        return []

    monkeypatch.setattr(verification, "figures_published", counting)
    quotes = tuple(Quote("s", line) for line in lines[::40])
    claims = [Claim(f"c{index}", "A region.", quotes=(quote,)) for index, quote in enumerate(quotes)]
    verify([Source("s", "s.txt", "S", text=text)], claims)
    assert sum(map(len, read)) <= 1.6 * len(text)


def test_figures_are_the_same_in_a_text_without_blank_lines() -> None:
    lines = [f"Region {index} had over {index + 1000} schools in 2022." for index in range(1200)]
    text = "\n".join(lines)
    known: dict[Span, Mentions] = {}
    for index in (0, 1, 430, 431, 432, 433, 700, 1199):
        start = text.index(lines[index])
        span = Span(start, start + len(lines[index]))
        alone = figures(lines[index])
        found = mentions_in(text, span, known)
        assert [(one.text, one.comparator, one.unit) for one in found] == [
            (one.text, one.comparator, one.unit) for one in alone
        ]


def test_what_was_read_of_a_source_is_not_taken_for_another_text() -> None:
    read, claim = Read(), Claim("c", "It has 13 schools.", a_figure("13"), (Quote("s", "It has 12 schools"),))
    for heads in ("", "The town\n\n", "The town\n\nOf Ely.\n\n"):
        sources = [Source("s", "s.txt", "S", text=heads + "It has 12 schools.")]
        assert verify(sources, [claim], read=read) == verify(sources, [claim])


def test_what_was_read_of_a_source_is_not_taken_for_one_of_another_day() -> None:
    text = "Last year 12 schools opened."
    figure = a_figure("12", unit="schools", as_of="2023")
    claim = Claim("c", "In 2023 12 schools opened.", figure, (Quote("s", "Last year 12 schools opened"),))
    read = Read()
    for day in ("2024-05-01", "2021-05-01", "2024-05-01"):
        sources = [Source("s", "s.txt", "S", text=text, published=day)]
        assert verify(sources, [claim], read=read) == verify(sources, [claim])
