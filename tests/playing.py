"""A page of the manual played in an empty folder: its files are written, its commands run in order."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["filled"]

# A file to save (```text title="articles/a.txt") or commands with what they print (```console).
_BLOCK = re.compile(
    r'^```(?:\w+ title="(?P<path>[^"]+)"|console)\n(?P<body>.*?)^```$', re.MULTILINE | re.DOTALL
)
_ROOT = Path(__file__).resolve().parents[1]


def filled(page: str, folder: Path) -> str:
    """The page with what each of its commands prints, standard error included, in the places shown."""
    shell = _Shell(folder)

    def block(match: re.Match[str]) -> str:
        body = match["body"]
        if match["path"]:
            file = folder / match["path"]
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(body, encoding="utf-8")
            return match[0]
        return f"```console\n{''.join(shell.said(body))}```"

    return _BLOCK.sub(block, page)


class _Shell:
    """Runs one command after another in a folder, and knows the exit status of the last."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._status = 0

    def said(self, block: str) -> Iterator[str]:
        """The commands of a block, each with what it prints."""
        for line in block.splitlines():
            if line.startswith("$ "):
                yield f"{line}\n"
                yield self._run(line.removeprefix("$ "))

    def _run(self, command: str) -> str:
        script = f'scifacts() {{ "{sys.executable}" -m scifacts "$@"; }}; (exit {self._status}); {command}'
        done = subprocess.run(
            ["bash", "-c", script],
            cwd=self._folder,
            env=_environment(),
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            check=False,
            timeout=60,
        )
        self._status = done.returncode
        return done.stdout.decode()


def _environment() -> dict[str, str]:
    """The settings of whoever runs the tests change nothing: no CI, no colours, no git identity."""
    kept = {key: os.environ[key] for key in ("PATH", "HOME", "SYSTEMROOT") if key in os.environ}
    person = {
        f"GIT_{who}_{what}": "reader@example.org"
        for who in ("AUTHOR", "COMMITTER")
        for what in ("NAME", "EMAIL")
    }
    quiet = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1"}
    return kept | person | quiet | {"PYTHONPATH": str(_ROOT / "src"), "LC_ALL": "C.UTF-8"}
