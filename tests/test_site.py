"""The site of a report: every page, its links, what it says and what it must not."""

from __future__ import annotations

import itertools
import json
import re
from dataclasses import replace
from decimal import Decimal
from typing import Any
from urllib.parse import unquote

import pytest

from endless import ends
from making import a_claim, a_figure, a_project, a_quote, a_source
from pages import Element, broken_links, pages_of, read_page
from scifacts.model import (
    Claim,
    CoverageState,
    CoveredFigure,
    Figure,
    FigureKind,
    FigureMention,
    Finding,
    Match,
    Passage,
    Position,
    Quote,
    QuoteStatus,
    Report,
    Severity,
    Span,
    Stance,
    Waiver,
)
from scifacts.report import make_report
from scifacts.site import render
from scifacts.site.visible import dated, plain
from site_reports import (
    BRIEFING,
    CANARY,
    EXCERPT,
    TRANSCRIPT,
    crowd,
    every_status,
    finding,
    found,
    harmless,
    hostile,
    mention,
    report,
    result,
    source,
)

EMPTY = report((), ())


@pytest.fixture(scope="module")
def site() -> dict[str, bytes]:
    return render(every_status(), data={"data/report.json": b'{"schema": 1}'})


@pytest.fixture(scope="module")
def pages(site: dict[str, bytes]) -> dict[str, Element]:
    return pages_of(site)


def verified() -> Report:
    place = source("a", "It has more than 160 countries and 25 documents.", origin="o")
    twin = source("b", "They count 160 countries.", origin="o")
    claim = Claim("countries", "There are 160 countries.", Figure(Decimal(160), unit="countries"))
    return report(
        (result(claim, found(place, "160 countries"), found(twin, "160 countries")),), (place, twin)
    )


def words(element: Element) -> str:
    """The text as read: white space folded."""
    return " ".join(element.text.split())


# What is there


def test_the_pages_of_a_site(site: dict[str, bytes]) -> None:
    tops = [path for path in site if "/" not in path]
    assert tops == sorted(
        [
            "404.html",
            "changes.atom",
            "changes.html",
            "check.html",
            "conflicts.html",
            "coverage.html",
            "index.html",
            "matrix.html",
            "method.html",
        ]
    )
    for each in every_status().results:
        assert f"claims/{each.claim.id}.html" in site
    for known in every_status().project.sources:
        assert f"sources/{known.id}.html" in site
    assert list(site) == sorted(site)


@pytest.mark.parametrize("make", [every_status, hostile, crowd, verified, lambda: EMPTY])
def test_no_link_is_broken(make: object) -> None:
    assert broken_links(render(make())) == []  # type: ignore[operator]


def test_same_report_same_bytes() -> None:
    assert render(every_status()) == render(every_status())


def test_given_data_is_added_as_it_is_and_linked(site: dict[str, bytes], pages: dict[str, Element]) -> None:
    assert site["data/report.json"] == b'{"schema": 1}'
    links = {each.attributes.get("href") for each in pages["claims/moon.html"].all("a")}
    assert "../data/report.json" in links


def test_without_data_no_page_links_to_it() -> None:
    assert b"report.json" not in b"".join(render(every_status()).values())


def test_data_cannot_replace_a_page() -> None:
    with pytest.raises(ValueError, match=r"index\.html"):
        render(EMPTY, data={"index.html": b""})


def test_every_page_has_its_landmarks_and_one_title(pages: dict[str, Element]) -> None:
    for path, page in pages.items():
        assert page.one("html").attributes["lang"] == "en"
        assert words(page.one("head").one("title")), path
        page.one("h1")
        page.one("main")
        assert page.one("a", "skip").attributes["href"] == f"#{page.one('main').id}"


def test_headings_leave_out_no_level(pages: dict[str, Element]) -> None:
    for path, page in pages.items():
        levels = [int(each.tag[1]) for each in page.all() if re.fullmatch("h[1-6]", each.tag)]
        assert levels[0] == 1, path
        assert all(after <= before + 1 for before, after in itertools.pairwise(levels)), (
            path,
            levels,
        )


def test_ids_are_unique(pages: dict[str, Element]) -> None:
    for path, page in pages.items():
        ids = [each.id for each in page.all() if each.id]
        assert len(ids) == len(set(ids)), path


def test_nothing_is_inline_and_the_policy_allows_only_the_site(pages: dict[str, Element]) -> None:
    for page in pages.values():
        policy = next(
            m for m in page.all("meta") if m.attributes.get("http-equiv") == "Content-Security-Policy"
        )
        assert policy.attributes["content"].startswith(
            "default-src 'none'; script-src 'self'; style-src 'self'"
        )
        head, script = (each for each in page.all("script") if "type" not in each.attributes)
        assert head.attributes.keys() == {"src"}
        assert script.attributes.keys() == {"src", "defer"}
        assert head.text == script.text == ""
        assert not list(page.all("style"))
        for each in page.all():
            assert not [name for name in each.attributes if name == "style" or name.startswith("on")]


def test_asset_names_hold_a_hash(site: dict[str, bytes]) -> None:
    assets = [path for path in site if path.startswith("assets/")]
    assert sorted(re.sub(r"[0-9a-f]{10}", "#", path) for path in assets) == [
        "assets/figures.#.css",
        "assets/head.#.js",
        "assets/search.#.js",
        "assets/search.js",
        "assets/site.#.css",
        "assets/site.#.js",
    ]


def test_a_public_address_makes_canonical_links_and_a_sitemap() -> None:
    files = render(report((), (), base_url="https://example.org/facts"))
    page = read_page(files["check.html"])
    canonical = [
        each.attributes["href"] for each in page.all("link") if each.attributes["rel"] == "canonical"
    ]
    assert canonical == ["https://example.org/facts/check.html"]
    assert b"<loc>https://example.org/facts/index.html</loc>" in files["sitemap.xml"]
    assert b"404.html" not in files["sitemap.xml"]
    lost = read_page(files["404.html"])
    assert "https://example.org/facts/index.html" in {a.attributes["href"] for a in lost.all("a")}


@pytest.mark.parametrize("address", [None, "javascript:alert(1)", "/facts/"])
def test_without_a_public_address_there_is_neither(address: str | None) -> None:
    files = render(report((), (), base_url=address))
    assert "sitemap.xml" not in files
    assert b"canonical" not in b"".join(files.values())


# The first page


@pytest.mark.parametrize(
    ("made", "answer"),
    [
        (EMPTY, "0 claims, 0 quotes in 0 sources: nothing was checked"),
        (verified(), "1 claim, 2 quotes in 2 sources: all verified"),
        (
            every_status(),
            "18 quotes in 6 sources: 5 fail, 2 with a warning, 1 with an accepted finding, 1 without a quote",
        ),
    ],
)
def test_the_answer_in_one_line(made: Report, answer: str) -> None:
    files = pages_of(render(made))
    assert words(files["index.html"].one("p", "answer")).endswith(answer)
    assert words(files["check.html"].one("p", "answer")).endswith(answer)


