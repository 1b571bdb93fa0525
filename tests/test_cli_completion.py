"""Completion: the scripts run by bash, zsh and fish themselves, and the shape of all three."""

from __future__ import annotations

import os
import pty
import select
import shutil
import subprocess
import sys
import time
from functools import partial
from typing import TYPE_CHECKING

import pytest

from scifacts.cli.arguments import command_parser
from scifacts.cli.commands import COMMANDS
from scifacts.cli.shells import SHELLS
from scifacts.outputs import COVERAGE_FORMATS, FORMATS
from test_cli import make_project, run

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A folder with a claims.yaml."""
    return make_project(tmp_path / "project")


def path_with_scifacts(folder: Path) -> str:
    """A search path where `scifacts` is the one that is tested."""
    commands = folder.parent / "bin"
    commands.mkdir(exist_ok=True)
    (commands / "scifacts").write_text(
        f'#!/bin/sh\nexec "{sys.executable}" -m scifacts "$@"\n', encoding="utf-8"
    )
    (commands / "scifacts").chmod(0o755)
    return f"{commands}{os.pathsep}{os.environ['PATH']}"


def completed(folder: Path, *words: str) -> set[str]:
    """What bash offers for a command line whose last word is being typed."""
    script = "\n".join(SHELLS["bash"]())
    typed = " ".join(f"'{word}'" for word in ("scifacts", *words))
    program = f"""
