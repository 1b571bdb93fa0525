"""Find the settings of a project: scifacts.toml, or `[tool.scifacts]` of pyproject.toml.

They are looked for in the folder of the claims file and upwards, to the top of the repository; the
nearest file counts, alone. It is parsed, and the parser imported, only where there is one.
"""

from __future__ import annotations

import os
from pathlib import Path

from scifacts.errors import UsageError
from scifacts.files import Unreadable, read_regular
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator

    from scifacts.cli.settings_file import Settings

__all__ = ["SETTINGS_LIMIT", "find_settings", "settings_places"]

SETTINGS_LIMIT = 1024 * 1024  # bytes; a pyproject.toml has a few thousand
# What a table for scifacts is spelt with: [tool.scifacts], tool.scifacts.strict =, [tool], tool =
_MENTION = lazy(r"""(?m)^\s*\[?\s*["']?tool["']?\s*(?:\]|=)|^\s*\[?\s*["']?tool["']?\s*\.\s*["']?scifacts""")
_NAMES = ("scifacts.toml", "pyproject.toml")  # the first wins where a folder holds both


def find_settings(options: argparse.Namespace) -> Settings | None:
    """The settings that hold for parsed options. Raises InputError with every fault of the file."""
    if options.isolated:
        if options.config is not None:
            raise UsageError("--config and --isolated exclude each other", help="give one of the two")
        return None
    if options.config is not None:
        from scifacts.cli.settings_file import read_settings

        return read_settings(options.config, is_asked_for=True)
    for folder in _upwards(_start(options)):
        for name in _NAMES:
            if os.path.lexists(path := f"{folder}{os.sep}{name}") and _may_hold_settings(path):
                from scifacts.cli.settings_file import read_settings

                if found := read_settings(_near(path)):
                    return found
    return None


def settings_places(options: argparse.Namespace) -> list[Path]:
    """The files whose coming, going or change may change the settings, whether they are there or not."""
    if options.isolated:
        return []
    if options.config is not None:
        return [options.config]
    return [Path(f"{folder}{os.sep}{name}") for folder in _upwards(_start(options)) for name in _NAMES]


def _start(options: argparse.Namespace) -> Path:
    start: Path = getattr(options, "path", None) or Path()
    return start if os.path.isdir(start) else start.parent  # noqa: PTH112 - as in inputs


def _near(path: str) -> Path:
    """The path as seen from the current folder, which is how messages name it."""
    try:
        return Path(os.path.relpath(path))
    except ValueError:  # another drive of Windows
        return Path(path)


def _may_hold_settings(path: str) -> bool:
    """Whether a file is worth parsing: most pyproject.toml have no table for scifacts."""
    if not path.endswith("pyproject.toml"):
        return True
    try:
        data = read_regular(path, SETTINGS_LIMIT)
    except Unreadable:
        return True  # the parser says why
    return b"scifacts" in data and _MENTION.search(data.decode("latin-1")) is not None


def _upwards(folder: Path) -> Iterator[str]:
    """A folder and those above it, up to the one that holds `.git`."""
    at = os.path.realpath(folder)
    while True:
        yield at.rstrip(os.sep)
        above = os.path.dirname(at)  # noqa: PTH120 - ten times as fast, on the way of every command
        if above == at or os.path.lexists(f"{at}{os.sep}.git"):
            return
        at = above
