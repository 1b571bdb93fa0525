"""`scifacts completion`: a script that completes commands and options in a shell."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scifacts.cli.edits import add_project
from scifacts.cli.exit import CLEAN
from scifacts.cli.inputs import claims_file
from scifacts.errors import UsageError

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable

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
    parser.add_argument("shell", nargs="?", choices=("bash", "zsh", "fish"), help="which shell")
    parser.add_argument(
        "--ids",
        choices=("claims", "sources"),
        help="print the ids of the project instead, as the scripts ask",
    )
    add_project(parser)


def run(options: argparse.Namespace) -> int:
    """Write the script, or the ids that it asks for, and return the exit status."""
    if (options.shell is None) == (options.ids is None):
        raise UsageError("give a shell (bash, zsh or fish) or --ids", help="see: scifacts completion --help")
    lines = _ids(options) if options.ids else _script(options.shell)
    options.console.report("".join(f"{line}\n" for line in lines), encoding="utf-8")
    return CLEAN


def _script(shell: str) -> Iterable[str]:
    from scifacts.cli.shells import SHELLS

    return SHELLS[shell]()


def _ids(options: argparse.Namespace) -> list[str]:
    """The ids of the claims or the sources, without a look at the sources' files."""
    from scifacts.claims import read_claims

    file = claims_file(options.path)
    read = read_claims(file, file.parent)
    return [one.id for one in (read.claims if options.ids == "claims" else read.sources)]