@pytest.mark.parametrize(
    ("severity", "claim", "answer"),
    [
        (Severity.ERROR, "countries", "1 fails"),
        (Severity.WARNING, "countries", "1 with a warning"),
        (Severity.ERROR, None, "1 verified, 1 fault beside the claims"),
        (Severity.WARNING, None, "all verified"),
    ],
)
def test_the_answer_when_something_is_found(severity: Severity, claim: str | None, answer: str) -> None:
    made = verified()
    one = Finding("SF401", "waiver-expired", severity, "it expired", claim_id=claim)
    results = tuple(replace(each, findings=(one,) if claim else ()) for each in made.results)
    files = pages_of(render(replace(made, results=results, findings=(one,))))
    assert words(files["index.html"].one("p", "answer").one("strong")) == answer


def test_a_card_tells_figure_status_and_support(pages: dict[str, Element]) -> None:
    card = next(each for each in pages["index.html"].all("li", "card") if "25 documents" in each.text)
    assert words(card.one("span", "number")) == "25"
    assert words(card.one("span", "after")) == "documents"
    assert words(card.one("span", "badge")) == "⇄ Sources disagree"
    assert words(card.one("span", "support")) == "2 sources, 1 origin"
    assert card.attributes["data-sources"] == "xinhua-2023 scio-2023"


def test_a_scale_word_is_set_with_its_number(pages: dict[str, Element]) -> None:
    figure = pages["claims/spending-2022.html"].one("p", "display")
    assert words(figure.one("span", "number")) == "3.09 trillion"
    assert words(figure.one("span", "as-of")) == "(2022)"


def test_a_bar_has_a_stretch_for_each_status(pages: dict[str, Element]) -> None:
    shares = pages["index.html"].one("div", "shares")
    stretches = [int(each.attributes["width"]) for each in shares.all("rect")]
    counts = [int(words(each)) for each in shares.all("span", "count")]
    assert len(stretches) == len(counts)
    assert sum(counts) == 14
    assert sum(stretches) <= 1000
    assert all(stretch > 0 for stretch in stretches)
    *_, last = shares.all("rect")
    assert int(last.attributes["x"]) + int(last.attributes["width"]) == 1000


def test_the_first_page_names_conflicts_and_sources(pages: dict[str, Element]) -> None:
    index = pages["index.html"]
    assert "In 2022, China signed or renewed 25 documents." in words(index.one("section", "callout"))
    assert len(list(index.one("ul", "sources").all("li"))) == 6


@pytest.mark.no_cover
def test_a_rare_status_has_its_stretch_of_the_bar_too() -> None:
    claims = [Claim(f"c{number}", "It.") for number in range(2000)]
    failing = finding("SF101", "c7")
    place = source("a", "It is.")
    results = tuple(
        result(claim, found(place, "It"), findings=(failing,) if claim.id == "c7" else ()) for claim in claims
    )
    bar = read_page(render(report(results, (place,)))["index.html"]).one("svg", "bar")
    assert [rect.attributes["width"] for rect in bar.all("rect")] == ["996", "1"]


def test_an_error_weighs_more_than_a_warning_that_reads_worse() -> None:
    made = verified()
    findings = (finding("SF202", "countries", Severity.WARNING), finding("SF105", "countries"))
    results = tuple(replace(each, findings=findings) for each in made.results)
    page = read_page(render(replace(made, results=results))["claims/countries.html"])
    assert words(page.one("p", "verdict").one("span", "badge")) == "○ Not checked"


# A claim


@pytest.mark.parametrize(
    ("claim", "badge"),
    [
        ("partner-countries", "≠ Fact changed"),
        ("agreements", "✓ Verified"),
        ("documents", "⇄ Sources disagree"),
        ("conferences", "! Needs a look"),
        ("member-countries", "≠ Qualifier dropped, accepted"),
        ("moon", "∅ Not found"),
        ("lost-words", "○ Not checked"),
        ("twice", "? Several places"),
        ("hostile", "≠ Statement differs"),
        ("empty-handed", "○ No quote"),
    ],
)
def test_the_status_of_a_claim(pages: dict[str, Element], claim: str, badge: str) -> None:
    assert words(pages[f"claims/{claim}.html"].one("p", "verdict").one("span", "badge")) == badge


def test_of_a_claim_without_a_figure_none_was_compared(pages: dict[str, Element]) -> None:
    told = {
        name: words(pages[f"claims/{name}.html"].one("p", "verdict")) for name in ("openness", "agreements")
    }
    assert told["openness"].endswith("Every quote stands in its source; no figure was compared.")
    assert told["agreements"].endswith("the figure is the one stated there.")


def test_a_drifted_quote_shows_what_was_and_is(pages: dict[str, Element]) -> None:
    quote = pages["claims/partner-countries.html"].by_id("quote-2")
    passage = next(quote.all("blockquote"))
    assert words(passage.one("del")) == "was: 160"
    assert words(passage.one("ins")) == "now: 166"
    assert "fact" in passage.one("mark", "drift").classes
    assert words(passage).endswith("countries and regions.")
    assert "98 % alike" in words(quote)
    assert "over 160 countries and regions" in words(quote.one("blockquote", "wanted"))


def test_a_quote_says_where_it_stands_and_leads_there(pages: dict[str, Element]) -> None:
    quote = pages["claims/agreements.html"].by_id("quote-1")
    link = quote.one("p", "place").one("a")
    line = BRIEFING.split("\n")[6]
    assert words(link) == f"seeds/xinhua-2023.txt, line 7, column {line.index('116') + 1}"
    target = pages["sources/xinhua-2023.html"].by_id(link.attributes["href"].partition("#")[2])
    assert "agreements" in target.attributes["data-c"].split()


def test_a_missing_quote_shows_what_was_looked_for_and_what_is_close(pages: dict[str, Element]) -> None:
    quote = pages["claims/moon.html"].by_id("quote-1")
    assert words(quote.one("blockquote", "wanted")) == "signed 118 agreements with the moon"
    assert words(quote.one("blockquote", "nearest").one("mark")) == "signed 116 inter-governmental agreements"


def test_an_ambiguous_quote_names_the_other_places(pages: dict[str, Element]) -> None:
    assert "seeds/xinhua-2023.txt, line 9, column 10" in words(pages["claims/twice.html"].by_id("quote-1"))


def test_a_quote_of_an_unreadable_source_says_why(pages: dict[str, Element]) -> None:
    assert "not UTF-8: byte 0xe9 at offset 12" in words(pages["claims/lost-words.html"].by_id("quote-1"))


def test_a_source_with_an_address_is_opened_at_the_words(pages: dict[str, Element]) -> None:
    links = [each.attributes["href"] for each in pages["claims/documents.html"].by_id("quote-2").all("a")]
    assert any(link.startswith("https://example.org/a?b=c&d=e#part:~:text=signed%20and") for link in links)


