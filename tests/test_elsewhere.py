"""A quote that its own source lacks is looked for in all others, in bounded time."""

from __future__ import annotations

from concurrent.futures import Executor, ThreadPoolExecutor
from typing import Any

import pytest

from endless import ends
from making import a_claim, a_quote, a_source
from scifacts import verification
from scifacts.model import Claim, Quote, Source
from scifacts.verification import verify, verify_readings

FILLER = "The archive of the town keeps a list of every ship that came in. " * 30
STATED = "the lighthouse keeper counted 412 barges in the fog of that winter"


def _sources(count: int, holders: tuple[int, ...]) -> list[Source]:
    return [
        a_source(f"{FILLER} Page {n}. {STATED if n in holders else ''}. {FILLER}", f"s{n}")
        for n in range(count)
    ]


def _elsewhere(
    sources: list[Source], claims: list[Claim], executor: Executor | None = None
) -> list[str | None]:
    readings = verify_readings(sources, claims, executor=executor).readings
    return [reading.elsewhere[0] if reading.elsewhere else None for own in readings for reading in own]


def test_the_first_other_source_that_has_it_is_named() -> None:
    claim = a_claim("There were 412 barges.", a_quote(STATED, source_id="s0"))
    assert _elsewhere(_sources(9, (3, 7)), [claim]) == ["s3"]


def test_an_executor_and_small_shelves_change_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    claims = [
        a_claim("412", a_quote(STATED.replace("that", "the"), source_id="s0")),
        a_claim("x", a_quote("no such words at all", source_id="s1")),
    ]
    alone = _elsewhere(_sources(9, (3, 7)), claims)
    monkeypatch.setattr(verification, "_SHELF", 1)
    with ThreadPoolExecutor(2) as executor:
        assert _elsewhere(_sources(9, (3, 7)), claims, executor=executor) == alone == ["s3", None]


def test_only_so_many_are_sought(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(verification, "_MOST_READ", 1)
    claims = [a_claim(f"{n}", a_quote(STATED, source_id="s0")) for n in range(12)]
    assert _elsewhere(_sources(5, (3,)), claims) == ["s3"] * 10 + [None] * 2


@pytest.mark.no_cover
def test_many_missing_quotes_and_many_sources_take_bounded_time() -> None:
    claims = [
        a_claim(
            f"{n}", a_quote(f"a sentence of {n} words that nobody ever wrote in this town", source_id="s0")
        )
        for n in range(150)
    ]
    with ends():
        assert set(_elsewhere(_sources(150, ()), claims)) == {None}


class _Watched(ThreadPoolExecutor):
    """Keeps how many units each call was given."""

    def __init__(self) -> None:
        super().__init__(2)
        self.sizes: list[int] = []

    def map(self, fn: Any, *iterables: Any, **named: Any) -> Any:
        (batches,) = iterables
        self.sizes += map(len, batches)
        return super().map(fn, batches, **named)


@pytest.mark.parametrize(
    ("lengths", "sizes"),
    [
        ([100] * 120, [50, 50, 20]),
        ([600_000] * 3, [1, 1, 1]),
        ([200_000] * 7, [3, 3, 1]),
    ],
)
def test_work_is_shared_out_by_sources_and_by_their_length(lengths: list[int], sizes: list[int]) -> None:
    sources = [
        Source(f"s{index}", "s.txt", "S", text=f"Region {index} had rain. " + "word " * (length // 5))
        for index, length in enumerate(lengths)
    ]
    claims = [
        Claim(f"c{index}", "Rain.", quotes=(Quote(source.id, f"Region {index} had rain."),))
        for index, source in enumerate(sources)
    ]
    with _Watched() as executor:
        assert verify(sources, claims, executor=executor) == verify(sources, claims)
    assert executor.sizes == sizes


def test_a_source_with_another_number_in_the_same_words_does_not_have_it() -> None:
    sources = [
        a_source(FILLER, "s0"),
        a_source(f"{FILLER} {STATED.replace('412', '480')}. {FILLER} {STATED.replace('412', '480')}.", "s1"),
    ]
    assert _elsewhere(sources, [a_claim("There were 412 barges.", a_quote(STATED, source_id="s0"))]) == [None]
