"""A good claims.yaml: every key to its noun, as written, with line and column; the same with any parser."""

from __future__ import annotations

import gc
import subprocess
import sys
from dataclasses import fields, replace
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scifacts.claims import ClaimsFile, once, read_claims, reader
from scifacts.claims.schema import CLAIM, FORMAT, ListOf, MapOf, Table, Text
from scifacts.claims.values import CHECKS, Wrong
from scifacts.errors import InputError
from scifacts.model import (
    Claim,
    Comparator,
    EventKind,
    Figure,
    HistoryEntry,
    IgnoredFigure,
    Position,
    Quote,
    Retired,
    Review,
    SiteColors,
    SiteSettings,
    Source,
    Stance,
    Verdict,
    Waiver,
)

if TYPE_CHECKING:
    from pathlib import Path

FULL = """\
# every key of the format
version: 1
site:
  title: China's cooperation, figure by figure
  base_url: https://example.org/facts
sources:
  xinhua-2023-02-24:
    path: seeds/001.txt
    title: "China to strengthen: official"
    publisher: Xinhua
    author: huaxia
    published: 2023-02-24
    url: https://example.org/a
    origin: briefing
    sha256: {sha}
    display: excerpt
  other: {{path: seeds/002.txt}}
claims:
  - id: partner-countries
    statement: China has relations with more than 160 countries.
    figure: {{value: 160, comparator: more-than, unit: countries, as_of: 2022}}
    quotes:
      - source: xinhua-2023-02-24
        exact: more than 160 countries
        prefix: "relations with "
        suffix: ", and"
        stance: context
        figure: {{value: 3.10, scale: trillion}}
        mention: 160 countries
      - {{source: other, exact: 'no', prefix: ~}}
    tags: [cooperation, figures, cooperation]
    notes: |
      Two
      lines.
    attribution: "null"
    series: partners
  - id: bare
    statement: =
    quotes: [{{source: other, exact: 12:30}}]
    figure: 12.50
ignored:
  - {{source: other, exact: 1  2, prefix: <, suffix: '>', reason: page numbers}}
waivers:
  - {{rule: SF203, claim: bare, reason: r, owner: desk, expires: 2027-01-31}}
""".format(sha="0a" * 32)


def at(line: int, column: int) -> Position:
    return Position("claims.yaml", line, column)


EXPECTED = ClaimsFile(
    path="claims.yaml",
    site=SiteSettings("China's cooperation, figure by figure", "https://example.org/facts/"),
    sources=(
        Source(
            id="xinhua-2023-02-24",
            path="seeds/001.txt",
            title="China to strengthen: official",
            publisher="Xinhua",
            author="huaxia",
            published="2023-02-24",
            url="https://example.org/a",
            origin="briefing",
            pinned="0a" * 32,
            display="excerpt",
            position=at(8, 11),
        ),
        Source(id="other", path="seeds/002.txt", title="other", position=at(17, 17)),
    ),
    claims=(
        Claim(
            id="partner-countries",
            statement="China has relations with more than 160 countries.",
            figure=Figure(Decimal(160), Comparator.MORE_THAN, "countries", None, "2022", at(21, 21)),
            quotes=(
                Quote(
                    "xinhua-2023-02-24",
                    "more than 160 countries",
                    "relations with ",
                    ", and",
                    Stance.CONTEXT,
                    Figure(Decimal("3.10"), scale="trillion", position=at(28, 25)),
                    "160 countries",
                    at(24, 16),
                ),
                Quote("other", "no", position=at(30, 32)),
            ),
            tags=("cooperation", "figures"),
            notes="Two\nlines.\n",
            attribution="null",
            series="partners",
            position=at(19, 9),
            statement_position=at(20, 16),
        ),
        Claim(
            id="bare",
            statement="=",
            figure=Figure(Decimal("12.50"), position=at(40, 13)),
            quotes=(Quote("other", "12:30", position=at(39, 37)),),
            position=at(37, 9),
            statement_position=at(38, 16),
        ),
    ),
    ignored=(IgnoredFigure("other", "1  2", "page numbers", "<", ">", at(42, 28)),),
    waivers=(Waiver("SF203", "bare", "r", "desk", "2027-01-31", at(44, 12)),),
)


