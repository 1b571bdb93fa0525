"""`scifacts build --single-file`, and templates that cannot be used, as the command tells them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from scifacts.cli import main

if TYPE_CHECKING:
    from pathlib import Path

CLAIMS = """\
version: 1
sources: {a: {path: a.txt}}
claims:
  - {id: c, statement: There are 25 documents., quotes: [{source: a, exact: 25 documents}]}
"""


@pytest.fixture(autouse=True)
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.txt").write_text("There are 25 documents.")
    (tmp_path / "claims.yaml").write_text(CLAIMS)
    return tmp_path


def test_one_file_beside_the_claims_file(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["build", "--single-file"]) == 0
    assert capsys.readouterr().out == "build.html\n"
    first = (project / "build.html").read_bytes()
    assert b'id="claims--c"' in first
    assert not (project / "build").exists()
    assert main(["build", "--single-file", "-o", "report.html"]) == 0
    assert (project / "report.html").read_bytes() == first


@pytest.mark.parametrize(
    ("out", "message"),
    [
        ("claims.yaml", "cannot write claims.yaml: it is an input"),
        ("a.txt", "cannot write a.txt: it is an input"),
        ("templates/site/404.html", "cannot write templates/site/404.html: it is an input"),
        (".", "cannot write .: it is a folder"),
        ("none/report.html", "cannot write none/report.html: there is no folder none"),
    ],
)
def test_one_file_is_not_written_anywhere(
    project: Path, capsys: pytest.CaptureFixture[str], out: str, message: str
) -> None:
    own = project / "templates" / "site" / "404.html"
    own.parent.mkdir(parents=True)
    own.write_text("x")
    before = {path: path.read_bytes() for path in project.rglob("*") if path.is_file()}
    assert main(["build", "--single-file", "-o", out]) == 2
    assert message in capsys.readouterr().err
    assert {path: path.read_bytes() for path in project.rglob("*") if path.is_file()} == before


@pytest.mark.parametrize("out", ["a" * 300, "new/" + "a" * 300, "a/" * 3000])
def test_a_folder_with_too_long_a_name(project: Path, capsys: pytest.CaptureFixture[str], out: str) -> None:
    before = sorted(project.iterdir())
    assert main(["build", "-o", out]) == 3
    said = capsys.readouterr().err
    assert f"error: cannot write {out[:100]}" in said
    assert "  = help: " in said
    assert sorted(project.iterdir()) == before


def test_of_a_source_that_cannot_be_read_no_file_is_made(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (project / "a.txt").write_bytes(b"\xff\xfe\xff")
    assert main(["build", "--single-file"]) == 2
    assert not (project / "build.html").exists()
    assert "build.html was left as it was" in capsys.readouterr().err


@pytest.mark.parametrize("options", [[], ["--single-file"]])
def test_a_template_that_cannot_be_used(
    project: Path, capsys: pytest.CaptureFixture[str], options: list[str]
) -> None:
    own = project / "templates" / "site" / "method.html"
    own.parent.mkdir(parents=True)
    own.write_text("{% extends 'base.html' %}\n{% block content %}\n{{ page.nothing }}\n{% endblock %}\n")
    assert main(["build", *options]) == 2
    err = capsys.readouterr().err
    assert "templates/site/method.html:3" in err
    assert "has no attribute 'nothing'" in err
    assert "docs/theming.md" in err
    assert "Traceback" not in err
    assert not (project / "build").exists()


def test_a_colour_that_cannot_be_read(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (project / "claims.yaml").write_text(CLAIMS + 'site:\n  colors: {accent: "#999999"}\n')
    assert main(["build"]) == 2
    err = capsys.readouterr().err
    assert "claims.yaml:6:20" in err
    assert "contrast is 2.7" in err
    assert 'take "#' in err
