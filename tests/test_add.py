"""`scifacts add`: sources described by what they say, claims that hold."""

# ruff: noqa: E501 - a case is one line of a table
from __future__ import annotations

import hashlib
import shutil
from pathlib import Path

import pytest

from scifacts.cli import main
from scifacts.project import load
from scifacts.sources.metadata import Metadata, read_metadata

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture(name="home")
def harbour(tmp_path: Path) -> Path:
    shutil.copytree(ROOT / "tests" / "projects" / "harbour", tmp_path / "harbour")
    return tmp_path / "harbour"


def add(home: Path, *line: str) -> int:
    return main(["add", *line, "--project", str(home)])


@pytest.mark.parametrize("project", [ROOT, ROOT / "tests" / "projects" / "harbour"])
def test_the_examples_say_of_themselves_what_their_claims_file_says(project: Path) -> None:
    for source in load(project / "claims.yaml").sources:
        said = read_metadata(source.text)
        wanted = Metadata(source.title, source.publisher, source.author, source.published, source.url)
        assert said == wanted, source.id


HEADS = [
    ("Ein Titel\nVon Ida Brandt\n24. Februar 2023\n\nText.", Metadata("Ein Titel", None, "Ida Brandt", "2023-02-24")),
    ("标题在此\n来源：新华社\n2023年2月24日\n正文。", Metadata("标题在此", "新华社", None, "2023-02-24")),
    ("A title | The Post\nA title that\nhttps://example.org/a?b=1\n", Metadata("A title | The Post", url="https://example.org/a?b=1")),
    ("标题在此\n江州日报 2023年2月24日\n\n正文。", Metadata("标题在此", "江州日报", None, "2023-02-24")),
    ("标题在此\n更新 2023年2月24日\n\n正文。", Metadata("标题在此", None, None, "2023-02-24")),
    ("On 3 March 2020 the port of Velsen said that more ships had come than ever.\n", Metadata("On 3 March 2020 the port of Velsen said that more ships had come than ever.")),
    ("Title here\nUpdated: 31 February 2023\n", Metadata("Title here")),
    ("A title\nBy Ida Brandt, 12 October 2024\n\nText.", Metadata("A title", None, "Ida Brandt", "2024-10-12")),
    ("---\ntitle: 'It: a title'\nauthor: Jonas Frei\ndate: 2025-03-03T10:00:00Z\ntags: [a]\nurl: https://example.org/a\n---\n\n# Heading\n\nBy Ida Brandt\n", Metadata("It: a title", None, "Jonas Frei", "2025-03-03", "https://example.org/a")),
    ("---\r\nauthor: [a, b]\r\ndate: soon\r\nurl: no address\r\n---\r\n# Heading\r\n", Metadata("Heading")),
    ("---\nA line, and no end\n\nText.", Metadata("A line, and no end")),
    ("---\ntitle: Power # a draft\nauthor: 'It''s me'\nsource: https://example.org/a\ntags:\n- a\nby:\n  url: https://example.org/b\n...\n\n# Heading\n", Metadata("Power", None, "It's me", None, "https://example.org/a")),
    ("# Results 2025\n\nZürich, 14 March 2026\n\nText.", Metadata("Results 2025", None, None, "2026-03-14")),
    ("# Results\n\nNew York, 14 March 2026\n\nText.", Metadata("Results", None, None, "2026-03-14")),
    ("# Poll\n\nBy the data desk, 4 April 2026\n\nText.", Metadata("Poll", None, None, "2026-04-04")),
    ("# Poll\n\n*By Ida Brandt · 2 May 2026*\n\nText.", Metadata("Poll", None, "Ida Brandt", "2026-05-02")),
    ("Poll\n\nBy Ida Brandt, health correspondent\n\nText.", Metadata("Poll", None, "Ida Brandt")),
    ("Poll\n\nBy Ida Brandt and Jan de Wit in Velsen\n\nText.", Metadata("Poll", None, "Ida Brandt and Jan de Wit")),
    ("Poll\n\n*Analysis by Ida Brandt, 4 May 2026*\n\nText.", Metadata("Poll", None, "Ida Brandt", "2026-05-04")),
    ("Poll\n\nThe Velsen Gazette, 4 May 2026\n\nText.", Metadata("Poll", "The Velsen Gazette", None, "2026-05-04")),
    ("---\ntitle: |\n  Two\n  lines\nauthor: ~\npublisher: true\ndate: 12 March 2024\nurl: https://user@:80\n---\n\nText.", Metadata("Two lines", None, None, "2024-03-12")),
    ("---\ntitle: Power\ndate: 0000-00-00\nauthor: [a]\n---\n\nText.", Metadata("Power")),
    ("---\ntitle: [\n---\n\n# Heading\n", Metadata("Heading")),
    ("---\ntitle: &t A title\ntags: &l [1]\nmore: *l\ndate: 2024-01-02\n---\n\n# Heading\n", Metadata("A title", published="2024-01-02")),
    ('+++\ntitle = "Power"\nauthor = "Jonas Frei"\ndate = 2025-03-03T10:00:00Z\n\n[params]\nurl = "https://example.org/b"\n+++\n\n# Heading\n', Metadata("Power", None, "Jonas Frei", "2025-03-03")),
    ("+++\r\ntitle = 'Power'\r\ndate = '12 March 2024'\r\n+++\r\n\r\n# Heading\r\n", Metadata("Power", None, None, "2024-03-12")),
    ("+++\ntitle = [\n+++\n\n# Heading\n", Metadata("Heading")),
    ("Data note\n\nBy the data desk\n1 August 2026\n\nYear    Boats   Pilots\n2024    86      12\n2025    91      13\n\nSource: trust returns\n", Metadata("Data note", published="2026-08-01")),
    ("Data note\n\nThe port had 86 boats in the year to May.\n\nSource: trust returns\n", Metadata("Data note")),
    ("Data note\n\nThe port had 86 boats in the year to May, more than ever.\n\nBy Ida Brandt\n1 August 2026\n\nText.", Metadata("Data note", author="Ida Brandt", published="2026-08-01")),
    ("Data note\nSource: trust returns. Figures for 2025/26 are provisional.\n", Metadata("Data note")),
    ("Data note\nSource: The St. Velsen Post Inc.\n", Metadata("Data note", "The St. Velsen Post Inc.")),
    ("A title\nhttps://user@:80\n\nText.", Metadata("A title")),
    ("Un titre\n\nSource : Métropole de Valbourg\nPublié le 15 décembre 2025\nPar Marie de La Tour\n\nTexte.", Metadata("Un titre", "Métropole de Valbourg", "Marie de La Tour", "2025-12-15")),
    ("Un título\nFuente: Ayuntamiento\nPublicado el 1 de febrero de 2026\nPor Ana Ruiz\n\nTexto.", Metadata("Un título", "Ayuntamiento", "Ana Ruiz", "2026-02-01")),
    ("Oil falls\n\nBy Ida Brandt\nLONDON, 4 May 2026\n\nText.", Metadata("Oil falls", author="Ida Brandt", published="2026-05-04")),
    ("Oil falls\n\nBBC, 4 May 2026\n\nText.", Metadata("Oil falls", "BBC", published="2026-05-04")),
    ("Un titre\nLe 1er août 2025\n\nTexte.", Metadata("Un titre", published="2025-08-01")),
    ("MEMORANDUM\n\nTo: The committee\nDate: 9 January 2026\nSubject: Capital programme\n\nText.", Metadata("Capital programme", published="2026-01-09")),
    ("Battle of Velsen\n\nDate\t8 November 1983\nLocation\tVelsen\n\nText.", Metadata("Battle of Velsen")),
    ("Battle of Velsen\nDate\n8 November 1983\nLocation\n\nText.", Metadata("Battle of Velsen")),
    ("Velsen Dam\nCountry: Austria\nOpened: 8 November 1983\nConstruction began 12 May 1971\nOpening date 3 May 1972\n\nText.", Metadata("Velsen Dam")),
    ("A title\nPublished on 9 May 2025 by the energy desk\n\nText.", Metadata("A title", published="2025-05-09")),
    ("A title\nMarch 3, 2025 at 11:42 a.m. EST\n\nText.", Metadata("A title", published="2025-03-03")),
    ("Ein Titel\nErscheinungsdatum: 12.06.2025\n\nText.", Metadata("Ein Titel", published="2025-06-12")),
    ("A title\n\n*Lisbon, 28 October 2025* — The lights of the port went out in the night, and it lost 40 ships.\n", Metadata("A title", published="2025-10-28")),
    ("A title\n\nThe port, 28 October 2025, lost 40 ships in the night, the second time in a year.\n", Metadata("A title")),
    ("Press release\n\nThe trams are full\n3 February 2026\n\nText.", Metadata("The trams are full", published="2026-02-03")),
    ("Press release\n\n3 February 2026\n", Metadata("Press release", published="2026-02-03")),
    ("The trams are full\nSubject: Trams\n\nText.", Metadata("The trams are full")),
    ("The clinic treated 23,418 patients in 2025. Its 312 beds were full.\n\nSource: trust returns\n", Metadata()),
    ("Nobody knows why the trams are full. We asked the company.\nBy Ida Brandt\n\nText.", Metadata("Nobody knows why the trams are full. We asked the company.", author="Ida Brandt")),
    ('<div class="a"><h1>City bikes &amp; cars</h1>\n<p>By <span>Tomas Reyes</span> &middot; 2 September 2025</p>\n<p>Text.</p>', Metadata("City bikes & cars", None, "Tomas Reyes", "2025-09-02")),
    ("<h1>City bikes</h1><p><b>By Ida Brandt</b><br>4 May 2026</p><p>It has 7 bikes.</p>", Metadata("City bikes", None, "Ida Brandt", "2026-05-04")),
    ("x" * 300, Metadata()),
    ("", Metadata()),
]  # fmt: skip


