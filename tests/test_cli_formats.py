"""Formats for CI by the command: where they are written, with which paths, and the summary of the job."""

from __future__ import annotations

import json
import os
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from hostile import HOSTILE, is_harmless
from scifacts.cli.writing import folder_in_repository
from scifacts.outputs import FORMATS
from test_cli import CHANGED, CLAIMS, make_project, run

PROGRAMS = [name for name, format_ in FORMATS.items() if format_.is_for_programs]


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project with a changed fact, two folders down in a repository; the current folder is its top."""
    for name in ("GITHUB_STEP_SUMMARY", "GITHUB_WORKSPACE", "CI_PROJECT_DIR"):
        monkeypatch.delenv(name, raising=False)
    (tmp_path / ".git").mkdir()
    monkeypatch.chdir(tmp_path)
    return make_project(tmp_path / "desk" / "facts", CHANGED)


def paths_in(name: str, text: str) -> set[str]:
    """The paths of claims files that a report names."""
    if name == "github":
        return {part.removeprefix("file=") for part in text.replace(",", " ").split() if part[:5] == "file="}
    if name == "gitlab":
        return {issue["location"]["path"] for issue in json.loads(text)}
    if name == "junit":
        return {case.attrib["classname"] for case in ET.fromstring(text).iter("testcase")}
    return {
        result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
        for result in json.loads(text)["runs"][0]["results"]
    }


@pytest.mark.parametrize("name", ["github", "gitlab", "junit", "sarif"])
@pytest.mark.parametrize("claims", [CLAIMS, CLAIMS.replace("quotes:", "qoutes:")], ids=["findings", "faults"])
def test_paths_start_at_the_top_of_the_repository(
    desk: Path, name: str, claims: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    make_project(desk, CHANGED, claims)
    for folder, path in ((desk.parents[1], "desk/facts"), (desk, "."), (desk / "seeds", "../claims.yaml")):
        monkeypatch.chdir(folder)
        _, out, _ = run("check", path, "--output-format", name, capsys=capsys)
        assert paths_in(name, out) == {"desk/facts/claims.yaml"}


def test_without_git_paths_start_at_the_checkout(desk: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    top = desk.parents[1]
    (top / ".git").rmdir()
    path = desk / "claims.yaml"
    assert folder_in_repository(path) == "desk/facts"
    monkeypatch.setenv("GITHUB_WORKSPACE", str(desk.parent))
    assert folder_in_repository(path) == "facts"
    monkeypatch.setenv("GITHUB_WORKSPACE", "/elsewhere")
    monkeypatch.setenv("CI_PROJECT_DIR", str(desk))
    assert folder_in_repository(path) == ""
    monkeypatch.delenv("CI_PROJECT_DIR")
    monkeypatch.chdir("/")
    assert folder_in_repository(path).endswith("desk/facts")
    monkeypatch.chdir(desk / "seeds")
    assert folder_in_repository(path) == ""
    (top / ".git").write_text("gitdir: elsewhere", encoding="utf-8")  # a worktree or a submodule
    assert folder_in_repository(path) == "desk/facts"


@pytest.mark.parametrize("name", PROGRAMS)
@pytest.mark.parametrize("claims", [CLAIMS, "just text"], ids=["findings", "faults"])
def test_a_file_holds_what_standard_output_would(
    desk: Path, name: str, claims: str, capsys: pytest.CaptureFixture[str]
) -> None:
    make_project(desk, CHANGED, claims)
    status, out, _ = run("check", str(desk), "--output-format", name, capsys=capsys)
    assert run("check", str(desk), "--output-format", name, "-o", "out", capsys=capsys)[:2] == (status, "")
    assert out
    assert Path("out").read_text(encoding="utf-8") == out
    assert [path.name for path in Path().iterdir() if path.name.startswith(".scifacts")] == []


@pytest.mark.parametrize("name", FORMATS)
def test_a_file_that_cannot_be_written(desk: Path, name: str, capsys: pytest.CaptureFixture[str]) -> None:
    for target, expected in (("desk", 2), ("none/out", 2), ("desk/facts/claims.yaml", 2), ("/dev/full", 3)):
        status, out, err = run("check", "desk/facts", "--output-format", name, "-o", target, capsys=capsys)
        assert (status, out) == (expected, ""), target
        assert err.startswith("error: cannot write ")


def test_the_summary_of_a_job_is_appended(
    desk: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    page = desk.parents[1] / "summary.md"
    page.write_text("before\n", encoding="utf-8")
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(page))
    assert run("check", "desk/facts", capsys=capsys)[0] == 1
    assert page.read_text(encoding="utf-8") == "before\n"
    assert run("check", "desk/facts", "--output-format", "github", capsys=capsys)[0] == 1
    text = page.read_text(encoding="utf-8")
    assert text.startswith("before\n### scifacts\n\nChecked 3 claims")
    assert "<code>desk/facts/claims.yaml:19:16</code>" in text
    make_project(desk, claims="just text")
    assert run("check", "desk/facts", "--output-format", "github", capsys=capsys)[0] == 2
    assert "The input cannot be used: 1 fault." in page.read_text(encoding="utf-8")


def test_a_summary_that_cannot_be_written_fails_nothing(
    desk: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    os.mkfifo("pipe")
    for path in (str(desk), "/dev/full", "none/x", "pipe", ""):
        monkeypatch.setenv("GITHUB_STEP_SUMMARY", path)
        status, out, err = run("check", "desk/facts", "--output-format", "github", capsys=capsys)
        assert status == 1
        assert out.startswith("::error ")
        assert ("the job's summary was not written" in err) == bool(path)


@pytest.mark.parametrize("name", FORMATS)
@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_a_hostile_article_does_no_harm(
    desk: Path, name: str, text: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """The quoted words stand in the article with a text of its own around and between them."""
    article = text.replace("\x00", "").replace("\udcff", "").replace("\ud800", "").replace("\x01", "")
    for body in (
        f"{article}\nIt has signed 118 agreements{article[:3000]}",
        f"It has signed {article[:100]} 118 agreements",
    ):
        make_project(desk, body)
        status, out, err = run("check", "desk/facts", "--output-format", name, capsys=capsys)
        assert status == 1
        assert is_harmless(out + err)
        own = ("::error ", "::warning ") if name == "github" else ()
        for line in out.splitlines():
            assert not line.lstrip().startswith("::") or line.startswith(own)


@pytest.mark.parametrize(
    "line",
    [
        ("schema", "-o", "claims.yaml"),
        ("config", "-o", "claims.yaml"),
        ("rule", "SF202", "-o", "claims.yaml"),
        ("export", "--format", "csv", "-o", "claims.yaml"),
        ("check", "-o", "scifacts.toml"),
        ("check", "--baseline", "none.json", "--output-format", "json", "-o", "claims.yaml"),
    ],
)
@pytest.mark.parametrize("claims", [CLAIMS, CLAIMS.replace("quotes:", "qoutes:")], ids=["read", "faults"])
def test_no_command_writes_over_what_it_reads(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    line: tuple[str, ...],
    claims: str,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(make_project(tmp_path, claims=claims))
    Path("scifacts.toml").write_text("strict = true\n", encoding="utf-8")
    assert run(*line, capsys=capsys)[0] == 2
    assert Path("claims.yaml").read_text(encoding="utf-8") == claims
    assert Path("scifacts.toml").read_text(encoding="utf-8") == "strict = true\n"


@pytest.mark.parametrize("name", ["-", "/dev/stdout"])
def test_standard_output_is_no_file_to_replace(
    desk: Path, name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    out = run("check", str(desk), "--output-format", "json", "-o", name, capsys=capsys)[1]
    assert json.loads(out)["summary"]["claims"] == 3
    assert not Path("-").exists()
