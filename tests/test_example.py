"""The repository as a scifacts project: its claims hold, and what is changed by hand is told apart."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from scifacts.cli import main

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).resolve().parents[1]
ARTICLES = {
    "scio-2023-03-09": "seeds/000_10025f00f3e16d98.txt",
    "xinhua-2023-02-24": "seeds/001_8b5c6ff8addce721.txt",
    "hou-jianguo": "seeds/002_9062d226fb903724.txt",
    "outcomes-for-more-countries": "seeds/003_4665089208e5379a.txt",
    "calls-for-openness": "seeds/004_c865dd39758fdd0b.txt",
}

RD = {"rd-spending", "rd-spending-2012", "rd-spending-2012-dollars"}


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A copy of claims.yaml and seeds/ to change by hand."""
    shutil.copy(ROOT / "claims.yaml", tmp_path)
    shutil.copytree(ROOT / "seeds", tmp_path / "seeds")
    return tmp_path


@pytest.fixture
def report(capsys: pytest.CaptureFixture[str]) -> Callable[..., tuple[int, Any]]:
    """Check a folder; its exit status and its JSON report."""

    def check(folder: Path, *options: str) -> tuple[int, Any]:
        status = main(["check", str(folder), "--output-format", "json", *options])
        return status, json.loads(capsys.readouterr().out)

    return check


def edit(project: Path, source: str, old: str, new: str, count: int = 1) -> None:
    """Replace text in an article, which must hold it."""
    path = project / ARTICLES[source]
    text = path.read_bytes().decode()
    assert text.count(old) >= 1, f"{source} does not say {old!r}"
    path.write_bytes(text.replace(old, new, count).encode())


def test_every_claim_of_the_example_stands(report: Callable[..., tuple[int, Any]]) -> None:
    status, data = report(ROOT)
    assert status == 0
    assert data["summary"]["errors"] == 0
    # The one thing on which the sources differ is shown, not hidden: 25 agreements, or 25 documents.
    assert [(item["rule"], item["claim"]) for item in data["findings"]] == [("SF203", "signed-documents")]
    assert data["summary"]["statuses"] == {"match": data["summary"]["quotes"]}


def test_every_article_is_cited_by_a_claim_that_verifies(report: Callable[..., tuple[int, Any]]) -> None:
    _, data = report(ROOT)
    cited = {
        quote["source"]
        for claim in data["claims"]
        if claim["status"] == "verified"
        for quote in claim["quotes"]
    }
    assert cited == set(ARTICLES)


@pytest.mark.parametrize(
    ("claim", "sources"),
    [
        ("partner-countries", 4),
        ("intergovernmental-agreements", 3),
        ("signed-documents", 2),
        ("rd-spending", 1),
    ],
)
def test_the_four_figures_asked_for_first(
    report: Callable[..., tuple[int, Any]], claim: str, sources: int
) -> None:
    _, data = report(ROOT, "--claim", claim)
    assert len(data["claims"][0]["quotes"]) == sources


def test_no_figure_of_the_articles_is_uncovered(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["coverage", str(ROOT), "--fail-under", "100", "--output-format", "json"]) == 0
    states = {figure["state"] for figure in json.loads(capsys.readouterr().out)["figures"]}
    assert states == {"claimed", "ignored", "exempt"}


