"""`scifacts serve` in a real browser: the page follows the files, and outlives what cannot be built."""

from __future__ import annotations

import subprocess
import sys
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest

from browser.surf import opened
from test_cli import CLAIMS, make_project

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Browser, Page

pytestmark = [pytest.mark.browser, pytest.mark.slow]


@contextmanager
def preview(project: Path, port: int = 0) -> Iterator[str]:
    """The address at which a process serves a project."""
    process = subprocess.Popen(
        [sys.executable, "-m", "scifacts", "serve", "-q", "--port", str(port)],
        cwd=project,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
    assert process.stdout is not None
    try:
        yield process.stdout.readline().decode().strip()
    finally:
        process.terminate()
        process.stdout.close()
        assert process.wait(timeout=30) == 143


def rename(project: Path, title: str) -> None:
    (project / "claims.yaml").write_text(CLAIMS.replace("Sample", title), encoding="utf-8")


def comes_to(page: Page, title: str) -> None:
    """The site has this title before long, without anything done to the page."""
    from playwright.sync_api import expect

    expect(page).to_have_title(title, timeout=20_000)


def test_the_page_follows_the_files(browser: Browser, tmp_path: Path) -> None:
    project = make_project(tmp_path)
    with preview(project) as address, opened(browser) as page:
        page.goto(address)
        assert page.title() == "Sample"
        rename(project, "Another")
        comes_to(page, "Another")
        (project / "claims.yaml").write_text("claims: [", encoding="utf-8")
        time.sleep(2)  # the site is tried, and the page asks for it
        assert page.title() == "Another"
        rename(project, "Third")
        comes_to(page, "Third")
        page.goto(f"{address}claims/agreements.html")
        (project / "seeds" / "news.txt").write_text("Nothing is left.", encoding="utf-8")
        page.wait_for_selector("text=SF101", timeout=20_000)


def test_a_page_that_outlives_its_preview(browser: Browser, tmp_path: Path) -> None:
    project = make_project(tmp_path)
    context = browser.new_context()  # it says on the console that nobody answers meanwhile
    page = context.new_page()
    with preview(project) as address:
        with page.expect_response("**/~scifacts/version") as asked:
            page.goto(address)
        asked.value.finished()  # it has seen which site is served
    rename(project, "Another")
    with preview(project, int(address.rstrip("/").rpartition(":")[2])):
        comes_to(page, "Another")
    context.close()
