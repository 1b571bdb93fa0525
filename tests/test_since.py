"""`check --since`: what became weaker, read from a repository made for the test."""

from __future__ import annotations

import os
import shutil
import subprocess
from typing import TYPE_CHECKING

import pytest

from scifacts.cli import main

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.skipif(shutil.which("git") is None, reason="needs git")

TEXT = """\
Partners

China has relations with more than 160 countries and regions. It has signed 116 agreements.
The budget of the office reached 3.09 trillion yuan in 2022. The office does not count 45 pacts.
"""
CLAIMS = """\
version: 1
sources:
  news:
    path: seeds/news.txt
    title: News
    origin: desk
claims:
  - id: partners
    statement: China has relations with more than 160 countries and regions.
    figure: {value: 160, comparator: more-than, unit: countries and regions}
    attribution: China
    quotes:
      - source: news
        exact: relations with more than 160 countries and regions
      - source: news
        exact: It has signed 116 agreements
        stance: refutes
    history:
      - {date: 2026-01-01, kind: added, reason: first}
  - id: budget
    statement: The budget reached 3.09 trillion yuan in 2022.
    figure: {value: 3.09, scale: trillion, unit: CNY, as_of: 2022}
    quotes:
      - source: news
        exact: budget of the office reached 3.09 trillion yuan in 2022
        mention: 3.09 trillion
    review: {fingerprint: 0123456789abcdef}
  - id: pacts
    statement: The office does not count pacts.
    quotes:
      - {source: news, exact: The office does not count}
retired:
  - {id: old-one, date: 2026-01-01, reason: withdrawn}
"""
BUDGET = CLAIMS[CLAIMS.index("  - id: budget") : CLAIMS.index("  - id: pacts")]
HISTORY = "      - {date: 2026-02-02, kind: corrected, reason: the desk said so}\n"
FIRST = "      - {date: 2026-01-01, kind: added, reason: first}\n"


def git(folder: Path, *arguments: str) -> str:
    environment = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
    who = {
        f"GIT_{role}_{what}": "t@example.org"
        for role in ("AUTHOR", "COMMITTER")
        for what in ("NAME", "EMAIL")
    }
    done = subprocess.run(
        ["git", "-C", str(folder), "-c", "init.defaultBranch=main", "-c", "commit.gpgsign=false", *arguments],
        check=True,
        capture_output=True,
        env=environment | who | {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull},
    )
    return done.stdout.decode().strip()


def commit(folder: Path, message: str = "state") -> str:
    git(folder, "add", "-A")
    git(folder, "commit", "-q", "-m", message)
    return git(folder, "rev-parse", "HEAD")


