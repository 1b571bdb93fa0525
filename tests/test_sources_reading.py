"""Reading sources: the text as it is, or an error that says where, what and what to do."""

from __future__ import annotations

import hashlib
import os
import socket
import unicodedata
from pathlib import Path

import pytest

from endless import ends
from scifacts import sources
from scifacts.files import Unreadable
from scifacts.model import Position, Source
from scifacts.paths import path_fault
from scifacts.project import load
from scifacts.sources import read_source
from scifacts.sources.reading import SOURCE_LIMIT

SEEDS = Path(__file__).parents[1] / "seeds"


def read(root: Path, path: str) -> Source:
    return read_source(root, Source(id="s", path=path, title="S"))


def error(root: Path, path: str) -> str:
    found = read(root, path)
    assert found.error is not None
    assert found.text == ""
    assert "\n" not in found.error
    return found.error


@pytest.mark.parametrize("name", sorted(path.name for path in SEEDS.iterdir()))
def test_the_articles_are_read_as_they_are(name: str) -> None:
    found = read(SEEDS.parent, f"seeds/{name}")
    data = (SEEDS / name).read_bytes()
    assert found.text.encode() == data
    assert found.sha256 == hashlib.sha256(data).hexdigest()
    assert (found.error, found.error_at) == (None, None)


@pytest.mark.parametrize("text", ["", " \n", "a\r\nb\rc\nd", "x\u2028y\x85z\x0c", "\ufeffx"])
def test_newlines_and_blanks_stay(tmp_path: Path, text: str) -> None:
    (tmp_path / "a.txt").write_bytes(b"\xef\xbb\xbf" + text.encode())
    assert read(tmp_path, "a.txt").text == text
    assert read(tmp_path, "a.txt").error is None


