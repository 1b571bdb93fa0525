"""The search in a real browser: what readers type, what they find, and how fast."""

from __future__ import annotations

import statistics
from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from browser.conftest import written
from browser.surf import address, opened, served, size

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Browser, Locator, Page

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.timeout(300)]

SPENDING = "China's nationwide R&D spending reached 3.09 trillion yuan in 2022."
AGREEMENTS = "China has signed 116 inter-governmental agreements on sci-tech cooperation."
RICE = "China has trained over 14,000 experts of hybrid rice for other countries"
# What a reader types, and the first claim that must come.
ASKED = [
    ("R&D spending", SPENDING),
    ("r & d spending 2022", SPENDING),
    ("3.09tn", SPENDING),
    ("3.09 tn yuan", SPENDING),
    ("3.09 trillion", SPENDING),
    ("3,09", SPENDING),
    ("3,090 billion", SPENDING),
    ("RMB 3.09", SPENDING),
    ("SPENDING", SPENDING),
    ("116", AGREEMENTS),
    ("intergovernmental agreements", AGREEMENTS),
    ("inter-governmental agreements", AGREEMENTS),
    ("14,000", "14,000 experts"),
    ("14 000", "14,000 experts"),
    ("14000 experts", "14,000 experts"),
    ("27.3 percent", "27.3%"),
    ("27,3 %", "27.3%"),
    ("18bn", "18 billion"),
    ("organizations 67", "67 member organisations"),
]


def found(page: Page) -> Locator:
    return page.locator("#search-results [role=option]")


def test_what_readers_type_finds_what_they_mean(browser: Browser, sites: dict[str, Path]) -> None:
    with opened(browser, **size(1440)) as page:
        page.goto(address(sites["example"], "method.html"))
        for words, first in ASKED:
            page.locator("#search").fill(words)
            found(page).first.wait_for()
            assert first in found(page).first.inner_text(), words


def test_the_text_of_sources_is_searched_too(browser: Browser, sites: dict[str, Path]) -> None:
    with opened(browser, **size(1440)) as page:
        page.goto(address(sites["every"], "claims/moon.html"))
        page.locator("#search").fill("Vice Minister Zhang")
        option = page.locator(".result.is-passage").first
        option.wait_for()
        assert "Zhang Guangjun told a press conference" in option.inner_text()
        option.click()
        page.wait_for_url("**/sources/xinhua-2023.html#p-*")


def test_of_an_excerpt_only_quoted_words_are_found(browser: Browser, sites: dict[str, Path]) -> None:
    index = next((sites["every"] / "assets").glob("search.*.js")).read_text(encoding="utf-8")
    assert "openness" in index
    with opened(browser) as page:
        page.goto(address(sites["every"], "index.html"))
        page.locator("#search").fill("zzzz")
        note = page.get_by_text("Nothing found.").first
        note.wait_for()
        assert found(page).count() == 0
        assert page.locator("#search").get_attribute("aria-expanded") == "false"


def test_search_by_keyboard(browser: Browser, sites: dict[str, Path]) -> None:
    with opened(browser, **size(360)) as page:
        page.goto(address(sites["example"], "claims/rd-spending.html"))
        page.keyboard.press("/")
        page.keyboard.type("cooperation")
        found(page).first.wait_for()
        field = page.locator("#search")
        assert field.get_attribute("aria-expanded") == "true"
        assert field.get_attribute("aria-activedescendant") == "result-0"
        page.keyboard.press("ArrowDown")
        assert field.get_attribute("aria-activedescendant") == "result-1"
        assert page.locator("#result-1").get_attribute("aria-selected") == "true"
        assert page.locator("[aria-selected=true]").count() == 1
        page.keyboard.press("ArrowUp")
        page.keyboard.press("ArrowUp")  # round the corner to the last
        last = f"result-{found(page).count() - 1}"
        assert field.get_attribute("aria-activedescendant") == last
        page.keyboard.press("Escape")
        page.locator("#search-panel").wait_for(state="hidden")
        page.keyboard.press("ArrowDown")
        page.keyboard.press("Enter")
        page.wait_for_url("**/claims/*.html")


