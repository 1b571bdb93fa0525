"""Every call by which scifacts changes a file system.

All of them go through `Disk.call`, so that a test can fail the n-th one, or kill the process at it,
for every n (the design of SQLite's crash tests).
"""

from __future__ import annotations

import ctypes
import errno
import os
import shutil
import stat
import sys
from typing import TYPE_CHECKING, ParamSpec, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

__all__ = ["Disk", "NoExchange"]

P = ParamSpec("P")
R = TypeVar("R")

_AT_FDCWD = -100
_RENAME_EXCHANGE = 2
# What says that two folders cannot be exchanged here, not that something broke: a mount point, an
# overlay, an old kernel, a file system without the call, a sandbox that forbids it.
_CANNOT = {errno.EBUSY, errno.EXDEV, errno.ENOSYS, errno.EINVAL, errno.ENOTSUP, errno.EPERM}


class NoExchange(Exception):  # noqa: N818 - a condition, not a failure
    """Two folders cannot be exchanged in one step on this file system."""


class Disk:
    """The mutating calls. New files and folders get the modes that the umask leaves."""

    def call(self, function: Callable[P, R], /, *args: P.args, **kwargs: P.kwargs) -> R:
        """Make one system call; the place where tests interfere."""
        return function(*args, **kwargs)

    def mkdir(self, path: Path) -> None:
        """Make a folder."""
        self.call(os.mkdir, path)

    def write(self, path: Path, data: bytes, *, sync: bool = False, mode: int = 0o666) -> None:
        """Make a new file; fails where there is one. With `sync`, wait until it is on the disk.

        The umask takes its part from `mode`.
        """
        flags = (
            os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
        )
        handle = self.call(os.open, path, flags, mode)
        try:
            left = memoryview(data)
            while left:
                left = left[self.call(os.write, handle, left) :]
            if sync:
                self.call(os.fsync, handle)
        finally:
            self.call(os.close, handle)

    def keep(self, path: Path, other: Path) -> None:
        """Give a file a second name, or where that cannot be a copy with its times."""
        try:
            self.call(os.link, path, other)
        except OSError as err:
            if err.errno not in (*_CANNOT, errno.EMLINK, errno.EACCES):
                raise
            self.call(shutil.copyfile, path, other, follow_symlinks=False)
            self.call(shutil.copystat, path, other, follow_symlinks=False)

    def replace(self, path: Path, target: Path) -> None:
        """Move a file over another in one step."""
        self.call(os.replace, path, target)

    def rename(self, path: Path, target: Path) -> None:
        """Move a folder to where there is none, or an empty one; NoExchange for a mount point."""
        try:
            self.call(os.rename, path, target)
        except OSError as err:
            if err.errno in _CANNOT:
                raise NoExchange from err
            raise

    def pour(self, path: Path, data: bytes) -> None:
        """Write to a device or a pipe, which cannot be replaced."""
        with self.call(path.open, "wb") as stream:
            self.call(stream.write, data)
            self.call(stream.flush)

    def chmod(self, path: Path, mode: int) -> None:
        """Set the permissions of a file."""
        self.call(os.chmod, path, mode)

    def exchange(self, path: Path, other: Path) -> None:
        """Exchange two folders in one step, or raise NoExchange (Linux renameat2)."""
        self.call(_renameat2, path, other)

    def unlink(self, path: Path) -> None:
        """Remove a file or a link."""
        self.call(os.unlink, path)

    def rmdir(self, path: Path) -> None:
        """Remove an empty folder."""
        self.call(os.rmdir, path)

    def remove_tree(self, path: Path) -> None:
        """Remove a folder with all in it; links are removed, never followed."""
        if not stat.S_ISDIR(path.lstat().st_mode):
            self.unlink(path)
            return
        with os.scandir(path) as entries:
            children = sorted(entries, key=lambda entry: entry.name)
        for child in children:
            self.remove_tree(path / child.name)
        self.rmdir(path)


def _renameat2(path: Path, other: Path) -> None:
    if not sys.platform.startswith("linux"):
        raise NoExchange
    try:
        function = ctypes.CDLL(None, use_errno=True).renameat2
    except (AttributeError, OSError) as err:  # a libc before glibc 2.28, or none
        raise NoExchange from err
    names = (os.fsencode(path), os.fsencode(other))
    if function(_AT_FDCWD, names[0], _AT_FDCWD, names[1], _RENAME_EXCHANGE):
        code = ctypes.get_errno()
        if code in _CANNOT:
            raise NoExchange
        raise OSError(code, os.strerror(code), str(path), None, str(other))
