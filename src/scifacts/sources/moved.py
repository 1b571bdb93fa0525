"""The new name of a source that is there no more: of the file with its bytes, or with its quotes."""

from __future__ import annotations

import os
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from scifacts.files import Unreadable, decode, printable, read_regular, sha256_of
from scifacts.paths import listed_name, path_fault
from scifacts.sources.reading import SOURCE_LIMIT
from scifacts.text import fold

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence
    from pathlib import Path

    from scifacts.model import Source

__all__ = ["with_new_name"]

_ENDS: Final = (".txt", ".md")
_DEEPEST: Final = 4  # folders below the project's
_MOST: Final = 500  # files that are read
_MOST_BYTES: Final = 64 * 1024 * 1024
_LEAST: Final = 12  # characters of a quote that tells one text from others


def with_new_name(root: Path, source: Source, quoted: Sequence[str], known: Collection[str]) -> Source:
    """The source with an error that names the file it may be now; as it is where none is like it.

    `quoted` is what claims quote from it, `known` are the paths of the sources, of which it is none.
    """
    words = {one for exact in quoted if len(one := fold(exact).text.strip()) >= _LEAST}
    said: dict[str, int] = {}
    for path, data in _texts(root, known):
        if source.pinned and sha256_of(data) == source.pinned:
            return _named(source, path, "has the bytes that its sha256 names")
        if words:
            text = _folded(data)
            said[path] = sum(one in text for one in words)
    best = max(said.values(), default=0)
    likely = [path for path, count in said.items() if count == best]
    if 2 * best > len(words) and len(likely) == 1:
        return _named(source, likely[0], "has what is quoted from it")
    return source


def _named(source: Source, path: str, why: str) -> Source:
    head = (source.error or "").partition(";")[0]
    return replace(source, error=f"{head}; '{printable(path)}' {why}: was it renamed?")


def _folded(data: bytes) -> str:
    try:
        return fold(decode(data)).text
    except Unreadable:
        return ""


def _texts(root: Path, known: Collection[str]) -> Iterator[tuple[str, bytes]]:
    """The text files of a project that are none of its sources, in order: path and bytes."""
    left, size = _MOST, _MOST_BYTES
    for path in _paths(root, "", 0):
        if path in known or path_fault(path):
            continue
        try:
            data = read_regular(root / path, SOURCE_LIMIT)
        except Unreadable:
            continue
        left, size = left - 1, size - len(data)
        if left < 0 or size < 0:
            return
        yield path, data


def _paths(folder: Path, before: str, depth: int) -> Iterator[str]:
    try:
        with os.scandir(folder) as entries:
            found = sorted(entries, key=lambda entry: entry.name)
    except OSError:
        return
    for entry in found:
        name = listed_name(entry.name)
        if name.startswith("."):
            continue
        if entry.is_dir(follow_symlinks=False):
            if depth < _DEEPEST and name not in ("build", "node_modules", "venv", "__pycache__"):
                yield from _paths(folder / entry.name, f"{before}{name}/", depth + 1)
        elif name.lower().endswith(_ENDS) and entry.is_file(follow_symlinks=False):
            yield f"{before}{name}"
