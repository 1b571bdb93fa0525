"""Two ways of bringing a new site into its folder: exchange whole folders, or replace file by file."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from scifacts.publish.disk import NoExchange
from scifacts.publish.manifest import MANIFEST, fingerprint, write_manifest
from scifacts.publish.plan import INNER_STAGE, outer_name

if TYPE_CHECKING:
    from collections.abc import Iterable

    from scifacts.publish.disk import Disk
    from scifacts.publish.plan import Plan

__all__ = ["can_exchange", "exchange", "replace_one_by_one"]


def can_exchange(out: Path, plan: Plan) -> bool:
    """Whether the folder may be replaced as a whole: it holds pages alone, and one may be put beside it."""
    if plan.others or not os.access(out.parent, os.W_OK | os.X_OK):
        return False
    return not out.exists() or (not out.is_mount() and _only_own_folders(plan))


def _only_own_folders(plan: Plan) -> bool:
    """Whether every folder in the output holds a page: an empty one is not scifacts' to drop."""
    pages = (*plan.files, *plan.stale)
    own = {str(parent) for page in pages for parent in Path(page).parents}
    return all(folder in own for folder in plan.folders)


def exchange(out: Path, plan: Plan, disk: Disk) -> None:
    """Build the whole site beside its folder and exchange the two in one step.

    Unchanged pages are hard links to the old ones, so that their times stay. Raises NoExchange with
    everything as it was where the file system cannot do it.
    """
    stage = out.parent / outer_name(out, "stage")
    try:
        disk.mkdir(stage)
        if out.exists() and not _alike(stage, out):
            raise NoExchange
        for folder in _missing_folders(stage, plan.files):
            disk.mkdir(folder)
        for path in plan.unchanged:
            disk.keep(out / path, stage / path)
        for path in plan.changed:
            disk.write(stage / path, plan.files[path])
        if plan.same_manifest:
            disk.keep(out / MANIFEST, stage / MANIFEST)
        else:
            disk.write(stage / MANIFEST, plan.manifest, sync=True)
        if out.exists() and any(out.iterdir()):
            disk.exchange(stage, out)
        else:
            disk.rename(stage, out)
    finally:
        _clear(stage, disk)  # the new site stands, or the old one


def _clear(stage: Path, disk: Disk) -> None:
    """Remove the stage, also when that is interrupted; what cannot be removed, the next run removes."""
    try:
        with suppress(OSError):
            disk.remove_tree(stage)
    except BaseException:
        with suppress(OSError):
            disk.remove_tree(stage)
        raise


def _alike(one: Path, other: Path) -> bool:
    """Whether two folders have the same owner, group and permissions; those are the user's to choose."""
    infos = (one.stat(), other.stat())
    return len({(info.st_mode, info.st_uid, info.st_gid, info.st_dev) for info in infos}) == 1


def _missing_folders(root: Path, paths: Iterable[str]) -> list[Path]:
    """The folders that paths below `root` need and that are not there, outermost first."""
    wanted = {str(parent) for path in paths for parent in Path(path).parents if parent != Path()}
    return [root / folder for folder in sorted(wanted) if not (root / folder).exists()]


def replace_one_by_one(out: Path, plan: Plan, disk: Disk) -> None:
    """Write every new file inside the folder first, then move each over the old one.

    Each file is wholly old or wholly new at any time. A failure on the way takes everything back; a
    run that is killed on the way leaves a record of old and new files, and the next run completes it.
    """
    stage = out / INNER_STAGE
    done = _Undo(disk)
    try:
        if not out.exists():
            done.made(out)
            disk.mkdir(out)
        disk.mkdir(stage)
        staged = _stage(out, stage, plan, disk)
        _move(out, stage, plan, staged, disk, done)
    except BaseException:
        done.take_back()
        raise
    finally:
        _clear(stage, disk)
        done.drop_empty()


def _stage(out: Path, stage: Path, plan: Plan, disk: Disk) -> dict[str, Path]:
    """Write what is new and keep what is old, so that nothing is moved before everything is there."""
    staged = {}
    for number, path in enumerate(sorted(plan.changed, key=_order)):
        staged[path] = stage / f"new-{number}"
        disk.write(staged[path], plan.files[path])
    disk.write(stage / "both", write_manifest(plan.files, plan.former), sync=True)
    disk.write(stage / "last", plan.manifest, sync=True)
    for path in (*plan.changed, *plan.stale, MANIFEST):
        if (out / path).exists():
            disk.keep(out / path, stage / _kept(path))
    return staged


def _kept(path: str) -> str:
    """The name that an old file is kept under; made so that any path fits."""
    return "old-" + fingerprint(path.encode("utf-8", "surrogatepass"))[:32]


def _move(out: Path, stage: Path, plan: Plan, staged: dict[str, Path], disk: Disk, done: _Undo) -> None:
    done.replaced(out / MANIFEST, stage / _kept(MANIFEST))
    disk.replace(stage / "both", out / MANIFEST)
    for folder in _missing_folders(out, staged):
        done.made(folder)
        disk.mkdir(folder)
    for path, new in staged.items():
        done.replaced(out / path, stage / _kept(path))
        disk.replace(new, out / path)
    for path in plan.stale:
        done.replaced(out / path, stage / _kept(path))
        disk.unlink(out / path)
    disk.replace(stage / "last", out / MANIFEST)
    done.emptied(out / parent for path in plan.stale for parent in Path(path).parents if parent != Path())


def _order(path: str) -> tuple[bool, bool, str]:
    """What pages need first, then pages, then the front page: links lead to what is already there."""
    return path.endswith(".html"), path == "index.html", path


class _Undo:
    """The steps back from a site that is half replaced."""

    def __init__(self, disk: Disk) -> None:
        self._disk = disk
        self._steps: list[tuple[Path, Path | None]] = []
        self._folders: list[Path] = []
        self._empty: list[Path] = []

    def made(self, folder: Path) -> None:
        """Note a folder that is about to be made."""
        self._folders.append(folder)

    def replaced(self, path: Path, kept: Path) -> None:
        """Note a file about to be replaced or removed, and where the old one is kept if there is one."""
        self._steps.append((path, kept if kept.exists() else None))

    def emptied(self, folders: Iterable[Path]) -> None:
        """Note folders that lost pages; those left with nothing are removed at the end."""
        self._empty.extend(folders)

    def take_back(self) -> None:
        """Put every old file back, newest step first, and remove what was not there before."""
        for path, kept in reversed(self._steps):
            with suppress(OSError):
                if kept is None:
                    self._disk.unlink(path)
                elif not (path.exists() and path.samefile(kept)):
                    self._disk.replace(kept, path)
        self._empty = self._folders[::-1]

    def drop_empty(self) -> None:
        """Remove folders that nothing is left in, innermost first."""
        for folder in sorted(set(self._empty), key=lambda folder: len(folder.parts), reverse=True):
            with suppress(OSError):
                self._disk.rmdir(folder)
