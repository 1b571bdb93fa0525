"""The process: streams that are closed, full or narrow; signals; what is imported; never a traceback."""

from __future__ import annotations

import os
import pty
import shutil
import signal
import subprocess
import sys
import textwrap
import time
from pathlib import Path

import pytest

from test_cli import CHANGED, CLAIMS, TEXT, make_project

PYTHON = [sys.executable, "-m", "scifacts"]
# CI: nothing is said again from the cache of whoever runs the tests.
CLEAN = {**{k: v for k, v in os.environ.items() if k not in ("NO_COLOR", "FORCE_COLOR")}, "CI": "true"}


def run(
    folder: Path, *arguments: str, shell: str = "", environ: dict[str, str] | None = None
) -> subprocess.CompletedProcess[bytes]:
    """Run the command in a folder; `shell` is appended to it, for redirections."""
    command = [*PYTHON, *arguments]
    if shell:
        command = ["bash", "-c", f'set -o pipefail; "$@" {shell}', "bash", *command]
    return subprocess.run(
        command, cwd=folder, env={**CLEAN, **(environ or {})}, capture_output=True, check=False, timeout=60
    )


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return make_project(tmp_path)


@pytest.mark.parametrize(
    ("text", "claims", "status"),
    [(TEXT, CLAIMS, 0), (CHANGED, CLAIMS, 1), (TEXT, "claims: [", 2), (b"\xff", CLAIMS, 2)],
)
def test_exit_status(project: Path, text: str | bytes, claims: str, status: int) -> None:
    make_project(project, text, claims)
    done = run(project, "check")
    assert done.returncode == status
    assert b"Traceback" not in done.stderr


@pytest.mark.parametrize(
    "arguments", [["check"], ["check", "--output-format", "json"], ["--version"], ["--help"], ["build"]]
)
def test_a_full_disk_behind_standard_output(project: Path, arguments: list[str]) -> None:
    make_project(project, CHANGED)
    done = run(project, *arguments, shell="> /dev/full")
    assert done.returncode == 3
    assert b"Traceback" not in done.stderr
    assert b"Exception ignored" not in done.stderr


def test_a_closed_standard_output(project: Path) -> None:
    make_project(project, CHANGED)
    done = run(project, "check", shell=">&-")
    assert done.returncode == 3
    assert b"standard output is closed" in done.stderr
    assert run(project, "check", shell=">&- 2>&-").returncode == 3
    assert run(project, "check", shell="2>&-").returncode == 1
    assert run(project, "--version", shell=">&-").returncode == 3
    make_project(project)
    assert run(project, "check", shell=">&-").returncode == 0  # there was nothing to print
    assert (project / "claims.yaml").read_text(encoding="utf-8") == CLAIMS


def test_a_reader_that_leaves_early(project: Path) -> None:
    make_project(project, CHANGED)
    done = run(project, "check", "--output-format", "json", shell="| (exec <&-; sleep 0.3; true)")
    assert done.returncode == 1
    assert done.stderr.count(b"\n") == 1
    assert run(project, "check", shell="2> /dev/full").returncode == 1


