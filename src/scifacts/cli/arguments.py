"""The command line: how it is parsed, and the options that several commands share."""

from __future__ import annotations

import argparse
import os
from decimal import Decimal, InvalidOperation
from functools import cached_property
from pathlib import Path

from scifacts._version import __version__
from scifacts.cli.commands import COMMANDS, load_command
from scifacts.cli.console import console_for
from scifacts.cli.settings import find_settings
from scifacts.errors import UsageError
from scifacts.paths import listed_name

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import NoReturn

__all__ = [
    "COLOURS",
    "Parser",
    "add_common",
    "add_format",
    "add_path",
    "add_watch",
    "command_parser",
    "output_file",
    "parse",
    "percent",
    "positive",
    "root_parser",
]

COLOURS = ("auto", "always", "never")
_EPILOG = """\
examples:
  scifacts check                    check claims.yaml in this folder
  scifacts build                    check, and publish the site to build/
  scifacts coverage --fail-under 100

exit status:
  0 clean, 1 findings, 2 bad usage or unusable input,
  3 the machine failed (disk, permission, lock)
"""


class _Help(argparse.RawDescriptionHelpFormatter):
    """Examples stay as they are; a description, which is one line, is broken to fit."""

    def _fill_text(self, text: str, width: int, indent: str) -> str:
        if "\n" in text:
            return super()._fill_text(text, width, indent)
        return argparse.HelpFormatter._fill_text(self, text, width, indent)


class Parser(argparse.ArgumentParser):
    """An argument parser that raises, so that every message leaves by the same door.

    `given` are the arguments that it parses, by which a misspelt option is told.
    """

    given: Sequence[str] = ()

    def error(self, message: str) -> NoReturn:
        near = self._meant()
        raise UsageError(message, help=f"did you mean {near}?" if near else f"see: {self.prog} --help")

    def _meant(self) -> str | None:
        """The option that the first unknown one of those given is most like."""
        known = [name for name in self._option_string_actions if name.startswith("--")]
        for word in self.given:
            name = word.partition("=")[0]
            if name.startswith("--") and len(name) > 2 and name not in known:
                from scifacts.spelling import nearest

                return nearest(name, known)
        return None

    def _check_value(self, action: argparse.Action, value: object) -> None:
        """Refuse a value that is none of the choices, with the nearest."""
        try:
            super()._check_value(action, value)
        except argparse.ArgumentError as err:
            from scifacts.spelling import nearest

            near = nearest(str(value), map(str, action.choices or ()))
            if near is None:
                raise
            raise UsageError(str(err), help=f"did you mean {near}?") from err

    def _get_formatter(self) -> argparse.HelpFormatter:
        """The formatter that argparse asks for at every argument; its own way imports shutil, 2 ms."""
        return _Help(self.prog, width=self._width)

    @cached_property
    def _width(self) -> int:
        return _help_width()

    def _print_message(self, message: str, file: object = None) -> None:  # noqa: ARG002 - argparse's own name
        """Print help or version; argparse itself would pass over a disk that is full."""
        console_for().report(message)


def _help_width() -> int:
    """Columns for help: COLUMNS, else those of the terminal, else 80; two are left free."""
    columns = os.environ.get("COLUMNS", "")
    if columns.isascii() and columns.isdigit() and int(columns) > 0:
        return int(columns) - 2
    try:
        return (os.get_terminal_size(1).columns or 80) - 2
    except OSError:
        return 78


def parse(argv: Sequence[str]) -> argparse.Namespace:
    """The options of a command line; `command` is the command's name. Raises UsageError."""
    name = argv[0] if argv else ""
    if name in COMMANDS:
        return _parse_command(name, argv[1:])
    if name and not name.startswith("-"):
        raise UsageError(f"no such command: {name!r}", help=_hint(name))
    root = root_parser()
    root.given = argv
    root.parse_args(argv)
    raise UsageError("no command given", help=f"one of {', '.join(COMMANDS)}; see: scifacts --help")


def _parse_command(name: str, arguments: Sequence[str]) -> argparse.Namespace:
    """Parse, and once more where a file of settings gives other defaults."""
    parser = command_parser(name)
    parser.given = arguments
    options = parser.parse_args(arguments)
    settings = find_settings(options)
    if settings is not None:
        parser.set_defaults(**settings.defaults_for(name, parser))
        options = parser.parse_args(arguments)
    for action in parser._actions:
        given = getattr(options, action.dest, None)
        if isinstance(given, str):
            setattr(options, action.dest, _in_utf_8(given, action))
        elif isinstance(given, list):
            setattr(options, action.dest, [_in_utf_8(one, action) for one in given])
    options.command, options.settings, options.arguments = name, settings, arguments
    return options


