"""Plain text: the file's characters as they are, without a byte order mark."""

from __future__ import annotations

from scifacts.files import decode

__all__ = ["read"]


def read(data: bytes) -> str:
    """Decode the bytes of a text file; newlines stay as they are. Raises `Unreadable`."""
    return decode(data)
