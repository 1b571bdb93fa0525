"""`scifacts suggest`: one fact of several articles is one claim; names and statements that say something."""

# ruff: noqa: E501 - sentences are written as they come
from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from scifacts.cli import main
from scifacts.model import Claim, Comparator, Figure, Project, SiteSettings, Source
from scifacts.project import load
from scifacts.report import make_report
from scifacts.sources.metadata import read_metadata
from scifacts.suggest import suggested
from scifacts.suggest.joining import fact_of

if TYPE_CHECKING:
    from pathlib import Path


def claims_of(*texts: str) -> tuple[Claim, ...]:
    sources = tuple(
        Source(id=f"s{number}", path=f"s{number}.txt", title="T", text=text)
        for number, text in enumerate(texts)
    )
    project = Project("", "claims.yaml", SiteSettings(title="T"), sources, ())
    return suggested(make_report(project)).claims


SAME = [
    ("The port employs 1,260 people.", "The port employs 1,260 people, including 740 drivers."),
    ("The port handled 18.4 million tonnes.", "The port handled  18.4 million tonnes."),
    ("In 2025, 96 ships called.", "In 2025, 96 ships called."),
]
OTHER = [
    ("Smoking fell among 37 percent of men in Lindau.", "Smoking fell among 37 percent of women in Lindau."),
    ("Exports rose by 12.5 percent in March.", "Exports fell by 12.5 percent in March."),
    ("The port employs 1,260 people.", "The port employs over 1,260 people."),
    ("The port employs 1,260 people.", "The port employs 1,260 pilots."),
    ("In 2024, 96 ships called.", "In 2025, 96 ships called."),
    ("The port has 96 pilots.", "The harbour railway owns 96 wagons and hires pilots."),
    ("The port has 96 pilots.", "The port has 97 pilots."),
    ("The code of the lock is 96.", "Codes\n\n96\n\nThe keeper knows them."),
]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_one_fact_of_two_articles_is_one_claim(one: str, other: str) -> None:
    first = claims_of(one, other)[0]
    assert [quote.source_id for quote in first.quotes] == ["s0", "s1"]
    assert [quote.source_id for quote in claims_of(other, one)[0].quotes] == ["s0", "s1"]


@pytest.mark.parametrize(("one", "other"), OTHER)
def test_another_fact_is_another_claim(one: str, other: str) -> None:
    for claims in (claims_of(one, other), claims_of(other, one)):
        assert [len(claim.quotes) for claim in claims] == [1] * len(claims)
        assert len(claims) > 1


def test_what_is_repeated_in_one_article_stays_apart() -> None:
    """A reader of the site would take two quotes of one article for two witnesses."""
    assert len(claims_of("The port has 96 pilots.\n\nIt grows. The port has 96 pilots.")) == 2


def test_three_articles_are_three_quotes(tmp_path: Path) -> None:
    for name in "abc":
        (tmp_path / f"{name}.txt").write_text(f"News {name}\n\nThe port has 96 pilots.\n", encoding="utf-8")
    assert main(["init", str(tmp_path)]) == 0
    path = tmp_path / "claims.yaml"
    text = path.read_text(encoding="utf-8")
    path.write_text(text[: text.index("claims:")] + "claims: []\n", encoding="utf-8")
    assert main(["suggest", "--project", str(path), "--write"]) == 0
    assert [len(claim.quotes) for claim in load(path).claims] == [3]
    assert main(["check", str(path), "--strict"]) == 0
    assert main(["coverage", str(path), "--fail-under", "100"]) == 0


def test_equal_quantities_are_equal_however_they_are_written() -> None:
    one = Figure(Decimal("1.2"), Comparator.ABOUT, "kilometers", "million", None)
    other = Figure(Decimal("1200000"), Comparator.ABOUT, "kilometres", None, None)
    assert fact_of(one) == fact_of(other)