@pytest.mark.parametrize(
    ("text", "quoted", "display", "fragment"),
    [
        ("It has 160 of them, and 160 of those.", "160", "full", "has-,160,-of them, and 160 of"),
        ("It has 160 of them, and 160 of those.", "160", "excerpt", "160"),
        (
            "With 160 countries and many regions; 160 countries and many regions.",
            "160 countries and many regions",
            "full",
            "160 countries and many regions,-; 160 countries and many",
        ),
        ("They say more than 160 countries and regions.", "more than 160 countries and regions", "full", ""),
    ],
)
def test_words_that_may_stand_twice_bring_their_neighbours(
    text: str, quoted: str, display: str, fragment: str
) -> None:
    place = source("a", text, url="https://example.org/a", display=display)
    made = report((result(Claim("c", "It."), found(place, quoted)),), (place,))
    page = pages_of(render(made))["claims/c.html"]
    links = [each.attributes["href"] for each in page.one("section", "cite").all("a")]
    (link,) = (each for each in links if ":~:" in each)
    shown = unquote(link.partition(":~:text=")[2])
    assert shown == (fragment or quoted)


def test_claims_of_a_series_lead_to_each_other(pages: dict[str, Element]) -> None:
    links = {each.attributes["href"] for each in pages["claims/spending-2022.html"].all("a")}
    assert "../claims/spending-2012.html" in links
    assert "../claims/spending-2022.html" not in links


def test_origins_that_do_not_count_say_so(pages: dict[str, Element]) -> None:
    assert "does not count as support" in words(pages["claims/moon.html"].one("ul", "origins"))
    assert "does not count as support" not in words(pages["claims/agreements.html"].one("ul", "origins"))


def test_many_sources_are_not_listed_as_unquoted() -> None:
    many = tuple(source(f"s{number}", "160 countries") for number in range(30))
    made = report((result(Claim("c", "160 countries"), found(many[0], "160 countries")),), many)
    assert "Not quoted" not in pages_of(render(made))["claims/c.html"].text


def test_the_figure_of_the_claim_stands_out_in_its_passage(pages: dict[str, Element]) -> None:
    quote = pages["claims/spending-2022.html"].by_id("quote-1")
    assert [mark.text for mark in quote.all("mark", "numeral")] == ["3.09 trillion"]


def test_a_year_that_the_claim_names_is_not_its_figure() -> None:
    place = source("a", "In 2022 it signed 25 documents.")
    coverage = tuple(
        CoveredFigure(place.id, mention(place.text, text, kind, text), CoverageState.CLAIMED, ("c",))
        for text, kind in (("2022", FigureKind.YEAR), ("25", FigureKind.COUNT))
    )
    claim = Claim("c", "It signed 25.", Figure(Decimal(25), as_of="2022"))
    made = report((result(claim, found(place, "In 2022 it signed 25")),), (place,), coverage=coverage)
    quote = pages_of(render(made))["claims/c.html"].by_id("quote-1")
    assert [mark.text for mark in quote.all("mark", "numeral")] == ["25"]


def test_backquoted_words_of_a_message_are_code() -> None:
    made = verified()
    messages = ["the pin of `a` differs from `b`", "an odd ` of its own", "s/a.txt does not say so"]
    findings = tuple(finding("SF301", "countries", message=message) for message in messages)
    page = pages_of(render(replace(made, findings=findings)))["check.html"]
    shown = list(page.all("p", "message"))
    assert [words(each) for each in shown] == [
        "The pin of a differs from b",
        "An odd ` of its own",
        "s/a.txt does not say so",
    ]
    assert [[code.text for code in each.all("code")] for each in shown] == [["a", "b"], [], []]


def test_a_message_names_a_source_as_readers_know_it() -> None:
    made = verified()
    first, second = made.project.sources
    known = replace(first, publisher="Velsen Courant", published="2026-03-13")
    told = "the claim says 1, source `a` says 2; not in source `b`; source `c` is gone"
    findings = (finding("SF203", "countries", message=told),)
    made = replace(made, project=replace(made.project, sources=(known, second)), findings=findings)
    assert words(pages_of(render(made))["check.html"].one("p", "message")) == (
        "The claim says 1, Velsen Courant (2026-03-13) says 2; not in “Title of b”; source c is gone"
    )


def test_a_single_claim_needs_no_filter() -> None:
    assert not list(pages_of(render(verified()))["index.html"].all("form", "finder"))
    assert list(pages_of(render(crowd()))["index.html"].all("form", "finder"))


def test_a_long_title_is_shortened_where_it_is_a_label(pages: dict[str, Element]) -> None:
    heads = [words(th) for th in pages["matrix.html"].all("th")]
    assert "SCIO press conference on implementing the…" in heads


# A source


def test_a_paragraph_holds_the_text_of_the_file_and_nothing_else(pages: dict[str, Element]) -> None:
    for known in every_status().project.sources:
        if known.display == "full" and known.text.strip():
            shown = [each.text for each in pages[f"sources/{known.id}.html"].all(css="words")]
            rest = plain_newlines(known.text)
            for paragraph in shown:
                before, found_it, rest = rest.partition(paragraph)
                assert found_it
                assert before.strip() == ""
            assert rest.strip() == ""


def plain_newlines(text: str) -> str:
    """What a page can carry of a text: newlines as LF, control characters as pictures."""
    hidden = "\u202e\u202c\u200b\ufeff"
    parts = re.split(f"([{hidden}])", text)
    return "".join(part if part in hidden and part else plain(part) for part in parts)


def test_marks_lead_to_claims_and_back(pages: dict[str, Element]) -> None:
    page = pages["sources/xinhua-2023.html"]
    numbers = {n for mark in page.all("mark") for n in mark.attributes.get("data-n", "").split()}
    notes = {words(each).removeprefix("Passage ") for each in page.all("a", "note-number")}
    assert numbers == notes
    for each in page.all("a", "note-number"):
        page.by_id(each.attributes["href"][1:])
    assert "../claims/agreements.html" in {each.attributes["href"] for each in page.all("a")}


def test_nested_and_crossing_spans_are_flat_marks(pages: dict[str, Element]) -> None:
    for path, page in pages.items():
        if path.startswith("sources/"):
            assert not [inner for mark in page.all("mark") for inner in mark.all("mark")]
    sets = [each.attributes.get("data-c", "") for each in pages["sources/xinhua-2023.html"].all("mark")]
    assert "partner-countries agreements" in sets


def test_a_quote_with_a_gap_is_marked_in_its_parts(pages: dict[str, Element]) -> None:
    marked = [
        each.text
        for each in pages["sources/xinhua-2023.html"].all("mark")
        if "spending-2022" in each.attributes["data-c"].split()
    ]
    assert "".join(marked) == "Spending roseto 3.09 trillion yuan in 2022"
    assert "data-n" not in pages["sources/xinhua-2023.html"].by_id("spending-2022.1").attributes


def test_paragraph_ids_survive_changes_elsewhere() -> None:
    def ids(text: str) -> list[str]:
        return [
            each.id
            for each in pages_of(render(report((), (source("a", text),))))["sources/a.html"].all(css="words")
        ]

    first, second, third = ids("Some words here.\n\nOther words.\n\nSome words here.")
    assert third == f"{first}-2"
    assert ids("A new beginning of it all.\n\nOther  words.")[1] == second


