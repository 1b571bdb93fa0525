"""`scifacts accept`: the only way to take a changed fact; it tells what it takes, or why it cannot."""

# ruff: noqa: E501 - a case is one line of a table
from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from scifacts.cli import main
from scifacts.project import load

if TYPE_CHECKING:
    from pathlib import Path

HEAD = """version: 1  # the format
sources:
  a: {path: a.txt}
  b: {path: b.txt}
claims:
"""


def project(tmp_path: Path, claims: str, a: str, b: str = "Nothing.\n") -> Path:
    (tmp_path / "a.txt").write_text(a, encoding="utf-8")
    (tmp_path / "b.txt").write_text(b, encoding="utf-8")
    path = tmp_path / "claims.yaml"
    path.write_text(HEAD + claims, encoding="utf-8")
    return path


def accept(path: Path, *more: str) -> int:
    return main(
        [
            "accept",
            "c",
            "--project",
            str(path),
            "--reason",
            "Recounted.",
            "--date",
            "2026-03-01",
            "--yes",
            *more,
        ]
    )


def claim(statement: str, figure: str, exact: str) -> str:
    given = f"    figure: {figure}\n" if figure else ""
    return f"  - id: c\n    statement: {statement}\n{given}    quotes:\n      - {{source: a, exact: {exact}}}  # why\n"


