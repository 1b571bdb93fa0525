"""Settings in files: where they are found, what they change, every fault of them, and `scifacts config`."""

from __future__ import annotations

import json
import os
import re
from pathlib import Path

import pytest

from hostile import HOSTILE, is_harmless
from scifacts.cli.arguments import command_parser
from scifacts.cli.commands import COMMANDS
from scifacts.cli.settings_file import SETTINGS, read_settings
from scifacts.errors import InputError
from scifacts.files import Unreadable
from test_cli import REWORDED, TEXT, make_project, run

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project two folders down in a repository; the current folder is the project's."""
    for name in ("NO_COLOR", "FORCE_COLOR", "GITHUB_STEP_SUMMARY"):
        monkeypatch.delenv(name, raising=False)
    (tmp_path / "repo" / ".git").mkdir(parents=True)
    project = make_project(tmp_path / "repo" / "desk", REWORDED)
    monkeypatch.chdir(project)
    return project


def put(folder: Path, text: str, name: str = "scifacts.toml") -> None:
    (folder / name).write_text(text, encoding="utf-8")


def pyproject(folder: Path, text: str) -> None:
    put(folder, f'[project]\nname = "x"\n\n[tool.scifacts]\n{text}\n[tool.other]\nx = 1\n', "pyproject.toml")


