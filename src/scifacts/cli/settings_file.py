"""Read a file of settings: what it may set, and every fault of it with its place."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeAlias

from scifacts.cli.arguments import COLOURS
from scifacts.cli.settings import SETTINGS_LIMIT
from scifacts.errors import Fault, InputError
from scifacts.files import Unreadable, decode, host_failure, printable, read_regular
from scifacts.nouns import dataclass
from scifacts.outputs import FORMATS

if TYPE_CHECKING:
    import argparse
    from collections.abc import Mapping
    from decimal import Decimal

    Value: TypeAlias = "str | bool | Path | Decimal"

__all__ = ["SETTINGS", "Setting", "Settings", "read_settings"]

_AT: Final = r" \(at (?:line (\d+), column (\d+)|end of document)\)$"
_TOP_LEVEL: Final = "leave the line in brackets out: only pyproject.toml has a table [tool.scifacts]"
_TABLE: Final = r"^\s*\[\s*([^\[\]]*?)\s*\]\s*(?:#.*)?$"


@dataclass(frozen=True, slots=True)
class Setting:
    """A key of the file: which option of which commands it sets, and what its value may be.

    `kind` is "flag", "percent", "path" (relative to the file) or "choice", then of `choices`. Without
    `commands` it is for every command that has the option.
    """

    option: str
    kind: str
    about: str
    choices: tuple[str, ...] = ()
    commands: tuple[str, ...] = ()


SETTINGS: Final[dict[str, Setting]] = {
    "output-format": Setting(
        "output_format",
        "choice",
        "how check and coverage write their report",
        choices=tuple(FORMATS),
        commands=("check", "coverage"),
    ),
    "color": Setting("color", "choice", "colour the output", choices=COLOURS),
    "quiet": Setting("quiet", "flag", "leave out the summary line"),
    "verbose": Setting("verbose", "flag", "also say what was read, what passed and what is waived"),
    "strict": Setting("strict", "flag", "let warnings fail the check", commands=("check",)),
    "require-review": Setting(
        "require_review", "flag", "let claims that nobody has reviewed fail", commands=("check",)
    ),
    "review-own-words": Setting(
        "review_own_words",
        "flag",
        "let claims fail that say it in words of their own, and that nobody has reviewed",
        commands=("check",),
    ),
    "baseline": Setting(
        "baseline", "path", "a file of known findings, which do not fail", commands=("check",)
    ),
    "cache": Setting("cache", "flag", "say again what is kept of the same check", commands=("check",)),
    "fail-under": Setting(
        "fail_under", "percent", "share of the figures to be accounted for", commands=("coverage",)
    ),
    "out": Setting("output", "path", "the folder that the site is published to", commands=("build",)),
}


@dataclass(frozen=True, slots=True)
class Settings:
    """What the file at `path` sets: key -> value, and the line of each, 0 where it was not found."""

    path: Path
    values: Mapping[str, Value]
    lines: Mapping[str, int]

    def defaults_for(self, command: str, parser: argparse.ArgumentParser) -> dict[str, Value]:
        """Option -> value, for the options that a command has and may take this value."""
        options = {action.dest: action for action in parser._actions}  # argparse has no public way to ask
        return {
            setting.option: value
            for key, value in self.values.items()
            if (setting := SETTINGS[key]).option in options
            and command in (setting.commands or (command,))
            and (value in (options[setting.option].choices or (value,)))
        }


def read_settings(path: Path, *, is_asked_for: bool = False) -> Settings | None:
    """The settings of a file; None where it is a pyproject.toml without any that nobody asked for."""
    name = printable(str(path))
    try:
        text = decode(read_regular(path, SETTINGS_LIMIT))
    except Unreadable as err:
        fault = Fault(str(err), name, err.line, err.column, help=err.help, rule="config")
        raise host_failure(err, name) or InputError([fault]) from err
    table, header = _table(path, name, text)
    if table is not None:
        return _Reader(path, name, text.splitlines(), header).read(table)
    if is_asked_for:
        raise InputError([Fault("no table [tool.scifacts]", name, help="add one", rule="config")])
    return None


def _table(path: Path, name: str, text: str) -> tuple[object, str]:
    """The table of settings and its name; None where a pyproject.toml has none."""
    import tomllib

    try:
        document: object = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as err:
        raise InputError([_syntax_fault(err, name, text)]) from err
    if path.name != "pyproject.toml":
        return document, ""
    for part in ("tool", "scifacts"):
        document = document.get(part) if isinstance(document, dict) else None
    return document, "tool.scifacts"


def _syntax_fault(err: Exception, name: str, text: str) -> Fault:
    message = "nested too deeply" if isinstance(err, RecursionError) else str(err)
    at = re.search(_AT, message)
    lines = text.splitlines()
    line, column = (int(at[1]), int(at[2])) if at and at[1] else (len(lines), len(lines[-1]) + 1)
    return Fault(
        f"not TOML: {re.sub(_AT, '', message)}",
        name,
        line,
        column,
        help="see toml.io for how it is written",
        rule="config",
        excerpt=lines[min(line, len(lines)) - 1][:200],
        caret=(min(column, 200) - 1, min(column, 200)),
    )


class _Reader:
    """Reads one table, noting every fault; TOML's parser keeps no lines, so they are looked up."""

    def __init__(self, path: Path, name: str, lines: list[str], header: str) -> None:
        self._path, self._name, self._lines, self._header = path, name, lines, header
        self._faults: list[Fault] = []

    def read(self, table: object) -> Settings:
        """The settings of the table, or InputError."""
        if not isinstance(table, dict):
            message = f"{self._header} is no table"
            raise InputError([Fault(message, self._name, help="write [tool.scifacts]", rule="config")])
        values: dict[str, Value] = {}
        places = {str(key): self._place(str(key)) for key in table}
        for key, value in table.items():
            read = self._value(str(key), value)
            if read is not None:
                values[key] = read
        if self._faults:
            raise InputError(sorted(self._faults, key=lambda fault: (fault.line or 0, fault.column or 0)))
        return Settings(self._path, values, {key: places[key][0] for key in values})

    def _value(self, key: str, value: object) -> Value | None:
        setting = SETTINGS.get(key)
        if setting is None:
            if isinstance(value, dict) and not self._header and key in ("tool", "scifacts"):
                self._fault(key, f"a table [{key}…] where the keys stand by themselves", _TOP_LEVEL)
            else:
                self._fault(key, f"unknown key {_shown(key)}", _nearest(key))
            return None
        if setting.kind == "flag" and isinstance(value, bool):
            return value
        if setting.kind == "choice" and value in setting.choices:
            return str(value)
        if setting.kind == "path" and isinstance(value, str) and value.strip() and "\0" not in value:
            return Path(os.path.normpath(self._path.parent / value))
        if setting.kind == "percent" and isinstance(value, int | float | str) and not isinstance(value, bool):
            percentage = _percentage(str(value))
            if percentage is not None:
                return percentage
        wanted = {
            "flag": "write true or false",
            "choice": f"write one of {', '.join(setting.choices)}, in quotes",
            "path": 'write a path in quotes, relative to this file, such as "public"',
            "percent": "write a number from 0 to 100",
        }
        self._fault(key, f"{key} cannot be {_shown(value)}", wanted[setting.kind])
        return None

    def _fault(self, key: str, message: str, advice: str) -> None:
        line, column = self._place(key)
        excerpt = self._lines[line - 1][:200] if line else ""
        start = column - 1
        end = max(len(excerpt.split("=")[0].rstrip()), start + 1)
        caret = (start, end) if excerpt else None
        self._faults.append(
            Fault(
                message,
                self._name,
                line or None,
                column if line else None,
                self._header,
                advice,
                "config",
                excerpt,
                caret,
            )
        )

    def _place(self, key: str) -> tuple[int, int]:
        """Line and column of a key, (0, 0) where it is written in a way that is not looked for."""
        header, wanted = (
            "",
            re.compile(rf"(\s*)(?:{re.escape(key)}|\"{re.escape(key)}\"|'{re.escape(key)}')\s*[.=]"),
        )
        for number, line in enumerate(self._lines, 1):
            if table := re.match(_TABLE, line):
                header = re.sub(r"[\s\"']", "", table[1])
                if f"{header}.".startswith(f"{self._header}.{key}.".lstrip(".")):
                    return number, line.index("[") + 1
            elif header == self._header and (found := wanted.match(line)):
                return number, len(found[1]) + 1
        return 0, 0


def _nearest(key: str) -> str:
    from scifacts.spelling import nearest

    near = nearest(key, SETTINGS)
    return f"did you mean {near}?" if near else f"there are: {', '.join(SETTINGS)}"


def _percentage(text: str) -> Decimal | None:
    import argparse

    from scifacts.cli.arguments import percent

    try:
        return percent(text)
    except argparse.ArgumentTypeError:
        return None


def _shown(value: object) -> str:
    text = repr(value) if not isinstance(value, bool) else str(value).lower()
    return text if len(text) <= 60 else text[:59] + "…"
