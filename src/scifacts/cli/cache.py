"""What a check said is kept, and said again for as long as nothing that it was made of has changed.

The claims file and every source are read and their faults told each time; spared are finding and judging,
half of a short check and nearly all of a long one. What is kept counts only for the very same bytes,
options, day, program and Python. It stands in the user's own cache folder, where no repository can put it,
and CI keeps nothing: there, every check is made anew.
"""

from __future__ import annotations

import os
import stat
import sys
from contextlib import suppress

from scifacts._version import __version__
from scifacts.clock import today
from scifacts.files import Unreadable, read_regular, sha256_of
from scifacts.nouns import dataclass
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator, Mapping

    from scifacts.model import Project

__all__ = ["Cache", "Said", "cache_of", "is_ci"]

_HEADER = b"scifacts check 1"
_MOST = 8 << 20  # bytes; a report of 10,000 findings
_MANY = 200  # entries; a person has few projects, and checks each in few ways
_ENTRY = lazy(r"[0-9a-f]{64}(?:\.[0-9]+)?")
_FORMATS = ("full", "concise")
_STATUSES = (b"0", b"1")
# Options with which a check does more than say what it finds, or asks more than the project.
_BEYOND = (
    "fix",
    "diff",
    "since",
    "baseline",
    "write_baseline",
    "prune_baseline",
    "watch",
    "output",
    "verbose",
)
_CODE = (".py", ".pyc", ".pyd", ".so")


@dataclass(frozen=True, slots=True)
class Said:
    """What a check said: its exit status, its report, and the summary line."""

    status: int
    report: str
    summary: str


class Cache:
    """The place of one way of checking one project, and the key of all that it says now."""

    def __init__(self, path: str, key: str) -> None:
        self._path = path
        self._key = key.encode()

    def read(self) -> Said | None:
        """What was said of the same input; None where nothing was, or where it cannot be believed."""
        try:
            if not (_is_own(self._path) and _is_own(os.path.dirname(self._path))):  # noqa: PTH120 - paths are text here
                return None
            digest, rest = read_regular(self._path, _MOST).split(b"\n", 1)
            head, body = rest.split(b"\n", 1)
            header, key, status, length = head.rsplit(b" ", 3)
            if digest != sha256_of(rest).encode() or (header, key) != (_HEADER, self._key):
                return None
            summary, report = body[: int(length)], body[int(length) :]
            return Said(int(status), _text(report), _text(summary)) if status in _STATUSES else None
        except (OSError, ValueError, Unreadable):
            return None

    def write(self, said: Said) -> None:
        """Keep what was said, in place of what was said before. No failure of it matters."""
        summary = said.summary.encode("utf-8", "surrogatepass")
        head = b"%s %s %d %d\n" % (_HEADER, self._key, said.status, len(summary))
        rest = head + summary + said.report.encode("utf-8", "surrogatepass")
        if len(rest) > _MOST // 2:
            return
        beside = f"{self._path}.{os.getpid()}"
        try:
            folder = os.path.dirname(self._path)  # noqa: PTH120 - as above
            os.makedirs(folder, mode=0o700, exist_ok=True)  # noqa: PTH103 - as above
            _make_room(folder)
            with suppress(FileNotFoundError):
                os.unlink(beside)  # noqa: PTH108 - as above; a run of this number that was killed left it
            handle = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
            with open(handle, "wb") as file:  # noqa: PTH123 - a descriptor, not a path
                file.write(sha256_of(rest).encode() + b"\n" + rest)
            os.replace(beside, self._path)  # noqa: PTH105 - as above
        except OSError:
            with suppress(OSError):
                os.unlink(beside)  # noqa: PTH108 - as above


def cache_of(project: Project, options: argparse.Namespace) -> Cache | None:
    """Where what a check says is kept; None where it is not: in CI, for other formats, by --no-cache."""
    if (
        not options.cache
        or not getattr(options, "may_cache", False)
        or options.output_format not in _FORMATS
        or any(getattr(options, name) not in (None, False) for name in _BEYOND)
        or any(source.error is not None for source in project.sources)
    ):
        return None
    day = str(today())
    try:
        return _cache(project, options, day)
    except (OSError, ValueError):  # no current folder, or a program that changes as it is looked at
        return None


def _cache(project: Project, options: argparse.Namespace, day: str) -> Cache | None:
    folder, program = _folder(), tuple(_program())
    if folder is None or not program:
        return None
    ways = (
        *(os.path.realpath(project.root), os.getcwd(), str(options.path), project.path),  # noqa: PTH109 - as above
        *(options.output_format, options.strict, options.exit_zero),
        *(options.require_review, options.review_own_words),
        *(options.claim, options.source, options.console.out),
    )
    inputs = [(source.id, source.path, source.sha256) for source in project.sources]
    made_of = (ways, project.sha256, inputs, day, __version__, sys.version, sys.flags, program)
    name, key = (sha256_of(repr(parts).encode("utf-8", "surrogatepass")) for parts in (ways, made_of))
    return Cache(f"{folder}{os.sep}{name}", key)


def is_ci(environ: Mapping[str, str]) -> bool:
    """Whether this is a run of CI: CI is set, and neither to 0 nor to false."""
    return environ.get("CI", "").strip().lower() not in ("", "0", "false")


def _folder() -> str | None:
    """The folder for this in the user's cache; None where there is none, and in CI."""
    if is_ci(os.environ):
        return None
    root = os.environ.get("LOCALAPPDATA" if os.name == "nt" else "XDG_CACHE_HOME")
    root = root or os.path.join(os.path.expanduser("~"), ".cache")  # noqa: PTH111, PTH118 - as above
    is_there = os.path.isabs(root) and os.path.isdir(os.path.dirname(root))  # noqa: PTH112, PTH117, PTH120 - as above
    return os.path.join(root, "scifacts") if is_there else None  # noqa: PTH118 - as above


def _is_own(path: str) -> bool:
    """Whether nobody but the user can have written there."""
    if os.name == "nt":
        return True
    info = os.lstat(path)
    return info.st_uid == os.getuid() and not info.st_mode & (stat.S_IWGRP | stat.S_IWOTH)


def _program() -> Iterator[tuple[str, int, int]]:
    """Name, size and time of every file of the program, and of the libraries that a check calls."""
    from importlib.util import find_spec

    yield from _files(os.path.dirname(os.path.dirname(__file__)))  # noqa: PTH120 - as above
    for library in ("rapidfuzz", "yaml"):
        spec = find_spec(library)
        for place in (spec.submodule_search_locations or ()) if spec is not None else ():
            yield from _files(place)


def _files(folder: str) -> Iterator[tuple[str, int, int]]:
    with os.scandir(folder) as entries:
        for entry in sorted(entries, key=lambda entry: entry.name):
            if entry.is_dir():
                if entry.name != "__pycache__":
                    yield from _files(entry.path)
            elif entry.name.endswith(_CODE):
                info = entry.stat()
                yield entry.path, info.st_size, info.st_mtime_ns


def _make_room(folder: str) -> None:
    """Drop the older half of what is kept where it is a lot."""
    with os.scandir(folder) as entries:
        kept = [entry for entry in entries if _ENTRY.fullmatch(entry.name)]
    if len(kept) > _MANY:
        kept.sort(key=lambda entry: entry.stat().st_mtime_ns)
        for entry in kept[: len(kept) // 2]:
            os.unlink(entry.path)  # noqa: PTH108 - as above


def _text(data: bytes) -> str:
    return data.decode("utf-8", "surrogatepass")