def test_figures_that_no_claim_covers_are_visible(pages: dict[str, Element]) -> None:
    page = pages["sources/scio-2023.html"]
    assert [mark.text for mark in page.all("mark", "is-uncovered")] == ["25"]
    assert "△ 25 Not covered" in words(next(page.all("ul", "margin")))
    assert "1 of 2 numerals in its text not covered" in words(page.one("p", "lead"))


def test_of_an_excerpt_nothing_else_is_published(site: dict[str, bytes], pages: dict[str, Element]) -> None:
    page = pages["sources/excerpt.html"]
    assert [each.text for each in page.all(css="words")] == ["China calls for openness and cooperation"]
    for path, content in site.items():
        for secret in ("secret paragraph", "Before the words", "after the words", "Unpublished tail"):
            assert secret.encode() not in content, path
    assert "secret" in EXCERPT


def test_an_excerpt_of_a_quote_with_a_gap_leaves_the_gap_out() -> None:
    place = source("a", "One two SECRET three four.", display="excerpt")
    gap = found(place, "two SECRET three", "two […] three", parts=(Span(4, 7), Span(15, 20)))
    near = Match(Quote("a", "absent"), QuoteStatus.MISSING, nearest=Span(8, 14))
    files = render(report((result(Claim("c", "Two three."), gap, near),), (place,)))
    assert b"SECRET" not in b"".join(files.values())
    assert "two […] three" in words(pages_of(files)["claims/c.html"].by_id("quote-1"))


@pytest.mark.parametrize("side", ["expected", "found"])
def test_a_finding_on_another_source_shows_of_an_excerpt_only_the_marked_words(side: str) -> None:
    """What stands in an excerpt is no freer when the finding is about another source."""
    sources = (source("a", "before WORDS after", display="excerpt"), source("b", "WORDS are here"))
    passage = Passage("before WORDS after", (Span(7, 12),), Position(sources[0].path, 1, 8))
    given: dict[str, Any] = {side: passage, "source_id": "b"}
    made = report(
        (result(Claim("c", "C."), found(sources[1], "WORDS"), findings=(finding("SF104", "c", **given),)),),
        sources,
    )
    assert words(read_page(render(made)["check.html"]).one("p", "excerpt")) == f"{side} WORDS"


def test_a_finding_shows_of_an_excerpt_only_the_marked_words() -> None:
    place = source("a", "before WORDS after", display="excerpt")
    shown = finding("SF301", "c", source_id="a", found=Passage(place.text, (Span(7, 12),)))
    made = report((result(Claim("c", "Words."), found(place, "WORDS"), findings=(shown,)),), (place,))
    assert words(read_page(render(made)["check.html"]).one("p", "excerpt")) == "found WORDS"


def test_notes_stand_in_the_order_of_their_numbers() -> None:
    place = source("a", " ".join(f"word{number}" for number in range(12)))
    results = tuple(
        result(Claim(f"c{n}", "It."), found(place, f"word{n}", f"word{n}")) for n in (*range(2, 12), 0)
    )
    page = read_page(render(report(results, (place,)))["sources/a.html"])
    numbers = [each.attributes["data-number"] for each in page.all("a", "note-number")]
    assert numbers == [str(number) for number in range(1, 12)]


def test_an_unreadable_source_says_so(pages: dict[str, Element]) -> None:
    callout = words(next(pages["sources/lost.html"].all("section", "callout")))
    assert "This source cannot be read" in callout
    assert "seeds/lost.txt:1:13" in callout


def test_a_blank_source_says_so(pages: dict[str, Element]) -> None:
    assert "The file holds no text." in words(pages["sources/blank.html"].one("main"))


def test_a_source_names_the_quotes_that_are_not_there(pages: dict[str, Element]) -> None:
    assert "China signed 118 agreements with the moon." in words(
        pages["sources/xinhua-2023.html"].one("section", "is-missing")
    )


def test_only_known_metadata_is_shown(pages: dict[str, Element]) -> None:
    names = [words(each) for each in pages["sources/excerpt.html"].one("dl", "metadata").all("dt")]
    assert names == ["Publisher", "File", "SHA-256"]


def test_an_address_that_is_none_of_the_web_is_text(pages: dict[str, Element]) -> None:
    page = pages["sources/odd.html"]
    assert "javascript:alert(1)" in words(page)
    assert not [each for each in page.all("a") if each.attributes["href"].startswith("javascript")]


# The other pages


def test_the_matrix_groups_columns_by_origin(pages: dict[str, Element]) -> None:
    table = pages["matrix.html"].one("table", "matrix")
    heads = [(words(th), th.attributes.get("colspan")) for th in table.all("th", "origin-head")]
    assert heads[:2] == [("supported by", "2"), ("one origin: briefing", "2")]
    assert heads[2:] == [("each of its own origin", "4")]
    row = next(each for each in table.all("tr") if "25 documents" in words(each))
    cells = [words(cell) for cell in row.all("td")]
    assert cells == ["2", "1", "≈ Wording changed", "✓ Matches", *["not quoted"] * 4]


@pytest.mark.parametrize(
    ("claims", "sources", "is_tall", "is_broad"), [(40, 4, False, False), (41, 5, True, True)]
)
def test_a_long_matrix_scrolls_in_its_frame_and_a_broad_one_is_printed_as_a_list(
    claims: int, sources: int, is_tall: bool, is_broad: bool
) -> None:
    many = tuple(result(Claim(f"c{number}", "It is so.")) for number in range(claims))
    page = pages_of(render(report(many, tuple(source(f"s{number}", "x") for number in range(sources)))))
    wide = page["matrix.html"].one("div", "wide")
    assert ("is-broad" in wide.attributes["class"].split()) is is_broad
    assert ("is-tall" in wide.one("div", "scroller").attributes["class"].split()) is is_tall


def test_a_row_of_the_matrix_is_a_sentence(pages: dict[str, Element]) -> None:
    heads = [words(th) for th in pages["matrix.html"].all("th") if th.attributes.get("scope") == "row"]
    stated = [each.claim.statement for each in every_status().results]
    assert heads == [" ".join(plain(statement).split()) for statement in stated]


@pytest.fixture(scope="module")
def against() -> dict[str, Element]:
    place = source("a", "The canal cost £148,000, twice the estimate of £76,000.")
    other = found(place, "cost £148,000")
    other = replace(other, quote=replace(other.quote, stance=Stance.REFUTES))
    claim = Claim("cost", "The canal cost £76,000.", Figure(Decimal(76000), unit="GBP"))
    return pages_of(render(report((result(claim, found(place, "estimate of £76,000"), other),), (place,))))


