"""Ask git, and nothing else of scifacts does: one call at a time, no checkout, nothing written.

Names never pass through a shell. A revision that looks like an option is refused before git sees it,
and blobs are asked for by their object ids, so that no file name is ever read as anything else.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from typing import TYPE_CHECKING, Final

from scifacts.errors import HostError, UsageError
from scifacts.nouns import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

__all__ = ["Entry", "Git", "blobs", "commit_of", "listing", "prefix", "renamed"]

_DOCUMENTED: Final = "name a commit, branch or tag, such as main or HEAD~1"
# Set by hooks and by git itself for another repository or index than the project's.
_FOREIGN: Final = frozenset({"GIT_DIR", "GIT_INDEX_FILE", "GIT_PREFIX", "GIT_WORK_TREE"})


@dataclass(frozen=True, slots=True)
class Entry:
    """A file of a tree: its mode ("100644", "120000" for a link), object id, and size in bytes."""

    mode: str
    oid: str
    size: int


class Git:
    """The git of one folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        program = shutil.which("git")
        if program is None:
            raise UsageError("git was not found", help="install git; a revision is read with it")
        if not os.path.isabs(program):  # noqa: PTH117 - no need for a Path
            # Windows looks in the current folder first: whoever wrote the project would be run.
            raise UsageError(
                f"git was found in no fixed folder, but as {program}", help="leave such folders out of PATH"
            )
        self._program = program

    def ask(self, *arguments: str, given: bytes = b"") -> tuple[int, bytes, str]:
        """Exit status, standard output and the first line of standard error of one call."""
        try:
            done = subprocess.run(  # noqa: S603 - no shell, and no argument that a user can make an option
                [self._program, "--no-pager", "-C", str(self._folder), *arguments],
                input=given,
                capture_output=True,
                env=_environment(os.environ),
                check=False,
            )
        except (OSError, ValueError) as err:
            raise HostError(f"git could not be started: {err}") from err
        lines = done.stderr.decode("utf-8", "replace").strip().splitlines()
        return done.returncode, done.stdout, lines[0] if lines else ""

    def tell(self, *arguments: str, given: bytes = b"") -> bytes:
        """Standard output of a call that has no reason to fail. HostError where it does."""
        status, out, complaint = self.ask(*arguments, given=given)
        if status:
            raise HostError(f"git {arguments[0]} failed: {complaint or f'exit status {status}'}")
        return out


def _environment(own: Mapping[str, str]) -> dict[str, str]:
    kept = {name: value for name, value in own.items() if name not in _FOREIGN}
    return kept | {"GIT_OPTIONAL_LOCKS": "0", "GIT_TERMINAL_PROMPT": "0", "LC_ALL": "C"}


def prefix(git: Git) -> str:
    """The folder's path from the top of its repository, "" or ending in a slash. UsageError outside one."""
    status, out, complaint = git.ask("rev-parse", "--show-prefix")
    if status:
        message, help_ = "the project is in no git repository", "run it where the project was cloned"
        if "dubious ownership" in complaint:
            message, help_ = "git does not trust this repository", complaint
        raise UsageError(message, help=help_)
    return os.fsdecode(out.removesuffix(b"\n"))


def commit_of(git: Git, revision: str) -> str:
    """The id of the commit that a revision names; `main...` is where HEAD left main. UsageError."""
    if not revision or revision.startswith("-") or not revision.isprintable():
        raise UsageError(f"not a git revision: {revision!r}", help=_DOCUMENTED)
    name = revision.removesuffix("...")
    status, out, _ = git.ask("rev-parse", "--verify", "--quiet", f"{name}^{{commit}}")
    if status or not out:
        raise UsageError(f"no such git revision: {name!r}", help=_advice(git, name))
    commit = out.decode("ascii").strip()
    return commit if name == revision else _fork_point(git, commit, name)


def _fork_point(git: Git, commit: str, name: str) -> str:
    status, out, _ = git.ask("merge-base", commit, "HEAD")
    if status:
        raise UsageError(f"{name!r} and HEAD have no commit in common", help=_advice(git, name))
    return out.decode("ascii").split()[0]


def _advice(git: Git, name: str) -> str:
    """What to do about a revision that is not there."""
    if git.ask("rev-parse", "--is-shallow-repository")[1].strip() == b"true":
        return (
            "this clone is shallow; fetch the history first: git fetch --unshallow, "
            "or fetch-depth: 0 for actions/checkout"
        )
    remote, found, _ = git.ask("rev-parse", "--verify", "--quiet", f"origin/{name}^{{commit}}")
    return f"did you mean origin/{name}?" if not remote and found else _DOCUMENTED


def listing(git: Git, commit: str, folder: str) -> dict[str, Entry]:
    """Every file below a folder of a commit: path relative to the folder -> entry. Empty without one."""
    status, out, _ = git.ask("ls-tree", "-r", "-z", "-l", "--full-tree", f"{commit}:{folder}")
    if status:
        return {}
    entries = {}
    for record in out.split(b"\0")[:-1]:
        about, _, name = record.partition(b"\t")
        mode, kind, oid, size = about.decode("ascii").split()
        if kind == "blob":
            entries[os.fsdecode(name)] = Entry(mode, oid, int(size))
    return entries


def blobs(git: Git, oids: Iterable[str]) -> dict[str, bytes]:
    """The contents of blobs by object id, in one call."""
    wanted = list(dict.fromkeys(oids))
    if not wanted:
        return {}
    out = git.tell("cat-file", "--batch", given="".join(f"{oid}\n" for oid in wanted).encode())
    found, at = {}, 0
    for oid in wanted:
        end = out.index(b"\n", at)
        heading = out[at:end].split()
        if len(heading) != 3:  # "<oid> missing": a partial clone that cannot reach its remote
            raise HostError(f"git has no object {oid}", help="fetch the whole history")
        size = int(heading[2])
        found[oid] = out[end + 1 : end + 1 + size]
        at = end + size + 2
    return found


def renamed(git: Git, commit: str, path: str) -> str | None:
    """What a file of HEAD was called in a commit, where git sees that it was renamed; else None."""
    status, out, _ = git.ask("diff-tree", "-r", "-M", "-z", "--diff-filter=R", commit, "HEAD")
    if status:
        return None
    fields = [os.fsdecode(field) for field in out.split(b"\0")]
    pairs = zip(fields[1::3], fields[2::3], strict=False)
    return next((old for old, new in pairs if new == path), None)
