"""A path as written to the file it names: spelt as on disk, and never outside the project."""

from __future__ import annotations

import os
import unicodedata
from pathlib import Path

from scifacts.files import Unreadable, printable, read_failure
from scifacts.paths import clean_path, listed_name, local_name, path_fault

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["is_respelt", "real_path"]


def real_path(root: Path, path: str) -> Path:
    """The real path of a relative one below `root`, links followed. Raises `Unreadable`.

    A name must be spelt as the directory lists it, so that a project that works where names ignore
    case works everywhere. Composed and decomposed letters count as the same name.
    """
    fault = path_fault(path)
    if fault:
        raise Unreadable(fault[0], help=fault[1])
    try:
        directory = Path(os.path.realpath(root))
        found = directory
        for part in clean_path(path).split("/"):
            found /= _spelt_as_listed(found, part)
            if found.is_symlink():
                found = Path(os.path.realpath(found, strict=True))
                _refuse_outside(directory, found)
    except (OSError, ValueError) as err:
        raise read_failure(err) from err
    return found


def is_respelt(root: Path, path: str) -> bool:
    """Whether the directories spell a path that `real_path` finds in another Unicode form."""
    folder = Path(os.path.realpath(root))
    try:
        for part in clean_path(path).split("/"):
            if not part.isascii() and part not in _listed(folder):
                return True
            folder /= local_name(part)
    except OSError:  # it was there a moment ago
        return False
    return False


def _refuse_outside(directory: Path, real: Path) -> None:
    """Refuse what a link leads to, if that is no source: outside, or hidden."""
    if not real.is_relative_to(directory):
        raise Unreadable("a symbolic link leads out of the project", help="copy the file into the project")
    if any(part.startswith(".") for part in real.relative_to(directory).parts):
        raise Unreadable("a symbolic link leads to a hidden file", help="copy what is meant to be published")


def _spelt_as_listed(directory: Path, name: str) -> str:
    """The name of an entry as the directory lists it; a listing is read only if there is doubt."""
    local = local_name(name)
    if _exists(directory, local) and not _ignores_case(directory, local):
        return local
    listed = _listed(directory)
    if name in listed:
        return local
    key = unicodedata.normalize("NFC", name)
    same = [entry for entry in listed if unicodedata.normalize("NFC", entry) == key]
    if same:
        return local_name(same[0])
    raise _not_there(name, listed)


def _ignores_case(directory: Path, name: str) -> bool:
    """Whether the entry answers to another case as well: the system ignores it, or both exist."""
    other = name.swapcase()
    return other != name and _exists(directory, other)


def _exists(directory: Path, name: str) -> bool:
    try:
        (directory / name).lstat()
    except FileNotFoundError:
        return False
    return True


def _listed(directory: Path) -> list[str]:
    names = os.listdir(directory)  # noqa: PTH208 - names, not paths
    return sorted(map(listed_name, names))


def _not_there(name: str, listed: Iterable[str]) -> Unreadable:
    key = _caseless(name)
    for entry in listed:
        if _caseless(entry) == key:
            return Unreadable(
                f"no such file: the name on disk is '{printable(entry)}', with other capitals",
                help="write the name as it is on disk",
            )
    from scifacts.spelling import nearest

    visible = [printable(entry) for entry in listed if not entry.startswith(".")][:2000]
    near = nearest(name, visible)
    hint = f"did you mean '{near}'?" if near else "look at the spelling of the path"
    return Unreadable(f"no such file: '{name}'", help=hint)


def _caseless(name: str) -> str:
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold())
