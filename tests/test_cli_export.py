"""`scifacts export`: the data files, and the exit status of the check."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest

from scifacts.api import check
from scifacts.cli import export
from scifacts.exports import EXPORTS
from test_cli import CHANGED, CLAIMS, make_project, run


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return make_project(tmp_path)


def test_the_formats_are_those_that_there_are() -> None:
    assert tuple(EXPORTS) == export.FORMATS


@pytest.mark.parametrize("name", EXPORTS)
def test_a_format_on_standard_output_and_in_a_file(
    desk: Path, name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    status, out, err = run("export", "--format", name, capsys=capsys)
    assert status == 0
    assert out == EXPORTS[name](check(desk))
    assert "all verified" in err
    assert run("export", "--format", name, "-o", "data", "-q", capsys=capsys)[1] == ""
    assert Path("data").read_bytes() == out.encode()
    if name == "csv":
        assert len(list(csv.reader(io.StringIO(out)))) == 4
    else:
        json.loads(out)


def test_findings_are_told_and_the_data_says_so_too(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    make_project(desk, CHANGED)
    status, out, err = run("export", "--format", "csv", capsys=capsys)
    assert status == 1
    assert out.startswith("id,statement,")
    assert "SF202 [error]" in err


def test_bad_input_writes_nothing(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run("export", "--format", "csv", "-o", "data", capsys=capsys)
    before = Path("data").read_bytes()
    for text, claims in ((b"caf\xe9", CLAIMS), (CHANGED, "no claims")):
        make_project(desk, text, claims)
        status, out, err = run("export", "--format", "csv", "-o", "data", capsys=capsys)
        assert (status, out, Path("data").read_bytes()) == (2, "", before)
        assert err
    make_project(desk)
    assert run("export", "--format", "csv", "-o", "seeds/news.txt", capsys=capsys)[0] == 2
    assert run("export", "--format", "csv", "-o", "/dev/full", capsys=capsys)[0] == 3
    assert run("export", capsys=capsys)[0] == 2
    assert run("export", "--format", "xml", capsys=capsys)[0] == 2


def test_why_there_is_no_review(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert "No claim has a `verdict`" in run("export", "--format", "claimreview", capsys=capsys)[2]
    verdict = "    verdict: {rating: Correct, rationale: r, reviewer: desk, date: 2026-03-01}\n    quotes:"
    judged = CLAIMS.replace("    quotes:", verdict, 1)
    make_project(desk, claims=judged)
    assert "set `base_url` under `site`" in run("export", "--format", "claimreview", capsys=capsys)[2]
    make_project(desk, claims=judged.replace("title: Sample", "base_url: https://example.org/"))
    status, out, err = run("export", "--format", "claimreview", capsys=capsys)
    assert (status, len(json.loads(out)["@graph"])) == (0, 1)
    assert err.count("\n") == 1


def test_a_terminal_gets_no_control_of_a_text(
    desk: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    hostile = CLAIMS.replace("    statement: ", '    tags: ["\\e[2J"]\n    statement: ', 1)
    assert hostile != CLAIMS
    Path("claims.yaml").write_text(hostile, encoding="utf-8")
    assert "\x1b[2J" in run("export", "--format", "csv", capsys=capsys)[1]
    monkeypatch.setattr("scifacts.cli.console._is_terminal", lambda _: True)
    out = run("export", "--format", "csv", capsys=capsys)[1]
    assert "\\x1b[2J" in out
    assert not any(character < " " and character != "\n" for character in out)
