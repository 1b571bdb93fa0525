"""`--watch`: run again whenever a file of the project changes. Polls, so that it works on any disk."""

from __future__ import annotations

import os
import select
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Final

from scifacts.cli.exit import CLEAN
from scifacts.cli.inputs import claims_file
from scifacts.cli.settings import settings_places
from scifacts.errors import HostError, ScifactsError
from scifacts.outputs.summary import counted
from scifacts.outputs.terminal import Style, finish
from scifacts.paths import local_name

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Iterable

    from scifacts.cli.console import Console

__all__ = ["Watch", "announce", "is_alone", "renewed", "repeat"]

_INTERVAL: Final = 0.3  # seconds; looking at 10,000 files takes 20 ms
_MOST_NAMED: Final = 3
_MOST_TEMPLATES: Final = 1_000

# What changes when a file is written, replaced or made readable: times of content and entry, size, inode;
# None where there is no file.
_State = tuple[int, int, int, int] | None


class Watch:
    """The files that a command reads, and how they were when they were last looked at."""

    def __init__(self, options: argparse.Namespace) -> None:
        self._claims = claims_file(options.path)
        self._settings = settings_places(options)
        self._baseline: Path | None = None
        self._sources: tuple[Path, ...] = ()
        self._seen: dict[Path, _State] = {}
        self.look(options)

    def look(self, options: argparse.Namespace) -> None:
        """Take the files as they are for seen; a claims file that is broken leaves the sources it had."""
        self._baseline = getattr(options, "baseline", None)  # the settings may name another one now
        self._sources = self._sources_now()
        self._seen = _states(self._files())

    def _files(self) -> list[Path]:
        baseline = [self._baseline] if self._baseline else []
        templates = _templates(self._claims.parent)
        return [self._claims, *self._sources, *templates, *self._settings, *baseline]

    def _sources_now(self) -> tuple[Path, ...]:
        from scifacts.claims import read_claims

        root = self._claims.parent
        try:
            return tuple(root / local_name(source.path) for source in read_claims(self._claims, root).sources)
        except ScifactsError:
            return self._sources

    def wait(self) -> list[Path]:
        """Wait until files have changed and rest again: an editor may write one in several steps.

        None have changed where the terminal, or what reads standard output, is gone. HostError where the
        folder is that this runs in.
        """
        before = self._seen
        while not is_alone():
            time.sleep(_INTERVAL)
            now = _states(self._files())
            if now != self._seen and now == before:
                changed = [path for path in {**self._seen, **now} if self._seen.get(path) != now.get(path)]
                self._seen = now
                _require_folder()
                return changed
            before = now
        return []


def is_alone() -> bool:
    """Whether nobody can read standard output any more: its terminal or pipe was closed at the other end."""
    if sys.stdout is None or not hasattr(select, "poll"):
        return False
    poll = select.poll()
    try:
        poll.register(sys.stdout.fileno(), 0)
    except (OSError, ValueError):  # it is no stream of the system's
        return False
    return any(event & (select.POLLERR | select.POLLHUP) for _, event in poll.poll(0))


def _require_folder() -> None:
    try:
        os.getcwd()  # noqa: PTH109 - its error is what is asked for
    except OSError as err:
        raise HostError("the folder that this runs in is gone", help="start it again in the new one") from err


def _templates(root: Path) -> list[Path]:
    """The files of a project's own templates."""
    found: list[Path] = []
    for folder, _, names in os.walk(root / "templates" / "site"):
        found += [Path(folder, name) for name in names]
        if len(found) > _MOST_TEMPLATES:
            break
    return sorted(found)


def _states(paths: Iterable[Path]) -> dict[Path, _State]:
    return {path: _state(path) for path in paths}


def _state(path: Path) -> _State:
    try:
        info = path.stat()
    except (OSError, ValueError):
        return None
    return info.st_mtime_ns, info.st_ctime_ns, info.st_size, info.st_ino


def repeat(options: argparse.Namespace, once: Callable[[argparse.Namespace], int]) -> int:
    """Run a command, and again at each change, until it is interrupted; what fails is told.

    Returns the exit status of the last run where nobody is left to read.
    """
    from scifacts.cli import say_failure

    console: Console = options.console
    watch, status = Watch(options), CLEAN
    while True:
        try:
            options = renewed(options)
            console = options.console
            watch.look(options)
            status = once(options)
        except ScifactsError as err:
            status = say_failure(err, options, console)
        console.note("Watching; Ctrl-C ends it.")
        changed = watch.wait()
        if not changed:
            return status
        announce(changed, console)


def renewed(options: argparse.Namespace) -> argparse.Namespace:
    """The options of the same command line with the settings as they are now; the console follows."""
    from scifacts.cli.arguments import parse
    from scifacts.cli.console import console_for

    new = parse((options.command, *options.arguments))
    new.console = console_for(new.color, quiet=new.quiet, verbose=new.verbose)
    return new


def announce(changed: list[Path], console: Console) -> None:
    """Draw a line between two runs that says what changed."""
    names = ", ".join(path.name for path in changed[:_MOST_NAMED])
    more = f" and {counted(len(changed) - _MOST_NAMED, 'other')}" if len(changed) > _MOST_NAMED else ""
    look = console.err
    console.say(finish(["", look.ink(f"=== {names}{more} changed ===", Style.STRONG)], look))
