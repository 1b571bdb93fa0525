"""Tables that several tests read: a row a line, a bar between its parts."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


def rows_of(path: Path) -> list[list[str]]:
    """The rows of a table, each in its parts; a line that begins with "#" is none."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return [[part.strip() for part in line.split("|")] for line in lines if line and line[0] != "#"]


def pairs_of(path: Path) -> list[tuple[str, str, str, str]]:
    """The language, the text and the two words of each pair of a table of words that exclude each other."""
    return [
        (language, text, one, other)
        for language, text, pairs in rows_of(path)
        for one, other in (pair.split("/") for pair in pairs.split(", "))
    ]
