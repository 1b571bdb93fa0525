"""`scifacts review` and its rules: who has read a claim, and whether it is still the same."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from making import a_claim, a_figure, a_quote
from scifacts.checks import fingerprint_of
from scifacts.claims import once
from scifacts.cli import main
from scifacts.project import load

if TYPE_CHECKING:
    from pathlib import Path

TEXT = """version: 1
sources:
  s: {path: s.txt}
  t: {path: t.txt}
claims:
  - id: tugs   # ours
    statement: 12 tugs left.
    figure: 12
    quotes:
      - {source: s, exact: 12 tugs left}
      - {source: t, exact: 12 tugs left}
  - {id: ships, statement: 9 ships came., figure: 9, quotes: [{source: s, exact: 9 ships came}]}
"""


@pytest.fixture(name="path")
def project(tmp_path: Path) -> Path:
    (tmp_path / "s.txt").write_text("In spring 12 tugs left, and 9 ships came.\n", encoding="utf-8")
    (tmp_path / "t.txt").write_text("Later, 12 tugs left.\n", encoding="utf-8")
    (tmp_path / "claims.yaml").write_text(TEXT, encoding="utf-8")
    return tmp_path / "claims.yaml"


def review(path: Path, *more: str) -> int:
    return main(["review", "--project", str(path), "--date", "2026-03-01", *more])


def test_a_stamp_is_added_and_nothing_else(path: Path) -> None:
    assert review(path, "tugs", "ships", "--by", "Ida, desk") == 0
    tugs, ships = (fingerprint_of(claim) for claim in load(path).claims)
    stamp = '{{fingerprint: "{}", by: "Ida, desk", date: 2026-03-01}}'
    written = (
        path.read_text(encoding="utf-8").replace('"' + tugs + '"', tugs).replace('"' + ships + '"', ships)
    )
    stamp = stamp.replace('"{}"', "{}")
    wanted = TEXT.replace("left}\n  - {id", f"left}}\n    review: {stamp.format(tugs)}\n  - {{id")
    assert written == wanted.replace("came}]}", f"came}}], review: {stamp.format(ships)}}}")


def test_an_edit_after_the_review_is_found(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert review(path, "--all", "--by", "desk") == 0
    assert main(["check", str(path), "--require-review", "--strict"]) == 0
    old = path.read_text(encoding="utf-8")
    path.write_text(
        old.replace("statement: 12 tugs left.", "statement: 12 tugs left early."), encoding="utf-8"
    )
    capsys.readouterr()
    assert main(["check", str(path), "--output-format", "concise"]) == 0
    out = capsys.readouterr().out
    assert "SF302" in out
    assert "after the review by desk of 2026-03-01" in out
    assert main(["check", str(path), "--require-review"]) == 1
    out = capsys.readouterr().out
    assert "SF303" in out
    assert "SF302" not in out  # one of the two is enough
    assert main(["check", str(path), "--require-review", "--claim", "ships"]) == 0
    assert review(path, "--all", "--by", "Ida") == 0
    assert path.read_text(encoding="utf-8").count("by: desk") == 1
    assert main(["check", str(path), "--require-review", "--strict"]) == 0


def test_layout_and_notes_are_no_part_of_a_review(path: Path) -> None:
    assert review(path, "--all") == 0
    old = path.read_text(encoding="utf-8")
    new = old.replace("statement: 12 tugs left.", "tags: [a]\n    statement: >\n      12 tugs\n      left.")
    path.write_text(new, encoding="utf-8")
    assert main(["check", str(path), "--require-review", "--strict"]) == 0


@pytest.mark.parametrize(
    "said", ["Ida\u2019s 12 tugs left.", "12\u00a0tugs of Zu\u0308rich left.", "\uff11\uff12 tugs left."]
)
def test_a_statement_in_other_signs_is_no_edit(
    path: Path, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    old = path.read_text(encoding="utf-8")
    path.write_text(old.replace("statement: 12 tugs left.", f"statement: {said}"), encoding="utf-8")
    assert review(path, "--all") == 0
    capsys.readouterr()
    main(["check", str(path), "--output-format", "concise"])
    assert "SF302" not in capsys.readouterr().out


def test_a_selection_of_sources_is_no_edit(path: Path) -> None:
    assert review(path, "--all") == 0
    assert main(["check", str(path), "--source", "s", "--strict", "--require-review"]) == 0


def test_what_fails_is_not_stamped(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (path.parent / "t.txt").write_text("13 tugs left.", encoding="utf-8")
    assert review(path, "--all") == 1
    err = capsys.readouterr().err
    assert err.startswith("tugs: it fails its check\n1 review without a name: --by says who read.\n")
    assert "Reviewed 1 claim; 1 claim not" in err
    assert [claim.review is not None for claim in load(path).claims] == [False, True]
    (path.parent / "s.txt").write_text("In spring 12 tugs left.", encoding="utf-8")
    assert review(path, "ships", "--by", "Ida") == 1
    assert (
        capsys.readouterr().err
        == "ships: it fails its check\nReviewed 0 claims; 1 claim not, see scifacts check.\n"
    )


def test_words_that_no_quote_has_are_named_for_who_reads_it(
    path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path.write_text(TEXT.replace("9 ships came.", "9 ships sank at Hull."), encoding="utf-8")
    named = "ships: no quoted sentence has “sank”, “Hull”.\n"
    assert review(path, "--all", "--by", "Ida", "--dry-run") == 0
    assert named in capsys.readouterr().err
    assert review(path, "tugs", "--by", "Ida") == 0
    assert named not in capsys.readouterr().err
    assert review(path, "ships", "--by", "Ida", "-q") == 0
    assert capsys.readouterr().err == ""
    assert main(["check", "-v", str(path), "--no-cache"]) == 0
    err = capsys.readouterr().err
    assert "verified ships: match; no quoted sentence has “sank”, “Hull”\n" in err
    assert "verified tugs: match, match\n" in err


def test_words_of_its_own_ask_for_a_review(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    def found(*more: str) -> list[str]:
        capsys.readouterr()
        main(["check", str(path), "--review-own-words", "--output-format", "json", *more])
        return [each["message"] for each in json.loads(capsys.readouterr().out)["findings"]]

    assert found() == []
    path.write_text(TEXT.replace("9 ships came.", "9 ships sank."), encoding="utf-8")
    assert found() == ["`ships` was never reviewed, and no sentence quoted has “sank”"]
    assert found("--require-review") == ["`tugs` was never reviewed", "`ships` was never reviewed"]
    assert found("--claim", "tugs") == []
    assert review(path, "ships") == 0
    assert found() == []
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("9 ships sank.", "9 ships sank at sea."), encoding="utf-8")
    (message,) = found()
    assert (
        message == "`ships` changed after the review of 2026-03-01, and no sentence quoted has “sank”, “sea”"
    )
    path.write_text(text.replace("9 ships sank.", "9 ships came."), encoding="utf-8")
    assert found("--strict") == ["statement, figure or quotes changed after the review of 2026-03-01"]


def test_a_statement_in_another_language_asks_for_a_review(
    path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path.write_text(TEXT.replace("9 ships came.", "Es kamen 9 Schiffe in den Hafen."), encoding="utf-8")
    assert main(["check", str(path), "--review-own-words"]) == 1
    assert (
        "its words cannot be compared with its quotes: another language, or no spaces"
        in capsys.readouterr().out
    )
    assert review(path, "ships", "--by", "Ida") == 0
    assert main(["check", str(path), "--review-own-words"]) == 0


def test_a_part_of_the_quotes_asks_for_no_review(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path.write_text(TEXT.replace("12 tugs left.", "Later, 12 tugs left.", 1), encoding="utf-8")
    assert main(["check", str(path), "--review-own-words"]) == 0
    assert main(["check", str(path), "--review-own-words", "--source", "s"]) == 0
    (path.parent / "s.txt").write_text("Nothing.", encoding="utf-8")
    capsys.readouterr()
    assert main(["check", str(path), "--review-own-words", "--claim", "ships"]) == 1
    assert "SF303" not in capsys.readouterr().out  # its quote is missing, which is told


def with_claims(path: Path, number: int, said: str, figure: str) -> None:
    """Add claims that quote "9 ships came"."""
    quote = "quotes: [{{source: s, exact: 9 ships came}}]"
    claim = f"  - {{{{id: s{{0}}, statement: {said}, figure: {figure}, {quote}}}}}\n"
    path.write_text(TEXT + "".join(map(claim.format, range(number))), encoding="utf-8")


def test_words_of_twenty_claims_are_named(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with_claims(path, 22, "9 ships sank.", "9")
    assert review(path, "--all", "--by", "Ida", "--dry-run") == 0
    err = capsys.readouterr().err
    assert err.count("no quoted sentence has “sank”.\n") == 20
    assert "… and 2 more; scifacts check -v names all.\n" in err


def test_twenty_claims_that_fail_are_named(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with_claims(path, 22, "8 ships came.", "8")
    assert review(path, "--all", "--by", "Ida", "--dry-run") == 1
    err = capsys.readouterr().err
    assert err.count("it fails its check") == 20
    assert "… and 2 more fail theirs\n" in err


def test_a_source_that_cannot_be_read_is_named(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (path.parent / "t.txt").unlink()
    assert review(path, "ships", "--by", "Ida") == 0
    assert "SF105" not in capsys.readouterr().err
    assert review(path, "--all", "--by", "Ida") == 2
    assert "\nt.txt: SF105 [error] t: " in capsys.readouterr().err


def test_a_review_is_of_today(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1770000000")
    assert main(["review", "--project", str(path), "tugs", "--by", "Ida"]) == 0
    stamp = load(path).claims[0].review
    assert stamp is not None
    assert stamp.date == "2026-02-02"


@pytest.mark.parametrize(("number", "left"), [(20, ""), (21, "… and 1 more.\n")])
def test_twenty_renewed_reviews_are_named(
    number: int, left: str, path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    ship = (
        "  - {id: ships, statement: 9 ships came., figure: 9, quotes: [{source: s, exact: 9 ships came}]}\n"
    )
    assert ship in TEXT
    text = TEXT.replace(ship, "".join(ship.replace("ships,", f"ships-{n},") for n in range(number)))
    path.write_text(text, encoding="utf-8")
    names = [f"ships-{n}" for n in range(number)]
    assert review(path, *names, "--by", "Ida") == 0
    capsys.readouterr()
    assert review(path, *names) == 0
    err = capsys.readouterr().err
    assert err.count(": renewed the review by Ida") == 20
    assert err.endswith(
        f"ships-19: renewed the review by Ida of 2026-03-01.\n{left}Reviewed {number} claims.\n"
    )


def test_a_dry_run_writes_nothing(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert review(path, "tugs", "--dry-run") == 0
    assert "+    review: {fingerprint: " in capsys.readouterr().out
    assert path.read_text(encoding="utf-8") == TEXT


@pytest.mark.parametrize("line", [[], ["tugs", "--all"], ["tug"], ["tugs", "--date", "soon"]])
def test_a_wrong_line_writes_nothing(line: list[str], path: Path) -> None:
    assert main(["review", "--project", str(path), *line]) == 2
    assert path.read_text(encoding="utf-8") == TEXT


def test_all_and_names_of_claims_exclude_each_other(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert review(path, "tugs", "--all") == 2
    assert "--all and names of claims exclude each other" in capsys.readouterr().err


CLAIM = a_claim("12 tugs  left.", a_quote("12 tugs\nleft", prefix="May "), figure=a_figure("12", unit="tugs"))


def test_the_fingerprint_is_as_documented() -> None:
    content = [
        "12 tugs left.",
        ["12", "exactly", None, "tugs", None],
        [["s", "12 tugs left", "May", "", "supports", None, ""]],
    ]
    digest = hashlib.sha256(json.dumps(content, separators=(",", ":")).encode()).hexdigest()
    assert fingerprint_of(CLAIM) == digest[:16]


@pytest.mark.parametrize(
    "other",
    [
        replace(CLAIM, statement="13 tugs left."),
        replace(CLAIM, figure=None),
        replace(CLAIM, figure=a_figure("12")),
        replace(CLAIM, figure=replace(a_figure("12", unit="tugs"), value=Decimal("12.0"))),
        replace(CLAIM, quotes=(*CLAIM.quotes, a_quote("12 tugs"))),
        replace(CLAIM, quotes=(a_quote("12 tugs left", prefix="June"),)),
        replace(CLAIM, quotes=(a_quote("12 tugs left", prefix="May", mention="12"),)),
    ],
)
def test_what_is_stated_is_in_the_fingerprint(other: object) -> None:
    assert fingerprint_of(other) != fingerprint_of(CLAIM)  # type: ignore[arg-type]  # claims, all of them


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--by", " "), "--by: blank"),
        (("--date", "2026-13-01"), "--date: not a date that exists: '2026-13-01'"),
    ],
)
def test_a_value_that_the_file_would_not_take(
    words: tuple[str, ...], said: str, path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["review", "--all", "--project", str(path), *words]) == 2
    assert capsys.readouterr().err.startswith(f"error: {said}\n  = help: ")


def test_a_file_that_is_stamped_is_read_twice(path: Path) -> None:
    """As it was, and as it is to be: that is what keeps `review --all` near the time of a check."""
    once._kept.cache_clear()
    assert main(["review", "--all", "--project", str(path)]) == 0
    assert once._kept.cache_info().misses == 2


def test_a_review_keeps_its_name_and_is_named(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert review(path, "tugs", "--by", "Ida") == 0
    assert "renew" not in capsys.readouterr().err
    path.write_text(path.read_text(encoding="utf-8").replace(": 12 tugs left.", ": 12 tugs left early."))
    assert review(path, "tugs", "--dry-run") == 0
    assert "tugs: would renew the review by Ida of 2026-03-01.\n" in capsys.readouterr().err
    assert review(path, "tugs", "ships") == 0
    err = capsys.readouterr().err
    assert "tugs: renewed the review by Ida of 2026-03-01.\n" in err
    assert "1 review without a name: --by says who read.\n" in err
    tugs, ships = (claim.review for claim in load(path).claims)
    assert (tugs and tugs.by, ships and ships.by) == ("Ida", None)
    assert review(path, "tugs", "--by", "desk") == 0
    said = "tugs: renewed the review by Ida of 2026-03-01, now by desk.\n"
    assert said in capsys.readouterr().err


def test_a_waiver_of_a_review_is_used_where_reviews_are_asked(
    path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert review(path, "ships") == 0
    waived = path.read_text(encoding="utf-8") + "waivers:\n  - {rule: SF303, claim: tugs, reason: soon}\n"
    path.write_text(waived, encoding="utf-8")
    assert main(["check", str(path), "--strict"]) == 0
    assert main(["check", str(path), "--strict", "--require-review"]) == 0
    assert review(path, "tugs") == 0
    assert main(["check", str(path), "--strict", "--require-review"]) == 1
    assert "SF402" in capsys.readouterr().out


def test_a_claim_without_its_review_has_failed(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    def statuses(*more: str) -> dict[str, str]:
        capsys.readouterr()
        main(["check", str(path), "--output-format", "json", *more])
        report = json.loads(capsys.readouterr().out)
        assert report["summary"]["errors"] == sum(one["rule"] == "SF303" for one in report["findings"])
        return {claim["id"]: claim["status"] for claim in report["claims"]}

    assert review(path, "ships") == 0
    assert statuses() == {"ships": "verified", "tugs": "verified"}
    assert statuses("--require-review") == {"ships": "verified", "tugs": "failed"}
    assert review(path, "tugs") == 0
    old = path.read_text(encoding="utf-8")
    path.write_text(old.replace("12 tugs left.", "12 tugs left early.", 1), encoding="utf-8")
    assert statuses() == {"ships": "verified", "tugs": "warning"}
    assert statuses("--require-review") == {"ships": "verified", "tugs": "failed"}
