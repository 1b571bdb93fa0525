"""What became of claims: the page of changes and its feed, ids that moved, claims that were retired."""

from __future__ import annotations

import datetime
import json
import re
from dataclasses import replace
from typing import TYPE_CHECKING
from urllib.parse import urljoin
from xml.etree import ElementTree

import pytest

from pages import broken_links, pages_of, read_page
from scifacts.exports.changes import changes, retired_history
from scifacts.model import Claim, EventKind, HistoryEntry, Report, Retired, Verdict
from scifacts.site import render
from scifacts.site.sitemap import LARGEST, SITEMAP, sitemaps
from scifacts.site.visible import plain, script_data
from site_reports import CANARY, HARM, every_status, found, report, result, source
from test_exports import claim_of

if TYPE_CHECKING:
    from pages import Element

ATOM = "{http://www.w3.org/2005/Atom}"
BASE = "https://example.org/facts/"
VERDICT = Verdict("Correct", "Both reports give it.", "The desk", "2026-04-03", "https://example.org/desk")


def entry(
    date: str, kind: str, reason: str = "why", was: str | None = None, now: str | None = None
) -> HistoryEntry:
    return HistoryEntry(date, EventKind(kind), reason, was, now)


LANDS = (
    entry("2026-03-14", "added", "The report was published."),
    entry("2026-04-02", "corrected", "Recounted.", was="150 countries", now="160 countries"),
    entry("2026-04-02", "reworded", "Shorter."),
)
PILOTS = Retired("pilots", "2026-05-01", "Withdrawn.", "There are 96 pilots.", "countries", ("crew",))


def made(
    history: tuple[HistoryEntry, ...] = LANDS,
    retired: tuple[Retired, ...] = (PILOTS,),
    aliases: tuple[str, ...] = ("lands", "nations"),
    base_url: str | None = BASE,
    statement: str = "There are 160 countries.",
) -> Report:
    place = source("a", "It has 160 countries.", title="On countries", published="2026-03-14")
    stated = Claim("countries", statement, aliases=aliases, history=history, verdict=VERDICT)
    whole = report((result(stated, found(place, "160 countries")),), (place,), base_url=base_url)
    return replace(whole, project=replace(whole.project, retired=retired))


def words(element: Element) -> str:
    return " ".join(element.text.split())


def events_of(page: Element) -> list[str]:
    return [words(each) for each in page.all("article", "event")]


# The page of changes


def test_changes_are_listed_by_day_newest_first() -> None:
    page = read_page(render(made())["changes.html"])
    assert [words(each) for each in page.all("h2")][:3] == ["2026-05-01", "2026-04-02", "2026-03-14"]
    assert events_of(page) == [
        "× Retired There are 96 pilots. Withdrawn.",
        "≈ Reworded There are 160 countries. Shorter.",
        "≠ Corrected There are 160 countries. was 150 countries now 160 countries Recounted.",
        "+ Added There are 160 countries. The report was published.",
    ]
    assert [words(each) for each in page.all("del")] == ["150 countries"]
    assert [words(each) for each in page.all("ins")] == ["160 countries"]
    links = [each.attributes["href"] for event in page.all("article", "event") for each in event.all("a")]
    assert links == ["claims/pilots.html", *["claims/countries.html"] * 3]


def test_without_changes_the_page_says_so() -> None:
    page = read_page(render(made((), ()))["changes.html"])
    assert "No change has been written down yet." in words(page)
    assert events_of(page) == []


def test_a_claim_tells_its_own_history() -> None:
    site = render(made())
    assert events_of(read_page(site["claims/countries.html"])) == [
        "≈ Reworded 2026-04-02 Shorter.",
        "≠ Corrected 2026-04-02 was 150 countries now 160 countries Recounted.",
        "+ Added 2026-03-14 The report was published.",
    ]
    assert b'id="history"' not in render(made(()))["claims/countries.html"]


@pytest.mark.parametrize("base_url", [BASE, None])
def test_no_link_is_broken(base_url: str | None) -> None:
    site = render(made(base_url=base_url))
    assert broken_links(site) == []
    refreshed = re.findall(rb'http-equiv="refresh" content="0; url=([^"]+)"', site["claims/lands.html"])
    assert [f"claims/{each.decode()}" in site for each in refreshed] == [True]


# Ids that moved, claims that are gone


@pytest.mark.parametrize("alias", ["lands", "nations"])
def test_a_former_id_leads_to_the_claim(alias: str) -> None:
    page = read_page(render(made())[f"claims/{alias}.html"])
    metas = [each.attributes for each in page.all("meta")]
    assert {"http-equiv": "refresh", "content": "0; url=countries.html"} in metas
    assert {"name": "robots", "content": "noindex"} in metas
    assert "countries.html" in [each.attributes["href"] for each in page.one("main").all("a")]
    canonical = [each for each in page.all("link") if each.attributes.get("rel") == "canonical"]
    assert [each.attributes["href"] for each in canonical] == [f"{BASE}claims/countries.html"]


