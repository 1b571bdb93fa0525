"""Bytes of a regular file, and the text in them: what every reader of scifacts opens a file with.

Nothing here trusts the file: a FIFO or a device is refused without waiting for it, a size is checked
before anything is read, and bytes that are no text are located, never replaced.
"""

from __future__ import annotations

import codecs
import errno
import os
import stat
from contextlib import suppress
from importlib import import_module

from scifacts.errors import HostError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, Final

__all__ = [
    "Unreadable",
    "byte_order_mark",
    "decode",
    "end_of",
    "host_failure",
    "printable",
    "read_failure",
    "read_regular",
    "sha256_of",
]

# Control bytes that occur in text files: tab, LF, vertical tab, form feed, CR, escape, and the
# information separators 0x1c to 0x1f that some word processors leave behind.
_TEXT_CONTROLS: Final = frozenset(b"\t\n\v\f\r\x1b\x1c\x1d\x1e\x1f")
_OTHER_CONTROLS: Final = bytes(byte for byte in range(0x20) if byte not in _TEXT_CONTROLS)
_HEAD: Final = 8192
_LITTLE: Final = 500_000  # bytes; digested in 1.4 ms without OpenSSL, in 0.3 with it
# Random bytes hold 8 % of these controls, text in any 8-bit encoding none.
_BINARY_SHARE: Final = 0.03
_BINARY_LEAST: Final = 8

_BOMS: Final = (
    (codecs.BOM_UTF8, "utf-8", "UTF-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le", "UTF-32"),
    (codecs.BOM_UTF32_BE, "utf-32-be", "UTF-32"),
    (codecs.BOM_UTF16_LE, "utf-16-le", "UTF-16"),
    (codecs.BOM_UTF16_BE, "utf-16-be", "UTF-16"),
)
_KINDS: Final = (
    (stat.S_ISDIR, "a directory"),
    (stat.S_ISFIFO, "a named pipe"),
    (stat.S_ISSOCK, "a socket"),
    (stat.S_ISCHR, "a device"),
    (stat.S_ISBLK, "a device"),
)

_HOST: Final = frozenset(
    {
        errno.EACCES,
        errno.EPERM,
        errno.EIO,
        errno.EMFILE,
        errno.ENFILE,
        errno.ENOMEM,
        errno.ETIMEDOUT,
        errno.ESTALE,
    }
)
_DENIED: Final = ("permission denied", "let the user who runs this read it")


class Unreadable(Exception):  # noqa: N818 - a reason, turned into an error of the project by its callers
    """Why a file gave no text: what is wrong, what to do, and where in the file if it has a place."""

    def __init__(
        self,
        message: str,
        *,
        help: str = "",  # noqa: A002 - as in Fault
        line: int | None = None,
        column: int | None = None,
        is_host: bool = False,
    ) -> None:
        super().__init__(message)
        self.help = help
        self.line = line
        self.column = column
        self.is_host = is_host  # the machine failed, or denied it: the file may be a good one


def host_failure(err: Unreadable, name: str) -> HostError | None:
    """The failure of the machine behind a file that gave no text; None where the file is at fault."""
    return HostError(f"{name}: {err}", help=err.help) if err.is_host else None


def printable(name: str) -> str:
    """Write bytes of a file name that are no UTF-8 as `\\xff`, so that the name can be printed."""
    return name.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")


def read_regular(path: str | os.PathLike[str], limit: int) -> bytes:
    """Read a regular file of at most `limit` bytes whole, or raise `Unreadable`. Never waits for data."""
    try:
        _refuse_irregular(os.stat(path), limit)  # noqa: PTH116 - before the open: opening a device can act on it
        flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOCTTY", 0)
        handle = os.open(path, flags | getattr(os, "O_BINARY", 0))
        with open(handle, "rb") as file:  # noqa: PTH123 - a descriptor, not a path
            info = os.fstat(handle)
            _refuse_irregular(info, limit)
            data = file.read(info.st_size + 1)  # not the limit: that much would be allocated
            if len(data) > info.st_size:  # it grows, or its size is not known beforehand
                data += file.read(limit + 1 - len(data))
    except (OSError, ValueError) as err:
        raise read_failure(err) from err
    if len(data) > limit:
        raise _too_large(len(data), limit)
    return data


def decode(data: bytes) -> str:
    """Decode UTF-8, or what a byte order mark announces, or raise `Unreadable` with line and column."""
    mark, codec = byte_order_mark(data)
    if mark:
        return _decode(data[len(mark) :], codec, codec[:6].upper(), len(mark))
    _refuse_binary(data)
    return _decode(data, "utf-8", "UTF-8", 0)


