"""`scifacts suggest`: claims for the figures that none covers, each of which stands its check."""

# ruff: noqa: E501 - articles are written as they come
from __future__ import annotations

import re
import shutil
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from endless import growth
from scifacts import verification
from scifacts.cli import main
from scifacts.matching import Prepared, locate
from scifacts.model import Figure, FigureMention, Match, Quote, Span
from scifacts.numerals import figures
from scifacts.project import load
from scifacts.sources import Block, blocks
from scifacts.suggest import sentence_span, sentences, slug, unused_id
from scifacts.suggest.casing import with_capitals
from scifacts.suggest.readable import readable
from scifacts.suggest.sentences import clause_marks, figures_of, without_end

ROOT = Path(__file__).resolve().parents[1]
GERMAN = """Der Hafen von Velsen wächst

Der Umschlag stieg im Jahr 2025 auf rund 18,4 Millionen Tonnen. Außerdem liefen am 24. Februar 1.240 Seeschiffe ein, z. B. 96 Tanker.
Mehr als 12 Prozent der Flotte fährt elektrisch.
"""
CHINESE = """中国加强国际科技合作

中国已与超过160个国家和地区建立科技合作关系，签署了116个政府间科技合作协定。此外，2022年，全社会研发经费达到3.09万亿元。
"""
ENGLISH = """Trade report

However, exports rose by between 12% and 15% in 2024 (from $1.2 billion), while imports fell 3 percent; 45 firms closed. Mr. Smith of the U.S.
Bureau said 45 firms closed. A third of them were small. The same 45 firms closed.
"""


def empty_project(tmp_path: Path, text: str, claims: str = "claims: []\n") -> Path:
    (tmp_path / "article.txt").write_text(text, encoding="utf-8")
    path = tmp_path / "claims.yaml"
    head = "version: 1\nsources:\n  article:\n    path: article.txt\n"
    path.write_text(head + claims, encoding="utf-8")
    return path


@pytest.mark.parametrize("text", [GERMAN, CHINESE, ENGLISH], ids=["german", "chinese", "english"])
@pytest.mark.parametrize(
    "claims",
    [
        "claims: []\n",
        "claims: []  # none yet",
        "claims:\n    []\nignored: []\n",
    ],
)
def test_every_figure_gets_a_claim_that_passes(text: str, claims: str, tmp_path: Path) -> None:
    path = empty_project(tmp_path, text, claims)
    assert main(["suggest", "--project", str(path), "--write"]) == 0
    assert main(["check", str(path), "--strict"]) == 0
    assert main(["coverage", str(path), "--fail-under", "100"]) == 0
    assert main(["suggest", "--project", str(path), "--write"]) == 0
    made = load(path).claims
    assert len({claim.id for claim in made}) == len(made)
    assert all(re.fullmatch(r"[a-z0-9][a-z0-9-]*", claim.id) for claim in made)


def test_a_comment_stays_beside_the_key(tmp_path: Path) -> None:
    path = empty_project(tmp_path, ENGLISH, "claims: []  # none yet\nignored: [] # nor here")
    assert main(["suggest", "--project", str(path), "--write", "--limit", "1"]) == 0
    lines = path.read_text(encoding="utf-8").splitlines()
    at = lines.index("claims:  # none yet")
    assert lines[at + 1].startswith("  - id: ")
    assert lines[-1] == "ignored: [] # nor here"


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        ("\ufb01shing boats numbered 456.", "Fishing boats numbered 456."),
        (
            "> The valley had 94 mills in 2022,\n> of which 61 ran on water.",
            "The valley had 94 mills in 2022, of which 61 ran on water.",
        ),
        ("It employs 8,500 people.[12][citation needed]", "It employs 8,500 people."),
        ("The basin has a draught of 15.5 m.[7]:45", "The basin has a draught of 15.5 m."),
    ],
)
def test_a_statement_has_no_marks_and_letters_of_its_own(text: str, statement: str, tmp_path: Path) -> None:
    path = empty_project(tmp_path, f"A heading\n\n{text}\n")
    assert main(["suggest", "--project", str(path), "--write"]) == 0
    assert statement in [claim.statement for claim in load(path).claims]