def test_a_passage_is_found_by_every_id_that_its_claim_had() -> None:
    page = read_page(render(made())["sources/a.html"])
    for name in ("countries", "lands", "nations"):
        assert words(page.by_id(f"{name}.1")) == "160 countries"
    assert words(page.one(css="words")) == "It has 160 countries."


def test_a_retired_claim_stays_and_says_so() -> None:
    site = render(made())
    page = read_page(site["claims/pilots.html"])
    text = words(page.one("main"))
    for part in ("There are 96 pilots.", "no longer made, since 2026-05-01", "Withdrawn."):
        assert part in text
    assert "countries.html" in " ".join(each.attributes["href"] for each in page.one("main").all("a"))
    assert b"0; url=pilots.html" in site["claims/crew.html"]


def test_a_retired_claim_need_not_say_what_it_stated() -> None:
    bare = Retired("pilots", "2026-05-01", "Withdrawn.")
    page = read_page(render(made(retired=(bare,)))["claims/pilots.html"])
    assert words(page.one("h1")) == "pilots"


def test_a_retirement_that_its_editor_wrote_down_is_told_once() -> None:
    written = entry("2026-05-01", "retired", "The ministry withdrew it.")
    retired = replace(PILOTS, history=(entry("2026-01-01", "added"), written))
    assert retired_history(retired) == retired.history
    assert len(changes(made((), (retired,)))) == 2


def test_search_knows_former_ids_and_retired_claims() -> None:
    index = next(data for path, data in render(made()).items() if path.startswith("assets/search."))
    whole = b"".join(data for path, data in render(made()).items() if path.startswith("assets/search."))
    assert index
    for part in (b"lands nations", b"There are 96 pilots.", b"crew"):
        assert part in whole


def test_search_engines_are_given_pages_not_redirects() -> None:
    sitemap = render(made())["sitemap.xml"].decode()
    assert f"<loc>{BASE}claims/pilots.html</loc>" in sitemap
    assert f"<loc>{BASE}changes.html</loc>" in sitemap
    for alias in ("lands", "nations", "crew"):
        assert f"/{alias}.html" not in sitemap


@pytest.mark.parametrize(("pages", "files"), [(0, 1), (LARGEST, 1), (LARGEST + 1, 3), (2 * LARGEST, 3)])
def test_a_list_for_search_engines_is_never_too_long(pages: int, files: int) -> None:
    made_ = sitemaps(BASE, (f"claims/c-{number}.html" for number in range(pages)))
    assert len(made_) == files
    roots = {name: ElementTree.fromstring(content) for name, content in made_.items()}
    assert all(len(root) <= LARGEST for root in roots.values())
    lists = [root for root in roots.values() if root.tag.endswith("urlset")]
    assert sum(map(len, lists)) == pages
    if files > 1:
        named = [place.text for place in roots[SITEMAP].iter() if place.tag.endswith("loc")]
        assert named == [f"{BASE}{name}" for name in sorted(made_) if name != SITEMAP]


# The feed: RFC 4287


def feed_of(whole: Report) -> ElementTree.Element:
    return ElementTree.fromstring(render(whole)["changes.atom"])


def text_of(element: ElementTree.Element, name: str) -> str:
    (child,) = element.findall(ATOM + name)
    return child.text or ""


REPORTS = [
    made,
    lambda: made((), ()),
    lambda: made(base_url=None),
    every_status,
    lambda: made(
        (entry("2026-01-01", "corrected", CANARY + HARM, was=HARM, now="]]>"),), statement=CANARY + "\n"
    ),
]


@pytest.mark.parametrize("make", REPORTS)
def test_the_feed_keeps_the_rules_of_atom(make: object) -> None:
    feed = feed_of(make())  # type: ignore[operator]
    assert feed.tag == ATOM + "feed"
    for element in (feed, *feed.findall(ATOM + "entry")):
        assert re.fullmatch(r"urn:uuid:[0-9a-f-]{36}", text_of(element, "id"))
        assert text_of(element, "title").strip()
        assert datetime.datetime.fromisoformat(text_of(element, "updated")).tzinfo is not None
        relations = [each.attrib["rel"] for each in element.findall(ATOM + "link")]
        assert relations.count("alternate") == 1
    assert feed.find(f"{ATOM}author/{ATOM}name") is not None
    ids = [text_of(each, "id") for each in feed.findall(ATOM + "entry")]
    assert len({*ids, text_of(feed, "id")}) == len(ids) + 1
    for each in feed.findall(ATOM + "entry"):
        (content,) = each.findall(ATOM + "content")
        assert content.attrib == {"type": "html"}
        assert "<script" not in (content.text or "")


