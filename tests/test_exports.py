"""The data files: what they say, that every quote is the source's text, that hostile text does no harm."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from making import a_claim, a_figure, a_project, a_quote, a_source
from scifacts import api
from scifacts.exports import DATA_FILES, EXPORTS, data_files
from scifacts.exports.claims_csv import COLUMNS
from scifacts.exports.places import base_url
from scifacts.exports.schema_org import claim, claim_review, in_script
from scifacts.exports.standing import publishable
from scifacts.model import (
    Claim,
    EventKind,
    HistoryEntry,
    Match,
    Method,
    Project,
    Quote,
    QuoteStatus,
    Report,
    Result,
    Retired,
    SiteSettings,
    Source,
    Span,
    Stance,
    Verdict,
)
from scifacts.report import make_report
from site_reports import CANARY, EXCERPT, HARM, crowd, every_status, found, hostile, report, result, source

ROOT = Path(__file__).resolve().parents[1]
HOSTILE = [CANARY, HARM, "]]>", "a\nb", "a\r\nb", "\u2028\u2029", '",\r\n', "##[error]x", "\u202eabc"]
VERDICT = Verdict("Correct", "Both reports give it.", "The desk", "2026-04-03", "https://example.org/desk")


def harbour() -> Report:
    return api.check(ROOT / "tests" / "projects" / "harbour")


def seeds() -> Report:
    return api.check(ROOT)


REPORTS = [harbour, seeds, every_status, hostile, crowd]


def placed(made: Report, base_url: str | None = "https://example.org/facts/", **site: Any) -> Report:
    """The same report with a public address."""
    settings_ = replace(made.project.site, base_url=base_url, **site)
    return replace(made, project=replace(made.project, site=settings_))


def one(text: str = "It has 160 countries.", words: str = "160 countries", **known: Any) -> Report:
    """A claim with one quote on one source."""
    place = source("a", text, **known)
    return report((result(Claim("countries", "There are 160 countries."), found(place, words)),), (place,))


def exported(name: str, made: Report) -> Any:
    return json.loads(EXPORTS[name](made))


def rows(made: Report) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(EXPORTS["csv"](made), newline="")))


def edited(made: Report, **changes: Any) -> Report:
    """The same report with its first claim changed."""
    first = replace(made.results[0], claim=replace(made.results[0].claim, **changes))
    return replace(made, results=(first, *made.results[1:]))


def claim_of(made: Report, stated: Result) -> dict[str, Any]:
    return claim(stated, {each.id: each for each in made.project.sources}, base_url(made))


def review_of(made: Report, stated: Result) -> dict[str, Any] | None:
    return claim_review(stated, {each.id: each for each in made.project.sources}, base_url(made))


# Laws of every format


@pytest.mark.parametrize("make", REPORTS)
def test_same_report_same_bytes(make: Any) -> None:
    assert data_files(make()) == data_files(make())


@pytest.mark.parametrize("make", REPORTS)
def test_every_file_is_utf_8_and_ends_its_last_line(make: Any) -> None:
    for name, write in EXPORTS.items():
        text = write(make())
        assert text.endswith("\n"), name
        text.encode("utf-8")


def test_the_files_of_a_site_are_formats() -> None:
    assert set(DATA_FILES.values()) == set(EXPORTS) - {"claimreview"}  # that one is in the pages


@pytest.mark.parametrize("make", REPORTS)
@pytest.mark.parametrize("base", [None, "https://example.org/facts"])
def test_every_passage_is_the_text_at_its_offsets(make: Any, base: str | None) -> None:
    made = placed(make(), base)
    texts = {each.id: each.text for each in made.project.sources}
    checked = 0
    for stated in exported("json", made)["claims"]:
        for quote in stated["quotes"]:
            for passage in quote["passages"]:
                assert passage["text"] == texts[quote["source"]][passage["start"] : passage["end"]]
                checked += 1
    assert checked
    for target in targets(exported("webannotation", made)):
        words, place = target["selector"]
        text = texts[Path(target["source"]["id"]).stem]
        assert words["exact"] == text[place["start"] : place["end"]]
        assert text[: place["start"]].endswith(words.get("prefix", ""))
        assert text[place["end"] :].startswith(words.get("suffix", ""))


def targets(collection: Any) -> list[Any]:
    items = collection["first"]["items"] if collection["total"] else []
    return [
        target
        for item in items
        for target in (item["target"] if isinstance(item["target"], list) else [item["target"]])
    ]


@settings(derandomize=True, max_examples=100, deadline=None)
@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=60), st.data())
def test_any_words_of_any_text_come_back(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    place = Source("a", "a.txt", text, text=text, published=text, author=text)
    span = Span(start, end)
    match = Match(Quote("a", text), QuoteStatus.MATCH, span, 100.0, Method.EXACT, span.of(text))
    made = report((result(Claim("c", text, tags=(text,)), match),), (place,))
    (stated,) = exported("json", made)["claims"]
    assert stated["statement"] == text
    assert stated["quotes"][0]["passages"] == [{"start": start, "end": end, "text": text[start:end]}]
    (target,) = targets(exported("webannotation", made))
    assert target["selector"][0]["exact"] == text[start:end]
    assert exported("csl", made)[0]["title"] == text
    (row,) = rows(made)
    assert undone(row["statement"]) == text


def undone(cell: str) -> str:
    return cell.removeprefix("'")


# claims.json


def test_claims_json_says_what_the_project_says() -> None:
    stated = {each["id"]: each for each in exported("json", harbour())["claims"]}
    cargo = stated["cargo"]
    assert cargo["figure"] == {
        "value": "18.4",
        "comparator": "exactly",
        "scale": "million",
        "unit": "tonnes",
        "as_of": "2025",
        "quantity": "18400000",
        "text": "18.4 million tonnes",
    }
    assert cargo["path"] == "claims/cargo.html"
    assert cargo["support"] == {
        "sources": ["annual-report", "gazette"],
        "origins": ["velsen-annual-report-2025"],
    }
    assert stated["ship-calls"]["quotes"][1]["figure"]["comparator"] == "about"
    assert stated["late-cranes"]["figure"] is None


def test_claims_json_keeps_what_an_editor_keeps() -> None:
    entry = HistoryEntry("2026-04-02", EventKind.CORRECTED, "recounted", "1,204", "1,240")
    made = edited(one(), aliases=("lands",), history=(entry,), verdict=VERDICT)
    retired = Retired("pilots", "2026-05-01", "withdrawn", "96 pilots.", "countries", ("crew",), (entry,))
    made = replace(made, project=replace(made.project, retired=(retired,)))
    data = exported("json", made)
    told = {
        "date": "2026-04-02",
        "kind": "corrected",
        "reason": "recounted",
        "was": "1,204",
        "now": "1,240",
    }
    assert data["claims"][0]["aliases"] == ["lands"]
    assert data["claims"][0]["history"] == [told]
    assert data["claims"][0]["verdict"]["rating"] == "Correct"
    assert data["retired"] == [
        {
            "id": "pilots",
            "path": "claims/pilots.html",
            "aliases": ["crew"],
            "date": "2026-05-01",
            "reason": "withdrawn",
            "statement": "96 pilots.",
            "replaced_by": "countries",
            "history": [told],
        }
    ]


def test_a_quote_that_stands_nowhere_has_no_passage() -> None:
    stated = {each["id"]: each for each in exported("json", every_status())["claims"]}
    assert [quote["passages"] for quote in stated["moon"]["quotes"]] == [[]]
    assert [quote["passages"] for quote in stated["lost-words"]["quotes"]] == [[]]


@pytest.mark.parametrize("name", list(EXPORTS))
def test_what_nobody_quoted_of_an_excerpt_stays_out(name: str) -> None:
    text = EXPORTS[name](every_status())
    assert "secret paragraph" in EXCERPT
    assert "Before the words" in EXCERPT
    for words in ("secret paragraph", "Before the words", "after the words", "Unpublished tail"):
        assert words not in text


def test_what_a_quote_leaves_out_of_an_excerpt_stays_out() -> None:
    place = source("a", "It rose by a private amount to 3 yuan.", display="excerpt")
    parts = (Span(0, 7), Span(28, 37))
    match = found(place, place.text[:37], "It rose […] to 3 yuan", parts=parts)
    made = report((result(Claim("c", "It rose to 3 yuan."), match),), (place,))
    assert [target["selector"][0]["exact"] for target in targets(exported("webannotation", made))] == [
        "It rose",
        "to 3 yuan",
    ]
    assert not any("private" in write(made) for write in EXPORTS.values())


def test_the_published_result_of_a_check_keeps_what_was_left_out_of_an_excerpt(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Exports rose by a private amount to 30 billion yuan.", encoding="utf-8")
    (tmp_path / "claims.yaml").write_text(
        "version: 1\nsources:\n  a: {path: a.txt, display: excerpt}\nclaims:\n  - id: exports\n"
        "    statement: Exports rose to 30 billion yuan.\n    quotes:\n"
        '      - {source: a, exact: "Exports rose […] to 30 billion yuan"}\n',
        encoding="utf-8",
    )
    api.build(tmp_path)
    files = [path for path in (tmp_path / "build").rglob("*") if path.is_file()]
    assert not [path.name for path in files if b"private" in path.read_bytes()]
    told = json.loads((tmp_path / "build" / "data" / "report.json").read_bytes())
    assert told["claims"][0]["quotes"][0]["found"] == "Exports rose […] to 30 billion yuan"


def test_a_report_without_excerpts_is_published_as_it_is() -> None:
    whole = harbour()
    assert publishable(whole) is whole
    mixed = every_status()
    assert publishable(mixed) == mixed


# claims.csv


def test_a_row_per_claim() -> None:
    made = harbour()
    table = rows(made)
    assert [row["id"] for row in table] == [each.claim.id for each in made.results]
    assert {key: table[0][key] for key in ("figure", "value", "scale", "quantity", "origins")} == {
        "figure": "18.4 million tonnes",
        "value": "18.4",
        "scale": "million",
        "quantity": "18400000",
        "origins": "1",
    }


def test_the_form_is_that_of_rfc_4180() -> None:
    text = EXPORTS["csv"](edited(one(), statement='Say "hi",\nthen\r\ngo'))
    lines = text.split("\r\n")
    assert lines[0] == ",".join(COLUMNS)
    assert '"Say ""hi"",\nthen\r\ngo"' in text
    assert text.endswith("\r\n")
    assert len(rows(one())) == 1


@pytest.mark.parametrize("first", ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠", "'"])
def test_no_text_runs_as_a_formula(first: str) -> None:
    formula = f"{first}HYPERLINK(0)"
    made = edited(
        one(),
        statement=formula,
        attribution=formula,
        series=formula,
        tags=(formula,),
        figure=a_figure("1", unit=formula),
    )
    (row,) = rows(made)
    for column in ("statement", "attribution", "series", "tags", "unit"):
        assert row[column] == f"'{formula}"
        assert undone(row[column]) == formula


@pytest.mark.parametrize(
    ("value", "written"), [("-3.2", "-3.2"), ("0", "0"), ("1E+3", "1000"), ("3.10", "3.10")]
)
def test_numbers_stay_numbers(value: str, written: str) -> None:
    (row,) = rows(edited(one(), figure=a_figure(value)))
    assert (row["value"], row["quantity"]) == (written, written)
    assert Decimal(row["value"]) == Decimal(value)


def test_a_negative_figure_in_words_is_text() -> None:
    (row,) = rows(edited(one(), figure=a_figure("-3.2", unit="percent")))
    assert row["figure"] == "'-3.2%"


def test_a_lone_surrogate_becomes_a_mark_that_utf_8_can_carry() -> None:
    (row,) = rows(edited(one(), statement="a\udc80b"))
    assert row["statement"] == "a\ufffdb"


# annotations.jsonld


def test_an_annotation_links_a_passage_to_its_claim() -> None:
    (item,) = exported("webannotation", placed(one(url="https://example.org/a")))["first"]["items"]
    assert item == {
        "id": "https://example.org/facts/claims/countries.html#quote-1",
        "type": "Annotation",
        "motivation": "linking",
        "body": {
            "id": "https://example.org/facts/claims/countries.html",
            "type": "TextualBody",
            "value": "There are 160 countries.",
            "format": "text/plain",
        },
        "target": {
            "source": {
                "id": "https://example.org/facts/sources/a.html",
                "type": "Text",
                "format": "text/html",
                "via": "https://example.org/a",
            },
            "selector": [
                {
                    "type": "TextQuoteSelector",
                    "exact": "160 countries",
                    "prefix": "It has ",
                    "suffix": ".",
                },
                {"type": "TextPositionSelector", "start": 7, "end": 20},
            ],
        },
    }


def test_without_an_address_annotations_are_relative_to_their_file() -> None:
    data = exported("webannotation", one())
    assert data["id"] == "annotations.jsonld"
    assert data["first"]["items"][0]["id"] == "../claims/countries.html#quote-1"


def test_offsets_are_code_points() -> None:
    (target,) = targets(exported("webannotation", one("𝟙𝟚😀 160 countries")))
    assert target["selector"][1] == {"type": "TextPositionSelector", "start": 4, "end": 17}


def test_only_quotes_that_stand_are_annotated() -> None:
    data = exported("webannotation", every_status())
    ids = {item["id"] for item in data["first"]["items"]}
    assert "../claims/partner-countries.html#quote-1" in ids
    assert "../claims/partner-countries.html#quote-2" not in ids  # a changed fact
    assert not any("moon" in each or "twice" in each for each in ids)
    assert data["total"] == len(data["first"]["items"]) == len(ids)


def test_a_quote_that_refutes_says_so() -> None:
    place = source("a", "It has 150 countries.")
    match = found(place, "150 countries")
    against = replace(match, quote=replace(match.quote, stance=Stance.REFUTES))
    data = exported("webannotation", report((result(Claim("c", "160."), against),), (place,)))
    assert data["first"]["items"][0]["body"][1] == {
        "type": "TextualBody",
        "purpose": "tagging",
        "value": "refutes",
    }


def test_a_collection_of_nothing_has_no_pages() -> None:
    data = exported("webannotation", report((), ()))
    assert data["total"] == 0
    assert "first" not in data


# sources.csl.json


def test_a_source_is_cited_with_what_it_says_of_itself() -> None:
    made = one(
        title="On countries",
        author="Ida Brandt",
        publisher="The Gazette",
        published="2026-03-14",
        url="https://example.org/a",
    )
    assert exported("csl", made) == [
        {
            "id": "a",
            "type": "document",
            "title": "On countries",
            "author": [{"literal": "Ida Brandt"}],
            "publisher": "The Gazette",
            "issued": {"date-parts": [[2026, 3, 14]]},
            "URL": "https://example.org/a",
        }
    ]


@pytest.mark.parametrize(
    ("published", "issued"),
    [
        ("2026", {"date-parts": [[2026]]}),
        ("2026-03", {"date-parts": [[2026, 3]]}),
        ("spring of 2026", {"literal": "spring of 2026"}),
        ("٢٠٢٦", {"literal": "٢٠٢٦"}),
    ],
)
def test_a_date_is_as_exact_as_it_is_known(published: str, issued: object) -> None:
    assert exported("csl", one(published=published))[0]["issued"] == issued


def test_brackets_of_an_address_are_encoded_in_every_format() -> None:
    made = placed(one(url="https://example.org/x?a[]=1"))
    written = "https://example.org/x?a%5B%5D=1"
    assert exported("csl", made)[0]["URL"] == written
    (item,) = exported("webannotation", made)["first"]["items"]
    assert item["target"]["source"]["via"] == written
    judged = placed(edited(one(), verdict=replace(VERDICT, reviewer_url="https://example.org/[desk]")))
    review = review_of(judged, judged.results[0])
    assert review is not None
    assert review["author"]["url"] == "https://example.org/%5Bdesk%5D"


def test_what_is_unknown_stays_out() -> None:
    assert exported("csl", one(title="a", url="javascript:alert(1)")) == [{"id": "a", "type": "document"}]
    assert exported("csl", report((), ())) == []


# schema.org


def test_a_claim_names_what_states_it() -> None:
    made = placed(one(title="On countries", published="2026-03-14", publisher="The Gazette"))
    article = {
        "@type": "NewsArticle",
        "headline": "On countries",
        "datePublished": "2026-03-14",
        "publisher": {"@type": "Organization", "name": "The Gazette"},
    }
    assert claim_of(made, made.results[0]) == {
        "@type": "Claim",
        "name": "There are 160 countries.",
        "text": "There are 160 countries.",
        "url": "https://example.org/facts/claims/countries.html",
        "firstAppearance": article,
        "appearance": [article],
    }


@pytest.mark.parametrize(
    ("dates", "first"),
    [
        (["2023-02-25", "2023-02-24"], "2023-02-24"),
        ([None, "2023-02-24"], "2023-02-24"),
        (["2022", "2023-02-24"], "2022"),
        (["2023", "2023-02-24"], None),
        (["2023-02", "2023-02-24"], None),
        (["2023-02-24", "2023-02-24"], "2023-02-24"),
        ([None, None], None),
    ],
)
def test_the_first_appearance_is_the_earliest_that_is_known(
    dates: list[str | None], first: str | None
) -> None:
    places = [
        replace(source(f"s{number}", "It has 160 countries."), published=date)
        for number, date in enumerate(dates)
    ]
    made = report(
        (result(Claim("c", "160."), *(found(place, "160 countries") for place in places)),), tuple(places)
    )
    appeared = claim_of(made, made.results[0]).get("firstAppearance")
    assert (appeared["datePublished"] if isinstance(appeared, dict) else None) == first


def test_a_claim_that_nothing_confirms_appears_nowhere() -> None:
    made = every_status()
    moon = next(each for each in made.results if each.claim.id == "moon")
    assert set(claim_of(made, moon)) == {"@type", "name", "text"}


def test_a_review_needs_a_verdict_and_an_address() -> None:
    plain, judged = one(), edited(one(), verdict=VERDICT)
    assert review_of(plain, plain.results[0]) is None
    assert review_of(judged, judged.results[0]) is None
    assert review_of(placed(plain), plain.results[0]) is None
    review = review_of(placed(judged), judged.results[0])
    assert review is not None
    assert review["reviewRating"] == {
        "@type": "Rating",
        "alternateName": "Correct",
        "ratingExplanation": "Both reports give it.",
    }
    assert review["author"] == {
        "@type": "Organization",
        "name": "The desk",
        "url": "https://example.org/desk",
    }
    graph = exported("claimreview", placed(judged))
    assert graph == {"@context": "https://schema.org", "@graph": [review]}
    assert exported("claimreview", judged)["@graph"] == []


def test_the_address_of_a_reviewer_is_one() -> None:
    judged = placed(edited(one(), verdict=replace(VERDICT, reviewer_url="javascript:alert(1)")))
    review = review_of(judged, judged.results[0])
    assert review is not None
    assert review["author"] == {"@type": "Organization", "name": "The desk"}


@pytest.mark.parametrize("text", HOSTILE)
def test_json_in_a_script_ends_no_script(text: str) -> None:
    made = edited(one(text + " 160 countries", title=text), statement=text)
    block = in_script(claim_of(made, made.results[0]))
    assert not set(block) & set("<>&\u2028\u2029\x00\n")
    assert json.loads(block)["text"] == text.replace("\udc80", "\ufffd")


# Hostile text


@pytest.mark.parametrize("text", HOSTILE)
@pytest.mark.parametrize("name", list(EXPORTS))
def test_hostile_text_comes_back_as_it_was(name: str, text: str) -> None:
    made = edited(
        placed(one(text + " 160 countries", title=text, author=text)), statement=text, verdict=VERDICT
    )
    written = EXPORTS[name](made)
    if name == "csv":
        assert undone(rows(made)[0]["statement"]) == text
        return
    assert json.dumps(text)[1:-1] in json.dumps(json.loads(written))
    assert not set(written) & set("\x1b\x00\u202e\u2028\ufeff")


def test_a_project_without_anything_has_all_files() -> None:
    made = make_report(Project(".", "claims.yaml", SiteSettings(), (), ()))
    assert set(data_files(made)) == set(DATA_FILES)
    assert rows(made) == []
    assert exported("json", made)["claims"] == []


def test_a_missing_support_counts_as_none() -> None:
    made = replace(one(), corroboration=())
    assert rows(made)[0]["sources"] == "0"
    assert exported("json", made)["claims"][0]["support"] == {"sources": [], "origins": []}


def test_a_real_report_of_real_sources() -> None:
    made = make_report(
        a_project((a_source("We have 160 lands."),), (a_claim("There are 160 lands.", a_quote("160 lands")),))
    )
    assert isinstance(made.results[0], Result)
    assert exported("json", made)["claims"][0]["quotes"][0]["passages"] == [
        {"start": 8, "end": 17, "text": "160 lands"}
    ]
