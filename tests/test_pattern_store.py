"""Compiled patterns are read back as they were, or compiled as ever."""

from __future__ import annotations

import importlib
import os
import pkgutil
import re
import subprocess
import sys
import threading
from typing import TYPE_CHECKING

import pytest

import scifacts
from scifacts import pattern_store
from scifacts.patterns import _Lazy
from test_cli_process import COUNTER

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from scifacts.pattern_store import Key

COUNTED = f"""{COUNTER}
import atexit
from scifacts.__main__ import run
atexit.register(lambda: print(len(compiled), file=sys.stderr))
run()
"""
SOURCES = """
import importlib, pkgutil, scifacts
from scifacts.patterns import _Lazy
for module in pkgutil.walk_packages(scifacts.__path__, "scifacts."):
    for name, value in vars(importlib.import_module(module.name)).items():
        if isinstance(value, _Lazy):
            source = value._source
            print(name, ascii(source if isinstance(source, str) else source()))
"""
CLAIMS = """\
version: 1
sources:
  report: {path: report.txt, title: Report}
claims:
  - id: ship-calls
    statement: In 2025, 1,240 seagoing ships called at the port.
    figure: {value: 1240, unit: seagoing ships}
    quotes: [{source: report, exact: "1,240 seagoing ships called"}]
"""


@pytest.fixture
def store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty store of this process, which writes although the tests' own process keeps no bytecode."""
    path = tmp_path / "kept.patterns"
    monkeypatch.setattr(pattern_store, "store_path", lambda: str(path))
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    monkeypatch.setattr(pattern_store, "_known", None)
    monkeypatch.setattr(pattern_store, "_fresh", {})
    return path


def read_back(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pattern_store, "_known", None)


def no_compiling(source: str, flags: int = 0) -> re.Pattern[str]:
    pytest.fail(f"compiled again: {source!r} with {flags}")


def patterns_of_the_package() -> dict[Key, re.Pattern[str]]:
    found = {}
    for module in pkgutil.walk_packages(scifacts.__path__, "scifacts."):
        for value in vars(importlib.import_module(module.name)).values():
            if isinstance(value, _Lazy):
                source, flags = value._source, value._flags
                text = source if isinstance(source, str) else source()
                found[text, int(flags)] = re.compile(text, flags)
    return found


