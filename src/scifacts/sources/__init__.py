"""Files to `Source`: one reader per format, and the blocks that a text is made of."""

from __future__ import annotations

from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Final

from scifacts.sources import plain
from scifacts.sources.blocks import Block, BlockKind, blocks
from scifacts.sources.reading import read

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from scifacts.model import Source

__all__ = ["READERS", "Block", "BlockKind", "blocks", "read_source"]

# Suffix in lower case -> bytes of a file to its text. A new format is one module and one line here.
READERS: Final[dict[str, Callable[[bytes], str]]] = {
    ".txt": plain.read,
}


def read_source(root: Path, source: Source) -> Source:
    """Read the file of a source: text and sha256 filled in, or `error` saying why not. Never raises."""
    reader = READERS.get(PurePosixPath(source.path).suffix.lower(), plain.read)
    return read(root, source, reader)