class TestFinding:
    def test_a_file_beside_the_claims(self, desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
        assert run("check", capsys=capsys)[0] == 0
        put(desk, "strict = true\n")
        assert run("check", capsys=capsys)[0] == 1
        assert run("check", "--no-strict", capsys=capsys)[0] == 0
        assert run("check", "--isolated", capsys=capsys)[0] == 0
        assert run("check", str(desk), capsys=capsys)[0] == 1
        assert run("check", "../desk/claims.yaml", capsys=capsys)[0] == 1

    def test_a_pyproject_above(self, desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
        pyproject(desk.parent, 'strict = true\noutput-format = "concise"')
        status, out, _ = run("check", capsys=capsys)
        assert status == 1
        assert out.startswith("claims.yaml:25:16: SF102 [warning]")
        assert run("check", "--output-format", "full", capsys=capsys)[1].startswith("warning[SF102]")

    def test_the_nearest_file_counts_alone(self, desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
        pyproject(desk.parent, "strict = true")
        put(desk, 'name = "x"\n', "pyproject.toml")
        assert run("check", capsys=capsys)[0] == 1, "a pyproject.toml without a table is passed over"
        pyproject(desk, 'output-format = "concise"')
        assert run("check", capsys=capsys)[0] == 0
        put(desk, "strict = true")
        assert run("check", capsys=capsys)[0] == 1, "scifacts.toml wins over pyproject.toml"

    def test_nothing_above_the_repository_counts(
        self, desk: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        put(desk.parents[1], "strict = true")
        assert run("check", capsys=capsys)[0] == 0
        (desk.parent / ".git").rmdir()
        assert run("check", capsys=capsys)[0] == 1

    def test_a_file_by_name(self, desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
        put(desk, "strict = true")
        put(desk, "strict = false", "other.toml")
        assert run("check", "--config", "other.toml", capsys=capsys)[0] == 0
        assert run("check", "--config", "other.toml", "--isolated", capsys=capsys)[0] == 2
        status, _, err = run("check", "--config", "none.toml", capsys=capsys)
        assert status == 2
        assert err.startswith("error[config] invalid-settings: no such file\n --> none.toml\n")
        put(desk, "[tool.other]\n", "pyproject.toml")
        assert "no table [tool.scifacts]" in run("check", "--config", "pyproject.toml", capsys=capsys)[2]

    @pytest.mark.parametrize(
        "text",
        [
            "[tool.scifacts]\nstrict = true",
            "[ tool . 'scifacts' ]\nstrict = true",
            '["tool"."scifacts"]\nstrict = true',
            "[tool]\nscifacts = {strict = true}",
            "tool.scifacts.strict = true",
            "tool = {scifacts = {strict = true}}",
            "[tool]\nx = 1\n# far away\nscifacts.strict = true",
        ],
    )
    def test_a_table_however_it_is_spelt(
        self, desk: Path, text: str, capsys: pytest.CaptureFixture[str]
    ) -> None:
        put(desk, text, "pyproject.toml")
        assert run("check", capsys=capsys)[0] == 1

    def test_a_broken_pyproject_without_a_table_is_not_ours(
        self, desk: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        put(desk, "[tool.other\nscifacts", "pyproject.toml")
        assert run("check", capsys=capsys)[0] == 0
        put(desk, "[tool.scifacts\n", "pyproject.toml")
        assert run("check", capsys=capsys)[0] == 2

    def test_a_file_on_another_drive_is_named_in_full(
        self, desk: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        def relpath(path: str) -> str:
            raise ValueError("path is on mount 'C:', start on mount 'D:'")

        put(desk, "strct = true")
        monkeypatch.setattr("scifacts.cli.settings.os.path.relpath", relpath)
        assert f" --> {desk / 'scifacts.toml'}:1:1\n" in run("check", capsys=capsys)[2]


class TestUse:
    def test_every_setting_is_an_option_of_its_commands(self) -> None:
        for key, setting in SETTINGS.items():
            for command in setting.commands or tuple(COMMANDS):
                options = {action.dest for action in command_parser(command)._actions}
                assert setting.option in options, (key, command)

    def test_a_format_that_a_command_has_not_leaves_it_alone(
        self, desk: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        put(desk, 'output-format = "gitlab"')
        assert run("check", capsys=capsys)[1].startswith("[\n{")
        assert run("coverage", capsys=capsys)[1].startswith("source ")

    def test_where_the_site_goes_is_relative_to_the_file(
        self, desk: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        put(desk.parent, 'out = "public"')
        assert run("build", capsys=capsys)[1] == f"..{os.sep}public{os.sep}index.html\n"
        monkeypatch.chdir(desk / "seeds")
        assert run("build", "..", capsys=capsys)[1] == f"..{os.sep}..{os.sep}public{os.sep}index.html\n"
        assert run("build", "..", "-o", "here", capsys=capsys)[1] == f"here{os.sep}index.html\n"
        assert run("check", "..", capsys=capsys)[1].startswith("warning["), "`out` is for build alone"

    def test_how_much_is_to_be_covered(self, desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
        make_project(desk, TEXT + "It held 48 conferences.\n")
        for text, status in (("80", 0), ("80.01", 1), ('"100"', 1), ("100.0", 1)):
            put(desk, f"fail-under = {text}")
            assert run("coverage", capsys=capsys)[0] == status
        assert run("coverage", "--fail-under", "0", capsys=capsys)[0] == 0

    def test_flags(self, desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
        put(desk, 'quiet = true\ncolor = "always"')
        _, out, err = run("check", capsys=capsys)
        assert err == ""
        assert "\x1b[1;33mwarning" in out
        assert run("check", "--no-quiet", "--color=never", capsys=capsys)[2].startswith("Checked 3 claims")
        put(desk, "verbose = true")
        assert run("check", capsys=capsys)[2].startswith("settings: scifacts.toml\nread seeds/news.txt: ")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("strct = true", "1:1: unknown key 'strct'; did you mean strict?"),
        ("# x\n  output_format = 'full'", "2:3: unknown key 'output_format'; did you mean output-format?"),
        ("# x\n[tool.scifacts]\nstrict = true", "2:1: a table [tool…] where the keys stand by themselves"),
        ("[scifacts]\nstrict = true", "1:1: a table [scifacts…] where the keys stand by themselves"),
        ("[other.thing]\nstrict = true", f"1:1: unknown key 'other'; there are: {', '.join(SETTINGS)}"),
        ("zzz = 1", f"1:1: unknown key 'zzz'; there are: {', '.join(SETTINGS)}"),
        ('strict = "yes"', "1:1: strict cannot be 'yes'; write true or false"),
        ("strict = 1", "1:1: strict cannot be 1; write true or false"),
        ('color = "red"', "1:1: color cannot be 'red'; write one of auto, always, never, in quotes"),
        ("color = true", "1:1: color cannot be true; write one of auto, always, never, in quotes"),
        ("fail-under = 101", "1:1: fail-under cannot be 101; write a number from 0 to 100"),
        ("fail-under = nan", "1:1: fail-under cannot be nan; write a number from 0 to 100"),
        ("fail-under = true", "1:1: fail-under cannot be true; write a number from 0 to 100"),
        (
            'out = ""',
            "1:1: out cannot be ''; write a path in quotes, relative to this file, such as \"public\"",
        ),
        ("[strict]\nx = 1", "1:1: strict cannot be {'x': 1}; write true or false"),
        ("strict = ", "1:10: not TOML: Invalid value; see toml.io for how it is written"),
        ("strict = true\nstrict = true", "2:14: not TOML: Cannot overwrite a value; see toml.io for how"),
        ("a = '''", "1:8: not TOML: Expected \"'''\"; see toml.io for how it is written"),
        ("x = " + "[" * 5000, "1:5005: not TOML: nested too deeply; see toml.io for how it is written"),
    ],
)
def test_every_fault_has_a_place(tmp_path: Path, text: str, said: str) -> None:
    put(tmp_path, text)
    with pytest.raises(InputError) as caught:
        read_settings(tmp_path / "scifacts.toml")
    (fault,) = caught.value.faults
    if "nested" not in said:
        assert f"{fault.line}:{fault.column}: {fault.message}; {fault.help}".startswith(said)
    assert fault.rule == "config"


@pytest.mark.parametrize("said", ["", "maximum recursion depth exceeded"])
def test_too_deep_a_file_is_told_in_the_same_words(
    said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def deep(text: str) -> None:
        raise RecursionError(said)  # what it says depends on where the stack ends

    monkeypatch.setattr("tomllib.loads", deep)
    put(tmp_path, "x = 1")
    with pytest.raises(InputError) as caught:
        read_settings(tmp_path / "scifacts.toml")
    assert caught.value.faults[0].message == "not TOML: nested too deeply"


def test_a_disk_that_fails_is_no_fault_of_the_settings(
    desk: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def failing(path: Path, limit: int) -> bytes:
        raise Unreadable("Input/output error", help="mend the disk", is_host=True)

    put(desk, "strict = true")
    monkeypatch.setattr("scifacts.cli.settings_file.read_regular", failing)
    status, _, err = run("config", capsys=capsys)
    assert (status, err) == (3, "error: scifacts.toml: Input/output error\n  = help: mend the disk\n")


def test_all_faults_are_told_at_once_where_they_stand(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pyproject(desk, '"strct" = true\nquiet = 1')
    status, out, err = run("check", "--output-format", "concise", capsys=capsys)
    assert (status, out) == (2, "")
    assert err.startswith("error[config] invalid-settings: unknown key 'strct'\n --> pyproject.toml:5:1")
    assert '\n5 | "strct" = true\n  | ^^^^^^^\n  = help: did you mean strict?\n' in err
    assert " --> pyproject.toml:6:1 (tool.scifacts)\n" in err
    put(desk, "tool.scifacts = 3", "pyproject.toml")
    assert "tool.scifacts is no table" in run("check", capsys=capsys)[2]


@pytest.mark.parametrize("name", ["scifacts.toml", "pyproject.toml"])
def test_a_file_that_cannot_be_read(desk: Path, name: str, capsys: pytest.CaptureFixture[str]) -> None:
    for data in (b"[tool.scifacts]\nx = \xff", b"[tool.scifacts]" + b" " * 2_000_000):
        (desk / name).write_bytes(data)
        status, _, err = run("check", capsys=capsys)
        assert status == 2
        assert "error[config] invalid-settings: " in err
    (desk / name).unlink()
    os.mkfifo(desk / name)
    assert "not a regular file" in run("check", capsys=capsys)[2]
    (desk / name).unlink()
    (desk / name).mkdir()
    assert run("check", capsys=capsys)[0] == 2


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_a_hostile_file_does_no_harm(desk: Path, text: str, capsys: pytest.CaptureFixture[str]) -> None:
    safe = text.encode("utf-8", "backslashreplace").decode()
    for body in (json.dumps(safe) + " = 1", f"color = {json.dumps(safe)}", safe):
        put(desk, body)
        _, out, err = run("check", capsys=capsys)
        assert is_harmless(out + err)
        assert not any(line.lstrip().startswith("::") for line in (out + err).splitlines())


class TestConfig:
    def test_where_each_setting_comes_from(
        self, desk: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        pyproject(desk.parent, 'strict = true\nout = "public"\ncolor = "never"')
        monkeypatch.setenv("NO_COLOR", "1")
        status, out, err = run("config", "-q", capsys=capsys)
        assert (status, err) == (0, "")
        assert out.splitlines() == [
            "setting           value      from",
            "output-format     full       default",
            "color             never      ../pyproject.toml:7",
            "quiet             true       command line",
            "verbose           false      default",
            "strict            true       ../pyproject.toml:5",
            "require-review    false      default",
            "review-own-words  false      default",
            "baseline          -          default",
            "cache             true       default",
            "fail-under        -          default",
            "out               ../public  ../pyproject.toml:6",
        ]
        _, out, err = run("config", "--isolated", capsys=capsys)
        assert "color             auto   default, and NO_COLOR\n" in out
        assert err == "There is no file of settings.\n"

    @pytest.mark.parametrize(
        ("value", "place"), [("1", "default, and FORCE_COLOR"), ("0", "default"), ("", "default")]
    )
    def test_a_variable_that_forces_nothing_is_not_named(
        self,
        value: str,
        place: str,
        desk: Path,
        monkeypatch: pytest.MonkeyPatch,
        capsys: pytest.CaptureFixture[str],
    ) -> None:
        monkeypatch.setenv("FORCE_COLOR", value)
        out = run("config", "--isolated", "--color=auto", capsys=capsys)[1]
        row = next(line for line in out.splitlines() if "color " in line)
        assert row.rstrip().endswith(f"auto   {place}")

    def test_json(self, desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
        put(desk, "fail-under = 99.5")
        status, out, err = run("config", "--output-format", "json", capsys=capsys)
        document = json.loads(out)
        assert (status, err) == (0, "Settings of scifacts.toml.\n")
        assert (document["schema"], document["file"]) == (1, "scifacts.toml")
        assert [row["key"] for row in document["settings"]] == list(SETTINGS)
        row = next(row for row in document["settings"] if row["key"] == "fail-under")
        assert row == {"key": "fail-under", "value": "99.5", "from": "scifacts.toml", "line": 1}

    def test_columns_stand_under_each_other_for_wide_letters(
        self, desk: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        put(desk, 'out = "公開サイト"')
        lines = run("config", capsys=capsys)[1].splitlines()
        assert lines[-1] == "out               公開サイト  scifacts.toml:1"
        assert lines[1] == "output-format     full        default"

    def test_no_project_is_needed(self, desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
        (desk / "claims.yaml").unlink()
        assert run("config", capsys=capsys)[0] == 0


def test_the_manual_lists_every_setting() -> None:
    page = (ROOT / "docs" / "configuration.md").read_text(encoding="utf-8")
    settings, environment = page.split("## The environment\n")
    rows = [line.split("|")[1].strip(" `") for line in settings.splitlines() if line.startswith("| `")]
    assert [row for row in rows if not row.startswith("-")] == list(SETTINGS)
    told = set(re.findall(r"`([A-Z_]{2,})`", "".join(re.findall(r"(?m)^\| (`.*?) \|", environment))))
    code = [path.read_text(encoding="utf-8") for path in (ROOT / "src").rglob("*.py")]
    read = {name for text in code for name in re.findall(r'environ(?:\.get\(|\[)"([A-Z_]+)"', text)}
    assert read
    assert read <= told
