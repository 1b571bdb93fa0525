"""Every way in which claims.yaml can be wrong: where, what and which rule, all in one go."""

from __future__ import annotations

import os
import socket
import tracemalloc
from pathlib import Path

import pytest

from endless import ends
from scifacts.checks.catalog import CATALOG
from scifacts.claims import reader
from scifacts.claims.values import _NEVER_WAIVED, WAIVABLE
from scifacts.errors import Fault, InputError

SOURCES = "version: 1\nsources:\n  a: {path: seeds/a.txt}\n"  # three lines; claims follow in line 4
QUOTE = "quotes: [{source: a, exact: over 160 countries}]"
CLAIM = f"claims: [{{id: x, statement: s, {QUOTE}}}]\n"


def faults_of(path: Path, *, pure: bool = False) -> list[Fault]:
    with pytest.raises(InputError) as caught:
        reader.read(path, path.parent, pure=pure)
    return list(caught.value.faults)


def faults_in(folder: Path, text: str | bytes, *, pure: bool = False) -> list[Fault]:
    path = folder / "claims.yaml"
    path.write_bytes(text.encode("utf-8", "surrogatepass") if isinstance(text, str) else text)
    return faults_of(path, pure=pure)


def said(faults: list[Fault]) -> list[str]:
    return [f"{fault.line}:{fault.column} {fault.where}: {fault.message}" for fault in faults]


def claim(rest: str) -> str:
    """A file whose claim x has `rest` from line 5, column 5."""
    return f"{SOURCES}claims:\n  - {rest}\n"


def figure(rest: str) -> str:
    """A file whose claim has a figure at line 5, column 47."""
    return claim(f"{{id: x, statement: s, figure: {rest}, {QUOTE}}}")


def quote(rest: str) -> str:
    """A file whose claim has the quote `rest` at line 5, column 37."""
    return claim(f"{{id: x, statement: s, quotes: [{rest}]}}")


def source(rest: str) -> str:
    """A file whose source has `rest` in line 3 from column 6."""
    return f"version: 1\nsources:\n  a: {rest}\nclaims: []\n"


@pytest.mark.parametrize("pure", [False, True], ids=["libyaml", "python"])
@pytest.mark.parametrize(
    ("text", "advice"),
    [
        (figure("{value: 12,684}"), "put the value before it in quotes"),
        (figure("{value: 12,684 }"), "put the value before it in quotes"),
        (quote("{source: a, exact: cut the risk, of a first attack}"), "put the value before it in quotes"),
        (figure("{value: 12, zebra: }"), "the keys of a figure are"),
        (figure("{value: 12, zebra: 3}"), "the keys of a figure are"),
    ],
)
def test_a_value_that_a_comma_cut_in_two(text: str, advice: str, tmp_path: Path, *, pure: bool) -> None:
    (fault,) = faults_in(tmp_path, text, pure=pure)
    assert fault.help.startswith(advice)


