"""Look at an output folder and work out what a new site changes in it; changes nothing itself."""

from __future__ import annotations

import os
import stat
from pathlib import Path
from typing import TYPE_CHECKING

from scifacts.errors import UsageError
from scifacts.nouns import dataclass
from scifacts.publish.manifest import MANIFEST, fingerprint, read_manifest, write_manifest

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from scifacts.publish.manifest import Manifest

__all__ = ["INNER_LOCK", "INNER_STAGE", "Plan", "check_target", "make_plan", "outer_name", "refuse_strange"]

INNER_STAGE = ".scifacts-stage"
INNER_LOCK = ".scifacts-lock"
_LONGEST_NAME = 200  # bytes; file systems take 255, and ".scifacts-" and an ending come to it


@dataclass(frozen=True, slots=True)
class Plan:
    """What a new site changes in a folder.

    `changed` are files to write, `unchanged` stand there with the same bytes, `stale` are pages of a
    former site, still as scifacts wrote them. `others` are files that are none of scifacts' business.
    `manifest` is the new record, `former` the old one; `note` says what the user should know.
    """

    files: Mapping[str, bytes]
    changed: tuple[str, ...]
    unchanged: tuple[str, ...]
    stale: tuple[str, ...]
    others: tuple[str, ...]
    folders: tuple[str, ...]
    manifest: bytes
    former: Manifest
    same_manifest: bool
    note: str = ""

    @property
    def is_done(self) -> bool:
        """Whether the folder already holds exactly the new site."""
        return not self.changed and not self.stale and self.same_manifest


def outer_name(out: Path, ending: str) -> str:
    """The name of scifacts' own file beside an output folder."""
    name = out.name
    if len(os.fsencode(name)) > _LONGEST_NAME:
        name = fingerprint(os.fsencode(name))[:32]
    return f".scifacts-{name}.{ending}"


def check_target(given: Path, inputs: Iterable[Path]) -> Path:
    """The real path of an output folder; UsageError for one that scifacts must not write to."""
    if given.is_symlink():
        raise UsageError(
            f"the output folder is a symbolic link: {given}", help="name the folder that it points to"
        )
    out = Path(os.path.realpath(given))
    for path in inputs:
        real = Path(os.path.realpath(path))
        if real.is_relative_to(out):
            raise UsageError(
                f"the output folder would hold an input of the site: {path} is in {given}",
                help="choose a folder of its own, such as build",
            )
    blocked = next(
        (parent for parent in (out, *out.parents) if parent.exists() and not parent.is_dir()), None
    )
    if blocked:
        raise UsageError(f"the output is not a folder: {blocked.name} is a file", help="choose another name")
    return out


def refuse_strange(out: Path, name: str) -> None:
    """Raise UsageError for a folder with something in it that has no record of scifacts."""
    names = (
        sorted({entry.name for entry in out.iterdir()} - {INNER_STAGE, INNER_LOCK}) if out.exists() else []
    )
    if names and MANIFEST not in names:
        raise UsageError(
            f"{name} is not empty and was not made by scifacts: it holds {names[0]}",
            help="choose a new or an empty folder; nothing was changed",
        )


def make_plan(out: Path, files: Mapping[str, bytes], name: str) -> Plan:
    """Compare a folder with a new site. Raises UsageError where it holds what scifacts did not make."""
    present = dict(_walk(out)) if out.exists() else {}
    is_ours = MANIFEST in present
    known = read_manifest(out) if is_ours and stat.S_ISREG(present[MANIFEST]) else None
    _refuse_foreign(present, files, known, name)
    manifest = write_manifest(files)
    regular = {path for path, mode in present.items() if stat.S_ISREG(mode)}
    unchanged = tuple(path for path in files if path in regular and _holds(out / path, files[path]))
    same = set(unchanged)
    gone = [path for path in known or {} if path not in files and path in regular]
    stale = tuple(path for path in gone if fingerprint((out / path).read_bytes()) in (known or {})[path])
    others = regular - set(files) - set(stale) - {MANIFEST}
    return Plan(
        files=files,
        changed=tuple(path for path in files if path not in same),
        unchanged=unchanged,
        stale=stale,
        others=tuple(sorted(others | {path for path, mode in present.items() if not _is_plain(mode)})),
        folders=tuple(path for path, mode in present.items() if stat.S_ISDIR(mode)),
        manifest=manifest,
        former=known or {},
        same_manifest=is_ours and _holds(out / MANIFEST, manifest),
        note=_note(name, is_ours=is_ours, known=known),
    )


def _note(name: str, *, is_ours: bool, known: Manifest | None) -> str:
    if not is_ours or known is not None:
        return ""
    return (
        f"the record {name}/{MANIFEST} could not be read and was made anew; pages of former runs may remain"
    )


def _is_plain(mode: int) -> bool:
    return stat.S_ISREG(mode) or stat.S_ISDIR(mode)


def _walk(folder: Path, prefix: str = "") -> Iterator[tuple[str, int]]:
    """Every path below a folder with its mode, sorted; links are not followed."""
    with os.scandir(folder) as entries:
        children = sorted(entries, key=lambda entry: entry.name)
    for child in children:
        path = prefix + child.name
        if path in (INNER_STAGE, INNER_LOCK):
            continue
        mode = child.stat(follow_symlinks=False).st_mode
        yield path, mode
        if stat.S_ISDIR(mode):
            yield from _walk(folder / child.name, f"{path}/")


def _holds(path: Path, data: bytes) -> bool:
    """Whether a file has exactly these bytes; its times say nothing."""
    return path.stat().st_size == len(data) and path.read_bytes() == data


def _refuse_foreign(
    present: Mapping[str, int], files: Mapping[str, bytes], known: Manifest | None, name: str
) -> None:
    for path in (*files, MANIFEST):
        parts = path.split("/")
        for depth in range(1, len(parts)):
            folder = "/".join(parts[:depth])
            if folder in present and not stat.S_ISDIR(present[folder]):
                raise _in_the_way(name, folder)
        mode = present.get(path)
        if mode is None:
            continue
        is_foreign = known is not None and path not in known and path != MANIFEST
        if not stat.S_ISREG(mode) or is_foreign:
            raise _in_the_way(name, path)


def _in_the_way(name: str, path: str) -> UsageError:
    return UsageError(
        f"{name}/{path} was not made by scifacts and stands where a page goes",
        help="move it away, or choose another folder with -o",
    )