NAMES = [
    ("Carried passengers rose by 6.3 percent.", "carried-passengers-change"),
    ("The share of cyclists was 12 percent more than before.", "share-cyclists-change"),
    ("The share of cyclists was 12 percent.", "share-cyclists"),
    ("Es kamen 48,2 Millionen Fahrgäste.", "fahrgaste"),
    ("全市共有86辆有轨电车。", "trams"),
    ("全市共有86只蝴蝶。", "s0-count"),
    ("去年全年净利润为51亿美元。", "net-profit"),
    ("出口同比增长6.3%。", "exports-change"),
    ("市议会通过了4.12亿英镑的预算。", "budget"),
    ("GDP达到3.2万亿元。", "gdp"),
    ("| 线路 Line | 人 Riders |\n|---|--:|\n| 北 North | 86 |\n", "north-riders"),
    ("同比增长6.3%。", "s0-percent"),
    ("The council owns homes on 6 streets.", "streets"),
    ("Der Verband rechnet mit Kosten von 1,2 Millionen Franken bis 2035.", "verband-rechnet-kosten"),
    ("| Mode | Vehicles |\n|------|---------:|\n| Tram | 86 |\n", "tram-vehicles"),
    ("| Year | Births |\n|------|---------:|\n| 2024/25 | 86 |\n", "births-2024-25"),
    ("Temperatures in ward B7 reached 31.5 °C in July.", "temperatures-ward-b7"),
    ("Shares in MedStaff PLC, the biggest supplier of nurses, fell 3.25 pence.", "shares-medstaff-plc"),
    ("I would say a quarter of that is urgent.", "urgent"),
    ("In the north 1,200 people were hurt.", "north"),
    ("The fee is 7 pounds a head.", "fee"),
    ("It pays 12 per day to drivers.", "pays"),
    ("The lake lies {{convert|212|m|ft}} up.", "lake-lies"),
]


@pytest.mark.parametrize(("text", "name"), NAMES)
def test_a_name_says_what_is_counted(text: str, name: str) -> None:
    assert claims_of(text)[0].id == name


# Sentences of several figures, and the id of the claim for each.
SEVERAL = [
    ("Annual pass: &euro;60 (from January: &euro;72)", ["annual-pass", "annual-pass-2"]),
    ("The council owns 6,400 homes, of which 210 are empty.", ["homes", "homes-empty"]),
    ("Of 870 voters, 92 percent of them voted.", ["voters", "voters-voted-share"]),
    ("Fares rose by 20 pence to £2.90.", ["fares-change", "fares"]),
    ("Yesterday 47 of 52 glaciers retreated.", ["glaciers-retreated", "glaciers"]),
    ("The club has won nine of its last ten matches.", ["matches-won", "matches"]),
    ("Effects were seen in 74 patients (6.1 percent).", ["patients", "patients-share"]),
    ("Its area shrank from 12.6 to 11.9 square kilometres.", ["area-shrank-from", "area-shrank-to"]),
    ("It spends £58 million on schools, £23 million on roads.", ["spends-schools", "spends-roads"]),
    ("Attendance was 41,870, 4.5 percent more than a year ago.", ["attendance", "attendance-change"]),
    (
        "The Aletsch is 22.6 km long, and retreated by 52 metres.",
        ["aletsch", "aletsch-retreated"],
    ),
    ("Die Fläche sank von 12,6 auf 11,9 Hektar.", ["flache-from", "flache-to"]),
    ("Around 340 nurses came, more than half of them from Kerala.", ["nurses", "nurses-kerala"]),
    ("A wall of 6 feet at Velsen cost £340.", ["wall", "wall-velsen-cost"]),
    ("Some 12 ferries at Velsen cost £340.", ["ferries", "ferries-velsen-cost"]),
    ("Twelve ferries cost £340.", ["ferries", "ferries-cost"]),
    ("On the A12 at Velsen costs rose to £340.", ["a12-velsen-costs"]),
    ("It has 47 homes, and sold 12 homes.", ["homes", "homes-2"]),
    ("The port has 47 homes; 12 at the homes.", ["homes", "homes-count"]),
    ("Some 350 homes for 1,200 people were built.", ["homes", "homes-people"]),
    ("FROST: Forty-seven have left, and fifty-two have sailed.", ["frost", "sailed"]),
    ("12 Fans wurden verletzt, 3 davon schwer.", ["fans", "fans-schwer"]),
    ("面积从12.6平方公里减至11.9平方公里。", ["area-from", "area-to"]),
    ("学校5800万英镑，道路2350万英镑。", ["schools", "roads"]),
]


