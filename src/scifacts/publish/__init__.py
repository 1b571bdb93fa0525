"""Put a site into its folder: whole or not at all, and nothing that scifacts did not write is touched."""

from __future__ import annotations

import os
import stat
import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from scifacts.errors import HostError, UsageError
from scifacts.nouns import dataclass
from scifacts.publish.disk import Disk, NoExchange
from scifacts.publish.lock import WAIT, locked
from scifacts.publish.manifest import MANIFEST, is_safe
from scifacts.publish.plan import (
    INNER_LOCK,
    INNER_STAGE,
    check_target,
    make_plan,
    outer_name,
    refuse_strange,
)
from scifacts.publish.ways import can_exchange, exchange, replace_one_by_one

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from scifacts.publish.plan import Plan

__all__ = ["MANIFEST", "Published", "publish", "write_file"]


@dataclass(frozen=True, slots=True)
class Published:
    """How many files were written, left alone and removed; `note` is something that the user should know."""

    written: int
    unchanged: int
    removed: int
    note: str = ""


def publish(
    files: Mapping[str, bytes],
    out: Path,
    *,
    inputs: Iterable[Path] = (),
    wait: float = WAIT,
    disk: Disk | None = None,
) -> Published:
    """Make the folder `out` hold `files` (path with forward slashes -> bytes).

    Files with equal bytes are not rewritten. `inputs` are files that the folder must not hold: claims.yaml
    and the sources. A run that is killed leaves the old site or the new one, and the next run cleans up.

    Raises UsageError for a folder that is not scifacts' to write to, HostError where the disk fails or
    another run holds the lock; the old site is then as it was.
    """
    unsafe = next((path for path in files if not is_safe(path)), None)
    if unsafe is not None:
        raise ValueError(f"not a path inside the site: {unsafe!r}")
    disk = disk or Disk()
    ordered = {path: files[path] for path in sorted(files)}
    made: list[Path] = []
    try:
        target = check_target(out, inputs)
        _make_parents(target.parent, disk, made)
        plan = _publish(ordered, target, str(out), wait, disk)
    except BaseException as err:
        for parent in reversed(made):
            with suppress(OSError):
                disk.rmdir(parent)
        if isinstance(err, OSError):
            raise _host_error(err, str(out)) from err
        raise
    return Published(len(plan.changed), len(plan.unchanged), len(plan.stale), plan.note)


def _publish(files: Mapping[str, bytes], out: Path, name: str, wait: float, disk: Disk) -> Plan:
    lock, leftovers = out.parent / outer_name(out, "lock"), [out.parent / outer_name(out, "stage")]
    if out.exists():
        leftovers += [out / INNER_STAGE]
        if not os.access(out.parent, os.W_OK | os.X_OK):
            lock = out / INNER_LOCK
    refuse_strange(out, name)
    with locked(lock, disk, name, wait):
        for leftover in leftovers:
            if _is_there(leftover):
                disk.remove_tree(leftover)
        refuse_strange(out, name)
        plan = make_plan(out, files, name)
        if not plan.is_done:
            _bring_in(out, plan, disk)
    return plan


def _bring_in(out: Path, plan: Plan, disk: Disk) -> None:
    if can_exchange(out, plan):
        with suppress(NoExchange):
            exchange(out, plan, disk)
            return
    replace_one_by_one(out, plan, disk)


def _is_there(path: Path) -> bool:
    try:
        path.lstat()
    except FileNotFoundError:
        return False
    return True


def _make_parents(folder: Path, disk: Disk, made: list[Path]) -> None:
    for parent in [*reversed(folder.parents), folder]:
        if not parent.exists():
            disk.mkdir(parent)
            made.append(parent)


def _host_error(err: OSError, name: str) -> HostError:
    reason = err.strerror or str(err)
    return HostError(
        f"cannot write {name}: {reason}",
        help="the site that was there before is untouched; mend this and build again",
    )


def write_file(path: Path, data: bytes, *, inputs: Iterable[Path] = (), disk: Disk | None = None) -> None:
    """Write one file in one step: readers see the old bytes or the new. A device or a pipe is written to.

    Raises UsageError for a folder, a missing folder or one of `inputs`, HostError where the disk fails.
    """
    disk = disk or Disk()
    target = Path(os.path.realpath(path))
    try:
        if path.is_dir():
            raise UsageError(f"cannot write {path}: it is a folder", help="name a file")
        if path.exists() and not path.is_file():
            disk.pour(path, data)
            return
        _refuse_target(target, path, inputs)
        _replace(target, data, disk)
    except OSError as err:
        raise HostError(
            f"cannot write {path}: {err.strerror or err}", help="mend this, or choose another file"
        ) from err


def _refuse_target(target: Path, path: Path, inputs: Iterable[Path]) -> None:
    if not target.parent.is_dir():
        raise UsageError(f"cannot write {path}: there is no folder {path.parent}", help="make it first")
    for one in inputs:
        if _same_file(target, one):
            raise UsageError(f"cannot write {path}: it is an input", help="name another file")


def _same_file(target: Path, one: Path) -> bool:
    """Whether both are one file, which need not be there yet."""
    with suppress(OSError):
        return target.samefile(one)
    return target == Path(os.path.realpath(one))


def _replace(target: Path, data: bytes, disk: Disk) -> None:
    new = target.parent / outer_name(target, f"{os.getpid()}.new")
    _remove_dead(target, disk)
    try:
        if target.exists():  # what others may not read is never open to them, not even half-written
            mode = stat.S_IMODE(target.stat().st_mode)
            disk.write(new, data, sync=True, mode=mode & 0o777)
            disk.chmod(new, mode)
        else:
            disk.write(new, data, sync=True)
        disk.replace(new, target)
    except BaseException:
        with suppress(OSError):
            disk.unlink(new)
        raise


def _remove_dead(target: Path, disk: Disk) -> None:
    """Remove what runs that were killed left beside a file."""
    prefix = outer_name(target, "")
    for name in sorted(entry.name for entry in target.parent.iterdir()):
        pid = name.removeprefix(prefix).removesuffix(".new")
        if name == f"{prefix}{pid}.new" and pid.isdecimal() and not _is_alive(int(pid)):
            with suppress(OSError):
                disk.unlink(target.parent / name)


def _is_alive(pid: int) -> bool:
    if sys.platform == "win32":  # there, signal 0 is no question but Ctrl-C
        return True
    try:
        os.kill(pid, 0)
    except (ProcessLookupError, OverflowError):
        return False
    except PermissionError:
        return True
    return pid != os.getpid()
