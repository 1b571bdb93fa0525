"""What a check said is kept, and said again for as long as nothing that it was made of has changed.

The claims file and every source are read and their faults told each time; spared are finding and judging,
three fifths of a short check and nearly all of a long one. What is kept counts only for the very same
bytes, options, day, program and Python. It stands in the user's own cache folder, where no repository can
put it, and CI keeps nothing: there, every check is made anew.
"""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from typing import TYPE_CHECKING, NamedTuple

from scifacts.clock import today
from scifacts.files import sha256_of

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator

    from scifacts.model import Project

__all__ = ["Cache", "Said", "cache_of"]

_HEADER = b"scifacts check 1"
_MOST = 8 << 20  # bytes; a report of 10,000 findings
_MANY = 200  # entries; a person has few projects, and checks each in few ways
_FORMATS = ("full", "concise")
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


class Said(NamedTuple):
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
            with open(self._path, "rb") as file:  # noqa: PTH123 - a short command: pathlib's way takes longer
                head, body = file.read(_MOST).split(b"\n", 1)
            header, key, digest, status, summary = head.rsplit(b" ", 4)
            if (header, key) != (_HEADER, self._key) or sha256_of(body).encode() != digest:
                return None
            length = int(summary)
            return Said(int(status), _text(body[length:]), _text(body[:length]))
        except (OSError, ValueError):
            return None

    def write(self, said: Said) -> None:
        """Keep what was said, in place of what was said before. No failure of it matters."""
        summary = said.summary.encode("utf-8", "surrogatepass")
        body = summary + said.report.encode("utf-8", "surrogatepass")
        head = (_HEADER, self._key, sha256_of(body).encode(), b"%d" % said.status, b"%d" % len(summary))
        if len(body) > _MOST // 2:
            return
        with suppress(OSError):
            folder = os.path.dirname(self._path)  # noqa: PTH120 - as above
            os.makedirs(folder, mode=0o700, exist_ok=True)  # noqa: PTH103 - as above
            _make_room(folder)
            beside = f"{self._path}.{os.getpid()}"
            with open(beside, "xb") as file:  # noqa: PTH123 - as above
                file.write(b" ".join(head) + b"\n" + body)
            os.replace(beside, self._path)  # noqa: PTH105 - as above


def cache_of(project: Project, options: argparse.Namespace) -> Cache | None:
    """Where what a check says is kept; None where it is not: in CI, for other formats, by --no-cache."""
    folder = _folder()
    if (
        folder is None
        or not options.cache
        or not getattr(options, "may_cache", False)
        or options.output_format not in _FORMATS
        or any(getattr(options, name) for name in _BEYOND)
        or any(source.error is not None for source in project.sources)
    ):
        return None
    ways = (
        *(os.path.realpath(project.root), os.getcwd(), str(options.path), project.path),  # noqa: PTH109 - as above
        *(options.output_format, options.strict, options.exit_zero, options.require_review),
        *(options.claim, options.source, options.console.out),
    )
    name = sha256_of(repr(ways).encode("utf-8", "surrogatepass"))
    inputs = [(source.id, source.path, source.sha256) for source in project.sources]
    made_of = (ways, project.sha256, inputs, str(today()), sys.version, sys.flags, *_program())
    key = sha256_of(repr(made_of).encode("utf-8", "surrogatepass"))
    return Cache(f"{folder}{os.sep}{name}", key)


def _folder() -> str | None:
    """The folder for this in the user's cache; None where there is none, and in CI."""
    if os.environ.get("CI"):
        return None
    variables = ("LOCALAPPDATA",) if os.name == "nt" else ("XDG_CACHE_HOME",)
    roots = [os.environ[name] for name in variables if os.environ.get(name)]
    root = roots[0] if roots else os.path.join(os.path.expanduser("~"), ".cache")  # noqa: PTH111, PTH118
    return os.path.join(root, "scifacts") if os.path.isabs(root) else None  # noqa: PTH117, PTH118


def _program() -> Iterator[tuple[str, int, int]]:
    """Name, size and time of every file of the program, and of the libraries that a check calls."""
    from importlib.util import find_spec

    yield from _files(os.path.dirname(os.path.dirname(__file__)))  # noqa: PTH120 - as above
    for library in ("rapidfuzz", "yaml"):
        spec = find_spec(library)
        if spec is not None and spec.origin is not None:
            info = os.stat(spec.origin)  # noqa: PTH116 - as above
            yield spec.origin, info.st_size, info.st_mtime_ns


def _files(folder: str) -> Iterator[tuple[str, int, int]]:
    with os.scandir(folder) as entries:
        for entry in sorted(entries, key=lambda entry: entry.name):
            if entry.is_dir():
                if entry.name != "__pycache__":
                    yield from _files(entry.path)
            elif entry.name.endswith(".py"):
                info = entry.stat()
                yield entry.path, info.st_size, info.st_mtime_ns


def _make_room(folder: str) -> None:
    """Drop the older half of what is kept where it is a lot."""
    with os.scandir(folder) as entries:
        kept = sorted(entries, key=lambda entry: entry.stat().st_mtime_ns)
    for entry in kept[: len(kept) // 2] if len(kept) > _MANY else ():
        os.unlink(entry.path)  # noqa: PTH108 - as above


def _text(data: bytes) -> str:
    return data.decode("utf-8", "surrogatepass")