def test_every_pattern_of_the_package_is_kept_and_equal(store: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    patterns = patterns_of_the_package()
    assert len(patterns) > 200
    for source, flags in patterns:
        pattern_store.compiled(source, flags)
    pattern_store.keep()
    read_back(monkeypatch)
    monkeypatch.setattr(pattern_store, "_compile", no_compiling)
    for (source, flags), pattern in patterns.items():
        again = pattern_store.compiled(source, flags)
        assert again == pattern
        assert (again.groups, again.groupindex, again.pattern) == (
            pattern.groups,
            pattern.groupindex,
            pattern.pattern,
        )


def test_what_was_kept_before_stays(store: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for source in ("one", "(?P<year>[0-9]{4})"):
        pattern_store.compiled(source, re.IGNORECASE)
        pattern_store.keep()
        read_back(monkeypatch)
    monkeypatch.setattr(pattern_store, "_compile", no_compiling)
    assert pattern_store.compiled("one", re.IGNORECASE).fullmatch("ONE")
    year = pattern_store.compiled("(?P<year>[0-9]{4})", re.IGNORECASE).fullmatch("2025")
    assert year
    assert year["year"] == "2025"


def test_what_no_version_asks_for_any_more_makes_room(store: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pattern_store, "_MOST", 3000)
    for number in range(60):
        read_back(monkeypatch)
        pattern_store.compiled(f"of version {number}")
        pattern_store.keep()
        assert store.stat().st_size <= 3000
    read_back(monkeypatch)
    monkeypatch.setattr(pattern_store, "_compile", no_compiling)
    assert pattern_store.compiled("of version 59").fullmatch("of version 59")


def test_the_same_patterns_are_made_whatever_the_seed_of_the_hashes() -> None:
    """One that differed from run to run was compiled and kept anew by each, until the file was too large."""
    made = {
        subprocess.run(
            [sys.executable, "-c", SOURCES],
            env={**os.environ, "PYTHONHASHSEED": seed},
            check=True,
            capture_output=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(made) == 1
    assert made.pop().count(b"\n") > 200


def damages(data: bytes) -> Iterator[bytes]:
    yield b""
    yield data[:10]
    yield data[:-1]
    yield data + b"\0"
    yield b"scifacts patterns 0" + data[19:]
    yield b"\xff" * len(data)
    for at in range(0, len(data), max(1, len(data) // 50)):
        yield data[:at] + bytes([data[at] ^ 1]) + data[at + 1 :]


def test_a_damaged_file_is_passed_over(store: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pattern_store.compiled(r"(?P<a>\d+)|x")
    pattern_store.keep()
    whole = store.read_bytes()
    for data in damages(whole):
        store.write_bytes(data)
        read_back(monkeypatch)
        assert pattern_store.compiled(r"(?P<a>\d+)|x") == re.compile(r"(?P<a>\d+)|x")
        pattern_store.keep()
        assert store.read_bytes() == whole, "the next process that may writes it anew"


def test_a_folder_in_the_files_place_and_a_folder_that_is_missing_are_no_matter(
    tmp_path: Path, store: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store.mkdir()
    pattern_store.compiled("one")
    pattern_store.keep()
    assert [path.name for path in tmp_path.iterdir()] == [store.name], "nothing is left beside it"
    monkeypatch.setattr(pattern_store, "store_path", lambda: str(tmp_path / "none" / "x.patterns"))
    pattern_store.compiled("two")
    pattern_store.keep()
    assert not (tmp_path / "none").exists()


def test_lending_ends_with_its_block(store: Path) -> None:
    before = re.compile
    with pattern_store.lending():
        assert re.compile is not before
        assert re.compile("lent").pattern == "lent"
        assert re.compile(re.compile("lent")).pattern == "lent"
        assert re.compile(b"bytes").pattern == b"bytes"
    assert re.compile is before
    with pytest.raises(re.error), pattern_store.lending():
        re.compile("(")
    assert re.compile is before
    assert set(pattern_store._fresh) == {("lent", 0)}


def test_only_the_thread_that_lends_is_lent_to(store: Path) -> None:
    inside, outside = threading.Event(), threading.Event()
    found: list[re.Pattern[str]] = []

    def other() -> None:
        inside.wait(10)
        found.append(re.compile("of another thread"))
        outside.set()

    thread = threading.Thread(target=other)
    thread.start()
    with pattern_store.lending():
        inside.set()
        assert outside.wait(10)
    thread.join()
    assert found[0].pattern == "of another thread"
    assert not pattern_store._fresh


def test_threads_that_lend_leave_nothing_behind(store: Path) -> None:
    before = re.compile

    def lend() -> None:
        for _ in range(200):
            with pattern_store.lending():
                pass

    threads = [threading.Thread(target=lend) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert re.compile is before


@pytest.mark.skipif(os.name == "nt", reason="there are no such files")
def test_a_pipe_is_not_waited_for(store: Path) -> None:
    os.mkfifo(store)
    assert pattern_store.compiled("one").pattern == "one"
    pattern_store.keep()
    assert store.is_file()


def run_check(folder: Path, cache: Path, **environment: str) -> tuple[int, str, int]:
    """Exit status, report, and how many patterns were compiled."""
    done = subprocess.run(
        [sys.executable, "-c", COUNTED, "check"],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
        env={
            **os.environ,
            "CI": "true",  # nothing is said again from the cache: the second run checks as well
            "PYTHONDONTWRITEBYTECODE": "",
            "PYTHONPYCACHEPREFIX": str(cache),
            **environment,
        },
    )
    return done.returncode, done.stdout, int(done.stderr.split()[-1])


def kept_files(cache: Path) -> list[Path]:
    return sorted(cache.rglob("*.patterns*"))


def test_the_command_compiles_hardly_anything_the_second_time(tmp_path: Path) -> None:
    project, cache = tmp_path / "project", tmp_path / "cache"
    project.mkdir()
    (project / "claims.yaml").write_text(CLAIMS, encoding="utf-8")
    (project / "report.txt").write_text("In 2025, 1,240 seagoing ships called here.\n", encoding="utf-8")
    first = run_check(project, cache)
    second = run_check(project, cache)
    assert first[0] == 0
    assert first[:2] == second[:2]
    assert first[2] > 60
    assert second[2] < 20
    assert len(kept_files(cache)) == 1
    assert {path.name for path in project.iterdir()} == {"claims.yaml", "report.txt"}


def test_where_python_keeps_no_bytecode_nothing_is_kept(tmp_path: Path) -> None:
    (tmp_path / "claims.yaml").write_text(CLAIMS, encoding="utf-8")
    (tmp_path / "report.txt").write_text("In 2025, 1,240 seagoing ships called here.\n", encoding="utf-8")
    status, _, _ = run_check(tmp_path, tmp_path / "cache", PYTHONDONTWRITEBYTECODE="1")
    assert status == 0
    assert not (tmp_path / "cache").exists()
