"""The law of all edits: what is written says exactly what was meant, and the rest stands as it stood."""

from __future__ import annotations

import difflib
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scifacts.claims.document import says_the_same
from scifacts.claims.reader import parse
from scifacts.claims.splice_file import Manuscript
from scifacts.claims.splice_values import kept_ending
from scifacts.errors import InputError
from scifacts.model import Claim, Comparator, EventKind, Figure, HistoryEntry, Quote, Review, Source
from yaml_files import TEXTS, claims_files

if TYPE_CHECKING:
    from scifacts.claims import ClaimsFile

FIGURES = st.builds(
    Figure,
    st.sampled_from([Decimal("3.10"), Decimal(160), Decimal("-0.5")]),
    st.sampled_from(list(Comparator)),
    st.sampled_from([None, "countries, and regions", "CNY"]),
    st.sampled_from([None, "billion"]),
    st.sampled_from([None, "2022", "2011/2021"]),
)
ENTRIES = st.builds(HistoryEntry, st.just("2026-03-01"), st.just(EventKind.CORRECTED), TEXTS, TEXTS, TEXTS)
REVIEWS = st.builds(Review, st.just("0123456789abcdef"), st.sampled_from([None, "2026-03-01"]), TEXTS)


def manuscript(text: str) -> Manuscript:
    data = text.encode()
    return Manuscript(Path("claims.yaml"), "claims.yaml", data, text, parse(data, "claims.yaml"))


@st.composite
def edited(draw: st.DrawFn, file: ClaimsFile) -> ClaimsFile:
    """Some of the edits that commands make, in any combination."""
    claims = [draw(_edited_claim(claim)) for claim in file.claims]
    if draw(st.booleans()):
        quote = Quote("s", f"q {draw(TEXTS)}", draw(st.one_of(st.just(""), TEXTS)))
        claims.append(Claim("added", draw(TEXTS), draw(st.one_of(st.none(), FIGURES)), (quote,)))
    sources = list(file.sources)
    if draw(st.booleans()):
        sources[0] = replace(sources[0], pinned="ab" * 32)
    if draw(st.booleans()):
        sources.append(Source("added", "a.txt", draw(TEXTS), publisher=draw(st.one_of(st.none(), TEXTS))))
    return replace(file, claims=tuple(claims), sources=tuple(sources))


@st.composite
def _edited_claim(draw: st.DrawFn, claim: Claim) -> Claim:
    if draw(st.booleans()):
        claim = replace(claim, statement=kept_ending(claim.statement, draw(TEXTS)))
    if draw(st.booleans()):
        claim = replace(claim, figure=draw(FIGURES))
    if draw(st.booleans()):
        quote = claim.quotes[0]
        quote = replace(
            quote,
            exact=kept_ending(quote.exact, f"q {draw(TEXTS)}"),
            prefix=draw(st.sampled_from(["", kept_ending(quote.prefix, "a prefix, new")])),
            suffix=draw(st.one_of(st.just(""), TEXTS)),
            mention=None,
            figure=draw(st.one_of(st.none(), FIGURES)),
        )
        claim = replace(claim, quotes=(quote, *claim.quotes[1:]))
    if draw(st.booleans()):
        source, at = claim.quotes[0].source_id, len(claim.quotes)  # no two quotes are equal
        one = Quote(source, f"q{at} {draw(TEXTS)}")
        other = Quote(source, f"q{at + 1} {draw(TEXTS)}", prefix="a: b")
        claim = replace(claim, quotes=(*claim.quotes, one, other))
    if draw(st.booleans()):
        claim = replace(claim, history=(*claim.history, draw(ENTRIES), draw(ENTRIES)))
    if draw(st.booleans()):
        claim = replace(claim, review=draw(REVIEWS))
    return claim


@settings(derandomize=True, max_examples=40, deadline=None)
@given(st.data())
def test_what_is_written_says_what_is_meant(data: st.DataObject) -> None:
    before = manuscript(data.draw(claims_files()))
    wanted = data.draw(edited(before.file))
    after = before.rewritten(wanted)
    assert says_the_same(parse(after, "claims.yaml"), wanted)
    again = manuscript(after.decode())
    wanted = data.draw(edited(replace(again.file, claims=again.file.claims[: len(before.file.claims)])))
    is_as_long = len(again.file.sources) == len(before.file.sources)  # else the new source is added twice
    if is_as_long and len(again.file.claims) == len(wanted.claims) == len(before.file.claims):
        assert says_the_same(parse(again.rewritten(wanted), "claims.yaml"), wanted)


@settings(derandomize=True, max_examples=40, deadline=None)
@given(claims_files(), st.data())
def test_nothing_meant_is_nothing_written(text: str, data: st.DataObject) -> None:
    before = manuscript(text)
    assert before.rewritten(before.file) == before.data
    claim = before.file.claims[0]
    stamped = replace(claim, review=Review("0123456789abcdef"))
    after = before.rewritten(replace(before.file, claims=(stamped, *before.file.claims[1:]))).decode()
    ops = difflib.SequenceMatcher(None, text, after, autojunk=False).get_opcodes()
    assert {tag for tag, *_ in ops} <= {"equal", "insert"}


JSON = '{"version": 1, "sources": {"s": {"path": "s.txt"}}, "claims": [{"id": "c", "statement": "A.", "quotes": [{"source": "s", "exact": "a b"}]}]}'  # noqa: E501


def test_a_file_that_is_json_stays_json() -> None:
    import json

    before = manuscript(JSON)
    claim = replace(before.file.claims[0], review=Review("0123456789abcdef", None, "desk"))
    source = Source("t", "t.txt", "T, too")
    file = replace(
        before.file,
        claims=(claim, replace(claim, id="d", review=None)),
        sources=(*before.file.sources, source),
    )
    after = json.loads(before.rewritten(file))
    assert after["claims"][0]["review"] == {"fingerprint": "0123456789abcdef", "by": "desk"}
    assert after["sources"]["t"] == {"path": "t.txt", "title": "T, too"}


def test_an_edit_that_no_command_makes_is_refused() -> None:
    before = manuscript(JSON)
    claim = replace(before.file.claims[0], id="other")
    with pytest.raises(InputError, match="nothing was written"):
        before.rewritten(replace(before.file, claims=(claim,)))