# title, file, what is said of it
SCHEMA = [
    (
        "unknown key",
        claim(f"{{id: x, statement: s, qoute: y, {QUOTE}}}"),
        "5:27 claims[0]: unknown key 'qoute'; did you mean 'quotes'?",
    ),
    (
        "unknown key at the top",
        SOURCES + "claim: []\nclaims: []\n",
        "4:1 : unknown key 'claim'; did you mean 'claims'?",
    ),
    (
        "unknown key of a figure",
        figure("{value: 1, units: x}"),
        "5:46 claims[0].figure: unknown key 'units'; did you mean 'unit'?",
    ),
    ("key near no other", figure("{value: 1, zebra: x}"), "5:46 claims[0].figure: unknown key 'zebra'"),
    (
        "misspelt required key is one fault",
        quote("{sourc: a, exact: x}"),
        "5:37 claims[0].quotes[0]: unknown key 'sourc'; did you mean 'source'?",
    ),
    (
        "duplicate key",
        claim(f"id: x\n    statement: s\n    statement: t\n    {QUOTE}"),
        "7:5 claims[0]: the key 'statement' is already given in line 6",
    ),
    ("missing key", claim(f"{{id: x, {QUOTE}}}"), "5:5 claims[0]: the key 'statement' is missing"),
    ("missing version", "claims: []\n", "1:1 : the key 'version' is missing"),
    ("missing claims", SOURCES, "1:1 : no claims: the key 'claims' is missing"),
    ("claims without a value", SOURCES + "claims:\n", "4:1 claims: nothing is given here"),
    ("other version", "version: 2\nclaims: []\n", "1:10 version: unknown version '2'"),
    ("null id", claim(f"{{id: ~, statement: s, {QUOTE}}}"), "5:6 claims[0].id: nothing is given here"),
    ("blank statement", claim(f"{{id: x, statement: '  ', {QUOTE}}}"), "5:24 claims[0].statement: blank"),
    ("empty quote", quote('{source: a, exact: ""}'), "5:55 claims[0].quotes[0].exact: blank"),
    ("blank quote", quote('{source: a, exact: " \\t\\n"}'), "5:55 claims[0].quotes[0].exact: blank"),
    (
        "invisible quote",
        quote('{source: a, exact: "\\u200b\\u2060\\ufeff"}'),
        "5:55 claims[0].quotes[0].exact: blank",
    ),
    (
        "quote of an omission",
        quote('{source: a, exact: "[…]"}'),
        "5:55 claims[0].quotes[0].exact: a quote without a letter or digit: '[…]'",
    ),
    (
        "null quote",
        quote("{source: a, exact: null}"),
        "5:48 claims[0].quotes[0].exact: nothing is given here",
    ),
    ("no quotes", claim("{id: x, statement: s, quotes: []}"), "5:35 claims[0].quotes: the list is empty"),
    ("empty item with a hyphen", claim(""), "5:4 claims[0]: nothing is given here"),
    ("empty item", quote(""" {source: a, exact: x}, ~"""), "5:60 claims[0].quotes[1]: nothing is given here"),
    (
        "same quote twice",
        quote("{source: a, exact: x}, {source: a, exact: x}"),
        "5:78 claims[0].quotes[1].exact: the same quote of 'a' as in line 5",
    ),
    (
        "mention elsewhere",
        quote("{source: a, exact: over 160, mention: 170}"),
        "5:74 claims[0].quotes[0].mention: '170' does not stand in 'exact'",
    ),
    (
        "list for text",
        claim(f"{{id: x, statement: [s], {QUOTE}}}"),
        "5:24 claims[0].statement: text is wanted here, not a list",
    ),
    (
        "mapping for text",
        claim(f"{{id: x, statement: {{s: t}}, {QUOTE}}}"),
        "5:24 claims[0].statement: text is wanted here, not a mapping",
    ),
    (
        "text for a list",
        claim(f"{{id: x, statement: s, tags: t, {QUOTE}}}"),
        "5:33 claims[0].tags: a list is wanted here, not the text 't'",
    ),
    (
        "mapping for a list",
        SOURCES + "claims: {x: {statement: s}}\n",
        "4:9 claims: a list is wanted here, not a mapping",
    ),
    (
        "text for a mapping",
        claim("just text"),
        "5:5 claims[0]: a mapping is wanted here, not the text 'just text'",
    ),
    ("list for a mapping", claim("[a]"), "5:5 claims[0]: a mapping is wanted here, not a list"),
    (
        "list of sources",
        "version: 1\nsources: [a]\nclaims: []\n",
        "2:10 sources: a mapping is wanted here, not a list",
    ),
    ("text at the top", "just text\n", "1:1 : a mapping with the key 'claims:' is wanted"),
    ("list at the top", "- a\n", "1:1 : a mapping with the key 'claims:' is wanted"),
    (
        "list as key",
        claim(f"{{id: x, statement: s, [1]: 2, {QUOTE}}}"),
        "5:27 claims[0]: a key that is no text",
    ),
    (
        "mapping as key",
        claim(f"{{id: x, statement: s, {{[1]: 2}}: x, {QUOTE}}}"),
        "5:27 claims[0]: a key that is no text",
    ),
    ("complex key", "version: 1\nclaims: []\n? [a]\n", "3:3 : a key that is no text"),
    ("number as key", claim(f"{{id: x, statement: s, 1: x, {QUOTE}}}"), "5:27 claims[0]: unknown key '1'"),
    ("figure without a value", figure("~"), "5:27 claims[0].figure: nothing is given here"),
    ("value without a value", figure("{value: }"), "5:36 claims[0].figure.value: nothing is given here"),
    ("list of figures", figure("[1]"), "5:35 claims[0].figure: a mapping is wanted here, not a list"),
    ("empty source", "version: 1\nsources:\n  a:\nclaims: []\n", "3:3 sources.a: nothing is given here"),
    (
        "merge key",
        claim(f"{{id: x, statement: s, <<: {{tags: []}}, {QUOTE}}}"),
        "5:27 claims[0]: a merge key: '<<'",
    ),
    ("merge key for all", claim("{<<: {id: x}}"), "5:6 claims[0]: a merge key: '<<'"),
    (
        "key in capitals",
        claim(f"{{ID: x, statement: s, {QUOTE}}}"),
        "5:6 claims[0]: unknown key 'ID'; did you mean 'id'?",
    ),
    (
        "unknown choice",
        figure("{value: 1, comparator: more than}"),
        "5:58 claims[0].figure.comparator: unknown value 'more than'; did you mean 'more-than'?",
    ),
    (
        "scale in the plural",
        figure("{value: 1, scale: trillions}"),
        "5:53 claims[0].figure.scale: unknown value 'trillions'; did you mean 'trillion'?",
    ),
    (
        "unknown stance",
        quote("{source: a, exact: x, stance: yes}"),
        "5:66 claims[0].quotes[0].stance: unknown value 'yes'",
    ),
    (
        "unknown display",
        source("{path: a.txt, display: none}"),
        "3:29 sources.a.display: unknown value 'none'",
    ),
    (
        "rule that is none",
        CLAIM + SOURCES + "waivers: [{rule: SF2, claim: x, reason: r}]\n",
        "5:18 waivers[0].rule: not the code of a rule: 'SF2'",
    ),
    (
        "rule that there is not",
        CLAIM + SOURCES + "waivers: [{rule: SF999, claim: x, reason: r}]\n",
        "5:18 waivers[0].rule: unknown rule 'SF999'",
    ),
    (
        "rule with a slip",
        CLAIM + SOURCES + "waivers: [{rule: SF2O3, claim: x, reason: r}]\n",
        "5:18 waivers[0].rule: not the code of a rule: 'SF2O3'",
    ),
    (
        "rule near another",
        CLAIM + SOURCES + "waivers: [{rule: SF209, claim: x, reason: r}]\n",
        "5:18 waivers[0].rule: unknown rule 'SF209'; did you mean 'SF208'?",
    ),
    (
        "rule that none waives",
        CLAIM + SOURCES + "waivers: [{rule: SF105, claim: x, reason: r}]\n",
        "5:18 waivers[0].rule: no waiver covers SF105",
    ),
    (
        "rule of a comparison",
        CLAIM + SOURCES + "waivers: [{rule: SF602, claim: x, reason: r}]\n",
        "5:18 waivers[0].rule: no waiver covers SF602",
    ),
    (
        "ignored without a reason",
        CLAIM + SOURCES + "ignored: [{source: a, exact: 1 2}]\n",
        "5:11 ignored[0]: the key 'reason' is missing",
    ),
    (
        "tag that is a list",
        claim(f"{{id: x, statement: s, tags: [[t]], {QUOTE}}}"),
        "5:34 claims[0].tags[0]: text is wanted here, not a list",
    ),
    ("blank tag", claim(f"{{id: x, statement: s, tags: [''], {QUOTE}}}"), "5:34 claims[0].tags[0]: blank"),
    ("anchor", claim(f"{{id: x, statement: &a s, {QUOTE}}}"), "5:24 claims[0]: an anchor: '&a'"),
    ("alias", claim(f"{{id: x, statement: s, notes: *a, {QUOTE}}}"), "5:34 claims[0]: an alias: '*a'"),
    (
        "tag",
        claim(f"{{id: x, statement: !!python/name:os.system x, {QUOTE}}}"),
        "5:24 claims[0]: a tag: '!!python/name:os.system'",
    ),
    ("local tag", claim(f"{{id: x, statement: !s s, {QUOTE}}}"), "5:24 claims[0]: a tag: '!s'"),
    ("two documents", CLAIM + SOURCES + "---\nversion: 1\n", "5:1 : a second document begins here"),
]