def test_a_reader_of_the_version_that_leaves_early(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for unbuffered in ("", "1"):
        monkeypatch.setenv("PYTHONUNBUFFERED", unbuffered)
        done = run(project, "--version", shell="| (exec <&-; true)")
        assert (done.returncode, done.stderr) == (0, b"")


def test_an_ascii_terminal(project: Path) -> None:
    make_project(project, CHANGED.replace("It has signed", "It’s signed"), CLAIMS.replace("It has", "It’s"))
    environ = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    done = run(project, "check", environ=environ)
    assert done.returncode == 1
    assert rb"It\u2019s signed 118 agreements" in done.stdout
    assert done.stdout.isascii()
    as_json = run(project, "check", "--output-format", "json", environ=environ)
    assert "It’s signed 118 agreements" in as_json.stdout.decode()


@pytest.mark.parametrize(
    ("written", "on_disk"),
    [("söurces/é.txt", "söurces/é.txt"), ("söurces/é.txt", "so\u0308urces/e\u0301.txt")],
)
def test_names_beyond_ascii_whatever_the_locale(tmp_path: Path, written: str, on_disk: str) -> None:
    make_project(tmp_path, TEXT, CLAIMS.replace("seeds/news.txt", written))
    (tmp_path / on_disk).parent.mkdir(parents=True)
    (tmp_path / "seeds/news.txt").rename(tmp_path / on_disk)
    environ = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    for arguments in (["check", "--output-format", "json"], ["coverage"], ["export", "--format", "csv"]):
        plain, ascii_only = run(tmp_path, *arguments), run(tmp_path, *arguments, environ=environ)
        assert ascii_only.returncode == plain.returncode == 0
        assert ascii_only.stdout == plain.stdout
    assert run(tmp_path, "build", environ=environ).returncode == 0


def test_words_of_the_command_line_are_utf_8_whatever_the_locale(project: Path) -> None:
    make_project(project, CHANGED.replace("It has signed", "Málaga has signed"))
    for environ in ({}, {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}):
        found = run(project, "locate", "Málaga has signed", environ=environ)
        assert (found.returncode, found.stdout[:6]) == (0, b"match:")
        wrong = run(project, "review", "--all", "--by", os.fsdecode(b"Jos\xe9"), environ=environ)
        assert (wrong.returncode, wrong.stdout) == (2, b"")
        assert b"argument --by: not UTF-8" in wrong.stderr


def test_the_same_bytes_whatever_the_surroundings(project: Path) -> None:
    make_project(project, CHANGED)
    one = run(
        project, "check", "--output-format", "json", environ={"PYTHONHASHSEED": "1", "TZ": "Asia/Tokyo"}
    )
    two = run(
        project.parent, "check", str(project), "--output-format", "json", environ={"PYTHONHASHSEED": "2"}
    )
    assert one.stdout == two.stdout
    assert run(project, "check", environ={"COLUMNS": "40"}).stdout == run(project, "check").stdout


def test_the_same_site_whatever_the_order_of_hashes(project: Path) -> None:
    make_project(project, CHANGED)
    for seed in ("1", "2"):
        assert run(project, "build", "-o", seed, environ={"PYTHONHASHSEED": seed}).returncode == 1
    one, two = (
        {path.relative_to(top).as_posix(): path.read_bytes() for path in top.rglob("*") if path.is_file()}
        for top in (project / "1", project / "2")
    )
    assert "index.html" in one
    assert one == two


def test_a_terminal_gets_colours(project: Path) -> None:
    make_project(project, CHANGED)
    parent, child = pty.openpty()
    with subprocess.Popen(
        [*PYTHON, "check"], cwd=project, env={**CLEAN, "TERM": "xterm"}, stdout=child, stderr=child
    ):
        os.close(child)
        printed = b""
        try:
            while data := os.read(parent, 4096):
                printed += data
        except OSError:  # the other end is gone
            pass
    os.close(parent)
    assert b"\x1b[1;31merror[SF202] fact-changed\x1b[0m" in printed


SLEEPER = textwrap.dedent("""
    import sys, time
    import scifacts.cli
    def main(argv, **named):
        try:
            print("ready", flush=True)
            time.sleep(30)
        finally:
            print("cleaned up", flush=True)
    scifacts.cli.main = main
    from scifacts.__main__ import run
    sys.argv = ["scifacts", "check"]
    run()
""")


@pytest.mark.parametrize(
    ("number", "status", "word"), [(signal.SIGINT, 130, "interrupted"), (signal.SIGTERM, 143, "terminated")]
)
def test_signals_end_the_run_after_cleaning_up(number: signal.Signals, status: int, word: str) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", SLEEPER], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        process.send_signal(number)
        out, err = process.communicate(timeout=20)
    assert (process.returncode, out, err) == (status, "cleaned up\n", f"{word}\n")


FAILING = textwrap.dedent("""
    import sys
    import scifacts.cli
    def main(argv, **named):
        raise {error}
    scifacts.cli.main = main
    from scifacts.__main__ import run
    sys.argv = ["scifacts", "check"]
    run()
""")


@pytest.mark.parametrize(
    ("error", "message"),
    [
        ("ValueError('odd \\x1b[2J')", r"internal error: ValueError: odd \x1b[2J"),
        ("RecursionError('deep')", "internal error: RecursionError: deep"),
        ("MemoryError", "error: out of memory"),
    ],
)
def test_the_unexpected_is_reported_without_a_traceback(error: str, message: str) -> None:
    command = [sys.executable, "-c", FAILING.format(error=error)]
    done = subprocess.run(command, env=CLEAN, capture_output=True, text=True, check=False)
    assert done.returncode == 3
    assert done.stderr.startswith(message)
    assert "Traceback" not in done.stderr
    debug = subprocess.run(
        command, env={**CLEAN, "SCIFACTS_DEBUG": "1"}, capture_output=True, text=True, check=False
    )
    assert ("Traceback" in debug.stderr) == (error != "MemoryError")


def test_a_build_that_is_terminated_leaves_nothing_behind(project: Path) -> None:
    assert run(project, "build").returncode == 0

    def site() -> dict[Path, bytes]:
        return {path: path.read_bytes() for path in (project / "build").rglob("*") if path.is_file()}

    before, left = site(), []
    make_project(project, CHANGED)
    for delay in (0.05, 0.15, 0.25):
        with subprocess.Popen(
            [*PYTHON, "build"], cwd=project, stdout=subprocess.PIPE, stderr=subprocess.PIPE
        ) as process:
            time.sleep(delay)
            process.terminate()
            process.communicate(timeout=20)
        assert process.returncode in (1, 143, -signal.SIGTERM)  # the last one before Python is up
        assert [path.name for path in project.rglob(".scifacts-*")] == [".scifacts-manifest.json"]
        left.append(site())
    run(project, "build")
    assert all(one in (before, site()) for one in left)  # the old site or the new one, nothing between


def _imported(folder: Path, *arguments: str) -> set[str]:
    script = f"""
import atexit, sys
sys.argv = ["scifacts", *{list(arguments)!r}]
from scifacts.__main__ import run
atexit.register(lambda: print(*sorted(sys.modules), file=sys.stderr))
run()
"""
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=folder, capture_output=True, text=True, check=True, env=CLEAN
    )
    return set(done.stderr.split())


