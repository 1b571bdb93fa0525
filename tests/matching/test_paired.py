"""Words that exclude each other in other languages: the table `paired.txt`, each pair both ways round."""

from __future__ import annotations

from pathlib import Path

import pytest

from scifacts.matching import locate
from scifacts.matching.vocabulary import graded_abroad, sides_abroad
from scifacts.matching.vocabulary.paired_abroad import are_paired, has_partner
from scifacts.model import QuoteStatus

ROWS = [
    [part.strip() for part in line.split("|")]
    for line in Path(__file__).with_name("paired.txt").read_text(encoding="utf-8").splitlines()
    if line and line[0] != "#"
]
CASES = [(language, text, *pair.split("/")) for language, text, pairs in ROWS for pair in pairs.split(", ")]


@pytest.mark.parametrize(("language", "text", "one", "other"), CASES)
def test_the_one_is_never_taken_for_the_other(language: str, text: str, one: str, other: str) -> None:
    for ours, theirs in ((one, other), (other, one)):
        quote, source = (text.replace("A", word, 1) for word in (ours, theirs))
        assert locate(quote, f"{source}.").status not in (QuoteStatus.MATCH, QuoteStatus.REWORDED), (
            language,
            ours,
        )
        assert locate(quote, f"{quote}.").status is QuoteStatus.MATCH


@pytest.mark.parametrize("table", [graded_abroad, sides_abroad], ids=lambda table: table.__name__)
def test_a_pair_is_of_two_different_words(table: object) -> None:
    stems = " ".join(
        row.partition(": ")[2] if ": " in row else row
        for row in str(table.STEMS).splitlines()  # type: ignore[attr-defined]
        if row[:1] != "#"
    )
    for pair in f"{stems} {table.WHOLE}".split():  # type: ignore[attr-defined]
        one, slash, other = pair.partition("/")
        assert slash, pair
        assert one != other, pair
        assert "/" not in other, pair


def test_the_forms_of_a_pair_agree() -> None:
    assert are_paired("najwyższych", "najniższych")
    assert are_paired("niższa", "wyższa")
    assert not are_paired("najwyższych", "najniższa")  # another form is another sentence
    assert has_partner("större")
    assert not has_partner("huset")
