"""The JSON Schema of claims.yaml: the reader's own keys, and never stricter than the reader."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any, get_args

import jsonschema
import pytest
import yaml

from scifacts.claims import read_claims, schema
from scifacts.claims.json_schema import KINDS, json_schema
from scifacts.claims.scalars import Kind
from scifacts.claims.schema import FORMAT, ListOf, MapOf, Table, Text
from scifacts.errors import InputError
from test_cli import run

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parents[1]
SCHEMA: dict[str, Any] = json.loads(json.dumps(json_schema()))
VALIDATOR = jsonschema.Draft7Validator(SCHEMA)
YAML = re.compile(r"^```yaml\n(version:.*?)^```", re.MULTILINE | re.DOTALL)


class Core(yaml.SafeLoader):
    """YAML as an editor reads it: 1.2, in which a date is text and `no` is too."""


Core.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if not tag.endswith(("timestamp", "bool", "merge"))]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}
Core.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile("^(?:true|false)$"), list("tf"))


def accepts(text: str) -> bool:
    return bool(VALIDATOR.is_valid(yaml.load(text, Core)))


def reads(folder: Path, text: str) -> bool:
    (folder / "claims.yaml").write_text(text, encoding="utf-8")
    try:
        read_claims(folder / "claims.yaml", folder)
    except InputError:
        return False
    return True


def tables() -> Iterator[tuple[str, Table]]:
    """Every table of the format, with where the schema has it."""
    yield "", FORMAT
    seen = {FORMAT.name}
    waiting = list(FORMAT.keys.values())
    while waiting:
        type_ = waiting.pop(0).type
        inner = type_.item if isinstance(type_, ListOf | MapOf) else type_
        if isinstance(inner, Table) and inner.name not in seen:
            seen.add(inner.name)
            waiting += inner.keys.values()
            yield inner.name.replace(" ", "-"), inner


def object_of(name: str) -> dict[str, Any]:
    part: dict[str, Any] = SCHEMA["definitions"][name] if name else SCHEMA
    return part["anyOf"][0] if "anyOf" in part else part


def test_it_is_a_schema() -> None:
    jsonschema.Draft7Validator.check_schema(SCHEMA)
    assert SCHEMA["$schema"] == "http://json-schema.org/draft-07/schema#"


@pytest.mark.parametrize(("name", "table"), list(tables()), ids=lambda value: getattr(value, "name", ""))
def test_its_keys_are_the_readers(name: str, table: Table) -> None:
    part = object_of(name)
    assert list(part["properties"]) == list(table.keys)
    assert tuple(part.get("required", ())) == table.required
    assert part["additionalProperties"] is False
    for key, described in part["properties"].items():
        assert described["description"] == table.keys[key].about


def test_its_definitions_are_the_readers_tables() -> None:
    named = {name for name, value in vars(schema).items() if isinstance(value, Table)}
    assert len(named) == len(list(tables())), "a table that no key leads to"
    assert set(SCHEMA["definitions"]) == {name for name, _ in tables() if name}


def test_every_kind_of_text_is_known() -> None:
    assert set(KINDS) == set(get_args(Kind))


@pytest.mark.parametrize(("name", "table"), list(tables()), ids=lambda value: getattr(value, "name", ""))
def test_an_example_is_valid(name: str, table: Table) -> None:
    for key, about in table.keys.items():
        if isinstance(about.type, Text) and about.type.kind not in ("sha256", "version"):
            part = jsonschema.Draft7Validator(
                {**object_of(name)["properties"][key], "definitions": SCHEMA["definitions"]}
            )
            assert part.is_valid(about.example), (name, key)


VALID = [
    (ROOT / "claims.yaml").read_text(encoding="utf-8"),
    *(path.read_text(encoding="utf-8") for path in sorted((ROOT / "tests/projects").glob("*/claims.yaml"))),
    *(
        text
        for page in (ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md")))
        for text in YAML.findall(page.read_text(encoding="utf-8"))
    ),
    "version: '1'\nclaims: []\n",
    "version: 1\nsite: null\nsources: null\nclaims: []\nignored: null\nwaivers: []\n",
    """
version: 1
sources: {2023: {path: ./a.txt, title: 2023, published: 2023}, b: {path: b/c d.txt, published: 2023-02}}
claims:
  - {id: 160, statement: true, figure: 160, quotes: [{source: 2023, exact: 160, prefix: " "}], tags: [1, no]}
  - {id: b, statement: s, figure: {value: "3", as_of: 2011/2021}, quotes: [{source: b, exact: x, figure: 3}]}
  - {id: c, statement: s, figure: {value: -3, as_of: 2022}, notes: "", quotes: [{source: b, exact: y}]}
