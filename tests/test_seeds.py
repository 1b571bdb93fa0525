"""The five articles are evidence: not one byte of them may change."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

SEEDS = Path(__file__).resolve().parents[1] / "seeds"

SHA256 = {
    "000_10025f00f3e16d98.txt": "786f58ff935c8db552338b47bbe78ad538c0398a33993699e6e499afadfe83d2",
    "001_8b5c6ff8addce721.txt": "e9ff4c60281d715f5e6dd6adbc819e92648cbef9a4fdd5885b70ce54e9d7557c",
    "002_9062d226fb903724.txt": "d834afce1435cec915961bc99d85f784a01ea3935d812e39885c0326c4428311",
    "003_4665089208e5379a.txt": "cb0ceb8bb0dc3d7d5de3e94db3ad6c91f7172225bfd8cd32b7488063f77a4683",
    "004_c865dd39758fdd0b.txt": "985ca86b26863c172b22755e5334a77e9853d8235ab925bd365039aeb89c1f8e",
}


def test_the_folder_holds_the_five_articles_and_nothing_else() -> None:
    assert sorted(path.name for path in SEEDS.iterdir()) == sorted(SHA256)


@pytest.mark.parametrize(("name", "digest"), SHA256.items())
def test_an_article_is_the_file_that_was_given(name: str, digest: str) -> None:
    assert hashlib.sha256((SEEDS / name).read_bytes()).hexdigest() == digest