def load(folder: Path, text: str | bytes, *, pure: bool = False) -> ClaimsFile:
    path = folder / "claims.yaml"
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return reader.read(path, folder, pure=pure)


@pytest.mark.parametrize("pure", [False, True], ids=["libyaml", "pure"])
def test_every_key(tmp_path: Path, pure: bool) -> None:
    found = load(tmp_path, FULL, pure=pure)
    assert found == EXPECTED
    assert str(found.claims[1].figure and found.claims[1].figure.value) == "12.50"


FORMS = [
    ("as it is", FULL.encode()),
    ("CRLF", FULL.replace("\n", "\r\n").encode()),
    ("CR", FULL.replace("\n", "\r").encode()),
    ("NEL", FULL.replace("\n", "\x85").encode()),
    ("line separator", FULL.replace("\n", "\u2028").encode()),
    ("byte order mark", FULL.encode("utf-8-sig")),
    ("UTF-16", FULL.encode("utf-16")),
    ("UTF-16 the other way", b"\xfe\xff" + FULL.encode("utf-16-be")),
    ("UTF-32", FULL.encode("utf-32")),
]


@pytest.mark.parametrize("pure", [False, True], ids=["libyaml", "pure"])
@pytest.mark.parametrize("data", [row[1] for row in FORMS], ids=[row[0] for row in FORMS])
def test_the_same_in_every_form_of_the_file(tmp_path: Path, data: bytes, pure: bool) -> None:
    assert load(tmp_path, data, pure=pure) == EXPECTED


@pytest.mark.parametrize("pure", [False, True], ids=["libyaml", "pure"])
def test_unusual_separators_are_characters_of_a_quote_and_end_no_line(tmp_path: Path, pure: bool) -> None:
    text = (
        "version: 1\nsources: {a: {path: a.txt}}\nclaims:\n"
        '  - id: x\n    statement: "a\u2028b\x85c\u2029d"\n    notes: a\u2028b\ue000c\x85\n'
        "    quotes:\n      - source: a\n        exact: é😀\u2028x\n"
    )
    (claim,) = load(tmp_path, text, pure=pure).claims
    assert claim.statement == "a\u2028b\x85c\u2029d"
    assert claim.notes == "a\u2028b\ue000c\x85"
    assert claim.quotes[0].exact == "é😀\u2028x"
    assert claim.quotes[0].position == at(9, 16)


@pytest.mark.parametrize("pure", [False, True], ids=["libyaml", "pure"])
@pytest.mark.parametrize(
    "text",
    [
        "version: 1\nclaims: []\n",
        "%YAML 1.1\n---\nversion: 1\nclaims: []\n...\n",
        "# a\n\n%YAML 1.2 # b\n---\nversion: 1\nclaims: []\n",
        '{"version": 1, "claims": [], "sources": {}}',
        "version: '1'\nclaims: []\nsite:\nignored: []\nwaivers: ~\nsources: {}\n",
    ],
)
def test_a_file_without_claims_is_read(tmp_path: Path, text: str, pure: bool) -> None:
    found = load(tmp_path, text, pure=pure)
    assert (found.claims, found.sources, found.ignored, found.waivers) == ((), (), (), ())
    assert found.site == SiteSettings()


@pytest.mark.parametrize(
    "value", ["no", "~x", "=", "<<", "12:30", "1_000", "010", "0x1f", "1e3", "2026-99-99", "1.10"]
)
def test_text_is_never_converted(tmp_path: Path, value: str) -> None:
    text = (
        "version: 1\nsources: {a: {path: a.txt}}\n"
        f"claims: [{{id: x, statement: {value}, quotes: [{{source: a, exact: x}}]}}]\n"
    )
    assert load(tmp_path, text).claims[0].statement == value


def test_a_mention_may_differ_from_its_quote_in_typography(tmp_path: Path) -> None:
    text = (
        "version: 1\nsources: {a: {path: a.txt}}\nclaims: [{id: x, statement: s, quotes: "
        "[{source: a, exact: rose to 3.09\u00a0trillion yuan, mention: 3.09 Trillion  yuan}]}]\n"
    )
    assert load(tmp_path, text).claims[0].quotes[0].mention == "3.09 Trillion  yuan"


