"""docs/comparison.md: what it says of scifacts itself holds."""

from __future__ import annotations

from pathlib import Path

import pytest

from scifacts._version import __version__
from scifacts.cli import main

PAGE = (Path(__file__).resolve().parents[1] / "docs" / "comparison.md").read_text(encoding="utf-8")
QUOTE = "the country's sci-tech cooperation relations with more than 160 countries and regions"
SOURCE = f"The ministry spoke of {QUOTE} on Friday.\n"
LATER = "160 countries and regions that have relations with it"
ROWS = [
    ("the same words", SOURCE, "160", QUOTE, 0, ""),
    ("the claim says 180", SOURCE, "180", QUOTE, 1, "SF201"),
    (
        "curly apostrophe, line break, no-break space",
        SOURCE.replace("'", "’").replace("more than", "more\nthan").replace("160 c", "160\u00a0c"),
        "160",
        QUOTE,
        0,
        "",
    ),
    ("`scitech` for `sci-tech`", SOURCE.replace("sci-tech", "scitech"), "160", QUOTE, 0, ""),
    (
        "`relationships` for `relations`",
        SOURCE.replace("relations", "relationships"),
        "160",
        QUOTE,
        0,
        "SF102",
    ),
    ("`166` for `160`", SOURCE.replace("160", "166"), "160", QUOTE, 1, "SF202"),
    ("`almost more than 160`", SOURCE.replace("with more", "with almost more"), "160", QUOTE, 1, "SF202"),
    (
        "`almost 160`, and the quote begins at `160`",
        f"The ministry spoke of almost {LATER}.\n",
        "160",
        LATER,
        1,
        "SF204",
    ),
]


@pytest.mark.parametrize(
    ("row", "source", "value", "quote", "status", "rule"), ROWS, ids=[row[0] for row in ROWS]
)
def test_a_row_holds(
    row: str,
    source: str,
    value: str,
    quote: str,
    status: int,
    rule: str,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    (tmp_path / "a.txt").write_text(source, encoding="utf-8")
    (tmp_path / "claims.yaml").write_text(
        f"""\
version: 1
sources: {{a: {{path: a.txt}}}}
claims:
  - id: partners
    statement: China has relations with more than {value} countries and regions.
    figure: {{value: {value}, comparator: more-than, unit: countries and regions}}
    quotes:
      - {{source: a, exact: "{quote}"}}
""",
        encoding="utf-8",
    )
    assert main(["check", "-q", "--output-format", "concise", str(tmp_path)]) == status
    assert [rule] == [line.split()[1] for line in capsys.readouterr().out.splitlines()] or not rule
    shown = next(line for line in PAGE.splitlines() if line.startswith(f"| {row} |")).split("|")[2].strip()
    assert shown.startswith(("green", "red")[status])
    assert rule in shown or rule == "SF102"


def test_the_page_has_every_row_and_the_version() -> None:
    table = PAGE.split("|---|---|---|---|---|\n")[1].split("\n\n")[0]
    assert len(table.splitlines()) == len(ROWS)
    assert f"| `scifacts` | {__version__} |" in PAGE
