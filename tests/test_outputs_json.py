"""The JSON that other programs rely on: exact keys, strict numbers, valid UTF-8."""

from __future__ import annotations

import json
from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sample_report import COVERAGE, FIRST, finding, report
from scifacts._version import __version__
from scifacts.encode import encode
from scifacts.errors import Fault
from scifacts.model import Change, ChangeKind, Severity, Span
from scifacts.outputs import COVERAGE_FORMATS, FORMATS, faults


def loaded(text: str) -> dict[str, Any]:
    def refuse(constant: str) -> None:
        raise AssertionError(constant)

    document = json.loads(text, parse_constant=refuse)
    assert isinstance(document, dict)
    return document


def test_the_shape_of_a_report() -> None:
    assert loaded(FORMATS["json"](report(finding()))) == {
        "schema": 1,
        "tool": {"name": "scifacts", "version": __version__},
        "summary": {
            "claims": 3,
            "quotes": 3,
            "sources": 2,
            "errors": 1,
            "warnings": 0,
            "waived": 0,
            "statuses": {"match": 1, "changed": 1, "missing": 1},
        },
        "claims": [
            {
                "id": "partners",
                "status": "failed",
                "quotes": [
                    {
                        "index": 0,
                        "source": "first",
                        "status": "changed",
                        "method": "fuzzy",
                        "score": 97.14,
                        "span": {"start": 34, "end": 69},
                        "line": 2,
                        "column": 26,
                        "found": "more than 166 countries and regions",
                        "changes": [
                            {
                                "kind": "number",
                                "expected": "160",
                                "found": "166",
                                "span": {"start": 44, "end": 47},
                            }
                        ],
                    }
                ],
            },
            {
                "id": "spending",
                "status": "verified",
                "quotes": [
                    {
                        "index": 0,
                        "source": "first",
                        "status": "match",
                        "method": "exact",
                        "score": 100.0,
                        "span": {"start": 106, "end": 130},
                        "line": 3,
                        "column": 1,
                        "found": "spent 3.09 trillion yuan",
                        "changes": [],
                    }
                ],
            },
            {
                "id": "projects",
                "status": "verified",
                "quotes": [
                    {
                        "index": 0,
                        "source": "second",
                        "status": "missing",
                        "method": "none",
                        "score": 0.0,
                        "span": None,
                        "line": None,
                        "column": None,
                        "found": None,
                        "changes": [],
                    }
                ],
            },
        ],
        "findings": [
            {
                "rule": "SF202",
                "name": "fact-changed",
                "severity": "error",
                "claim": "partners",
                "quote": 0,
                "message": "number: the source says 166, the quote 160",
                "path": "claims.yaml",
                "line": 10,
                "column": 9,
                "source_path": "seeds/first.txt",
                "source_line": 2,
                "source_column": 36,
                "fingerprint": "0123456789abcdef",
            }
        ],
    }
    assert FIRST[106:130] == "spent 3.09 trillion yuan"


def test_a_waived_finding_says_why_and_counts_apart() -> None:
    document = loaded(FORMATS["json"](report(finding(waived="agreed"), finding(severity=Severity.WARNING))))
    assert [found.get("waived") for found in document["findings"]] == ["agreed", None]
    assert "waived" not in document["findings"][1]
    counts = document["summary"]
    assert (counts["errors"], counts["warnings"], counts["waived"]) == (0, 1, 1)


def test_words_that_the_source_dropped_stand_at_an_empty_span() -> None:
    base = report(finding())
    match = base.results[0].matches[0]
    dropped = Change(ChangeKind.WORDING, "regions", "", Span(60, 60), Span(5, 12))
    results = (replace(base.results[0], matches=(replace(match, changes=(dropped,)),)),)
    document = loaded(FORMATS["json"](replace(base, results=results)))
    assert document["claims"][0]["quotes"][0]["changes"] == [
        {"kind": "wording", "expected": "regions", "found": "", "span": {"start": 60, "end": 60}}
    ]


def test_a_finding_without_places() -> None:
    bare = finding(claim_id=None, quote=None, source_id=None, position=None, source_position=None)
    found = loaded(FORMATS["json"](report(bare)))["findings"][0]
    assert (found["path"], found["line"], found["source_path"], found["claim"]) == (
        "claims.yaml",
        None,
        None,
        None,
    )


