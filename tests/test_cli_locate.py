"""`scifacts locate`: where a passage stands, in which source first, and what differs."""

from __future__ import annotations

import io
import json
import re
import shutil
from pathlib import Path

import pytest

from scifacts.cli import main

HARBOUR = Path(__file__).parent / "projects" / "harbour"


def locate(*line: str) -> int:
    return main(["locate", "--project", str(HARBOUR), *line])


def as_json(capsys: pytest.CaptureFixture[str], *line: str) -> tuple[int, dict[str, list[dict[str, object]]]]:
    status = locate(*line, "--output-format", "json")
    return status, json.loads(capsys.readouterr().out)


RANKED = [
    ("1,240 seagoing ships called", [("annual-report", "match")]),
    ("no vessel had been turned away", [("annual-report", "match")]),
    ("Emissions from quay-side machinery fell by 12 per cent", [("annual-report", "match")]),
    ("Emissions from quayside machinery fell by 13 per cent", [("annual-report", "changed")]),
    ("Emissions of the quayside machinery fell by 12 per cent", [("annual-report", "reworded")]),
    ("Cargo at the port", [("gazette", "match")]),
    ("18.4 million tonnes", [("annual-report", "match"), ("gazette", "match")]),
    ("the dog sleeps under a tree in Provence", []),
]


@pytest.mark.parametrize(("text", "wanted"), RANKED)
def test_sources_are_ranked(
    text: str, wanted: list[tuple[str, str]], capsys: pytest.CaptureFixture[str]
) -> None:
    status, found = as_json(capsys, text)
    assert [(one["source"], one["status"]) for one in found["places"]] == wanted
    assert status == (0 if wanted else 1)


def test_the_passage_is_shown_with_what_differs(capsys: pytest.CaptureFixture[str]) -> None:
    assert locate("a total of 1,420 seagoing ships called, almost a third") == 0
    shown = capsys.readouterr()
    assert "changed: Port of Velsen: annual report 2025" in shown.out
    assert "--> sources/report.txt:5:106 (annual-report)" in shown.out
    assert "= number: “1,420” is “1,240”" in shown.out
    assert shown.err.startswith("Found in ")


def test_a_line_break_is_no_difference(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.txt").write_text("Fewer than one in\neleven ships called.\n", encoding="utf-8")
    (tmp_path / "claims.yaml").write_text("version: 1\nsources: {a: {path: a.txt}}\nclaims: []\n")
    assert main(["locate", "Fewer than one in eleven", "--project", str(tmp_path)]) == 0
    out = capsys.readouterr().out
    assert out.startswith("match: ")
    assert "typography" not in out


def test_several_places_are_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert locate("the year", "--source", "annual-report") == 0
    out = capsys.readouterr().out
    assert "ambiguous: 2 places in" in out
    assert "also: at " in out
    assert locate("the year", "--source", "annual-report", "--suffix", "before") == 0
    assert capsys.readouterr().out.startswith("match: ")


def test_the_closest_passage_is_shown_where_it_stands_nowhere(capsys: pytest.CaptureFixture[str]) -> None:
    text = "Shore power was at hand on many a quay when the old year came to its end"
    assert locate(text) == 1
    shown = capsys.readouterr()
    assert shown.err == "Found in no source of 2.\n"
    assert shown.out.startswith("nearest: the text is not there; this is the closest passage\n")
    assert re.findall(r"--> (\S+)", shown.out) == ["sources/report.txt:9:1"]  # the gazette has none
    status, found = as_json(capsys, text)
    assert (status, found["places"], [one["line"] for one in found["nearest"]]) == (1, [], [9])


def test_standard_input(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("two of the five\nelectric cranes\n"))
    status, found = as_json(capsys, "-")
    assert (status, found["places"][0]["method"]) == (0, "folded")
    monkeypatch.setattr("sys.stdin", io.StringIO("two of the five\nelectric cranes\n"))
    assert as_json(capsys)[1]["places"] == found["places"]
    monkeypatch.setattr("sys.stdin", terminal := io.StringIO())
    monkeypatch.setattr(terminal, "isatty", lambda: True)
    assert locate() == 2
    assert "pipe it in" in capsys.readouterr().err
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b"\xff\xfe\xfa"), encoding="utf-8"))
    assert locate("-") == 2
    monkeypatch.setattr("sys.stdin", None)
    assert locate("-") == 2


@pytest.mark.parametrize(
    ("data", "status", "said"),
    [
        ("two of the five electric cranes".encode("utf-16"), 0, ""),
        (b"two of the five \xe9lectric cranes", 2, "not UTF-8: byte 0xe9 at offset 16"),
        (b"two of the five \0", 2, "looks binary"),
        (b"x" * 40_000, 2, "more than 8,192 characters"),
        (("\U00010400" * 8_192 + " " * 8).encode(), 1, "Found in no source of 2."),
    ],
)
def test_standard_input_is_read_like_a_source(
    data: bytes, status: int, said: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    lenient = io.TextIOWrapper(
        io.BytesIO(data), encoding="utf-8", errors="surrogateescape"
    )  # as LANG=C has it
    monkeypatch.setattr("sys.stdin", lenient)
    assert locate("-") == status
    assert said in capsys.readouterr().err


@pytest.mark.parametrize("line", [["  "], ["--", "—"], ["&nbsp;"], ["x" * 9000], ["a", "--source", "gazete"]])
def test_what_cannot_be_sought_is_told(line: list[str]) -> None:
    assert locate(*line) == 2


def test_a_project_without_a_readable_source_has_nothing(tmp_path: Path) -> None:
    shutil.copytree(HARBOUR, tmp_path / "p")
    for source in (tmp_path / "p" / "sources").iterdir():
        source.unlink()
    assert main(["locate", "--project", str(tmp_path / "p"), "cargo"]) == 2
