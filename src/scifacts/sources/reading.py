"""From a source as declared to a source with its text, without ever leaving the project's directory."""

from __future__ import annotations

from dataclasses import replace

from scifacts.files import Unreadable, read_regular, sha256_of
from scifacts.model import Position
from scifacts.sources.names import is_respelt, real_path
from scifacts.sources.plain import is_marked_up

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from typing import Final

    from scifacts.model import Source

__all__ = ["SOURCE_LIMIT", "read", "take"]

SOURCE_LIMIT: Final = 32 * 1024 * 1024  # bytes; the whole text is kept in memory and searched
_RESPELT: Final = (
    "the name on disk has the same letters in another Unicode form (NFC and NFD); rename the file, "
    "since other systems may not find it"
)

_MARKED_UP: Final = (
    "a page with the marks of its format, which are read as words; save it as plain text or Markdown"
)


def read(root: Path, source: Source, reader: Callable[[bytes], str]) -> Source:
    """Read one file with one reader; whatever is wrong with it becomes `error` and `error_at`."""
    try:
        data = read_regular(real_path(root, source.path), SOURCE_LIMIT)
    except Unreadable as err:
        return _failed(source, None, err)
    taken = take(source, data, reader)
    if taken.error:
        return taken
    note = _MARKED_UP if is_marked_up(taken.text) else _RESPELT if is_respelt(root, source.path) else None
    return replace(taken, note=note)


def take(source: Source, data: bytes, reader: Callable[[bytes], str]) -> Source:
    """The source with the text and the fingerprint of these bytes, or with `error` saying why not."""
    sha256 = sha256_of(data)
    try:
        text = reader(data)
    except Unreadable as err:
        return _failed(source, sha256, err)
    return replace(source, text=text, sha256=sha256, error=None, error_at=None, note=None)


def _failed(source: Source, sha256: str | None, err: Unreadable) -> Source:
    return replace(source, text="", sha256=sha256, error=_sentence(err), error_at=_place(source, err))


def _sentence(err: Unreadable) -> str:
    return f"{err}; {err.help}" if err.help else str(err)


def _place(source: Source, err: Unreadable) -> Position | None:
    """Where in the file the text stops being one; None where the file as a whole is at fault."""
    if err.line is None or err.column is None:
        return None
    return Position(source.path, err.line, err.column)
