"""Text: the file's characters as they are, without a byte order mark."""

from __future__ import annotations

from scifacts.files import decode

__all__ = ["read", "read_markdown"]


def read(data: bytes) -> str:
    """Decode the bytes of a text file; newlines stay as they are. Raises `Unreadable`."""
    return decode(data)


def read_markdown(data: bytes) -> str:
    """The same for Markdown, as it is written, but for comments, which no reader sees.

    Raises `Unreadable`.
    """
    text = decode(data)
    if "<!--" not in text:  # nearly always
        return text
    from scifacts.sources.comments import without_comments

    return without_comments(text)