@pytest.mark.parametrize(
    ("name", "registered", "said"),
    [
        ("scifacts", False, []),
        ("scifacts", True, ["taken apart", "the end"]),
        ("another_program.py", False, ["taken apart"]),
    ],
)
def test_the_process_ends_at_once_unless_something_waits_for_its_end(
    project: Path, name: str, registered: bool, said: list[str]
) -> None:
    script = project / name
    script.write_text(f"""
import atexit, sys
if {registered}:
    atexit.register(print, "the end")
sys.argv = ["scifacts", "check"]
from scifacts.__main__ import run
try:
    run()
finally:
    print("taken apart")
""")
    done = subprocess.run(
        [sys.executable, "-P", script], cwd=project, capture_output=True, text=True, check=True, env=CLEAN
    )
    assert done.stdout.splitlines() == said


def test_version_imports_nothing(project: Path) -> None:
    modules = _imported(project, "--version")
    assert not modules & {
        "argparse",
        "yaml",
        "json",
        "dataclasses",
        "inspect",
        "typing_extensions",
        "importlib.metadata",
    }
    assert {name for name in modules if name.startswith("scifacts.")} == {
        "scifacts.__main__",
        "scifacts._version",
    }


def test_check_imports_no_more_than_it_needs(project: Path) -> None:
    modules = _imported(project, "check")
    assert "yaml" in modules
    assert not modules & {
        "jinja2",
        "markdown_it",
        "rapidfuzz",
        "multiprocessing",
        "concurrent.futures.process",
        "importlib.metadata",
        "difflib",
        "ctypes",
        "urllib.request",
        "email",
        "tomllib",
        "scifacts.baseline",
        "scifacts.cli.settings_file",
        "scifacts.outputs.sarif",
        "scifacts.site",
        "scifacts.publish",
    }