def test_one_quote_at_two_places(tmp_path: Path) -> None:
    text = (
        "version: 1\nsources: {a: {path: a.txt}}\nclaims: [{id: x, statement: s, quotes: "
        "[{source: a, exact: y}, {source: a, exact: y, prefix: z}]}]\n"
    )
    assert len(load(tmp_path, text).claims[0].quotes) == 2


def test_the_collector_is_on_again_after_reading(tmp_path: Path) -> None:
    assert gc.isenabled()
    load(tmp_path, FULL)
    assert gc.isenabled()
    gc.disable()
    try:
        load(tmp_path, FULL)
        assert not gc.isenabled()
    finally:
        gc.enable()


def test_importing_the_room_does_not_import_yaml() -> None:
    code = (
        "import sys, scifacts.claims, scifacts.sources; "
        "print(sorted({'yaml', 'difflib', 'datetime'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"


def test_read_claims_is_the_way_in(tmp_path: Path) -> None:
    (tmp_path / "claims.yaml").write_text(FULL)
    assert read_claims(tmp_path / "claims.yaml", tmp_path) == EXPECTED


def test_the_same_bytes_are_read_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "claims.yaml"
    path.write_text(FULL)
    first = read_claims(path, tmp_path)
    assert read_claims(path, tmp_path) is first
    path.write_text(FULL + "# changed\n")
    second = read_claims(path, tmp_path)
    assert second is not first
    assert second == first
    monkeypatch.setattr(once, "_MOST", 10)
    assert read_claims(path, tmp_path) is not read_claims(path, tmp_path)  # what is large is not kept


def _tables(table: Table) -> list[Table]:
    found = [table]
    for key in table.keys.values():
        below = key.type.item if isinstance(key.type, ListOf | MapOf) else key.type
        found += _tables(below) if isinstance(below, Table) else []
    return found


def test_every_example_of_the_schema_is_valid() -> None:
    for table in _tables(FORMAT):
        for name, key in table.keys.items():
            assert key.about.endswith("."), name
            if isinstance(key.type, Text) and key.type.kind != "sha256":
                check = CHECKS.get(key.type.kind, str)
                assert check(key.example) == key.example
                assert not key.type.choices or key.example in key.type.choices


def test_the_tables_know_their_required_keys() -> None:
    assert CLAIM.required == ("id", "statement", "quotes")


# Any text that YAML can carry, in any style; the emitter notes where it has put each value.
TEXT = st.text(
    st.characters(exclude_categories=("Cs", "Cc"), exclude_characters="\ufffe\uffff"), min_size=1, max_size=40
).filter(lambda text: any(map(str.isalnum, text)))
IDS = st.from_regex(r"[a-z0-9][a-z0-9-]{0,12}", fullmatch=True)


class Emitter:
    """Writes YAML line by line and notes the position of each value it was asked to track."""

    def __init__(self, end: str) -> None:
        self.end = end
        self.lines: list[str] = []

    def put(self, head: str, value: str) -> Position:
        escaped = "".join(
            f"\\{character}"
            if character in '"\\'
            else f"\\U{ord(character):08X}"
            if ord(character) % 7 == 0
            else character
            for character in value
        )
        self.lines.append(f'{head}"{escaped}"')
        return at(len(self.lines), len(head) + 1)

    @property
    def data(self) -> bytes:
        return (self.end.join(self.lines) + self.end).encode()


@settings(derandomize=True, max_examples=100, deadline=None)
@given(
    claims=st.dictionaries(
        IDS, st.tuples(TEXT, st.lists(st.tuples(TEXT, TEXT), min_size=1, max_size=3, unique=True))
    ),
    end=st.sampled_from(["\n", "\r\n", "\r"]),
    pure=st.booleans(),
)
def test_what_is_written_is_read_with_its_place(
    tmp_path_factory: pytest.TempPathFactory,
    claims: dict[str, tuple[str, list[tuple[str, str]]]],
    end: str,
    pure: bool,
) -> None:
    out = Emitter(end)
    out.put("version: ", "1")
    out.lines += ["sources: {a: {path: a.txt}}", "claims:" if claims else "claims: []"]
    expected = []
    for name, (statement, quotes) in claims.items():
        try:
            CHECKS["claim-id"](name)
        except Wrong:
            continue
        position = out.put("  - id: ", name)
        place = out.put("    statement: ", statement)
        out.lines.append("    quotes:")
        read = []
        for exact, prefix in quotes:
            spot = out.put("      - exact: ", exact)
            out.put("        prefix: ", prefix)
            out.lines.append("        source: a")
            read.append(Quote("a", exact, prefix, position=spot))
        expected.append(
            Claim(name, statement, quotes=tuple(read), position=position, statement_position=place)
        )
    folder = tmp_path_factory.mktemp("claims")
    if not expected:
        out.lines[2:] = ["claims: []"]
    assert load(folder, out.data, pure=pure).claims == tuple(expected)


EDITORIAL = """\
version: 1
site: {title: T, description: D, publisher: P, contact: desk@example.org, colors: {accent: "#0A4F9E"}}
sources: {a: {path: a.txt}}
claims:
  - id: partners
    aliases: [partner-countries]
    statement: s
    quotes: [{source: a, exact: over 160 countries}]
    history:
      - {date: 2026-01-02, kind: added, reason: first read}
      - {date: 2026-03-04, kind: corrected, reason: recounted, was: "150", now: "160"}
    review: {fingerprint: 0123456789abcdef, by: desk, date: 2026-03-05}
    verdict: {rating: Correct, rationale: Both say so., reviewer: The desk, date: 2026-03-06}
retired:
  - {id: old, date: 2026-02-03, reason: withdrawn, statement: S., replaced_by: partners, aliases: [older]}
"""


def test_what_an_editor_keeps_of_a_claim(tmp_path: Path) -> None:
    path = tmp_path / "claims.yaml"
    path.write_text(EDITORIAL, encoding="utf-8")
    file = read_claims(path, tmp_path)
    assert file.site == SiteSettings(
        "T", None, "D", "P", "mailto:desk@example.org", SiteColors(accent="#0a4f9e", accent_dark=None)
    )
    (claim,) = file.claims
    assert claim.aliases == ("partner-countries",)
    assert claim.history == (
        HistoryEntry("2026-01-02", EventKind.ADDED, "first read", position=at(10, 16)),
        HistoryEntry("2026-03-04", EventKind.CORRECTED, "recounted", "150", "160", at(11, 16)),
    )
    assert claim.review == Review("0123456789abcdef", "2026-03-05", "desk", at(12, 27))
    assert claim.verdict == Verdict("Correct", "Both say so.", "The desk", "2026-03-06", position=at(13, 23))
    assert file.retired == (
        Retired("old", "2026-02-03", "withdrawn", "S.", "partners", ("older",), (), at(15, 10)),
    )


@pytest.mark.parametrize("style", ["", '"', "'"])
@pytest.mark.parametrize("value", ["null", "NULL", "Nullify", "9", "a", "", " ", "“x”", "~", "x" * 70_000])
@pytest.mark.parametrize("key", ["statement", "attribution"])
def test_plain_values_are_checked_as_closely_as_all_others(
    monkeypatch: pytest.MonkeyPatch, key: str, value: str, style: str
) -> None:
    """The short way for text that nothing can be wrong with says what the long way says."""
    text = "version: 1\nsources: {a: {path: a.txt}}\nclaims:\n"
    text += f"  - id: one-more\n    {key}: {style}{value}{style}\n"
    text += "" if key == "statement" else "    statement: A.\n"
    text += "    quotes: [{source: a, exact: b}]\n"

    def outcome() -> object:
        try:
            return reader.parse(text.encode(), "claims.yaml")
        except InputError as err:
            return err.faults

    short = outcome()
    monkeypatch.setattr(reader, "_is_plain", lambda _type, _event: False)
    assert outcome() == short


def test_a_project_has_every_part_of_its_file() -> None:
    retired = EXPECTED.retired or (Retired("gone", "2026-01-02", "It is no more."),)
    file = replace(EXPECTED, path="other.yaml", retired=retired, sha256="0" * 64)
    project = file.project("root", file.sources)
    for part in fields(ClaimsFile):
        assert getattr(project, part.name) is getattr(file, part.name), part.name
        assert getattr(file, part.name), f"{part.name} is empty, so that its absence would not be seen"
