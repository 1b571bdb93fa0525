"""Words that exclude each other in other languages, amounts, denials and doubts, each both ways round."""

from __future__ import annotations

from itertools import permutations
from pathlib import Path

import pytest

from reading_tables import pairs_of, rows_of
from scifacts.matching import locate
from scifacts.matching.vocabulary import exclusive_abroad, graded_abroad, paired_abroad, sides_abroad
from scifacts.matching.vocabulary.paired_abroad import are_paired, has_partner
from scifacts.model import QuoteStatus

HERE = Path(__file__).parent
CASES = pairs_of(HERE / "paired.txt")
ACCEPTED = (QuoteStatus.MATCH, QuoteStatus.REWORDED)


@pytest.mark.parametrize(("language", "text", "one", "other"), CASES)
def test_the_one_is_never_taken_for_the_other(language: str, text: str, one: str, other: str) -> None:
    for ours, theirs in ((one, other), (other, one)):
        quote, source = (text.replace("A", word, 1) for word in (ours, theirs))
        assert locate(quote, f"{source}.").status not in (QuoteStatus.MATCH, QuoteStatus.REWORDED), (
            language,
            ours,
        )
        assert locate(quote, f"{quote}.").status is QuoteStatus.MATCH


@pytest.mark.parametrize(
    ("language", "text", "amounts"), rows_of(HERE / "amounts.txt"), ids=lambda part: part[:8]
)
def test_no_amount_is_taken_for_another(language: str, text: str, amounts: str) -> None:
    told = [text.replace("A", amount.strip(), 1) for amount in amounts.split(";")]
    accepted = [
        (quote, source) for quote, source in permutations(told, 2) if locate(quote, source).status in ACCEPTED
    ]
    assert not accepted, language


@pytest.mark.parametrize(
    ("language", "text", "others"), rows_of(HERE / "hedged.txt"), ids=lambda part: part[:8]
)
def test_what_is_denied_doubted_or_planned_is_not_what_was_done(
    language: str, text: str, others: str
) -> None:
    for other in others.split("; "):
        assert locate(text, f"{other}.").status not in ACCEPTED, (language, other)
        assert locate(other, f"{text}.").status not in ACCEPTED, (language, other)


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


def test_a_glance_misses_no_pair() -> None:
    partners = paired_abroad._partners()
    missed = [
        (one, other)
        for one, others in partners.items()
        for other in others
        if not (
            paired_abroad._may_pair(one, other)
            or paired_abroad._may_pair(other, one)
            or paired_abroad.are_amounts(one, other)
        )
    ]
    assert not missed
    assert all(paired_abroad._is_begun(word) or paired_abroad._is_amount(word) for word in partners)


def test_no_pair_stands_in_the_tables_twice() -> None:
    whole, stems = list[str](), list[str]()
    for table in (graded_abroad, sides_abroad):
        whole += table.WHOLE.split()
        for row in table.STEMS.strip().replace("\n    ", " ").split("\n"):
            endings, _, pairs = row.partition(": ")
            stems += [f"{endings} {pair}" for pair in pairs.split()]
    sides = [frozenset(pair.split("/")) for pair in whole]
    assert len(sides) == len(set(sides))
    assert len(stems) == len(set(stems))


# In the other table these have further forms: compradora and vendedora, максимально and минимально.
IN_FURTHER_FORMS = {"comprador/vendedor", "acreedor/deudor", "стар/нов", "максимальн/минимальн"}


def test_no_pair_stands_in_another_table_as_well() -> None:
    tables = (exclusive_abroad._GERMAN, exclusive_abroad._ROMANCE, exclusive_abroad._RUSSIAN)
    others = [frozenset(pair.split("/")) for table in tables for pair in table.split()]
    here = {
        frozenset(word.split("/"))
        for table in (graded_abroad, sides_abroad)
        for word in f"{table.STEMS} {table.WHOLE}".split()
    }
    assert {pair for pair in others if pair in here} == {
        frozenset(pair.split("/")) for pair in IN_FURTHER_FORMS
    }


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("kurzen", "langen"),
        ("jüngsten", "ältesten"),
        ("froide", "chaude"),
        ("fermées", "ouvertes"),
        ("décédée", "née"),
        ("muertos", "heridos"),
        ("осуждена", "оправдана"),
        ("расходов", "доходов"),
        ("отклонены", "приняты"),
    ],
)
def test_what_stands_in_one_table_alone_is_a_change_in_a_quote_too(one: str, other: str) -> None:
    for ours, theirs in ((one, other), (other, one)):
        assert locate(f"A {ours} B 12", f"A {theirs} B 12.").status not in ACCEPTED