# Text that is not YAML: what either parser finds, in the same words and at the same place.
SYNTAX = [
    ("tab indentation", "version: 1\nclaims:\n\t- id: x\n", "3:1 : a tab where YAML wants spaces"),
    ("tab after a hyphen", "version: 1\nclaims:\n  -\tid: x\n", "3:4 : a tab where YAML wants spaces"),
    (
        "tab after spaces",
        "version: 1\nsite:\n  title: x\n \tbase_url: y\n",
        "4:2 : a tab where YAML wants spaces",
    ),
    (
        "no space behind the first hyphen",
        "version: 1\nclaims:\n  -id: x\n    statement: s\n",
        "3:3 : a hyphen without a space behind it",
    ),
    (
        "no space behind a later hyphen",
        "version: 1\nclaims:\n  - id: x\n  -id: y\n",
        "4:3 : a hyphen without a space behind it",
    ),
    (
        "colon in a value",
        "version: 1\nsite:\n  title: China: a view\n",
        "3:15 : a colon and a space inside a value without quotes, or a key that is indented too far",
    ),
    (
        "open quotation",
        'version: 1\nsite: {title: "x}\nclaims: []\n',
        "2:15 : a quotation mark that is never closed",
    ),
    (
        "text after a quotation",
        'version: 1\nsite:\n  title: "a" b\n',
        (
            "3:14 : a line that does not fit what stands above it: its indentation, "
            "or text after a closed quotation"
        ),
    ),
    (
        "no colon",
        "version: 1\nsite\nclaims: []\n",
        "3:1 : a line that is neither 'key: value' nor part of the value above it",
    ),
    (
        "open bracket",
        "version: 1\nsite: {title: x\nclaims: []\n",
        "3:7 : a list or mapping in brackets that lacks a comma, a value or its end",
    ),
    ("at sign", "version: 1\nsite: {title: @x}\n", "2:15 : a value that begins with '@'"),
    ("backquote", "version: 1\nsite: {title: `x`}\n", "2:15 : a value that begins with '`'"),
    ("star", "version: 1\nsite:\n  title: * x\n", "3:11 : a value that begins with '*', '&' or '!'"),
    (
        "unknown escape",
        'version: 1\nsite: {title: "a\\d"}\n',
        "2:15 : a backslash in double quotes that begins no escape known to YAML",
    ),
    (
        "lone surrogate",
        'version: 1\nsite: {title: "\\ud800"}\n',
        "2:15 : an escape that stands for no character, such as half of a surrogate pair",
    ),
    (
        "surrogate pair",
        'version: 1\nsite: {title: "\\ud83d\\ude00"}\n',
        "2:15 : an escape that stands for no character, such as half of a surrogate pair",
    ),
    (
        "control character",
        "version: 1\nsite: {title: x\x1by}\n",
        "2:16 : a control character that YAML does not allow: U+001B",
    ),
    (
        "U+FFFE",
        "version: 1\nsite: {title: x\ufffe}\n",
        "2:16 : a control character that YAML does not allow: U+FFFE",
    ),
    ("directive", "# c\n%FOO bar\n---\nversion: 1\n", "2:1 : a YAML directive"),
    ("tag directive", "%TAG ! tag:x,2000:\n---\nversion: 1\n", "1:1 : a YAML directive"),
    ("YAML 2", "%YAML 2.0\n---\nversion: 1\n", "1:1 : a YAML directive"),
    (
        "after the end",
        "version: 1\nclaims: []\n...\nversion: 1\n",
        "4:1 : something stands after the end of the document",
    ),
    (
        "text after a bar",
        "version: 1\nsite:\n  title: | x\n",
        "3:12 : text after '|' or '>', which begin a value of several lines",
    ),
    ("self-referring anchor", "&a [*a]\n", "1:1 : an anchor: '&a'"),
]


