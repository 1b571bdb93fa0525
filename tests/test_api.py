"""The Python functions of the contract, as a user calls them."""

from __future__ import annotations

import shutil
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

import scifacts
from scifacts.errors import InputError, UsageError
from scifacts.model import Comparator, Method, QuoteStatus, Span

HARBOUR = Path(__file__).resolve().parent / "projects" / "harbour"


@pytest.fixture
def harbour(tmp_path: Path) -> Path:
    """A copy of the second example project."""
    return Path(shutil.copytree(HARBOUR, tmp_path / "harbour"))


def test_every_name_is_there() -> None:
    assert all(hasattr(scifacts, name) for name in scifacts.__all__)
    assert set(scifacts.__all__) <= set(dir(scifacts))
    with pytest.raises(AttributeError, match="nonsense"):
        _ = scifacts.nonsense


def test_locate() -> None:
    match = scifacts.locate("over 160 countries", "ties with over\n160 countries and regions")
    assert (match.status, match.method, match.span) == (QuoteStatus.MATCH, Method.FOLDED, Span(10, 28))


def test_prefix_and_suffix_decide() -> None:
    text = "It rained in May. It rained in June."
    assert scifacts.locate("It rained", text).status is QuoteStatus.AMBIGUOUS
    assert scifacts.locate("It rained", text, suffix=" in June").span == Span(18, 27)
    assert scifacts.locate("It rained", text, prefix="in May. ").span == Span(18, 27)


def test_figures() -> None:
    (mention,) = scifacts.figures("Spending reached more than 3.09 trillion yuan.")
    assert mention.value == Decimal(3_090_000_000_000)
    assert (mention.comparator, mention.unit) == (Comparator.MORE_THAN, "CNY")


@pytest.mark.parametrize("quote", ["", " ", "…", "\n", "&nbsp;"])
def test_a_quote_without_words_is_the_users_mistake(quote: str) -> None:
    with pytest.raises(UsageError, match="a quote without a letter or digit"):
        scifacts.locate(quote, "Some text.")


@pytest.mark.parametrize(
    ("value", "said"), [(b"12 tugs", "bytes; decode it first"), (None, "NoneType"), (12, "int")]
)
def test_what_is_no_text_is_the_programs_mistake(value: Any, said: str) -> None:
    with pytest.raises(TypeError, match=f"^text must be a str, not {said}$"):
        scifacts.figures(value)
    with pytest.raises(TypeError, match=f"^text must be a str, not {said}$"):
        scifacts.locate("12 tugs", value)
    with pytest.raises(TypeError, match=f"^quote must be a str, not {said}$"):
        scifacts.locate(value, "12 tugs")
    with pytest.raises(TypeError, match=f"^prefix must be a str, not {said}$"):
        scifacts.locate("12 tugs", "12 tugs", prefix=value)


def test_load_and_verify(harbour: Path) -> None:
    project = scifacts.load(harbour / "claims.yaml")
    results = scifacts.verify(project.sources, project.claims)
    assert [result.claim.id for result in results] == [claim.id for claim in project.claims]
    assert {result.status.value for result in results} == {"verified", "warning"}


@pytest.mark.parametrize("pool", [ThreadPoolExecutor, ProcessPoolExecutor])
def test_any_executor_gives_the_same_results(
    harbour: Path, pool: type[ThreadPoolExecutor | ProcessPoolExecutor]
) -> None:
    (harbour / "sources" / "report.txt").write_text("Nothing of it is left.", encoding="utf-8")
    project = scifacts.load(harbour)
    alone = scifacts.verify(project.sources, project.claims)
    with pool(2) as executor:
        assert scifacts.verify(project.sources, project.claims, executor=executor) == alone


def test_check_takes_a_file_or_its_folder(harbour: Path) -> None:
    assert scifacts.check(harbour) == scifacts.check(harbour / "claims.yaml")


def test_build_publishes_beside_the_claims_file(harbour: Path) -> None:
    report = scifacts.build(harbour / "claims.yaml")
    assert (harbour / "build" / "index.html").is_file()
    assert (harbour / "build" / "data" / "report.json").is_file()
    assert report == scifacts.check(harbour)


def test_build_keeps_the_old_site_where_a_source_cannot_be_read(harbour: Path) -> None:
    scifacts.build(harbour)
    before = (harbour / "build" / "index.html").read_bytes()
    (harbour / "sources" / "report.txt").write_bytes(b"caf\xe9")
    with pytest.raises(InputError, match=r"sources/report\.txt"):
        scifacts.build(harbour)
    assert (harbour / "build" / "index.html").read_bytes() == before


def test_build_never_publishes_over_its_inputs(harbour: Path) -> None:
    with pytest.raises(UsageError):
        scifacts.build(harbour, harbour / "sources")


def test_a_claims_file_that_is_missing_or_wrong(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="the name is too long for the file system"):
        scifacts.load("a" * 300)
    with pytest.raises(InputError, match=r"claims\.yaml"):
        scifacts.check(tmp_path)
    (tmp_path / "claims.yaml").write_text("version: 1\nclaims:\n  - id: x\n    statment: y\n")
    with pytest.raises(InputError, match="statement") as caught:
        scifacts.load(tmp_path)
    assert all(fault.line for fault in caught.value.faults)
