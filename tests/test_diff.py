"""`scifacts diff`: what differs between two reports, revisions, or a revision and the files."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from scifacts.cli import main
from test_since import BUDGET, CLAIMS, TEXT, commit, git, make, repository

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["repository"]  # the fixture


def said(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    status = main(["diff", *arguments])
    found = capsys.readouterr()
    return status, found.out, found.err


def test_nothing_differs(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert said(capsys, "HEAD") == (0, "", "Claims: 0 added, 0 changed, 0 removed.\n")
    assert said(capsys, "HEAD", "main")[0] == 0


def test_a_name_in_another_unicode_form(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    make(repository, CLAIMS.replace("seeds/news.txt", "seeds/n\u00e9ws.txt"))
    (repository / "seeds" / "news.txt").rename(repository / "seeds" / "ne\u0301ws.txt")
    commit(repository)
    assert said(capsys, "HEAD") == (0, "", "Claims: 0 added, 0 changed, 0 removed.\n")


@pytest.mark.parametrize(
    ("added", "said_of_it"),
    [
        ("stance: context", "context"),
        ("figure: {value: 160, comparator: about, as_of: 2022}", "about 160 (2022)"),
        ("stance: refutes\n        prefix: 'China has '", "refutes; after “China has ”"),
        ("suffix: '. It'", "before “. It”"),
    ],
)
def test_what_decides_how_a_quote_counts(
    added: str, said_of_it: str, repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    exact = "exact: relations with more than 160 countries and regions"
    make(repository, CLAIMS.replace(exact, f"{exact}\n        {added}", 1))
    out = said(capsys, "HEAD")[1]
    words = "relations with more than 160 countries and regions"
    assert f"  - quote: news: {words}\n  + quote: news [{said_of_it}]: {words}\n" in out


def test_each_difference(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    claims = CLAIMS.replace(BUDGET, BUDGET.replace("id: budget", "id: new-one"))
    claims = claims.replace("{value: 160,", "{value: 100,").replace("exact: relations with", "exact: with")
    claims = claims.replace("id: pacts", "id: treaties\n    aliases: [pacts]")
    claims = claims.replace("does not count pacts.", "counts no pacts.")
    make(repository, claims)
    commit(repository)
    make(repository)
    expected = """\
changed partners
  - status: warning
  + status: failed
  - figure: more than 160 countries and regions
  + figure: more than 100 countries and regions
  - quote: news: relations with more than 160 countries and regions
  + quote: news: with more than 160 countries and regions
added new-one
  + status: warning
  + statement: The budget reached 3.09 trillion yuan in 2022.
changed treaties
  - id: pacts
  + id: treaties
  - statement: The office does not count pacts.
  + statement: The office counts no pacts.
removed budget
  - status: warning
  - statement: The budget reached 3.09 trillion yuan in 2022.
