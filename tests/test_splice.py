"""Splices into claims.yaml: exactly what was meant changes, every other character stays."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from hypothesis import given, settings
from hypothesis import strategies as st

from scifacts.claims.document import says_the_same
from scifacts.claims.reader import parse
from scifacts.claims.splice import Splice, append, append_entry, apply, remove, set_value
from scifacts.claims.splice_nodes import outline
from scifacts.model import Claim, EventKind, HistoryEntry, Review, Waiver
from yaml_files import TEXTS, claims_files

if TYPE_CHECKING:
    from scifacts.claims.document import ClaimsFile
    from scifacts.claims.splice_nodes import Node
    from scifacts.claims.splice_scalars import Value

LAW = settings(derandomize=True, max_examples=100, deadline=None)


def _read(text: str) -> ClaimsFile:
    return parse(text.encode(), "claims.yaml")


def _only_these(before: str, after: str, splices: list[Splice]) -> bool:
    """Whether all that no splice covers is there afterwards, in its order."""
    at, kept = 0, ""
    for splice in sorted(splices, key=lambda one: one.start):
        kept += before[at : splice.start] + splice.text
        at = splice.end
    return after == kept + before[at:]


def _with_claim(file: ClaimsFile, claim: Claim) -> ClaimsFile:
    return replace(file, claims=tuple(claim if one.id == claim.id else one for one in file.claims))


def _pick(text: str, where: int, *, pure: bool = False) -> tuple[ClaimsFile, Claim, Node]:
    file = _read(text)
    claim = file.claims[where % len(file.claims)]
    return file, claim, outline(text, [claim.id], pure=pure).claims[claim.id]


@LAW
@given(text=claims_files(), new=TEXTS, where=st.integers(0, 9), pure=st.booleans())
def test_a_quote_is_replaced_and_nothing_else(text: str, new: str, where: int, pure: bool) -> None:
    file, claim, node = _pick(text, where, pure=pure)
    index = where % len(claim.quotes)
    quotes = node.get("quotes")
    assert quotes is not None
    exact = quotes.items[index].get("exact")
    assert exact is not None
    ending = "\n" * (len(exact.value or "") - len((exact.value or "").rstrip("\n")))
    splices = set_value(text, quotes.items[index], "exact", f"new {new}{ending}")
    after = apply(text, splices)
    quote = replace(claim.quotes[index], exact=f"new {new}{ending}")
    wanted = replace(claim, quotes=(*claim.quotes[:index], quote, *claim.quotes[index + 1 :]))
    assert says_the_same(_read(after), _with_claim(file, wanted))
    assert _only_these(text, after, splices)
    assert all(exact.start <= splice.start and splice.end <= exact.end for splice in splices)


@LAW
@given(text=claims_files(), new=TEXTS, where=st.integers(0, 9), pure=st.booleans())
def test_a_prefix_is_set_or_added(text: str, new: str, where: int, pure: bool) -> None:
    file, claim, node = _pick(text, where, pure=pure)
    index = where % len(claim.quotes)
    quotes = node.get("quotes")
    assert quotes is not None
    old = quotes.items[index].get("prefix")
    ending = "\n" if old and (old.value or "").endswith("\n") else ""
    splices = set_value(text, quotes.items[index], "prefix", new + ending, after=["source", "exact"])
    quote = replace(claim.quotes[index], prefix=new + ending)
    wanted = replace(claim, quotes=(*claim.quotes[:index], quote, *claim.quotes[index + 1 :]))
    assert says_the_same(_read(apply(text, splices)), _with_claim(file, wanted))
    assert old or all(splice.start == splice.end for splice in splices)


@LAW
@given(text=claims_files(), new=TEXTS, where=st.integers(0, 9))
def test_a_review_and_history_are_added(text: str, new: str, where: int) -> None:
    file, claim, node = _pick(text, where)
    entry = {"date": "2026-01-02", "kind": "corrected", "reason": new}
    splices = [
        *set_value(text, node, "history", [entry]),
        *set_value(text, node, "review", {"fingerprint": "0123456789abcdef", "by": new}),
    ]
    after = apply(text, splices)
    history = (HistoryEntry("2026-01-02", EventKind.CORRECTED, new),)
    wanted = replace(claim, history=history, review=Review("0123456789abcdef", None, new))
    assert says_the_same(_read(after), _with_claim(file, wanted))
    assert all(splice.start == splice.end for splice in splices)

    again, _, node = _pick(after, where)
    history_node = node.get("history")
    assert history_node is not None
    after = apply(after, append(after, history_node, {**entry, "now": "x, y"}))
    wanted = replace(wanted, history=(*history, replace(history[0], now="x, y")))
    assert says_the_same(_read(after), _with_claim(again, wanted))


@LAW
@given(text=claims_files(), new=TEXTS)
def test_claims_sources_and_waivers_are_appended(text: str, new: str) -> None:
    file, claim, _ = _pick(text, 0)
    top = outline(text).top
    value: Value = {"id": "added", "statement": new, "quotes": [{"source": "s", "exact": f"q {new}"}]}
    source = {"added": {"path": "a.txt", "title": new}}
    waiver = {"rule": "SF203", "claim": "added", "reason": new}
    splices = [
        *append_entry(text, top, "sources", source),
        *append_entry(text, top, "claims", [value]),
        *append_entry(text, top, "waivers", [waiver]),
    ]
    after = _read(apply(text, splices))
    added = Claim("added", new, None, (replace(claim.quotes[0], source_id="s", exact=f"q {new}", prefix=""),))
    wanted = replace(
        file,
        sources=(*file.sources, replace(file.sources[0], id="added", path="a.txt", title=new)),
        claims=(*file.claims, added),
        waivers=(Waiver("SF203", "added", new),),
    )
    assert says_the_same(after, wanted)
    assert all(splice.start == splice.end for splice in splices)


@LAW
@given(text=claims_files(), where=st.integers(0, 9))
def test_a_prefix_is_removed(text: str, where: int) -> None:
    file, claim, node = _pick(text, where)
    quotes = node.get("quotes")
    assert quotes is not None
    splices = [splice for item in quotes.items for splice in remove(text, item, "prefix")]
    wanted = replace(claim, quotes=tuple(replace(quote, prefix="") for quote in claim.quotes))
    assert says_the_same(_read(apply(text, splices)), _with_claim(file, wanted))
    assert all(not splice.text for splice in splices)
    assert apply(text, splices).count("#") >= text.count("#") - text.count("x #1") - text.count(
        "- # w"
    ) - text.count("+ # w")
