"""Ways of making a project weaker in a pull request: none of them passes unnoticed."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from endless import growth
from scifacts.revisions.reading import has_claims
from test_since import commit, found, git, make

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.skipif(shutil.which("git") is None, reason="needs git")

TEXT = """\
Partners

In 2021, the office signed with 160 cities. In 2022, the office signed with 160 cities.
The budget rose by 3.09 percent, up from 30.9 million yuan. It has, almost, 45 pacts and 10² plans.
In 2020 there were 150 partners; in 2022 there were 160 partners. The ministry said so.
"""
CLAIMS = """\
version: 1
sources:
  news: {path: seeds/news.txt, title: News, publisher: Xinhua, published: 2023-02-24, origin: desk}
  copy: {path: seeds/copy.txt, title: Copy, origin: desk}
claims:
  - id: cities
    statement: The office signed with 160 cities.
    figure: {value: 160, unit: cities}
    quotes:
      - {source: news, exact: the office signed with 160 cities, prefix: "In 2022, "}
  - id: growth
    statement: The budget rose by 3.09 percent.
    quotes:
      - {source: news, exact: rose by 3.09 percent}
      - {source: news, exact: "almost, 45 pacts", stance: context}
    aliases: [rise]
    history:
      - {date: 2026-01-01, kind: added, reason: first}
  - id: partners
    statement: In 2022 there were 160 partners.
    figure: {value: 160, unit: partners, as_of: 2022}
    attribution: The ministry
    quotes:
      - source: news
        exact: In 2020 there were 150 partners; in 2022 there were 160 partners
        mention: 160 partners
    verdict: {rating: Correct, rationale: Counted., reviewer: Desk, date: 2026-01-01}
ignored:
  - {source: news, exact: "160", prefix: "signed with ", suffix: " cities. In", reason: the year before}
retired:
  - id: old-one
    date: 2026-01-01
    reason: withdrawn
    statement: It was.
    replaced_by: cities
    aliases: [oldest]
    history: [{date: 2025-01-01, kind: added, reason: x}]