@pytest.mark.parametrize("pure", [False, True], ids=["libyaml", "pure"])
@pytest.mark.parametrize(("text", "expected"), [row[1:] for row in SYNTAX], ids=[row[0] for row in SYNTAX])
def test_syntax(tmp_path: Path, text: str, expected: str, pure: bool) -> None:
    faults = faults_in(tmp_path, text, pure=pure)
    assert expected in said(faults)
    assert all(fault.help and fault.rule == "SF002" for fault in faults)


@pytest.mark.parametrize("pure", [False, True], ids=["libyaml", "pure"])
@pytest.mark.parametrize(("text", "expected"), [row[1:] for row in SCHEMA], ids=[row[0] for row in SCHEMA])
def test_schema(tmp_path: Path, text: str, expected: str, pure: bool) -> None:
    faults = faults_in(tmp_path, text, pure=pure)
    assert said(faults) == [expected]
    assert all(fault.help and fault.rule == "SF002" and fault.excerpt for fault in faults)


# title, file, rule and what is said of it
NAMES = [
    (
        "claim twice",
        claim(f"{{id: x, statement: s, {QUOTE}}}\n  - {{id: x, statement: s, {QUOTE}}}"),
        "SF003",
        "6:10 claims[1].id: claim id 'x' is already used in line 5",
    ),
    (
        "source twice",
        "version: 1\nsources:\n  a: {path: a.txt}\n  a: {path: b.txt}\nclaims: []\n",
        "SF003",
        "4:3 sources.a: source id 'a' is already used in line 3",
    ),
    (
        "claims differ in case",
        claim(f"{{id: x, statement: s, {QUOTE}}}\n  - {{id: X, statement: s, {QUOTE}}}"),
        "SF003",
        "6:10 claims[1].id: claim id 'X' differs from 'x' in line 5 only in case or form",
    ),
    (
        "both in capitals",
        claim(f"{{id: X, statement: s, {QUOTE}}}\n  - {{id: X, statement: s, {QUOTE}}}"),
        "SF003",
        "6:10 claims[1].id: claim id 'X' is already used in line 5",
    ),
    (
        "claims differ in form",
        claim(f"{{id: \u00e9, statement: s, {QUOTE}}}\n  - {{id: e\u0301, statement: s, {QUOTE}}}"),
        "SF003",
        "6:10 claims[1].id: claim id 'e\u0301' differs from '\u00e9' in line 5 only in case or form",
    ),
    (
        "unknown source",
        quote("{source: b, exact: over 160}"),
        "SF004",
        "5:45 claims[0].quotes[0].source: unknown source 'b'",
    ),
    (
        "misspelt source",
        "version: 1\nsources: {xinhua-2023: {path: a.txt}}\n"
        + claim("{id: x, statement: s, quotes: [{source: xinhua-2032, exact: y}]}").removeprefix(SOURCES),
        "SF004",
        "4:45 claims[0].quotes[0].source: unknown source 'xinhua-2032'; did you mean 'xinhua-2023'?",
    ),
    (
        "unknown source of an ignored figure",
        SOURCES + "claims: []\nignored: [{source: b, exact: 1 2, reason: r}]\n",
        "SF004",
        "5:20 ignored[0].source: unknown source 'b'",
    ),
    (
        "unknown claim of a waiver",
        SOURCES + "claims: []\nwaivers: [{rule: SF203, claim: b, reason: r}]\n",
        "SF002",
        "5:32 waivers[0].claim: unknown claim 'b'",
    ),
    (
        "an alias that is another claim's id",
        claim(f"{{id: x, statement: s, {QUOTE}}}\n  - {{id: y, aliases: [x], statement: s, {QUOTE}}}"),
        "SF003",
        "6:23 claims[1].aliases[0]: claim id 'x' is already used in line 5",
    ),
    (
        "a retired claim that is still made",
        claim(f"{{id: x, statement: s, {QUOTE}}}\nretired: [{{id: x, date: 2026-01-02, reason: r}}]"),
        "SF003",
        "6:16 retired[0].id: claim id 'x' is already used in line 5",
    ),
    (
        "replaced by a retired claim",
        claim(
            f"{{id: x, statement: s, {QUOTE}}}\nretired: [{{id: y, date: 2026-01-02, reason: r, "
            "replaced_by: y}]"
        ),
        "SF002",
        "6:61 retired[0].replaced_by: unknown claim 'y'",
    ),
    (
        "a waiver for an alias",
        claim(
            f"{{id: x, aliases: [w], statement: s, {QUOTE}}}\nwaivers: [{{rule: SF203, claim: w, reason: r}}]"
        ),
        "SF002",
        "6:32 waivers[0].claim: unknown claim 'w'",
    ),
    (
        "no sources at all",
        f"version: 1\nclaims: [{{id: x, statement: s, {QUOTE}}}]\n",
        "SF004",
        "2:50 claims[0].quotes[0].source: unknown source 'a'",
    ),
    (
        "one file, two sources",
        "version: 1\nsources:\n  a: {path: x/a.txt}\n  b: {path: ./x//a.txt}\nclaims: []\n",
        "SF002",
        "4:13 sources.b.path: the file 'x/a.txt' is already the source in line 3",
    ),
    (
        "one name in two forms",
        "version: 1\nsources:\n  a: {path: \u00e9.txt}\n  b: {path: e\u0301.txt}\nclaims: []\n",
        "SF002",
        "4:13 sources.b.path: the file 'e\u0301.txt' is already the source in line 3",
    ),
]