class TestAPassageThatSpeaksAgainstTheClaim:
    """That its words were found must not read as if they supported the claim."""

    def test_on_the_page_of_its_claim(self, against: dict[str, Element]) -> None:
        shown = [
            words(each.one("p", "facts")) for each in against["claims/cost.html"].all("article", "quote")
        ]
        assert shown == [
            "✓ Matches word for word supports the claim",
            "⇄ Contradicts the claim word for word",
        ]

    def test_on_the_page_of_its_source(self, against: dict[str, Element]) -> None:
        notes = [words(each) for each in against["sources/a.html"].one("ul", "margin").all("li")]
        assert notes == [
            "Passage 1 76,000 GBP ⇄ Contradicts the claim",
            "Passage 2 76,000 GBP ✓ Matches",
        ]

    def test_among_the_origins(self, against: dict[str, Element]) -> None:
        rows = [words(each) for each in against["claims/cost.html"].one("ul", "origins").all("li")]
        assert rows[1:] == ["✓ Matches Title of a", "⇄ Contradicts the claim Title of a"]

    def test_in_the_matrix(self, against: dict[str, Element]) -> None:
        _, _, cell, *_ = against["matrix.html"].one("table", "matrix").all("td")
        assert words(cell) == "✓ Matches ⇄ Contradicts the claim"

    def test_on_the_first_page(self, against: dict[str, Element]) -> None:
        callout = against["index.html"].one("section", "callout")
        assert words(callout.one("li")) == "The canal cost £76,000. Title of a contradicts the claim"


@pytest.fixture(scope="module")
def other() -> dict[str, Element]:
    places = source("a", "It has 41.2 units."), source("b", "It has 41 units.")
    second = found(places[1], "41 units")
    second = replace(second, quote=replace(second.quote, figure=Figure(Decimal(41), unit="units")))
    claim = Claim("area", "It has 41.2 units.", Figure(Decimal("41.2"), unit="units"))
    differs = finding("SF203", "area", Severity.WARNING, quote=1)
    verdict = result(claim, found(places[0], "41.2 units"), second, findings=(differs,))
    return pages_of(render(report((verdict,), places)))


class TestASourceThatGivesAnotherFigure:
    """What it says instead is read wherever its mark is, not only where all disagreements are listed."""

    def test_in_the_matrix(self, other: dict[str, Element]) -> None:
        cells = [words(each) for each in other["matrix.html"].one("table", "matrix").all("td")]
        assert cells[2:] == ["✓ Matches", "⇄ Says 41 units"]

    def test_side_by_side(self, other: dict[str, Element]) -> None:
        shown = [words(each.one("p", "facts")) for each in other["claims/area.html"].all("article", "quote")]
        assert shown == [
            "✓ Matches word for word supports the claim",
            "⇄ Says 41 units word for word gives it otherwise",
        ]

    def test_beside_its_text(self, other: dict[str, Element]) -> None:
        assert words(other["sources/b.html"].one("ul", "margin")) == "Passage 1 41.2 units ⇄ Says 41 units"

    def test_among_the_origins(self, other: dict[str, Element]) -> None:
        assert "⇄ Says 41 units Title of b" in words(other["claims/area.html"].one("ul", "origins"))

    def test_on_the_first_page(self, other: dict[str, Element]) -> None:
        item = other["index.html"].one("section", "callout").one("li")
        assert words(item) == "It has 41.2 units. Title of b says 41 units"


def untimely(*rules: str, quote: int | None = 0, waived: str | None = None) -> dict[str, Element]:
    """A site of a claim whose words stand in two sources; errors say that the first bears out another."""
    places = source("a", "In 2023, it stood at 31,500."), source("b", "In 2025, it stood at 31,500.")
    claim = Claim("list", "In 2025 it was 31,500.", Figure(Decimal(31500), as_of="2025"))
    faults = tuple(finding(rule, "list", quote=quote, waived=waived) for rule in rules)
    matches = [found(place, "it stood at 31,500") for place in places]
    return pages_of(render(report((result(claim, *matches, findings=faults),), places)))


class TestAQuoteWhoseFigureDoesNotBearTheClaimOut:
    """Its words stand as they are quoted, and a reader must not take it for support."""

    def test_on_the_page_of_the_claim(self) -> None:
        first, second = untimely("SF206")["claims/list.html"].all("article", "quote")
        assert (
            words(first.one("p", "facts")) == "✗ Found; time differs word for word does not support the claim"
        )
        assert "is-changed" in first.classes
        assert words(second.one("p", "facts")) == "✓ Matches word for word supports the claim"

    def test_among_the_origins(self) -> None:
        origins = words(untimely("SF206")["claims/list.html"].one("ul", "origins"))
        assert "✗ Found; time differs Title of a" in origins
        assert "✓ Matches Title of b" in origins

    def test_in_the_matrix(self) -> None:
        page = untimely("SF206")["matrix.html"]
        cells = [words(each) for each in page.one("table", "matrix").all("td")]
        assert cells[2:] == ["✗ Found; time differs", "✓ Matches"]
        badges = [each.classes for each in page.one("ul", "matrix-list").all("a", "badge")]
        assert badges == [["badge", "is-changed"], ["badge", "is-match"]]

    def test_beside_its_text(self) -> None:
        page = untimely("SF206")["sources/a.html"]
        assert words(page.one("ul", "margin")) == "Passage 1 31,500 ✗ Found; time differs"
        assert "is-changed" in page.one("mark").classes

    def test_in_the_counts(self) -> None:
        legends = [words(each) for each in untimely("SF206")["check.html"].all("ul", "legend")]
        assert legends == ["≠ Time differs 1", "✓ Matches 1 ✗ Found, not as claimed 1"]

    @pytest.mark.parametrize(
        ("rules", "badge"),
        [
            (["SF206", "SF201"], "✗ Found; figure not in quote"),
            (["SF205"], "✗ Found; unit or scale differs"),
            (["SF204"], "✗ Found; qualifier dropped"),
        ],
    )
    def test_its_gravest_fault_is_named(self, rules: list[str], badge: str) -> None:
        cells = untimely(*rules)["matrix.html"].one("table", "matrix").all("td")
        assert [words(each) for each in cells][2:] == [badge, "✓ Matches"]

    def test_of_a_statement_that_says_otherwise_no_quote_is_support(self) -> None:
        cells = untimely("SF207", quote=None)["matrix.html"].one("table", "matrix").all("td")
        assert [words(each) for each in cells][2:] == ["✗ Found; statement differs"] * 2

    def test_what_the_editors_accept_is_no_support_either(self) -> None:
        page = untimely("SF206", waived="agreed with the desk")["matrix.html"]
        badge = next(page.one("table", "matrix").all("a", "badge"))
        assert (words(badge), badge.classes[1]) == ("✗ Found; time differs, accepted", "is-unchecked")

    def test_the_method_says_what_it_means(self) -> None:
        terms = [words(each) for each in untimely("SF206")["method.html"].all("dt")]
        assert terms[:3] == ["✓ Matches", "≈ Wording changed", "✗ Found, not as claimed"]


def test_what_the_sources_say_stands_before_the_charts(pages: dict[str, Element]) -> None:
    for page in pages.values():
        heads = [words(each) for each in page.all("h2")]
        if "What the sources say" in heads and "Over time" in heads:
            assert heads.index("What the sources say") < heads.index("Over time")
            return
    pytest.fail("no claim of the report has both")


def test_a_quote_says_who_published_it_and_when(pages: dict[str, Element]) -> None:
    bylines = {words(each) for path in pages for each in pages[path].all("p", "byline")}
    assert "Xinhua, 2023-02-24" in bylines


