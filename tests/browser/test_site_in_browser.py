"""The site in a real browser: from files, with and without scripts, wide and narrow, light and dark."""

from __future__ import annotations

import re
import subprocess
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from browser.conftest import written
from browser.surf import address, every_page, opened, size

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Browser

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.timeout(300)]

WIDTHS = [360, 1440]
COLOURS = ["light", "dark"]
# Pages that say everything there is to say; the others differ only in their words.
LOOK = [
    "index.html",
    "claims/partner-countries.html",
    "claims/hostile.html",
    "claims/moon.html",
    "sources/xinhua-2023.html",
    "sources/odd.html",
    "matrix.html",
    "conflicts.html",
    "coverage.html",
    "check.html",
    "method.html",
    "404.html",
]
# WCAG up to AAA contrast, and what axe calls good practice.
AXE = """async () => {
  const rules = {'color-contrast-enhanced': {enabled: true}, 'target-size': {enabled: true}};
  const options = {preload: false, resultTypes: ['violations'], rules};
  const result = await axe.run(document, options);
  return result.violations.map(v => v.id + ': ' + v.nodes.map(n => n.html.slice(0, 120)).join(' | '))
    .concat(result.passes && result.passes.length === 0 ? ['axe checked nothing'] : []);
}"""


@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no-scripts"])
def test_pages_are_quiet_and_never_wider_than_the_window(
    browser: Browser, sites: dict[str, Path], *, scripts: bool
) -> None:
    with opened(browser, java_script_enabled=scripts) as page:
        for name in ("every", "hostile", "example"):
            for path in every_page(sites[name]):
                page.goto(address(sites[name], path))
                for width in WIDTHS if scripts else WIDTHS[:1]:  # nobody can ask the width there
                    page.set_viewport_size({"width": width, "height": 900})
                    if scripts:
                        assert page.evaluate("document.documentElement.scrollWidth") <= width, (path, width)
                    assert page.locator("h1").is_visible(), (path, width)


@pytest.mark.parametrize("width", [360, 768, 1440])
def test_a_matrix_of_many_sources_scrolls_by_itself(
    browser: Browser, sites: dict[str, Path], width: int
) -> None:
    with opened(browser, **size(width)) as page:
        page.goto(address(sites["wide"], "matrix.html"))
        assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_a_long_word_stays_in_its_cell_of_the_matrix(browser: Browser, tmp_path: Path) -> None:
    from scifacts.site import render
    from site_reports import wide

    made, word = wide(3), "Schifffahrtselektrizität" * 6
    claims = tuple(replace(one.claim, statement=f"{word} has 160.") for one in made.results)
    made = replace(
        made,
        results=tuple(replace(one, claim=claim) for one, claim in zip(made.results, claims, strict=True)),
    )
    with opened(browser, **size(1440)) as page:
        page.goto(address(written(render(made), tmp_path), "matrix.html"))
        for cell in page.locator(".matrix th").all():
            assert cell.evaluate("e => e.scrollWidth <= e.clientWidth"), cell.inner_text()


def test_a_matrix_of_ten_sources_shows_them_all(browser: Browser, tmp_path: Path) -> None:
    from scifacts.site import render
    from site_reports import wide

    with opened(browser, **size(1440)) as page:
        page.goto(address(written(render(wide(10)), tmp_path), "matrix.html"))
        assert page.evaluate("document.documentElement.scrollWidth") <= 1440
        assert page.locator(".scroller").evaluate("e => e.scrollWidth <= e.clientWidth")


def test_a_figure_in_the_coverage_takes_few_lines_on_a_small_screen(
    browser: Browser, sites: dict[str, Path]
) -> None:
    with opened(browser, **size(360)) as page:
        page.goto(address(sites["every"], "coverage.html"))
        rows = page.locator(".figures tbody tr:visible")
        heights = rows.evaluate_all("all => all.map(e => e.getBoundingClientRect().height)")
        assert heights
        assert max(heights) < 100
        page.locator("details:not([open]) > summary").first.click()
        assert rows.count() > len(heights)