# statement, figure, quote, what the source says now -> statement, figure, quote, was, now
TAKEN = [
    (  # with a scale behind it, beside the claim's own figure
        ("It spends £412.6m, up from £389.1m.", "{value: 389.1, scale: million, unit: GBP}", "'It spends £412.6m, up from £389.1m'", "It spends £413m, up from £389.1m."),
        ("It spends £413m, up from £389.1m.", "{value: 389.1, scale: million, unit: GBP}", "'It spends £413m, up from £389.1m'", '"It spends £412.6m, up from £389.1m."', '"It spends £413m, up from £389.1m."'),
    ),
    (  # told in round numbers that still hold
        ("Nearly 24,000 people finished.", "{value: 23816, unit: people}", "'A total of 23,816 people finished'", "A total of 23,861 people finished."),
        ("Nearly 24,000 people finished.", "{value: 23861, unit: people}", "'A total of 23,861 people finished'", '"23,816 people"', '"23,861 people"'),
    ),
    (  # told in round numbers that hold no longer
        ("Nearly 24,000 people finished.", "{value: 23816, unit: people}", "'A total of 23,816 people finished'", "A total of 24,216 people finished."),
        ("24,216 people finished.", "{value: 24216, unit: people}", "'A total of 24,216 people finished'", '"23,816 people"', '"24,216 people"'),
    ),
    (  # in the words of the source
        ("It was let at a price not exceeding £14.2m.", "{value: 14.2, comparator: at-most, scale: million, unit: GBP}", "It was let at a price not exceeding £14.2m", "It was let at a price of £14.2m."),
        ("It was let at a price of £14.2m.", "{value: 14.2, comparator: exactly, scale: million, unit: GBP}", "It was let at a price of £14.2m", "at most 14.2 million GBP", "14.2 million GBP"),
    ),
    (  # a part that became a share
        ("Faults were in nearly three quarters.", "{value: 0.75, comparator: almost}", "Faults were in nearly three quarters of the cases", "Faults were in nearly 80 per cent of the cases."),
        ("Faults were in nearly 80 per cent.", "{value: 80, comparator: almost, unit: percent}", "Faults were in nearly 80 per cent of the cases", "almost 0.75", "almost 80%"),
    ),
    (  # another number of the sentence changed as well
        ("It carried 6.42 million people, 3.1 percent more.", "{value: 3.1, unit: percent}", "'6.42 million people, 3.1 percent more'", "It carried 6.24 million people, 0.2 percent more."),
        ("It carried 6.24 million people, 0.2 percent more.", "{value: 0.2, unit: percent}", "'6.24 million people, 0.2 percent more'", "3.1%", "0.2%"),
    ),
    (  # which the statement does not say
        ("It has 5 boats.", "{value: 5, unit: boats}", "5 boats and 7 buses", "It has 7 boats and 9 buses."),
        ("It has 7 boats.", "{value: 7, unit: boats}", "7 boats and 9 buses", "5 boats", "7 boats"),
    ),
    (  # or says before its own
        ("It rose from 7 to 5 boats.", "{value: 5, unit: boats}", "from 7 to 5 boats", "It rose from 9 to 7 boats."),
        ("It rose from 9 to 7 boats.", "{value: 7, unit: boats}", "from 9 to 7 boats", "5 boats", "7 boats"),
    ),
    (
        ("There are 160 countries.", "{value: 160, unit: countries}", "with 160 countries", "We work with 166 countries."),
        ("There are 166 countries.", "{value: 166, unit: countries}", "with 166 countries", "160 countries", "166 countries"),
    ),
    (
        ("There are 160 countries.", "160", "with 160 countries", "We work with 166 countries."),
        ("There are 166 countries.", "166", "with 166 countries", '"160"', '"166"'),
    ),
    (
        ("Some 1.2 billion yuan were spent.", "{value: 1.2, comparator: about, scale: billion, unit: CNY}", "about 1.2 billion yuan", "They spent about 1.30 billion yuan."),
        ("Some 1.30 billion yuan were spent.", "{value: 1.30, comparator: about, scale: billion, unit: CNY}", "about 1.30 billion yuan", "about 1.2 billion CNY", "about 1.30 billion CNY"),
    ),
    (
        ("They spent 1.2 billion yuan.", "{value: 1.2, scale: billion, unit: CNY}", "in that year they spent 1.2 billion yuan", "As we know, in that year they spent 900,000 yuan."),
        ("They spent 900,000 yuan.", "{value: 900000, unit: CNY}", '"in that year they spent 900,000 yuan"', "1.2 billion CNY", '"900,000 CNY"'),
    ),
    (
        ("There are more than 160 countries.", "{value: 160, comparator: more-than, unit: countries}", "with more than 160 countries", "We work with at least 170 countries."),
        ("There are at least 170 countries.", "{value: 170, comparator: at-least, unit: countries}", "with at least 170 countries", "more than 160 countries", "at least 170 countries"),
    ),
    (
        ("There are 160 countries.", "{value: 160, unit: countries}", "work with 160 countries", "We work with more than 160 countries."),
        ("There are more than 160 countries.", "{value: 160, comparator: more-than, unit: countries}", "work with more than 160 countries", "160 countries", "more than 160 countries"),
    ),
    (
        ("Emissions fell by 12 per cent.", "{value: 12, unit: percent}", "fell by 12%", "Emissions fell by 14%."),
        ("Emissions fell by 14 per cent.", "{value: 14, unit: percent}", "fell by 14%", "12%", "14%"),
    ),
    (
        ("Nine berths have power.", "{value: 9, unit: berths}", "nine berths", "Of all, eleven berths have power."),
        ("Eleven berths have power.", "{value: 11, unit: berths}", "eleven berths", "9 berths", "11 berths"),
    ),
    (
        ("In 2021 12 tugs left.", "{value: 12, unit: tugs, as_of: 2021}", "In 2021 12 tugs left", "In 2022 12 tugs left."),
        ("In 2022 12 tugs left.", "{value: 12, unit: tugs, as_of: 2022}", "In 2022 12 tugs left", "12 tugs (2021)", "12 tugs (2022)"),
    ),
    (
        ("Two of the cranes run.", "", "two of the cranes run", "Only two of the cranes run."),
        None,
    ),
    (  # a bound and a number that are both others, where the quote begins
        ("More than 160 countries joined the union.", "{value: 160, comparator: more-than, unit: countries}", "More than 160 countries joined the union", "In May about 200 countries joined the union."),
        ("About 200 countries joined the union.", "{value: 200, comparator: about, unit: countries}", "about 200 countries joined the union", "more than 160 countries", "about 200 countries"),
    ),
    (
        ("The port has over 12 tugs.", "", "has over 12 tugs", "The port has 12 tugs."),
        ("The port has 12 tugs.", "", "has 12 tugs", "The port has over 12 tugs.", "The port has 12 tugs."),
    ),
    (  # a bound that is gone, and one that is another
        ("Costs may be up to 22 million.", "{value: 22, scale: million, comparator: at-most}", "may be up to 22 million", "Costs may be 22 million."),
        ("Costs may be 22 million.", "{value: 22, scale: million, comparator: exactly}", "may be 22 million", "at most 22 million", "22 million"),
    ),
    (
        ("Costs may be up to 22 million.", "{value: 22, scale: million, comparator: at-most}", "may be up to 22 million", "Costs may be at least 22 million."),
        ("Costs may be at least 22 million.", "{value: 22, scale: million, comparator: at-least}", "may be at least 22 million", "at most 22 million", "at least 22 million"),
    ),
    (
        ("She spoke of “up to £22 million” more.", "{value: 22, scale: million, unit: GBP, comparator: at-most}", "“up to £22 million” more", "I heard “£22 million” more."),
        ("She spoke of “£22 million” more.", "{value: 22, scale: million, unit: GBP, comparator: exactly}", "“£22 million” more", "at most 22 million GBP", "22 million GBP"),
    ),
    (  # an end of a range, as the bound that it is; figure and year together
        ("The plan needs 120 to 150 jobs.", "{value: 120, comparator: at-least, unit: jobs}", "needs 120 to 150 jobs", "It needs 130 to 150 jobs."),
        ("The plan needs 130 to 150 jobs.", "{value: 130, comparator: at-least, unit: jobs}", "needs 130 to 150 jobs", "at least 120 jobs", "at least 130 jobs"),
    ),
    (
        ("The farm had 183 cows in 2025.", "{value: 183, unit: cows, as_of: 2025}", "had 183 cows in 2025", "It had 179 cows in 2024."),
        ("The farm had 179 cows in 2024.", "{value: 179, unit: cows, as_of: 2024}", "had 179 cows in 2024", "183 cows (2025)", "179 cows (2024)"),
    ),
    (  # another figure of the passage changed; the claim's own stands
        ("There were 12 tugs and over 96 ships.", "{value: 12, unit: tugs}", "had 12 tugs and over 96 ships", "It had 12 tugs and under 96 ships."),
        ("There were 12 tugs and under 96 ships.", "{value: 12, unit: tugs}", "had 12 tugs and under 96 ships", "There were 12 tugs and over 96 ships.", "There were 12 tugs and under 96 ships."),
    ),
    (
        ("There were 12 tugs.", "{value: 12, unit: tugs}", "had 12 tugs and 96 ships", "It had 12 tugs and 98 ships."),
        ("There were 12 tugs.", "{value: 12, unit: tugs}", "had 12 tugs and 98 ships", "had 12 tugs and 96 ships", "had 12 tugs and 98 ships"),
    ),
    (  # the same number twice: the one that changed is the claim's
        ("There were 12 tugs.", "12", "had 12 tugs and 12 ships", "It had 14 tugs and 12 ships."),
        ("There were 14 tugs.", "14", "had 14 tugs and 12 ships", "12", "14"),
    ),
    (  # two figures that changed places
        ("It approved 1,040 homes and rejected 320.", "{value: 320}", "'It approved 1,040 homes and rejected 320'", "It approved 320 homes and rejected 1,040."),
        ("It approved 320 homes and rejected 1,040.", "{value: 1040}", "'It approved 320 homes and rejected 1,040'", "320", "1040"),
    ),
    (  # a bound that is gone, before a share in other signs
        ("Nearly 46 per cent of tenants rent a flat.", "{value: 46, comparator: almost, unit: percent}", "Nearly 46 per cent of tenants rent a flat from the city", "46% of tenants rent a flat from the city."),
        ("46 per cent of tenants rent a flat.", "{value: 46, comparator: exactly, unit: percent}", "46% of tenants rent a flat from the city", "almost 46%", "46%"),
    ),
    (  # another number with another bound, before a passage that is found without
        ("Fewer than 40 of the 1,150 homes along the line get money.", "{value: 40, comparator: less-than}", "'Fewer than 40 of the 1,150 homes along the line get money for noise'", "Up to 45 of the 1,150 homes along the line get money for noise."),
        ("Up to 45 of the 1,150 homes along the line get money.", "{value: 45, comparator: at-most}", "'Up to 45 of the 1,150 homes along the line get money for noise'", "less than 40", "at most 45"),
    ),
    (  # in the scale that the statement has, though the source has another
        ("It earned 1.88473 trillion yuan.", "{value: 18847.3, scale: 亿, unit: CNY}", "收入18847.3亿元", "收入18847.9亿元。"),
        ("It earned 1.88479 trillion yuan.", "{value: 18847.9, scale: 亿, unit: CNY}", "收入18847.9亿元", '"18,847.3亿 CNY"', '"18,847.9亿 CNY"'),
    ),
    (  # a part that no decimal says
        ("A third of them left.", "{value: 0.33}", "A third of them left", "Two thirds of them left."),
        ("Two thirds of them left.", "{value: 0.667}", "Two thirds of them left", "0.33", "0.667"),
    ),
    (
        ("The port has 12 tugs.", "", "has 12 tugs", "The port has 13 tugs."),
        ("The port has 13 tugs.", "", "has 13 tugs", "The port has 12 tugs.", "The port has 13 tugs."),
    ),
    (  # what the statement says of another time stands beside it still; what it reckons holds again
        ("In May 165 people fell ill, 45 more than in April, and 12 in June.", "{value: 165, unit: people}", "'Of 3,600 people 165 fell ill in May, from 120 in April'", "Of 3,600 people 180 fell ill in May, from 135 in April. In June, 12 people fell ill."),
        ("In May 180 people fell ill, 45 more than in April, and 12 in June.", "{value: 180, unit: people}", "'Of 3,600 people 180 fell ill in May, from 135 in April'", "165 people", "180 people"),
    ),
]  # fmt: skip