""",
]


@pytest.mark.parametrize("text", VALID, ids=range(len(VALID)))
def test_what_the_reader_takes_is_valid(tmp_path: Path, text: str) -> None:
    assert reads(tmp_path, text)
    errors = [error.message for error in VALIDATOR.iter_errors(yaml.load(text, Core))]
    assert errors == []


HEAD = "version: 1\nsources: {a: {path: a.txt}}\n"
CLAIM = "claims: [{{id: x, statement: s, quotes: [{{source: a, exact: over 160}}]{}}}]\n"
QUOTE = "claims: [{{id: x, statement: s, quotes: [{}]}}]\n"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "just text",
        "[]",
        "version: 1\n",
        "claims: []\n",
        "version: 2\nclaims: []\n",
        "version: 1\nclaims: {}\n",
        "version: 1\nclaims: null\n",
        "version: 1\nclaim: []\n",
        "version: 1\nclaims: [x]\n",
        "version: 1\nclaims: []\nsources: [a]\n",
        "version: 1\nclaims: []\nsources: {A b: {path: a.txt}}\n",
        "version: 1\nclaims: []\nsources: {con: {path: a.txt}}\n",
        "version: 1\nclaims: []\nsources: {a: {title: x}}\n",
        *(
            f"version: 1\nclaims: []\nsources: {{a: {{path: {path}}}}}\n"
            for path in (
                "/etc/passwd",
                "../a",
                "a/../b",
                "~/a",
                "'C:\\a'",
                "'a\\b'",
                ".env",
                "a/.git/x",
                "''",
            )
        ),
        *(
            f"version: 1\nclaims: []\nsources: {{a: {{path: a.txt, {rest}}}}}\n"
            for rest in (
                "titel: x",
                "title: [x]",
                "title: ' '",
                "published: 23-02",
                "url: example.org",
                "sha256: abc",
                "display: none",
            )
        ),
        *(
            HEAD + CLAIM.format(f", {rest}")
            for rest in (
                "figure: {value: about nine}",
                "figure: {valu: 9}",
                "figure: {value: 9, comparator: over}",
                "figure: {value: 9, scale: zillion}",
                "figure: {value: 9, as_of: yesterday}",
                "figure: null",
                "tags: x",
                "tags: [[x]]",
                "note: x",
                "history: [{date: 2026-03-01}]",
                "review: {by: x}",
                "verdict: {rating: x}",
            )
        ),
        *(
            HEAD + QUOTE.format(quote)
            for quote in (
                "",
                "x",
                "{source: a}",
                "{exact: x}",
                "{source: A, exact: x}",
                "{source: a, exact: ''}",
                "{source: a, exact: x, stance: for}",
                "{source: a, exact: " + "x" * 9000 + "}",
            )
        ),
        HEAD + CLAIM.format("") + "waivers: [{rule: SF203, claim: x}]\n",
        HEAD + CLAIM.format("") + "waivers: [{rule: sources-disagree, claim: x, reason: r}]\n",
        HEAD + CLAIM.format("") + "waivers: [{rule: SF203, claim: x, reason: r, expires: soon}]\n",
        HEAD + CLAIM.format("") + "waivers: [{rule: SF999, claim: x, reason: r}]\n",
        HEAD + CLAIM.format("") + "waivers: [{rule: SF105, claim: x, reason: r}]\n",
        HEAD + CLAIM.format("") + "ignored: [{source: a, exact: x}]\n",
        HEAD + CLAIM.format("") + "site: {base_url: 'ftp://x'}\n",
        HEAD + CLAIM.format("") + "site: {base_url: 'https://x/?a'}\n",
        HEAD + CLAIM.format("") + "site: {colors: {accent: red}}\n",
    ],
)
def test_what_a_schema_can_refuse_it_refuses(tmp_path: Path, text: str) -> None:
    assert not reads(tmp_path, text)
    assert not accepts(text)


def test_the_command_prints_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    status, out, err = run("schema", capsys=capsys)
    assert (status, err) == (0, "")
    assert json.loads(out) == SCHEMA
    assert run("schema", "-o", "claims.schema.json", capsys=capsys) == (0, "", "")
    assert Path("claims.schema.json").read_text(encoding="utf-8") == out
    assert run("schema", "-o", "none/x", capsys=capsys)[0] == 2