def test_merged_keys_of_a_front_matter_do_not_multiply() -> None:
    lines = ["title: Ferries", "a0: &a0 {a: 1, b: 2, c: 3, d: 4}"]
    lines += [f"a{at}: &a{at} {{<<: [{', '.join([f'*a{at - 1}'] * 9)}]}}" for at in range(1, 10)]
    assert read_metadata("\n".join(["---", *lines, "---", "", "# Heading"])) == Metadata("Heading")


@pytest.mark.parametrize(("text", "wanted"), HEADS)
def test_heads(text: str, wanted: Metadata) -> None:
    assert read_metadata(text) == wanted


def test_a_source_is_copied_pinned_and_described(home: Path, tmp_path: Path) -> None:
    text = "Tides of Velsen\nBy Ida Brandt\nThe Velsen Gazette, 14 April 2026\n\nHigh water came 12 times.\n"
    file = tmp_path / "Tides (final) é.TXT"
    file.write_text(text, encoding="utf-8")
    old = (home / "claims.yaml").read_text(encoding="utf-8")
    assert add(home, "source", str(file)) == 0
    added = (
        "  the-velsen-gazette-2026-04-14:\n    path: sources/tides-final-e.txt\n    title: Tides of Velsen\n"
        "    publisher: The Velsen Gazette\n    author: Ida Brandt\n    published: 2026-04-14\n"
        f"    sha256: {hashlib.sha256(text.encode()).hexdigest()}\n"
    )
    new = (home / "claims.yaml").read_text(encoding="utf-8").replace('"', "")
    assert new == old.replace("claims:\n", f"{added}claims:\n", 1).replace('"', "")
    assert (home / "sources" / "tides-final-e.txt").read_text(encoding="utf-8") == text
    assert main(["check", str(home)]) == 0
    assert add(home, "source", str(file)) == 2  # the same text twice
    file.write_text(text + "More.", encoding="utf-8")
    assert add(home, "source", str(file)) == 0
    assert load(home / "claims.yaml").sources[-1].id == "the-velsen-gazette-2026-04-14-2"
    assert (home / "sources" / "tides-final-e-2.txt").is_file()