def byte_order_mark(data: bytes) -> tuple[bytes, str]:
    """The byte order mark that data begins with (or none), and the codec that `decode` reads it with."""
    for mark, codec, name in _BOMS:
        if data.startswith(mark) and (name != "UTF-32" or len(data) % 4 == 0):
            return mark, codec
    return b"", "utf-8"


def _refuse_irregular(info: os.stat_result, limit: int) -> None:
    for is_kind, name in _KINDS:
        if is_kind(info.st_mode):
            raise Unreadable(f"not a regular file but {name}", help="name a text file")
    if info.st_size > limit:
        raise _too_large(info.st_size, limit)


def _too_large(size: int, limit: int) -> Unreadable:
    return Unreadable(
        f"too large: {size:,} bytes; at most {limit:,} are read",
        help="split the file, or leave out what is not needed",
    )


def read_failure(err: OSError | ValueError) -> Unreadable:
    """A plain sentence for what the system said."""
    if not isinstance(err, OSError):  # a NUL character, or a letter that the locale's encoding lacks
        return Unreadable("the system cannot take this name", help="rename the file, or set a UTF-8 locale")
    known = {
        errno.ENOENT: ("no such file", "look at the spelling of the path"),
        errno.ENOTDIR: (
            "no such file: a part of its path is no directory",
            "look at the spelling of the path",
        ),
        errno.EACCES: _DENIED,
        errno.EPERM: _DENIED,
        errno.ENAMETOOLONG: ("the name is too long for the file system", "give the file a shorter name"),
        errno.ELOOP: ("symbolic links that lead in a circle", "replace the link with the file"),
        errno.ENXIO: ("not a regular file but a socket or a device", "name a text file"),
    }
    message, help_ = known.get(err.errno or 0, (f"cannot be read: {err.strerror or err}", ""))
    return Unreadable(message, help=help_, is_host=err.errno in _HOST)


def _refuse_binary(data: bytes) -> None:
    head = data[:_HEAD]
    nul = data.find(0)
    if nul >= 0:
        raise _binary(data, nul, "byte 0x00")
    controls = len(head) - len(head.translate(None, _OTHER_CONTROLS))
    if controls >= _BINARY_LEAST and controls > _BINARY_SHARE * len(head):
        first = next(offset for offset, byte in enumerate(head) if byte in _OTHER_CONTROLS)
        raise _binary(data, first, f"{controls} control characters, the first")


def _binary(data: bytes, offset: int, what: str) -> Unreadable:
    line, column = end_of(data[:offset].decode("utf-8", "replace"))
    if _looks_like_utf16(data):
        return Unreadable(
            f"looks like UTF-16 without a byte order mark: {what} at offset {offset}",
            help="save the file as UTF-8",
            line=line,
            column=column,
        )
    return Unreadable(
        f"looks binary: {what} at offset {offset} (line {line}, column {column})",
        help="name a text file, saved as UTF-8",
        line=line,
        column=column,
    )


def _looks_like_utf16(data: bytes) -> bool:
    """Whether every other byte of the beginning is zero, as in UTF-16 of Western text."""
    head = data[: _HEAD // 8]
    halves = (head[0::2], head[1::2])
    share = [half.count(0) / len(half) if half else 0.0 for half in halves]
    return max(share) > 0.8 and min(share) < 0.2  # of English text in UTF-16: 1.0 and 0.0


def _decode(data: bytes, codec: str, name: str, skipped: int) -> str:
    try:
        return data.decode(codec)
    except UnicodeDecodeError as err:
        line, column = end_of(data[: err.start].decode(codec, "replace"))
        offset = err.start + skipped
        place = f"at offset {offset} (line {line}, column {column})"
        if "end of data" in err.reason or "truncated" in err.reason:
            message = f"not {name}: the file ends in the middle of a character, {place}"
        else:
            message = f"not {name}: byte 0x{data[err.start]:02x} {place}"
        raise Unreadable(message, help="save the file as UTF-8", line=line, column=column) from err


def end_of(before: str) -> tuple[int, int]:
    """Line and column of what follows a text, without an index: it may hold millions of lines."""
    line = before.count("\n") + before.count("\r") - before.count("\r\n") + 1
    return line, len(before) - max(before.rfind("\n"), before.rfind("\r"))


def sha256_of(data: bytes) -> str:
    """The SHA-256 of some bytes, as 64 hexadecimal digits."""
    digest: str = _sha256(len(data))(data).hexdigest()
    return digest


def _sha256(length: int) -> Callable[[bytes], Any]:
    """Python's own for little: OpenSSL is five times as fast, and takes 2 ms to load."""
    if length <= _LITTLE:
        for module in ("_sha2", "_sha256"):  # from 3.12, and before
            with suppress(ImportError, AttributeError):
                found: Callable[[bytes], Any] = import_module(module).sha256
                return found
    from hashlib import sha256

    return sha256