@pytest.mark.parametrize("where", ["tests/projects/harbour", "."])
def test_the_examples_are_covered_again_without_their_claims(
    where: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    home = ROOT / where
    shutil.copy(home / "claims.yaml", tmp_path)
    for folder in ("sources", "seeds"):
        if (home / folder).is_dir():
            shutil.copytree(home / folder, tmp_path / folder)
    path = tmp_path / "claims.yaml"
    text = path.read_text(encoding="utf-8")
    start, end = text.index("\nclaims:"), text.find("\nignored:")
    path.write_text(text[:start] + "\nclaims: []\n" + (text[end:] if end > 0 else ""), encoding="utf-8")
    assert main(["suggest", "--project", str(path), "--write"]) == 0
    assert main(["check", str(path), "--strict"]) == 0
    assert main(["coverage", str(path), "--fail-under", "100"]) == 0


@pytest.mark.parametrize(
    ("said", "as_of"),
    [
        ("The city had a deficit of 8.7 million euros in March 2026.", "2026-03"),
        ("Between March 2024 and February 2028 the city sold 310 homes.", "2024-03/2028-02"),
        ("The city sold 310 homes in 2026.", "2026"),
        ("On 31 February 2023 the city sold 310 homes.", None),
        ("Between 2025 and 2024 the city sold 310 homes.", None),
    ],
)
def test_a_time_is_one_that_the_file_can_hold(said: str, as_of: str | None, tmp_path: Path) -> None:
    path = empty_project(tmp_path, f"City budget\n\n{said}\n")
    assert main(["suggest", "--project", str(path), "--write"]) == 0
    assert [claim.figure and claim.figure.as_of for claim in load(path).claims] == [as_of]
    assert main(["check", str(path), "--strict"]) == 0


@pytest.mark.parametrize(
    ("said", "stated"),
    [
        (
            "The council plans to spend £412.6m on transport and housing in 2026, up from £389.1m in 2025.",
            "The council plans to spend £412.6m on transport and housing in 2026.",
        ),
        (
            "The firm will pay £412.6m to its owners and buy back up to £300m of shares.",
            "The firm will pay £412.6m to its owners.",
        ),
        (
            "Twelve fires cost £412.6m, and the largest, which broke out on 19 July, burned 112 houses.",
            "Twelve fires cost £412.6m, and the largest, which broke out on 19 July, burned 112 houses.",
        ),
        ("The tram is put at £412.6m.[^1] It is late.", "The tram is put at £412.6m."),
        ("The tram is put at £412.6m.<sup>1</sup>", "The tram is put at £412.6m."),
        ("[^1]: The tram was put at £412.6m.", "The tram was put at £412.6m."),
        ("Berlin – The tram cost £412.6 million.", "The tram cost £412.6 million."),
        ("New Delhi, India (CNN)The tram cost £412.6 million.", "The tram cost £412.6 million."),
        ("(Jul 26, 2019 12:30 PM CDT) The tram cost £412.6 million.", "The tram cost £412.6 million."),
        (
            "The guards aged 47 and 49 were shaken.",
            "The guards aged 47 and 49 were shaken.",
        ),
        (
            "The two men wrongly held after a fire that killed a mother and her five sons will each get £9.7m.",
            "The two men wrongly held after a fire that killed a mother and her five sons will each get £9.7m.",
        ),
        (
            "Neither team had won 215 in the previous tests and Hull, who lead by 20, were on 66.",
            "Neither team had won 215 in the previous tests and Hull, who lead by 20, were on 66.",
        ),
        ("The tram cost £412.6&nbsp;million.", "The tram cost £412.6 million."),
        ("Magistrates&rsquo; courts cost &pound;412.6m.", "Magistrates’ courts cost £412.6m."),
        (
            "One in five trams, £412.6m of them, is new.",
            "One in five trams, £412.6m of them, is new.",
        ),
        (
            "The tram, which cost £412.6m and weighs 40 tonnes, opened on 3 May with 5 stops.",
            "The tram, which cost £412.6m and weighs 40 tonnes, opened on 3 May with 5 stops.",
        ),
        (
            "The fine of £412.6m was paid by Ida Brandt, 38, and two others.",
            "The fine of £412.6m was paid by Ida Brandt, 38.",
        ),
        ("*Photo: The stop, where 18,000 people change.*", "Photo: The stop, where 18,000 people change."),
        (
            "The dairy sold <b>1,200</b> tubs<br/>and <em>no</em> can.",
            "The dairy sold 1,200 tubs and no can.",
        ),
        ("» Le maire estime les dégâts à 340 000 euros.", "Le maire estime les dégâts à 340 000 euros."),
        ("<table><tr><td>Salt</td><td>12,000</td></tr></table>", "Salt 12,000."),
    ],
)
def test_a_statement_says_all_that_its_figure_is_of(said: str, stated: str, tmp_path: Path) -> None:
    path = empty_project(tmp_path, f"City budget\n\nThe town council met.\n\n{said}\n")
    assert main(["suggest", "--project", str(path), "--write"]) == 0
    assert load(path).claims[0].statement == stated


TABLE = """Wards of the city

The council published its plans.

| Ward | Homes | Cost (£m) | 2024 |
|---|--:|--:|--:|
| Eastfield | 430 | 88.5 | 17 |
| No ward | none | none | 12 |
| Harbour | 295 | 61.2 | 19 |
"""


@pytest.mark.parametrize(
    ("old", "new", "status"),
    [
        ("(£m)", "(£bn)", 1),
        ("Cost (£m)", "Cost", 1),
        ("| 2024 |", "| 2025 |", 1),
        ("| Homes | Cost (£m) |", "| Cost (£m) | Homes |", 1),
        ("| No ward | none |", "| Not in a ward | 3 or more |", 0),
        ("| Harbour |", "| Harbour   |", 0),
    ],
)
def test_the_heads_of_a_table_are_part_of_the_fact(old: str, new: str, status: int, tmp_path: Path) -> None:
    path = empty_project(tmp_path, TABLE)
    assert main(["suggest", "--project", str(path), "--write"]) == 0
    claim = next(one for one in load(path).claims if "Harbour: Cost" in one.statement)
    assert claim.quotes[0].exact == ("| Ward | Homes | Cost (£m) | 2024 | […] | Harbour | 295 | 61.2 | 19 |")
    assert main(["check", str(path), "--strict"]) == 0
    (tmp_path / "article.txt").write_text(TABLE.replace(old, new), encoding="utf-8")
    assert main(["check", str(path), "--claim", claim.id, "--no-cache"]) == status


MARKED = """Dairies

The dairies published their figures.

<table><thead><tr><th>Product</th><th>Tonnes</th></tr></thead>
<tr><td>Butter</td><td>61,000</td></tr>
<tr><td>Curd</td><td>42,000</td></tr></table>
"""


@pytest.mark.parametrize(("old", "new", "status"), [("Tonnes", "Kilos", 1), ("Curd", "Whey", 0)])
def test_a_table_with_tags_is_read_by_its_heads(old: str, new: str, status: int, tmp_path: Path) -> None:
    path = empty_project(tmp_path, MARKED)
    assert main(["suggest", "--project", str(path), "--write"]) == 0
    made = load(path).claims
    assert [claim.statement for claim in made] == ["Butter: 61,000 Tonnes.", "Curd: 42,000 Tonnes."]
    assert [claim.figure and claim.figure.comparator for claim in made] == ["exactly", "exactly"]
    assert [claim.id for claim in made] == ["butter-tonnes", "curd-tonnes"]
    assert main(["check", str(path), "--strict"]) == 0
    (tmp_path / "article.txt").write_text(MARKED.replace(old, new), encoding="utf-8")
    assert main(["check", str(path), "--claim", "butter-tonnes", "--no-cache", "--strict"]) == status


@pytest.mark.parametrize(
    ("unit", "words", "written"),
    [
        ("ngos", "312 NGOs came", "NGOs"),
        ("ceo", "7 CEO posts are free", "ceo"),  # "CEO" would be money
        ("USD", "7 usd a day", "USD"),
        (None, "7 of them", None),
    ],
)
def test_capitals_make_no_other_unit(unit: str | None, words: str, written: str | None) -> None:
    assert with_capitals(Figure(Decimal(7), unit=unit), words).unit == written


@pytest.mark.parametrize(
    ("said", "unit"),
    [
        ("Das Urteil gilt für alle 312 Anleger und für die Bank.", "Anleger"),
        ("The bill has 312 NGOs against it.", "NGOs"),
        ("It has 312 Chinese companies.", "Chinese companies"),
        ("THE PORT HAS 312 SHIPS", "ships"),
    ],
)
def test_what_is_counted_keeps_its_capitals(said: str, unit: str, tmp_path: Path) -> None:
    path = empty_project(tmp_path, f"News\n\nToday there is news.\n\n{said}\n\nThe end is near.\n")
    assert main(["suggest", "--project", str(path), "--write"]) == 0
    (claim,) = load(path).claims
    assert claim.figure is not None
    assert claim.figure.unit == unit
    assert main(["check", str(path), "--strict"]) == 0


@pytest.mark.parametrize(
    ("rows", "quotes"),
    [
        ("| Dry | 5 | 5 | 7 |", ["| Dry | 5 | 5 | 7 |", "| Dry | […] | 5 | 7 |", "| Dry | 5 | 5 | 7 |"]),
        ("| Dry | 7 | 5 | 5 |", ["| Dry | 7 | 5 | 5 |", "| Dry | 7 | 5 | 5 |", "| Dry | 7 | […] | 5 |"]),
    ],
)
def test_equal_cells_of_a_row_have_a_claim_each(rows: str, quotes: list[str], tmp_path: Path) -> None:
    heads = "| Cargo (million tonnes) | 2024 | H1 2025 | Change on 2026 |"
    path = empty_project(tmp_path, f"Port\n\nThe port met.\n\n{heads}\n|---|--:|--:|--:|\n{rows}\n")
    assert main(["suggest", "--project", str(path), "--write"]) == 0
    made = load(path).claims
    assert [claim.quotes[0].exact for claim in made] == [f"{heads} […] {quote}" for quote in quotes]
    assert [
        claim.figure and (claim.figure.as_of, claim.figure.scale, claim.figure.unit) for claim in made
    ] == [
        ("2024", "million", "tonnes"),
        ("2025-01-01/2025-06-30", "million", "tonnes"),
        (None, "million", "tonnes"),
    ]
    assert main(["check", str(path), "--strict"]) == 0
    assert main(["coverage", str(path), "--fail-under", "100"]) == 0


def test_claims_are_appended_in_the_form_of_the_file(tmp_path: Path) -> None:
    path = empty_project(
        tmp_path,
        "The port has 96 pilots. It has 12 tugs.\n",
        "claims:\n- id: tugs  # mine\n  statement: The port has 12 tugs.\n  figure: 12\n  quotes:\n"
        "  - {source: article, exact: It has 12 tugs}\n# the end\n",
    )
    old = path.read_text(encoding="utf-8")
    assert main(["suggest", "--project", str(path), "--write"]) == 0
    added = (
        "- id: pilots\n  statement: The port has 96 pilots.\n  figure: {value: 96, unit: pilots}\n"
        "  quotes:\n    - source: article\n      exact: The port has 96 pilots\n"
    )
    assert path.read_text(encoding="utf-8") == old.replace("# the end\n", f"{added}# the end\n")


def test_what_is_printed_can_be_pasted(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = empty_project(tmp_path, GERMAN)
    old = path.read_text(encoding="utf-8")
    assert main(["suggest", "--project", str(path), "article", "--limit", "2"]) == 0
    shown = capsys.readouterr()
    assert path.read_text(encoding="utf-8") == old
    assert shown.err.startswith("Suggested 2 claims; ")
    path.write_text(old.replace("claims: []\n", "claims:\n" + shown.out), encoding="utf-8")
    assert main(["check", str(path), "--strict"]) == 0


def test_a_diff_writes_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = empty_project(tmp_path, GERMAN)
    old = path.read_bytes()
    assert main(["suggest", "--project", str(path), "--diff"]) == 0
    assert "+  - id: " in capsys.readouterr().out
    assert path.read_bytes() == old
    assert main(["suggest", "--project", str(path), "artikel"]) == 2


SENTENCES = [
    ("One. Two has 5 ships. Three.", "5", "Two has 5 ships."),
    ("It rose 3.09 times on Feb. 24 in the U.S. market. More.", "3.09", "It rose 3.09 times on Feb. 24 in the U.S. market."),
    ("Am 24. Februar kamen 7 Schiffe. Dann nichts.", "7", "Am 24. Februar kamen 7 Schiffe."),
    ("Trains run at 120 km/h. Sales grew by 5% a year.", "120", "Trains run at 120 km/h."),
    ("It ended in October. The 9 left.", "9", "The 9 left."),
    ("一共有160个国家。另外有7个。", "7", "另外有7个。"),
    ("He said: “It has 5.” Then 6 came.", "6", "Then 6 came."),
    ("„Es sind 5.“ Dann kamen 6 Schiffe.", "6", "Dann kamen 6 Schiffe."),
    ("It costs 5m.[^1] Then 6 came.", "6", "Then 6 came."),
    ("It costs 5m.[12][13] Then 6 came.", "6", "Then 6 came."),
    ("It costs five.² Then 6 came.", "6", "Then 6 came."),
    ("« Tout a brûlé. » Puis 6 sont venus.", "6", "Puis 6 sont venus."),
    ("Er kam. »Es sind 6«, sagte er.", "6", "»Es sind 6«, sagte er."),
    ("It rose.{{cite|2}} Then 6 came.<ref name='a'>Lee 2019.</ref> More.", "6", "Then 6 came.<ref name='a'>Lee 2019.</ref>"),
    ("It rose.<ref>Lee, p. 7.</ref> Then 6 came.", "6", "Then 6 came."),
    ("<p>It has 5 bikes.</p>\n<p>A pass is 6.</p>", "6", "A pass is 6."),
    ("<ul><li>Annual pass: 60</li><li>Day pass: 4</li></ul>", "60", "Annual pass: 60"),
    ("<ul><li>Annual pass: 60</li><li>Day pass: 4</li></ul>", "4", "Day pass: 4"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "figure", "sentence"), SENTENCES)
def test_sentences(text: str, figure: str, sentence: str) -> None:
    at = text.index(figure)
    assert sentence_span(text, Span(at, at + len(figure))).of(text) == sentence


@settings(derandomize=True, max_examples=200)
@given(st.text("ab .!?\n。5“”", max_size=30), st.text("ab .!?\n。5“”", max_size=30))
def test_a_sentence_holds_its_figure(before: str, after: str) -> None:
    figure = Span(len(before), len(before) + 1)
    assert sentence_span(f"{before}5{after}", figure).contains(figure)


@given(st.text(max_size=200))
@settings(derandomize=True, max_examples=200)
def test_a_slug_is_part_of_an_id(text: str) -> None:
    name = slug(text)
    assert not name or (re.fullmatch(r"[a-z0-9][a-z0-9-]*[a-z0-9]|[a-z0-9]", name) and len(name) <= 60)
    assert unused_id(name, {name, "claim"}, "2022") not in (name, "claim")


def test_ids() -> None:
    assert slug("R&D spending, Größe") == "rd-spending-grosse"
    assert slug("Havørn Łódź ærø Þór") == "havorn-lodz-aero-thor"
    assert slug("x" * 61) == slug("x" * 61 + " y") == "x" * 60
    assert slug("x" * 30 + " " + "y" * 29) == "x" * 30 + "-" + "y" * 29
    assert slug("harbour " * 9) == "-".join(["harbour"] * 7)
    assert unused_id("con", set()) == "con-claim"
    assert unused_id("yes", set()) == "yes-claim"  # a boolean for other readers of YAML
    assert unused_id("ships", {"ships"}, "2022") == "ships-2022"
    assert unused_id("ships", {"ships", "ships-2022", "ships-2"}, "2022") == "ships-3"


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("For the first time 31 percent of pupils failed.", "time-pupils"),
        ("Those who said Yes to the tram were 4,312.", "yes-tram"),
        ("In Velsen it was a high of 412 dollars.", "velsen-high"),
        ("It was a high of 412 dollars.", "a-usd"),
        ("True: 41%.", "a-percent"),
        ("Aber immer weniger als 300 Menschen kamen.", "menschen"),
        ("Le débit recule, soit une hausse de 41 % à Bonn.", "bonn"),
        ("Methane from cattle makes up 6% of the total.", "methane-cattle-makes"),
    ],
)
def test_an_id_is_more_than_a_word_that_says_little(sentence: str, name: str, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(f"A report of the port\n\n{sentence}\n", encoding="utf-8")
    path = tmp_path / "claims.yaml"
    path.write_text("version: 1\nsources: {a: {path: a.txt}}\nclaims: []\n", encoding="utf-8")
    assert main(["suggest", "--write", "--project", str(path)]) == 0
    assert [claim.id for claim in load(path).claims] == [name]


def test_a_stub_has_no_marks_and_is_named_after_no_address(tmp_path: Path) -> None:
    said = "In [the north](https://example.org/n) **340 homes** and <b>12 schools</b> were lost, ~~50~~ 60 partly."
    path = empty_project(tmp_path, f"Fire\n\nThe desk met.\n\n{said}\n")
    assert main(["suggest", "--project", str(path), "--write"]) == 0
    claims = load(path).claims
    assert [claim.id for claim in claims] == ["homes", "schools", "partly"]
    assert claims[0].quotes[0].exact.startswith("In the north 340 homes and 12 schools were lost")
    assert main(["check", str(path), "--strict"]) == 0


def test_an_id_names_no_other_figure_of_the_sentence(tmp_path: Path) -> None:
    said = "He stands 6ft 2in and 82 kg. Some 350 homes for 1,200 people were built."
    path = empty_project(tmp_path, f"Port\n\nThe port met.\n\n{said}\n")
    assert main(["suggest", "--project", str(path), "--write"]) == 0
    assert [claim.id for claim in load(path).claims] == ["stands", "stands-2", "homes", "homes-people"]


@pytest.mark.parametrize("year", [", 2024", " 2024"])
def test_a_head_that_is_a_unit_is_that_of_its_cells(year: str, tmp_path: Path) -> None:
    rows = f"| Month | p per litre{year} | In | Tonnes |\n|---|--:|--:|--:|\n| May | 46.8 | 5 | 7,000 |\n"
    path = empty_project(tmp_path, f"Milk\n\nThe dairy met.\n\n{rows}")
    assert main(["suggest", "--project", str(path), "--write"]) == 0
    assert [
        (claim.statement, claim.figure and claim.figure.unit, claim.figure and claim.figure.as_of)
        for claim in load(path).claims
    ] == [
        ("May: 2024 46.8p per litre.", "pence per litre", "2024"),
        ("May: In 5.", None, None),
        ("May: 7,000 Tonnes.", "tonnes", None),
    ]
    assert main(["check", str(path), "--strict"]) == 0
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("unit: tonnes", "unit: kg"), encoding="utf-8")
    assert main(["check", str(path), "--no-cache"]) == 1