@pytest.mark.parametrize("pure", [False, True], ids=["libyaml", "pure"])
@pytest.mark.parametrize(
    ("text", "rule", "expected"), [row[1:] for row in NAMES], ids=[row[0] for row in NAMES]
)
def test_names(tmp_path: Path, text: str, rule: str, expected: str, pure: bool) -> None:
    faults = faults_in(tmp_path, text, pure=pure)
    assert (rule, expected) in zip([fault.rule for fault in faults], said(faults), strict=True)
    assert all(fault.help for fault in faults)


def test_sources_may_stand_below_the_claims(tmp_path: Path) -> None:
    path = tmp_path / "claims.yaml"
    path.write_text(CLAIM + SOURCES)
    assert reader.read(path, tmp_path).claims[0].quotes[0].source_id == "a"


# title, bytes, what is said
BYTES = [
    ("empty", b"", "no claims: the file is empty"),
    ("comments alone", b"# nothing\n\n# here\n", "no claims: the file is empty"),
    ("an empty document", b"---\n", "no claims: the file is empty"),
    ("null", b"null\n", "no claims: the file is empty"),
    ("byte order mark alone", b"\xef\xbb\xbf", "no claims: the file is empty"),
    (
        "Latin-1",
        b"version: 1\nsite: {title: caf\xe9}\n",
        "no claims can be read: not UTF-8: byte 0xe9 at offset 28 (line 2, column 18)",
    ),
    (
        "surrogates as UTF-8",
        b"a: \xed\xa0\x80\n",
        "no claims can be read: not UTF-8: byte 0xed at offset 3 (line 1, column 4)",
    ),
    (
        "cut short",
        b"version: 1\nsite: {title: caf\xc3",
        (
            "no claims can be read: not UTF-8: the file ends in the middle of a character, "
            "at offset 28 (line 2, column 18)"
        ),
    ),
    (
        "UTF-16 without a mark",
        "version: 1\n".encode("utf-16-le"),
        "no claims can be read: looks like UTF-16 without a byte order mark: byte 0x00 at offset 1",
    ),
    (
        "binary",
        bytes(range(256)) * 16,
        "no claims can be read: looks binary: byte 0x00 at offset 0 (line 1, column 1)",
    ),
]


