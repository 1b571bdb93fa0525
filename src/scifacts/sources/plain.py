"""Text: the file's characters as they are, without a byte order mark."""

from __future__ import annotations

from scifacts.files import decode

__all__ = ["is_marked_up", "read", "read_markdown"]

_MARKUP = ("<!doctype", "<html", "<?xml", "{\\rtf", "%pdf-")
_LEAD = 200  # characters, in which markup says what it is


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


def is_marked_up(text: str) -> bool:
    """Whether a text is a web page or the like, whose marks stand between the words that a reader sees."""
    return text[:_LEAD].lstrip().lower().startswith(_MARKUP)