@pytest.mark.parametrize(("text", "names"), SEVERAL)
def test_each_figure_of_a_sentence_has_a_name_of_its_own(text: str, names: list[str]) -> None:
    assert [claim.id for claim in claims_of(text)] == names


# Sentences of several figures, and as much of them as states each.
TOLD = [
    (
        "Norbank earned $1.42 billion, up 12 percent from $1.27 billion.",
        ["Norbank earned $1.42 billion.", None, None],
    ),
    ("Revenue was $4.9 billion, while costs were $2.2 billion.", ["Revenue was $4.9 billion.", "Costs were $2.2 billion."]),
    ("It earned $4.9 billion, while its costs were $2 billion.", ["It earned $4.9 billion.", None]),
    ("In 2025 it had 5 tugs; 3 ships burned.", ["In 2025 it had 5 tugs.", None]),  # the time stays
    ("Of 31 stages, 12 have no steps.", [None, None]),
    ("Between May and July, the port took 5 ships, up from 3.", ["Between May and July, the port took 5 ships.", None]),
    ("Tax rises by 4.9 percent; a home pays £1,870.", ["Tax rises by 4.9 percent.", "A home pays £1,870."]),
    ("It owns 5 boats, 6 buses and 7 trams.", ["It owns 5 boats.", None, None]),
    ("It moved 5 tonnes of grain, oil and coal, up 6 percent.", ["It moved 5 tonnes of grain, oil and coal.", None]),
    ("It hires 31 people and plans to cut between 12 and 15 jobs.", [None, None, None]),
    ("La excavación, que ocupa ya 560 metros cuadrados, ha costado 13 millones de euros.", [None, None]),
    ("It taught 912 students at the country's 47 universities and 112 colleges, up from 870.", ["It taught 912 students at the country's 47 universities and 112 colleges."] * 3 + [None]),
    ("It was first with a mean of 514 points, 4 points more than before.", ["It was first with a mean of 514 points.", None]),
    ("It works in 12 ports, 5 lakes and 7 rivers, up from 20.", ["It works in 12 ports, 5 lakes and 7 rivers."] * 3 + [None]),
    ("It hires 31 people (of whom 12 sail, 3 of them far).", [None, None, None]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "statements"), TOLD)
def test_a_statement_says_what_its_figure_needs(text: str, statements: list[str | None]) -> None:
    assert [claim.statement for claim in claims_of(text)] == [one or text for one in statements]


