"""What was made fast says what its slow and obvious twin says."""

from __future__ import annotations

import random
import re

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from scifacts.matching import locate
from scifacts.matching.needle import needles
from scifacts.matching.prepared import PIECE, Prepared
from scifacts.matching.tokens import _ASCII_TOKEN, _CAPITALS, _TOKEN, tokens
from scifacts.matching.vocabulary.alike import _SPELLINGS, is_spelling_variant
from scifacts.model import ChangeKind, Quote
from scifacts.text import fold, has_invisible

pytestmark = pytest.mark.no_cover  # traced it takes twice as long, and others cover the same

LAW = settings(derandomize=True, max_examples=200, deadline=None)
PIECES = st.sampled_from(
    [
        *("May", "US$5", "-3", "1,234.5", "5 p.m.", "°C", "don't", "二三", "naïve", "e\u0301t", "ΟΔΟΣ", "İ"),
        *("\0", "--", "A$", "BC", "x", " ", " ", "«", "9/11", "USD", "U.S.", "f'(x)", "２"),
    ]
)
TEXTS = st.lists(PIECES | st.text(max_size=4), max_size=12).map("".join)


def _slow_tokens(text: str, start: int, end: int) -> list[tuple[str, str, int, int]]:
    """One token after another, each lowered by itself."""
    pattern = (_ASCII_TOKEN if text[start:end].isascii() else _TOKEN).finditer
    found = []
    for match in pattern(text, start, end):
        word = match.group().lstrip()
        key = word if word in _CAPITALS else word.lower()
        found.append((word, key, match.end() - len(word), match.end()))
    return found


@LAW
@given(TEXTS, st.integers(0, 20), st.integers(0, 20))
@example("a\0b C", 0, 9)
def test_tokens_are_cut_one_by_one(text: str, start: int, length: int) -> None:
    folded = fold(text).text
    start, end = min(start, len(folded)), min(start + length, len(folded))
    cut = tokens(folded, start, max(start, end))
    assert list(zip(cut.words, cut.keys, cut.starts, cut.ends, strict=True)) == _slow_tokens(
        folded, start, max(start, end)
    )
    assert [folded[a:b] for a, b in zip(cut.starts, cut.ends, strict=True)] == cut.words


SHAPES = st.sampled_from(
    ["'", "\u2019", "\u00ad", "-", "\u2013", "  ", "\n", " ", "\u200b", "fi", "\ufb01", "e\u0301"]
)
DRIFTING = st.lists(st.sampled_from(["profit", "was", "café", "over", "160"]), min_size=3, max_size=8)


@LAW
@given(DRIFTING, st.lists(SHAPES, min_size=8, max_size=8), st.lists(SHAPES, min_size=8, max_size=8))
def test_typography_is_told_piece_by_piece(words: list[str], ours: list[str], theirs: list[str]) -> None:
    quote = "".join(f"{word}{mark} " for word, mark in zip(words, ours, strict=False)).strip()
    text = "".join(f"{word}{mark} " for word, mark in zip(words, theirs, strict=False)).strip()
    match = locate(quote, text)
    if match.span is None or match.method == "fuzzy":
        return
    (needle,) = needles(Quote("", quote))
    prepared = Prepared(text)
    start = prepared.folded.text.find(needle.text)
    told = set()
    for piece in re.finditer(r"\S+|\s+", needle.text):
        span = prepared.folded.source_span(start + piece.start(), start + piece.end())
        raw = needle.span(*piece.span()).of(quote)
        if span.of(text) != raw or has_invisible(span.of(text)):
            told.add((raw, span.of(text), span))
    changes = [change for change in match.changes if change.kind is ChangeKind.TYPOGRAPHY]
    assert {(change.expected, change.found, change.span) for change in changes} == told


STEMS = st.sampled_from(["colo", "organi", "cent", "a", "trave", "analy", ""])
ENDINGS = st.sampled_from(sorted({ending for pair in _SPELLINGS for ending in pair}))


@LAW
@given(STEMS, STEMS, ENDINGS, ENDINGS)
def test_spellings_are_compared_ending_by_ending(stem: str, other: str, one: str, two: str) -> None:
    first, second = stem + one, other + two
    by_ending = any(
        (first == second[: len(second) - len(a)] + b and second.endswith(a) and len(second) - len(a) >= 2)
        for pair in _SPELLINGS
        for a, b in (pair, pair[::-1])
    )
    if by_ending:
        assert is_spelling_variant(first, second)


def test_a_text_searched_many_times_answers_as_one_searched_once() -> None:
    words = re.findall(r"\w+", "harbour pilot lantern rope winter ferry guild market orchard chapel sail")
    chance = random.Random(11)
    endings = ("", "s", " of", " and", ",")
    cases = (str, str, str.title, str.upper)
    text = " ".join(chance.choice(cases)(chance.choice(words)) + chance.choice(endings) for _ in range(4_000))
    known = Prepared(text)
    found = 0
    for number in range(60):
        start = text.index(" ", chance.randrange(len(text) - 200)) + 1
        quote = text[start : start + 80].replace("pilot", "pi1ot").replace("guild", "giuld").strip()
        quote = quote if number % 2 else quote.upper() if number % 3 else f"{quote[::-1]} never there"
        match = locate(quote, known)
        assert match == locate(quote, Prepared(text))
        found += match.span is not None
    may_have = known.piece_test()
    assert may_have is not None
    assert all(may_have(text[at : at + PIECE]) for at in range(0, len(text) - PIECE, 97))
    assert 20 <= found < 60