compopt() {{ :; }}
{script}
COMP_WORDS=({typed}); COMP_CWORD={len(words)}
_scifacts
printf '%s\\n' "${{COMPREPLY[@]}}"
"""
    done = subprocess.run(
        ["bash", "--norc", "-u", "-c", program], cwd=folder, capture_output=True, text=True, check=False
    )
    assert done.stderr == ""
    return set(filter(None, done.stdout.splitlines()))


@pytest.mark.skipif(shutil.which("bash") is None, reason="needs bash")
def test_bash_completes(tmp_path: Path) -> None:
    (tmp_path / "claims.yaml").touch()
    (tmp_path / "cargo").mkdir()
    assert completed(tmp_path, "") == {*COMMANDS, "--help", "--version"}
    assert completed(tmp_path, "che") == {"check"}
    assert completed(tmp_path, "check", "--output-format", "") == set(FORMATS)
    assert completed(tmp_path, "check", "--output-format", "g") == {"github", "gitlab"}
    assert completed(tmp_path, "check", "--output-format", "=", "sa") == {"sarif"}
    assert completed(tmp_path, "check", "--output-format", "=") == set(FORMATS)
    assert completed(tmp_path, "coverage", "--output-format", "") == set(COVERAGE_FORMATS)
    assert {"--strict", "--no-strict", "-o", "-q", "--baseline"} <= completed(tmp_path, "check", "-")
    assert "--strict" not in completed(tmp_path, "build", "-")
    assert completed(tmp_path, "check", "--stric") == {"--strict"}
    assert completed(tmp_path, "check", "c") == {"claims.yaml", "cargo"}
    assert completed(tmp_path, "check", "-o", "cl") == {"claims.yaml"}
    assert completed(tmp_path, "check", "--since", "m") == set()
    assert completed(tmp_path, "completion", "") >= {"bash", "zsh", "fish"}
    assert completed(tmp_path, "rule", "SF20") >= {"SF201", "SF202"}
    assert completed(tmp_path, "add", "so") == {"source"}
    assert completed(tmp_path, "nonsense", "-") == set()


@pytest.mark.skipif(shutil.which("bash") is None, reason="needs bash")
def test_bash_completes_ids(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", path_with_scifacts(project))
    assert completed(project, "check", "--claim", "bu") == {"budget"}
    assert completed(project, "accept", "") == {"partners", "agreements", "budget"}
    assert completed(project, "suggest", "") == {"news"}


# What is typed before a tab, and something that zsh puts there or lists below it.
ZSH = (
    ("scifacts che", "scifacts check "),
    ("scifacts --v", "scifacts --version"),
    ("scifacts check --output-format sa", "--output-format sarif"),
    ("scifacts check --output-format=sa", "--output-format=sarif"),
    ("scifacts check --stri", "--strict"),
    ("scifacts add so", "scifacts add source "),
    ("scifacts add source cl", "scifacts add source claims.yaml"),
    ("scifacts check -ocl", "-oclaims.yaml"),
    ("scifacts check --claim bu", "--claim budget"),
    ("scifacts check --claim=bu", "--claim=budget"),
    ("scifacts review budget par", "budget partners"),
    ("scifacts suggest ne", "suggest news"),
    ("scifacts rule quote-mis", "rule quote-missing"),
    ("scifacts add claim --", "of a claim: the passage"),
)


@pytest.mark.skipif(shutil.which("zsh") is None, reason="needs zsh")
def test_zsh_completes(project: Path) -> None:
    functions = project / "functions"
    functions.mkdir()
    (functions / "_scifacts").write_text("\n".join(SHELLS["zsh"]()) + "\n", encoding="utf-8")
    environment = {**os.environ, "PATH": path_with_scifacts(project), "TERM": "dumb", "COLUMNS": "160"}
    zsh = Typist(["zsh", "-f", "-i"], project, environment)
    try:
        zsh.enter(
            f"fpath=({functions} $fpath); autoload -Uz compinit; compinit -u -D; PS1='ready> '\n", "ready> "
        )
        for typed, expected in ZSH:
            zsh.enter(f"{typed}\t", expected)
            zsh.enter("\x15", "")
        assert "_arguments:" not in zsh.seen
    finally:
        zsh.close()


class Typist:
    """A program in a terminal, typed at; what it writes is read until something is seen."""

    def __init__(self, arguments: list[str], folder: Path, environment: dict[str, str]) -> None:
        self.seen = ""
        self._terminal, inner = pty.openpty()
        self._process = subprocess.Popen(
            arguments,
            cwd=folder,
            env=environment,
            stdin=inner,
            stdout=inner,
            stderr=inner,
            start_new_session=True,
        )
        os.close(inner)

    def enter(self, keys: str, expected: str) -> None:
        os.write(self._terminal, keys.encode())
        end, written = time.monotonic() + 20, ""
        while expected not in written:
            assert time.monotonic() < end, f"{keys!r}: {expected!r} is not in {written!r}"
            if select.select([self._terminal], [], [], 0.1)[0]:
                written += os.read(self._terminal, 65536).decode("utf-8", "replace")
        self.seen += written

    def close(self) -> None:
        self._process.kill()
        self._process.wait()
        os.close(self._terminal)


def offered_by_fish(folder: Path, typed: str) -> set[str]:
    """What fish offers for a line that ends where a tab is pressed."""
    (folder / "scifacts.fish").write_text("\n".join(SHELLS["fish"]()) + "\n", encoding="utf-8")
    environment = {**os.environ, "PATH": path_with_scifacts(folder), "HOME": str(folder)}
    program = "source scifacts.fish; complete -C $argv[1]"
    done = subprocess.run(
        ["fish", "--no-config", "-c", program, typed],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stderr == ""
    return {line.split("\t")[0] for line in done.stdout.splitlines()}


@pytest.mark.skipif(shutil.which("fish") is None, reason="needs fish")
def test_fish_completes(project: Path) -> None:
    offered = partial(offered_by_fish, project)
    assert offered("scifacts ") == set(COMMANDS)
    assert offered("scifacts --") == {"--help", "--version"}
    assert offered("scifacts check --output-format ") == set(FORMATS)
    assert offered("scifacts coverage --output-format ") == set(COVERAGE_FORMATS)
    assert offered("scifacts check --output-format=sa") == {"--output-format=sarif"}
    assert offered("scifacts check -o build --stri") == {"--strict"}
    assert offered("scifacts serve -o build --allow") == set()
    assert offered("scifacts add ") == {"source", "claim"}
    assert offered("scifacts add source cl") == {"claims.yaml"}
    assert offered("scifacts check cl") == {"claims.yaml"}
    assert offered("scifacts locate cl") == set()
    assert offered("scifacts check --claim ") == {"partners", "agreements", "budget"}
    assert offered("scifacts accept bu") == {"budget"}
    assert offered("scifacts suggest ") == {"news"}
    assert offered("scifacts rule SF20") >= {"SF201", "SF202"}


def test_the_ids_that_the_scripts_ask_for(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    asked = ("completion", "--project", str(project), "--ids")
    assert run(*asked, "claims", capsys=capsys) == (0, "partners\nagreements\nbudget\n", "")
    assert run(*asked, "sources", capsys=capsys) == (0, "news\n", "")
    (project / "claims.yaml").unlink()
    assert run(*asked, "claims", capsys=capsys)[:2] == (2, "")
    assert run(*asked, "claims", "bash", capsys=capsys)[:2] == (2, "")


@pytest.mark.parametrize("shell", SHELLS)
def test_every_option_of_every_command_is_in_a_script(shell: str, capsys: pytest.CaptureFixture[str]) -> None:
    status, script, err = run("completion", shell, capsys=capsys)
    assert (status, err) == (0, "")
    assert script == "".join(f"{line}\n" for line in SHELLS[shell]())
    for name in COMMANDS:
        assert name in script
        for action in command_parser(name)._actions:
            for flag in action.option_strings:
                assert (f"-l {flag[2:]}" if shell == "fish" and flag[:2] == "--" else flag[1:]) in script
    assert script.replace("'\\''", "").count("'") % 2 == 0


@pytest.mark.parametrize("shell", SHELLS)
def test_the_shell_itself_can_read_its_script(shell: str, tmp_path: Path) -> None:
    if shutil.which(shell) is None:
        pytest.skip(f"needs {shell}")
    (tmp_path / "script").write_text("\n".join(SHELLS[shell]()) + "\n", encoding="utf-8")
    subprocess.run([shell, "-n", str(tmp_path / "script")], check=True)


def test_an_unknown_shell(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("completion", "tcsh", capsys=capsys)[0] == 2
    assert run("completion", capsys=capsys)[0] == 2
