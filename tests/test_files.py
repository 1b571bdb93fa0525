"""Opening and decoding any file: refused in time, located in bytes and lines, never guessed."""

from __future__ import annotations

import errno
import hashlib
import os
import sys
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scifacts.cli import main
from scifacts.files import Unreadable, decode, printable, read_failure, read_regular, sha256_of

if TYPE_CHECKING:
    from pathlib import Path

TEXT = "Café – 160 “countries”\r\nund 3,09 Billionen\r😀\n"


@pytest.mark.parametrize(
    "data",
    [
        TEXT.encode(),
        TEXT.encode("utf-8-sig"),
        TEXT.encode("utf-16"),
        b"\xfe\xff" + TEXT.encode("utf-16-be"),
        TEXT.encode("utf-32"),
        b"\x00\x00\xfe\xff" + TEXT.encode("utf-32-be"),
    ],
)
def test_what_a_byte_order_mark_announces(data: bytes) -> None:
    assert decode(data) == TEXT


@pytest.mark.parametrize(
    "text", ["", " \n\n", "a\x0cb\x1dc\x85d\u2028e", "\x1b[0m", "a\ufeffb", "\x0b" * 100]
)
def test_unusual_text_is_text(text: str) -> None:
    assert decode(text.encode()) == text


BAD = [
    (b"caf\xe9 au lait", "not UTF-8: byte 0xe9 at offset 3 (line 1, column 4)", 1, 4),
    (b"ab\r\nc\rd\ne\x93f\x94", "not UTF-8: byte 0x93 at offset 9 (line 4, column 2)", 4, 2),
    (
        "é’".encode()[:-1],
        "not UTF-8: the file ends in the middle of a character, at offset 2 (line 1, column 2)",
        1,
        2,
    ),
    (b"\xef\xbb\xbfcaf\xe9!", "not UTF-8: byte 0xe9 at offset 6 (line 1, column 4)", 1, 4),
    (b"\xc0\x80", "not UTF-8: byte 0xc0 at offset 0 (line 1, column 1)", 1, 1),
    (b"x\xed\xa0\x80", "not UTF-8: byte 0xed at offset 1 (line 1, column 2)", 1, 2),
    (
        b"\xff\xfea\x00\n\x00b",
        "not UTF-16: the file ends in the middle of a character, at offset 6 (line 2, column 1)",
        2,
        1,
    ),
    (b"\xff\xfea\x00\x00\xd8b\x00", "not UTF-16: byte 0x00 at offset 4 (line 1, column 2)", 1, 2),
    (b"ab\x00c", "looks binary: byte 0x00 at offset 2 (line 1, column 3)", 1, 3),
    (
        b"a\n" + b"\x01" * 10,
        "looks binary: 10 control characters, the first at offset 2 (line 2, column 1)",
        2,
        1,
    ),
    (
        "ab".encode("utf-16-le") * 9,
        "looks like UTF-16 without a byte order mark: byte 0x00 at offset 1",
        1,
        2,
    ),
    (
        "ab".encode("utf-16-be") * 9,
        "looks like UTF-16 without a byte order mark: byte 0x00 at offset 0",
        1,
        1,
    ),
]


@pytest.mark.parametrize(("data", "message", "line", "column"), BAD, ids=[row[1] for row in BAD])
def test_what_is_no_text_is_located(data: bytes, message: str, line: int, column: int) -> None:
    with pytest.raises(Unreadable) as caught:
        decode(data)
    assert (str(caught.value), caught.value.line, caught.value.column) == (message, line, column)
    assert "UTF-8" in caught.value.help


@settings(derandomize=True, max_examples=200, deadline=None)
@given(st.binary(max_size=200))
def test_bytes_are_decoded_whole_or_refused_with_a_place(data: bytes) -> None:
    try:
        text = decode(data)
    except Unreadable as err:
        reason = err
    else:
        assert "\ufffd" not in text or "\ufffd".encode() in data or data[:2] in (b"\xff\xfe", b"\xfe\xff")
        return
    assert reason.line is not None
    assert reason.column is not None
    assert reason.help


def test_a_size_is_checked_before_and_after_reading(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"x" * 10)
    assert read_regular(path, 10) == b"x" * 10
    with pytest.raises(Unreadable, match="too large: 10 bytes; at most 9 are read"):
        read_regular(path, 9)
    small = tmp_path / "small"
    small.write_bytes(b"")
    info = small.stat()
    with monkeypatch.context() as patch:
        patch.setattr(os, "fstat", lambda _: info)
        patch.setattr(os, "stat", lambda _: info)
        with pytest.raises(Unreadable, match="too large: 10 bytes; at most 9 are read"):
            read_regular(path, 9)


def test_a_file_that_becomes_a_pipe_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    (tmp_path / "empty").write_bytes(b"")
    info = (tmp_path / "empty").stat()
    with monkeypatch.context() as patch:
        patch.setattr(os, "stat", lambda _: info)
        with pytest.raises(Unreadable, match="not a regular file but a named pipe"):
            read_regular(pipe, 10)


@pytest.mark.parametrize(
    ("number", "message"),
    [
        (errno.ENOENT, "no such file"),
        (errno.ENOTDIR, "no such file: a part of its path is no directory"),
        (errno.EACCES, "permission denied"),
        (errno.EPERM, "permission denied"),
        (errno.ENAMETOOLONG, "the name is too long for the file system"),
        (errno.ELOOP, "symbolic links that lead in a circle"),
        (errno.ENXIO, "not a regular file but a socket or a device"),
        (errno.EIO, f"cannot be read: {os.strerror(errno.EIO)}"),
    ],
)
def test_what_the_system_says_in_plain_words(number: int, message: str) -> None:
    assert str(read_failure(OSError(number, os.strerror(number)))) == message


def test_a_name_that_the_system_cannot_take() -> None:
    with pytest.raises(Unreadable, match="the system cannot take this name"):
        read_regular("a\0b", 10)


def test_names_are_printable() -> None:
    assert printable(os.fsdecode(b"\xff\xc3\xa9.txt")) == "\\xffé.txt"


@pytest.mark.parametrize("size", [0, 1, 500_000, 500_001])
@pytest.mark.parametrize("lacking", [(), ("_sha2", "_sha256")])
def test_a_digest_is_the_same_with_and_without_openssl(
    monkeypatch: pytest.MonkeyPatch, size: int, lacking: tuple[str, ...]
) -> None:
    for module in lacking:
        monkeypatch.setitem(sys.modules, module, None)
    assert sha256_of(b"a" * size) == hashlib.sha256(b"a" * size).hexdigest()


@pytest.mark.parametrize("number", [errno.EACCES, errno.EIO])
def test_a_file_that_the_machine_keeps_back_is_no_bad_input(
    number: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def refuse(path: Path, limit: int) -> bytes:
        raise read_failure(OSError(number, os.strerror(number)))

    (tmp_path / "claims.yaml").write_text("version: 1\nsources: {}\nclaims: []\n")
    monkeypatch.setattr("scifacts.claims.reader.read_regular", refuse)
    assert main(["check", str(tmp_path)]) == 3
    assert str(read_failure(OSError(number, os.strerror(number)))) in capsys.readouterr().err