def _in_utf_8(words: str, action: argparse.Action) -> str:
    """Words of the command line by their bytes, whatever the locale takes these for."""
    if words.isascii():
        return words
    words = listed_name(words)
    try:
        words.encode()
    except UnicodeEncodeError:
        named = "/".join(action.option_strings) or action.metavar or action.dest
        raise UsageError(f"argument {named}: not UTF-8", help="write it in UTF-8") from None
    return words


def _hint(name: str) -> str:
    from scifacts.spelling import nearest

    near = nearest(name, COMMANDS)
    return f"did you mean scifacts {near}?" if near else f"one of {', '.join(COMMANDS)}; see: scifacts --help"


def root_parser() -> Parser:
    """The parser of a line without a command: --help names all commands and imports none."""
    parser = Parser(
        prog="scifacts",
        description="Keep a text full of figures true to its sources.",
        epilog=_EPILOG,
        allow_abbrev=False,
    )
    parser.add_argument("-V", "--version", action="version", version=f"scifacts {__version__}")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", parser_class=Parser)
    for name, summary in COMMANDS.items():
        commands.add_parser(name, help=summary, add_help=False)
    return parser


def command_parser(name: str) -> Parser:
    """The parser of one command, whose file is imported for it."""
    parser = Parser(prog=f"scifacts {name}", allow_abbrev=False)
    load_command(name).add_arguments(parser)
    add_common(parser)
    return parser


def add_common(parser: argparse.ArgumentParser) -> None:
    """Add what every command takes."""
    parser.add_argument(
        "--color",
        choices=COLOURS,
        default="auto",
        help="colour the output (default: auto, on a terminal; NO_COLOR and FORCE_COLOR are heeded)",
    )
    parser.add_argument(
        "-q",
        "--quiet",
        action=argparse.BooleanOptionalAction,
        default=False,
        help="leave out the summary line",
    )
    parser.add_argument(
        "-v",
        "--verbose",
        action=argparse.BooleanOptionalAction,
        default=False,
        help="also say what was read, what passed and what is waived",
    )
    parser.add_argument(
        "--config", metavar="FILE", type=Path, help="take the settings from this file, and from no other"
    )
    parser.add_argument("--isolated", action="store_true", help="take no settings from a file")


def add_path(parser: argparse.ArgumentParser) -> None:
    """Add the claims file that a command is about, as its first positional argument."""
    parser.add_argument(
        "path",
        metavar="PATH",
        nargs="?",
        type=Path,
        default=Path("claims.yaml"),
        help="claims.yaml, or the folder that holds it (default: claims.yaml)",
    )


def add_format(parser: argparse.ArgumentParser, formats: Sequence[str]) -> None:
    """Add --output-format with these formats, the first of them the default, and -o."""
    parser.add_argument(
        "--output-format",
        metavar="FORMAT",
        choices=tuple(formats),
        default=formats[0],
        help=f"how to write the report: {', '.join(formats)} (default: {formats[0]})",
    )
    parser.add_argument(
        "-o", "--output", metavar="FILE", type=output_file, help="write the report to a file, in one step"
    )


_STDOUT = ("-", "/dev/stdout", "/dev/fd/1", "/proc/self/fd/1")


def output_file(text: str) -> Path | None:
    """The file that an option names; None for standard output, which is no file to be put in place of one."""
    return None if text in _STDOUT else Path(text)


def add_watch(parser: argparse.ArgumentParser) -> None:
    """Add --watch."""
    parser.add_argument(
        "--watch",
        action="store_true",
        help="do it again whenever claims.yaml, a source, a template or the settings change, until Ctrl-C",
    )


def percent(text: str) -> Decimal:
    """A percentage from 0 to 100, as an option's type."""
    try:
        value = Decimal(text)
    except InvalidOperation:
        value = Decimal("NaN")
    if not (value.is_finite() and 0 <= value <= 100):
        raise argparse.ArgumentTypeError(f"not a percentage from 0 to 100: {text!r}")
    return value


def positive(text: str) -> int:
    """A count from 1 up, as an option's type."""
    if not (text.isascii() and text.isdigit() and len(text) < 10 and int(text) > 0):
        raise argparse.ArgumentTypeError(f"not a number from 1 up: {text!r}")
    return int(text)
