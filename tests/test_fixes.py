"""`scifacts check --fix`: what needs no decision is mended, and nothing else is touched."""

from __future__ import annotations

import hashlib
import os
from typing import TYPE_CHECKING

import pytest

from scifacts.claims.splice import Splice
from scifacts.claims.splice_file import open_manuscript
from scifacts.cli import main
from scifacts.editing import save, unified_diff
from scifacts.errors import HostError, InputError

if TYPE_CHECKING:
    from pathlib import Path

SOURCE = (
    "We have relations with “more than 160\ncountries” — and regions.\n\n"
    "In 2022, some 9,000 ships called. In 2023, some 9,000 ships called again, and 12 tugs left.\n"
)
HEAD = "version: 1\nsources:\n  s:\n    path: s.txt{pin}\nclaims:\n"


def project(tmp_path: Path, claims: str, *, source: str = SOURCE, pin: str = "") -> Path:
    (tmp_path / "s.txt").write_text(source, encoding="utf-8", newline="")
    path = tmp_path / "claims.yaml"
    written = f"\n    sha256: {pin} # checked by hand" if pin else ""
    path.write_text(HEAD.format(pin=written) + claims, encoding="utf-8", newline="")
    return path


def one(exact: str, *, statement: str = "There are more than 160 countries.", more: str = "") -> str:
    head = f"  - id: c   # the first\n    statement: {statement}\n{more}"
    return f"{head}    quotes:\n      - source: s\n        exact: {exact}\n"


TYPOGRAPHY = [
    ('with "more than 160 countries" - and regions', "with “more than 160 countries” — and regions"),
    ("'with \"more  than 160 countries\" - and regions'", "with “more than 160 countries” — and regions"),
    ('"with \\"more than 160\\n  countries\\" - and"', '"with “more than 160 countries” — and"'),
    (
        '|-\n          with "more than 160\n          countries" - and',
        "|-\n          with “more than 160 countries” — and",
    ),
    (
        '>-\n          with "more than\n          160 countries" - and',
        ">-\n          with “more than 160 countries” — and",
    ),
]


@pytest.mark.parametrize(("before", "after"), TYPOGRAPHY)
def test_typography_is_taken_from_the_source(before: str, after: str, tmp_path: Path) -> None:
    path = project(tmp_path, one(before))
    old = path.read_text(encoding="utf-8")
    assert main(["check", str(path), "--fix"]) == 0
    new = path.read_text(encoding="utf-8")
    if before.startswith("'"):
        after = f"'{after}'"
    assert new == old.replace(f"exact: {before}", f"exact: {after}")
    assert main(["check", str(path), "--diff"]) == 0


def test_a_line_break_or_a_soft_hyphen_of_the_source_is_no_reason(tmp_path: Path) -> None:
    path = project(
        tmp_path, one("the international cooperation"), source="It is the inter\u00adnational coope-\nration."
    )
    old = path.read_bytes()
    assert main(["check", str(path), "--fix"]) == 0
    assert path.read_bytes() == old


MARKED = [
    (  # the quote has none of the marks, and typography that is mended
        'The [port](/wiki/Port "Port") of **Velsen** employs **8,500 people** – of them 400 pilots.',
        "The port of Velsen employs 8,500 people - of them",
        "The port of Velsen employs 8,500 people – of them",
    ),
    (
        "It lies west of [Amsterdam](/wiki/Amsterdam) and has “48 cranes”.",
        'It lies west of Amsterdam and has "48',
        "It lies west of Amsterdam and has “48",
    ),
    (  # it begins and ends within links
        "[The old port](/wiki/Old) has 48  cranes – of [Dutch make](/wiki/Make).",
        "port has 48 cranes - of Dutch",
        "port has 48 cranes – of Dutch",
    ),
    (
        "> The port\n> has 48 *cranes* – all new.",
        "The port has 48 cranes - all",
        "The port has 48 cranes – all",
    ),
    (  # the quote has marks of its own
        "The port has **48 cranes** – all new.",
        "The port has **48 cranes** - all",
        "The port has **48 cranes** – all",
    ),
]


@pytest.mark.parametrize(("source", "before", "after"), MARKED)
def test_marks_that_a_reader_does_not_see_stay_in_the_source(
    source: str, before: str, after: str, tmp_path: Path
) -> None:
    path = project(tmp_path, one(before, statement="It is so."), source=source + "\n")
    old = path.read_text(encoding="utf-8")
    assert main(["check", str(path), "--fix"]) == 0
    assert path.read_text(encoding="utf-8") == old.replace(before, after)
    path.write_text(old.replace(before, after), encoding="utf-8")
    assert main(["check", str(path), "--diff"]) == 0


