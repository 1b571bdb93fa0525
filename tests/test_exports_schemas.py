"""The data files against the rules of their formats; `tests/schemas/README.md` says where those are from."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from scifacts.exports import EXPORTS
from scifacts.exports.schema_org import in_script
from scifacts.model import EventKind, HistoryEntry, Report, Retired, Verdict
from site_reports import CANARY, HARM
from test_exports import REPORTS, claim_of, edited, one, placed

SCHEMAS = Path(__file__).parent / "schemas"
SCHEMA_OF = {
    "json": "claims-1.json",
    "webannotation": "web-annotation.json",
    "csl": "csl-json.json",
    "claimreview": "schema-org.json",
}


def rules(name: str) -> jsonschema.Draft202012Validator:
    schema = json.loads((SCHEMAS / SCHEMA_OF[name]).read_text("utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema)


def kept() -> Report:
    """Everything that an editor can write, in words that mean harm."""
    words = CANARY + HARM
    entry = HistoryEntry("2026-04-02", EventKind.CORRECTED, words, words, words)
    verdict = Verdict(words, words, words, "2026-04-03", "https://example.org/desk")
    made = edited(
        one(title=words, published="2026-04", url="https://example.org/a"),
        statement=words,
        history=(entry,),
        verdict=verdict,
        aliases=("old",),
    )
    retired = Retired("gone", "2026-05-01", words, words, "countries", ("lost",), (entry,))
    return replace(made, project=replace(made.project, retired=(retired,)))


@pytest.mark.parametrize("name", SCHEMA_OF)
@pytest.mark.parametrize("base", [None, "https://example.org/facts/"])
@pytest.mark.parametrize("make", [*REPORTS, kept])
def test_a_file_keeps_the_rules_of_its_format(make: Any, base: str | None, name: str) -> None:
    made = placed(make(), base)
    written = json.loads(EXPORTS[name](made))
    assert [error.message for error in rules(name).iter_errors(written)] == []


@pytest.mark.parametrize("make", [*REPORTS, kept])
def test_every_claim_keeps_the_rules_of_schema_org(make: Any) -> None:
    if make.__name__ == "hostile":
        return  # its dates are no dates
    made, kept_rules = placed(make()), rules("claimreview")
    for result in made.results:
        block = json.loads(in_script(claim_of(made, result)))
        assert [error.message for error in kept_rules.iter_errors(block)] == []


@pytest.mark.parametrize(
    ("name", "spoil"),
    [
        ("webannotation", lambda data: data["first"]["items"][0].pop("target")),
        ("webannotation", lambda data: data["first"]["items"][0]["target"]["selector"][0].pop("exact")),
        ("webannotation", lambda data: data["first"]["items"][0].update(motivation="asserting")),
        ("webannotation", lambda data: data.update(total="1")),
        ("webannotation", lambda data: data.pop("first")),
        ("csl", lambda data: data[0].update(type="news")),
        ("csl", lambda data: data[0].update(issued={"date-parts": [["2026", 13]]})),
        ("csl", lambda data: data[0].update(year=2026)),
        ("claimreview", lambda data: data["@graph"][0]["reviewRating"].update(ratingValue=5)),
        ("claimreview", lambda data: data["@graph"][0].pop("author")),
        ("json", lambda data: data["claims"][0].pop("aliases")),
        ("json", lambda data: data["claims"][0].update(id="../x")),
    ],
)
def test_the_rules_refuse_what_breaks_them(name: str, spoil: Any) -> None:
    data = json.loads(EXPORTS[name](placed(kept())))
    assert rules(name).is_valid(data)
    spoil(data)
    assert not rules(name).is_valid(data)
