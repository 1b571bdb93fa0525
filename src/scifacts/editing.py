"""Bring an edited claims file to its place: whole or not at all, and never over someone else's edit."""

from __future__ import annotations

import difflib
import os
import re
import stat
from pathlib import Path
from typing import TYPE_CHECKING, Final

from scifacts.claims.splice_file import Manuscript, open_manuscript
from scifacts.errors import HostError
from scifacts.files import decode

if TYPE_CHECKING:
    from scifacts.model import Project

__all__ = ["manuscript_of", "save", "unified_diff"]

_LINE: Final = re.compile(r"[^\r\n]*(?:\r\n|\n|\r)|[^\r\n]+")
_AGAIN: Final = "look at the file, then run the command again"


def manuscript_of(project: Project) -> Manuscript:
    """The claims file of a project, read for an edit. Raises InputError if it is not what was loaded."""
    root = Path(project.root)
    manuscript = open_manuscript(root / project.path, root)
    if manuscript.file.claims != project.claims:
        raise _changed_meanwhile(manuscript.path)
    return manuscript


def save(manuscript: Manuscript, data: bytes) -> None:
    """Replace the file by edited bytes, in one step, with its permissions.

    A symbolic link stays one: the file that it leads to is replaced. Raises HostError, and leaves the
    file alone, where it is read-only, was changed since it was read, or cannot be written.
    """
    from scifacts.publish import write_file

    path = manuscript.path
    try:
        if not stat.S_IMODE(path.stat().st_mode) & 0o222 or not os.access(path, os.W_OK):
            raise HostError(f"cannot write {path}: it is read-only", help="make it writable first")
        if path.read_bytes() != manuscript.data:
            raise _changed_meanwhile(path)
    except OSError as err:
        raise HostError(f"cannot write {path}: {err.strerror or err}", help=_AGAIN) from err
    try:
        write_file(path, data)
    except HostError as err:
        raise HostError(str(err), help="the file is as it was; mend this and run the command again") from err


def _changed_meanwhile(path: Path) -> HostError:
    message = f"{path} was changed by someone else in the meantime, so nothing was written"
    return HostError(message, help=_AGAIN)


def unified_diff(manuscript: Manuscript, data: bytes) -> list[str]:
    """What an edit changes, as the lines of a unified diff with the paths `a/…` and `b/…`."""
    old, new = (_LINE.findall(decode(text)) for text in (manuscript.data, data))
    found = difflib.unified_diff(old, new, f"a/{manuscript.name}", f"b/{manuscript.name}", lineterm="")
    lines: list[str] = []
    for line in found:
        lines.append(line.rstrip("\r\n"))
        if lines[-1] == line and not line.startswith(("---", "+++", "@@")):
            lines.append("\\ No newline at end of file")
    return lines