def test_what_is_added_is_named_with_where_it_comes_from(
    home: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (home / "notes.txt").write_text("Notes on 5 ships\n", encoding="utf-8")
    far = tmp_path / "far.txt"
    far.write_text("Far from 6 ships\n", encoding="utf-8")
    for more, verb in ((("--dry-run",), "Would add"), ((), "Added")):
        assert add(home, "source", str(home / "notes.txt"), *more) == 0
        assert capsys.readouterr().err == f"{verb} notes-on-5-ships: notes.txt.\n"
        assert add(home, "source", str(far), *more) == 0
        assert capsys.readouterr().err == f"{verb} far-from-6-ships: sources/far.txt, a copy of {far}.\n"


def test_a_copy_of_a_source_is_told_from_the_source(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name, said in (("notes.txt", "is a source already"), ("copy.txt", "is byte for byte the source")):
        (home / name).write_text("Notes on 5 ships\n", encoding="utf-8")
        assert add(home, "source", str(home / "notes.txt")) in (0, 2)
        capsys.readouterr()
        assert add(home, "source", str(home / name)) == 2
        assert f"{said} notes-on-5-ships" in f"{capsys.readouterr().err}".replace(":", "")


def test_a_file_of_the_project_stays_where_it_is(home: Path) -> None:
    (home / "notes.txt").write_text("Notes on 5 ships\n", encoding="utf-8")
    assert add(home, "source", str(home / "notes.txt"), "--id", "notes", "--publisher", "The desk") == 0
    source = load(home / "claims.yaml").sources[-1]
    assert (source.id, source.path, source.publisher) == ("notes", "notes.txt", "The desk")
    assert len(list((home / "sources").iterdir())) == 2


def test_a_claim_is_called_no_longer_than_an_id_may_be(home: Path) -> None:
    (home / "notes.txt").write_text("经费持续增长，并且保持稳定。\n", encoding="utf-8")
    name = "notes-" * 12 + "end"
    assert add(home, "source", str(home / "notes.txt"), "--id", name) == 0
    assert add(home, "claim", "--source", name, "--quote", "经费持续增长") == 0
    assert load(home / "claims.yaml").claims[-1].id.startswith("notes-notes")


@pytest.mark.parametrize(
    "kind", ["missing", "empty", "folder", "binary", "page", "pdf", "html", "id", "name", "option"]
)
def test_a_source_that_cannot_be_is_refused(kind: str, home: Path, tmp_path: Path) -> None:
    file = tmp_path / ("new.html" if kind == "html" else "new.txt")
    if kind == "folder":
        file.mkdir()
    elif kind != "missing":
        held = {
            "empty": b" \n",
            "binary": b"\x00\x01",
            "page": b"\n<!DOCTYPE html><p>5 ships",
            "pdf": b"%PDF-1.4\n5",
        }
        file.write_bytes(held.get(kind, b"A text"))
    more = {"id": ["--id", "gazette"], "name": ["--id", "No Id"], "option": ["--quote", "x"]}.get(kind, [])
    before = {path: path.read_bytes() for path in home.rglob("*") if path.is_file()}
    assert add(home, "source", str(file), *more) == 2
    assert {path: path.read_bytes() for path in home.rglob("*") if path.is_file()} == before


@pytest.mark.parametrize(
    ("name", "held", "said"),
    [
        ("new.html", "<p>5 ships", "is a web page"),
        ("new.txt", "<!DOCTYPE html><p>5 ships", "is a web page"),
        ("new.rtf", "{\\rtf1 5 ships}", "holds marks of its format"),
        ("new.pdf", "%PDF-1.7 5 ships", "is a PDF, whose text is not read"),
        ("new.txt", "%PDF-1.7 5 ships", "is a PDF, whose text is not read"),
    ],
)
def test_what_a_file_is_and_what_to_do_is_said(
    name: str, held: str, said: str, home: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / name).write_text(held, encoding="utf-8")
    assert add(home, "source", str(tmp_path / name)) == 2
    shown = capsys.readouterr().err
    assert said in shown
    assert ("pandoc" in shown) is (said == "is a web page")


def test_a_copy_goes_again_where_the_claims_file_cannot_be_written(home: Path, tmp_path: Path) -> None:
    (tmp_path / "new.txt").write_text("A text", encoding="utf-8")
    (home / "claims.yaml").chmod(0o444)
    assert add(home, "source", str(tmp_path / "new.txt")) == 3
    assert not (home / "sources" / "new.txt").exists()


def test_a_claim_is_read_tried_and_written(home: Path) -> None:
    old = (home / "claims.yaml").read_text(encoding="utf-8")
    line = [
        "claim",
        "--source",
        "annual-report",
        "--quote",
        "port's own fleet of tugs burned less than 900 tonnes",
        "--figure",
        "less than 900 tonnes",
    ]
    assert add(home, *line, "--dry-run") == 0
    assert (home / "claims.yaml").read_text(encoding="utf-8") == old
    assert add(home, *line, "--id", "fuel") == 0
    added = (
        "  - id: fuel\n    statement: The port’s own fleet of tugs burned less than 900 tonnes of diesel.\n"
        "    figure: {value: 900, comparator: less-than, unit: tonnes}\n    quotes:\n      - source: annual-report\n"
        "        exact: port’s own fleet of tugs burned less than 900 tonnes\n"
    )
    new = (home / "claims.yaml").read_text(encoding="utf-8")
    assert added in new
    assert new.replace(added, "") == old
    assert main(["check", str(home)]) == 0


def test_a_claim_that_is_there_is_not_added_again(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    line = "claim", "--source", "annual-report", "--quote", "less than 900 tonnes of diesel"
    assert add(home, *line) == 0
    old = (home / "claims.yaml").read_bytes()
    assert add(home, *line) == 2
    assert "says so already" in capsys.readouterr().err
    assert (home / "claims.yaml").read_bytes() == old
    assert (
        add(home, *line, "--id", "fuel-again") == add(home, *line, "--statement", "It took 899 t.") - 2 == 0
    )
    assert add(home, *line, "--statement", "The tugs burned less than 900 tonnes of diesel.") == 0


REFUSED = [
    (["--quote", "less than 900 tonnes", "--figure", "900 tonnes"], "SF204"),
    (["--quote", "less than 900 tonnes", "--figure", "less than 800 tonnes"], "SF201"),
    (["--quote", "less than 800 tonnes of diesel", "--figure", "800 tonnes"], "does not say"),
    (["--quote", "the year"], "2 places"),
    (["--quote", "seven berths", "--figure", "berths"], "no figure"),
    (["--quote", "seven berths", "--figure", "7 to 9 berths"], "range"),
    (["--quote", "seven berths", "--figure", "7 of 9 berths and 3 ships"], "figures"),
    (["--quote", "seven berths", "--figure", "seven berths", "--statement", "Eight berths have power."], "SF207"),
    (["--quote", "seven berths", "--id", "cargo"], "already"),
    (["--quote", "—"], "without a letter"),
    (["--quote", "&mdash;"], "without a letter"),
    (["--quote", "seven berths", "--title", "x"], "--title"),
    ([], "needs --source and --quote"),
]  # fmt: skip


@pytest.mark.parametrize(("line", "why"), REFUSED)
def test_a_claim_that_does_not_hold_is_refused(
    line: list[str], why: str, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    old = (home / "claims.yaml").read_bytes()
    assert add(home, "claim", "--source", "annual-report", *line) == 2
    assert why in capsys.readouterr().err
    assert (home / "claims.yaml").read_bytes() == old


def test_a_claim_needs_its_source_named(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert add(home, "claim", "--quote", "seven berths") == 2
    assert "error: a claim needs --source and --quote\n" in capsys.readouterr().err


def test_a_claim_without_a_figure_takes_its_id_from_its_statement(home: Path) -> None:
    assert (
        add(
            home,
            "claim",
            "--source",
            "annual-report",
            "--quote",
            "no vessel had been turned away",
            "--statement",
            "No ship was sent away.",
        )
        == 0
    )
    assert load(home / "claims.yaml").claims[-1].id == "no-ship-was-sent-away"


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--title", " "), "--title: blank"),
        (("--id", "A b"), "--id: not an id: 'A b'"),
        (("--url", "x"), "--url: not a web address: 'x'"),
        (("--published", "May"), "--published: not a date that exists: 'May'"),
    ],
)
def test_a_value_that_the_file_would_not_take(
    words: tuple[str, ...], said: str, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = (home / "claims.yaml").read_bytes()
    assert add(home, "source", str(ROOT / "seeds" / "001_8b5c6ff8addce721.txt"), *words) == 2
    assert capsys.readouterr().err.startswith(f"error: {said}\n  = help: ")
    assert (home / "claims.yaml").read_bytes() == before


@pytest.fixture(name="small")
def small_project(tmp_path: Path) -> Path:
    text = "It should allow 1,400 to 1,600 more operations a year.\nIt lost £12.4 million.\n"
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")
    (tmp_path / "claims.yaml").write_text("version: 1\nsources: {a: {path: a.txt}}\nclaims: []\n")
    return tmp_path


@pytest.mark.parametrize(
    ("quote", "said", "help_"),
    [
        (
            "1,400 to 1,600 more operations",
            "but not that alone: the source adds “a year”",
            "quote that as well",
        ),
        ("12.4", "but not that alone: the source adds “£”", "quote that as well"),
        ("It lost £12.5 million", "it says “It lost £12.4 million”", "copy the passage: “12.5” is “12.4”"),
        ("The sea is wide and blue", "does not say “The sea is wide and blue”", "scifacts locate finds it"),
    ],
)
def test_why_a_quote_does_not_stand(
    quote: str, said: str, help_: str, small: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert add(small, "claim", "--source", "a", "--quote", quote) == 2
    err = capsys.readouterr().err
    assert said in err
    assert help_ in err


def test_what_does_not_stand_beside_a_quote_is_named(small: Path, capsys: pytest.CaptureFixture[str]) -> None:
    quote = "1,400 to 1,600 more operations a year"
    assert add(small, "claim", "--source", "a", "--quote", quote, "--suffix", " It lost") == 2
    assert "a year”, but not right before “ It lost”" in capsys.readouterr().err


def test_an_end_of_a_range_is_given_as_the_help_says(small: Path, capsys: pytest.CaptureFixture[str]) -> None:
    line = ["claim", "--source", "a", "--quote", "1,400 to 1,600 more operations a year", "--figure"]
    assert add(small, *line, "1,400 to 1,600 more operations") == 2
    low, high = capsys.readouterr().err.split('"')[1::2]
    assert (low, high) == ("at least 1,400", "at most 1,600")
    for number, words in enumerate((low, high)):
        assert add(small, *line, words, "--id", f"operations-{number}") == 0
    assert main(["check", str(small), "--strict"]) == 0


@pytest.mark.parametrize(
    ("quote", "words", "written"),
    [
        ("Nearly two thirds of ballots", "nearly two thirds", "{value: 0.667, comparator: almost}"),
        ("one in 1,200 voters", "one in 1,200", "{value: 0.000833}"),
    ],
)
def test_a_part_that_no_decimal_says_is_rounded(
    small: Path, capsys: pytest.CaptureFixture[str], quote: str, words: str, written: str
) -> None:
    (small / "a.txt").write_text(f"{quote} went to Harbour.\n", "utf-8")
    assert add(small, "claim", "--source", "a", "--quote", quote, "--figure", words) == 0
    assert f"figure: {written}" in (small / "claims.yaml").read_text("utf-8")
    assert main(["check", str(small)]) == 0


def test_a_number_of_four_digits_is_no_year_where_the_source_counts(
    small: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (small / "a.txt").write_text("The rent was $1,793 in 2023. The hall opened in 1793.\n", "utf-8")
    line = ("claim", "--source", "a", "--quote")
    assert add(small, *line, "The rent was $1,793 in 2023", "--figure", "1793", "--id", "rent") == 0
    assert add(small, *line, "The hall opened in 1793", "--figure", "1793", "--id", "hall") == 0
    assert (small / "claims.yaml").read_text("utf-8").count("figure: {value: 1793}\n") == 2
    assert main(["check", str(small), "--strict"]) == 0
    assert add(small, *line, "The rent was $1,793 in 2023", "--as-of", "2023") == 2
    assert "--as-of is the time of a figure" in capsys.readouterr().err


@pytest.mark.parametrize("figure", ["3.200 Poller", "3,200 Poller", "3200"])
def test_a_figure_may_be_given_in_english_or_in_the_language_of_its_source(figure: str, small: Path) -> None:
    told = "Die Stadt hat neue Radwege gebaut, und die Kosten sind hoch.\n\n3.200 Poller kamen hinzu.\n"
    (small / "b.txt").write_text(told, "utf-8")
    (small / "claims.yaml").write_text(
        "version: 1\nsources: {a: {path: a.txt}, b: {path: b.txt}}\nclaims: []\n"
    )
    line = ["claim", "--source", "b", "--quote", "3.200 Poller kamen hinzu", "--figure", figure]
    assert add(small, *line) == 0
    assert add(small, *line, "--statement", "Bollards: 3,200.") == 0
    assert [str(claim.figure and claim.figure.value) for claim in load(small / "claims.yaml").claims] == [
        "3200",
        "3200",
    ]
    assert main(["check", str(small), "--strict"]) == 0


FIGURES = [  # quote, statement, what is written or said
    ("It lost £12.4 million", "", "figure: {value: 12.4, scale: million, unit: GBP}"),
    ("It lost £12.4 million", "The loss was £12.4 million.", "figure: {value: 12.4, scale: million, unit: GBP}"),
    ("It lost £12.4 million", "The loss was about £12 million.", "figure: {value: 12.4, scale: million, unit: GBP}"),
    ("It lost £12.4 million", "The loss was high.", "the statement says none of the quote's"),
    ("It lost £12.4 million", "The loss was £14.2 million.", "the statement says “£14.2 million”, its quote does not"),
    ("1,400 to 1,600 more operations a year", "Some 1,400 to 1,600 more are done.", "is a range"),
    ("It has 52 tugs and 38 boats", "52 tugs, 38 boats.", "name the one meant with --figure"),
    ("It has 52 tugs and 38 boats", "It has 38 boats.", "figure: {value: 38, unit: boats}"),
    ("The sea is wide", "The sea is wide.", "the quote states none"),
]  # fmt: skip


@pytest.mark.parametrize(("quote", "statement", "wanted"), FIGURES)
def test_a_claim_gets_the_figure_that_its_statement_means(
    quote: str, statement: str, wanted: str, small: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with (small / "a.txt").open("a", encoding="utf-8") as file:
        file.write("It has 52 tugs and 38 boats.\nThe sea is wide.\n")
    given = ["--statement", statement] if statement else []
    line = ["claim", "--source", "a", "--quote", quote, *given]
    status = 2 if "does not" in wanted else 0
    assert add(small, *line) == status
    said = capsys.readouterr()
    assert wanted in said.out + said.err
    has_figure = "figure: {" in wanted
    assert ("without a figure" in said.err) is (status == 0 and not has_figure)
    assert add(small, *line, "--no-figure", "--id", "plain") == 0
    assert load(small / "claims.yaml").claims[-1].figure is None


def test_a_claim_takes_no_file_and_not_both_ways_of_a_figure(
    small: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    line = ["--source", "a", "--quote", "It lost £12.4 million"]
    assert add(small, "claim", "a.txt", *line) == 2
    assert "a claim takes no file: 'a.txt'" in capsys.readouterr().err
    assert add(small, "claim", *line, "--figure", "£12.4 million", "--no-figure") == 2
    assert "exclude each other" in capsys.readouterr().err
