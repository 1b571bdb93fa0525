"""`scifacts init`: green at once, and nothing that is there is touched."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest
import yaml

from scifacts import __version__
from scifacts.cli import main
from scifacts.project import load

ROOT = Path(__file__).resolve().parents[1]


def tree(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()
    }


def test_an_empty_folder(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["init", str(tmp_path / "new" / "dossier"), "--title", "Ours: facts"]) == 0
    home = tmp_path / "new" / "dossier"
    assert capsys.readouterr().out.splitlines() == [
        "created sources/example.txt",
        "created claims.yaml",
        "created claims.schema.json",
        "created .gitignore",
    ]
    text = (home / "claims.yaml").read_text(encoding="utf-8")
    assert text.startswith("# yaml-language-server: $schema=./claims.schema.json\nversion: 1\n")
    assert load(home).site.title == "Ours: facts"
    assert json.loads((home / "claims.schema.json").read_bytes())["type"] == "object"
    assert (home / ".gitignore").read_bytes() == b"build/\nbuild.html\n"
    assert main(["check", str(home), "--strict"]) == 0
    assert main(["coverage", str(home), "--fail-under", "100"]) == 0


def test_again_nothing_changes(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    line = ["init", str(tmp_path), "--ci", "github", "--pre-commit"]
    assert main(line) == 0
    before = tree(tmp_path)
    capsys.readouterr()
    assert main(line) == 0
    shown = capsys.readouterr()
    assert tree(tmp_path) == before
    assert shown.out == ""
    assert "left as it is: claims.yaml\n" in shown.err
    assert "claims.yaml was there." in shown.err


def test_markdown_is_read_and_what_is_no_text_is_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "ferries.md").write_text(
        "---\ntitle: Ferries\ndate: 2025-03-03\n---\n\n# Ferries\n\nThe city has 96 ferries.\n",
        encoding="utf-8",
    )
    (tmp_path / "trams.md").write_text("---\ntitle: Trams\nurl: https://user@:80\n---\n\nNo figure.\n")
    (tmp_path / "CHANGELOG.md").write_text("# 2 changes\n", encoding="utf-8")
    (tmp_path / "report.pdf").write_bytes(b"%PDF-1.7\n")
    (tmp_path / "page.html").write_text("<p>5 pages", encoding="utf-8")
    assert main(["init", str(tmp_path)]) == 0
    assert "not read: 'page.html' and 1 more: save it as text (.txt, .md)" in capsys.readouterr().err
    source, other = load(tmp_path).sources
    assert (other.title, other.url) == ("Trams", None)
    assert (source.path, source.title, source.published) == ("ferries.md", "Ferries", "2025-03-03")
    assert main(["suggest", "--write", "--project", str(tmp_path)]) == 0
    assert main(["check", "--strict", str(tmp_path)]) == 0
    assert main(["coverage", "--fail-under", "100", str(tmp_path)]) == 0


@pytest.mark.parametrize("place", ["seeds", "tests/projects/harbour/sources"])
def test_beside_documents(place: str, tmp_path: Path) -> None:
    shutil.copytree(ROOT / place, tmp_path / "articles")
    (tmp_path / "README.txt").write_text("No article of 5 pages.", encoding="utf-8")
    (tmp_path / "articles" / ".hidden.txt").write_text("No article.", encoding="utf-8")
    (tmp_path / "build").mkdir()
    (tmp_path / "build" / "old.txt").write_text("No article.", encoding="utf-8")
    (tmp_path / ".gitignore").write_bytes(b"*.pyc\r\n*.tmp")
    before = tree(tmp_path)
    assert main(["init", str(tmp_path)]) == 0
    after = tree(tmp_path)
    assert after.pop(".gitignore") == before.pop(".gitignore") + b"\r\nbuild/\r\nbuild.html\r\n"
    assert {name: after[name] for name in before} == before
    project = load(tmp_path)
    names = {f"articles/{path.name}" for path in (ROOT / place).iterdir()}
    assert {source.path for source in project.sources} == names
    assert all(source.pinned == source.sha256 for source in project.sources)
    assert main(["check", str(tmp_path), "--strict"]) == 0
    assert main(["suggest", "--project", str(tmp_path), "--write"]) == 0
    assert main(["check", str(tmp_path), "--strict"]) == 0
    assert main(["coverage", str(tmp_path), "--fail-under", "100"]) == 0


def test_the_first_claim_is_of_a_figure_that_counts_something(tmp_path: Path) -> None:
    (tmp_path / "report.txt").write_text(
        "10 Would the ferries run at a loss?\n\nThis is the second look at it. The city has 96 ferries.\n",
        encoding="utf-8",
    )
    assert main(["init", str(tmp_path)]) == 0
    (claim,) = load(tmp_path).claims
    assert claim.statement == "The city has 96 ferries."


def test_an_empty_document_is_no_source(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.txt").write_text("We saw 7 ships.\n", encoding="utf-8")
    (tmp_path / "c.txt").write_text("", encoding="utf-8")
    assert main(["init", str(tmp_path)]) == 0
    assert "c.txt is empty" in capsys.readouterr().err
    assert [source.path for source in load(tmp_path).sources] == ["a.txt"]
    assert main(["check", str(tmp_path), "--strict"]) == 0


def test_links_and_pipes_are_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.txt").write_text("Port\n\nThe port has 96 ships.\n", encoding="utf-8")
    (tmp_path / "link.txt").symlink_to(tmp_path / "a.txt")
    os.mkfifo(tmp_path / "pipe.md")
    assert main(["init", str(tmp_path)]) == 0
    assert "not read: 'link.txt' and 1 more: a link or no regular file" in capsys.readouterr().err
    assert [source.path for source in load(tmp_path / "claims.yaml").sources] == ["a.txt"]


def test_a_path_that_can_name_no_source_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.txt").write_text("Port\n\nThe port has 96 ships.\n", encoding="utf-8")
    for name in ("c: drafts/c.txt", "soft\u00adhyphen/d.txt", "tab\tname.md", "back\\slash.txt"):
        file = tmp_path / name
        file.parent.mkdir(exist_ok=True)
        file.write_text(f"{name}\n\nThe port has 7 cranes.\n", encoding="utf-8")
    assert main(["init", str(tmp_path)]) == 0
    err = capsys.readouterr().err
    for told in (
        r"back\slash.txt: a backslash in a path",
        "c: drafts/c.txt: a path with a drive leads out of the project",
        "soft<U+00AD>hyphen/d.txt: an invisible character in a path: U+00AD as character 5",
        r"tab\tname.md: an invisible character in a path: U+0009 as character 4",
    ):
        assert f"no source: {told}\n" in err
    assert [source.path for source in load(tmp_path).sources] == ["a.txt"]
    assert main(["check", str(tmp_path), "--strict"]) == 0


def test_documents_without_figures_and_without_text(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "a.txt").write_text("", encoding="utf-8")
    (tmp_path / "b.txt").write_bytes(b"\x00\x01\x02")
    assert main(["init", str(tmp_path)]) == 0
    err = capsys.readouterr().err
    assert "no source: " in err
    assert "none of these documents can be a source" in err
    assert main(["check", str(tmp_path)]) == 0
    other = tmp_path / "other"
    other.mkdir()
    (other / "c.txt").write_text("A title\n\nThe sea is wide, and the sky is blue.\n", encoding="utf-8")
    assert main(["init", str(other)]) == 0
    assert load(other).claims[0].statement == "The sea is wide, and the sky is blue."


def test_what_runs_in_ci_is_pinned_and_can_be_read(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["init", str(tmp_path), "--ci", "github", "--pre-commit"]) == 0
    assert main(["init", str(tmp_path), "--ci", "gitlab"]) == 0
    assert "takes scifacts" in capsys.readouterr().err
    files = [".github/workflows/scifacts.yml", ".gitlab-ci.yml", ".pre-commit-config.yaml"]
    texts = [(tmp_path / name).read_text(encoding="utf-8") for name in files]
    assert all(
        f"scifacts=={__version__}" in text and "@" not in re.sub('@v|"[$]@"', "", text) for text in texts
    )
    assert all(f"git+https://github.com/OWNER/scifacts@v{__version__}" in text for text in texts)
    github, gitlab, pre_commit = map(yaml.safe_load, texts)
    runs = [step.get("run", "") for step in github["jobs"]["scifacts"]["steps"]]
    hook = pre_commit["repos"][0]["hooks"][0]
    assert (hook["pass_filenames"], hook["always_run"]) == (False, True)  # else none for a file that goes
    commands = [*runs, *gitlab["scifacts"]["script"], hook["entry"]]
    assert sum('scifacts "$@"' in command for command in commands) == 2  # the report, and the job's log
    for command in (one.replace('"$@"', "check") for one in commands):
        if command.startswith("scifacts ") and "--since" not in command:
            words = command.split()
            if "-o" in words:
                words[-1] = str(tmp_path / words[-1])
            assert main([words[1], str(tmp_path), *words[2:]]) == 0


@pytest.mark.skipif(shutil.which("bash") is None, reason="needs bash")
@pytest.mark.parametrize("base", ["", "abc"])
def test_the_job_of_gitlab_tells_what_it_finds_in_its_log_too(base: str, tmp_path: Path) -> None:
    assert main(["init", str(tmp_path), "--ci", "gitlab"]) == 0
    script = yaml.safe_load((tmp_path / ".gitlab-ci.yml").read_text(encoding="utf-8"))["scifacts"]["script"]
    stubs = [
        "pip() { :; }",
        'scifacts() { echo "$*"; [ "$2" = -q ] || [ "$3" = -q ] || return 1; }',
        "set -e",
    ]
    done = subprocess.run(
        ["bash", "-c", "\n".join((*stubs, *script))],
        env={"PATH": os.environ["PATH"], "CI_MERGE_REQUEST_DIFF_BASE_SHA": base},
        capture_output=True,
        text=True,
        check=False,
    )
    since = f" --since={base}" if base else ""
    options = "-q --exit-zero --output-format gitlab -o gl-code-quality-report.json"
    assert (done.returncode, done.stdout.splitlines()) == (1, [f"check{since} {options}", f"check{since}"])


@pytest.mark.parametrize("line", [["--title", " "], ["--ci", "cron"], ["claims.txt"]])
def test_a_wrong_line_writes_nothing(
    line: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("claims.txt").write_text("A file.", encoding="utf-8")
    assert main(["init", *line]) == 2
    assert list(tree(tmp_path)) == ["claims.txt"]


def test_a_full_disk_leaves_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import os

    real, calls = os.write, 0

    def full(handle: int, data: memoryview) -> int:
        nonlocal calls
        calls += 1
        if calls == 3:
            raise OSError(28, "No space left on device")
        return real(handle, data)

    monkeypatch.setattr(os, "write", full)
    assert main(["init", str(tmp_path / "new")]) == 3
    monkeypatch.undo()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("old", "added"),
    [
        (b"build\n", b"build.html\n"),
        (b"/build.html\n", b"build/\n"),
        (b"build/\n/build.html\n", b""),
        (b"rebuild/\nbuildxhtml\n", b"build/\nbuild.html\n"),
    ],
)
def test_what_is_ignored_already_stays(old: bytes, added: bytes, tmp_path: Path) -> None:
    (tmp_path / ".gitignore").write_bytes(old)
    assert main(["init", str(tmp_path)]) == 0
    assert (tmp_path / ".gitignore").read_bytes() == old + added
