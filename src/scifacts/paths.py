"""What may name a source file: a relative path below the project, the same on every system."""

from __future__ import annotations

import os
import re
import sys
import unicodedata

from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

__all__ = ["DEVICE_NAMES", "JOINERS", "clean_path", "listed_name", "local_name", "path_fault"]

# Names that Windows keeps for devices, whatever suffix follows them.
DEVICE_NAMES: Final = frozenset(
    {"con", "prn", "aux", "nul", "conin$", "conout$"}
    | {f"{port}{digit}" for port in ("com", "lpt") for digit in "0123456789"}
)
_DRIVE: Final = lazy(r"[A-Za-z]:")
_URL: Final = lazy(r"(?:[A-Za-z][A-Za-z0-9+.-]*://|file:)", re.IGNORECASE)
# Joiners that Persian, Indic and emoji names need; every other invisible character is refused.
JOINERS: Final = frozenset("\u200c\u200d")
_UTF_8: Final = sys.getfilesystemencoding() == "utf-8"  # not in the C locale with PYTHONUTF8=0
_UNSEEN: Final = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})


def clean_path(path: str) -> str:
    """Drop `.` and empty parts: `./seeds//a.txt` is `seeds/a.txt`."""
    return "/".join(part for part in path.split("/") if part not in ("", "."))


def local_name(path: str) -> str:
    """A path or name as the system's calls take it: its bytes are UTF-8, whatever the locale says."""
    return path if _UTF_8 else os.fsdecode(path.encode("utf-8", "surrogateescape"))


def listed_name(name: str) -> str:
    """The way back from `local_name`, for a name that the system gave."""
    return name if _UTF_8 else os.fsencode(name).decode("utf-8", "surrogateescape")


def path_fault(path: str) -> tuple[str, str] | None:
    """Say why a path cannot name a source, and what to write instead; None where it can."""
    return _outside(path) or _unsafe(path)


def _outside(path: str) -> tuple[str, str] | None:
    inside = "give the path relative to the project, such as seeds/article.txt"
    if _URL.match(path):
        return "a URL is no path: sources are files", inside + "; a web address belongs in 'url'"
    if path.startswith("\\\\"):
        return "a network path leads out of the project", inside
    if _DRIVE.match(path):
        return "a path with a drive leads out of the project", inside
    if path.startswith(("/", "\\")):
        return "an absolute path leads out of the project", inside
    if path.startswith("~"):
        return "a path that begins with '~' leads out of the project", inside
    if ".." in path.replace("\\", "/").split("/"):
        return "a path with '..' may lead out of the project", inside
    return None


# Names that files of private keys have.
_KEYS = ("id_rsa", "id_dsa", "id_ecdsa", "id_ed25519", ".pem", ".key", ".p12", ".pfx", ".kdbx")


def _unsafe(path: str) -> tuple[str, str] | None:
    if "\\" in path:
        return "a backslash in a path", f"use forward slashes: {path.replace(chr(92), '/')}"
    for index, character in enumerate(path, 1):
        if unicodedata.category(character) in _UNSEEN and character not in JOINERS:
            what = f"an invisible character in a path: U+{ord(character):04X} as character {index}"
            return what, "type the path by hand, or rename the file"
    parts = clean_path(path).split("/")
    if parts == [""]:
        return "a path that names no file", "name a file, such as seeds/article.txt"
    for part in parts:
        if part.startswith("."):
            return f"a hidden file or directory is no source: '{part}'", "copy what is meant to be published"
    if parts[-1].lower().endswith(_KEYS):
        return f"a file of that name holds a key: '{parts[-1]}'", "copy what is meant to be published"
    return None