@pytest.mark.parametrize("pure", [False, True], ids=["libyaml", "pure"])
@pytest.mark.parametrize(("data", "expected"), [row[1:] for row in BYTES], ids=[row[0] for row in BYTES])
def test_bytes(tmp_path: Path, data: bytes, expected: str, pure: bool) -> None:
    (fault,) = faults_in(tmp_path, data, pure=pure)
    assert (fault.message, fault.rule) == (expected, "SF002")
    assert fault.help
    assert fault.line
    assert fault.column


def test_a_missing_file(tmp_path: Path) -> None:
    (fault,) = faults_of(tmp_path / "claims.yaml")
    assert str(fault) == "claims.yaml: no claims can be read: no such file"


def test_what_is_no_file_is_refused_at_once(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    os.mkfifo(tmp_path / "pipe")
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(os.fspath(tmp_path / "socket"))
        paths = (tmp_path / "folder", tmp_path / "pipe", tmp_path / "socket", Path("/dev/zero"))
        with ends():
            messages = [faults_of(path)[0].message for path in paths]
    assert messages == [
        f"no claims can be read: not a regular file but {kind}"
        for kind in ("a directory", "a named pipe", "a socket", "a device")
    ]


def test_200_megabytes_are_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "claims.yaml"
    with path.open("wb") as file:
        file.truncate(200_000_000)
    with ends():
        (fault,) = faults_of(path)
    assert fault.message == "no claims can be read: too large: 200,000,000 bytes; at most 67,108,864 are read"


LIMITS = [
    ("quote", quote(f"{{source: a, exact: {'a' * 8193}}}"), "8,193 characters; at most 8,192 are allowed"),
    (
        "mention",
        quote(f"{{source: a, exact: x, mention: {'a' * 8193}}}"),
        "8,193 characters; at most 8,192 are allowed",
    ),
    (
        "statement",
        claim(f"{{id: x, statement: {'a' * 65537}, {QUOTE}}}"),
        "65,537 characters; at most 65,536 are allowed",
    ),
    ("id", claim(f"{{id: {'a' * 81}, statement: s, {QUOTE}}}"), f"an id of 81 characters: '{'a' * 59}…'"),
    ("depth", "version: 1\nx: " + "[" * 100_000, "lists or mappings nested more than 64 deep"),
    ("depth of mappings", "version: 1\nx: " + "{a: " * 100_000, "lists or mappings nested more than 64 deep"),
    (
        "list",
        claim(f"{{id: x, statement: s, tags: [{'a,' * 10_001}], {QUOTE}}}"),
        "a list of more than 10,000 items",
    ),
]


@pytest.mark.parametrize("pure", [False, True], ids=["libyaml", "pure"])
@pytest.mark.parametrize(("text", "expected"), [row[1:] for row in LIMITS], ids=[row[0] for row in LIMITS])
def test_limits(tmp_path: Path, text: str, expected: str, pure: bool) -> None:
    with ends():
        faults = faults_in(tmp_path, text, pure=pure)
    assert expected in [fault.message for fault in faults]
    assert all(len(fault.excerpt) <= 202 and len(fault.message) < 300 for fault in faults)


def test_limits_are_inclusive(tmp_path: Path) -> None:
    path = tmp_path / "claims.yaml"
    path.write_text(quote(f"{{source: a, exact: {'a' * 8192}}}").replace("id: x", f"id: {'x' * 80}"))
    (found,) = reader.read(path, tmp_path).claims
    assert (len(found.id), len(found.quotes[0].exact)) == (80, 8192)


@pytest.mark.parametrize(
    "text",
    [
        f"{SOURCES}claims:\n" + "- \n" * 500_000,
        "\r" * 1_000_000 + "x: 1",
        SOURCES + "site: [" + "a," * 200_000 + "]\nclaims: []\n",
        SOURCES + "claims:\n" + "- {id: i, statement: s, quotes: [{source: z, exact: x}]}\n" * 20_000,
    ],
    ids=["empty items", "empty lines", "long list", "unknown sources"],
)
@pytest.mark.no_cover
def test_hostile_files_take_neither_time_nor_memory(tmp_path: Path, text: str) -> None:
    tracemalloc.start()
    try:
        with ends():
            found = faults_in(tmp_path, text)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert len(found) <= 10_001
    assert peak < 60_000_000


ALIASES = [
    ("item", claim("*a"), "5:5 claims[0]: an alias: '*a'"),
    ("key", claim(f"{{id: x, statement: s, *a : x, {QUOTE}}}"), "5:27 claims[0]: an alias: '*a'"),
    ("merge", claim(f"{{id: x, statement: s, <<: *a, {QUOTE}}}"), "5:31 claims[0]: an alias: '*a'"),
    ("id of a source", "version: 1\nsources: {*a : {path: x}}\nclaims: []\n", "2:11 sources: an alias: '*a'"),
    ("list", "version: 1\nclaims: *a\n", "2:9 : an alias: '*a'"),
]


@pytest.mark.parametrize("pure", [False, True], ids=["libyaml", "pure"])
@pytest.mark.parametrize(("text", "expected"), [row[1:] for row in ALIASES], ids=[row[0] for row in ALIASES])
def test_an_alias_is_one_fault_wherever_it_stands(
    tmp_path: Path, text: str, expected: str, pure: bool
) -> None:
    assert said(faults_in(tmp_path, text, pure=pure)) == [expected]


def test_a_source_whose_id_is_no_text(tmp_path: Path) -> None:
    text = "version: 1\nsources: {[a]: {path: x, titel: y}}\nclaims: []\n"
    assert [fault.message for fault in faults_in(tmp_path, text)] == [
        "a key that is no text",
        "unknown key 'titel'; did you mean 'title'?",
    ]


@pytest.mark.parametrize("pure", [False, True], ids=["libyaml", "pure"])
def test_aliases_do_not_blow_up(tmp_path: Path, pure: bool) -> None:
    bomb = "a: &a [x, x]\n" + "".join(
        f"{chr(98 + n)}: &{chr(98 + n)} [{', '.join([f'*{chr(97 + n)}'] * 9)}]\n" for n in range(20)
    )
    merge = (
        "base: &a {"
        + ", ".join(f"k{n}: v" for n in range(2000))
        + "}\n"
        + "other: {"
        + ", ".join(["<<: *a"] * 200)
        + "}\n"
    )
    for text in (bomb, merge):
        with ends():
            assert faults_in(tmp_path, text + CLAIM, pure=pure)


def test_all_faults_are_shown_in_the_order_of_the_file(tmp_path: Path) -> None:
    text = """\
version: 1
titel: x
sources:
  a: {path: /etc/passwd}
claims:
  - id: ../x
    statement: s
    quotes: [{source: b, exact: " "}]
  - id: y
    figure: {value: about nine}
"""
    assert said(faults_in(tmp_path, text)) == [
        "2:1 : unknown key 'titel'",
        "4:13 sources.a.path: an absolute path leads out of the project: '/etc/passwd'",
        "6:9 claims[0].id: not an id: '../x'",
        "8:23 claims[0].quotes[0].source: unknown source 'b'",
        "8:33 claims[0].quotes[0].exact: blank",
        "9:5 claims[1]: the key 'statement' is missing",
        "9:5 claims[1]: the key 'quotes' is missing",
        "10:21 claims[1].figure.value: not a number: 'about nine'",
    ]


def test_faults_before_bad_syntax_are_shown_with_it(tmp_path: Path) -> None:
    found = faults_in(tmp_path, "version: 2\nclaims:\n\t- x\n")
    assert [fault.line for fault in found] == [1, 3]


@pytest.mark.parametrize(
    ("count", "number", "last"),
    [
        (100, 100, "unknown key 'k99'"),
        (5000, 5000, "unknown key 'k4999'"),
        (20_000, 10_001, "reading stopped after 10,000 faults; there may be more"),
    ],
)
def test_every_fault_is_told_and_the_first_hundred_shown(
    tmp_path: Path, count: int, number: int, last: str
) -> None:
    text = SOURCES + "claims: []\n" + "".join(f"k{number}: x\n" for number in range(count))
    found = faults_in(tmp_path, text)
    assert len(found) == number
    assert found[-1].message == last
    assert [fault.line for fault in found[:100]] == list(range(5, 105))
    assert {bool(fault.excerpt) for fault in found[:100]} == {True}
    assert not any(fault.excerpt for fault in found[100:])


NAMED = """version: 1
claims:
  - {statement: s, quotes: [{source: a}], id: late}
  - {id: named, statement: s, figure: {value: ten}, quotes: [{source: zz, exact: x}]}
  - {id: ../x, statement: ""}
  - {id: sound, statement: s, quotes: [{source: a, exact: x}]}
  - {id: wrong, statement: s, quotes: [{source: a, exact: x, mention: y}]}
  - {id: lost, statement: s, quotes: [{source: zz, exact: x}]}
sources:
  a: {path: /x}
"""


def test_a_fault_names_the_claim_that_it_lies_in(tmp_path: Path) -> None:
    assert [(fault.line, fault.claim) for fault in faults_in(tmp_path, NAMED)] == [
        (3, "late"),
        (4, "named"),
        (4, "named"),
        (5, None),
        (5, None),
        (5, None),
        (7, "wrong"),
        (8, "lost"),
        (10, None),
    ]


CARETS = [
    ("plain", source("{path: ../a}"), "../a"),
    ("single quotes", source("{path: '../a'}"), "'../a'"),
    ("double quotes", source('{path: "../a"}'), '"../a"'),
    ("open quotes", source('{path: "../\n    a"}'), '"../'),
    ("key", source("{path: a, x1: y}"), "x1"),
    ("folded", source('{path: "..\\u002fa"}'), '"..\\u002fa"'),
    ("many lines", "version: 1\nsources:\n  a:\n    path:\n      ../a\n      b\nclaims: []\n", "../a"),
    ("far right", source("{title: " + "t" * 500 + ", path: /a}"), "/a"),
    ("far right of many", source("{title: " + "t" * 500 + ", path: /a, author: " + "u" * 500 + "}"), "/a"),
    ("too wide", source("{path: /" + "a" * 500 + "}"), "/" + "a" * 500),
]


@pytest.mark.parametrize(("text", "marked"), [row[1:] for row in CARETS], ids=[row[0] for row in CARETS])
def test_the_caret_stands_under_the_fault(tmp_path: Path, text: str, marked: str) -> None:
    (fault,) = faults_in(tmp_path, text)
    assert fault.caret is not None
    start, end = fault.caret
    assert marked.startswith(fault.excerpt[start:end].rstrip("…"))
    assert fault.excerpt[start : start + 2] == marked[:2]
    assert 0 <= start < end <= len(fault.excerpt) + 1
    assert len(fault.excerpt) <= 202


def test_help_says_what_to_do(tmp_path: Path) -> None:
    faults = faults_in(tmp_path, claim(f"{{id: x, value: 3, tags: t, {QUOTE}}}"))
    assert [fault.help for fault in faults] == [
        "add it, such as statement: In 2025, 1,240 ships called.",
        "'value' belongs below 'figure': indent it",
        "write tags: [t]",
    ]


@pytest.mark.parametrize(
    ("path", "shown"),
    [
        ("claims.yaml", "claims.yaml"),
        ("x/y/claims.yaml", "x/y/claims.yaml"),
        ("../claims.yaml", "../claims.yaml"),
    ],
)
def test_the_path_is_relative_to_the_project(tmp_path: Path, path: str, shown: str) -> None:
    root = tmp_path / "root"
    with pytest.raises(InputError) as caught:
        reader.read(root / path, root)
    assert caught.value.faults[0].path == shown


def test_a_name_that_is_no_utf8_can_be_printed(tmp_path: Path) -> None:
    path = tmp_path / os.fsdecode(b"\xff.yaml")
    with pytest.raises(InputError) as caught:
        reader.read(path, tmp_path)
    str(caught.value).encode()
    assert caught.value.faults[0].path == "\\xff.yaml"


def test_every_rule_is_waived_or_never() -> None:
    rules = {code for code in CATALOG if not code.startswith("SF6")}
    assert set(WAIVABLE) | _NEVER_WAIVED == rules
    assert not set(WAIVABLE) & _NEVER_WAIVED