def test_check_imports_nothing_that_it_does_not_use() -> None:
    """Exact quotes, written for people: no other format, no way to publish, nothing for inexact quotes."""
    modules = _imported(Path(__file__).parents[1], "check", "--exit-zero")
    assert not modules & {
        "ast",
        "bz2",
        "concurrent.futures",
        "copy",
        "difflib",
        "hashlib",
        "importlib.metadata",
        "inspect",
        "gettext",
        "ipaddress",
        "jinja2",
        "json",
        "locale",
        "lzma",
        "markdown_it",
        "multiprocessing",
        "rapidfuzz",
        "shutil",
        "subprocess",
        "tempfile",
        "threading",
        "traceback",
        "typing",
    }
    own = {module.removeprefix("scifacts.") for module in modules if module.startswith("scifacts.")}
    rooms = {module.split(".")[0] for module in own}
    assert not rooms & {"site", "publish", "assets"}
    assert not own & {"matching.judging.judge", "matching.align", "matching.seeds", "matching.selector"}
    assert not own & {"matching.vocabulary.alike", "checks.reading.figure_words", "sources.tables"}
    assert not own & {"checks.other_numbers.told_of_rivals", "matching.around.set_apart"}
    assert not own & {"checks.other_numbers.counted_apart", "checks.other_numbers.counted_as"}
    assert {module for module in own if module.startswith("cli.")} <= {
        *("cli.arguments", "cli.cache", "cli.check", "cli.commands", "cli.console", "cli.exit", "cli.inputs"),
        *("cli.writing", "cli.paths", "cli.settings", "cli.since"),
    }
    assert {module for module in own if module.startswith("outputs.")} == {
        *("outputs.concise", "outputs.full", "outputs.places", "outputs.snippet", "outputs.summary"),
        "outputs.terminal",
    } - ({"outputs.concise"} - own)


# Counts in `compiled` what a process compiles for scifacts, whatever stands after it. The standard library
# has patterns of its own, others in each version.
COUNTER = """
import re._compiler, sys
compiled = []
compile_one = re._compiler.compile
def counting(*args, **named):
    frame = sys._getframe(1)
    while frame.f_globals["__name__"].partition(".")[0] in ("re", "functools"):
        frame = frame.f_back
    if frame.f_globals["__name__"].startswith("scifacts"):
        compiled.append(args[0])
    return compile_one(*args, **named)
re._compiler.compile = counting
"""
COUNTING = f"""{COUNTER}
from scifacts.__main__ import _main
_main(["check", "--exit-zero"])
print(len(compiled), file=sys.stderr)
"""


def _patterns(folder: Path, cache: Path) -> int:
    """How many patterns a check compiles where none are kept."""
    done = subprocess.run(
        [sys.executable, "-c", COUNTING],
        cwd=folder,
        capture_output=True,
        text=True,
        check=True,
        env={**CLEAN, "PYTHONPYCACHEPREFIX": str(cache)},
    )
    return int(done.stderr.split()[-1])


def test_check_compiles_few_patterns(tmp_path: Path) -> None:
    """Compiling is what a short check spends most on; the patterns are those that its texts ask for."""
    root = Path(__file__).parents[1]
    claims = (root / "claims.yaml").read_text(encoding="utf-8").splitlines(keepends=True)
    unspoken = "".join(line for line in claims if not line.startswith("    attribution:"))
    (tmp_path / "claims.yaml").write_text(unspoken, encoding="utf-8")
    shutil.copytree(root / "seeds", tmp_path / "seeds")
    plain = _patterns(tmp_path, tmp_path / "cache")
    assert plain <= 175
    assert _patterns(root, tmp_path / "cache") <= plain + 32, (
        "a claim that names its speaker has its source's header read"
    )


USED_AT_ONCE = """
import sys
from scifacts.__main__ import _import_without
assert "colorsys" not in sys.modules
_import_without("paint", "colorsys")
import colorsys, paint
assert paint.RED == colorsys.rgb_to_hsv(1.0, 0.0, 0.0)
"""


def test_a_module_that_is_used_while_another_is_imported_is_there(tmp_path: Path) -> None:
    (tmp_path / "paint.py").write_text("from colorsys import rgb_to_hsv\nRED = rgb_to_hsv(1.0, 0.0, 0.0)\n")
    environment = {**CLEAN, "PYTHONPATH": os.pathsep.join((str(tmp_path), *sys.path))}
    done = subprocess.run(
        [sys.executable, "-c", USED_AT_ONCE], check=False, env=environment, capture_output=True, text=True
    )
    assert (done.returncode, done.stderr) == (0, "")


LOADED = """
import sys
from scifacts.__main__ import _main
_main(["check"])
import dataclasses, inspect, pathlib, urllib.parse
assert "signature" in vars(inspect), "the module itself, not what stood in for it"
assert pathlib.Path("/a b").as_uri() == "file:///a%20b"
assert urllib.parse.quote("a b") == "a%20b"
made = dataclasses.make_dataclass("Made", [("one", int)])
assert made.__doc__ == "Made(one: int)"
"""


def test_what_stood_in_for_a_module_is_met_by_nobody_else(project: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", LOADED], cwd=project, capture_output=True, text=True, check=False, env=CLEAN
    )
    assert done.returncode == 0, done.stderr
