"""The claims file that was read last is kept: a command that edits one reads it twice."""

from __future__ import annotations

from functools import lru_cache

from scifacts.claims.reader import parse

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

    from scifacts.claims.document import ClaimsFile

__all__ = ["parse_once"]

_MOST: Final = 4 * 1024 * 1024  # bytes, some 20,000 claims; of a larger file the memory counts for more


def parse_once(data: bytes, name: str) -> ClaimsFile:
    """`reader.parse`, which for the bytes that it was last asked for gives the same content again."""
    return _kept(data, name) if len(data) <= _MOST else parse(data, name)


_kept = lru_cache(maxsize=1)(parse)