STATEMENTS = [
    ("| Mode | Vehicles |\n|---|--:|\n| Bus | 5 |\n| Tram | 86 |\n", "Tram: Vehicles 86."),
    ("| Tram | 86 |\n", "Tram: 86."),  # no head says what is counted
    ("Heads\n|---|---|\n| Tram | 86 |\n", "Tram: 86."),
    ("Month | Boats\n--- | ---\nMay | 86\n", "May: Boats 86."),  # no bars at the edges
    ("Year    Boats  Within 4 h\n2024    12     86\n2025    14     88\n", "2025: Within 4 h 88."),
    (
        "| Cargo (million tonnes) | Port |\n|---|--:|\n| Dry bulk | 33.8 |\n",
        "Dry bulk: Port 33.8 million tonnes.",
    ),
    ("| Age | Out of work |\n|---|--:|\n| 15-24 | 86 |\n", "Age 15-24: Out of work 86."),
    (
        "Table 2: Ships lost (thousand)\n\n| Sea | Number |\n|---|--:|\n| Red Sea | 86 |\n",
        "Ships lost (thousand) – Red Sea: Number 86.",
    ),
    (
        "Boote in Tausend\n\n| Ort | Zahl |\n|---|--:|\n| Lindau | 86 |\n",
        "Boote – Lindau: Zahl 86 Tausend.",
    ),
    (
        "Ships (thousand)\n\n| Sea | Size (m²) |\n|---|--:|\n| Red Sea | 86 |\n",
        "Ships – Red Sea: Size 86 m².",
    ),
    ("It met.\n\n| Sea | Number |\n|---|--:|\n| Red Sea | 86 |\n", "Red Sea: Number 86."),
    ("### 2. 830,000\nFirst-graders. They are many.\n", "830,000: First-graders."),
    (
        "## 1. 1,2 Millionen\nMitglieder zählen die Vereine.\n",
        "1,2 Millionen: Mitglieder zählen die Vereine.",
    ),
    (
        "830,000\nfirst-graders have come to school this year.\n",
        "830,000 first-graders have come to school this year.",
    ),
    ("### 3.1 Pay\n\nThey hired 86 pilots.\n", "They hired 86 pilots."),
    ("[1] Without the lake it has 86 boats.", "Without the lake it has 86 boats."),
    ("1) Ohne die Pacht sind es 86 Boote.", "Ohne die Pacht sind es 86 Boote."),
    ("Q: How many?\n\nA: The city has 86 boats.", "The city has 86 boats."),
    ("Frage: Wie viele?\n\nAntwort: Die Stadt hat 86 Boote.", "Die Stadt hat 86 Boote."),
    ("- In 2025, **4,812 babies** came.", "In 2025, 4,812 babies came."),
    ("The *rate* of `a` was __12%__.", "The rate of a was 12%."),
    ("It has 5 boats, says [Ida Berg](https://example.org/a_(b)).", "It has 5 boats, says Ida Berg."),
    ('"It has 5 boats. It is glad," she said.', "It has 5 boats."),
    ('It is glad. "Now we have 5 boats."', '"Now we have 5 boats."'),
    ('He said: "We sank 5 boats. We wept."', 'He said: "We sank 5 boats".'),
    ('"We wept. We sank 5 boats, and are sad," he said.', '"We sank 5 boats, and are sad," he said.'),
    ("Er klagte: „Wir verloren 5 Boote. Schade.“", "Er klagte: „Wir verloren 5 Boote“."),
    ("他说：“我们有86辆电车。”", "他说：“我们有86辆电车。”"),
    (
        "The council of the old town of Harpenden and of the town of Berkham-\nsted by the canal has 5 boats.",
        "The council of the old town of Harpenden and of the town of Berkham-sted by the canal has 5 boats.",
    ),
    (
        "The council said on Monday that it will now have for all of its two-\nand three-year terms 5 boats.",
        "The council said on Monday that it will now have for all of its two- and three-year terms 5 boats.",
    ),
    ("Why did the 5 boats sink?", "Why did the 5 boats sink?"),
    ("It lost £12.4m. In May it had 5 boats.", "In May it had 5 boats."),
    ("It was 31.5 °C. In May it had 5 boats.", "In May it had 5 boats."),
    ("It weighs 30 t. In May it had 5 boats.", "In May it had 5 boats."),
    ("Mr J. Smith has 5 boats.", "Mr J. Smith has 5 boats."),
    (
        "'''Lake Orsa''' is big.{{cite|2}} '''It''' has {{convert|84|km2|sqmi}} of water.",
        "It has 84 km² of water.",
    ),
    ("Lindau, 14 January 2026 — The city has 96 ferries.", "The city has 96 ferries."),
]