def test_leaving_the_field_closes_the_list(browser: Browser, sites: dict[str, Path]) -> None:
    with opened(browser) as page:
        page.goto(address(sites["example"], "index.html"))
        page.locator("#search").fill("spending")
        found(page).first.wait_for()
        page.keyboard.press("Tab")
        page.locator("#search-panel").wait_for(state="hidden")


def test_more_than_the_list_holds_leads_to_the_filtered_index(
    browser: Browser, sites: dict[str, Path]
) -> None:
    with opened(browser, **size(1440)) as page:
        page.goto(address(sites["example"], "claims/rd-spending.html"))
        page.locator("#search").fill("cooperation")
        page.get_by_role("option", name="in the list").click()
        page.wait_for_url("**/index.html#find=cooperation")
        shown = page.locator(".card:not([hidden])").count()
        assert page.locator("#found").inner_text() == f"{shown} of 35 claims"
        assert 8 < shown < 35


def test_search_in_a_sub_path_of_a_server(browser: Browser, sites: dict[str, Path]) -> None:
    with served(sites["example"].parents[1]) as top, opened(browser, **size(1440)) as page:
        page.goto(f"{top}a%20sub-path/example/sources/hou-jianguo.html")
        page.locator("#search").fill("3.09tn")
        found(page).first.click()
        page.wait_for_url("**/a%20sub-path/example/claims/rd-spending.html")
        page.locator(".display").wait_for()


def test_an_index_that_cannot_be_read_is_told(browser: Browser, sites: dict[str, Path]) -> None:
    with opened(browser) as page:
        page.route(
            "**/assets/search.js", lambda route: route.fulfill(body="scifactsSearch('assets/head.js')")
        )
        page.route("**/assets/head.js", lambda route: route.fulfill(body="", content_type="text/javascript"))
        page.goto(address(sites["example"], "index.html"))
        page.locator("#search").fill("spending")
        assert page.locator("#search-note").inner_text() == "One moment …"


def test_hostile_words_are_harmless_in_the_list(browser: Browser, sites: dict[str, Path]) -> None:
    with opened(browser) as page:
        page.goto(address(sites["hostile"], "index.html"))
        page.locator("#search").fill("script alert")
        found(page).first.wait_for()
        assert page.locator("#search-results script").count() == 0
        assert "<script>alert(1)" in found(page).first.inner_text()


@pytest.mark.no_cover
def test_five_thousand_claims(browser: Browser, tmp_path: Path) -> None:
    """Measured with an index of 3.3 MB (0.5 compressed): ready in 0.3 s, 8 ms for a key, 35 at most."""
    from scifacts.model import Claim, Figure
    from scifacts.site import render
    from site_reports import found as match
    from site_reports import report, result, source

    words = ["port", "grain", "terminal", "vessels", "cranes", "research", "spending", "export", "berth"]
    lines = [
        f"In {1990 + n % 33} the {words[n % 9]} of {words[n % 7]} no. {n} reached {n * 37 + 1000:,} tonnes."
        for n in range(5000)
    ]
    places = [source(f"s{n}", "\n\n".join(lines[n * 100 : n * 100 + 100])) for n in range(50)]
    results = tuple(
        result(
            Claim(f"c-{n}", line, Figure(Decimal(n * 37 + 1000), unit="tonnes")),
            match(replace(places[n // 100]), line),
        )
        for n, line in enumerate(lines)
    )
    site = written(render(report(results, tuple(places))), tmp_path / "many")
    assert next((site / "assets").glob("search.*.js")).stat().st_size < 4_000_000
    with opened(browser, **size(1440)) as page:
        page.goto(address(site, "claims/c-7.html"))
        page.locator("#search").fill("no. 4711")
        found(page).first.wait_for()
        assert lines[4711] in found(page).first.inner_text()
        spent = page.evaluate("""() => {
          const field = document.getElementById('search'), spent = [];
          for (const words of ['grain terminal 4,2', 'spending reached 3tn', 'no 4711']) {
            for (let end = 1; end <= words.length; end += 1) {
              field.value = words.slice(0, end);
              const start = performance.now();
              field.dispatchEvent(new Event('input', {bubbles: true}));
              spent.push(performance.now() - start);
            }
          }
          return spent;
        }""")
        assert statistics.median(spent) < 1000  # ms; a guard alone
        page.goto(address(site, "index.html") + "#order=value&find=vessels")
        assert "of 5,000 claims" in page.locator("#found").inner_text()
