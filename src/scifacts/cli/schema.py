"""`scifacts schema`: the JSON Schema of claims.yaml, for editors."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scifacts.cli.arguments import output_file
from scifacts.cli.exit import CLEAN
from scifacts.cli.writing import own_files

if TYPE_CHECKING:
    import argparse

    from scifacts.cli.console import Console

__all__ = ["NAME", "add_arguments", "run"]

NAME = "schema"

_EXAMPLES = """\
examples:
  scifacts schema -o claims.schema.json

first line of claims.yaml, for editors with the YAML language server:
  # yaml-language-server: $schema=./claims.schema.json
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe `scifacts schema`."""
    parser.description = (
        "Print the JSON Schema (draft-07) of claims.yaml, by which an editor completes and checks it."
    )
    parser.epilog = _EXAMPLES
    parser.add_argument(
        "-o", "--output", metavar="FILE", type=output_file, help="write it to a file, in one step"
    )


def run(options: argparse.Namespace) -> int:
    """Write the schema, and return the exit status."""
    import json

    from scifacts.claims.json_schema import json_schema

    text = json.dumps(json_schema(), ensure_ascii=False, indent=2) + "\n"
    console: Console = options.console
    if options.output is None:
        console.report(text, encoding="utf-8")
    else:
        from scifacts.publish import write_file

        write_file(options.output, text.encode(), inputs=own_files(options))
    return CLEAN
