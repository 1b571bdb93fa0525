"""`--watch`: run again whenever a file of the project changes. Polls, so that it works on any disk."""

from __future__ import annotations

import os
import time
from pathlib import Path
from typing import TYPE_CHECKING, Final

from scifacts.errors import ScifactsError
from scifacts.outputs.summary import counted
from scifacts.outputs.terminal import Style, finish

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Iterable

    from scifacts.cli.console import Console

__all__ = ["Watch", "announce", "repeat"]

_INTERVAL: Final = 0.3  # seconds; looking at 10,000 files takes 20 ms
_MOST_NAMED: Final = 3
_MOST_TEMPLATES: Final = 1_000

# A file's modification time and size; None where there is none.
_State = tuple[int, int] | None


class Watch:
    """The files of a project, and how they were when they were last looked at."""

    def __init__(self, claims: Path) -> None:
        self._claims = claims / "claims.yaml" if claims.is_dir() else claims
        self._sources: tuple[Path, ...] = ()
        self._seen: dict[Path, _State] = {}
        self.look()

    def look(self) -> None:
        """Take the files as they are for seen; a claims file that is broken leaves the sources it had."""
        self._sources = self._sources_now()
        self._seen = _states(self._files())

    def _files(self) -> list[Path]:
        return [self._claims, *self._sources, *_templates(self._claims.parent)]

    def _sources_now(self) -> tuple[Path, ...]:
        from scifacts.claims import read_claims

        root = self._claims.parent
        try:
            return tuple(root / source.path for source in read_claims(self._claims, root).sources)
        except ScifactsError:
            return self._sources

    def wait(self) -> list[Path]:
        """Wait until files have changed and rest again: an editor may write one in several steps."""
        changed: list[Path] = []
        before = self._seen
        while True:
            time.sleep(_INTERVAL)
            now = _states(self._files())
            if now != self._seen and now == before:
                changed = [path for path in {**self._seen, **now} if self._seen.get(path) != now.get(path)]
                self._seen = now
                return changed
            before = now


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
    return info.st_mtime_ns, info.st_size


def repeat(options: argparse.Namespace, once: Callable[[argparse.Namespace], int]) -> int:
    """Run a command, and again at each change, until it is interrupted; what fails is told."""
    from scifacts.cli import say_failure

    console: Console = options.console
    watch = Watch(options.path)
    while True:
        watch.look()
        try:
            once(options)
        except ScifactsError as err:
            say_failure(err, options, console)
        console.note("Watching; Ctrl-C ends it.")
        announce(watch.wait(), console)


def announce(changed: list[Path], console: Console) -> None:
    """Draw a line between two runs that says what changed."""
    names = ", ".join(path.name for path in changed[:_MOST_NAMED])
    more = f" and {counted(len(changed) - _MOST_NAMED, 'other')}" if len(changed) > _MOST_NAMED else ""
    look = console.err
    console.say(finish(["", look.ink(f"=== {names}{more} changed ===", Style.STRONG)], look))