def test_neighbours_and_series_say_what_they_state() -> None:
    claims = (
        Claim("before", "Spending was 1 trillion.", Figure(Decimal(1), scale="trillion"), series="spending"),
        Claim("now", "Spending is 3 trillion.", Figure(Decimal(3), scale="trillion"), series="spending"),
    )
    page = pages_of(render(report(tuple(map(result, claims)), ())))["claims/before.html"]
    assert words(page.one("nav", "neighbours")) == "Spending is 3 trillion. →"
    rows = [words(row) for row in page.one("table", "series-table").one("tbody").all("tr")]
    assert rows == [
        "no time given1 trillion1,000,000,000,000this claim",
        "no time given3 trillion3,000,000,000,000Spending is 3 trillion.",
    ]


def test_a_disagreement_names_its_two_sides() -> None:
    place = source("a", "It cost £148,000.")
    sides: dict[str, Any] = {
        "expected": Passage("76,000 GBP"),
        "found": Passage("It cost £148,000.", (Span(8, 16),)),
    }
    findings = (finding("SF203", "cost", Severity.WARNING, **sides), finding("SF202", "cost", **sides))
    made = report(
        (result(Claim("cost", "It cost £76,000."), found(place, "£148,000"), findings=findings),), (place,)
    )
    pages = pages_of(render(made))

    def labels(path: str) -> list[list[str]]:
        shown = pages[path].all("article", "finding")
        return [[words(label) for label in each.all("span", "label")] for each in shown]

    assert sorted(labels("check.html")) == [["expected", "found"], ["the claim follows", "this source says"]]
    assert labels("claims/cost.html") == [[], ["expected", "found"]]  # the sides stand above, in full


def test_a_huge_matrix_is_a_list() -> None:
    many = tuple(source(f"s{number}", "160 countries") for number in range(201))
    results = tuple(
        result(Claim(f"c{n}", "160 countries"), found(many[n], "160 countries")) for n in range(100)
    )
    page = pages_of(render(report(results, many)))["matrix.html"]
    assert not list(page.all("table"))
    assert len(list(page.one("ul", "matrix-list").all("h2"))) == 100


def test_conflicts_stand_side_by_side(pages: dict[str, Element]) -> None:
    conflict = pages["conflicts.html"].by_id("claim-documents")
    sides = [words(each) for each in conflict.all("blockquote")]
    assert sides[0].startswith("In 2022, China signed or renewed 25")
    assert "We signed and renewed 25 sci-tech cooperation agreements." in sides
    assert [words(each) for each in conflict.all("p", "says")] == ["says 25 documents (2022)"] * 2
    assert "says 160" in words(pages["conflicts.html"].by_id("claim-refuted"))


def test_differing_words_of_sources_are_marked_on_both_sides(pages: dict[str, Element]) -> None:
    first = source("a", "In 2022 it signed or renewed 25 documents.")
    second = source("b", "It signed and renewed 25 agreements, too.")
    other = found(second, "signed and renewed 25 agreements")
    other = replace(other, quote=replace(other.quote, figure=Figure(Decimal(25), unit="agreements")))
    claim = Claim("documents", "It signed 25 documents.", Figure(Decimal(25), unit="documents"))
    made = report((result(claim, found(first, "signed or renewed 25 documents"), other),), (first, second))
    shown = pages_of(render(made))
    for path in ("conflicts.html", "claims/documents.html"):
        passages = [next(each.all("blockquote")) for each in shown[path].all("article", "quote")]
        marked = [[mark.text for mark in passage.all("mark", "differs")] for passage in passages]
        assert marked == [["or", "documents"], ["and", "agreements"]], path
    assert not list(pages["claims/agreements.html"].all("mark", "differs"))


def test_a_source_lists_its_figures_that_are_no_claims(pages: dict[str, Element]) -> None:
    listed = [words(item) for item in pages["sources/xinhua-2023.html"].one("ul", "no-claims").all("li")]
    assert listed == ["24 a date, line 5"]
    listed = [words(item) for item in pages["sources/scio-2023.html"].one("ul", "no-claims").all("li")]
    assert listed == ["second an order of lines, line 4"]


def test_a_paragraph_links_to_itself_by_its_line(pages: dict[str, Element]) -> None:
    page = pages["sources/xinhua-2023.html"]
    links = [(each.attributes["href"][1:], words(each)) for each in page.all("a", "self")]
    assert [name for name, _ in links] == [each.id for each in page.all(css="words")]
    assert links[3][1] == "Link to this paragraph, line 7"


def test_a_waiver_names_its_owner_and_its_last_day() -> None:
    made = verified()
    waived = finding("SF204", "countries", waived="agreed with the desk")
    waiver = Waiver("SF204", "countries", "agreed with the desk", "the desk", "2027-01-31")
    results = tuple(replace(each, findings=(waived,)) for each in made.results)
    made = replace(made, results=results, project=replace(made.project, waivers=(waiver,)))
    page = pages_of(render(made))["claims/countries.html"]
    told = "Accepted by the editors: agreed with the desk. Owner: the desk. Until 2027-01-31."
    assert told in words(page.one("article", "finding"))


class TestAClaimWhoseFaultsAreAllAccepted:
    """A waiver makes no quote stand: nowhere is such a claim called verified."""

    @staticmethod
    def pages(rule: str = "SF101", severity: Severity = Severity.ERROR) -> dict[str, Element]:
        place = source("a", "The port has tugs.")
        claim = Claim("pilots", "The port has 96 pilots.", Figure(Decimal(96), unit="pilots"))
        lost = Match(Quote("a", "96 pilots"), status=QuoteStatus.MISSING)
        waived = finding(rule, "pilots", severity, quote=0, waived="the desk is asking")
        return pages_of(render(report((result(claim, lost, findings=(waived,)),), (place,))))

    def test_it_names_the_fault(self) -> None:
        page = self.pages()["claims/pilots.html"]
        assert words(page.one("p", "verdict")) == (
            "∅ Not found, accepted"
            " The quote does not stand in its source. The editors accept it for now, and say why."
        )
        assert "is-unchecked" in page.one("p", "verdict").classes

    def test_the_first_page_does_not_say_all_verified(self) -> None:
        answer = self.pages()["index.html"].one("p", "answer")
        assert words(answer) == "∅ 1 claim, 1 quote in 1 source: 1 with an accepted finding"

    def test_nor_does_its_citation(self) -> None:
        cited = words(self.pages()["claims/pilots.html"].by_id("citation"))
        assert cited.endswith("Not found, accepted; no source here states it.")

    def test_a_notice_that_an_editor_has_seen_takes_nothing_from_it(self) -> None:
        page = self.pages("SF303", Severity.WARNING)["claims/pilots.html"]
        assert words(page.one("p", "verdict").one("span", "badge")) == "✓ Verified"

    def test_the_method_says_what_it_means(self) -> None:
        assert "≠ Fact changed, accepted" in [words(each) for each in self.pages()["method.html"].all("dt")]