"""
GROWTH = CLAIMS[CLAIMS.index("  - id: growth") : CLAIMS.index("  - id: partners")]


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "seeds").mkdir()
    (tmp_path / "seeds" / "copy.txt").write_text(TEXT, encoding="utf-8")
    make(tmp_path, CLAIMS, TEXT)
    git(tmp_path, "init", "-q")
    commit(tmp_path)
    return tmp_path


EVASIONS = [
    (
        "the decimal point moves",
        "statement: The budget rose by 3.09",
        "statement: The budget rose by 30.9",
        "SF607",
    ),
    ("a percent sign goes", "by 3.09 percent.\n    quotes", "by 3.09.\n    quotes", "SF607"),
    ("the same words elsewhere", 'prefix: "In 2022, "', 'prefix: "In 2021, "', "SF602"),
    (
        "a quote states its own figure",
        "        mention: 160 partners",
        "        mention: 160 partners\n        figure: {value: 150}",
        "SF604",
    ),
    ("another mention", "mention: 160 partners", "mention: 150 partners", "SF604"),
    ("another speaker", "attribution: The ministry", "attribution: The office", "SF607"),
    ("another rating", "rating: Correct", "rating: False", "SF607"),
    (
        "no rating",
        "    verdict: {rating: Correct, rationale: Counted., reviewer: Desk, date: 2026-01-01}\n",
        "",
        "SF604",
    ),
    ("an origin of its own", "title: Copy, origin: desk", "title: Copy, origin: other", "SF606"),
    ("another publisher", "publisher: Xinhua", "publisher: Reuters", "SF606"),
    ("another day", "published: 2023-02-24", "published: 2024-02-24", "SF606"),
    ("another file", "path: seeds/news.txt", "path: seeds/other.txt", "SF609"),
    (
        "an ignored entry for any place",
        ', prefix: "signed with ", suffix: " cities. In", reason',
        ", reason",
        "SF608",
    ),
    ("an ignored entry in another place", 'suffix: " cities. In"', 'suffix: " cities.\\nThe"', "SF608"),
    ("an old id that leads nowhere", "    aliases: [rise]\n", "", "SF601"),
    ("a retirement told otherwise", "reason: withdrawn", "reason: superseded", "SF611"),
    (
        "a claim retired, with a weaker one in its place",
        GROWTH,
        (
            "  - id: growth-now\n    statement: The budget rose.\n"
            "    quotes: [{source: news, exact: The budget rose}]\n"
        ),
        "SF601",
    ),
    (
        "an entry that is about something else",
        "statement: In 2022 there were 160 partners.\n",
        (
            "statement: There were 160 partners in 2022, some say.\n"
            "    history: [{date: 2026-02-02, kind: corrected, reason: a typo in the notes}]\n"
        ),
        "SF607",
    ),
    ("a looser unit", "unit: partners, ", "unit: things, ", "SF607"),
    ("a context that refutes", "stance: context", "stance: refutes", "SF605"),
    ("a wider time", "as_of: 2022}", "as_of: 2021/2022}", "SF607"),
    ("another scale", "{value: 160, unit: partners", "{value: 160, scale: thousand, unit: partners", "SF607"),
    ("about", "{value: 160, unit: cities", "{value: 160, comparator: about, unit: cities", "SF604"),
    ("a retired id that leads nowhere", "    aliases: [oldest]\n", "", "SF601"),
    (
        "a history of what was retired",
        "    history: [{date: 2025-01-01, kind: added, reason: x}]\n",
        "",
        "SF611",
    ),
    ("another claim in the place of a retired one", "replaced_by: cities", "replaced_by: growth", "SF611"),
    (
        "a superscript",
        "statement: The budget rose by 3.09 percent.",
        "statement: The budget rose by 3.0⁹ percent.",
        "SF607",
    ),
]


@pytest.mark.parametrize(("title", "then", "now", "rule"), EVASIONS, ids=[case[0] for case in EVASIONS])
def test_what_became_weaker_is_told(
    title: str, then: str, now: str, rule: str, repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    claims = CLAIMS.replace(then, now, 1)
    assert claims != CLAIMS
    if title.startswith("a claim retired"):
        claims += "  - {id: growth, date: 2026-02-02, reason: reworded, aliases: [rise]}\n"
    (repository / "seeds" / "other.txt").write_text(TEXT.replace("by 3.09", "by 3.05"), encoding="utf-8")
    (repository / "claims.yaml").write_text(claims, encoding="utf-8")
    rules = found(capsys, "--since", "HEAD")[1]
    assert rule in {one.split()[0] for one in rules}


def test_nothing_is_told_of_what_is_the_same(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert found(capsys, "--since", "HEAD")[1] == []


def test_a_source_that_changed_is_told_though_nobody_pinned_it(
    repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    make(repository, CLAIMS, TEXT.replace("It has, almost,", "It has, it says, almost,"))
    assert found(capsys, "--since", "HEAD")[1] == ["SF609 warning"]


def test_the_history_of_a_retired_claim_stays(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    claims = CLAIMS.replace(GROWTH, "")
    retired = "  - {id: growth, date: 2026-02-02, reason: gone, aliases: [rise]}\n"
    (repository / "claims.yaml").write_text(claims + retired, encoding="utf-8")
    assert found(capsys, "--since", "HEAD")[1] == ["SF601 warning", "SF611 error"]
    kept = "history: [{date: 2026-01-01, kind: added, reason: first}], aliases"
    (repository / "claims.yaml").write_text(claims + retired.replace("aliases", kept), encoding="utf-8")
    assert found(capsys, "--since", "HEAD")[1] == ["SF601 warning"]


def test_an_entry_that_says_what_changed_declares_it(
    repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    was, now = "In 2022 there were 160 partners.", "There were 160 partners in 2022, some say."
    entry = f"date: 2026-02-02, kind: corrected, reason: they doubt it, was: {was}, now: '{now}'"
    claims = CLAIMS.replace(f"statement: {was}\n", f"statement: {now}\n    history: [{{{entry}}}]\n")
    (repository / "claims.yaml").write_text(claims, encoding="utf-8")
    assert found(capsys, "--since", "HEAD")[1] == []


HALF_TOLD = [  # entries that say what one thing was and what another is, and a statement that changed more
    ("In 2022 there were 160 partners.", "160 partners", "Up to 160 partners, some say, in 2022.", "160"),
    ("160 partners", "150 partners", "In 2022 there were reportedly 150 partners.", "150"),
]


@pytest.mark.parametrize(("was", "now", "statement", "value"), HALF_TOLD)
def test_an_entry_declares_what_it_says_and_no_more(
    was: str, now: str, statement: str, value: str, repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    entry = f"{{date: 2026-02-02, kind: corrected, reason: recounted, was: {was}, now: {now}}}"
    claims = CLAIMS.replace(
        "    statement: In 2022 there were 160 partners.\n    figure: {value: 160",
        f"    statement: {statement}\n    history: [{entry}]\n    figure: {{value: {value}",
    )
    (repository / "claims.yaml").write_text(claims, encoding="utf-8")
    assert "SF607 warning" in found(capsys, "--since", "HEAD")[1]


def test_a_waiver_that_nobody_answers_for(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    waiver = "waivers: [{rule: SF102, claim: cities, reason: the desk asks, owner: desk}]\n"
    (repository / "claims.yaml").write_text(CLAIMS + waiver, encoding="utf-8")
    commit(repository)
    (repository / "claims.yaml").write_text(CLAIMS + waiver.replace(", owner: desk", ""), encoding="utf-8")
    _, rules, said = found(capsys, "--since", "HEAD")
    assert rules == ["SF608 warning"]
    assert "no longer names its owner, desk" in said


def test_a_unit_in_other_capitals_is_another(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    said = "    notes: In words.\n    statement: The budget rose by 3.09 percent, or {}.\n"
    for unit, rules in (("35 MW", []), ("35 mW", ["SF607 error"])):
        claims = CLAIMS.replace("    statement: The budget rose by 3.09 percent.\n", said.format(unit))
        (repository / "claims.yaml").write_text(claims, encoding="utf-8")
        if not rules:
            commit(repository)
        assert found(capsys, "--since", "HEAD")[1] == rules


def test_the_same_words_in_one_line(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    claims = CLAIMS.replace('prefix: "In 2022, "', 'prefix: "In 2021, "')
    (repository / "claims.yaml").write_text(claims, encoding="utf-8")
    assert (
        "line 3, column 54 of `news`, and now means line 3, column 10" in found(capsys, "--since", "HEAD")[2]
    )


def test_a_claims_file_that_was_renamed_away(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (repository / "claims.yaml").unlink()
    (repository / "facts.yaml").write_text(
        CLAIMS.replace(GROWTH, "").replace("    attribution: The ministry\n", ""), encoding="utf-8"
    )
    status, _, said = found(capsys, "facts.yaml", "--since", "HEAD")
    assert status == 2
    assert "--since REV:claims.yaml" in said


def test_a_second_project_beside_the_first_is_new(
    repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    make(repository / "second", CLAIMS, TEXT)
    shutil.copy(repository / "seeds" / "copy.txt", repository / "second" / "seeds")
    status, rules, said = found(capsys, "second", "--since", "HEAD")
    assert (status, rules) == (0, [])
    assert "is new since HEAD: there is nothing to compare it with" in said
    (repository / "claims.yaml").unlink()
    status, _, said = found(capsys, "second", "--since", "HEAD")
    assert (status, "but claims.yaml did" in said) == (2, True)


@pytest.mark.parametrize(
    ("content", "is_one"),
    [
        (b"claims:\n- statement: x\n", True),
        (b"a: 1\n'claims': [{\"statement\": x}]", True),
        (b"statement: x\nclaims:\n- statements: 3\n", False),
        (b"x\n  claims: \nstatement: x", False),
    ],
)
def test_a_claims_file_is_told_by_its_keys(content: bytes, is_one: bool) -> None:
    assert has_claims(content) is is_one


@pytest.mark.no_cover
def test_a_file_full_of_keys_is_told_in_linear_time() -> None:
    assert growth(lambda size: has_claims(b"claims:\n" * size), 2000) < 9


SETTINGS = [
    ("strict = true", "", "strict was true"),
    ("require-review = true", "", "require-review was true"),
    ("review-own-words = true", "", "review-own-words was true"),
    ("fail-under = 90", "fail-under = 80", "fail-under was 90"),
    ("", 'baseline = "known.json"', "baseline is known.json"),
    ("strict = true\nfail-under = nan", "fail-under = 80", "strict was true"),  # TOML's own "no number"
]


@pytest.mark.parametrize(("then", "now", "said"), SETTINGS)
@pytest.mark.parametrize("name", ["scifacts.toml", "ci.toml"])
def test_a_setting_that_lets_more_pass(
    then: str, now: str, said: str, name: str, repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (repository / "known.json").write_text('{"schema": 1, "findings": []}', encoding="utf-8")
    (repository / name).write_text(then, encoding="utf-8")
    commit(repository)
    (repository / name).write_text(now, encoding="utf-8")
    more = ["--config", name] if name == "ci.toml" else []
    _, rules, text = found(capsys, "--since", "HEAD", *more)
    assert rules == ["SF610 error"]
    assert said in text


@pytest.mark.parametrize("way", ["setting", "option"])
def test_a_baseline_that_grew(way: str, repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    more = ["--baseline", "known.json"] if way == "option" else []
    if way == "setting":
        (repository / "scifacts.toml").write_text('baseline = "known.json"', encoding="utf-8")
    (repository / "known.json").write_text('{"schema": 1, "findings": []}', encoding="utf-8")
    commit(repository)
    changed = CLAIMS.replace("exact: rose by 3.09", "exact: rose by 3.05")
    (repository / "claims.yaml").write_text(changed, encoding="utf-8")
    status, rules, _ = found(capsys, "--since", "HEAD", *more)
    assert (status, rules) == (1, ["SF602 error"])
    found(capsys, "--since", "HEAD", "--write-baseline", "known.json")
    status, rules, said = found(capsys, "--since", "HEAD", *more)
    assert (status, rules) == (1, ["SF602 error", "SF608 warning"])
    assert "known.json holds back 1 finding more than it did: SF202 of growth" in said
