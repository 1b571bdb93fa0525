"""The command: what it prints where, and the exit status, by `main()`."""

from __future__ import annotations

import json
import os
import re
from typing import TYPE_CHECKING

import pytest

from scifacts.cli import main
from scifacts.cli.exit import status_of
from scifacts.errors import UsageError
from scifacts.outputs import FORMATS
from scifacts.project import load
from scifacts.publish import MANIFEST

if TYPE_CHECKING:
    from pathlib import Path

TEXT = """\
Partners

China has relations with more than 160 countries and regions. It has signed 116 agreements.
The budget of the office reached 3.09 trillion yuan in 2022.
"""
CLAIMS = """\
version: 1
site: {title: Sample}
sources:
  news:
    path: seeds/news.txt
    title: News
claims:
  - id: partners
    statement: China has relations with more than 160 countries and regions.
    figure: {value: 160, comparator: more-than, unit: countries and regions}
    quotes:
      - source: news
        exact: relations with more than 160 countries and regions
  - id: agreements
    statement: China has signed 116 agreements.
    figure: {value: 116, unit: agreements}
    quotes:
      - source: news
        exact: It has signed 116 agreements
  - id: budget
    statement: The budget reached 3.09 trillion yuan in 2022.
    figure: {value: 3.09, scale: trillion, unit: CNY, as_of: 2022}
    quotes:
      - source: news
        exact: budget of the office reached 3.09 trillion yuan in 2022
"""
CHANGED = TEXT.replace("116", "118")
REWORDED = TEXT.replace("budget of the office reached", "budget of the bureau reached")


