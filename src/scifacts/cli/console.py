"""Write to standard output and standard error; nothing else in scifacts does."""

from __future__ import annotations

import os
import sys
from contextlib import nullcontext, suppress

from scifacts.errors import HostError
from scifacts.nouns import dataclass
from scifacts.outputs.terminal import Look, finish, look_for, visible

TYPE_CHECKING = False
if TYPE_CHECKING:
    from contextlib import AbstractContextManager
    from typing import TextIO

__all__ = ["Console", "console_for"]


@dataclass(frozen=True, slots=True)
class Console:
    """The two streams, how to write to each, and whether less or more than the summary is wanted."""

    out: Look
    err: Look
    quiet: bool = False
    verbose: bool = False

    def report(self, text: str, encoding: str | None = None) -> None:
        """Write text that a format made to standard output. HostError where that fails."""
        if not text:
            return
        if sys.stdout is None:
            raise HostError("standard output is closed", help="open it, or write to a file with -o")
        try:
            _write(sys.stdout, text, encoding or self.out.encoding)
        except BrokenPipeError:
            pass  # the reader has seen enough; the verdict stands
        except OSError as err:
            raise HostError(
                f"cannot write to standard output: {err.strerror or err}", help="write to a file with -o"
            ) from err

    def data(self, text: str) -> None:
        """Write data to standard output as they are, but a terminal is sent no control of a text's."""
        if _is_terminal(sys.stdout):
            text = "\n".join(map(visible, text.replace("\r\n", "\n").split("\n")))
        self.report(text, encoding="utf-8")

    def say(self, text: str) -> None:
        """Write text that a format made to standard error, as far as that can be."""
        if sys.stderr is not None:
            with suppress(OSError):  # there is nowhere left to complain
                _write(sys.stderr, text, self.err.encoding)

    def note(self, message: str) -> None:
        """Say a line on standard error, unless quiet."""
        if not self.quiet:
            self.say(finish([self.err.ink(message)], self.err))

    def detail(self, message: str) -> None:
        """Say a line on standard error to those who asked for more."""
        if self.verbose:
            self.say(finish([self.err.ink(message)], self.err))

    def working(self, what: str) -> AbstractContextManager[None]:
        """While the work lasts, say on a terminal what takes over a second; nothing anywhere else."""
        if self.quiet or not _is_terminal(sys.stderr):
            return nullcontext()
        from scifacts.cli.progress import progress

        return progress(self.err.ink(what))


def _is_terminal(stream: TextIO | None) -> bool:
    try:
        return stream is not None and stream.isatty()
    except ValueError:  # it was closed under us
        return False


def _write(stream: TextIO, text: str, encoding: str) -> None:
    """Write bytes where the stream takes them: what it cannot encode is escaped, never an error."""
    data = text.encode(encoding, "backslashreplace")
    buffer = getattr(stream, "buffer", None)
    if buffer is None:
        stream.write(data.decode(encoding))
        stream.flush()
        return
    stream.flush()
    buffer.write(data)
    buffer.flush()


def console_for(colour: str = "auto", *, quiet: bool = False, verbose: bool = False) -> Console:
    """A console for the streams of this moment, coloured as asked."""
    out, err = (look_for(stream, colour, os.environ, _columns(stream)) for stream in (sys.stdout, sys.stderr))
    return Console(out, err, quiet, verbose)


def _columns(stream: TextIO | None) -> int | None:
    """The width of a terminal; None for a file or a pipe: what is written there is always the same."""
    try:
        if stream is not None and stream.isatty():
            from shutil import get_terminal_size  # it brings five compression libraries

            return get_terminal_size().columns
    except ValueError as err:  # the stream was closed under us
        raise HostError("standard output is closed") from err
    return None
