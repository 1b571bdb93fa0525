"""Compiled patterns, kept beside the bytecode: compiling them anew took a third of a short command's time.

Python keeps the bytecode of a module in `__pycache__` but compiles the patterns of `re` in every process:
25 ms for the 130 of a `check`, where reading them back takes 2. The file stands where the bytecode of this
module does, is written where bytecode would be, and serves the version of Python that wrote it. Only what
was seen to make a pattern equal to the one that `re.compile` gave is kept; whatever is missing, stale or
damaged is compiled as ever.
"""

from __future__ import annotations

import os
import re
import stat
import sys
from _thread import RLock, get_ident
from binascii import crc32
from contextlib import contextmanager, suppress

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from typing import TypeAlias

    Key: TypeAlias = tuple[str, int]  # a pattern's text, and the flags that it is compiled with
    # What `re` hands to its engine to make a pattern: flags, number of groups, names of groups, code.
    Made: TypeAlias = tuple[int, int, dict[str, int], memoryview]

__all__ = ["compiled", "keep", "lending", "store_path"]

_HEADER = f"scifacts patterns 1, {sys.implementation.cache_tag} {sys.hexversion:x} {sys.byteorder}\n".encode()
_SUM = 4  # bytes of the checksum that follows the header
_HEAD = 6  # numbers that begin a record: flags given and in force, groups, lengths of code, text and names
_MOST = 4 << 20  # bytes; all patterns of the package are half of it
_FAULTS = (
    *(OSError, ImportError, AttributeError, ValueError, TypeError),
    *(RuntimeError, OverflowError, MemoryError),
)


_compile = re.compile  # whatever is lent
_lending = RLock()
_fresh: dict[Key, re.Pattern[str]] = {}
_known: Mapping[Key, Made] | None = None


def compiled(source: str, flags: int = 0) -> re.Pattern[str]:
    """Compile a pattern, or read it back; for patterns of the code, never for one made of a user's text."""
    global _known  # noqa: PLW0603 - read once a process, when the first pattern is asked for
    if _known is None:
        _known = _read()
    made = _known.get((source, int(flags)))
    if made is not None:
        with suppress(*_FAULTS):
            return _pattern(source, made)
    found = _fresh[source, int(flags)] = _compile(source, flags)
    return found


@contextmanager
def lending() -> Iterator[None]:
    """Answer `re.compile` from the store while libraries are imported that compile their patterns then.

    For the command, whose first imports they are. One thread lends at a time, and to itself alone.
    """
    with _lending:
        lender, before = get_ident(), re.compile

        def lend(pattern: str | re.Pattern[str], flags: int = 0) -> re.Pattern[str]:
            is_lent = type(pattern) is str and get_ident() == lender
            return compiled(pattern, flags) if is_lent else before(pattern, flags)  # type: ignore[arg-type] # text

        re.compile = lend  # type: ignore[assignment] # for text alone: what else may be compiled goes on
        try:
            yield
        finally:
            re.compile = before


def keep() -> None:
    """Write what this process compiled to the file, beside what is there. No failure of it matters."""
    path = store_path()
    if path is None or not _fresh or sys.dont_write_bytecode:
        return
    with suppress(*_FAULTS):
        new = dict(_verified())
        data = _encoded({**_read(), **new})
        if len(data) > _MOST:  # most of it is of versions that are no longer here, and would not be read back
            data = _encoded(new)
        _fresh.clear()
        _write(path, data)


def store_path() -> str | None:
    """Where the patterns are kept, or None where this Python keeps no bytecode for the package."""
    cached = __spec__.cached
    if cached is None or sys.implementation.name != "cpython":
        return None
    return f"{cached.removesuffix('.pyc')}.patterns"