def make_project(folder: Path, text: str | bytes = TEXT, claims: str = CLAIMS) -> Path:
    (folder / "seeds").mkdir(parents=True, exist_ok=True)
    data = text.encode() if isinstance(text, str) else text
    (folder / "seeds" / "news.txt").write_bytes(data)
    (folder / "claims.yaml").write_text(claims, encoding="utf-8")
    return folder


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in ("NO_COLOR", "FORCE_COLOR", "SOURCE_DATE_EPOCH"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.chdir(tmp_path)
    return make_project(tmp_path)


def run(*arguments: str, capsys: pytest.CaptureFixture[str]) -> tuple[int, str, str]:
    status = main(arguments)
    captured = capsys.readouterr()
    return status, captured.out, captured.err


def test_a_clean_check(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("check", capsys=capsys) == (0, "", "Checked 3 claims, 3 quotes in 1 source: all verified.\n")


def test_check_writes_nothing(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = {path: path.stat().st_mtime_ns for path in project.rglob("*")}
    run("check", capsys=capsys)
    run("coverage", capsys=capsys)
    assert {path: path.stat().st_mtime_ns for path in project.rglob("*")} == before


def test_a_changed_fact(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    make_project(project, CHANGED)
    status, out, err = run("check", capsys=capsys)
    assert status == 1
    assert "error[SF202] fact-changed" in out
    assert "--> claims.yaml:19:16 (claim agreements, quotes[0])" in out
    assert "--> seeds/news.txt:3:77" in out
    assert "118 agreements" in out
    assert "= help: " in out
    assert "\x1b" not in out + err
    assert err.startswith("Checked 3 claims, 3 quotes in 1 source: ")


@pytest.mark.parametrize(
    ("arguments", "text", "expected"),
    [
        ([], TEXT, 0),
        ([], CHANGED, 1),
        (["--exit-zero"], CHANGED, 0),
        ([], REWORDED, 0),
        (["--strict"], REWORDED, 1),
        (["--strict"], TEXT, 0),
        (["--strict", "--exit-zero"], REWORDED, 0),
        (["--claim", "partners"], CHANGED, 0),
        (["--claim", "agreements"], CHANGED, 1),
        (["--claim", "partners", "--claim", "agreements"], CHANGED, 1),
        (["--source", "news"], CHANGED, 1),
        (["--claim", "nobody"], TEXT, 2),
        (["--source", "nobody"], TEXT, 2),
        (["--claim", "nobody", "--exit-zero"], TEXT, 2),
        ([], b"caf\xe9", 2),
        (["--exit-zero"], b"caf\xe9", 2),
        ([], "", 1),
        (["--output-format", "xml"], TEXT, 2),
        (["--nonsense"], TEXT, 2),
        (["--stri"], TEXT, 2),
        (["a", "b"], TEXT, 2),
        (["nowhere"], TEXT, 2),
    ],
)
@pytest.mark.parametrize("format_", FORMATS)
def test_exit_status_of_check(
    project: Path,
    capsys: pytest.CaptureFixture[str],
    arguments: list[str],
    text: str | bytes,
    expected: int,
    format_: str,
) -> None:
    make_project(project, text)
    assert run("check", "--output-format", format_, *arguments, capsys=capsys)[0] == expected


@pytest.mark.parametrize("path", ["claims.yaml", ".", "../{name}", "{root}", "{root}/claims.yaml"])
def test_a_project_is_named_by_its_file_or_its_folder(
    project: Path, capsys: pytest.CaptureFixture[str], path: str
) -> None:
    make_project(project, CHANGED)
    status, out, _ = run(
        "check",
        path.format(name=project.name, root=project),
        "--output-format",
        "concise",
        capsys=capsys,
    )
    assert status == 1
    assert out.startswith("claims.yaml:19:16: SF202 [error] ")
    assert out.endswith("(seeds/news.txt:3:77)\n")


def test_a_claims_file_by_another_name(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (project / "claims.yaml").rename(project / "facts.yaml")
    assert run("check", "facts.yaml", capsys=capsys)[0] == 0
    assert run("check", "x" * 5000, capsys=capsys)[0] == 2
    status, _, err = run("check", capsys=capsys)
    assert status == 2
    assert "claims.yaml" in err
    assert "= help: name a claims.yaml or the folder that holds one" in err


def test_a_claims_file_above_the_folder_is_named(
    project: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    (project / "seeds" / "old").mkdir()
    monkeypatch.chdir(project / "seeds" / "old")
    status, _, err = run("check", capsys=capsys)
    assert (status, err.splitlines()[-1].strip()) == (2, "= help: name the one above: ../../claims.yaml")


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ("seeds", "name the one above: claims.yaml"),
        ("seeds/old/facts.yaml", "name the one above: claims.yaml"),
        ("facts.yaml", "name the one beside it: claims.yaml"),
        ("seeds/a.txt", "name the one above: claims.yaml; --source ID checks one source alone"),
    ],
)
def test_what_is_no_claims_file_leads_to_one(
    given: str, said: str, project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (project / "seeds" / "a.txt").write_text("Head count: 31\n\nSchools grow.\n", encoding="utf-8")
    status, _, err = run("check", given, capsys=capsys)
    assert (status, err.count("error[")) == (2, 1)
    assert err.splitlines()[-1].strip() == f"= help: {said}"


@pytest.mark.parametrize("line", [["check", "--source"], ["suggest"], ["locate", "words", "--source"]])
def test_the_path_of_a_source_leads_to_its_id(
    line: list[str], project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source = load(project).sources[0]
    status, _, err = run(*line, source.path, capsys=capsys)
    assert (status, err.splitlines()[-1].strip()) == (2, f"= help: did you mean {source.id}?")


def test_a_source_that_is_gone_is_told_once(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (project / "seeds" / "news.txt").unlink()
    status, out, err = run("check", capsys=capsys)
    assert (status, out.count("error[SF105]")) == (2, 1)
    assert out.endswith("   = note: the same of 2 other claims: agreements, budget\n")
    assert "3 errors" in err
    (line,) = run("check", "--output-format", "concise", capsys=capsys)[1].splitlines()
    assert "SF105 [error] partners and 2 other claims: seeds/news.txt cannot be read: " in line


def test_a_source_that_is_empty_is_told_once(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (project / "seeds" / "news.txt").write_text(" \n", encoding="utf-8")
    status, out, err = run("check", capsys=capsys)
    assert (status, out.count("error[SF101]")) == (1, 1)
    assert "seeds/news.txt is empty, and does not say " in out
    assert "   = help: Restore the file.\n   = note: the same of 2 other claims: agreements, budget\n" in out
    assert "4 errors" in err
    first, second = run("check", "--output-format", "concise", capsys=capsys)[1].splitlines()
    assert "SF101 [error] partners and 2 other claims: " in first
    assert "SF105" in second


def test_one_change_that_several_claims_quote_is_told_once(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    claims = project / "claims.yaml"
    text = claims.read_text(encoding="utf-8")
    _, mark, agreements = text.partition("  - id: agreements\n")
    agreements = agreements.partition("  - id: ")[0]
    claims.write_text(text + f"{mark}{agreements}".replace("agreements\n", "accords\n", 1), encoding="utf-8")
    source = project / "seeds" / "news.txt"
    source.write_text(source.read_text(encoding="utf-8").replace("116", "118"), encoding="utf-8")
    status, out, err = run("check", capsys=capsys)
    assert (status, out.count("error[SF202]")) == (1, 1)
    assert out.endswith("   = note: the same of 1 other claim: accords\n")
    assert "2 errors" in err
    assert run("check", "--output-format", "concise", capsys=capsys)[1].count("SF202") == 2


def test_unknown_ids_name_the_nearest(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _, out, err = run("check", "--claim", "partner", capsys=capsys)
    assert out == ""
    assert err == "error: --claim: no claim has the id 'partner'\n  = help: did you mean partners?\n"
    for line in (["review", "partner"], ["accept", "partner", "--reason", "x"], ["suggest", "new"]):
        assert main([*line, "--project", str(project)]) == 2
        what = "source has the id 'new'" if line[0] == "suggest" else "claim has the id 'partner'"
        assert capsys.readouterr().err.startswith(f"error: no {what}\n")
    _, _, err = run("check", "--source", "zzz", capsys=capsys)
    assert "= help: there are: news\n" in err


def test_of_many_ids_the_first_are_named_and_the_others_counted() -> None:
    from scifacts.cli.inputs import require_known

    with pytest.raises(UsageError) as caught:
        require_known("claim", ["zzz"], [f"a-{number}" for number in range(1, 1206)])
    assert caught.value.help == "there are: a-1, a-2, a-3, a-4, a-5 and 1,200 more"


def test_nothing_checked_is_a_finding(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    other = CLAIMS.replace("claims:\n", "  other:\n    path: seeds/other.txt\n    title: Other\nclaims:\n")
    make_project(project, claims=other)
    (project / "seeds" / "other.txt").write_text("Nothing here.", encoding="utf-8")
    status, out, err = run("check", "--source", "other", capsys=capsys)
    assert status == 1
    assert "error[SF001] nothing-checked" in out
    assert err == "Checked 0 claims, 0 quotes in 0 sources: 1 error.\n"


@pytest.mark.parametrize("command", ["check", "coverage", "build"])
def test_a_name_in_another_unicode_form_is_warned_of(
    project: Path, command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    make_project(project, claims=CLAIMS.replace("seeds/news.txt", "seeds/n\u00e9ws.txt"))
    (project / "seeds" / "news.txt").rename(project / "seeds" / "ne\u0301ws.txt")
    status, _, err = run(command, capsys=capsys)
    assert status == 0
    assert "seeds/n\u00e9ws.txt: warning: the name on disk has the same letters" in err
    make_project(project)
    assert "warning" not in run(command, capsys=capsys)[2]


def test_a_source_asked_for_that_cannot_be_read(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    other = CLAIMS.replace("claims:\n", "  other:\n    path: seeds/other.txt\n    title: Other\nclaims:\n")
    make_project(project, claims=other)
    assert run("check", "--source", "other", "--exit-zero", capsys=capsys)[0] == 2
    assert run("check", "--source", "news", capsys=capsys)[0] == 0


def test_a_claims_file_that_cannot_be_used(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    make_project(project, claims=CLAIMS.replace("    quotes:", "    qoutes:", 1))
    status, out, err = run("check", capsys=capsys)
    assert (status, out) == (2, "")
    assert "SF002" in err
    assert "claims.yaml:11:5" in err
    assert "quotes" in err
    status, out, err = run("check", "--output-format", "json", capsys=capsys)
    document = json.loads(out)
    assert status == 2
    assert document["claims"] == []
    assert document["findings"][0]["rule"] == "SF002"
    assert document["findings"][0]["line"] == 11
    assert "claims.yaml:11:5" in err
    status, out, err = run("check", "--output-format", "concise", capsys=capsys)
    assert (status, out) == (2, "")
    assert err.startswith("claims.yaml:11:5: SF002 [error] ")


def test_faults_as_json_in_a_file(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    make_project(project, claims="just text")
    status, out, _ = run("check", "--output-format", "json", "-o", "report.json", capsys=capsys)
    assert (status, out) == (2, "")
    assert json.loads((project / "report.json").read_text(encoding="utf-8"))["findings"]
    status, _, err = run("check", "--output-format", "json", "-o", "/dev/full", capsys=capsys)
    assert status == 3
    assert "cannot write /dev/full" in err


def test_json_goes_to_standard_output_alone(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status, out, err = run("check", "--output-format", "json", capsys=capsys)
    document = json.loads(out)
    assert status == 0
    assert document["summary"]["statuses"] == {"match": 3}
    assert document["findings"] == []
    assert err.startswith("Checked 3 claims")


def test_quiet_leaves_the_summary_out(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("check", "-q", capsys=capsys) == (0, "", "")


def test_a_report_in_a_file(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    make_project(project, CHANGED)
    status, out, _ = run("check", "-o", "report.txt", capsys=capsys)
    text = (project / "report.txt").read_text(encoding="utf-8")
    assert (status, out) == (1, "")
    assert text.startswith("error[SF202]")
    assert "\x1b" not in text
    run("check", "-o", "report.txt", "--color", "always", capsys=capsys)
    assert "\x1b[1;31merror[SF202] fact-changed\x1b[0m" in (project / "report.txt").read_text(
        encoding="utf-8"
    )


@pytest.mark.parametrize("target", ["claims.yaml", "seeds/news.txt", "seeds", "none/report.txt"])
@pytest.mark.parametrize("command", ["check", "coverage"])
def test_a_report_never_replaces_an_input(
    project: Path, capsys: pytest.CaptureFixture[str], command: str, target: str
) -> None:
    status, _, err = run(command, "-o", target, capsys=capsys)
    assert status == 2
    assert err.startswith("error: cannot write ")
    assert (project / "claims.yaml").read_text(encoding="utf-8") == CLAIMS
    assert (project / "seeds" / "news.txt").read_text(encoding="utf-8") == TEXT


@pytest.mark.parametrize(
    "line",
    [
        ["config", "-o", "scifacts.toml"],
        ["rule", "-o", "./pyproject.toml"],
        ["check", "new", "--output-format", "json", "-o", "new/claims.yaml"],
        ["check", "--output-format", "json", "-o", "seeds/news.txt"],
    ],
)
def test_a_report_never_becomes_an_input(
    line: list[str], project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (project / "new").mkdir()
    (project / "seeds" / "news.txt").unlink()
    status, _, err = run(*line, capsys=capsys)
    assert status == 2
    assert "error: cannot write " in err
    assert not (project / line[-1]).exists()


def test_colour_is_asked_for(
    project: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    make_project(project, CHANGED)
    assert "\x1b[1;31merror[SF202]" in run("check", "--color", "always", capsys=capsys)[1]
    monkeypatch.setenv("FORCE_COLOR", "1")
    assert "\x1b[" in run("check", capsys=capsys)[1]
    assert "\x1b[" not in run("check", "--color", "never", capsys=capsys)[1]
    monkeypatch.setenv("NO_COLOR", "1")
    assert "\x1b[" not in run("check", capsys=capsys)[1]


@pytest.mark.parametrize("value", ["abc", "-1", "1e99", "1" * 30, "١", " 1"])
@pytest.mark.parametrize("command", ["check", "coverage", "build"])
def test_a_bad_clock(
    project: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    command: str,
    value: str,
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", value)
    status, _, err = run(command, capsys=capsys)
    assert status == 2
    assert "SOURCE_DATE_EPOCH" in err
    assert not (project / "build").exists()


@pytest.mark.parametrize(
    ("epoch", "status"), [("", 0), ("0", 0), ("1767225599", 0), ("1767225600", 1), ("253402300799", 1)]
)
def test_waivers_expire_by_the_clock(
    project: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    epoch: str,
    status: int,
) -> None:
    expires = "2025-12-31" if epoch else "9999-12-30"  # the last second of 2025 is 1767225599
    waiver = f"waivers:\n  - {{rule: SF202, claim: agreements, reason: known, expires: {expires}}}\n"
    make_project(project, CHANGED, CLAIMS + waiver)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", epoch)
    found, _, err = run("check", capsys=capsys)
    assert found == status, err


def test_without_waivers_no_clock_is_read(
    project: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def today() -> None:
        raise AssertionError("the clock was read")

    monkeypatch.setattr("scifacts.clock.today", today)
    for command in ("check", "coverage", "build"):
        assert run(command, capsys=capsys)[0] == 0


class TestCoverage:
    def test_everything_is_claimed(self, project: Path, capsys: pytest.CaptureFixture[str]) -> None:
        status, out, err = run("coverage", "--fail-under", "100", capsys=capsys)
        assert status == 0
        assert out.startswith("source ")
        assert err.startswith("Accounted for 4 of 4 figures in 1 source (100 %): 0 uncovered.\n")

    @pytest.mark.parametrize(
        ("limit", "status"),
        [(None, 0), ("80", 0), ("80.0", 0), ("80.01", 1), ("100", 1), ("0", 0)],
    )
    def test_the_limit(
        self, project: Path, capsys: pytest.CaptureFixture[str], limit: str | None, status: int
    ) -> None:
        make_project(project, TEXT + "It held 48 conferences.\n")
        arguments = ["--fail-under", limit] if limit is not None else []
        found, out, err = run("coverage", *arguments, capsys=capsys)
        assert found == status
        assert " --> seeds/news.txt:5:9\n" in out
        assert "It held 48 conferences." in out
        assert "Accounted for 4 of 5 figures in 1 source (80.00 %): 1 uncovered." in err
        assert ("SF501" in err) == bool(status)

    @pytest.mark.parametrize("limit", ["nan", "inf", "-1", "100.1", "many", "", "1e999999"])
    def test_a_limit_that_is_none(
        self, project: Path, capsys: pytest.CaptureFixture[str], limit: str
    ) -> None:
        status, out, err = run("coverage", f"--fail-under={limit}", capsys=capsys)
        assert (status, out) == (2, "")
        assert "not a percentage from 0 to 100" in err

    def test_json(self, project: Path, capsys: pytest.CaptureFixture[str]) -> None:
        status, _, _ = run("coverage", "--output-format", "json", "-o", "c.json", capsys=capsys)
        document = json.loads((project / "c.json").read_text(encoding="utf-8"))
        assert status == 0
        assert [figure["text"] for figure in document["figures"] if figure["state"] == "claimed"] == [
            "160",
            "116",
            "3.09 trillion",
            "2022",
        ]

    def test_a_source_without_text_is_named(self, project: Path, capsys: pytest.CaptureFixture[str]) -> None:
        make_project(project, b"\n")
        status, _, err = run("coverage", capsys=capsys)
        assert status == 0
        assert "seeds/news.txt: SF105 [error] news: is empty" in err

    @pytest.mark.parametrize("command", [("suggest",), ("suggest", "news"), ("locate", "116 agreements")])
    def test_an_unreadable_source_is_named(
        self, project: Path, command: tuple[str, ...], capsys: pytest.CaptureFixture[str]
    ) -> None:
        make_project(project, b"caf\xe9 sold 116 agreements")
        status, _, err = run(*command, capsys=capsys)
        assert status == 2
        assert "seeds/news.txt: SF105 [error] news: not UTF-8" in err

    def test_an_unreadable_source(self, project: Path, capsys: pytest.CaptureFixture[str]) -> None:
        make_project(project, b"caf\xe9")
        status, _, err = run("coverage", capsys=capsys)
        assert status == 2
        assert "seeds/news.txt: SF105 [error] news: " in err
        assert "Accounted for 0 of 0 figures in 0 of 1 source, 1 unreadable: 0 uncovered.\n" in err
        assert re.search("^news +unreadable$", run("coverage", capsys=capsys)[1], re.MULTILINE)
        run("coverage", "--output-format", "json", "-o", "c.json", capsys=capsys)
        summary = json.loads((project / "c.json").read_text(encoding="utf-8"))["summary"]
        assert (summary["percent"], summary["unreadable"]) == (None, ["news"])


class TestBuild:
    def test_a_clean_build(self, project: Path, capsys: pytest.CaptureFixture[str]) -> None:
        status, out, err = run("build", capsys=capsys)
        assert (status, out) == (0, f"build{os.sep}index.html\n")
        assert err == "Checked 3 claims, 3 quotes in 1 source: all verified.\n"
        assert (project / "build" / "index.html").is_file()
        report = json.loads((project / "build" / "data" / "report.json").read_text(encoding="utf-8"))
        assert report["summary"]["claims"] == 3

    def test_findings_are_published(self, project: Path, capsys: pytest.CaptureFixture[str]) -> None:
        make_project(project, CHANGED)
        status, out, err = run("build", ".", "-o", "public/site", capsys=capsys)
        assert (status, out) == (1, f"public{os.sep}site{os.sep}index.html\n")
        assert "SF202 [error]" in err
        assert (project / "public" / "site" / "index.html").is_file()

    @pytest.mark.parametrize(
        ("text", "claims", "out"),
        [
            (b"caf\xe9", CLAIMS, "build"),
            (TEXT, "no claims", "build"),
            (TEXT, CLAIMS, "seeds"),
            (TEXT, CLAIMS, "."),
            (TEXT, CLAIMS, "home"),
            (TEXT, CLAIMS, "claims.yaml"),
            (TEXT, CLAIMS, "claims.yaml/site"),
        ],
    )
    def test_bad_input_leaves_the_old_site(
        self, project: Path, capsys: pytest.CaptureFixture[str], text: str | bytes, claims: str, out: str
    ) -> None:
        run("build", capsys=capsys)
        (project / "home").mkdir()
        (project / "home" / "letter.txt").write_text("dear", encoding="utf-8")
        make_project(project, text, claims)
        before = {
            path: (path.read_bytes(), path.stat().st_mtime_ns)
            for path in project.rglob("*")
            if path.is_file()
        }
        status, printed, err = run("build", "-o", out, capsys=capsys)
        after = {
            path: (path.read_bytes(), path.stat().st_mtime_ns)
            for path in project.rglob("*")
            if path.is_file()
        }
        assert (status, printed) == (2, "")
        assert err
        assert after == before

    def test_a_second_build_writes_nothing(self, project: Path, capsys: pytest.CaptureFixture[str]) -> None:
        run("build", capsys=capsys)
        before = {
            path: (path.stat().st_mtime_ns, path.stat().st_ino) for path in (project / "build").rglob("*")
        }
        run("build", capsys=capsys)
        after = {
            path: (path.stat().st_mtime_ns, path.stat().st_ino) for path in (project / "build").rglob("*")
        }
        assert after == before

    def test_a_record_that_was_lost_is_told_of(
        self, project: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        run("build", capsys=capsys)
        (project / "build" / MANIFEST).write_bytes(b"{")
        status, _, err = run("build", capsys=capsys)
        assert status == 0
        assert "was made anew" in err


def test_help_and_version(capsys: pytest.CaptureFixture[str]) -> None:
    for arguments in (["--help"], ["check", "--help"], ["coverage", "-h"], ["build", "-h"]):
        status, out, err = run(*arguments, capsys=capsys)
        assert (status, err) == (0, "")
        assert "examples:\n  scifacts " in out
        assert out.isascii()
    assert run("--version", capsys=capsys)[:2] == (0, "scifacts 0.1.0\n")


def test_no_command(capsys: pytest.CaptureFixture[str]) -> None:
    status, out, err = run(capsys=capsys)
    assert (status, out) == (2, "")
    assert err.startswith("error: no command given\n  = help: one of init, check, coverage, build, ")
    assert err.endswith("; see: scifacts --help\n")


def test_hostile_arguments_are_shown_harmlessly(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for hostile in ("\x1b[2J", "::error::x", "##[error]", "\udcff", "\u202ex"):
        for arguments in (
            ["check", hostile],
            ["check", "--claim", hostile],
            [hostile],
            ["build", "-o", hostile + "/x"],
        ):
            _, out, err = run(*arguments, capsys=capsys)
            assert not set(out + err) & set("\x1b\u202e\udcff")
            assert "##[" not in out + err
            assert not any(line.lstrip().startswith("::") for line in (out + err).splitlines())


def test_the_status_of_a_report() -> None:
    from dataclasses import replace

    from sample_report import finding, report

    assert status_of(report()) == 0
    assert status_of(report(finding(waived="x"))) == 0
    assert status_of(report(finding())) == 1
    unreadable = report(finding())
    sources = (replace(unreadable.project.sources[0], error="gone"), unreadable.project.sources[1])
    unreadable = replace(unreadable, project=replace(unreadable.project, sources=sources))
    assert status_of(unreadable) == 1  # a selection that has nothing to do with it
    told = replace(unreadable, findings=(finding(rule="SF105", waived="known"),))
    assert status_of(told, exit_zero=True) == 2
    assert status_of(report(finding(rule="SF105"))) == 1  # blank, but it was read
