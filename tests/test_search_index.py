"""What the search looks in: all that is published and nothing else, as a script that no text can break."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from decimal import Decimal
from typing import Any

from scifacts.model import Claim, Figure, Report
from scifacts.site import render
from site_reports import CANARY, EXCERPT, HARM, every_status, found, hostile, report, result, source, swapped


def index_of(of: Report) -> dict[str, Any]:
    """The index as a browser would read it."""
    files = render(of)
    named = re.fullmatch(
        r'scifactsSearch\("(assets/search\.[0-9a-f]{10}\.js)"\);\n', files["assets/search.js"].decode()
    )
    assert named is not None
    text = files[named[1]].decode()
    assert text.startswith("scifactsFound(")
    assert text.endswith(");\n")
    return json.loads(text.removeprefix("scifactsFound(").removesuffix(");\n"))  # type: ignore[no-any-return]


def test_every_claim_with_its_figure_status_and_quotes() -> None:
    of = every_status()
    rows = {row[0]: row for row in index_of(of)["claims"]}
    assert list(rows) == [each.claim.id for each in of.results]
    spending = rows["spending-2022"]
    assert spending[1:7] == [
        "Spending reached 3.09 trillion yuan in 2022.",
        "3.09 trillion CNY",
        "match",
        "✓",
        "Verified",
        "3090000000000",
    ]
    assert "yuan rmb renminbi" in spending[7]
    assert len(spending) > 8


def test_a_claim_is_found_by_ids_that_it_once_had_and_by_who_said_so() -> None:
    place = source("a", "There are 160 countries.")
    claim = Claim(
        "c", "S", Figure(Decimal(160)), aliases=("old-name",), tags=("t",), attribution="The minister"
    )
    (row,) = index_of(report((result(claim, found(place, "160 countries")),), (place,)))["claims"]
    assert row[7] == "t old-name The minister"


def test_the_published_text_of_every_source() -> None:
    sources = {row[0]: row for row in index_of(every_status())["sources"]}
    texts = [text for _, text in sources["xinhua-2023"][3]]
    assert any("Vice Minister Zhang Guangjun told a press conference" in text for text in texts)
    assert all("\n" not in text for text in texts)
    quoted = " ".join(text for _, text in sources["excerpt"][3])
    assert quoted
    assert len(quoted) < len(EXCERPT)


def test_every_place_in_the_index_is_on_the_site() -> None:
    files = render(every_status())
    data = index_of(every_status())
    for row in data["claims"]:
        assert f"claims/{row[0]}.html" in files
    for name, _, _, paragraphs in data["sources"]:
        page = files[f"sources/{name}.html"].decode()
        for place, _ in paragraphs:
            assert f'id="{place}"' in page


def test_no_text_ends_the_script() -> None:
    files = render(hostile())
    index = next(content for path, content in files.items() if re.match(r"assets/search\..+\.js", path))
    assert not re.search(rb"[<>&]", index)
    assert "</script>" in json.dumps(index_of(hostile()))
    assert CANARY in json.dumps(index_of(hostile()), ensure_ascii=False).replace('\\"', '"')
    harm = json.dumps(index_of(swapped(HARM, HARM)), ensure_ascii=False)
    assert not re.search("[\u202e\u200b\x1b\u2028]", harm)


def test_a_claim_that_changes_leaves_the_pages_of_others_as_they_are() -> None:
    of = every_status()
    first = of.results[0]
    changed = replace(first, claim=replace(first.claim, notes="Something else.", tags=("new-tag",)))
    before, after = render(of), render(replace(of, results=(changed, *of.results[1:])))
    others = [f"claims/{each.claim.id}.html" for each in of.results[2:]]
    assert [path for path in others if before[path] != after[path]] == []
    assert before["assets/search.js"] != after["assets/search.js"]
