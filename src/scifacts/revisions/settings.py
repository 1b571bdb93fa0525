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

__all__ = ["settings_then_and_now"]

_NAMES: Final = ("scifacts.toml", "pyproject.toml")
_LIMIT: Final = 1024 * 1024


def settings_then_and_now(root: Path, revision: str) -> tuple[Mapping[str, object], Mapping[str, object]]:
    """The tables of settings for the project in `root`; empty where there is none that can be read."""
    git = Git(root)
    folder = prefix(git).rstrip("/")
    name = revision if "{" in revision else revision.partition(":")[0]
    commit = commit_of(git, name)
    tree = listing(git, commit, "")

    def then(path: str) -> bytes | None:
        entry = tree.get(path)
        return blobs(git, [entry.oid])[entry.oid] if entry and entry.size <= _LIMIT else None

    up = root.resolve()
    for _ in filter(None, folder.split("/")):
        up = up.parent

    def now(path: str) -> bytes | None:
        try:
            return read_regular(up / path, _LIMIT)
        except Unreadable:
            return None

    return _nearest(then, folder), _nearest(now, folder)


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