def test_a_quote_that_does_not_stand_is_not_said_to_support() -> None:
    page = TestAClaimWhoseFaultsAreAllAccepted.pages()["claims/pilots.html"]
    assert words(page.one("article", "quote").one("p", "facts")) == "∅ Not found"


def test_an_excerpt_says_that_the_words_beside_it_change_the_fact() -> None:
    place = source("a", "Almost 160 countries joined.", display="excerpt")
    claim = Claim("countries", "There are 160 countries.")
    match = replace(found(place, "160 countries"), status=QuoteStatus.CHANGED)
    quote = pages_of(render(report((result(claim, match),), (place,))))["claims/countries.html"].one(
        "article", "quote"
    )
    assert "The words are as quoted. What stands right beside them" in words(quote)
    assert "As quoted" not in words(quote)


def test_of_a_source_that_cannot_be_read_nothing_is_denied(pages: dict[str, Element]) -> None:
    assert words(pages["sources/lost.html"].by_id("missing")) == "○ Quotes that could not be looked up"
    told = words(pages["claims/lost-words.html"].one("header", "claim-head"))
    assert told.endswith("No source that could be read here states it as it stands.")


def test_an_origin_is_named_where_it_has_a_name() -> None:
    lone = source("c", "There were 160 countries.")
    made = verified()
    first = made.results[0]
    both = result(first.claim, *first.matches, found(lone, "160 countries"))
    page = pages_of(render(report((both,), (*made.project.sources, lone))))["claims/countries.html"]
    assert [
        words(each).split(" ✓")[0] for each in page.one("ul", "origins").content if isinstance(each, Element)
    ] == [
        "o",
        "own origin",
    ]


def test_a_date_stays_whole_among_right_to_left_words() -> None:
    place = replace(source("a", "160 countries"), publisher="صحيفة النهار", published="2026-01-02")
    made = report((result(Claim("countries", "It."), found(place, "160 countries")),), (place,))
    pages = pages_of(render(made))
    for path in ("index.html", "claims/countries.html", "sources/a.html"):
        assert {words(each) for each in pages[path].all("bdi", "date")} == {"2026-01-02"}, path


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("A & B, 2026-01-02.", 'A &amp; B, <bdi class="date">2026-01-02</bdi>.'),
        ("no. 12026-01-02, 2026-01-02-03", "no. 12026-01-02, 2026-01-02-03"),
        ("<b>\u202e", "&lt;b&gt;[U+202E]"),
    ],
)
def test_dates_are_set_apart_and_all_else_is_escaped(text: str, html: str) -> None:
    assert str(dated(text)) == html


@pytest.mark.parametrize(
    ("base_url", "address"),
    [(None, ""), ("https://example.org/facts", " https://example.org/facts/claims/countries.html")],
)
def test_a_claim_is_cited(base_url: str | None, address: str) -> None:
    text = "“There are 160 countries.” Figures and their sources, claim countries."
    text += f" Verified; 2 sources, 1 origin.{address}"
    made = verified()
    made = replace(made, project=replace(made.project, site=replace(made.project.site, base_url=base_url)))
    page = pages_of(render(made))["claims/countries.html"]
    assert words(page.by_id("citation")) == text
    assert words(page.by_id("citation").one("bdi")) == "There are 160 countries."
    copied = [each.attributes["data-copy"] for each in page.all("button", "copy")]
    assert copied[0] == text
    passages = [words(item) for item in page.one("section", "cite").one("ol").all("li")]
    assert passages == ["“Title of a.” Line 1", "“Title of b.” Line 1"]


def test_a_claim_shows_its_own_data() -> None:
    data = b'{"claims": [{"id": "countries", "statement": "</script> & <b>"}]}'
    page = pages_of(render(verified(), data={"data/claims.json": data}))["claims/countries.html"]
    shown = page.one("details", "record")
    assert json.loads(shown.one("code").text) == {"id": "countries", "statement": "</script> & <b>"}
    assert shown.one("p").one("a").attributes["href"] == "../data/claims.json"


@pytest.mark.parametrize(
    ("origins", "told"),
    [
        (("o", "o"), "“Title of a” and “Title of b” repeat one origin, o, and count once."),
        ((None, None), "Each of the 2 sources is an origin of its own."),
    ],
)
def test_sources_and_origins_are_explained(origins: tuple[str | None, ...], told: str) -> None:
    places = tuple(
        replace(source(name, "160 countries"), origin=origin)
        for name, origin in zip("ab", origins, strict=True)
    )
    claim = Claim("c", "It.", Figure(Decimal(160)))
    made = report((result(claim, *(found(place, "160") for place in places)),), places)
    assert words(pages_of(render(made))["claims/c.html"].one("p", "support")).endswith(told)


def test_coverage_lists_every_numeral(pages: dict[str, Element]) -> None:
    page = pages["coverage.html"]
    assert "6 numerals in 6 sources: 2 not covered" in words(page.one("p", "answer"))
    rows = [[words(cell) for cell in row.content if isinstance(cell, Element)] for row in page.all("tr")]
    assert ["160", "more than 160 countries and regions", "count", "✓ Claimed", "partner-countries"] in [
        row[:5] for row in rows
    ]
    assert ["24", "24", "date", "· Exempt", "a date", "5:15"] in rows
    assert ["25", "25", "count", "△ Not covered", "nothing"] in [row[:5] for row in rows]
    assert ["All sources", "2", "1", "2", "1", "6"] in rows


@pytest.mark.parametrize(
    ("text", "kind", "value", "reading"),
    [
        ("two thirds", FigureKind.RATIO, str(Decimal(2) / 3), "≈ 0.6667"),
        ("0.000123", FigureKind.RATIO, "0.000123", "0.000123"),
        ("09:30", FigureKind.DATE, "930", "09:30"),
        ("30 June", FigureKind.DATE, "630", "30 June"),
    ],
)
def test_a_numeral_is_read_out_as_people_write_it(
    text: str, kind: FigureKind, value: str, reading: str
) -> None:
    place = source("a", f"It was {text}.")
    covered = CoveredFigure(place.id, mention(place.text, text, kind, value), CoverageState.EXEMPT)
    page = pages_of(render(replace(report((), (place,)), coverage=(covered,))))["coverage.html"]
    rows = [[words(cell) for cell in row.content if isinstance(cell, Element)] for row in page.all("tr")]
    assert [text, reading] in [row[:2] for row in rows]


def test_no_figure_of_an_excerpt_is_shown_that_no_quote_has() -> None:
    place = source("a", "It signed 25 pacts. In private it had 77 foes.", display="excerpt")
    coverage = tuple(
        CoveredFigure(place.id, mention(place.text, text, FigureKind.COUNT, text), state, claims)
        for text, state, claims in (
            ("25", CoverageState.CLAIMED, ("c",)),
            ("77", CoverageState.UNCOVERED, ()),
        )
    )
    claim = Claim("c", "It signed 25.", Figure(Decimal(25)))
    made = report((result(claim, found(place, "It signed 25 pacts")),), (place,), coverage=coverage)
    page = words(pages_of(render(made))["coverage.html"])
    assert "25" in page
    assert "77" not in page
    assert "not shown: no quote has it" in page