def _verified() -> Iterator[tuple[Key, Made]]:
    """What was compiled, in the engine's terms, where these make the same pattern again."""
    from re import _compiler, _parser  # type: ignore[attr-defined] # no public way leads to the code

    for (source, flags), pattern in _fresh.items():
        code = memoryview(_packed(_compiler._code(_parser.parse(source, flags), flags))).cast("I")
        made = (pattern.flags, pattern.groups, dict(pattern.groupindex), code)
        if _pattern(source, made) == pattern:  # compares flags, groups and every word of the code
            yield (source, flags), made


def _pattern(source: str, made: Made) -> re.Pattern[str]:
    import _sre  # type: ignore[import-not-found] # the engine under `re`

    flags, groups, groupindex, code = made
    names: list[str | None] = [None] * (groups + 1)
    for name, group in groupindex.items():
        names[group] = name
    found: re.Pattern[str] = _sre.compile(source, flags, code.tolist(), groups, groupindex, tuple(names))
    return found


def _packed(numbers: Iterable[int]) -> bytes:
    return b"".join(number.to_bytes(4, sys.byteorder) for number in numbers)


def _encoded(records: Mapping[Key, Made]) -> bytes:
    """Header, checksum, the number of records, their heads, their codes, then all text."""
    heads, codes, texts = [len(records)], [], []
    for (source, flags), (in_force, groups, groupindex, code) in records.items():
        text = source.encode("utf-8", "surrogatepass")
        names = "\n".join(f"{name} {group}" for name, group in groupindex.items()).encode()
        heads += [flags, in_force, groups, len(code), len(text), len(names)]
        codes.append(code.tobytes())
        texts += [text, names]
    body = b"".join((_packed(heads), *codes, *texts))
    return _HEADER + crc32(body).to_bytes(_SUM, "little") + body


def _read() -> dict[Key, Made]:
    """The patterns of the file; none where it is not there, of another version, or not whole."""
    path = store_path()
    if path is None:
        return {}
    try:
        return _decoded(_regular(path))
    except (OSError, ValueError, IndexError):
        return {}


def _regular(path: str) -> bytes:
    """The bytes of a regular file; a pipe in its place is not waited for."""
    handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    with open(handle, "rb") as file:  # noqa: PTH123 - a descriptor; pathlib may not be loaded yet
        if not stat.S_ISREG(os.fstat(handle).st_mode):
            raise ValueError("no regular file")
        return file.read(_MOST)


def _decoded(data: bytes) -> dict[Key, Made]:
    start = len(_HEADER) + _SUM
    body = memoryview(data)[start:]
    if not data.startswith(_HEADER) or crc32(body).to_bytes(_SUM, "little") != data[start - _SUM : start]:
        raise ValueError("damaged, or of another version")
    numbers = body[: len(body) // 4 * 4].cast("I")
    code_at = 1 + numbers[0] * _HEAD
    heads = numbers[1:code_at].tolist()
    text_at = 4 * (code_at + sum(heads[3::_HEAD]))
    records: dict[Key, Made] = {}
    for flags, in_force, groups, code_length, text_length, names_length in zip(
        *(heads[offset::_HEAD] for offset in range(_HEAD)), strict=True
    ):
        names_at = text_at + text_length
        source = str(body[text_at:names_at], "utf-8", "surrogatepass")
        text_at = names_at + names_length
        names = _groups(str(body[names_at:text_at], "utf-8")) if names_length else {}
        records[source, flags] = (in_force, groups, names, numbers[code_at : code_at + code_length])
        code_at += code_length
    return records


def _groups(names: str) -> dict[str, int]:
    pairs = (line.split(" ") for line in names.split("\n"))
    return {name: int(group) for name, group in pairs}


def _write(path: str, data: bytes) -> None:
    """Put the whole file in place at once: another process may read or write it at the same moment."""
    beside = f"{path}.{os.getpid()}"
    try:
        with open(beside, "xb") as file:  # noqa: PTH123 - as above
            file.write(data)
        os.replace(beside, path)  # noqa: PTH105 - as above
    except OSError:
        with suppress(OSError):
            os.unlink(beside)  # noqa: PTH108 - as above
        raise
