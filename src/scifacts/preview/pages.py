"""What the preview answers: files of a site held in memory, found by their names and by nothing else."""

from __future__ import annotations

import hashlib
import threading
from typing import TYPE_CHECKING, Final
from urllib.parse import unquote_to_bytes, urlsplit

from scifacts.nouns import dataclass

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["RELOAD", "VERSION", "Answer", "Pages"]

RELOAD: Final = "/~scifacts/reload.js"
VERSION: Final = "/~scifacts/version"
# Asks once a second which site is served; pages are read again when it is another one.
_SCRIPT: Final = b"""\
"use strict";
(() => {
  let seen = null;
  const ask = async () => {
    try {
      const answer = await fetch("/~scifacts/version", {cache: "no-store"});
      const now = await answer.text();
      if (answer.ok && seen !== null && now !== seen) { location.reload(); return; }
      if (answer.ok) { seen = now; }
    } catch { /* the preview has ended, or begins again */ }
    setTimeout(ask, 1000);
  };
  ask();
})();
"""
_TYPES: Final = {
    "atom": "application/atom+xml",
    "css": "text/css; charset=utf-8",
    "csv": "text/csv; charset=utf-8",
    "html": "text/html; charset=utf-8",
    "ico": "image/x-icon",
    "js": "text/javascript; charset=utf-8",
    "json": "application/json",
    "jsonld": "application/ld+json",
    "png": "image/png",
    "svg": "image/svg+xml",
    "txt": "text/plain; charset=utf-8",
    "webmanifest": "application/manifest+json",
    "woff2": "font/woff2",
    "xml": "application/xml",
}
_POLICY: Final = b"default-src 'none';"


@dataclass(frozen=True, slots=True)
class Answer:
    """A status, a content type and a body."""

    status: int
    kind: str
    body: bytes


class Pages:
    """The files of a site by path; they can be exchanged while they are served."""

    def __init__(self, files: Mapping[str, bytes]) -> None:
        self._lock = threading.Lock()
        self._files, self._version = dict(files), _version_of(files)

    def exchange(self, files: Mapping[str, bytes]) -> None:
        """Serve other files from now on; browsers that look at the site are told to reload."""
        version = _version_of(files)
        with self._lock:
            self._files, self._version = dict(files), version

    def answer(self, target: str) -> Answer:
        """The answer to a request's target. A name that the site has not is not found, whatever it is."""
        with self._lock:
            files, version = self._files, self._version
        path = urlsplit(target).path if target.startswith("/") and not target.startswith("//") else ""
        if path == RELOAD:
            return Answer(200, _TYPES["js"], _SCRIPT)
        if path == VERSION:
            return Answer(200, _TYPES["txt"], version.encode())
        name = unquote_to_bytes(path).decode("utf-8", "replace").removeprefix("/")
        if path.endswith("/"):
            name += "index.html"
        body = files.get(name) if path else None
        if body is None:
            missing = files.get("404.html", b"<!DOCTYPE html><title>Not found</title>Not found")
            return Answer(404, _TYPES["html"], _with_reload(missing))
        kind = _TYPES.get(name.rpartition(".")[2], "application/octet-stream")
        return Answer(200, kind, _with_reload(body) if kind == _TYPES["html"] else body)


def _version_of(files: Mapping[str, bytes]) -> str:
    """What differs where the files do, also from those that an earlier preview showed at this address."""
    digest = hashlib.sha256()
    for name, content in sorted(files.items()):
        digest.update(f"{name}\0{len(content)}\0".encode())
        digest.update(content)
    return digest.hexdigest()


def _with_reload(page: bytes) -> bytes:
    """A page with the reload script; its policy lets it ask this server, and nobody else."""
    script = f'<script src="{RELOAD}" defer></script>'.encode()
    page = page.replace(_POLICY, _POLICY + b" connect-src 'self';", 1)
    return page.replace(b"</head>", script + b"</head>", 1) if b"</head>" in page else page + script
