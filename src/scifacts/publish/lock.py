"""One run at a time per output folder: a lock that dies with its owner."""

from __future__ import annotations

import os
import sys
import time
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

from scifacts.errors import HostError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from scifacts.publish.disk import Disk

__all__ = ["WAIT", "locked"]

WAIT = 10.0  # seconds; a site of 10,000 pages takes about 4
_POLL = 0.05  # seconds


@contextmanager
def locked(path: Path, disk: Disk, name: str, wait: float = WAIT) -> Iterator[None]:
    """Hold the lock file at `path`, made for this and removed after; HostError when another run keeps it."""
    if sys.platform == "win32":  # no flock there; two builds at once are then the user's to avoid
        yield
        return
    handle = _acquire(path, disk, name, wait)
    try:
        yield
    finally:
        try:
            with suppress(OSError):
                disk.unlink(path)  # still locked: who waits for it sees that it is gone, and makes another
        finally:
            os.close(handle)


if sys.platform != "win32":
    import fcntl

    def _acquire(path: Path, disk: Disk, name: str, wait: float) -> int:
        until = time.monotonic() + wait
        while True:
            handle = disk.call(os.open, path, os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW | os.O_CLOEXEC, 0o666)
            try:
                fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
                if _is_at(handle, path):
                    _sign(handle, disk)
                    return handle
            except BlockingIOError:
                if time.monotonic() >= until:
                    owner = os.pread(handle, 20, 0).decode("ascii", "replace").strip()
                    os.close(handle)
                    raise _held(name, owner, wait) from None
            except BaseException:
                os.close(handle)
                raise
            os.close(handle)
            time.sleep(_POLL)

    def _is_at(handle: int, path: Path) -> bool:
        """Whether the locked file is still the one at `path`: its last owner removes it."""
        try:
            return os.path.samestat(os.fstat(handle), path.lstat())
        except FileNotFoundError:
            return False

    def _sign(handle: int, disk: Disk) -> None:
        """Leave the owner's number for messages; a full disk will be told of by what follows."""
        with suppress(OSError):
            disk.call(os.ftruncate, handle, 0)
            disk.call(os.pwrite, handle, str(os.getpid()).encode(), 0)

    def _held(name: str, owner: str, wait: float) -> HostError:
        by = f"pid {owner}" if owner.isdecimal() else "another run"
        return HostError(
            f"{name} is locked by {by} (waited {wait:g} s)",
            help="wait for the other build to end, or build into another folder with -o",
        )