@pytest.mark.parametrize("colours", COLOURS)
@pytest.mark.parametrize("width", WIDTHS)
def test_axe_finds_nothing(
    browser: Browser, sites: dict[str, Path], axe: str, width: int, colours: str
) -> None:
    with opened(browser, **size(width), color_scheme=colours, bypass_csp=True) as page:
        for path in every_page(sites["every"]):
            page.goto(address(sites["every"], path))
            page.evaluate(axe)
            assert page.evaluate(AXE) == [], path
        page.goto(address(sites["every"], "index.html"))
        page.evaluate(axe)
        page.keyboard.press("/")
        page.keyboard.type("spending")
        page.locator(".result").first.wait_for()
        assert page.evaluate(AXE) == [], "search"
        page.keyboard.press("Escape")
        page.keyboard.press("Escape")
        page.keyboard.press("?")
        assert page.evaluate(AXE) == [], "help"


def test_axe_would_find_something(browser: Browser, axe: str) -> None:
    with opened(browser) as page:
        page.set_content(
            "<html lang=en><title>t</title><main><h1>t</h1><p style='color:#666'>grey</p></main>"
        )
        page.evaluate(axe)
        assert [each.partition(":")[0] for each in page.evaluate(AXE)] == ["color-contrast-enhanced"]


def test_the_nu_checker_finds_nothing(sites: dict[str, Path], vnu: Path) -> None:
    pages = [str(sites[name] / path) for name in ("every", "hostile") for path in every_page(sites[name])]
    command = ["java", "-jar", str(vnu), "--errors-only", *pages]
    run = subprocess.run(command, check=False, capture_output=True, text=True)
    assert (run.returncode, run.stderr) == (0, "")


def test_a_paragraph_in_the_browser_is_the_text_of_the_file(browser: Browser, sites: dict[str, Path]) -> None:
    from site_reports import BRIEFING, TRANSCRIPT

    with opened(browser) as page:
        for source, text in (("xinhua-2023", BRIEFING), ("scio-2023", TRANSCRIPT)):
            page.goto(address(sites["every"], f"sources/{source}.html"))
            shown = page.locator(".words").evaluate_all("all => all.map(each => each.textContent)")
            assert [line for line in "\n".join(shown).split("\n") if line] == [
                line for line in text.split("\n") if line
            ]


def test_the_finder(browser: Browser, sites: dict[str, Path]) -> None:
    with opened(browser, **size(1440)) as page:
        page.goto(address(sites["every"], "index.html"))
        shown = page.locator(".card:not([hidden]) .statement")
        page.get_by_label("Containing").fill("SPENDING trillion")
        assert shown.count() == 2
        assert page.locator("#found").inner_text() == "2 of 14 claims"
        page.get_by_label("Order", exact=True).select_option("value")
        assert "3.09 trillion" in shown.first.inner_text()
        page.get_by_label("Containing").fill("")
        page.get_by_label("Status", exact=True).select_option("Fact changed")
        assert shown.all_inner_texts() == ["China has relations with more than 160 countries and regions."]
        page.get_by_label("Status", exact=True).select_option("")
        page.get_by_label("Source", exact=True).select_option("excerpt")
        assert shown.all_inner_texts() == ["China calls for openness."]
        page.get_by_label("Source", exact=True).select_option("")
        page.get_by_label("Order", exact=True).select_option("status")
        assert "Fact changed" in page.locator(".card").first.inner_text()


def test_without_scripts_nothing_is_offered_that_needs_them(browser: Browser, sites: dict[str, Path]) -> None:
    with opened(browser, java_script_enabled=False) as page:
        page.goto(address(sites["every"], "index.html"))
        assert page.locator("#finder").is_hidden()
        assert page.locator("#theme").is_hidden()
        assert page.locator(".card").count() == 14


