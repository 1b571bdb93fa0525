"""`init` and `suggest` on small projects of six subjects, in English, German and Chinese."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from scifacts.cli import main
from scifacts.project import load

SUBJECTS = Path(__file__).parent / "projects" / "subjects"


@pytest.mark.parametrize("subject", sorted(path.name for path in SUBJECTS.iterdir()))
def test_every_figure_has_a_claim_that_stands_its_check(subject: str, tmp_path: Path) -> None:
    project = shutil.copytree(SUBJECTS / subject, tmp_path / subject)
    assert main(["init", str(project)]) == 0
    assert main(["suggest", "--project", str(project), "--write"]) == 0
    assert main(["check", str(project), "--strict"]) == 0
    assert main(["coverage", str(project), "--fail-under", "100"]) == 0
    written = (project / "claims.yaml").read_bytes()
    assert main(["suggest", "--project", str(project), "--write"]) == 0
    assert (project / "claims.yaml").read_bytes() == written
    claims = load(project).claims
    assert len({claim.id for claim in claims}) == len(claims)
    for claim in claims:
        assert re.search("[.。]$", claim.statement), claim.statement
        assert claim.statement.count("“") == claim.statement.count("”"), claim.statement
        assert not re.search(r"\b(?:and|und|of|to|between|zwischen)[.。]$", claim.statement), claim.statement
        # No id is made of the article alone: each says what is counted.
        assert not claim.id.startswith(tuple(f"{source.id}-" for source in load(project).sources)), claim.id


def test_articles_of_one_subject_share_claims(tmp_path: Path) -> None:
    project = shutil.copytree(SUBJECTS / "ferries", tmp_path / "ferries")
    assert main(["init", str(project)]) == 0
    assert main(["suggest", "--project", str(project), "--write"]) == 0
    shared = {claim.id for claim in load(project).claims if len(claim.quotes) > 1}
    assert shared == {"passengers", "boats"}


def test_an_amount_in_two_units_is_one_claim(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Records\n\nThe baby weighed 3 kg 400 g in Larne.\n", encoding="utf-8")
    assert main(["init", str(tmp_path)]) == 0
    assert main(["suggest", "--project", str(tmp_path), "--write"]) == 0
    assert main(["coverage", str(tmp_path), "--fail-under", "100"]) == 0
    (claim,) = load(tmp_path).claims
    assert claim.figure is not None
    assert (str(claim.figure.value), claim.figure.unit) == ("3400", "g")
