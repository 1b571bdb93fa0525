"""`--watch`: what makes a command run again, and what it survives."""

from __future__ import annotations

import os
import pty
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from scifacts.cli import main, watching
from test_cli import CHANGED, CLAIMS, TEXT, make_project

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in ("NO_COLOR", "FORCE_COLOR", "SOURCE_DATE_EPOCH"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.chdir(tmp_path)
    return make_project(tmp_path)


def act(monkeypatch: pytest.MonkeyPatch, steps: Iterable[Callable[[], object] | None]) -> None:
    """Do one step at each poll, then interrupt."""
    left = iter(steps)

    def sleep(_: float) -> None:
        try:
            step = next(left)
        except StopIteration:
            raise KeyboardInterrupt from None
        if step is not None:
            step()

    monkeypatch.setattr(time, "sleep", sleep)


def write(path: Path, text: str) -> Callable[[], object]:
    return lambda: path.write_text(text, encoding="utf-8")


def run(*arguments: str, capsys: pytest.CaptureFixture[str]) -> tuple[str, str]:
    with pytest.raises(KeyboardInterrupt):
        main(arguments)
    captured = capsys.readouterr()
    return captured.out, captured.err


def test_a_change_checks_again(
    project: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    act(monkeypatch, [None, write(project / "seeds" / "news.txt", CHANGED), None, None])
    out, err = run("check", "--watch", "--output-format", "concise", capsys=capsys)
    assert out.count("SF202") == 1
    assert err == (
        "Checked 3 claims, 3 quotes in 1 source: all verified.\nWatching; Ctrl-C ends it.\n\n"
        "=== news.txt changed ===\n"
        "Checked 3 claims, 3 quotes in 1 source: 1 error.\nWatching; Ctrl-C ends it.\n"
    )


def test_several_writes_are_one_change(
    project: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    claims, news = project / "claims.yaml", project / "seeds" / "news.txt"
    act(
        monkeypatch,
        [write(claims, "version: 1\n"), write(news, CHANGED), write(claims, CLAIMS + "\n"), None, None],
    )
    assert run("check", "--watch", capsys=capsys)[1].count("===") == 2


def test_a_broken_file_is_told_and_waited_out(
    project: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    claims, news = project / "claims.yaml", project / "seeds" / "news.txt"
    steps = [write(claims, "claims: ["), None, write(news, CHANGED), None, write(claims, CLAIMS), None]
    act(monkeypatch, steps)
    out, err = run("check", "--watch", capsys=capsys)
    assert err.count("SF002") == 2  # the sources of the claims file as it was are still looked at
    assert out.count("SF202") == 1


def test_files_that_come_and_go(
    project: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    news, template = project / "seeds" / "news.txt", project / "templates" / "site" / "claim.html"
    template.parent.mkdir(parents=True)
    act(monkeypatch, [news.unlink, None, write(news, TEXT), None, write(template, "x"), None])
    err = run("check", "--watch", "--color", "never", capsys=capsys)[1]
    assert err.count("=== news.txt changed ===") == 2
    assert err.count("=== claim.html changed ===") == 1


def test_a_build_follows(
    project: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    claims = project / "claims.yaml"
    act(monkeypatch, [write(claims, CLAIMS.replace("Sample", "Another")), None])
    out, _ = run("build", "--watch", "-q", capsys=capsys)
    assert out.splitlines() == [str(Path("build", "index.html"))] * 2
    assert "<title>Another" in (project / "build" / "index.html").read_text(encoding="utf-8")


def test_settings_are_read_again(
    project: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (project / "seeds" / "news.txt").write_text(CHANGED, encoding="utf-8")
    settings, other = project / "scifacts.toml", project / "pyproject.toml"
    steps = [
        write(settings, 'output-format = "concise"\nquiet = true\n'),
        None,
        write(settings, "quiet = 1"),
        None,
    ]
    act(
        monkeypatch,
        [*steps, settings.unlink, None, write(other, "[tool.scifacts]\nquiet = true\n"), None, None],
    )
    out, err = run("check", "--watch", "--color", "never", capsys=capsys)
    assert out.count("agreements: the number changed") == 1
    assert out.count("error[SF202] fact-changed") == 3
    assert err.count("Checked 3 claims") == 2
    assert err.count("quiet cannot be 1") == 1
    assert err.count("=== scifacts.toml changed ===") == 3
    assert err.count("=== pyproject.toml changed ===") == 1


def test_only_the_settings_that_count_are_looked_at(
    project: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    mine = project / "mine.toml"
    mine.write_text("quiet = true\n", encoding="utf-8")
    act(monkeypatch, [write(project / "scifacts.toml", "nonsense"), None, None])
    assert "===" not in run("check", "--watch", "--isolated", capsys=capsys)[1]
    act(monkeypatch, [write(project / "scifacts.toml", "other"), None, write(mine, ""), None, None])
    err = run("check", "--watch", "--config", "mine.toml", "--color", "never", capsys=capsys)[1]
    assert err.startswith("\n=== mine.toml changed ===\nChecked")


def test_a_baseline_that_changes(
    project: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (project / "seeds" / "news.txt").write_text(CHANGED, encoding="utf-8")
    assert main(["check", "-q", "--write-baseline", "known.json"]) == 0
    known = (project / "known.json").read_text(encoding="utf-8")
    (project / "known.json").write_text("[", encoding="utf-8")
    act(monkeypatch, [write(project / "known.json", known), None, None])
    err = run("check", "--watch", "--baseline", "known.json", capsys=capsys)[1]
    assert (
        "=== known.json changed ===\nChecked 3 claims, 3 quotes in 1 source: no other findings, 1 known."
        in err
    )


def test_a_baseline_that_the_settings_name_later(
    project: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (project / "seeds" / "news.txt").write_text(CHANGED, encoding="utf-8")
    assert main(["check", "-q", "--write-baseline", "known.json"]) == 0
    known = project / "known.json"
    settings = write(project / "scifacts.toml", 'baseline = "known.json"\n')
    act(monkeypatch, [settings, None, None, write(known, "["), None, None])
    err = run("check", "--watch", "--color", "never", capsys=capsys)[1]
    assert "=== scifacts.toml changed ===\nChecked 3 claims, 3 quotes in 1 source: no other findings" in err
    assert err.count("=== known.json changed ===") == 1


def test_a_file_is_replaced_by_one_of_equal_size_and_time(
    project: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    news, other = project / "seeds" / "news.txt", project / "other.txt"
    other.write_text(CHANGED, encoding="utf-8")
    then = news.stat().st_mtime_ns
    os.utime(other, ns=(then, then))
    act(monkeypatch, [lambda: other.replace(news), None, None])
    out, _ = run("check", "--watch", "--output-format", "concise", capsys=capsys)
    assert out.count("SF202") == 1


def test_the_folder_it_runs_in_goes(
    project: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    act(monkeypatch, [lambda: shutil.rmtree(project), None, None])
    assert main(["check", "--watch"]) == 3
    assert "the folder that this runs in is gone" in capsys.readouterr().err


@pytest.mark.parametrize("command", [["check", "--watch"], ["build", "--watch"], ["serve", "--port", "0"]])
def test_nobody_is_left_to_read(command: list[str], project: Path) -> None:
    """The terminal's window is closed, and the process is one that a hang-up does not end."""
    terminal, inner = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-m", "scifacts", *command], cwd=project, stdin=inner, stdout=inner, stderr=inner
    )
    os.close(inner)
    said = b""
    while b"Ctrl-C ends it" not in said:
        said += os.read(terminal, 4096)
    assert process.poll() is None
    os.close(terminal)
    assert process.wait(timeout=30) == 0


def test_many_files_are_counted(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    from scifacts.cli.console import console_for

    watching.announce([tmp_path / f"{number}.txt" for number in range(5)], console_for())
    assert "=== 0.txt, 1.txt, 2.txt and 2 others changed ===" in capsys.readouterr().err


def test_a_hostile_name_is_shown_plainly(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    from scifacts.cli.console import console_for

    watching.announce([tmp_path / "\x1b[2J::error::.txt"], console_for())
    assert "\x1b" not in capsys.readouterr().err


@pytest.mark.parametrize(("number", "status"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_an_interrupt_ends_it(number: signal.Signals, status: int, project: Path) -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "scifacts", "check", "--watch"],
        cwd=project,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert process.stderr is not None
    lines = [process.stderr.readline(), process.stderr.readline()]
    assert b"Watching" in lines[1]
    time.sleep(0.1)
    process.send_signal(number)
    _, err = process.communicate(timeout=30)
    assert process.returncode == status
    assert b"Traceback" not in err