def test_a_figure_that_the_next_sentence_denies_is_left_and_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = "It is said that there is one interest rate in the country. This is not the case.\n"
    path = empty_project(tmp_path, text)
    assert main(["suggest", "--project", str(path), "--write"]) == 1
    said = capsys.readouterr().err.splitlines()
    assert said[0].startswith(
        "article.txt:1:26: no claim found for “one”: SF202 fact-changed: the quote leaves"
    )
    assert said[1].startswith("  = help: ")
    assert said[2] == "Wrote 0 claims; 1 figure left."
    assert load(path).claims == ()


def test_it_is_said_why_a_claim_has_no_figure(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = "Tablets\n\nThe ratio of tablets to pupils is 1:4.7 in the city. It was a long way there.\n"
    path = empty_project(tmp_path, text)
    assert main(["suggest", "--project", str(path), "--write"]) == 0
    said = capsys.readouterr().err.splitlines()
    why = "no figure in the claim of “1:4.7”: a ratio is no single number"
    assert said == [f"article.txt:3:35: {why}", "Wrote 1 claim; 0 figures left."]


def test_it_is_said_why_a_figure_is_left(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = empty_project(tmp_path, "Pilots\n\n" + "The port of Velsen has 96 pilots.\n\n" * 60)
    assert main(["suggest", "--project", str(path)]) == 1
    said = capsys.readouterr().err.splitlines()
    assert "article.txt:61:24: no claim found for “96”: the same words stand in several places" in said


def test_each_end_of_a_range_is_compared_with_the_source(tmp_path: Path) -> None:
    text = "Pay\n\nEach of them pays between £19,500 and £24,800 a year for the room, they say.\n"
    path = empty_project(tmp_path, text)
    assert main(["suggest", "--project", str(path), "--write"]) == 0
    figures = [one.figure for one in load(path).claims if one.figure]
    assert [(str(one.value), one.comparator) for one in figures] == [
        ("19500", "at-least"),
        ("24800", "at-most"),
    ]
    written = path.read_text(encoding="utf-8")
    for old, new in (("value: 19500", "value: 19000"), ("value: 24800", "value: 25800")):
        path.write_text(written.replace(old, new), encoding="utf-8")
        assert main(["check", str(path)]) == 1


def test_a_figure_that_recurs_is_named_with_the_word_before_it(tmp_path: Path) -> None:
    path = empty_project(tmp_path, "Tests\n\nReading scores were stable at 496 (2022: 496), they say.\n")
    assert main(["suggest", "--project", str(path), "--write"]) == 0
    assert [claim.quotes[0].mention for claim in load(path).claims] == [None, "2022: 496"]
    assert main(["check", str(path), "--strict"]) == 0


def test_a_month_is_written_as_the_time_of_a_figure(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = empty_project(tmp_path, "In February 1995, 96% of the known workforce were enrolled.\n")
    assert main(["suggest", "--project", str(path), "--write"]) == 0
    (claim,) = load(path).claims
    assert claim.figure is not None
    assert claim.figure.as_of == "1995-02"
    assert main(["check", "--strict", str(path)]) == 0


def test_a_quote_cut_in_two_keeps_the_time_of_its_figure(tmp_path: Path) -> None:
    text = (
        "The governor launched a public housing program in the poorest districts of the city, which had waited"
        " for it since the war and had been promised one by each of the governors before him whenever an election was near or"
        " a fire had burnt down another quarter of wooden huts, and by 1998,"
        " 52 percent of the population lived in subsidised housing, most of them as tenants of the authority,"
        " which charges the lowest rents of the region and repairs the houses itself where it can.\n"
    )
    path = empty_project(tmp_path, text)
    assert main(["suggest", "--project", str(path), "--write"]) == 0
    quotes = [quote.exact for claim in load(path).claims for quote in claim.quotes]
    first = "The governor launched a public housing program in the poorest districts of the city"
    assert quotes[0].startswith(
        f"{first} […] by 1998, 52 percent of the population lived in subsidised housing"
    )


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        (
            "The range covers 2.4 million km². It holds 30 lakes².",
            ["The range covers 2.4 million km²", "It holds 30 lakes"],
        ),
        ("It rises by 3 mm yr⁻¹. There are 1.2×10⁹.", ["It rises by 3 mm yr⁻¹", "There are 1.2×10⁹"]),
        (
            "Sie liegt auf 1.155 m ü. NHN und ist 47,35 km² groß.",
            ["Sie liegt auf 1.155 m ü. NHN und ist 47,35 km² groß"],
        ),
        ("Im 14. Jahrhundert kam das Recht.", ["Im 14. Jahrhundert kam das Recht"]),
        (
            "Sie entstand 15 v. Chr. und wuchs auf 300 Höfe.",
            ["Sie entstand 15 v. Chr. und wuchs auf 300 Höfe"],
        ),
        (
            "Fondée vers 52 av. J.-C. Le pont, long de 80 m, est beau.",
            ["Fondée vers 52 av. J.-C", "Le pont, long de 80 m, est beau"],
        ),
        (
            "It is between 130 K and 235 K. Its 9 moons are dark.",
            ["It is between 130 K and 235 K", "Its 9 moons are dark"],
        ),
    ],
)
def test_sentences_keep_powers_and_abbreviations(text: str, sentences: list[str]) -> None:
    figures = (Span(*match.span()) for match in re.finditer(r"\d+", text))
    found = (without_end(text, sentence_span(text, figure)).of(text) for figure in figures)
    assert list(dict.fromkeys(found)) == sentences


@pytest.mark.parametrize(
    ("said", "stated"),
    [
        (
            "Diesel use dropped by a third, from 9.6 million litres to 6.4 million litres.",
            {"0.333", "9600000", "6400000"},
        ),
        (
            "The link costs between €1.2 billion and €1.4 billion, and 18 houses go.",
            {"1200000000", "1400000000", "18"},
        ),
        ("江州新建住房1.35万套，其中三分之二为公共租赁住房；平均租金每月26元。", {"13500", "0.667", "26"}),
    ],
)
def test_a_figure_beside_a_part_or_a_range_has_a_claim_of_its_own(
    said: str, stated: set[str], tmp_path: Path
) -> None:
    path = empty_project(tmp_path, f"City news\n\nThe town council met.\n\n{said}\n")
    assert main(["suggest", "--project", str(path), "--write"]) == 0
    claims = load(path).claims
    assert {f"{claim.figure.quantity:f}" if claim.figure else "" for claim in claims} == stated
    assert len(claims) == len(stated)
    assert main(["check", str(path), "--strict"]) == 0


def test_a_statement_is_read_in_the_language_of_its_source(tmp_path: Path) -> None:
    told = "Die Stadt hat neue Radwege gebaut, und die Kosten sind hoch.\n\n3.200 Poller kamen hinzu.\n"
    path = empty_project(tmp_path, f"Radwege\n\n{told}")
    assert main(["suggest", "--project", str(path), "--write"]) == 0
    (claim,) = load(path).claims
    assert claim.figure is not None
    assert (str(claim.figure.value), claim.figure.unit) == ("3200", "Poller")
    (tmp_path / "article.txt").write_text(f"Radwege\n\n{told.replace('3.200', '3.300')}", encoding="utf-8")
    line = ["accept", claim.id, "--project", str(path), "--reason", "Neu gezählt.", "--yes"]
    assert main(line) == 0
    (claim,) = load(path).claims
    assert claim.statement == "3.300 Poller kamen hinzu."
    assert claim.figure is not None
    assert str(claim.figure.value) == "3300"


def test_a_committee_counts_no_members(tmp_path: Path) -> None:
    path = empty_project(tmp_path, "江州新闻\n\n市交通委员会表示，全市轨道交通里程达到412公里。\n")
    assert main(["suggest", "--project", str(path), "--write"]) == 0
    assert [claim.id for claim in load(path).claims] == ["length"]


def test_ids_of_spanish_text_are_made_of_its_nouns(tmp_path: Path) -> None:
    text = (
        "El virus en la región\n\nSolo el 32,6% de los sanitarios se ha vacunado este año en la región.\n\n"
        "En Honduras, en cambio, tres de cada diez municipios siguen en alerta.\n"
    )
    path = empty_project(tmp_path, text)
    assert main(["suggest", "--project", str(path), "--write"]) == 0
    claims = load(path).claims
    assert [claim.id for claim in claims] == ["sanitarios-vacunado-ano", "municipios-siguen-alerta"]
    assert [claim.figure and claim.figure.value for claim in claims] == [Decimal("32.6"), Decimal("0.3")]


@pytest.mark.parametrize("unit", [".", ", ", " ", "[1]", "[1].", "¹, ", "[^ab]"])
@pytest.mark.no_cover
def test_marks_inside_a_sentence_are_read_in_linear_time(unit: str) -> None:
    def ended(size: int) -> Span:
        text = "x" + unit * size + "y"
        return without_end(text, Span(0, len(text)))

    assert growth(ended, 100) < 9  # 64 where it is a cube
    assert growth(ended, 1000) < 9


@pytest.mark.parametrize(
    ("sentence", "without"),
    [
        ("It has 5 ships.[1] [2]", "It has 5 ships."),
        ("It has 5 ships. [1] [2]", "It has 5 ships. "),
        ("It has 5 ships. [1] [2].", "It has 5 ships. "),
        ("It has 5 ships[1][^ab]. ", "It has 5 ships"),
        ("It has 5 km².", "It has 5 km²"),
        ("It has 5 ships ...", "It has 5 ships"),
        ("It has 5 ships", "It has 5 ships"),
    ],
)
def test_a_sentence_goes_without_the_marks_at_its_end(sentence: str, without: str) -> None:
    assert without_end(sentence, Span(0, len(sentence))).of(sentence) == without


@pytest.mark.no_cover
def test_a_sentence_of_conjunctions_is_divided_in_linear_time() -> None:
    text = "and five ships " * 6000
    assert growth(lambda size: clause_marks(text, Span(0, 15 * size), ()), 1500) < 9


def test_a_text_is_divided_once_for_all_its_figures(monkeypatch: pytest.MonkeyPatch) -> None:
    texts: list[str] = []

    def counted(text: str) -> list[Block]:
        texts.append(text)
        return blocks(text)

    monkeypatch.setattr(sentences, "blocks", counted)
    lines = [f"Pier {number} of the harbour has 5{number} ships." for number in range(20)]
    text = "\n\n".join([*lines, "It closes.\n"])
    for line in lines:
        at = text.index(line)
        assert sentence_span(text, Span(at + 10, at + 12)).of(text) == line
    assert sentence_span(text, Span(len(text) - 1, len(text))).of(text) == "It closes."
    assert texts == [text]


def test_a_line_that_stands_a_hundred_times_is_sought_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    sought: list[str] = []

    def noted(quote: Quote, prepared: Prepared) -> Match:
        sought.append(quote.exact)
        return locate(quote, prepared)

    monkeypatch.setattr(verification, "locate", noted)
    path = empty_project(tmp_path, "In May the port of Ulm had 7 cats and 8 dogs. " * 100)
    assert main(["suggest", "--project", str(path)]) == 1
    assert capsys.readouterr().err.endswith("Suggested 0 claims; 200 figures left.\n")
    assert len(sought) == len(set(sought)) <= 10


@pytest.mark.no_cover
def test_a_sentence_of_many_figures_is_divided_in_no_time() -> None:
    def marks(size: int) -> int:
        text = "They were " + ", ".join(f"{at} in the {at}th port" for at in range(100, 100 + size)) + "."
        whole = Span(0, len(text))
        return len(clause_marks(text, whole, figures_of(text, whole)))

    assert marks(300) == 299
    assert growth(marks, 400) < 9


@pytest.mark.no_cover
def test_marks_that_strike_out_nothing_are_looked_at_once() -> None:
    assert growth(lambda size: readable("<s>" * size + "</b>"), 2000) < 9


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("a fee of ~~50~~ 60", "a fee of 60"),
        ("~~So~~ it rose", "it rose"),
        ("<s>old</s> new", "new"),
        ("5 ~~ 6", "5 ~~ 6"),
        ("a {{convert|62.4|km|mi|0}} line of {{cvt|9|t}}", "a 62.4 km line of 9 t"),
        ("| 2010 || 117,000", "2010: 117,000"),
        ("enough for 10<sup>6</sup> people, 4×10<SUP>-12</SUP> g", "enough for 10⁶ people, 4×10⁻¹² g"),
    ],
)
def test_words_of_a_statement_as_a_reader_sees_them(words: str, said: str) -> None:
    assert readable(words) == said


def test_the_figures_of_a_sentence_are_read_once(monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[str] = []

    def noted(text: str, *, beside: str = "") -> list[FigureMention]:
        read.append(text)
        return figures(text, beside=beside)

    text = "The port closed. In May it had 7 piers, 19 cranes and 23 ships. It reopened."
    sentence = sentence_span(text, Span(text.index("19"), text.index("19") + 2))
    monkeypatch.setattr(sentences, "figures", noted)
    assert [one.text for one in figures_of(text, sentence)] == ["7", "19", "23"]
    assert figures_of(text, sentence) is figures_of(text, sentence)
    assert read == ["In May it had 7 piers, 19 cranes and 23 ships."]
