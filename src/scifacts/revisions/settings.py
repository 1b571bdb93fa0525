"""The settings of a project now and at a revision, as their file holds them."""

from __future__ import annotations

import posixpath
import tomllib
from typing import TYPE_CHECKING, Final

from scifacts.files import Unreadable, read_regular
from scifacts.revisions.git import Git, blobs, commit_of, listing, prefix

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

__all__ = ["Then", "settings_then_and_now"]

_NAMES: Final = ("scifacts.toml", "pyproject.toml")
_LIMIT: Final = 1024 * 1024


class Then:
    """The files of a repository as they are, and as they were at the revision that `--since` names."""

    def __init__(self, root: Path, revision: str) -> None:
        self._git = Git(root)
        self.folder = prefix(self._git).rstrip("/")
        name = revision if "{" in revision else revision.partition(":")[0]
        self._tree = listing(self._git, commit_of(self._git, name), "")
        self.top = root.resolve()
        for _ in filter(None, self.folder.split("/")):
            self.top = self.top.parent

    def name_of(self, path: Path) -> str | None:
        """A file's path from the top of the repository; None outside of it."""
        full = path.resolve()
        return full.relative_to(self.top).as_posix() if full.is_relative_to(self.top) else None

    def then(self, name: str, limit: int = _LIMIT) -> bytes | None:
        """What a file held; None where there was none."""
        entry = self._tree.get(name)
        return blobs(self._git, [entry.oid])[entry.oid] if entry and entry.size <= limit else None

    def now(self, name: str) -> bytes | None:
        """What a file holds; None where there is none that can be read."""
        try:
            return read_regular(self.top / name, _LIMIT)
        except Unreadable:
            return None


def settings_then_and_now(
    files: Then, config: Path | None
) -> tuple[Mapping[str, object], Mapping[str, object]]:
    """The tables of settings for a project, or of the one file `config`; empty where none can be read."""
    if config is None:
        return _nearest(files.then, files.folder), _nearest(files.now, files.folder)
    name = files.name_of(config)
    if name is None:
        return {}, {}
    return _table(files.then(name), config.name) or {}, _table(files.now(name), config.name) or {}


def _nearest(read: Callable[[str], bytes | None], folder: str) -> Mapping[str, object]:
    """The table of the nearest file, from a folder up to the top of the repository."""
    while True:
        for name in _NAMES:
            table = _table(read(posixpath.join(folder, name)), name)
            if table is not None:
                return table
        if not folder:
            return {}
        folder = posixpath.dirname(folder)


def _table(data: bytes | None, name: str) -> Mapping[str, object] | None:
    if data is None:
        return None
    try:
        document: object = tomllib.loads(data.decode())
    except (ValueError, RecursionError):
        return None
    if name == "pyproject.toml":
        for part in ("tool", "scifacts"):
            document = document.get(part) if isinstance(document, dict) else None
    return document if isinstance(document, dict) else None