@pytest.mark.parametrize(("before", "after"), TAKEN)
def test_what_changed_is_taken(
    before: tuple[str, str, str, str],
    after: tuple[str, str, str, str, str] | None,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    statement, figure, exact, source = before
    path = project(tmp_path, claim(statement, figure, exact), source + "\n")
    old = path.read_text(encoding="utf-8")
    assert main(["check", str(path)]) == 1
    if after is None:
        assert accept(path) == 2
        assert path.read_text(encoding="utf-8") == old
        return
    assert accept(path) == 0, capsys.readouterr().err
    statement, figure, exact, was, now = after
    history = f"    history:\n      - {{date: 2026-03-01, kind: corrected, reason: Recounted., was: {was}, now: {now}}}\n"
    history = (
        history.replace(": 160,", ': "160",')
        .replace("was: 12, now: 14}", 'was: "12", now: "14"}')
        .replace('""', '"')
    )
    text = path.read_text(encoding="utf-8")
    assert text.replace('"160"', "160").replace('"166"', "166").replace('"12"', "12").replace(
        '"14"', "14"
    ) == (HEAD + claim(statement, figure, exact) + history).replace('"160"', "160").replace(
        '"166"', "166"
    ).replace('"12"', "12").replace('"14"', "14")
    assert main(["check", str(path), "--strict"]) == 0
    assert accept(path) == 1
    assert "nothing to accept" in capsys.readouterr().err


TABLE = "Port\n\n| Cargo (million tonnes) | {} |\n|:---|---:|---:|\n| Dry bulk | {} |\n| Liquid | 97.9 | 102.3 |\n"
CELL = claim(
    "'Dry bulk: 2025 33.8 million tonnes.'",
    "{value: 33.8, scale: million, unit: tonnes, as_of: 2025}",
    "'Cargo (million tonnes) | 2025 | 2024 | […] | Dry bulk | 33.8 | 37.2'",
)
HALF = CELL.replace("bulk: 2025", "bulk: H1 2025").replace("| 2025 | 2024", "| H1 2025 | H1 2024")
HALF = HALF.replace("as_of: 2025", "as_of: 2025-01-01/2025-06-30")
CELLS = [  # the claim; years and cells now; what the claim says then, or why it is refused
    (CELL, "2025 | 2024", "34.1 | 37.2", [("33.8", "34.1")]),
    (CELL, "2025 | 2024", "34.1 | 37.4", [("33.8", "34.1"), ("37.2", "37.4")]),
    (CELL, "2025 | 2024", "33.8 | 37.4", [("37.2", "37.4")]),
    (CELL, "2026 | 2025", "33.8 | 37.2", "the statement says “2025”"),
    (CELL, "2025 | 2024", "37.2 | 33.8", "the statement says “2025”"),
    (HALF, "H1 2025 | H1 2024", "34.1 | 37.2", [("33.8", "34.1")]),
    (HALF, "H1 2026 | H1 2025", "33.8 | 37.2", "changed, and its figure is of 2025-01-01/2025-06-30"),
]


@pytest.mark.parametrize(("before", "years", "cells", "after"), CELLS)
def test_a_cell_of_a_table_keeps_the_unit_of_its_head(
    before: str,
    years: str,
    cells: str,
    after: list[tuple[str, str]] | str,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    first = "H1 2025 | H1 2024" if before is HALF else "2025 | 2024"
    path = project(tmp_path, before, TABLE.format(first, "33.8 | 37.2"))
    assert main(["check", str(path)]) == 0
    old = path.read_text(encoding="utf-8")
    (tmp_path / "a.txt").write_text(TABLE.format(years, cells), encoding="utf-8")
    assert accept(path) == (2 if isinstance(after, str) else 0)
    text = path.read_text(encoding="utf-8")
    if isinstance(after, str):
        assert (text, after in capsys.readouterr().err) == (old, True)
        return
    for was, now in after:
        old = old.replace(was, now)
    assert text.partition("    history:")[0] == old


@pytest.mark.parametrize("number", ["4,812", "4,822"])
def test_marks_of_markdown_are_no_words_to_take(number: str, tmp_path: Path) -> None:
    statement = "In 2025, **4,812 babies** were born at the hospital."
    figure = "{value: 4812, unit: babies, as_of: 2025}"
    source = f"In 2025, {number} babies were born at the hospital, 97 fewer than in 2024."
    path = project(tmp_path, claim(statement, figure, "'**4,812 babies** were born at the hospital'"), source)
    if main(["check", str(path)]):
        assert accept(path) == 0
    new = load(path).claims[0]
    assert new.statement == statement.replace("4,812", number)
    assert new.quotes[0].exact[0] not in ",."
    assert main(["check", str(path)]) == 0


def test_marks_of_the_source_name_no_figure(tmp_path: Path) -> None:
    words = "The quay has about 50 metres and the pier has about 60 metres"
    quote = f"{words}, mention: about 50 metres"
    figure = "{value: 50, comparator: about, unit: metres}"
    source = "The quay has about <b>55</b> metres and the pier has about <b>60</b> metres."
    path = project(tmp_path, claim("The quay has about 50 metres.", figure, quote), source)
    assert accept(path) == 0
    assert load(path).claims[0].quotes[0].mention == "about 55 metres"
    assert main(["check", str(path)]) == 0


TWO = """  - id: c
    statement: There are 160 countries.
    figure: {value: 160, unit: countries}
    quotes:
      - source: a
        exact: with 160 countries   # the ministry
      - {source: b, exact: in 160 countries}
"""


def test_sources_that_disagree_are_not_chosen_among(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = project(tmp_path, TWO, "We work with 166 countries.", "Seen in 170 countries.")
    old = path.read_bytes()
    assert accept(path) == 2
    err = capsys.readouterr().err
    assert "a says 166 countries, b says 170 countries" in err
    assert "--source a" in err
    assert path.read_bytes() == old


def test_a_source_that_stayed_keeps_its_figure_when_another_is_followed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = project(tmp_path, TWO, "We work with 166 countries.", "Seen in 160 countries.")
    old = path.read_bytes()
    assert accept(path) == 2
    assert "a now says 166 countries, and b still says 160 countries" in capsys.readouterr().err
    assert path.read_bytes() == old
    assert accept(path, "--source", "a") == 0
    new = load(path).claims[0]
    assert str(new.figure and new.figure.value) == "166"
    assert str(new.quotes[1].figure and new.quotes[1].figure.value) == "160"
    assert (
        "      - {source: b, exact: in 160 countries, figure: {value: 160, unit: countries}}\n"
        in path.read_text()
    )
    assert "exact: with 166 countries   # the ministry\n" in path.read_text()
    assert main(["check", str(path)]) == 0


def test_a_source_to_follow_is_one_that_the_claim_quotes(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = project(tmp_path, TWO, "We work with 166 countries.", "Seen in 160 countries.")
    assert accept(path, "--source", "b") == 2
    assert "c: b states no changed fact, another source may: " in capsys.readouterr().err
    path.write_text(path.read_text().replace("      - {source: b, exact: in 160 countries}\n", ""))
    assert accept(path, "--source", "b") == 2
    told = capsys.readouterr().err
    assert "c: no quote of it is from b" in told
    assert "it quotes a" in told


def test_both_sources_changed_alike(tmp_path: Path) -> None:
    path = project(tmp_path, TWO, "We work with 166 countries.", "Seen in 166 countries.")
    assert accept(path) == 0
    assert main(["check", str(path), "--strict"]) == 0


REFUSED = [
    ("5 boats and 5 buses.", "{value: 5, unit: boats}", "5 boats and 5 buses", "It has 6 boats and 7 buses.", "changed beside its figure"),
    ("Exports rose by 12%.", "{value: 12, unit: percent}", "Exports rose by 12%", "Exports fell by 12%.", "the direction"),
    ("It was approved.", "", "it was approved", "Here it was not approved.", "a negation"),
    ("12 tugs left.", "{value: 12, unit: tugs}", "12 tugs left", "Between 12 and 15 tugs left.", "range"),
    ("12 tugs left.", "{value: 12, unit: tugs}", "some 12 tugs left the harbour", "In May some 43 tugs left the harbour. " + "The sea was calm. " * 20 + "In June some 57 tugs left the harbour.", "any of 2 passages"),
    ("She may cut as many as 150 posts.", "{value: 150, unit: posts, comparator: at-most}", "cut as many as 150 posts", "She may cut between 120 and 150 posts.", "range"),
    ("2,300 people have it.", "{value: 2300, unit: people}", "'2,300 people have it'", "One in 2,300 people have it.", "“One in 2,300”, which no decimal says"),
    ("It has 12 tugs and 14 boats.", "{value: 12, unit: tugs}", "has 12 tugs and 14 boats", "It has old tugs and 15 boats.", "no longer states 12 tugs"),
    ("It has 12 tugs and 14 boats.", "{value: 12, unit: tugs}", "has 12 tugs and 14 boats", "It has 14 boats.", "no longer states 12 tugs"),
    ("It has 12 tugs and 96 ships.", "{value: 12, unit: tugs}", "has 12 tugs and 96 ships", "It has 12 tugs and ships.", "“96” is gone"),
    ("There are ten boats and 5 cars.", "{value: 5, unit: cars}", "10 boats and 5 cars", "It has 12 boats and 5 cars.", "“10” changed beside its figure"),
    ("12 tugs left.", "{value: 12, unit: tugs}", "12 tugs left the port", "The sea is wide.", "no source states"),
    ("Tenants pay £4.65 a week more.", "{value: 4.65, unit: GBP per week}", "Tenants pay £4.65 a week more from April", "Tenants pay an extra £4.65 a week from April.", "“more” is gone"),
    ("It is the second-largest rise, 6%.", "{value: 6, unit: percent}", "'the second-largest rise, 6%'", "It is the largest rise, 6%.", "changed beside its figure"),
    ("It employs 2,310 people, among them 1,475 drivers.", "{value: 1475, unit: drivers}", "'The firm employs 2,310 people, among them 1,475 drivers'", "The firm employs 2,310 people. It is short of about 120 drivers.", "no longer states 1,475 drivers"),
    ("Punctuality rose to 91.4%.", "{value: 91.4, unit: percent}", "'Punctuality rose to 91.4%, from 88.9% a year before'", "Punctuality fell to 88.9%, from 91.4% a year before.", "the direction"),
    # figures that were reckoned from what changed, or round it
    ("'There were 80 incidents, 37 more than before.'", "{value: 80, unit: incidents}", "the number of incidents rose from 43 to 80", "In May, the number of incidents rose from 43 to 90.", "would still say “37”"),
    ("'The wait fell by 12 weeks in two years, to 19.'", "{value: 19, unit: weeks}", "'The wait is 19 weeks. Two years ago it was 31 weeks'", "The wait is 17 weeks. Two years ago it was 31 weeks.", "would still say “12 weeks”"),
    ("'Calls rose by 291 to 14,012.'", "{value: 14012, unit: calls}", "'Calls rose from 13,721 to 14,012'", "Calls rose from 13,721 to 14,920 last year.", "would still say “291”"),
    ("'24.2% of pupils, or nearly a quarter, missed it.'", "{value: 24.2, unit: percent}", "24.2% of pupils missed it", "In all, 18.2% of pupils missed it.", "would still say “nearly a quarter”"),
    ("'162 of 3,600 people, or 4.5%, fell ill.'", "{value: 162, unit: people}", "'Of 3,600 people 162 fell ill'", "Of 3,600 people 180 fell ill.", "would still say “4.5%”"),
]  # fmt: skip


@pytest.mark.parametrize(("statement", "figure", "exact", "source", "why"), REFUSED)
def test_what_is_not_clear_is_refused(
    statement: str,
    figure: str,
    exact: str,
    source: str,
    why: str,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    path = project(tmp_path, claim(statement, figure, exact), source)
    old = path.read_bytes()
    assert accept(path) == 2
    assert why in capsys.readouterr().err
    assert path.read_bytes() == old


def test_an_editor_says_what_is_stated_now(tmp_path: Path) -> None:
    path = project(
        tmp_path,
        claim("Exports rose by 12%.", "{value: 12, unit: percent}", "Exports rose by 12%"),
        "Exports fell by 12%.",
    )
    assert accept(path, "--statement", "Exports fell by 12%.") == 0
    new = load(path).claims[0]
    assert (new.statement, new.quotes[0].exact) == ("Exports fell by 12%.", "Exports fell by 12%")
    assert (new.history[0].was, new.history[0].now) == ("Exports rose by 12%.", "Exports fell by 12%.")


def test_a_figure_that_changed_places_with_another_follows_its_place(tmp_path: Path) -> None:
    path = project(
        tmp_path,
        claim(
            "Punctuality rose to 91.4%.",
            "{value: 91.4, unit: percent}",
            "'Punctuality rose to 91.4%, from 88.9% a year before'",
        ),
        "Punctuality fell to 88.9%, from 91.4% a year before.",
    )
    assert accept(path, "--statement", "Punctuality fell to 88.9%.") == 0
    new = load(path).claims[0]
    assert (str(new.figure and new.figure.value), new.statement) == ("88.9", "Punctuality fell to 88.9%.")
    assert main(["check", str(path), "--strict"]) == 0


def test_nothing_is_written_unasked(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    path = project(tmp_path, claim("12 tugs left.", "12", "12 tugs left"), "13 tugs left.")
    old = path.read_bytes()
    line = ["accept", "c", "--project", str(path), "--reason", "x"]
    assert main([*line, "--dry-run"]) == 0
    assert "+    statement: 13 tugs left." in capsys.readouterr().out
    assert main(line) == 2
    assert "add --yes" in capsys.readouterr().err
    for answer, status in (("n\n", 1), ("", 1), ("y\n", 0)):
        assert path.read_bytes() == old

        class Terminal:
            def isatty(self) -> bool:
                return True

            def readline(self) -> str:
                return answer  # noqa: B023 - read at once

        monkeypatch.setattr("sys.stdin", Terminal())
        assert main(line) == status
    assert path.read_bytes() != old


def test_the_day_is_that_of_the_clock(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    path = project(tmp_path, claim("12 tugs left.", "12", "12 tugs left"), "13 tugs left.")
    assert main(["accept", "c", "--project", str(path), "--reason", "x", "--yes"]) == 0
    assert load(path).claims[0].history[0].date == "2023-11-14"


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--reason", " "), "--reason: blank\n  = help: say it in words\n"),
        (("--reason", "x", "--statement", ""), "--statement: blank\n  = help: say it in words\n"),
        (("--reason", "x", "--date", "2026-13-01"), "--date: not a date that exists: '2026-13-01'\n"),
    ],
)
def test_a_value_that_the_file_would_not_take(
    words: tuple[str, ...], said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = project(tmp_path, claim("12 tugs left.", "12", "12 tugs left"), "13 tugs left.")
    assert main(["accept", "c", "--project", str(path), "--yes", *words]) == 2
    assert capsys.readouterr().err.startswith(f"error: {said}")


def test_a_date_that_is_none_is_refused(tmp_path: Path) -> None:
    path = project(tmp_path, claim("12 tugs left.", "12", "12 tugs left"), "13 tugs left.")
    old = path.read_bytes()
    assert accept(path, "--date", "2026-13-01") == 2
    assert accept(path, "--claim", "d") == 2
    assert main(["accept", "d", "--project", str(path), "--reason", "x"]) == 2
    assert path.read_bytes() == old


MORE = """  - id: d
    statement: It has 7 boats.
    figure: {value: 7, unit: boats}
    quotes:
      - {source: b, exact: It has 7 boats}
"""


@pytest.mark.parametrize(
    ("b", "status", "taken"),
    [
        ("It has 8 boats.", 0, ("13 tugs left.", "It has 8 boats.")),
        ("It has 7 boats.", 1, ("13 tugs left.", "It has 7 boats.")),
        ("It has between 7 and 9 boats.", 2, ("13 tugs left.", "It has 7 boats.")),
    ],
)
def test_several_claims_are_taken_in_one_run(
    b: str, status: int, taken: tuple[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = project(tmp_path, claim("12 tugs left.", "12", "12 tugs left") + MORE, "13 tugs left.", b)
    line = ["accept", "d", "c", "--project", str(path), "--reason", "x", "--yes"]
    assert main([*line, "--statement", "x"]) == 2
    assert "--statement says what one claim states" in capsys.readouterr().err
    assert main(line) == status
    said = capsys.readouterr()
    assert "+    statement: 13 tugs left." in said.out
    assert "c: “12” is now “13”." in said.err
    assert ("+    statement: It has 8 boats." in said.out) is (status == 0)
    assert "nothing to accept" in said.err if status == 1 else "error: d:" in said.err if status else True
    assert tuple(one.statement for one in load(path).claims) == taken
    assert [len(one.history) for one in load(path).claims] == [1, int(status == 0)]
