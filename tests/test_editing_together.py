"""Edits of claims.yaml at the same moment: each is written, or says that it was not."""

from __future__ import annotations

import sys
import threading
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from scifacts import editing
from scifacts.claims.splice_file import open_manuscript
from scifacts.errors import HostError
from scifacts.model import Review

if TYPE_CHECKING:
    from pathlib import Path

    from scifacts.claims.splice_file import Manuscript

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="has no such locks")

CLAIMS = """\
version: 1
sources: {s: {path: s.txt}}
claims:
  - {id: a, statement: A., quotes: [{source: s, exact: A}]}
  - {id: b, statement: B., quotes: [{source: s, exact: B}]}
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    file = tmp_path / "claims.yaml"
    file.write_text(CLAIMS, encoding="utf-8")
    return file


def reviewed(manuscript: Manuscript, index: int) -> bytes:
    claims = list(manuscript.file.claims)
    claims[index] = replace(claims[index], review=Review("0123456789abcdef"))
    return manuscript.rewritten(replace(manuscript.file, claims=tuple(claims)))


def test_no_edit_is_lost(path: Path) -> None:
    for _ in range(10):
        path.write_text(CLAIMS, encoding="utf-8")
        barrier = threading.Barrier(2)
        written: list[int] = []

        def edit(index: int, barrier: threading.Barrier = barrier, written: list[int] = written) -> None:
            manuscript = open_manuscript(path, path.parent)
            data = reviewed(manuscript, index)
            barrier.wait()
            with suppress(HostError):
                editing.save(manuscript, data)
                written.append(index)

        threads = [threading.Thread(target=edit, args=(index,)) for index in range(2)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert path.read_text(encoding="utf-8").count("fingerprint") == len(written) == 1


def test_a_file_that_stays_locked_is_told(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import fcntl

    monkeypatch.setattr(editing, "_ATTEMPTS", 2)
    manuscript = open_manuscript(path, path.parent)
    with path.open() as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        with pytest.raises(HostError, match="holds it locked"):
            editing.save(manuscript, reviewed(manuscript, 0))
    editing.save(manuscript, reviewed(manuscript, 0))


def test_a_file_system_without_locks_is_written_as_well(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise OSError(95, "Operation not supported")

    monkeypatch.setattr("fcntl.flock", refuse)
    manuscript = open_manuscript(path, path.parent)
    editing.save(manuscript, reviewed(manuscript, 0))
    assert "fingerprint" in path.read_text(encoding="utf-8")
