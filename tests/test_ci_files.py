"""The files that other programs read: the hooks of pre-commit, the GitHub action, the GitLab job."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import tomllib
from pathlib import Path
from typing import Any

import pytest
import yaml

from scifacts._version import __version__
from scifacts.cli.arguments import command_parser
from test_cli import CHANGED, CLAIMS, make_project

ROOT = Path(__file__).resolve().parents[1]
HOOKS = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
ACTION = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))
GITLAB = yaml.safe_load((ROOT / "docs" / "ci" / "gitlab.yml").read_text(encoding="utf-8"))
STEPS = {step.get("name", step.get("id")): step for step in ACTION["runs"]["steps"]}
# Stands in for a program: writes its arguments, one per line, and exits as it is told.
STUB = '#!/bin/bash\nprintf "%s\\n" "$@" "--" >>"$CALLS"\nexit "${STUB_STATUS:-0}"\n'


@pytest.mark.parametrize("hook", HOOKS, ids=lambda hook: hook["id"])
def test_a_hook_has_what_pre_commit_asks_for(hook: dict[str, Any]) -> None:
    """https://pre-commit.com/#creating-new-hooks: id, name, entry and language are required."""
    known = {"id", "name", "description", "entry", "language", "pass_filenames", "always_run"}
    assert {"id", "name", "entry", "language"} <= set(hook) <= known
    assert hook["language"] == "python"
    assert (hook["pass_filenames"], hook["always_run"]) == (False, True)
    program, command, *options = shlex.split(hook["entry"])
    assert program == "scifacts"
    command_parser(command).parse_args(options)


def test_hooks_have_ids_of_their_own() -> None:
    assert len({hook["id"] for hook in HOOKS}) == len(HOOKS)


def test_the_action_is_composite_and_every_input_is_used() -> None:
    assert ACTION["runs"]["using"] == "composite"
    text = (ROOT / "action.yml").read_text(encoding="utf-8")
    for name, about in ACTION["inputs"].items():
        assert f"inputs.{name} }}" in text
        assert about["description"]
        assert isinstance(about["default"], str)
    assert set(re.findall(r"\$\{\{ inputs\.([a-z-]+) \}\}", text)) == set(ACTION["inputs"])


def test_nothing_of_an_input_is_text_of_a_script() -> None:
    for step in ACTION["runs"]["steps"]:
        assert "${{" not in step.get("run", "")
        assert "run" not in step or step["shell"] == "bash"