def test_a_prefix_has_no_marks_that_a_reader_does_not_see(tmp_path: Path) -> None:
    source = "In the **[north](/w/n)** some 9,000 ships called. In the *south* some 9,000 ships called.\n"
    quote = one("some 9,000 ships called", statement="In the north some 9,000 ships called.")
    path = project(tmp_path, quote, source=source)
    assert main(["check", str(path), "--fix"]) == 0
    assert path.read_text(encoding="utf-8").endswith(
        "exact: some 9,000 ships called\n        prefix: north\n"
    )


def test_a_reworded_quote_is_taken_only_when_asked(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    claims = one("some 9,000 ships came again, and 12 tugs left", statement="12 tugs left.")
    path = project(tmp_path, claims)
    old = path.read_text(encoding="utf-8")
    assert main(["check", str(path), "--fix"]) == 0
    assert path.read_text(encoding="utf-8") == old
    assert "Fixed 0, 1 left." in capsys.readouterr().err
    assert main(["check", str(path), "--fix", "--unsafe-fixes", "--strict"]) == 0
    assert path.read_text(encoding="utf-8") == old.replace("ships came", "ships called")
    assert "Fixed 1, 0 left." in capsys.readouterr().err


def test_a_changed_fact_is_never_taken(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = project(tmp_path, one("ships called again, and 13 tugs left", statement="13 tugs left."))
    old = path.read_bytes()
    assert main(["check", str(path), "--fix", "--unsafe-fixes"]) == 1
    assert path.read_bytes() == old
    assert "Fixed 0, 1 left." in capsys.readouterr().err


LEFT = [
    (  # what follows may belong to the word that is lost
        "The mill sold 43 looms swiftly again. More came.",
        "The mill sold 43 looms rapidly",
        "The mill sold 43 looms.",
        "“rapidly” stood at its edge",
    ),
    (
        "Das Defizit ging um 4,8 Prozent retour, sagte das Amt.",
        "Das Defizit ging um 4,8 Prozent zurück, sagte das Amt",
        "Das Defizit sank um 4,8 Prozent.",
        "which way it went",
    ),
    (
        "In all, 24.2% of pupils did not reach the standard in pottery last year.",
        "24.2% of pupils did not reach the standard in weaving last year",
        "24.2% of pupils did not reach the standard in weaving.",
        "says “weaving”",
    ),
    (
        "On Monday the village band rescued 43 people from the vessel.",
        "the village choir rescued 43 people from the vessel",
        "The village choir rescued 43 people.",
        "says “choir”",
    ),
]


@pytest.mark.parametrize(("source", "exact", "statement", "why"), LEFT)
def test_words_that_the_statement_keeps_are_left_to_a_reader(
    source: str, exact: str, statement: str, why: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = project(tmp_path, one(exact, statement=statement), source=source + "\n")
    old = path.read_bytes()
    for options in (["--fix", "--unsafe-fixes"], ["--diff", "--unsafe-fixes"]):
        assert main(["check", str(path), *options]) == 0
        told = capsys.readouterr().err
        assert "c: quotes[0] keeps its wording: " in told
        assert why in told
    assert path.read_bytes() == old


def test_a_wording_that_the_statement_shares_is_taken(tmp_path: Path) -> None:
    source = "In all, 9,000 vessels called again in May, and 12 tugs left.\n"
    path = project(
        tmp_path,
        one("9,000 ships called once more in May, and 12 tugs", statement="9,000 vessels called."),
        source=source,
    )
    assert main(["check", str(path), "--fix", "--unsafe-fixes", "--strict"]) == 0
    assert "exact: 9,000 vessels called again in May, and 12 tugs\n" in path.read_text(encoding="utf-8")


def test_a_verb_of_reporting_for_another_is_taken(tmp_path: Path) -> None:
    source = "The club recorded a pre-tax loss of £31.4m in the year, its second.\n"
    quote = one(
        "The club made a pre-tax loss of £31.4m in the year", statement="The club lost £31.4m before tax."
    )
    path = project(tmp_path, quote, source=source)
    assert main(["check", str(path), "--fix", "--unsafe-fixes", "--strict"]) == 0
    assert "exact: The club recorded a pre-tax loss of" in path.read_text(encoding="utf-8")


def test_character_references_of_the_source_do_not_get_into_a_quote(tmp_path: Path) -> None:
    source = "We saw 211&nbsp;ships &mdash; “R&amp;D” &mdash; for &pound;3m."
    path = project(tmp_path, one("211 ships — “R&D” — for £3m", statement="211 ships."), source=source)
    assert main(["check", str(path), "--diff"]) == 0
    path = project(tmp_path, one("211 ships - “R&D” - for £3m", statement="211 ships."), source=source)
    assert main(["check", str(path), "--fix"]) == 0
    assert "exact: 211 ships — “R&D” — for £3m\n" in path.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("more", "prefix"),
    [
        ("    figure: {value: 9000, comparator: about, unit: ships, as_of: 2022}\n", "2022,"),
        ("    figure: {value: 9000, comparator: about, unit: ships, as_of: 2023}\n", "2023,"),
    ],
)
def test_an_ambiguous_quote_gets_the_context_of_its_year(more: str, prefix: str, tmp_path: Path) -> None:
    year = prefix.rstrip(",")
    path = project(
        tmp_path, one("some 9,000 ships called", statement=f"In {year}, about 9,000 ships called.", more=more)
    )
    old = path.read_text(encoding="utf-8")
    assert main(["check", str(path)]) == 1
    assert main(["check", str(path), "--fix"]) == 0
    assert path.read_text(encoding="utf-8") == old + f'        prefix: "{prefix}"\n'.replace('"', "")


def test_a_context_is_added_within_braces(tmp_path: Path) -> None:
    claims = (
        "  - id: c\n    statement: About 9,000 ships called again.\n    quotes:\n"
        "      - {source: s, exact: 'some 9,000 ships called', stance: supports}  # mine\n"
    )
    path = project(tmp_path, claims)
    old = path.read_text(encoding="utf-8")
    assert main(["check", str(path)]) == 1
    assert main(["check", str(path), "--fix"]) == 0
    new = path.read_text(encoding="utf-8")
    assert new == old.replace("called',", 'called\', prefix: "2023,",')


def test_a_context_that_decides_nothing_is_renewed(tmp_path: Path) -> None:
    source = "In May 9,000 ships called. In June 9,000 ships called. In May 9,000 ships called twice."
    claims = one("9,000 ships called", statement="In May, 9,000 ships called.", more="")
    path = project(tmp_path, claims + "        prefix: In May # when\n", source=source)
    old = path.read_text(encoding="utf-8")
    assert main(["check", str(path)]) == 1
    assert main(["check", str(path), "--fix"]) == 0
    assert path.read_text(encoding="utf-8") != old
    assert path.read_text(encoding="utf-8").count("# when") == 1


def test_a_pin_is_renewed_where_everything_still_matches(tmp_path: Path) -> None:
    path = project(tmp_path, one("and 12 tugs left", statement="12 tugs left."), pin="0" * 64)
    old = path.read_text(encoding="utf-8")
    assert main(["check", str(path), "--fix", "--strict"]) == 0
    pin = hashlib.sha256(SOURCE.encode()).hexdigest()
    assert path.read_text(encoding="utf-8") == old.replace("0" * 64, pin)


@pytest.mark.parametrize("exact", ["and 13 tugs left", "some 9,000 ships came again, and 12 tugs left"])
def test_a_pin_stays_where_a_quote_does_not_match(exact: str, tmp_path: Path) -> None:
    path = project(tmp_path, one(exact, statement="Tugs left."), pin="0" * 64)
    old = path.read_bytes()
    main(["check", str(path), "--fix"])
    assert path.read_bytes() == old


def test_a_pin_stays_where_not_all_was_looked_at(tmp_path: Path) -> None:
    claims = one("and 12 tugs left", statement="12 tugs left.")
    path = project(tmp_path, claims + claims.replace("id: c ", "id: d "), pin="0" * 64)
    old = path.read_bytes()
    main(["check", str(path), "--fix", "--claim", "c"])
    assert path.read_bytes() == old


def test_a_diff_is_shown_and_nothing_written(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = project(tmp_path, one('with "more than 160 countries" - and'))
    old = path.read_bytes()
    assert main(["check", str(path), "--diff"]) == 1
    shown = capsys.readouterr()
    assert '\n-        exact: with "more than 160 countries" - and\n' in shown.out
    assert "\n+        exact: with “more than 160 countries” — and\n" in shown.out
    assert shown.out.startswith("--- a/claims.yaml\n+++ b/claims.yaml\n@@ ")
    assert shown.err == "Would fix 1 finding.\n"
    assert path.read_bytes() == old
    file = tmp_path / "fixes.diff"
    assert main(["check", str(path), "--diff", "-o", str(file)]) == 1
    assert capsys.readouterr().out == ""
    assert file.read_text(encoding="utf-8") == shown.out
    assert main(["check", str(path), "--diff", "-o", str(path)]) != 1  # never over what was read
    assert path.read_bytes() == old


def test_a_diff_says_that_a_source_cannot_be_read(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = project(tmp_path, one("12 tugs left", statement="12 tugs left."))
    (tmp_path / "s.txt").write_bytes(b"caf\xe9, 12 tugs left.")
    assert main(["check", str(path), "--diff"]) == 2
    err = capsys.readouterr().err
    assert err.startswith("Would fix nothing.\ns.txt: SF105 [error] s: not UTF-8")


@pytest.mark.parametrize("newline", ["\r\n", "\r", "\n"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
@pytest.mark.parametrize("codec", ["utf-8", "utf-16-le", "utf-32-be"])
def test_line_ends_and_byte_order_mark_stay(newline: str, mark: str, codec: str, tmp_path: Path) -> None:
    if not mark and codec != "utf-8":
        return
    path = project(tmp_path, one('with "more than 160 countries" - and', more="    tags: [é, 🙂]\n"))
    text = mark + path.read_text(encoding="utf-8").replace("\n", newline)
    path.write_bytes(text.encode(codec))
    assert main(["check", str(path), "--fix"]) == 0
    wanted = text.replace('with "more than 160 countries" - and', "with “more than 160 countries” — and")
    assert path.read_bytes() == wanted.encode(codec)


def test_the_mode_and_a_link_stay(tmp_path: Path) -> None:
    real = tmp_path / "real"
    real.mkdir()
    path = project(real, one('with "more than 160 countries" - and'))
    (tmp_path / "s.txt").write_text(SOURCE, encoding="utf-8")
    path.chmod(0o640)
    link = tmp_path / "claims.yaml"
    link.symlink_to("real/claims.yaml")
    assert main(["check", str(link), "--fix"]) == 0
    assert link.is_symlink()
    assert "“more" in path.read_text(encoding="utf-8")
    assert path.stat().st_mode & 0o777 == 0o640


def test_a_file_that_is_read_only_is_left(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = project(tmp_path, one('with "more than 160 countries" - and'))
    path.chmod(0o444)
    old = path.read_bytes()
    assert main(["check", str(path), "--fix"]) == 3
    assert "read-only" in capsys.readouterr().err
    assert path.read_bytes() == old


def test_an_edit_meanwhile_is_not_overwritten(tmp_path: Path) -> None:
    path = project(tmp_path, one("and 12 tugs left", statement="12 tugs left."))
    manuscript = open_manuscript(path, tmp_path)
    path.write_bytes(manuscript.data + b"# mine\n")
    with pytest.raises(HostError, match="changed by someone else"):
        save(manuscript, manuscript.data)
    path.unlink()
    with pytest.raises(HostError, match="cannot write"):
        save(manuscript, manuscript.data)


def test_a_full_disk_leaves_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = project(tmp_path, one('with "more than 160 countries" - and'))
    old = path.read_bytes()

    def full(*_: object) -> int:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "write", full)
    assert main(["check", str(path), "--fix"]) == 3
    monkeypatch.undo()
    assert path.read_bytes() == old
    assert sorted(entry.name for entry in tmp_path.iterdir()) == ["claims.yaml", "s.txt"]


@pytest.mark.parametrize("text", ["x", "# \x00", "waivers: 1\n", "version: 1\n"])
def test_an_edit_that_would_say_something_else_is_refused(text: str, tmp_path: Path) -> None:
    path = project(tmp_path, one("and 12 tugs left", statement="12 tugs left."))
    manuscript = open_manuscript(path, tmp_path)
    with pytest.raises(InputError, match="nothing was written"):
        manuscript.edited([Splice(0, 0, text)], manuscript.file)
    changed = Splice(manuscript.text.index("12 tugs"), manuscript.text.index("12 tugs") + 2, "13")
    with pytest.raises(InputError, match="nothing was written"):
        manuscript.edited([changed], manuscript.file)
    assert manuscript.edited([Splice(0, 0, "# a comment\n")], manuscript.file).startswith(b"# a")


def test_a_diff_tells_where_the_last_line_does_not_end(tmp_path: Path) -> None:
    path = project(tmp_path, one("and 12 tugs left", statement="12 tugs left.").rstrip("\n"))
    manuscript = open_manuscript(path, tmp_path)
    lines = unified_diff(manuscript, manuscript.data + b"\n")
    assert lines[-3:] == [
        "-        exact: and 12 tugs left",
        "\\ No newline at end of file",
        "+        exact: and 12 tugs left",
    ]


def test_unsafe_fixes_alone_are_a_mistake(tmp_path: Path) -> None:
    path = project(tmp_path, one("and 12 tugs left", statement="12 tugs left."))
    assert main(["check", str(path), "--unsafe-fixes"]) == 2


def test_a_broken_file_is_told_as_ever(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = project(tmp_path, "  - id: &a c\n")
    old = path.read_bytes()
    assert main(["check", str(path), "--fix"]) == 2
    assert "claims.yaml:6:9" in capsys.readouterr().err
    assert path.read_bytes() == old
