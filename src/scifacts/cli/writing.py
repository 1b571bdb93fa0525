"""Bring a finished report to where it was asked for: standard output, or a file in one step."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

from scifacts.outputs import FORMATS
from scifacts.outputs.terminal import PLAIN

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Iterable, Sequence

    from scifacts.cli.console import Console
    from scifacts.errors import Fault
    from scifacts.outputs.terminal import Look

__all__ = ["add_step_summary", "deliver", "deliver_faults", "folder_in_repository", "own_files"]

# Where a CI run has checked the repository out, for images without .git.
_CHECKOUTS = ("GITHUB_WORKSPACE", "CI_PROJECT_DIR")


def deliver(
    write: Callable[[Look], str], options: argparse.Namespace, console: Console, inputs: Iterable[Path] = ()
) -> None:
    """Write a report. A file is UTF-8 and has colours only when they were asked for by name."""
    format_ = FORMATS.get(options.output_format)
    is_for_programs = format_ is not None and format_.is_for_programs
    folder = folder_in_repository(getattr(options, "path", Path())) if is_for_programs else ""
    if options.output is None:
        encoding = "utf-8" if is_for_programs else console.out.encoding
        console.report(write(replace(console.out, folder=folder)), encoding=encoding)
        return
    from scifacts.publish import write_file

    look = replace(PLAIN, colour=options.color == "always", folder=folder)
    write_file(options.output, write(look).encode(), inputs=(*inputs, *own_files(options)))


def own_files(options: argparse.Namespace) -> list[Path]:
    """The claims file and the settings that a command is about, whether they are there or not."""
    from scifacts.cli.inputs import claims_file
    from scifacts.cli.settings import settings_places

    return [claims_file(getattr(options, "path", None) or Path()), *settings_places(options)]


def deliver_faults(faults: Sequence[Fault], options: argparse.Namespace, console: Console) -> None:
    """Write the faults of an unusable input as a report, where the format is one for programs."""
    format_ = FORMATS.get(getattr(options, "output_format", ""))
    if format_ is None or not format_.is_for_programs:
        return
    deliver(lambda look: format_.write_faults(faults, look), options, console)
    if options.output_format == "github":
        from scifacts.outputs import github

        add_step_summary(lambda look: github.fault_summary(faults, look), options, console)


def add_step_summary(write: Callable[[Look], str], options: argparse.Namespace, console: Console) -> None:
    """Append to the job's summary of a GitHub run; a summary that cannot be written fails nothing."""
    path = os.environ.get("GITHUB_STEP_SUMMARY")
    if not path:
        return
    look = replace(PLAIN, folder=folder_in_repository(options.path))
    reason = _appended(Path(path), write(look) + "\n")
    if reason:
        console.note(f"warning: the job's summary was not written to {path}: {reason}")


def _appended(path: Path, text: str) -> str:
    """Add to a file; why that failed, or ""."""
    try:
        if path.exists() and not path.is_file():
            return "not a regular file"  # a pipe would be waited for
        with path.open("a", encoding="utf-8", errors="backslashreplace") as file:
            file.write(text)
    except (OSError, ValueError) as err:
        return getattr(err, "strerror", None) or str(err)
    return ""


def folder_in_repository(path: Path) -> str:
    """Where the folder of a claims file lies in its repository, with forward slashes; "" at its top.

    The repository is the nearest folder upwards with `.git`, else the checkout of the CI run; without
    either, paths start at the current folder, or at the project where that lies elsewhere.
    """
    root = Path(os.path.realpath(path if os.path.isdir(path) else path.parent))  # noqa: PTH112 - as in inputs
    tops = [top for top in (root, *root.parents) if (top / ".git").exists()][:1]
    tops += [Path(os.path.realpath(os.environ[name])) for name in _CHECKOUTS if os.environ.get(name)]
    for top in (*tops, Path(os.path.realpath("."))):
        if root.is_relative_to(top):
            folder = root.relative_to(top).as_posix()
            return "" if folder == "." else folder
    return ""