def stub(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(STUB, encoding="utf-8")
    path.chmod(0o755)
    return path


def run(script: str, folder: Path, **environ: str) -> subprocess.CompletedProcess[str]:
    """Run the shell of a step as a runner does: bash, and stop at the first error."""
    own = {"PATH": os.environ["PATH"], "CALLS": str(folder / "calls"), "RUNNER_TEMP": str(folder / "temp")}
    return subprocess.run(
        ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", script],
        cwd=folder,
        env=own | {"GITHUB_OUTPUT": str(folder / "output")} | environ,
        capture_output=True,
        text=True,
        check=False,
    )


def calls(folder: Path) -> list[list[str]]:
    text = (folder / "calls").read_text(encoding="utf-8") if (folder / "calls").exists() else ""
    return [call.splitlines() for call in text.split("--\n")[:-1]]


def check(folder: Path, **environ: str) -> subprocess.CompletedProcess[str]:
    inputs = {"INPUT_ARGS": "", "INPUT_SINCE": "", "INPUT_SARIF": ""}
    return run(STEPS["Check"]["run"], folder, **(inputs | environ))


@pytest.mark.parametrize("status", [0, 1, 2, 3])
def test_the_action_checks(status: int, tmp_path: Path) -> None:
    stub(tmp_path / "temp" / "scifacts" / "bin" / "scifacts")
    done = check(tmp_path, STUB_STATUS=str(status))
    assert done.returncode == status
    assert calls(tmp_path) == [["check", "--output-format=github"]]
    assert (tmp_path / "output").read_text("utf-8") == f"exit-status={status}\n"


def test_the_action_passes_its_inputs_on_as_they_are(tmp_path: Path) -> None:
    stub(tmp_path / "temp" / "scifacts" / "bin" / "scifacts")
    given = "--strict\r\n\n--claim=a b\n$(touch pwned)\n`touch pwned`; touch pwned\n*"
    done = check(tmp_path, INPUT_ARGS=given, INPUT_SINCE="main; touch pwned", INPUT_SARIF="a b.sarif")
    own = ["check", "--strict", "--claim=a b", "$(touch pwned)", "`touch pwned`; touch pwned", "*"]
    own.append("--since=main; touch pwned")
    assert done.returncode == 0
    assert calls(tmp_path) == [
        [*own, "-q", "--output-format=sarif", "--output=a b.sarif"],
        [*own, "--output-format=github"],
    ]
    assert not (tmp_path / "pwned").exists()


def test_the_action_with_the_command_itself(tmp_path: Path) -> None:
    import sys

    program = tmp_path / "temp" / "scifacts" / "bin" / "scifacts"
    program.parent.mkdir(parents=True)
    program.write_text(f'#!/bin/bash\nexec {sys.executable} -m scifacts "$@"\n', encoding="utf-8")
    program.chmod(0o755)
    make_project(tmp_path, CHANGED)
    path = os.environ.get("PYTHONPATH", "")
    done = check(tmp_path, INPUT_SARIF="findings.sarif", PYTHONPATH=path)
    assert done.returncode == 1
    assert "::error " in done.stdout
    assert "SF202" in (tmp_path / "findings.sarif").read_text(encoding="utf-8")
    make_project(tmp_path, claims=CLAIMS)
    assert check(tmp_path, INPUT_ARGS="--strict", PYTHONPATH=path).returncode == 0


@pytest.mark.parametrize(
    ("version", "expected"),
    [
        (
            "",
            [
                "--require-hashes --no-deps -r /action/requirements.lock",
                "--no-build-isolation --no-deps /action",
            ],
        ),
        ("0.1.0", ["scifacts==0.1.0"]),
        ("1.2rc1", ["scifacts==1.2rc1"]),
    ],
)
def test_the_action_installs(version: str, expected: list[str], tmp_path: Path) -> None:
    stub(tmp_path / "python")
    stub(tmp_path / "temp" / "scifacts" / "bin" / "python")
    done = run(
        STEPS["Install scifacts"]["run"],
        tmp_path,
        INPUT_VERSION=version,
        PYTHON=str(tmp_path / "python"),
        CHECKOUT="/action",
    )
    assert done.returncode == 0
    venv, *installs = calls(tmp_path)
    assert venv == ["-m", "venv", str(tmp_path / "temp" / "scifacts")]
    pip = "-m pip --quiet --disable-pip-version-check install"
    assert [" ".join(call) for call in installs] == [f"{pip} {what}" for what in expected]


@pytest.mark.parametrize(
    "version", ["latest", "0.1.0 evil", "-r x", "1;touch pwned", "https://example.org/x"]
)
def test_the_action_installs_versions_alone(version: str, tmp_path: Path) -> None:
    stub(tmp_path / "python")
    done = run(
        STEPS["Install scifacts"]["run"],
        tmp_path,
        INPUT_VERSION=version,
        PYTHON=str(tmp_path / "python"),
        CHECKOUT="/action",
    )
    assert done.returncode == 2
    assert "is no version" in done.stdout
    assert len(calls(tmp_path)) == 1


def test_the_lock_that_the_action_installs_from_is_there() -> None:
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    assert "--hash=sha256:" in lock
    for needed in tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["build-system"]["requires"]:
        assert f"\n{re.split('[<>=~! ]', needed)[0]}==" in lock


def gitlab(folder: Path, **environ: str) -> subprocess.CompletedProcess[str]:
    program = stub(folder / "bin" / "scifacts")
    script = "\n".join(GITLAB["scifacts"]["script"]).replace("/tmp/scifacts/bin/scifacts", str(program))
    own = {"SCIFACTS_FOLDER": GITLAB["variables"]["SCIFACTS_FOLDER"], "CI_PROJECT_DIR": "/builds/x"}
    return run(script, folder, **(own | environ))


def test_a_source_distribution_has_what_make_needs() -> None:
    packed = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    listed = packed["tool"]["hatch"]["build"]["targets"]["sdist"]["include"]
    needed = set(re.findall(r"requirements[\w-]*\.lock", (ROOT / "Makefile").read_text(encoding="utf-8")))
    assert needed <= set(listed)


def test_the_gitlab_job(tmp_path: Path) -> None:
    assert GITLAB["variables"]["SCIFACTS_VERSION"] == __version__
    job = GITLAB["scifacts"]
    assert {"image", "script", "artifacts", "rules"} <= set(job)
    report = job["artifacts"]["reports"]["codequality"]
    done = gitlab(tmp_path)
    assert done.returncode == 0
    options = f"-q --exit-zero --output-format gitlab -o /builds/x/{report}"
    assert calls(tmp_path) == [["check", *options.split()], ["check"]]


def test_the_gitlab_job_compares_a_merge_request(tmp_path: Path) -> None:
    done = gitlab(tmp_path, CI_MERGE_REQUEST_DIFF_BASE_SHA="abc", STUB_STATUS="1")
    assert done.returncode == 1
    assert calls(tmp_path)[0][:2] == ["check", "--since=abc"]


@pytest.mark.parametrize("text", [step["run"] for step in ACTION["runs"]["steps"] if "run" in step])
def test_the_scripts_are_bash(text: str) -> None:
    assert subprocess.run(["bash", "-n"], input=text, text=True, check=False).returncode == 0