@pytest.mark.parametrize("state", [CoverageState.EXEMPT, CoverageState.IGNORED, CoverageState.UNCOVERED])
def test_no_bound_of_an_excerpt_is_shown_that_no_quote_has(state: CoverageState) -> None:
    place = source("a", "Closed for SECRET 25 years, it took 25 ships.", display="excerpt")
    years = mention(place.text, "25", FigureKind.DURATION, "25")
    whole = Span(place.text.index("SECRET"), place.text.index(","))
    covered = CoveredFigure(place.id, replace(years, span=whole, phrase=whole), state)
    inside = CoveredFigure(place.id, replace(years, phrase=whole), state)
    claim = Claim("c", "It took 25 ships.", Figure(Decimal(25), unit="ships"))
    quoted = result(claim, found(place, "25 years, it took 25 ships"))
    site = render(report((quoted,), (place,), coverage=(covered, inside)))
    assert "25 years" in site["sources/a.html"].decode()
    assert not [path for path, page in site.items() if b"SECRET" in page]


def test_the_figures_of_a_source_are_open_where_one_is_not_covered(pages: dict[str, Element]) -> None:
    lists = [
        (words(each.one("summary")), "open" in each.attributes)
        for each in pages["coverage.html"].all("details")
    ]
    assert lists == [
        ("3 numerals, none left uncovered", False),
        ("2 numerals, 1 not covered", True),
        ("1 numeral, 1 not covered", True),
    ]


def test_numbers_stand_under_their_headings(pages: dict[str, Element]) -> None:
    heads = list(pages["coverage.html"].one("table", "counts").one("thead").all("th"))
    assert ["count" in each.classes for each in heads] == [False, True, True, True, True, True]


def test_full_coverage_says_so() -> None:
    page = pages_of(render(verified()))["coverage.html"]
    assert "0 numerals in 2 sources: none is left uncovered" in words(page.one("p", "answer"))


def test_the_check_shows_failures_first(pages: dict[str, Element]) -> None:
    heads = [words(each) for each in pages["check.html"].all("h2")]
    assert heads == ["Errors", "Warnings", "Accepted by the editors", "What was checked"]
    shown = next(pages["check.html"].all("article", "finding"))
    assert "SF202 name-of-sf202" in words(shown)
    assert "What to do: look at the passage" in words(shown)
    assert words(shown.one("p", "place")) == "claims.yaml:41:9 · seeds/scio-2023.txt:3:40"
    paragraph = shown.one("p", "place").one("a").attributes["href"].partition("#")[2]
    assert "166" in pages["sources/scio-2023.html"].by_id(paragraph).text


def test_a_clean_check_says_so() -> None:
    assert "There are no findings." in words(pages_of(render(verified()))["check.html"].one("main"))


def test_a_finding_past_the_end_of_a_source_leads_to_its_page() -> None:
    made = verified()
    lost = finding("SF301", "gone", source_id="a", source_position=Position("seeds/a.txt", 99, 1))
    page = pages_of(render(replace(made, findings=(lost,))))["check.html"]
    assert "sources/a.html" in {each.attributes["href"] for each in page.one("p", "place").all("a")}


def test_the_method_states_its_limits(pages: dict[str, Element]) -> None:
    assert "It does not mean that it is so." in words(pages["method.html"])


# Harm


def _vocabulary(files: dict[str, bytes]) -> set[tuple[str, str]]:
    return {
        (each.tag, name)
        for page in pages_of(files).values()
        for each in page.all()
        for name in ("", *each.attributes)
    }


def test_hostile_text_adds_no_element_and_no_attribute() -> None:
    assert _vocabulary(render(hostile())) == _vocabulary(render(harmless()))


def test_hostile_text_is_shown_as_it_is_written() -> None:
    for path, page in pages_of(render(hostile())).items():
        if path not in ("404.html", "method.html"):
            assert CANARY in page.text, path


def test_no_page_holds_a_control_character(site: dict[str, bytes]) -> None:
    for path, content in site.items():
        if path.endswith(".html"):
            assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]", content.decode()), path


def test_a_page_never_says_none(pages: dict[str, Element]) -> None:
    for path, page in pages.items():
        assert "None" not in re.findall(r"\w+", page.one("main").text.replace("None.", "")), path


def test_the_text_that_is_compared_is_the_files_own() -> None:
    assert "A second line" in TRANSCRIPT


@pytest.mark.no_cover
def test_a_source_of_many_paragraphs_takes_no_time() -> None:
    """Each has a figure that nothing covers, and so a mark."""
    place = source("a", "12 boats\n\n" * 25_000)
    spans = [Span(start, start + 2) for start in range(0, len(place.text), 10)]
    coverage = tuple(
        CoveredFigure(
            place.id,
            FigureMention(span, span, "12", FigureKind.COUNT, Decimal(12)),
            CoverageState.UNCOVERED,
        )
        for span in spans
    )
    with ends():
        made = render(report((), (place,), coverage=coverage))["sources/a.html"]
    assert made.count(b'<mark class="is-uncovered">12</mark>') == len(spans)


def test_rows_far_below_the_heads_of_their_table_are_shown_without_those_between() -> None:
    rows = "".join(f"| Row {at} of the long table | {at} SECRET |\n" for at in range(90))
    place = source("a", f"| Name | 2025 |\n|---|---|\n{rows}| Last row | 812 |\n")
    last = place.text.index("| Last")
    gap = found(
        place, place.text[: last + 19], "| Name | 2025 | […] | Last row | 812 |",
        parts=(Span(0, 15), Span(last, last + 18)),
    )  # fmt: skip
    page = pages_of(render(report((result(Claim("c", "It was 812."), gap),), (place,))))["claims/c.html"]
    assert "SECRET" not in words(page.by_id("quote-1"))
    assert "[…]" in words(page.by_id("quote-1"))


def test_a_cell_is_told_in_the_unit_above_its_table() -> None:
    text = "In CHF million\n\n| Item | 2025 |\n|---|---|\n| Debt | 812 |\n| Cash | 90 |\n"
    quote = a_quote("| Debt | 812 |", "t")
    claim = a_claim(
        "Debt was 812 million francs.", quote, figure=a_figure("812", unit="CHF", scale="million")
    )
    made = make_report(a_project((a_source(text, "t"),), (claim,)))
    page = pages_of(render(made))[f"claims/{claim.id}.html"]
    assert "another form" not in words(page.one("main"))


def test_what_is_only_doubted_has_no_colour_of_an_error() -> None:
    claim = a_claim(
        "In all 24,216 runners came.",
        a_quote("24,216 people came", "t"),
        figure=a_figure("24216", unit="people"),
    )
    made = make_report(a_project((a_source("24,216 people came.", "t"),), (claim,)))
    badge = pages_of(render(made))[f"claims/{claim.id}.html"].one("p", "verdict").one("span", "badge")
    assert [finding.severity for finding in made.findings] == [Severity.WARNING]
    assert words(badge) == "≈ Statement differs"
    assert "is-reworded" in badge.attributes["class"]