def make(folder: Path, claims: str = CLAIMS, text: str = TEXT) -> Path:
    (folder / "seeds").mkdir(parents=True, exist_ok=True)
    (folder / "seeds" / "news.txt").write_text(text, encoding="utf-8")
    (folder / "claims.yaml").write_text(claims, encoding="utf-8")
    return folder


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in ("NO_COLOR", "FORCE_COLOR", "SOURCE_DATE_EPOCH"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", os.devnull)
    monkeypatch.chdir(tmp_path)
    make(tmp_path)
    git(tmp_path, "init", "-q")
    commit(tmp_path)
    return tmp_path


def found(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, list[str], str]:
    """Exit status, "SF604 error" for each SF6 finding, and all that was said."""
    status = main(["check", "--output-format", "concise", *arguments])
    said = capsys.readouterr()
    lines = [line.split(": ", 1)[1].split() for line in said.out.splitlines()]
    return status, [f"{one[0]} {one[1].strip('[]')}" for one in lines if one[0] > "SF6"], said.out + said.err


LOOSER = [
    ("nothing", "x", "x", []),
    ("a claim deleted", BUDGET, "", ["SF601 error"]),
    (
        "a claim retired",
        CLAIMS[CLAIMS.index("  - id: pacts") : CLAIMS.index("  - {id: old-one")],
        "retired:\n  - {id: pacts, date: 2026-02-02, reason: withdrawn}\n",
        ["SF601 warning"],
    ),
    ("a claim renamed", "id: budget\n", "id: spending\n", ["SF601 error"]),
    ("a claim renamed with an alias", "id: budget\n", "id: spending\n    aliases: [budget]\n", []),
    (
        "a quote deleted",
        "      - source: news\n        exact: It has signed 116 agreements\n        stance: refutes\n",
        "",
        ["SF602 error"],
    ),
    (
        "a quote replaced",
        "exact: It has signed 116 agreements",
        "exact: The office does not count 45 pacts",
        ["SF602 error"],
    ),
    (
        "a quote deleted, and the history says why",
        "      - source: news\n        exact: It has signed 116 agreements\n        stance: refutes\n"
        "    history:\n" + FIRST,
        "    history:\n" + FIRST + HISTORY,
        ["SF602 warning"],
    ),
    ("a quote shortened", "exact: budget of the office reached 3.09", "exact: 3.09", ["SF603 error"]),
    (
        "the middle of a quote left out",
        "exact: budget of the office reached 3.09 trillion",
        "exact: budget […] reached 3.09 trillion",
        ["SF603 error"],
    ),
    (
        "words of a quote left out without a mark",
        "exact: budget of the office reached 3.09 trillion yuan in 2022",
        "exact: budget office reached 3.09 trillion yuan in 2022",
        ["SF603 error"],
    ),
    ("a quote lengthened", "exact: budget of", "exact: The budget of", []),
    (
        "a quote without its full stop",
        "countries and regions\n      - source",
        "countries and regions.\n      - source",
        [],
    ),
    ("looser bound", "{value: 160,", "{value: 100,", ["SF604 error"]),
    ("exactly to about", "{value: 3.09,", "{value: 3.09, comparator: about,", ["SF604 error"]),
    ("a unit dropped", ", unit: countries and regions}", "}", ["SF604 error"]),
    ("a time dropped", ", as_of: 2022}", "}", ["SF604 error"]),
    (
        "a figure dropped",
        "    figure: {value: 3.09, scale: trillion, unit: CNY, as_of: 2022}\n",
        "",
        ["SF604 error"],
    ),
    ("a speaker dropped", "    attribution: China\n", "", ["SF604 error"]),
    ("a stance changed", "stance: refutes", "stance: context", ["SF605 error"]),
    ("an origin dropped", "    origin: desk\n", "", ["SF606 warning"]),
    ("an excerpt alone", "    origin: desk\n", "    origin: desk\n    display: excerpt\n", ["SF606 warning"]),
    ("another figure", "{value: 160,", "{value: 170,", ["SF607 error"]),
    ("another time", "as_of: 2022}", "as_of: 2021}", ["SF607 error"]),
    (
        "another statement",
        "statement: The budget reached 3.09 trillion yuan in 2022.",
        "statement: The budget reached 3.09 trillion yuan in 2021.",
        ["SF607 error"],
    ),
    ("a statement's full stop", "yuan in 2022.\n    figure", "yuan in 2022\n    figure", []),
    (
        "a statement reworded",
        "statement: The budget reached",
        "statement: The office's budget reached",
        ["SF607 warning"],
    ),
    (
        "a waiver",
        "retired:",
        "waivers:\n  - {rule: SF203, claim: budget, reason: later}\nretired:",
        ["SF608 warning"],
    ),
    (
        "an ignored entry",
        "retired:",
        "ignored:\n  - {source: news, exact: 45 pacts, reason: later}\nretired:",
        ["SF608 warning"],
    ),
    ("history rewritten", "reason: first}", "reason: never}", ["SF611 error"]),
    (
        "a retired claim forgotten",
        "retired:\n  - {id: old-one, date: 2026-01-01, reason: withdrawn}\n",
        "",
        ["SF611 error"],
    ),
    (
        "a figure where there was none",
        "does not count pacts.\n",
        "does not count pacts.\n    figure: {value: 45}\n",
        [],
    ),
    (
        "an ignored entry for what was not there before",
        "retired:",
        "ignored:\n  - {source: news, exact: 77 treaties, reason: later}\nretired:",
        [],
    ),
    (
        "a `mention` dropped",
        "        mention: 3.09 trillion\n",
        "",
        ["SF604 error"],
    ),
    (
        "a review dropped",
        "    review: {fingerprint: 0123456789abcdef}\n",
        "",
        ["SF604 error"],
    ),
    ("a source under another id", "  news:\n", "  paper:\n", []),
]


@pytest.mark.parametrize(("title", "then", "now", "expected"), LOOSER, ids=[case[0] for case in LOOSER])
def test_what_became_weaker(
    title: str,
    then: str,
    now: str,
    expected: list[str],
    repository: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    if title == "nothing":
        then = now = "version: 1"
    assert then in CLAIMS
    claims = CLAIMS.replace(then, now, 1)
    if title == "a source under another id":
        claims = claims.replace("source: news", "source: paper")
    make(repository, claims)
    assert found(capsys, "--since", "HEAD")[1] == expected


def test_a_pin_renewed_while_the_source_changed(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pinned = CLAIMS.replace("origin: desk\n", f"origin: desk\n    sha256: {'a' * 64}\n")
    make(repository, pinned)
    commit(repository)
    make(repository, pinned.replace("a" * 64, "b" * 64), TEXT + "More.\n")
    assert found(capsys, "--since", "HEAD")[1] == ["SF609 warning"]
    make(repository, pinned.replace("a" * 64, "b" * 64), TEXT.replace("\n", "\r\n"))
    assert found(capsys, "--since", "HEAD")[1] == []
    make(repository)
    assert found(capsys, "--since", "HEAD")[1] == ["SF606 warning"]


def test_a_source_and_its_quotes_deleted(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (repository / "other.txt").write_text(TEXT, encoding="utf-8")
    other = CLAIMS.replace("  news:\n    path: seeds/news.txt", "  other:\n    path: other.txt").replace(
        "source: news", "source: other"
    )
    (repository / "seeds" / "news.txt").write_text(TEXT + "Of old.\n", encoding="utf-8")
    commit(repository)
    (repository / "claims.yaml").write_text(other, encoding="utf-8")
    assert found(capsys, "--since", "HEAD")[1] == ["SF602 error"] * 4 + ["SF606 warning"]


def test_a_waiver_for_longer(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    waiver = "waivers:\n  - {rule: SF203, claim: budget, reason: later, expires: 2030-01-01}\nretired:"
    make(repository, CLAIMS.replace("retired:", waiver))
    commit(repository)
    assert found(capsys, "--since", "HEAD")[1] == []
    make(repository, CLAIMS.replace("retired:", waiver.replace("2030", "2031")))
    assert found(capsys, "--since", "HEAD")[1] == ["SF608 warning"]
    make(repository, CLAIMS.replace("retired:", waiver.replace(", expires: 2030-01-01", "")))
    assert "holds for ever" in found(capsys, "--since", "HEAD")[2]


def test_a_selection_narrows_the_comparison(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    make(
        repository,
        CLAIMS.replace("{value: 160,", "{value: 100,").replace("stance: refutes", "stance: context"),
    )
    assert found(capsys, "--since", "HEAD", "--claim", "budget")[1] == []
    assert found(capsys, "--since", "HEAD", "--claim", "partners")[1] == ["SF604 error", "SF605 error"]


def test_the_exit_status(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    make(repository, CLAIMS.replace("    origin: desk\n", ""))
    assert found(capsys, "--since", "HEAD")[0] == 0
    assert found(capsys, "--since", "HEAD", "--strict")[0] == 1
    make(repository, CLAIMS.replace(BUDGET, ""))
    assert found(capsys, "--since", "HEAD")[0] == 1
    assert found(capsys, "--since", "HEAD", "--exit-zero")[0] == 0


def test_a_branch_is_compared_with_where_it_left(
    repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    git(repository, "checkout", "-q", "-b", "work")
    git(repository, "checkout", "-q", "main")
    make(repository, CLAIMS.replace(BUDGET, BUDGET + BUDGET.replace("id: budget", "id: again")))
    commit(repository)
    git(repository, "checkout", "-q", "work")
    assert found(capsys, "--since", "main")[1] == ["SF601 error"]
    assert found(capsys, "--since", "main...")[1] == []


@pytest.mark.parametrize("committed", [True, False])
def test_a_project_below_the_top_that_moved(
    committed: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    git(tmp_path, "init", "-q")
    make(tmp_path / "old place")
    commit(tmp_path)
    (tmp_path / "old place").rename(tmp_path / "néw: *[place")
    make(tmp_path / "néw: *[place", CLAIMS.replace(BUDGET, ""))
    if committed:
        commit(tmp_path)
    folder = "néw: *[place"
    since = "HEAD~1" if committed else "HEAD"
    if committed:
        assert found(capsys, folder, "--since", since)[1] == ["SF601 error"]
    else:
        status, _, said = found(capsys, folder, "--since", since)
        assert status == 2
        assert "--since REV:old place/claims.yaml" in said
    assert found(capsys, folder, "--since", f"{since}:old place/claims.yaml")[1] == ["SF601 error"]


def test_a_new_claims_file_has_nothing_to_lose(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = (repository / "claims.yaml").read_text(encoding="utf-8")
    (repository / "facts.yml").write_text(text, encoding="utf-8")
    status, rules, said = found(capsys, "facts.yml", "--since", "HEAD")
    assert (status, rules) == (0, [])
    assert "facts.yml is new since HEAD" in said


@pytest.mark.parametrize(
    ("revision", "words"),
    [
        ("nowhere", "no such git revision: 'nowhere'"),
        ("", "not a git revision: ''"),
        ("-x", "not a git revision"),
        ("--output=x", "not a git revision"),
        ("HEAD\nx", "not a git revision"),
        ("HEAD\0x", "not a git revision"),
        ("HEAD:nothing.yaml", "no file 'nothing.yaml' at HEAD"),
        ("HEAD:../../x", "no file '../../x' at HEAD"),
        ("HEAD:seeds", "no file 'seeds' at HEAD"),
        ("HEAD:seeds/news.txt", "HEAD:news.txt:"),
        ("nowhere...", "no such git revision: 'nowhere'"),
        ("main..HEAD", "no such git revision"),
        ("$(touch pwned)", "no such git revision"),
    ],
)
def test_a_revision_that_cannot_be_read(
    revision: str, words: str, repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    status, rules, said = found(capsys, f"--since={revision}")
    assert (status, rules) == (2, [])
    assert words in said
    assert sorted(path.name for path in repository.iterdir()) == [".git", "claims.yaml", "seeds"]


def test_a_revision_with_a_broken_claims_file(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    make(repository, "version: 1\nclaims: [\n")
    commit(repository)
    make(repository)
    status, _, said = found(capsys, "--since", "HEAD")
    assert status == 2
    assert "HEAD:claims.yaml:" in said


def test_a_shallow_clone(repository: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    first = git(repository, "rev-parse", "HEAD")
    (repository / "note").write_text("x", encoding="utf-8")
    commit(repository)
    clone = tmp_path / "shallow"
    git(tmp_path, "clone", "-q", "--depth=1", repository.as_uri(), str(clone))
    status, _, said = found(capsys, str(clone), "--since", first)
    assert status == 2
    assert "this clone is shallow" in said


def test_the_remote_branch_is_proposed(
    repository: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    git(repository, "branch", "topic")
    clone = tmp_path / "clone"
    git(tmp_path, "clone", "-q", repository.as_uri(), str(clone))
    assert "did you mean origin/topic?" in found(capsys, str(clone), "--since", "topic")[2]


def test_branches_without_a_common_commit(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    git(repository, "checkout", "-q", "--orphan", "other")
    commit(repository, "another")
    assert "no commit in common" in found(capsys, "--since", "main...")[2]


def test_outside_a_repository(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    status, _, said = found(capsys, str(make(tmp_path)), "--since", "HEAD")
    assert status == 2
    assert "in no git repository" in said


def test_without_git(
    repository: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PATH", str(repository))
    status, _, said = found(capsys, "--since", "HEAD")
    assert status == 2
    assert "git was not found" in said


def test_a_git_of_the_current_folder_is_not_run(
    repository: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    tools = repository / "tools"
    tools.mkdir()
    (tools / "git").write_text("#!/bin/sh\ntouch ran\n", encoding="utf-8")
    (tools / "git").chmod(0o755)
    monkeypatch.chdir(repository)
    monkeypatch.setenv("PATH", "tools")
    status, _, said = found(capsys, "--since", "HEAD")
    assert status == 2
    assert "git was found in no fixed folder, but as tools/git" in said
    assert not (repository / "ran").exists()


def test_a_git_that_cannot_start_or_fails(
    repository: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    real = shutil.which("git")
    tools = tmp_path / "tools"
    tools.mkdir()
    fake = tools / "git"
    stub = f'#!/bin/sh\ncase "$*" in *cat-file*) {{}};; esac\nexec {real} "$@"\n'
    for script, words in (
        ("\x7fELF no program", "git could not be started"),
        ("#!/bin/sh\necho 'fatal: detected dubious ownership in x' >&2\nexit 128\n", "does not trust"),
        (stub.format("exit 3"), "git cat-file failed"),
        (stub.format('read a; echo "$a missing"; exit 0'), "git has no object"),
    ):
        fake.write_text(script, encoding="utf-8")
        fake.chmod(0o755)
        monkeypatch.setenv("PATH", f"{tools}:/usr/bin:/bin")
        status, _, said = found(capsys, "--since", "HEAD")
        assert status in (2, 3)
        assert words in said


def test_a_git_hook_names_another_repository(
    repository: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("GIT_DIR", str(repository / "nowhere"))
    assert found(capsys, "--since", "HEAD")[0] == 0


@pytest.mark.parametrize("target", ["news.txt", "../seeds/news.txt"])
def test_a_link_inside_the_project_is_followed(
    target: str, repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    linked = CLAIMS.replace("path: seeds/news.txt", f"path: seeds/link.txt\n    sha256: {'a' * 64}")
    (repository / "seeds" / "link.txt").symlink_to(target)
    (repository / "claims.yaml").write_text(linked, encoding="utf-8")
    commit(repository)
    (repository / "claims.yaml").write_text(linked.replace("a" * 64, "b" * 64), encoding="utf-8")
    assert found(capsys, "--since", "HEAD")[1] == []
    make(repository, linked.replace("a" * 64, "b" * 64), TEXT + "More.\n")
    assert found(capsys, "--since", "HEAD")[1] == ["SF609 warning"]


@pytest.mark.parametrize("target", ["/etc/passwd", "../../../etc/passwd", "link.txt", "gone.txt"])
def test_a_link_that_leads_out_is_not_followed(
    target: str, repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    linked = CLAIMS.replace("seeds/news.txt", "seeds/link.txt")
    (repository / "seeds" / "link.txt").symlink_to(target)
    (repository / "claims.yaml").write_text(linked, encoding="utf-8")
    commit(repository)
    make(repository)
    assert found(capsys, "--since", "HEAD")[1] == []


def test_a_source_in_git_lfs(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    import hashlib

    digest = hashlib.sha256(TEXT.encode()).hexdigest()
    pointer = f"version https://git-lfs.github.com/spec/v1\noid sha256:{digest}\nsize {len(TEXT)}\n"
    pinned = CLAIMS.replace("origin: desk\n", f"origin: desk\n    sha256: {'a' * 64}\n")
    make(repository, pinned, pointer)
    commit(repository)
    now = pinned.replace("a" * 64, "b" * 64)
    make(repository, now)
    assert found(capsys, "--since", "HEAD")[1] == []
    make(repository, now, TEXT + "More.\n")
    assert found(capsys, "--since", "HEAD")[1] == ["SF609 warning"]


def test_nothing_is_written(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = sorted((path, path.stat().st_mtime_ns) for path in repository.rglob("*") if path.is_file())
    found(capsys, "--since", "HEAD")
    after = sorted((path, path.stat().st_mtime_ns) for path in repository.rglob("*") if path.is_file())
    assert before == after


def test_an_ignored_entry_that_covers_more(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    ignored = "ignored:\n  - {source: news, exact: 45 pacts, reason: later}\nretired:"
    make(repository, CLAIMS.replace("retired:", ignored))
    commit(repository)
    assert found(capsys, "--since", "HEAD")[1] == []
    make(repository, CLAIMS.replace("retired:", ignored.replace("45 pacts", "not count 45 pacts")))
    assert "covers more than before" in found(capsys, "--since", "HEAD")[2]


def test_several_quotes_of_the_same_words(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    quotes = "".join(
        f"      - {{source: news, exact: office, prefix: {word}}}\n" for word in ("of the", "The")
    )
    claims = CLAIMS.replace("      - {source: news, exact: The office does not count}\n", quotes)
    make(repository, claims)
    commit(repository)
    make(repository, claims.replace(quotes, "".join(reversed(quotes.splitlines(keepends=True)))))
    assert found(capsys, "--since", "HEAD")[1] == []
    make(repository, claims.replace(quotes, quotes.splitlines(keepends=True)[1]))
    assert found(capsys, "--since", "HEAD")[1] == ["SF602 error"]


def test_a_folder_that_was_not_there(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (repository / "claims.yaml").unlink()
    make(repository / "new")
    assert found(capsys, "new", "--since", "HEAD:claims.yaml")[1] == []
    status, _, said = found(capsys, "new", "--since", "HEAD:nowhere/claims.yaml")
    assert status == 2
    assert "no file 'nowhere/claims.yaml'" in said


def test_a_claims_file_beyond_the_limit(
    repository: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("scifacts.revisions.reading.FILE_LIMIT", 10)
    status, _, said = found(capsys, "--since", "HEAD")
    assert status == 2
    assert "too large" in said


def test_a_submodule_is_no_file(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    head = git(repository, "rev-parse", "HEAD")
    git(repository, "update-index", "--add", "--cacheinfo", f"160000,{head},module")
    git(repository, "commit", "-q", "-m", "module")
    assert found(capsys, "--since", "HEAD")[1] == []
