"""What readers come for, by clicks and by keyboard alone; keys, copying, and the site in one file."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from browser.surf import address, opened, served, size, tab_to

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Browser, Page

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.timeout(300)]

FOCUSED = "document.activeElement.textContent"
IS_SEEN = "e => { const box = e.getBoundingClientRect(); return box.top >= 0 && box.bottom <= innerHeight; }"


def sees_where_it_comes_from(page: Page) -> None:
    """The passage that holds 3.09 trillion stands in the window, marked."""
    page.wait_for_url("**/sources/*#rd-spending.1*")
    aimed = page.locator("mark.is-aimed")
    aimed.first.wait_for()
    assert "3.09 trillion" in "".join(aimed.all_text_contents())
    page.wait_for_function(f"() => ({IS_SEEN})(document.querySelector('mark.is-aimed'))")  # it scrolls there


@pytest.mark.parametrize("width", [360, 1440])
def test_where_does_a_figure_come_from(browser: Browser, sites: dict[str, Path], width: int) -> None:
    with opened(browser, **size(width)) as page:
        page.goto(address(sites["example"], "index.html"))
        page.get_by_role("link", name="China's nationwide R&D spending reached 3.09 trillion yuan").click()
        page.wait_for_url("**/claims/rd-spending.html")
        assert "3.09 trillion" in page.locator(".display").inner_text()
        page.get_by_role("link", name="003_4665089208e5379a.txt, line").first.click()
        sees_where_it_comes_from(page)


def test_where_does_a_figure_come_from_by_keyboard(browser: Browser, sites: dict[str, Path]) -> None:
    with opened(browser, **size(1440)) as page:
        page.goto(address(sites["example"], "index.html"))
        page.keyboard.press("/")
        page.keyboard.type("3.09 trillion")
        page.locator("#result-0").wait_for()
        page.keyboard.press("Enter")
        page.wait_for_url("**/claims/rd-spending.html")
        tab_to(page, "003_4665089208e5379a.txt, line")
        page.keyboard.press("Enter")
        sees_where_it_comes_from(page)


def test_by_keyboard_without_shortcuts_or_scripts(browser: Browser, sites: dict[str, Path]) -> None:
    with opened(browser, **size(1440)) as page:
        page.goto(address(sites["example"], "index.html"))
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.className") == "skip"
        page.keyboard.press("Enter")
        tab_to(page, "R&D spending reached")
        page.keyboard.press("Enter")
        page.wait_for_url("**/claims/rd-spending.html")
    with opened(browser, **size(1440), java_script_enabled=False) as page:
        page.goto(address(sites["example"], "index.html"))
        for _ in range(3):
            page.keyboard.press("Tab")
        page.keyboard.press("Enter")
        page.wait_for_url("**/index.html*")


def sees_what_disagrees(page: Page) -> None:
    page.wait_for_url("**/conflicts.html")
    assert "25 international sci-tech cooperation documents" in page.locator("main").inner_text()
    says = page.locator(".conflict").first.inner_text()
    assert "documents" in says
    assert "agreements" in says


def test_what_else_does_this_article_claim_and_does_anything_disagree(
    browser: Browser, sites: dict[str, Path]
) -> None:
    with opened(browser, **size(1440)) as page:
        page.goto(address(sites["example"], "claims/intergovernmental-agreements.html"))
        page.locator(".quote h3 a").first.click()
        page.wait_for_url("**/sources/*")
        page.locator(".margin a:not(.note-number)").first.wait_for()
        others = {note.strip() for note in page.locator(".margin a:not(.note-number)").all_inner_texts()}
        assert len(others) > 3
        page.get_by_role("link", name="Conflicts").click()
        sees_what_disagrees(page)


def test_what_else_does_this_article_claim_by_keyboard(browser: Browser, sites: dict[str, Path]) -> None:
    with opened(browser, **size(1440)) as page:
        page.goto(address(sites["example"], "sources/xinhua-2023-02-24.html"))
        seen = []
        for _ in range(5):
            page.keyboard.press("j")
            seen.append(page.evaluate("document.activeElement.getAttribute('href')"))
            assert page.locator("mark.is-aimed").count() >= 1
        assert len(set(seen)) == 5
        page.keyboard.press("k")
        assert page.evaluate("document.activeElement.getAttribute('href')") == seen[3]
        page.keyboard.press("Home")
        page.goto(address(sites["example"], "sources/xinhua-2023-02-24.html"))
        tab_to(page, "Conflicts")
        page.keyboard.press("Enter")
        sees_what_disagrees(page)


def test_keys_step_through_claims_and_problems(browser: Browser, sites: dict[str, Path]) -> None:
    with opened(browser, **size(1440), reduced_motion="reduce") as page:
        page.goto(address(sites["example"], "index.html"))
        statements = page.locator(".card .statement").all_inner_texts()
        for place in range(3):
            page.keyboard.press("j")
            assert page.evaluate(FOCUSED) == statements[place]
        page.keyboard.press("k")
        assert page.evaluate(FOCUSED) == statements[1]
        page.goto(address(sites["example"], "index.html"))
        for _ in range(3):
            page.keyboard.press("n")
        assert "signed or renewed 25" in page.evaluate(FOCUSED)
        assert page.evaluate("getComputedStyle(document.activeElement).outlineWidth") == "3px"
        page.keyboard.press("n")
        assert page.locator("body > [role=status]").inner_text() == "No further problem on this page."
        page.keyboard.press("Enter")
        page.wait_for_url("**/claims/signed-documents.html")
        page.keyboard.press("j")
        page.wait_for_url("**/claims/cooperation-conferences.html")
        page.keyboard.press("k")
        page.wait_for_url("**/claims/signed-documents.html")


def test_keys_can_be_turned_off_for_good(browser: Browser, sites: dict[str, Path]) -> None:
    with opened(browser, **size(1440)) as page:
        page.goto(address(sites["example"], "index.html"))
        page.get_by_label("Single-key shortcuts").uncheck()
        page.goto(address(sites["example"], "claims/rd-spending.html"))
        for key in "j/?n":
            page.keyboard.press(key)
        assert page.url.endswith("/rd-spending.html")
        assert page.evaluate("document.activeElement === document.body")
        assert page.locator("dialog[open]").count() == 0
        page.get_by_label("Single-key shortcuts").check()
        page.locator("h1").click()
        page.keyboard.press("/")
        assert page.evaluate("document.activeElement.id") == "search"
        page.keyboard.type("j?/")  # in a field, a key is a letter
        assert page.locator("#search").input_value() == "j?/"


def test_help_opens_and_closes(browser: Browser, sites: dict[str, Path]) -> None:
    with opened(browser, **size(360)) as page:
        page.goto(address(sites["example"], "method.html"))
        page.keyboard.press("?")
        dialog = page.get_by_role("dialog", name="Keys")
        assert dialog.is_visible()
        assert {each.strip() for each in dialog.locator("kbd").all_inner_texts()} >= {
            "/",
            "j",
            "k",
            "n",
            "p",
            "?",
        }
        page.keyboard.press("Escape")
        dialog.wait_for(state="hidden")
        page.get_by_role("button", name="List of keys").click()
        dialog.get_by_role("button", name="Close").click()
        dialog.wait_for(state="hidden")


def test_a_filtered_list_can_be_linked(browser: Browser, sites: dict[str, Path]) -> None:
    with opened(browser, **size(1440)) as page:
        page.goto(address(sites["example"], "index.html"))
        assert page.locator("#found").inner_text() == "35 claims"
        page.get_by_label("Tag").select_option("partners")
        page.get_by_label("Order", exact=True).select_option("value")
        page.wait_for_url("**/index.html#tag=partners&order=value")
        shown = page.locator(".card:not([hidden]) .statement").all_inner_texts()
        link = page.url
    with opened(browser, **size(1440)) as page:
        page.goto(link)
        assert page.locator(".card:not([hidden]) .statement").all_inner_texts() == shown
        assert page.get_by_label("Tag").input_value() == "partners"
        page.get_by_label("Containing").fill("no such words")
        assert page.get_by_text("No claim is like that.").is_visible()
        assert page.locator("#found").inner_text() == "0 of 35 claims"
        page.get_by_role("button", name="Show all claims").click()
        page.wait_for_url(lambda url: "#" not in url)
        assert page.locator(".card:not([hidden])").count() == 35
        page.goto(address(sites["example"], "index.html") + "#tag=nonsense&status=%3Cscript%3E")
        assert page.locator(".card:not([hidden])").count() == 35


def test_copying(browser: Browser, sites: dict[str, Path]) -> None:
    allowed = ["clipboard-read", "clipboard-write"]
    says = "words => document.querySelector('button[data-copy]').textContent === words"
    with served(sites["example"]) as top, opened(browser, **size(1440), permissions=allowed) as page:
        page.goto(f"{top}claims/rd-spending.html#quotes")
        button = page.locator("button[data-copy]").first
        label = button.inner_text()
        button.click()
        page.wait_for_function(says, arg="Copied")
        assert "rd-spending" in page.evaluate("navigator.clipboard.readText()")
        assert "Copied: " in page.locator("body > [role=status]").inner_text()
        page.wait_for_function(says, arg=label)


def test_the_chosen_colours_never_flash(browser: Browser, sites: dict[str, Path]) -> None:
    watch = """new MutationObserver((all, watcher) => { if (document.body) {
      window.themeAtFirst = document.documentElement.dataset.theme; watcher.disconnect(); } })
      .observe(document, {childList: true, subtree: true});"""
    with opened(browser, color_scheme="light") as page:
        page.add_init_script(watch)
        page.goto(address(sites["example"], "index.html"))
        page.get_by_label("Colours").select_option("dark")
        page.goto(address(sites["example"], "matrix.html"))
        assert page.evaluate("window.themeAtFirst") == "dark"


@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no-scripts"])
@pytest.mark.parametrize("width", [360, 1440])
def test_the_site_in_one_file(browser: Browser, tmp_path: Path, width: int, *, scripts: bool) -> None:
    from scifacts.site.single_file import single_file
    from site_reports import every_status

    file = tmp_path / "one.html"
    file.write_bytes(single_file(every_status()))
    with opened(browser, **size(width), java_script_enabled=scripts) as page:
        page.goto(file.as_uri())
        assert page.locator("h1:visible").count() == 1
        page.get_by_role("link", name="Spending reached 3.09 trillion yuan in 2022.").first.click()
        page.wait_for_url("**/one.html#*")
        assert page.locator("h1:visible").all_inner_texts() == [
            "Spending reached 3.09 trillion yuan in 2022."
        ]
        page.get_by_role("link", name="seeds/xinhua-2023.txt, line 11").first.click()
        page.locator("mark:target, mark:has(:target)").first.wait_for()
        if scripts:
            assert page.evaluate("document.documentElement.scrollWidth") <= width
