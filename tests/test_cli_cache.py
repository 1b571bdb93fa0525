"""What a check said is said again for the same input alone, and never where it could be someone else's."""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from pathlib import Path

import pytest

from scifacts.cli import cache as cache_room
from scifacts.cli import main
from scifacts.cli.arguments import command_parser
from scifacts.verification import verify_readings
from test_cli import CHANGED, TEXT, make_project

# What an option of check may do to what is kept: be part of its key, forbid it, or change nothing said.
IN_THE_KEY = {
    "path",
    "output_format",
    "strict",
    "exit_zero",
    "require_review",
    "review_own_words",
    "claim",
    "source",
}
OF_NO_MATTER = {"help", "color", "quiet", "config", "isolated", "cache", "unsafe_fixes"}


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project whose checks are kept in a cache of its own."""
    monkeypatch.delenv("CI", raising=False)
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path / "cache"))
    (tmp_path / "project").mkdir()
    project = make_project(tmp_path / "project")
    monkeypatch.chdir(project)
    return project


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """One entry for each check that was made, rather than said again."""
    calls: list[int] = []

    def counted(*args: object, **named: object) -> object:
        calls.append(1)
        return verify_readings(*args, **named)  # type: ignore[arg-type]

    monkeypatch.setattr("scifacts.report.verify_readings", counted)
    return calls


def check(*arguments: str) -> int:
    return main(["check", *arguments], may_cache=True)


def entries() -> list[Path]:
    return sorted((Path(os.environ["XDG_CACHE_HOME"]) / "scifacts").glob("*"))


@pytest.mark.parametrize("text", [TEXT, CHANGED])
@pytest.mark.parametrize("arguments", [(), ("--strict",), ("--output-format", "concise"), ("--exit-zero",)])
def test_the_same_is_said_again(
    text: str,
    arguments: tuple[str, ...],
    folder: Path,
    made: list[int],
    capsys: pytest.CaptureFixture[str],
) -> None:
    make_project(folder, text)
    first = check(*arguments), capsys.readouterr()
    second = check(*arguments), capsys.readouterr()
    assert first == second
    assert len(made) == 1
    assert check(*arguments, "-q") == first[0]
    assert capsys.readouterr() == (first[1].out, "")
    assert len(made) == 1


def _touch_program(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cache_room, "_program", lambda: iter([("module.py", 1, 1)]))


def _another_day(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")


def _append(name: str) -> object:
    def change(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        (file,) = folder.rglob(name)
        file.write_bytes(file.read_bytes() + b"\n")

    return change


def _move(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder.rename(folder.parent / "moved")
    monkeypatch.chdir(folder.parent / "moved")


def _other_python(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "version", "3.99")


@pytest.mark.parametrize(
    "change",
    [_append("claims.yaml"), _append("*.txt"), _touch_program, _another_day, _move, _other_python],
    ids=["claims.yaml", "a source", "the program", "the day", "the place", "Python"],
)
def test_anything_else_is_checked_anew(
    change: object, folder: Path, made: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert check() == 0
    assert check() == 0
    assert len(made) == 1
    assert callable(change)
    change(folder, monkeypatch)
    assert check() == 0
    assert len(made) == 2


def test_a_fact_that_changes_after_a_green_check_is_found(folder: Path, made: list[int]) -> None:
    assert [check(), check()] == [0, 0]
    make_project(folder, CHANGED)
    assert [check(), check()] == [1, 1]
    make_project(folder, TEXT)
    assert check() == 0
    assert len(made) == 3
    assert len(entries()) == 1, "one entry for one way of checking a project"


@pytest.mark.parametrize(
    "arguments", [("--strict",), ("--exit-zero",), ("--review-own-words",), ("--output-format", "concise")]
)
def test_another_way_of_checking_is_kept_apart(
    arguments: tuple[str, ...], folder: Path, made: list[int]
) -> None:
    check()
    check(*arguments)
    check()
    check(*arguments)
    assert len(made) == 2
    assert len(entries()) == 2


@pytest.mark.parametrize(
    "arguments",
    [
        ("--no-cache",),
        ("--output-format", "json"),
        ("-v",),
        ("-o", "report.txt"),
        ("--diff",),
        ("--write-baseline", "known.json"),
    ],
)
def test_nothing_is_kept_of(arguments: tuple[str, ...], folder: Path) -> None:
    check(*arguments)
    assert not entries()


def test_nothing_is_kept_in_ci(folder: Path, made: list[int], monkeypatch: pytest.MonkeyPatch) -> None:
    check()
    monkeypatch.setenv("CI", "true")
    check()
    assert len(made) == 2


@pytest.mark.parametrize("value", ["", "0", "false", "False"])
def test_a_variable_that_says_no_is_no_ci(
    value: str, folder: Path, made: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CI", value)
    check()
    check()
    assert len(made) == 1


def test_nothing_is_kept_of_a_source_that_cannot_be_read(folder: Path) -> None:
    next(folder.rglob("*.txt")).unlink()
    assert check() == 2
    assert not entries()


def test_a_caller_in_python_is_told_nothing_kept(folder: Path, made: list[int]) -> None:
    main(["check"])
    main(["check"])
    assert len(made) == 2
    assert not entries()


def test_what_is_damaged_is_not_believed(
    folder: Path, made: list[int], capsys: pytest.CaptureFixture[str]
) -> None:
    make_project(folder, CHANGED)
    status, said = check(), capsys.readouterr()
    (entry,) = entries()
    whole = entry.read_bytes()
    damaged = [b"", whole[:-1], whole + b"x", whole.replace(b" 1 ", b" 0 "), b"\xff" * 99, b"a b c d e\n"]
    damaged += [
        whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :] for at in range(0, len(whole), len(whole) // 60)
    ]
    for count, data in enumerate(damaged, 2):
        entry.write_bytes(data)
        assert (check(), capsys.readouterr()) == (status, said)
        assert len(made) == count
        assert entry.read_bytes() == whole


def test_red_is_not_turned_green_in_place(folder: Path, made: list[int]) -> None:
    make_project(folder, CHANGED)
    assert check() == 1
    (entry,) = entries()
    whole = entry.read_bytes()
    head = whole.index(b"\n") + 1
    at = whole.index(b" 1 ", whole.index(b" ", head + 20)) + 1
    entry.write_bytes(whole[:at] + b"0" + whole[at + 1 :])
    assert check() == 1
    assert len(made) == 2


@pytest.mark.skipif(os.name == "nt", reason="there are no such files")
def test_a_pipe_in_place_of_an_entry_is_not_waited_for(folder: Path, made: list[int]) -> None:
    check()
    (entry,) = entries()
    entry.unlink()
    os.mkfifo(entry)
    assert check() == 0
    entry.chmod(0o666)
    assert check() == 0
    assert len(made) >= 2


@pytest.mark.skipif(os.name == "nt", reason="there are no such modes")
@pytest.mark.parametrize("what", ["the entry", "the folder"])
def test_what_others_may_write_is_not_believed(what: str, folder: Path, made: list[int]) -> None:
    check()
    (entry,) = entries()
    (entry if what == "the entry" else entry.parent).chmod(0o777)
    assert check() == 0
    assert len(made) == 2
    assert entry.stat().st_mode & 0o777 == 0o600


def test_a_program_that_cannot_be_looked_at_is_no_matter(
    folder: Path, made: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    def gone() -> object:
        raise FileNotFoundError

    monkeypatch.setattr(cache_room, "_program", gone)
    assert [check(), check()] == [0, 0]
    assert len(made) == 2
    assert not entries()


def test_an_empty_revision_is_no_lack_of_one(folder: Path) -> None:
    assert check() == 0
    assert check("--since", "", "--source", "a") == 2


def test_files_of_others_stay(folder: Path) -> None:
    check()
    (entry,) = entries()
    others = [entry.parent / f"mine-{number}" for number in range(cache_room._MANY + 9)]
    for other in others:
        other.write_bytes(b"")
    check("--strict")
    assert all(other.exists() for other in others)


def test_nothing_is_left_where_writing_failed(folder: Path) -> None:
    check()
    (entry,) = entries()
    entry.unlink()
    entry.mkdir()
    assert check() == 0
    assert entries() == [entry]


def test_no_home_is_made(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("XDG_CACHE_HOME", "LOCALAPPDATA"):
        monkeypatch.delenv(name)
    monkeypatch.setenv("HOME", str(folder / "nobody"))
    assert check() == 0
    assert not (folder / "nobody").exists()


def test_a_cache_that_cannot_be_written_is_no_matter(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    blocked = folder / "blocked"
    blocked.write_text("no folder", encoding="utf-8")
    monkeypatch.setenv("XDG_CACHE_HOME", str(blocked))
    assert [check(), check()] == [0, 0]
    monkeypatch.setenv("XDG_CACHE_HOME", "relative")
    assert check() == 0
    assert not (folder / "relative").exists()


def test_not_everything_is_kept_for_ever(folder: Path) -> None:
    check()
    (entry,) = entries()
    for number in range(cache_room._MANY + 1):
        (entry.parent / f"{number:064x}").write_bytes(b"")
    check("--strict")
    assert len(entries()) < cache_room._MANY


def test_every_option_is_heeded() -> None:
    options = {action.dest for action in command_parser("check")._actions}
    assert options == IN_THE_KEY | set(cache_room._BEYOND) | OF_NO_MATTER
    assert isinstance(command_parser("check").parse_args([]), argparse.Namespace)


def test_the_command_says_again_without_what_finds_and_judges(folder: Path) -> None:
    script = """
import atexit, sys
from scifacts.__main__ import run
found = ("scifacts.matching", "scifacts.numerals")
atexit.register(lambda: print(*(name in sys.modules for name in found), file=sys.stderr))
run()
"""
    runs = [
        subprocess.run(
            [sys.executable, "-c", script, "check"], cwd=folder, capture_output=True, text=True, check=True
        )
        for _ in range(2)
    ]
    assert runs[0].stdout == runs[1].stdout
    assert [run.stderr.splitlines()[-1] for run in runs] == ["True True", "False False"]
