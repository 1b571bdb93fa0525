"""The new names of sources that are there no more: of the files with their bytes, or with their quotes."""

from __future__ import annotations

import os
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from scifacts.files import Unreadable, decode, printable, read_regular, sha256_of
from scifacts.paths import listed_name, path_fault
from scifacts.sources.reading import SOURCE_LIMIT
from scifacts.text import fold

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

    from scifacts.model import Source, SourceId

__all__ = ["with_new_names"]

_ENDS: Final = (".txt", ".md")
_DEEPEST: Final = 4  # folders below the project's
_MOST: Final = 500  # files that are read
_MOST_BYTES: Final = 64 * 1024 * 1024
_LEAST: Final = 12  # characters of a quote that tells one text from others


def with_new_names(
    root: Path, sources: Iterable[Source], quoted: Mapping[SourceId, Sequence[str]], known: Collection[str]
) -> dict[SourceId, Source]:
    """The sources by id, each with an error that names the file it may be now, or as it is without one.

    `quoted` is what claims quote from them, `known` are the paths of the sources, of which it is none. The
    files are read once for all of them.
    """
    sought = [_Sought(source, quoted.get(source.id, ())) for source in sources]
    for path, data in _texts(root, known):
        open_ = [one for one in sought if one.same is None]
        pin = sha256_of(data) if any(one.source.pinned for one in open_) else ""
        for one in open_:
            if one.source.pinned and one.source.pinned == pin:
                one.same = path
        asked = [one for one in open_ if one.same is None and one.words]
        text = _folded(data) if asked else ""
        for one in asked:
            one.said[path] = sum(words in text for words in one.words)
        if all(one.same is not None for one in sought):
            break
    return {one.source.id: one.renamed() for one in sought}


class _Sought:
    """A source that is missing, and what the files read so far have of it."""

    def __init__(self, source: Source, quoted: Iterable[str]) -> None:
        self.source = source
        self.words = {one for exact in quoted if len(one := fold(exact).text.strip()) >= _LEAST}
        self.same: str | None = None
        self.said: dict[str, int] = {}

    def renamed(self) -> Source:
        """The source with the file named that it may be, by its bytes or else by its quotes."""
        if self.same is not None:
            return _named(self.source, self.same, "has the bytes that its sha256 names")
        best = max(self.said.values(), default=0)
        likely = [path for path, count in self.said.items() if count == best]
        if 2 * best > len(self.words) and len(likely) == 1:
            return _named(self.source, likely[0], "has what is quoted from it")
        return self.source


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
