"""`scifacts config`: the settings in force for a project, and where each comes from."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from scifacts.cli.arguments import add_format, add_path, command_parser
from scifacts.cli.exit import CLEAN
from scifacts.cli.settings_file import SETTINGS
from scifacts.encode import document
from scifacts.files import printable
from scifacts.nouns import dataclass
from scifacts.outputs.terminal import Style, colour_variable, finish, width_of

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable, Iterator

    from scifacts.cli.console import Console
    from scifacts.cli.settings_file import Settings
    from scifacts.encode import Json
    from scifacts.outputs.terminal import Look

__all__ = ["NAME", "add_arguments", "run"]

NAME = "config"

_EXAMPLES = """\
examples:
  scifacts config
  scifacts config articles/ --output-format json
  scifacts config --config other.toml
"""


@dataclass(frozen=True, slots=True)
class _Row:
    """One setting: its value as the file would hold it, and where that comes from."""

    key: str
    value: Json
    origin: str
    line: int | None = None

    @property
    def place(self) -> str:
        return self.origin if self.line is None else f"{self.origin}:{self.line}"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe `scifacts config`."""
    parser.description = (
        "Show every setting, its value, and where that comes from: the command line, the environment, "
        "a file, or nowhere (default)."
    )
    parser.epilog = _EXAMPLES
    add_path(parser)
    add_format(parser, ("full", "json"))


def run(options: argparse.Namespace) -> int:
    """Write the table, and return the exit status."""
    from scifacts.cli.writing import deliver

    settings: Settings | None = options.settings
    rows = [_row(key, settings, options) for key in SETTINGS]
    file = printable(settings.path.as_posix()) if settings else None
    deliver(lambda look: _written(rows, file, options.output_format, look), options, options.console)
    console: Console = options.console
    console.note(f"Settings of {file}." if file else "There is no file of settings.")
    return CLEAN


def _row(key: str, settings: Settings | None, options: argparse.Namespace) -> _Row:
    setting = SETTINGS[key]
    command = (setting.commands or (NAME,))[0]
    default = command_parser(command).get_default(setting.option)
    value = settings.values.get(key, default) if settings else default
    if not setting.commands and getattr(options, setting.option) != value:
        return _Row(key, _plain(getattr(options, setting.option)), "command line")
    if settings and key in settings.values:
        return _Row(key, _plain(value), printable(settings.path.as_posix()), settings.lines[key] or None)
    variable = colour_variable(os.environ) if key == "color" else None
    return _Row(key, _plain(value), f"default, and {variable}" if variable else "default")


def _plain(value: object) -> Json:
    if value is None or isinstance(value, bool | str):
        return value
    return printable(value.as_posix()) if isinstance(value, os.PathLike) else str(value)  # type: ignore[attr-defined]  # a Path


def _written(rows: list[_Row], file: str | None, format_: str, look: Look) -> str:
    if format_ == "full":
        return finish(_table(rows, look), look)
    settings: list[Json] = [
        {"key": row.key, "value": row.value, "from": row.origin, "line": row.line} for row in rows
    ]
    return document({"schema": 1, "file": file, "settings": settings})


def _table(rows: Iterable[_Row], look: Look) -> Iterator[str]:
    cells = [("setting", "value", "from"), *((row.key, _shown(row.value), row.place) for row in rows)]
    inked = [tuple(map(look.ink, line)) for line in cells]
    widths = [max(width_of(line[column]) for line in inked) for column in (0, 1)]
    for number, line in enumerate(inked):
        padded = [cell + " " * (width - width_of(cell)) for cell, width in zip(line, widths, strict=False)]
        text = "  ".join([*padded, line[2]])
        yield look.ink(text, Style.STRONG) if number == 0 else text


def _shown(value: Json) -> str:
    return "-" if value is None else str(value).lower() if isinstance(value, bool) else str(value)
