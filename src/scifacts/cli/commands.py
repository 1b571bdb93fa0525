"""The commands by name: each is one file of this room, imported only when it is asked for.

A new command is a file `<name>.py` (a hyphen becomes an underscore) with `NAME`,
`add_arguments(parser)` and `run(options) -> int`, and its line here. `options.console` is where it
writes; the options of every command (`arguments.add_common`) are added for it.
"""

from __future__ import annotations

from importlib import import_module

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse
    from typing import Any, Protocol

__all__ = ["COMMANDS", "Command", "load_command"]

# Command -> what `scifacts --help` says of it, in the order of that list.
COMMANDS: dict[str, str] = {
    "init": "begin a project in this folder",
    "check": "check every quote and figure against its sources",
    "coverage": "list the figures of the sources that no claim accounts for",
    "build": "check, and publish the site",
    "serve": "show the site on this machine while you write",
    "diff": "compare two reports or git revisions, claim by claim",
    "export": "write the claims and sources as data for other programs",
    "rule": "explain a rule, with examples and what to do",
    "locate": "find where a passage stands in the sources",
    "add": "add a source or a claim",
    "suggest": "write a claim for each figure that none covers",
    "accept": "take a fact that a source changed, and write down why",
    "review": "stamp claims that a person has read against their sources",
    "config": "show the settings in force, and where each comes from",
    "schema": "print the JSON Schema of claims.yaml, for editors",
    "completion": "print a script that completes commands in a shell",
}


if TYPE_CHECKING:

    class Command(Protocol):
        """What the file of a command offers."""

        NAME: str

        def add_arguments(self, parser: argparse.ArgumentParser) -> None:
            """Describe the command in `parser.description` and `.epilog` (examples), and add its options."""

        def run(self, options: argparse.Namespace) -> int:
            """Do it, write to `options.console`, and return the exit status."""


def load_command(name: str) -> Command:
    """Import the file of a command."""
    module: Any = import_module(f"scifacts.cli.{name.replace('-', '_')}")
    command: Command = module
    return command
