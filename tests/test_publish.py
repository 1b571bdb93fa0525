"""A site comes into its folder whole or not at all, and nothing else there is touched."""

from __future__ import annotations

import errno
import json
import os
import stat
import subprocess
import sys
import textwrap
from pathlib import Path
from typing import Any

import pytest

from scifacts.errors import HostError, UsageError
from scifacts.publish import MANIFEST, publish, write_file
from scifacts.publish.disk import Disk, NoExchange
from scifacts.publish.lock import locked

OLD = {
    "index.html": b"old index",
    "claims/a.html": b"same",
    "claims/gone.html": b"gone",
    "assets/x.css": b"old css",
}
NEW = {
    "index.html": b"new index!",
    "claims/a.html": b"same",
    "claims/b.html": b"b",
    "assets/x.css": b"new css",
}


class NoExchangeDisk(Disk):
    """A file system on which folders cannot be exchanged: a mount point, an overlay."""

    def exchange(self, path: Path, other: Path) -> None:
        self.call(lambda: None)
        raise NoExchange

    def rename(self, path: Path, target: Path) -> None:
        raise NoExchange


def tree(folder: Path) -> dict[str, bytes]:
    """Every file below a folder, without scifacts' record."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.name != MANIFEST
    }


def stamps(folder: Path) -> dict[str, int]:
    return {
        path.relative_to(folder).as_posix(): path.stat().st_mtime_ns
        for path in folder.rglob("*")
        if path.is_file()
    }


def age(folder: Path) -> None:
    for path in folder.rglob("*"):
        os.utime(path, (1_000_000_000, 1_000_000_000))


def leftovers(folder: Path) -> list[str]:
    return [path.name for path in folder.rglob(".scifacts-*") if path.name != MANIFEST]


@pytest.fixture(params=[Disk, NoExchangeDisk], ids=["exchange", "one-by-one"])
def disk(request: pytest.FixtureRequest) -> Disk:
    made: Disk = request.param()
    return made


def test_a_new_site_replaces_the_old_one(tmp_path: Path, disk: Disk) -> None:
    out = tmp_path / "build"
    first = publish(OLD, out, disk=disk)
    assert tree(out) == OLD
    assert (first.written, first.unchanged, first.removed, first.note) == (4, 0, 0, "")
    age(out)
    second = publish(NEW, out, disk=disk)
    assert tree(out) == NEW
    assert (second.written, second.unchanged, second.removed) == (3, 1, 1)
    assert (out / "claims/a.html").stat().st_mtime_ns == 1_000_000_000 * 10**9
    assert leftovers(tmp_path) == []


def test_nothing_changed_writes_nothing(tmp_path: Path, disk: Disk) -> None:
    out = tmp_path / "build"
    publish(OLD, out, disk=disk)
    age(out)
    before, inode = stamps(out), out.stat().st_ino
    assert publish(dict(reversed(OLD.items())), out, disk=disk).written == 0
    assert (stamps(out), out.stat().st_ino) == (before, inode)


def test_the_folder_is_exchanged_as_a_whole_where_that_is_possible(tmp_path: Path) -> None:
    out = tmp_path / "build"
    publish(OLD, out)
    inode = out.stat().st_ino
    publish(NEW, out)
    if sys.platform.startswith("linux"):
        assert out.stat().st_ino != inode


@pytest.mark.parametrize("first", [Disk, NoExchangeDisk])
def test_the_record_does_not_depend_on_the_way_or_on_what_was_there(
    tmp_path: Path, first: type[Disk]
) -> None:
    publish(OLD, tmp_path / "one", disk=first())
    publish(NEW, tmp_path / "one", disk=NoExchangeDisk())
    publish(NEW, tmp_path / "two")
    record = (tmp_path / "one" / MANIFEST).read_bytes()
    assert record == (tmp_path / "two" / MANIFEST).read_bytes()
    assert list(json.loads(record)["files"]) == sorted(NEW)


def test_an_empty_folder_is_taken(tmp_path: Path, disk: Disk) -> None:
    (tmp_path / "build").mkdir()
    publish(OLD, tmp_path / "build", disk=disk)
    assert tree(tmp_path / "build") == OLD


def test_missing_parents_are_made(tmp_path: Path) -> None:
    publish(OLD, tmp_path / "a" / "b" / "build")
    assert tree(tmp_path / "a" / "b" / "build") == OLD


def test_foreign_files_are_kept(tmp_path: Path, disk: Disk) -> None:
    out = tmp_path / "build"
    publish(OLD, out, disk=disk)
    (out / "CNAME").write_bytes(b"example.org")
    (out / "claims" / "mine.txt").write_bytes(b"mine")
    (out / "empty").mkdir()
    (out / "link").symlink_to("/etc/passwd")
    (out / "claims/gone.html").write_bytes(b"edited by hand")
    publish(NEW, out, disk=disk)
    assert (out / "CNAME").read_bytes() == b"example.org"
    assert (out / "claims" / "mine.txt").read_bytes() == b"mine"
    assert (out / "claims/gone.html").read_bytes() == b"edited by hand"
    assert (out / "empty").is_dir()
    assert (out / "link").is_symlink()
    assert {path: data for path, data in tree(out).items() if path in NEW} == NEW


def test_a_page_edited_by_hand_is_made_anew(tmp_path: Path, disk: Disk) -> None:
    out = tmp_path / "build"
    publish(OLD, out, disk=disk)
    (out / "index.html").write_bytes(b"OLD INDEX")  # as long as before: the bytes decide
    publish(OLD, out, disk=disk)
    assert tree(out) == OLD


def test_folders_that_lost_their_pages_go(tmp_path: Path, disk: Disk) -> None:
    out = tmp_path / "build"
    publish({**OLD, "deep/er/x.html": b"x"}, out, disk=disk)
    publish(OLD, out, disk=disk)
    assert not (out / "deep").exists()


@pytest.mark.parametrize(
    "record",
    [
        b"",
        b"\x80\x05cposix\nsystem",
        b"[]",
        b'{"schema": 99, "files": {}}',
        b'{"schema": 1, "files": []}',
        b'{"schema": 1, "files": {"../../victim": ["x"]}}',
        b'{"schema": 1, "files": {"/etc/passwd": ["x"]}}',
        b'{"schema": 1, "files": {"a": "x"}}',
        b"[" * 100_000,
    ],
)
def test_a_record_that_cannot_be_believed_is_made_anew(tmp_path: Path, disk: Disk, record: bytes) -> None:
    victim = tmp_path / "victim"
    victim.write_bytes(b"safe")
    out = tmp_path / "deep" / "build"
    publish(OLD, out, disk=disk)
    (out / MANIFEST).write_bytes(record)
    published = publish(NEW, out, disk=disk)
    assert "made anew" in published.note
    assert tree(out) == {**NEW, "claims/gone.html": b"gone"}
    assert victim.read_bytes() == b"safe"
    assert publish(NEW, out, disk=disk).note == ""


def test_a_folder_that_scifacts_did_not_make_is_refused(tmp_path: Path, disk: Disk) -> None:
    (tmp_path / "home").mkdir()
    (tmp_path / "home" / "thesis.txt").write_bytes(b"dear")
    before = tmp_path.stat().st_mtime_ns
    with pytest.raises(UsageError, match=r"not made by scifacts: it holds thesis\.txt"):
        publish(OLD, tmp_path / "home", disk=disk)
    assert tree(tmp_path) == {"home/thesis.txt": b"dear"}
    assert tmp_path.stat().st_mtime_ns == before  # not even a lock was put beside it


@pytest.mark.parametrize("blocker", ["file", "folder", "link"])
def test_what_stands_in_the_way_is_refused(tmp_path: Path, disk: Disk, blocker: str) -> None:
    out = tmp_path / "build"
    publish(OLD, out, disk=disk)
    path = out / "claims/b.html"
    if blocker == "file":
        path.write_bytes(b"mine")
    elif blocker == "folder":
        path.mkdir()
    else:
        path.symlink_to(tmp_path / "victim")
    before = tree(out)
    with pytest.raises(UsageError, match=r"claims/b\.html was not made by scifacts"):
        publish(NEW, out, disk=disk)
    assert tree(out) == before


def test_a_link_in_place_of_a_folder_is_not_followed(tmp_path: Path, disk: Disk) -> None:
    out, elsewhere = tmp_path / "build", tmp_path / "elsewhere"
    publish({"index.html": b"x"}, out, disk=disk)
    elsewhere.mkdir()
    (out / "claims").symlink_to(elsewhere)
    with pytest.raises(UsageError, match="build/claims was not made"):
        publish(NEW, out, disk=disk)
    assert list(elsewhere.iterdir()) == []


@pytest.mark.parametrize("target", ["", ".", "..", "seeds", "../project"])
def test_the_output_must_not_hold_an_input(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, target: str
) -> None:
    project = tmp_path / "project"
    (project / "seeds").mkdir(parents=True)
    (project / "seeds" / "a.txt").write_bytes(b"text")
    (project / "claims.yaml").write_bytes(b"version: 1")
    monkeypatch.chdir(project)
    inputs = [Path("claims.yaml"), Path("seeds/a.txt")]
    with pytest.raises(UsageError, match="would hold an input"):
        publish(OLD, Path(target), inputs=inputs)
    assert len(list(project.iterdir())) == 2


def test_a_link_or_a_file_as_output_is_refused(tmp_path: Path) -> None:
    (tmp_path / "site").mkdir()
    (tmp_path / "build").symlink_to("site")
    with pytest.raises(UsageError, match="symbolic link"):
        publish(OLD, tmp_path / "build")
    (tmp_path / "file").write_bytes(b"")
    for out in (tmp_path / "file", tmp_path / "file" / "build"):
        with pytest.raises(UsageError, match="file is a file"):
            publish(OLD, out)


@pytest.mark.parametrize(
    "path", ["", "/etc/x", "../x", "a/../b", "a//b", "./a", "a\\b", "a\0", ".scifacts-x", "C:x"]
)
def test_a_path_out_of_the_site_is_a_mistake_of_the_caller(tmp_path: Path, path: str) -> None:
    with pytest.raises(ValueError, match="not a path inside the site"):
        publish({path: b""}, tmp_path / "build")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("umask", [0o022, 0o077, 0o002])
def test_modes_follow_the_umask(tmp_path: Path, disk: Disk, umask: int) -> None:
    before = os.umask(umask)
    try:
        publish(OLD, tmp_path / "build", disk=disk)
    finally:
        os.umask(before)
    for path in (tmp_path / "build").rglob("*"):
        wanted = (0o777 if path.is_dir() else 0o666) & ~umask
        assert stat.S_IMODE(path.stat().st_mode) & 0o777 == wanted


def test_a_folder_with_permissions_of_its_own_keeps_them(tmp_path: Path) -> None:
    out = tmp_path / "build"
    publish(OLD, out)
    out.chmod(0o2775)
    publish(NEW, out)
    assert tree(out) == NEW
    assert stat.S_IMODE(out.stat().st_mode) == 0o2775
    assert leftovers(tmp_path) == []


def test_a_second_run_waits_and_then_names_the_first(tmp_path: Path) -> None:
    holder = textwrap.dedent("""
        import sys, time
        from pathlib import Path
        from scifacts.publish.disk import Disk
        from scifacts.publish.lock import locked
        with locked(Path(sys.argv[1]), Disk(), "build"):
            print("locked", flush=True)
            sys.stdin.read()
    """)
    lock = tmp_path / ".scifacts-build.lock"
    with subprocess.Popen(
        [sys.executable, "-c", holder, str(lock)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        assert process.stdout.readline() == "locked\n"
        with pytest.raises(HostError, match=f"build is locked by pid {process.pid}"):
            publish(OLD, tmp_path / "build", wait=0.2)
        assert not (tmp_path / "build").exists()
        process.kill()
    publish(OLD, tmp_path / "build", wait=0.2)  # the lock died with its owner
    assert leftovers(tmp_path) == []


def test_a_lock_whose_file_is_gone_is_no_lock(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fcntl = pytest.importorskip("fcntl")
    path, flock = tmp_path / "lock", fcntl.flock
    seen: list[int] = []

    def late(handle: int, operation: int) -> None:
        if not seen:  # the owner before removes its file between our open and our lock
            path.unlink()
        seen.append(handle)
        flock(handle, operation)

    monkeypatch.setattr(fcntl, "flock", late)
    with locked(path, Disk(), "build", wait=1):
        assert path.read_text(encoding="utf-8") == str(os.getpid())
    assert len(seen) == 2
    assert not path.exists()


def test_two_runs_at_once_both_succeed(tmp_path: Path) -> None:
    script = textwrap.dedent("""
        import sys
        from pathlib import Path
        from scifacts.publish import publish
        for n in range(15):
            publish({"index.html": sys.argv[2].encode() * n, "a/b.html": bytes([n])}, Path(sys.argv[1]))
    """)
    runs = [
        subprocess.Popen(
            [sys.executable, "-c", script, str(tmp_path / "build"), name], stderr=subprocess.PIPE
        )
        for name in "xy"
    ]
    results = [run.communicate()[1].decode() for run in runs]
    assert [run.returncode for run in runs] == [0, 0], results
    assert leftovers(tmp_path) == []
    assert len(tree(tmp_path / "build")) == 2


def test_stages_of_dead_runs_are_removed(tmp_path: Path, disk: Disk) -> None:
    out = tmp_path / "build"
    publish(OLD, out, disk=disk)
    (tmp_path / ".scifacts-build.stage" / "x").mkdir(parents=True)
    (tmp_path / ".scifacts-build.stage" / "x" / "link").symlink_to(tmp_path)
    (tmp_path / ".scifacts-build.lock").write_bytes(b"999999")
    (out / ".scifacts-stage").mkdir()
    (out / ".scifacts-stage" / "new-1").write_bytes(b"half")
    publish(OLD, out, disk=disk)
    assert leftovers(tmp_path) == []
    assert tree(out) == OLD


def test_a_stage_alone_does_not_make_a_folder_foreign(tmp_path: Path, disk: Disk) -> None:
    (tmp_path / "build" / ".scifacts-stage").mkdir(parents=True)
    publish(OLD, tmp_path / "build", disk=disk)
    assert tree(tmp_path / "build") == OLD
    assert leftovers(tmp_path) == []


def test_long_names(tmp_path: Path, disk: Disk) -> None:
    out = tmp_path / ("b" * 255)
    files = {f"{'p' * 250}/{'q' * 255}": b"x", "中" * 80: b"y"}
    publish(files, out, disk=disk)
    publish({**files, "z": b""}, out, disk=disk)
    assert tree(out) == {**files, "z": b""}


class NoLinksDisk(Disk):
    """A file system without hard links."""

    def call(self, function: Any, /, *args: Any, **kwargs: Any) -> Any:
        if function is os.link:
            raise OSError(errno.EPERM, os.strerror(errno.EPERM))
        return super().call(function, *args, **kwargs)


def test_without_hard_links_times_stay_all_the_same(tmp_path: Path) -> None:
    out = tmp_path / "build"
    publish(OLD, out)
    age(out)
    publish(NEW, out, disk=NoLinksDisk())
    assert tree(out) == NEW
    assert (out / "claims/a.html").stat().st_mtime_ns == 1_000_000_000 * 10**9


class BusyDisk(Disk):
    """A mount point: it cannot be renamed."""

    def call(self, function: Any, /, *args: Any, **kwargs: Any) -> Any:
        if function is os.rename:
            raise OSError(errno.EBUSY, os.strerror(errno.EBUSY))
        return super().call(function, *args, **kwargs)


def test_an_empty_mount_point_is_filled_from_inside(tmp_path: Path) -> None:
    out = tmp_path / "build"
    out.mkdir()
    inode = out.stat().st_ino
    publish(OLD, out, disk=BusyDisk())
    assert (tree(out), out.stat().st_ino) == (OLD, inode)
    assert leftovers(tmp_path) == []


@pytest.mark.parametrize("is_killed_before", [False, True])
def test_a_folder_beside_which_nothing_may_be_put(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, is_killed_before: bool
) -> None:
    out = tmp_path / "build"
    publish(OLD, out)
    if is_killed_before:
        (out / ".scifacts-lock").write_bytes(b"999999")
    inode, before = out.stat().st_ino, tmp_path.stat().st_mtime_ns
    access = os.access
    monkeypatch.setattr(os, "access", lambda path, mode: path != tmp_path and access(path, mode))
    publish(NEW, out)
    assert (tree(out), out.stat().st_ino, tmp_path.stat().st_mtime_ns) == (NEW, inode, before)
    assert leftovers(tmp_path) == []


def test_a_new_file_takes_no_name_that_is_taken(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"old")
    (tmp_path / "link").symlink_to("elsewhere")
    for name in ("file", "link"):
        with pytest.raises(FileExistsError):
            Disk().write(tmp_path / name, b"new")
    assert (tmp_path / "file").read_bytes() == b"old"
    assert not (tmp_path / "elsewhere").exists()


class TestExchange:
    def test_two_folders(self, tmp_path: Path) -> None:
        for name in ("a", "b"):
            (tmp_path / name).mkdir()
            (tmp_path / name / name).write_bytes(b"")
        try:
            Disk().exchange(tmp_path / "a", tmp_path / "b")
        except NoExchange:
            pytest.skip("this file system cannot exchange folders")
        assert sorted(tree(tmp_path)) == ["a/b", "b/a"]

    def test_what_is_not_there(self, tmp_path: Path) -> None:
        if not sys.platform.startswith("linux"):
            pytest.skip("renameat2 is Linux's")
        with pytest.raises(FileNotFoundError):
            Disk().exchange(tmp_path / "a", tmp_path / "b")

    def test_another_file_system(self, tmp_path: Path) -> None:
        (tmp_path / "a").mkdir()
        with pytest.raises(NoExchange):
            Disk().exchange(tmp_path / "a", Path("/proc/self"))

    @pytest.mark.parametrize("library", [None, object()])
    def test_where_the_call_is_unknown(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, library: object
    ) -> None:
        def load(name: None, *, use_errno: bool) -> object:
            if library is None:
                raise OSError
            return library

        monkeypatch.setattr("scifacts.publish.disk.ctypes.CDLL", load)
        with pytest.raises(NoExchange):
            Disk().exchange(tmp_path / "a", tmp_path / "b")
        monkeypatch.setattr(sys, "platform", "darwin")
        with pytest.raises(NoExchange):
            Disk().exchange(tmp_path / "a", tmp_path / "b")

    def test_a_rename_that_fails_for_another_reason(self, tmp_path: Path) -> None:
        with pytest.raises(FileNotFoundError):
            Disk().rename(tmp_path / "a", tmp_path / "b")

    def test_a_second_name_that_fails_for_another_reason(self, tmp_path: Path) -> None:
        with pytest.raises(FileNotFoundError):
            Disk().keep(tmp_path / "a", tmp_path / "b")


class TestWriteFile:
    def test_a_file_is_made_and_replaced(self, tmp_path: Path) -> None:
        path = tmp_path / "report.json"
        write_file(path, b"one")
        path.chmod(0o640)
        write_file(path, b"two")
        assert path.read_bytes() == b"two"
        assert stat.S_IMODE(path.stat().st_mode) == 0o640
        assert [entry.name for entry in tmp_path.iterdir()] == ["report.json"]

    def test_nobody_else_may_read_the_new_file_meanwhile(self, tmp_path: Path) -> None:
        modes: list[int] = []

        class Watching(Disk):
            def call(self, called: Any, /, *args: Any, **kwargs: Any) -> Any:
                modes.extend(stat.S_IMODE(path.stat().st_mode) for path in tmp_path.glob(".scifacts-*.new"))
                return super().call(called, *args, **kwargs)

        path = tmp_path / "claims.yaml"
        path.write_bytes(b"old")
        path.chmod(0o600)
        write_file(path, b"new", disk=Watching())
        assert set(modes) == {0o600}

    def test_a_link_is_written_through(self, tmp_path: Path) -> None:
        (tmp_path / "link").symlink_to("real")
        write_file(tmp_path / "link", b"x")
        assert (tmp_path / "link").is_symlink()
        assert (tmp_path / "real").read_bytes() == b"x"

    def test_inputs_are_safe(self, tmp_path: Path) -> None:
        (tmp_path / "a.txt").write_bytes(b"source")
        (tmp_path / "other").symlink_to("a.txt")
        (tmp_path / "hard").hardlink_to(tmp_path / "a.txt")
        for name in ("a.txt", "other", "hard"):
            with pytest.raises(UsageError, match="it is an input"):
                write_file(tmp_path / name, b"x", inputs=[tmp_path / "missing", tmp_path / "a.txt"])
        assert (tmp_path / "a.txt").read_bytes() == b"source"

    def test_folders(self, tmp_path: Path) -> None:
        with pytest.raises(UsageError, match="it is a folder"):
            write_file(tmp_path, b"x")
        with pytest.raises(UsageError, match=r"there is no folder .*none"):
            write_file(tmp_path / "none" / "x", b"x")

    def test_devices_are_written_to(self) -> None:
        write_file(Path("/dev/null"), b"x")
        with pytest.raises(HostError, match="No space left"):
            write_file(Path("/dev/full"), b"x")

    def test_what_dead_runs_left_is_removed(self, tmp_path: Path) -> None:
        for pid in ("99999999", "1", "x", "9" * 30):
            (tmp_path / f".scifacts-r.{pid}.new").write_bytes(b"half")
        write_file(tmp_path / "r", b"x")
        assert sorted(path.name for path in tmp_path.iterdir()) == [
            ".scifacts-r.1.new",
            ".scifacts-r.x.new",
            "r",
        ]

    @pytest.mark.parametrize("function", [os.open, os.write, os.fsync, os.replace, os.chmod])
    def test_a_failure_leaves_the_old_file(self, tmp_path: Path, function: object) -> None:
        class Failing(Disk):
            def call(self, called: Any, /, *args: Any, **kwargs: Any) -> Any:
                if called is function:
                    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
                return super().call(called, *args, **kwargs)

        (tmp_path / "r").write_bytes(b"old")
        with pytest.raises(HostError, match=r"cannot write .*r: No space left"):
            write_file(tmp_path / "r", b"new", disk=Failing())
        assert tree(tmp_path) == {"r": b"old"}
