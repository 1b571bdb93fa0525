"""The record of what scifacts wrote into an output folder, so that it touches nothing else there."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

__all__ = ["MANIFEST", "Manifest", "fingerprint", "is_safe", "read_manifest", "write_manifest"]

MANIFEST = ".scifacts-manifest.json"
_SCHEMA = 1

# Path with forward slashes -> SHA-256 of each content that scifacts gave the file: one, or while files
# are replaced one by one both the former and the new.
Manifest = dict[str, frozenset[str]]


def fingerprint(data: bytes) -> str:
    """SHA-256, in hexadecimal."""
    return hashlib.sha256(data).hexdigest()


def is_safe(path: str) -> bool:
    """Whether a path stays inside its folder and is none of scifacts' own names."""
    parts = path.split("/")
    return (
        all(part not in ("", ".", "..") for part in parts)
        and not parts[0].startswith(".scifacts-")
        and not any(character in path for character in "\\\0:")
    )


def write_manifest(files: Mapping[str, bytes], former: Mapping[str, frozenset[str]] | None = None) -> bytes:
    """The record of `files`, and of `former` ones that a run still has to replace or remove."""
    hashes = {
        path: {fingerprint(data)} | (former or {}).get(path, frozenset()) for path, data in files.items()
    }
    for path in former or {}:
        hashes.setdefault(path, set((former or {})[path]))
    record = {path: sorted(hashes[path]) for path in sorted(hashes)}
    body = ",\n".join(f"{json.dumps(path)}: {json.dumps(found)}" for path, found in record.items())
    return f'{{"schema": {_SCHEMA}, "files": {{\n{body}\n}}}}\n'.encode()


def read_manifest(folder: Path) -> Manifest | None:
    """The record in a folder; None where there is none, or none that can be believed."""
    try:
        record = json.loads((folder / MANIFEST).read_bytes())
    except (OSError, ValueError, RecursionError):
        return None
    return _manifest(record)


def _manifest(record: object) -> Manifest | None:
    if not isinstance(record, dict) or record.get("schema") != _SCHEMA:
        return None
    files = record.get("files")
    if not isinstance(files, dict):
        return None
    manifest: Manifest = {}
    for path, hashes in files.items():
        if not isinstance(hashes, list) or not is_safe(path):
            return None
        manifest[path] = frozenset(hash_ for hash_ in hashes if isinstance(hash_, str))
    return manifest
