"""Charts and crowded sources in a real browser: nothing collides, leaves the screen or takes long."""

from __future__ import annotations

import subprocess
from typing import TYPE_CHECKING

import pytest

from browser.surf import address, every_page, opened, size

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Browser

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.timeout(300)]

# Texts of one chart that overlap, or that leave the window.
COLLISIONS = """() => [...document.querySelectorAll('svg.plot')].flatMap(svg => {
  const texts = [...svg.querySelectorAll('text')].map(e => [e.textContent, e.getBoundingClientRect()]);
  return texts.flatMap(([words, a], place) => [
    ...(a.left < 0 || a.right > innerWidth ? [words + ' leaves the window'] : []),
    ...texts.slice(place + 1)
      .filter(([, b]) => a.left < b.right - 1 && b.left < a.right - 1)
      .filter(([, b]) => a.top < b.bottom - 2 && b.top < a.bottom - 2)
      .map(([other]) => words + ' meets ' + other)]);
})"""


def test_no_label_of_a_chart_meets_another_or_leaves_the_window(
    browser: Browser, sites: dict[str, Path]
) -> None:
    with opened(browser) as page:
        for path in every_page(sites["extremes"]):
            page.goto(address(sites["extremes"], path))
            for width in (360, 768, 1440):
                page.set_viewport_size({"width": width, "height": 900})
                assert page.evaluate(COLLISIONS) == [], (path, width)
                assert page.evaluate("document.documentElement.scrollWidth") <= width, (path, width)


def test_places_on_a_line_are_those_of_the_values(browser: Browser, sites: dict[str, Path]) -> None:
    """What is drawn: 250 stands ten times as far from the left end as 25."""
    with opened(browser, **size(1440)) as page:
        page.goto(address(sites["extremes"], "claims/beyond.html"))
        left, right = page.locator(".voice .rail").first.evaluate(
            "e => [e.getBoundingClientRect().left, e.getBoundingClientRect().right]"
        )
        edges = page.locator(".voice .dot").evaluate_all(
            "all => all.map(e => e.getBoundingClientRect()).map(box => [box.left, box.right])"
        )
        large, small = (sum(pair) / 2 - left for pair in edges)
        assert large == pytest.approx(small * 10, abs=1)
        assert large < right - left


def test_a_chart_keeps_its_colours_from_the_page(browser: Browser, sites: dict[str, Path]) -> None:
    fill = "e => getComputedStyle(e).fill"
    seen = {}
    for name, options in (
        ("light", {"color_scheme": "light"}),
        ("dark", {"color_scheme": "dark"}),
        ("forced", {"forced_colors": "active"}),
    ):
        with opened(browser, **options) as page:
            page.goto(address(sites["extremes"], "claims/over.html"))
            seen[name] = page.locator(".plot text").first.evaluate(fill)
            page_fill = page.evaluate("getComputedStyle(document.body).backgroundColor")
            assert seen[name] != page_fill
    assert seen["light"] != seen["dark"]


def test_the_numbers_of_a_line_are_there_without_scripts(browser: Browser, sites: dict[str, Path]) -> None:
    with opened(browser, java_script_enabled=False) as page:
        page.goto(address(sites["extremes"], "claims/bounds.html"))
        page.get_by_text("The numbers of this line").click()
        assert page.get_by_role("cell", name="884.25").first.is_visible()
        assert page.locator("#citation").is_visible()
        assert page.get_by_role("button", name="Copy citation").is_hidden()


@pytest.mark.parametrize("colours", ["light", "dark"])
@pytest.mark.parametrize("width", [360, 1440])
def test_axe_finds_nothing_in_charts(
    browser: Browser, sites: dict[str, Path], axe: str, width: int, colours: str
) -> None:
    from browser.test_site_in_browser import AXE

    with opened(browser, **size(width), color_scheme=colours, bypass_csp=True) as page:
        for name in ("bounds", "hostile", "mixed", "scripts", "s0-0", "s1-0", "s2-0", "s4-3", "s11-0"):
            page.goto(address(sites["extremes"], f"claims/{name}.html"))
            page.evaluate("document.querySelectorAll('details').forEach(each => { each.open = true; })")
            page.evaluate(axe)
            assert page.evaluate(AXE) == [], name


def test_the_nu_checker_finds_nothing_in_charts(sites: dict[str, Path], vnu: Path) -> None:
    top = sites["extremes"]
    pages = [str(top / path) for path in every_page(top) if "s4-" not in path or "s4-3.html" in path]
    command = ["java", "-jar", str(vnu), "--errors-only", *pages]
    run = subprocess.run(command, check=False, capture_output=True, text=True)
    assert (run.returncode, run.stderr) == (0, "")


@pytest.mark.parametrize("width", [360, 1440])
def test_a_paragraph_under_two_hundred_claims_stays_usable(
    browser: Browser, sites: dict[str, Path], width: int
) -> None:
    place = sites["crossing"] / "sources" / "crossing.html"
    assert place.stat().st_size < 600_000  # bytes; measured 457,000
    with opened(browser, **size(width)) as page:
        page.goto(address(sites["crossing"], "sources/crossing.html"))
        spent = page.evaluate("performance.getEntriesByType('navigation')[0].domComplete")
        assert spent < 30_000  # ms; a guard alone: measured 270 to 440 on a busy machine
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        assert page.locator("a.note-number").count() == 200
        assert page.locator("mark mark").count() == 0
        text = page.locator(".words").first.evaluate("e => e.textContent")
        assert text == " ".join(f"word{number}" for number in range(600))


def test_notes_stand_beside_the_text_or_under_it(browser: Browser, sites: dict[str, Path]) -> None:
    sides = "e => [e.getBoundingClientRect().left, e.getBoundingClientRect().top]"
    ends = "e => [e.getBoundingClientRect().right, e.getBoundingClientRect().bottom]"
    for width, axis in ((1440, 0), (360, 1)):
        with opened(browser, **size(width)) as page:
            page.goto(address(sites["every"], "sources/xinhua-2023.html"))
            paragraph = page.locator(".paragraph", has=page.locator(".margin")).first
            note = paragraph.locator(".margin").evaluate(sides)
            words = paragraph.locator(".words").evaluate(ends)
            assert note[axis] >= words[axis]
            if width == 1440:
                assert note[1] < words[1]


def test_a_paragraph_leads_to_itself(browser: Browser, sites: dict[str, Path]) -> None:
    with opened(browser, **size(1440)) as page:
        page.goto(address(sites["every"], "sources/xinhua-2023.html"))
        page.get_by_role("link", name="Link to this paragraph, line 7").click()
        page.wait_for_url("**/xinhua-2023.html#*")
        target = page.locator(":target")
        assert "more than 160 countries" in target.inner_text()


def test_a_chart_in_print_is_black_and_whole(browser: Browser, sites: dict[str, Path]) -> None:
    with opened(browser) as page:
        page.goto(address(sites["extremes"], "claims/bounds.html"))
        page.emulate_media(media="print")
        chart = page.locator(".chart").first
        assert chart.evaluate("e => getComputedStyle(e).breakInside") == "avoid"
        stroke = page.locator(".plot .stretch").first.evaluate("e => getComputedStyle(e).stroke")
        assert stroke == "rgb(0, 0, 0)"
