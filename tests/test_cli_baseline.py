"""Known findings: held back while they stay what they are, dropped when they are mended."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from hostile import HOSTILE
from sample_report import finding, report
from scifacts.baseline import KNOWN, held_back, known_findings, read_baseline
from scifacts.errors import InputError
from scifacts.model import ClaimStatus, Severity
from scifacts.outputs import FORMATS, baseline
from scifacts.outputs.summary import sentence, summarise
from test_cli import CHANGED, CLAIMS, TEXT, make_project, run


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in ("NO_COLOR", "FORCE_COLOR", "GITHUB_STEP_SUMMARY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.chdir(tmp_path)
    return make_project(tmp_path, CHANGED)


def test_what_is_known_does_not_fail(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status, out, err = run("check", "--write-baseline", "known.json", capsys=capsys)
    assert (status, out) == (0, "")
    assert err.startswith("1 finding listed in known.json.\n")
    assert err.endswith(": no other findings, 1 known.\n")
    status, out, err = run("check", "--baseline", "known.json", capsys=capsys)
    assert (status, out) == (0, "")
    assert err == "Checked 3 claims, 3 quotes in 1 source: no other findings, 1 known.\n"
    assert run("check", capsys=capsys)[0] == 1


def test_what_is_new_fails(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run("check", "--write-baseline", "known.json", capsys=capsys)
    make_project(desk, CHANGED.replace("3.09", "3.10"))
    status, out, err = run("check", "--baseline", "known.json", "--output-format", "concise", capsys=capsys)
    assert status == 1
    assert "budget" in out
    assert "agreements" not in out
    assert err.endswith(" 1 known.\n")


def test_a_known_finding_that_changes_is_new(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run("check", "--write-baseline", "known.json", capsys=capsys)
    make_project(desk, CHANGED.replace("118", "119"))
    assert run("check", "--baseline", "known.json", capsys=capsys)[0] == 1


def test_moved_lines_change_nothing(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run("check", "--write-baseline", "known.json", capsys=capsys)
    make_project(desk, "\n\n" + CHANGED, "# one\n# two\n" + CLAIMS)
    assert run("check", "--baseline", "known.json", capsys=capsys)[0] == 0


def test_what_is_mended_is_dropped_and_said(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run("check", "--write-baseline", "known.json", capsys=capsys)
    before = Path("known.json").read_bytes() + b"\n"  # as an editor of the file leaves it
    Path("known.json").write_bytes(before)
    prune = ("check", "--baseline", "known.json", "--prune-baseline")
    status, _, err = run(*prune, capsys=capsys)
    assert (status, Path("known.json").read_bytes()) == (0, before)
    assert err.startswith("0 findings dropped from known.json, 1 kept.\n")
    make_project(desk)
    status, _, err = run(*prune, capsys=capsys)
    assert status == 0
    assert err.startswith("dropped SF202 agreements: ")
    assert "1 finding dropped from known.json, 0 kept.\n" in err
    assert json.loads(Path("known.json").read_text("utf-8"))["findings"] == []
    pin = f"    path: seeds/news.txt\n    sha256: {'0' * 64}\n"
    pinned = CLAIMS.replace("    path: seeds/news.txt\n", pin)
    make_project(desk, claims=pinned)
    assert run("check", "--write-baseline", "known.json", capsys=capsys)[0] == 0
    make_project(desk)
    assert run(*prune, capsys=capsys)[2].startswith("dropped SF301 of the project: ")
    make_project(desk, CHANGED)
    assert run("check", "--baseline", "known.json", capsys=capsys)[0] == 1


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--write-baseline", "k.json", "--claim", "partners"], ": --write-baseline needs the whole project"),
        (["--write-baseline", "k.json", "--source", "news"], ": --write-baseline needs the whole project"),
        (
            ["--baseline", "k.json", "--prune-baseline", "--source", "news"],
            ": --prune-baseline needs the whole project",
        ),
        (["--write-baseline", "k.json", "--prune-baseline"], ": --write-baseline writes no more than"),
        (["--prune-baseline"], ": --prune-baseline without a baseline"),
        (["--baseline", "none.json"], "[baseline] invalid-baseline: no such file"),
        (["--write-baseline", "claims.yaml"], ": cannot write claims.yaml: it is an input"),
        (["--write-baseline", "seeds"], ": cannot write seeds: it is a folder"),
        (["--write-baseline", "none/k.json"], ": cannot write none/k.json: there is no folder none"),
    ],
)
def test_bad_usage(
    desk: Path, arguments: list[str], message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    status, out, err = run("check", *arguments, capsys=capsys)
    assert (status, out) == (2, "")
    assert err.startswith(f"error{message}")
    assert "= help: " in err
    assert not Path("k.json").exists()


def test_a_full_disk(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("check", "--write-baseline", "/dev/full", capsys=capsys)[0] == 3


def test_a_setting_names_the_file(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (desk / "scifacts.toml").write_text('baseline = "known.json"', encoding="utf-8")
    assert run("check", "--write-baseline", "known.json", capsys=capsys)[0] == 0
    assert run("check", capsys=capsys)[0] == 0
    assert run("check", "--claim", "agreements", capsys=capsys)[0] == 0
    assert run("check", "--isolated", capsys=capsys)[0] == 1


def test_details_name_what_was_read_alone(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    make_project(desk, b"caf\xe9")
    status, _, err = run("check", "-v", capsys=capsys)
    assert status == 2
    assert "\nread " not in f"\n{err}"


@pytest.mark.parametrize("text", ["", "caf\u00e9"])
def test_nothing_checked_and_an_unreadable_source_are_never_known(
    desk: Path, text: str, capsys: pytest.CaptureFixture[str]
) -> None:
    make_project(desk, text.encode("latin-1"))
    status = run("check", capsys=capsys)[0]
    run("check", "--write-baseline", "known.json", capsys=capsys)
    kept = {one.rule for one in read_baseline(Path("known.json"))}
    assert not kept & {"SF001", "SF105"}
    assert run("check", "--baseline", "known.json", capsys=capsys)[0] == status
    nothing = report(finding(rule="SF001", claim_id=None))
    assert held_back(nothing, known_findings(report(finding()).findings)) == nothing


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "not JSON"),
        (b"\xff", "not UTF-8"),
        (b"[" * 100_000, "not JSON"),
        (b"[]", "not a baseline of schema 1"),
        (b'{"schema": 2, "findings": []}', "not a baseline of schema 1"),
        (b'{"schema": 1}', "it lists no findings"),
        (b'{"schema": 1, "findings": [3]}', r"findings\[0\] has no fingerprint"),
        (b'{"schema": 1, "findings": [{"fingerprint": 1, "rule": "", "message": ""}]}', r"findings\[0\]"),
    ],
)
def test_a_file_that_is_no_baseline(tmp_path: Path, data: bytes, message: str) -> None:
    (tmp_path / "k.json").write_bytes(data)
    with pytest.raises(InputError, match=message) as caught:
        read_baseline(tmp_path / "k.json")
    assert caught.value.faults[0].help


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_what_is_written_is_read_back(tmp_path: Path, text: str) -> None:
    visible = text.encode("utf-8", "replace").decode()
    known = known_findings([finding(message=visible, claim_id=None), finding(message="x", fingerprint="b")])
    (tmp_path / "k.json").write_text(baseline.write(known), encoding="utf-8")
    assert read_baseline(tmp_path / "k.json") == known


def test_known_findings_are_held_back_in_every_format() -> None:
    warning = finding(severity=Severity.WARNING, fingerprint="b", claim_id="spending")
    made = held_back(report(finding(), warning), known_findings([finding()]))
    assert [one.waived for one in made.findings] == [KNOWN, None]
    assert made.results[0].status is ClaimStatus.VERIFIED
    assert sentence(summarise(made)).endswith(": 1 warning, 1 known.")
    assert json.loads(FORMATS["json"](made))["summary"]["known"] == 1
    assert json.loads(FORMATS["json"](made))["summary"]["waived"] == 0
    assert len(FORMATS["concise"](made).splitlines()) == 1
    assert len(json.loads(FORMATS["gitlab"](made))) == 1
    assert '"justification": "known: in the baseline"' in FORMATS["sarif"](made)


def test_a_waived_finding_is_not_listed(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    waiver = (
        "waivers:\n  - {rule: SF202, claim: agreements, reason: known, owner: desk, expires: 9999-12-30}\n"
    )
    make_project(desk, CHANGED, CLAIMS + waiver)
    assert run("check", "--write-baseline", "k.json", capsys=capsys)[0] == 0
    assert read_baseline(Path("k.json")) == ()
    _, _, err = run("check", "-v", capsys=capsys)
    assert "held back SF202 of agreements: known (owner: desk, until 9999-12-30)\n" in err
    assert "verified partners: match\n" in err
    assert "held back agreements: changed\n" in err
    assert "verified agreements" not in err
    assert "read seeds/news.txt: " in err
    other = (
        "  - {rule: SF203, claim: partners, reason: other}\n  - {rule: SF202, claim: budget, reason: bare}\n"
    )
    make_project(desk, CHANGED.replace("3.09", "3.10"), CLAIMS + waiver.replace("\n", "\n" + other, 1))
    assert "held back SF202 of budget: bare\n" in run("check", "-v", capsys=capsys)[2]
    case = run("check", "--output-format", "junit", capsys=capsys)[1]
    assert "waived:   known (owner: desk, until 9999-12-30)" in case


@pytest.mark.parametrize(
    ("waiver", "rule"),
    [
        ("rule: SF202, claim: agreements, reason: known, owner: desk, expires: 2020-01-01", "SF401"),
        ("rule: SF203, claim: agreements, reason: known, owner: desk, expires: 2020-01-01", "SF401"),
        ("rule: SF203, claim: agreements, reason: known", "SF402"),
    ],
)
def test_a_waiver_that_is_past_or_idle_is_a_finding(
    desk: Path, waiver: str, rule: str, capsys: pytest.CaptureFixture[str]
) -> None:
    make_project(desk, CHANGED if rule == "SF401" else TEXT, CLAIMS + f"waivers:\n  - {{{waiver}}}\n")
    out = run("check", capsys=capsys)[1]
    assert f"[{rule}] waiver-" in out
    assert rule != "SF401" or "expired on 2020-01-01 (owner: desk)" in out
