"""The command line: what can be asked for, and what each command shows for --help."""

from __future__ import annotations

import argparse
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from scifacts._version import __version__
from scifacts.cli.console import console_for
from scifacts.errors import UsageError

if TYPE_CHECKING:
    from typing import TypeAlias

    _Commands: TypeAlias = "argparse._SubParsersAction[_Parser]"  # argparse has no public name for it

__all__ = ["make_parser"]

_EPILOG = """\
examples:
  scifacts check                    check claims.yaml in this folder
  scifacts build                    check, and publish the site to build/
  scifacts coverage --fail-under 100

exit status:
  0 clean, 1 findings, 2 bad usage or unusable input, 3 the machine failed (disk, permission, lock)
"""
_CHECK = """\
examples:
  scifacts check
  scifacts check articles/ --strict
  scifacts check --claim rd-spending --output-format concise
  scifacts check --output-format json -o report.json
"""
_COVERAGE = """\
examples:
  scifacts coverage
  scifacts coverage --fail-under 100
  scifacts coverage --output-format json -o coverage.json
"""
_BUILD = """\
examples:
  scifacts build
  scifacts build articles/claims.yaml -o public
"""


class _Parser(argparse.ArgumentParser):
    """An argument parser that raises, so that every message leaves by the same door."""

    def error(self, message: str) -> NoReturn:
        raise UsageError(message, help=f"see: {self.prog} --help")

    def _print_message(self, message: str, file: object = None) -> None:  # noqa: ARG002 - argparse's own name
        """Print help or version; argparse itself would pass over a disk that is full."""
        console_for().report(message)


def make_parser(commands: tuple[str, ...] = ("check", "coverage", "build")) -> argparse.ArgumentParser:
    """The parser of the whole command line."""
    parser = _Parser(
        prog="scifacts",
        description="Keep a text full of figures true to its sources.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("-V", "--version", action="version", version=f"scifacts {__version__}")
    chosen = parser.add_subparsers(dest="command", metavar="COMMAND", parser_class=_Parser)
    adders = {"check": _add_check, "coverage": _add_coverage, "build": _add_build}
    for command in commands:
        adders[command](chosen)
    return parser


def _add(commands: _Commands, name: str, summary: str, description: str, epilog: str) -> _Parser:
    parser = commands.add_parser(
        name,
        help=summary,
        description=description,
        epilog=epilog,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument(
        "path",
        metavar="PATH",
        nargs="?",
        type=Path,
        default=Path("claims.yaml"),
        help="claims.yaml, or the folder that holds it (default: claims.yaml)",
    )
    parser.add_argument(
        "--color",
        choices=("auto", "always", "never"),
        default="auto",
        help="colour the output (default: auto, on a terminal; NO_COLOR and FORCE_COLOR are heeded)",
    )
    parser.add_argument("-q", "--quiet", action="store_true", help="leave out the summary line")
    return parser


def _add_check(commands: _Commands) -> None:
    parser = _add(
        commands,
        "check",
        "check every quote and figure against its sources",
        "Find every quote in its source again and compare every figure with the passage found.",
        _CHECK,
    )
    _add_format(parser, ("full", "concise", "json"))
    parser.add_argument("--strict", action="store_true", help="let warnings fail the check as well")
    parser.add_argument(
        "--claim", metavar="ID", action="append", default=[], help="check this claim only; repeatable"
    )
    parser.add_argument(
        "--source",
        metavar="ID",
        action="append",
        default=[],
        help="check the quotes of this source only; repeatable",
    )
    parser.add_argument("--exit-zero", action="store_true", help="exit with 0 although there are findings")


def _add_coverage(commands: _Commands) -> None:
    parser = _add(
        commands,
        "coverage",
        "list the figures of the sources that no claim accounts for",
        "Read every figure of every source and say which claim, or which reason, accounts for it.",
        _COVERAGE,
    )
    _add_format(parser, ("full", "concise", "json"))
    parser.add_argument(
        "--fail-under",
        metavar="PERCENT",
        type=_percent,
        help="exit with 1 if less of the figures is claimed or ignored, 0 to 100",
    )


def _add_build(commands: _Commands) -> None:
    parser = _add(
        commands,
        "build",
        "check, and publish the site",
        "Check everything and publish the site; it shows the findings. Prints the path of its front page.",
        _BUILD,
    )
    parser.add_argument(
        "-o", "--output", metavar="DIR", type=Path, help="where to (default: build, beside claims.yaml)"
    )


def _add_format(parser: _Parser, formats: tuple[str, ...]) -> None:
    parser.add_argument(
        "--output-format",
        choices=formats,
        default=formats[0],
        help=f"how to write the report (default: {formats[0]})",
    )
    parser.add_argument(
        "-o", "--output", metavar="FILE", type=Path, help="write the report to a file, in one step"
    )


def _percent(text: str) -> Decimal:
    try:
        value = Decimal(text)
    except InvalidOperation:
        value = Decimal("NaN")
    if not (value.is_finite() and 0 <= value <= 100):
        raise argparse.ArgumentTypeError(f"not a percentage from 0 to 100: {text!r}")
    return value