@pytest.mark.parametrize("score", [float("nan"), float("inf"), float("-inf")])
def test_no_number_outside_json(score: float) -> None:
    base = report()
    odd = replace(base.results[0], matches=(replace(base.results[0].matches[0], score=score),))
    document = loaded(FORMATS["json"](replace(base, results=(odd,))))
    assert document["claims"][0]["quotes"][0]["score"] is None
    with pytest.raises(ValueError, match="JSON"):
        encode(score)


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("plain ’ 中", '"plain ’ 中"'),
        ("\x1b\x7f\x9b", r'"\u001b\u007f\u009b"'),
        ("\u2028\u2029\u202e\u200b", r'"\u2028\u2029\u202e\u200b"'),
        ("\U000e0041", r'"\udb40\udc41"'),
        ("\ud800x", '"\ufffdx"'),
        ("##[error]", r'"#\u0023[error]"'),
    ],
)
def test_what_cannot_be_seen_is_escaped(text: str, written: str) -> None:
    assert encode(text) == written


@settings(max_examples=200, derandomize=True)
@given(st.text(st.characters(codec=None), max_size=50))
def test_every_string_comes_back(text: str) -> None:
    assert json.loads(encode(text)) == "".join("\ufffd" if "\ud800" <= c <= "\udfff" else c for c in text)


def test_coverage() -> None:
    document = loaded(COVERAGE_FORMATS["json"](report()))
    assert document["summary"] == {
        "figures": 4,
        "claimed": 1,
        "ignored": 1,
        "uncovered": 1,
        "exempt": 1,
        "percent": "66.66",
        "unreadable": [],
    }
    assert document["figures"][0] == {
        "source": "first",
        "span": {"start": 44, "end": 47},
        "line": 2,
        "column": 36,
        "text": "166",
        "value": "166",
        "high": None,
        "comparator": "more-than",
        "unit": "countries",
        "as_of": None,
        "kind": "count",
        "state": "claimed",
        "claims": ["partners"],
        "reason": None,
    }
    third = document["figures"][2]
    assert (third["value"], third["high"], third["reason"]) == ("3090000000000", "4", "not ours")


@pytest.mark.parametrize(
    ("value", "written"), [("12.50", "12.50"), ("1E+3", "1000"), ("0.00", "0.00"), ("1E+999999", "1E+999999")]
)
def test_values_are_decimals_as_written(value: str, written: str) -> None:
    figure = replace(COVERAGE[0], mention=replace(COVERAGE[0].mention, value=Decimal(value)))
    assert loaded(COVERAGE_FORMATS["json"](report(coverage=(figure,))))["figures"][0]["value"] == written


def test_faults_have_the_shape_of_a_report() -> None:
    document = loaded(
        faults.write_json(
            [
                Fault("bad", path="claims.yaml", line=4, column=2, where="claims[0]", claim="x"),
                Fault("twice", rule="SF003"),
                Fault("?", rule="SF999"),
            ]
        )
    )
    sample = loaded(FORMATS["json"](report(finding())))
    assert document.keys() == sample.keys()
    assert document["summary"].keys() == sample["summary"].keys()
    assert document["summary"]["errors"] == 3
    assert document["claims"] == []
    assert [found.keys() for found in document["findings"]] == [sample["findings"][0].keys()] * 3
    assert [(found["rule"], found["name"], found["message"]) for found in document["findings"]] == [
        ("SF002", "invalid-claims-file", "claims[0]: bad"),
        ("SF003", "duplicate-id", "twice"),
        ("SF999", "", "?"),
    ]
    assert [found["claim"] for found in document["findings"]] == ["x", None, None]
    assert len({found["fingerprint"] for found in document["findings"]}) == 3


def test_one_line_per_claim_and_finding() -> None:
    text = FORMATS["json"](report(finding(), finding()))
    assert sum(line.startswith('{"id": ') for line in text.splitlines()) == 3
    assert sum(line.startswith('{"rule": ') for line in text.splitlines()) == 2
    assert text.endswith("}\n")