@pytest.mark.parametrize(("text", "statement"), STATEMENTS)
def test_a_statement_stands_alone(text: str, statement: str) -> None:
    assert claims_of(text)[-1].statement == statement


def test_the_head_of_a_document_ends_at_a_table() -> None:
    said = read_metadata("Fleet of the city, 31 December 2025\n\n| Mode | Vehicles |\n")
    assert (said.title, said.publisher) == ("Fleet of the city, 31 December 2025", None)


def test_a_title_of_which_ascii_leaves_digits_gives_no_id(tmp_path: Path) -> None:
    (tmp_path / "05-zh.txt").write_text("林道市2025年度报告\n\n共有86辆。\n", encoding="utf-8")
    assert main(["init", str(tmp_path)]) == 0
    assert [source.id for source in load(tmp_path).sources] == ["05-zh"]


WRITTEN = """\
version: 1
sources:
  one: {path: one.txt, title: One}
  two: {path: two.txt, title: Two}
claims:
  - id: staff  # mine
    statement: The port employs 1,260 people.
    figure: {value: 1260%s}
    quotes: [{source: one, exact: "%s"}]
"""


def grown(tmp_path: Path, figure: str, exact: str, two: str, *line: str) -> tuple[int, str]:
    """The status of `suggest` in a project with a claim about the first article, and claims.yaml then."""
    (tmp_path / "one.txt").write_text(
        "In 2025, the port employs 1,260 people. It rained.\n", encoding="utf-8"
    )
    (tmp_path / "two.txt").write_text(two, encoding="utf-8")
    path = tmp_path / "claims.yaml"
    path.write_text(WRITTEN % (figure, exact), encoding="utf-8")
    status = main(["suggest", "--project", str(path), *line])
    return status, path.read_text(encoding="utf-8")


