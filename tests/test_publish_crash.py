"""Publishing fails, or is killed, at its n-th change of the disk, for every n."""

from __future__ import annotations

import errno
import os
import signal
from typing import TYPE_CHECKING, Any

import pytest

from scifacts.errors import HostError
from scifacts.publish import MANIFEST, publish
from scifacts.publish.disk import Disk, NoExchange
from test_publish import NEW, OLD, age, leftovers, stamps, tree

if TYPE_CHECKING:
    from pathlib import Path

MORE_THAN_ENOUGH = 200  # calls; the longest of these runs makes about 60


class FaultyDisk(Disk):
    """Fails, dies or is interrupted at the n-th call, before it or in the middle of it."""

    def __init__(self, nth: int, trouble: str, *, exchanges: bool) -> None:
        self.calls = 0
        self.nth = nth
        self.trouble = trouble
        self.exchanges = exchanges

    def call(self, function: Any, /, *args: Any, **kwargs: Any) -> Any:
        self.calls += 1
        if self.calls == self.nth:
            if function is os.write and self.trouble != "interrupt":
                os.write(args[0], bytes(args[1])[: len(args[1]) // 2])
            if function is os.close:
                os.close(*args)
            if self.trouble == "kill":
                os.kill(os.getpid(), signal.SIGKILL)
            if self.trouble == "interrupt":
                raise KeyboardInterrupt
            code = getattr(errno, self.trouble)
            raise OSError(code, os.strerror(code))
        return super().call(function, *args, **kwargs)

    def exchange(self, path: Path, other: Path) -> None:
        if not self.exchanges:
            raise NoExchange
        super().exchange(path, other)

    def rename(self, path: Path, target: Path) -> None:
        if not self.exchanges:
            raise NoExchange
        super().rename(path, target)


def _prepared(folder: Path, *, is_first: bool, foreign: bool) -> tuple[Path, dict[str, bytes]]:
    out = folder / "build"
    if is_first:
        return out, {}
    publish(OLD, out)
    if foreign:
        (out / "CNAME").write_bytes(b"example.org")
    age(out)
    return out, tree(out)


def _in_a_child(files: dict[str, bytes], out: Path, disk: Disk) -> int:
    """Publish in a forked process; its exit status, or the negative number of the signal that ended it."""
    child = os.fork()
    if child == 0:
        try:
            publish(files, out, disk=disk)
        finally:
            os._exit(0)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


SITUATIONS = [
    pytest.param(exchanges, is_first, foreign, id=name)
    for name, exchanges, is_first, foreign in [
        ("exchange", True, False, False),
        ("first-time", True, True, False),
        ("one-by-one", False, False, False),
        ("one-by-one-first-time", False, True, False),
        ("foreign-files", True, False, True),
    ]
]


@pytest.mark.filterwarnings("ignore:This process .* is multi-threaded:DeprecationWarning")
@pytest.mark.parametrize(("exchanges", "is_first", "foreign"), SITUATIONS)
def test_killed_at_any_point(tmp_path: Path, exchanges: bool, is_first: bool, foreign: bool) -> None:
    for nth in range(1, MORE_THAN_ENOUGH):
        folder = tmp_path / str(nth)
        folder.mkdir()
        out, old = _prepared(folder, is_first=is_first, foreign=foreign)
        kept = {"CNAME": b"example.org"} if foreign else {}
        status = _in_a_child(NEW, out, FaultyDisk(nth, "kill", exchanges=exchanges))
        after = {path: data for path, data in tree(out).items() if not path.startswith(".scifacts-")}
        if exchanges and not foreign:
            assert after in ({}, old, NEW), f"call {nth}: neither the old site nor the new one"
        for path, data in after.items():
            assert data in ({**NEW, **kept}.get(path), old.get(path)), f"call {nth}: {path} is torn"
        for path in old.keys() & (NEW.keys() | kept.keys()):
            assert path in after, f"call {nth}: {path} is lost"
        publish(NEW, out)
        assert tree(out) == {**NEW, **kept}, f"call {nth}: not repaired"
        assert leftovers(folder) == []
        if status == 0:
            assert nth > 10
            return
        assert status == -signal.SIGKILL
    pytest.fail("publishing never came to its end")


@pytest.mark.parametrize("trouble", ["ENOSPC", "EIO", "EACCES", "interrupt"])
@pytest.mark.parametrize(("exchanges", "is_first", "foreign"), SITUATIONS)
def test_a_failure_at_any_point(
    tmp_path: Path, exchanges: bool, is_first: bool, foreign: bool, trouble: str
) -> None:
    failures = 0
    for nth in range(1, MORE_THAN_ENOUGH):
        folder = tmp_path / str(nth)
        folder.mkdir()
        out, old = _prepared(folder, is_first=is_first, foreign=foreign)
        times = stamps(out) if old else {}
        disk = FaultyDisk(nth, trouble, exchanges=exchanges)
        kept = {"CNAME": b"example.org"} if foreign else {}
        failed = False
        try:
            publish(NEW, out, disk=disk)
        except HostError:
            failed = True
        except KeyboardInterrupt:  # one that comes after the last step leaves the new site
            failed = tree_of_site(out) != {**NEW, **kept}
        failures += failed
        if failed:
            assert tree_of_site(out) == old, f"call {nth}: the old site was touched"
            assert {path: time for path, time in stamps_of_site(out).items() if path in times} == times
        else:  # what fails later, such as cleaning up, is left to the next run
            assert tree_of_site(out) == {**NEW, **kept}
        if trouble == "interrupt":  # it cleans up on its way out; the next run takes a lock over
            assert leftovers(folder) in ([], [".scifacts-build.lock"])
        publish(NEW, out)
        assert tree(out) == {**NEW, **kept}
        assert leftovers(folder) == []
        if disk.calls < nth:
            assert failures > 10
            return
    pytest.fail("publishing never came to its end")


def tree_of_site(out: Path) -> dict[str, bytes]:
    found = tree(out) if out.exists() else {}
    return {path: data for path, data in found.items() if not path.startswith(".scifacts-")}


def stamps_of_site(out: Path) -> dict[str, int]:
    found = stamps(out) if out.exists() else {}
    return {path: time for path, time in found.items() if not path.startswith((".scifacts-s", ".scifacts-l"))}


def test_a_full_disk_is_said_so(tmp_path: Path) -> None:
    publish(OLD, tmp_path / "build")
    record = (tmp_path / "build" / MANIFEST).read_bytes()
    with pytest.raises(HostError, match=r"cannot write .*build: No space left on device") as caught:
        publish(NEW, tmp_path / "build", disk=FaultyDisk(8, "ENOSPC", exchanges=True))
    assert caught.value.exit_status == 3
    assert (tmp_path / "build" / MANIFEST).read_bytes() == record


def test_parents_that_were_made_for_nothing_go_again(tmp_path: Path) -> None:
    with pytest.raises(HostError):
        publish(NEW, tmp_path / "a" / "b" / "build", disk=FaultyDisk(9, "EIO", exchanges=True))
    assert list(tmp_path.iterdir()) == []