"""
    assert said(capsys, "HEAD~1", "HEAD") == (1, expected, "Claims: 1 added, 2 changed, 1 removed.\n")
    assert said(capsys, "HEAD")[0] == 1
    status, out, _ = said(capsys, "HEAD~1", "HEAD", "--output-format", "json")
    document = json.loads(out)
    assert (status, document["summary"]) == (1, {"added": 1, "changed": 2, "removed": 1})
    assert document["claims"][2]["fields"][0] == {"field": "id", "old": "pacts", "new": "treaties"}


def test_two_reports(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["check", "--output-format", "json", "-o", "old.json"])
    make(repository, text=TEXT.replace("116", "118"))
    main(["check", "--output-format", "json", "-o", "new.json"])
    capsys.readouterr()
    assert said(capsys, "old.json", "old.json")[:2] == (0, "")
    status, out, _ = said(capsys, "old.json", "new.json", "-o", "diff.txt")
    assert (status, out) == (1, "")
    assert "+ quote: news: It has signed 118 agreements (changed)" in (repository / "diff.txt").read_text(
        "utf-8"
    )
    assert said(capsys, "old.json", "new.json", "-o", "old.json")[0] == 2


def test_a_report_and_the_files_as_they_are(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["check", "--output-format", "json", "-o", "old.json"])
    capsys.readouterr()
    assert said(capsys, "old.json")[:2] == (0, "")
    make(repository, text=TEXT.replace("116", "118"))
    status, out, _ = said(capsys, "old.json")
    assert status == 1
    assert "+ quote: news: It has signed 118 agreements (changed)" in out


def test_a_claims_file_that_is_new(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (repository / "facts.yml").write_text(CLAIMS, encoding="utf-8")
    assert said(capsys, "HEAD", "--claims", "facts.yml")[2] == "Claims: 3 added, 0 changed, 0 removed.\n"


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("", "report.json:1:1"),
        ("{", "not JSON"),
        ("[]", "not a report of scifacts"),
        ('{"schema": 2, "claims": []}', "not a report of scifacts"),
        ('{"schema": 1, "claims": {}}', "not a report of scifacts"),
        ('{"schema": 1, "claims": [1]}', "lacks what it must have"),
        ('{"schema": 1, "claims": [{"id": 1, "status": "x", "quotes": []}]}', "lacks what it must have"),
        ('{"schema": 1, "claims": [{"id": "a", "quotes": []}]}', "lacks what it must have"),
        ('{"schema": 1, "claims": [{"id": "a", "status": "x", "quotes": [1]}]}', "lacks what it must have"),
        ("[" * 100_000, "not JSON"),
        ("1" * 5000, "not JSON that can be read"),
    ],
)
def test_a_file_that_is_no_report(
    content: str, words: str, repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (repository / "report.json").write_text(content, encoding="utf-8")
    status, out, err = said(capsys, "report.json", "report.json")
    assert (status, out) == (2, "")
    assert words in err


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["gone.json", "gone.json"], "no such file"),
        (["a.json", "HEAD"], "do not hold the same"),
        (["nowhere"], "no such git revision"),
        (["HEAD", "--claims", "gone.yaml"], "no such file"),
        ([], "required: OLD"),
    ],
)
def test_what_cannot_be_compared(
    arguments: list[str], words: str, repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    status, out, err = said(capsys, *arguments)
    assert (status, out) == (2, "")
    assert words in err


def test_a_hostile_report_prints_nothing_hostile(
    repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    claim = {"id": "\x1b]0;x\x07\n::error::x", "status": "ok ##[error]", "quotes": []}
    for name, claims in (("a.json", []), ("b.json", [claim])):
        (repository / name).write_text(json.dumps({"schema": 1, "claims": claims}), encoding="utf-8")
    for format_ in ("text", "json"):
        out = said(capsys, "a.json", "b.json", "--output-format", format_)[1]
        assert "\x1b" not in out
        assert "##[" not in out
        assert not any(line.lstrip().startswith("::") for line in out.splitlines())


def test_settings_that_let_more_pass(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (repository / "pyproject.toml").write_text(
        "[tool.scifacts]\nstrict = true\nfail-under = 90\n", encoding="utf-8"
    )
    commit(repository)
    assert main(["check", "-q", "--since", "HEAD", "--output-format", "concise"]) == 1  # strict
    assert "SF610" not in capsys.readouterr().out
    for now, words in (
        ("[tool.scifacts]\nfail-under = 90\n", ["strict was true"]),
        ("[tool.scifacts]\nstrict = true\nfail-under = 80.5\n", ["fail-under was 90 and is 80.5"]),
        ("[tool.scifacts]\nstrict = true\nfail-under = 95\n", []),
        ("[project]\nname = 'x'\n", ["strict was true", "fail-under was 90 and is gone"]),
    ):
        (repository / "pyproject.toml").write_text(now, encoding="utf-8")
        main(["check", "-q", "--since", "HEAD", "--output-format", "concise"])
        lines = [line for line in capsys.readouterr().out.splitlines() if "SF610" in line]
        assert [word in line for word, line in zip(words, lines, strict=True)] == [True] * len(words)
    (repository / "pyproject.toml").unlink()
    (repository / "scifacts.toml").write_text(
        'strict = true\nfail-under = 90\nbaseline = "b.json"\n', encoding="utf-8"
    )
    (repository / "b.json").write_text('{"schema": 1, "findings": []}', encoding="utf-8")
    main(["check", "-q", "--since", "HEAD", "--output-format", "concise"])
    assert "baseline is b.json" in capsys.readouterr().out


def test_settings_then_that_cannot_be_read_loosen_nothing(
    repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for then in ("strict = [\n", "[tool]\nscifacts = 1\n"):
        (repository / "pyproject.toml").write_text(then, encoding="utf-8")
        commit(repository)
        (repository / "pyproject.toml").unlink()
        main(["check", "--since", "HEAD", "--output-format", "concise"])
        assert "SF610" not in capsys.readouterr().out
    sub = make(repository / "a" / "b")
    (repository / "scifacts.toml").write_text("strict = true\n", encoding="utf-8")
    commit(repository)
    git(repository, "rm", "-q", "-f", "scifacts.toml")
    main(["check", str(sub), "--since", "HEAD", "--output-format", "concise"])
    assert "strict was true" in capsys.readouterr().out
