"""`scifacts init`: a project that checks green at once; nothing that is there is touched."""

from __future__ import annotations

import json
import os
import re
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from scifacts._version import __version__
from scifacts.cli.exit import CLEAN
from scifacts.errors import HostError, UsageError
from scifacts.outputs.summary import counted
from scifacts.outputs.terminal import finish

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable, Sequence

    from scifacts.cli.console import Console
    from scifacts.suggest import Beginning

__all__ = ["NAME", "add_arguments", "run"]

NAME = "init"

_EXAMPLES = """\
examples:
  scifacts init
  scifacts init dossier --title "The harbour in figures"
  scifacts init --ci github --pre-commit
"""
_CI = {"github": ".github/workflows/scifacts.yml", "gitlab": ".gitlab-ci.yml"}
_EXAMPLE = "sources/example.txt"
# What finds a line of .gitignore -> the line: what `build` makes, in a folder and as a single file.
_IGNORED = {rb"(?m)^/?build/?\s*$": b"build/", rb"(?m)^/?build\.html\s*$": b"build.html"}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe `scifacts init`."""
    parser.description = (
        "Begin a project in a folder: the text files that lie there become its sources, described by what "
        "they say of themselves, with a first claim; an empty folder gets an example. Nothing is overwritten."
    )
    parser.epilog = _EXAMPLES
    parser.add_argument(
        "path", metavar="FOLDER", nargs="?", type=Path, default=Path(), help="default: this folder"
    )
    parser.add_argument("--title", default="Figures and their sources", help="title of the site")
    parser.add_argument("--ci", choices=tuple(_CI), help="also write what runs scifacts in CI")
    parser.add_argument("--pre-commit", action="store_true", help="also write a hook for pre-commit")


def run(options: argparse.Namespace) -> int:
    """Work out every file, write those that are not there, and say which."""
    console: Console = options.console
    folder: Path = options.path
    if os.path.lexists(folder) and not folder.is_dir():
        raise UsageError(f"{folder} is no folder", help="name a folder")
    if not options.title.strip():
        raise UsageError("a title without a word", help="leave --title out")
    try:
        files, notes = _files(folder, options)
        kept = [name for name in files if os.path.lexists(folder / name)]
        new = {name: data for name, data in files.items() if name not in kept}
        _write(folder, new)
    except OSError as err:
        raise HostError(
            f"cannot write to {folder}: {err.strerror or err}", help="mend it and run again"
        ) from err
    ignored = _ignore_build(folder)
    made = [*new, *([".gitignore"] if ignored else [])]
    console.report(finish((f"created {console.out.ink(name)}" for name in made), console.out))
    left = [f"left as it is: {name}" for name in kept]
    console.say(finish((console.err.ink(note) for note in (*notes, *left)), console.err))
    console.note(_next(made))
    if options.pre_commit:
        console.note("To check before each commit: pre-commit install.")
    if any(name in made for name in (*_CI.values(), ".pre-commit-config.yaml")):
        console.note(
            f"What was written takes scifacts {__version__} from PyPI; until it is there, see its comment."
        )
    return CLEAN


def _next(made: list[str]) -> str:
    if "claims.yaml" not in made:
        return f"Wrote {counted(len(made), 'file')}; claims.yaml was there."
    return "Next: scifacts check; scifacts suggest --write; scifacts build."


def _files(folder: Path, options: argparse.Namespace) -> tuple[dict[str, bytes], list[str]]:
    """Path -> content of all that a project needs, and what the user should know."""
    from scifacts.claims.json_schema import json_schema

    schema = json.dumps(json_schema(), ensure_ascii=False, indent=2) + "\n"
    files: dict[str, bytes] = {}
    notes: list[str] = []
    if os.path.lexists(folder / "claims.yaml"):
        files["claims.yaml"] = b""  # never written: it is there
    else:
        files, notes = _project(folder, options.title)
    files["claims.schema.json"] = schema.encode()
    if options.ci:
        files[_CI[options.ci]] = _template(f"{options.ci}.yml")
    if options.pre_commit:
        files[".pre-commit-config.yaml"] = _template("pre-commit.yaml")
    return files, notes


def _template(name: str) -> bytes:
    from scifacts.assets import templates

    return (templates() / "init" / name).read_bytes().replace(b"@VERSION@", __version__.encode())


def _project(folder: Path, title: str) -> tuple[dict[str, bytes], list[str]]:
    from scifacts.claims.reader import parse
    from scifacts.suggest import begin, documents, no_files, unread

    files: dict[str, bytes] = {}
    found, others = (documents(folder), unread(folder)) if folder.is_dir() else ([], [])
    begun = begin(folder, found, title) if found else None
    skipped = begun.skipped if begun else ()
    if begun is None or not begun.sources:
        begun, files = _example(title)
    data = begun.text.encode()
    parse(data, "claims.yaml")  # what is written can be read, or nothing is
    notes = [f"no source: {why}" for why in skipped]
    if skipped and files:
        notes.append(f"none of these documents can be a source: {_EXAMPLE} stands in for one")
    if others:
        help_ = "save it as text (.txt, .md), then scifacts add source"
        notes.append(f"not read: {_first_of(others, folder)}: {help_}")
    if folder.is_dir() and (links := no_files(folder)):
        notes.append(f"not read: {_first_of(links, folder)}: a link or no regular file; copy it here")
    if not begun.claims:
        notes.append("no document has a sentence to begin with: add a claim, then scifacts check")
    return {**files, "claims.yaml": data}, notes


def _first_of(files: Sequence[Path], folder: Path) -> str:
    more = f" and {len(files) - 1:,} more" if files[1:] else ""
    return f"{files[0].relative_to(folder).as_posix()!r}{more}"


def _example(title: str) -> tuple[Beginning, dict[str, bytes]]:
    """The beginning of a project whose only source is a file that it brings."""
    import tempfile

    from scifacts.suggest import begin

    data = _template("example.txt")
    with tempfile.TemporaryDirectory() as name:
        example = Path(name) / _EXAMPLE
        example.parent.mkdir()
        example.write_bytes(data)
        return begin(Path(name), [example], title), {_EXAMPLE: data}


def _write(folder: Path, files: dict[str, bytes]) -> None:
    """Write all files or none."""
    from scifacts.publish import write_file

    made: list[Path] = []
    try:
        for name, data in files.items():
            target = folder / name
            _make_folders(target.parent, made)
            write_file(target, data)
            made.append(target)
    except BaseException:
        _undo(made)
        raise


def _make_folders(folder: Path, made: list[Path]) -> None:
    for parent in [*reversed(folder.parents), folder]:
        if not parent.exists():
            parent.mkdir()
            made.append(parent)


def _undo(made: Iterable[Path]) -> None:
    for path in reversed(list(made)):
        with suppress(OSError):
            if path.is_dir():
                path.rmdir()
            else:
                path.unlink()


def _ignore_build(folder: Path) -> bool:
    """Add the site's folder and file to .gitignore, unless lines name them; whether anything was written."""
    from scifacts.publish import write_file

    path = folder / ".gitignore"
    try:
        old = path.read_bytes() if path.exists() else b""
    except OSError as err:
        raise HostError(
            f"cannot read {path}: {err.strerror or err}", help="add the line build/ by hand"
        ) from err
    missing = [line for pattern, line in _IGNORED.items() if not re.search(pattern, old)]
    if not missing:
        return False
    newline = b"\r\n" if b"\r\n" in old else b"\n"
    lines = [old + (newline if old and not old.endswith((b"\n", b"\r")) else b"")]
    write_file(path, b"".join([*lines, *(line + newline for line in missing)]))
    return True
