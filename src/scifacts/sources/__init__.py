"""Files to `Source`: one reader per format, and the blocks that a text is made of."""

from __future__ import annotations

from pathlib import PurePosixPath

from scifacts.sources import plain
from scifacts.sources.blocks import Block, BlockKind, blocks, heading_numbers
from scifacts.sources.plain import is_marked_up
from scifacts.sources.reading import SOURCE_LIMIT, read, take

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from typing import Final

    from scifacts.model import Source
    from scifacts.sources.tables import Cell, cell_at, cells_beside, head_spans, label_spans

__all__ = [
    "READERS",
    "SOURCE_LIMIT",
    "Block",
    "BlockKind",
    "Cell",
    "blocks",
    "cell_at",
    "cells_beside",
    "head_spans",
    "heading_numbers",
    "is_marked_up",
    "label_spans",
    "read_source",
    "take_source",
]

# Suffix in lower case -> bytes of a file to its text. A new format is one module and one line here.
READERS: Final[dict[str, Callable[[bytes], str]]] = {
    ".txt": plain.read,
    ".md": plain.read_markdown,  # as it is written, so that a quote is what the file holds
}


# Few texts have tables, and a check asks for few figures in them.
_OF_TABLES = frozenset({"Cell", "cell_at", "cells_beside", "head_spans", "label_spans"})


def __getattr__(name: str) -> object:
    """Import what reads tables when it is first asked for (PEP 562)."""
    if name in _OF_TABLES:
        from scifacts.sources import tables

        return getattr(tables, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def read_source(root: Path, source: Source) -> Source:
    """Read the file of a source: text and sha256 filled in, or `error` saying why not. Never raises."""
    return read(root, source, _reader(source))


def take_source(source: Source, data: bytes) -> Source:
    """`read_source`, of bytes that are at hand."""
    return take(source, data, _reader(source))


def _reader(source: Source) -> Callable[[bytes], str]:
    return READERS.get(PurePosixPath(source.path).suffix.lower(), plain.read)