def test_the_chosen_colours_are_remembered(browser: Browser, sites: dict[str, Path]) -> None:
    with opened(browser, color_scheme="light") as page:
        page.goto(address(sites["every"], "index.html"))
        light = page.evaluate("getComputedStyle(document.body).backgroundColor")
        page.get_by_label("Colours").select_option("dark")
        dark = page.evaluate("getComputedStyle(document.body).backgroundColor")
        page.goto(address(sites["every"], "claims/moon.html"))
        assert page.evaluate("getComputedStyle(document.body).backgroundColor") == dark != light


def test_one_palette_is_used_whoever_asks_for_it(browser: Browser, sites: dict[str, Path]) -> None:
    """The dark colours are written twice in the stylesheet: for the system and for the reader."""
    read = "(names => names.map(n => getComputedStyle(document.documentElement).getPropertyValue(n)))"
    css = next((sites["every"] / "assets").glob("site.*.css")).read_text(encoding="utf-8")
    names = str(sorted(set(re.findall(r"--[\w-]+(?=: #)", css))))
    palettes = []
    for system, chosen in (("dark", "light"), ("light", "dark"), ("dark", ""), ("light", "")):
        with opened(browser, color_scheme=system) as page:
            page.goto(address(sites["every"], "index.html"))
            page.get_by_label("Colours").select_option(chosen)
            palettes.append(page.evaluate(f"{read}({names})"))
    assert palettes[0] == palettes[3]
    assert palettes[1] == palettes[2]
    assert palettes[0] != palettes[1]


@pytest.mark.parametrize("width", WIDTHS)
def test_no_target_is_smaller_than_24_pixels(browser: Browser, sites: dict[str, Path], width: int) -> None:
    """Links within a sentence are exempt, as in WCAG 2.5.8."""
    small = """() => [...document.querySelectorAll(
        'nav a, button, select, input, .note-number, a.badge, .figures a')]
      .filter(e => e.checkVisibility()).map(e => [e.outerHTML.slice(0, 80), e.getBoundingClientRect()])
      .filter(([, box]) => box.height < 24 || box.width < 24).map(([html, box]) => html + box.height)"""
    with opened(browser, **size(width)) as page:
        for path in LOOK:
            page.goto(address(sites["every"], path))
            assert page.evaluate(small) == [], path


@pytest.mark.parametrize("width", WIDTHS)
def test_the_page_does_not_jump_while_it_loads(browser: Browser, sites: dict[str, Path], width: int) -> None:
    shifts = """() => new Promise(done => {
      let total = 0;
      new PerformanceObserver(list => list.getEntries().forEach(e => { total += e.value; }))
        .observe({type: 'layout-shift', buffered: true});
      setTimeout(() => done(total), 150);
    })"""
    with opened(browser, **size(width)) as page:
        for path in LOOK:
            page.goto(address(sites["every"], path))
            assert page.evaluate(shifts) == 0, path


def test_a_crowded_source_stays_usable(browser: Browser, sites: dict[str, Path]) -> None:
    with opened(browser, **size(360)) as page:
        page.goto(address(sites["crowd"], "sources/crowd.html"))
        assert page.evaluate("document.documentElement.scrollWidth") <= 360
        assert page.locator("a.note-number").count() >= 200
        assert page.locator("mark mark").count() == 0


def test_printed_pages_keep_their_marks(browser: Browser, sites: dict[str, Path]) -> None:
    with opened(browser) as page:
        page.goto(address(sites["every"], "claims/documents.html"))
        page.emulate_media(media="print")
        assert page.locator("nav").first.is_hidden()
        style = page.locator("blockquote mark").first.evaluate("e => getComputedStyle(e).borderBottomStyle")
        assert style == "solid"
        address_shown = page.locator("a[rel~=external]").first.evaluate(
            "e => getComputedStyle(e, '::after').content"
        )
        assert "https://example.org" in address_shown


def test_a_reader_with_own_colours_sees_marks(browser: Browser, sites: dict[str, Path]) -> None:
    with opened(browser, forced_colors="active") as page:
        page.goto(address(sites["every"], "sources/xinhua-2023.html"))
        mark = page.locator("mark").first
        assert mark.evaluate("e => getComputedStyle(e).backgroundColor") != page.evaluate(
            "getComputedStyle(document.body).backgroundColor"
        )