def test_an_entry_says_what_changed_and_when() -> None:
    entries = feed_of(made()).findall(ATOM + "entry")
    assert [text_of(each, "title") for each in entries] == [
        "Retired: There are 96 pilots.",
        "Reworded: There are 160 countries.",
        "Corrected: There are 160 countries.",
        "Added: There are 160 countries.",
    ]
    assert [text_of(each, "updated")[:10] for each in entries] == [
        "2026-05-01",
        "2026-04-02",
        "2026-04-02",
        "2026-03-14",
    ]
    assert text_of(entries[2], "content") == (
        "<p>There are 160 countries.</p><p>Was: <del>150 countries</del><br>Now: <ins>160 countries</ins></p>"
        "<p>Recounted.</p>"
    )
    assert text_of(feed_of(made()), "updated") == "2026-05-01T00:00:00Z"


def ids_of(whole: Report) -> list[str]:
    return [event.id for event in changes(whole)]


def test_ids_of_entries_survive_builds_new_entries_new_words_and_new_ids() -> None:
    before = ids_of(made())
    assert ids_of(made()) == before
    assert ids_of(made((*LANDS, entry("2026-06-01", "corrected"))))[1:] == before
    assert ids_of(made(tuple(replace(each, reason="other words") for each in LANDS))) == before
    whole = made(aliases=())
    claim_ = replace(whole.results[0].claim, id="states", aliases=("countries",))
    renamed = replace(whole, results=(replace(whole.results[0], claim=claim_),))
    assert ids_of(renamed) == ids_of(whole)


def test_the_feed_holds_the_newest_hundred() -> None:
    many = tuple(entry(f"2025-01-{day:02}", "corrected", str(n)) for day in range(1, 31) for n in range(4))
    entries = feed_of(made(many, ())).findall(ATOM + "entry")
    assert len(entries) == 100
    assert text_of(entries[0], "updated") == "2025-01-30T00:00:00Z"
    assert len(events_of(read_page(render(made(many, ()))["changes.html"]))) == 120


def test_two_entries_of_one_kind_and_day_have_two_ids() -> None:
    twice = (entry("2026-04-02", "corrected", "a"), entry("2026-04-02", "corrected", "b"))
    assert len(set(ids_of(made(twice, ())))) == 2
    assert ids_of(made(twice[:1], ())) == ids_of(made(twice, ()))[1:]


def test_links_of_the_feed_are_absolute_where_the_site_has_an_address() -> None:
    links = [each.attrib["href"] for each in feed_of(made()).iter(ATOM + "link")]
    assert all(each.startswith(BASE) for each in links)
    relative = [each.attrib["href"] for each in feed_of(made(base_url=None)).iter(ATOM + "link")]
    assert [urljoin(BASE, each) for each in relative] == links


# Data for machines in the page of a claim


def blocks_of(page: Element) -> list[dict[str, object]]:
    scripts = [each for each in page.all("script") if each.attributes.get("type") == "application/ld+json"]
    return [json.loads(each.text) for each in scripts]


def test_a_page_says_the_same_to_machines_as_to_readers() -> None:
    whole = made()
    page = read_page(render(whole)["claims/countries.html"])
    stated, review = blocks_of(page)
    assert stated == {"@context": "https://schema.org"} | claim_of(whole, whole.results[0])
    assert stated["text"] == review["claimReviewed"] == words(page.one("h1"))
    text = words(page.one("main"))
    for article in [stated["firstAppearance"], *stated["appearance"]]:  # type: ignore[misc]
        assert article["headline"] in text
    assert [each["@type"] for each in blocks_of(page)] == ["Claim", "ClaimReview"]


@pytest.mark.parametrize("base_url", [None, BASE])
def test_every_claim_page_holds_one_claim(base_url: str | None) -> None:
    whole = every_status()
    settings = replace(whole.project.site, base_url=base_url)
    site = render(replace(whole, project=replace(whole.project, site=settings)))
    for each in whole.results:
        page = read_page(site[f"claims/{each.claim.id}.html"])
        (block,) = blocks_of(page)
        assert (block["@type"], block["text"]) == ("Claim", each.claim.statement)
        assert words(page.one("h1")) == " ".join(plain(each.claim.statement).split())


def test_a_review_is_on_the_page_only_with_an_address() -> None:
    page = read_page(render(made(base_url=None))["claims/countries.html"])
    assert [each["@type"] for each in blocks_of(page)] == ["Claim"]


def test_a_data_block_with_markup_is_refused() -> None:
    with pytest.raises(ValueError, match="markup"):
        script_data('{"a": "</script>"}')


# Without an address, nothing pretends that there is one


def test_without_an_address_nothing_is_absolute() -> None:
    site = render(made(base_url=None))
    assert "sitemap.xml" not in site
    for path, page in pages_of(site).items():
        assert not [each for each in page.all("link") if each.attributes.get("rel") == "canonical"], path


def test_hostile_words_do_no_harm() -> None:
    hostile = CANARY + HARM
    retired = Retired("gone", "2026-05-01", hostile, hostile, "countries", ("lost",))
    history = (entry("2026-01-01", "corrected", hostile, was=hostile, now=hostile),)
    for page in pages_of(render(made(history, (retired,), statement=hostile))).values():
        scripts = [each for each in page.all("script") if each.attributes.get("type") is None]
        assert all("src" in each.attributes for each in scripts)
