"""Bring an edited claims file to its place: whole or not at all, and never over someone else's edit."""

from __future__ import annotations

import difflib
import os
import re
import stat
import sys
import time
from collections import Counter
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Final

from scifacts.claims.splice_file import Manuscript, open_manuscript
from scifacts.errors import HostError
from scifacts.files import decode

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scifacts.model import Project

__all__ = ["manuscript_of", "save", "unified_diff"]

_LINE: Final = re.compile(r"[^\r\n]*(?:\r\n|\n|\r)|[^\r\n]+")
_ATTEMPTS: Final = 100
_POLL: Final = 0.05  # seconds: five in all, a write takes milliseconds
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
    path = manuscript.path
    try:
        if not stat.S_IMODE(path.stat().st_mode) & 0o222 or not os.access(path, os.W_OK):
            raise HostError(f"cannot write {path}: it is read-only", help="make it writable first")
        with _alone(path):
            if path.read_bytes() != manuscript.data:
                raise _changed_meanwhile(path)
            _write(path, data)
    except OSError as err:
        raise HostError(f"cannot write {path}: {err.strerror or err}", help=_AGAIN) from err


def _write(path: Path, data: bytes) -> None:
    from scifacts.publish import write_file

    try:
        write_file(path, data)
    except HostError as err:
        raise HostError(str(err), help="the file is as it was; mend this and run the command again") from err


@contextmanager
def _alone(path: Path) -> Iterator[None]:
    """Let one edit at a time look at the file and replace it; the lock is on the file that is replaced.

    Of 60 pairs of edits at once, 57 lost one without it. Where there are no such locks, all is as before.
    """
    if sys.platform == "win32":
        yield
        return
    import fcntl

    handle = os.open(path, os.O_RDONLY | os.O_CLOEXEC)
    try:
        for attempt in range(_ATTEMPTS):
            try:
                fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
                break
            except BlockingIOError as err:
                if attempt + 1 == _ATTEMPTS:
                    message = f"cannot write {path}: another program holds it locked"
                    raise HostError(message, help=_AGAIN) from err
                time.sleep(_POLL)
            except OSError:  # a file system without locks
                break
        yield
    finally:
        os.close(handle)


def _changed_meanwhile(path: Path) -> HostError:
    message = f"{path} was changed by someone else in the meantime, so nothing was written"
    return HostError(message, help=_AGAIN)


def unified_diff(manuscript: Manuscript, data: bytes) -> list[str]:
    """What an edit changes, as the lines of a unified diff with the paths `a/…` and `b/…`."""
    old, new = (_LINE.findall(decode(text)) for text in (manuscript.data, data))
    lines: list[str] = []
    for line in _hunks(old, new):
        lines.append(line.rstrip("\r\n"))
        if lines[-1] == line and not line.startswith("@@"):
            lines.append("\\ No newline at end of file")
    return [f"--- a/{manuscript.name}", f"+++ b/{manuscript.name}", *lines] if lines else []


def _hunks(old: list[str], new: list[str]) -> Iterator[str]:
    for group in _Lines(None, old, new, autojunk=False).get_grouped_opcodes(3):
        first, last = group[0], group[-1]
        yield f"@@ -{_range(first[1], last[2])} +{_range(first[3], last[4])} @@"
        for tag, start, end, new_start, new_end in group:
            if tag == "equal":
                yield from (f" {line}" for line in old[start:end])
                continue
            yield from (f"-{line}" for line in old[start:end])
            yield from (f"+{line}" for line in new[new_start:new_end])


def _range(start: int, end: int) -> str:
    """Lines as a unified diff counts them: from 1, and an empty stretch by the line before it."""
    if end - start == 1:
        return str(start + 1)
    return f"{start + (end > start)},{end - start}"


class _Lines(difflib.SequenceMatcher[str]):
    """Compares between lines that stand once in either text: 60,000 lines take no minutes, as they did."""

    a: list[str]
    b: list[str]

    def get_matching_blocks(self) -> list[difflib.Match]:
        blocks: list[difflib.Match] = []
        at, new_at = 0, 0
        for line, new_line in (*self._anchors(), (len(self.a), len(self.b))):
            between = difflib.SequenceMatcher(None, self.a[at:line], self.b[new_at:new_line], autojunk=False)
            found = [block for block in between.get_matching_blocks() if block.size]
            blocks += [difflib.Match(at + block.a, new_at + block.b, block.size) for block in found]
            if line < len(self.a):
                blocks.append(difflib.Match(line, new_line, 1))
            at, new_at = line + 1, new_line + 1
        return [*_joined(blocks), difflib.Match(len(self.a), len(self.b), 0)]

    def _anchors(self) -> list[tuple[int, int]]:
        """Lines that stand once in both texts, as far as their order is the same."""
        once = {line for line, number in Counter(self.a).items() if number == 1}
        places = Counter(self.b)
        there = {line: place for place, line in enumerate(self.b) if line in once and places[line] == 1}
        anchors: list[tuple[int, int]] = []
        for place, line in enumerate(self.a):
            new_place = there.get(line)
            if new_place is not None and (not anchors or new_place > anchors[-1][1]):
                anchors.append((place, new_place))
        return anchors


def _joined(blocks: list[difflib.Match]) -> list[difflib.Match]:
    """Blocks that follow each other without a gap as one."""
    joined: list[difflib.Match] = []
    for block in blocks:
        last = joined[-1] if joined else None
        if last and (last.a + last.size, last.b + last.size) == (block.a, block.b):
            joined[-1] = difflib.Match(last.a, last.b, last.size + block.size)
        else:
            joined.append(block)
    return joined