@pytest.mark.parametrize("figure", ["", ", unit: people", ", as_of: 2025", ", scale: null"])
@pytest.mark.parametrize(
    "two", ["The port employs 1,260 people, they say.\n", "The  port employs\n1,260 people.\n"]
)
def test_a_claim_that_is_there_gets_the_quote(
    figure: str, two: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    exact = "the port employs 1,260 people"
    status, text = grown(tmp_path, figure.replace(", scale: null", ""), exact, two, "--write")
    assert status == 0
    assert (
        capsys.readouterr().err == "Wrote 0 claims and 1 quote for 1 claim already there; 0 figures left.\n"
    )
    (claim,) = load(tmp_path).claims
    assert [quote.source_id for quote in claim.quotes] == ["one", "two"]
    assert "  - id: staff  # mine\n" in text
    assert main(["check", str(tmp_path), "--strict"]) == 0
    assert main(["coverage", str(tmp_path), "--fail-under", "100"]) == 0


@pytest.mark.parametrize(
    ("exact", "quotes"), [("employs 1,260 people", 1), ("The company of the port employs 1,260 people", 2)]
)
def test_a_quote_that_says_as_much_is_enough(exact: str, quotes: int, tmp_path: Path) -> None:
    """The editor's statement is in other words than the sources."""
    text = "The company of the port employs 1,260 people"
    for name in ("one", "two"):
        (tmp_path / f"{name}.txt").write_text(f"{text}.\n", encoding="utf-8")
    written = (WRITTEN % ("", exact)).replace("The port employs 1,260 people", "The payroll counts 1,260")
    (tmp_path / "claims.yaml").write_text(written, encoding="utf-8")
    assert main(["suggest", "--project", str(tmp_path), "--write"]) == 0
    assert len(load(tmp_path).claims[0].quotes) == quotes


@pytest.mark.parametrize(
    ("figure", "exact", "two"),
    [
        ("", "employs 1,260 people", "The railway employs 1,260 people.\n"),
        ("", "the port employs 1,260 people", "In 2024, the port employs 1,260 people.\n"),
        ("", "the port employs 1,260 people", "The port employs 1,260 pilots.\n"),
        (", unit: people", "the port employs 1,260 people", "The port employs over 1,260 people.\n"),
        ("", "the port employs 1,620 people", "The port employs 1,260 people.\n"),  # it fails its check
    ],
)
def test_another_fact_than_the_one_there_is_another_claim(
    figure: str, exact: str, two: str, tmp_path: Path
) -> None:
    _, text = grown(tmp_path, figure, exact, two, "--write")
    assert all(len(claim.quotes) == 1 for claim in load(tmp_path).claims)
    assert text.count("- id: ") >= 2


def test_quotes_for_a_claim_there_are_printed_as_comments(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    exact, two = "the port employs 1,260 people", "The port employs 1,260 people. It has 96 pilots.\n"
    grown(tmp_path, "", exact, two)
    out = capsys.readouterr().out
    assert out.startswith("  - id: pilots\n")
    assert (
        "  # for the quotes of staff:\n  #     - source: two\n  #       exact: The port employs 1,260 people\n"
        in out
    )
    path = tmp_path / "claims.yaml"
    path.write_text(path.read_text(encoding="utf-8") + out, encoding="utf-8")
    assert [claim.id for claim in load(tmp_path).claims] == ["staff", "pilots"]


def test_each_end_of_a_range_of_two_articles_is_one_claim() -> None:
    claims = claims_of("It plans to cut between 12 and 15 jobs.", "It plans to cut between 12 and 15 jobs.")
    figures = [(str(one.figure.value), one.figure.comparator) for one in claims if one.figure]
    assert figures == [("12", "at-least"), ("15", "at-most")]
    assert [[quote.source_id for quote in one.quotes] for one in claims] == [["s0", "s1"]] * 2


# A text, and what is quoted for its last figure.
QUOTED = [
    ("BRANNOCK, June 18 (NNW) -- Shares in MedStaff PLC, its biggest supplier, fell 3.25 pence to 118.5 pence.", "Shares in MedStaff PLC, its biggest supplier, fell 3.25 pence to 118.5 pence"),
    ("However, the port of Velsen hired 5 pilots, bought a tug and sold 7 boats.", "the port of Velsen hired 5 pilots, bought a tug and sold 7 boats"),
    ("In 2025, **4,812 babies** came.", "In 2025, 4,812 babies came"),
    ("> The port of Velsen has 5 pilots, they say, and 7 boats.", "The port of Velsen has 5 pilots, they say, and 7 boats"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "exact"), QUOTED)
def test_a_quote_holds_what_its_statement_says(text: str, exact: str) -> None:
    assert claims_of(text)[-1].quotes[0].exact == exact


def test_a_quote_that_must_be_cut_keeps_the_subject() -> None:
    between = ", and hired pilots for the " + ", the ".join(["northern harbour and the yard"] * 12)
    text = f"Shares in MedStaff PLC of Velsen rose by 4 pence{between}, and its two yards were sold for 118.5 pence."
    exact = claims_of(text)[-1].quotes[0].exact
    assert (
        exact
        == "Shares in MedStaff PLC of Velsen rose by 4 pence […] its two yards were sold for 118.5 pence"
    )


@pytest.mark.parametrize("row", ["2025", "2024/25", "*2025*"])
@pytest.mark.parametrize("turned", [False, True])
def test_a_cell_has_the_time_of_its_row_or_column(row: str, turned: bool) -> None:
    text = f"| Year | Births |\n|---|---|\n| {row} | 86 |\n"
    if turned:
        text = f"| Place | {row} |\n|---|---|\n| Velsen | 86 |\n"
    claim = claims_of(text)[-1]
    assert claim.figure is not None
    assert claim.figure.as_of == ("2024/2025" if "/" in row else "2025")
