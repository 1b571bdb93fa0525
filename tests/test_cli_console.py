"""Writing to streams that are closed, full, broken or odd."""

from __future__ import annotations

import errno
import io
import os
import sys
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
    assert console_for().out == Look(120, colour=True)
    closed = io.StringIO()
    closed.close()
    monkeypatch.setattr(sys, "stdout", closed)
    with pytest.raises(HostError, match="closed"):
        console_for()
