"""Changes, retired claims, ids that moved and data for machines in a real browser."""

from __future__ import annotations

import json
import subprocess
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from browser.conftest import written
from browser.surf import address, opened, size
from browser.test_site_in_browser import AXE, COLOURS, WIDTHS
from scifacts import api
from scifacts.exports import data_files
from scifacts.model import EventKind, HistoryEntry, Report, Retired, Verdict
from scifacts.site import render
from site_reports import CANARY, HARM, every_status

if TYPE_CHECKING:
    from playwright.sync_api import Browser

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.timeout(300)]

PAGES = ["changes.html", "claims/pilots.html", "claims/none-turned-away.html"]


def placed(report: Report) -> Report:
    site = replace(report.project.site, base_url="https://example.org/facts/")
    return replace(report, project=replace(report.project, site=site))


def hostile() -> Report:
    """Harm in every text that an editor writes about a change."""
    made, words = placed(every_status()), CANARY + HARM + "x" * 3000
    entry = HistoryEntry("2026-04-02", EventKind.CORRECTED, words, words, words)
    verdict = Verdict(words, words, words, "2026-04-03", "https://example.org/desk")
    first = made.results[0]
    claim = replace(first.claim, statement=words, history=(entry,), verdict=verdict, aliases=("old-id",))
    retired = Retired("gone", "2026-05-01", words, words, claim.id, ("long-gone",), (entry,))
    return replace(
        made,
        project=replace(made.project, retired=(retired,)),
        results=(replace(first, claim=claim), *made.results[1:]),
    )


@pytest.fixture(scope="module")
def harbour(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = placed(api.check(Path(__file__).resolve().parents[1] / "projects" / "harbour"))
    return written(render(made, data=data_files(made)), tmp_path_factory.mktemp("changes") / "a sub-path")


@pytest.fixture(scope="module")
def harmful(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = hostile()
    return written(render(made, data=data_files(made)), tmp_path_factory.mktemp("harmful"))


@pytest.mark.parametrize("colours", COLOURS)
@pytest.mark.parametrize("width", WIDTHS)
def test_axe_finds_nothing(browser: Browser, harbour: Path, axe: str, width: int, colours: str) -> None:
    with opened(browser, **size(width), color_scheme=colours, bypass_csp=True) as page:
        for path in PAGES:
            page.goto(address(harbour, path))
            page.evaluate(axe)
            assert page.evaluate(AXE) == [], path
            assert page.evaluate("document.documentElement.scrollWidth") <= width, path


def test_the_nu_checker_finds_nothing(harbour: Path, harmful: Path, vnu: Path) -> None:
    pages = [str(page) for site in (harbour, harmful) for page in site.rglob("*.html")]
    command = ["java", "-jar", str(vnu), "--errors-only", *pages]
    run = subprocess.run(command, check=False, capture_output=True, text=True)
    assert (run.returncode, run.stderr) == (0, "")


def test_data_for_machines_breaks_no_policy(browser: Browser, harmful: Path) -> None:
    with opened(browser, **size(360)) as page:
        for path in ("changes.html", "claims/gone.html", "claims/partner-countries.html"):
            page.goto(address(harmful, path))
            assert page.evaluate("document.documentElement.scrollWidth") <= 360, path
        policy = page.locator('meta[http-equiv="Content-Security-Policy"]').get_attribute("content")
        assert policy is not None
        assert policy.startswith("default-src 'none'; script-src 'self';")
        blocks = page.locator('script[type="application/ld+json"]').all_text_contents()
        assert [json.loads(block)["@type"] for block in blocks] == ["Claim", "ClaimReview"]


@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no-scripts"])
def test_a_former_id_leads_to_the_claim(browser: Browser, harbour: Path, *, scripts: bool) -> None:
    with opened(browser, java_script_enabled=scripts) as page:
        page.goto(address(harbour, "claims/turned-away.html"))
        page.wait_for_url("**/claims/none-turned-away.html")
        page.goto(address(harbour, "claims/harbour-pilots.html"))
        page.wait_for_url("**/claims/pilots.html")
        assert page.get_by_text("no longer made").is_visible()


def test_a_place_on_the_page_comes_along(browser: Browser, harbour: Path) -> None:
    with opened(browser) as page:
        page.goto(address(harbour, "claims/turned-away.html") + "#quote-1")
        page.wait_for_url("**/claims/none-turned-away.html#quote-1")


def test_from_a_change_to_its_claim(browser: Browser, harbour: Path) -> None:
    """A reader's task: what was corrected lately, and what does it rest on?"""
    with opened(browser, **size(1440)) as page:
        page.goto(address(harbour, "index.html"))
        page.get_by_role("link", name="Changes", exact=True).click()
        page.wait_for_url("**/changes.html")
        corrected = page.locator(".event", has_text="Corrected")
        assert "No vessel was turned away." in corrected.locator("del").inner_text()
        corrected.get_by_role("link").click()
        page.wait_for_url("**/claims/none-turned-away.html")
        assert page.locator("#history").is_visible()


def test_search_finds_former_ids_and_retired_claims(browser: Browser, harbour: Path) -> None:
    with opened(browser, **size(1440)) as page:
        for words, path in (
            ("turned-away", "claims/none-turned-away.html"),
            ("96 pilots", "claims/pilots.html"),
        ):
            page.goto(address(harbour, "index.html"))
            page.locator("#search").press_sequentially(words)
            page.locator("#search-results [role=option]").first.click()
            page.wait_for_url(f"**/{path}*")
