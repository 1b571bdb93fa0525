"""`scifacts rule`: every rule explained, the manual saying the same."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from scifacts.checks import CATALOG
from scifacts.checks.examples import EXAMPLES
from scifacts.outputs.rules import default_of
from scifacts.outputs.terminal import width_of
from test_cli import run

ROOT = Path(__file__).resolve().parents[1]


def test_every_rule_has_an_example() -> None:
    assert list(EXAMPLES) == list(CATALOG)
    for example in EXAMPLES.values():
        assert example.bad != example.good
        assert all(line.strip() and line.count("`") % 2 == 0 for line in (*example.bad, *example.good))


def test_the_manual_says_the_same() -> None:
    """docs/rules.md: a row of its table and a section for each rule, with the same words and examples."""
    page = (ROOT / "docs" / "rules.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| \[SF.*\|$", page, re.MULTILINE)
    sections = re.split(r"^## ", page, flags=re.MULTILINE)[1:]
    for rule, row, section in zip(CATALOG.values(), rows, sections, strict=True):
        example = EXAMPLES[rule.code]
        assert (
            row == f"| [{rule.code}](#{rule.code.lower()}-{rule.name}) | {rule.name} | {default_of(rule)} |"
        )
        assert section.startswith(
            f"{rule.code} {rule.name}\n\n{rule.meaning} {rule.remedy}\n\n| speaks | silent |\n|---|---|\n"
            f"| {'<br>'.join(example.bad)} | {'<br>'.join(example.good)} |\n"
        ), "docs/rules.md and checks/examples.py differ"
        note = section.partition("\n### ")[0].rpartition("|\n")[2].partition("\n\nThe rules from here on")[0]
        if rule.code != "SF207":  # the manual alone has an example of each thing that it compares
            assert example.note == " ".join(note.split())


@pytest.mark.parametrize("code", CATALOG)
@pytest.mark.parametrize("word", ["{code}", "{lower}", "{name}"])
def test_a_rule_by_code_or_name(code: str, word: str, capsys: pytest.CaptureFixture[str]) -> None:
    rule = CATALOG[code]
    asked = word.format(code=code, lower=code.lower(), name=rule.name)
    status, out, err = run("rule", asked, capsys=capsys)
    assert (status, err) == (0, "")
    assert out.startswith(f"{code} {rule.name} (")
    told = " ".join(out.replace("`", "").split())
    for part in (rule.meaning, rule.remedy, *EXAMPLES[code].bad, *EXAMPLES[code].good):
        assert part.replace("`", "") in told
    assert "](" not in out


def test_several_and_all(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("rule", "SF401", "SF101", capsys=capsys)[1].index("SF401") == 0
    everything = run("rule", "--all", capsys=capsys)[1]
    assert all(f"{rule.code} {rule.name} (" in everything for rule in CATALOG.values())
    listed = run("rule", capsys=capsys)[1].splitlines()
    assert [line.split()[:2] for line in listed] == [[rule.code, rule.name] for rule in CATALOG.values()]
    assert all(width_of(line) <= 80 for line in listed)


def test_all_and_a_name_exclude_each_other(capsys: pytest.CaptureFixture[str]) -> None:
    status, out, err = run("rule", "--all", "SF202", capsys=capsys)
    assert (status, out) == (2, "")
    assert "exclude each other" in err


def test_json(capsys: pytest.CaptureFixture[str]) -> None:
    document = json.loads(run("rule", "--all", "--output-format", "json", capsys=capsys)[1])
    assert [rule["code"] for rule in document["rules"]] == list(CATALOG)
    (one,) = json.loads(run("rule", "SF103", "--output-format", "json", capsys=capsys)[1])["rules"]
    assert one["bad"] == ["exact: the port"]
    assert one["good"] == ["exact: the port", 'suffix: " handled 18.4 million tonnes"']
    assert (one["severity"], one["default"], one["note"]) == ("error", "error", None)


@pytest.mark.parametrize(
    ("word", "hint"),
    [
        ("SF22", "did you mean SF202? scifacts rule lists all"),
        ("SF999", "scifacts rule lists all"),
        ("SF210", "did you mean SF"),
        ("fact-changd", "did you mean fact-changed? scifacts rule lists all"),
        ("\x1b[2J", "scifacts rule lists all"),
        ("x" * 100_000, "scifacts rule lists all"),
    ],
)
def test_an_unknown_rule_names_the_nearest(word: str, hint: str, capsys: pytest.CaptureFixture[str]) -> None:
    status, out, err = run("rule", "SF101", word, capsys=capsys)
    assert (status, out) == (2, "")
    assert err.startswith("error: no rule ")
    assert f"  = help: {hint}" in err
    assert "\x1b" not in err
    assert len(err) < 500


def test_a_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.chdir(tmp_path)
    assert run("rule", "--all", "-o", "rules.txt", capsys=capsys)[:2] == (0, "")
    assert Path("rules.txt").read_text(encoding="utf-8").startswith("SF001 nothing-checked")
    assert run("rule", "-o", ".", capsys=capsys)[0] == 2


def test_a_rule_without_an_example_is_explained_all_the_same(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("scifacts.outputs.rules.EXAMPLES", {})
    status, out, _ = run("rule", "SF101", capsys=capsys)
    assert status == 0
    assert "Speaks on" not in out
    assert run("rule", "--all", "--output-format", "json", capsys=capsys)[0] == 0