def test_declared_fields_stay(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("x")
    source = Source(id="s", path="a.txt", title="S", pinned="0" * 64, position=Position("claims.yaml", 4, 2))
    found = read_source(tmp_path, source)
    assert (found.pinned, found.position, found.title) == ("0" * 64, source.position, "S")


def test_undecodable_bytes_are_located_and_fingerprinted(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"one\r\ntwo\ncaf\xe9 x")
    found = read(tmp_path, "a.txt")
    assert found.error == "not UTF-8: byte 0xe9 at offset 12 (line 3, column 4); save the file as UTF-8"
    assert found.error_at == Position("a.txt", 3, 4)
    assert found.sha256 == hashlib.sha256(b"one\r\ntwo\ncaf\xe9 x").hexdigest()


def test_a_binary_file(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(b"%PDF-1.7\n\x00\x01")
    found = read(tmp_path, "a.pdf")
    assert (
        found.error
        == "looks binary: byte 0x00 at offset 9 (line 2, column 1); name a text file, saved as UTF-8"
    )
    assert found.error_at == Position("a.pdf", 2, 1)


@pytest.mark.parametrize(
    ("path", "message"),
    [
        ("../../etc/passwd", "a path with '..' may lead out of the project"),
        ("/etc/passwd", "an absolute path leads out of the project"),
        ("C:\\x", "a path with a drive leads out of the project"),
        ("\\\\srv\\x", "a network path leads out of the project"),
        ("file:///etc/passwd", "a URL is no path: sources are files"),
        ("~/x", "a path that begins with '~' leads out of the project"),
        ("a\0b", "an invisible character in a path: U+0000"),
        (".env", "a hidden file or directory is no source: '.env'"),
    ],
)
def test_unsafe_paths_are_refused_before_anything_is_opened(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, path: str, message: str
) -> None:
    path_fault(path)  # its patterns are compiled at first use, from a file beside the bytecode
    with monkeypatch.context() as patch:
        for name in ("open", "stat", "lstat", "listdir", "scandir"):
            patch.setattr(os, name, lambda *_, **__: pytest.fail("opened"))
        found = error(tmp_path, path)
    assert found.startswith(message)
    assert "; " in found


def test_links(tmp_path: Path) -> None:
    root = tmp_path / "project"
    for folder in (root / "in", root / ".git", tmp_path / "out"):
        folder.mkdir(parents=True)
        (folder / "a.txt").write_text("x")
    links = {
        "file.txt": "in/a.txt",
        "folder": "in",
        "again": "folder",
        "out.txt": "../out/a.txt",
        "away": "../out",
        "back": "../project/in",
        "hidden.txt": ".git/a.txt",
        "dangling.txt": "in/b.txt",
        "circle.txt": "circle.txt",
        "absolute": os.fspath(root / "in"),
    }
    for name, target in links.items():
        (root / name).symlink_to(target)
    for path in ("file.txt", "folder/a.txt", "again/a.txt", "back/a.txt", "absolute/a.txt"):
        assert read(root, path).text == "x", path
    outside = "a symbolic link leads out of the project; copy the file into the project"
    assert error(root, "out.txt") == outside
    assert error(root, "away/a.txt") == outside
    assert error(root, "away/secret.txt") == outside
    assert error(root, "hidden.txt").startswith("a symbolic link leads to a hidden file; ")
    assert error(root, "dangling.txt").startswith("no such file; ")
    assert error(root, "circle.txt") == "symbolic links that lead in a circle; replace the link with the file"


def test_a_project_may_itself_stand_behind_a_link_or_be_hidden(tmp_path: Path) -> None:
    (tmp_path / ".hidden").mkdir()
    (tmp_path / ".hidden" / "a.txt").write_text("x")
    (tmp_path / "link").symlink_to(".hidden")
    assert read(tmp_path / "link", "a.txt").text == "x"
    assert read(tmp_path / ".hidden", "a.txt").text == "x"


def test_what_is_no_regular_file_is_refused_at_once(tmp_path: Path) -> None:
    (tmp_path / "folder.txt").mkdir()
    os.mkfifo(tmp_path / "pipe.txt")
    with ends():
        with socket.socket(socket.AF_UNIX) as server:
            server.bind(os.fspath(tmp_path / "socket.txt"))
            assert error(tmp_path, "socket.txt") == "not a regular file but a socket; name a text file"
        assert error(tmp_path, "folder.txt") == "not a regular file but a directory; name a text file"
        assert error(tmp_path, "pipe.txt") == "not a regular file but a named pipe; name a text file"
        assert error(Path("/dev"), "zero") == "not a regular file but a device; name a text file"


def test_missing_files_and_near_names(tmp_path: Path) -> None:
    (tmp_path / "seeds").mkdir()
    (tmp_path / "seeds" / "article.txt").write_text("x")
    (tmp_path / "seeds" / ".artical.txt").write_text("x")
    assert error(tmp_path, "seeds/artical.txt") == "no such file: 'artical.txt'; did you mean 'article.txt'?"
    assert error(tmp_path, "seeds/zzz") == "no such file: 'zzz'; look at the spelling of the path"
    assert error(tmp_path, "sed/article.txt") == "no such file: 'sed'; did you mean 'seeds'?"
    assert error(tmp_path, "seeds/article.txt/x").startswith(
        "no such file: a part of its path is no directory"
    )
    assert error(tmp_path / "nowhere", "a.txt").startswith("no such file; ")


MOVED = [
    # (files, pin of the source, what is said of it)
    ({"docs/new.md": "It took 1,240  **ships** in May.\n"}, None, "'docs/new.md' has what is quoted from it"),
    ({"new.txt": "Other words.\n"}, b"Other words.\n", "'new.txt' has the bytes that its sha256 names"),
    ({"new.txt": "Other words.\n"}, None, "did you mean 'new.txt'?"),
    ({"a.txt": "It took 1,240 ships in May.", "b.txt": "It took 1,240 ships in May."}, None, "look at"),
    ({"new.csv": "It took 1,240 ships in May.", ".new.md": "It took 1,240 ships in May."}, None, "look at"),
]


@pytest.mark.parametrize(("files", "pin", "said"), MOVED)
def test_a_renamed_source_is_known_by_its_pin_or_its_quotes(
    files: dict[str, str], pin: bytes | None, said: str, tmp_path: Path
) -> None:
    pinned = f", sha256: {hashlib.sha256(pin).hexdigest()}" if pin else ""
    (tmp_path / "claims.yaml").write_text(
        f"version: 1\nsources:\n  s: {{path: gone-away.txt{pinned}}}\nclaims:\n  - id: ships\n"
        "    statement: It took 1,240 ships in May.\n"
        '    quotes: [{source: s, exact: "It took 1,240 ships in May"}]\n',
        encoding="utf-8",
    )
    for name, text in files.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    (source,) = load(tmp_path).sources
    assert source.error is not None
    assert source.error.startswith(f"no such file: 'gone-away.txt'; {said}")


@pytest.mark.parametrize("path", ["Seeds/a.txt", "seeds/A.txt", "seeds/a.TXT", "SEEDS/A.TXT"])
def test_another_case_is_an_error_on_every_system(tmp_path: Path, path: str) -> None:
    (tmp_path / "seeds").mkdir()
    (tmp_path / "seeds" / "a.txt").write_text("x")
    assert "the name on disk is '" in error(tmp_path, path)
    assert "with other capitals; write the name as it is on disk" in error(tmp_path, path)


def test_another_case_is_an_error_where_the_system_ignores_case(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.txt").write_text("x")
    monkeypatch.setattr(sources.names, "_exists", lambda *_: True)
    assert error(tmp_path, "A.txt").startswith(
        "no such file: the name on disk is 'a.txt', with other capitals"
    )
    assert read(tmp_path, "a.txt").text == "x"


def test_two_files_that_differ_in_case_are_two(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("x")
    (tmp_path / "A.txt").write_text("y")
    if len(list(tmp_path.iterdir())) == 1:
        pytest.skip("the file system ignores case")
    assert (read(tmp_path, "a.txt").text, read(tmp_path, "A.txt").text) == ("x", "y")


@pytest.mark.parametrize(("on_disk", "written"), [("NFD", "NFC"), ("NFC", "NFD"), ("NFC", "NFC")])
def test_a_name_in_either_form_is_the_same_name(tmp_path: Path, on_disk: str, written: str) -> None:
    name = "é.txt"
    (tmp_path / unicodedata.normalize(on_disk, name)).write_text("x")  # type: ignore[arg-type]  # a table
    assert read(tmp_path, unicodedata.normalize(written, name)).text == "x"  # type: ignore[arg-type]


def test_names_beside_it_may_be_no_utf8(tmp_path: Path) -> None:
    (tmp_path / os.fsdecode(b"\xffa.txt")).write_text("x")
    error(tmp_path, "a.txt").encode()
    (tmp_path / "a.txt").write_text("x")
    assert read(tmp_path, "a.txt").text == "x"


def test_names_that_are_too_long(tmp_path: Path) -> None:
    long = "the name is too long for the file system; give the file a shorter name"
    assert error(tmp_path, "a" * 300 + ".txt") == long
    assert error(tmp_path, "d/" * 3000 + "a.txt").startswith("no such file")


def test_limits(tmp_path: Path) -> None:
    for size in (SOURCE_LIMIT + 1, 200_000_000):
        with (tmp_path / "a.txt").open("wb") as file:
            file.truncate(size)
        with ends():
            assert error(tmp_path, "a.txt").startswith(
                f"too large: {size:,} bytes; at most 33,554,432 are read; "
            )


@pytest.mark.no_cover
def test_a_line_of_ten_megabytes(tmp_path: Path) -> None:
    text = "x " * 5_000_000
    (tmp_path / "a.txt").write_text(text)
    with ends():
        assert read(tmp_path, "a.txt").text == text
        assert len(sources.blocks(text)) == 1


@pytest.mark.parametrize("name", ["stat", "open"])
@pytest.mark.parametrize(
    ("error_type", "message"),
    [
        (PermissionError(13, "x"), "permission denied; let the user who runs this read it"),
        (OSError(5, "Input/output error"), "cannot be read: Input/output error"),
        (UnicodeEncodeError("ascii", "é", 0, 1, "x"), "the system cannot take this name; "),
    ],
)
def test_whatever_the_system_says_is_an_error_of_the_source(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, error_type: Exception, message: str
) -> None:
    (tmp_path / "a.txt").write_text("x")

    def fails(*_: object, **__: object) -> object:
        raise error_type

    with monkeypatch.context() as patch:
        patch.setattr(os.path, "realpath", lambda path, **_: os.fspath(path))
        patch.setattr(os, name, fails)
        found = read(tmp_path, "a.txt").error
    assert found is not None
    assert found.startswith(message)


def test_a_file_that_vanishes_between_listing_and_opening(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sources.names, "_exists", lambda directory, name: name == "a.txt")
    assert error(tmp_path, "a.txt") == "no such file; look at the spelling of the path"


def test_a_reader_is_chosen_by_suffix(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def shout(data: bytes) -> str:
        return data.decode().upper()

    def refuse(_: bytes) -> str:
        raise Unreadable("no article in it", help="look at the file", line=2, column=3)

    monkeypatch.setitem(sources.READERS, ".up", shout)
    monkeypatch.setitem(sources.READERS, ".no", refuse)
    for name in ("a.up", "b.UP", "c.other", "d", "e.no"):
        (tmp_path / name).write_text("x")
    texts = [read(tmp_path, name).text for name in ("a.up", "b.UP", "c.other", "d")]
    assert texts == ["X", "X", "x", "x"]
    assert error(tmp_path, "e.no") == "no article in it; look at the file"
    assert read(tmp_path, "e.no").error_at == Position("e.no", 2, 3)


def test_reading_again_forgets_an_old_error(tmp_path: Path) -> None:
    failed = read(tmp_path, "a.txt")
    (tmp_path / "a.txt").write_text("x")
    assert read_source(tmp_path, failed).error is None


@pytest.mark.parametrize("name", ["page.html", "page.txt"])
def test_a_web_page_is_read_as_it_is_with_a_note(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text("\n<!DOCTYPE html>\n<p>The port has <b>96</b> pilots.</p>\n")
    found = read(tmp_path, name)
    assert "<b>96</b>" in found.text
    assert found.note is not None
    assert "save it as plain text or Markdown" in found.note
    (tmp_path / "a.txt").write_text("The mark <html> begins a page.")
    assert read(tmp_path, "a.txt").note is None
