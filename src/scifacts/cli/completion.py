"""`scifacts completion`: a script that completes commands and options in a shell."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scifacts.cli.exit import CLEAN

if TYPE_CHECKING:
    import argparse

__all__ = ["NAME", "add_arguments", "run"]

NAME = "completion"

_EXAMPLES = """\
examples:
  scifacts completion bash > ~/.local/share/bash-completion/completions/scifacts
  scifacts completion zsh > ~/.zfunc/_scifacts
  scifacts completion fish > ~/.config/fish/completions/scifacts.fish
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe `scifacts completion`."""
    parser.description = "Print a script that completes commands, options and their values in a shell."
    parser.epilog = _EXAMPLES
    parser.add_argument("shell", choices=("bash", "zsh", "fish"), help="which shell")


def run(options: argparse.Namespace) -> int:
    """Write the script, and return the exit status."""
    from scifacts.cli.shells import SHELLS

    options.console.report("".join(f"{line}\n" for line in SHELLS[options.shell]()), encoding="utf-8")
    return CLEAN
