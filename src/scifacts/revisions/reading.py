"""From a revision to a `Project`: claims.yaml and the sources that it named then."""

from __future__ import annotations

import os
import posixpath
import re
import unicodedata
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from scifacts.claims import parse_claims
from scifacts.claims.schema import FILE_LIMIT
from scifacts.errors import Fault, InputError, UsageError
from scifacts.files import printable
from scifacts.paths import clean_path, listed_name, local_name
from scifacts.revisions.git import Git, blobs, commit_of, listing, prefix, renamed
from scifacts.sources import SOURCE_LIMIT, take_source

if TYPE_CHECKING:
    from pathlib import Path

    from scifacts.model import Project, Source
    from scifacts.revisions.git import Entry

__all__ = ["has_claims", "project_at"]

_LINK: Final = "120000"
_MOST_LINKS: Final = 8
_CLAIMS: Final = re.compile(rb"(?m)^[\"']?claims[\"']?:")
_STATEMENT: Final = re.compile(rb"\bstatement\b")
# A file in Git LFS: the repository holds this pointer, with the fingerprint of the file itself.
_POINTER: Final = re.compile(
    rb"version https://git-lfs\.github\.com/spec/v1\n(?:.*\n)*?oid sha256:([0-9a-f]{64})\n"
)


def project_at(root: Path, path: str, revision: str) -> Project | None:
    """The project of the claims file `path` below `root` as it was; None where the file is new since.

    `revision` is what git takes for a commit, or `REV...` for the commit where HEAD left REV, or
    `REV:PATH` with the file's path then, from the top of the repository. Positions are called
    `REV:claims.yaml`. Raises UsageError for a revision that cannot be read, InputError for a claims
    file that could not be used even then.
    """
    git = Git(root)
    at = prefix(git)
    name, then = _split(revision)
    commit = commit_of(git, name)
    now = posixpath.normpath(at + path.replace("\\", "/"))
    file = then or _path_then(git, commit, now)
    if file is None:
        return None
    folder, _, base = file.rpartition("/")
    tree = listing(git, commit, folder)
    entry = _followed(git, tree, base)
    if entry is None:
        raise UsageError(
            f"no file {printable(file)!r} at {name}", help="give its path from the top: REV:PATH"
        )
    return _project(git, tree, entry, f"{name}:{printable(base)}")


def _split(revision: str) -> tuple[str, str | None]:
    """`main:old/claims.yaml` -> ("main", "old/claims.yaml"); colons of git's own syntax stay."""
    name, colon, path = revision.partition(":")
    if not colon or not name or "{" in name:
        return revision, None
    return name, posixpath.normpath(path)


def _path_then(git: Git, commit: str, now: str) -> str | None:
    """The path that a claims file had at a commit; None where there was none. UsageError in doubt."""
    tree = listing(git, commit, "")
    if now in tree:
        return now
    then = renamed(git, commit, now)
    if then in tree:
        return then
    base = now.rpartition("/")[2]
    gone = _gone(git, tree)
    same = [path for path in gone if path.rpartition("/")[2] == base]
    same = same or _claims_among(git, tree, [path for path in gone if path.endswith((".yaml", ".yml"))])
    if same:
        raise UsageError(
            f"{printable(now)} did not exist at that revision, but {printable(same[0])} did",
            help=f"if it was moved, say from where: --since REV:{printable(same[0])}",
        )
    return None


def _gone(git: Git, tree: dict[str, Entry]) -> list[str]:
    """Files of the commit that are there no more: one may have been moved or renamed."""
    there = {os.fsdecode(name) for name in git.tell("ls-files", "-z", "--full-name", ":/").split(b"\0")}
    gone = {os.fsdecode(name) for name in git.tell("ls-files", "-z", "-d", "--full-name", ":/").split(b"\0")}
    return sorted(tree.keys() - (there - gone))


def _claims_among(git: Git, tree: dict[str, Entry], paths: list[str]) -> list[str]:
    """Those of some files that are claims files, told by their keys."""
    contents = blobs(git, (tree[path].oid for path in paths if tree[path].size <= FILE_LIMIT))
    return [path for path in paths if has_claims(contents.get(tree[path].oid, b""))]


def has_claims(content: bytes) -> bool:
    """Whether a file has a statement somewhere behind its first key `claims`."""
    claims = _CLAIMS.search(content)
    return claims is not None and _STATEMENT.search(content, claims.end()) is not None


def _project(git: Git, tree: dict[str, Entry], entry: Entry, name: str) -> Project:
    if entry.size > FILE_LIMIT:
        raise InputError([Fault(f"too large: {entry.size:,} bytes", name)])
    file = parse_claims(blobs(git, [entry.oid])[entry.oid], name)
    entries = {source.id: _followed(git, tree, _spelt_there(tree, source.path)) for source in file.sources}
    kept = {key: one for key, one in entries.items() if one is not None and one.size <= SOURCE_LIMIT}
    contents = blobs(git, (one.oid for one in kept.values()))
    sources = tuple(
        _taken(source, contents[kept[source.id].oid])
        if source.id in kept
        else replace(source, error="it was not in the repository")
        for source in file.sources
    )
    return file.project(".", sources)


def _spelt_there(tree: dict[str, Entry], path: str) -> str:
    """A source's path as the tree spells it: composed and decomposed letters are one name, as on disk."""
    spelt = local_name(clean_path(path))
    if spelt in tree or path.isascii():
        return spelt
    key = unicodedata.normalize("NFC", clean_path(path))
    return next((name for name in tree if unicodedata.normalize("NFC", listed_name(name)) == key), spelt)


def _followed(git: Git, tree: dict[str, Entry], path: str) -> Entry | None:
    """The entry of a path, links followed inside the tree; None where they lead out or nowhere."""
    for _ in range(_MOST_LINKS):
        entry = tree.get(path)
        if entry is None or entry.mode != _LINK:
            return entry
        target = os.fsdecode(blobs(git, [entry.oid])[entry.oid])
        path = posixpath.normpath(posixpath.join(posixpath.dirname(path), target))
    return None


def _taken(source: Source, data: bytes) -> Source:
    pointer = _POINTER.match(data)
    if pointer:
        return replace(source, sha256=pointer[1].decode("ascii"), error="it is kept in Git LFS")
    return take_source(source, data)
