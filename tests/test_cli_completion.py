"""Completion: the script run by bash itself, and the shape of those for zsh and fish."""

from __future__ import annotations

import shutil
import subprocess
from typing import TYPE_CHECKING

import pytest

from scifacts.cli.arguments import command_parser
from scifacts.cli.commands import COMMANDS
from scifacts.cli.shells import SHELLS
from scifacts.outputs import COVERAGE_FORMATS, FORMATS
from test_cli import run

if TYPE_CHECKING:
    from pathlib import Path


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
    assert completed(tmp_path, "check", "--claim", "c") == set()
    assert completed(tmp_path, "completion", "") >= {"bash", "zsh", "fish"}
    assert completed(tmp_path, "nonsense", "-") == set()


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
