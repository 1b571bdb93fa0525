"""Writing to streams that are closed, full, broken or odd."""

from __future__ import annotations

import errno
import io
import os
import sys
import time
from typing import TYPE_CHECKING

import pytest

from scifacts.cli.console import Console, console_for
from scifacts.errors import HostError
from scifacts.outputs.terminal import PLAIN, Look

if TYPE_CHECKING:
    from typing import Any as Buffer

CONSOLE = Console(PLAIN, PLAIN)


class _Raw(io.RawIOBase):
    """A stream on which every write fails with one error."""

    def __init__(self, code: int) -> None:
        self.code = code

    def writable(self) -> bool:
        return True

    def write(self, data: Buffer, /) -> int:
        raise OSError(self.code, os.strerror(self.code))


def _failing(code: int) -> io.TextIOWrapper:
    class Buffered(io.BufferedWriter):
        def close(self) -> None:
            self.detach()

    return io.TextIOWrapper(Buffered(_Raw(code)), encoding="utf-8")


def test_a_closed_stream_is_a_failure_only_when_there_is_something_to_say(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sys, "stdout", None)
    monkeypatch.setattr(sys, "stderr", None)
    CONSOLE.report("")
    CONSOLE.say("lost")
    with pytest.raises(HostError, match="standard output is closed"):
        CONSOLE.report("text")
    assert console_for().out == PLAIN


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")  # it fails to the very end
@pytest.mark.parametrize(
    ("code", "is_quiet"), [(errno.EPIPE, True), (errno.ENOSPC, False), (errno.EIO, False)]
)
def test_a_stream_that_fails(monkeypatch: pytest.MonkeyPatch, code: int, is_quiet: bool) -> None:
    monkeypatch.setattr(sys, "stdout", _failing(code))
    monkeypatch.setattr(sys, "stderr", _failing(code))
    CONSOLE.say("nobody hears")
    if is_quiet:
        CONSOLE.report("text")
    else:
        with pytest.raises(HostError, match=f"cannot write to standard output: {os.strerror(code)}"):
            CONSOLE.report("text")


def test_a_stream_of_text_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    stream = io.StringIO()
    monkeypatch.setattr(sys, "stdout", stream)
    Console(Look(encoding="ascii"), PLAIN).report("it’s \udc80\n")
    assert stream.getvalue() == "it\\u2019s \\udc80\n"
    CONSOLE.report("it’s\n", encoding="utf-8")
    assert stream.getvalue().endswith("it’s\n")


def test_notes_are_for_those_who_want_them(capsys: pytest.CaptureFixture[str]) -> None:
    Console(PLAIN, PLAIN, quiet=True).note("x")
    Console(PLAIN, PLAIN).note("a\x1bb")
    assert capsys.readouterr().err == "a\\x1bb\n"


def test_a_terminal_has_a_width(monkeypatch: pytest.MonkeyPatch) -> None:
    class Tty(io.StringIO):
        def isatty(self) -> bool:
            return True

    monkeypatch.setattr(sys, "stdout", Tty())
    monkeypatch.setenv("COLUMNS", "120")
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.delenv("NO_COLOR", raising=False)
    assert console_for().out == Look(120, colour=True, wraps=True)
    closed = io.StringIO()
    closed.close()
    monkeypatch.setattr(sys, "stdout", closed)
    with pytest.raises(HostError, match="closed"):
        console_for()


class _Screen(io.StringIO):
    """A terminal that remembers."""

    def isatty(self) -> bool:
        return True


def test_work_over_a_second_is_shown_and_taken_away(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("scifacts.cli.progress._PATIENCE", 0.02)
    monkeypatch.setattr("scifacts.cli.progress._BEAT", 0.01)
    screen = _Screen()
    monkeypatch.setattr(sys, "stderr", screen)
    with CONSOLE.working("checking \x1b[2J"):
        deadline = time.monotonic() + 20
        while screen.getvalue().count("checking") < 2 and time.monotonic() < deadline:
            time.sleep(0.01)
    printed = screen.getvalue()
    assert printed.startswith("\r\x1b[Kchecking \\x1b[2J … 0 s\r\x1b[K")
    assert printed.endswith("\r\x1b[K"), "nothing stays"


def test_short_work_is_not_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    screen = _Screen()
    monkeypatch.setattr(sys, "stderr", screen)
    with pytest.raises(KeyboardInterrupt), CONSOLE.working("checking"):
        raise KeyboardInterrupt
    assert screen.getvalue() == ""


@pytest.mark.parametrize("kind", ["pipe", "quiet", "closed", "none"])
def test_work_is_shown_on_a_terminal_alone(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def never(what: str) -> None:
        raise AssertionError(what)

    monkeypatch.setattr("scifacts.cli.progress.progress", never)
    closed = io.StringIO()
    closed.close()
    streams = {"pipe": io.StringIO(), "quiet": _Screen(), "closed": closed, "none": None}
    monkeypatch.setattr(sys, "stderr", streams[kind])
    with Console(PLAIN, PLAIN, quiet=kind == "quiet").working("checking"):
        pass


def test_a_terminal_that_goes_away_fails_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("scifacts.cli.progress._PATIENCE", 0.01)
    screen = _Screen()
    monkeypatch.setattr(sys, "stderr", screen)
    with CONSOLE.working("checking"):
        screen.close()
        time.sleep(0.05)


def test_details_are_for_those_who_ask(capsys: pytest.CaptureFixture[str]) -> None:
    Console(PLAIN, PLAIN).detail("x")
    Console(PLAIN, PLAIN, verbose=True).detail("a\x1bb")
    assert capsys.readouterr().err == "a\\x1bb\n"
