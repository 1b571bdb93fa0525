"""The table of commands: one file each, imported for itself alone, described with an example."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

import scifacts.cli
from scifacts.cli import main
from scifacts.cli.arguments import command_parser
from scifacts.cli.commands import COMMANDS, load_command

MODULES = {name: f"scifacts.cli.{name.replace('-', '_')}" for name in COMMANDS}


def imported(*arguments: str) -> set[str]:
    """The modules that a command line imports."""
    script = (
        "import sys; from scifacts.cli import main; main(sys.argv[1:]); print(*sys.modules, file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, *arguments], capture_output=True, text=True, check=True
    )
    return set(done.stderr.splitlines()[-1].split())


@pytest.mark.parametrize("name", COMMANDS)
def test_a_command_is_a_file_with_a_name_and_an_example(name: str) -> None:
    assert name == load_command(name).NAME
    parser = command_parser(name)
    assert parser.description
    assert parser.epilog is not None
    assert re.search(rf"^  scifacts {name}\b", parser.epilog, re.MULTILINE)
    assert all(len(line) <= 110 for line in parser.epilog.splitlines())
    assert COMMANDS[name][0].islower()
    assert len(COMMANDS[name]) <= 60, "the list of commands fits 80 columns"


def test_the_list_of_commands_imports_none() -> None:
    assert not imported("--help") & set(MODULES.values())


@pytest.mark.parametrize("name", COMMANDS)
def test_a_command_imports_no_other(name: str) -> None:
    assert imported(name, "--help") & set(MODULES.values()) == {MODULES[name]}


def test_the_list_of_commands_names_all(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--help"]) == 0
    out = capsys.readouterr().out
    assert all(re.search(rf"^    {name} +\S", out, re.MULTILINE) for name in COMMANDS)


@pytest.mark.parametrize(
    ("word", "hint"),
    [
        ("chek", "did you mean scifacts check?"),
        ("zzz", f"one of {', '.join(COMMANDS)}; see: scifacts --help"),
        ("check" * 30_000, "cut"),
    ],
)
def test_an_unknown_command_names_the_nearest(
    word: str, hint: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([word, "x"]) == 2
    err = capsys.readouterr().err
    assert err.startswith(f"error: no such command: '{word[:30]}")
    assert "= help: " in err
    assert len(word) > 100 or err.endswith(f"  = help: {hint}\n")


def test_every_file_with_a_name_is_in_the_table() -> None:
    folder = Path(scifacts.cli.__file__).parent
    named = {path.stem for path in folder.glob("*.py") if "\nNAME = " in path.read_text(encoding="utf-8")}
    assert named == {name.replace("-", "_") for name in COMMANDS}


@pytest.mark.parametrize("name", ["", *COMMANDS])
def test_help_fits_80_columns(
    name: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    assert main([*name.split(), "--help"]) == 0
    assert [line for line in capsys.readouterr().out.splitlines() if len(line) > 80] == []


@pytest.mark.parametrize(
    ("line", "hint"),
    [
        (["check", "--output-format", "jsno"], "did you mean json?"),
        (["check", "--output-fromat", "json"], "did you mean --output-format?"),
        (["check", "--output-fromat=json"], "did you mean --output-format?"),
        (["accept", "a", "--reson", "x"], "did you mean --reason?"),
        (["init", "--ci", "githb"], "did you mean github?"),
        (["--verison"], "did you mean --version?"),
        (["check", "--zzzzzz"], "see: scifacts check --help"),
        (["check", "--output-format", "zzzzzz"], "see: scifacts check --help"),
        (["check", "--", "--strct"], "name the one beside it: claims.yaml"),
        (["suggest", "--limit", "0"], "see: scifacts suggest --help"),
        (["suggest", "--limit", "-1"], "see: scifacts suggest --help"),
        (["suggest", "--limit", "x"], "see: scifacts suggest --help"),
    ],
)
def test_what_a_misspelt_option_means(line: list[str], hint: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(line) == 2
    assert f"  = help: {hint}" in capsys.readouterr().err