def test_changed_facts_fail_and_typography_does_not(
    project: Path, report: Callable[..., tuple[int, Any]], capsys: pytest.CaptureFixture[str]
) -> None:
    edit(project, "xinhua-2023-02-24", "signed 116 inter", "signed 118 inter")
    edit(project, "scio-2023-03-09", "over 160", "under 160")
    edit(project, "outcomes-for-more-countries", "3.09 trillion", "3.90 trillion")
    edit(project, "hou-jianguo", "overseas centres", "overseas\ncentres")
    edit(project, "calls-for-openness", "is China’s first", "is China's first")
    edit(project, "outcomes-for-more-countries", "over 14,000 experts", "over\u00a014,000 experts")
    status, data = report(project)
    assert status == 1
    errors = [item for item in data["findings"] if item["severity"] == "error"]
    assert [(item["rule"], item["claim"], item["source_path"]) for item in errors] == [
        ("SF202", "partner-countries", ARTICLES["scio-2023-03-09"]),
        ("SF202", "intergovernmental-agreements", ARTICLES["xinhua-2023-02-24"]),
        ("SF202", "rd-spending", ARTICLES["outcomes-for-more-countries"]),
    ]
    main(["check", str(project)])
    printed = capsys.readouterr().out
    for article, line, claim, old, new in (
        ("xinhua-2023-02-24", 13, "intergovernmental-agreements", "116", "118"),
        ("scio-2023-03-09", 14, "partner-countries", "over", "under"),
        ("outcomes-for-more-countries", 18, "rd-spending", "3.09", "3.90"),
    ):
        assert f"{ARTICLES[article]}:{line}:" in printed
        assert claim in printed
        assert f"“{old}" in printed
        assert f"“{new}" in printed


@pytest.mark.parametrize(
    ("source", "old", "new", "claims"),
    [
        ("xinhua-2023-02-24", "more than 160", "almost 160", {"partner-countries"}),
        ("xinhua-2023-02-24", "In 2022, China", "In 2021, China", {"signed-documents"}),
        ("xinhua-2023-02-24", "signed or renewed 25", "signed or renewed 35", {"signed-documents"}),
        ("hou-jianguo", "27.3%", "2.73%", {"highly-cited-papers-share"}),
        (
            "hou-jianguo",
            "from 2011 to 2021",
            "from 2011 to 2022",
            {"highly-cited-papers-share", "highly-cited-papers-rank"},
        ),
        ("hou-jianguo", "ranking second", "ranking first", {"highly-cited-papers-rank"}),
        ("hou-jianguo", "ten overseas", "two overseas", {"overseas-centres"}),
        ("hou-jianguo", "18 billion times", "18 million times", {"genomic-data-shares"}),
        ("outcomes-for-more-countries", "rose from", "fell from", RD),
        (
            "outcomes-for-more-countries",
            "($141.32",
            "(€141.32",
            RD,
        ),
        ("outcomes-for-more-countries", "some 80", "80", {"rice-countries"}),
        (
            "outcomes-for-more-countries",
            "nine projects",
            "no projects",
            {"space-station-projects", "space-station-institutions"},
        ),
        ("outcomes-for-more-countries", "welcomes all", "welcomes not all", {"space-station-open-to-all"}),
        (
            "calls-for-openness",
            "will strengthen intellectual",
            "will not strengthen intellectual",
            {"intellectual-property"},
        ),
        ("calls-for-openness", "by OpenGov Asia", "by Reuters", {"basic-research-resources"}),
    ],
)
def test_a_changed_fact_fails_its_claims_and_no_other(
    project: Path,
    report: Callable[..., tuple[int, Any]],
    source: str,
    old: str,
    new: str,
    claims: set[str],
) -> None:
    edit(project, source, old, new)
    status, data = report(project)
    assert status == 1
    assert {item["claim"] for item in data["findings"] if item["severity"] == "error"} == claims


@pytest.mark.parametrize(
    ("source", "old", "new"),
    [
        ("scio-2023-03-09", "inter-governmental sci-tech", "inter\u2010governmental sci\u2011tech"),
        ("scio-2023-03-09", "48 inter-governmental", "48\u00a0inter-\ngovernmental"),
        ("xinhua-2023-02-24", "more than 160 countries", "more than\r\n160  countries"),
        ("hou-jianguo", "organisations", "organisa\u00adtions"),
        ("outcomes-for-more-countries", "R&D personnel", "R&D\u2009personnel"),
        ("calls-for-openness", "China’s first", "China\u02bcs first"),
    ],
)
def test_typography_is_not_a_change(
    project: Path, report: Callable[..., tuple[int, Any]], source: str, old: str, new: str
) -> None:
    edit(project, source, old, new, count=-1)
    status, data = report(project)
    assert status == 0
    assert data["summary"]["statuses"] == {"match": data["summary"]["quotes"]}
